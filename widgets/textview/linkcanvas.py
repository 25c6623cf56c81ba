"""The text with what belongs to links and to the chosen span: margin, arcs, handles; and with what is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotations.spans import Span
from annotations.text import Range
from widgets.textview.arcs import (
    DASH,
    DOT,
    Arc,
    Stub,
    Wanted,
    arcs_of,
    paint_arcs,
    paint_frames,
    paint_stubs,
    stubs_of,
)
from widgets.textview.canvas import TextCanvas
from widgets.textview.handles import Handle, handles_at, paint_handles
from widgets.textview.linkmarks import LinkMark
from widgets.textview.margin import LinkMargin, MarginChip, paint_margin
from widgets.textview.pieces import Piece
from widgets.textview.scene import SceneLine
from widgets.textview.sight import Sight
from widgets.textview.signs import Badge, badge_at, paint_badges

_COLUMN_INSET = 4.0
_STUB_QUOTE = 60
_CHIP_GAP = 2.0


class LinkCanvas(TextCanvas):
    """A text with marks and links. Offsets in and out are code points of the document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # before the text is built, which asks for them
        self._margin = LinkMargin()
        self._links: dict[str, list[LinkMark]] = {}
        self._badges: tuple[tuple[Range, str], ...] = ()
        self._previews: tuple[Range, ...] = ()
        super().__init__(parent)

    def set_text(self, text: str, pieces: Sequence[Piece]) -> None:
        """Show PIECES of TEXT, with no spans, no links and nothing proposed."""
        self._margin.set_links(())
        self._links = {}
        self._badges, self._previews = (), ()
        super().set_text(text, pieces)

    def set_links(self, links: Iterable[LinkMark]) -> None:
        """Show these links and no others: all that start or end in this view."""
        links = tuple(links)
        self._margin.set_links(links)
        self._links = {}
        for link in links:
            for end in {link.source, link.target} - {None}:
                self._links.setdefault(end or "", []).append(link)
        self.viewport().update()

    def set_badges(self, badges: Sequence[tuple[Range, str]]) -> None:
        """Put small signs before these ranges, and before no others: what can be chosen by a key."""
        if tuple(badges) != self._badges:
            self._badges = tuple(badges)
            self.viewport().update()

    def set_preview(self, ranges: Sequence[Range]) -> None:
        """Draw dashed frames around these ranges, and around no others: what is proposed."""
        if tuple(ranges) != self._previews:
            self._previews = tuple(ranges)
            self.viewport().update()

    def choose(self, span_id: str | None) -> None:
        """Draw outline, handles and arcs of this span, or of none. Sends no signal: only the user's choices do."""
        before = self._chosen
        super().choose(span_id)
        if self._chosen != before and any(one in self._links for one in (before, self._chosen)):
            self.viewport().update()

    def anchor_rect(self, start: int, end: int) -> QRect:
        """Where the last line of [start, end) that is in view stands on the screen, with the room for a chip above it;
        empty where none is."""
        rects = self._sight().clear_rects(self._pieces.unit_ranges(start, end))
        if not rects:
            return QRect()
        last = [rect for rect in rects if rect.top() == rects[-1].top()]
        whole = QRectF(min(rect.left() for rect in last), last[0].top(), 0, last[0].height())
        whole.setRight(max(rect.right() for rect in last))
        whole.setTop(whole.top() - self._stage.chip_font.cap_height - _CHIP_GAP)
        local = whole.toAlignedRect()
        return QRect(self.viewport().mapToGlobal(local.topLeft()), local.size())

    def margin_chips(self) -> list[MarginChip]:
        """The chips beside the text that are in view, in the document's coordinates."""
        top = self.verticalScrollBar().value()
        return self._chips_between(top, top + self.viewport().height())

    def margin_chip_at(self, place: QPoint) -> MarginChip | None:
        """The chip beside the text under a point of the viewport."""
        point = QPointF(place) + QPointF(0, self.verticalScrollBar().value())
        chips = self._chips_between(point.y(), point.y())
        return next((chip for chip in chips if chip.rect.contains(point)), None)

    def arcs(self) -> list[Arc]:
        """The arcs of the chosen span, in viewport coordinates."""
        return self._connections(self._sight(), self.scene())[0]

    def stubs(self) -> list[Stub]:
        """The stubs of the chosen span's links whose other end is not in view, in viewport coordinates."""
        return self._connections(self._sight(), self.scene())[1]

    def handles(self) -> list[Handle]:
        """The handles of the chosen span that are in view, in viewport coordinates."""
        return self._handles(self._sight())

    def badges(self) -> list[Badge]:
        """The badges in view, in viewport coordinates."""
        return self._badges_in(self._sight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew, and chips beside them move along."""
        self._margin.forget()
        super().resizeEvent(event)
        self._margin.forget()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Arcs and stubs do not move along with the text as it is."""
        super().scrollContentsBy(dx, dy)
        if self._chosen in self._links:
            self.viewport().update()

    def _build(self) -> None:
        self._margin.forget()
        super()._build()

    def _fit_right(self) -> None:
        self._margin.forget()
        super()._fit_right()

    def _repaint_spans(self, spans: Sequence[Span]) -> None:
        """Repaint all where chips or arcs may have moved."""
        super()._repaint_spans(spans)
        if any(span.id in self._links for span in spans):
            self._margin.forget()
            self.viewport().update()

    def _chips_between(self, top: float, bottom: float) -> list[MarginChip]:
        if not self._right or not self._links:
            return []
        column = self._stage.width, self.viewport().width() - _COLUMN_INSET
        return self._margin.chips(self._stage, column, top, bottom)

    def _area_to_see(self, area: QRect) -> QRect:
        """Arcs depend on all that is in view, however little of it is painted anew."""
        return self.viewport().rect() if self._chosen in self._links else super()._area_to_see(area)

    def _paint_below(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        super()._paint_below(painter, scene)
        if self._right and self._links and scene:
            pitch = self._stage.geometry.pitch
            chips = self._chips_between(scene[0].line.top - pitch, scene[-1].line.bottom + pitch)
            paint_margin(painter, chips, self._inks, self._margin.font(self._stage), self._chosen)

    def _paint_above(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        span = self._index.get(self._chosen) if self._chosen is not None else None
        sight = self._sight() if span or self._previews or self._badges else None
        if sight is not None and self._previews:
            rects = sight.rects(unit for one in self._previews for unit in self._pieces.unit_ranges(*one))
            paint_frames(painter, rects, self._inks.focus, DASH)
        super()._paint_above(painter, scene)
        if sight is not None and span is not None:
            self._paint_connections(painter, sight, scene)
            if self._in_sight(scene, span.start, span.end):
                paint_handles(painter, self._handles(sight), self._inks.colour(span.label), self._inks.paper)
        if sight is not None and self._badges:
            paint_badges(painter, self._badges_in(sight), self._inks, self._stage.chip_font)

    def _paint_connections(self, painter: QPainter, sight: Sight, scene: Sequence[SceneLine]) -> None:
        for link in self._links.get(self._chosen or "", ()):
            if link.target_range is not None:
                rects = sight.rects(self._pieces.unit_ranges(*link.target_range))
                paint_frames(painter, rects, self._inks.colour(link.label), DOT)
        arcs, stubs = self._connections(sight, scene)
        paint_arcs(painter, arcs, self._inks, self._stage.chip_font)
        paint_stubs(painter, stubs, self._inks, self._stage.chip_font)

    def _sight(self) -> Sight:
        return Sight(self._stage.geometry, self.verticalScrollBar().value(), self.viewport().rect())

    def _connections(self, sight: Sight, scene: Sequence[SceneLine]) -> tuple[list[Arc], list[Stub]]:
        span = self._index.get(self._chosen) if self._chosen is not None else None
        links = self._links.get(span.id, ()) if span is not None else ()
        if span is None or not links:
            return [], []
        chosen = sight.end_of(self._stage.unit_ranges(span))
        wanted = [self._link_from(span, link, sight) for link in links if link.target or link.target_range]
        font = self._stage.chip_font
        right = self._stage.width - self.document().documentMargin()
        space = sight.space(right, chosen, scene, font.cap_height)
        # Without a margin, as on a card, stubs would cover the words.
        stubs = stubs_of(wanted, chosen, space, font) if self._has_margin else []
        return arcs_of(wanted, chosen, space, font), stubs

    def _link_from(self, span: Span, link: LinkMark, sight: Sight) -> Wanted:
        """A link from SPAN to its other end, which may be the source as well as the target."""
        leaves = link.source == span.id
        if leaves and link.target_range is not None:
            return Wanted(link, sight.end_of(self._pieces.unit_ranges(*link.target_range)), link.text, leaves)
        other = self._index.get((link.target or "") if leaves else link.source)
        end = sight.end_of(self._stage.unit_ranges(other) if other is not None else ())
        quote = self._pieces.text[other.start : min(other.end, other.start + _STUB_QUOTE)] if other is not None else ""
        return Wanted(link, end, link.text if leaves else quote, leaves)

    def _handles(self, sight: Sight) -> list[Handle]:
        span = self._index.get(self._chosen) if self._chosen is not None else None
        ranges = self._stage.unit_ranges(span) if span is not None else []
        if not ranges:
            return []
        found = sight.edge_of(ranges[0][0], ends=False), sight.edge_of(ranges[-1][1], ends=True)
        return handles_at([edge for edge in found if edge is not None])

    def _badges_in(self, sight: Sight) -> list[Badge]:
        found = []
        for range, text in self._badges:
            units = self._pieces.unit_ranges(*range)
            edge = sight.edge_of(units[0][0], ends=False) if units else None
            if edge is not None:
                found.append(badge_at(edge.x, edge.top, text, self._stage.chip_font, leftward=edge.at_left))
        return found
