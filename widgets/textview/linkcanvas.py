"""The text with what belongs to links and to the chosen span: margin, arcs, handles; and with what is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import floor

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFontInfo, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotations.spans import Span
from annotations.text import Range
from widgets.textview.arcs import (
    DASH,
    DOT,
    SHORT_DASH,
    Arc,
    Wanted,
    arcs_of,
    paint_arcs,
    paint_frames,
)
from widgets.textview.canvas import TextCanvas
from widgets.textview.handles import Handle, handles_at, paint_handles
from widgets.textview.lanes import LANES
from widgets.textview.linkmarks import LinkMark, Side
from widgets.textview.margin import LinkMargin, MarginChip, paint_margin, width_beside
from widgets.textview.page import PARAGRAPH_GAP, Room, font_of, metrics_of
from widgets.textview.painting import paint_outline
from widgets.textview.pieces import BODY, Piece
from widgets.textview.scene import Lanes, SceneLine
from widgets.textview.sight import Sight
from widgets.textview.signs import Badge, paint_badges, place_badges
from widgets.textview.signs import Wanted as WantedBadge
from widgets.textview.strip import strip_chips
from widgets.textview.stubs import Stub, paint_stubs, stubs_of

_COLUMN_INSET = 4.0
_PITCHES_BELOW = 2
# What lies below the last line anyhow: the gap after a paragraph, and a part of the margin all around.
_BELOW_STRIP = 2.0
_STRIP_RISE = PARAGRAPH_GAP - 0.5
_NEAR = 2.0
_STUB_QUOTE = 60
_CHIP_GAP = 2.0
_FRAME = 2.4


class LinkCanvas(TextCanvas):
    """A text with marks and links. Offsets in and out are code points of the document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # before the text is built, which asks for them
        self._margin = LinkMargin()
        self._links: dict[str, list[LinkMark]] = {}
        self._has_margin = self._has_strip = False
        self._pointed_out: str | None = None
        self._badges: tuple[tuple[Range, str], ...] = ()
        self._previews: tuple[Range, ...] = ()
        self._place_in_question: tuple[Range, ...] = ()
        super().__init__(parent)

    def set_text(self, text: str, pieces: Sequence[Piece]) -> None:
        """Show PIECES of TEXT, with no spans, no links and nothing proposed."""
        self._margin.set_links(())
        self._links = {}
        self._pointed_out = None
        self._badges, self._previews, self._place_in_question = (), (), ()
        super().set_text(text, pieces)

    def set_margin(self, wanted: bool) -> None:
        """Whether to keep a margin at the end of lines, which goes away where the view is narrow. Lines wrap anew."""
        self._has_margin = wanted
        self._fit_room()
        self.viewport().update()

    def set_strip(self, wanted: bool) -> None:
        """Whether to keep a strip below the text, for chips of links that find no room beside it."""
        self._has_strip = wanted
        self._fit_room()
        self.viewport().update()

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

    def set_place(self, ranges: Sequence[Range]) -> None:
        """Draw bold frames around these ranges, and around no others: the place that is in question."""
        self._place_in_question = tuple(ranges)
        self.viewport().update()

    def choose(self, span_id: str | None) -> None:
        """Draw outline, handles and arcs of this span, or of none. Sends no signal: only the user's choices do."""
        before = self._chosen
        super().choose(span_id)
        if self._chosen != before and any(one in self._links for one in (before, self._chosen)):
            self.viewport().update()

    def point_out(self, span_id: str | None) -> None:
        """Frame what the links of this span, which is chosen in another view, lead to here; None for nothing."""
        if span_id != self._pointed_out:
            if span_id in self._links or self._pointed_out in self._links:
                self.viewport().update()
            self._pointed_out = span_id

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
        """The chips beside the text, or below it, that are in view, in the document's coordinates."""
        top = self.verticalScrollBar().value()
        return self._chips_between(top, top + self.viewport().height())

    def margin_chip_at(self, place: QPoint) -> MarginChip | None:
        """The chip beside or below the text under a point of the viewport; one in a strip can be missed a little."""
        point = QPointF(place) + QPointF(0, self.verticalScrollBar().value())
        near = _NEAR if self._has_strip else 0.0
        chips = self._chips_between(point.y() - near, point.y() + near)
        return next((chip for chip in chips if chip.rect.adjusted(-near, -near, near, near).contains(point)), None)

    def arcs(self) -> list[Arc]:
        """The arcs of the chosen span, in viewport coordinates."""
        return self._connections(self._sight())[0]

    def stubs(self) -> list[Stub]:
        """The stubs of the chosen span's links whose other end is not in view, in viewport coordinates.

        In a strip, these are the chips with an arrow that the choice has given an outline.
        """
        if not self._has_strip:
            return self._connections(self._sight())[1]
        scroll = self.verticalScrollBar().value()
        return [
            Stub(chip.links[0], chip.text, chip.rect.translated(0, -scroll), chip.side, chip.leaves)
            for chip in self.margin_chips()
            if chip.side is not Side.HERE and chip.concerns(self._chosen)
        ]

    def handles(self) -> list[Handle]:
        """The handles of the chosen span that are in view, in viewport coordinates."""
        return self._handles(self._sight())

    def badges(self) -> list[Badge]:
        """The badges in view, in viewport coordinates."""
        sight, scene = self._sight(), self.scene()
        return self._badges_in(sight, scene, *self._connections(sight))

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

    def _fit_room(self) -> None:
        self._margin.forget()
        super()._fit_room()

    def _wanted_room(self) -> Room:
        """Keeps room for the chips of links: below the text in a strip, or beside it."""
        stage, font = self._stage, font_of(self._look, BODY)
        if self._has_strip:
            depth = Lanes.for_metrics(metrics_of(font, self.line_spacing, self._look.weight)).bottom(LANES - 1)
            return Room(top=stage.chip_font.cap_height, bottom=depth + self._margin.chip_height(stage) - _STRIP_RISE)
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        beside = width_beside(QFontInfo(font).pixelSize(), room) if self._has_margin else 0.0
        aside = self._spare_width(room - beside) / 2
        below = _PITCHES_BELOW * stage.geometry.pitch if beside else 0.0
        if self._pieces.runs_right_to_left:
            return Room(aside, bottom=below, left=beside + aside, beside=beside)
        return Room(beside + aside, bottom=below, left=aside, beside=beside)

    def _strip(self) -> QRectF:
        """Where chips stand below the text, in the document's coordinates: deeper than any underline."""
        document, height = self.document(), self._margin.chip_height(self._stage)
        top = floor(document.size().height() - height - _BELOW_STRIP)
        side = document.documentMargin()
        return QRectF(side, top, self.viewport().width() - 2 * side, height)

    def _repaint_spans(self, spans: Sequence[Span]) -> None:
        """Repaint all where chips or arcs may have moved."""
        super()._repaint_spans(spans)
        if any(span.id in self._links for span in spans):
            self._margin.forget()
            self.viewport().update()

    def _chips_between(self, top: float, bottom: float) -> list[MarginChip]:
        if not self._links:
            return []
        if self._has_strip:
            area, font = self._strip(), self._margin.font(self._stage)
            is_near = area.bottom() >= top and area.top() <= bottom
            return strip_chips(self._stage, self._margin.links, area, font, self._chosen) if is_near else []
        if not self._room.beside:
            return []
        if self._pieces.runs_right_to_left:
            column = self._room.left - self._room.beside + _COLUMN_INSET, self._room.left
        else:
            column = self._stage.width, self._stage.width + self._room.beside - _COLUMN_INSET
        return self._margin.chips(self._stage, column, top, bottom)

    def _area_to_see(self, area: QRect) -> QRect:
        """Arcs and badges depend on all that is in view, however little of it is painted anew."""
        sees_all = self._chosen in self._links or self._badges
        return self.viewport().rect() if sees_all else super()._area_to_see(area)

    def _paint_below(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        super()._paint_below(painter, scene)
        if self._links and scene:
            pitch = self._stage.geometry.pitch
            chips = self._chips_between(scene[0].line.top - pitch, scene[-1].line.bottom + pitch)
            chosen = self._chosen or self._pointed_out
            paint_margin(painter, chips, self._inks, self._margin.font(self._stage), chosen)

    def _paint_above(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        span = self._index.get(self._chosen) if self._chosen is not None else None
        pointed = self._pointed_out in self._links
        sight = self._sight() if span or pointed or self._previews or self._badges else None
        if sight is not None and pointed:
            self._paint_ends(painter, sight)
        if sight is not None and self._previews:
            rects = sight.rects(unit for one in self._previews for unit in self._pieces.unit_ranges(*one))
            paint_frames(painter, rects, self._inks.focus, DASH)
        for part in self._place_in_question:
            rects = [rect.adjusted(-1, 0.6, 1, 2.5) for rect in self.range_rects(*part)]
            paint_outline(painter, rects, self._inks.focus, _FRAME)
        super()._paint_above(painter, scene)
        arcs, stubs = self._connections(sight) if sight is not None else ([], [])
        if sight is not None and span is not None:
            self._paint_connections(painter, sight, arcs, stubs)
            if self._in_sight(scene, span.start, span.end):
                paint_handles(painter, self._handles(sight), self._inks.colour(span.label), self._inks.paper)
        if sight is not None and self._badges:
            badges = self._badges_in(sight, scene, arcs, stubs)
            paint_badges(painter, badges, self._inks, self._stage.chip_font)

    def _paint_ends(self, painter: QPainter, sight: Sight) -> None:
        """Frame the ends here of the links of a span that is chosen in another view."""
        for link in self._links[self._pointed_out or ""]:
            arrives = self._pointed_out == link.target
            span = self._index.get(link.source if arrives else link.target or "")
            ranges = self._stage.unit_ranges(span) if span is not None else []
            if not arrives and link.target_range is not None:
                ranges = self._pieces.unit_ranges(*link.target_range)
            # below the underline, which would hide the lower side
            rects = [rect.adjusted(0, 0, 0, 2) for rect in sight.rects(ranges)]
            paint_frames(painter, rects, self._inks.colour(link.label), SHORT_DASH)

    def _paint_connections(self, painter: QPainter, sight: Sight, arcs: Sequence[Arc], stubs: Sequence[Stub]) -> None:
        for link in self._links.get(self._chosen or "", ()):
            if link.target_range is not None:
                rects = sight.rects(self._pieces.unit_ranges(*link.target_range))
                paint_frames(painter, rects, self._inks.colour(link.label), DOT)
        paint_arcs(painter, arcs, self._inks, self._stage.chip_font)
        paint_stubs(painter, stubs, self._inks, self._stage.chip_font)

    def _sight(self) -> Sight:
        return Sight(self._stage.geometry, self.verticalScrollBar().value(), self.viewport().rect())

    def _scene_between(self, top: float, bottom: float) -> list[SceneLine]:
        """Chips give way to what belongs to the chosen span's links."""
        if self._chosen not in self._links:
            return super()._scene_between(top, bottom)
        return self._stage.scene(top, bottom, self._taken(*self._connections(self._sight())))

    def _taken(self, arcs: Sequence[Arc], stubs: Sequence[Stub]) -> list[QRectF]:
        """Where no chip may stand, in the document's coordinates."""
        scroll = self.verticalScrollBar().value()
        rects = [*(rect for arc in arcs for rect in arc.takes()), *(stub.rect for stub in stubs)]
        return [rect.translated(0, scroll) for rect in rects]

    def _connections(self, sight: Sight) -> tuple[list[Arc], list[Stub]]:
        """The arcs and stubs of the chosen span. Their names go where its own chip would find no place beside them."""
        span = self._index.get(self._chosen) if self._chosen is not None else None
        links = self._links.get(span.id, ()) if span is not None else ()
        if span is None or not links:
            return [], []
        chosen = sight.end_of(self._stage.unit_ranges(span))
        wanted = [self._link_from(span, link, sight) for link in links if link.target or link.target_range]
        font, top = self._stage.chip_font, self.verticalScrollBar().value()
        scene = self._stage.scene(top, top + self.viewport().height())
        right = self._stage.width - self.document().documentMargin()
        space = sight.space(right, chosen, scene, font.cap_height)
        if self._has_strip:
            # its chips tell what the links are called
            space = space._replace(words=sight.words())
        arcs = arcs_of(wanted, chosen, space, font)
        # Without a margin, as on a card, stubs would cover the words.
        taken = [rect for arc in arcs for rect in arc.takes()]
        stubs = stubs_of(wanted, chosen, space, font, taken) if self._has_margin else []
        beside = self._stage.scene(top, top + self.viewport().height(), self._taken(arcs, stubs))
        if _has_chip(scene, span) and not _has_chip(beside, span):
            arcs = [arc._replace(name="") for arc in arcs]
        return arcs, stubs

    def _link_from(self, span: Span, link: LinkMark, sight: Sight) -> Wanted:
        """A link from SPAN to its other end, which may be the source as well as the target."""
        leaves = link.source == span.id
        if leaves and link.target_range is not None:
            return Wanted(link, sight.end_of(self._pieces.unit_ranges(*link.target_range)), link.text, leaves)
        other = self._index.get((link.target or "") if leaves else link.source)
        end = sight.end_of(self._stage.unit_ranges(other) if other is not None else ())
        quote = other.words[:_STUB_QUOTE] if other is not None else ""
        return Wanted(link, end, link.text if leaves else quote, leaves)

    def _handles(self, sight: Sight) -> list[Handle]:
        span = self._index.get(self._chosen) if self._chosen is not None else None
        ranges = self._stage.unit_ranges(span) if span is not None else []
        if not ranges:
            return []
        found = sight.edge_of(ranges[0][0], ends=False), sight.edge_of(ranges[-1][1], ends=True)
        return handles_at([edge for edge in found if edge is not None])

    def _badges_in(
        self, sight: Sight, scene: Sequence[SceneLine], arcs: Sequence[Arc], stubs: Sequence[Stub]
    ) -> list[Badge]:
        wanted = []
        for range, text in self._badges:
            units = self._pieces.unit_ranges(*range)
            edge = sight.edge_of(units[0][0], ends=False) if units else None
            if edge is not None:
                far = [rect for rect in sight.rects(units[:1]) if rect.top() == edge.top]
                ends = [rect.right() if edge.at_left else rect.left() for rect in far]
                wanted.append(WantedBadge(text, edge, (max if edge.at_left else min)(ends, default=edge.x)))
        scroll, width = self.verticalScrollBar().value(), self.viewport().width()
        chips = [chip.rect.translated(0, -scroll) for line in scene for chip in line.chips]
        taken = [*chips, *(arc.name_rect for arc in arcs if arc.name), *(stub.rect for stub in stubs)]
        lines = [QRectF(0, -scroll, width, 0), *sight.words()]  # the upper edge of the page is like a line above
        return place_badges(wanted, lines, taken, (0.0, width), self._stage.chip_font)


def _has_chip(scene: Iterable[SceneLine], span: Span) -> bool:
    return any(chip.span is span for line in scene for chip in line.chips)
