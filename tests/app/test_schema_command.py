"""`stancemark schema`: shown, checked with all that is wrong, and put in force in a project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotations import leads
from annotations.project import Project
from app.commandline import cli
from resources import path
from tests.projects import harbour_at_work, schema_with

FILE = "new.json"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a project and the shipped schema as a file."""
    monkeypatch.chdir(tmp_path)
    harbour_at_work(tmp_path, schema_with())
    return tmp_path


def written(**changes: Any) -> dict[str, Any]:
    """The shipped schema, changed and written to FILE."""
    raw = json.loads(path("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))
    raw |= changes
    Path(FILE).write_text(json.dumps(raw), encoding="utf-8")
    return raw


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str], list[str]]:
    """The exit code, and the lines on standard output and error."""
    capsys.readouterr()
    code = cli.main(["schema", *arguments])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    return code, told.out.splitlines(), told.err.splitlines()


def labels() -> set[str]:
    project = Project.open(Path("p.stancemark"))
    found = {span.label for span in project.spans("work")}
    project.close()
    return found


def test_a_sound_schema_is_checked_without_a_remark(capsys: pytest.CaptureFixture[str]) -> None:
    written()
    assert run(capsys, "check", FILE) == (0, ["new.json: actor-stance-condition 1.0, 3 labels"], [])


def test_all_that_is_wrong_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    raw = written()
    raw["labels"][0]["colour"] = raw["labels"][1]["key"] = "blue"
    written(labels=raw["labels"], version="")
    code, out, err = run(capsys, "check", FILE)
    assert (code, out) == (1, [])
    assert err == [
        "stancemark: new.json: labels[0].colour: is 'blue'; must look like #2f6db5",
        "stancemark: new.json: labels[1].key: is 'blue'; must be one character that can be typed",
        "stancemark: new.json: file.version: must be a text that is not empty",
    ]
    Path(FILE).write_text('{"labels": 5}', encoding="utf-8")
    code, _, err = run(capsys, "check", FILE)
    assert code == 1
    assert "stancemark: new.json: labels: must be a list" in err
    Path(FILE).write_text("{", encoding="utf-8")
    assert run(capsys, "check", FILE)[0] == 2


def test_what_had_better_be_otherwise_is_remarked_on(capsys: pytest.CaptureFixture[str]) -> None:
    raw = written()
    raw["labels"][0].update(colour="#dddddd")
    raw["labels"][1]["attributes"][1]["vocabulary"] = "topics"
    raw["labels"][1]["attributes"][3]["derived"] = "as the wind blows"
    raw["links"][1].update({"from": [], "to": [], "or_text_range": False})
    written(labels=raw["labels"], links=raw["links"], checks=[{"id": "tea_is_made", "level": "warn"}])
    code, out, err = run(capsys, "check", FILE)
    assert (code, err) == (0, [])
    assert out[1:] == [
        "note: the label ACTOR: hard to see on light paper: contrast 1.3, lines need 3.0",
        "note: the attribute issue of STANCE: there is no vocabulary topics",
        "note: the attribute holder of STANCE: is not understood: write it as in “named if a holder link exists”",
        "note: the link governs: can start at nothing: name a label",
        "note: the link governs: can end at nothing: name a label",
        "note: the check tea is made: this version knows no such check",
    ]
    answer = json.loads(run(capsys, "check", FILE, "--json")[1][0])
    assert (answer["faults"], len(answer["remarks"])) == ([], 6)


def renamed() -> None:
    """The file calls actors parties."""
    raw = written()
    raw["labels"][0]["name"] = "PARTY"
    for link in raw["links"]:
        link.update({side: ["PARTY" if name == "ACTOR" else name for name in link[side]] for side in ("from", "to")})
    written(labels=raw["labels"], links=raw["links"], version="1.4")


def test_a_file_with_the_name_from_before_a_renaming_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    renamed()
    assert run(capsys, "apply", "p.stancemark", FILE, "--rename", "ACTOR=PARTY")[0] == 0
    written()
    _, out, _ = run(capsys, "apply", "p.stancemark", FILE, "--dry-run")
    assert [line for line in out if "renamed" in line] == [
        "note: the label PARTY is ACTOR in the file, as it was before it was renamed: --rename PARTY=ACTOR turns that back"
    ]


def test_a_label_in_use_cannot_vanish_with_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    renamed()
    code, out, err = run(capsys, "apply", "p.stancemark", FILE)
    assert code == 2
    assert err == ["stancemark: ACTOR is used by 2 spans in 1 document; deprecate it instead"]
    assert out == [
        "the label PARTY is new", "the link holder: ends at: PARTY, was ACTOR",
        "the link reported_by: ends at: PARTY, was ACTOR", "the label ACTOR goes",
        "note: the label ACTOR may be PARTY in the file: --rename ACTOR=PARTY", "Nothing was changed.",
    ]  # fmt: skip
    assert labels() == {"ACTOR", "STANCE", "CONDITION"}


def test_a_renaming_is_shown_and_carried_out(capsys: pytest.CaptureFixture[str]) -> None:
    renamed()
    apply = ("apply", "p.stancemark", FILE, "--rename", "ACTOR=PARTY")
    told = ["the label ACTOR is called PARTY now", "the label ACTOR becomes PARTY: it is used by 2 spans in 1 document"]
    assert run(capsys, *apply, "--dry-run") == (0, [*told, "Nothing was changed."], [])
    assert labels() == {"ACTOR", "STANCE", "CONDITION"}
    assert run(capsys, *apply, "--as", "cora") == (0, ["p.stancemark: schema 1.4", *told], [])
    assert labels() == {"PARTY", "STANCE", "CONDITION"}
    assert run(capsys, *apply)[2][0].startswith("stancemark: the schema in force has no ACTOR")
    shown = json.loads("\n".join(run(capsys, "show", "p.stancemark")[1]))
    assert (shown["version"], shown["history"][0]["version"]) == ("1.4", "1.0")
    assert run(capsys, "apply", "p.stancemark", FILE)[1][-1] == "Nothing differs; nothing was changed."
    project = Project.open(Path("p.stancemark"), annotator="cora")
    assert project.undo()
    project.close()
    assert labels() == {"ACTOR", "STANCE", "CONDITION"}


def test_what_the_file_lacks_is_kept_as_deprecated(capsys: pytest.CaptureFixture[str]) -> None:
    renamed()
    code, out, err = run(capsys, "apply", "p.stancemark", FILE, "--keep", "--version", "2", "--json")
    assert (code, err) == (0, [])
    answer = json.loads(out[0])
    assert answer["version"] == "2"
    assert "the label ACTOR is deprecated: offered no more" in answer["differences"]
    project = Project.open(Path("p.stancemark"))
    assert [(each.name, each.deprecated) for each in project.schema.labels] == [
        ("ACTOR", True), ("PARTY", False), ("STANCE", False), ("CONDITION", False),
    ]  # fmt: skip
    project.close()


def test_only_leads_change_a_schema_from_the_command_line_too(capsys: pytest.CaptureFixture[str]) -> None:
    project = Project.open(Path("p.stancemark"), annotator="lead")
    leads.lead(project)
    project.close()
    renamed()
    apply = ("apply", "p.stancemark", FILE, "--rename", "ACTOR=PARTY")
    for names in ((), ("--as", "ada")):
        code, out, err = run(capsys, *apply, *names)
        assert (code, out, err) == (2, [], ["stancemark: only who leads the project may change its schema"])
    assert run(capsys, *apply, "--as", "lead")[0] == 0
