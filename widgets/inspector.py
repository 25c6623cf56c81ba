"""What is known of the chosen span, or of the document: attributes, links and note."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from annotations.bidi import isolated
from annotations.wording import quoted, tr
from widgets.accessible import Role, in_reading_order
from widgets.controls.emptystate import EmptyState
from widgets.inspectorline import Content, Line, line_keys
from widgets.look.cutting import cut
from widgets.look.tokens import legible, tokens_of
from widgets.remarklines import RemarkLines, named_rules

LEAST_HEIGHT = 120
_INSET = 16
_GAP = 12
_WIDEST_NAME = 0.4


class Row(NamedTuple):
    """One attribute or field; `derived` values are worked out and cannot be changed here."""

    id: str
    name: str
    key: str
    value: str
    required: bool
    is_open: bool
    derived: bool = False


class LinkRow(NamedTuple):
    """One link: its type, the words at its other end, and the value of its attribute."""

    id: str
    name: str
    text: str
    value: str = ""
    is_open: bool = False
    outgoing: bool = True


class Inspector(QFrame):
    """A card with a head and lines; it knows nothing but what it shows.

    Tab goes from line to line; so do keys, which press a line and take a value or a link away as well. `told` says to
    which line a key has led. Where a note or a remark names a rule of the guideline, `rule_pressed` leads there.
    """

    row_pressed = Signal(str)
    row_cleared = Signal(str)
    link_pressed = Signal(str)
    link_removed = Signal(str)
    link_row_pressed = Signal(str)
    note_pressed = Signal()
    field_pressed = Signal(str)
    field_cleared = Signal(str)
    told = Signal(str)
    rule_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Inspector"))
        self._of_document = False
        self._rows: list[Row] = []
        self._links: list[LinkRow] = []
        self._rules: Collection[str] = ()
        self._row_lines: list[Line] = []
        self._link_lines: list[Line] = []
        self._head = _Head()
        self._keys = line_keys()
        self._note = Line(self._keys)
        self._remarks = RemarkLines()
        self._column = _Column()
        self._scroll = QScrollArea()
        self._empty = EmptyState("")
        self._lay_out()
        self._note.clicked.connect(self.note_pressed)
        self._note.told.connect(self.told)
        self._note.aside_pressed.connect(lambda: self.rule_pressed.emit(self._note.content.aside or ""))
        self._remarks.linkActivated.connect(lambda link: self.rule_pressed.emit(link.removeprefix("#")))
        self.set_nothing("")

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of its lines."""
        self._keys.set(keys)
        for line in (*self._row_lines, *self._link_lines, self._note):
            line.describe()

    def can_be_entered(self) -> bool:
        """Whether there is a line that the keyboard can be on."""
        return bool(self._column.stops())

    def enter(self) -> None:
        """Put the keyboard onto the first line."""
        self._column.stops()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def come_after(self, widget: QWidget) -> None:
        """Let Tab come here from WIDGET."""
        self._column.come_after(widget)

    def set_rules(self, ids: Collection[str]) -> None:
        """The ids of the rules that notes and remarks may name."""
        self._rules = ids

    def current_row(self) -> str:
        """The id of the row, the link or the field whose line has the focus; empty for none."""
        ids = [*(row.id for row in self._rows), *(link.id for link in self._links)]
        lines = [*self._row_lines[: len(self._rows)], *self._link_lines]
        return next((id for line, id in zip(lines, ids, strict=False) if line.hasFocus()), "")

    def set_span(
        self,
        label: str,
        colour: str,
        quote: str,
        rows: Sequence[Row],
        links: Sequence[LinkRow],
        note: str,
        remarks: Sequence[str] = (),
    ) -> None:
        """Show a span: its label in its COLOUR, its words, its attributes, its links and its note."""
        self._of_document = False
        self._show(rows, links, remarks)
        named = named_rules(note, self._rules)
        self._note.show_content(Content(tr("Note"), note or None, wraps=True, aside=named[0] if named else None))
        self._note.show()
        self._head.show_words(label, colour, quoted(quote), self._open_count())
        self._dress()

    def set_document(self, title: str, rows: Sequence[Row], remarks: Sequence[str] = ()) -> None:
        """Show the fields of the document, where no span is chosen."""
        self._of_document = True
        self._show(rows, (), remarks)
        self._note.hide()
        self._head.show_words(tr("DOCUMENT"), "", title, self._open_count())
        self._dress()

    def set_nothing(self, hint: str) -> None:
        """Show only what to do."""
        self._rows, self._links = [], []
        self._empty.set_text(hint)
        self.setAccessibleDescription(hint)
        self._stack.setCurrentWidget(self._empty)

    def minimumSizeHint(self) -> QSize:
        """Room for the head and a few lines; the rest scrolls."""
        return QSize(200, LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        """Room for everything."""
        inner = self._column.sizeHint().height() + self._head.sizeHint().height() + 32
        return QSize(320, max(LEAST_HEIGHT, inner))

    def _show(self, rows: Sequence[Row], links: Sequence[LinkRow], remarks: Sequence[str]) -> None:
        self._rows, self._links = list(rows), list(links)
        self._fit(self._row_lines, len(rows), self._make_row_line)
        self._fit(self._link_lines, len(links), self._make_link_line)
        for line, row in zip(self._row_lines, rows, strict=True):
            line.show_content(_row_content(row))
        for line, link in zip(self._link_lines, links, strict=True):
            line.show_content(_link_content(link))
        self._remarks.show_lines(remarks, self._rules)
        self._stack.setCurrentWidget(self._body)

    def _fit(self, lines: list[Line], count: int, make: Callable[[int], Line]) -> None:
        """Have COUNT lines, and keep those that are there: the focus and the pointer may be on one of them."""
        while len(lines) > count:
            line = lines.pop()
            if line.hasFocus():
                (lines[-1] if lines else self._note).setFocus(Qt.FocusReason.OtherFocusReason)
            line.hide()
            line.deleteLater()
        while len(lines) < count:
            lines.append(make(len(lines)))

    def _make_row_line(self, place: int) -> Line:
        line = self._make_line()
        line.clicked.connect(lambda: self._row_signal(pressed=True).emit(self._rows[place].id))
        line.removed.connect(lambda: self._row_signal(pressed=False).emit(self._rows[place].id))
        self._column.rows.addWidget(line)
        line.show()
        return line

    def _make_link_line(self, place: int) -> Line:
        line = self._make_line()
        line.clicked.connect(lambda: self.link_pressed.emit(self._links[place].id))
        line.removed.connect(lambda: self.link_removed.emit(self._links[place].id))
        line.aside_pressed.connect(lambda: self.link_row_pressed.emit(self._links[place].id))
        self._column.links.addWidget(line)
        line.show()
        return line

    def _make_line(self) -> Line:
        line = Line(self._keys)
        line.told.connect(self.told)
        return line

    def _row_signal(self, *, pressed: bool) -> SignalInstance:
        if self._of_document:
            return self.field_pressed if pressed else self.field_cleared
        return self.row_pressed if pressed else self.row_cleared

    def _open_count(self) -> int:
        return sum(row.is_open for row in self._rows) + sum(link.is_open for link in self._links)

    def _dress(self) -> None:
        """Let the names share one width, Tab go downwards, and the card say what it shows."""
        self._column.align([*self._row_lines, *self._link_lines, self._note])
        self.setAccessibleDescription(self._head.accessibleName())

    def _lay_out(self) -> None:
        self._column.finish(self._note, self._remarks)
        self._scroll.setWidget(self._column)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._column.setAutoFillBackground(False)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 8, 4, 8)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._empty)


class _Column(QWidget):
    """The lines below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self.rows, self.links = QVBoxLayout(), QVBoxLayout()
        for part in (self.rows, self.links):
            part.setSpacing(4)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(_INSET, 2, _INSET - 4, 4)
        self._whole.setSpacing(4)
        self._whole.addLayout(self.rows)
        self._start = QWidget(self)  # never seen: the place in the order of Tab behind which the lines come
        self._start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._start.hide()
        self._gap = QWidget()
        self._gap.setFixedHeight(_INSET // 4)
        self._whole.addWidget(self._gap)
        self._whole.addLayout(self.links)

    def finish(self, note: Line, remarks: QLabel) -> None:
        """Put note and remarks below the rest."""
        self._whole.addWidget(note)
        self._whole.addWidget(remarks)
        self._whole.addStretch(1)

    def align(self, lines: list[Line]) -> None:
        """Give the names of these lines one width, and let Tab go through them in this order."""
        self._lines = lines
        self._gap.setVisible(self.links.count() > 0 and self.rows.count() > 0)
        in_reading_order(*lines)
        for stop in reversed([stop for line in lines for stop in line.tab_stops()]):
            QWidget.setTabOrder(self._start, stop)
        self._share_width()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from above."""
        stops = [stop for line in self._lines for stop in line.tab_stops()]
        return [stop for stop in stops if stop.isVisibleTo(self)]

    def come_after(self, widget: QWidget) -> None:
        """Let Tab come here from WIDGET, and go through the lines."""
        QWidget.setTabOrder(widget, self._start)
        self.align(self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names take no more than their share."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_width()

    def _share_width(self) -> None:
        widest = max((line.name_width() for line in self._lines if not line.isHidden()), default=0)
        room = int((self.width() - 2 * _INSET) * _WIDEST_NAME)
        for line in self._lines:
            line.set_name_width(min(widest, max(room, 40)))


class _Head(QWidget):
    """The label in its colour, how much is open, and the words at the right."""

    heard_as = Role.Heading

    def __init__(self) -> None:
        super().__init__()
        self._label, self._colour, self._words, self._open = "", "", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, label: str, colour: str, words: str, count: int) -> None:
        """Show this label in this colour (none for a quiet one)."""
        self._label, self._colour, self._words = label, colour, " ".join(words.split())
        self._open = tr("{count:,} open", count=count) if count else ""
        self.setAccessibleName(", ".join(part for part in (label, self._words, self._open) if part))
        self.setToolTip("\n".join(part for part in (label, self._words) if part))
        self.setAccessibleDescription(self._words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(self._font()).height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setFont(self._font())
        area = self.rect().adjusted(_INSET, 0, -_INSET, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        beside = ceil(metrics.horizontalAdvance(self._open)) + _GAP if self._open else 0
        for text, colour in (
            (
                cut(metrics, self._label, area.width() - beside),
                legible(self._colour, tokens) if self._colour else tokens.muted,
            ),
            (self._open, tokens.warn),
        ):
            painter.setPen(QColor(colour))
            painter.drawText(area, left, text)
            area.setLeft(area.left() + ceil(metrics.horizontalAdvance(text)) + _GAP)
        painter.setPen(QColor(tokens.muted))
        words = cut(metrics, self._words, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _row_content(row: Row) -> Content:
    fixed = row.derived and bool(row.value)
    return Content(
        row.name,
        row.value or None,
        "" if fixed else row.key.upper() if len(row.key) == 1 else row.key,
        row.is_open,
        pressable=not fixed,
        removing=tr("Take {name} away", name=row.name) if row.value and not fixed else "",
        spoken=tr("{name}: {value}, worked out", name=row.name, value=row.value) if fixed else "",
    )


def _link_content(link: LinkRow) -> Content:
    arrow = "→" if link.outgoing else "←"
    spoken = "{name} to {words}" if link.outgoing else "{name} from {words}"
    return Content(
        link.name,
        f"{arrow} {isolated(link.text)}",
        removing=tr("Remove the link {name}", name=link.name),
        aside=link.value or ("" if link.is_open else None),
        aside_open=link.is_open,
        spoken=tr(spoken, name=link.name, words=link.text),
    )
