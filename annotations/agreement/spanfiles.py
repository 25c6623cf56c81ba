"""Spans from a table that anybody's tool can write: document, annotator, label, start, end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import regex

from annotations.agreement.cases import AGAIN, NOT_DONE, Case, Choice, Counted, NotCounted, only_labels
from annotations.agreement.rows import Row, read_sheet, read_text
from annotations.agreement.settings import TOKEN_RULE
from annotations.errors import Refused
from annotations.spans import AnnotationSet, SetContents, Span
from annotations.value import value
from annotations.wording import later, several, tr

COLUMNS = ("document", "annotator", "label", "start", "end")
OCCASION = "occasion"
LENGTH_UNKNOWN = later(
    "the lengths of the documents are not known: the end of the last span stands for each, and u-alpha, gamma and"
    " whatever counts code points depend on it"
)

Lengths = int | Mapping[str, int]


@value
class Texts:
    """The folder where the texts of documents lie: NAME or NAME.txt for each, in UTF-8."""

    folder: Path

    def read(self) -> dict[str, Path]:
        """The files by name. Raises Refused where there is no such folder."""
        if not self.folder.is_dir():
            raise Refused(tr("{folder}: is no folder", folder=self.folder))
        return {file.name: file for file in sorted(self.folder.iterdir()) if file.is_file()}


def read_spans(
    file: Path,
    *,
    length: Lengths | None = None,
    texts: Texts | None = None,
    choice: Choice | None = None,
    token_rule: str = TOKEN_RULE,
) -> Counted:
    """The documents of a table of spans, those that count and those that do not.

    Columns, in any order: document, annotator, label, start, end (code points from 0, the end not included). Who has
    seen a document and marked nothing stands in a row without label, start and end; who does not stand there has not
    seen it. A column `occasion` tells apart what one annotator marked in a document at different times: the first
    counts, the second is a hidden repeat. LENGTH is that of every document or of each by name; with TEXTS it is that of
    the text, and tokens are cut by TOKEN_RULE; without either the end of the last span stands for it.

    Raises Refused, with file and line, for the first row that cannot be true, by itself or beside another.
    """
    sheet = read_sheet(file)
    sheet.require(COLUMNS)
    wanted = choice or Choice()
    _check_choice(file, wanted, sheet.rows)
    known = _Documents(file, length, texts)
    return _counted(_marked(sheet.rows, known), known, wanted, token_rule)


def _marked(rows: Iterable[Row], known: _Documents) -> dict[str, dict[str, dict[str, list[Span]]]]:
    """The spans by document, annotator and occasion."""
    marked: dict[str, dict[str, dict[str, list[Span]]]] = {}
    first: dict[tuple[str, str, str], dict[bool, int]] = {}
    for row in rows:
        document, annotator = (row.named(column) for column in COLUMNS[:2])
        occasion = row.cells.get(OCCASION, "")
        spans = marked.setdefault(document, {}).setdefault(annotator, {}).setdefault(occasion, [])
        span = _span(row, known, document)
        lines = first.setdefault((document, annotator, occasion), {})
        lines.setdefault(span is None, row.place.line)
        if len(lines) > 1:
            raise row.place.refused(
                tr(
                    "{annotator} has marked nothing in {document} by line {empty}, and a span by line {marked}",
                    annotator=annotator,
                    document=document,
                    empty=lines[True],
                    marked=lines[False],
                )
            )
        if span is not None:
            spans.append(span)
    return marked


def repeated_rows(found: Counted) -> str | None:
    """A line on spans that stand in a set more than once with the same label, start and end; None without such.

    They count each time: a person may have marked so, and a tool may have written a row twice. Only the person knows.
    """
    sets = {
        (contents.set.document, contents.set.annotator): contents
        for case in (*found.cases, *found.repeats)
        for contents in case.sets.values()
    }
    places = [[(span.label, span.start, span.end) for span in contents.spans] for contents in sets.values()]
    again = sum(len(each) - len(set(each)) for each in places)
    if not again:
        return None
    return several(
        again,
        "{count:,} row repeats another one with the same document, annotator, label, start and end: each counts as a "
        "span of its own",
        "{count:,} rows repeat another one with the same document, annotator, label, start and end: each counts as a "
        "span of its own",
    )


def read_lengths(file: Path) -> dict[str, int]:
    """The lengths of documents from a table: document, length. Raises Refused as `read_spans` does."""
    sheet = read_sheet(file)
    sheet.require(("document", "length"))
    lengths: dict[str, int] = {}
    for row in sheet.rows:
        name, length = row.named("document"), row.whole("length")
        if length < 1:
            raise row.place.refused(tr("{name} has a length of {length}", name=name, length=length))
        if name in lengths:
            raise row.place.refused(tr("{name} has a second length", name=name))
        lengths[name] = length
    return lengths


class _Documents:
    """What is known of the documents beside their spans: the length, and perhaps the text."""

    def __init__(self, file: Path, lengths: Lengths | None, texts: Texts | None) -> None:
        self._file = file
        self._lengths = lengths
        self._files = texts.read() if texts else None
        self._folder = texts.folder if texts else None
        self._texts: dict[str, str] = {}

    def text(self, document: str) -> str:
        """The text; empty where none is given."""
        if self._files is None:
            return ""
        if document not in self._texts:
            file = self._files.get(document) or self._files.get(f"{document}.txt")
            if file is None:
                raise Refused(
                    tr(
                        "{folder}: there is no text of {document} (looked for {document}.txt)",
                        folder=self._folder,
                        document=document,
                    )
                )
            self._texts[document] = read_text(file)
        return self._texts[document]

    def length(self, document: str) -> int | None:
        """The length, where it is known. Raises Refused where lengths are given and this one is not among them."""
        if self._files is not None:
            return len(self.text(document))
        if self._lengths is None or isinstance(self._lengths, int):
            return self._lengths
        if document not in self._lengths:
            raise Refused(tr("{file}: the length of {document} is not given", file=self._file, document=document))
        return self._lengths[document]


def _span(row: Row, known: _Documents, document: str) -> Span | None:
    """The span of a row; None where the annotator marked nothing."""
    told = [column for column in COLUMNS[2:] if row.cells[column]]
    if not told:
        return None
    if len(told) < 3:
        missing = next(column for column in COLUMNS[2:] if column not in told)
        raise row.place.refused(
            tr("the {missing} is empty (who marked nothing has a row without label, start and end)", missing=missing)
        )
    start, end, length = row.whole("start"), row.whole("end"), known.length(document)
    if start < 0:
        raise row.place.refused(tr("the span starts at {start}, before the document", start=start))
    if end <= start:
        raise row.place.refused(
            tr("the span starts at {start} and ends at {end}, which leaves it no length", start=start, end=end)
        )
    if length is not None and end > length:
        raise row.place.refused(
            tr(
                "the span ends at {end}, beyond the {length} code points of {document}",
                end=end,
                length=length,
                document=document,
            )
        )
    quote = known.text(document)[start:end]
    return Span(f"line {row.place.line}", document, row.cells["label"], start, end, quote)


def _counted(
    marked: Mapping[str, Mapping[str, Mapping[str, list[Span]]]], known: _Documents, choice: Choice, token_rule: str
) -> Counted:
    cases: list[Case] = []
    repeats: list[Case] = []
    left: list[NotCounted] = []
    later = 0
    for document, by_annotator in marked.items():
        sets: dict[str, SetContents] = {}
        again: list[Mapping[str, SetContents]] = []
        for name, by_occasion in by_annotator.items():
            if choice.annotators and name not in choice.annotators:
                continue
            occasions = sorted(by_occasion, key=_in_time)
            sets[name] = _contents(document, name, by_occasion[occasions[0]], choice)
            if len(occasions) > 1:
                second = _contents(document, name + AGAIN, by_occasion[occasions[1]], choice)
                again.append({name: sets[name], name + AGAIN: second})
                later += len(occasions) - 2
        spans = [span for occasions in by_annotator.values() for each in occasions.values() for span in each]
        length = known.length(document) or max((span.end for span in spans), default=0)
        case = _case(document, length, known.text(document), sets, token_rule)
        if len(sets) > 1:
            cases.append(case)
        else:
            left.append(NotCounted(document, document, NOT_DONE))
        repeats += [replace(case, sets=each) for each in again]
    dropped = {"sets of a third or later occasion": later} if later else {}
    return Counted(tuple(cases), tuple(repeats), tuple(left), dropped)


def _case(document: str, length: int, text: str, sets: Mapping[str, SetContents], token_rule: str) -> Case:
    tokens = tuple(match.span() for match in regex.finditer(token_rule, text))
    return Case(document, document, length, tokens, dict(sorted(sets.items())), text=text)


def _contents(document: str, annotator: str, spans: Sequence[Span], choice: Choice) -> SetContents:
    id = f"{document} {annotator}"
    head = AnnotationSet(id, document, annotator, status="done")
    return only_labels(SetContents(head, tuple(replace(span, set=id) for span in spans)), choice.labels)


def _in_time(occasion: str) -> list[tuple[int, str]]:
    """A key that puts 2 before 10, and 2026-11-02 before 2026-11-10; of two numbers the longer one is the larger."""
    parts = re.split(r"0*([0-9]+)", occasion)
    return [(len(part) if part.isdecimal() else -1, part) for part in parts]


def _check_choice(file: Path, choice: Choice, rows: Sequence[Row]) -> None:
    of_sets = later("{file}: there is no set {name} (sets: {names})")
    of_labels = later("{file}: there is no label {name} (labels: {names})")
    for column, line, wanted in (("annotator", of_sets, choice.annotators), ("label", of_labels, choice.labels)):
        there = sorted({row.cells[column] for row in rows} - {""})
        for name in wanted:
            if name not in there:
                raise Refused(tr(line, file=file, name=name, names=", ".join(there) or tr("none")))
