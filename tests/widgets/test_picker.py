"""The picker: one question, answered by a key, by typing or with the mouse, as if one never left the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QTextEdit, QVBoxLayout, QWidget

from widgets.optionrows import Option, matching, shown_keys
from widgets.picker import Asked, Picker
from widgets.popover import GAP, LEAST, placed
from widgets.rowlist import RowList

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

COMMITMENTS = [
    Option("supports", "supports", "s"),
    Option("demands", "demands", "d"),
    Option("offers", "offers", "o"),
    Option("exchange", "exchange"),
]
ISSUES = [
    Option("1", "ceasefire first", detail="12 uses"),
    Option("2", "security guarantees"),
    Option("3", "territory after a ceasefire"),
    Option("4", "Straßenrecht"),
]
SIGNALS = (
    "chosen",
    "chosen_many",
    "new_wanted",
    "cleared",
    "skipped",
    "cancelled",
    "typed_changed",
    "moved",
    "left_with",
)


class Told:
    """Keeps what a picker said, in order."""

    def __init__(self, picker: Picker) -> None:
        self.lines: list[tuple[str, object]] = []
        for name in SIGNALS:
            getattr(picker, name).connect(lambda *given, name=name: self.lines.append((name, *given)))

    def take(self) -> list[tuple[str, object]]:
        lines, self.lines = self.lines, []
        return lines


class Stage:
    """A window with a text that has the focus, and a picker over it."""

    def __init__(self, qtbot) -> None:
        self.bot = qtbot
        self.window = QMainWindow()
        whole = QWidget()
        self.window.setCentralWidget(whole)
        column = QVBoxLayout(whole)
        self.text = QTextEdit("one two three")
        self.button = QPushButton("Elsewhere")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(self.text)
        column.addWidget(self.button)
        self.picker = Picker(whole)
        self.told = Told(self.picker)
        self.edit = self.picker.findChild(QLineEdit)
        self.rows = self.picker.findChild(RowList)
        qtbot.addWidget(self.window)
        self.window.resize(700, 500)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.text.setFocus()
        qtbot.waitUntil(self.text.hasFocus)

    def ask(self, options=COMMITMENTS, title="Commitment", typing=False, **given) -> None:
        self.picker.ask(Asked(title, options, typing=typing, **given))
        self.picker.place_at(self.anchor(60, 60))

    def anchor(self, left: int, top: int) -> QRect:
        return QRect(self.window.centralWidget().mapToGlobal(QPoint(left, top)), QSize(80, 18))

    def key(self, key, held=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget(), key, held)

    def type(self, text: str) -> None:
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def click(self, row: int) -> None:
        place = self.rows.visualRect(self.rows.model().index(row, 0)).center()
        self.bot.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def buttons(self) -> list[QPushButton]:
        return [button for button in self.picker.findChildren(QPushButton) if button.isVisible()]

    def shown(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def spoken(self, row: int) -> str:
        return self.rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


# Choices


@pytest.mark.parametrize(("key", "id"), [(KEY.Key_D, "demands"), (KEY.Key_4, "exchange")])
def test_a_key_takes_its_option_at_once(stage, key, id):
    stage.ask()
    assert stage.edit.hasFocus()
    stage.key(key)
    assert stage.told.take() == [("chosen", id)]
    assert not stage.picker.is_open()
    assert stage.text.hasFocus()


def test_a_digit_that_is_an_options_key_belongs_to_that_option():
    options = [Option("a", "a"), Option("b", "b", "1"), Option("c", "c")]
    assert shown_keys(options) == ["", "1", "3"]
    assert shown_keys([Option(str(n), "x") for n in range(11)])[8:] == ["9", "a", "b"]


def test_capitals_do_unless_they_are_another_options_key(stage):
    stage.ask()
    stage.type("D")
    assert stage.told.take() == [("chosen", "demands")]
    stage.ask([Option("small", "small", "x"), Option("large", "large", "X")])
    stage.type("X")
    assert stage.told.take() == [("chosen", "large")]


def test_nothing_is_current_at_first_and_enter_skips(stage):
    stage.ask()
    assert stage.picker.current_id() == ""
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("skipped",)]
    assert not stage.picker.is_open()


def test_arrows_move_and_enter_takes(stage):
    stage.ask()
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Up)
    stage.key(KEY.Key_Up)
    assert stage.told.take() == [("moved", "supports"), ("moved", "demands"), ("moved", "supports")]
    stage.key(KEY.Key_Enter)
    assert stage.told.take() == [("chosen", "supports")]
    stage.ask()
    stage.key(KEY.Key_Up)
    assert stage.picker.current_id() == "exchange"


def test_what_is_proposed_is_current_and_says_so(stage):
    stage.ask(proposed="offers")
    assert stage.told.take() == [("moved", "offers")]
    assert stage.spoken(2) == "offers, key o, Enter takes it"
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("chosen", "offers")]


def test_the_present_answer_is_told(stage):
    stage.ask(current=["demands"])
    assert stage.spoken(1) == "demands, key d, chosen"
    assert stage.picker.current_id() == ""


@pytest.mark.parametrize("key", [KEY.Key_Backspace, KEY.Key_Delete])
def test_backspace_takes_the_answer_away(stage, key):
    stage.ask(current=["demands"])
    stage.key(key)
    assert stage.told.take() == [("cleared",)]
    assert not stage.picker.is_open()


@pytest.mark.parametrize("typing", [False, True])
@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_where_there_is_no_answer_nothing_is_taken_back(stage, typing, key):
    lines = []
    stage.picker.told.connect(lines.append)
    stage.ask(typing=typing, clearable=False)
    stage.key(key)
    assert stage.picker.is_open()
    assert stage.told.take() == []
    assert lines == ["There is no answer to take back"]


@pytest.mark.parametrize("typing", [False, True])
def test_tab_leaves_a_question_open_where_another_follows(stage, typing):
    stage.ask(typing=typing, skippable=True, proposed="demands")
    stage.told.take()
    stage.key(KEY.Key_Tab)
    assert stage.told.take() == [("skipped",)]


def test_characters_that_pass_belong_to_the_text_until_something_is_typed(stage):
    stage.ask(ISSUES, "Issue", typing=True, passing="12")
    stage.type("1")
    assert [line[0] for line in stage.told.take()] == ["left_with"]
    stage.ask(ISSUES, "Issue", typing=True, passing="12")
    stage.type("a1")
    assert stage.edit.text() == "a1"


def test_escape_cancels_and_gives_the_focus_back(stage):
    stage.ask()
    stage.key(KEY.Key_Escape)
    assert stage.told.take() == [("cancelled",)]
    assert stage.text.hasFocus()


def test_dismissing_gives_nothing(stage):
    stage.ask()
    stage.picker.dismiss()
    assert stage.told.take() == []
    assert stage.text.hasFocus()


LEAVING = [
    (KEY.Key_Left, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_Right, CONTROL),
    (KEY.Key_Right, CONTROL | SHIFT),
    (KEY.Key_Home, SHIFT),
    (KEY.Key_End, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_Down, SHIFT),
    (KEY.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (KEY.Key_Backtab, SHIFT),
    (KEY.Key_Semicolon, Qt.KeyboardModifier.NoModifier),
]


@pytest.mark.parametrize("typing", [False, True])
@pytest.mark.parametrize(("key", "held"), LEAVING)
def test_one_just_goes_on(stage, key, held, typing):
    if typing and key == KEY.Key_Semicolon:
        return
    stage.ask(typing=typing)
    stage.key(key, held)
    ((name, event),) = stage.told.take()
    assert name == "left_with"
    assert (event.type(), event.key(), event.modifiers()) == (QEvent.Type.KeyPress, key, held)
    assert not stage.picker.is_open()
    assert stage.text.hasFocus()


def test_the_event_of_leaving_can_be_passed_on(stage):
    stage.picker.left_with.connect(lambda event: QApplication.sendEvent(stage.text, event))
    stage.ask()
    stage.key(KEY.Key_Semicolon)
    assert stage.text.toPlainText() == ";one two three"


@pytest.mark.parametrize("letter", ["z", "9", "ß"])
def test_a_letter_that_is_no_answer_leaves_the_question_open(stage, letter):
    lines = []
    stage.picker.told.connect(lines.append)
    stage.ask()
    stage.type(letter)
    assert stage.picker.is_open()
    assert lines == [f"{letter} is no answer here; Esc leaves the question"]


def test_wrong_letters_keep_what_is_ticked(stage):
    stage.ask(multi=True, current=["demands"])
    stage.type("z")
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("chosen_many", ["demands"])]


def test_what_is_typed_into_a_choice_reaches_no_text(stage):
    stage.ask()
    stage.key(KEY.Key_V, CONTROL)
    stage.key(KEY.Key_F5)
    assert stage.edit.text() == ""
    assert stage.picker.is_open()


# Typing


def test_typing_filters_and_enter_takes_the_first(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    assert stage.picker.current_id() == ""
    stage.type("CEASE")
    assert [option.id for option in stage.picker.options()] == ["1", "3"]
    assert stage.picker.current_id() == "1"
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Return)
    told = stage.told.take()
    assert told[0] == ("typed_changed", "C")
    assert told[-2:] == [("moved", "3"), ("chosen", "3")]


def test_matching_goes_by_beginnings_of_words_then_by_parts():
    assert [option.id for option in matching(ISSUES, "ce")] == ["1", "3"]
    assert [option.id for option in matching(ISSUES, "er")] == ["3"]
    assert [option.id for option in matching(ISSUES, "r")] == ["1", "2", "3", "4"]
    assert [option.id for option in matching(ISSUES, "g")] == ["2"]
    assert [option.id for option in matching(ISSUES, "strasse")] == ["4"]
    assert [option.id for option in matching(ISSUES, "a cease")] == ["3"]
    assert matching(ISSUES, "  ") == ISSUES


def test_the_owner_may_answer_what_is_typed(stage):
    stage.picker.typed_changed.connect(lambda text: stage.picker.set_options([Option("x", f"{text}!"), *ISSUES]))
    stage.ask([], "Issue", typing=True)
    stage.type("qq")
    assert stage.picker.options()[0] == Option("x", "qq!")
    assert stage.picker.current_id() == "x"


def test_an_answer_that_comes_later_replaces_the_rows_and_keeps_the_current_one(stage):
    stage.picker.self_filtering = False
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("s")
    assert len(stage.picker.options()) == 4
    stage.picker.set_options(ISSUES[1:])
    assert stage.picker.current_id() == "2"
    stage.key(KEY.Key_Down)
    stage.picker.set_options(ISSUES)
    assert stage.picker.current_id() == "3"


def test_something_new_is_offered_last(stage):
    stage.ask(ISSUES, "Issue", typing=True, new="Request “{}”")
    assert len(stage.shown()) == 4
    stage.type("guar")
    assert stage.shown() == ["security guarantees", "Request “guar”"]
    assert stage.picker.options() == [ISSUES[1]]
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("chosen", "2")
    stage.ask(ISSUES, "Issue", typing=True, new="Request “{}”")
    stage.type("guar")
    stage.key(KEY.Key_Return, SHIFT)
    assert stage.told.take()[-1] == ("new_wanted", "guar")


def test_something_new_is_taken_where_nothing_else_matches(stage):
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”")
    stage.type("x {} y ")
    assert stage.shown() == ["Add “x {} y”"]
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("new_wanted", "x {} y")


def test_where_nothing_matches_enter_waits(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("zzz")
    assert "Nothing matches." in [label.text() for label in stage.picker.findChildren(QLabel) if label.isVisible()]
    stage.told.take()
    stage.key(KEY.Key_Return)
    assert stage.told.take() == []
    assert stage.picker.is_open()


def test_free_text(stage):
    stage.ask([], "Note", typing=True, text="was here")
    assert stage.edit.selectedText() == "was here"
    stage.type("now")
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("new_wanted", "now")
    stage.ask([], "Note", typing=True, text="was here")
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("new_wanted", "was here")]


def test_free_text_that_is_emptied_is_cleared(stage):
    stage.ask([], "Note", typing=True, text="was here")
    stage.key(KEY.Key_Backspace)
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("typed_changed", ""), ("cleared",)]
    stage.ask([], "Note", typing=True)
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("skipped",)]


def test_keys_within_the_text_stay_there(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("ceas")
    for key in (KEY.Key_Left, KEY.Key_Home, KEY.Key_End, KEY.Key_Delete, KEY.Key_Backspace):
        stage.key(key)
    assert stage.edit.text() == "cea"
    assert stage.picker.is_open()
    stage.key(KEY.Key_Tab)
    assert stage.told.take()[-1][0] == "left_with"


def test_a_held_backspace_that_eats_the_text_leaves_the_answer(stage):
    stage.ask(ISSUES, "Issue", typing=True, current=["1"])
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(stage.edit, held)
    assert stage.told.take() == []
    stage.key(KEY.Key_Backspace)
    assert stage.told.take() == [("cleared",)]


def test_input_methods_type_where_one_types_and_nowhere_else(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    composed = QInputMethodEvent()
    composed.setCommitString("停戦")
    QApplication.sendEvent(stage.edit, composed)
    assert stage.told.take()[0] == ("typed_changed", "停戦")
    assert stage.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    stage.picker.dismiss()
    stage.ask()
    assert not stage.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_the_line_is_seen_only_where_one_types(stage):
    stage.ask(ISSUES, "Issue", typing=True)
    assert stage.edit.visibleRegion().boundingRect().height() >= 24
    stage.picker.dismiss()
    stage.ask()
    assert stage.edit.visibleRegion().isEmpty()
    assert stage.edit.hasFocus()


def test_erasing_all_goes_back_to_the_proposal(stage):
    stage.ask(ISSUES, "Issue", typing=True, proposed="2")
    stage.type("c")
    assert stage.picker.current_id() == "1"
    stage.key(KEY.Key_Backspace)
    assert stage.picker.current_id() == "2"
    assert len(stage.picker.options()) == 4


# Several


def test_several_are_ticked_by_space_and_key_and_enter_gives_them(stage):
    stage.ask(multi=True, current=["offers"])
    stage.key(KEY.Key_D)
    stage.key(KEY.Key_Up)
    stage.key(KEY.Key_Space)
    stage.key(KEY.Key_O)
    assert stage.spoken(0) == "supports, key s, chosen"
    assert stage.spoken(2) == "offers, key o, not chosen"
    stage.told.take()
    stage.key(KEY.Key_Return)
    assert stage.told.take() == [("chosen_many", ["supports", "demands"])]


def test_several_by_mouse(stage):
    stage.ask(multi=True)
    stage.click(1)
    stage.click(3)
    (take,) = stage.buttons()
    assert take.text() == "Take 2  ⏎"
    stage.told.take()
    stage.bot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert stage.told.take() == [("chosen_many", ["demands", "exchange"])]


def test_a_press_leaves_a_question_open_where_another_follows(stage):
    stage.ask()
    assert stage.buttons() == []
    stage.ask(skippable=True, clearable=False)
    (leave,) = stage.buttons()
    stage.told.take()
    stage.bot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert stage.told.take() == [("skipped",)]
    assert not stage.picker.is_open()


def test_several_while_typing(stage):
    stage.ask(ISSUES, "Issues", typing=True, multi=True, new="Add “{}”")
    stage.type("guar")
    stage.key(KEY.Key_Return)
    assert stage.edit.text() == ""
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Space)
    stage.type("a b")
    assert stage.edit.text() == "a b"
    stage.key(KEY.Key_Return, SHIFT)
    assert ("new_wanted", "a b") in stage.told.take()
    assert stage.picker.is_open()
    stage.key(KEY.Key_Return)
    assert stage.told.take()[-1] == ("chosen_many", ["1", "2"])


# The mouse, the window, and other keys


def test_a_click_takes_a_row(stage):
    stage.ask()
    stage.click(2)
    assert stage.told.take() == [("moved", "offers"), ("chosen", "offers")]
    assert stage.text.hasFocus()


def test_a_click_elsewhere_cancels_and_still_does_its_work(stage):
    stage.ask()
    pressed = []
    stage.button.clicked.connect(lambda: pressed.append(stage.picker.is_open()))
    stage.bot.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    assert stage.told.take() == [("cancelled",)]
    assert pressed == [False]


def test_a_press_on_the_card_is_no_press_elsewhere(stage):
    stage.ask()
    stage.bot.mouseClick(stage.picker, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    stage.bot.mouseClick(stage.picker.findChild(QLabel), Qt.MouseButton.LeftButton)
    assert stage.picker.is_open()
    assert stage.told.take() == []


def test_focus_that_goes_elsewhere_cancels_and_is_not_taken_back(stage):
    stage.ask()
    stage.button.setFocus()
    assert stage.told.take() == [("cancelled",)]
    assert stage.button.hasFocus()


def test_shortcuts_of_the_window_work_and_single_keys_of_it_do_not(stage):
    done = []
    for keys in ("Ctrl+Z", "Ctrl+PgDown", "Ctrl+Return", "D", "Tab", "Down", "Escape", "Return"):
        action = QAction(stage.window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, keys=keys: done.append(keys))
        stage.window.addAction(action)
    stage.ask()
    stage.key(KEY.Key_Z, CONTROL)
    stage.key(KEY.Key_PageDown, CONTROL)
    stage.key(KEY.Key_Return, CONTROL)
    assert done == ["Ctrl+Z", "Ctrl+PgDown", "Ctrl+Return"]
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_D)
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”")
    stage.key(KEY.Key_Z, CONTROL)
    assert done[3:] == ["Ctrl+Z"]
    stage.type("d")
    stage.key(KEY.Key_Z, CONTROL)
    assert stage.edit.text() == ""
    stage.type("d")
    stage.key(KEY.Key_Return, CONTROL)
    assert done[4:] == ["Ctrl+Return"]
    stage.key(KEY.Key_Return, SHIFT)
    assert len(done) == 5
    assert stage.told.take()[-1] == ("new_wanted", "d")


def test_a_question_may_lead_to_the_next(stage):
    stage.picker.chosen.connect(lambda id: stage.ask(ISSUES, "Issue", typing=True) if id == "demands" else None)
    stage.ask()
    stage.key(KEY.Key_D)
    assert stage.picker.is_open()
    assert stage.picker.title() == "Issue"
    stage.key(KEY.Key_Escape)
    assert stage.text.hasFocus()


def test_the_text_may_go_while_it_is_asked(stage):
    stage.ask()
    stage.text.deleteLater()
    QApplication.sendPostedEvents(stage.text, QEvent.Type.DeferredDelete)
    stage.key(KEY.Key_Escape)
    assert stage.told.take() == [("cancelled",)]


def test_no_filter_stays_on_the_application(stage, monkeypatch):
    seen = []
    watch = next(each for each in stage.picker.children() if type(each).__name__ == "_Watch")
    monkeypatch.setattr(type(watch), "eventFilter", lambda *_: bool(seen.append(1)))
    stage.ask()
    stage.key(KEY.Key_Escape)
    seen.clear()
    stage.bot.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    assert seen == []
    stage.ask()
    stage.window.centralWidget().hide()
    seen.clear()
    QApplication.sendEvent(QObject(), QEvent(QEvent.Type.User))
    assert seen == [1]
    stage.picker.hide()
    seen.clear()
    stage.bot.mouseClick(stage.window, Qt.MouseButton.LeftButton)
    assert seen == []


# Place and size


def test_it_stands_below_its_anchor_or_above_and_within_the_parent(stage):
    whole = stage.window.centralWidget()
    stage.ask()
    below = stage.anchor(60, 60)
    assert stage.picker.mapToGlobal(QPoint(0, 0)) == below.bottomLeft() + QPoint(0, 1 + GAP)
    stage.picker.place_at(stage.anchor(690, 480))
    assert stage.picker.geometry().bottom() == 480 - GAP - 1
    assert whole.rect().contains(stage.picker.geometry())
    stage.window.resize(300, 260)
    stage.bot.waitUntil(lambda: whole.rect().contains(stage.picker.geometry()))


@pytest.mark.parametrize("above", [None, True, False])
@pytest.mark.parametrize("top", [-50, 0, 30, 120, 200, 290, 500])
@pytest.mark.parametrize("height", [10, 100, 400])
def test_placing_keeps_to_the_room(above, top, height):
    room = QRect(4, 4, 400, 300)
    area, _ = placed(QRect(390, top, 60, 18), QSize(200, height), room, above=above)
    assert room.contains(area)
    assert area.width() == 200
    assert area.height() >= min(height, LEAST)


def test_a_card_that_shrinks_stays_on_its_side(stage):
    stage.ask([Option(str(n), f"issue {n}") for n in range(40)], "Issue", typing=True)
    stage.picker.place_at(stage.anchor(60, 420))
    bottom, width = stage.picker.geometry().bottom(), stage.picker.width()
    stage.type("39")
    assert stage.picker.geometry().bottom() == bottom
    assert stage.picker.width() == width


def test_long_lists_show_ten_rows_and_scroll(stage):
    stage.window.resize(700, 700)
    stage.ask([Option(str(n), f"issue {n}") for n in range(2000)], "Issue", typing=True)
    row = stage.rows.visualRect(stage.rows.model().index(0, 0)).height()
    assert row >= 24
    assert stage.rows.height() == 10 * row
    stage.key(KEY.Key_Up)
    assert stage.picker.current_id() == "1999"
    last = stage.rows.visualRect(stage.rows.currentIndex())
    assert stage.rows.viewport().rect().contains(last)


def test_a_page_at_a_time_where_something_is_typed(stage):
    stage.window.resize(700, 700)
    stage.ask([Option(str(n), f"issue {n}") for n in range(100)], "Issue", typing=True)
    stage.type("i")
    stage.key(KEY.Key_PageDown)
    assert stage.picker.current_id() == "9"


def test_everything_has_a_name(stage):
    stage.ask(multi=True, hint="Space ticks")
    for widget in (stage.picker, stage.edit, stage.rows, *stage.picker.findChildren(QPushButton)):
        assert widget.accessibleName()
    assert stage.picker.accessibleDescription() == "Space ticks"
    stage.key(KEY.Key_Down)
    assert stage.edit.accessibleDescription() == "supports, key s, not chosen, row 1 of 4"
    tip = stage.rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "supports"


# Other keys


def test_other_keys_answer_and_hints_name_them(stage):
    stage.picker.set_keys({"take": ("F5",), "tick": ("F6",), "up": ("F7",), "down": ("F8",)}, ())
    stage.ask(multi=True, hint="{key:take} takes, {key:tick} ticks, {key:clear} clears")
    assert stage.picker.accessibleDescription() == "F5 takes, F6 ticks, Del clears"
    stage.key(KEY.Key_Down)
    assert stage.picker.current_id() == ""
    stage.key(KEY.Key_F8)
    assert stage.buttons()[0].text() == "Take none  F5"
    stage.key(KEY.Key_F6)
    assert stage.buttons()[0].text() == "Take 1  F5"
    stage.told.take()
    stage.key(KEY.Key_F5)
    assert stage.told.take() == [("chosen_many", ["supports"])]


def test_rows_name_the_keys_that_take_them(stage):
    stage.picker.set_keys({"take": ("F5",), "take_new": ("F6",)}, ())
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”", proposed="2")
    assert stage.spoken(1) == "security guarantees, F5 takes it"
    stage.type("guar")
    assert stage.spoken(1) == "Add “guar”, F6 takes it"
    stage.key(KEY.Key_F6)
    assert stage.told.take()[-1] == ("new_wanted", "guar")


def test_keys_of_the_text_leave_it_while_nothing_is_typed(stage):
    stage.picker.set_keys({}, {"Ctrl+J", "F9"})
    for key, held in ((KEY.Key_J, CONTROL), (KEY.Key_F9, Qt.KeyboardModifier.NoModifier)):
        stage.ask(ISSUES, "Issue", typing=True)
        stage.told.take()
        stage.key(key, held)
        assert [name for name, *_ in stage.told.take()] == ["left_with"]
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("c")
    stage.key(KEY.Key_F9)
    stage.key(KEY.Key_Left)
    assert stage.picker.is_open()
    stage.ask()
    stage.key(KEY.Key_Left)
    assert stage.picker.is_open()


def test_a_key_that_left_it_open_says_what_it_did(stage):
    said = []
    stage.picker.told.connect(said.append)
    stage.ask(multi=True, new="Add “{}”")
    stage.key(KEY.Key_Down)
    stage.key(KEY.Key_Space)
    assert said == ["supports, key s, not chosen, row 1 of 4", "supports, key s, chosen"]
    stage.ask(ISSUES, "Issue", typing=True, new="Add “{}”")
    stage.key(KEY.Key_Return, SHIFT)
    stage.ask(ISSUES, "Issue", typing=True)
    stage.type("zzz")
    stage.key(KEY.Key_Return)
    assert said[2:] == ["Nothing is typed yet", "Nothing matches “zzz”"]
