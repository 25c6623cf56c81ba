"""The command line as a person and as a program use it: plain lines, JSON, exit codes, one line for bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotations.languages import languages
from annotations.project import Project
from app.commandline import cli
from tests.annotations.texts import HARBOUR

ROOT = Path(__file__).resolve().parents[2]


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
    assert "new project in English (en), schema actor-stance-condition 1.0" in out(capsys)
    assert cli.main(["import", "p.stancemark", "harbour.txt"]) == 0
    assert out(capsys).splitlines() == [
        "1 document added",
        "  harbour: 1 title, 2 paragraphs, 2 points, 2 related links",
    ]
    assert cli.main(["import", "p.stancemark", "harbour.txt", "--json"]) == 0
    answer = json.loads(out(capsys))
    assert (answer["added"], answer["known"], answer["refused"]) == ([], ["harbour"], [])


def test_new_answers_with_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", "p.stancemark", "--language", "ka", "--json"]) == 0
    answer = json.loads(out(capsys))
    assert (answer["project"], answer["schema"]) == ("p.stancemark", "actor-stance-condition")
    assert "no rules for Georgian" in answer["remark"]
    assert (tmp_path / "p.stancemark").exists()


def begin_set(project: Path, name: str) -> None:
    """Give somebody an empty set."""
    with closing(Project.open(project, annotator=name)) as opened:
        opened.do("Begin", *opened.own_or_new_set("harbour")[1])


def annotators(project: Path) -> list[str]:
    with closing(Project.open(project)) as opened:
        return opened.annotators()


def test_sets_that_name_nobody_get_the_name_given(project: Path, tmp_path: Path) -> None:
    begin_set(project, "ada")
    assert cli.main(["export", "p.stancemark", "x.jsonl", "--format", "stancemark"]) == 0
    (tmp_path / "nobody.jsonl").write_text((tmp_path / "x.jsonl").read_text().replace('"annotator":"ada",', ""))
    arguments = ["import", "q.stancemark", "nobody.jsonl", "--format", "stancemark"]
    assert cli.main(["new", "q.stancemark"]) == 0
    assert cli.main(arguments) == 2
    assert annotators(tmp_path / "q.stancemark") == []
    assert cli.main([*arguments, "--as", " zoe "]) == 0
    assert annotators(tmp_path / "q.stancemark") == ["zoe"]


def test_one_name_whatever_its_capitals(project: Path, tmp_path: Path) -> None:
    begin_set(project, "ada")
    (tmp_path / "two.txt").write_text(HARBOUR.replace("Monday", "Friday"))
    assert cli.main(["import", "p.stancemark", "two.txt", "--as", " ADA "]) == 0
    with closing(Project.open(project)) as opened:
        assert [step.annotator for step in opened.history(1)] == ["ada"]


def test_only_the_sets_that_are_named_are_exported(project: Path, tmp_path: Path) -> None:
    for name in ("ada", "ben", "cem"):
        begin_set(project, name)
    assert cli.main(["export", "p.stancemark", "x", "--format", "stancemark", "--set", "ada", "--set", "cem"]) == 0
    sets = json.loads((tmp_path / "x").read_text())["sets"]
    assert sorted(each["annotator"] for each in sets) == ["ada", "cem"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("arguments", [["formats"], ["formats", "--json"], ["--help"], ["--version"]])
def test_a_full_disk_behind_standard_output_is_one_line(arguments: list[str]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", *arguments],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False, cwd=ROOT,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (2, "stancemark: standard output: No space left on device\n")


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
    (["new", "."], "is a folder; name a file"),
    (["new", ""], "is a folder; name a file"),
    (["new", "/"], "/: is a folder; name a file"),
    (["new", ".."], "..: is a folder; name a file"),
    (["new", "/nodir/x.stancemark"], "/nodir/x.stancemark: cannot be written"),
    (["new", "harbour.txt/x.stancemark"], "harbour.txt/x.stancemark: cannot be written"),
    (["new", "blocked.stancemark"], "blocked.stancemark: cannot be written"),
    (["new", LONG], "File name too long"),
    (["new", "q.stancemark", "--language", "../../etc"], "no language code"),
    (["new", "q.stancemark", "--language", "a\nb"], "no language code"),
    (["new", "q.stancemark", "--language", ""], "no language code"),
    (["import", "p.stancemark", "hosts.txt", "--encoding", "punycode"], "cannot be read as punycode"),
    (["import", "p.stancemark", "harbour.txt", "--as", "a\nb"], "cannot hold control characters"),
    (["import", "p.stancemark", "harbour.txt", "--as", ""], "type a name"),
    (["sample", "filled"], "filled/sample.part: Is a directory"),
    (["open", "harbour.txt"], "not a Stancemark project"),
    (["open", "p.stancemark", "--as", "a\nb"], "cannot hold control characters"),
    (["import", "harbour.txt", "harbour.txt"], "not a Stancemark project"),
]


@pytest.mark.parametrize(("arguments", "words"), BAD, ids=[" ".join(arguments)[:60] for arguments, _ in BAD])
def test_bad_input_is_one_line_and_exit_code_2(
    project: Path, tmp_path: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    (tmp_path / "bad.jsonl").write_text("{")
    (tmp_path / "hosts.txt").write_text("plain text, x-y..")
    (tmp_path / "folder").mkdir()
    (tmp_path / "blocked.stancemark.new").mkdir()
    (tmp_path / "filled" / "sample.part").mkdir(parents=True)
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
    assert len(json.loads(captured.out)["refused"]) == 3
    assert captured.err == "stancemark: nothing could be read; 3 were refused\n"
    assert cli.main(["import", "p.stancemark", "a.txt", "--json"]) == 2
    captured = capsys.readouterr()
    assert captured.err == f"stancemark: {json.loads(captured.out)['refused'][0]}\n"


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
        capture_output=True, text=True, timeout=60, check=False, cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "stancemark: there is no display to open a window on (stancemark --help shows what works without one)"
    ]


def test_the_language_of_a_new_project_is_agreed_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", "k.stancemark", "--language", "ka"]) == 0
    assert "note: spaCy has no rules for Georgian; its multi-language rules are used" in out(capsys)
    assert cli.main(["new", "d.stancemark", "--language", "deu_AT", "--json"]) == 0
    assert json.loads(out(capsys))["language"] == "de-AT"
    with closing(Project.open(Path("d.stancemark"))) as project:
        assert project.language == "de-AT"
    assert cli.main(["new", "g.stancemark", "--language", "german"]) == 2
    assert capsys.readouterr().err.count("perhaps de (German)") == 1
    assert not Path("g.stancemark").exists()


def test_languages_are_listed_with_what_they_need(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["languages"]) == 0
    lines = out(capsys).splitlines()
    assert "de   Deutsch, German" in lines
    assert len(lines) == len(languages())
    assert cli.main(["languages", "khm", "--json"]) == 0
    (khmer,) = json.loads(out(capsys))["languages"]
    assert (khmer["code"], khmer["pipeline"], khmer["packages"]) == ("km", "xx", [])
    assert cli.main(["languages", "klingon"]) == 0
    assert "no language" in out(capsys)


@pytest.mark.parametrize("name", ["page.html", "table.csv", "memo.docx", "other.stancemark"])
def test_files_of_other_kinds_are_refused_by_name(
    project: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text("<p>Text</p>")
    assert cli.main(["import", "p.stancemark", name]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert name in line
    assert ("is a project" if name.endswith(".stancemark") else "save it as plain text") in line


def test_the_sample_has_one_line_for_a_folder_that_cannot_be(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sample", str(project)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "no folder can be made there" in line


def test_the_sample_without_a_display_names_the_files_it_wrote(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "sample", str(tmp_path / "out")],
        capture_output=True, text=True, timeout=120, check=False, cwd=ROOT,
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
    assert list((tmp_path / "home").rglob("stancemark*")) == []
    done = subprocess.run(
        [sys.executable, "-m", "app", "sample", str(tmp_path / "out"), "--json"],
        capture_output=True, text=True, timeout=120, check=False, cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path / "home")},
    )  # fmt: skip
    answer = json.loads(done.stdout)
    assert [answer["project"], answer["picture"], *answer["corpus"]] == [line.split()[1] for line in files]


def test_a_schema_is_printed_and_makes_a_project(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.main(["schema", "show", "--to", "own.json"]) == 0
    assert cli.main(["schema", "show", "--to", "own.json"]) == 2
    assert capsys.readouterr().err.strip().endswith("own.json: is there already")
    assert cli.main(["schema", "show"]) == 0
    assert json.loads(out(capsys)) == json.loads((tmp_path / "own.json").read_text(encoding="utf-8"))
    assert cli.main(["new", "p.stancemark", "--schema", "own.json", "--lead", "cora"]) == 0
    assert cli.main(["schema", "show", "p.stancemark"]) == 0
    printed = capsys.readouterr().out.partition("{")
    assert json.loads(printed[1] + printed[2])["name"] == "actor-stance-condition"
    project = Project.open(tmp_path / "p.stancemark")
    assert project.leads() == ["cora"]
    project.close()


def test_a_name_that_can_be_none_leads_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.main(["new", "p.stancemark", "--lead", " "]) == 2
    assert not (tmp_path / "p.stancemark").exists()
    assert "Traceback" not in capsys.readouterr().err


def test_the_language_of_a_project_is_told_and_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["language", str(project)]) == 0
    assert out(capsys) == f"{project}: the articles are in English (en)\n"
    assert cli.main(["language", str(project), "th", "--as", "ada"]) == 0
    assert "1 article changes its language, too." in out(capsys).splitlines()
    assert cli.main(["language", str(project), "--json"]) == 0
    answer = json.loads(out(capsys))
    assert (answer["language"], answer["changed"]) == ("th", False)
    assert cli.main(["language", str(project), "thai"]) == 2
    assert capsys.readouterr().err.count("perhaps th (Thai)") == 1
    with closing(Project.open(project, annotator="ada")) as opened:
        assert opened.document("harbour").language == "th"
        opened.undo()
        assert (opened.language, opened.document("harbour").language) == ("en", "en")
