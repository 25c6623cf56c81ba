"""The dialog of all keys: every command with its keys, found by word or by key, and changed by pressing another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotations.errors import Refused
from annotations.wording import later, tr
from app.commands import fixedkeys
from app.commands.deeds import deed_keys
from app.commands.fixedkeys import FixedKey, fixed, reserved
from app.commands.keymap import Keymap, by_heading
from app.commands.scopes import KEYS
from app.commands.table import Command
from app.panes.keyeddialog import KeyedDialog
from widgets.announcing import announce
from widgets.controls.barbutton import BarButton
from widgets.keys.keylist import CHANGED_SIGN, KeyList, KeyRow, written
from widgets.keys.keynames import is_for_a_line, pressed, shown, without_twins
from widgets.keys.keyprompt import KeyPrompt
from widgets.lists.rowlist import go

_SIZE = QSize(920, 680)
_LEGEND = later("{sign} changed by you")
_NO_WORDS = later("No command has these words or this key. Erase some letters to see more.")
_NONE_SHOWN = later("No command is shown: clear the filter")

Combine = Callable[[Sequence[str], str], Sequence[str]]


class KeysDialog(KeyedDialog):
    """Shows all keys and changes them, its own among them. `changed` gives all commands with the keys that hold from
    now on."""

    changed = Signal(object)

    def __init__(self, keymap: Keymap, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(KEYS, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self._keymap = keymap
        self._commands = tuple(commands)
        self._dropped: dict[str, tuple[str, ...]] = {}
        self._answer: Callable[[str], None] = self._find
        self._back_to: QWidget | None = None
        self._build()
        self._lay_out()
        self._join()
        self.set_keys(commands)
        self._show_rows()
        self.filter_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have."""
        super().set_keys(commands)
        self.list.set_keys(deed_keys(commands, KEYS))
        for deed, button in self._buttons.items():
            button.set_key(self.keys.shown(deed))

    # What the buttons do

    def change(self) -> None:
        """Wait for the key that the current command shall have."""
        self._begin(
            later("Press the new key for “{command}”; Esc keeps the old one"),
            tr("Keep the old key"),
            lambda _keys, key: (key,),
        )

    def add(self) -> None:
        """Wait for a key that the current command shall have besides the one it has."""
        self._begin(
            later("Press a second key for “{command}”; Esc adds none"), tr("Add none"), lambda keys, key: (*keys, key)
        )

    def take_away(self) -> None:
        """Let the current command have no key."""
        if command := self._current():
            self._give(command, ())

    def usual(self) -> None:
        """Give the current command its usual key again."""
        if command := self._current():
            self._try(lambda: self._keymap.reset(self._commands, command.id), command.id)

    def usual_for_all(self) -> None:
        """Give every command its usual keys again; pressed once more, take that back."""
        if self._dropped:
            self._take(self._keymap.restore(self._dropped), tr("Your own keys are back"))
            return
        own = self._keymap.own()
        self._take(self._keymap.reset_all(), tr("Every command has its usual keys again"))
        self._dropped = own
        self._show_choice()

    def find_by_key(self) -> None:
        """Wait for the key whose command is looked for."""
        self._wait(tr("Press the key that you want to find; Esc goes back"), tr("Go back"), self._find)

    # Waiting for a key

    def _begin(self, words: str, stop: str, combined: Combine) -> None:
        command = self._current()
        if command is None:
            self._tell(self._why_fixed() or tr(_NONE_SHOWN), "error")
            return
        keys = without_twins(command.keys)
        self._wait(tr(words, command=command.name), stop, lambda key: self._give(command, combined(keys, key)))

    def _wait(self, words: str, stop: str, answer: Callable[[str], None]) -> None:
        if not self.prompt.waits():
            self._back_to = self.focusWidget()
        self._answer = answer
        self._tell("")
        self.foot.setCurrentWidget(self.prompt)
        self.prompt.wait_for(words, stop)
        self._show_choice()

    def _answered(self, key: str) -> None:
        self._end_waiting()
        self._answer(key)

    def _end_waiting(self) -> None:
        """Give the focus back before the prompt is hidden: Qt would look for a neighbour to give it to."""
        self._show_choice()
        if self.prompt.hasFocus() and self._back_to is not None:
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.foot.setCurrentIndex(0)

    def _look_for(self, typed: str) -> None:
        self.list.look_for(typed)
        if not self.list.shown_ids():
            self._tell(tr(_NO_WORDS))
        elif self.message.text() == tr(_NO_WORDS):
            self._tell("")

    def _find(self, key: str) -> None:
        self.filter_edit.setText(shown(key))
        self.list.look_for_key(key)
        if not self.list.current_id():
            self._tell(reserved(key) or tr("No command has the key {key}", key=shown(key)))

    # Changing

    def _give(self, command: Command, keys: Sequence[str]) -> None:
        self._try(lambda: self._keymap.change(self._commands, command.id, keys), command.id)

    def _try(self, work: Callable[[], tuple[Command, ...]], id: str) -> None:
        try:
            commands = work()
        except Refused as refusal:
            self._tell(str(refusal), "error")
            return
        command = next(each for each in commands if each.id == id)
        self._take(commands, tr("“{command}” has {keys} now", command=command.name, keys=written(command.keys)))

    def _take(self, commands: tuple[Command, ...], done: str) -> None:
        self.prompt.give_up()
        self._commands = commands
        self.set_keys(commands)
        self._dropped = {}
        self._show_rows()
        self._tell(done)
        self.changed.emit(commands)

    # Showing

    def _current(self) -> Command | None:
        id = self.list.current_id()
        return next((each for each in self._commands if each.id == id), None)

    def _show_rows(self) -> None:
        rows = [self._row(heading, each) for heading, found in by_heading(self._commands).items() for each in found]
        self.list.set_rows([*rows, *map(_fixed_row, fixed())])
        self._show_choice()

    def _row(self, heading: str, command: Command) -> KeyRow:
        usual = self._keymap.usual(command.id) if command.id in self._keymap.own() else None
        help = command.help
        if command.wished:
            help = tr("{help}; the schema asks for {key}", help=help, key=shown(command.wished))
        return KeyRow(command.id, heading, command.name, command.keys, help, usual)

    def _why_fixed(self) -> str:
        """Why the keys of the current row stay as they are; empty where it is a command's, or there is none."""
        id = self.list.current_id()
        return next(
            (
                tr("“{name}” stays. {why}", name=tr(each.text), why=each.said)
                for each in fixed()
                if _fixed_row(each).id == id
            ),
            "",
        )

    def _show_choice(self) -> None:
        """Enable what can be done with the current row; while a key is waited for, nothing but giving up."""
        command = self._current()
        count = len(without_twins(command.keys)) if command else 0
        own = self._keymap.own()
        ready = {
            self.find_button: True,
            self.change_button: command is not None,
            self.add_button: count == 1,
            self.none_button: count > 0,
            self.usual_button: command is not None and command.id in own,
            self.all_button: bool(own or self._dropped),
            self.close_button: True,
        }
        for button, can in ready.items():
            button.setEnabled(can and not self.prompt.waits())
        self.all_button.set_words(tr("Take that back") if self._dropped else tr("All usual keys"))
        self.legend.setVisible(bool(own))

    def _tell(self, line: str, role: str = "quiet") -> None:
        self.message.setProperty("role", role)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(line)
        announce(self.message, line, urgent=role == "error")

    # Keys of the dialog itself

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; else a key may change the current command. Esc closes."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focus := self.focusWidget(), BarButton):
            focus.click()
        elif self.keys.deed(event) == "change":
            self.change()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of lists walk the list while the filter is typed into."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or is_for_a_line(pressed(event)):
            return False
        return go(self.list, self.list.keys.deed(event))

    # Building

    def _build(self) -> None:
        self.filter_edit = QLineEdit()
        self.filter_edit.setPlaceholderText(tr("Filter by word or by key, such as Ctrl+E…"))
        self.filter_edit.setAccessibleName(tr("Filter commands by word or by key"))
        self.filter_edit.setClearButtonEnabled(True)
        self.list = KeyList()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.legend = QLabel(tr(_LEGEND, sign=CHANGED_SIGN))
        self.legend.setProperty("role", "quiet")
        self.prompt = KeyPrompt()
        self.foot = QStackedWidget()
        self.find_button = BarButton(tr("Press a key to find it"))
        self.change_button = BarButton(tr("Change…"))
        self.add_button = BarButton(tr("Add a second key"))
        self.none_button = BarButton(tr("No key"))
        self.usual_button = BarButton(tr("Usual key"))
        self.all_button = BarButton(tr("All usual keys"))
        self.close_button = BarButton(tr("Close"), "Esc")
        self._buttons = {
            "find": self.find_button,
            "change": self.change_button,
            "add": self.add_button,
            "none": self.none_button,
            "usual": self.usual_button,
            "all_usual": self.all_button,
        }

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter_edit, 1)
        top.addWidget(self.find_button)
        said = QWidget()
        line = QHBoxLayout(said)
        line.setContentsMargins(4, 0, 4, 0)
        line.addWidget(self.message, 1)
        line.addWidget(self.legend)
        self.foot.addWidget(said)
        self.foot.addWidget(self.prompt)
        two_lines = 2 * self.message.fontMetrics().lineSpacing() + 4
        self.foot.setFixedHeight(max(two_lines, self.prompt.sizeHint().height()))
        buttons = QHBoxLayout()
        for each in (self.change_button, self.add_button, self.none_button, self.usual_button, self.all_button):
            buttons.addWidget(each)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        column.addLayout(buttons)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    def _join(self) -> None:
        works = {
            "find": self.find_by_key,
            "change": self.change,
            "add": self.add,
            "none": self.take_away,
            "usual": self.usual,
            "all_usual": self.usual_for_all,
        }
        for deed, button in self._buttons.items():
            button.clicked.connect(works[deed])
            if deed != "change":  # Enter has to wait until nothing that has the focus wants it
                self.live(deed, button.click)
        self.close_button.clicked.connect(self.reject)
        self.filter_edit.textChanged.connect(self._look_for)
        self.filter_edit.installEventFilter(self)
        self.list.chosen.connect(self.change)
        self.list.current_changed.connect(self._show_choice)
        self.prompt.key_pressed.connect(self._answered)
        self.prompt.given_up.connect(self._end_waiting)


def _fixed_row(fixed: FixedKey) -> KeyRow:
    title, text = tr(fixedkeys.TITLE), tr(fixed.text)
    return KeyRow(f"fixed {fixed.text}", title, text, fixed.keys, fixed.said, None, tr(fixed.called))
