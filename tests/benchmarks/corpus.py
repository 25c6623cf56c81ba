"""Generated articles in the layout of the samples, labelled, as a lossless file and as a project. Always the same."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

from annotations import importing
from annotations.files import files_in
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.project import Project
from annotations.schema_reader import load
from annotations.sectioning import SplitRules, split
from annotations.spans import AnnotationSet, Link, SetContents, Span
from annotations.text import ANNOTATED_KINDS, Document, Range
from resources import path as resource

ARTICLES, SPANS_EACH, LENGTH = 2000, 20, 5000
ANNOTATOR = "ada"
PARAGRAPH = 450
CREATED = "2026-11-02T09:15:30.120Z"

ACTORS = (
    "Valmere", "the Harbour Workers Union", "Culture minister Hélène Marchetti-Roux", "Querent", "Lumo",
    "the Association of Valmere Publishers", "the Rural Union", "Owen Tarr", "the economy ministry", "Morag Tillery",
    "the island council", "the search company", "Ottoline Grieg", "the neighbouring republic of Sund",
)  # fmt: skip
STANCES = (
    "is prepared to pay for excerpts", "rejects any levy on links", "offered to raise basic pay by seven per cent",
    "insists on the higher rate", "would accept a cap of four per cent", "left open whether night sailings resume",
    "wants a written promise that nobody is dismissed", "is against the draft law in any form",
    "supports a fund for local reporting", "withdrew the proposal it had made in spring",
)  # fmt: skip
CONDITIONS = (
    "if the companies reach agreements with publishers", "provided that the sum is capped", "unless loading resumes",
    "as long as the first payment arrives this year", "only after the letters have been withdrawn",
    "in exchange for a tenth of the income", "whether or not the platforms pay", "on condition that crews stay",
)  # fmt: skip
ENDS = (
    "", ", as she told island radio in the evening", " – a “modest step”, in its own words", ", two members said",
    ", according to a letter of 14 May", " 🚢", ", which nobody in the ministry would confirm on Tuesday",
)  # fmt: skip
ATTRIBUTES: dict[str, dict[str, str]] = {
    "ACTOR": {"form": "name"},
    "STANCE": {"commitment": "offers", "holder": "named"},
    "CONDITION": {"kind": "precondition"},
}


def document(id: str, length: int = LENGTH) -> Document:
    """An article of about LENGTH characters: title, body, eight points, related links. ID decides the words."""
    chance = random.Random(id)
    title = f"{_sentence(chance).rstrip('.')} ({id})"
    points = " ".join(f"[{number}] {_sentence(chance)}" for number in range(1, 9))
    links = [f"- {chance.choice(ACTORS)}: {chance.choice(STANCES)}" for _ in range(4)]
    foot = "\n".join([points, "Read also:", *links])
    body, room = [], length - len(title) - len(foot)
    while room > 0:
        body.append(_sentence(chance))
        while len(body[-1]) < min(PARAGRAPH, room):
            body[-1] += f" {_sentence(chance)}"
        room -= len(body[-1]) + 1
    text = "\n".join([title, *body, foot])
    facts = {"name": f"{id}.txt"}
    return Document(id, text, split(text).sections, title, "en", published="2026-11-02", source=facts)


def labelled(article: Document, spans: int = SPANS_EACH) -> SetContents:
    """The annotator's set on an article: SPANS spans spread over all of it, every third nested in the one before."""
    head = AnnotationSet(f"set-{article.id}", article.id, ANNOTATOR, guideline="1.0", schema="1.0", modified=CREATED)
    ranges = list(_ranges(article))
    chosen = [ranges[place * len(ranges) // spans] for place in range(spans)]
    names = list(ATTRIBUTES)
    found = []
    for number, (start, end) in enumerate(chosen):
        label = names[number % 3]
        id, quote = f"{article.id}-{number:06d}", article.text[start:end]
        found.append(Span(id, head.id, label, start, end, quote, (), ATTRIBUTES[label], "manual", None, CREATED))
    return SetContents(head, tuple(found))


def filled(article: Document, spans: int, links: int) -> SetContents:
    """The annotator's set on an article: SPANS spans that leave no word free from its start on, and LINKS links.

    Three words each are a stance, with an actor and a condition within; the actor is the holder.
    """
    head = AnnotationSet(f"set-{article.id}", article.id, ANNOTATOR, guideline="1.0", schema="1.0", modified=CREATED)
    found, linked = [], []
    places = list(words(article, ("body",)))
    for number in range(spans // 3):
        first, _, last = places[3 * number : 3 * number + 3]
        ranges = {"STANCE": (first[0], last[1]), "ACTOR": first, "CONDITION": last}
        ids = {label: f"{article.id}-{label}-{number:04d}" for label in ranges}
        for label, (start, end) in ranges.items():
            quote = article.text[start:end]
            facts = ATTRIBUTES[label], "manual", None, CREATED
            found.append(Span(ids[label], head.id, label, start, end, quote, (), *facts))
        if number < links:
            linked.append(Link(f"{article.id}-holder-{number:04d}", head.id, "holder", ids["STANCE"], ids["ACTOR"]))
    return SetContents(head, tuple(found), tuple(linked))


def article(id: str, length: int = LENGTH, spans: int = SPANS_EACH) -> Article:
    """An article with its labels spread over all of it."""
    words = document(id, length)
    return Article(words, (labelled(words, spans),))


def full_article(id: str, length: int, spans: int, links: int) -> Article:
    """An article with its labels crowded at the start."""
    words = document(id, length)
    return Article(words, (filled(words, spans, links),))


def lossless_file(folder: Path) -> Path:
    """All articles with their sets in the lossless format; written where it is not there yet."""
    path = folder / "articles.stancemark.jsonl"
    if not path.exists():
        write(path, (article(f"article-{number:04d}") for number in range(ARTICLES)))
    return path


def write(path: Path, articles: Iterable[Article]) -> None:
    """A lossless file of articles."""
    with path.open("wb") as file:
        file.writelines(lossless.line(each) for each in articles)


def new_project(path: Path) -> Project:
    """An empty project with the schema that ships with the program."""
    return Project.create(path, load(resource("schemas/actor-stance-condition.json")), annotator=ANNOTATOR)


def bring_in(project: Project, file: Path) -> None:
    """Import a lossless file."""
    files = files_in([file])
    rules = SplitRules.from_schema(project.schema.sections)
    reading = importing.read(files, rules=rules, language=project.language)
    importing.store(project, importing.plan(project, reading, len(files)))


def project_file(folder: Path) -> Path:
    """The project of all articles; made where it is not there yet."""
    path = folder / "articles.stancemark"
    if not path.exists():
        project = new_project(path)
        bring_in(project, lossless_file(folder))
        project.close()
    return path


def project_with(folder: Path, articles: Iterable[Article]) -> Path:
    """A copy of the project with further articles."""
    path = folder / "more.stancemark"
    shutil.copyfile(project_file(folder), path)
    file = folder / "more.stancemark.jsonl"
    write(file, articles)
    project = Project.open(path, annotator=ANNOTATOR)
    bring_in(project, file)
    project.close()
    return path


def words(article: Document, kinds: tuple[str, ...] = ANNOTATED_KINDS) -> Iterator[Range]:
    """The words of the sections of these kinds."""
    for section in article.sections_of(*kinds):
        for match in re.compile(r"\w+").finditer(article.text, section.start, section.end):
            yield match.span()


def _ranges(article: Document) -> Iterator[Range]:
    """Ranges that never cross: two of some words side by side, then one word within the second."""
    place = count()
    held: list[Range] = []
    for start, end in words(article):
        if held and (len(held) == 3 or "\n" in article.text[held[0][0] : end] or "[" in article.text[held[0][0] : end]):
            yield held[0][0], held[-1][1]
            if len(held) == 3 and next(place) % 2:
                yield held[1]
            held = []
            continue
        held.append((start, end))


def _sentence(chance: random.Random) -> str:
    parts = (chance.choice(ACTORS), chance.choice(STANCES), chance.choice(CONDITIONS))
    line = f"{' '.join(parts)}{chance.choice(ENDS)}."
    return line[0].upper() + line[1:]
