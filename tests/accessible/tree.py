"""The tree of a widget as a screen reader meets it: roles, names, states and descriptions.

`python -m tests.accessible` prints the tree of every part of the window.

Nothing here hands an interface of Qt's on: PySide does not learn when Qt deletes one, and takes the next widget at that
address for it as long as anybody holds it, a traceback for instance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text

ROWS_SHOWN = 3
CELLS_SHOWN = 16
ROWS_READ = 40
LONGEST = 100
CONTAINERS = (Role.Client, Role.Border, Role.Pane, Role.Splitter, Role.LayeredPane, Role.NoRole, Role.Grip)
_UNHEARD = (Role.ScrollBar, Role.Separator, Role.Whitespace)
_ROWS = (Role.ListItem, Role.TreeItem, Role.Cell, Role.RowHeader)
_VALUED = (Role.ComboBox, Role.ProgressBar, Role.SpinBox, Role.Slider)
_STATES = (
    "focusable", "focused", "disabled", "checkable", "checked", "selected", "expandable", "expanded", "hasPopup",
    "readOnly", "modal",
)  # fmt: skip
_SAID = ("disabled", "checked", "selected", "expanded", "hasPopup", "readOnly", "modal")
_PASSING = (
    (re.compile(r"\d\d:\d\d:\d\d"), "14:02:11"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d"), "2026-11-23 14:02"),
    (re.compile(r"\b\d+ min\b"), "under a minute"),
    (re.compile(r"\d+ places? on \d+ pages?"), "some places on some pages"),
)


@dataclass(frozen=True)
class Node:
    """One thing in the tree: what is said of it, the widget that it is (None for a part of one), and what is in it."""

    role: QAccessible.Role
    name: str
    description: str
    label: str
    value: str
    states: frozenset[str]
    acts: tuple[str, ...]
    widget: QWidget | None
    children: tuple[Node, ...]
    left_out: int = 0

    def __repr__(self) -> str:
        return self.spoken

    @property
    def is_container(self) -> bool:
        """Whether it only holds others, and says nothing itself."""
        says_nothing = self.role in (*CONTAINERS, Role.Grouping, Role.StaticText)
        return says_nothing and not self.name and "focusable" not in self.states

    @property
    def spoken(self) -> str:
        """One line: the role, the name, what is written there, the states, the description."""
        said = [name for name in _SAID if name in self.states]
        said += ["not checked"] if "checkable" in self.states and "checked" not in self.states else []
        said += ["collapsed"] if "expandable" in self.states and "expanded" not in self.states else []
        name = _brief(self.label if self.role is Role.ComboBox and self.label else self.name)
        parts = [self.role.name, f'"{name}"', f"= {_brief(self.value)}" if self.value else ""]
        parts += [f"({', '.join(said)})" if said else "", f"– {_brief(self.description)}" if self.description else ""]
        return " ".join(part for part in parts if part)


def read(widget: QWidget) -> Node:
    """A widget with all that is shown in it."""
    found = _read(QAccessible.queryAccessibleInterface(widget))
    assert found is not None, f"{widget} is not shown"
    return found


def every(node: Node) -> Iterable[Node]:
    """A node and all below it."""
    yield node
    for child in node.children:
        yield from every(child)


def tree(widget: QWidget) -> str:
    """The lines of a widget and all in it, but for what nobody would hear of: nameless containers, whose parts move up,
    and scroll bars."""
    lines: list[str] = []
    _write(read(widget), 0, lines)
    return "\n".join(lines) + "\n"


def _read(interface: QAccessibleInterface) -> Node | None:
    state = interface.state()
    if state.invisible:
        return None
    role, found = interface.role(), interface.object()
    acts = interface.actionInterface()
    children = []
    rows = 0
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is None or not child.isValid():
            continue
        is_row = child.role() in _ROWS
        rows += is_row
        if is_row and rows > ROWS_READ:
            continue
        if (node := _read(child)) is not None:
            children.append(node)
    return Node(
        role,
        interface.text(Text.Name),
        interface.text(Text.Description),
        _label(interface),
        _value(interface, role),
        frozenset(name for name in _STATES if getattr(state, name)),
        tuple(acts.actionNames()) if acts is not None else (),
        found if isinstance(found, QWidget) else None,
        tuple(children),
        max(0, rows - ROWS_READ),
    )


def _label(interface: QAccessibleInterface) -> str:
    """The words of the label that belongs to it."""
    related = interface.relations(QAccessible.RelationFlag.Label)
    return next((other.text(Text.Name) for other, kind in related if kind is QAccessible.RelationFlag.Label), "")


def _value(interface: QAccessibleInterface, role: QAccessible.Role) -> str:
    """What is written in a field or a text, or the number it stands at."""
    if role in _VALUED:
        return interface.text(Text.Value)
    texts = interface.textInterface()
    if texts is None or role is Role.StaticText:
        return ""
    return texts.text(0, min(texts.characterCount(), 2 * LONGEST))


def _write(node: Node, depth: int, lines: list[str]) -> None:
    if node.role in _UNHEARD:
        return
    if not node.is_container:
        lines.append(f"{'  ' * depth}{node.spoken}")
        depth += 1
    limit = CELLS_SHOWN if node.role is Role.Table else ROWS_SHOWN
    rows = 0
    for child in node.children:
        rows += child.role in _ROWS
        if child.role not in _ROWS or rows <= limit:
            _write(child, depth, lines)
    left_out = max(0, rows - limit) + node.left_out
    if left_out:
        lines.append(f"{'  ' * depth}…")


def _brief(text: str) -> str:
    """TEXT in one line, shortened, with a fixed time for what passes."""
    line = " ".join(text.replace("\n", " / ").split())
    for pattern, instead in _PASSING:
        line = pattern.sub(instead, line)
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
