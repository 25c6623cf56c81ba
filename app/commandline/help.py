"""The help of the command line in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import typer
from typer.main import get_command

from annotations.wording import ENGLISH, language, later, tr

_HEADINGS = (later("Usage: "), later("Arguments"), later("Options"), later("Commands"))
_NOTES = (later("[required]"), later("[default: "))
_FAULTS = (
    (
        r"No such command '(?P<name>.*?)'. Did you mean (?P<near>.*)\?",
        later("there is no command {name}; near: {near}"),
    ),
    (r"No such command '(?P<name>.*?)'", later("there is no command {name}")),
    (r"No such option: (?P<name>\S+) \(.*?: (?P<near>.*)\)", later("there is no option {name}; near: {near}")),
    (r"No such option: (?P<name>\S+)", later("there is no option {name}")),
    (r"No such option: (?P<name>\S+) Did you mean (?P<near>.*)\?", later("there is no option {name}; near: {near}")),
    (r"Missing (?:argument|option) '(?P<name>.*?)'.*", later("what is missing is {name}")),
    (r"Missing command", later("what is missing is a command")),
    (r"Option '(?P<name>.*?)' requires an argument", later("{name} wants a value")),
    (r"Option '(?P<name>.*?)' does not take a value", later("{name} takes no value")),
    (r"Got unexpected extra argument(?:s|\(s\))? \((?P<name>.*)\)", later("one thing too many: {name}")),
    (r"Invalid value for '(?P<name>.*?)': .*", later("{name} cannot have this value")),
)
"""What is said of arguments that cannot be read, by its English; what is not here stays English."""
_BETWEEN = "\n\n"
_AS_IT_IS = "\b\n"
"""Before a paragraph whose lines are not to be joined."""
_OF_HELP = later("Show this message and exit.")
"""What Typer itself says of --help, named here so that it is translated with the rest."""


def told(app: typer.Typer) -> Callable[..., Any]:
    """The commands of APP, with their help in the language of the interface."""
    command = get_command(app)
    if language() != ENGLISH:
        for each in _all(command):
            _tell(each)
    return command


def paragraphs(app: typer.Typer) -> Iterator[str]:
    """Every paragraph of the help of APP, in English."""
    for command in _all(get_command(app)):
        for said in (command.help, *(getattr(each, "help", None) for each in command.params)):
            yield from (_line(each) for each in (said or "").split(_BETWEEN))


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
    """A page of help is told paragraph by paragraph."""
    return _BETWEEN.join(_told(each) for each in help.split(_BETWEEN)) if help else help


def _told(paragraph: str) -> str:
    return (_AS_IT_IS if paragraph.startswith(_AS_IT_IS) else "") + tr(_line(paragraph))


def _line(paragraph: str) -> str:
    """A paragraph as a catalogue has it: whole, but for one whose lines mean something."""
    if paragraph.startswith(_AS_IT_IS):
        return paragraph.removeprefix(_AS_IT_IS)
    return " ".join(paragraph.splitlines())


def _with_notes(said: str) -> str:
    for note in _NOTES:
        said = said.replace(note, tr(note))
    return said


def _formatter(base: Any) -> Any:
    """The formatter that writes a page of help, with its headings in the language of the interface."""

    class Formatter(base):  # type: ignore[misc]
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, tr("Usage: ") if prefix is None else prefix)

        def section(self, name: str) -> Any:
            return super().section(tr(name))

        def write_dl(self, rows: Any, *more: Any, **others: Any) -> None:
            super().write_dl([(term, _with_notes(tr(said))) for term, said in rows], *more, **others)

    return Formatter


def fault(said: str) -> str:
    """Why the command line cannot be read, in the language of the interface."""
    if language() == ENGLISH:
        return said
    for pattern, line in _FAULTS:
        if found := re.fullmatch(pattern, said, re.DOTALL):
            return tr(line, **found.groupdict())
    return said
