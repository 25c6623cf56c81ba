"""Copies beside the project, migrations, and what is verified when a document is opened."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from annotations.edits import AddContents, AddDocument, AddSpan
from annotations.errors import Damaged, Refused
from annotations.project import Project, keep_daily_copy
from annotations.spans import AnnotationSet, SetContents, Span, utc_now
from annotations.store import database, keep_copy, migrations
from annotations.store.journal import Journal
from annotations.text import Document, Section
from tests.annotations.steps import alter
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour, labelled

Make = Callable[..., Project]


def test_a_copy_a_day_and_only_the_last_few(new_project: Make) -> None:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    first = keep_daily_copy(project.path)
    assert first is not None
    assert tables(first) == tables(project.path)
    assert keep_daily_copy(project.path) is None
    for day in range(10, 20):
        keep_copy(project.path, f"2030-01-{day}")
    assert len(list(database.copies_folder(project.path).iterdir())) == database.COPIES_KEPT
    again = Project.open(database.copies_folder(project.path) / "p-2030-01-19.stancemark")
    assert again.document_ids() == ["harbour"]
    again.close()


def test_an_older_file_is_copied_and_then_brought_up_to_date(
    new_project: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    project.close()

    def add_colour(db: Database) -> None:
        db.execute("ALTER TABLE document ADD COLUMN colour TEXT")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_colour))
    monkeypatch.setattr(database, "NEWEST", len(migrations.STEPS))
    monkeypatch.setattr(migrations, "NEWEST", len(migrations.STEPS))
    newer = Project.open(project.path)
    assert newer.document_ids() == ["harbour"]
    newer.close()
    (copy,) = database.copies_folder(project.path).iterdir()
    assert copy.name == f"p-{utc_now()[:10]}-before-version-{len(migrations.STEPS)}.stancemark"
    connection = sqlite3.connect(project.path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(migrations.STEPS)
    assert "colour" in [row[1] for row in connection.execute("PRAGMA table_info(document)")]
    connection.close()


@contextmanager
def first_version() -> Iterator[None]:
    """The program as it was when files had their first version."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name in ((migrations, "NEWEST"), (database, "NEWEST")):
            patch.setattr(module, name, 1)
        # with the table of times, as it is the program of today that writes the rows
        patch.setattr(migrations, "STEPS", (migrations.first_tables, migrations.active_time))
        patch.setattr(Journal, "begin", begin_of_the_first_version)
        yield


def begin_of_the_first_version(
    journal: Journal, at: str, annotator: str, title: str, kind: str, reverses: int | None
) -> int:
    """Steps had only a title."""
    head = "INSERT INTO step (at, annotator, title, kind, reverses) VALUES (?, ?, ?, ?, ?)"
    return int(journal._db.execute(head, [at, annotator, title, kind, reverses]).lastrowid or 0)


@pytest.fixture
def first_file(new_project: Make) -> Path:
    """A project file of the first version with one document."""
    with first_version():
        project = new_project()
        project.do("Import", AddDocument(harbour()))
        project.close()
    return project.path


def user_version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_every_migration_has_a_copy_of_its_own(first_file: Path) -> None:
    old = first_file.read_bytes()
    for number in range(1, 4):
        first_file.write_bytes(old)
        with first_version(), closing(Project.open(first_file, annotator="ada")) as project:
            text = f"Notice {number}"
            project.do("Import", AddDocument(Document(f"more-{number}", text, (Section("title", 0, len(text)),))))
        before = tables(first_file)
        copies = set(database.copies_folder(first_file).glob("*"))
        Project.open(first_file).close()
        (copy,) = set(database.copies_folder(first_file).glob("*")) - copies
        assert tables(copy) == before
        assert user_version(copy) == 1
        assert user_version(first_file) == migrations.NEWEST


def test_steps_of_the_first_version_keep_their_titles(first_file: Path) -> None:
    with closing(Project.open(first_file, annotator="ada")) as project:
        assert [step.title for step in project.history()] == ["Import"]
        undone = project.undo()
        assert undone is not None
        assert undone.title == "Import"


def test_no_migration_without_a_copy(first_file: Path) -> None:
    folder = database.copies_folder(first_file)
    folder.write_text("in the way")
    before = tables(first_file)
    with pytest.raises(Refused, match="no copy of the project can be kept there") as refusal:
        Project.open(first_file)
    assert str(folder) in str(refusal.value)
    assert "it was not changed" in str(refusal.value)
    assert tables(first_file) == before
    assert user_version(first_file) == 1


def test_a_daily_copy_that_cannot_be_is_refused(new_project: Make) -> None:
    project = new_project()
    folder = database.copies_folder(project.path)
    folder.write_text("in the way")
    with pytest.raises(Refused, match="no copy of the project can be kept there"):
        keep_daily_copy(project.path)
    folder.unlink()
    folder.mkdir()
    (folder / f"p-{utc_now()[:10]}.part").mkdir()
    with pytest.raises(Refused, match="no copy of the project can be kept there"):
        keep_daily_copy(project.path)


def test_the_newest_copy_stays_although_the_clock_was_set_back(new_project: Make) -> None:
    project = new_project()
    for day in range(10, 16):
        copy = keep_copy(project.path, f"2099-01-{day}")
        assert copy is not None
        os.utime(copy, (4e9 + day, 4e9 + day))
    latest = keep_daily_copy(project.path)
    assert latest is not None
    assert latest.exists()
    assert len(list(latest.parent.iterdir())) == database.COPIES_KEPT


def test_a_file_of_the_first_version_finds_its_long_spans(new_project: Make) -> None:
    text = "Head\n" + "word " * 1000
    document = Document("long", text, (Section("title", 0, 4), Section("body", 5, len(text))))
    head = AnnotationSet("s", "long", "ada")
    ranges = [(5, 1509), (5, 9), (5, 2004), (1500, 1504), (1600, 2700)]
    spans = [Span(str(n), "s", "ACTOR", start, end, text[start:end]) for n, (start, end) in enumerate(ranges)]
    with first_version(), closing(new_project()) as project:
        project.do("Import", AddDocument(document), AddContents(SetContents(head, tuple(spans))))
    with closing(Project.open(project.path)) as newer:
        for at in range(0, 3000, 250):
            found = {span.id for span in newer.overlapping("s", at, at + 5)}
            assert found == {span.id for span in spans if span.overlaps(at, at + 5)}


def test_a_migration_that_fails_leaves_the_file_as_it_was(new_project: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    project.close()
    before = tables(project.path)

    def half(db: Database) -> None:
        db.execute("DELETE FROM section")
        db.execute("SELECT no_such_column FROM document")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, half))
    monkeypatch.setattr(database, "NEWEST", len(migrations.STEPS))
    monkeypatch.setattr(migrations, "NEWEST", len(migrations.STEPS))
    with pytest.raises(Damaged, match="no_such_column"):
        Project.open(project.path)
    assert tables(project.path) == before


def test_what_another_program_broke_is_found_on_opening(new_project: Make) -> None:
    project = new_project()
    document = harbour()
    project.do("Import", AddDocument(document), AddContents(labelled(document)))
    assert project.faults("harbour") == []
    project._store._db.execute("UPDATE span SET quote = 'bored' WHERE id = 'a1'")
    (fault,) = project.faults("harbour")
    assert "a1 of ada quotes “bored”" in fault
    project._store._db.execute("UPDATE document SET text = text || ' '")
    project.forget()
    (fault,) = project.faults("harbour")
    assert "not the one that was imported" in fault


def test_a_damaged_file_is_named_with_the_way_out(new_project: Make) -> None:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    project.close()
    raw = bytearray(project.path.read_bytes())
    raw[4096 : 4096 * 6] = b"\x5a" * (4096 * 5)
    project.path.write_bytes(raw)
    with pytest.raises(Damaged, match="copy"):
        Project.open(project.path).document_ids()


def test_the_view_of_labels_tells_gaps(new_project: Make) -> None:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    text = harbour().text
    start, end = text.index("board"), text.index("ferry") + 5
    fragments = ((start, start + 5), (end - 5, end))
    head, opening = project.own_or_new_set("harbour")
    alter(project, lambda raw: raw["spans"].update(discontinuous=True))
    gapped = Span("g", head.id, "STANCE", start, end, text[start:end], fragments)
    whole = Span("w", head.id, "ACTOR", start, start + 5, "board")
    project.do("Mark", *opening, AddSpan(gapped), AddSpan(whole))
    with closing(sqlite3.connect(project.path)) as connection:
        rows = connection.execute("SELECT span_id, quote, fragments FROM labels ORDER BY span_id").fetchall()
    assert gapped.words == "board … ferry"
    assert rows == [("g", "board … ferry", json.dumps(fragments, separators=(",", ":"))), ("w", "board", None)]
