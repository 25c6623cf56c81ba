"""The style: ticks, radio buttons, combo and spin boxes can be told apart in both schemes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOption,
    QWidget,
)

from annotations.colours.spaces import contrast
from widgets.controls.emptystate import EmptyState
from widgets.look.style import QuietStyle
from widgets.look.tokens import DARK, LIGHT, SCHEMES, palette


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


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=SCHEMES)
def test_a_ring_stays_within_what_has_the_focus(qtbot, style, tokens):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.paper))
    option = QStyleOption()
    option.rect, option.palette = QRect(10, 10, 40, 20), palette(tokens)
    painter = QPainter(image)
    style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter)
    painter.end()
    assert strongest(image.copy(option.rect), tokens.paper) >= 3.0
    for outside in ((0, 0, 60, 10), (0, 30, 60, 10), (0, 0, 10, 40), (50, 0, 10, 40)):
        assert strongest(image.copy(*outside), tokens.paper) == 1.0


def test_an_empty_state_offers_its_actions(qtbot):
    action = QAction("Import…")
    state = EmptyState("No documents yet.", [action])
    qtbot.addWidget(state)
    assert state.accessibleName() == "No documents yet."
    with qtbot.waitSignal(action.triggered):
        state.findChild(QPushButton).click()
    state.set_text("Other words.")
    assert state.text() == state.accessibleName() == "Other words."
