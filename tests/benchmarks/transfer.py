"""Import and export of the lossless format, beside the same rows through bare sqlite3 and json."""

from __future__ import annotations

import gc
import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from annotations import exporting
from annotations.project import Project
from app.__main__ import COLLECT_AFTER
from tests.benchmarks import corpus
from tests.benchmarks.measurement import Measurement, hand_over, milliseconds

ROUNDS = 5
IMPORT_MS, EXPORT_MS = 1500, 500
NAME = f"{corpus.ARTICLES:,} articles, {corpus.ARTICLES * corpus.SPANS_EACH:,} spans"

BARE_TABLES = """
CREATE TABLE document (id TEXT PRIMARY KEY, title TEXT, language TEXT, published TEXT, text TEXT, source TEXT);
CREATE TABLE section (document TEXT, kind TEXT, number INTEGER, start INTEGER, end INTEGER);
CREATE TABLE head (id TEXT PRIMARY KEY, annotator TEXT, guideline TEXT, status TEXT, modified TEXT);
CREATE TABLE span (head TEXT, id TEXT, label TEXT, start INTEGER, end INTEGER, quote TEXT, attributes TEXT,
                   provenance TEXT, created TEXT, PRIMARY KEY (head, id));
"""


def measure(folder: Path) -> Iterator[Measurement]:
    """New projects, one after the other, filled and written out again."""
    gc.set_threshold(COLLECT_AFTER)
    file = corpus.lossless_file(folder)
    imported, exported, bare_in, bare_out = [], [], [], []
    for number in range(ROUNDS):
        project = corpus.new_project(folder / f"import-{number}.stancemark")
        imported.append(timed(lambda project=project: corpus.bring_in(project, file)))
        exported.append(timed(lambda project=project: export(project, folder)))
        project.close()
        with closing(connect(folder / f"bare-{number}.sqlite")) as connection:
            bare_in.append(timed(lambda connection=connection: read_bare(connection, file)))
            bare_out.append(timed(lambda connection=connection: write_bare(connection, folder / "bare.jsonl")))
    check_same(file, folder / "out.stancemark.jsonl")
    yield Measurement(
        f"import {NAME}", "ms", imported, IMPORT_MS, sorted(bare_in)[ROUNDS // 2], "json.loads and executemany"
    )
    yield Measurement(
        f"export {NAME}", "ms", exported, EXPORT_MS, sorted(bare_out)[ROUNDS // 2], "SELECT and json.dumps"
    )


def timed(work: Any) -> float:
    """How many milliseconds WORK takes, after what lay about was collected."""
    gc.collect()
    return milliseconds(work)


def export(project: Project, folder: Path) -> None:
    """Write the whole project in the lossless format."""
    exporting.export(project, folder / "out.stancemark.jsonl", "stancemark")


def check_same(before: Path, after: Path) -> None:
    """Speed is worth nothing unless the same labels came out again."""
    lines = before.read_text("utf-8").splitlines()
    if lines != after.read_text("utf-8").splitlines():
        print("transfer: the exported file is not the imported one", file=sys.stderr)


def connect(path: Path) -> sqlite3.Connection:
    """A bare database, as safe as a project."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.executescript(BARE_TABLES)
    return connection


def read_bare(connection: sqlite3.Connection, file: Path) -> None:
    """The rows of the lossless file into bare tables, unchecked."""
    with file.open("rb") as lines:
        records = [json.loads(line) for line in lines]
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)",
        [
            (each["id"], each["title"], each["language"], each["published"], each["text"], json.dumps(each["source"]))
            for each in records
        ],
    )
    connection.executemany(
        "INSERT INTO section VALUES (?, ?, ?, ?, ?)",
        [
            (each["id"], part["kind"], part.get("number"), part["start"], part["end"])
            for each in records
            for part in each["sections"]
        ],
    )
    for each in records:
        for head in each["sets"]:
            facts = (head["annotator"], head["guideline"], head["status"], head["modified"])
            connection.execute("INSERT INTO head VALUES (?, ?, ?, ?, ?)", (each["id"], *facts))
            connection.executemany(
                "INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [_row(each["id"], span) for span in head["spans"]],
            )
    connection.execute("COMMIT")


def write_bare(connection: sqlite3.Connection, target: Path) -> None:
    """Bare tables as JSON lines."""
    sections: dict[str, list[Any]] = {}
    spans: dict[str, list[Any]] = {}
    for row in connection.execute("SELECT * FROM section"):
        sections.setdefault(row[0], []).append(dict(zip(("kind", "number", "start", "end"), row[1:], strict=True)))
    keys = ("id", "label", "start", "end", "quote", "attributes", "provenance", "created")
    for row in connection.execute("SELECT * FROM span"):
        span = dict(zip(keys, row[1:], strict=True))
        span["attributes"] = json.loads(span["attributes"])
        spans.setdefault(row[0], []).append(span)
    with target.open("w", encoding="utf-8") as file:
        for row in connection.execute("SELECT * FROM document"):
            record = dict(zip(("id", "title", "language", "published", "text", "source"), row, strict=True))
            record |= {"sections": sections[row[0]], "spans": spans[row[0]]}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _row(head: str, span: dict[str, Any]) -> tuple[Any, ...]:
    names = ("id", "label", "start", "end", "quote")
    facts = (json.dumps(span["attributes"]), span["provenance"], span.get("created"))
    return (head, *(span[name] for name in names), *facts)


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
