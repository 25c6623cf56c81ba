"""Finding in 10,000 articles: until the first page of places is there, and until all of them are counted.

A search opens the project itself, as the window's does. Its limit is that of the first page, and of the whole answer
where few documents hold it; what stands in nearly every document has to be counted in all texts or spans.
"""

from __future__ import annotations

import gc
import sqlite3
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import regex

from annotations.concordance import grammar, looking
from annotations.concordance.indexing import enter_words
from annotations.concordance.places import Place
from annotations.store.migrations import WORD_TABLES
from app.__main__ import COLLECT_AFTER
from tests.benchmarks import corpus, prose
from tests.benchmarks.measurement import Measurement, both_clocks, hand_over

ROUNDS = 5
ANSWER_MS, COUNT_MS, ENTER_MS = 100, 3000, 15_000
WORDS = prose.vocabulary()
COMMON, OFTEN, SELDOM, RARE = WORDS[0], WORDS[60], WORDS[4000], WORDS[20_000]
BEGINNING, END, PART = RARE[:5], RARE[-6:], RARE[1:7]


class Asked(NamedTuple):
    """What is typed, whether the whole answer has to keep the limit of the first page, and who asks."""

    what: str
    typed: str
    is_quick: bool = True
    by: str = corpus.ANNOTATOR


ASKED = (
    Asked("a rare word", RARE),
    Asked("a word of every other document", OFTEN, False),
    Asked("the commonest word", COMMON, False),
    Asked("a word that stands nowhere", "zzyzx"),
    Asked("a phrase of common words", f"{WORDS[3]} {WORDS[4]} {WORDS[5]}"),
    Asked("the beginning of a word", f"{SELDOM[:5]}*"),
    Asked("the beginning of many words", f"{COMMON[0]}*", False),
    Asked("the end of a word", f"*{END}"),
    Asked("the end of many words", "*ment", False),
    Asked("a part of a word", f"match:parts {PART}"),
    Asked("a regular expression", rf"/\b{SELDOM[:4]}\w*{SELDOM[-2:]}\b/", False),
    Asked("a regular expression of two words", f"/({RARE}|{SELDOM})s?/"),
    Asked("a regular expression without letters", r"/[0-9]{2}$/", False),
    Asked("one that stands in none of the first 1,000 texts", r"/[0-9]{4}$/", False),
    Asked("a label", "label:STANCE", False, prose.LEAD),
    Asked("a rare label", f"label:{prose.SELDOM_LABEL}", by=prose.LEAD),
    Asked("an answer", "commitment=offers", False, prose.LEAD),
    Asked("a rare answer", f"commitment={prose.SELDOM_ANSWER}", by=prose.LEAD),
    Asked("no answer", "label:STANCE commitment=", False, prose.LEAD),
    Asked("a frequent entity", f'entity:"{prose.OFTEN_ENTITY}"', False, prose.LEAD),
    Asked("a rare entity", f'entity:"{prose.SELDOM_ENTITY}"', by=prose.LEAD),
    Asked("an annotator", f"by:{prose.SECOND}", False, prose.LEAD),
    Asked("an annotator's rare label", f"by:{prose.SECOND} label:{prose.SELDOM_LABEL}", by=prose.LEAD),
    Asked("spans of a month", "changed:2026-03", False, prose.LEAD),
    Asked("spans of a rare day", f"changed:{prose.SELDOM_DAY}", by=prose.LEAD),
    Asked("spans in a rare state", f"state:{prose.SELDOM_STATE}", by=prose.LEAD),
    Asked("spans with a note", "remark:note", by=prose.LEAD),
    Asked("a label in documents of a year", "label:ACTOR published:2020", False, prose.LEAD),
    Asked("a label in documents that are named", "label:ACTOR document:9876", by=prose.LEAD),
    Asked("a label with a word", f"label:ACTOR {SELDOM}"),
    Asked("a rare label with the commonest word", f"label:{prose.SELDOM_LABEL} {COMMON}", by=prose.LEAD),
    Asked("a word outside all spans", f"{SELDOM} is:unmarked"),
    Asked("a word in finished documents", f"{SELDOM} state:done"),
    Asked("the commonest word in a rare state", f"{COMMON} state:{prose.SELDOM_STATE}", False),
    Asked("a word in documents changed on a rare day", f"{OFTEN} changed:{prose.SELDOM_DAY}"),
    Asked("a regular expression with a label", rf"/\b{SELDOM[:4]}\w*/ label:STANCE", False),
)


def measure(folder: Path) -> Iterator[Measurement]:
    """Enter the words of a fresh project, and look for one thing after the other."""
    gc.set_threshold(COLLECT_AFTER)
    path = prose.project_file(folder)
    before = path.stat().st_size
    entered, processor = both_clocks(lambda: enter_words(path))
    yield Measurement(
        f"words of {prose.ARTICLES:,} articles entered, once", "ms", [entered], ENTER_MS, _bare_index(path, folder),
        "INSERT of the same texts into FTS5, in one transaction", processor,
    )  # fmt: skip
    yield Measurement("their index, beside all the rest", "MB", [_megabytes(path) - before / 1e6], None, before / 1e6,
                      "the file without it")  # fmt: skip
    read = _reading_all(path)
    for asked in ASKED:
        first, whole, found = _looked_for(path, asked)
        yield _measured(f"{asked.what}: first page", first, ANSWER_MS)
        if asked.is_quick:
            yield _measured(f"{asked.what}: all {found:,} counted", whole, ANSWER_MS)
        else:
            floor = read, "SELECT of all texts, and a bare search in each"
            yield _measured(f"{asked.what}: all {found:,} counted", whole, COUNT_MS, *floor)


def _measured(
    what: str, rounds: Sequence[tuple[float, float]], limit: float, floor: float | None = None, floor_is: str = ""
) -> Measurement:
    clock, processor = zip(*rounds, strict=True)
    return Measurement(what, "ms", clock, limit, floor, floor_is, statistics.median(processor))


Both = tuple[float, float]
"""Milliseconds of the clock, and of the processor."""


def _looked_for(path: Path, asked: Asked) -> tuple[Sequence[Both], Sequence[Both], int]:
    """How long a search takes until its first page, and until its end, and how many places it finds."""
    first, whole, count = [], [], 0
    with closing(prose.opened(path, asked.by)) as project:
        search = grammar.read(asked.typed, project.schema)
    for _ in range(ROUNDS):
        gc.collect()
        came: list[Both] = []
        start = _now()

        def take(_: Sequence[Place], came: list[Both] = came, start: Both = start) -> None:
            came.append(_since(start))

        count = looking.look_in_file(path, asked.by, search, take).places
        whole.append(_since(start))
        first.append(came[0] if came else whole[-1])
    return first, whole, count


def _now() -> Both:
    return time.perf_counter() * 1000, time.process_time() * 1000


def _since(start: Both) -> Both:
    clock, processor = _now()
    return clock - start[0], processor - start[1]


def _bare_index(path: Path, folder: Path) -> float:
    """How long SQLite alone takes to take the texts in, which it cuts at what is no letter of ASCII."""
    table = next(each for each in WORD_TABLES if "fts5" in each)
    with closing(sqlite3.connect(path)) as project, closing(sqlite3.connect(folder / "bare")) as connection:
        rows = [(id, text.lower()) for id, text in project.execute("SELECT rowid, text FROM document")]
        connection.execute(table)

        def work() -> None:
            connection.executemany("INSERT INTO word_index (rowid, words) VALUES (?, ?)", rows)
            connection.commit()

        return both_clocks(work)[0]


def _reading_all(path: Path) -> float:
    """How long it takes to read all texts and to look for a word in each, with nothing around it."""
    pattern = regex.compile(COMMON, regex.IGNORECASE)
    with closing(sqlite3.connect(path)) as connection:

        def work() -> None:
            for (text,) in connection.execute("SELECT text FROM document"):
                pattern.search(text)

        return sorted(both_clocks(work)[0] for _ in range(ROUNDS))[ROUNDS // 2]


def _megabytes(path: Path) -> float:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size / 1e6


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
