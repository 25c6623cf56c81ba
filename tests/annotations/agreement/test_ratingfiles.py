"""Ratings from tables in both forms, and the coefficients against the worked cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotations.agreement.ratingfiles import METHOD, TITLES, RatingTable, read_ratings, results_of
from annotations.agreement.results import Result
from annotations.errors import Refused
from tests.annotations.agreement.golden import cases

LONG = "item,rater,value\n1,A,x\n1,B,x\n2,A,y\n2,B,\n3,B,y\n3,A,x\n"
WIDE = "item;A;B\n1;x;x\n2;y;\n3;x;y\n"


def read(folder: Path, text: str) -> RatingTable:
    (folder / "ratings.csv").write_text(text, encoding="utf-8")
    return read_ratings(folder / "ratings.csv")


def figures(table: RatingTable, **wanted: object) -> dict[tuple[str, str], Result]:
    whole = {"scope": "corpus", "label": None, **wanted}
    return {
        (each.measure, each.version): each
        for each in results_of(table)
        if all(getattr(each, name) == value for name, value in whole.items())
    }


@pytest.mark.parametrize("text", [LONG, WIDE])
def test_both_forms_are_the_same(tmp_path: Path, text: str) -> None:
    table = read(tmp_path, text)
    assert table == RatingTable(("1", "2", "3"), ("A", "B"), (("x", "y", "x"), ("x", None, "y")))
    assert table.missing == 1
    assert not table.is_numeric


def test_numbers_are_numbers_only_where_all_are(tmp_path: Path) -> None:
    assert read(tmp_path, "item,A,B\n1,1,1.0\n2,2,\n").values == ((1.0, 2.0), (1.0, None))
    assert read(tmp_path, "item,A,B\n1,1,nan\n2,2,\n").values == (("1", "2"), ("nan", None))
    assert read(tmp_path, "item,A,B\n1,1,NA\n2,2,\n").values == (("1", "2"), ("NA", None))


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_decimal_commas_are_numbers_where_commas_part_no_cells(tmp_path: Path, delimiter: str) -> None:
    def values(text: str) -> tuple[tuple[object, ...], ...]:
        return read(tmp_path, text.replace(";", delimiter)).values

    assert values("item;A;B\n1;1,5;2,5\n2;-0,25;\n3;+3;007\n") == ((1.5, -0.25, 3.0), (2.5, None, 7.0))
    assert values("item;A;B\n1;1,5;2.5\n") == (("1,5",), ("2.5",))
    assert values("item;A;B\n1;1,5;x\n") == (("1,5",), ("x",))
    assert values("item;A;B\n1;1,5;1,2,3\n") == (("1,5",), ("1,2,3",))
    assert values("item;A;B\n1;1.5;2.5\n") == ((1.5,), (2.5,))


def test_a_comma_between_quotes_is_no_decimal_comma(tmp_path: Path) -> None:
    assert read(tmp_path, 'item,A,B\n1,"1,5",2\n').values == (("1,5",), ("2",))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (LONG + "1,A,y\n", "line 8: A has rated 1 already, on line 2"),
        (WIDE + "1;x;x\n", "line 5: A has rated 1 already, on line 2"),
        (LONG + ",A,y\n", "line 8: the item is empty"),
        (LONG + "4,,y\n", "line 8: the rater is empty"),
        ("item,rater\n1,A\n", "line 1: there is no column value"),
        ("thing,rater,value\n1,A,1\n", "line 1: there is no column item"),
    ],
)
def test_faults_are_one_line_with_their_place(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        read(tmp_path, text)
    assert str(refused.value).startswith(f"{tmp_path / 'ratings.csv'}, {why}")


def table_of(name: str) -> RatingTable:
    rows = cases()[name]["data"]["rows"]
    items = tuple(str(number) for number in range(len(rows[0])))
    values = tuple(tuple(None if each is None else float(each) for each in row) for row in rows)
    return RatingTable(items, tuple("ABCDEFGH"[: len(rows)]), values)


def test_four_observers_with_missing_values_as_published() -> None:
    found = figures(table_of("krippendorff2004_p230_missing"))
    wanted = cases()["krippendorff2004_p230_missing"]["expected"]
    for metric in ("nominal", "ordinal", "interval", "ratio"):
        told = found["rating.krippendorff_alpha", f"Krippendorff 2004, {metric}"]
        assert told.value == pytest.approx(wanted[f"alpha_{metric}"], abs=5e-4)
        assert told.n == wanted["n_pairable_values"]
    by_measure = {measure: each.value for (measure, _), each in found.items()}
    assert by_measure["rating.gwet_ac1"] == pytest.approx(wanted["gwet_ac1"], abs=5e-4)
    assert by_measure["rating.fleiss_kappa"] == pytest.approx(wanted["fleiss_gwet_missing"], abs=5e-4)


def test_fleiss_as_published() -> None:
    table, wanted = table_of("fleiss1971"), cases()["fleiss1971"]["expected"]
    by_measure = {measure: each.value for (measure, _), each in figures(table).items()}
    assert by_measure["rating.fleiss_kappa"] == pytest.approx(wanted["fleiss_kappa"], abs=1e-3)
    assert by_measure["rating.randolph_kappa"] == pytest.approx(wanted["randolph_kappa"], abs=1e-3)
    assert by_measure["rating.observed"] == pytest.approx(wanted["observed_agreement"], abs=1e-3)
    for label, value in wanted["per_category"].items():
        told = figures(table, label=label)["rating.fleiss_kappa", "Fleiss 1971, one category"]
        assert told.value == pytest.approx(value, abs=5e-3)


def test_each_two_have_their_kappa_and_pi(tmp_path: Path) -> None:
    table = read(tmp_path, "item,A,B,C\n1,x,x,y\n2,y,y,y\n3,x,y,x\n")
    pairs = [(each.measure, each.annotators) for each in results_of(table) if each.scope == "pair"]
    assert pairs == [
        (measure, pair)
        for pair in (("A", "B"), ("A", "C"), ("B", "C"))
        for measure in ("rating.cohen_kappa", "rating.scott_pi")
    ]


def test_no_interval_is_made_of_items(tmp_path: Path) -> None:
    for each in results_of(read(tmp_path, LONG)):
        assert (each.low, each.high, each.method) == (None, None, METHOD)
        assert each.measure in TITLES


def test_the_model_of_competence_takes_three_raters(tmp_path: Path) -> None:
    many = "item,A,B,C\n" + "".join(f"{n},x,x,{'y' if n % 3 else 'x'}\n{n + 50},y,y,y\n" for n in range(30))
    found = {each.annotators: each.value for each in results_of(read(tmp_path, many)) if each.scope == "annotator"}
    assert found.keys() == {("A",), ("B",), ("C",)}
    assert (found["A",] or 0) > 0.95 > (found["C",] or 0)
    (two,) = [each for each in results_of(read(tmp_path, LONG)) if each.measure == "rating.competence"]
    assert two.value is None
    assert two.reason


def test_undefined_is_said(tmp_path: Path) -> None:
    alike = {each.measure: each for each in results_of(read(tmp_path, "item,A,B\n1,x,x\n2,x,x\n"))}
    assert alike["rating.observed"].value == 1
    assert alike["rating.krippendorff_alpha"].value is None
    assert alike["rating.krippendorff_alpha"].reason
    alone = results_of(read(tmp_path, "item,rater,value\n1,A,x\n2,A,y\n"))
    assert all(each.value is None and each.reason for each in alone)
