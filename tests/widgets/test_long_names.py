"""A very long name makes no part of the window wider: it is shortened, and whole in the tip."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from annotations.schema import Label
from app.panes.statusline import StatusLine
from tests.windows import label_button
from widgets.controls.namechoice import NameChoice
from widgets.inspector import Inspector
from widgets.labelbar import LabelBar
from widgets.look.cutting import cut
from widgets.look.tokens import LIGHT
from widgets.nameprompt import NamePrompt
from widgets.partform import CHOICE, TICKS, FormRow, PartForm
from widgets.schemapreview import SchemaPreview
from widgets.textview.look import Look

LONG = "PARTY OF THE FIRST PART WITH A VERY LONG NAME THAT DOES NOT END " * 2
MOST = 480


def label_bar() -> LabelBar:
    made = LabelBar()
    made.set_labels([label()], dark=False)
    return made


def preview() -> SchemaPreview:
    made = SchemaPreview({"Light": LIGHT})
    made.show_labels([label()], [Look()], {})
    return made


def status() -> StatusLine:
    made = StatusLine()
    made.set_project(LONG)
    return made


def prompt() -> NamePrompt:
    made = NamePrompt()
    made.set_names([LONG], LONG)
    return made


def choice() -> NameChoice:
    made = NameChoice()
    made.addItem(LONG)
    return made


def form() -> QWidget:
    made = PartForm()
    rows = [
        FormRow("to", "Ends at", TICKS, [LONG], ((LONG, LONG),)),
        FormRow("of", "Of", CHOICE, LONG, ((LONG, LONG),)),
    ]
    made.set_rows("The link", rows)
    return made.widget()


def label() -> Label:
    return Label(LONG, "1", "#2f6db5", "#7fb0ee", "solid", definition="Who speaks")


@pytest.mark.parametrize("make", [label_bar, preview, status, prompt, choice, form])
def test_what_shows_a_long_name_has_room_in_a_narrow_window(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    part = make()
    qtbot.addWidget(part)
    assert part.minimumSizeHint().width() < MOST


def test_the_whole_name_is_in_the_tip(qtbot: QtBot) -> None:
    bar, cards, fields = label_bar(), preview(), form()
    for each in (bar, cards, fields):
        qtbot.addWidget(each)
    assert label_button(bar, LONG).toolTip().startswith(LONG)
    assert cards.cards[0].bar._parts[0].toolTip().startswith(LONG)
    box = fields.findChild(QCheckBox)
    assert box.text().endswith("…")
    assert box.toolTip() == box.accessibleName() == LONG


def test_the_head_of_the_inspector_cuts_a_long_label_with_an_ellipsis(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    head = inspector._head
    head.resize(260, 24)
    head.show_words(LONG, "#2f6db5", "", 0)
    assert LONG in head.toolTip()
    seen = head.grab().toImage()
    metrics = head.fontMetrics().__class__(head._font())
    head.show_words(cut(metrics, LONG, 260 - 32), "#2f6db5", "", 0)
    assert seen == head.grab().toImage()
