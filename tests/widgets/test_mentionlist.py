"""The list of mentions: ticks by keys and mouse, what is accepted, and how a mention is cut to its room."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QTextEdit, QVBoxLayout, QWidget

from widgets.lists.mentionlist import MentionList, MentionRow
from widgets.lists.mentionrows import parts
from widgets.lists.rowlist import RowList

KEY = Qt.Key
ROWS = [
    MentionRow("a", "the security of ", "Ukraine", ". The talks", "", True, "title"),
    MentionRow("b", "has hailed the ", "Ukraine", " summit", "inside an event name", False, ""),
    MentionRow("c", "to protect ", "Ukraine", "\nfrom", "", True, "point 3"),
]


class Stage:
    """A window with a text that has the focus, and a list of mentions over it."""

    def __init__(self, qtbot) -> None:
        self.bot = qtbot
        self.window = QMainWindow()
        whole = QWidget()
        self.window.setCentralWidget(whole)
        self.text = QTextEdit("one")
        QVBoxLayout(whole).addWidget(self.text)
        self.list = MentionList(whole)
        self.view = self.list.findChild(RowList)
        self.told: list[tuple[str, object]] = []
        for name in ("accepted", "cancelled", "moved"):
            getattr(self.list, name).connect(lambda *given, name=name: self.told.append((name, *given)))
        qtbot.addWidget(self.window)
        self.window.resize(760, 560)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.text.setFocus()
        qtbot.waitUntil(self.text.hasFocus)

    def ask(self, rows=ROWS) -> None:
        self.list.ask("Ukraine", rows, "#2f6db5")
        self.list.place_at(QRect(self.window.centralWidget().mapToGlobal(QPoint(40, 40)), QSize(60, 18)))

    def keys(self, *keys) -> None:
        for key in keys:
            self.bot.keyClick(QApplication.focusWidget(), key)

    def button(self, words: str) -> QPushButton:
        return next(each for each in self.list.findChildren(QPushButton) if each.text().startswith(words))

    def words(self) -> list[str]:
        return [label.text() for label in self.list.findChildren(QLabel) if label.isVisible()]

    def spoken(self, row: int) -> str:
        return self.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def stage(qtbot):
    made = Stage(qtbot)
    made.ask()
    return made


def test_it_opens_with_the_focus_on_the_first_mention(stage):
    assert stage.view.hasFocus()
    assert stage.told == [("moved", "a")]
    assert stage.words() == ["All mentions of “Ukraine”", "2 of 3 chosen · Enter marks · Space skips · ↑ ↓ · Esc"]
    assert stage.list.chosen_ids() == ["a", "c"]
    assert stage.window.centralWidget().rect().contains(stage.list.geometry())


def test_enter_gives_what_has_a_tick(stage):
    stage.keys(KEY.Key_Return)
    assert stage.told[1:] == [("accepted", ["a", "c"])]
    assert not stage.list.is_open()
    assert stage.text.hasFocus()


def test_space_ticks_and_goes_on(stage):
    stage.keys(KEY.Key_Space, KEY.Key_Space)
    assert stage.list.chosen_ids() == ["b", "c"]
    assert stage.told[1:] == [("moved", "b"), ("moved", "c")]
    stage.keys(KEY.Key_Space)
    assert stage.list.chosen_ids() == ["b"]
    assert stage.button("Mark").text() == "Mark 1  ⏎"


def test_arrows_move(stage):
    stage.keys(KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_End, KEY.Key_Home)
    assert [id for _, id in stage.told] == ["a", "b", "c", "b", "c", "a"]


def test_all_and_none(stage):
    stage.keys(KEY.Key_A)
    assert stage.list.chosen_ids() == ["a", "b", "c"]
    stage.keys(KEY.Key_Z)
    assert stage.list.chosen_ids() == []
    assert not stage.button("Mark").isEnabled()
    stage.keys(KEY.Key_Return)
    assert stage.list.is_open()
    stage.bot.mouseClick(stage.button("All"), Qt.MouseButton.LeftButton)
    assert stage.list.chosen_ids() == ["a", "b", "c"]
    stage.bot.mouseClick(stage.button("None"), Qt.MouseButton.LeftButton)
    assert stage.list.chosen_ids() == []


def test_escape_and_the_button_cancel(stage):
    stage.keys(KEY.Key_Escape)
    stage.ask()
    stage.bot.mouseClick(stage.button("Cancel"), Qt.MouseButton.LeftButton)
    assert [line for line in stage.told if line[0] != "moved"] == [("cancelled",), ("cancelled",)]
    assert stage.text.hasFocus()


def test_a_click_elsewhere_cancels(stage):
    stage.bot.mouseClick(stage.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 400))
    assert stage.told[1:] == [("cancelled",)]


def test_the_mouse_ticks_and_marks(stage):
    place = stage.view.visualRect(stage.view.model().index(1, 0)).center()
    stage.bot.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.list.chosen_ids() == ["a", "b", "c"]
    stage.bot.mouseClick(stage.button("Mark 3"), Qt.MouseButton.LeftButton)
    assert stage.told[1:] == [("moved", "b"), ("accepted", ["a", "b", "c"])]


def test_other_keys_go_nowhere_and_shortcuts_of_the_window_work(stage):
    done = []
    for keys in ("Ctrl+Z", "M", "Space", "Tab"):
        action = QAction(stage.window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, keys=keys: done.append(keys))
        stage.window.addAction(action)
    stage.keys(KEY.Key_M, KEY.Key_Space, KEY.Key_Tab, KEY.Key_3)
    assert done == []
    stage.bot.keyClick(stage.view, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["Ctrl+Z"]
    assert stage.list.is_open()
    assert stage.view.hasFocus()


def test_rows_speak_and_tell_all_in_the_tip(stage):
    assert stage.spoken(1) == "not chosen, has hailed the Ukraine summit, inside an event name"
    assert stage.spoken(2) == "chosen, to protect Ukraine from, point 3"
    tip = stage.view.model().index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "to protect Ukraine from\npoint 3"
    for widget in (stage.list, stage.view, *stage.list.findChildren(QPushButton)):
        assert widget.accessibleName()


def test_targets_are_big_enough(stage):
    assert stage.view.visualRect(stage.view.model().index(0, 0)).height() >= 24
    assert min(button.height() for button in stage.list.findChildren(QPushButton)) >= 24


def test_no_mentions(stage):
    stage.keys(KEY.Key_Escape)
    stage.told.clear()
    stage.ask([])
    stage.keys(KEY.Key_Space, KEY.Key_A, KEY.Key_Down, KEY.Key_Return, KEY.Key_Escape)
    assert stage.told == [("cancelled",)]


def test_thousands_of_mentions(stage):
    stage.keys(KEY.Key_Escape)
    rows = [ROWS[0]._replace(id=str(number)) for number in range(5000)]
    began = time.perf_counter()
    stage.ask(rows)
    stage.keys(KEY.Key_End, *[KEY.Key_Space] * 50, KEY.Key_Z, KEY.Key_A)
    stage.list.grab()
    assert time.perf_counter() - began < 3.0
    assert len(stage.list.chosen_ids()) == 5000
    assert stage.view.height() == 10 * stage.view.visualRect(stage.view.currentIndex()).height()


@pytest.mark.parametrize("room", [60, 120, 200, 400])
def test_the_match_is_seen_whole_and_its_surroundings_as_far_as_they_fit(qtbot, room):
    metrics = QFontMetrics(QApplication.font())
    row = MentionRow("a", "many words before ", "Kyiv", " and many\nwords behind it", "", True, "")
    before, match, after = parts(row, room, metrics, metrics)
    assert match == "Kyiv"
    assert "\n" not in after
    assert sum(metrics.horizontalAdvance(part) for part in (before, match, after)) <= room + 2
    if room == 400:
        assert (before, after) == ("many words before ", " and many words behind it")


def test_a_short_end_leaves_its_room_to_the_beginning(qtbot):
    metrics = QFontMetrics(QApplication.font())
    row = MentionRow("a", "many words before ", "Kyiv", ".", "", True, "")
    assert parts(row, metrics.horizontalAdvance(row.context) + 4, metrics, metrics)[0] == row.before


def test_other_keys_do_the_same_and_are_named(stage):
    stage.list.set_keys({"tick": ("X",), "all": ("F5",), "none": (), "mark": ("Ctrl+M",), "down": ("J",), "up": ()})
    assert stage.words()[1] == "2 of 3 chosen · Ctrl+M marks · X skips · J · Esc"
    assert [stage.button(words).text() for words in ("All", "None", "Mark")] == ["All  F5", "None", "Mark 2  Ctrl+M"]
    stage.keys(KEY.Key_Space, KEY.Key_A, KEY.Key_Down, KEY.Key_Return)
    assert stage.list.chosen_ids() == ["a", "c"]
    stage.keys(KEY.Key_J, KEY.Key_X)
    assert stage.told[1:] == [("moved", "b"), ("moved", "c")]
    assert stage.list.chosen_ids() == ["a", "b", "c"]
    stage.bot.keyClick(stage.view, KEY.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert stage.told[-1] == ("accepted", ["a", "b", "c"])


def test_each_key_says_what_it_did(stage):
    said = []
    for told in (stage.list.told, stage.list.walked):
        told.connect(said.append)
    stage.keys(KEY.Key_Down, KEY.Key_Space, KEY.Key_Z, KEY.Key_Return)
    assert said == [
        "Not chosen, has hailed the Ukraine summit, inside an event name",
        "Chosen, has hailed the Ukraine summit, inside an event name · 3 of 3 chosen",
        "0 of 3 chosen",
        "0 of 3 chosen",
    ]
