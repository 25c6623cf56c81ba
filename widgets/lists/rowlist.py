"""A plain list of rows of one height, as popovers and registers show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStyle, QWidget

from annotations.colours.spaces import mix
from widgets.accessible import tell_current
from widgets.keys.keyset import KeySet
from widgets.look.tokens import Tokens, tokens_of

AnyIndex = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
_Action = QAbstractItemView.CursorAction
_MOVES = {
    "up": _Action.MoveUp, "down": _Action.MoveDown, "page_up": _Action.MovePageUp, "page_down": _Action.MovePageDown,
    "first": _Action.MoveHome, "last": _Action.MoveEnd,
}  # fmt: skip
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_Key = Qt.Key
# How much of the focus colour lies under a current row whose text has colours of its own: they stay legible on it.
_SOFT, _SOFT_LINE, _INNER_RING = 0.06, 1.0, 0.7
_QTS_OWN = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End)


class RowList(QListView):
    """Rows that a delegate draws. Its size hint is that of the rows, up to `rows_seen`; beyond that it scrolls."""

    rows_seen = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def current_row(self) -> int:
        """The number of the current row, -1 for none."""
        return self.currentIndex().row()

    def make_current(self, row: int) -> None:
        """Make this row the current one and bring it into view; -1 for none."""
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()

    def step(self, by: int) -> None:
        """Go on by this many rows, or back, and stop at the ends. From no row, come in at the end that is nearer."""
        count = self.model().rowCount()
        if count:
            now = self.current_row()
            began = now + by if now >= 0 else 0 if by > 0 else count - 1
            self.make_current(max(0, min(began, count - 1)))

    def page(self) -> int:
        """How many rows one page has."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab comes to a row, and that is heard."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and self.current_row() < 0:
            self.step(1)
        tell_current(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; without a current one, where the keyboard is."""
        super().paintEvent(event)
        paint_ring_of_none(self)

    def reset(self) -> None:
        """Other rows may ask for another height."""
        super().reset()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the rows, up to `rows_seen`."""
        count = min(self.model().rowCount(), self.rows_seen) if self.model() else 0
        return QSize(240, count * max(0, self.sizeHintForRow(0)))

    def minimumSizeHint(self) -> QSize:
        """Room for one row."""
        return QSize(80, min(self.sizeHint().height(), max(0, self.sizeHintForRow(0))))

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Draw the changed rows again. QListView would lay out all rows anew, though all are of one height."""
        QAbstractItemView.dataChanged(self, first, last, roles)


def go(view: QAbstractItemView, deed: str) -> bool:
    """Move the current row as the deed says; False for a deed that moves none."""
    if deed not in _MOVES:
        return False
    index = view.moveCursor(_MOVES[deed], Qt.KeyboardModifier.NoModifier)
    if index.isValid():
        view.setCurrentIndex(index)
    return True


def walks(view: QAbstractItemView, keys: KeySet, event: QKeyEvent) -> bool:
    """Let a key that moves in lists do so; False for all others. Qt's own keys move no longer where KEYS has others."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return go(view, keys.deed(event)) or (plain and event.key() in _QTS_OWN)


def paint_ring_of_none(view: QAbstractItemView) -> None:
    """Where the keyboard is in a list that has no current row, a ring around all of it says so."""
    if view.hasFocus() and not view.currentIndex().isValid():
        tokens = tokens_of(view.palette())
        painter = QPainter(view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.focus), tokens.ring))
        painter.drawRoundedRect(QRectF(view.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)


def soft_ground(tokens: Tokens) -> str:
    """What lies under a current row that has colours of its own."""
    return mix(tokens.paper, tokens.focus, _SOFT)


def paint_row(
    painter: QPainter, area: QRectF, state: QStyle.StateFlag, tokens: Tokens, *, soft: bool = False
) -> QColor:
    """Draw the ground of a row and give the ink to write on it with.

    The current row is filled, with a ring in it where the keyboard is, or SOFT: tinted with a ring, for rows that have
    colours of their own.
    """
    current, inset = bool(state & QStyle.StateFlag.State_Selected), 1.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if current and soft:
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        colour, width = (tokens.focus, tokens.ring) if focused else (tokens.outline, _SOFT_LINE)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(soft_ground(tokens)))
        inset = width / 2
    elif current:
        painter.setBrush(QColor(tokens.focus))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(tokens.background))
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 6, 6)
    if current and not soft and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(tokens.on_focus), tokens.ring * _INNER_RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 4, 4)
    return QColor(tokens.on_focus if current and not soft else tokens.ink)
