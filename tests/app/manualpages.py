"""The manuals that ship, one for each language, and what tests look for in a page."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QApplication

from annotations import manual
from annotations.manual import Page
from annotations.wording import ENGLISH
from app.languages import Tongue
from resources import path as resource
from widgets.keys.keynames import shown

HELP = resource("help")
LANGUAGES = sorted(each.name for each in HELP.iterdir() if each.is_dir())
MANUALS = {language: manual.read(HELP, language) for language in LANGUAGES}
PAGES = [(language, id) for language, found in MANUALS.items() for id in found.pages]
TRANSLATED = [(language, id) for language, id in PAGES if language != ENGLISH]
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]*)\)")
FENCE = re.compile(r"```.*?```", re.DOTALL)
HELD = ("Ctrl", "Alt", "Shift")
FIXED = ("Enter", "Esc", "Tab", "Down")


def page(language: str, id: str) -> Page:
    return MANUALS[language].pages[id]


def text(language: str, id: str) -> str:
    """A page as its file has it."""
    return (page(language, id).folder / f"{id}.md").read_text(encoding="utf-8")


def without_code(text: str) -> str:
    return re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)


def codes(source: str) -> list[str]:
    """What stands between backticks in running text, in lists and in tables."""
    return re.findall(r"`([^`\n]+)`", FENCE.sub("", source))


def fixed_keys(application: QApplication, language: str) -> dict[str, str]:
    """The English name of each key that no person can change, by its name in a language."""
    tongue = Tongue(application)
    tongue.speak(language)
    try:
        held = {shown(f"{each}+A").removesuffix("+A"): each for each in HELD}
        return held | {shown("Return" if each == "Enter" else each): each for each in FIXED}
    finally:
        tongue.speak(ENGLISH)
