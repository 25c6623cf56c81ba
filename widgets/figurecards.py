"""The figures at the top of a report, as cards in a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotations.agreement.report import Headline, Report
from annotations.wording import counted, tr
from widgets.accessible import Role
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.look.tokens import RADIUS, tokens_of

_GAP = 8
_LEFT, _PAD, _SPACE, _LINE = 12, 8, 2, 1
_WIDEST_IN_EMS = 10
_VALUE_SCALE = 170


class FigureCards(QWidget):
    """Cards in as many columns as there is room for. `opened` tells what is behind the one that is pressed.

    One of them has the keyboard, arrows go to its neighbours.
    """

    opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.LIST, usualkeys.FIGURES)
        self.setAccessibleName(tr("Figures"))
        self._cards: list[FigureCard] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that walk and open."""
        self.keys.set(keys)

    def set_report(self, report: Report | None) -> None:
        """Show the figures of another report; the one that has the keyboard keeps it."""
        headlines = report.headlines if report else ()
        while len(self._cards) > len(headlines):
            self._drop(self._cards.pop())
        while len(self._cards) < len(headlines):
            self._cards.append(self._card())
        for card, headline in zip(self._cards, headlines, strict=True):
            assert report is not None
            card.set_headline(headline, len(report.behind(headline.behind)), self.keys)
        if self._cards and not any(card.focusPolicy() & Qt.FocusPolicy.TabFocus for card in self._cards):
            self._let_in(self._cards[0])
        self._arrange()

    def cards(self) -> Sequence[FigureCard]:
        """The cards, in order."""
        return self._cards

    def hasHeightForWidth(self) -> bool:
        """Cards wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in pixels of all rows at WIDTH pixels."""
        rows = -(-len(self._cards) // self._columns(width))
        return rows * self._heights(width)[1] + max(0, rows - 1) * _GAP

    def sizeHint(self) -> QSize:
        """All rows at the present width."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One card in width, and all rows."""
        return QSize(self._least(), self.heightForWidth(max(self.width(), self._least())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the cards out in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _walk(self, card: FigureCard, deed: str) -> bool:
        """Go from a card to another, as a deed says; False where it says nothing of that kind."""
        at, last, columns = self._cards.index(card), len(self._cards) - 1, self._columns(self.width())
        wanted = {
            "left": at - 1, "right": at + 1, "up": at - columns, "down": at + columns, "first": 0, "last": last,
        }.get(deed)  # fmt: skip
        if wanted is None:
            return False
        if 0 <= wanted <= last:
            self._let_in(self._cards[wanted])
            self._cards[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _let_in(self, wanted: FigureCard) -> None:
        """Let Tab lead to this card alone."""
        for card in self._cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is wanted else Qt.FocusPolicy.ClickFocus)

    def _card(self) -> FigureCard:
        card = FigureCard(self)
        card.pressed.connect(lambda: self.opened.emit(card.headline.behind, card.headline.title))
        card.walked.connect(lambda event: event.setAccepted(self._walk(card, self.keys.deed(event))))
        card.entered.connect(lambda: self._let_in(card))
        card.show()
        return card

    def _drop(self, card: FigureCard) -> None:
        card.hide()
        card.deleteLater()

    def _least(self) -> int:
        return self.fontMetrics().horizontalAdvance("M") * _WIDEST_IN_EMS + 24

    def _columns(self, width: int) -> int:
        fitting = max(1, (width + _GAP) // (self._least() + _GAP))
        count = max(1, len(self._cards))
        rows = -(-count // fitting)
        return -(-count // rows)

    def _heights(self, width: int) -> tuple[int, int]:
        """How high names are, and how high cards are, where all of them have WIDTH pixels."""
        columns = self._columns(width)
        each = (width - (columns - 1) * _GAP) // columns
        title = max((card.title_height(each) for card in self._cards), default=0)
        return title, max((card.height_for(each, title) for card in self._cards), default=0)

    def _arrange(self) -> None:
        columns = self._columns(self.width())
        title, height = self._heights(self.width())
        for place, card in enumerate(self._cards):
            row, column = divmod(place, columns)
            left, right = ((each * (self.width() + _GAP)) // columns for each in (column, column + 1))
            card.set_title_height(title)
            card.setGeometry(QRect(left, row * (height + _GAP), right - left - _GAP, height))
        self.updateGeometry()


class FigureCard(QFrame):
    """One figure: its name, the value with its interval, and a sentence. A key or a click opens what is behind it."""

    heard_as = Role.Button
    pressed = Signal()
    entered = Signal()
    walked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline: Headline
        self._keys = KeySet(usualkeys.FIGURES)
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title, self.interval, self.value, self.sentence = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.title, self.interval, self.sentence):
            label.setProperty("role", "quiet")
        for label, scale, bold in (
            (self.title, 85, True), (self.interval, 85, False), (self.value, _VALUE_SCALE, True),
            (self.sentence, 85, False),
        ):  # fmt: skip
            label.setProperty("scale", scale)
            font = QFont(label.font())
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            label.setFont(font)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.value)
        row.addWidget(self.interval, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, _PAD, _PAD, _PAD)
        column.setSpacing(_SPACE)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.sentence, 1)

    def set_headline(self, headline: Headline, behind: int, keys: KeySet) -> None:
        """Show a figure with BEHIND disagreements behind it."""
        from annotations.reporting.words import interval, number, worded  # with all measures, which takes half a second

        self.headline, self._keys = headline, keys
        value, bounds = number(headline.result.value), interval(headline.result)
        title = tr(headline.title)
        self.title.setText(title)
        self.value.setText(value)
        self.interval.setText(bounds)
        told = headline.sentence
        reason = worded(headline.result.reason)
        if headline.result.value is None and reason and reason not in told:
            told = reason
        self.sentence.setText(told)
        counts = counted(behind, "disagreement")
        method = f" ({worded(headline.result.method)})" if headline.result.method else ""
        behind_it = tr("{disagreements} behind it", disagreements=counts)
        self.setToolTip(f"{title}: {value} {bounds}{method}\n{told}\n{behind_it}")
        self.setAccessibleName(
            tr("{title} {value}, 95 % interval {bounds}", title=title, value=value, bounds=bounds)
            if bounds
            else f"{title} {value}"
        )
        self.setAccessibleDescription(
            keys.filled(tr("{told}. {{key:open}} lists {disagreements}", told=told, disagreements=counts))
        )

    def heard_press(self) -> None:
        """Do what a click does."""
        self.pressed.emit()

    def title_height(self, width: int) -> int:
        """How high the name is in a card of WIDTH pixels."""
        return _wrapped(self.title, width)

    def height_for(self, width: int, title: int) -> int:
        """How high the card has to be at WIDTH pixels, with a name of TITLE pixels above the value."""
        return title + self.value.sizeHint().height() + _wrapped(self.sentence, width) + 2 * _PAD + 3 * _SPACE

    def set_title_height(self, height: int) -> None:
        """Let the name have this height, so that values of a row stand level."""
        self.title.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, or go to a neighbour."""
        if self._keys.deed(event) == "open":
            self.pressed.emit()
        else:
            event.ignore()
            self.walked.emit(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the one that Tab leads to."""
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the keyboard."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, framed while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tokens = tokens_of(self.palette())
            painter.setPen(QPen(QColor(tokens.focus), tokens.ring))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _wrapped(label: QLabel, width: int) -> int:
    """How high the words of a label are in a card of WIDTH pixels. A label itself would not forget a fixed height."""
    label.ensurePolished()  # only then has it the size of letters that its scale asks for
    room = QRect(0, 0, width - _LEFT - _PAD - 2 * _LINE, 10_000)
    return label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label.text()).height()
