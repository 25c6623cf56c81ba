"""The command `stancemark time`: lines, a table and JSON say the same of every annotator's time."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from pathlib import Path

import pytest

from annotations.edits import AddSet
from annotations.project import Project
from annotations.spans import AnnotationSet
from app import sample
from app.commandline import cli


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample, with time of people who only read, and a set that was never measured."""
    made = sample.make(tmp_path)
    with closing(Project.open(made)) as project:
        first, second = project.document_ids()[:2]
        for document, name, seconds in ((first, "cleo", 725.0), (second, "cleo", 20.0), (first, "reader", 3900.0)):
            project.times.spend(document, name, seconds)
        project.do("Begin", AddSet(AnnotationSet("new", second, "dora")))
    return made


def test_lines_tell_each_document_and_everybody_in_all(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["time", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.endswith("reader, todo, 1 h 5 min") for line in lines)
    assert any("cleo" in line and line.endswith("under a minute") for line in lines)
    assert any(line.endswith("dora, doing, not measured") for line in lines)
    assert "In all dora: not measured (0 of 1 document measured)" in lines
    assert "In all cleo: 12 min (2 of 2 documents measured)" in lines


def test_table_and_json_hold_the_same_rows(path: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.main(["time", str(path), "--set", "reader", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [row["seconds"] for row in told["times"]] == [3900.0]
    assert told["annotators"] == [{"annotator": "reader", "documents": 1, "measured": 1, "seconds": 3900.0}]
    file = tmp_path / "times.csv"
    assert cli.main(["time", str(path), "--csv", str(file)]) == 0
    rows = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
    assert {(row["annotator"], row["seconds"]) for row in rows} >= {
        ("reader", "3900.0"),
        ("cleo", "725.0"),
        ("dora", ""),
    }
    capsys.readouterr()
    assert cli.main(["time", str(path), "--csv", "-", "--set", "cleo"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "document,title,annotator,status,seconds"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--set", "nobody"], "there is no time of nobody in this project"),
        (["--csv", "p.csv", "--json"], "--json and --csv exclude each other"),
        (["--csv", "there.csv"], "there.csv: is there already"),
        (["--csv", "nowhere/t.csv"], "nowhere/t.csv: cannot be written"),
    ],
)
def test_what_cannot_be_is_refused_in_a_line(
    path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
) -> None:
    Path("there.csv").touch()
    assert cli.main(["time", str(path), *arguments]) == 2
    assert line in capsys.readouterr().err
