"""`python -m tests.benchmarks`: how fast Stancemark is, beside the limits it has to keep. Always ends with 0."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.benchmarks.measurement import HEADINGS, Measurement, from_process

BENCHMARKS = {
    "startup": "the first window, and how much memory the program takes",
    "marking": "a label's key, and opening a document",
    "transfer": "import and export of the lossless format",
    "textview_speed": "the text view by itself",
    "finding": "words, labels and regular expressions in 10,000 articles",
    "agreement": "reports of agreement: from nothing, from what is kept, after one change",
    "coding": "Krippendorff's alpha beside another package, and u-alpha",
    "gamma": "gamma beside another package",
}
WIDTHS = (62, 10, 10, 10, 10, 10, 7, 5, 0)


def main() -> None:
    """Run the benchmarks that were named, or all of them, and print one row for each measurement."""
    options = _options()
    print(_row(HEADINGS, options.markdown))
    if options.markdown:
        print(_row(("---",) + ("---:",) * 6 + ("---", "---"), True))
    with tempfile.TemporaryDirectory(prefix="stancemark-benchmarks-", ignore_cleanup_errors=True) as folder:
        for name in options.name or BENCHMARKS:
            for measurement in from_process(name, Path(folder)):
                _show(measurement, options.markdown)


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


def _show(measurement: Measurement, markdown: bool) -> None:
    print(_row(measurement.row(), markdown), flush=True)


def _row(cells: tuple[str, ...], markdown: bool) -> str:
    if markdown:
        return f"| {' | '.join(cells)} |"
    first, *rest = zip(cells, WIDTHS, strict=True)
    numbers = [f"{cell:>{width}}" for cell, width in rest[:6]]
    return "  ".join([f"{first[0]:<{first[1]}}", *numbers, *(f"{cell:<{width}}" for cell, width in rest[6:])]).rstrip()


if __name__ == "__main__":
    main()
