"""The command line as a person and as a program use it: plain lines, JSON, exit codes, one line for bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli
from tests.annotations.texts import HARBOUR


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    assert cli.main(["new", "p.stancemark"]) == 0
    assert cli.main(["import", "p.stancemark", "harbour.txt"]) == 0
    capsys.readouterr()
    return tmp_path / "p.stancemark"


def out(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_new_and_import_say_what_they_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    assert cli.main(["new", "p.stancemark"]) == 0
    assert "new project, schema actor-stance-condition 1.0" in out(capsys)
    assert cli.main(["import", "p.stancemark", "harbour.txt"]) == 0
    assert out(capsys).splitlines() == [
        "1 document added",
        "  harbour: 1 title, 2 paragraphs, 2 points, 2 related links",
    ]
    assert cli.main(["import", "p.stancemark", "harbour.txt", "--json"]) == 0
    answer = json.loads(out(capsys))
    assert (answer["added"], answer["known"], answer["refused"]) == ([], ["harbour"], [])


def test_a_dry_run_changes_nothing(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "two.txt").write_text(HARBOUR.replace("Monday", "Friday"))
    before = project.read_bytes()
    assert cli.main(["import", "p.stancemark", "two.txt", "--dry-run"]) == 0
    assert "Nothing was changed" in out(capsys)
    assert project.read_bytes() == before


def test_export_names_its_files_and_counts(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "p.stancemark", "x.jsonl", "--format", "stancemark"]) == 0
    assert out(capsys).splitlines()[0] == "wrote x.jsonl"
    assert cli.main(["export", "p.stancemark", "y.jsonl", "--format", "stancemark", "--json"]) == 0
    assert json.loads(out(capsys))["documents"] == 1


def test_formats_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["formats", "--json"]) == 0
    assert [row["name"] for row in json.loads(out(capsys))["formats"]] == ["text", "articles", "stancemark", "spacy"]
    assert cli.main(["formats"]) == 0
    assert len(out(capsys).splitlines()) == 4
    assert cli.main(["--version"]) == 0
    assert out(capsys).startswith("stancemark 0.")


@pytest.mark.parametrize("command", [[], ["new"], ["import"], ["export"], ["open"], ["sample"], ["formats"]])
def test_help_explains_every_command(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([*command, "--help"]) == 0
    text = out(capsys)
    assert text.startswith("Usage: ")
    assert "--help" in text


LONG = "x" * 300

BAD = [
    (["nope"], "No such command"),
    (["import", "p.stancemark"], "Missing"),
    (["import", "p.stancemark", "none.txt"], "none.txt: no such file or folder"),
    (["import", "none.stancemark", "harbour.txt"], "none.stancemark: no such project"),
    (["import", "p.stancemark", "harbour.txt", "--format", "brat"], "there is no format brat"),
    (["import", "p.stancemark", "harbour.txt", "--format", "spacy"], "can be written, not read"),
    (["import", "p.stancemark", "harbour.txt", "--encoding", "utf-99"], "utf-99"),
    (["import", "p.stancemark", "bad.txt"], "stancemark: bad.txt: "),
    (["import", "p.stancemark", "bad.txt", "--dry-run"], "stancemark: bad.txt: "),
    (["import", "p.stancemark", "bad.jsonl"], "stancemark: bad.jsonl:1: not valid JSON"),
    (["import", "p.stancemark", "bad.jsonl", "--format", "stancemark"], "stancemark: bad.jsonl:1: is not JSON"),
    (["import", "p.stancemark", LONG], LONG[:20]),
    (["import", LONG, "harbour.txt"], "File name too long"),
    (["import", "p.stancemark", "harbour.txt/below.txt"], "below.txt"),
    (["export", "p.stancemark", "x", "--format", "text"], "can be read, not written"),
    (["export", "p.stancemark", "x", "--format", "stancemark", "--set", "zoe"], "there is no set zoe"),
    (["export", "p.stancemark", "no/such/x", "--format", "stancemark"], "cannot be written (No such file"),
    (["export", "p.stancemark", "harbour.txt/x", "--format", "stancemark"], "cannot be written (Not a directory)"),
    (["export", "p.stancemark", LONG, "--format", "stancemark"], "cannot be written (File name too long)"),
    (["export", "p.stancemark", "folder", "--format", "stancemark"], "folder: is a folder"),
    (["export", "p.stancemark", "p.stancemark", "--format", "stancemark"], "would overwrite a project"),
    (["export", "p.stancemark", "p.stancemark", "--format", "spacy"], "would overwrite a project"),
    (["export", "p.stancemark", "harbour.txt", "--format", "spacy"], "harbour.txt: is a file"),
    (["new", "p.stancemark"], "exists already"),
    (["new", "no/such/folder/p.stancemark"], "cannot be written"),
    (["new", "q.stancemark", "--schema", "harbour.txt"], "not JSON"),
    (["new", "q.stancemark", "--schema", "none.json"], "none.json: no such file"),
    (["new", "q.stancemark", "--schema", "folder"], "folder: cannot be read (Is a directory)"),
    (["new", "q.stancemark", "--schema", LONG], "cannot be read (File name too long)"),
    (["open", "harbour.txt"], "not a Stancemark project"),
    (["import", "harbour.txt", "harbour.txt"], "not a Stancemark project"),
]


@pytest.mark.parametrize(("arguments", "words"), BAD, ids=[" ".join(arguments)[:60] for arguments, _ in BAD])
def test_bad_input_is_one_line_and_exit_code_2(
    project: Path, tmp_path: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    (tmp_path / "bad.jsonl").write_text("{")
    (tmp_path / "folder").mkdir()
    before, names = project.read_bytes(), sorted(tmp_path.rglob("*"))
    code = cli.main(arguments)
    captured = capsys.readouterr()
    assert (code, captured.out) == (2, "")
    assert len(captured.err.splitlines()) == 1
    assert captured.err.startswith("stancemark: ")
    assert words in captured.err
    assert project.read_bytes() == before
    assert sorted(tmp_path.rglob("*")) == names


def test_where_nothing_could_be_read_each_reason_is_a_line(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    (tmp_path / "b.jsonl").write_text('{"title": 3}\n{\n')
    assert cli.main(["import", "p.stancemark", "a.txt", "b.jsonl"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    starts = [line.split(": ")[:2] for line in captured.err.splitlines()]
    assert starts == [["stancemark", "a.txt"], ["stancemark", "b.jsonl:1"], ["stancemark", "b.jsonl:2"]]
    assert cli.main(["import", "p.stancemark", "a.txt", "b.jsonl", "--json"]) == 2
    captured = capsys.readouterr()
    assert captured.err == ""
    assert len(json.loads(captured.out)["refused"]) == 3


def test_names_that_are_no_text_can_be_printed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = os.fsdecode(b"\xff.jsonl")
    assert cli.main(["export", "p.stancemark", name, "--format", "stancemark"]) == 0
    assert out(capsys).startswith("wrote \\udcff.jsonl\n")


def test_what_is_refused_in_part_is_told_and_exits_1(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "good.txt").write_text(HARBOUR.replace("Monday", "Friday"))
    (tmp_path / "more" / "bad.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    assert cli.main(["import", "p.stancemark", "more"]) == 1
    text = out(capsys)
    assert "1 document added" in text
    assert "1 refused:" in text
    assert "bad.txt" in text


def test_the_program_runs_as_a_module_without_a_display(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "open", "p.stancemark"],
        capture_output=True, text=True, timeout=60, check=False, cwd=Path(__file__).resolve().parents[2],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "stancemark: there is no display to open a window on (stancemark --help shows what works without one)"
    ]


def test_a_language_without_a_tokenizer_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", "k.stancemark", "--language", "klingon"]) == 0
    assert "note: no tokenizer for the language klingon" in out(capsys)
    assert cli.main(["new", "d.stancemark", "--language", "de"]) == 0
    assert "note" not in out(capsys)


@pytest.mark.parametrize("name", ["page.html", "table.csv", "memo.docx", "other.stancemark"])
def test_files_of_other_kinds_are_refused_by_name(
    project: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text("<p>Text</p>")
    assert cli.main(["import", "p.stancemark", name]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert name in line
    assert "save it as plain text" in line


def test_the_sample_has_one_line_for_a_folder_that_cannot_be(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sample", str(project)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "no folder can be made there" in line


def test_the_sample_without_a_display_names_the_files_it_wrote(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "sample", str(tmp_path / "out")],
        capture_output=True, text=True, timeout=120, check=False, cwd=Path(__file__).resolve().parents[2],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path / "home")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    first, *files = done.stdout.splitlines()
    assert first == "There is no display here, so the window is drawn offscreen."
    for line in files:
        assert Path(line.split(maxsplit=1)[1]).stat().st_size > 0
    assert {Path(line.split()[1]).name for line in files} >= {
        "sample.stancemark", "window.png", "train.spacy", "config.cfg", "sample.stancemark.jsonl"
    }  # fmt: skip
