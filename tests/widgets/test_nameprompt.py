"""The bar that asks for a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from widgets.nameprompt import NamePrompt, name_problem


@pytest.fixture
def prompt(qtbot):
    made = NamePrompt()
    qtbot.addWidget(made)
    made.set_names(["Ada", "Ben"])
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.begin()
    return made


def errors(prompt: NamePrompt) -> list[str]:
    return [
        label.text() for label in prompt.findChildren(QLabel) if label.property("role") == "error" and label.isVisible()
    ]


def test_a_name_is_typed_trimmed_and_given_by_enter(prompt, qtbot):
    edit = prompt.findChild(QLineEdit)
    edit.setText("  Çiğdem")
    qtbot.keyClicks(edit, " K. ")
    with qtbot.waitSignal(prompt.name_given) as given:
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert given.args == ["Çiğdem K."]
    assert errors(prompt) == []


def test_a_name_that_begins_like_a_known_one_stays_as_it_was_typed(prompt, qtbot):
    prompt.set_names(["gold", "ada"])
    for typed in ("go", "a"):
        prompt.begin()
        qtbot.keyClicks(prompt.findChild(QLineEdit), typed)
        with qtbot.waitSignal(prompt.name_given) as given:
            qtbot.keyClick(prompt.findChild(QLineEdit), Qt.Key.Key_Return)
        assert given.args == [typed]


def test_the_button_gives_a_known_name(prompt, qtbot):
    prompt.set_names(["Ada", "Ben"], "Ben")
    with qtbot.waitSignal(prompt.name_given) as given:
        qtbot.mouseClick(prompt.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert given.args == ["Ben"]


def test_a_wrong_name_is_told_in_place_until_it_is_mended(prompt, qtbot):
    edit = prompt.findChild(QLineEdit)
    with qtbot.assertNotEmitted(prompt.name_given):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert errors(prompt) == ["Type a name first."]
    qtbot.keyClicks(edit, "A")
    assert errors(prompt) == []


@pytest.mark.parametrize("name", ["a\tb", "a\x00", "a\u2028b", "\udc80"])
def test_control_characters_are_refused(name):
    assert name_problem(name) == "A name cannot hold control characters."


def test_the_longest_name():
    assert name_problem("x" * 60) is None
    assert "61" in name_problem("x" * 61)
    assert name_problem("李明 👩🏽‍🔬") is None


@pytest.mark.parametrize("points", [8, 10, 18])
def test_nothing_is_clipped(prompt, points):
    prompt.setFont(QFont(prompt.font().family(), points))
    prompt.resize(900, 200)
    QApplication.processEvents()
    for widget in prompt.findChildren(QPushButton) + prompt.findChildren(QComboBox):
        assert widget.width() >= widget.sizeHint().width()
        assert widget.height() >= 24


def test_names_for_the_screen_reader(prompt):
    assert prompt.accessibleName() == "Who is labelling"
    assert prompt.findChild(QComboBox).accessibleName() == "Your name"
