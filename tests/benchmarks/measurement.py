"""One measurement beside its limit and its floor, how it is told, and how a benchmark's own process hands it over."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADINGS = ("what", "median", "worst", "processor", "limit", "floor", "ratio", "", "the floor is")


class BrokenOff(Exception):
    """A benchmark's process has ended with a fault."""


@dataclass(frozen=True)
class Measurement:
    """What was measured in several rounds. The median has to keep the limit; the floor was measured in the same run.

    `processor` is how much of the median the processor was at work, where that was measured as well: on a machine that
    others use, the rest is waiting.
    """

    what: str
    unit: str
    rounds: Sequence[float]
    limit: float | None = None
    floor: float | None = None
    floor_is: str = ""
    processor: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether the median is over the limit."""
        return self.limit is not None and statistics.median(self.rounds) > self.limit

    def row(self) -> tuple[str, ...]:
        """The cells under HEADINGS."""
        median, worst = statistics.median(self.rounds), max(self.rounds)
        verdict = "" if self.limit is None else "OVER" if self.is_over else "ok"
        return (
            self.what,
            self._told(median),
            self._told(worst) if len(self.rounds) > 1 else "",
            self._told(self.processor),
            self._told(self.limit),
            self._told(self.floor),
            f"{median / self.floor:.1f}x" if self.floor else "",
            verdict,
            self.floor_is,
        )

    def _told(self, value: float | None) -> str:
        if value is None:
            return ""
        return f"{value:,.{0 if value >= 100 else 1 if value >= 10 else 2}f} {self.unit}"


def milliseconds(work: Callable[[], object]) -> float:
    """How long WORK takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def both_clocks(work: Callable[[], object]) -> tuple[float, float]:
    """How long WORK takes, and how long the processor is at work for it, in milliseconds."""
    processor = time.process_time()
    taken = milliseconds(work)
    return taken, (time.process_time() - processor) * 1000


def several(rounds: int, work: Callable[[], object]) -> list[float]:
    """How many milliseconds each of ROUNDS calls of WORK takes."""
    return [milliseconds(work) for _ in range(rounds)]


def environment(home: Path) -> dict[str, str]:
    """The environment of a benchmark's process: no screen, an empty home, and bytecode kept as where it is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    places = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "PYTHONPYCACHEPREFIX": home / "bytecode",
    }
    given = {name: str(place) for name, place in places.items()}
    return {**kept, **given, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def from_process(name: str, folder: Path) -> Iterator[Measurement]:
    """Run the benchmark of this name in a process of its own and yield what it measured, as it comes.

    Raises BrokenOff at the end, in one line, where it did not end by itself.
    """
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield Measurement(**json.loads(line))
    if process.returncode:
        raise BrokenOff(f"{name}: ended with exit code {process.returncode}")


def hand_over(measurements: Iterable[Measurement]) -> None:
    """What the benchmark's process does: one JSON line for each measurement."""
    for measurement in measurements:
        print(json.dumps(asdict(measurement)), flush=True)
