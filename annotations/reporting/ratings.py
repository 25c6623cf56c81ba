"""Coefficients of ratings as JSON and as a table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from annotations.agreement.ratingfiles import RatingTable
from annotations.agreement.results import Result
from annotations.formats.written import batch
from annotations.reporting.results_csv import results_table
from annotations.reporting.results_json import FORMAT, VERSION, in_english, result
from annotations.reporting.writing import Targets

TABLES = ("results.csv",)
"""The only ones of the tables of a report that ratings have."""


def json_text(name: str, table: RatingTable, results: Sequence[Result]) -> str:
    """What was rated and every coefficient, as JSON text."""
    told = {
        "format": FORMAT,
        "format_version": VERSION,
        "corpus": name,
        "items": len(table.items),
        "raters": list(table.raters),
        "missing": table.missing,
        "results": [result(each) for each in results],
    }
    return json.dumps(in_english(told), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def write(name: str, table: RatingTable, results: Sequence[Result], targets: Targets) -> list[Path]:
    """Write them as JSON and, into a folder, as results.csv. Raises Refused as `writing.write` does."""
    targets.check(tables=TABLES)
    written: list[Path] = []
    if targets.json is not None:
        with batch(targets.json) as place:
            place.write(targets.json, json_text(name, table, results).encode("utf-8"))
        written.append(targets.json)
    if targets.csv is not None:
        file = targets.csv / TABLES[0]
        with batch(targets.csv) as place:
            place.folder(targets.csv)
            place.write(file, results_table(results).encode("utf-8"))
        written.append(file)
    return written
