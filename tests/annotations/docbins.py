"""Articles made up for the spaCy format, and what a fresh process reads of what was written."""

from __future__ import annotations

import inspect
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from annotations.formats.spacy_docbin import write
from annotations.formats.values import Article
from annotations.formats.written import Written
from annotations.schema import Schema
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.text import Document
from tests.annotations.cutting import document_of

READER = """
for doc in DocBin().from_disk(sys.argv[1]).get_docs(spacy.blank("en").vocab):
    print(json.dumps(told(doc)))
"""
WHO = [
    "Mayor Okafor",
    "Councillor Brandt",
    "harbour union",
    "hill farmers",
    "Northern Rail",
    "school board",
    "Dr Petrova",
]
VERB = ["wants", "rejects", "backs", "opposes", "would accept", "still refuses", "has called for", "keeps asking for"]
WHAT = ["a new tram line", "higher ferry fares", "the planned bridge", "longer school days", "a ban on night flights"]
TERM = [("if the ", " pays half"), ("unless the ", " agrees"), ("as long as the ", " keeps its word")]
FILL = ["It rained over the valley all morning.", "The meeting lasted three hours.", "Shops stayed open late."]


def span(document: Document, quote: str, label: str = "ACTOR", *, id: str, **fields: Any) -> Span:
    start = document.text.index(quote)
    return Span(id, "set", label, start, start + len(quote), quote, **fields)


def article(document: Document, *spans: Span, annotator: str = "ada", **contents: Any) -> Article:
    head = AnnotationSet("set", document.id, annotator, guideline="1.0", schema="1.0", status="done")
    return Article(document, (SetContents(head, spans, **contents),), where="test.jsonl:1")


def synthetic(number: int, seed: int = 1) -> Article:
    """A title, six sentences of our own, a point: actors, stances, conditions nested in stances; a quarter without labels."""
    dice = random.Random(f"{seed} {number}")
    text, marks = "", []
    for _ in range(6):
        text += " " if text else ""
        if number % 4 == 0 or dice.random() < 0.3:
            text += dice.choice(FILL)
            continue
        who, stance, (before, after) = dice.choice(WHO), dice.choice(VERB) + " " + dice.choice(WHAT), dice.choice(TERM)
        start = len(text) + len("The ")
        text += f"The {who} {stance}"
        marks.append(("ACTOR", start, start + len(who)))
        if dice.random() < 0.6:
            condition = len(text) + 1
            other = dice.choice(WHO)
            text += f" {before}{other}{after}"
            marks.append(("CONDITION", condition, len(text)))
            marks.append(("ACTOR", condition + len(before), condition + len(before) + len(other)))
        marks.append(("STANCE", start + len(who) + 1, len(text)))
        text += "."
    title, point = f"Council week {number}", f"Report {number}: {dice.choice(FILL)}"
    document = document_of(text, title=title, points=(point,), id=f"d{number}")
    offset = document.sections_of("body")[0].start
    spans = [
        Span(f"{number}-{at}", "set", label, offset + start, offset + end, text[start:end])
        for at, (label, start, end) in enumerate(marks)
    ]
    return article(document, *spans)


def export(target: Path, schema: Schema, *articles: Article, **options: Any) -> Written:
    return write(articles, target, schema=schema, language="en", **options)


def read_back(path: Path) -> list[tuple[str, list[list[Any]], dict[str, Any]]]:
    """The Docs as a pipeline reads them that knows nothing of ours: text, spans, user data."""
    from spacy import blank
    from spacy.tokens import DocBin

    docs = DocBin().from_disk(path).get_docs(blank("en").vocab)
    return [_told(json.loads(json.dumps(told(doc)))) for doc in docs]


def read_elsewhere(path: Path) -> list[tuple[str, list[list[Any]], dict[str, Any]]]:
    """The same as a fresh process reads them."""
    program = f"import json, sys, spacy\nfrom spacy.tokens import DocBin\n{inspect.getsource(told)}\n{READER}"
    run = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    return [_told(json.loads(line)) for line in run.stdout.splitlines()]


def told(doc):  # type: ignore[no-untyped-def]
    """What a Doc holds, as JSON has it."""
    spans = [(s.id_, s.label_, s.text, s.start_char, s.end_char) for s in doc.spans["sc"]]
    return [doc.text, spans, doc.user_data["stancemark"], [str(key) for key in doc.user_data]]


def _told(line: list[Any]) -> tuple[str, list[list[Any]], dict[str, Any]]:
    text, spans, data, keys = line
    assert keys == ["stancemark"]
    return text, spans, data


def spacy(folder: Path, *arguments: str) -> str:
    """What a spaCy command prints in FOLDER; it must exit with 0."""
    command = [sys.executable, "-m", "spacy", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout
