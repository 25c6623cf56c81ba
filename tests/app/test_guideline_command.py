"""`stancemark guideline`: show, list, put, diff and older, as a person and as a program use them."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotations.guidelines.files import Draft
from annotations.guidelines.putting import put
from annotations.project import Project
from app.commandline import cli
from tests.annotations.schemas import SMALL
from tests.annotations.texts import HARBOUR
from tests.app.commandlines import ran, refused

PROJECT = "p.stancemark"
FROM = ("--from", "1.0")
ONE = "# Rules\n\n## A1 Party\n\nCan act.\n\n## S1 Wish\n\nIs wanted.\n"


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Ada has begun the harbour under the guideline that ships; cora leads."""
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    assert cli.main(["new", PROJECT, "--lead", "cora"]) == 0
    assert cli.main(["import", PROJECT, "harbour.txt"]) == 0
    with closing(Project.open(tmp_path / PROJECT, annotator="ada")) as opened:
        opened.do("Begin", *opened.own_or_new_set("harbour")[1])
    (tmp_path / "one.md").write_text(f"---\nversion: 1.1\n---\n\n{ONE}")
    capsys.readouterr()
    return tmp_path / PROJECT


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    return json.loads(ran(capsys, "guideline", *words, "--json"))


def test_a_new_project_shows_the_guideline_that_ships(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = ran(capsys, "guideline", "show", PROJECT)
    assert text.startswith("# ")
    assert "version:" not in text.splitlines()[0]
    assert ran(capsys, "guideline", "show", PROJECT, "--rule", "A1").splitlines()[0].split()[1] == "A1"
    told = refused(capsys, "guideline", "show", PROJECT, "--rule", "Z9")
    assert "has no rule Z9, nor any like it; it has " in told
    assert len(told) < 120, "not all of them are listed"
    assert "has no rule S88; it has S8" in refused(capsys, "guideline", "show", PROJECT, "--rule", "S88")
    assert "no version 7 of the guideline" in refused(capsys, "guideline", "show", PROJECT, "--version", "7")
    (row,) = answer(capsys, "list", PROJECT)["versions"]
    assert (row["version"], row["by"], row["in_force"], row["sets"]) == ("1.0", "cora", True, 1)


def test_a_version_goes_out_into_a_file_and_comes_back_changed(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project.with_name("guide.md")
    assert "`stancemark guideline put --from 1.0`" in ran(capsys, "guideline", "show", PROJECT, "--to", "guide.md")
    assert "is there already" in refused(capsys, "guideline", "show", PROJECT, "--to", "guide.md")
    assert "leave --rule out" in refused(capsys, "guideline", "show", PROJECT, "--to", "x.md", "--rule", "A1")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("version: 1.0", "version: 1.1") + "\n## Z1 New\n", encoding="utf-8")
    before = project.read_bytes()
    dry = ran(capsys, "guideline", "put", PROJECT, "guide.md", "--as", "cora", "--dry-run")
    assert dry.splitlines()[1:] == ["added    Z1 New", "Nothing was changed."]
    assert project.read_bytes() == before
    put_it = ("guideline", "put", PROJECT, "guide.md", "--as", "cora", "--from", "1.0", "--changed", "A rule more")
    done = ran(capsys, *put_it)
    assert done.splitlines()[-1] == "p.stancemark: 1.1 is in force"
    assert [each["changes"] for each in answer(capsys, "list", PROJECT)["versions"]][1:] == ["A rule more"]
    assert ran(capsys, "guideline", "list", PROJECT).splitlines()[1].endswith("by cora, 0 sets, in force: A rule more")
    assert "## Z1 New" in ran(capsys, "guideline", "show", PROJECT)
    assert "## Z1 New" not in ran(capsys, "guideline", "show", PROJECT, "--version", "1.0")


def test_a_text_that_was_begun_from_an_older_version_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Project.open(project, annotator="cora")) as opened:
        put(opened, Draft("1.0a", "## A1 Cora's rule\n"))
    put_it = ("guideline", "put", PROJECT, "one.md", "--as", "cora", "--from")
    assert "version 1.0a came into force after this was begun" in refused(capsys, *put_it, "1.0")
    assert "version 1.0a is in force; say with --from" in refused(capsys, *put_it[:-1])
    assert ran(capsys, *put_it, "1.0a").splitlines()[-1] == "p.stancemark: 1.1 is in force"


def test_what_cannot_be_put_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "only who leads the project" in refused(capsys, "guideline", "put", PROJECT, "one.md", *FROM, "--as", "ada")
    assert "only who leads the project" in refused(capsys, "guideline", "put", PROJECT, "one.md", *FROM)
    assert "name a file, or --shipped" in refused(capsys, "guideline", "put", PROJECT)
    assert "name a file, or --shipped" in refused(capsys, "guideline", "put", PROJECT, "one.md", "--shipped")
    assert "this is the text of version 1.0" in refused(
        capsys, "guideline", "put", PROJECT, "--shipped", *FROM, "--as", "cora"
    )
    assert "version 1.0 is there already" in refused(
        capsys, "guideline", "put", PROJECT, "one.md", "--version", "1.0", *FROM, "--as", "cora"
    )
    project.with_name("bare.md").write_text(ONE + "## S1 Again\n")
    assert "say which version" in refused(capsys, "guideline", "put", PROJECT, "bare.md", "--as", "cora")
    assert "line 10: S1 is the id of a rule above" in refused(
        capsys, "guideline", "put", PROJECT, "bare.md", "--version", "2", "--as", "cora"
    )
    found = ran(capsys, "guideline", "put", PROJECT, "bare.md", "--dry-run", code=1)
    assert "error: line 10: S1 is the id of a rule above already; give this one another" in found
    assert "version (not said): 2 rules" in found
    project.with_name("head.md").write_text(f"---\nversion: 3\n---\n\n{ONE}## S1 Again\n")
    assert "head.md: line 14: S1 is the id of a rule above" in refused(
        capsys, "guideline", "put", PROJECT, "head.md", "--as", "cora"
    )


def test_two_versions_are_compared_by_rule(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(Project.open(project, annotator="cora")) as opened:
        put(opened, Draft("2.0", ONE))
        put(opened, Draft("2.1", ONE.replace("Can act.", "Can act or speak.") + "\n## S2 More\n"))
    assert ran(capsys, "guideline", "diff", PROJECT, "2.0").splitlines() == [
        "2 changes from 2.0 to 2.1", "changed  A1 Party", "  - ## A1 Party", "  - Can act.", "  + ## A1 Party",
        "  + Can act or speak.", "added    S2 More", "  + ## S2 More",
    ]  # fmt: skip
    assert [each["kind"] for each in answer(capsys, "diff", PROJECT, "2.1", "2.0")["changes"]] == ["changed", "removed"]


def test_what_was_made_under_an_older_version_is_listed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "guideline", "older", PROJECT).startswith(
        "0 of 1 set under another version than 1.0; a changed rule"
    )
    assert cli.main(["guideline", "put", PROJECT, "one.md", *FROM, "--as", "cora"]) == 0
    capsys.readouterr()
    lines = ran(capsys, "guideline", "older", PROJECT).splitlines()
    assert lines[0].endswith("than 1.1; a changed rule concerns what is used in 1 of them")
    assert lines[1].startswith("harbour  ada  doing  begun under 1.0; concerned by ")
    found = answer(capsys, "older", PROJECT, "--as", "ada", "--concerned")
    assert (found["older"], found["concerned"], found["rows"][0]["version"]) == (1, 1, "1.0")
    assert "there is no set of ben (sets: ada)" in refused(capsys, "guideline", "older", PROJECT, "--as", "ben")
    with closing(Project.open(project, annotator="ada")) as opened:
        (head,) = opened.sets("harbour")
    assert head.guideline == "1.0"


def test_a_project_without_a_guideline_says_how_to_get_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.json").write_text(json.dumps(SMALL))
    assert cli.main(["new", PROJECT, "--schema", "own.json", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["guideline"] is None
    assert "holds no guideline yet; stancemark guideline put" in refused(capsys, "guideline", "show", PROJECT)
    assert "no guideline ships with the program for the schema small" in refused(
        capsys, "guideline", "put", PROJECT, "--shipped"
    )
    assert ran(capsys, "guideline", "list", PROJECT) == "p.stancemark: holds no guideline yet\n"
    assert "no guideline is in force" in ran(capsys, "guideline", "older", PROJECT)
