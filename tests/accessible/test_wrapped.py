"""Every line that is shown or heard, in every place of the program, has come through the catalogue."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotations.project import Project
from annotations.schema import Schema
from app.mainwindow import MainWindow
from resources import path as resource
from tests import pseudo
from tests.accessible.places import PLACES, REMARKS, RULES, at, dialogs, listening, panels, world
from tests.accessible.tree import every, read
from tests.annotations.texts import HARBOUR
from tests.app.agreeingworld import QUAY
from tests.windows import opened, told

Role = QAccessible.Role

_WORD = re.compile(r"[^\W\d_]{2,}")
_QUOTED = re.compile(r"“[^”]*(?:”|…)|\w*…\w*")
_NAME = 30
_ROWS = ("ListItem", "TreeItem", "Cell")
_KEYS = (
    "Ctrl Alt Shift Esc Tab Del Backspace Space Return Enter Ins Home End PgUp PgDown Left Right Up Down Menu Backtab"
)
_NAMES = f"{_KEYS} ada ben Stancemark stancemark English Deutsch Typing txt UTF"


def test_no_line_is_shown_that_no_translator_saw(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    wrong: list[str] = []
    with pseudo.spoken(), listening(), opened(qtbot, world(tmp_path, schema)) as window:
        known = _Known(window.session.project)
        for name in (*PLACES, *panels(window), *dialogs(window)):
            with at(qtbot, window, name) as place:
                shown = [*_texts(place or window), ("status", told(window)), *_of_menus(window)]
            words = known.words_of_help if name.startswith("manual") else set()
            for where, text in shown:
                if left := [word for word in known.rest(text, is_row=where in _ROWS) if word.casefold() not in words]:
                    wrong.append(f"{name}, {where}: {' '.join(left)} in {text!r}")
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def _texts(place: QWidget) -> Iterator[tuple[str, str]]:
    """What can be read and heard in a place, but for what documents and the manual say."""
    for node in every(read(place)):
        where = type(node.widget).__name__ if node.widget is not None else node.role.name
        yield from ((where, text) for text in (node.name, node.description) if text)
        if node.role is Role.ComboBox:
            yield where, node.value
        if node.widget is not None:
            yield f"tip of {where}", node.widget.toolTip()
            yield f"title of {where}", node.widget.windowTitle()
        if isinstance(node.widget, QLineEdit):
            yield f"hint of {where}", node.widget.placeholderText()


def _of_menus(window: MainWindow) -> Iterator[tuple[str, str]]:
    for menu in window.menus.values():
        yield "menu", menu.title().replace("&", "")
        for action in menu.actions():
            yield "menu", action.text().partition("\t")[0].replace("&", "")
            yield "help of a command", action.toolTip()


def _strings(part: Any) -> Iterator[str]:
    """Every string in something that was read from JSON."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for name, each in part.items():
            yield from (name, *_strings(each))
    elif isinstance(part, list):
        for each in part:
            yield from _strings(each)


class _Known:
    """What is shown as it is in the project: names by their words, and longer texts as a whole.

    Of what stands in rows, words of the documents count as well, as those show a part of a text.
    """

    def __init__(self, project: Project) -> None:
        strings = [*_strings(json.loads(project.schema.to_json())), project.path.name, project.path.stem]
        strings += [row.title or row.id for row in project.listings()]
        strings += list(REMARKS)
        strings += re.findall(r"(?m)^## (.*)", RULES)
        names = " ".join(each for each in strings if " " not in each or len(each) < _NAME)
        self._texts = sorted((each for each in strings if " " in each), key=len, reverse=True)
        self._words = _words(f"{names} {_NAMES}")
        self._words_of_texts = _words(f"{HARBOUR} {QUAY}")
        self.words_of_help = _words(" ".join(file.read_text("utf-8") for file in resource("help/en").glob("*.md")))

    def rest(self, text: str, *, is_row: bool) -> list[str]:
        """The words of TEXT that are neither in brackets, nor quoted, nor of the project."""
        for each in self._texts:
            text = text.replace(each, "")
        words = pseudo.outside(_QUOTED.sub("", text))
        own = self._words | self._words_of_texts if is_row else self._words
        return [word for word in words if word.casefold() not in own]


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
