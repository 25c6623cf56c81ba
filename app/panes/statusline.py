"""The line at the foot of the window: what is saved, where one is, and what the last key did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from annotations.changes import Changes
from annotations.wording import tr
from widgets.announcing import announce
from widgets.controls.elidedlabel import ElidedLabel
from widgets.keys.keynames import filled
from widgets.look.cutting import cut_line


class StatusLine(QWidget):
    """Left: when the last change was committed, and the project. Right: the answer to the last command.

    A line may name the key of a command, as in `{key:next_span} walks them`. A refusal or a warning that is too long
    for its place has that of the project, too, and if need be that of the time of saving.
    """

    break_put_off = Signal()
    breaks_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._keys: Mapping[str, str] = {}
        self._has_told = False
        self.saved = QLabel()
        self.project = ElidedLabel()
        self.project.setProperty("role", "quiet")
        self.time = QLabel()
        self.time.setProperty("role", "quiet")
        self.time.setToolTip(tr("Your active time"))
        self.time.hide()
        self.reminder = _Reminder()
        self.reminder.later.clicked.connect(self.break_put_off)
        self.reminder.off.clicked.connect(self.breaks_ended)
        self.reminder.hide()
        self.message = _Elided()
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 4)
        layout.setSpacing(16)
        layout.addWidget(self.saved)
        layout.addWidget(self.project)
        layout.addWidget(self.time)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.reminder)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """What lines call the keys of commands, by the ids of these."""
        self._keys = keys

    def begin(self) -> None:
        """A command begins: nothing has been said about it yet."""
        self._has_told = False

    def set_saved(self, at: str | None) -> None:
        """AT is the UTC time of the last commit (ISO 8601); it is shown in local time."""
        line = ""
        if at is not None:
            local = datetime.fromisoformat(at).astimezone()
            today = local.date() == datetime.now().astimezone().date()
            line = tr("Saved {at:%H:%M:%S}" if today else "Saved {at:%Y-%m-%d %H:%M}", at=local)
        self.saved.setText(line)
        self._make_room()

    def set_project(self, text: str) -> None:
        """The project and what belongs to it."""
        self.project.setText(text)
        self._make_room()

    def set_time(self, text: str) -> None:
        """How long one has worked on the open document; empty where no time is counted."""
        self.time.setText(text)
        self.time.setAccessibleName(tr("Your active time: {time}", time=text))
        self.time.setVisible(bool(text))
        self._make_room()

    def remind(self, text: str) -> None:
        """Show a quiet reminder at the right, beside what is said; with an empty TEXT take it away."""
        self.reminder.line.setText(text)
        self.reminder.setVisible(bool(text))
        self._make_room()

    def tell(self, text: str) -> None:
        """Say what the last command did."""
        self._show(text, "quiet")

    def show_quietly(self, text: str) -> None:
        """Show what somebody who hears the window is told elsewhere, as a row of a list is."""
        self._show(text, "quiet", aloud=False)

    def tell_otherwise(self, text: str, *, aloud: bool = True) -> None:
        """Say what the last command did where nothing more telling has been said about it."""
        if not self._has_told:
            self._show(text, "quiet", aloud=aloud)

    def with_keys(self, text: str) -> str:
        """TEXT with the keys of the commands that it names."""
        return filled(text, self._keys)

    def report(self, changes: Changes, done: str = "") -> None:
        """Say what a step did (its title, or DONE), with its warnings before that."""
        if changes.warnings:
            self.warn(*changes.warnings, done=done or changes.title)
        else:
            self.tell(done or changes.title)

    def warn(self, *warnings: str, done: str = "") -> None:
        """Say, in the colour of warnings, what to look at, and then what was done."""
        self._show("; ".join(part for part in (*warnings, done) if part), "warning")

    def refuse(self, text: str) -> None:
        """Say, in the colour of errors, why the last command did nothing."""
        self._show(text, "error")

    def _show(self, text: str, role: str, *, aloud: bool = True) -> None:
        self._has_told = True
        if role != self.message.property("role"):
            self.message.setProperty("role", role)
            self.message.style().unpolish(self.message)
            self.message.style().polish(self.message)
        line = filled(text, self._keys)
        self.message.set_text(line)
        self._make_room()
        if aloud:
            announce(self.message, line, urgent=role == "error")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or for less; the project never takes more than half of it."""
        super().resizeEvent(event)
        self.project.setMaximumWidth(self.width() // 2)
        self._make_room()

    def _make_room(self) -> None:
        """Show what stands before the message, unless a refusal or a warning would be cut for it."""
        before = [self.saved, self.project]
        gives_way = self.message.property("role") in ("error", "warning")
        while gives_way and before and self._room_beside(before) < self.message.wanted_width():
            before.pop()
        for part in (self.saved, self.project):
            part.setVisible(part in before)

    def _room_beside(self, before: Sequence[QWidget]) -> int:
        """The width in pixels that the message has where these stand before it."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        beside = [*before, *(part for part in (self.time, self.reminder) if not part.isHidden())]
        taken = sum(min(part.sizeHint().width(), part.maximumWidth()) + layout.spacing() for part in beside)
        return self.width() - margins.left() - margins.right() - taken


class _Reminder(QWidget):
    """A line with two ways to have it gone. It never takes the focus; Tab leads there."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLabel()
        self.line.setProperty("role", "quiet")
        self.later, self.off = QPushButton(tr("Later")), QPushButton(tr("Off"))
        self.later.setToolTip(tr("Remind me again after ten more minutes of work"))
        self.off.setToolTip(tr("Do not remind me of breaks"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line)
        for button in (self.later, self.off):
            button.setProperty("role", "aside")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)


class _Elided(QLabel):
    """A line that ends in … where there is no room for all of it; resting the pointer on it shows the rest."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""

    def text(self) -> str:
        """The whole line, also where only its beginning is shown."""
        return self._whole

    def set_text(self, text: str) -> None:
        """Show TEXT, as much as there is room for."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._elide()

    def wanted_width(self) -> int:
        """The width in pixels that the whole line needs."""
        margins = self.contentsMargins()
        return self.fontMetrics().horizontalAdvance(self._whole) + margins.left() + margins.right() + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        super().setText(cut_line(self.fontMetrics(), self._whole, self.width()))
