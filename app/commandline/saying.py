"""What commands give: lines or one JSON object on standard output, new files, and how far the work is."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import typer

from annotations.errors import Refused, reason
from annotations.wording import tr

STANDARD_OUTPUT = Path("-")
"""What stands in the place of a file where the command is to print."""


def say(line: str) -> None:
    """Print a line, whatever is in it."""
    # a file name may hold bytes that are no text
    typer.echo(line.encode("utf-8", "backslashreplace").decode("utf-8"))


def give(answer: dict[str, Any], lines: Iterable[str], *, as_json: bool) -> None:
    """Print what a command found: ANSWER as one line for programs, or LINES for people."""
    for line in [json.dumps(answer, ensure_ascii=False)] if as_json else lines:
        say(line)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table as CSV, its head first; None is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def put_into(file: Path, text: str) -> bool:
    """Write TEXT into a new file, or print it for STANDARD_OUTPUT; whether it went into a file.

    Raises Refused where there is such a file already, or none can be written.
    """
    if file == STANDARD_OUTPUT:
        say(text.rstrip("\n"))
        return False
    try:
        with file.open("x", encoding="utf-8", newline="") as target:
            target.write(text)
    except FileExistsError:
        raise Refused(tr("{file}: is there already", file=file)) from None
    except OSError as error:
        raise Refused(tr("{file}: cannot be written ({why})", file=file, why=reason(error))) from error
    return True


def progress(told: Callable[[int, int], str]) -> Callable[[int, int], None]:
    """Says on standard error how far the work is, where somebody looks at it: done, of how many."""
    if not sys.stderr.isatty():
        return lambda done, of: None

    def say_how_far(done: int, of: int) -> None:
        end = "\r\x1b[K" if done >= of else ""
        sys.stderr.write(f"\r{told(done, of)}{end}")
        sys.stderr.flush()

    return say_how_far
