"""The list of keys and the prompt that waits for one: what is shown, found, walked and chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from widgets.keys.keylist import KeyList, KeyRow
from widgets.keys.keynames import is_character, is_for_a_line, is_typed, signed
from widgets.keys.keyprompt import KeyPrompt
from widgets.keys.keyset import KeySet

ROWS = [
    KeyRow("open", "File", "Open project", ("Ctrl+O",), "Open a project file"),
    KeyRow("export", "File", "Export", ("Ctrl+E",), "Write a corpus"),
    KeyRow("finish", "Edit", "Finish", ("Ctrl+Return", "Ctrl+Enter"), "Mark as done"),
    KeyRow("flag", "Span", "Flag", ("F9",), "Flag the chosen span", usual=("!",)),
    KeyRow("kind", "Span", "Kind", ("K",), "Answer kind"),
    KeyRow("marker", "Span", "Marker", (), "Answer marker"),
    KeyRow("fixed", "In the text", "Word by word", ("Left", "Right"), "Move the caret"),
]


@pytest.fixture
def shown(qtbot):
    made = KeyList()
    qtbot.addWidget(made)
    made.set_rows(ROWS)
    made.resize(700, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def cells(shown: KeyList, id: str) -> list[str]:
    item = shown._items[id]
    return [item.text(column) for column in range(3)]


def centre(shown: KeyList, id: str) -> QPoint:
    return shown.visualItemRect(shown._items[id]).center()


def headings(shown: KeyList) -> list[str]:
    return [title for title, item in shown._headings.items() if not item.isHidden()]


def test_rows_stand_under_their_groups_with_one_name_for_each_key(shown):
    assert headings(shown) == ["File", "Edit", "Span", "In the text"]
    assert cells(shown, "finish") == ["Finish", "Ctrl+Enter", "Mark as done"]
    assert cells(shown, "marker")[1] == "no key"
    assert cells(shown, "fixed")[1] == "Left, Right"
    assert shown.current_id() == "open"


def test_a_changed_key_is_told_by_a_sign_by_weight_and_in_words(shown):
    changed, usual = shown._items["flag"], shown._items["kind"]
    assert changed.text(1) == "• F9"
    assert changed.font(0).weight() == QFont.Weight.Bold
    assert usual.font(0).weight() == QFont.Weight.Normal
    assert changed.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Flag, F9, changed by you, usual: !"
    assert usual.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Kind, K"
    assert "Usual key: !" in changed.toolTip(1)


@pytest.mark.parametrize(
    ("typed", "found", "current"),
    [
        ("", [row.id for row in ROWS], "open"),
        ("PROJECT open", ["open"], "open"),
        ("span", ["flag", "kind", "marker"], "flag"),
        ("answer k", ["kind", "marker"], "kind"),
        ("Ctrl+E", ["export"], "export"),
        ("ctrl + e", ["export"], "export"),
        ("ctrl", ["open", "export", "finish"], "open"),
        ("Ctrl+Enter", ["finish"], "finish"),
        ("k", ["kind", "marker", "finish"], "kind"),
        ("page up", [], ""),
        ("f9", ["flag"], "flag"),
        ("left", ["fixed"], "fixed"),
        ("!", [], ""),
        ("nothing like that", [], ""),
    ],
)
def test_a_row_is_found_by_words_and_by_key(shown, typed, found, current):
    shown.look_for(typed)
    assert set(shown.shown_ids()) == set(found)
    assert shown.current_id() == current
    assert headings(shown) == list(dict.fromkeys(row.group for row in ROWS if row.id in found))


def test_a_key_finds_its_command_alone(shown):
    for name, found in (("K", ["kind"]), ("Ctrl+Enter", ["finish"]), ("F12", [])):
        shown.look_for_key(name)
        assert shown.shown_ids() == found
    shown.look_for("")
    assert len(shown.shown_ids()) == len(ROWS)


def test_the_current_row_stays_while_it_is_shown_and_through_new_rows(shown, qtbot):
    shown.look_for("span")
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.current_id() == "kind"
    shown.look_for("answer")
    assert shown.current_id() == "kind"
    with qtbot.waitSignal(shown.current_changed):
        shown.set_rows([row._replace(keys=("F7",)) if row.id == "kind" else row for row in ROWS])
    assert shown.current_id() == "kind"
    assert shown.shown_ids() == ["kind", "marker"]
    assert cells(shown, "kind")[1] == "F7"


def test_arrow_keys_pass_over_headings_and_bring_them_into_view(shown):
    shown.resize(700, 110)
    seen = [shown.current_id()]
    for _ in range(len(ROWS)):
        QTest.keyClick(shown, Qt.Key.Key_Down)
        seen.append(shown.current_id())
    assert seen == [*[row.id for row in ROWS], "fixed"]
    for _ in ROWS:
        QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.current_id() == "open"
    assert shown.verticalScrollBar().value() == 0


def test_a_double_click_chooses_a_row_and_no_heading(shown, qtbot):
    with qtbot.waitSignal(shown.chosen) as chosen:
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=centre(shown, "export"))
        QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=centre(shown, "export"))
    assert chosen.args == ["export"]
    assert shown.current_id() == "export"
    heading = shown.visualItemRect(shown._headings["Edit"]).center()
    with qtbot.assertNotEmitted(shown.chosen):
        QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=heading)
        QTest.mouseDClick(shown.viewport(), Qt.MouseButton.RightButton, pos=centre(shown, "export"))
    QTest.mouseRelease(shown.viewport(), Qt.MouseButton.RightButton)  # Qt would hold it down in the tests that follow
    assert shown.current_id() == "export"


def test_columns_stand_still_while_one_types_and_follow_the_font(shown):
    widths = [shown.columnWidth(column) for column in (0, 1)]
    shown.look_for("export")
    assert [shown.columnWidth(column) for column in (0, 1)] == widths
    font = shown.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    shown.setFont(font)
    assert all(shown.columnWidth(column) > width for column, width in zip((0, 1), widths, strict=True))


def test_an_empty_list_has_no_current_row(shown):
    shown.set_rows([])
    assert shown.current_id() == ""
    assert shown.shown_ids() == []


@pytest.fixture
def window(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    column.addWidget(KeyPrompt())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def prompt(window):
    made = window.findChild(KeyPrompt)
    made.wait_for("Press a key", "Keep the old key")
    return made


@pytest.mark.parametrize(
    ("key", "held", "name"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "F9"),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "Tab"),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "Shift+Tab"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "Ctrl+Return"),
        (Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier, "Alt+A"),
    ],
)
def test_the_prompt_gives_one_key_and_waits_no_longer(prompt, qtbot, key, held, name):
    assert prompt.waits()
    assert prompt.hasFocus()
    assert prompt.accessibleName() == "Press a key"
    QTest.keyClick(prompt, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert prompt.waits()
    with qtbot.waitSignal(prompt.key_pressed) as given:
        QTest.keyClick(prompt, key, held)
    assert given.args == [name]
    assert not prompt.waits()
    with qtbot.assertNotEmitted(prompt.key_pressed):
        QTest.keyClick(prompt, Qt.Key.Key_F10)


def test_a_key_that_is_still_held_is_no_answer(prompt, qtbot):
    repeated = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    with qtbot.assertNotEmitted(prompt.key_pressed):
        QApplication.sendEvent(prompt, repeated)
    assert prompt.waits()


def test_the_prompt_is_given_up_by_escape_by_its_button_and_by_going_elsewhere(prompt, qtbot):
    ways = (
        lambda: QTest.keyClick(prompt, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(prompt._stop, Qt.MouseButton.LeftButton),
        lambda: prompt.window().findChild(QLineEdit).setFocus(Qt.FocusReason.MouseFocusReason),
    )
    for way in ways:
        prompt.wait_for("Press a key", "Keep the old key")
        with qtbot.assertNotEmitted(prompt.key_pressed), qtbot.waitSignal(prompt.given_up):
            way()
        assert not prompt.waits()
    with qtbot.assertNotEmitted(prompt.given_up):
        prompt.give_up()


def test_other_keys_walk_the_list(shown, qtbot):
    shown.set_keys({"down": ("Ctrl+J",), "last": ("F5",)})
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.current_id() == "open"
    QTest.keyClick(shown, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert shown.current_id() == "export"
    QTest.keyClick(shown, Qt.Key.Key_F5)
    assert shown.current_id() == "fixed"


def test_keys_without_names_are_called_what_they_are_and_found_by_that(shown):
    shown.set_rows([*ROWS, KeyRow("badge", "Fixed", "Choosing", (), "Take it", None, "1 to 9, letters")])
    assert cells(shown, "badge")[1] == "1 to 9, letters"
    shown.look_for("letters")
    assert shown.shown_ids() == ["badge"]


# The keys of a widget


def press_of(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


def test_a_set_of_keys_knows_the_deed_of_a_press_and_names_its_keys(qtbot):
    keys = KeySet({"take": ("Return", "Enter"), "tick": ("Space",), "none": ()})
    keypad = press_of(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert [keys.deed(each) for each in (keypad, press_of(Qt.Key.Key_Space), press_of(Qt.Key.Key_A))] == [
        "take",
        "tick",
        "",
    ]
    assert keys.filled("{key:take} takes, {key:none} does, {key:other} stays") == (
        "Enter takes, a click does, {key:other} stays"
    )
    assert (keys.shown("take"), keys.sign("take"), keys.sign("none")) == ("Enter", "⏎", "")
    assert keys.labelled("Take", "take") == "Take  ⏎"
    assert keys.spoken("Take", "take") == "Take, key Enter"
    assert keys.labelled("None", "none") == keys.spoken("None", "none") == "None"
    keys.set({"tick": ("X", "Ctrl+T")})
    assert keys.deed(press_of(Qt.Key.Key_Space)) == ""
    assert keys.deed(press_of(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)) == "tick"
    assert keys.deed(press_of(Qt.Key.Key_Enter)) == "take"


@pytest.mark.parametrize(
    ("name", "sign"), [("Return", "⏎"), ("Ctrl+Enter", "Ctrl+⏎"), ("Shift+Up", "Shift+↑"), ("+", "+"), ("A", "A")]
)
def test_buttons_show_signs_for_keys(qtbot, name, sign):
    assert signed(name) == sign


@pytest.mark.parametrize(
    ("name", "typed", "in_line", "character"),
    [
        ("A", True, True, True),
        ("Space", True, True, True),
        ("Delete", True, True, False),
        ("Home", True, True, False),
        ("Down", True, False, False),
        ("Return", True, False, False),
        ("Ctrl+Left", False, False, False),
        ("Alt+A", False, False, False),
        ("F5", False, False, False),
    ],
)
def test_what_fields_and_lines_need(qtbot, name, typed, in_line, character):
    assert (is_typed(name), is_for_a_line(name), is_character(name)) == (typed, in_line, character)
