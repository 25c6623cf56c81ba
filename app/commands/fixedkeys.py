"""Keys that no command can have, because fields, the desktop or the schema need them; each says why in a word."""

from __future__ import annotations

from typing import NamedTuple

from annotations.wording import later, lowered, tr
from app.commands.scopes import SCOPES, WINDOW
from app.commands.table import MENUS
from widgets.keys.keynames import shown

TITLE = later("Fixed")


def menu_keys() -> tuple[str, ...]:
    """The keys that open the menus of the window, by the letters that are underlined in the language spoken."""
    return tuple(f"Alt+{title[title.index('&') + 1].upper()}" for title in map(tr, MENUS))


class FixedKey(NamedTuple):
    """Keys that stay; `why` names who needs them, and `called` in words which they are, where they are many."""

    keys: tuple[str, ...]
    text: str
    help: str
    why: str
    called: str = ""

    @property
    def said(self) -> str:
        """What the keys do, and why they stay."""
        return tr("Fixed ({why}): {help}", why=tr(self.why), help=lowered(tr(self.help)))


_ALWAYS = (
    FixedKey(
        ("Esc",),
        later("Let go"),
        later("Let go of the selection, then of the chosen span; leave what is open, step by step"),
        later("the way out"),
    ),
    FixedKey(
        (), later("Typing"), later("Type into a field or a line"), later("fields"), later("letters, digits, signs")
    ),
    FixedKey(
        (),
        later("Working in a field"),
        later("Move, select, erase, copy, paste, undo in what is typed; give it with Enter, go on with Tab"),
        later("fields"),
        later("arrows, Del, Enter, Tab …"),
    ),
    FixedKey(
        (),
        later("Choosing by badge or letter"),
        later("Take the answer, or the target, that has this sign"),
        later("badges and schema"),
        later("1 to 9, letters"),
    ),
    FixedKey(
        (),
        later("Pressing a button"),
        later("Press the button that has the focus, go to the next one with Tab"),
        later("desktop"),
        later("Space, Enter, Tab"),
    ),
    FixedKey(
        ("Menu", "Shift+F10"),
        later("Menu of the text"),
        later("Every command for the words under the caret"),
        later("desktop"),
    ),
)


def fixed() -> tuple[FixedKey, ...]:
    """Every key that stays, as it is in the language of the interface."""
    menus = FixedKey(
        menu_keys(),
        later("Menus of the window"),
        later("Open a menu by the letter that is underlined in it"),
        later("desktop"),
        later("Alt and the letter"),
    )
    return (*_ALWAYS, menus)


def reserved(name: str, scope: str = WINDOW) -> str:
    """What a key does that no command of SCOPE may have; empty for all others."""
    if name.split("+")[-1] == "Esc":
        return tr("{key} leaves and lets go", key=shown(name))
    if name in ("Menu", "Shift+F10"):
        return tr("{key} opens the menu of the text", key=shown(name))
    keys = menu_keys()
    if name in keys and (scope == WINDOW or WINDOW in SCOPES[scope].beside):
        title = tr(MENUS[keys.index(name)]).replace("&", "")
        return tr("{key} opens the menu {menu}", key=shown(name), menu=title)
    return ""
