"""All mentions of a string, each in its context, to be marked at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotations.wording import later, tr
from widgets.asking.popover import Popover
from widgets.controls.elidedlabel import ElidedLabel
from widgets.keys import usualkeys
from widgets.keys.keynames import folded, pressed
from widgets.keys.keyset import KeySet
from widgets.lists.mentionrows import MentionDelegate, MentionModel, MentionRow
from widgets.lists.rowlist import RowList, go
from widgets.look.tokens import TARGET

__all__ = ["MentionList", "MentionRow"]

WIDTH = 620
_INSET = 8
_KEYS = later("{key:mark} marks · {key:tick} skips")
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class MentionList(Popover):
    """Mentions with ticks. Keys tick or untick and go on, tick all or none, and give what has a tick; `told` says what
    a key did that left the list open, and `walked` to which row one has led."""

    accepted = Signal(list)
    moved = Signal(str)
    told = Signal(str)
    walked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = MentionModel()
        self._view = RowList()
        self._title = ElidedLabel()
        self._count = ElidedLabel()
        self._keys = KeySet(usualkeys.LIST, usualkeys.MENTIONS)
        self._mark = QPushButton()
        self._all = QPushButton()
        self._none = QPushButton()
        self._passing: Collection[str] = ()
        self._cancel_button = QPushButton(tr("Cancel  Esc"))
        self._dress()
        self._lay_out()
        self._view.installEventFilter(self)
        self._view.clicked.connect(lambda index: self._toggle(index.row()))
        self._view.selectionModel().currentChanged.connect(self._current_changed)
        self._mark.clicked.connect(self._accept)
        self._all.clicked.connect(lambda: self._choose_all(True))
        self._none.clicked.connect(lambda: self._choose_all(False))
        self._cancel_button.clicked.connect(self._cancel)

    def set_keys(self, keys: Mapping[str, Sequence[str]], passing: Collection[str] = ()) -> None:
        """The keys of its deeds and moves, and, as `keynames.folded` writes them, those left to the window."""
        self._keys.set(keys)
        self._passing = passing
        self._name_keys()

    def ask(self, quote: str, rows: Sequence[MentionRow], colour: str) -> None:
        """Open with these mentions of QUOTE, in the COLOUR (#rrggbb) of the label they would get."""
        self._model.set_mentions(rows, colour)
        title = tr("All mentions of “{quote}”", quote=quote)
        self._title.setText(title)
        self.setAccessibleName(title)
        self._view.setAccessibleName(title)
        self._show_count()
        self._open(self._view)
        self._view.make_current(0 if rows else -1)

    def chosen_ids(self) -> list[str]:
        """The ids of the mentions with a tick, in order."""
        return [row.id for row in self._model.rows if row.chosen]

    def wanted_size(self) -> QSize:
        """Wide enough to read the mentions in their words, as high as ten of them."""
        layout = self.layout()
        return QSize(WIDTH, layout.sizeHint().height() if layout else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keys before the view does."""
        if watched is self._view and isinstance(event, QKeyEvent) and event.type() != QEvent.Type.KeyRelease:
            deed = self._keys.deed(event)
            of_window = event.modifiers() & _COMMANDING or folded(pressed(event)) in self._passing
            if not deed and event.key() != Qt.Key.Key_Escape and of_window:
                event.ignore()
            elif event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            else:
                self._obey(deed, event)
            return True
        return super().eventFilter(watched, event)

    def _obey(self, deed: str, event: QKeyEvent) -> None:
        """Do what a key asks for; no other key does anything while the list is open."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif deed == "tick":
            self._toggle(self._view.current_row())
            self._view.step(1)
        elif deed in ("all", "none"):
            self._choose_all(deed == "all")
        elif deed == "mark":
            self._accept()
        elif go(self._view, deed):
            self.walked.emit(self._spoken())

    def _toggle(self, row: int) -> None:
        if row >= 0:
            self._model.choose(row, not self._model.rows[row].chosen)
            self._show_count()
            self.told.emit(f"{self._spoken()} · {self._counted()}")

    def _choose_all(self, chosen: bool) -> None:
        if self._model.rows:
            self._model.choose_all(chosen)
            self._show_count()
            self.told.emit(self._counted())

    def _accept(self) -> None:
        ids = self.chosen_ids()
        if ids:
            self._close()
            self.accepted.emit(ids)
        else:
            self.told.emit(self._counted())

    def _current_changed(self, now: QModelIndex) -> None:
        if now.isValid() and self.is_open():
            self.moved.emit(self._model.rows[now.row()].id)

    def _counted(self) -> str:
        return tr("{chosen:,} of {total:,} chosen", chosen=self._model.chosen, total=len(self._model.rows))

    def _spoken(self) -> str:
        """The current mention in words; empty where there is none."""
        row = self._model.index(self._view.current_row())
        words = str(row.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        return f"{words[:1].upper()}{words[1:]}"

    def _show_count(self) -> None:
        chosen = self._model.chosen
        moves = " ".join(sign for sign in (self._keys.sign("up"), self._keys.sign("down")) if sign)
        parts = (self._counted(), self._keys.filled(tr(_KEYS)), moves, "Esc")
        self._count.setText(" · ".join(part for part in parts if part))
        self.setAccessibleDescription(self._count.text())
        self._view.setAccessibleDescription(self._count.text())
        self._mark.setText(self._keys.labelled(tr("Mark {count:,}", count=chosen), "mark"))
        self._mark.setAccessibleName(self._keys.spoken(tr("Mark {count:,}", count=chosen), "mark"))
        self._mark.setEnabled(chosen > 0)

    def _name_keys(self) -> None:
        """Let hints and buttons name the keys."""
        for button, words, spoken, deed in (
            (self._all, tr("All"), tr("Choose all"), "all"),
            (self._none, tr("None"), tr("Choose none"), "none"),
        ):
            button.setText(self._keys.labelled(words, deed))
            button.setAccessibleName(self._keys.spoken(spoken, deed))
        self._show_count()

    def _dress(self) -> None:
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._count.setProperty("role", "quiet")
        self._mark.setProperty("role", "primary")
        self._view.setModel(self._model)
        self._view.setItemDelegate(MentionDelegate(self._view))
        for button in (self._mark, self._all, self._none, self._cancel_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumHeight(TARGET)
        self._cancel_button.setAccessibleName(tr("Cancel, key Esc"))
        self._name_keys()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(_INSET, 2, _INSET, 2)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._all)
        foot.addWidget(self._none)
        foot.addStretch(1)
        foot.addWidget(self._cancel_button)
        foot.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        column.addLayout(foot)
