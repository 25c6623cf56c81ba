"""What arrives joins what is there: everything comes through, what is lacking is learned, nothing is lost unsaid."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotations.edits import ReplaceSpan
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.project import Project
from annotations.spans import Entity
from tests.annotations.test_importing import Make, bring, everything, file_of
from tests.annotations.texts import harbour, labelled


def contents_of(project: Project) -> dict[str, Any]:
    (line,) = everything(project).splitlines()
    return dict(json.loads(line))


def unknown() -> dict[str, Any]:
    return {"colour of the sky": {"seen": [1, None, "grey"]}}


def complete() -> dict[str, Any]:
    """A document with everything that the format knows, and a key at each level that it does not know."""
    document = harbour()
    article = Article(
        document, (labelled(document),), {"board": Entity("board", "Harbour board", "institution", ("HB",))},
        {"issue": {"wages": "what is paid", "hours": None}, "empty": {}},
    )  # fmt: skip
    value = dict(json.loads(lossless.line(article)))
    own = value["sets"][0]
    places = (value, value["sections"][0], value["entities"]["board"], own, own["spans"][0], own["links"][0])
    for place in (*places, own["judgements"][0]):
        place.update(unknown())
    span = own["spans"][0]
    middle = span["start"] + 2
    span["fragments"] = [[span["start"], middle], [middle + 1, span["end"]]]
    span["note"] = "two parts"
    own |= {"notes": [{"text": "a query", "of": [1, 2]}], "fields": {"difficulty": 3}, "seconds": 3600}
    value |= {"story": "ferry", "published": "2026-11-02", "metadata": {"desk": "local"}, "source": {"name": "h.txt"}}
    return value


def test_everything_in_a_lossless_file_goes_through_the_project(tmp_path: Path, new_project: Make) -> None:
    (tmp_path / "all.stancemark.jsonl").write_text(json.dumps(complete()) + "\n")
    project = new_project()
    assert not bring(project, tmp_path / "all.stancemark.jsonl").refused
    found = contents_of(project)
    assert found == complete()
    assert json.dumps(found["sets"][0]["seconds"]) == "3600"


@pytest.mark.parametrize("facts_first", [True, False])
def test_a_document_learns_what_it_lacks(tmp_path: Path, new_project: Make, facts_first: bool) -> None:
    bare = {name: complete()[name] for name in ("format", "id", "text", "sections")}
    bare |= {"metadata": {"page": "4"}, "entities": {"board": {"name": "Harbour board", "aliases": ["The board"]}}}
    bare |= {"source": {"name": "h.txt", "url": "x:y"}, "vocabularies": {"issue": {"hours": "when"}}}
    (tmp_path / "all.stancemark.jsonl").write_text(json.dumps(complete()) + "\n")
    (tmp_path / "bare.stancemark.jsonl").write_text(json.dumps(bare) + "\n")
    files = [tmp_path / "all.stancemark.jsonl", tmp_path / "bare.stancemark.jsonl"]
    project = new_project()
    summaries = [bring(project, file) for file in (files if facts_first else files[::-1])]
    assert not summaries[1].remarks
    found = contents_of(project)
    assert found["metadata"] == {"desk": "local", "page": "4"}
    assert found["source"] == {"name": "h.txt", "url": "x:y"}
    assert found["colour of the sky"] == complete()["colour of the sky"]
    board = {"name": "Harbour board", "type": "institution", "aliases": ["HB", "The board"], **unknown()}
    assert found["entities"]["board"] == board
    assert found["vocabularies"] == {"issue": {"wages": "what is paid", "hours": "when"}, "empty": {}}


def test_what_contradicts_the_project_is_told_and_stays_out(tmp_path: Path, new_project: Make) -> None:
    other = complete() | {"title": "Another", "metadata": {"desk": "foreign"}, "colour of the sky": "blue"}
    other["entities"]["board"] |= {"type": "person"}
    other["vocabularies"]["issue"]["wages"] = "money"
    (tmp_path / "a.stancemark.jsonl").write_text(json.dumps(complete()) + "\n")
    (tmp_path / "b.stancemark.jsonl").write_text(json.dumps(other) + "\n")
    project = new_project()
    bring(project, tmp_path / "a.stancemark.jsonl")
    remarks = "\n".join(bring(project, tmp_path / "b.stancemark.jsonl").remarks)
    assert contents_of(project) == complete()
    for said in (
        "title is 'Another'",
        "metadata 'desk'",
        "extra 'colour of the sky'",
        "type 'person'",
        "'wages' of issue",
    ):
        assert said in remarks


@pytest.mark.parametrize("together", [True, False])
def test_labels_changed_by_hand_outlast_two_later_files(tmp_path: Path, new_project: Make, together: bool) -> None:
    document = harbour()
    early = labelled(document)
    early = replace(early, set=replace(early.set, modified="2026-11-01T10:00:00.000Z", status="doing"))
    project = new_project()
    bring(project, file_of(tmp_path, "early", [early]))
    (head,) = project.sets("harbour")
    span = project.spans(head.id)[0]
    project.do("Note", ReplaceSpan(replace(span, note="by hand")))
    edited = project.contents(project.sets("harbour")[0])
    late = replace(edited, set=replace(edited.set, modified="2030-01-01T00:00:00.000Z", seconds=5.0))
    last = replace(early, spans=early.spans[:1], links=(), set=replace(early.set, modified="2030-01-02T00:00:00.000Z"))
    files = [file_of(tmp_path, "late", [late]), file_of(tmp_path, "last", [last])]
    if together:
        refused = bring(project, *files).refused
    else:
        refused = [line for file in files for line in bring(project, file).refused]
    assert len(refused) == 1
    assert {each.note for each in project.spans(head.id)} >= {"by hand"}
    assert len(project.spans(head.id)) == len(early.spans)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2026-11-03T10:30:00+02:00", "2026-11-03T10:00:00Z"),
        ("yesterday", "2026-11-03T10:00:00Z"),
        (None, "2026-11-03"),
        ("2026-11-03T09:59:59", "2026-11-03T10:00:00.000Z"),
    ],
)
def test_times_are_compared_as_times(tmp_path: Path, new_project: Make, earlier: str | None, later: str) -> None:
    contents = labelled(harbour())
    old = replace(contents, set=replace(contents.set, modified=earlier))
    new = replace(contents, spans=contents.spans[:1], links=(), set=replace(contents.set, modified=later))
    files = [file_of(tmp_path, "old", [old]), file_of(tmp_path, "new", [new])]
    for name, order in (("a.stancemark", files), ("b.stancemark", files[::-1])):
        project = new_project(name)
        for file in order:
            bring(project, file)
        (own,) = contents_of(project)["sets"]
        assert (len(own["spans"]), own["modified"]) == (1, later)


@pytest.mark.parametrize("kept", [{"notes": ("look again",)}, {"fields": {"difficulty": 3}}, {"extra": {"x": 1}}])
def test_without_times_what_was_written_about_the_document_is_not_lost(
    tmp_path: Path, new_project: Make, kept: dict[str, Any]
) -> None:
    contents = labelled(harbour())
    contents = replace(contents, set=replace(contents.set, modified=None))
    ours = replace(contents, spans=contents.spans[:-1], links=(), set=replace(contents.set, **kept))
    project = new_project()
    bring(project, file_of(tmp_path, "ours", [ours]))
    before = everything(project)
    assert "nothing says which is later" in bring(project, file_of(tmp_path, "more", [contents])).refused[0]
    assert everything(project) == before


def forms(value: dict[str, Any]) -> dict[str, str]:
    """A lossless document as it may stand in a file, by the name of the file."""
    line, article = json.dumps(value), json.dumps({"title": "A", "text": "B c."})
    return {
        "a.stancemark.jsonl": "\n\n" + line,
        "b.jsonl": "\n" + line,
        "c.jsonl": f"{article}\n{line}\n",
        "d.jsonl": "{broken\n" + line,
        "e.json": json.dumps(value, indent=1),
        "f.stancemark.jsonl": json.dumps(value, indent=1),
        "g.json": json.dumps([json.loads(article), value], indent=1),
        "h.jsonl": "\ufeff" + line,
        "i.jsonl": "\ufeff" + json.dumps(value, indent=2),
    }


@pytest.mark.parametrize("name", list(forms({})))
def test_a_lossless_document_keeps_its_labels_wherever_it_stands(tmp_path: Path, new_project: Make, name: str) -> None:
    (tmp_path / name).write_text(forms(complete())[name], encoding="utf-8")
    project = new_project()
    summary = bring(project, tmp_path / name)
    assert len(summary.refused) == (1 if name == "d.jsonl" else 0)
    (found,) = (each for each in map(json.loads, everything(project).splitlines()) if each["id"] == "harbour")
    assert found == complete()
