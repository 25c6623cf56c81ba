"""Finding in 10,000 articles: until the first page of places is there, and until all of them are counted.

A search opens the project itself, as the window's does. Its limit is that of the first page, and of the whole answer
where the index of words leaves few documents; what stands in nearly every document has to be counted in all texts.
"""

from __future__ import annotations

import gc
import sqlite3
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import regex

from annotations.concordance import grammar, looking
from annotations.concordance.indexing import enter_words
from annotations.concordance.places import Place
from app.__main__ import COLLECT_AFTER
from tests.benchmarks import corpus, prose
from tests.benchmarks.measurement import Measurement, hand_over, milliseconds

ROUNDS = 5
ANSWER_MS, COUNT_MS, ENTER_MS = 100, 3000, 15_000
WORDS = prose.vocabulary()
COMMON, OFTEN, SELDOM, RARE = WORDS[0], WORDS[60], WORDS[4000], WORDS[20_000]

SEARCHES: tuple[tuple[str, str, bool], ...] = (
    ("a rare word", RARE, True),
    ("a word of every other document", OFTEN, False),
    ("the commonest word", COMMON, False),
    ("a phrase of common words", f"{WORDS[3]} {WORDS[4]} {WORDS[5]}", True),
    ("the beginning of a word", f"{SELDOM[:5]}*", True),
    ("the end of a word", f"*{RARE[-6:]}", True),
    ("a part of a word", f"match:parts {RARE[1:7]}", True),
    ("a word that stands nowhere", "zzyzx", True),
    ("a label", "label:STANCE", False),
    ("a label with a word", f"label:ACTOR {SELDOM}", True),
    ("an answer", "commitment=offers", False),
    ("a word outside all spans", f"{SELDOM} is:unmarked", True),
    ("a word in finished documents", f"{SELDOM} state:done", True),
    ("a regular expression", rf"/\b{SELDOM[:4]}\w*{SELDOM[-2:]}\b/", False),
)
"""What is looked for, and whether the whole answer has to keep the limit of the first page."""


def measure(folder: Path) -> Iterator[Measurement]:
    """Enter the words of a fresh project, and look for one thing after the other."""
    gc.set_threshold(COLLECT_AFTER)
    path = prose.project_file(folder)
    before = path.stat().st_size
    entered = milliseconds(lambda: enter_words(path))
    yield Measurement(f"words of {prose.ARTICLES:,} articles entered, once", "ms", [entered], ENTER_MS)
    yield Measurement("their index, beside all the rest", "MB", [_megabytes(path) - before / 1e6], None, before / 1e6,
                      "the file without it")  # fmt: skip
    read = _reading_all(path)
    for what, typed, is_quick in SEARCHES:
        first, whole, found = _looked_for(path, typed)
        yield Measurement(f"{what}: first page", "ms", first, ANSWER_MS)
        yield Measurement(
            f"{what}: all {found:,} counted", "ms", whole, ANSWER_MS if is_quick else COUNT_MS,
            None if is_quick else read, "" if is_quick else "SELECT of all texts, and a bare search in each",
        )  # fmt: skip


def _looked_for(path: Path, typed: str) -> tuple[Sequence[float], Sequence[float], int]:
    """How long a search takes until its first page, and until its end, and how many places it finds."""
    first, whole, count = [], [], 0
    with closing(prose.opened(path)) as project:
        search = grammar.read(typed, project.schema)
    for _ in range(ROUNDS):
        gc.collect()
        came: list[float] = []

        def take(_: Sequence[Place], came: list[float] = came) -> None:
            came.append(time.perf_counter())

        start = time.perf_counter()
        count = looking.look_in_file(path, corpus.ANNOTATOR, search, take).places
        whole.append((time.perf_counter() - start) * 1000)
        first.append((came[0] - start) * 1000 if came else whole[-1])
    return first, whole, count


def _reading_all(path: Path) -> float:
    """How long it takes to read all texts and to look for a word in each, with nothing around it."""
    pattern = regex.compile(COMMON, regex.IGNORECASE)
    with closing(sqlite3.connect(path)) as connection:

        def work() -> None:
            for (text,) in connection.execute("SELECT text FROM document"):
                pattern.search(text)

        return sorted(milliseconds(work) for _ in range(ROUNDS))[ROUNDS // 2]


def _megabytes(path: Path) -> float:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size / 1e6


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
