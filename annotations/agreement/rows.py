"""Rows of a delimited file, each with its line, whatever tool has written it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotations import openprojects
from annotations.errors import Refused, reason
from annotations.value import value
from annotations.wording import tr

DELIMITERS = (",", ";", "\t")
LARGEST = 2**53
"""The largest whole number that is read: measures count in floats, which tell no larger ones apart."""

_QUOTED = 40


@value
class Place:
    """A line of a file, to be named when something is wrong there."""

    file: Path
    line: int

    def refused(self, why: str) -> Refused:
        """The fault in one line."""
        return Refused(tr("{file}, line {line}: {why}", file=self.file, line=self.line, why=why))


@value
class Row:
    """One row: what stands in its cells, by the name of the column."""

    place: Place
    cells: dict[str, str]

    def named(self, column: str) -> str:
        """The name in a column. Raises Refused where none stands there."""
        if not self.cells[column]:
            raise self.place.refused(tr("the {column} is empty", column=column))
        return self.cells[column]

    def whole(self, column: str) -> int:
        """The whole number in a column. Raises Refused where none stands there, or one beyond LARGEST."""
        text = self.cells[column]
        number = whole(text.removeprefix("-") if text.startswith("-") else text.removeprefix("+"))
        if number is None:
            raise self.place.refused(
                tr("the {column} is {text!r}, which is no whole number", column=column, text=shortened(text))
            )
        if number > LARGEST:
            raise self.place.refused(
                tr(
                    "the {column} is {text}, which is beyond {largest}",
                    column=column,
                    text=shortened(text),
                    largest=LARGEST,
                )
            )
        return -number if text.startswith("-") else number


@value
class Sheet:
    """A file as a table: its columns in small letters and as written (`heads`), its rows without empty ones.

    DELIMITER is what stands between cells.
    """

    file: Path
    columns: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str

    def require(self, wanted: Sequence[str]) -> None:
        """Raise Refused where one of these columns is missing."""
        missing = [name for name in wanted if name not in self.columns]
        if missing:
            found = ", ".join(name for name in self.columns if name) or tr("none")
            raise Place(self.file, 1).refused(
                tr(
                    "there is no column {name} (wanted: {names}; found: {found})",
                    name=missing[0],
                    names=", ".join(wanted),
                    found=found,
                )
            )


def whole(text: str) -> int | None:
    """The number that these digits write; one that is far too large stands for those that Python would not read."""
    if not (text.isascii() and text.isdigit()):
        return None
    digits = text.lstrip("0")
    return int(digits or "0") if len(digits) <= len(str(LARGEST)) else LARGEST + 1


def shortened(text: str) -> str:
    """What stands in a cell, so that a line can quote it."""
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…"


def read_sheet(file: Path) -> Sheet:
    """Read a table with a head, in UTF-8, its cells apart by comma, semicolon or tab; a byte order mark is passed over.

    Raises Refused, in one line that names the file and the line, where it cannot be read so.
    """
    text = read_text(file)
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    columns: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    for line, cells in _lines(reader, file):
        place = Place(file, line)
        if not any(cells):
            continue
        if not columns:
            columns, heads = _columns(cells, place), tuple(cells)
            continue
        if len(cells) != len(columns):
            raise place.refused(
                tr("there are {cells:,} cells, but {columns:,} columns", cells=len(cells), columns=len(columns))
            )
        rows.append(Row(place, dict(zip(columns, cells, strict=True))))
    if not columns:
        raise Refused(tr("{file}: is empty", file=file))
    return Sheet(file, columns, heads, tuple(rows), delimiter)


def read_text(file: Path) -> str:
    """The text of a file in UTF-8, line ends as they are. Raises Refused where it cannot be read."""
    try:
        content = openprojects.bytes_of(file)
    except OSError as error:
        raise Refused(tr("{file}: cannot be read ({why})", file=file, why=reason(error))) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Place(file, line).refused(tr("is no text in UTF-8")) from None


def _delimiter(text: str) -> str:
    """What stands most often in the first line that is not empty."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=head.count)


def _lines(reader: Iterator[list[str]], file: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line on which each begins, white space around cells taken off."""
    line = 1
    try:
        for cells in reader:
            yield line, [cell.strip() for cell in cells]
            line = reader.line_num + 1  # type: ignore[attr-defined]
    except csv.Error as error:
        raise Place(file, line).refused(tr("cannot be read as a table ({error})", error=error)) from None


def _columns(cells: Sequence[str], place: Place) -> tuple[str, ...]:
    names = tuple(cell.casefold() for cell in cells)
    for name in names:
        if name and names.count(name) > 1:
            raise place.refused(tr("there are two columns {name}", name=name))
    return names
