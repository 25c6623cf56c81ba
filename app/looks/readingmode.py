"""Reading mode: the article with its labels alone, with a way out that is always in sight; and the full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotations.errors import Refused
from annotations.wording import tr
from app.docks import Away
from widgets.controls.barbutton import BarButton
from widgets.controls.elidedlabel import ElidedLabel

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


class ReadingMode(QObject):
    """Puts everything but the article away, and back as it was. Whatever needs another part of the window ends it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar: QFrame | None = None
        self._put_away: list[QWidget] = []
        self._docks = Away([], [])
        self._title = ElidedLabel()
        self._leave = BarButton(tr("Leave reading mode"))
        self._leave.clicked.connect(self._leave_by_button)
        self._title.hide()
        self._leave.hide()
        window.reading.summary_wanted.connect(self.leave)
        window.navigation.panes_wanted.connect(self.leave)
        window.navigation.arrived.connect(self._show_title)
        window.comparing.changed.connect(lambda: self.leave() if window.comparing.is_on else None)
        window.docks.opened.connect(lambda _: self.leave())

    @property
    def is_on(self) -> bool:
        """Whether only the article is seen."""
        return bool(self._put_away)

    def toggle(self) -> None:
        """Show the article alone, or all of the window again. Raises Refused while two readings are compared."""
        if self.is_on:
            self.leave()
            self._window.status.tell(tr("All of the window is back"))
        else:
            self.enter()
            self._window.status.tell(tr("Reading mode; Esc or {key:reading_mode} leaves it"))

    def _leave_by_button(self) -> None:
        self._window.answer(self.toggle)

    def enter(self) -> None:
        """Put away all but the article. Raises Refused while two readings are compared."""
        window = self._window
        if window.comparing.is_on:
            raise Refused(tr("two readings are compared; {key:own_labels} leads back to your own labels"))
        if self.is_on:
            return
        if window.reading.point_number() is not None:
            window.reading.enter_point(None)
        self._docks = window.docks.put_away()
        parts = [window.documents, window.label_bar, window.menuBar(), *window.reading.all_but_the_article()]
        self._put_away = [part for part in parts if not part.isHidden()]
        for part in self._put_away:
            part.hide()
        window.reading.is_article_alone = True
        self._shown_bar().show()
        self._show_title()
        window.reading.focus_active()

    def leave(self) -> None:
        """Show everything again, as it was."""
        if not self.is_on:
            return
        parts, self._put_away = self._put_away, []
        self._window.reading.is_article_alone = False
        if self._bar is not None:
            self._bar.hide()
        for part in parts:
            part.show()
        self._window.docks.put_back(self._docks)
        self._window.reading.focus_active()

    def full_screen(self) -> None:
        """Let the window have the whole screen, or give it back."""
        window = self._window
        is_full = window.isFullScreen()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        told = tr("The window is as it was") if is_full else tr("Full screen; {key:full_screen} leads back")
        window.status.tell(told)

    def set_key(self, key: str) -> None:
        """The key that leads out, as the button shows it."""
        self._leave.set_key(key)

    def _shown_bar(self) -> QFrame:
        """The bar above the text, made when it is first asked for."""
        if self._bar is None:
            self._bar = QFrame()
            row = QHBoxLayout(self._bar)
            row.setContentsMargins(2, 0, 0, 0)
            row.addWidget(self._title, 1)
            row.addWidget(self._leave)
            self._title.setProperty("role", "quiet")
            self._title.show()
            self._leave.show()
            self._window.add_bar(self._bar)
        return self._bar

    def _show_title(self) -> None:
        document = self._window.session.document
        if self.is_on:
            self._title.setText((document.title or document.id) if document else "")
