"""A page of Markdown to be read: in the colours of the scheme, at any size, with places lit up in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from annotations.colours.spaces import mix
from widgets.look.tokens import Tokens, legible, tokens_of
from widgets.textview.utf16 import Utf16Map

USUAL_POINTS = 10.5
_HEADINGS = {1: 1.75, 2: 1.3, 3: 1.08}
_LINE_HEIGHT = 145.0
_WIDEST_EM = 46
MARGIN = 28
DARK = "-dark"
"""How the name of a picture ends that is shown in its place on dark paper."""
_PICTURE = "!["
_BAR = "\\|"
_KEY_TINT, _HIT_TINT = 0.09, 0.22
_BULLETS = QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare
_CodeFence = QTextFormat.Property.BlockCodeFence
_QuoteLevel = QTextFormat.Property.BlockQuoteLevel
_Multiple = QTextBlockFormat.LineHeightTypes.ProportionalHeight


class MarkdownView(QTextBrowser):
    """Shows one page. Offsets of places are code points of the page as it is read, see `words`.

    `link_wanted` tells where a link leads; the view itself goes nowhere.
    """

    link_wanted = Signal(str)
    margin = MARGIN

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._folder = "", Path()
        self._zoom = 100
        self._lit: Sequence[tuple[int, int]] = ()
        self._images: dict[str, QImage] = {}
        self._held = -1, (0, 0)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextBrowserInteraction | flag.TextSelectableByKeyboard)
        self.setOpenLinks(False)
        self.setProperty("role", "page")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))

    def show_page(self, text: str, folder: Path) -> None:
        """Show TEXT from its top; its pictures lie in FOLDER."""
        self._text, self._folder, self._lit = text, folder, ()
        self._images.clear()
        self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._held = -1, (0, 0)

    def words(self) -> str:
        """The page as it is read: without the signs of Markdown, a line for each block."""
        return self.document().toPlainText()

    def headings(self) -> list[str]:
        """The headings of the page, in order."""
        return [block.text() for block in self._headings()]

    def go_to_heading(self, number: int) -> None:
        """Scroll to a heading, counted from 0 for the page's title, and put the caret there."""
        found = list(self._headings())
        if number < len(found):
            self._put(found[number].position(), at_top=number > 0)

    def caret(self) -> int:
        """Where the caret is, in code points of `words`."""
        units = Utf16Map(self.words())
        return units.to_points(units.snapped(self.textCursor().position()))

    def go_to(self, start: int) -> None:
        """Bring a place into view, and put the caret there."""
        self._put(Utf16Map(self.words()).to_units(start), at_top=False)

    def light_up(self, places: Sequence[tuple[int, int]]) -> None:
        """Tint and underline these places; () for none."""
        self._lit = places
        units = Utf16Map(self.words())
        tokens, found = tokens_of(self.palette()), []
        for start, end in places:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(units.to_units(start))
            cursor.setPosition(units.to_units(end), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(QColor(mix(tokens.paper, tokens.focus, _HIT_TINT)))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(QColor(tokens.focus))
            one.cursor, one.format = cursor, look
            found.append(one)
        self.setExtraSelections(found)

    def place(self) -> float:
        """How far down the page is scrolled, from 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def set_place(self, place: float) -> None:
        """Scroll as far down as `place` told."""
        bar = self.verticalScrollBar()
        bar.setValue(round(place * bar.maximum()))

    def spot(self) -> tuple[int, int]:
        """What stands at the top: a position in the document, and how far below the edge its line begins, in pixels.

        As long as nobody scrolls, it is what was returned to; else a page that is drawn wider and wider would creep up,
        line by line.
        """
        value, held = self._held
        if self.verticalScrollBar().value() == value:
            return held
        cursor = self.cursorForPosition(self.viewport().rect().topLeft())
        return cursor.position(), self.cursorRect(cursor).top()

    def return_to(self, spot: tuple[int, int]) -> None:
        """Scroll to where `spot` said, also where lines have become longer or larger since."""
        cursor, bar = QTextCursor(self.document()), self.verticalScrollBar()
        cursor.setPosition(min(spot[0], self.document().characterCount() - 1))
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - spot[1])
        self._held = bar.value(), spot

    def set_zoom(self, percent: int) -> None:
        """Show text and pictures at this size; the place stays."""
        self._zoom = percent
        self._set_again()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the page. Nothing else is loaded, and nothing from elsewhere."""
        return self._image(QUrl(name).toString()) if kind == QTextDocument.ResourceType.ImageResource.value else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape, and what moves between pages, to the window."""
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines get no longer than one can read; pictures no wider than lines. What was at the top stays there."""
        first = self.spot()
        super().resizeEvent(event)
        self._fit()
        self.return_to(first)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme and the font."""
        super().changeEvent(event)
        if self._text and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._images.clear()
            self._set_again()

    # Inner matters

    def _set_again(self) -> None:
        lit, first, before = self._lit, self.spot(), self.textCursor()
        ends = before.anchor(), before.position()
        self._set()
        self.light_up(lit)
        cursor = QTextCursor(self.document())
        for end, mode in zip(ends, (QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor), strict=True):
            cursor.setPosition(min(end, self.document().characterCount() - 1), mode)
        self.setTextCursor(cursor)
        self.return_to(first)

    def _set(self) -> None:
        document, font = self.document(), QFont(self.font())
        font.setPointSizeF(USUAL_POINTS * self._zoom / 100)
        document.setDefaultFont(font)
        document.setIndentWidth(font.pointSizeF() * 2.6)
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        whole = QTextCursor(document)
        whole.beginEditBlock()  # so that the page is laid out once, and not with every format that is set
        _set_bars(document)
        _dress(document, tokens_of(self.palette()), font.pointSizeF())
        self.dress_more(tokens_of(self.palette()), font.pointSizeF())
        whole.endEditBlock()
        self._fit()

    def dress_more(self, tokens: Tokens, points: float) -> None:
        """What a page of some kind looks like besides; called within the step that dresses it, text at POINTS."""

    def _headings(self) -> Iterator[QTextBlock]:
        return (block for block in blocks(self.document()) if block.blockFormat().headingLevel())

    def _put(self, position: int, *, at_top: bool) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        if at_top:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - 8)
        else:
            self.ensureCursorVisible()

    def _image(self, name: str) -> QImage:
        if name not in self._images:
            file = (self._folder / name).resolve()
            dark = file.with_name(f"{file.stem}{DARK}{file.suffix}")
            inside = file.is_relative_to(self._folder.resolve())
            shown = dark if tokens_of(self.palette()).dark and dark.exists() else file
            self._images[name] = QImage(str(shown)) if inside else QImage()
        return self._images[name]

    def _fit(self) -> None:
        room = self.viewport().width() - 2 * self.margin
        column = min(room, round(self.document().defaultFont().pointSizeF() * _WIDEST_EM * 4 / 3))
        frame = self.document().rootFrame()
        look: QTextFrameFormat = frame.frameFormat()
        look.setLeftMargin(self.margin)
        look.setRightMargin(self.margin + max(0, room - column))
        look.setTopMargin(16)
        look.setBottomMargin(MARGIN)
        if look != frame.frameFormat():  # else all would be laid out again
            frame.setFrameFormat(look)
        for fragment in _fragments(self.document()) if _PICTURE in self._text else ():
            if fragment.charFormat().isImageFormat():
                self._fit_image(fragment, max(column, 120))

    def _fit_image(self, fragment: QTextFragment, widest: int) -> None:
        """Show a picture as large as the zoom says, no wider than WIDEST; scaled here, since Qt would do it roughly."""
        look = fragment.charFormat().toImageFormat()
        image = self._image(look.name())
        if image.isNull():
            return
        wide = min(widest, round(image.width() * self._zoom / 100))
        high = round(image.height() * wide / image.width())
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaled(round(wide * ratio), round(high * ratio), mode=smooth)
        scaled.setDevicePixelRatio(ratio)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(look.name()), scaled)
        look.setWidth(wide)
        look.setHeight(high)
        _at(self.document(), fragment).setCharFormat(look)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The blocks of a document, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(document: QTextDocument) -> list[QTextFragment]:
    return [each.fragment() for block in blocks(document) for each in block.begin()]  # type: ignore[attr-defined]


def _at(document: QTextDocument, part: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(part.position())
    cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _set_bars(document: QTextDocument) -> None:
    """Show a bar in code of a table as it is meant: Qt leaves the backslash that keeps it from parting cells."""
    place = document.find(_BAR)
    while not place.isNull():
        if place.charFormat().fontFixedPitch() and place.currentTable() is not None:
            place.insertText("|")
        place = document.find(_BAR, place)


def _dress(document: QTextDocument, tokens: Tokens, points: float) -> None:
    """Give the page the look of the program: what Markdown brings is black, blue and close together."""
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    for fragment in _fragments(document):
        _dress_words(document, fragment, tokens, points)
    for block in list(blocks(document)):
        if block.textList() and block.textList().format().style() in _BULLETS:
            look = block.textList().format()
            look.setStyle(_BULLETS[0])
            block.textList().setFormat(look)
        _dress_block(block, tokens, points, in_table=any(_holds(table, block) for table in tables))
    for table in tables:
        _dress_table(table, tokens)


def _holds(table: QTextTable, block: QTextBlock) -> bool:
    return table.firstPosition() <= block.position() <= table.lastPosition()


def _dress_words(document: QTextDocument, fragment: QTextFragment, tokens: Tokens, points: float) -> None:
    look, given = QTextCharFormat(), fragment.charFormat()
    if given.isAnchor():
        look.setForeground(QColor(legible(tokens.focus, tokens, tokens.soft)))
        look.setFontUnderline(True)
    elif given.fontFixedPitch():
        look.setBackground(QColor(mix(tokens.paper, tokens.ink, _KEY_TINT)))
        look.setFontPointSize(points * 0.94)
    elif given.fontFamilies():  # a block of code
        look.setFontPointSize(points * 0.92)
    else:
        return
    _at(document, fragment).mergeCharFormat(look)


def _dress_block(block: QTextBlock, tokens: Tokens, points: float, *, in_table: bool) -> None:
    cursor, look = QTextCursor(block), QTextBlockFormat()
    given, level = block.blockFormat(), block.blockFormat().headingLevel()
    is_picture = any(part.fragment().charFormat().isImageFormat() for part in block.begin())  # type: ignore[attr-defined]
    look.setLineHeight(100.0 if is_picture else 115.0 if level else _LINE_HEIGHT, _Multiple.value)
    above, below = (0.0, 0.0) if in_table else (0.2, 0.2) if block.textList() else (0.35, 0.45)
    if level:
        above, below = (0.0, 0.5) if level == 1 else (1.5, 0.4)
        _size_of(block, points * _HEADINGS.get(level, 1.0))
    elif given.hasProperty(_CodeFence):
        look.setBackground(QColor(tokens.background))
        look.setLeftMargin(points)
        above = below = 0.0
    elif given.hasProperty(_QuoteLevel):
        look.setBackground(QColor(tokens.soft))
        look.setLeftMargin(points)
    look.setTopMargin(above * points)
    look.setBottomMargin(below * points)
    cursor.mergeBlockFormat(look)


def _size_of(block: QTextBlock, points: float) -> None:
    """Give the words of a heading their size; the steps of sizes that Markdown brings would come before it."""
    document = block.document()
    for part in [each.fragment() for each in block.begin()]:  # type: ignore[attr-defined]
        look = QTextCharFormat(part.charFormat())
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        look.setFontPointSize(points)
        look.setFontWeight(QFont.Weight.DemiBold)
        _at(document, part).setCharFormat(look)


def _dress_table(table: QTextTable, tokens: Tokens) -> None:
    look = QTextTableFormat(table.format().toTableFormat())
    look.setBorder(1)
    look.setBorderBrush(QColor(tokens.hairline))
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderCollapse(True)
    look.setCellPadding(5)
    look.setCellSpacing(0)
    look.setTopMargin(6)
    look.setBottomMargin(10)
    table.setFormat(look)
