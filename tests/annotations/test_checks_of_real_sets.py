"""The completion gate on the founding document and on a book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from annotations.checks import run
from annotations.coverage import Visited, sentences
from annotations.findings import Finding
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.importing import Reading, plan, store
from annotations.project import Project
from annotations.spans import AnnotationSet, Link, Span
from annotations.text import Document
from tests.annotations.checking import MENTIONS, SCHEMA, lines
from tests.annotations.cutting import cut, document_of
from tests.shared_files import shared


def findings_of(project: Project, annotator: str, visited: Visited, **options: Any) -> list[Finding]:
    (id,) = project.document_ids()
    head = next(head for head in project.sets(id) if head.annotator == annotator)
    parts = project.spans(head.id), project.links(head.id), project.judgements(head.id)
    return run(project.schema, cut(project.document(id)), head, *parts, visited, **options)


@pytest.fixture
def founding(new_project: Callable[..., Project]) -> Project:
    """The founding document with its three sets, out of the file of a project."""
    project = new_project()
    path = shared("samples/european-powers.stancemark.jsonl")
    articles = tuple(each for each in lossless.read(path) if isinstance(each, Article))
    store(project, plan(project, Reading(articles, ())))
    return project


def test_the_gold_set_lacks_only_what_its_file_has_no_place_for(founding: Project) -> None:
    """Its verdict "partly" is not the schema's, so that nothing is asked of it; every sentence holds a label."""
    assert lines(findings_of(founding, "gold", Visited(), leave_out=[MENTIONS])) == [
        "error: the document needs an answer: relevant"
    ]


def test_the_two_annotators_have_not_judged_the_title(founding: Project) -> None:
    common = ["error: the title has no verdict: judge it", "error: the document needs an answer: relevant"]
    places = ["warn: actor “Ukraine” stands after “in”: is a party meant, or a place?"] * 2  # as gold leaves unmarked
    assert lines(findings_of(founding, "A", Visited(), leave_out=[MENTIONS])) == [*common, *places]
    assert lines(findings_of(founding, "B", Visited(), leave_out=[MENTIONS])) == [
        *common,
        "warn: not read yet: “In the coming days, high-level talks ar…”",
        "warn: not read yet: “In the midst of these discussions, it i…”",
    ]


def test_the_gold_set_leaves_the_name_of_a_place_unmarked(founding: Project) -> None:
    """What is joined by a hyphen, as in Trump-Putin and US-European, is no finding."""
    text = founding.document(founding.document_ids()[0]).text
    found = [each for each in findings_of(founding, "gold", Visited()) if each.check == MENTIONS]
    assert [text[each.start - 4 : each.end + 4] for each in found] == [
        "the Ukraine sum",
        " in Ukraine.\n[1",
        " in Ukraine. [7",
    ]


SENTENCE = "The harbour board {} met the island council and offers a night ferry if the council pays for the whole crew all winter. "


def test_a_book_is_checked() -> None:
    """Without the mentions, which are looked for elsewhere."""
    body = "\n".join("".join(SENTENCE.format(5 * line + each) for each in range(5)) for line in range(530))
    document = document_of(body, title="A book", points=tuple(f"The board offers number {each}." for each in range(40)))
    assert len(document.text) > 300_000
    segmentation = cut(document)
    spans = [labelled_in(document, start, number) for number, (start, _) in enumerate(sentences(segmentation)[1:1001])]
    links = [
        Link(f"l{number}", "set", "holder", spans[number].id, spans[number - 1].id) for number in range(1, 1000, 2)
    ]
    segmentation.tokens_in(0, len(document.text))
    found = run(
        SCHEMA, segmentation, AnnotationSet("set", "d", "ada"), spans, links, [], Visited(), leave_out=[MENTIONS]
    )
    assert len(found) > 2000


def labelled_in(document: Document, start: int, number: int) -> Span:
    quotes = {"ACTOR": "harbour board", "STANCE": "offers a night ferry", "CONDITION": "if the council pays"}
    label, quote = list(quotes.items())[number % 3]
    at = document.text.index(quote, start)
    return Span(f"s{number}", "set", label, at, at + len(quote), quote)
