"""Every figure of a report is what the documented function gives for the same data, without any sums of tallies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import combinations

import numpy as np
import pytest

from annotations.agreement import alpha, coding, verdicts
from annotations.agreement.alphau import alpha_u, alpha_u_disagreements
from annotations.agreement.attributes import attribute_agreement, attribute_sums
from annotations.agreement.cases import Case, Choice, Counted
from annotations.agreement.continuum import Continuum, Unit
from annotations.agreement.links import LinkSums, link_agreement, link_sums, relations_of
from annotations.agreement.muc import VIEWS, muc, muc_sums
from annotations.agreement.report import Report
from annotations.agreement.results import Measured
from annotations.agreement.settings import Settings
from annotations.agreement.spanf1 import added, pairwise_f1, span_sums
from annotations.agreement.unitizing import layer_alphas, unitizing_alphas
from annotations.measuring import Survey, report_of
from annotations.spans import SetContents
from tests.simulating.corpus import Design, simulate
from tests.simulating.rates import careless

LABELS = ("ACTOR", "STANCE", "CONDITION")
NAMES = ("ada", "ben", "cyn")
PAIRS = list(combinations(NAMES, 2))
SETTINGS = Settings(samples=3)


def corpus(nested: float) -> Counted:
    design = Design(documents=6, spans=14, points=4, nested=nested, seed=11)
    return simulate(design, {name: careless(0.1 + 0.08 * at) for at, name in enumerate(NAMES)}).counted(Choice())


@pytest.fixture(scope="module")
def found() -> Counted:
    """Six documents that three annotators finished, in which spans lie within one another."""
    return corpus(0.5)


@pytest.fixture(scope="module")
def flat() -> Counted:
    """The same without nesting, so that there is a figure of all labels together."""
    return corpus(0.0)


@pytest.fixture(scope="module")
def report(found: Counted, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """As a project gives it: the schema says which attributes are compared."""
    design = Design(documents=6, spans=14, points=4, nested=0.5, seed=11)
    made = simulate(design, {name: careless(0.1 + 0.08 * at) for at, name in enumerate(NAMES)})
    survey = Survey(made.project_file(tmp_path_factory.mktemp("functions") / "f.stancemark"), settings=SETTINGS)
    try:
        return survey.report()
    finally:
        survey.close()


@pytest.fixture(scope="module")
def flat_report(flat: Counted) -> Report:
    return report_of(flat, "flat", SETTINGS)


def assert_is(report: Report, measure: str, told: Measured | float, label: str | None = None) -> None:
    result = report.find(measure, label=label)
    assert result is not None, measure
    expected = told.value if isinstance(told, Measured) else told
    assert result.value == (None if expected is None else pytest.approx(expected, abs=1e-9)), (measure, label)


def continua(found: Counted) -> list[Continuum]:
    return [case.continuum() for case in found.cases]


def pairs_of(found: Counted) -> Iterable[tuple[SetContents, SetContents]]:
    return [(case.sets[one], case.sets[other]) for case in found.cases for one, other in PAIRS]


def token_rows(found: Counted, label: str | None) -> list[list[str]]:
    """What each annotator said of each token of all documents: a label, or O."""
    return [[each for case in found.cases for each in _tokens(case, name, label)] for name in NAMES]


def _tokens(case: Case, name: str, label: str | None) -> list[str]:
    spans = [span for span in case.sets[name].spans if label in (None, span.label)]
    return [
        next((span.label for span in spans if any(low < end and start < high for low, high in span.pieces)), "O")
        for start, end in case.tokens
    ]


@pytest.mark.parametrize("label", [None, *LABELS])
def test_tokens(report: Report, flat_report: Report, found: Counted, flat: Counted, label: str | None) -> None:
    shown, rows = (flat_report, token_rows(flat, None)) if label is None else (report, token_rows(found, label))
    assert_is(shown, "token.observed", coding.observed_agreement(rows), label)
    assert_is(shown, "token.cohen_kappa", coding.light_kappa(rows), label)
    assert_is(shown, "token.fleiss_kappa", coding.fleiss_kappa(rows), label)
    assert_is(shown, "token.gwet_ac1", coding.gwet_ac1(rows), label)
    assert_is(shown, "token.krippendorff_alpha", alpha.krippendorff_alpha(rows), label)
    pi = [coding.fleiss_kappa(list(two)).value or 0.0 for two in combinations(rows, 2)]
    assert_is(shown, "token.scott_pi", sum(pi) / len(pi), label)
    marked = [
        (one == other, (one != "O") + (other != "O"))
        for first, second in combinations(rows, 2) for one, other in zip(first, second, strict=True)
        if "O" not in (one, other) or one != other
    ]  # fmt: skip
    both = sum(2 for same, _ in marked if same)
    assert_is(shown, "token.positive_f1", both / sum(size for _, size in marked), label)


@pytest.mark.parametrize(
    "kind", ["exact", "exact_span", "overlap", "overlap_label", "iou", "iou_label", "iou50", "iou50_label"]
)
def test_span_f1(report: Report, found: Counted, kind: str) -> None:
    expected = pairwise_f1(continua(found), kind)
    assert_is(report, f"span_f1.{kind}", expected.micro)
    result = report.find(f"span_f1.{kind}")
    assert result is not None
    assert result.parameters["mean over pairs"] == pytest.approx(expected.over_pairs.value, abs=1e-4)
    if not kind.startswith(("exact_", "iou")) and kind != "overlap":
        for label in LABELS:
            assert_is(report, f"span_f1.{kind}", pairwise_f1(continua(found), kind, label).micro, label)


def test_label_given_overlap_and_muc(report: Report, found: Counted) -> None:
    units = [(each.units[one], each.units[other]) for each in continua(found) for one, other in PAIRS]
    sums = added(span_sums(*both) for both in units)
    assert_is(report, "span.label_given_overlap", sums[None, "label_only"] / sums[None, "overlap"])
    counts: Counter[tuple[str, str]] = Counter()
    for both in units:
        counts.update(muc_sums(*both))  # type: ignore[arg-type]
    for view in VIEWS:
        assert_is(report, f"muc.{view}", muc(counts)[view].f1)


def test_unitizing(report: Report, flat_report: Report, found: Counted, flat: Counted) -> None:
    joint = unitizing_alphas(continua(flat))
    for measure, name in (
        ("u_alpha", "u"),
        ("u_alpha.bar", "|u"),
        ("u_alpha.cu", "cu"),
        ("u_alpha.cu_coverage", "cu coverage"),
    ):
        assert_is(flat_report, measure, joint[name])
    layers, pooled = layer_alphas(continua(found))
    assert_is(report, "u_alpha.marked", pooled)
    for label in LABELS:
        assert_is(report, "u_alpha.marked", layers[label], label)
    one = [
        Continuum(
            each.length,
            {name: tuple(Unit(unit.start, unit.end, "x") for unit in units) for name, units in each.units.items()},
        )
        for each in continua(found)
    ]
    assert_is(report, "u_alpha.any", layer_alphas(one)[0]["x"])


def test_alpha_u_of_1995(flat_report: Report, flat: Counted) -> None:
    sums = np.zeros((len(LABELS), 2))
    for each in continua(flat):
        told = alpha_u_disagreements(each, LABELS)
        assert not isinstance(told, str)
        sums += told
    assert_is(flat_report, "alpha_u_1995", float(alpha_u(sums)))
    for at, label in enumerate(LABELS):
        assert_is(flat_report, "alpha_u_1995", 1 - sums[at, 0] / sums[at, 1], label)


def test_links(report: Report, found: Counted) -> None:
    counts: Counter[tuple[str | None, str]] = Counter()
    by_pair = {}
    for pair in PAIRS:
        sums = [
            link_sums(a[0], b[0], a[1], b[1], window=SETTINGS.window)
            for a, b in ((relations_of(case.sets[pair[0]]), relations_of(case.sets[pair[1]])) for case in found.cases)
        ]
        tables: list[Counter[tuple[str, str]]] = [Counter(), Counter()]
        for each in sums:
            counts.update(each.counts)  # type: ignore[arg-type]
            tables[0].update(each.types)  # type: ignore[arg-type]
            tables[1].update(each.candidates)  # type: ignore[arg-type]
        by_pair[pair] = link_agreement(LinkSums({}, *tables))
    ladder = link_agreement(LinkSums(counts, {}, {}))
    assert_is(report, "link_f1.strict", ladder.strict)
    assert_is(report, "link_f1.overlap", ladder.overlap)
    assert_is(report, "link_f1.given_aligned", ladder.given)
    assert_is(report, "link.flipped", ladder.flipped)
    means = {
        "link.type_kappa": [each.types.kappa.value for each in by_pair.values()],
        "link.type_alpha": [each.types.alpha.value for each in by_pair.values()],
        "link.candidate_alpha": [each.candidates.alpha.value for each in by_pair.values()],
    }
    for measure, values in means.items():
        known = [each for each in values if each is not None]
        assert_is(report, measure, sum(known) / len(known))
    for type in ("holder", "governs"):
        assert_is(report, "link_f1.overlap", link_agreement(LinkSums(counts, {}, {}), type).overlap, type)


@pytest.mark.parametrize(
    ("label", "name"), [("STANCE", "commitment"), ("ACTOR", "entity"), ("CONDITION", "kind"), ("STANCE", "change")]
)
def test_attributes(report: Report, found: Counted, label: str, name: str) -> None:
    observed, kappas = [], []
    for pair in PAIRS:
        sums: Counter[tuple[str, str, str, str]] = Counter()
        spans: Counter[tuple[str | None, str]] = Counter()
        for case in found.cases:
            units = [case.continuum().units[each] for each in pair]
            values = [
                [
                    span.attributes
                    for span in sorted(case.sets[each].spans, key=lambda span: (span.start, span.end, span.label))
                ]
                for each in pair
            ]
            sums.update(attribute_sums(*units, *values, {label: (name,)}))  # type: ignore[arg-type, misc]
            spans.update(span_sums(*units))  # type: ignore[arg-type]
        told = attribute_agreement(sums, spans, label, name)
        observed.append((told.judged.observed.value, told.judged.observed.n))
        kappas.append(told.judged.kappa.value)
    n = sum(each for _, each in observed)
    assert_is(report, "attribute.observed", sum((value or 0) * each for value, each in observed) / n, f"{label}.{name}")
    known = [each for each in kappas if each is not None]
    if known:
        assert_is(report, "attribute.cohen_kappa", sum(known) / len(known), f"{label}.{name}")


def test_points(report: Report, found: Counted) -> None:
    rows = [
        [
            next((each.verdict for each in case.sets[name].judgements if each.point == point), None)
            for case in found.cases
            for point in range(5)
        ]
        for name in NAMES
    ]
    assert_is(report, "verdict.observed", coding.observed_agreement(rows))
    assert_is(report, "verdict.cohen_kappa", coding.light_kappa(rows))
    assert_is(report, "verdict.krippendorff_alpha", alpha.krippendorff_alpha(rows))
    binary = [[None if each is None else str(each == "supported") for each in row] for row in rows]
    assert_is(report, "verdict.supported_observed", coding.observed_agreement(binary))
    assert_is(report, "verdict.supported_kappa", coding.light_kappa(binary))
    counts: Counter[tuple[str, ...]] = Counter()
    for a, b in pairs_of(found):
        counts.update(verdicts.verdict_sums(a.judgements, b.judgements))  # type: ignore[arg-type]
    assert_is(report, "evidence.f1", verdicts.verdict_agreement(counts).evidence)
    for kind in (verdicts.JACCARD, verdicts.MASI):
        sums = np.zeros(5)
        for case in found.cases:
            judged = [{each.point: frozenset(each.evidence) for each in case.sets[name].judgements} for name in NAMES]
            points = sorted({point for each in judged for point in each})
            items = [[each[point] for each in judged if point in each] for point in points]
            sums += verdicts.evidence_sums(items, kind)
        assert_is(report, f"evidence.alpha_{kind}", verdicts.evidence_agreement(sums))
