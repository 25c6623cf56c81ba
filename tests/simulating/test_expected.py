"""What the simulator says must come out does come out, counted in its sets by brute force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import combinations

import numpy as np
import pytest

from annotations.agreement.cases import AGAIN, Counted
from tests.simulating.corpus import Design, Simulation, simulate
from tests.simulating.counting import (
    ATTRIBUTE,
    CONFUSION,
    ENDS,
    EVIDENCE,
    EXACT,
    EXACT_SPAN,
    GIVEN_LABELS,
    GIVEN_LINKS,
    LINK_TYPE,
    NONE,
    OVERLAP,
    OVERLAP_LABEL,
    OVERLAP_LINKS,
    STARTS,
    STRICT_LINKS,
    TURNED_LINKS,
    VERDICT,
)  # fmt: skip
from tests.simulating.counts import Both, Counts, alpha_of, alpha_of_sets
from tests.simulating.expected import (
    Expected,
    against_others,
    confusion,
    density,
    layer_alpha,
    pair,
    pooled,
    repeated,
    together,
    verdict_alpha,
    votes,
)  # fmt: skip
from tests.simulating.figures import Figure, Row, collapsed, f1, joint, kappa, marginals, median
from tests.simulating.rates import Rates, careless
from tests.simulating.truth import ANSWERS, LABELS

DESIGN = Design(documents=90, spans=24, nested=0.4, batches=(1.0, 1.0, 0.4), repeats=60, seed=3)
RATES = {
    "ada": careless(0.08, repeat=0.4, start_left=0.9, moved=0.3, spurious=0.2),
    "ben": careless(0.15, repeat=0.7, unfinished=0.1, end_left=0.2, miss=0.3),
    "cyn": careless(0.2, repeat=1.0, unopened=0.1, spurious=0.05),
}
PAIRS = list(combinations(RATES, 2))
F1S = (EXACT, EXACT_SPAN, OVERLAP, OVERLAP_LABEL, STRICT_LINKS, OVERLAP_LINKS, GIVEN_LINKS, GIVEN_LABELS, EVIDENCE)
PER_LABEL = [(measure, label) for measure in (EXACT, OVERLAP_LABEL) for label in LABELS]
ASKED = [(label, name) for label, asked in ANSWERS.items() for name in asked] + [("STANCE", "holder")]
COMPARED = [*PAIRS, *((name, name) for name in RATES)]


@pytest.fixture(scope="module")
def corpus() -> Simulation:
    """90 documents of 24 spans: one annotator with a bias, one who leaves work unfinished, one who did not open all."""
    return simulate(DESIGN, RATES)


@pytest.fixture(scope="module")
def counted(corpus: Simulation) -> Counted:
    """What counts of the corpus."""
    return corpus.counted()


Results = dict[tuple[str, str], tuple[Counts, Expected]]


@pytest.fixture(scope="module")
def results(corpus: Simulation, counted: Counted) -> Results:
    """What was counted and what is expected, of each pair, and of each annotator with their repeats."""
    pairs: Results = {each: (Counts(readings(counted, *each)), pair(corpus, *each)) for each in PAIRS}
    repeats: Results = {(each, each): (Counts(again(counted, each)), repeated(corpus, each)) for each in RATES}
    return pairs | repeats


def readings(counted: Counted, one: str, other: str, documents: Collection[str] | None = None) -> list[Both]:
    cases = [each for each in counted.cases if documents is None or each.document in documents]
    return [(case.sets[one], case.sets[other]) for case in cases if {one, other} <= case.sets.keys()]


def again(counted: Counted, name: str) -> list[Both]:
    return [(each.sets[name], each.sets[name + AGAIN]) for each in counted.repeats if name in each.sets]


def verdicts(counted: Counted) -> list[list[str | None]]:
    """Of each point what everybody said."""
    judged = [[each.judgements for each in case.sets.values()] for case in counted.cases]
    return [[each.verdict for each in point] for sets in judged for point in zip(*sets, strict=True)]


def alpha_of_text(counted: Counted, label: str) -> float:
    """Alpha of marked and unmarked code points, chance drawn with replacement."""
    one = both = neither = 0.0
    for case in counted.cases:
        marked = np.zeros((len(case.sets), case.length), dtype=int)
        for row, each in zip(marked, case.sets.values(), strict=True):
            for span in each.spans:
                if span.label == label:
                    row[span.start : span.end] = 1
        hits, raters = marked.sum(axis=0), len(marked)
        both += float((hits * (hits - 1)).sum()) / (raters - 1)
        one += float((hits * (raters - hits)).sum()) / (raters - 1)
        neither += float(((raters - hits) * (raters - hits - 1)).sum()) / (raters - 1)
    return 1 - one / ((both + one) * (neither + one) / (both + 2 * one + neither))


def assert_count(found: float, expected: float, n: float) -> None:
    """A count out of n within 4.5 binomial standard deviations."""
    assert abs(found - expected) <= 4.5 * max(expected * (1 - expected / n), 1.0) ** 0.5, (found, expected)


@pytest.mark.parametrize("names", COMPARED)
@pytest.mark.parametrize("measure", [*F1S, *PER_LABEL])
def test_f1(results: Results, names: tuple[str, str], measure: str | tuple[str, str]) -> None:
    found, expected = results[names]
    figure = expected.f1(measure) if isinstance(measure, str) else expected.f1(*measure)
    assert 0.0 < figure.error < 0.06
    assert figure.allows(found.f1(measure), 4.5), (found.f1(measure), figure)


@pytest.mark.parametrize("names", COMPARED)
def test_partial_f1(results: Results, names: tuple[str, str]) -> None:
    found, expected = results[names]
    exact, overlap = found.matches[EXACT_SPAN], found.matches[OVERLAP]
    assert expected.partial_f1.allows(2 * (exact + (overlap - exact) / 2) / found.sizes[OVERLAP])


@pytest.mark.parametrize("names", COMPARED)
@pytest.mark.parametrize("measure", [(VERDICT,), (LINK_TYPE,), *((ATTRIBUTE, *asked) for asked in ASKED)])
def test_agreement_and_kappa(results: Results, names: tuple[str, str], measure: tuple[str, ...]) -> None:
    found, expected = results[names]
    table = Expected(tables={"found": found.table(measure if len(measure) > 1 else measure[0])})
    assert expected.agreement(*measure).allows(table.agreement("found").value, 4.5)
    assert expected.kappa(*measure).allows(table.kappa("found").value, 4.5)


@pytest.mark.parametrize("names", COMPARED)
def test_alpha_of_verdicts_and_of_evidence(results: Results, names: tuple[str, str]) -> None:
    found, expected = results[names]
    said = list(found.table(VERDICT).elements())
    assert expected.alpha(VERDICT).allows(alpha_of(said), 4.5)
    binary = [[verdict == "supported" for verdict in both] for both in said]
    figure = kappa(collapsed(expected.table(VERDICT), ["supported"]))
    assert figure.allows(alpha_of(binary), 4.5)  # which of so many items is all but kappa
    assert expected.evidence_alpha.allows(alpha_of_sets(found.evidence), 4.5)


@pytest.mark.parametrize("names", COMPARED)
def test_confusion_of_labels_with_none(results: Results, names: tuple[str, str]) -> None:
    found, expected = results[names]
    table, counts = expected.table(CONFUSION), found.table(CONFUSION)
    assert counts.keys() <= table.keys()
    for cell, number in table.items():
        assert_count(counts[cell], number, sum(table.values()))
    matched = Expected(tables={"found": {cell: n for cell, n in counts.items() if NONE not in cell}})
    assert expected.label_kappa.allows(matched.kappa("found").value, 4.5)


@pytest.mark.parametrize("names", COMPARED)
def test_edges_are_biased_as_expected(results: Results, names: tuple[str, str]) -> None:
    found, expected = results[names]
    for edge in (STARTS, ENDS):
        counts = found.table(edge)
        for side, cell in ((-1, (False, True)), (0, (False, False)), (1, (True, False))):
            assert expected.offset_share(edge, side).allows(counts[cell] / counts.total(), 4.5)


@pytest.mark.parametrize("names", COMPARED)
def test_links_turned_round(results: Results, names: tuple[str, str]) -> None:
    found, expected = results[names]
    counts = found.table(TURNED_LINKS)
    assert expected.turned.allows(counts[True] / counts.total(), 4.5)


def test_pairs_pooled(results: Results) -> None:
    expected = together([results[names][1] for names in PAIRS])
    for measure in F1S:
        matches, sizes = (
            sum(getattr(results[names][0], of)[measure] for names in PAIRS) for of in ("matches", "sizes")
        )
        assert expected.f1(measure).allows(2 * matches / sizes)
    assert expected.f1(EXACT).error < max(results[names][1].f1(EXACT).error for names in PAIRS)


def test_what_got_better(corpus: Simulation, counted: Counted) -> None:
    better = [truth.document.id for truth in corpus.truths if truth.document.metadata["batch"] == "3"]
    worse = [truth.document.id for truth in corpus.truths if truth.document.metadata["batch"] != "3"]
    figures: list[Figure] = []
    for documents in (better, worse):
        figures.append(pooled(corpus, documents).f1(EXACT))
        found = Counts(each for names in PAIRS for each in readings(counted, *names, documents))
        assert figures[-1].allows(found.f1(EXACT))
    assert figures[0].value > figures[1].value + 0.2


def test_verdict_alpha(corpus: Simulation, counted: Counted) -> None:
    assert verdict_alpha(corpus).allows(alpha_of(verdicts(counted)))


@pytest.mark.parametrize("label", LABELS)
def test_which_text_is_marked(corpus: Simulation, counted: Counted, label: str) -> None:
    figure = layer_alpha(corpus, label)
    assert figure.error < 0.03
    assert figure.allows(alpha_of_text(counted, label))


@pytest.mark.parametrize("name", RATES)
def test_spans_per_thousand_tokens(corpus: Simulation, counted: Counted, name: str) -> None:
    cases = [case for case in counted.cases if name in case.sets]
    spans = sum(len(case.sets[name].spans) for case in cases)
    assert density(corpus, name).allows(1000 * spans / sum(len(case.tokens) for case in cases))


@pytest.mark.parametrize("observed", [True, False])
@pytest.mark.parametrize("name", RATES)
def test_votes_follow_the_confusion(corpus: Simulation, name: str, observed: bool) -> None:
    expected = confusion(corpus, name, observed)
    said = Counter((true, row[name]) for true, row in votes(corpus, observed))
    for true, row in expected.items():
        n = sum(said[true, each] for each in row)
        assert sum(row.values()) == pytest.approx(1)
        for label, share in row.items():
            assert_count(said[true, label], n * share, n)


def test_nobody_errs() -> None:
    corpus = simulate(Design(documents=6, repeats=3, nested=0.5), {"ada": Rates(), "ben": Rates(), "cyn": Rates()})
    for expected in (pooled(corpus), repeated(corpus, "ada")):
        assert [expected.f1(measure).value for measure in F1S] == pytest.approx([1.0] * len(F1S))
        assert [expected.kappa(ATTRIBUTE, *asked).value for asked in ASKED] == pytest.approx([1.0] * len(ASKED))
        assert expected.label_kappa.value == pytest.approx(1.0)
        assert expected.median_offset(STARTS) == expected.median_offset(ENDS) == 0
    assert verdict_alpha(corpus).value == pytest.approx(1.0)
    assert [layer_alpha(corpus, label).value for label in LABELS] == pytest.approx([1.0] * 3)


def test_exact_f1_of_one_pair_on_paper() -> None:
    """(1 - miss)^2 (1 - moved)^2 of the true spans match exactly, to two annotators with nobody at the decoys but one."""
    rates = {"ada": Rates(miss=0.2, spurious=0.1), "ben": Rates(miss=0.1, moved=0.3)}
    figure = pair(simulate(Design(documents=4, spans=10, nested=0.0), rates), "ada", "ben").f1(EXACT)
    assert figure.value == pytest.approx(2 * 0.8 * 0.9 * 0.7**2 / (0.8 + 0.1 + 0.9))
    assert figure.n == pytest.approx(40 * (0.8 + 0.1 + 0.9))


def test_a_median_beyond_zero() -> None:
    rates = {"ada": Rates(moved=0.9, start_left=1.0, end_left=1.0), "ben": Rates(), "cyn": Rates()}
    corpus = simulate(Design(documents=4), rates)
    assert [against_others(corpus, name).median_offset(STARTS) for name in rates] == [-1, 0, 0]
    expected = pair(corpus, "ada", "ben")
    assert expected.median_offset(STARTS) == -1
    assert expected.offset_share(STARTS, -1).value == pytest.approx(0.9)
    assert 0.3 < expected.offset_share(ENDS, -1).value < 0.9  # short spans have no room to end earlier


def test_the_error_of_an_f1_is_that_of_many_corpora() -> None:
    rates = {"ada": careless(0.15), "ben": careless(0.25)}
    measures, corpora = (EXACT, OVERLAP_LABEL, EVIDENCE), 40
    differences = np.zeros((corpora, len(measures)))
    for seed in range(corpora):
        corpus = simulate(Design(documents=4, spans=12, seed=seed), rates)
        counts, expected = Counts(readings(corpus.counted(), "ada", "ben")), pair(corpus, "ada", "ben")
        differences[seed] = [counts.f1(measure) - expected.f1(measure).value for measure in measures]
    for measure, found in zip(measures, differences.T, strict=True):
        error = expected.f1(measure).error
        assert abs(found.mean()) < 4 * error / corpora**0.5
        assert found.std() == pytest.approx(error, rel=0.35)


# Errors that are always made, or never: nothing is left to chance but who did not open which document

ALWAYS = {
    "ada": Rates(
        moved=1.0, steps=(1.0, 0.0), start_left=1.0, end_left=0.0, spurious=1.0, decoy_labels={"STANCE": 1.0},
        labels={"ACTOR": {"CONDITION": 1.0}}, verdicts={"supported": {"contradicted": 1.0}}, link_turned=1.0,
    ),
    "ben": Rates(link_type=1.0, evidence_spurious=1.0, answers={"kind": {"trigger": {"temporal": 1.0}}}),
    "cyn": Rates(unopened=0.5, link_miss=1.0),
}  # fmt: skip


@pytest.fixture(scope="module")
def certain() -> Simulation:
    """30 documents with annotators of whom all is known."""
    return simulate(Design(documents=30, nested=0.3, seed=5), ALWAYS)


@pytest.mark.parametrize("names", PAIRS)
def test_errors_that_are_always_made(certain: Simulation, names: tuple[str, str]) -> None:
    found, expected = Counts(readings(certain.counted(), *names)), pair(certain, *names)
    for measure in (*F1S, *PER_LABEL):
        figure = expected.f1(measure) if isinstance(measure, str) else expected.f1(*measure)
        if found.sizes[measure] == 0:
            assert np.isnan(figure.value)
        else:
            assert figure.value == pytest.approx(found.f1(measure))
        assert figure.n == pytest.approx(found.sizes[measure])
    for table in (CONFUSION, VERDICT, LINK_TYPE, TURNED_LINKS, *((ATTRIBUTE, *asked) for asked in ASKED)):
        counts = {cell: number for cell, number in expected.tables.get(table, {}).items() if number > 1e-6}
        assert counts == pytest.approx(dict(found.table(table)))


def test_alphas_of_errors_that_are_always_made(certain: Simulation) -> None:
    counted = certain.counted()
    assert {len(case.sets) for case in counted.cases} == {2, 3}
    assert verdict_alpha(certain).value == pytest.approx(alpha_of(verdicts(counted)))
    for label in LABELS:
        assert layer_alpha(certain, label).value == pytest.approx(alpha_of_text(counted, label), abs=1e-9)


def test_spans_within_one_another_that_both_often_miss() -> None:
    design = Design(documents=80, spans=21, points=0, nested=1.0, seed=2)
    corpus = simulate(design, {"ada": Rates(miss=0.5), "ben": Rates(miss=0.4)})
    found, expected = Counts(readings(corpus.counted(), "ada", "ben")), pair(corpus, "ada", "ben")
    figure = expected.f1(OVERLAP)
    assert figure.allows(found.f1(OVERLAP))
    assert figure.value > expected.f1(OVERLAP_LABEL).value + 4 * figure.error
    for cell, number in expected.table(CONFUSION).items():
        assert_count(found.table(CONFUSION)[cell], number, design.documents * design.spans)


# The formulas


def test_joint_of_two_and_of_one_twice() -> None:
    one, other = {"a": 0.7, "b": 0.3}, {"a": 0.1, "b": 0.9}
    assert joint(one, other)["a", "b"] == pytest.approx(0.63)
    twice = joint(one, one, 0.25)
    assert twice["a", "a"] == pytest.approx(0.25 * 0.49 + 0.75 * 0.7)
    assert sum(twice.values()) == pytest.approx(1)
    assert {value: sum(share for cell, share in twice.items() if cell[0] == value) for value in one} == pytest.approx(
        one
    )


def test_kappa_of_a_known_table() -> None:
    table = {("a", "a"): 20.0, ("a", "b"): 5.0, ("b", "a"): 10.0, ("b", "b"): 15.0}
    figure = kappa(table)
    assert figure.value == pytest.approx(0.4)
    assert figure.error == pytest.approx((0.7 * 0.3 / 50) ** 0.5 / 0.5)
    assert marginals(table) == ({"a": 25.0, "b": 25.0}, {"a": 30.0, "b": 20.0})


def test_what_is_expected_nowhere_is_no_number() -> None:
    assert np.isnan(f1([]).value)
    assert np.isnan(kappa({}).value)
    assert np.isnan(kappa({("a", "a"): 5.0}).value)
    with pytest.raises(ValueError, match="no median"):
        median({})


def test_f1_of_items_that_all_have() -> None:
    assert f1([Row(1.0, 1.0, 1.0, 0.5, 100)]).value == 0.5
    assert f1([Row(1.0, 1.0, 1.0, 0.5, 100)]).error == pytest.approx(0.05)
