"""What the agreement window counts and when: in jobs, again after each step, under a choice, and with nothing to count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import marking
from annotations.agreement.cases import Choice
from annotations.agreement.report import Behind
from annotations.edits import AddContents, AddDocument, SetLead
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR, harbour
from tests.app.agreeingworld import ADA, LEAD, QUAY, WatchedSurvey, agreed, agreeing, contents, counted, kinds, panel
from tests.app.dialogs import Gate
from tests.windows import CTRL, click, opened, place_of, press

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    return agreed(tmp_path, schema)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with agreeing(qtbot, path) as window:
        yield window


def test_after_a_step_only_what_it_touched_is_read_again_and_filter_and_row_stay(
    qtbot: QtBot, path: Path, window: MainWindow
) -> None:
    found = panel(qtbot, window)
    (survey,) = WatchedSurvey.made
    found.show_behind(Behind(labels=("ACTOR", None)), "ACTOR with none")
    found.parts.list.table.make_current(0)
    held = found.parts.list.current()
    project, document = window.session.project, window.session.document
    assert document is not None
    marking.mark(project, window.session.segmentation, "ACTOR", *place_of(HARBOUR, "council", 1))
    marking.set_status(project, "harbour", "done", "Finish")
    qtbot.waitUntil(lambda: any("“council”" in each.texts[1] for each in found.parts.list.shown()))
    counted(qtbot, found)
    assert WatchedSurvey.made == [survey]
    assert survey.asked[0] is None
    assert set(survey.asked[1:]) == {frozenset({"harbour"})}
    assert found.parts.list.behind() == Behind(labels=("ACTOR", None))
    assert found.parts.list.current() == held


def test_what_another_program_writes_is_seen_when_the_window_comes_to_the_front(
    qtbot: QtBot, path: Path, window: MainWindow
) -> None:
    found = panel(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other = Project.open(path, annotator="ben")
    other.do("Import", AddContents(contents("quay", QUAY, "ben", ADA)))
    other.close()
    found.activateWindow()
    qtbot.waitUntil(lambda: found.parts.caveats.text().startswith("Counted: 2 documents"))


def test_while_nobody_looks_nothing_is_counted_and_then_all_at_once(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    (survey,) = WatchedSurvey.made
    found.close()
    for _ in range(3):
        window.remarking.flag()
    assert not found.surveying.busy
    assert survey.asked == [None]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel(qtbot, window)
    counted(qtbot, found)
    assert survey.asked == [None, frozenset({"harbour"})]


def test_counting_can_be_cancelled_and_begun_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(after=1)
    monkeypatch.setattr(WatchedSurvey, "gate", gate)
    press("g", CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: found.parts.work_words.text() == "Counting: 0 of 2 documents")
    assert found.parts.notice.text() == "Counting…"
    qtbot.waitUntil(found.parts.cancel_button.isVisible)
    click(found.parts.cancel_button)
    gate.opened.set()
    counted(qtbot, found)
    assert found.parts.notice.text() == "Counting was cancelled"
    assert not found.parts.work_row.isVisible()
    assert found.parts.count_button.isVisible()
    qtbot.waitUntil(found.isActiveWindow)
    press(Key.Key_F5)
    counted(qtbot, found)
    assert kinds(found)


@pytest.mark.parametrize(
    ("error", "line"),
    [(Refused("p.stancemark: it cannot be read"), "p.stancemark: it cannot be read")],
)
def test_what_is_refused_is_one_line(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, error: Exception, line: str
) -> None:
    monkeypatch.setattr(WatchedSurvey, "error", error)
    found = panel(qtbot, window)
    assert found.parts.notice.text() == line
    assert found.parts.count_button.isVisible()
    monkeypatch.setattr(WatchedSurvey, "error", None)
    found.parts.count_button.click()
    counted(qtbot, found)
    monkeypatch.setattr(WatchedSurvey, "error", error)
    press(Key.Key_F5)
    counted(qtbot, found)
    assert (
        found.parts.line.text() == f"{line[:1].upper()}{line[1:]}; the figures are those from before. F5 counts again"
    )
    assert kinds(found)


def test_choices_are_counted_anew(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    third = contents("harbour", HARBOUR, "cyd", ADA[:2])
    folder = tmp_path / "three"
    folder.mkdir()
    with agreeing(qtbot, agreed(folder, schema, third)) as window:
        found = panel(qtbot, window)
        assert found.parts.sets.offered() == ("ada", "ben", "cyd")
        found.parts.sets.choose(("ada", "cyd"))
        counted(qtbot, found)
        assert found.parts.sets.text() == "Sets: ada, cyd ▾"
        assert {name for each in found.parts.list.shown() for name in each.annotators} == {"ada", "cyd"}
        found.parts.sets.choose(("cyd",))
        counted(qtbot, found)
        assert found.parts.notice.text().startswith("No document is finished by two annotators under this choice")
        found.parts.sets.choose(())
        found.parts.documents.choose(("open",))
        counted(qtbot, found)
        choice = WatchedSurvey.made[-1].choice
        assert (choice.annotators, choice.documents) == ((), ("harbour",))
        assert kinds(found)


def test_kinds_can_be_read_again_after_there_was_nothing_to_count(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    found.parts.sets.choose(("ada",))
    counted(qtbot, found)
    assert found.parts.notice.isVisible()
    found.parts.sets.choose(())
    counted(qtbot, found)
    assert kinds(found)
    for button in found.parts.list.kind_buttons.values():
        assert button.width() >= button.sizeHint().width(), button.text()


def test_sets_of_who_is_no_annotator_are_offered_and_off(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    gold, begun = contents("harbour", HARBOUR, "gold", ADA[:3]), contents("quay", QUAY, "cyd", ADA[:1], "doing")
    gold = replace(gold, set=replace(gold.set, role="adjudicator"))
    folder = tmp_path / "gold"
    folder.mkdir()
    with agreeing(qtbot, agreed(folder, schema, gold, begun)) as window:
        found = panel(qtbot, window)
        assert found.parts.sets.offered() == ("ada", "ben", "gold")
        assert found.parts.sets.text() == "Sets: all annotators ▾"
        assert {name for each in found.parts.list.shown() for name in each.annotators} == {"ada", "ben"}
        found.parts.sets.choose(("ada", "gold"))
        counted(qtbot, found)
        assert found.parts.sets.text() == "Sets: ada, gold (adjudicated) ▾"
        assert {name for each in found.parts.list.shown() for name in each.annotators} == {"ada", "gold"}
        found.parts.sets.choose(("ada", "ben"))
        counted(qtbot, found)
        assert WatchedSurvey.made[-1].choice == Choice()


def test_two_of_several_annotators_can_be_compared_alone(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    folder = tmp_path / "three"
    folder.mkdir()
    with agreeing(qtbot, agreed(folder, schema, contents("harbour", HARBOUR, "cyd", ADA[:2]))) as window:
        found = panel(qtbot, window)
        pairs = found.parts.charts["annotators"]
        pairs.setFocus()
        press(Key.Key_Return)
        assert found.parts.list.pair_button.text() == "Compare only ada and ben"
        found.parts.list.pair_button.setFocus()
        press(Key.Key_Return)
        counted(qtbot, found)
        assert found.parts.sets.text() == "Sets: ada, ben ▾"
        assert WatchedSurvey.made[-1].choice.annotators == ("ada", "ben")
        assert not found.parts.list.pair_button.isVisible()
        assert found.parts.list.table.hasFocus()


def test_the_main_window_can_close_while_something_is_counted(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(after=1)
    monkeypatch.setattr(WatchedSurvey, "gate", gate)
    with opened(qtbot, path, LEAD) as window:
        window.agreeing.make = WatchedSurvey
        press("g", CTRL)
        qtbot.waitUntil(gate.reached.is_set)
        gate.opened.set()
        window.close()


# With nothing to count


@pytest.mark.parametrize(
    ("sets", "line"),
    [
        ((), "Nobody has labelled anything yet."),
        ((("quay", "ada", "doing"),), "Only ada has labelled so far: 0 documents are finished, 1 under way."),
        (
            (("harbour", "ada", "done"), ("quay", "ben", "doing")),
            "No document is finished by two annotators yet: 1 document is finished by one, 1 under way.",
        ),
        (
            (
                ("harbour", "ada", "doing"),
                ("harbour", "ben", "done"),
                ("quay", "ada", "doing"),
                ("quay", "ben", "done"),
            ),
            "No document is finished by two annotators yet: 2 documents are finished by one, 2 under way.",
        ),
        (
            (("harbour", "ada", "skipped"), ("quay", "ben", "done")),
            "No document is finished by two annotators yet: 1 document is finished by one, 0 under way.",
        ),
    ],
)
def test_with_nothing_to_count_it_says_what_to_do(
    qtbot: QtBot, tmp_path: Path, schema: Schema, sets: tuple[tuple[str, str, str], ...], line: str
) -> None:
    project = Project.create(tmp_path / "few.stancemark", schema, annotator=LEAD)
    project.do("Import", AddDocument(harbour()), AddDocument(harbour("quay", QUAY)), SetLead(LEAD))
    for document, name, status in sets:
        text = HARBOUR if document == "harbour" else QUAY
        project.do("Import", AddContents(contents(document, text, name, ADA, status)))
    project.close()
    with agreeing(qtbot, project.path) as window:
        found = panel(qtbot, window)
        assert found.parts.notice.text().startswith(line)
        assert found.parts.notice.text().endswith(".")
        assert not found.parts.count_button.isVisible()
