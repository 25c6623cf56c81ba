"""Keys that no command can have, because fields, the desktop or the schema need them; each says why in a word."""

from __future__ import annotations

from typing import NamedTuple

from app.commands import MENUS
from app.scopes import SCOPES, WINDOW
from widgets.keynames import shown

TITLE = "Fixed"
MENU_KEYS = tuple(f"Alt+{title[title.index('&') + 1].upper()}" for title in MENUS)


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
        return f"Fixed ({self.why}): {self.help[0].lower()}{self.help[1:]}"


FIXED = (
    FixedKey(("Esc",), "Let go", "Let go of the selection, then of the chosen span; leave what is open, step by step",
             "the way out"),
    FixedKey((), "Typing", "Type into a field or a line", "fields", "letters, digits, signs"),
    FixedKey((), "Working in a field", "Move, select, erase, copy, paste, undo in what is typed; give it with Enter, "
             "go on with Tab", "fields", "arrows, Del, Enter, Tab …"),
    FixedKey((), "Choosing by badge or letter", "Take the answer, or the target, that has this sign",
             "badges and schema", "1 to 9, letters"),
    FixedKey((), "Pressing a button", "Press the button that has the focus, go to the next one with Tab", "desktop",
             "Space, Enter, Tab"),
    FixedKey(("Menu", "Shift+F10"), "Menu of the text", "Every command for the words under the caret", "desktop"),
    FixedKey(MENU_KEYS, "Menus of the window", "Open a menu by the letter that is underlined in it", "desktop",
             "Alt and the letter"),
)  # fmt: skip


def reserved(name: str, scope: str = WINDOW) -> str:
    """What a key does that no command of SCOPE may have; empty for all others."""
    if name.split("+")[-1] == "Esc":
        return f"{shown(name)} leaves and lets go"
    if name in ("Menu", "Shift+F10"):
        return f"{shown(name)} opens the menu of the text"
    if name in MENU_KEYS and (scope == WINDOW or WINDOW in SCOPES[scope].beside):
        title = MENUS[MENU_KEYS.index(name)].replace("&", "")
        return f"{shown(name)} opens the menu {title}"
    return ""
