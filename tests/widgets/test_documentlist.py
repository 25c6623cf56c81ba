"""The document list: filtering, the keyboard, single-row updates, and words for the screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from widgets.lists.documentlist import DocumentList, DocumentRow

ROWS = [
    DocumentRow("a", "Bundestag week in review", "done", 8, 26),
    DocumentRow("b", "Putin–Trump talks in Alaska", "doing", 1, 0),
    DocumentRow("c", "EU accession talks reopen", "todo", 6, 0),
    DocumentRow("d", "Straße von Kertsch", "skipped", 0, 1),
]


@pytest.fixture
def listed(qtbot):
    made = DocumentList()
    qtbot.addWidget(made)
    made.resize(230, 500)
    made.set_rows(ROWS)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def words(listed: DocumentList) -> list[str]:
    return [label.text() for label in listed.findChildren(QLabel) if label.isVisible()]


def spoken(listed: DocumentList, row: int) -> str:
    return listed.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_counts_and_progress(listed):
    assert "1 of 4 done" in words(listed)
    bar = listed.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (1, 4)
    assert bar.accessibleName()


def test_rows_speak_their_state_and_tell_all_in_the_tip(listed):
    assert spoken(listed, 1) == "Putin–Trump talks in Alaska, in progress, 1 point, 0 spans"
    listed.set_current("d")
    assert spoken(listed, 3) == "Straße von Kertsch, skipped, 0 points, 1 span, open"
    tip = listed.view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Bundestag week in review\nDone, 8 points, 26 spans"


def test_typing_filters_titles_by_all_words_in_any_case(listed, qtbot):
    assert listed.filter_edit.placeholderText() == "Filter by title…"
    qtbot.keyClicks(listed.filter_edit, "TALKS reopen")
    assert listed.shown_ids() == ["c"]
    assert "1 of 4" in words(listed)
    listed.filter_edit.setText("strasse")
    assert listed.shown_ids() == ["d"]


def test_escape_clears_everything_that_filters(listed, qtbot):
    qtbot.keyClicks(listed.filter_edit, "zzz")
    listed.set_state_filter("todo")
    assert listed.shown_ids() == []
    assert "Nothing matches. Esc in the filter shows all documents again." in words(listed)
    qtbot.keyClick(listed.filter_edit, Qt.Key.Key_Escape)
    assert listed.filter_edit.text() == ""
    assert len(listed.shown_ids()) == 4


def test_an_empty_list_offers_all_documents_again(listed, qtbot):
    listed.filter_edit.setText("zzz")
    assert listed.shown_ids() == []
    (button,) = (each for each in listed.findChildren(QPushButton) if each.isVisible())
    assert button.text() == "Show all documents"
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert len(listed.shown_ids()) == 4
    listed.filter_edit.setText("zzz")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(listed.shown_ids()) == 4
    listed.set_rows([])
    assert not [each for each in listed.findChildren(QPushButton) if each.isVisible()]


def test_an_empty_list_says_what_to_do(listed):
    listed.set_rows([])
    assert "No documents yet. Import some with Ctrl+I or drop files here." in words(listed)


def test_what_is_dropped_on_the_filter_is_left_to_the_window(listed):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/somewhere/a.txt")])
    keys = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    entered.ignore()
    QApplication.sendEvent(listed.filter_edit, entered)
    assert not entered.isAccepted()


def test_the_state_filter_is_a_menu(listed):
    menu = next(found.menu() for found in listed.findChildren(QToolButton) if found.menu() is not None)
    assert [action.text() for action in menu.actions()] == ["All states", "To do", "In progress", "Done", "Skipped"]
    menu.actions()[2].trigger()
    assert listed.shown_ids() == ["b"]
    assert menu.actions()[2].isChecked()


def test_the_keyboard_goes_from_the_filter_through_the_list_and_back(listed, qtbot):
    listed.filter_edit.setFocus()
    qtbot.keyClick(listed.filter_edit, Qt.Key.Key_Down)
    qtbot.waitUntil(listed.view.hasFocus)
    qtbot.keyClick(listed.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(listed.document_chosen) as chosen:
        qtbot.keyClick(listed.view, Qt.Key.Key_Return)
    assert chosen.args == ["b"]
    qtbot.keyClick(listed.view, Qt.Key.Key_Up)
    qtbot.keyClick(listed.view, Qt.Key.Key_Up)
    qtbot.waitUntil(listed.filter_edit.hasFocus)


def test_page_down_goes_far_and_arrows_choose_nothing(listed, qtbot):
    listed.set_rows([DocumentRow(str(n), f"Document {n}", "todo", 1, 1) for n in range(200)])
    listed.view.setFocus()
    listed.view.setCurrentIndex(listed.view.model().index(0, 0))
    with qtbot.assertNotEmitted(listed.document_chosen):
        qtbot.keyClick(listed.view, Qt.Key.Key_PageDown)
    assert listed.view.currentIndex().row() > 5


def test_a_click_chooses(listed, qtbot):
    place = listed.view.visualRect(listed.view.model().index(2, 0)).center()
    with qtbot.waitSignal(listed.document_chosen) as chosen:
        qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["c"]


def test_one_changed_row_tells_of_itself_only(listed, qtbot):
    told = []
    listed.view.model().dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    listed.view.model().modelReset.connect(lambda: told.append("reset"))
    listed.update_rows([DocumentRow("c", "EU accession talks reopen", "done", 6, 9)])
    assert told == [(2, 2)]
    assert "2 of 4 done" in words(listed)
    listed.update_rows([DocumentRow("unknown", "?", "done", 0, 0)])
    assert told == [(2, 2)]


class Painted(QObject):
    """Keeps what was drawn of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.rects: list[QRect] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def test_a_changed_row_is_drawn_anew_and_no_other_is_asked_for(listed, qtbot, monkeypatch):
    view, painted = listed.view, Painted(listed.view.viewport())
    listed.set_rows([DocumentRow(str(number), f"Document {number}", "todo", 1, 1) for number in range(2000)])
    qtbot.waitUntil(lambda: bool(painted.rects))
    QApplication.processEvents()
    painted.rects.clear()
    model, asked = view.model(), []
    counted = type(model).rowCount
    monkeypatch.setattr(type(model), "rowCount", lambda *given: asked.append(given) or counted(*given))
    listed.update_rows([DocumentRow("1", "Document 1", "done", 1, 1)])
    qtbot.waitUntil(lambda: bool(painted.rects))
    QApplication.processEvents()
    assert len(asked) < 100
    assert painted.rects == [view.visualRect(model.index(1, 0))]


def test_a_finished_row_stays_under_the_hand_and_a_reopened_one_comes_in(listed):
    listed.set_state_filter("todo")
    listed.update_rows([DocumentRow("c", "EU accession talks reopen", "done", 6, 9)])
    assert listed.shown_ids() == ["c"]
    listed.update_rows([DocumentRow("a", "Bundestag week in review", "todo", 8, 26)])
    assert listed.shown_ids() == ["a", "c"]
    listed.set_state_filter("todo")
    assert listed.shown_ids() == ["a"]


def test_the_current_row_is_kept_through_filters(listed):
    listed.set_current("c")
    listed.filter_edit.setText("talks")
    assert listed.view.currentIndex().data() == "EU accession talks reopen"
    listed.filter_edit.setText("bundestag")
    listed.filter_edit.clear()
    assert listed.view.currentIndex().data() == "EU accession talks reopen"


def test_ten_thousand_rows_at_once(listed, qtbot):
    rows = [DocumentRow(str(n), f"Document {n} of the corpus", "todo", 8, n) for n in range(10_000)]
    listed.set_rows(rows)
    listed.filter_edit.setText("corpus 99")
    listed.set_current("9999")
    listed.grab()
    assert len(listed.shown_ids()) == sum("99" in str(n) for n in range(10_000))


def test_the_states_look_different(listed):
    looks = set()
    for state in ("todo", "doing", "done", "skipped"):
        listed.set_rows([DocumentRow("a", "", state, 0, 0)])
        image = listed.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        looks.add(bytes(image.constBits()))
    assert len(looks) == 4


def test_rows_are_big_enough_targets(listed):
    assert listed.view.visualRect(listed.view.model().index(0, 0)).height() >= 24
    for widget in (listed, listed.filter_edit, listed.view):
        assert widget.accessibleName()


def test_other_keys_walk_and_open_and_it_says_where_one_is(listed, qtbot):
    said, opened = [], []
    listed.told.connect(said.append)
    listed.document_chosen.connect(opened.append)
    listed.set_keys({"open": ("O",), "down": ("J",), "up": ("K",)}, "F7")
    listed.view.setFocus()
    listed.view.setCurrentIndex(listed.view.model().index(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_J, Qt.Key.Key_O, Qt.Key.Key_K, Qt.Key.Key_K):
        qtbot.keyClick(listed.view, key)
    assert opened == ["b"]
    assert [words.split(",")[0] for words in said[1:]] == [
        listed.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole).split(",")[0] for row in (1, 0)
    ] + ["Filter documents"]
    assert listed.filter_edit.hasFocus()
    listed.set_rows([])
    assert "No documents yet. Import some with F7 or drop files here." in words(listed)
    listed.set_keys({}, "")
    assert "No documents yet. Import some or drop files here." in words(listed)
