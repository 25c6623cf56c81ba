"""A text view as the program uses it: bound to a part of the open document, walking by its tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from annotations.segmentation import Segmentation
from annotations.text import Document, Range, Section
from annotations.wording import tr
from widgets.textview.pieces import Piece
from widgets.textview.view import TextView


class Walk:
    """The characters, tokens and sentences of some sections, for a view's arrow keys. Cuts the text when asked."""

    def __init__(self, segmentation: Callable[[], Segmentation], sections: Sequence[Section]) -> None:
        self._segmentation = segmentation
        self._sections = sections

    def character_at(self, offset: int) -> Range | None:
        """The grapheme cluster at OFFSET; None outside the text."""
        segmentation = self._segmentation()
        if not 0 <= offset < len(segmentation.document.text):
            return None
        return segmentation.clusters_around(offset, offset + 1)

    def next_token(self, offset: int) -> Range | None:
        """The first token that starts after OFFSET."""
        return self._segmentation().next_token(offset, self._sections)

    def previous_token(self, offset: int) -> Range | None:
        """The last token that starts before OFFSET."""
        return self._segmentation().previous_token(offset, self._sections)

    def next_sentence(self, offset: int) -> Range | None:
        """The first sentence that starts after OFFSET."""
        return self._segmentation().next_sentence(offset, self._sections)

    def previous_sentence(self, offset: int) -> Range | None:
        """The last sentence that starts before OFFSET."""
        return self._segmentation().previous_sentence(offset, self._sections)


LEAST_WIDTH = 140
"""Some words still stand beside each other then, whatever stands beside the article."""


class ArticleView(TextView):
    """Title and body, and the rest of the text quietly below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName(tr("Article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(LEAST_WIDTH)
        self.set_margin(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a panel takes room from the text, the caret stays in sight."""
        was_seen = event.oldSize().isValid() and self._shows_caret(event.oldSize().height())
        super().resizeEvent(event)
        if was_seen and not self._shows_caret(self.viewport().height()):
            self._go_to(self.textCursor())

    def _shows_caret(self, height: int) -> bool:
        """Whether the caret is within so many pixels from the top of the view."""
        bar = self.caret_rect()
        return bar.top() >= 0 and bar.bottom() <= height

    def show_article(self, document: Document, segmentation: Callable[[], Segmentation]) -> None:
        """Show the article of a document."""
        shown = [section for section in document.sections if section.kind != "point"]
        roles = {"title": "title", "body": "body"}
        self.set_text(document.text, [Piece(part.start, part.end, roles.get(part.kind, "quiet")) for part in shown])
        self.set_navigator(Walk(segmentation, document.sections_of("title", "body")))


class PointView(TextView):
    """One summary point: as high as its text, scrolled by the list around it."""

    spacing = 145

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_strip(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_point(self, document: Document, section: Section, segmentation: Callable[[], Segmentation]) -> None:
        """Show one point of a document."""
        self.setObjectName(f"point {section.number}")
        self.setAccessibleName(tr("Point {number}", number=section.number))
        self.set_text(document.text, [Piece(section.start, section.end, "point")])
        self.set_navigator(Walk(segmentation, [section]))

    def hasHeightForWidth(self) -> bool:
        """Text wraps, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in pixels that the whole point needs at WIDTH pixels."""
        document = self.document()
        if round(document.textWidth()) == width:
            return round(document.size().height())
        measured = document.clone()
        measured.setTextWidth(width)
        height = round(measured.size().height())
        measured.deleteLater()
        return height

    def sizeHint(self) -> QSize:
        """As high as the text at the present width."""
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As high as the text, however narrow."""
        return QSize(80, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The list scrolls, not the card."""
        event.ignore()

    def _scroll(self, value: int) -> None:
        """Stay: the text would slip out of a card that shows all of it."""
