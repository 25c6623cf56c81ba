"""Articles whose words are as frequent as those of a language: a few stand everywhere, most are rare. Always the same.

Word number N of 60,000 is drawn with a weight of 1 / (N + 2.7) ** 1.05 (Mandelbrot's form of Zipf's law). Lengths are
lognormal, 5,000 characters on average. Some letters have accents, so that texts are folded the long way.

Ada has labelled four in five of them, ben one in five as well, and lena leads. There are 3,000 entities, a few of them
in many spans. What is rare, SELDOM_LABEL to SELDOM_DAY, stands in the last hundred documents of the list alone, where
a search that looks through all of them comes to it last.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import accumulate, product
from pathlib import Path

from annotations.edits import AddContents, AddDocument, PutEntity, SetLead
from annotations.project import Project
from annotations.sectioning import split
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.text import Document
from tests.benchmarks import corpus

ARTICLES, WORDS, SPANS, ENTITIES = 10_000, 60_000, 20, 3000
POINTS = 6
LEAD, SECOND = "lena", "ben"
OFTEN_ENTITY, SELDOM_ENTITY = "Entity 0001", "Entity 3000"
SELDOM_LABEL, SELDOM_ANSWER, SELDOM_STATE, SELDOM_DAY = "CONDITION", "withdraws", "skipped", "2025-07-01"
_LAST = ARTICLES - 100
_COMMITMENTS = ("supports", "demands", "offers", "accepts", "opposes", "rejects")
_HEADS = (*"bcdfghklmnprstvw", "st", "tr", "br", "pl", "gr", "sh")
_HEARTS = (*"aeiou", "ea", "ou", "ai", "y", "é", "ü")
_TAILS = ("", "", "n", "r", "s", "t", "ng", "l", "nd", "rs", "ted", "tion", "ly", "ment")


def vocabulary() -> list[str]:
    """The words, the most frequent first; short ones are more frequent."""
    chance = random.Random("words")
    syllables = ["".join(each) for each in product(_HEADS, _HEARTS)]
    found: dict[str, None] = {}
    while len(found) < WORDS:
        size = chance.choice((1, 1, 2, 2, 2, 3, 3, 4))
        found["".join(chance.choices(syllables, k=size)) + chance.choice(_TAILS)] = None
    words = sorted(found, key=len)
    frequent, rare = words[:3000], words[3000:]
    chance.shuffle(frequent)
    chance.shuffle(rare)
    return frequent + rare


def project_file(folder: Path) -> Path:
    """A project of ARTICLES articles with labels; made where it is not there yet."""
    path = folder / "prose.stancemark"
    if not path.exists():
        project = corpus.new_project(path)
        project.do("Lead", SetLead(LEAD))
        project.do("Import", *(PutEntity(Entity(_entity(each), f"Entity {each:04d}")) for each in _numbers()))
        project.do("Import", *(edit for number, text in enumerate(texts()) for edit in _edits(number, text)))
        project.close()
    return path


def texts() -> Iterator[str]:
    """The articles: a title, paragraphs, numbered points."""
    words = vocabulary()
    weights = list(accumulate(1 / (rank + 2.7) ** 1.05 for rank in range(len(words))))
    chance = random.Random("texts")
    for number in range(ARTICLES):
        length = int(min(20_000, max(1200, chance.lognormvariate(8.4, 0.45))))
        drawn = iter(chance.choices(words, cum_weights=weights, k=length // 6 + 120))
        body = "".join(_running(drawn, chance, length // 6))
        points = " ".join(f"[{point}] {_sentence(drawn, 12)}" for point in range(1, POINTS + 1))
        yield f"{_sentence(drawn, 8)} {number}\n{body}\n{points}"


def _running(drawn: Iterator[str], chance: random.Random, count: int) -> Iterator[str]:
    """COUNT words with what stands between words."""
    begins = True
    for word in (next(drawn) for _ in range(count)):
        yield word.capitalize() if begins or chance.random() < 0.06 else word
        mark = chance.random()
        begins = mark < 0.07
        yield ".\n" if mark < 0.01 else ". " if begins else ", " if mark < 0.13 else " "


def _sentence(drawn: Iterator[str], count: int) -> str:
    return f"{' '.join(next(drawn) for _ in range(count)).capitalize()}."


def _numbers() -> range:
    return range(1, ENTITIES + 1)


def _entity(number: int) -> str:
    return f"e{number:04d}"


def _edits(number: int, text: str) -> Iterator[AddDocument | AddContents]:
    published = f"{2015 + number % 11}-{1 + number % 12:02d}-{1 + number % 28:02d}"
    document = Document(f"d{number:05d}", text, split(text).sections, text[: text.index("\n")], "en", None, published)
    yield AddDocument(document)
    if number % 5:
        yield AddContents(_labelled(document, number, corpus.ANNOTATOR))
    if number % 5 == 1:
        yield AddContents(_labelled(document, number, SECOND))


def _labelled(document: Document, number: int, annotator: str) -> SetContents:
    """A set of somebody's: one word in each of SPANS equal parts of the article."""
    chance = random.Random(f"{number} {annotator}")
    is_last = number >= _LAST
    status = SELDOM_STATE if is_last and number % 4 == 1 else "done" if number % 2 else "doing"
    day = SELDOM_DAY if is_last and not number % 3 else f"2026-{1 + number % 10:02d}-{1 + number % 28:02d}"
    moment = f"{day}T09:15:{number % 60:02d}.{number % 1000:03d}Z"
    id = f"s{number:05d}-{annotator}"
    head = AnnotationSet(id, document.id, annotator, status=status, modified=moment)
    ranges = [
        match.span() for section in document.sections for match in _words(document.text, section.start, section.end)
    ]
    spans = []
    for part in range(SPANS):
        start, end = ranges[chance.randrange(part * len(ranges) // SPANS, (part + 1) * len(ranges) // SPANS)]
        label = SELDOM_LABEL if is_last and not part else chance.choice(("ACTOR", "STANCE"))
        attributes = _answers(label, chance, is_last)
        note = "To be looked at once more." if is_last and part == 1 else None
        quote = document.text[start:end]
        spans.append(Span(f"{part:02d}", id, label, start, end, quote, (), attributes, note=note, created=moment))
    return SetContents(head, tuple(spans))


def _answers(label: str, chance: random.Random, is_last: bool) -> dict[str, str]:
    """What is answered about a span; to every tenth stance, nothing."""
    if label == "ACTOR":
        number = int((ENTITIES - 1) ** chance.random())
        return {"entity": _entity(ENTITIES if is_last and chance.random() < 0.05 else number), "form": "name"}
    if label == "STANCE" and chance.random() < 0.9:
        seldom = is_last and chance.random() < 0.1
        return {"commitment": SELDOM_ANSWER if seldom else chance.choice(_COMMITMENTS), "holder": "named"}
    return {}


def _words(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    return re.compile(r"\w+").finditer(text, start, end)


def opened(path: Path, annotator: str = corpus.ANNOTATOR) -> Project:
    """The project, to be asked."""
    project = Project.reading(path)
    project.annotator = annotator
    return project
