"""Lines on standard output."""

from __future__ import annotations

import typer


def say(line: str) -> None:
    """Print a line, whatever is in it."""
    # a file name may hold bytes that are no text
    typer.echo(line.encode("utf-8", "backslashreplace").decode("utf-8"))
