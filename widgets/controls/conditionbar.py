"""Menus of what a search may ask for besides words: each shows what is asked, and changes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from annotations.text import shortened
from annotations.wording import tr
from widgets.accessible import Role
from widgets.asking.choicemenu import StayingMenu
from widgets.controls.flow import Flow

_LONGEST = 24


class Choice(NamedTuple):
    """A value that can be asked for: as it is typed, and in words."""

    value: str
    words: str


class Group(NamedTuple):
    """What one key, or one attribute (`name`), may be asked to be. Groups in `within` have a menu each in this one.

    Where there is nothing to choose the menu is not shown; `hint` says in it what else can be typed.
    """

    key: str
    title: str
    choices: tuple[Choice, ...] = ()
    chosen: tuple[str, ...] = ()
    name: str = ""
    within: tuple[Group, ...] = ()
    hint: str = ""


class ConditionBar(Flow):
    """A menu for each of KEYS. `toggled` tells a key, the name of an attribute or nothing, and a value."""

    toggled = Signal(str, str, str)

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        self.menus = {key: ConditionMenu() for key in keys}
        super().__init__(list(self.menus.values()), parent)
        self.setAccessibleName(tr("Conditions"))
        for menu in self.menus.values():
            menu.toggled_value.connect(self.toggled)
            menu.hide()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Offer these, one for each key."""
        for group in groups:
            self.menus[group.key].set_group(group)
        self.arrange()

    def open(self, key: str) -> None:
        """Open the menu of a key."""
        self.menus[key].open()


class ConditionMenu(QPushButton):
    """A button that says what is asked, with a menu that stays open while its entries are ticked."""

    heard_as = Role.ButtonMenu
    toggled_value = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = Group("", "")
        self._menu = StayingMenu(self)
        self.setProperty("role", "kind")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.clicked.connect(self.open)

    def set_group(self, group: Group) -> None:
        """Offer this group."""
        self._group = group
        chosen = list(_chosen(group))
        said = ", ".join(chosen)
        self.setText(f"{group.title}: {shortened(said, _LONGEST)} ▾" if said else f"{group.title} ▾")
        self.setToolTip(said)
        self.setAccessibleName(f"{group.title}: {said}" if said else tr("{title}: any", title=group.title))
        self.setChecked(bool(chosen))
        self.setVisible(bool(group.choices or group.within))
        if self._menu.isVisible():
            for action in self._actions(self._menu):
                action.setChecked(action.data() in _data(group))

    def open(self) -> None:
        """Show the menu below the button."""
        self.setChecked(any(True for _ in _chosen(self._group)))
        self._menu.clear()
        self._fill(self._menu, self._group)
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def heard_states(self) -> Mapping[str, bool]:
        """That a menu opens, whether it is open, and whether anything is asked."""
        states = {"hasPopup": True, "expandable": True, "expanded": self._menu.isVisible()}
        return {**states, "checkable": True, "checked": self.isChecked()}

    def heard_press(self) -> None:
        """Open the menu."""
        self.open()

    def _fill(self, menu: QMenu, group: Group) -> None:
        for inner in group.within:
            sub = StayingMenu(menu)
            sub.setTitle(inner.title.replace("&", "&&"))
            menu.addMenu(sub)
            self._fill(sub, inner)
        for choice in group.choices:
            action = menu.addAction(choice.words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.value in group.chosen)
            action.setData((group.key, group.name, choice.value))
            action.triggered.connect(partial(self._tell, group.key, group.name, choice.value))
        if group.hint:
            menu.addSeparator()
            menu.addAction(group.hint.replace("&", "&&")).setEnabled(False)

    def _tell(self, key: str, name: str, value: str, _checked: bool = False) -> None:
        self.toggled_value.emit(key, name, value)

    def _actions(self, menu: QMenu) -> Iterator[QAction]:
        """The entries of a menu and of those within it that can be ticked."""
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from self._actions(inner)
            elif action.isCheckable():
                yield action


def _chosen(group: Group) -> Iterator[str]:
    """What is asked, in words; what is typed without being offered stands as it is typed."""
    words = {choice.value: choice.words for choice in group.choices}
    for inner in group.within:
        for said in _chosen(inner):
            yield f"{inner.title} {said}"
    for value in group.chosen:
        yield words.get(value, value)


def _data(group: Group) -> set[tuple[str, str, str]]:
    found = {(group.key, group.name, value) for value in group.chosen}
    return found.union(*(_data(inner) for inner in group.within))
