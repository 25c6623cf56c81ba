"""A report as tables: CSV as in RFC 4180 (comma, CR LF, double quotes) in UTF-8, one file for each kind of row.

A text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets themselves write such
texts. Numbers are written in full, undefined is an empty cell.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from annotations.agreement.disagreements import Disagreement
from annotations.agreement.report import Report
from annotations.agreement.results import Result
from annotations.reporting.words import exact
from annotations.wording import english

_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")

_RESULT = (
    "measure", "version", "scope", "of", "label", "annotators", "documents", "value", "reason", "n", "low", "high",
    "method", "dropped", "parameters",
)  # fmt: skip
_ANNOTATOR = ("annotator", "documents", "spans", "per_thousand", "marked", "start", "end", "without")
_DOCUMENT = (
    "document", "title", "annotators", "spans", "gamma", "overlap_f1", "disagreements", "guideline", "batch",
)  # fmt: skip
_DISAGREEMENT = (
    "kind", "document", "name", "point",
    "annotator_a", "label_a", "text_a", "id_a", "start_a", "end_a",
    "annotator_b", "label_b", "text_b", "id_b", "start_b", "end_b",
)  # fmt: skip

HEADS: Mapping[str, Sequence[str]] = {
    "results.csv": _RESULT,
    "confusion.csv": ("label", "with", "count"),
    "annotators.csv": _ANNOTATOR,
    "documents.csv": _DOCUMENT,
    "disagreements.csv": _DISAGREEMENT,
    "not_counted.csv": ("document", "title", "why"),
}
"""The files by name, and the heads of their columns."""


def csv_files(report: Report) -> dict[str, str]:
    """The content of each file by its name."""
    names = ["none" if label is None else label for label in report.confusion.labels]
    rows: dict[str, Iterable[Sequence[Any]]] = {
        "results.csv": map(_result, report.results),
        "confusion.csv": (
            (row, column, exact(count))
            for row, across in zip(names, report.confusion.counts, strict=True)
            for column, count in zip(names, across, strict=True)
        ),
        "annotators.csv": (
            (row.name, row.documents, exact(row.spans), row.per_thousand, row.marked, row.start, row.end, row.without)
            for row in report.annotators
        ),
        "documents.csv": (
            (row.document, row.title, _listed(row.annotators), exact(row.spans), row.gamma, row.overlap_f1,
             row.disagreements, row.guideline, row.batch)
            for row in report.documents
        ),
        "disagreements.csv": map(_disagreement, report.disagreements),
        "not_counted.csv": ((each.document, each.title, each.why) for each in report.not_counted),
    }  # fmt: skip
    return {name: table(heads, rows[name]) for name, heads in HEADS.items()}


def results_table(results: Iterable[Result]) -> str:
    """Figures as CSV text."""
    return table(_RESULT, map(_result, results))


def table(heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A table as CSV text."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([[cell(each) for each in row] for row in rows])
    return file.getvalue()


def cell(content: object) -> str:
    """What stands in a cell: nothing for None, a number in full, a text that no spreadsheet runs."""
    if content is None:
        return ""
    if isinstance(content, str):
        text = english(content).replace("\x00", "")
        return f"'{text}" if text.startswith(_FORMULAS) else text
    return str(content)


def _result(each: Result) -> Sequence[Any]:
    return (
        each.measure, each.version, each.scope, each.of, each.label, _listed(each.annotators), each.documents,
        each.value, each.reason, exact(each.n), each.low, each.high, each.method, _pairs(each.dropped),
        _pairs(each.parameters),
    )  # fmt: skip


def _disagreement(each: Disagreement) -> Sequence[Any]:
    row: list[Any] = [each.kind, each.document, each.name, each.point]
    for side in (0, 1):
        start, end = each.ranges[side] or (None, None)
        row += [each.annotators[side], each.labels[side], each.texts[side], each.ids[side], start, end]
    return row


def _listed(names: Iterable[str]) -> str:
    """Names in one cell, as a JSON list: a name may hold any sign."""
    return json.dumps(list(names), ensure_ascii=False)


def _pairs(content: Mapping[str, Any]) -> str | None:
    return json.dumps(dict(content), ensure_ascii=False) if content else None
