"""The report of a simulated project gives back what was put in: every figure within its sampling error."""

from __future__ import annotations

from itertools import combinations

import pytest

from annotations.agreement.cases import Choice
from annotations.agreement.modelled import NONE as UNMARKED
from annotations.agreement.modelled import SPANS
from annotations.agreement.report import Report
from annotations.agreement.results import Result
from annotations.agreement.settings import Settings
from annotations.measuring import Survey, report_of
from tests.simulating.corpus import Design, Simulation, simulate
from tests.simulating.counting import (
    ATTRIBUTE,
    CONFUSION,
    EVIDENCE,
    EXACT,
    EXACT_SPAN,
    OVERLAP,
    OVERLAP_LABEL,
    OVERLAP_LINKS,
    STRICT_LINKS,
    VERDICT,
)  # fmt: skip
from tests.simulating.expected import confusion, density, layer_alpha, pair, pooled, repeated, verdict_alpha
from tests.simulating.figures import Figure
from tests.simulating.rates import careless
from tests.simulating.truth import ANSWERS, LABELS

DESIGN = Design(documents=60, spans=24, nested=0.3, batches=(1.0, 1.0, 0.4), repeats=20, seed=5)
RATES = {
    "ada": careless(0.06, repeat=0.4, moved=0.3, start_left=0.95),
    "ben": careless(0.12, repeat=0.7, miss=0.3, unfinished=0.1),
    "cyn": careless(0.18, repeat=1.0, unopened=0.1),
}
F1S = {
    "span_f1.exact": EXACT, "span_f1.exact_span": EXACT_SPAN, "span_f1.overlap": OVERLAP,
    "span_f1.overlap_label": OVERLAP_LABEL, "link_f1.strict": STRICT_LINKS, "link_f1.overlap": OVERLAP_LINKS,
    "evidence.f1": EVIDENCE,
}  # fmt: skip
SIGMAS = 4.0


@pytest.fixture(scope="module")
def corpus() -> Simulation:
    return simulate(DESIGN, RATES)


@pytest.fixture(scope="module")
def report(corpus: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report of the project file, as the program makes it."""
    survey = Survey(
        corpus.project_file(tmp_path_factory.mktemp("simulated") / "s.stancemark"), settings=Settings(samples=10)
    )
    try:
        return survey.report()
    finally:
        survey.close()


def figure(report: Report, measure: str, **which: object) -> Result:
    found = report.find(measure, **which)  # type: ignore[arg-type]
    assert found is not None, measure
    assert found.value is not None, found.reason
    return found


def assert_recovered(found: Result, expected: Figure) -> None:
    assert found.value is not None
    assert expected.allows(found.value, SIGMAS), (found.measure, found.label, found.value, expected)


@pytest.mark.parametrize("measure", F1S)
def test_f1_of_all_pairs_together(report: Report, corpus: Simulation, measure: str) -> None:
    assert_recovered(figure(report, measure), pooled(corpus).f1(F1S[measure]))


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("measure", ["span_f1.exact", "span_f1.overlap_label"])
def test_f1_of_a_label(report: Report, corpus: Simulation, measure: str, label: str) -> None:
    assert_recovered(figure(report, measure, label=label), pooled(corpus).f1(F1S[measure], label))


@pytest.mark.parametrize("names", list(combinations(RATES, 2)))
@pytest.mark.parametrize("measure", ["span_f1.exact", "span_f1.overlap_label"])
def test_f1_of_a_pair(report: Report, corpus: Simulation, measure: str, names: tuple[str, str]) -> None:
    assert_recovered(figure(report, measure, scope="pair", annotators=names), pair(corpus, *names).f1(F1S[measure]))


def test_intervals_hold_what_was_put_in(report: Report, corpus: Simulation) -> None:
    # of about twenty intervals at 95 % three may miss
    expected = [(figure(report, each), pooled(corpus).f1(F1S[each])) for each in F1S]
    expected += [
        (figure(report, each, label=label), pooled(corpus).f1(F1S[each], label))
        for each in ("span_f1.exact", "span_f1.overlap_label") for label in LABELS
    ]  # fmt: skip
    missed = [
        (found.measure, found.label) for found, truth in expected
        if found.low is None or found.high is None or not found.low <= truth.value <= found.high
    ]  # fmt: skip
    assert len(missed) <= 3, missed


@pytest.mark.parametrize("label", LABELS)
def test_which_text_is_marked(report: Report, corpus: Simulation, label: str) -> None:
    assert_recovered(figure(report, "u_alpha.marked", label=label), layer_alpha(corpus, label))


def test_verdicts(report: Report, corpus: Simulation) -> None:
    assert_recovered(figure(report, "verdict.observed"), pooled(corpus).agreement(VERDICT))
    assert_recovered(figure(report, "verdict.krippendorff_alpha"), verdict_alpha(corpus))


@pytest.mark.parametrize(("label", "name"), [(label, name) for label, asked in ANSWERS.items() for name in asked])
def test_attributes(report: Report, corpus: Simulation, label: str, name: str) -> None:
    found = figure(report, "attribute.observed", label=f"{label}.{name}")
    assert_recovered(found, pooled(corpus).agreement(ATTRIBUTE, label, name))


@pytest.mark.parametrize("name", RATES)
def test_how_much_an_annotator_marks(report: Report, corpus: Simulation, name: str) -> None:
    found = next(row.per_thousand for row in report.annotators if row.name == name)
    assert found is not None
    assert density(corpus, name).allows(found, SIGMAS)


def test_who_misses_most_and_who_errs_least_is_seen(report: Report) -> None:
    rows = {row.name: row for row in report.annotators}
    assert min(rows, key=lambda name: rows[name].per_thousand or 0) == "ben"
    # without the best of three, what is left agrees least
    assert min(rows, key=lambda name: rows[name].without or 0) == "ada"
    assert (rows["ada"].without or 0) < 0


@pytest.mark.parametrize("name", RATES)
def test_how_well_an_annotator_agrees_with_the_same_one(report: Report, corpus: Simulation, name: str) -> None:
    found = figure(report, "span_f1.exact", scope="repeats", of=name)
    assert_recovered(found, repeated(corpus, name).f1(EXACT))


def test_the_third_batch_is_better_by_as_much_as_its_errors_were_fewer(report: Report, corpus: Simulation) -> None:
    for scope, parts in (("batch", {"1": (0,), "2": (1,), "3": (2,)}), ("guideline", {"1.0": (0, 1), "1.1": (2,)})):
        for part, numbers in parts.items():
            ids = [each.document.id for at, each in enumerate(corpus.truths) if DESIGN.batch(at) in numbers]
            assert_recovered(figure(report, "span_f1.exact", scope=scope, of=part), pooled(corpus, ids).f1(EXACT))
    assert (figure(report, "gamma", scope="batch", of="3").value or 0) > (figure(report, "gamma").value or 0)


@pytest.mark.parametrize("name", RATES)
def test_the_model_finds_the_error_rates_that_were_put_in(report: Report, corpus: Simulation, name: str) -> None:
    """Of the true labels. What is marked where nothing should be is known of the places only that somebody marked: there
    the answers are not independent any more, and the model takes some for labels."""
    for true in LABELS:
        found = next(
            each.parameters["answers"] for each in report.results
            if (each.measure, each.annotators, each.label) == (SPANS, (name,), true)
        )  # fmt: skip
        for said, share in confusion(corpus, name)[true].items():
            assert found[said or UNMARKED] == pytest.approx(share, abs=0.1), (true, said)


def test_which_label_was_taken_for_which(report: Report, corpus: Simulation) -> None:
    """Each cell within four standard deviations of a count, taken wider as pairs share their annotators."""
    expected = pooled(corpus).table(CONFUSION)
    labels = report.confusion.labels
    assert not report.confusion.directed
    for row, label in enumerate(labels):
        for column, other in enumerate(labels):
            wanted = expected.get((label, other), 0.0) + (expected.get((other, label), 0.0) if label != other else 0.0)
            if label is not None or other is not None:
                found = report.confusion.counts[row][column]
                assert abs(found - wanted) <= SIGMAS * max(2 * wanted, 4.0) ** 0.5, (label, other, found, wanted)


def test_links_that_were_turned_round(report: Report, corpus: Simulation) -> None:
    assert_recovered(figure(report, "link.flipped"), pooled(corpus).turned)


def test_verdicts_of_each_pair(corpus: Simulation) -> None:
    for names in combinations(RATES, 2):
        alone = report_of(corpus.counted(Choice(names)), "pair", Settings(samples=2), measures=["verdict.cohen_kappa"])
        assert_recovered(figure(alone, "verdict.cohen_kappa"), pair(corpus, *names).kappa(VERDICT))
