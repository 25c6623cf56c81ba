"""A plot that can be walked and opened: one figure with its marks, in the colours of the palette."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from annotations.agreement.report import Behind, Report
from annotations.wording import tr
from widgets.accessible import Role
from widgets.announcing import announce
from widgets.controls.elidedlabel import ElidedLabel
from widgets.controls.spatial import beside, nearest
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.look.tokens import legible, tokens_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from annotations.reporting.figures import Mark

_REDRAW_MS = 80
_TARGET = 12
"""A mark is hit this many pixels around its middle, however small it is drawn."""
_WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Chart(QWidget):
    """Shows one plot of a report, by its name among PLOTS of `annotations.reporting.figures`.

    `opened` tells what is behind the mark that is pressed.
    Arrows go to the next mark in that direction, Page up and Page down from mark to mark, so that none is left out, and
    Home and End to the first and the last; a key or a click opens. What the current mark says, or the one under the
    pointer, is told by `said`, and to those who hear it.
    """

    heard_as = Role.Chart
    opened = Signal(object, str)
    said = Signal(str)

    def __init__(self, name: str, plot: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._plot = name, plot
        self._report: Report | None = None
        self._colours: Mapping[str, Mapping[str, str]] = {}
        self._marks: Sequence[Mark] = ()
        self._areas: list[QRectF] = []
        self._image = QImage()
        self._current, self._hovered = -1, -1
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.timeout.connect(self._redraw)
        self.keys = KeySet(usualkeys.LIST, usualkeys.FIGURES)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that walk and open."""
        self.keys.set(keys)

    def set_report(self, report: Report | None, colours: Mapping[str, Mapping[str, str]]) -> None:
        """Show another report. The current mark stays where it is.

        COLOURS are those of labels as #rrggbb, in the schemes "light" and "dark".
        """
        self._report, self._colours = report, colours
        if report is None or self._image.isNull():
            self._redraw()
        else:
            self._stale.start(0)  # what is seen is drawn plot by plot, so that keys in between need not wait

    def marks(self) -> Sequence[Mark]:
        """The marks of the plot, in order."""
        return self._marks

    def current(self) -> int:
        """The number of the current mark, -1 for none."""
        return self._current

    def heard_press(self) -> None:
        """Open the current mark."""
        self._open(self._current)

    def sizeHint(self) -> QSize:
        """Room for some ten lines of text."""
        line = self.fontMetrics().lineSpacing()
        return QSize(22 * line, 14 * line)

    def minimumSizeHint(self) -> QSize:
        """Enough to read the plot."""
        line = self.fontMetrics().lineSpacing()
        return QSize(14 * line, 11 * line)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks, or open the current one; all other keys are for somebody else."""
        deed = self.keys.deed(event)
        if deed in _WAYS:
            self._go(beside(self._areas, self._current, _WAYS[deed]))
        elif deed in ("page_up", "page_down"):
            self._go(self._current + (1 if deed == "page_down" else -1))
        elif deed in ("first", "last"):
            self._go(0 if deed == "first" else len(self._marks) - 1)
        elif deed == "open":
            self._open(self._current)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        self._hover(nearest(self._areas, event.position(), _TARGET))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the mark under the pointer the current one."""
        self._go(nearest(self._areas, event.position(), _TARGET))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark that was pressed, if the pointer is still there."""
        found = nearest(self._areas, event.position(), _TARGET)
        if event.button() == Qt.MouseButton.LeftButton and found >= 0 and found == self._current:
            self._open(found)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is stale is drawn when it is seen again."""
        super().hideEvent(event)
        if self._stale.isActive():
            self._redraw()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current mark while the keyboard is here."""
        super().focusInEvent(event)
        if self._report is not None and self._image.isNull():
            self._draw()  # it may not have been in sight before
        if self._current < 0 and self._marks and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._current = 0
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the keyboard."""
        super().focusOutEvent(event)
        self._tell()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plot, and the frame around the current mark. While the size changes, the plot is stretched."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._report is not None and self._image.size() != wanted:
            if self._image.isNull():
                self._draw()
            else:
                self._stale.start(_REDRAW_MS)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens_of(self.palette()).paper))
        if not self._image.isNull():
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = tokens_of(self.palette()).ring
        if self._hovered >= 0 and self._hovered != self._current:
            self._paint_frame(painter, self._hovered, 1.0)
        if self._current >= 0 and self.hasFocus():
            self._paint_frame(painter, self._current, ring)
        elif self.hasFocus():  # a plot without a mark
            painter.setPen(QPen(QColor(tokens_of(self.palette()).focus), ring))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def changeEvent(self, event: QEvent) -> None:
        """Another palette or font: draw anew with the next paint, once for the several changes of a scheme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._image = QImage()
            self.update()

    def _paint_frame(self, painter: QPainter, number: int, width: float) -> None:
        tokens = tokens_of(self.palette())
        area = _grown(self._areas[number], _TARGET / 2).intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        for colour, thickness in ((tokens.paper, width + 2), (tokens.focus, width)):
            painter.setPen(QPen(QColor(colour), thickness))
            painter.drawRoundedRect(area, 3, 3)

    def _redraw(self) -> None:
        """Draw anew what is in sight; what is not is drawn when it is painted."""
        self._stale.stop()
        self._image = QImage()
        if self._report is None:
            self._marks, self._areas = (), []
            self._current = self._hovered = -1
        elif not self.visibleRegion().isEmpty():
            self._draw()
        self.update()

    def _draw(self) -> None:
        """Let Matplotlib draw into an image of the widget's size, and keep where the marks came to lie."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        from annotations.reporting.figures import PLOTS, blank
        from annotations.reporting.ink import DARK, LIGHT

        assert self._report is not None
        ratio, dots = self.devicePixelRatioF(), self.logicalDpiX()
        tokens = tokens_of(self.palette())
        ink = replace(DARK if tokens.dark else LIGHT, paper=tokens.paper, ink=tokens.ink, muted=tokens.muted)
        named = {label: legible(colour, tokens, line=True) for label, colour in self._colours.get(ink.name, {}).items()}
        ink = ink.with_labels(named).of_size(self._points())
        figure = blank(ink, self.width() / dots, self.height() / dots)
        figure.set_dpi(dots * ratio)
        canvas = FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        held = self._marks[self._current].behind if 0 <= self._current < len(self._marks) else None
        self._marks = PLOTS[self._plot](axes, self._report, ink)
        canvas.draw()  # type: ignore[no-untyped-call]
        width, height = canvas.get_width_height(physical=True)
        pixels = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
        self._image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        self._areas = [self._area(axes, mark, height) for mark in self._marks]
        self._keep(held)

    def _keep(self, held: Behind | None) -> None:
        """Stay at the mark of the same meaning, or of the same number where there is none."""
        at = next((place for place, mark in enumerate(self._marks) if held and mark.behind == held), None)
        same = 0 <= self._current < len(self._marks) and self._marks[self._current].behind == held
        self._current = self._current if at is None or same else at
        self._current = min(self._current, len(self._marks) - 1)
        self._hovered = -1

    def _area(self, axes: Axes, mark: Mark, height: int) -> QRectF:
        """Where a mark lies, in pixels of the widget."""
        (left, one), (right, other) = axes.transData.transform([(mark.x0, mark.y0), (mark.x1, mark.y1)])
        ratio = self.devicePixelRatioF()
        corners = QPointF(left, height - one) / ratio, QPointF(right, height - other) / ratio
        return QRectF(*corners).normalized()

    def _points(self) -> float:
        """The size of text in the plot: a little smaller than that of the interface."""
        return max(self.font().pointSizeF(), 6.0) * 0.85

    # Inner matters

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._marks):
            self._current = number
            self._tell()
            announce(self, self._words(number))

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor)
            self._tell()

    def _open(self, number: int) -> None:
        if 0 <= number < len(self._marks):
            self.opened.emit(self._marks[number].behind, self._marks[number].text)

    def _tell(self) -> None:
        """Say what is under the pointer, or else the current mark."""
        shown = self._hovered if self._hovered >= 0 else self._current if self.hasFocus() else -1
        text = self._words(shown) if 0 <= shown < len(self._marks) else ""
        self.setAccessibleDescription(text)
        self.said.emit(text)
        self.update()

    def _words(self, number: int) -> str:
        """What a mark says, and how many disagreements it opens."""
        assert self._report is not None
        mark = self._marks[number]
        count = len(self._report.behind(mark.behind))
        return self.keys.filled(tr("{mark} · {{key:open}} lists {count:,}", mark=mark.text, count=count))


class ChartCard(QFrame):
    """A chart on a card, with a line below it that says what the current mark stands for."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.setProperty("role", "card")
        self.line = ElidedLabel(" ")
        self.line.setProperty("role", "quiet")
        chart.said.connect(lambda text: self.line.setText(text or " "))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(2)
        column.addWidget(chart, 1)
        column.addWidget(self.line)


def _grown(area: QRectF, least: float) -> QRectF:
    """An area that is at least as large as a square of 2 x LEAST around its middle."""
    wide, high = max(0.0, least - area.width() / 2), max(0.0, least - area.height() / 2)
    return area.adjusted(-wide, -high, wide, high)
