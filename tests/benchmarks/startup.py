"""From the start of the process to the first painted window, and its memory, beside an empty window of Qt."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psutil

from tests.benchmarks import corpus
from tests.benchmarks.measurement import ROOT, Measurement, hand_over

ROUNDS = 7
TIMES_A_BARE_WINDOW = 4
PAINTED_MB, SETTLED_MB = 150, 300
BARE = "an empty window of PySide6"


class Mark(NamedTuple):
    """What was so when a probe told of an event."""

    ms: float
    megabytes: float
    spacy: bool


def probe(*arguments: str) -> dict[str, Mark]:
    """Start a probe; what it told, by name."""
    # What is installed has been compiled.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.monotonic()
    command = [sys.executable, "-m", "tests.benchmarks.probe", *arguments]
    marks = {}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        for line in process.stdout:
            what, at, spacy = json.loads(line)
            marks[what] = Mark((at - started) * 1000, psutil.Process(process.pid).memory_info().rss / 1e6, spacy)
            process.stdin.write("\n")
            process.stdin.flush()
    return marks


def measure(folder: Path) -> Iterator[Measurement]:
    """Bare and real windows in turn, each in a process of its own."""
    project = str(corpus.project_file(folder))
    probe("bare")
    probe("program", project)
    bare, real = [], []
    for _ in range(ROUNDS):
        bare.append(probe("bare"))
        shutil.rmtree(f"{project}-copies", ignore_errors=True)
        real.append(probe("program", project))
    floor = sorted(each["painted"].ms for each in bare)[ROUNDS // 2]
    yield Measurement(
        f"first window painted, project of {corpus.ARTICLES:,} articles", "ms", [each["painted"].ms for each in real],
        TIMES_A_BARE_WINDOW * floor, floor, BARE,
    )  # fmt: skip
    memory = sorted(each["painted"].megabytes for each in bare)[ROUNDS // 2]
    for what, mark, limit in (
        ("memory at the first window", "painted", PAINTED_MB),
        ("memory with the tokenizer loaded", "settled", SETTLED_MB),
    ):
        yield Measurement(what, "MB", [each[mark].megabytes for each in real], limit, memory, BARE)
    loaded = [float(each["painted"].spacy) for each in real]
    yield Measurement("spaCy imported before the first window (0 no, 1 yes)", "", loaded, 0)


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
