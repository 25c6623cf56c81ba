"""A picker over a text with the focus, and what it said."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QTextEdit, QVBoxLayout, QWidget

from widgets.asking.asked import Asked
from widgets.asking.optionrows import Option
from widgets.asking.picker import Picker
from widgets.lists.rowlist import RowList

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COMMITMENTS = [
    Option("supports", "supports", "s"),
    Option("demands", "demands", "d"),
    Option("offers", "offers", "o"),
    Option("exchange", "exchange"),
]
ISSUES = [
    Option("1", "ceasefire first", detail="12 uses"),
    Option("2", "security guarantees"),
    Option("3", "territory after a ceasefire"),
    Option("4", "Straßenrecht"),
]
SIGNALS = (
    "chosen",
    "chosen_many",
    "new_wanted",
    "cleared",
    "skipped",
    "cancelled",
    "typed_changed",
    "moved",
    "left_with",
)


class Told:
    """Keeps what a picker said, in order."""

    def __init__(self, picker: Picker) -> None:
        self.lines: list[tuple[str, object]] = []
        for name in SIGNALS:
            getattr(picker, name).connect(lambda *given, name=name: self.lines.append((name, *given)))

    def take(self) -> list[tuple[str, object]]:
        lines, self.lines = self.lines, []
        return lines


class Stage:
    """A window with a text that has the focus, and a picker over it."""

    def __init__(self, qtbot) -> None:
        self.bot = qtbot
        self.window = QMainWindow()
        whole = QWidget()
        self.window.setCentralWidget(whole)
        column = QVBoxLayout(whole)
        self.text = QTextEdit("one two three")
        self.button = QPushButton("Elsewhere")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(self.text)
        column.addWidget(self.button)
        self.picker = Picker(whole)
        self.told = Told(self.picker)
        self.edit = self.picker.findChild(QLineEdit)
        self.rows = self.picker.findChild(RowList)
        qtbot.addWidget(self.window)
        self.window.resize(700, 500)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.text.setFocus()
        qtbot.waitUntil(self.text.hasFocus)

    def ask(self, options=COMMITMENTS, title="Commitment", typing=False, **given) -> None:
        self.picker.ask(Asked(title, options, typing=typing, **given))
        self.picker.place_at(self.anchor(60, 60))

    def anchor(self, left: int, top: int) -> QRect:
        return QRect(self.window.centralWidget().mapToGlobal(QPoint(left, top)), QSize(80, 18))

    def key(self, key, held=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget(), key, held)

    def type(self, text: str) -> None:
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def click(self, row: int) -> None:
        place = self.rows.visualRect(self.rows.model().index(row, 0)).center()
        self.bot.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def buttons(self) -> list[QPushButton]:
        return [button for button in self.picker.findChildren(QPushButton) if button.isVisible()]

    def shown(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def spoken(self, row: int) -> str:
        return self.rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
