"""`python -m tests.benchmarks`: how fast Stancemark is, beside the limits it has to keep.

Its last line says how many rows are over their limit, and it ends with 1 where any is or a benchmark broke off.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measurement import HEADINGS, BrokenOff, Measurement, from_process

BENCHMARKS = {
    "startup": "the first window, and how much memory the program takes",
    "marking": "a label's key, and opening a document",
    "transfer": "import and export of the lossless format",
    "textview_speed": "the text view by itself",
    "finding": "words, labels and regular expressions in 10,000 articles",
    "changing": "as many places as one step may change, in 2,000 articles",
    "schema": "a change of the schema with 40,000 spans",
    "agreement": "reports of agreement: from nothing, from what is kept, after one change",
    "coding": "Krippendorff's alpha beside another package, and u-alpha",
    "gamma": "gamma beside another package",
}
WIDTHS = (62, 10, 10, 10, 10, 10, 7, 5, 0)


def main() -> int:
    """Run the benchmarks that were named, or all of them, and print one row for each measurement; the exit code."""
    options = _options()
    print(_row(HEADINGS, options.markdown))
    if options.markdown:
        print(_row(("---",) + ("---:",) * 6 + ("---", "---"), True))
    measured: list[Measurement] = []
    broken: list[str] = []
    with tempfile.TemporaryDirectory(prefix="stancemark-benchmarks-", ignore_cleanup_errors=True) as folder:
        for name in options.name or BENCHMARKS:
            try:
                for measurement in from_process(name, Path(folder)):
                    measured.append(measurement)
                    print(_row(measurement.row(), options.markdown), flush=True)
            except BrokenOff as reason:
                print(reason, file=sys.stderr)
                broken.append(name)
    line, code = verdict(measured, broken)
    print(f"\n{line}")
    return code


def verdict(measured: Sequence[Measurement], broken: Sequence[str]) -> tuple[str, int]:
    """The last line, and the exit code: 1 where a row is over its limit or one of the benchmarks broke off."""
    limited = [each for each in measured if each.limit is not None]
    over = sum(each.is_over for each in limited)
    line = f"{over} of {len(limited)} rows with a limit are over it" if over else f"all {len(limited)} limits are kept"
    if broken:
        line = f"{line}; broken off: {', '.join(broken)}"
    return line, int(bool(over or broken))


def _options() -> argparse.Namespace:
    listing = "\n".join(f"  {name:<15} {what}" for name, what in BENCHMARKS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=f"{__doc__}\n\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("name", nargs="*", help="run only these")
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    options = parser.parse_args()
    if unknown := [name for name in options.name if name not in BENCHMARKS]:
        parser.error(f"no such benchmark: {', '.join(unknown)} (there are: {', '.join(BENCHMARKS)})")
    return options


def _row(cells: tuple[str, ...], markdown: bool) -> str:
    if markdown:
        return f"| {' | '.join(cells)} |"
    first, *rest = zip(cells, WIDTHS, strict=True)
    numbers = [f"{cell:>{width}}" for cell, width in rest[:6]]
    return "  ".join([f"{first[0]:<{first[1]}}", *numbers, *(f"{cell:<{width}}" for cell, width in rest[6:])]).rstrip()


if __name__ == "__main__":
    sys.exit(main())
