"""By which Stancemark knows a report of its own again: nothing else that stands at its place is replaced unasked."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from annotations import openprojects
from annotations.errors import Refused, reason
from annotations.reporting.results_csv import HEADS, table
from annotations.reporting.results_json import FORMAT
from annotations.wording import tr

CREATOR = "Stancemark"
"""How the Creator of a PDF and the generator of a web page begin."""

_BEGINNING, _END = 1024, 65536
"""So many bytes are looked at; a PDF says at its end who made it."""


def is_pdf(beginning: bytes, end: bytes) -> bool:
    """Whether a file that begins and ends so is a page of ours."""
    return beginning.startswith(b"%PDF-") and f"/Creator ({CREATOR} ".encode() in end


def is_html(beginning: bytes, _end: bytes) -> bool:
    """Whether a file that begins so is a web page of ours."""
    return f'<meta name="generator" content="{CREATOR} '.encode() in beginning


def is_json(beginning: bytes, _end: bytes) -> bool:
    """Whether a file that begins so holds figures of ours."""
    return beginning.startswith(b"{") and f'"format": "{FORMAT}"'.encode() in beginning


IsOurs = Callable[[bytes, bytes], bool]
KINDS: Mapping[str, IsOurs] = {"pdf": is_pdf, "html": is_html, "json": is_json}


def check_is_ours(file: Path, is_ours: IsOurs) -> None:
    """Raise Refused where FILE is there and no report of ours; an empty one may be somebody's, too."""
    if not os.path.isfile(file):
        return
    try:
        beginning, end = openprojects.found_in(file, _both_ends)
    except OSError as error:
        raise Refused(tr("{file}: cannot be written ({why})", file=file, why=reason(error))) from error
    if not is_ours(beginning, end):
        raise Refused(
            tr("{file}: is there already and is no report that Stancemark wrote; choose another name", file=file)
        )


def _both_ends(file: BinaryIO) -> tuple[bytes, bytes]:
    beginning = file.read(_BEGINNING)
    file.seek(max(0, file.seek(0, os.SEEK_END) - _END))
    return beginning, file.read()


def check_tables(folder: Path, names: Iterable[str]) -> None:
    """Raise Refused where a file in FOLDER has the name of one of these tables and not the head of it."""
    for name in names:
        check_is_ours(folder / name, _begins_with(table(HEADS[name], ()).encode("utf-8")))


def _begins_with(line: bytes) -> IsOurs:
    return lambda beginning, _end: beginning.startswith(line)
