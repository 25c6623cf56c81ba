"""What a pane shows while it has nothing to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A centred quiet line that says what to do, and buttons that do it."""

    def __init__(self, text: str, actions: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(text)
        self._label.setProperty("role", "quiet")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 4)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(self._label)
        for action in actions:
            column.addWidget(self._button(action), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Room for two lines, and for a button that is shown."""
        buttons = sum(each.sizeHint().height() + 12 for each in self.findChildren(QPushButton) if each.isVisible())
        return QSize(super().minimumSizeHint().width(), 2 * self.fontMetrics().lineSpacing() + 10 + buttons)

    def set_text(self, text: str) -> None:
        """Show another line."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def first_button(self) -> QPushButton | None:
        """The first button that can be pressed, None where there is none."""
        return next((each for each in self.findChildren(QPushButton) if not each.isHidden()), None)

    def text(self) -> str:
        """The line shown."""
        return self._label.text()

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setVisible(action.isVisible()))
        return button
