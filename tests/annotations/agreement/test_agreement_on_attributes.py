"""Agreement on the attributes of matched spans."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.attributes import (
    BETWEEN,
    MISSING,
    AttributeAgreement,
    attribute_agreement,
    attribute_sums,
    attribute_table,
    comparable,
    linked_values,
)
from annotations.agreement.continuum import Unit
from annotations.agreement.matching import Units, matching
from annotations.agreement.spanf1 import span_sums
from annotations.spans import AnnotationSet, Link, SetContents, Span
from tests.annotations.agreement import founding
from tests.annotations.agreement.drawn import LABELS, units
from tests.annotations.agreement.golden import european_powers

FEW = settings(max_examples=50, deadline=None)

ASKED = {"ACTOR": ("entity",), "STANCE": ("commitment", "holder entity"), "CONDITION": ("kind",)}
VALUES = {
    "entity_agree": ("ACTOR", "entity", "observed"),
    "commitment_agree": ("STANCE", "commitment", "observed"),
    "commitment_kappa": ("STANCE", "commitment", "kappa"),
    "holder_entity_agree": ("STANCE", "holder entity", "observed"),
    "kind_agree": ("CONDITION", "kind", "observed"),
}


def values_of(contents: SetContents) -> list[dict[str, Any]]:
    holders = linked_values(contents, "holder", "entity")
    return [{**span.attributes, "holder entity": holders[span.id]} for span in contents.spans]


@pytest.mark.parametrize("pair", founding.PAIRS)
def test_the_founding_document(pair: str) -> None:
    mine, theirs = founding.two(pair)
    a, b = founding.units(mine), founding.units(theirs)
    sums = attribute_sums(a, b, values_of(mine), values_of(theirs), ASKED)
    checked = set()
    for label, figures in european_powers()[pair].items():
        for key in figures if label in LABELS else ():
            if key in VALUES:
                _, attribute, what = VALUES[key]
                found = attribute_agreement(sums, span_sums(a, b), label, attribute)
                assert getattr(found.judged, what).value == pytest.approx(figures[key], abs=5e-5), key
                checked.add(key)
            if key == "matched":
                assert sum(attribute_table(sums, label, "commitment")[0].values()) == figures[key]
    assert checked == set(VALUES)


ELSEWHERE = {"n_a", "n_b", *(f"{kind}{f1}" for kind in ("exact", "overlap", "iou50") for f1 in ("", "_f1")), "matched"}


@pytest.mark.parametrize("pair", founding.PAIRS)
def test_every_figure_of_labels_is_compared_somewhere(pair: str) -> None:
    """Besides those of tokens, which have tests of their own."""
    keys = {key for label in LABELS for key in european_powers()[pair][label] if not key.startswith("token_")}
    assert keys == ELSEWHERE | set(VALUES)


def agreement(a: Sequence[Any], b: Sequence[Any], **options: Any) -> AttributeAgreement:
    """Of spans that lie at the same places and have these values."""
    own = [Unit(10 * at, 10 * at + 5, "X") for at in range(max(len(a), len(b)))]
    ours, theirs = ([{"kind": value} for value in each] for each in (a, b))
    sums = attribute_sums(own[: len(a)], own[: len(b)], ours, theirs, {"X": ("kind",)})
    return attribute_agreement(sums, span_sums(own[: len(a)], own[: len(b)]), "X", "kind", **options)


def test_how_many_were_matched_stands_beside_it() -> None:
    found = agreement(["p", "q", "p", "p"], ["p", "q"])
    assert (found.judged.kappa.value, found.judged.kappa.n) == (1.0, 2)
    assert (found.matched.value, found.matched.n) == (pytest.approx(4 / 6), 6)


def test_a_missing_value_is_one_of_its_own_or_dropped() -> None:
    a, b = ["p", None, None, "q"], ["p", None, "q", "q"]
    own, dropped = agreement(a, b), agreement(a, b, drop_missing=True)
    assert own.judged.observed.value == 0.75
    assert (dropped.judged.observed.value, dropped.judged.observed.n) == (1.0, 2)
    assert dropped.judged.kappa.dropped == {"value missing": 2}
    assert own.judged.kappa.dropped == {}


def test_several_values_are_a_set() -> None:
    assert agreement([["p", "q"], ["p"]], [["q", "p", "q"], ["q"]]).judged.observed.value == 0.5
    assert agreement([[], ["p"]], [None, ["p"]]).judged.observed.value == 1.0


def test_values_as_text() -> None:
    stored = [None, "", True, False, 3, 3.0, 2.5, [8, 3], ["b", "a", "b"], [], ("x",), frozenset({"y"})]
    seen = ["", "", "yes", "no", "3", "3", "2.5", "8-3", f"a{BETWEEN}b", MISSING, "x", "y"]
    assert [comparable(each) for each in stored] == seen


def test_undefined() -> None:
    nobody = agreement([], [])
    assert nobody.judged.observed.reason == nobody.judged.kappa.reason == "no matched spans"
    assert nobody.matched.reason == "no spans by either annotator"
    alone = agreement(["p"], [])
    assert (alone.judged.kappa.value, alone.matched.value) == (None, 0.0)
    one = agreement(["p", "p"], ["p", "p"])
    assert (one.judged.observed.value, one.judged.kappa.value, one.judged.alpha.value) == (1.0, None, None)
    assert one.judged.kappa.reason == one.judged.alpha.reason == "no variation: only one value occurs"


def test_pairs_of_different_labels_are_left_out() -> None:
    a, b = [Unit(0, 5, "X")], [Unit(0, 5, "Y")]
    assert attribute_sums(a, b, [{}], [{}], {"X": ("kind",), "Y": ("kind",)}, matching(a, b)) == {}


@FEW
@given(a=units(), b=units(), data=st.data())
def test_neither_side_matters_and_documents_add_up(a: Units, b: Units, data: st.DataObject) -> None:
    value = st.dictionaries(st.sampled_from(("kind", "entity")), st.sampled_from((None, "p", "q")))
    values = {unit: data.draw(value) for unit in dict.fromkeys((*a, *b))}
    asked = dict.fromkeys(LABELS, ("kind", "entity"))
    ours, theirs = ([values[unit] for unit in each] for each in (a, b))
    there, back = attribute_sums(a, b, ours, theirs, asked), attribute_sums(b, a, theirs, ours, asked)
    assert there == {(label, name, two, one): count for (label, name, one, two), count in back.items()}
    assert sum(there.values()) == 2 * len(matching(a, b, same_label=True))
    for label in LABELS:
        found = attribute_agreement(there, span_sums(a, b), label, "kind")
        assert found.judged.observed.value is None or 0 <= found.judged.observed.value <= 1
        whole = attribute_agreement(attribute_sums(a, a, ours, ours, asked), span_sums(a, a), label, "kind")
        assert whole.judged.observed.value in (None, 1.0)
        assert whole.judged.kappa.value in (None, pytest.approx(1.0))


def test_values_at_the_other_end_of_links() -> None:
    spans = (
        Span("s", "A", "STANCE", 0, 5, "wants"),
        Span("t", "A", "STANCE", 6, 11, "fears"),
        Span("x", "A", "ACTOR", 20, 24, "Holm", attributes={"entity": "holm"}),
        Span("y", "A", "ACTOR", 30, 34, "crew"),
    )
    links = (
        Link("1", "A", "holder", "s", "x"),
        Link("2", "A", "holder", "s", "y"),
        Link("3", "A", "reported_by", "t", "x"),
        Link("4", "A", "holder", "t"),
    )
    found = linked_values(SetContents(AnnotationSet("A", "d", "A"), spans, links), "holder", "entity")
    assert found == {"s": ["holm", "crew"], "t": [], "x": [], "y": []}
