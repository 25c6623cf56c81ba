"""JSON and CSV as their readers see them, and files that are there whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.report import Confusion
from annotations.errors import Refused
from annotations.reporting.results_csv import csv_files, table
from annotations.reporting.results_json import content, json_text
from annotations.reporting.writing import Targets, write
from tests.annotations.reporting.variants import VARIANTS
from tests.reports import sample_report

KEYS = {
    "measure", "version", "scope", "label", "annotators", "documents", "value", "reason", "n", "low", "high", "method",
    "parameters", "of", "dropped",
}  # fmt: skip


def refuse_constant(name: str) -> None:
    raise AssertionError(name)


@pytest.mark.parametrize("variant", VARIANTS)
def test_json_holds_every_result_with_the_same_keys(variant: str) -> None:
    report = VARIANTS[variant]
    read = json.loads(json_text(report), parse_constant=refuse_constant)
    assert len(read["results"]) == len(report.results)
    for told, result in zip(read["results"], report.results, strict=True):
        assert set(told) == KEYS
        assert told["value"] == result.value
        assert told["annotators"] == list(result.annotators)
        assert (told["value"] is None) <= bool(told["reason"])


def test_json_says_what_counted_and_how() -> None:
    read = json.loads(json_text(sample_report()))
    assert (read["format"], read["format_version"]) == ("stancemark-agreement", 1)
    assert (read["corpus"], read["spans"], read["links"]) == ("talks", 2930, 811)
    assert read["settings"]["sampler"] == "statistical"
    assert read["not_counted"][0]["why"] == "not yet done by a second annotator"
    assert read["confusion"]["labels"][-1] is None
    assert read["headlines"][0]["title"] == "Gamma"
    assert read["disagreements"][0]["ranges"] == [[10, 18], [10, 18]]
    assert read["caveats"]
    assert read["warnings"]


def test_not_a_number_never_gets_out() -> None:
    report = sample_report()
    broken = replace(report, results=(replace(report.results[0], value=float("nan")),))
    with pytest.raises(ValueError):
        json_text(broken)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("variant", VARIANTS)
def test_tables_hold_every_row(variant: str) -> None:
    report = VARIANTS[variant]
    files = {name: rows_of(text) for name, text in csv_files(report).items()}
    size = len(report.confusion.labels)
    assert {name: len(rows) for name, rows in files.items()} == {
        "results.csv": len(report.results),
        "confusion.csv": size * size,
        "annotators.csv": len(report.annotators),
        "documents.csv": len(report.documents),
        "disagreements.csv": len(report.disagreements),
        "not_counted.csv": len(report.not_counted),
    }
    for row, result in zip(files["results.csv"], report.results, strict=True):
        assert (float(row["value"]) if row["value"] else None) == result.value
        assert json.loads(row["annotators"]) == list(result.annotators)
        assert set(row) == KEYS
    for line in csv_files(report)["results.csv"].split("\r\n"):
        assert "\n" not in line


def test_counts_are_whole_numbers_without_a_point() -> None:
    report = sample_report()
    first = replace(report.results[0], n=446.0)
    part = replace(report.results[1], n=0.25)
    report = replace(
        report,
        results=(first, part),
        confusion=Confusion(("ACTOR", None), ((280.0, 1.5), (1.5, 0.0))),
        annotators=(replace(report.annotators[0], spans=970.0),),
        documents=(replace(report.documents[0], spans=12.0), replace(report.documents[1], spans=12.5)),
    )
    files = {name: rows_of(text) for name, text in csv_files(report).items()}
    assert [row["n"] for row in files["results.csv"]] == ["446", "0.25"]
    assert [row["count"] for row in files["confusion.csv"]] == ["280", "1.5", "1.5", "0"]
    assert [row["spans"] for row in files["annotators.csv"]] == ["970"]
    assert [row["spans"] for row in files["documents.csv"]] == ["12", "12.5"]
    read = json_text(report)
    for whole in ('"n": 446,', '"n": 0.25,', '"spans": 970,', '"spans": 12,', '"spans": 12.5,'):
        assert whole in read
    assert [str(each) for row in json.loads(read)["confusion"]["counts"] for each in row] == ["280", "1.5", "1.5", "0"]


def test_both_sides_of_a_difference_stand_in_its_row() -> None:
    row = rows_of(csv_files(sample_report())["disagreements.csv"])[1]
    assert (row["kind"], row["annotator_a"], row["label_a"], row["start_a"]) == ("missing", "A", "", "")
    assert (row["annotator_b"], row["label_b"], row["start_b"], row["end_b"]) == ("B", "STANCE", "20", "28")


@given(st.text(max_size=12).filter(lambda text: "\x00" not in text))
@settings(max_examples=100, deadline=None)
def test_no_text_becomes_a_formula_and_none_is_lost(text: str) -> None:
    read = rows_of(table(("text", "number"), [(text, -1.5)]))[0]
    assert read["text"].removeprefix("'") == text.removeprefix("'")
    assert not read["text"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert float(read["number"]) == -1.5


def test_everything_is_written(tmp_path: Path) -> None:
    targets = Targets(tmp_path / "r.json", tmp_path / "tables", tmp_path / "r.html", tmp_path / "r.pdf")
    written = write(sample_report(), targets)
    assert written == [tmp_path / "r.json", *(tmp_path / "tables" / name for name in csv_files(sample_report())),
                       tmp_path / "r.html", tmp_path / "r.pdf"]  # fmt: skip
    assert all(file.stat().st_size for file in written)
    assert sorted(tmp_path.rglob("*")) == sorted([*written, tmp_path / "tables"])
    assert json.loads((tmp_path / "r.json").read_text("utf-8")) == json.loads(json.dumps(content(sample_report())))


def test_a_second_time_gives_the_same_bytes(tmp_path: Path) -> None:
    targets = Targets(tmp_path / "r.json", tmp_path / "tables")
    first = {file: file.read_bytes() for file in write(sample_report(), targets)}
    assert {file: file.read_bytes() for file in write(sample_report(), targets)} == first


@pytest.mark.parametrize("kind", ["json", "html", "pdf"])
def test_a_folder_is_not_overwritten(tmp_path: Path, kind: str) -> None:
    with pytest.raises(Refused, match="is a folder"):
        write(sample_report(), Targets(**{kind: tmp_path}))


def test_a_file_is_no_folder_for_tables(tmp_path: Path) -> None:
    (tmp_path / "tables").write_text("mine")
    with pytest.raises(Refused, match="is a file"):
        write(sample_report(), Targets(csv=tmp_path / "tables"))
    assert (tmp_path / "tables").read_text() == "mine"


def test_a_project_is_not_overwritten(tmp_path: Path) -> None:
    project = tmp_path / "p.stancemark"
    project.write_bytes(b"SQLite format 3\x00 and the rest")
    with pytest.raises(Refused, match="would overwrite a project"):
        write(sample_report(), Targets(json=project))


@pytest.mark.parametrize(
    "content", [b"hello\n", b"", b"%PDF-1.4\n/Creator (LaTeX)", b"<html>Stancemark ", b'{"format": 1}']
)
@pytest.mark.parametrize("kind", ["json", "html", "pdf"])
def test_what_stancemark_did_not_write_stays(tmp_path: Path, kind: str, content: bytes) -> None:
    file = tmp_path / "mine"
    file.write_bytes(content)
    with pytest.raises(Refused, match="mine: is there already and is no report that Stancemark wrote"):
        write(sample_report(), Targets(**{kind: file}))
    assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", list(csv_files(sample_report())))
def test_tables_that_stancemark_did_not_write_stay(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("participant,score\n7,1\n")
    with pytest.raises(Refused, match=f"{name}: is there already"):
        write(sample_report(), Targets(json=tmp_path / "r.json", csv=tmp_path))
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_report_is_replaced_by_another(tmp_path: Path) -> None:
    targets = Targets(tmp_path / "r.json", tmp_path, tmp_path / "r.html", tmp_path / "r.pdf")
    before = {file: file.read_bytes() for file in write(VARIANTS["crowded"], targets)}
    for variant in ("empty", "sample"):
        after = {file: file.read_bytes() for file in write(VARIANTS[variant], targets)}
        assert list(after) == list(before)
        assert all(after[file] != before[file] for file in after if file.suffix != ".csv")
        before = after


@pytest.mark.parametrize("kind", ["json", "html", "pdf"])
def test_whoever_was_asked_may_replace_anything_but_a_project(tmp_path: Path, kind: str) -> None:
    (tmp_path / "mine").write_text("hello")
    targets = Targets(**{kind: tmp_path / "mine"})
    assert write(sample_report(), targets, replacing=True) == [tmp_path / "mine"]
    (tmp_path / "mine").write_bytes(b"SQLite format 3\x00 and the rest")
    with pytest.raises(Refused, match="would overwrite a project"):
        write(sample_report(), targets, replacing=True)


def test_a_missing_folder_is_named_before_anything_is_written(tmp_path: Path) -> None:
    targets = Targets(tmp_path / "r.json", html=tmp_path / "nowhere" / "r.html")
    with pytest.raises(Refused, match=r"r\.html: there is no folder"):
        write(sample_report(), targets)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_closed_folder_is_one_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Refused, match="cannot be written") as refused:
        write(sample_report(), Targets(tmp_path / "r.json"))
    assert "\n" not in str(refused.value)
