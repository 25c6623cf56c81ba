"""How the benchmarks end: nobody reads a hundred rows to see whether one is over its limit."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import BENCHMARKS, verdict
from tests.benchmarks.measurement import BrokenOff, Measurement, from_process

KEPT = Measurement("kept", "ms", [3, 1, 90], 3)
OVER = Measurement("over", "ms", [1, 4, 4], 3)
TOLD = Measurement("without a limit", "ms", [1000])


@pytest.mark.parametrize(
    ("measured", "broken", "line", "code"),
    [
        ([KEPT, TOLD, KEPT], [], "all 2 limits are kept", 0),
        ([KEPT, OVER, TOLD, OVER], [], "2 of 3 rows with a limit are over it", 1),
        ([KEPT], ["gamma"], "all 1 limits are kept; broken off: gamma", 1),
        ([], ["gamma", "coding"], "all 0 limits are kept; broken off: gamma, coding", 1),
    ],
)
def test_a_row_over_its_limit_ends_it_with_1(
    measured: list[Measurement], broken: list[str], line: str, code: int
) -> None:
    assert verdict(measured, broken) == (line, code)


def test_the_row_says_it_as_well() -> None:
    assert [each.row()[7] for each in (KEPT, OVER, TOLD)] == ["ok", "OVER", ""]


def test_a_benchmark_that_breaks_off_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BrokenOff, match="nowhere: ended with exit code 1"):
        list(from_process("nowhere", tmp_path))
    assert "No module named" in capfd.readouterr().err


def test_those_that_are_named_are_there() -> None:
    assert [name for name in BENCHMARKS if find_spec(f"tests.benchmarks.{name}") is None] == []
