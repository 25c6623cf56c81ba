"""The report of the founding article gives the figures that were measured apart from this program."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from annotations import importing
from annotations.agreement.cases import Choice
from annotations.agreement.report import Report
from annotations.measuring import Survey
from annotations.project import Project
from annotations.schema_reader import load
from annotations.sectioning import SplitRules
from resources import path as resource
from tests.annotations.agreement import golden
from tests.shared_files import shared

PAIRS = [("A", "B"), ("A", "gold"), ("B", "gold")]
LABELS = ("ACTOR", "STANCE", "CONDITION")
MEASURES = {
    "exact_f1": "span_f1.exact", "overlap_f1": "span_f1.overlap_label", "iou50_f1": "span_f1.iou50_label",
    "token_kappa": "token.cohen_kappa", "token_alpha": "token.krippendorff_alpha", "token_agree": "token.observed",
    "token_positive_f1": "token.positive_f1",
}  # fmt: skip
OF_ATTRIBUTES = {
    "entity_agree": ("attribute.observed", "ACTOR.entity"),
    "commitment_agree": ("attribute.observed", "STANCE.commitment"),
    "commitment_kappa": ("attribute.cohen_kappa", "STANCE.commitment"),
    "kind_agree": ("attribute.observed", "CONDITION.kind"),
}
OF_POINTS = {
    "agree": "verdict.observed", "kappa": "verdict.cohen_kappa", "binary_agree": "verdict.supported_observed",
    "binary_kappa": "verdict.supported_kappa", "evidence_f1": "evidence.f1",
}  # fmt: skip
ELSEWHERE = {"n_a", "n_b", "exact", "overlap", "iou50", "matched", "holder_entity_agree", "n"}
"""Counts, which the figures above rest on; the holders are compared in the tests of attributes, where they are matched
as these figures were."""


@cache
def report(pair: tuple[str, str]) -> Report:
    sample = shared("samples/european-powers.stancemark.jsonl")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "founding.stancemark"
        project = Project.create(path, load(resource("schemas/actor-stance-condition.json")), annotator="lead")
        reading = importing.read([sample], rules=SplitRules(), language="en", annotator=None)
        importing.store(project, importing.plan(project, reading))
        project.close()
        survey = Survey(path, Choice(pair))
        made = survey.report()
        survey.close()
    return made


def value(pair: tuple[str, str], measure: str, label: str | None = None) -> float:
    found = report(pair).find(measure, label=label)
    assert found is not None
    assert found.value is not None, found.reason
    return found.value


@pytest.mark.parametrize("pair", PAIRS, ids="~".join)
@pytest.mark.parametrize("label", LABELS)
def test_every_figure_of_a_label_comes_out_to_four_decimals(pair: tuple[str, str], label: str) -> None:
    expected: dict[str, Any] = golden.european_powers()["~".join(pair)][label]
    for key, figure in expected.items():
        if key in MEASURES:
            assert value(pair, MEASURES[key], label) == pytest.approx(figure, abs=5e-5), key
        elif key in OF_ATTRIBUTES:
            assert value(pair, *OF_ATTRIBUTES[key]) == pytest.approx(figure, abs=5e-5), key
        else:
            assert key in ELSEWHERE


@pytest.mark.parametrize("pair", PAIRS, ids="~".join)
def test_every_figure_of_the_points_comes_out_to_four_decimals(pair: tuple[str, str]) -> None:
    for key, figure in golden.european_powers()["~".join(pair)]["SUPPORT"].items():
        if key in OF_POINTS:
            assert value(pair, OF_POINTS[key]) == pytest.approx(figure, abs=5e-5), key
        else:
            assert key in ELSEWHERE


@pytest.mark.parametrize("pair", PAIRS, ids="~".join)
def test_gamma_comes_out_within_its_sampling_error(pair: tuple[str, str]) -> None:
    figure = golden.european_powers()["~".join(pair)]["GAMMA"]["ALL"]
    assert value(pair, "gamma") == pytest.approx(figure, abs=0.03)


def test_spans_and_tokens_are_those_that_the_figures_rest_on() -> None:
    figures = golden.european_powers()["A~B"]
    made = report(("A", "B"))
    for label in LABELS:
        exact = made.find("span_f1.exact", label=label)
        tokens = made.find("token.observed", label=label)
        assert exact is not None
        assert tokens is not None
        assert exact.n == figures[label]["n_a"] + figures[label]["n_b"]
        assert tokens.n == figures["tokens"]
    points = made.find("verdict.observed")
    assert points is not None
    assert points.n == figures["SUPPORT"]["n"]


def test_one_document_has_no_interval_and_the_report_says_so() -> None:
    made = report(("A", "B"))
    assert all(each.low is None and each.high is None for each in made.results)
    assert made.caveats[0] == "1 document: too few for intervals"


def test_an_adjudicated_set_among_the_annotators_is_warned_of() -> None:
    assert not any("adjudicated" in line for line in report(("A", "B")).warnings)
    assert any("adjudicated" in line for line in report(("A", "gold")).warnings)
