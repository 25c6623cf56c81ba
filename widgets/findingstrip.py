"""What stands in the way of finishing: one finding at a time, above the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotations.wording import capitalised, counted, later, number, tr
from widgets.announcing import Turn, announce
from widgets.controls.barbutton import BarButton
from widgets.controls.crossbutton import CrossButton
from widgets.controls.elidedlabel import ElidedLabel
from widgets.keys.keynames import signed
from widgets.look.signs import ERROR, WARNING, Sign

_NOTHING = later("Nothing is open: the document can be finished.")
_SPARE = 8
_PLACE_OF_WORDS = 2
_REST = 64
_NARROWEST = 400


class FindingStrip(QFrame):
    """A slim bar that leads through findings. Only where none of them is an error may one finish all the same."""

    wanted = Signal(int)
    finish_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []
        self._current = -1
        self._errors = _Count(ERROR)
        self._warnings = _Count(WARNING)
        self._sign = Sign()
        self._said = QWidget()
        self._line = _Line()
        self._text = ElidedLabel()
        self._is_broken = False
        self._place = QLabel()
        self._previous = BarButton(tr("Previous"), "Shift+F8")
        self._next = BarButton(tr("Next"), "F8")
        self._finish = BarButton(tr("Finish anyway"), "Ctrl+⏎")
        self._close = CrossButton(tr("Put the findings away  (Esc)"))
        self._keyed = [(each, each.key) for each in (self._previous, self._next, self._finish)]
        self._dress()
        self._lay_out()
        self._previous.clicked.connect(lambda: self._walk(-1))
        self._next.clicked.connect(lambda: self._walk(1))
        self._finish.clicked.connect(self.finish_wanted)
        self._close.clicked.connect(self.closed)
        self._show()

    def set_keys(self, previous: str, following: str, finish: str) -> None:
        """Show these keys on the three buttons."""
        keys = map(signed, (previous, following, finish))
        self._keyed = list(zip((self._previous, self._next, self._finish), keys, strict=True))
        self._show_tips()
        self._fit()

    def set_findings(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these findings as (level, text); every level but "error" is a warning."""
        self._rows = [(ERROR if level == ERROR else WARNING, text) for level, text in rows]
        self._current = min(max(self._current, 0), len(self._rows) - 1)
        self._show()

    def set_current(self, index: int) -> None:
        """Show the finding with this index."""
        if 0 <= index < len(self._rows):
            self._current = index
            self._show()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [self._previous, self._next, self._finish, self._close]

    def current(self) -> int:
        """The index of the finding shown, -1 for none."""
        return self._current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, Esc closes."""
        holder = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(holder, QAbstractButton):
            holder.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is found first."""
        super().showEvent(event)
        announce(self, self.accessibleDescription, turn=Turn.ABOUT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into two lines where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons without their keys."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def _walk(self, by: int) -> None:
        if self._rows:
            self.set_current((self._current + by) % len(self._rows))
            self.wanted.emit(self._current)

    def _show(self) -> None:
        errors = sum(level == ERROR for level, _ in self._rows)
        self._errors.show_number(errors)
        self._warnings.show_number(len(self._rows) - errors)
        level, text = self._rows[self._current] if self._rows else ("", tr(_NOTHING))
        self._sign.set_level(level)
        self._sign.setVisible(bool(level))
        self._text.setText(capitalised(text))
        self._place.setText(
            tr("{shown:,} of {total:,}", shown=self._current + 1, total=len(self._rows)) if self._rows else ""
        )
        self._finish.setVisible(not errors)
        self._finish.set_words(tr("Finish anyway") if self._rows else tr("Finish"))
        self._fit()
        for button in (self._previous, self._next):
            button.setEnabled(len(self._rows) > 0)
        level_told = tr("error") if level == ERROR else tr("warning")
        spoken = f"{level_told}: {text}, {self._place.text()}" if level else text
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            self._text.setAccessibleName(spoken)
            if self.isVisible():
                announce(self, spoken, turn=Turn.ABOUT)

    def _dress(self) -> None:
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("What is still open"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place.setProperty("role", "quiet")
        self._show_tips()

    def _show_tips(self) -> None:
        tips = (tr("Go to the finding before"), tr("Go to the next finding"), tr("Finish though there are warnings"))
        for (button, key), tip in zip(self._keyed, tips, strict=True):
            button.setToolTip(f"{tip}  ({key})" if key else tip)

    def _lay_out(self) -> None:
        said = QHBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(8)
        for widget in (self._line, self._sign, self._text):
            said.addWidget(widget)
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addWidget(self._errors)
        self._top.addWidget(self._warnings)
        self._top.addWidget(self._said, 1)
        self._top.addStretch()
        self._top.addWidget(self._place)
        for button in (self._previous, self._next, self._finish, self._close):
            self._top.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 6, 6)
        self._column.setSpacing(4)
        self._column.addLayout(self._top)

    def _fit(self) -> None:
        """Where the words would have too little room beside the buttons, give them a line of their own.

        Where even the buttons have too little, they go without their keys, and counts without their words.
        """
        for button, key in self._keyed:
            button.set_key(key)
        self._shorten(False)
        taken = self._room_of_the_rest()
        if self.width() < taken:
            for button, _key in self._keyed:
                button.set_key("")
            self._shorten(self.width() < self._room_of_the_rest())
        metrics = self._text.fontMetrics()
        wanted = max((metrics.horizontalAdvance(text) for _, text in self._rows), default=0) + _SPARE
        self._break(self.width() - taken < wanted)
        self._line.setVisible(not self._is_broken and bool(self._rows))

    def _shorten(self, shortened: bool) -> None:
        for count in (self._errors, self._warnings):
            count.shorten(shortened)

    def _room_of_the_rest(self) -> int:
        others = (self._errors, self._warnings, self._place, self._previous, self._next, self._finish, self._close)
        return sum(each.sizeHint().width() + 8 for each in others if not each.isHidden()) + _REST

    def _break(self, broken: bool) -> None:
        if broken != self._is_broken:
            self._is_broken = broken
            (self._top if broken else self._column).removeWidget(self._said)
            if broken:
                self._column.addWidget(self._said)
            else:
                self._top.insertWidget(_PLACE_OF_WORDS, self._said, 1)


class _Count(QWidget):
    """How many findings of one level there are, with its sign."""

    def __init__(self, level: str) -> None:
        super().__init__()
        self._level = level
        self._words = QLabel()
        self._words.setProperty("role", level)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Sign(level))
        row.addWidget(self._words)
        self._number, self._is_short = 0, False

    def show_number(self, count: int) -> None:
        """Show this number; nothing at all for 0."""
        self._number = count
        self._show()
        self.setVisible(count > 0)

    def shorten(self, shortened: bool) -> None:
        """Show the number alone, or with what it counts; that is heard and stands in the tip in any case."""
        self._is_short = shortened
        self._show()

    def _show(self) -> None:
        told = counted(self._number, "error") if self._level == ERROR else counted(self._number, "warning")
        self._words.setText(number(self._number) if self._is_short else told)
        self._words.setAccessibleName(told)
        self.setToolTip(told if self._is_short else "")


class _Line(QFrame):
    """A hairline between what is counted and what is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "line")
        self.setFixedSize(1, 16)
