"""The agreement window beside the real one: worked with keys, filtered, written as a report, and closed without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotations.agreement.report import Behind
from annotations.schema import Schema
from app.mainwindow import MainWindow
from app.panes import agreementreport
from app.panes.keys import KeysDialog
from tests.app.agreeingworld import agreed, agreeing, counted, kinds, panel
from tests.windows import ALT, CTRL, SHIFT, focus, give, press, told

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path, schema: Schema) -> Path:
    return agreed(tmp_path, schema)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with agreeing(qtbot, path) as window:
        yield window


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
    counted(qtbot, found)
    found.parts.sets.choose(())
    counted(qtbot, found)
    found.parts.report_button.setFocus()
    seen = []
    for _ in range(3):
        press(Key.Key_Tab)
        seen.append(focus())
    charts = found.parts.charts
    assert seen == [found.parts.cards.cards()[0], charts["labels"], charts["confusion"]]
    window.remarking.lead()
    window.remarking.lead()
    counted(qtbot, found)
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


@pytest.mark.parametrize("size", [(1280, 720), (700, 500), (420, 400)])
def test_nothing_is_cut_at_the_side(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    found = panel(qtbot, window)
    found.resize(*size)
    assert found.width() <= max(size[0], 480)
    parts = (found.parts.cards, found.parts.list, found.parts.table, *found.parts.charts.values())

    def cut() -> list[QWidget]:
        shown = [each for each in parts if each.isVisible()]
        return [each for each in shown if each.mapTo(found, each.rect().topRight()).x() > found.width()]

    qtbot.waitUntil(lambda: not cut())
