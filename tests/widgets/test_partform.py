"""The form of a part: what each kind of field shows and tells, what stays when other values come, and the colour field."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QColorDialog, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from widgets.partform import (
    BUTTON,
    CHOICE,
    COLOUR,
    HEADING,
    KEY,
    LINE,
    NOTE,
    NUMBER,
    TEXT,
    TICK,
    TICKS,
    WORDS,
    FormRow,
    PartForm,
)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ROWS = (
    FormRow("head", "About", HEADING),
    FormRow("name", "Name", LINE, "ACTOR"),
    FormRow("key", "Key", KEY, "1"),
    FormRow("count", "At most", NUMBER, None),
    FormRow("rules", "Rules", WORDS, ["A1", "A2"]),
    FormRow("definition", "Definition", TEXT, "A party"),
    FormRow("colour", "Colour", COLOUR, "#2f6db5", proposed=("#0072b2",)),
    FormRow("underline", "Underline", CHOICE, "solid", (("solid", "solid"), ("wave", "wave")), icons=("solid", "wave")),
    FormRow("trim", "Trim", TICK, True, help="What is left out"),
    FormRow("to", "Ends at", TICKS, ["ACTOR"], (("ACTOR", "ACTOR"), ("STANCE", "STANCE"))),
    FormRow("used", "Used", NOTE, "By nothing"),
    FormRow("mend", "Mend", BUTTON, True),
)


@pytest.fixture
def form(qtbot: QtBot) -> PartForm:
    made = PartForm()
    qtbot.addWidget(made)
    made.resize(520, 640)
    made.set_rows("The label ACTOR", ROWS)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def typed(widget: QWidget, words: str) -> None:
    widget.setFocus()
    QTest.keyClick(widget.focusProxy() or widget, Key.Key_A, CTRL)
    QTest.keyClicks(widget.focusProxy() or widget, words)


def test_every_kind_of_field_shows_its_value_and_tells_what_is_put_there(qtbot: QtBot, form: PartForm) -> None:
    told: list[tuple[str, Any]] = []
    form.edited.connect(lambda id, value: told.append((id, value)))
    typed(form.field("name"), "AB")
    typed(form.field("key"), "xy")
    typed(form.field("count"), "12")
    field = form.field("count")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    field.insert("9" * 5000)
    field.textEdited.emit(field.text())
    assert told[-1] == ("count", "9" * 5000)
    typed(field, "many")
    typed(form.field("rules"), "S1, , S2,")
    typed(form.field("definition"), "C")
    typed(form.field("colour"), "#123456")
    combo, tick = form.field("underline"), form.field("trim")
    assert isinstance(combo, QComboBox)
    assert isinstance(tick, QCheckBox)
    QTest.keyClick(combo, Key.Key_Down)
    QTest.keyClick(tick, Key.Key_Space)
    boxes = form.field("to").findChildren(QCheckBox)
    QTest.keyClick(boxes[1], Key.Key_Space)
    last = dict(told)
    assert last == {
        "name": "AB", "key": "x", "count": "many", "rules": ["S1", "S2"], "definition": "C", "colour": "#123456",
        "underline": "wave", "trim": False, "to": ["ACTOR", "STANCE"],
    }  # fmt: skip
    assert ("count", 12) in told
    assert [value for id, value in told if id == "name"] == ["A", "AB"]
    pressed: list[str] = []
    form.pressed.connect(pressed.append)
    button = form.field("mend")
    assert isinstance(button, QPushButton)
    button.click()
    assert pressed == ["mend"]


def test_values_that_come_are_shown_and_told_to_nobody(qtbot: QtBot, form: PartForm) -> None:
    told: list[str] = []
    form.edited.connect(lambda id, value: told.append(id))
    name, definition = form.field("name"), form.field("definition")
    name.setFocus()
    values = {"name": "PARTY", "rules": [], "definition": "", "colour": "#000000", "underline": "wave", "trim": False,
              "to": [], "count": 3, "mend": False, "used": "By 3 spans"}  # fmt: skip
    problem = {"name": ("Is empty", True), "colour": ("Hard to read", False)}
    fresh = [
        row.__class__(
            **{
                **{field: getattr(row, field) for field in row.__dataclass_fields__},
                "value": values.get(row.id, row.value),
                "problem": problem.get(row.id, ("", False))[0],
                "is_fault": problem.get(row.id, ("", False))[1],
            }
        )
        for row in ROWS
    ]
    form.set_rows("The label PARTY", fresh)
    assert form.field("name") is name
    assert name.hasFocus()
    assert isinstance(name, QLineEdit)
    assert name.text() == "PARTY"
    assert isinstance(definition, QPlainTextEdit)
    assert definition.toPlainText() == ""
    assert (form.problem("name"), form.problem("colour"), form.problem("key")) == ("Is empty", "Hard to read", "")
    assert name.accessibleDescription() == "Is empty"
    assert form.field("trim").accessibleDescription() == "What is left out"
    assert not form.field("mend").isVisible()
    assert form.accessibleName() == "The label PARTY"
    assert told == []
    # where rows of another shape come, the keyboard stays in the field that is still there
    form.set_rows("The label PARTY", [*fresh[1:3], FormRow("new", "New", LINE, "x"), *fresh[3:]])
    assert form.field("name") is not name
    assert form.held() == "name"
    form.set_rows("Another", [FormRow("other", "Other", NOTE, "nothing to do")])
    assert form.held() == ""
    assert not form.enter()


def test_undo_is_left_to_the_window(qtbot: QtBot, form: PartForm) -> None:
    for id in ("name", "definition"):
        typed(form.field(id), "changed")
        QTest.keyClick(form.field(id), Key.Key_Z, CTRL)
    # a field takes such a key for itself only where no shortcut of the window has it
    from PySide6.QtGui import QKeySequence, QShortcut

    undone: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), form)
    shortcut.activated.connect(lambda: undone.append(form.held()))
    for id in ("name", "rules", "definition", "colour"):
        widget = form.field(id)
        typed(widget, "abc")
        QTest.keyClick(widget.focusProxy() or widget, Key.Key_Z, CTRL)
    assert undone == ["name", "rules", "definition", "colour"]


def test_a_colour_is_chosen_and_seen_while_one_chooses_and_esc_brings_back_what_was(
    qtbot: QtBot, form: PartForm
) -> None:
    told: list[str] = []
    form.edited.connect(lambda id, value: told.append(value))
    field = form.field("colour")
    press = field.findChildren(QWidget)[1]
    assert press.accessibleName() == "Choose Colour"
    press.setFocus()
    QTest.keyClick(press, Key.Key_Space)
    chooser = field.findChild(QColorDialog)
    assert isinstance(chooser, QColorDialog)
    assert chooser.currentColor().name() == "#2f6db5"
    assert QColorDialog.customColor(0).name() == "#0072b2"
    chooser.setCurrentColor(QColor("#aa3377"))
    assert told[-1] == "#aa3377"
    chooser.reject()
    assert told[-1] == "#2f6db5"
    QTest.keyClick(press, Key.Key_Space)
    chooser = next(each for each in field.findChildren(QColorDialog) if each.isVisible())
    chooser.setCurrentColor(QColor("#00ff00"))
    chooser.accept()
    assert told[-1] == "#00ff00"
    assert not press.grab().isNull()
