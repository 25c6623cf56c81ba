"""A button that says what is chosen, with a menu to choose otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from annotations.wording import tr
from widgets.accessible import Role

_LONGEST = 28


class Offer(NamedTuple):
    """Something that can be chosen: what it is known by, its words, and whether it is among all that usually count."""

    id: str
    words: str
    is_usual: bool = True


class ChoiceMenu(QPushButton):
    """Says NAME and what is chosen: one of several, or (SEVERAL) any of them, where nothing chosen is all usual ones.

    A menu for several stays open while its entries are ticked; `chosen` tells what is chosen when it closes.
    """

    heard_as = Role.ButtonMenu
    chosen = Signal(tuple)

    def __init__(self, name: str, all: str, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._all, self._several = name, all, several
        self._offers: tuple[Offer, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._menu = StayingMenu(self) if several else QMenu(self)
        self._group = QActionGroup(self._menu)
        self._group.setExclusive(not several)
        self._menu.aboutToHide.connect(self._take)
        self.setAutoDefault(False)
        self.clicked.connect(self.open)
        self.set_offers((), ())

    def set_offers(self, offers: Sequence[Offer], chosen: Sequence[str], said: str = "") -> None:
        """Offer these, of which CHOSEN are chosen. SAID stands for their words where it is given."""
        self._offers, self._chosen = tuple(offers), tuple(chosen)
        if not self._menu.isVisible():
            self._fill()
        words = {offer.id: offer.words for offer in offers}
        picked = ", ".join(words.get(id, id) for id in chosen) or self._all
        shown = said or picked
        short = shown if len(shown) <= _LONGEST else tr("{shown:,} of {total:,}", shown=len(chosen), total=len(offers))
        self.setText(f"{self._name}: {short} ▾".replace("&", "&&"))
        self.setToolTip(f"{self._name}: {picked}")
        self.setAccessibleName(f"{self._name}: {shown}")
        self.setEnabled(len(offers) > 1)

    def heard_states(self) -> Mapping[str, bool]:
        """That there is a menu, and whether it is open."""
        return {"hasPopup": True, "expandable": True, "expanded": self._menu.isVisible()}

    def heard_press(self) -> None:
        """Open the menu."""
        self.click()

    def offered(self) -> tuple[str, ...]:
        """What can be chosen, by id."""
        return tuple(offer.id for offer in self._offers)

    def open(self) -> None:
        """Show the menu below the button."""
        self._fill()
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def choose(self, chosen: Sequence[str]) -> None:
        """Choose these, as the menu does."""
        everything = self._several and set(chosen) == {offer.id for offer in self._offers if offer.is_usual}
        now = () if everything else tuple(chosen)
        if now != self._chosen:
            self.chosen.emit(now)

    def _fill(self) -> None:
        self._menu.clear()
        if not self._several:
            self._add("", self._all, not self._chosen)
        for offer in self._offers:
            is_on = offer.id in self._chosen or (self._several and offer.is_usual and not self._chosen)
            self._add(offer.id, offer.words, is_on)

    def _add(self, id: str, words: str, is_on: bool) -> None:
        action = self._menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setData(id)
        self._group.addAction(action)
        action.setChecked(is_on)
        if not self._several:
            action.triggered.connect(lambda: self.choose((id,) if id else ()))

    def _take(self) -> None:
        if self._several:
            self.choose([str(action.data()) for action in self._menu.actions() if action.isChecked()])


class StayingMenu(QMenu):
    """A menu that stays open while its entries are ticked by Space or by the mouse; Enter and Esc close it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action: QAction | None = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None:
            action.trigger()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action is not None:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)
