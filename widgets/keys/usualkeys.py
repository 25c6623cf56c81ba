"""The keys that widgets have as long as nobody gives them others: for each place where keys hold, by the deed's name.

Names of keys are those of `keynames.py`. What the deeds are called, and what they do, is said in the table of commands.
"""

from __future__ import annotations

from collections.abc import Mapping

Keys = Mapping[str, tuple[str, ...]]

_ENTER = ("Return", "Enter")
_MOVES = {
    "word_right": "Right", "word_left": "Left", "sentence_right": "Ctrl+Right", "sentence_left": "Ctrl+Left",
    "character_right": "Alt+Right", "character_left": "Alt+Left", "line_down": "Down", "line_up": "Up",
    "page_down": "PgDown", "page_up": "PgUp", "line_end": "End", "line_start": "Home",
    "text_end": "Ctrl+End", "text_start": "Ctrl+Home",
}  # fmt: skip


def _with_shift(key: str) -> str:
    *held, last = key.split("+")
    return "+".join((*held, "Shift", last))


MOVING: Keys = {
    **{deed: (key,) for deed, key in _MOVES.items()},
    **{f"select_{deed}": (_with_shift(key),) for deed, key in _MOVES.items()},
    "copy": ("Ctrl+C", "Ctrl+Ins", "Copy"),
}
LIST: Keys = {
    "up": ("Up",), "down": ("Down",), "page_up": ("PgUp",), "page_down": ("PgDown",), "first": ("Home",),
    "last": ("End",),
}  # fmt: skip
QUESTION: Keys = {
    "take": _ENTER,
    "take_new": ("Shift+Return", "Shift+Enter"),
    "tick": ("Space",),
    "clear": ("Delete", "Backspace"),
    "leave_open": ("Tab",),
}
MENTIONS: Keys = {"tick": ("Space",), "all": ("A",), "none": ("Z",), "mark": _ENTER}
INSPECTOR: Keys = {"press": _ENTER, "remove": ("Delete", "Backspace")}
SPANS: Keys = {
    "words": ("Alt+Return", "Alt+Enter"), "all": ("Ctrl+A",), "filter": ("Ctrl+Alt+F",), "wider": ("Alt+Right",),
    "narrower": ("Alt+Left",),
}  # fmt: skip
DOCUMENTS: Keys = {"open": (*_ENTER, "Space")}
JUMP: Keys = {"again": _ENTER}
REGISTER: Keys = {"add": ("Ctrl+N",), "undo": ("Ctrl+Z",), "redo": ("Ctrl+Shift+Z", "Ctrl+Y")}
ENTITIES: Keys = {
    "mark": ("Space",), "rename": ("F2",), "aliases": ("A",), "type": ("T",), "merge": ("M",), "split": ("S",),
    "where": ("W", *_ENTER), "remove": ("Delete",), "filter": ("/",),
}  # fmt: skip
SEARCH: Keys = {
    "case": ("Alt+C",), "accents": ("Alt+T",), "parts": ("Alt+I",), "expression": ("Alt+R",), "conditions": ("Alt+L",),
    "past": ("Alt+P",), "by_list": ("Alt+O",), "by_before": ("Alt+U",), "by_after": ("Alt+N",), "stop": ("Alt+X",),
}  # fmt: skip
CONCORDANCE: Keys = {
    "open": _ENTER, "tick": ("Space",), "all": ("A",), "none": ("Z",), "mark": ("M",), "relabel": ("R",),
    "answer": ("T",), "remove": ("Delete",),
}  # fmt: skip
CHANGES: Keys = {"carry_out": ("Ctrl+Return", "Ctrl+Enter")}
PLACES: Keys = {"open": _ENTER}
INBOX: Keys = {"send": ("Ctrl+Return", "Ctrl+Enter"), "grant": ("Alt+V",), "answered": ("Alt+O",)}
PREVIEW: Keys = {
    "title": ("T",), "body": ("B",), "point": ("P",), "related": ("R",), "other": ("O",), "nothing": ("X",),
    "tick": ("Space",), "undo": ("Ctrl+Z",),
}  # fmt: skip
AGREEMENT: Keys = {
    "all": ("Alt+A",), "report": ("Ctrl+E",), "count": ("F5",), "list": ("Alt+D",),
    **{f"kind_{number}": (f"Alt+{number}",) for number in range(1, 8)},
}  # fmt: skip
MANUAL: Keys = {
    "search": ("Ctrl+F",), "next_hit": ("F3",), "previous_hit": ("Shift+F3",), "back": ("Alt+Left",),
    "forward": ("Alt+Right",), "next_page": ("Ctrl+PgDown",), "previous_page": ("Ctrl+PgUp",), "start": ("Alt+Home",),
    "next_part": ("F6",), "larger": ("F5",), "smaller": ("Shift+F5",), "zoom_in": ("Ctrl++", "Ctrl+="),
    "zoom_out": ("Ctrl+-",), "zoom_reset": ("Ctrl+0",),
}  # fmt: skip
PAGES: Keys = {"open": _ENTER}
VERSIONS: Keys = {
    "write": ("Alt+1",), "compare": ("Alt+2",), "load": ("Ctrl+O",), "save": ("Ctrl+S",),
    "put": ("Ctrl+Return", "Ctrl+Enter"), "larger": ("F5",), "smaller": ("Shift+F5",),
}  # fmt: skip
OLDER: Keys = {
    "open": _ENTER, "rules": ("R",), "compare": ("C",), "looked": ("L",), "rest": ("Shift+L",), "only": ("O",),
}  # fmt: skip
GUIDELINE: Keys = {
    "find": ("/",), "next_hit": ("N",), "previous_hit": ("Shift+N",), "rules": ("L",), "next_rule": ("]",),
    "previous_rule": ("[",), "back": ("Alt+Left",), "forward": ("Alt+Right",), "follow": _ENTER, "pin": ("P",),
    "cite": ("C",), "copy_id": ("I",), "versions": ("V",),
}  # fmt: skip
FIGURES: Keys = {"left": ("Left",), "right": ("Right",), "open": (*_ENTER, "Space")}
DIFFERENCES: Keys = {"open": _ENTER}
SCHEMA: Keys = {
    "add": ("Ctrl+N",), "add_below": ("Ctrl+Shift+N",), "deprecate": ("Ctrl+Shift+D",), "mend": ("Ctrl+M",),
    "undo": ("Ctrl+Z",), "redo": ("Ctrl+Shift+Z", "Ctrl+Y"), "next_problem": ("F8",), "previous_problem": ("Shift+F8",),
    "load": ("Ctrl+O",), "save": ("Ctrl+S",), "in_text": ("Ctrl+Alt+P",), "apply": ("Ctrl+Return", "Ctrl+Enter"),
    "discard": ("Ctrl+Alt+D",), "next_part": ("F6",), "larger": ("F5",), "smaller": ("Shift+F5",),
}  # fmt: skip
PARTS: Keys = {
    "enter": (*_ENTER, "F2"), "open": ("Right",), "close": ("Left",), "remove": ("Delete",),
    "move_up": ("Alt+Up",), "move_down": ("Alt+Down",),
}  # fmt: skip
KEYS: Keys = {
    "change": _ENTER, "add": ("Alt+A",), "none": ("Alt+N",), "usual": ("Alt+U",), "all_usual": ("Alt+L",),
    "find": ("Alt+P",),
}  # fmt: skip
