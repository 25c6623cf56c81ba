"""The guideline to be read: rules can be gone to, their ids lead there, and examples look as in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from annotations.colours.spaces import mix
from annotations.guidelines import examples, files, guide
from annotations.guidelines.examples import NO, Mark
from annotations.guidelines.guide import ITEM_LEVEL, Guide
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.look.tokens import Tokens, legible, tokens_of
from widgets.markdownview import MarkdownView, blocks
from widgets.textview.look import Look
from widgets.textview.utf16 import Utf16Map

_LABEL_SIZE = 0.78
_ANCHOR = "#"
_Full = QTextFormat.Property.FullWidthSelection
_Style = QTextCharFormat.UnderlineStyle
_UNDERLINES = {
    "solid": _Style.SingleUnderline, "dashed": _Style.DashUnderline, "dotted": _Style.DotLine,
    "dashdot": _Style.DashDotLine, "double": _Style.SingleUnderline, "wave": _Style.WaveUnderline,
}  # fmt: skip


class GuidelineView(MarkdownView):
    """Shows one guideline. `rule_wanted` tells the id behind a link, `deed_wanted` what a key of its own asks for.

    `moved` tells that another rule is the current one: the one with the caret, or the first that can be seen.
    """

    rule_wanted = Signal(str)
    deed_wanted = Signal(str)
    moved = Signal()
    margin = 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.GUIDELINE)
        self._guide = guide.parse("")
        self._look = Look()
        self._places: dict[str, int] = {}
        self._marked = ""
        self._told = ""
        self.link_wanted.connect(lambda link: self.rule_wanted.emit(link.removeprefix(_ANCHOR)))
        self.cursorPositionChanged.connect(self._tell_moved)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell_moved())

    def set_look(self, look: Look, zoom: int) -> None:
        """Draw examples as marked words look in texts, and everything at this size in per cent."""
        if (look, zoom) != (self._look, self._zoom):
            self._look = look
            self.set_zoom(zoom)

    def show_guide(self, shown: Guide) -> None:
        """Show a guideline, at the rule that was the current one where it is there as well, else from its top."""
        before = self.current_rule()
        self._guide, self._marked = shown, ""
        self.show_page(files.without_head(shown.text), Path())
        if before in self._places:
            self.go_to_rule(before)

    def go_to_rule(self, id: str) -> bool:
        """Bring a rule to the top, and put the caret there. False where there is no such rule."""
        if id not in self._places:
            return False
        self._marked = id
        self._put(self._places[id], at_top=True)
        self.light_up(self._lit)
        return True

    def current_rule(self) -> str:
        """The id of the rule with the caret where that can be seen, else of the first that can; empty before any."""
        seen = self.viewport().rect()
        at = self.textCursor().position() if seen.contains(self.cursorRect().center()) else self._first_seen()
        before = [id for id, place in self._places.items() if place <= at]
        return before[-1] if before else ""

    def first_seen(self) -> int:
        """Where what can be seen begins, in code points of `words`."""
        units = Utf16Map(self.words())
        return units.to_points(units.snapped(self._first_seen()))

    def neighbour(self, by: int) -> str:
        """The id of the rule after the current one (1), or before it (-1); empty where there is none."""
        ids, current = list(self._places), self.current_rule()
        at = ids.index(current) + by if current in self._places else max(by - 1, -1)
        return ids[at] if 0 <= at < len(ids) else ""

    def select(self, start: int, end: int) -> None:
        """Select a range of `words`, in code points, and bring it into view."""
        units = Utf16Map(self.words())
        cursor = QTextCursor(self.document())
        cursor.setPosition(units.to_units(start))
        cursor.setPosition(units.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def light_up(self, places: Sequence[tuple[int, int]]) -> None:
        """Tint and underline these places, and the first line of the rule that one went to."""
        super().light_up(places)
        if self._marked in self._places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(self._places[self._marked])
            mark.format.setBackground(QColor(tokens_of(self.palette()).soft))
            mark.format.setProperty(_Full, True)
            self.setExtraSelections([mark, *self.extraSelections()])

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A guideline is text: no pictures are loaded, wherever they lie."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its own keys first; what is left is the page's."""
        deed = self.keys.deed(event)
        if deed == "follow":
            self._follow_link()
        elif deed:
            self.deed_wanted.emit(deed)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the links that can be seen, and then on; else there would be hundreds on the way.

        The page stays where it is: were it scrolled for a link at its edge, others would come into sight without end.
        """
        cursor = self._link_beyond(next)
        if cursor is None:
            return QWidget.focusNextPrevChild(self, next)
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(place)
        return True

    def dress_more(self, tokens: Tokens, points: float) -> None:
        """Find where rules begin, let their ids lead there, and draw examples."""
        self._places.clear()
        shown = _Dressing(self._look, tokens, points)
        for block in blocks(self.document()):
            text = block.text()
            rule = self._rule_at(block, text)
            if rule:
                self._places[rule] = block.position()
            shown.dress_example(block, text)
            for start, end in guide.rule_ids(text):
                if text[start:end] in self._guide.rules and (start or not rule):
                    shown.link(block, text, start, end)

    # Inner matters

    def _rule_at(self, block: QTextBlock, text: str) -> str:
        """The id of the rule that begins with this block, empty for none."""
        is_heading, is_item = bool(block.blockFormat().headingLevel()), block.textList() is not None
        found = re.match(rf"({guide.ID})(?!\w)", text) if is_heading or is_item else None
        part = self._guide.rules.get(found[1]) if found else None
        fits = part is not None and part.id not in self._places and (part.level == ITEM_LEVEL) == (not is_heading)
        return part.id if part is not None and fits else ""

    def _first_seen(self) -> int:
        return self.cursorForPosition(self.viewport().rect().topLeft()).position()

    def _tell_moved(self) -> None:
        current = self.current_rule()
        if current != self._told:
            self._told = current
            self.moved.emit()

    def _follow_link(self) -> None:
        cursor = self.textCursor()
        cursor.setPosition(max(cursor.selectionStart(), cursor.selectionEnd()))
        if link := cursor.charFormat().anchorHref():
            self.rule_wanted.emit(link.removeprefix(_ANCHOR))

    def _link_beyond(self, forward: bool) -> QTextCursor | None:
        """The next link beyond the selection, or the one before, among those that can be seen; None where none is."""
        edge = self.viewport().rect()
        top, bottom = self._first_seen(), self.cursorForPosition(edge.bottomRight()).position()
        here = self.textCursor()
        at = here.selectionEnd() if forward else here.selectionStart()
        links = [span for block in blocks(self.document()) for span in _links(block) if top <= span[0] <= bottom]
        beyond = [span for span in links if (span[0] >= at if forward else span[1] <= at)]
        if not beyond:
            return None
        start, end = beyond[0] if forward else beyond[-1]
        here.setPosition(start)
        here.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return here


def _links(block: QTextBlock) -> list[tuple[int, int]]:
    """The links of a block, as positions in the document."""
    parts = [each.fragment() for each in block.begin()]  # type: ignore[attr-defined]
    return [(part.position(), part.position() + part.length()) for part in parts if part.charFormat().isAnchor()]


class _Dressing:
    """Draws examples and links into the blocks of a page."""

    def __init__(self, look: Look, tokens: Tokens, points: float) -> None:
        self._look, self._tokens, self._points = look, tokens, points

    def dress_example(self, block: QTextBlock, text: str) -> None:
        """Marked words look as they do in the text: tint, underline, and the label as a small sign behind them."""
        if "[" not in text:
            return
        is_wrong = text.startswith(f"{NO}:")
        for mark in reversed(examples.read(text, self._look.labels).marks):  # outer ones first
            self._dress_mark(block, text, mark, is_wrong)

    def link(self, block: QTextBlock, text: str, start: int, end: int) -> None:
        """Let the id of a rule lead to it, unless a link stands there already."""
        cursor = _over(block, text, start, end)
        if not cursor.charFormat().isAnchor():
            look = QTextCharFormat()
            look.setAnchor(True)
            look.setAnchorHref(_ANCHOR + text[start:end])
            look.setForeground(QColor(legible(self._tokens.focus, self._tokens, self._tokens.soft)))
            look.setFontUnderline(True)
            cursor.mergeCharFormat(look)

    def _dress_mark(self, block: QTextBlock, text: str, mark: Mark, is_wrong: bool) -> None:
        look, tint = self._look.of_label(mark.label), self._look.tint_of(mark.label)
        words, sign, bracket = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        words.setBackground(QColor(mix(self._tokens.paper, look.colour, tint)))
        words.setUnderlineStyle(_UNDERLINES.get(look.underline, _Style.SingleUnderline))
        words.setUnderlineColor(QColor(look.colour))
        sign.setForeground(QColor(look.colour))
        sign.setFontPointSize(self._points * _LABEL_SIZE)
        sign.setFontWeight(QFont.Weight.DemiBold)
        sign.setFontStrikeOut(is_wrong)
        bracket.setForeground(QColor(self._tokens.muted))
        _over(block, text, mark.start, mark.end).mergeCharFormat(words)
        _over(block, text, mark.opening, mark.start).mergeCharFormat(bracket)
        _over(block, text, mark.end, mark.closing).mergeCharFormat(sign)


def _over(block: QTextBlock, text: str, start: int, end: int) -> QTextCursor:
    """A cursor over a range of a block's text, given in code points."""
    units = Utf16Map(text)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + units.to_units(start))
    cursor.setPosition(block.position() + units.to_units(end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
