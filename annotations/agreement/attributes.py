"""Agreement on what is said of matched spans: the attributes of spans that two annotators marked at the same place.

It rests on the matched spans only, so that how many were matched stands beside it. Values are compared as texts:
several values as a set, entities by their id, ranges by their offsets. A value that is missing is one of its own, or
the pair is dropped.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from annotations.agreement.matching import OVERLAP, Units, matching
from annotations.agreement.results import Measured, measured
from annotations.agreement.tables import Judged, judged
from annotations.spans import SetContents
from annotations.value import value

MISSING = ""
"""The value of an attribute that has none."""
BETWEEN = "\n"
"""Stands between the values of an attribute with several, which are in order and each there once."""

AttributeSums = dict[tuple[str, str, str, str], float]
"""By (label, attribute, A's value, B's value): how many matched pairs; added key by key."""


@value
class AttributeAgreement:
    """What two annotators said of one attribute. `n` is the number of matched pairs that count.

    `judged` has observed agreement, Cohen's kappa and Krippendorff's nominal alpha. `matched` is the share of the spans
    of both that have a partner at all, which the agreement says nothing of beyond.
    """

    judged: Judged
    matched: Measured


def comparable(stored: Any) -> str:
    """A stored value as text: `MISSING` for none, a set of several in order, a range of offsets as start-end."""
    if stored is None:
        return MISSING
    if isinstance(stored, bool):
        return "yes" if stored else "no"
    if isinstance(stored, float) and stored.is_integer():
        return str(int(stored))
    if isinstance(stored, (list, tuple, set, frozenset)):
        several = list(stored)
        if len(several) == 2 and all(type(each) is int for each in several):
            return f"{several[0]}-{several[1]}"
        return BETWEEN.join(sorted({comparable(each) for each in several}))
    return str(stored)


def attribute_sums(
    a: Units,
    b: Units,
    values_a: Sequence[Mapping[str, Any]],
    values_b: Sequence[Mapping[str, Any]],
    asked: Mapping[str, Collection[str]],
    pairs: Iterable[tuple[int, int]] | None = None,
) -> AttributeSums:
    """The tables of two annotators in one document, of the attributes that are ASKED for each label.

    VALUES_A and VALUES_B are what is stored for each unit of A and B. PAIRS of indexes into A and B that have one label
    are compared; without PAIRS those of the overlap matching by label.
    """
    pairs = matching(a, b, OVERLAP, same_label=True) if pairs is None else pairs
    sums: AttributeSums = {}
    for first, second in pairs:
        label = a[first].label
        if b[second].label != label:
            continue
        for name in asked.get(label, ()):
            said = [comparable(values.get(name)) for values in (values_a[first], values_b[second])]
            key = (label, name, said[0], said[1])
            sums[key] = sums.get(key, 0.0) + 1.0
    return sums


def attribute_table(
    sums: Mapping[tuple[str, str, str, str], float], label: str, attribute: str, *, drop_missing: bool = False
) -> tuple[dict[tuple[str, str], float], int]:
    """The table (A's value, B's value) of one attribute, and how many pairs were dropped: those with a value missing.

    Where nothing is dropped a missing value is one like the others: two of them agree.
    """
    table: dict[tuple[str, str], float] = {}
    dropped = 0.0
    for (where, name, mine, theirs), count in sums.items():
        if (where, name) != (label, attribute):
            continue
        if drop_missing and MISSING in (mine, theirs):
            dropped += count
        else:
            table[mine, theirs] = table.get((mine, theirs), 0.0) + count
    return table, int(dropped)


def attribute_agreement(
    sums: Mapping[tuple[str, str, str, str], float],
    spans: Mapping[tuple[str | None, str], float],
    label: str,
    attribute: str,
    *,
    drop_missing: bool = False,
) -> AttributeAgreement:
    """Agreement on one ATTRIBUTE of LABEL, from sums of one document or several; SPANS are those of `span_sums`."""
    table, dropped = attribute_table(sums, label, attribute, drop_missing=drop_missing)
    marked = sum(spans.get((label, what), 0.0) for what in ("n_a", "n_b"))
    both = 2.0 * spans.get((label, "overlap_label"), 0.0)
    share = both / marked if marked else float("nan")
    return AttributeAgreement(
        judged(table, what="matched spans", dropped={"value missing": dropped} if dropped else {}),
        measured(share, marked, "no spans by either annotator"),
    )


def linked_values(contents: SetContents, type: str, attribute: str) -> dict[str, list[str]]:
    """For each span of a set, by id, the values of ATTRIBUTE of the spans that its links of TYPE lead to.

    So the entities of the holders of a stance: type "holder", attribute "entity". A span that is linked to has the
    words it covers where it lacks the attribute; what has no link has no value.
    """
    known = {span.id: span for span in contents.spans}
    found: dict[str, list[str]] = {span.id: [] for span in contents.spans}
    for link in contents.links:
        if link.type == type and link.source in found and link.target in known:
            target = known[link.target]
            found[link.source].append(comparable(target.attributes.get(attribute)) or target.words)
    return found
