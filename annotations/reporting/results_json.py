"""A report as JSON: one object, with `results` as a list of figures that all have the same keys (docs/agreement.md)."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from annotations.agreement.disagreements import Disagreement
from annotations.agreement.report import Report
from annotations.agreement.results import Result
from annotations.reporting.words import exact
from annotations.wording import english

FORMAT, VERSION = "stancemark-agreement", 1


def json_text(report: Report) -> str:
    """The report as JSON text. Undefined is null; not-a-number cannot occur."""
    return json.dumps(in_english(content(report)), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def content(report: Report) -> dict[str, Any]:
    """The report as plain values."""
    return {
        "format": FORMAT,
        "format_version": VERSION,
        "corpus": report.corpus,
        "program": report.program,
        "settings": report.settings.to_json(),
        "labels": list(report.labels),
        "guidelines": list(report.guidelines),
        "since": report.since,
        "until": report.until,
        "spans": report.spans,
        "links": report.links,
        "headlines": [
            {"title": each.title, "sentence": each.sentence, **result(each.result)} for each in report.headlines
        ],
        "results": [result(each) for each in report.results],
        "confusion": {
            "labels": list(report.confusion.labels),
            "counts": [[exact(count) for count in row] for row in report.confusion.counts],
        },
        "annotators": [{**asdict(row), "spans": exact(row.spans)} for row in report.annotators],
        "documents": [{**asdict(row), "spans": exact(row.spans)} for row in report.documents],
        "not_counted": [asdict(each) for each in report.not_counted],
        "dropped": dict(report.dropped),
        "disagreements": [disagreement(each) for each in report.disagreements],
        "worst": [asdict(each) for each in report.worst],
        "caveats": list(report.caveats),
        "warnings": list(report.warnings),
    }


def in_english(content: Any) -> Any:
    """The same without a word in another language: who reads it need not have the interface in that one."""
    if isinstance(content, dict):
        return {in_english(name): in_english(part) for name, part in content.items()}
    if isinstance(content, (list, tuple)):
        return [in_english(part) for part in content]
    return english(content) if isinstance(content, str) else content


def result(each: Result) -> dict[str, Any]:
    """One figure."""
    return {
        "measure": each.measure,
        "version": each.version,
        "scope": each.scope,
        "of": each.of,
        "label": each.label,
        "annotators": list(each.annotators),
        "documents": each.documents,
        "value": each.value,
        "reason": each.reason,
        "n": exact(each.n),
        "low": each.low,
        "high": each.high,
        "method": each.method,
        "dropped": dict(each.dropped),
        "parameters": dict(each.parameters),
    }


def disagreement(each: Disagreement) -> dict[str, Any]:
    """One difference; pairs are in the order of its annotators."""
    return asdict(each)
