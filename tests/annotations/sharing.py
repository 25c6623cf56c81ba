"""Several people in one file: the documents they bring, and what they do with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotations import exporting, importing, marking
from annotations.changes import Changes
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.project import Project
from annotations.segmentation import Segmentation
from annotations.spans import Entity, SetContents, Span
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import Document
from tests.annotations.texts import HARBOUR, harbour, span

TOKENIZER = shared_tokenizer("en")
BOARD = Entity("board", "Harbour board", "institution")
TERMS = {"issues": {"ferry": "The ferry at night"}}


def numbered(number: int) -> Document:
    return harbour(f"d{number}", HARBOUR.replace("Monday", f"day {number}"))


def article(
    number: int,
    *contents: SetContents,
    entities: tuple[Entity, ...] = (BOARD,),
    terms: Mapping[str, Mapping[str, str | None]] = TERMS,
) -> Article:
    return Article(numbered(number), contents, {each.id: each for each in entities}, terms)


def telling(number: int, **facts: str) -> Article:
    return Article(replace(numbered(number), **facts), (), {}, {})  # type: ignore[arg-type]


def bring(project: Project, *articles: Article) -> Changes | None:
    return importing.store(project, importing.plan(project, Reading(articles, ())))


def mark(project: Project, document: str, quote: str, nth: int = 0) -> Span:
    text = project.document(document)
    found = span(text, quote, nth=nth)
    return marking.mark(project, Segmentation(text, TOKENIZER), "ACTOR", found.start, found.end).span


def exported(project: Project) -> dict[str, tuple[list[str], dict[str, list[str]]]]:
    return {
        each.document.id: (sorted(each.entities), {name: sorted(terms) for name, terms in each.vocabularies.items()})
        for each in exporting.articles(project)
    }
