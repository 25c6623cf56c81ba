"""The awkward characters of the shared texts: where they stand, and what comes back of those that were marked.

An awkward character is what a reader takes for one (a grapheme cluster) and is not a printable ASCII character.
"""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import regex

from annotations import exporting, importing
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from annotations.text import Document, Range
from app.mainwindow import MainWindow
from tests.shared_files import shared

OWN, TORTURE, STRINGS, LANGUAGES = "own", "samples/torture", "corpora/strings/naughty", "corpora/languages/udhr"
OWN_LINES = """Own lines 🚢
The 👩‍👩‍👧 crew of the 🇺🇦 ship said “é” (e\u0301) and Zu\u0308rich; 1\ufe0f\u20e3 and ☎\ufe0f.
\tאם המועצה תשלם\u200f, the board’s café will open; \u202bقال الرئيس\u202c — \u2066x\u2069.
क्षत्रिय ক্ষ ខ្មែរ ກຳ கொ한글 ﬁne \ufeffno\u200bwidth a\u00a0b a\u2009b \U0010fffd 𝔼𝕌 \u1112\u1161\u11ab
Bell \x07, escape \x1b, delete \x7f, next line\x85here, line\u2028and paragraph\u2029ends, form\x0cfeed.
[1] The 👍🏽 crew 🚢. [2] المحادثات مستمرة.
"""
MIRRORED = ("R", "AL", "AN", "RLE", "LRE", "RLO", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI")

Found = dict[str, list[Range]]
Rows = dict[str, list[tuple[int, int, str]]]


def files_of(source: str, own: Path) -> list[Path]:
    """The text files of a source; the lines above are written into the folder OWN."""
    if source != OWN:
        return sorted(shared(source).glob("*.txt"))
    (own / "own.txt").write_text(OWN_LINES, encoding="utf-8", newline="")
    return [own / "own.txt"]


def project_of(folder: Path, schema: Schema, files: list[Path]) -> Path:
    """A project file with these texts, each a document."""
    project = Project.create(folder / "p.stancemark", schema, annotator="lead")
    try:
        reading = importing.read(files, rules=SplitRules(), language="en")
        assert not reading.problems
        importing.store(project, importing.plan(project, reading))
        assert len(project.document_ids()) == len(files)
        return project.path
    finally:
        project.close()


# What is awkward


def is_awkward(cluster: str) -> bool:
    """Whether a character is more than one of printable ASCII; white space is asked about apart."""
    return not cluster.isspace() and not (len(cluster) == 1 and cluster.isascii() and cluster.isprintable())


def is_awkward_space(cluster: str) -> bool:
    """Whether a character is white space, and no mere blank."""
    return cluster.isspace() and cluster != " "


def is_more_than_a_letter(cluster: str) -> bool:
    """Whether offsets could go wrong in it: several code points, an astral or invisible one, or right to left."""
    if len(cluster) > 1 or ord(cluster) > 0xFFFF:
        return True
    return unicodedata.category(cluster)[0] in "MC" or unicodedata.bidirectional(cluster) in MIRRORED


def lines(document: Document) -> Iterator[list[Range]]:
    """The characters of each line that may be marked."""
    for section in document.sections_of("title", "body", "point"):
        for line in regex.finditer(r"[^\n]+", document.text, pos=section.start, endpos=section.end):
            yield [each.span() for each in regex.finditer(r"\X", document.text, pos=line.start(), endpos=line.end())]


def awkward(document: Document) -> list[Range]:
    """Every awkward character that may be marked."""
    return [each for each in chain.from_iterable(lines(document)) if is_awkward(document.text[slice(*each)])]


def telling(document: Document) -> list[Range]:
    """One of each kind: every distinct character that is more than a letter, and of the letters one for each pair of
    neighbours, in each with what stands beside it told apart by class and direction."""
    found: list[Range] = []
    seen: set[tuple[str, ...]] = set()
    for line in lines(document):
        words = ["", *(document.text[slice(*each)] for each in line), ""]
        for number, place in enumerate(line):
            before, word, after = words[number : number + 3]
            if not is_awkward(word):
                continue
            key = (word,) if is_more_than_a_letter(word) else (_kind(before), _kind(word), _kind(after))
            if key not in seen:
                seen.add(key)
                found.append(place)
    return found


def _kind(cluster: str) -> str:
    if not cluster:
        return "edge"
    return f"{unicodedata.category(cluster[0])} {unicodedata.bidirectional(cluster[0])} {len(cluster) > 1}"


# What came back


def in_file(path: Path) -> Rows:
    """The spans by document as any SQLite tool sees them; each quote is the text between its offsets."""
    query = """SELECT document, start, end, quote FROM span
               JOIN annotation_set ON annotation_set.id = set_id ORDER BY document, start, end"""
    found: Rows = {}
    connection = sqlite3.connect(path)
    try:
        for document, *row in connection.execute(query):
            found.setdefault(document, []).append(tuple(row))
        texts = dict(connection.execute("SELECT id, text FROM document"))
    finally:
        connection.close()
    assert all(quote == texts[id][start:end] for id, rows in found.items() for start, end, quote in rows)
    return found


def in_lossless(project: Project, target: Path) -> Rows:
    """The spans of a lossless export, read as JSON."""
    exporting.export(project, target, "stancemark", sets=["ada"])
    found: Rows = {}
    for line in target.read_text(encoding="utf-8").split("\n"):
        if line:
            row = json.loads(line)
            spans = [span for each in row["sets"] for span in each["spans"]]
            assert all(span["quote"] == row["text"][span["start"] : span["end"]] for span in spans)
            found[row["id"]] = sorted((span["start"], span["end"], span["quote"]) for span in spans)
    return found


def in_docbins(project: Project, target: Path) -> tuple[Rows, int]:
    """The spans of an export to spaCy, as it keeps them beside its own, and how many of its own reach further."""
    import spacy
    from spacy.tokens import DocBin

    exporting.export(project, target, "spacy", sets=["ada"])
    found: Rows = {}
    wider = 0
    vocab = spacy.blank("en").vocab
    for file in sorted(target.glob("*.spacy")):
        for doc in DocBin().from_disk(file).get_docs(vocab):
            data = doc.user_data["stancemark"]
            for span in doc.spans["sc"]:
                kept = data["spans"][span.id_]
                first, last = data["start"] + span.start_char, data["start"] + span.end_char
                words = kept["quote"].strip()
                assert words in span.text
                assert first <= kept["start"] + kept["quote"].index(words)
                wider += (first, last) != (kept["start"], kept["end"])
                found.setdefault(data["document"], []).append((kept["start"], kept["end"], kept["quote"]))
    return {id: sorted(rows) for id, rows in found.items()}, wider


def in_copy(exported: Path, schema: Schema) -> Rows:
    """The spans in a fresh project that a lossless export was imported into."""
    path = exported.with_name("copy.stancemark")
    project = Project.create(path, schema, annotator="ada")
    try:
        reading = importing.read([exported], rules=SplitRules(), language="en")
        assert not reading.problems
        importing.store(project, importing.plan(project, reading))
    finally:
        project.close()
    return in_file(path)


def in_window(window: MainWindow, id: str) -> list[tuple[int, int, str]]:
    """What the views show of a document once it is opened."""
    window.navigation.open_document(id)
    shown = [span for view in window.reading.views() for span in view.spans()]
    return sorted((span.start, span.end, span.quote) for span in shown)


def check(path: Path, schema: Schema, found: Found) -> Counter[str]:
    """File, lossless export, its import elsewhere and the export to spaCy hold exactly what was marked; counts it."""
    stored = in_file(path)
    wanted = {id: sorted(ranges) for id, ranges in found.items() if ranges}
    assert {id: [row[:2] for row in rows] for id, rows in stored.items()} == wanted
    project = Project.open(path, annotator="ada")
    try:
        assert all(project.faults(id) == [] for id in project.document_ids())
        reopened = {id: project.sets(id) for id in stored}
        spans = {id: [span for each in sets for span in project.spans(each.id)] for id, sets in reopened.items()}
        assert {id: sorted((s.start, s.end, s.quote) for s in own) for id, own in spans.items()} == stored
        exported = path.with_name("out.stancemark.jsonl")
        assert in_lossless(project, exported) == stored
        docbins, wider = in_docbins(project, path.with_name("corpus"))
        assert docbins == stored
    finally:
        project.close()
    assert in_copy(exported, schema) == stored
    return Counter(places=sum(map(len, stored.values())), wider_for_spacy=wider)
