"""Ratings from a table, and every coefficient of coding that applies to them."""

from __future__ import annotations

import math
import re
from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from annotations.agreement import alpha, coding
from annotations.agreement.competence import dawid_skene
from annotations.agreement.modelled import VERSION
from annotations.agreement.ratings import Ratings, coded, pair_tables
from annotations.agreement.report import ANNOTATOR, CORPUS, PAIR
from annotations.agreement.results import Measured, Result
from annotations.agreement.rows import Place, Sheet, read_sheet
from annotations.value import value
from annotations.wording import later, tr

LONG = ("item", "rater", "value")
TITLES = {
    "rating.observed": later("Observed agreement"),
    "rating.cohen_kappa": later("Cohen's kappa"),
    "rating.scott_pi": later("Scott's pi"),
    "rating.fleiss_kappa": later("Fleiss' kappa"),
    "rating.conger_kappa": later("Conger's kappa"),
    "rating.randolph_kappa": later("Randolph's kappa"),
    "rating.gwet_ac1": "Gwet's AC1",
    "rating.krippendorff_alpha": later("Krippendorff's alpha"),
    "rating.competence": later("Share of items answered rightly"),
}
_DECIMAL = re.compile(r"[+-]?[0-9]+(,[0-9]+)?")
METHOD = later("no interval: items are taken as they are, and no documents are known to resample")


@value
class RatingTable:
    """Who gave which value to which item: `values[rater][item]`, None where there is none.

    Values are numbers where all of them can be read as such, and texts otherwise.
    """

    items: tuple[str, ...]
    raters: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]

    @property
    def missing(self) -> int:
        """How many values are not there."""
        return sum(value is None for row in self.values for value in row)

    @property
    def is_numeric(self) -> bool:
        """Whether all values are numbers."""
        return all(value is None or isinstance(value, (int, float)) for row in self.values for value in row)


def read_ratings(file: Path) -> RatingTable:
    """Ratings from a table: item, rater, value (in any order), or item and then one column for each rater.

    An empty value is missing. Items and raters keep the order of the file. Where cells are apart by semicolon or tab,
    numbers may have a decimal comma, if all that are not whole have one. Raises Refused, with file and line, for a
    column that is missing, an item or rater without name, and a second value of one rater for one item.
    """
    sheet = read_sheet(file)
    if set(LONG) <= set(sheet.columns):
        found = _long(sheet)
    elif "item" in sheet.columns and len([name for name in sheet.columns if name]) > 2:
        found = _wide(sheet)
    else:
        sheet.require(LONG)
        found = {}
    items = tuple(dict.fromkeys(item for item, _ in found))
    raters = tuple(dict.fromkeys(rater for _, rater in found))
    told = _numbers([each for each, _ in found.values()], commas=sheet.delimiter != ",")
    by_place = dict(zip(found, told, strict=True))
    return RatingTable(items, raters, tuple(tuple(by_place.get((item, rater)) for item in items) for rater in raters))


def results_of(table: RatingTable) -> tuple[Result, ...]:
    """Every coefficient that applies, of all raters, of each category, and of each two raters.

    There is no interval: items may come from one text, and a formula for independent ones would be far too sure.
    """
    given = coded(table.values)
    return (*_together(table, given), *_by_category(table, given), *_of_pairs(table, given), *_competences(table))


def _together(table: RatingTable, given: Ratings) -> list[Result]:
    made = [
        _result(name, version, table.raters, function(given))
        for name, version, function in (
            ("rating.observed", "share of agreeing pairs, mean over items", coding.observed_agreement),
            ("rating.cohen_kappa", "Cohen 1960; mean of pairs, Light 1971", coding.light_kappa),
            ("rating.fleiss_kappa", "Fleiss 1971; Gwet's, where raters are missing", coding.fleiss_kappa),
            ("rating.conger_kappa", "Conger 1980", coding.conger_kappa),
            ("rating.randolph_kappa", "Bennett 1954, Randolph 2005, Brennan & Prediger 1981", coding.randolph_kappa),
            ("rating.gwet_ac1", "Gwet 2008", coding.gwet_ac1),
        )
    ]
    metrics = ["nominal"]
    if table.is_numeric:
        smallest = min((each for row in table.values for each in row if each is not None), default=0)
        metrics += ["ordinal", "interval", *(["ratio"] if smallest >= 0 else [])]
    for metric in metrics:
        told = alpha.krippendorff_alpha(given, metric)  # type: ignore[arg-type]
        made.append(_result("rating.krippendorff_alpha", f"Krippendorff 2004, {metric}", table.raters, told))
    return made


def _by_category(table: RatingTable, given: Ratings) -> Iterable[Result]:
    for name, version, found in (
        ("rating.fleiss_kappa", "Fleiss 1971, one category", coding.fleiss_kappa_by_category(given)),
        (
            "rating.krippendorff_alpha",
            "Krippendorff 2004, one against the rest",
            alpha.krippendorff_alpha_by_category(given),
        ),
    ):
        for category, told in found.items():
            yield _result(name, version, table.raters, told, label=_as_text(category))


def _of_pairs(table: RatingTable, given: Ratings) -> Iterable[Result]:
    kinds: Sequence[Any] = ("nominal", "linear", "quadratic") if table.is_numeric else ("nominal",)
    for pair, square in zip(combinations(table.raters, 2), pair_tables(given), strict=True):
        for kind in kinds:
            told = coding.cohen_kappa(square, kind=kind)
            yield _result("rating.cohen_kappa", f"Cohen 1960, {kind} weights", pair, told, scope=PAIR)
        yield _result("rating.scott_pi", "Scott 1955", pair, coding.scott_pi(square), scope=PAIR)


def _competences(table: RatingTable) -> Iterable[Result]:
    """The share of items that each rater answers rightly, by the model of Dawid & Skene; or a row that says why not."""
    answers: dict[Hashable, dict[str, list[str]]] = {
        item: {
            rater: [_as_text(row[at])]
            for rater, row in zip(table.raters, table.values, strict=True)
            if row[at] is not None
        }
        for at, item in enumerate(table.items)
    }
    model = dawid_skene(answers)
    if model.likelihood.value is None:
        yield _result("rating.competence", VERSION, table.raters, model.likelihood)
    for at, rater in enumerate(model.annotators if model.accuracy.size else ()):
        told = Measured(float(model.accuracy[at]), model.likelihood.n, parameters=model.likelihood.parameters)
        yield _result("rating.competence", VERSION, [rater], told, scope=ANNOTATOR)


def _as_text(category: object) -> str:
    return f"{category:g}" if isinstance(category, float) else str(category)


def _result(
    name: str, version: str, raters: Sequence[str], told: Measured, *, label: str | None = None, scope: str = CORPUS
) -> Result:
    return Result(
        name, version, scope, label, tuple(raters), 0, told.value, told.reason, told.n, method=METHOD,
        dropped=told.dropped, parameters=told.parameters,
    )  # fmt: skip


Found = dict[tuple[str, str], tuple[str, Place]]


def _long(sheet: Sheet) -> Found:
    found: Found = {}
    for row in sheet.rows:
        _take(found, row.named("item"), row.named("rater"), row.cells["value"], row.place)
    return found


def _wide(sheet: Sheet) -> Found:
    found: Found = {}
    raters = [
        (column, head) for column, head in zip(sheet.columns, sheet.heads, strict=True) if column not in ("", "item")
    ]
    for row in sheet.rows:
        item = row.named("item")
        for column, rater in raters:
            _take(found, item, rater, row.cells[column], row.place)
    return found


def _take(found: Found, item: str, rater: str, told: str, place: Place) -> None:
    if (item, rater) in found:
        first = found[item, rater][1].line
        raise place.refused(
            tr("{rater} has rated {item} already, on line {first}", rater=rater, item=item, first=first)
        )
    found[item, rater] = told, place


def _numbers(texts: Sequence[str], *, commas: bool) -> list[Any]:
    """The values, as numbers where all of them are; None for empty ones. With COMMAS 1,5 may stand for 1.5."""
    if commas and all(_DECIMAL.fullmatch(text) for text in texts if text):
        texts = [text.replace(",", ".") for text in texts]
    try:
        numbers = [float(text) if text else None for text in texts]
    except ValueError:
        numbers = [math.nan]
    if all(number is None or math.isfinite(number) for number in numbers):
        return numbers
    return [text or None for text in texts]
