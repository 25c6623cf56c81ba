"""Simulated texts, truths and sets hold; work is done, left and repeated as it should be."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import rules
from annotations.agreement.cases import AGAIN, NOT_DONE, token_ranges
from annotations.edits import AddContents, AddDocument, AddLink, AddSpan, PutEntity
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import SetContents
from annotations.text import BODY, POINT, TITLE
from resources import path as resource
from tests.simulating.corpus import Design, Simulation, larger, simulate, true_set
from tests.simulating.rates import Rates, careless
from tests.simulating.sampling import DESIGN, RATES, all_of, assert_rate, plain
from tests.simulating.truth import ENTITIES, GAP

SCHEMA = load(resource("schemas/actor-stance-condition.json"))


@pytest.fixture(scope="module")
def large() -> Simulation:
    """80 documents of 30 spans, with an annotator who never errs."""
    return simulate(DESIGN, RATES)


def trimmed(quote: str) -> str:
    """What the schema's rules of trimming leave of a quote."""
    return quote.strip().rstrip(".,;:!?")


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
        assert plain(perfect) == plain(true_set(truth))
        assert [span.label for span in sorted(perfect.spans, key=lambda span: span.id)] == [
            place.kind.label for place in truth.places if place.kind.label
        ]
        assert len(perfect.links) == len(truth.links)
        assert [each.verdict for each in perfect.judgements] == [point.verdict for point in truth.points]
        assert [each.evidence for each in perfect.judgements] == [point.evidence for point in truth.points]


def test_the_same_seed_gives_the_same(large: Simulation) -> None:
    assert simulate(DESIGN, RATES) == large
    other = simulate(replace(DESIGN, seed=8), RATES)
    assert other.documents != large.documents


def test_a_larger_corpus_is_made_alike_of_other_texts() -> None:
    small = simulate(Design(documents=6, batches=(1.0, 0.5), repeats=2), RATES)
    large = larger(small, 3)
    assert (len(large.documents), large.design.batches, large.rates) == (18, (1.0, 0.5), RATES)
    assert not {each.text for each in small.documents} & {each.text for each in large.documents}


def test_who_else_is_there_changes_nothing(large: Simulation) -> None:
    alone = simulate(DESIGN, {"ben": RATES["ben"]})
    assert all_of(alone, "ben") == all_of(large, "ben")


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
        plain(case.sets[name]) == plain(case.sets[name + AGAIN]) for case in same for name in [case.annotators[0]]
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
    perfect = [plain(case.sets["ada"]) == plain(case.sets["ben"]) for case in cases]
    assert perfect == [False] * 20 + [True] * 10
