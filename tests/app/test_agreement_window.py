"""The agreement window beside the real one: counted in jobs, followed step by step, filtered, and closed without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from annotations import marking
from annotations.agreement.cases import Choice
from annotations.agreement.report import Behind
from annotations.edits import AddContents, AddDocument, SetLead
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from app.panes import agreementreport
from app.panes.agreement import AgreementWindow
from app.panes.keys import KeysDialog
from tests.annotations.texts import HARBOUR, harbour
from tests.app.agreeingworld import ADA, LEAD, QUAY, WatchedSurvey, agreed, agreeing, contents, panel
from tests.app.dialogs import Gate
from tests.windows import ALT, CTRL, SHIFT, click, focus, give, opened, place_of, press, told

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    return agreed(tmp_path, schema)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with agreeing(qtbot, path) as window:
        yield window


def kinds(found: AgreementWindow) -> list[str]:
    return [each.kind for each in found.parts.list.shown()]


def settled(qtbot: QtBot, found: AgreementWindow) -> None:
    qtbot.waitUntil(lambda: not found.surveying.busy)


def test_it_opens_by_its_key_with_the_keyboard_on_the_first_figure(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    assert not found.isModal()
    assert found.parts.cards.cards()[0].hasFocus()
    assert found.parts.caveats.text().startswith("Counted: 1 document, 2 annotators, 12 spans, 1 link · 1 document: ")
    assert "1 document not counted: not yet done by a second annotator" in found.parts.caveats.text()
    assert found.parts.warnings.isVisible()
    assert found.parts.sets.text() == "Sets: all ▾"
    assert found.parts.documents.text() == "Documents: 1 of 2 ▾"
    assert found.parts.guideline.text() == "Guideline: 1.0 ▾"
    assert found.windowTitle() == "Agreement – p – Stancemark"
    assert told(window).startswith("The agreement window is open")


def test_tab_goes_through_the_figures_to_the_list_and_round_again(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    parts = found.parts
    seen = [focus()]
    for _ in range(60):
        press(Key.Key_Tab)
        assert focus().window() is found
        if focus() is seen[0]:
            break
        seen.append(focus())
    assert focus() is seen[0], f"Tab never comes round: {seen[-8:]}"
    charts = parts.charts
    order = [
        parts.cards.cards()[0], charts["labels"], charts["confusion"], charts["annotators"], charts["documents"],
        charts["offsets"], parts.list.kind_buttons["missing"], parts.list.table, parts.table.table, parts.places.table,
        parts.sets, parts.documents, parts.labels, parts.report_button,
    ]  # fmt: skip
    assert [each for each in seen if each in order] == order
    for wanted in reversed(seen):
        press(Key.Key_Tab, SHIFT)
        assert focus() is wanted


def test_tab_goes_from_the_figures_to_the_plots_after_there_was_nothing_to_count(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = panel(qtbot, window)
    found.parts.sets.choose(("ada",))
    settled(qtbot, found)
    found.parts.sets.choose(())
    settled(qtbot, found)
    found.parts.report_button.setFocus()
    seen = []
    for _ in range(3):
        press(Key.Key_Tab)
        seen.append(focus())
    charts = found.parts.charts
    assert seen == [found.parts.cards.cards()[0], charts["labels"], charts["confusion"]]
    window.remarking.lead()
    window.remarking.lead()
    settled(qtbot, found)
    qtbot.waitUntil(lambda: bool(kinds(found)))
    qtbot.waitUntil(found.parts.cards.cards()[0].hasFocus)
    press(Key.Key_Tab)
    assert focus() is charts["labels"]


def test_a_plot_shows_its_current_mark_as_soon_as_it_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    chart = found.parts.charts["offsets"]
    found.parts.charts["documents"].setFocus()
    press(Key.Key_Tab)
    assert chart.hasFocus()
    assert chart.current() == 0
    assert "lists" in chart.accessibleDescription()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_press_the_button_that_has_the_keyboard(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    found = panel(qtbot, window)
    for button in (found.parts.documents, found.parts.report_button):
        button.setFocus()
        press(key)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
    found.parts.list.kind_buttons["missing"].setFocus()
    press(key)
    assert "missing" not in kinds(found)


def test_keys_of_the_main_window_that_concern_this_one_work_here(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    before = found.palette().window().color()
    press("l", CTRL | SHIFT)
    assert found.palette().window().color() != before
    give(window, "scheme", "Ctrl+J")
    press("j", CTRL)
    assert found.palette().window().color() == before
    press("?")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    dialog.close()
    qtbot.waitUntil(found.isActiveWindow)


def test_what_has_the_keyboard_is_scrolled_into_sight(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    found.resize(900, 420)
    for _ in range(30):
        press(Key.Key_Tab)
        widget = focus()
        if found.parts.grid.isAncestorOf(widget):
            qtbot.waitUntil(lambda widget=widget: not widget.visibleRegion().isEmpty())


def test_a_figure_lists_what_is_behind_it_and_esc_takes_the_filter_off_before_it_closes(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = panel(qtbot, window)
    whole = len(kinds(found))
    press(Key.Key_Right)
    press(Key.Key_Return)
    assert found.parts.list.behind() == Behind(("missing", "boundary", "label"))
    assert found.parts.list.table.hasFocus()
    assert set(kinds(found)) == {"missing", "boundary", "label"}
    assert found.parts.list.filter_line.text() == "Behind Span F1, exact"
    assert found.parts.line.text() == "4 behind Span F1, exact. Esc shows all again"
    press(Key.Key_Escape)
    assert found.isVisible()
    assert len(kinds(found)) == whole
    press(Key.Key_Escape)
    assert not found.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.reading.active.hasFocus()


def test_keys_of_the_window_hide_kinds_go_to_the_list_and_show_all(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    press("1", ALT)
    assert set(kinds(found)) == {"attribute", "link", "label", "boundary"}
    press("d", ALT)
    assert found.parts.list.table.hasFocus()
    press("a", ALT)
    assert "missing" in kinds(found)
    give(window, "agreement.kind_1", "Ctrl+1")
    press("1", CTRL)
    assert "missing" not in kinds(found)
    assert found.parts.list.kind_buttons["missing"].toolTip() == "Show or hide this kind, Ctrl+1"


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
    settled(qtbot, found)
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
    settled(qtbot, found)
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
    settled(qtbot, found)
    assert found.parts.notice.text() == "Counting was cancelled"
    assert not found.parts.work_row.isVisible()
    assert found.parts.count_button.isVisible()
    qtbot.waitUntil(found.isActiveWindow)
    press(Key.Key_F5)
    settled(qtbot, found)
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
    settled(qtbot, found)
    monkeypatch.setattr(WatchedSurvey, "error", error)
    press(Key.Key_F5)
    settled(qtbot, found)
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
        settled(qtbot, found)
        assert found.parts.sets.text() == "Sets: ada, cyd ▾"
        assert {name for each in found.parts.list.shown() for name in each.annotators} == {"ada", "cyd"}
        found.parts.sets.choose(("cyd",))
        settled(qtbot, found)
        assert found.parts.notice.text().startswith("No document is finished by two annotators under this choice")
        found.parts.sets.choose(())
        found.parts.documents.choose(("open",))
        settled(qtbot, found)
        choice = WatchedSurvey.made[-1].choice
        assert (choice.annotators, choice.documents) == ((), ("harbour",))
        assert kinds(found)


def test_kinds_can_be_read_again_after_there_was_nothing_to_count(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    found.parts.sets.choose(("ada",))
    settled(qtbot, found)
    assert found.parts.notice.isVisible()
    found.parts.sets.choose(())
    settled(qtbot, found)
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
        settled(qtbot, found)
        assert found.parts.sets.text() == "Sets: ada, gold (adjudicated) ▾"
        assert {name for each in found.parts.list.shown() for name in each.annotators} == {"ada", "gold"}
        found.parts.sets.choose(("ada", "ben"))
        settled(qtbot, found)
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
        settled(qtbot, found)
        assert found.parts.sets.text() == "Sets: ada, ben ▾"
        assert WatchedSurvey.made[-1].choice.annotators == ("ada", "ben")
        assert not found.parts.list.pair_button.isVisible()
        assert found.parts.list.table.hasFocus()


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


# Blindness


def test_who_does_not_lead_gets_one_line_and_no_window(qtbot: QtBot, path: Path) -> None:
    with agreeing(qtbot, path, "ada") as window:
        press("g", CTRL)
        assert window.agreeing.window is None
        assert told(window) == (
            "Agreement is for who leads the project, as annotators do not see what others label; "
            "Ctrl+Alt+L says that you lead it"
        )
        assert WatchedSurvey.made == []


def test_when_leading_ends_nothing_is_shown_any_more(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    press(Key.Key_Return)
    assert found.parts.line.text().endswith("Esc shows all again")
    window.remarking.lead()
    qtbot.waitUntil(lambda: found.parts.notice.isVisible())
    assert found.parts.notice.text().startswith("Agreement is shown to who leads the project")
    assert found.parts.list.shown() == []
    assert all(not chart.marks() for chart in found.parts.charts.values())
    assert found.parts.cards.cards() == []
    assert not found.parts.foot.isVisible()
    assert not found.parts.line.isVisible()
    assert not found.parts.list.is_filtered()
    for button in (found.parts.sets, found.parts.documents, found.parts.guideline, found.parts.labels):
        assert button.offered() == ()
        assert not button.isEnabled()
    assert found.parts.documents.text() == "Documents: all ▾"
    found.parts.count_button.click()
    press(Key.Key_F5)
    press("e", CTRL)
    assert not found.surveying.busy
    assert found.parts.line.text() == "There is no report to write yet"
    window.remarking.lead()
    settled(qtbot, found)
    qtbot.waitUntil(lambda: bool(kinds(found)))


def test_leading_that_ends_while_something_is_counted_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(after=1)
    monkeypatch.setattr(WatchedSurvey, "gate", gate)
    press("g", CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(gate.reached.is_set)
    window.remarking.lead()
    gate.opened.set()
    settled(qtbot, found)
    assert found.parts.notice.text().startswith("Agreement is shown to who leads the project")
    assert found.surveying.report is None
    assert found.parts.list.shown() == []


def test_another_annotator_at_the_same_window_sees_nothing(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    window.answer(lambda: window.become("ben"))
    assert found.parts.notice.isVisible()
    assert found.parts.list.shown() == []
    window.answer(lambda: window.become(LEAD))
    settled(qtbot, found)
    qtbot.waitUntil(lambda: bool(kinds(found)))


# Reports


def test_a_report_is_written_where_one_wants_it(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> None:
    found = panel(qtbot, window)
    press("e", CTRL)
    menu = next(each for each in found.findChildren(QMenu) if each.isVisible())
    assert [action.text() for action in menu.actions()] == [
        "Web page (HTML)…", "One page to print (PDF)…", "All figures (JSON)…", "Tables (CSV), into a folder…",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    menu.close()
    (dialog,) = found.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "report.html"))
    dialog.close()
    qtbot.waitUntil(lambda: found.parts.line.text().startswith("The report is in"))
    assert "<html" in (tmp_path / "report.html").read_text(encoding="utf-8")
    found._write(agreementreport.FORMATS[0])
    (dialog,) = found.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "no" / "report.html"))
    dialog.close()
    qtbot.waitUntil(lambda: "there is no folder" in found.parts.line.text())


# Coming and going


def test_it_first_opens_with_room_for_its_title_bar_on_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    found = panel(qtbot, window)
    screen = found.screen().availableGeometry()
    assert found.geometry().top() >= screen.top() + 40
    assert screen.contains(found.frameGeometry())
    assert found.parts.foot.geometry().bottom() <= found.height()


def test_it_remembers_its_place_and_goes_with_the_main_window(qtbot: QtBot, path: Path) -> None:
    with agreeing(qtbot, path) as window:
        found = panel(qtbot, window)
        found.resize(760, 640)
        window.close()
        assert not found.isVisible()
    with agreeing(qtbot, path) as window:
        assert panel(qtbot, window).size().toTuple() == (760, 640)


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


@pytest.mark.parametrize("size", [(1280, 720), (700, 500), (420, 400)])
def test_nothing_is_cut_at_the_side(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    found = panel(qtbot, window)
    found.resize(*size)
    QTest.qWait(50)
    assert found.width() <= max(size[0], 480)
    for part in (found.parts.cards, found.parts.list, found.parts.table, *found.parts.charts.values()):
        if part.isVisible():
            right = part.mapTo(found, part.rect().topRight()).x()
            assert right <= found.width(), f"{part} reaches to {right}"
