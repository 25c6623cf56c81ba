"""Every command with its keys, in groups, and a way to find one by word or by key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotations.wording import later, tr
from widgets.accessible import tell_current
from widgets.keys import usualkeys
from widgets.keys.keynames import folded, one_key, shown, without_twins
from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import walks
from widgets.look.tokens import TARGET, tokens_of

AnyIndex = QModelIndex | QPersistentModelIndex

CHANGED_SIGN = "•"
NO_KEY = later("no key")

_TEXT, _KEYS, _HELP = range(3)
_ID_ROLE = Qt.ItemDataRole.UserRole
_GAP = 24
_MOST_LETTERS = 44


class KeyRow(NamedTuple):
    """One command: its keys as they are named, and the usual ones where the person gave it others.

    `called` says in words which keys are meant, where they have no names of their own.
    """

    id: str
    group: str
    text: str
    keys: tuple[str, ...]
    help: str
    usual: tuple[str, ...] | None = None
    called: str = ""

    @property
    def written(self) -> str:
        """The keys as they are read."""
        return self.called or written(self.keys)

    @property
    def spoken(self) -> str:
        """The whole row in words."""
        changed = "" if self.usual is None else tr(", changed by you, usual: {keys}", keys=written(self.usual))
        return f"{self.text}, {self.written}{changed}"


class KeyList(QTreeWidget):
    """The rows that fit what is looked for, under their groups. `chosen` gives the id of a row on a double click."""

    chosen = Signal(str)
    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.LIST)
        self._rows: dict[str, KeyRow] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._headings: dict[str, QTreeWidgetItem] = {}
        self._typed = ""
        self._key = ""
        self._dress()
        self.currentItemChanged.connect(self._follow)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that move in it."""
        self.keys.set(keys)

    def set_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show these rows; the current one stays, and so does what is looked for."""
        held = self.current_id()
        self._rows = {row.id: row for row in rows}
        self.clear()
        self._items, self._headings = {}, {}
        for group in dict.fromkeys(row.group for row in rows):
            self._add_group(group, [row for row in rows if row.group == group])
        self._fit_columns()
        self._narrow(held)

    def look_for(self, typed: str) -> None:
        """Show the rows that have all these words, or a key that is called so."""
        self._typed, self._key = typed, ""
        self._narrow(self.current_id())

    def look_for_key(self, name: str) -> None:
        """Show the rows that have the key with this name."""
        self._typed, self._key = "", name
        self._narrow(self.current_id())

    def shown_ids(self) -> list[str]:
        """The ids of the rows that are shown."""
        return [id for id, item in self._items.items() if not item.isHidden()]

    def current_id(self) -> str:
        """The id of the current row, empty where there is none."""
        return _id_of(self.currentItem())

    def row(self, id: str) -> KeyRow:
        """The row with this id."""
        return self._rows[id]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the current row be heard."""
        super().focusInEvent(event)
        tell_current(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row; what else a list answers is Qt's."""
        if not walks(self, self.keys, event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer."""
        id = _id_of(self.itemAt(event.position().toPoint()))
        if id and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(id)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def _dress(self) -> None:
        self.setAccessibleName(tr("Commands and their keys"))
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Command"), tr("Keys"), tr("What it does")])
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_Delegate(self))
        header = self.header()
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(_HELP, QHeaderView.ResizeMode.Stretch)

    def _add_group(self, title: str, rows: Iterable[KeyRow]) -> None:
        """Rows stand beside their heading, not below it: what is below a disabled item is disabled as well."""
        heading = QTreeWidgetItem([title])
        # The arrow keys pass over what is disabled.
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)
        self._headings[title] = heading
        for row in rows:
            self._items[row.id] = _item(row)
            self.addTopLevelItem(self._items[row.id])

    def _narrow(self, held: str) -> None:
        """Hide what is not looked for. Current is the row whose key was named, else the one held, else the first."""
        exact = [id for id, row in self._rows.items() if self._has_named_key(row)]
        # Who writes a whole combination asks for that one; a single letter may be the beginning of a word.
        is_key = bool(self._key) or (bool(exact) and "+" in self._typed)
        for id, item in self._items.items():
            item.setHidden(not (id in exact or (not is_key and _fits(self._rows[id], self._typed))))
        here = self.shown_ids()
        groups = {self._rows[id].group for id in here}
        for title, heading in self._headings.items():
            heading.setHidden(title not in groups)
        target = next(iter(exact), held if held in here else next(iter(here), ""))
        if target:
            self.setCurrentItem(self._items[target])
        else:
            self.setCurrentIndex(QModelIndex())

    def _follow(self, now: QTreeWidgetItem | None) -> None:
        """Bring the current row into view, with its heading where it is the first below it."""
        if now is not None:
            above = self.itemAbove(now)
            if above is not None and not _id_of(above):
                self.scrollToItem(above)
            self.scrollToItem(now)
        self.current_changed.emit(_id_of(now))

    def _fit_columns(self) -> None:
        """Columns as wide as all rows need, shown or not, so that they stand still while one types."""
        metrics = {False: QFontMetrics(self.font()), True: QFontMetrics(_bold(self.font()))}
        widest = _MOST_LETTERS * metrics[False].averageCharWidth()
        for column in (_TEXT, _KEYS):
            widths = [
                metrics[self._rows[id].usual is not None].horizontalAdvance(item.text(column))
                for id, item in self._items.items()
            ]
            self.header().resizeSection(column, min(max(widths, default=0) + _GAP, widest))

    def _has_named_key(self, row: KeyRow) -> bool:
        named = folded(self._key or one_key(self._typed.strip()) or one_key("".join(self._typed.split())))
        return bool(named) and named in {folded(key) for key in row.keys}


def written(keys: Iterable[str]) -> str:
    """Keys as they are read, one name for each."""
    return ", ".join(shown(key) for key in without_twins(keys)) or tr(NO_KEY)


def _item(row: KeyRow) -> QTreeWidgetItem:
    changed = row.usual is not None
    item = QTreeWidgetItem([row.text, f"{CHANGED_SIGN} {row.written}" if changed else row.written, row.help])
    item.setData(_TEXT, _ID_ROLE, row.id)
    item.setData(_TEXT, Qt.ItemDataRole.AccessibleTextRole, row.spoken)
    usual = "" if row.usual is None else "\n" + tr("Usual key: {keys}", keys=written(row.usual))
    for column in (_TEXT, _KEYS, _HELP):
        item.setToolTip(column, f"{row.text}: {row.help}{usual}")
    if changed:
        for column in (_TEXT, _KEYS):
            item.setFont(column, _bold(QFont()))
    return item


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _id_of(item: QTreeWidgetItem | None) -> str:
    return str(item.data(_TEXT, _ID_ROLE) or "") if item is not None else ""


def _fits(row: KeyRow, typed: str) -> bool:
    words = typed.casefold().split()
    said = f"{row.group} {row.text} {row.help}".casefold()
    if all(word in said for word in words):
        return True
    # One letter is in the name of nearly every key.
    part = "".join(words)
    return len(part) > 1 and any(part in "".join(key.casefold().split()) for key in (*map(shown, row.keys), row.called))


class _Delegate(QStyledItemDelegate):
    """Rows are no lower than a target; headings are told by their weight as well as by their ink."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, max(TARGET, option.fontMetrics.height() + 10))

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if not index.flags():
            option.font = _bold(option.font)
            option.palette.setColor(option.palette.ColorRole.Text, tokens_of(option.palette).muted)
