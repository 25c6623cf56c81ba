"""The table of spans in the real window: in step with the text, filtered, ordered, worked from row by row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.app.spanstable import cells, chosen, row, table
from tests.projects import SET, harbour_at_work
from tests.windows import ALT, CTRL, SHIFT, choose, focus, opened, place_of, press, settle, take, told, type_in
from widgets.lists.spantable import LINKS, POINTS, SPANS, SpanTable

Key = Qt.Key
ORDER = ["board", "offer", "terms", "council", "refusal", "again"]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        yield window


# Rows, and the text beside them


def test_rows_say_what_is_known_of_a_span_and_follow_steps(window: MainWindow) -> None:
    view = row(window, "offer")
    assert view.shown_ids() == ORDER
    assert cells(view, "offer") == [
        "2", "STANCE", "offers a night ferry", "body, sentence 2", "offers", "holder board · governs of if the council pays for the crew",
        "no remarks", "by hand",
    ]  # fmt: skip
    assert cells(view, "offer", Qt.ItemDataRole.AccessibleDescriptionRole)[1] == (
        "offers a night ferry, body, sentence 2, offers, holder board, governs of if the council pays for the crew"
    )
    press("n")
    type_in("why at night")
    press(Key.Key_Return)
    press("!")
    assert cells(view, "offer")[6] == "note: why at night · flagged"
    window.answering.ask("issue")
    take(window, "night_ferry")
    assert cells(view, "offer")[4] == "offers · issue night_ferry"
    window.labelling.undo()
    assert cells(view, "offer")[4] == "offers"
    window.linking.remove("held")
    assert (cells(view, "offer")[5], cells(view, "board")[5]) == (
        "governs of if the council pays for the crew",
        "no links",
    )


def test_rows_stay_whole_in_the_lowest_panel_and_wherever_one_walks(qtbot: QtBot, window: MainWindow) -> None:
    view = table(window)
    window.resizeDocks([window.docks._docks["spans"]], [1], Qt.Orientation.Vertical)
    settle(qtbot, window)
    rows = view.rows
    assert rows.viewport().height() >= 3 * rows.rowHeight(0)
    press(Key.Key_End)
    for _ in ORDER:
        top = rows.rowAt(0)
        assert rows.rowViewportPosition(top) == 0, "no row is half below the heading"
        assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))
        press(Key.Key_Up)


def test_a_row_that_is_walked_to_is_chosen_and_seen_while_the_keyboard_stays(window: MainWindow) -> None:
    view = row(window, "again")
    assert chosen(window) == "again"
    assert window.reading.point_number() == 1, "it stands in the first point"
    assert view.holds_keys()
    assert told(window) == "STANCE “offers a night ferry”, 6 of 6"
    press(Key.Key_Up, times=2)
    assert chosen(window) == "council"
    press(Key.Key_Up)
    press(Key.Key_Return, ALT)
    assert window.reading.article.hasFocus()
    assert window.reading.active.caret() == place_of(HARBOUR, "if the council")[0]


def test_what_is_chosen_in_the_text_moves_the_row_and_a_filter_does_not_hide_where_a_link_leads(
    window: MainWindow,
) -> None:
    choose(window, "refusal")
    view = table(window)
    assert view.current() == "refusal"
    window.reading.focus_active()
    press(Key.Key_Tab)
    assert chosen(window) == view.current() == "again"
    press(Key.Key_Escape)
    assert (chosen(window), view.current()) == ("", "")
    press(Key.Key_T, CTRL)
    press(Key.Key_Down)
    view.filter_edit.setText("stance ferry")
    assert view.shown_ids() == ["offer", "again"]
    view.set_current("offer")
    press("j")
    assert chosen(window) == view.current() == "board"
    assert view.shown_ids() == ORDER
    assert view.holds_keys()


def test_the_table_is_filtered_by_typing_ordered_and_left(window: MainWindow) -> None:
    view = row(window, "board")
    press(Key.Key_Up)
    assert focus() is view.filter_edit
    type_in("stan body")
    assert view.shown_ids() == ["offer", "refusal"]
    assert view.count.text() == "2 of 6"
    press(Key.Key_Down)
    assert view.holds_keys()
    press(Key.Key_Escape)
    assert view.shown_ids() == ORDER
    assert view.holds_keys(), "the first Esc takes the filter off"
    view.order.choose(("2",))
    assert view.shown_ids() == ["board", "council", "terms", "offer", "again", "refusal"], "by their words"
    view.order.choose(("1 down",))
    assert view.shown_ids() == ["offer", "refusal", "again", "terms", "board", "council"], (
        "labels from the end, places from the beginning"
    )
    header = view.rows.horizontalHeader()
    header.sectionClicked.emit(0)
    assert view.shown_ids() == ORDER
    header.sectionClicked.emit(0)
    assert view.shown_ids() == ORDER[::-1]
    press(Key.Key_F, CTRL | ALT)
    type_in("nowhere")
    assert not view.shown_ids()
    assert "an empty one shows all" in view.empty.text()
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert window.reading.active.hasFocus()
    assert window.docks.is_open("spans")


def test_an_empty_table_says_what_to_do(window: MainWindow) -> None:
    window.navigation.open_document("quay")
    press(Key.Key_T, CTRL)
    view = window.docks.panel("spans")
    assert isinstance(view, SpanTable)
    assert "select words in the text" in view.empty.text()
    assert told(window).startswith("Table of spans: No span is marked here yet")
    press(Key.Key_Escape)
    window.navigation.open_document("harbour")
    assert view.shown_ids() == ORDER


# What is done from a row


def test_answers_are_given_one_after_the_other_from_the_table(window: MainWindow) -> None:
    view = row(window, "refusal")
    press(Key.Key_Return)
    take(window, "rejects")
    press(Key.Key_Escape)
    assert cells(view, "refusal")[4].startswith("rejects")
    assert view.holds_keys()
    press("c")
    press(Key.Key_Down)
    assert view.holds_keys() is False, "arrows walk the answers"
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    assert "rejects" not in cells(view, "refusal")[4]
    assert view.current() == chosen(window) == "refusal"
    assert view.holds_keys()


def test_several_rows_are_relabelled_and_removed_in_one_step_each(window: MainWindow) -> None:
    view = row(window, "board")
    press(Key.Key_Down, SHIFT, times=2)
    assert view.picked() == ["board", "offer", "terms"]
    assert told(window).endswith("3 of 6, 3 selected")
    press("2")
    assert told(window).startswith("Relabel 2 spans as stance; stance has no entity")
    assert [cells(view, id)[1] for id in ORDER[:3]] == ["STANCE"] * 3
    press(Key.Key_Z, CTRL)
    press(Key.Key_Home)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    assert told(window) == "Remove 6 spans"
    assert not view.shown_ids()
    assert window.docks.has_focus("spans"), "the keyboard stays in the panel"
    press(Key.Key_Z, CTRL)
    assert view.shown_ids() == ORDER


def test_when_a_row_goes_the_next_one_is_chosen(window: MainWindow) -> None:
    view = row(window, "offer")
    press(Key.Key_Delete)
    assert told(window) == "Remove stance “offers a night ferry”"
    assert view.current() == chosen(window) == "terms"
    press(Key.Key_End)
    press(Key.Key_Delete)
    assert view.current() == chosen(window) == "refusal"


def test_a_row_that_an_undo_brings_back_is_the_only_one_selected(window: MainWindow) -> None:
    view = table(window)
    press(Key.Key_Home, CTRL)
    press(Key.Key_Down, times=3)
    press(Key.Key_Delete)
    assert view.picked() == [view.current()] == ["refusal"]
    for undo in (lambda: press(Key.Key_Z, CTRL), lambda: window.labelling.undo()):
        undo()
        assert view.picked() == [view.current()] == [chosen(window)] == ["council"]
        press(Key.Key_Delete)
        assert view.shown_ids() == [id for id in ORDER if id != "council"]
    press(Key.Key_Home)
    press(Key.Key_Down, SHIFT)
    assert view.picked() == ["board", "offer"], "Shift goes on from the row that is current"


def test_a_finished_document_refuses_from_the_table_as_well(window: MainWindow) -> None:
    view = row(window, "offer")
    window.session.project.do("Finish", *[])
    from annotations import marking

    marking.set_status(window.session.project, "harbour", "done", "Finish")
    press("1")
    assert "finished" in told(window)
    assert cells(view, "offer")[1] == "STANCE"


def test_the_menu_of_a_row_and_clicks(qtbot: QtBot, window: MainWindow) -> None:
    view = row(window, "council")
    window.tabling.menu_wanted.emit(view.mapToGlobal(view.rect().center()), ["council"])
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.objectName() == "flag").trigger()
    menu.close()
    assert cells(view, "council")[6] == "flagged"
    area = view.rows.visualRect(view.rows.model().index(4, 2))
    QTest.mouseClick(view.rows.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert chosen(window) == "refusal"
    QTest.mouseDClick(view.rows.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert window.reading.article.hasFocus()


def test_a_click_on_a_tab_brings_the_keyboard_into_the_table(window: MainWindow) -> None:
    view = table(window)
    for page, rows in ((LINKS, view.links), (POINTS, view.points), (SPANS, view.rows), (SPANS, view.rows)):
        window.reading.focus_active()
        QTest.mouseClick(view.tabs, Qt.MouseButton.LeftButton, pos=view.tabs.tabRect(page).center())
        assert view.page() == page
        assert focus() is rows
    assert chosen(window) == view.current()


# Links and points


def test_links_are_rows_that_lead_to_their_ends_and_can_be_taken_away(window: MainWindow) -> None:
    view = row(window, "terms")
    view.tabs.setCurrentIndex(LINKS)
    view.enter()
    assert focus() is view.links
    assert view.links.current_row() == 1, "the link that starts at the chosen span"
    line = view.links.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert line == (
        "Type Governs, From if the council pays for the crew, To offers a night ferry, Answers , Where it starts body, sentence 2"
    )
    press(Key.Key_Up)
    assert chosen(window) == "offer"
    assert focus() is view.links
    press(Key.Key_Return)
    assert chosen(window) == "board"
    press(Key.Key_Delete)
    assert told(window).startswith("Remove link") or "holder" in told(window)
    assert [each.id for each in window.session.project.links(SET)] == ["ruled"]
    assert view.links.model().rowCount() == 1
    press(Key.Key_Z, CTRL)
    assert focus() is view.links
    assert view.links.current_row() == 0, "the link that has come back, not the one after it"
    press(Key.Key_Delete)
    assert [each.id for each in window.session.project.links(SET)] == ["ruled"]
    press(Key.Key_Delete)
    assert focus() is view.tabs, "the last one has gone"
    press(Key.Key_Z, CTRL, times=2)
    assert focus() is view.links
    assert view.links.current_row() == 0
    view.tabs.setCurrentIndex(SPANS)


def test_points_are_rows_with_their_verdicts(window: MainWindow) -> None:
    view = table(window)
    view.tabs.setCurrentIndex(POINTS)
    view.enter()
    model = view.points.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Point 1, Words The board offers a night ferry., Verdict not judged, Evidence , Note "
    )
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert window.reading.points[2].hasFocus()


def test_widths_of_columns_are_remembered_whether_keys_or_a_hand_changed_them(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    path = harbour_at_work(tmp_path, schema)

    def widths(window: MainWindow) -> list[int]:
        header = table(window).rows.horizontalHeader()
        settle(qtbot, window)
        return [header.sectionSize(column) for column in range(header.count())]

    with opened(qtbot, path) as window:
        before = widths(window)
        header = table_shown(window).rows.horizontalHeader()
        header.resizeSection(2, header.sectionSize(2) // 2)  # as a hand does that drags its edge
        settle(qtbot, window)
        now = [header.sectionSize(column) for column in range(header.count())]
        assert now[2] < before[2]
        window.resize(window.width() - 60, window.height())
        settle(qtbot, window)
        assert header.sectionSize(2) < before[2], "nor are they lost where the window has another width"
        window.resize(window.width() + 60, window.height())
        settle(qtbot, window)
    with opened(qtbot, path) as window:
        panel = table_shown(window) if window.docks.is_open("spans") else table(window)
        settle(qtbot, window)
        header = panel.rows.horizontalHeader()
        again = [header.sectionSize(column) for column in range(header.count())]
        assert again == pytest.approx(now, abs=8)


def table_shown(window: MainWindow) -> SpanTable:
    """The table, which is open."""
    panel = window.docks.panel("spans")
    assert isinstance(panel, SpanTable)
    return panel
