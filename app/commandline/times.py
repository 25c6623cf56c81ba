"""The command `stancemark time`: how long annotators worked on each document."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotations.errors import Refused
from annotations.wording import counted, lasting, several, tr
from app.commandline.options import AsJson, ProjectPath, TableFile, Texts
from app.commandline.saying import give, put_into, say, table

if TYPE_CHECKING:
    from annotations.store import TimeEntry

COLUMNS = ("document", "title", "annotator", "status", "seconds")


def add_to(app: typer.Typer) -> None:
    """Make it a command of the program."""
    app.command("time")(_time)


def _time(
    project: ProjectPath,
    sets: Annotated[
        Texts,
        typer.Option("--set", metavar="NAME", help="Only the time of this annotator; may be given more than once."),
    ] = None,
    to: TableFile = None,
    as_json: AsJson = False,
) -> None:
    """Say how long annotators worked on each document: active time, without longer pauses.

    Time runs while somebody works in the document in the window. It stands still after a minute without a key or the
    mouse (each annotator may set that), in finished documents, and while another window is in front.
    """
    from annotations.project import Project

    if as_json and to is not None:
        raise Refused(tr("--json and --csv exclude each other"))
    with closing(Project.reading(project)) as opened:
        entries = opened.times.entries()
    known = sorted({entry.annotator for entry in entries})
    for name in sets or ():
        if name not in known:
            raise Refused(
                tr(
                    "there is no time of {name} in this project (annotators: {names})",
                    name=name,
                    names=", ".join(known) or tr("none yet"),
                )
            )
    entries = [entry for entry in entries if not sets or entry.annotator in sets]
    if to is None:
        give(_as_json(entries), _lines(entries), as_json=as_json)
    elif put_into(to, table(COLUMNS, entries)):
        say(tr("{file}: {rows}", file=to, rows=counted(len(entries), "row")))


def _as_json(entries: Sequence[TimeEntry]) -> dict[str, Any]:
    return {
        "times": [entry._asdict() for entry in entries],
        "annotators": [
            {"annotator": name, "documents": len(own), "measured": len(_measured(own)), "seconds": _total(own)}
            for name, own in _by_annotator(entries).items()
        ],
    }


def _lines(entries: Sequence[TimeEntry]) -> list[str]:
    if not entries:
        return [tr("Nobody has worked on a document of this project yet.")]
    lines = [f"{entry.document}: {entry.annotator}, {entry.status}, {_spoken(entry.seconds)}" for entry in entries]
    for name, own in _by_annotator(entries).items():
        one, many = "{measured:,} of {count:,} document measured", "{measured:,} of {count:,} documents measured"
        what = several(len(own), one, many, measured=len(_measured(own)))
        lines.append(tr("In all {name}: {time} ({what})", name=name, time=_spoken(_total(own)), what=what))
    return lines


def _by_annotator(entries: Sequence[TimeEntry]) -> dict[str, list[TimeEntry]]:
    found: dict[str, list[TimeEntry]] = {}
    for entry in entries:
        found.setdefault(entry.annotator, []).append(entry)
    return dict(sorted(found.items()))


def _measured(entries: Sequence[TimeEntry]) -> list[TimeEntry]:
    return [entry for entry in entries if entry.seconds is not None]


def _total(entries: Sequence[TimeEntry]) -> float | None:
    """The seconds of those that were measured; None where none was, which is not the same as no time."""
    measured = [entry.seconds for entry in entries if entry.seconds is not None]
    return round(sum(measured), 1) if measured else None


def _spoken(seconds: float | None) -> str:
    return tr("not measured") if seconds is None else lasting(seconds)
