"""The text view under keys, and what it leaves to the window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.handledtext import ALT, CONTROL, FAMILY, KEY, NONE, SHIFT, TEXT, selected, shown_view, span, walked
from widgets.textview import Piece, TextView
from widgets.textview.keyboard import Movement, Unit, sentence_at, step, token_at


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


def press(view: TextView, *keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    for key, modifier in keys:
        QTest.keyClick(view, key, modifier)


def test_arrows_move_to_the_starts_of_tokens(view: TextView) -> None:
    seen = []
    for _ in range(6):
        press(view, (KEY.Key_Right, NONE))
        seen.append(view.caret())
    assert seen == [TEXT.index(word) for word in ("met", "in", "Kyiv", ",", "Ukraine", ".")]
    press(view, (KEY.Key_Left, NONE), (KEY.Key_Left, NONE))
    assert view.caret() == TEXT.index(",")


def test_control_moves_by_sentence(view: TextView) -> None:
    press(view, (KEY.Key_Right, CONTROL))
    assert view.caret() == TEXT.index("They")
    press(view, (KEY.Key_Right, CONTROL), (KEY.Key_Left, CONTROL))
    assert view.caret() == TEXT.index("They")


def test_shift_takes_in_whole_tokens_and_gives_them_back(view: TextView) -> None:
    view.set_caret(TEXT.index("Kyiv"))
    press(view, (KEY.Key_Right, SHIFT))
    assert selected(view) == "Kyiv"
    press(view, (KEY.Key_Right, SHIFT), (KEY.Key_Right, SHIFT))
    assert selected(view) == "Kyiv, Ukraine"
    press(view, (KEY.Key_Left, SHIFT))
    assert selected(view) == "Kyiv,"
    press(view, (KEY.Key_Left, SHIFT), (KEY.Key_Left, SHIFT))
    assert view.selection() is None
    press(view, (KEY.Key_Left, SHIFT))
    assert selected(view) == "in "


def test_shift_from_within_a_token_takes_the_whole_of_it(view: TextView) -> None:
    view.set_caret(TEXT.index("raine"))
    press(view, (KEY.Key_Right, SHIFT))
    assert selected(view) == "Ukraine"
    view.set_caret(TEXT.index("raine"))
    press(view, (KEY.Key_Left, SHIFT))
    assert selected(view) == "Ukraine"


def test_shift_and_control_take_in_sentences(view: TextView) -> None:
    press(view, (KEY.Key_Right, SHIFT | CONTROL))
    assert selected(view) == "Leaders met in Kyiv, Ukraine."
    press(view, (KEY.Key_Right, SHIFT | CONTROL))
    assert selected(view) == "Leaders met in Kyiv, Ukraine. They left."


def test_alt_moves_by_character_as_the_eye_counts_them(view: TextView) -> None:
    start = TEXT.index(FAMILY)
    view.set_caret(start)
    press(view, (KEY.Key_Right, ALT))
    assert view.caret() == start + len(FAMILY)
    view.set_caret(TEXT.index("\u0065\u0301"))
    press(view, (KEY.Key_Right, ALT | SHIFT))
    assert selected(view) == "\u0065\u0301"


def test_home_end_and_the_ends_of_the_text(view: TextView) -> None:
    view.set_caret(TEXT.index("Kyiv"))
    press(view, (KEY.Key_End, NONE))
    assert view.caret() == TEXT.index("\n")
    press(view, (KEY.Key_Home, SHIFT))
    assert selected(view) == TEXT[: TEXT.index("\n")]
    press(view, (KEY.Key_End, CONTROL))
    assert view.caret() == len(TEXT)
    press(view, (KEY.Key_Home, CONTROL))
    assert view.caret() == 0


def test_up_and_down_leave_the_view_at_its_ends(view: TextView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.left_top):
        press(view, (KEY.Key_Down, NONE))
        press(view, (KEY.Key_Up, NONE))
    with qtbot.waitSignal(view.left_top, timeout=500):
        press(view, (KEY.Key_Up, NONE))
    press(view, (KEY.Key_End, CONTROL))
    with qtbot.waitSignal(view.left_bottom, timeout=500):
        press(view, (KEY.Key_Down, NONE))


def test_pages_go_forth_and_back(view: TextView) -> None:
    text = "\n".join(f"Paragraph {number}." for number in range(200))
    view.set_text(text, [Piece(0, len(text))])
    press(view, (KEY.Key_PageDown, NONE))
    first = view.caret()
    assert first > 50
    press(view, (KEY.Key_PageDown, NONE))
    assert view.caret() > first
    assert view.viewport().rect().contains(view.caret_rect().center().toPoint())
    press(view, (KEY.Key_PageUp, SHIFT))
    assert view.selection() is not None


def test_without_a_navigator_arrows_go_by_character_and_word(view: TextView) -> None:
    view.set_navigator(None)
    press(view, (KEY.Key_Right, NONE))
    assert view.caret() == 1
    press(view, (KEY.Key_Right, CONTROL))
    assert view.caret() == TEXT.index("met")


def test_in_right_to_left_paragraphs_left_goes_forward(view: TextView) -> None:
    text = "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064a\u0633 \u0643\u0644\u0645\u0627\u062a"
    view.set_text(text, [Piece(0, len(text))])
    view.set_navigator(walked(text))
    press(view, (KEY.Key_Left, NONE))
    assert view.caret() == 4
    press(view, (KEY.Key_Right, NONE))
    assert view.caret() == 0


def test_hidden_text_is_passed_over(view: TextView) -> None:
    start = TEXT.index("Third")
    view.set_text(TEXT, [Piece(0, 7), Piece(start, len(TEXT))])
    press(view, (KEY.Key_Right, NONE))
    assert view.caret() == start


def test_escape_clears_the_selection_then_the_choice_then_is_left_to_the_window(view: TextView, qtbot: QtBot) -> None:
    view.set_spans([span("kyiv", "Kyiv")])
    view.choose("kyiv")
    view.set_selection(0, 7)
    press(view, (KEY.Key_Escape, NONE))
    assert (view.selection(), view.chosen()) == (None, "kyiv")
    with qtbot.waitSignal(view.span_chosen, check_params_cb=lambda name: name == "", timeout=500):
        press(view, (KEY.Key_Escape, NONE))
    assert view.chosen() is None
    with qtbot.assertNotEmitted(view.span_chosen):
        press(view, (KEY.Key_Escape, NONE))


def test_copy_puts_the_stored_text_on_the_clipboard(view: TextView) -> None:
    view.set_text("A\u00a0B", [Piece(0, 3)])
    view.set_selection(0, 3)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QApplication.clipboard().text() == "A\u00a0B"


def in_window(qtbot: QtBot) -> tuple[QWidget, TextView, QLineEdit]:
    """An active window with a view that has the focus, and a field below it."""
    window, view, field = QWidget(), TextView(), QLineEdit()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(field)
    view.set_text(TEXT, [Piece(0, len(TEXT))])
    field.setFocus()
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    with qtbot.waitSignal(view.focused, timeout=1000):
        view.setFocus()
    return window, view, field


@pytest.mark.parametrize("key", ["1", "[", "Space", "Delete", "M", "Tab", "Ctrl+Z", "Esc"])
def test_other_keys_reach_the_window(qtbot: QtBot, key: str) -> None:
    window, view, _ = in_window(qtbot)
    action = QAction("Mark", window)
    action.setShortcut(key)
    window.addAction(action)
    with qtbot.waitSignal(action.triggered, timeout=1000):
        QTest.keySequence(view, QKeySequence(key))


def test_arrows_are_not_taken_by_the_window(view: TextView, qtbot: QtBot) -> None:
    action = QAction("Next", view.window())
    action.setShortcut("Right")
    view.addAction(action)
    with qtbot.assertNotEmitted(action.triggered):
        press(view, (KEY.Key_Right, NONE))
    assert view.caret() == TEXT.index("met")


def test_tab_moves_the_focus_on(qtbot: QtBot) -> None:
    _, view, field = in_window(qtbot)
    QTest.keyClick(view, KEY.Key_Tab)
    assert field.hasFocus()


def test_the_caret_is_told_in_code_points(view: TextView, qtbot: QtBot) -> None:
    after = TEXT.index(FAMILY) + len(FAMILY)
    with qtbot.waitSignal(view.caret_moved, check_params_cb=lambda at: at == after, timeout=500):
        view.set_caret(after)


def test_it_is_named_for_screen_readers_and_cannot_be_changed(view: TextView) -> None:
    assert view.accessibleName()
    assert view.accessibleDescription()
    QTest.keyClicks(view, "abc")
    assert view.document().toPlainText().startswith("Leaders")
    assert view.isReadOnly()


words = st.text(alphabet="ab .,\n", min_size=1, max_size=40)
movements = st.builds(Movement, st.sampled_from([Unit.TOKEN, Unit.SENTENCE]), st.booleans(), st.booleans())


@given(words, st.lists(movements, max_size=12), st.integers(0, 40))
def test_steps_stay_in_the_text_and_end_on_edges(text: str, steps: list[Movement], start: int) -> None:
    navigator = walked(text)
    anchor = caret = min(start, len(text))
    for movement in steps:
        before = caret
        anchor, caret = step(navigator, anchor, caret, movement, len(text))
        assert 0 <= anchor <= len(text)
        assert 0 <= caret <= len(text)
        assert (caret >= before) if movement.forward else (caret <= before)
        if not movement.extends:
            assert anchor == caret


def test_the_token_and_sentence_at_an_offset() -> None:
    navigator = walked(TEXT)
    start = TEXT.index("Kyiv")
    assert token_at(navigator, start) == token_at(navigator, start + 3) == (start, start + 4)
    assert token_at(navigator, start - 1) is None
    assert sentence_at(navigator, start) == (0, TEXT.index(" They"))


def test_other_keys_move_select_and_copy_and_the_usual_ones_are_left_to_the_window(view: TextView) -> None:
    done: list[str] = []
    view.deed_done.connect(done.append)
    view.set_keys({"word_right": ("F5",), "select_word_right": ("Ctrl+L",), "copy": ("F6",), "line_end": ()})
    press(view, (KEY.Key_Right, NONE), (KEY.Key_Right, SHIFT), (KEY.Key_End, NONE))
    assert view.caret() == 0
    press(view, (KEY.Key_F5, NONE))
    assert view.caret() == TEXT.index("met")
    press(view, (KEY.Key_L, CONTROL), (KEY.Key_F6, NONE))
    assert selected(view) == "met"
    assert QApplication.clipboard().text() == "met"
    assert done == ["word_right", "select_word_right", "copy"]
    assert view.accessibleDescription() == (
        "Left and F5 move by word, Ctrl+Left and Ctrl+Right by sentence; Ctrl+L selects."
    )
