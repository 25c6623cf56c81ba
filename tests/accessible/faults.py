"""What a screen reader could not make sense of: controls without a name, in a role that does not fit, or not to press."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from tests.accessible.tree import CONTAINERS, Node, every, read

Role = QAccessible.Role

_PRESSES = {"Press", "Toggle", "ShowMenu"}
_CELLS_LOOKED_AT = 60
_QTS_OWN = ("QMessageBox", "QFileDialog", "QMenu", "qt_spinbox_lineedit")


def faults_everywhere() -> list[str]:
    """The faults of every window, dialog and menu that is shown."""
    return [fault for window in QApplication.topLevelWidgets() if window.isVisible() for fault in faults(window)]


def faults(widget: QWidget) -> list[str]:
    """What is wrong with a widget and all that is shown in it, one line each."""
    found = []
    for node in every(read(widget)):
        part = node.widget
        if part is not None and not _is_of_qt(part):
            found += [f"{type(part).__name__} in {where(part)}: {fault}" for fault in _of(node, part)]
    return found


def takes_focus(widget: QWidget) -> bool:
    """Whether the keyboard may be there."""
    policy = widget.focusPolicy()
    return policy != Qt.FocusPolicy.NoFocus and widget.isEnabled() and widget.focusProxy() is None


def _of(node: Node, widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton) or takes_focus(widget):
        if not node.name.strip():
            yield "has no name"
        if node.role in (*CONTAINERS, Role.Grouping) and not isinstance(widget, QScrollArea):
            yield f"is heard as {node.role.name}: {node.spoken}"
    if isinstance(widget, QAbstractButton):
        yield from _of_button(node, widget)
    elif isinstance(widget, QLabel):
        yield from _of_label(node, widget)
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_rows(widget.model())
    elif isinstance(widget, QComboBox):
        if not node.label and not widget.isEditable():
            yield "has no label: Qt calls a choice by what is chosen"
    elif isinstance(widget, QLineEdit) and widget.text() and node.name == widget.text():
        yield "is called by what is written in it"


def _of_button(node: Node, button: QAbstractButton) -> Iterator[str]:
    if button.isEnabled() and not _PRESSES & set(node.acts):
        yield "cannot be pressed from outside"
    if button.isCheckable() and ("checked" in node.states) != button.isChecked():
        yield "does not say whether it is checked"
    if not (button.text().strip() or button.toolTip() or hasattr(button, "words") or hasattr(button, "content")):
        yield "shows no words and has no tip"


def _of_label(node: Node, label: QLabel) -> Iterator[str]:
    """A label's name takes the place of its words, which nobody would hear then."""
    words = " ".join(label.text().replace("&", "").split())
    if label.textFormat() != Qt.TextFormat.RichText and words.casefold() not in " ".join(node.name.split()).casefold():
        yield f"is called “{node.name}” and shows “{words}”"


def _of_rows(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    cells = [(row, column) for row in range(model.rowCount()) for column in range(columns)]
    for row, column in cells[:_CELLS_LOOKED_AT]:
        index = model.index(row, column)
        if index.flags() and not _heard(index):
            yield f"has nothing to say in row {row}, column {column}"
    for column in range(columns if columns > 1 else 0):
        if not model.headerData(column, Qt.Orientation.Horizontal):
            yield f"has no heading over column {column}"


def _heard(index: QModelIndex) -> bool:
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return any(str(index.data(role) or "").strip() for role in roles)


def _is_of_qt(widget: QWidget) -> bool:
    """Whether it is a part of what Qt makes as a whole, such as the field in a spin box."""
    found: QWidget | None = widget
    while found is not None:
        if type(found).__name__ in _QTS_OWN or found.objectName() in _QTS_OWN:
            return True
        found = found.parentWidget()
    return False


def where(widget: QWidget) -> str:
    """The nearest container that has a name."""
    found = widget.parentWidget()
    while found is not None:
        if name := found.accessibleName() or found.windowTitle():
            return f"“{name}”"
        found = found.parentWidget()
    return "no window"
