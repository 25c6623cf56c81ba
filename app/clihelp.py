"""The help of the command line in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import typer
from typer.main import get_command

from annotations.wording import ENGLISH, language, later, tr

_HEADINGS = (later("Usage: "), later("Arguments"), later("Options"), later("Commands"))
_OF_HELP = later("Show this message and exit.")


def told(app: typer.Typer) -> Callable[..., Any]:
    """The commands of APP, with their help in the language of the interface."""
    command = get_command(app)
    if language() != ENGLISH:
        for each in _all(command):
            _tell(each)
    return command


def _all(command: Any) -> Iterator[Any]:
    yield command
    for each in getattr(command, "commands", {}).values():
        yield from _all(each)


def _tell(command: Any) -> None:
    command.help = _translated(command.help)
    for parameter in command.params:
        parameter.help = _translated(getattr(parameter, "help", None))
    context = command.context_class
    formatter = _formatter(context.formatter_class)
    command.context_class = type("Context", (context,), {"formatter_class": formatter})


def _translated(help: str | None) -> str | None:
    return tr(help) if help else help


def _formatter(base: Any) -> Any:
    """The formatter that writes a page of help, with its headings in the language of the interface."""

    class Formatter(base):  # type: ignore[misc]
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, tr("Usage: ") if prefix is None else prefix)

        def section(self, name: str) -> Any:
            return super().section(tr(name))

        def write_dl(self, rows: Any, *more: Any, **others: Any) -> None:
            super().write_dl([(term, tr(said)) for term, said in rows], *more, **others)

    return Formatter
