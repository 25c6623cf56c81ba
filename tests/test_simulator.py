"""The simulator: its texts and truths hold, its annotators err as often as they are told to."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import rules
from annotations.agreement.cases import AGAIN, NOT_DONE, token_ranges
from annotations.edits import AddContents, AddDocument, AddLink, AddSpan, PutEntity
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import Link, SetContents, Span
from annotations.text import BODY, POINT, TITLE
from resources import path as resource
from tests.simulating.corpus import Design, Simulation, simulate, true_set
from tests.simulating.rates import KEPT, MISSED, RETYPED, TURNED, Rates, careless, slips
from tests.simulating.truth import ENTITIES, GAP, GOVERNS, HOLDER, LABELS, VERDICTS, Place

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
RATES = {
    "ada": careless(0.1, start_left=0.8, repeat=0.3),
    "ben": careless(0.2, unopened=0.1, unfinished=0.2, end_left=0.0),
    "cyn": Rates(),
}
DESIGN = Design(documents=80, spans=30, nested=0.4, repeats=40, seed=7)


@pytest.fixture(scope="module")
def large() -> Simulation:
    """80 documents of 30 spans, with an annotator who never errs."""
    return simulate(DESIGN, RATES)


def assert_rate(successes: float, n: float, rate: float) -> None:
    """A number of successes within 4.5 standard deviations of a binomial distribution, in which one in 150,000 is not."""
    assert abs(successes - n * rate) <= 4.5 * (n * rate * (1 - rate)) ** 0.5 + 1e-9, (successes / n, rate, n)


def all_of(simulation: Simulation, name: str) -> list[SetContents]:
    return [each for sets in simulation.sets.values() for each in sets if each.set.annotator == name]


def trimmed(quote: str) -> str:
    """What the schema's rules of trimming leave of a quote."""
    return quote.strip().rstrip(".,;:!?")


def places_of(simulation: Simulation, name: str) -> list[tuple[Place, object]]:
    """Each place of the documents that an annotator opened, with the span that marks it in a finished set, or None."""
    found: list[tuple[Place, object]] = []
    for truth in simulation.truths:
        for each in simulation.sets[truth.document.id]:
            if each.set.annotator == name and each.set.status == "done":
                spans = {span.id: span for span in each.spans}
                found += [(place, spans.get(f"s{number:04d}")) for number, place in enumerate(truth.places)]
    return found


# The truth


def test_tokens_are_those_of_the_report(large: Simulation) -> None:
    for truth in large.truths:
        assert truth.tokens == token_ranges(truth.document)


def test_documents_hold_what_the_design_says(large: Simulation) -> None:
    for truth in large.truths:
        labels = Counter(place.kind.label for place in truth.places)
        assert labels[None] == DESIGN.spans == labels.total() - labels[None]
        assert [point.number for point in truth.points] == [0, 1, 2, 3, 4]
        assert [section.number for section in truth.document.points] == [1, 2, 3, 4]
        assert [(each.start, each.end) for each in truth.document.sections_of(TITLE, POINT)] == [
            point.range for point in truth.points
        ]
    nested = sum(place.outer is not None for truth in large.truths for place in truth.places)
    assert_rate(nested, sum(len(large.truths) * [7]), 0.4)  # 21 of 30 spans stand in threes in the body


@pytest.mark.parametrize(("spans", "points"), [(1, 0), (2, 0), (3, 5), (12, 4), (60, 8)])
def test_documents_of_any_size(spans: int, points: int) -> None:
    (truth,) = simulate(Design(documents=1, spans=spans, points=points), {"ada": Rates()}).truths
    assert sum(place.kind.label is not None for place in truth.places) == spans
    assert len(truth.points) == points + 1
    assert truth.tokens == token_ranges(truth.document)


def test_evidence_is_sentences_of_the_body(large: Simulation) -> None:
    for truth in large.truths:
        (body,) = truth.document.sections_of(BODY)
        for point in truth.points:
            assert len(point.evidence) == len(point.decoys) == len(set(point.evidence) - set(point.decoys)) > 0
            for start, end in (*point.evidence, *point.decoys):
                assert body.start <= start < end <= body.end
                words = truth.document.text[start:end]
                assert words.endswith(".")
                assert "." not in words[:-1]
                assert "\n" not in words


def test_places_lie_apart_or_in_one_another(large: Simulation) -> None:
    for truth in large.truths:
        outer = [place for place in truth.places if place.outer is None]
        for before, after in itertools.pairwise(outer):
            assert after.first >= before.first + before.kind.length + GAP
        for place in truth.places:
            if place.outer is not None:
                around = truth.places[place.outer]
                assert place.kind.certain
                assert around.kind.certain
                assert place.kind.label != around.kind.label
                assert around.first + 4 == place.first
                assert around.first + around.kind.length == place.first + place.kind.length + 4


# The sets


def test_quotes_and_rules_of_the_schema_hold(large: Simulation) -> None:
    documents = {each.id: each for each in large.documents}
    for sets in large.sets.values():
        for each in sets:
            document = documents[each.set.document]
            spans = {span.id: span for span in each.spans}
            assert len(spans) == len(each.spans)
            for span in each.spans:
                assert span.quotes(document.text)
                assert span.quote == trimmed(span.quote)
                neighbours = [other for other in each.spans if other.overlaps(span.start, span.end)]
                assert rules.check_span(SCHEMA, document, neighbours, span) == []
                asked = {attribute.name for attribute in SCHEMA.label(span.label).attributes if attribute.required}
                assert asked <= span.attributes.keys()
            for link in each.links:
                rules.check_link(SCHEMA, document, link, spans[link.source], spans[link.target or ""], each.links)


def test_a_project_lets_one_mark_all_of_it_by_hand(large: Simulation, tmp_path: Path) -> None:
    project = Project.create(tmp_path / "p.stancemark", SCHEMA, annotator="ben")
    each = next(each for each in all_of(large, "ben") if each.set.status == "done")
    document = next(document for document in large.documents if document.id == each.set.document)
    empty = SetContents(replace(each.set, status="doing"))
    project.do("Begin", AddDocument(document), AddContents(empty), *map(PutEntity, ENTITIES.values()))
    project.do("Mark", *map(AddSpan, each.spans), *map(AddLink, each.links))
    assert tuple(project.spans(each.set.id)) == each.spans
    assert tuple(project.links(each.set.id)) == each.links
    project.close()


def test_a_project_holds_the_same(large: Simulation, tmp_path: Path) -> None:
    project = Project.open(large.project_file(tmp_path / "p.stancemark"), annotator="ada")
    assert list(project.documents()) == list(large.documents)
    held = {each.set.id: each for each in project.all_contents()}
    assert held == {each.set.id: each for sets in large.sets.values() for each in sets}
    assert project.entities() == ENTITIES
    project.close()


def test_who_never_errs_has_the_truth(large: Simulation) -> None:
    for truth in large.truths:
        perfect = next(each for each in large.sets[truth.document.id] if each.set.annotator == "cyn")
        assert _plain(perfect) == _plain(true_set(truth))
        assert [span.label for span in sorted(perfect.spans, key=lambda span: span.id)] == [
            place.kind.label for place in truth.places if place.kind.label
        ]
        assert len(perfect.links) == len(truth.links)
        assert [each.verdict for each in perfect.judgements] == [point.verdict for point in truth.points]
        assert [each.evidence for each in perfect.judgements] == [point.evidence for point in truth.points]


def _plain(contents: SetContents) -> tuple[object, ...]:
    spans = [replace(span, set="") for span in contents.spans]
    links = [replace(link, set="") for link in contents.links]
    return spans, links, [replace(each, set="") for each in contents.judgements]


def test_the_same_seed_gives_the_same(large: Simulation) -> None:
    assert simulate(DESIGN, RATES) == large
    other = simulate(replace(DESIGN, seed=8), RATES)
    assert other.documents != large.documents


def test_who_else_is_there_changes_nothing(large: Simulation) -> None:
    alone = simulate(DESIGN, {"ben": RATES["ben"]})
    assert all_of(alone, "ben") == all_of(large, "ben")


# The rates


@pytest.mark.parametrize("name", RATES)
def test_misses_and_spurious_spans(large: Simulation, name: str) -> None:
    there = Counter((place.kind.label is None, span is not None) for place, span in places_of(large, name))
    assert_rate(there[False, False], there[False, False] + there[False, True], RATES[name].miss)
    assert_rate(there[True, True], there[True, False] + there[True, True], RATES[name].spurious)


@pytest.mark.parametrize("name", ["ada", "ben"])
def test_edges_move_as_often_and_as_far_as_they_should(large: Simulation, name: str) -> None:
    rates = RATES[name]
    moves: Counter[tuple[str, int]] = Counter()
    n = 0
    for truth in large.truths:
        if name not in large.done(truth.document.id):
            continue
        for place, mark in zip(truth.places, large.decisions[truth.document.id, name].marks, strict=True):
            if place.kind.inward == 2:
                n += 1
                moves["start", mark.start] += 1
                moves["end", mark.end] += 1
    for edge, left in (("start", rates.start_left), ("end", rates.end_left)):
        for size, share in ((1, 0.7), (2, 0.3)):
            assert_rate(moves[edge, -size], n, rates.moved * left * share)
            assert_rate(moves[edge, size], n, rates.moved * (1 - left) * share)


def test_edges_move_in_the_text(large: Simulation) -> None:
    moved = n = 0
    for truth in large.truths:
        for each in large.sets[truth.document.id]:
            if each.set.annotator != "ada":
                continue
            for span in each.spans:
                place = truth.places[int(span.id[1:])]
                start, end = truth.range(place.first, place.first + place.kind.length)
                moved += (span.start != start) + (span.end != end)
                n += 2
    assert_rate(moved, n, 0.1)


def test_short_spans_keep_a_token(large: Simulation) -> None:
    for truth in large.truths:
        for each in large.sets[truth.document.id]:
            for span in each.spans:
                place = truth.places[int(span.id[1:])]
                inward = place.kind.inward
                core = truth.range(place.first + inward, place.first + place.kind.length - inward)
                assert span.contains(*core)


def test_labels_are_confused_by_the_matrix(large: Simulation) -> None:
    said: Counter[tuple[str | None, str]] = Counter()
    for place, span in places_of(large, "ben"):
        if isinstance(span, Span) and not place.kind.certain:
            said[place.kind.label, span.label] += 1
        elif isinstance(span, Span):
            assert span.label == place.kind.label
    for true in (*LABELS, None):
        n = sum(number for (each, _), number in said.items() if each == true)
        for label in LABELS:
            rate = 1 / 3 if true is None else 0.8 if true == label else 0.1
            assert_rate(said[true, label], n, rate)


def test_answers_are_confused_by_their_matrices(large: Simulation) -> None:
    wrong: Counter[str] = Counter()
    n: Counter[str] = Counter()
    for place, span in places_of(large, "ada"):
        if isinstance(span, Span):
            for name, true in place.answers[span.label].items():
                n[name] += 1
                wrong[name] += span.attributes[name] != true
    assert set(n) == {"entity", "form", "commitment", "certainty", "kind"}
    for name in n:
        assert_rate(wrong[name], n[name], 0.1)


def test_links_are_missed_retyped_and_turned(large: Simulation) -> None:
    outcomes: Counter[tuple[str, str]] = Counter()
    for truth in large.truths:
        for each in large.sets[truth.document.id]:
            if each.set.annotator == "ben" and each.set.status == "done":
                made = {link.id: link for link in each.links}
                labels = {span.id: span.label for span in each.spans}
                for number, link in enumerate(truth.links):
                    ends = [f"s{end:04d}" for end in (link.source, link.target)]
                    true = [truth.places[end].kind.label for end in (link.source, link.target)]
                    if [labels.get(end) for end in ends] == true:
                        outcomes[link.type, _outcome(made.get(f"l{number:04d}"), ends)] += 1
    for type, other in ((HOLDER, RETYPED), (GOVERNS, TURNED)):
        n = sum(number for (each, _), number in outcomes.items() if each == type)
        for outcome, rate in ((MISSED, 0.2), (other, 0.16), (KEPT, 0.64)):
            assert_rate(outcomes[type, outcome], n, rate)


def _outcome(link: Link | None, ends: list[str]) -> str:
    if link is None:
        return MISSED
    if [link.target, link.source] == ends:
        assert link.type == "about_condition"
        return TURNED
    return RETYPED if link.type == "reported_by" else KEPT


def test_verdicts_and_evidence(large: Simulation) -> None:
    said: Counter[tuple[str, str]] = Counter()
    named: Counter[tuple[bool, bool]] = Counter()
    for truth in large.truths:
        for each in large.sets[truth.document.id]:
            if each.set.annotator == "ben":
                for point, judgement in zip(truth.points, each.judgements, strict=True):
                    said[point.verdict, judgement.verdict or ""] += 1
                    named.update((True, place in judgement.evidence) for place in point.evidence)
                    named.update((False, place in judgement.evidence) for place in point.decoys)
    for true in VERDICTS:
        n = sum(number for (each, _), number in said.items() if each == true)
        for verdict in VERDICTS:
            assert_rate(said[true, verdict], n, 0.8 if true == verdict else 0.2 / 3)
    assert_rate(named[True, False], named[True, False] + named[True, True], 0.2)
    assert_rate(named[False, True], named[False, False] + named[False, True], 0.2)


# Work: what is not done, batches, repeats


def test_unopened_and_unfinished_documents(large: Simulation) -> None:
    opened = [each for truth in large.truths for each in large.sets[truth.document.id] if each.set.annotator == "ben"]
    assert_rate(len(opened), DESIGN.documents, 0.9)
    assert_rate(sum(each.set.status == "doing" for each in opened), len(opened), 0.2)
    begun = [len(each.spans) for each in opened if each.set.status == "doing"]
    done = [len(each.spans) for each in opened if each.set.status == "done"]
    assert 0 < max(begun) < min(done)


def test_what_counts_is_what_was_finished(large: Simulation) -> None:
    counted = large.counted()
    assert [case.document for case in counted.cases] == [truth.document.id for truth in large.truths]
    for case in counted.cases:
        assert case.annotators == large.done(case.document)
        assert case.batch == "1"
        assert case.guideline == "1.0"
    unfinished = sum(each.set.status == "doing" for sets in large.sets.values() for each in sets)
    assert unfinished
    assert counted.dropped == {"sets not done": unfinished}
    two = simulate(DESIGN, {"ada": RATES["ada"], "ben": RATES["ben"]}).counted()
    assert {each.why for each in two.not_counted} == {NOT_DONE}
    assert len(two.cases) + len(two.not_counted) == DESIGN.documents


def test_hidden_repeats_pair_up(large: Simulation) -> None:
    repeats = large.counted().repeats
    found = Counter(case.annotators[0] for case in repeats)
    assert all(case.annotators[1] == case.annotators[0] + AGAIN for case in repeats)
    first = [truth.document.id for truth in large.truths[: DESIGN.repeats]]
    assert found == {name: sum(name in large.done(id) for id in first) for name in RATES}
    assert 0 < found["ben"] < DESIGN.repeats
    same = [case for case in repeats if case.annotators[0] != "ada"]
    assert all(
        _plain(case.sets[name]) == _plain(case.sets[name + AGAIN]) for case in same for name in [case.annotators[0]]
    )


def test_decisions_on_repeats_are_made_afresh_at_their_rate(large: Simulation) -> None:
    changed: Counter[str] = Counter()
    n: Counter[str] = Counter()
    for truth in large.truths[: DESIGN.repeats]:
        id = truth.document.id
        before, after = large.decisions[id, "ada"], large.decisions[f"{id}-again", "ada"]
        for place, one, other in zip(truth.places, before.marks, after.marks, strict=True):
            n["mark"] += 1
            changed["mark"] += one.marked != other.marked
            if place.kind.label and not place.kind.certain:
                n["label"] += 1
                changed["label"] += one.label != other.label
        for point, other_point in zip(before.verdicts, after.verdicts, strict=True):
            n["verdict"] += 1
            changed["verdict"] += point.verdict != other_point.verdict
    assert_rate(changed["mark"], n["mark"], 0.3 * 2 * 0.1 * 0.9)
    assert_rate(changed["label"], n["label"], 0.3 * (1 - 0.9**2 - 2 * 0.05**2))
    assert_rate(changed["verdict"], n["verdict"], 0.3 * (1 - 0.9**2 - 3 * (0.1 / 3) ** 2))


def test_batches_have_their_guideline_and_their_errors() -> None:
    simulation = simulate(Design(documents=30, batches=(1.0, 1.0, 0.0)), {"ada": careless(0.3), "ben": careless(0.3)})
    cases = simulation.counted().cases
    assert Counter((case.batch, case.guideline) for case in cases) == {
        ("1", "1.0"): 10, ("2", "1.0"): 10, ("3", "1.1"): 10,
    }  # fmt: skip
    perfect = [_plain(case.sets["ada"]) == _plain(case.sets["ben"]) for case in cases]
    assert perfect == [False] * 20 + [True] * 10


@pytest.mark.parametrize("factor", [0.0, 0.5, 1.0])
def test_scaled_rates(factor: float) -> None:
    rates = careless(0.2, start_left=0.9).scaled(factor)
    assert (rates.miss, rates.moved, rates.link_turned, rates.start_left) == (0.2 * factor,) * 3 + (0.9,)
    for confusion in (rates.labels, rates.verdicts, *rates.answers.values()):
        for true, row in confusion.items():
            assert sum(row.values()) == pytest.approx(1)
            assert row[true] == pytest.approx(1 - 0.2 * factor)


def test_slips_say_each_other_value_as_often() -> None:
    assert slips("abc", 0.2) == {
        true: {each: pytest.approx(0.8 if each == true else 0.1) for each in "abc"} for true in "abc"
    }


@pytest.mark.parametrize("make", [Rates, lambda: careless(0.2, start_left=0.7)])
def test_distributions_sum_to_one(make: Callable[[], Rates]) -> None:
    rates = make()
    kinds = {place.kind for truth in simulate(Design(documents=5), {"ada": Rates()}).truths for place in truth.places}
    for kind in kinds:
        for shares in (rates.label(kind), rates.start(kind), rates.end(kind)):
            assert sum(shares.values()) == pytest.approx(1)
        assert 1 - rates.start(kind)[0] == pytest.approx(rates.moved)
