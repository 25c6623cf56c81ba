"""Documents cut by the English tokenizer, for tests."""

from __future__ import annotations

import json
from functools import cache

from annotations.formats.values import Article
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Link, SetContents, Span
from annotations.suggest.tokenizer import SpacyTokenizer, shared_tokenizer
from annotations.text import BODY, OTHER, POINT, TITLE, Document, Section
from tests.shared_files import shared

FAMILY, FLAG, THUMB, HEART = "👩‍👩‍👧‍👦", "🇺🇦", "👍🏽", "❤️"


@cache
def english() -> SpacyTokenizer:
    """The English tokenizer, loaded once."""
    return shared_tokenizer("en")


def document_of(body: str, *, title: str = "", points: tuple[str, ...] = (), tail: str = "", id: str = "d") -> Document:
    """Title, body, numbered points and a tail that is not annotated, each on lines of their own where not empty."""
    text, sections = "", []
    for kind, number, words in (
        (TITLE, None, title),
        (BODY, None, body),
        *((POINT, count, point) for count, point in enumerate(points, 1)),
        (OTHER, None, tail),
    ):
        if words:
            text += "\n" if text else ""
            text += f"[{number}] " if number else ""
            sections.append(Section(kind, len(text), len(text) + len(words), number))
            text += words
    return Document(id, text, tuple(sections))


def cut(document: Document) -> Segmentation:
    """The document's English segmentation."""
    return Segmentation(document, english())


def founding() -> Article:
    """The founding document with its three sets (gold, A, B), as far as spans and links go."""
    line = shared("samples/european-powers.stancemark.jsonl").read_text(encoding="utf-8").split("\n")[0]
    raw = json.loads(line)
    sections = tuple(Section(s["kind"], s["start"], s["end"], s.get("number")) for s in raw["sections"])
    document = Document(raw["id"], raw["text"], sections, raw["title"], raw["language"], raw["story"])
    contents = []
    for number, head in enumerate(raw["sets"]):
        own = str(number)
        spans = tuple(
            Span(s["id"], own, s["label"], s["start"], s["end"], s["quote"], attributes=s["attributes"])
            for s in head["spans"]
        )
        links = tuple(
            Link(each["id"], own, each["type"], each["from"], each.get("to"), _range(each.get("to_text")))
            for each in head["links"]
        )
        contents.append(
            SetContents(AnnotationSet(own, document.id, head["annotator"], head["role"], status="done"), spans, links)
        )
    return Article(document, tuple(contents), where="european-powers.stancemark.jsonl:1")


def _range(value: list[int] | None) -> tuple[int, int] | None:
    return (value[0], value[1]) if value else None
