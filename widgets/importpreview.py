"""What an import found, to look over before anything is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotations.text import BODY, OTHER, POINT, RELATED, TITLE
from annotations.wording import later, tr
from widgets.accessible import tab_through
from widgets.controls.barbutton import BarButton
from widgets.controls.flow import Flow
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.importitems import ItemDelegate, ItemModel, PreviewItem, least_width
from widgets.lists.refusedlist import RefusedList
from widgets.lists.rowlist import walks
from widgets.sectionview import SectionView

__all__ = ["ENCODINGS", "ImportPreview", "PreviewItem"]

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", later("Western (Windows-1252)")),
    ("iso-8859-1", later("Western (ISO-8859-1)")),
    ("iso-8859-15", later("Western (ISO-8859-15)")),
    ("mac_roman", later("Western (Mac Roman)")),
    ("cp1250", later("Central European (Windows-1250)")),
    ("cp1251", later("Cyrillic (Windows-1251)")),
    ("koi8-r", later("Cyrillic (KOI8-R)")),
    ("cp1253", later("Greek (Windows-1253)")),
    ("cp1254", later("Turkish (Windows-1254)")),
    ("cp1255", later("Hebrew (Windows-1255)")),
    ("cp1256", later("Arabic (Windows-1256)")),
    ("gb18030", later("Chinese (GB18030)")),
    ("big5", later("Chinese (Big5)")),
    ("shift_jis", later("Japanese (Shift JIS)")),
    ("euc_jp", later("Japanese (EUC-JP)")),
    ("euc_kr", later("Korean (EUC-KR)")),
)

# Each kind of section with the deed that makes one, and the word on its button.
_KINDS = (
    ("title", TITLE, later("Title")),
    ("body", BODY, later("Body")),
    ("point", POINT, later("Point")),
    ("related", RELATED, later("Related")),
    ("other", OTHER, later("Other")),
    ("nothing", "", later("Nothing")),
)
_HINT = later("Select words, or put the caret into a line, and say what it is.")
_FIXED = later("This article comes with its labels, so its sections stay as they are.")
_REMARKS_HEIGHT = 96
_REFUSED_HEIGHT = 180


class ImportPreview(QWidget):
    """Articles at the left with a tick each, the split of the selected one at the right.

    The widget changes no section itself: it says what is wanted, and the owner gives the item back with `set_item`.
    Where nothing was found, it says why, and `others_wanted` asks for other files.
    """

    section_wanted = Signal(str, int, int, str)
    encoding_chosen = Signal(str, str)
    chosen_changed = Signal()
    others_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Import preview"))
        self._keys = KeySet(usualkeys.LIST, usualkeys.PREVIEW)
        self._model = ItemModel()
        self._all = QCheckBox(tr("All"))
        self._count = QLabel()
        self._list = _Articles(self._keys)
        self._others = QPushButton(tr("Choose other files…"))
        self._refused, self._all_refused = RefusedList(), RefusedList()
        self._split = _Split(self._keys)
        self._dress()
        self._lay_out()
        self._join()
        tab_through(self._all, self._list, self._refused.reasons, *self._split.stops())
        self.set_items([], [])

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of its deeds and of lists."""
        self._keys.set(keys)
        self._split.name_keys()

    def set_items(self, items: Sequence[PreviewItem], problems: list[str]) -> None:
        """Show what was found, all of it ticked, and the one-line reasons why the rest was refused."""
        self._model.set_rows(items)
        for refused in (self._refused, self._all_refused):
            refused.set_reasons(problems)
        self._left.setVisible(bool(items))
        self._others.setAutoDefault(not items)  # else Return, which imports, would be its key
        first = self._model.index(0) if items else QModelIndex()
        self._list.setCurrentIndex(first)
        self._show(first)

    def set_item(self, item: PreviewItem) -> None:
        """Show an article that was split or read anew; its tick, the caret and the place in the text stay."""
        self._model.set_item(item)
        current = self._list.currentIndex()
        if current.isValid() and self._model.rows[current.row()].id == item.id:
            self._split.show_item(item)

    def focus_text(self) -> None:
        """Put the focus into the text, where the keys for the kinds work; without one on the way to other files."""
        if self._model.rows:
            self._split.focus_text()
        else:
            self._others.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_ids(self) -> list[str]:
        """The ids of the ticked articles, in order."""
        return self._model.chosen_ids()

    def _dress(self) -> None:
        self._count.setProperty("role", "heading")
        self._all.setTristate(True)
        self._all.setAccessibleName(tr("Choose all articles"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ItemDelegate(self._list))
        self._list.setAccessibleName(tr("Articles found"))
        self._list.setMinimumWidth(least_width(self.fontMetrics()))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._refused.setMaximumHeight(_REFUSED_HEIGHT)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._all)
        head.addStretch()
        head.addWidget(self._count)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(self._refused)
        self._right = QStackedLayout()
        self._right.addWidget(self._nothing())
        self._right.addWidget(self._split)
        right = QWidget()
        right.setLayout(self._right)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 5)
        splitter.setSizes([360, 840])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def _nothing(self) -> QWidget:
        """What is shown where there is nothing to import: the reasons, and the way to other files."""
        page = QWidget()
        said = QLabel(tr("Nothing to import was found. Choose files that hold plain text or JSON."))
        said.setProperty("role", "quiet")
        self._others.clicked.connect(self.others_wanted)
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(1)
        for each in (said, self._others):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._all_refused, 2)
        column.addStretch(1)
        return page

    def _join(self) -> None:
        self._model.ticked.connect(self._show_count)
        self._all.clicked.connect(self._tick_all)
        self._list.selectionModel().currentChanged.connect(lambda current, _before: self._show(current))
        self._split.section_wanted.connect(self.section_wanted)
        self._split.encoding_chosen.connect(self.encoding_chosen)

    def _tick_all(self) -> None:
        self._model.tick_all(len(self._model.chosen_ids()) < len(self._model.rows))

    def _show(self, index: QModelIndex) -> None:
        self._right.setCurrentIndex(1 if index.isValid() else 0)
        if index.isValid():
            self._split.show_item(self._model.rows[index.row()])

    def _show_count(self) -> None:
        chosen, total = len(self._model.chosen_ids()), len(self._model.rows)
        self._count.setText(tr("{chosen:,} of {total:,} chosen", chosen=chosen, total=total))
        states = Qt.CheckState
        some = states.PartiallyChecked if chosen else states.Unchecked
        self._all.setCheckState(states.Checked if total and chosen == total else some)
        self._all.setEnabled(total > 0)
        self.chosen_changed.emit()


class _Articles(QListView):
    """The articles found: a key turns the tick of the current one."""

    def __init__(self, keys: KeySet) -> None:
        super().__init__()
        self._keys = keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, model = self.currentIndex(), self.model()
        if self._keys.deed(event) == "tick" and index.isValid():
            turned = index.data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked
            state = Qt.CheckState.Checked if turned else Qt.CheckState.Unchecked
            model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        elif not walks(self, self._keys, event):
            super().keyPressEvent(event)


class _Split(QWidget):
    """How one article was split: its text, the buttons for the kinds, its remarks and its encoding."""

    section_wanted = Signal(str, int, int, str)
    encoding_chosen = Signal(str, str)

    def __init__(self, keys: KeySet) -> None:
        super().__init__()
        self._keys = keys
        self._item: PreviewItem | None = None
        self._hint = QLabel()
        self._view = SectionView()
        self._buttons = {kind: BarButton(tr(words)) for _deed, kind, words in _KINDS}
        self.name_keys()
        self._remarks = QLabel()
        self._encoding_label = QLabel(tr("Encoding"))
        self._encoding = QComboBox()
        self._lay_out()
        for kind, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self._want(kind))
        self._encoding.activated.connect(self._choose_encoding)

    def focus_text(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [*self._buttons.values(), self._view, self._encoding]

    def name_keys(self) -> None:
        """Show on each button the key that does the same."""
        for deed, kind, _words in _KINDS:
            self._buttons[kind].set_key(self._keys.sign(deed))

    def show_item(self, item: PreviewItem) -> None:
        self._item = item
        self._view.show_text(item.text, item.sections)
        for button in self._buttons.values():
            button.setEnabled(not item.labelled)
            button.setToolTip(tr(_FIXED) if item.labelled else "")
        self._hint.setText(tr(_FIXED) if item.labelled else tr(_HINT))
        self._remarks.setText("\n".join(item.notes))
        self._remarks_area.setVisible(bool(item.notes))
        self._show_encoding(item.encoding)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the buttons from commands of the window that have the same."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._kind_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = self._kind_of(event)
        if kind is None:
            super().keyPressEvent(event)
        else:
            self._want(kind)

    def _lay_out(self) -> None:
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._remarks.setWordWrap(True)
        self._remarks.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._remarks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remarks.setTextFormat(Qt.TextFormat.PlainText)
        self._remarks.setAccessibleName(tr("Remarks"))
        self._remarks_area = QScrollArea()
        self._remarks_area.setWidgetResizable(True)
        self._remarks_area.setMaximumHeight(_REMARKS_HEIGHT)
        self._remarks_area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._remarks_area.setWidget(self._remarks)
        self._encoding_label.setBuddy(self._encoding)
        self._encoding.setAccessibleName(tr("Encoding of the file"))
        self._encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._encoding_label)
        foot.addWidget(self._encoding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Flow(list(self._buttons.values())))
        column.addWidget(self._hint)
        column.addWidget(_framed(self._view), 1)
        column.addWidget(self._remarks_area)
        column.addLayout(foot)

    def _want(self, kind: str) -> None:
        chosen = self._view.selected_range()
        if self._item is not None and not self._item.labelled and chosen is not None:
            self.section_wanted.emit(self._item.id, *chosen, kind)

    def _kind_of(self, event: QKeyEvent) -> str | None:
        """The kind that a key stands for; None for every other key."""
        deed = self._keys.deed(event)
        return next((kind for each, kind, _words in _KINDS if each == deed), None)

    def _show_encoding(self, encoding: str | None) -> None:
        self._encoding_label.setVisible(encoding is not None)
        self._encoding.setVisible(encoding is not None)
        if encoding is None:
            return
        known = dict(ENCODINGS)
        self._encoding.clear()
        for codec, words in ENCODINGS if encoding in known else ((encoding, encoding), *ENCODINGS):
            self._encoding.addItem(tr(words), codec)
        self._encoding.setCurrentIndex(self._encoding.findData(encoding))

    def _choose_encoding(self, position: int) -> None:
        codec = self._encoding.itemData(position)
        if self._item is not None and codec != self._item.encoding:
            self.encoding_chosen.emit(self._item.id, codec)


def _framed(view: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(4, 4, 4, 4)
    inside.addWidget(view)
    return card
