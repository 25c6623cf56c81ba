"""Exports from a project: where they may go, and what of the registers goes along."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import exporting
from annotations.edits import AddContents, AddDocument, PutEntity
from annotations.errors import Refused
from annotations.formats.written import Written
from annotations.project import Project
from annotations.spans import Entity, Span
from annotations.text import shortened
from tests.annotations.cutting import FAMILY
from tests.annotations.steps import alter
from tests.annotations.texts import harbour, labelled
from tests.otherprogram import contents

Make = Callable[..., Project]
WOULD_OVERWRITE = "would overwrite a project; choose another name"


def filled(make: Make) -> Project:
    project = make()
    project.do("Import", AddDocument(harbour()), AddContents(labelled(harbour())))
    return project


def refusal(project: Project, target: Path, format: str = "stancemark") -> str:
    """Why both the check and the export refuse TARGET."""
    said = []
    for ask in (exporting.check_target, exporting.export):
        with pytest.raises(Refused) as refused:
            ask(project, target, format)
        said.append(str(refused.value))
    assert said[0] == said[1]
    assert "\n" not in said[0]
    return said[0]


@pytest.mark.parametrize("format", ["stancemark", "spacy"])
def test_no_project_is_ever_overwritten(tmp_path: Path, new_project: Make, format: str) -> None:
    project, other = filled(new_project), new_project("other.stancemark")
    other.close()
    (tmp_path / "link").symlink_to(project.path)
    os.link(project.path, tmp_path / "twin")
    names = ["p.stancemark", "p.stancemark-wal", "p.stancemark-shm", "other.stancemark", "link", "twin"]
    before = contents(tmp_path, names)
    for name in names:
        assert refusal(project, tmp_path / name, format) == f"{tmp_path / name}: {WOULD_OVERWRITE}"
    assert refusal(project, Path("p.stancemark"), format) == f"p.stancemark: {WOULD_OVERWRITE}"
    assert refusal(project, tmp_path / "other.stancemark-wal", "stancemark").endswith(WOULD_OVERWRITE)
    assert contents(tmp_path, names) == before
    assert not list(tmp_path.glob(".*"))


def test_files_and_folders_do_not_take_each_others_place(tmp_path: Path, new_project: Make) -> None:
    project = filled(new_project)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        assert refusal(project, tmp_path / "socket").endswith("socket: is no file that can be replaced")
    assert refusal(project, tmp_path / "folder").endswith("folder: is a folder; this format writes a file")
    assert refusal(project, tmp_path / "file", "spacy").endswith("file: is a file; this format needs a folder")
    assert refusal(project, tmp_path / "x", "text") == "the format text can be read, not written"
    assert refusal(project, tmp_path / "file").endswith(
        "file: is there already and was not exported by Stancemark; choose another name"
    )
    exporting.check_target(project, tmp_path / "folder", "spacy")
    exporting.check_target(project, tmp_path / ("x" * 300), "stancemark")


def test_an_older_export_is_replaced(tmp_path: Path, new_project: Make) -> None:
    project = filled(new_project)
    (tmp_path / "x.jsonl").write_text('{"format":"stancemark/1","id":"old"}\n')
    (tmp_path / "x.jsonl.part").write_text("somebody else's")
    written = exporting.export(project, tmp_path / "x.jsonl", "stancemark")
    assert written.lines() == [
        f"replaced {tmp_path / 'x.jsonl'}",
        "1 document, 1 set, 2 spans, 1 link, 1 judgement",
    ]
    assert json.loads((tmp_path / "x.jsonl").read_text())["id"] == "harbour"
    assert (tmp_path / "x.jsonl.part").read_text() == "somebody else's"


@pytest.mark.parametrize("format", ["stancemark", "spacy"])
def test_a_file_of_somebody_else_is_never_replaced(tmp_path: Path, new_project: Make, format: str) -> None:
    project, folder = filled(new_project), tmp_path / "out"
    folder.mkdir()
    name = "x.jsonl" if format == "stancemark" else "config.cfg"
    (folder / name).write_text("precious")
    target = folder / "x.jsonl" if format == "stancemark" else folder
    with pytest.raises(Refused, match="is there already and was not exported by Stancemark"):
        exporting.export(project, target, format)
    assert {path.name: path.read_text() for path in folder.iterdir()} == {name: "precious"}


def test_what_an_earlier_export_left_is_named(tmp_path: Path, new_project: Make) -> None:
    project = filled(new_project)
    exporting.export(project, tmp_path / "c", "spacy")
    (tmp_path / "c" / "dev.spacy").write_bytes(b"of more stories")
    lines = exporting.export(project, tmp_path / "c", "spacy").lines()
    assert f"replaced {tmp_path / 'c' / 'config.cfg'}" in lines
    assert f"removed {tmp_path / 'c' / 'dev.spacy'}, left by an earlier export" in lines
    assert not (tmp_path / "c" / "dev.spacy").exists()


def test_what_was_written_is_said_in_lines() -> None:
    written = Written((Path("a"), Path("b")), {"docs": 2, "left_out": 1}, ("s1 is left out",))
    assert written.lines() == ["wrote a", "wrote b", "2 docs, 1 left out", "note: s1 is left out"]
    assert Written((), {}, ()).lines() == []


def test_only_texts_refer_to_entities(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    who = {"name": "who", "type": "entity_ref"}
    alter(project, lambda raw: raw["labels"][0].update(attributes=[who]))
    contents = labelled(harbour())
    odd = [["board"], {"id": "board"}, 3, None, "board"]
    spans = [replace(contents.spans[0], id=f"o{n}", attributes={"who": who}) for n, who in enumerate(odd)]
    contents = replace(contents, spans=(*contents.spans, *spans))
    entities = (PutEntity(Entity("board", "Harbour board")), PutEntity(Entity("other", "Another")))
    project.do("Import", AddDocument(harbour()), AddContents(contents), *entities)
    for format in ("stancemark", "spacy"):
        exporting.export(project, tmp_path / format, format)
    (article,) = exporting.articles(project)
    assert list(article.entities) == ["board"]
    assert json.loads((tmp_path / "stancemark").read_text())["entities"] == {"board": {"name": "Harbour board"}}


def test_a_span_quotes_its_text_or_not() -> None:
    span = Span("s", "set", "ACTOR", 1, 3, "bc")
    assert span.quotes("abcd")
    assert not span.quotes("abd")
    assert not span.quotes("")
    assert not replace(span, start=-3, end=-1).quotes("abcd")
    assert not replace(span, start=3, end=9, quote="d").quotes("abcd")


def test_quotes_are_shortened_between_characters() -> None:
    assert shortened("two\n  lines ") == "two lines"
    assert shortened("x" * 40) == "x" * 40
    assert shortened("x" * 41) == "x" * 39 + "…"
    assert shortened(FAMILY * 40) == FAMILY * 40
    assert shortened(FAMILY * 41) == FAMILY * 39 + "…"
