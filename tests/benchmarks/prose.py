"""Articles whose words are as frequent as those of a language: a few stand everywhere, most are rare. Always the same.

Word number N of 60,000 is drawn with a weight of 1 / (N + 2.7) ** 1.05 (Mandelbrot's form of Zipf's law). Lengths are
lognormal, 5,000 characters on average. Some letters have accents, so that texts are folded the long way.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import accumulate, product
from pathlib import Path

from annotations.edits import AddContents, AddDocument
from annotations.project import Project
from annotations.sectioning import split
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.text import Document
from tests.benchmarks import corpus

ARTICLES, WORDS, SPANS = 10_000, 60_000, 20
POINTS = 6
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
    """A project of ARTICLES articles, four in five with ada's labels; made where it is not there yet."""
    path = folder / "prose.stancemark"
    if not path.exists():
        project = corpus.new_project(path)
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


def _edits(number: int, text: str) -> Iterator[AddDocument | AddContents]:
    document = Document(f"d{number:05d}", text, split(text).sections, text[: text.index("\n")], "en")
    yield AddDocument(document)
    if number % 5:
        yield AddContents(_labelled(document, number))


def _labelled(document: Document, number: int) -> SetContents:
    """Ada's set: one word in each of SPANS equal parts of the article."""
    chance = random.Random(number)
    status = "done" if number % 2 else "doing"
    head = AnnotationSet(f"s{number:05d}", document.id, corpus.ANNOTATOR, status=status, modified=corpus.CREATED)
    ranges = [
        match.span() for section in document.sections for match in _words(document.text, section.start, section.end)
    ]
    spans = []
    for part in range(SPANS):
        start, end = ranges[chance.randrange(part * len(ranges) // SPANS, (part + 1) * len(ranges) // SPANS)]
        label = chance.choice(tuple(corpus.ATTRIBUTES))
        id, quote = f"{number:05d}-{part:02d}", document.text[start:end]
        attributes = corpus.ATTRIBUTES[label]
        spans.append(Span(id, head.id, label, start, end, quote, (), attributes, created=corpus.CREATED))
    return SetContents(head, tuple(spans))


def _words(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    return re.compile(r"\w+").finditer(text, start, end)


def opened(path: Path) -> Project:
    """The project, to be asked."""
    project = Project.reading(path)
    project.annotator = corpus.ANNOTATOR
    return project
