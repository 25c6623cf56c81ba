"""The worked cases of coded items: every figure of every case, published or from a reference implementation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from annotations.agreement import alpha, coding
from annotations.agreement.positions import characters, label_tables
from annotations.agreement.ratings import coded, coincidences, coincidences_of, shares, shares_of
from annotations.agreement.results import Measured
from tests.annotations.agreement import golden

CASES = (
    "cohen1960_p37", "artstein_poesio2008_ex1", "krippendorff2004_p246_bias", "paradox_80_7_8_5",
    "irrcac_abstractors_3x3", "mary_dave_k2019", "fleiss1971", "randolph2005_ex2", "krippendorff2004_p230_missing",
    "krippendorff1980_p139", "krippendorff1980_p133", "hayes_krippendorff2007", "alpha_nltk_easy", "digitized_k1995_A",
    "digitized_k1995_D_undefined", "f1_kappa_limit", "kappa_single_label", "alpha_no_pairable",
)  # fmt: skip

IRRCAC_RAW_4_RATERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, None],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]
"""The items of Krippendorff 2004, p. 230, as irrCAC has them: the single value of item 12 is another rater's there.

Coefficients that pool the raters' shares do not see that. Conger's does: its published figure is of this arrangement.
"""


def alpha_of(table: np.ndarray) -> float:
    return float(alpha.alpha(coincidences_of(table[None])))


def both(interval: tuple[Any, Any]) -> list[float]:
    return [float(end) for end in interval]


TABLES: dict[str, Callable[[np.ndarray], Any]] = {
    "observed_agreement": coding.agreement,
    "expected_agreement": coding.cohen_chance,
    "cohen_expected": coding.cohen_chance,
    "kappa": coding.cohen_kappa,
    "cohen_kappa": coding.cohen_kappa,
    "scott_pi": coding.scott_pi,
    "scott_pi_expected": lambda table: coding.fleiss_chance(shares_of(table)),
    "bennett_s": lambda table: coding.uniform(shares_of(table)),
    "brennan_prediger": lambda table: coding.uniform(shares_of(table)),
    "gwet_ac1": lambda table: coding.gwet(shares_of(table)),
    "krippendorff_alpha_nominal": alpha_of,
    "kappa_max": coding.kappa_max,
    "kappa_max_observed": coding.most_agreement,
    "kappa_ci95_analytic": lambda table: both(coding.kappa_interval(coding.cohen(table), coding.cohen_error(table))),
    "cohen_se": coding.cohen_error,
    "cohen_ci95": lambda table: both(
        coding.kappa_interval(coding.cohen(table), coding.cohen_error(table), table.sum())
    ),
    "scott_ci95": lambda table: both(
        coding.kappa_interval(coding.fleiss(shares_of(table)), coding.scott_error(table), table.sum())
    ),
}

MATRICES: dict[str, Callable[[Any], Any]] = {
    "alpha": alpha.krippendorff_alpha,
    "alpha_nominal": alpha.krippendorff_alpha,
    "krippendorff_alpha_nominal": alpha.krippendorff_alpha,
    "alpha_ordinal": lambda rows: alpha.krippendorff_alpha(rows, "ordinal"),
    "alpha_interval": lambda rows: alpha.krippendorff_alpha(rows, "interval"),
    "alpha_ratio": lambda rows: alpha.krippendorff_alpha(rows, "ratio"),
    "per_category_alpha": alpha.krippendorff_alpha_by_category,
    "observed_agreement": coding.observed_agreement,
    "expected_agreement": lambda rows: coding.fleiss_chance(shares(coded(rows))),
    "observed_disagreement": lambda rows: alpha.disagreements(coincidences(coded(rows)))[0],
    "expected_disagreement": lambda rows: alpha.disagreements(coincidences(coded(rows)))[1],
    "observed_disagreement_nominal": lambda rows: alpha.disagreements(coincidences(coded(rows)))[0],
    "expected_disagreement_nominal": lambda rows: alpha.disagreements(coincidences(coded(rows)))[1],
    "n_pairable": lambda rows: alpha.krippendorff_alpha(rows).n,
    "n_pairable_values": lambda rows: alpha.krippendorff_alpha(rows).n,
    "n_units_pairable": lambda rows: coding.observed_agreement(rows).n,
    "value_counts": lambda rows: by_category(rows, coincidences(coded(rows)).sum(axis=0)),
    "coincidence": lambda rows: by_pair(rows, coincidences(coded(rows))),
    "fleiss_kappa": coding.fleiss_kappa,
    "per_category": coding.fleiss_kappa_by_category,
    "randolph_kappa": coding.randolph_kappa,
    "fleiss_gwet_missing": coding.fleiss_kappa,
    "gwet_ac1": coding.gwet_ac1,
    "conger_kappa": lambda rows: coding.conger_kappa(IRRCAC_RAW_4_RATERS),
    "irrcac_alpha_se": alpha.alpha_standard_error,
    "kappa": coding.light_kappa,
}

SPANS: dict[str, Callable[[np.ndarray], Any]] = {
    "token_cohen_kappa": coding.cohen_kappa,
    "token_scott_pi": coding.scott_pi,
    "token_krippendorff_alpha": alpha_of,
}

COUNTS: dict[str, Callable[[np.ndarray], Any]] = {
    "f1": lambda table: coding.specific_agreement(table)[0],
    "kappa": coding.cohen_kappa,
}


def by_category(rows: Any, values: Any) -> dict[Any, float]:
    return dict(zip(coded(rows).categories, values.tolist(), strict=True))


def by_pair(rows: Any, matrix: np.ndarray) -> dict[str, float]:
    names = coded(rows).categories
    return {f"{a}-{b}": matrix[i, j] for i, a in enumerate(names) for j, b in enumerate(names)}


def found(data: dict[str, Any], key: str) -> Any:
    """What we say for this key of a case's expected figures; fails for a key that nobody handles."""
    match data["type"]:
        case "contingency_table":
            return TABLES[key](np.array(data["table"]))
        case "two_tables":
            return {name: TABLES[name](np.array(data[key]["table"])) for name in TABLES if name != "kappa"}
        case "matrix":
            return MATRICES[key](data["rows"])
        case "spans":
            document = golden.spans({"data": data})
            return SPANS[key](label_tables(document, characters(document), document.labels)[0, 0])
        case "counts":
            return COUNTS[key](np.array([[data["a"], data["b"]], [data["c"], data["d"]]]))
    raise AssertionError(data["type"])


def plain(value: Any) -> Any:
    if isinstance(value, Measured):
        assert (value.value is None) == (value.reason is not None and value.value is None)
        return value.value
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    return [float(each) for each in value] if isinstance(value, list) else float(value)


def check(value: Any, expected: Any, allowed: float) -> None:
    """VALUE is as EXPECTED; of a dictionary, what is expected."""
    if expected is None:
        assert value is None
    elif isinstance(expected, dict):
        for key, each in expected.items():
            check(value[key], each, allowed)
    else:
        assert value == pytest.approx(expected, abs=max(allowed, 1e-12))


def figures() -> list[Any]:
    return [pytest.param(case, key, id=f"{case}-{key}") for case in CASES for key in golden.cases()[case]["expected"]]


@pytest.mark.parametrize(("case", "key"), figures())
def test_each_figure_is_as_published(case: str, key: str) -> None:
    worked = golden.cases()[case]
    check(plain(found(worked["data"], key)), worked["expected"][key], golden.tolerance(worked, key))


def test_irrcac_has_the_same_items_in_another_arrangement() -> None:
    rows = golden.cases()["krippendorff2004_p230_missing"]["data"]["rows"]
    ours, theirs = (
        [sorted(filter(None, item)) for item in zip(*each, strict=True)] for each in (rows, IRRCAC_RAW_4_RATERS)
    )
    assert ours == theirs
    # what irrCAC 0.4.4 itself gives for the arrangement of the book
    assert coding.conger_kappa(rows).value == pytest.approx(0.76207, abs=5e-6)
    assert coding.conger_kappa(IRRCAC_RAW_4_RATERS).value == pytest.approx(0.76282, abs=5e-6)


def test_a_single_value_changes_nothing() -> None:
    rows = golden.cases()["alpha_nltk_easy"]["data"]["rows"]
    without = [row[:2] for row in rows]
    assert alpha.krippendorff_alpha(rows).value == alpha.krippendorff_alpha(without).value
    assert alpha.krippendorff_alpha(rows).dropped == {"items with fewer than two values": 1}


def test_an_item_bootstrap_agrees_with_the_analytic_interval() -> None:
    worked = golden.cases()["irrcac_abstractors_3x3"]
    table = np.array(worked["data"]["table"])
    drawn = np.random.default_rng(1).multinomial(table.sum(), table.ravel() / table.sum(), size=5000)
    low, high = np.percentile(coding.cohen(drawn.reshape(-1, 3, 3)), [2.5, 97.5])
    assert [low, high] == pytest.approx(worked["expected"]["cohen_ci95"], abs=0.02)


def test_conger_of_complete_ratings_is_the_kappa_of_davies_and_fleiss() -> None:
    rows = golden.cases()["fleiss1971"]["data"]["rows"]
    assert coding.conger_kappa(rows).value == pytest.approx(0.442, abs=0.0005)


def test_no_case_of_coding_is_left_out() -> None:
    elsewhere = ("gamma", "confusion", "f1_bratiaa", "f1_nested", "f1_adjacent", "muc", "link", "segeval")
    of_their_own = ("ualpha", "alphaU", "dawid_skene")
    left = [case for case in golden.cases() if not case.startswith((*elsewhere, *of_their_own))]
    assert sorted(left) == sorted(CASES)
