"""The style: ticks, radio buttons, combo and spin boxes can be told apart in both schemes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QRadioButton, QSpinBox, QWidget

from annotations.colours.spaces import contrast
from widgets.emptystate import EmptyState
from widgets.style import QuietStyle
from widgets.tokens import DARK, LIGHT, palette


@pytest.fixture
def style():
    return QuietStyle()


def dressed(widget: QWidget, style: QuietStyle, tokens) -> QImage:
    widget.setStyle(style)
    widget.setPalette(palette(tokens))
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def strongest(image: QImage, ground: str) -> float:
    """The best contrast of any pixel with GROUND."""
    return max(
        contrast(image.pixelColor(x, y).name(), ground) for x in range(image.width()) for y in range(image.height())
    )


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QComboBox, QSpinBox])
def test_outlines_can_be_seen(qtbot, style, tokens, kind):
    widget = kind()
    qtbot.addWidget(widget)
    assert strongest(dressed(widget, style, tokens), tokens.background) >= 3.0


def test_a_tick_changes_the_look(qtbot, style):
    box = QCheckBox("Tick")
    qtbot.addWidget(box)
    box.setTristate(True)
    looks = set()
    for state in range(3):
        box.setCheckState(type(box.checkState())(state))
        looks.add(bytes(dressed(box, style, LIGHT).constBits()))
    assert len(looks) == 3


def test_an_empty_state_offers_its_actions(qtbot):
    action = QAction("Import…")
    state = EmptyState("No documents yet.", [action])
    qtbot.addWidget(state)
    assert state.accessibleName() == "No documents yet."
    with qtbot.waitSignal(action.triggered):
        state.findChild(QPushButton).click()
    state.set_text("Other words.")
    assert state.text() == state.accessibleName() == "Other words."
