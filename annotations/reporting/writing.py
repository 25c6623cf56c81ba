"""Reports as files. Each is written beside its place and put there when it is whole."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotations.agreement.report import Report
from annotations.errors import Refused
from annotations.formats.written import batch, check_file, check_folder
from annotations.reporting.marks import KINDS, check_is_ours, check_tables
from annotations.reporting.results_csv import HEADS, csv_files
from annotations.reporting.results_json import json_text
from annotations.value import value
from annotations.wording import tr


@value
class Targets:
    """Where a report shall go; None: not there."""

    json: Path | None = None
    csv: Path | None = None
    html: Path | None = None
    pdf: Path | None = None

    def check(self, *, tables: Iterable[str] = tuple(HEADS), replacing: bool = False) -> None:
        """Raise Refused where one of them cannot be written for what stands there.

        That is whatever Stancemark has not written as a report; TABLES names the files of the folder. With REPLACING
        somebody has been asked, and any file may go but a project and what belongs to one.
        """
        for kind, file in (("json", self.json), ("html", self.html), ("pdf", self.pdf)):
            if file is not None:
                check_file(file)
                if not file.parent.is_dir():
                    raise Refused(tr("{file}: there is no folder {parent}", file=file, parent=file.parent))
                if not replacing:
                    check_is_ours(file, KINDS[kind])
        if self.csv is not None:
            check_folder(self.csv)
            if not replacing:
                check_tables(self.csv, tables)


def write(report: Report, targets: Targets, *, replacing: bool = False) -> list[Path]:
    """Write the report to its targets; the files in the order of writing. REPLACING is as in `Targets.check`.

    Nothing is written before all of it is made. Raises Refused, in one line that names the file, where one cannot be
    written; those before it are there then, whole.
    """
    targets.check(replacing=replacing)
    written: list[Path] = []
    for target, files in _made(report, targets):
        with batch(target) as place:
            if target == targets.csv:
                place.folder(target)
            for path, content in files.items():
                place.write(path, content)
        written += files
    return written


def _made(report: Report, targets: Targets) -> list[tuple[Path, dict[Path, bytes]]]:
    """The content of all files, by target."""
    made: list[tuple[Path, dict[Path, bytes]]] = []
    if targets.json is not None:
        made.append((targets.json, {targets.json: json_text(report).encode("utf-8")}))
    if targets.csv is not None:
        folder = targets.csv
        made.append((folder, {folder / name: text.encode("utf-8") for name, text in csv_files(report).items()}))
    if targets.html is not None:
        from annotations.reporting.html import html

        made.append((targets.html, {targets.html: html(report).encode("utf-8")}))
    if targets.pdf is not None:
        from annotations.reporting.pdf import pdf

        made.append((targets.pdf, {targets.pdf: pdf(report)}))
    return made
