"""Tokens (or, where the text is not known, code points), marked or not: agreement, kappa, pi, alpha, AC1."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from annotations.agreement import alpha as krippendorff
from annotations.agreement import coding
from annotations.agreement.measures.measure import KRIPPENDORFF, LIGHT, Kernel, Measure
from annotations.agreement.ratings import coincidences_of, shares_of
from annotations.agreement.results import Floats, ratio
from annotations.agreement.tallies import Group, Key
from annotations.agreement.totals import Sums
from annotations.wording import later

ALL_ALIKE = later("no variation: all tokens are marked alike")
OVERLAPPING = later("spans of one annotator share tokens, which then have no single label; look at each label")
BINARY = ("0", "1")
"""Not marked with a label, and marked."""
OUTSIDE = ""
"""In keys: no label, which no label is called."""


def count_table(name: str, categories: Sequence[str], table: Floats) -> dict[Key, float]:
    """A square table as counts: by NAME, row and column."""
    rows, columns = np.nonzero(table)
    return {
        (name, categories[row], categories[column]): float(table[row, column])
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
    }


def count_group(tables: Floats, categories: Sequence[str], name: str, members: int) -> dict[Key, float]:
    """What several annotators contribute together, from the tables of their pairs [pairs, C, C]."""
    mean = (tables + np.swapaxes(tables, -1, -2)).mean(axis=0) / 2
    return count_table(f"{name} shares", categories, mean) | count_table(
        f"{name} coincidences", categories, coincidences_of(tables, members)
    )


def layer(label: str | None) -> str:
    """The name under which the tables of a label, or those of all labels and O, are counted."""
    return f"token {label}" if label else "tokens"


def square(
    sums: Sums, kind: str, name: str, pair: Group | None = None, categories: Sequence[str] | None = None
) -> Floats:
    """A table [replicates, C, C] put together again from sums; C are CATEGORIES, or those that occur, in order."""
    keys = sums.keys(kind, name)
    known = sorted({category for key in keys for category in key}) if categories is None else list(categories)
    # replicates last, where they stand together; seen as the first axis
    table = np.zeros((len(known), len(known), sums.zero.size))
    places = {category: at for at, category in enumerate(known)}
    for row, column in keys:
        told = sums.together(name, row, column) if pair is None else sums.pair(pair, name, row, column)
        table[places[row], places[column]] = told
    return np.moveaxis(table, -1, 0)


def _together(what: str, sums: Sums, label: str | None) -> Floats:
    """The "shares" or "coincidences" of a label's layer, or of all labels."""
    name = f"{layer(label)} {what}"
    return sums.made((name,), lambda: square(sums, "groups", name, categories=BINARY if label else None))


def _of_pair(sums: Sums, label: str | None, pair: Group) -> Floats:
    name = layer(label)
    return sums.made((name, *pair), lambda: square(sums, "pairs", name, pair, BINARY if label else None))


def _cohen(sums: Sums, label: str | None) -> Floats:
    return sums.mean_of_pairs(lambda pair: coding.cohen(_of_pair(sums, label, pair)))


def _shared(kernel: Callable[[Floats], Floats], sums: Sums, label: str | None) -> Floats:
    return kernel(shares_of(_together("shares", sums, label)))


def _scott(sums: Sums, label: str | None) -> Floats:
    return sums.mean_of_pairs(lambda pair: coding.fleiss(shares_of(_of_pair(sums, label, pair))))


def _alpha(sums: Sums, label: str | None) -> Floats:
    return krippendorff.alpha(_together("coincidences", sums, label))


def _positive_f1(sums: Sums, label: str | None) -> Floats:
    table = _together("shares", sums, label)
    if label is None:
        # the share of what either marked that both marked alike
        inside = [place for place, category in enumerate(_categories(sums)) if category != OUTSIDE]
        both = table[:, inside, inside].sum(axis=-1)
        marked = table[:, inside, :].sum(axis=(-2, -1))
        return ratio(both, marked)
    return np.asarray(coding.specific_agreement(table)[..., -1])


def _categories(sums: Sums) -> list[str]:
    return sorted({category for key in sums.keys("groups", "tokens shares") for category in key})


def unmarked(sums: Sums, label: str | None) -> Floats:
    """The share of tokens that neither of two annotators marked with a label, or (None) with any; mean over pairs."""
    name, outside = f"{layer(label)} shares", BINARY[0] if label else OUTSIDE
    return ratio(sums.together(name, outside, outside), _positions(sums, label))


def _positions(sums: Sums, label: str | None) -> Floats:
    return np.asarray(np.round(_together("shares", sums, label).sum(axis=(-2, -1)), 6))


def _left_out(sums: Sums, label: str | None) -> dict[str, int]:
    return {} if label else {"documents in which tokens have several labels": int(sums.together("tokens overlap")[0])}


def _overlapping(sums: Sums, label: str | None) -> str | None:
    return OVERLAPPING if label is None and sums.together("tokens overlap")[0] else None


def _row(name: str, title: str, version: str, kernel: Kernel, function: str, **more: Any) -> Measure:
    undefined = more.pop("undefined", ALL_ALIKE)
    return Measure(
        f"token.{name}", title, version, "tokens", kernel, _positions, function, undefined=undefined,
        reason=_overlapping, dropped=_left_out, parameters=("token_rule",), **more,
    )  # fmt: skip


MEASURES = (
    _row(
        "observed", later("Tokens marked alike"), "share", partial(_shared, coding.observed),
        "positions.token_agreement",
        undefined=OVERLAPPING, floor=0.0,
    ),
    _row(
        "positive_f1", later("Token F1"), "Hripcsak & Rothschild 2005", _positive_f1, "positions.token_positive_f1",
        floor=0.0,
    ),
    _row("cohen_kappa", later("Cohen's kappa of tokens"), LIGHT, _cohen, "positions.token_kappa"),
    _row("scott_pi", later("Scott's pi of tokens"), "Scott 1955; mean of pairs", _scott, "coding.scott_pi"),
    _row(
        "fleiss_kappa", later("Fleiss' kappa of tokens"), "Fleiss 1971", partial(_shared, coding.fleiss),
        "coding.fleiss_kappa",
    ),
    _row("gwet_ac1", later("Gwet's AC1 of tokens"), "Gwet 2008", partial(_shared, coding.gwet), "coding.gwet_ac1"),
    _row(
        "krippendorff_alpha", later("Krippendorff's alpha of tokens"), "Krippendorff 2004, nominal", _alpha,
        "positions.token_alpha", thresholds=KRIPPENDORFF,
    ),
)  # fmt: skip
