"""Fusion with outlines that can be seen on dark paper: check boxes, radio buttons, combo boxes and spin boxes.

A style sheet cannot draw these without pictures; Fusion draws their frames darker than the window, which vanish in the
dark scheme.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from widgets.look.tokens import Tokens, tokens_of

_BOXES = (QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck)
_RADIO = QStyle.PrimitiveElement.PE_IndicatorRadioButton
_RING = QStyle.PrimitiveElement.PE_FrameFocusRect
_State = QStyle.StateFlag
_BORDERED = (QPushButton, QTabBar, QTableView)
"""What the style sheet gives a border of its own."""


class QuietStyle(QProxyStyle):
    """The application's style."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw ticks, radio buttons and focus rings; leave the rest to Fusion."""
        if element in _BOXES or element == _RADIO:
            _paint_indicator(element, option, painter)
        elif element == _RING:
            if isinstance(widget, QPushButton) and widget.property("role") == "primary":
                _paint_ring_within(QRectF(widget.rect()), painter)
            elif not isinstance(widget, _BORDERED):
                _paint_ring(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the frames and arrows of combo and spin boxes; leave the rest to Fusion."""
        part = QStyle.SubControl
        if isinstance(option, QStyleOptionComboBox):
            _paint_field(option, painter, editable=option.editable)
            arrow = self.subControlRect(control, option, part.SC_ComboBoxArrow, widget)  # type: ignore[arg-type]
            paint_arrow(painter, QRectF(arrow).center(), True, _ink(option))
        elif isinstance(option, QStyleOptionSpinBox):
            _paint_field(option, painter, editable=True)
            for which, down in ((part.SC_SpinBoxUp, False), (part.SC_SpinBoxDown, True)):
                place = self.subControlRect(control, option, which, widget)  # type: ignore[arg-type]
                paint_arrow(painter, QRectF(place).center(), down, _ink(option))
        else:
            super().drawComplexControl(control, option, painter, widget)


def paint_tick(painter: QPainter, area: QRectF, state: Qt.CheckState, tokens: Tokens, *, enabled: bool = True) -> None:
    """Draw a check box that fills AREA."""
    on = state != Qt.CheckState.Unchecked
    front = tokens.focus if enabled else tokens.outline
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(front if on else tokens.outline), 1.2))
    painter.setBrush(QColor(front if on else tokens.paper))
    painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
    painter.setPen(QPen(QColor(tokens.on_focus), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    across, down = area.width(), area.height()
    if state == Qt.CheckState.Checked:
        corners = [(0.25, 0.52), (0.43, 0.70), (0.76, 0.32)]
        painter.drawPolyline(QPolygonF([QPointF(area.x() + x * across, area.y() + y * down) for x, y in corners]))
    elif on:
        middle = area.center().y()
        painter.drawLine(QPointF(area.x() + 0.28 * across, middle), QPointF(area.x() + 0.72 * across, middle))
    painter.restore()


def paint_arrow(painter: QPainter, centre: QPointF, down: bool, ink: QColor) -> None:
    """Draw a small chevron around CENTRE."""
    dip = 2.0 if down else -2.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(
        QPolygonF([centre + QPointF(-4, -dip), centre + QPointF(0, dip), centre + QPointF(4, -dip)]),
    )
    painter.restore()


def _paint_indicator(element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
    tokens = tokens_of(option.palette)
    side = min(option.rect.width(), option.rect.height())
    area = QRectF(0, 0, side, side)
    area.moveCenter(QRectF(option.rect).center())
    enabled = bool(option.state & _State.State_Enabled)
    if element == _RADIO:
        _paint_radio(painter, area, bool(option.state & _State.State_On), tokens, enabled)
        return
    state = Qt.CheckState.Unchecked
    if option.state & _State.State_NoChange:
        state = Qt.CheckState.PartiallyChecked
    elif option.state & _State.State_On:
        state = Qt.CheckState.Checked
    paint_tick(painter, area, state, tokens, enabled=enabled)


def _paint_radio(painter: QPainter, area: QRectF, on: bool, tokens: Tokens, enabled: bool) -> None:
    front = QColor(tokens.focus if on and enabled else tokens.outline)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(front, 1.6))
    painter.setBrush(QColor(tokens.paper))
    painter.drawEllipse(area.adjusted(0.8, 0.8, -0.8, -0.8))
    if on:
        inset = area.width() * 0.28
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(front)
        painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def _paint_ring(option: QStyleOption, painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tokens = tokens_of(option.palette)
    inset = max(1.0, tokens.ring / 2)  # nothing outside, where nobody would paint over it when the focus goes on
    painter.setPen(QPen(QColor(tokens.focus), tokens.ring))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 4, 4)
    painter.restore()


def _paint_ring_within(area: QRectF, painter: QPainter) -> None:
    """Ring a filled button within its edge: around it, a ring in its own colour would not be seen."""
    tokens = tokens_of(QApplication.palette())  # that of the button has the ink of the fill
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.on_focus), tokens.ring))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(3.5, 3.5, -3.5, -3.5), 4, 4)
    painter.restore()


def _paint_field(option: QStyleOptionComplex, painter: QPainter, *, editable: bool) -> None:
    tokens = tokens_of(option.palette)
    focused = bool(option.state & _State.State_HasFocus)
    enabled = bool(option.state & _State.State_Enabled)
    width = tokens.ring if focused else 1.0
    line = tokens.focus if focused else tokens.outline if enabled else tokens.hairline
    inset = width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), width))
    hovered = enabled and not editable and bool(option.state & _State.State_MouseOver)
    painter.setBrush(QColor(tokens.background if hovered else tokens.paper))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 6, 6)
    painter.restore()


def _ink(option: QStyleOptionComplex) -> QColor:
    tokens = tokens_of(option.palette)
    return QColor(tokens.ink if option.state & _State.State_Enabled else tokens.outline)
