"""What the program remembers between sessions, per person and machine; never anything that somebody labelled."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from PySide6.QtCore import QByteArray, QSettings

from annotations.catalogues import NAMES
from app.people import PEOPLE, key_of, take_over
from app.preferences import Group, Kind, from_line, to_line

SCHEMES = ("system", "light", "dark", "high-light", "high-dark")
_KEYS = "keys"
ZOOMS = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an annotator was: a document, the caret in it and the top of the view (code points)."""

    document: str
    caret: int = 0
    top: int = 0


class Settings:
    """The person's settings file, or FILE. A value that cannot be read falls back to its default."""

    def __init__(self, file: Path | None = None) -> None:
        form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        self._file = QSettings(str(file), form) if file else QSettings(form, scope, "stancemark", "stancemark")
        take_over(self._file)

    def write(self) -> None:
        """Write now what Qt would write to the file later."""
        self._file.sync()

    @property
    def annotator(self) -> str:
        """The name given last; empty before anybody was asked."""
        return str(self._file.value("annotator", "") or "")

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._file.setValue("annotator", name)
        self._file.sync()

    @property
    def scheme(self) -> str:
        """One of SCHEMES."""
        value = str(self._file.value("scheme", "system"))
        return value if value in SCHEMES else "system"

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._file.setValue("scheme", scheme)

    @property
    def zoom(self) -> int:
        """The size of the reading text in per cent, one of ZOOMS."""
        return self._percent("zoom")

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._file.setValue("zoom", percent)

    @property
    def tour(self) -> str:
        """What became of the tour: `left`, `done`, `wanted` (by another window), or empty while it may be offered."""
        return str(self._file.value("tour/state", "") or "")

    @tour.setter
    def tour(self, state: str) -> None:
        self._file.setValue("tour/state", state)
        self._file.sync()

    @property
    def tour_place(self) -> tuple[str, str]:
        """The step at which the tour goes on, and the document; both empty where it begins anew."""
        return str(self._file.value("tour/step", "") or ""), str(self._file.value("tour/document", "") or "")

    @tour_place.setter
    def tour_place(self, place: tuple[str, str]) -> None:
        for name, value in zip(("step", "document"), place, strict=True):
            self._file.setValue(f"tour/{name}", value)
        self._file.sync()

    @property
    def tour_person(self) -> str:
        """Whose the place of the tour is; empty where nobody had said a name."""
        return str(self._file.value("tour/person", "") or "")

    @tour_person.setter
    def tour_person(self, name: str) -> None:
        self._file.setValue("tour/person", name)
        self._file.sync()

    @property
    def manual_zoom(self) -> int:
        """The size of the manual in per cent, one of ZOOMS."""
        return self._percent("manual_zoom")

    @manual_zoom.setter
    def manual_zoom(self, percent: int) -> None:
        self._file.setValue("manual_zoom", percent)

    @property
    def asks_after_marking(self) -> bool:
        """Whether the questions about a span are asked as soon as it is marked."""
        return str(self._file.value("asks_after_marking", "true")).lower() != "false"

    @asks_after_marking.setter
    def asks_after_marking(self, asks: bool) -> None:
        self._file.setValue("asks_after_marking", asks)

    @property
    def says_edges(self) -> bool:
        """Whether it is said where spans begin and end as the caret comes there."""
        return str(self._file.value("says_edges", "true")).lower() != "false"

    @says_edges.setter
    def says_edges(self, says: bool) -> None:
        self._file.setValue("says_edges", says)

    @property
    def language(self) -> str:
        """The code of the language of the interface; empty where the desktop decides, as it does at first."""
        value = str(self._file.value("language", "") or "")
        return value if value in NAMES else ""

    @language.setter
    def language(self, language: str) -> None:
        self._file.setValue("language", language)

    @property
    def last_project(self) -> Path | None:
        """The project that was open last, where it is still there."""
        value = self._file.value("last_project")
        path = Path(str(value)) if value else None
        return path if path and os.path.exists(path) else None

    @last_project.setter
    def last_project(self, path: Path) -> None:
        self._file.setValue("last_project", str(path.resolve()))

    def folder(self, kind: str) -> Path | None:
        """Where files of a KIND were last taken from or put, where that is still there."""
        value = self._file.value(f"folders/{kind}")
        path = Path(str(value)) if value else None
        return path if path and os.path.isdir(path) else None

    def set_folder(self, kind: str, folder: Path) -> None:
        """Remember where files of a KIND were taken from or put."""
        self._file.setValue(f"folders/{kind}", str(folder.absolute()))

    def keys(self, command: str) -> tuple[str, ...] | None:
        """The keys that the person gave the command with this id; None where it has its usual ones."""
        try:
            value = json.loads(str(self._file.value(_keys_of(command), "")))
        except (ValueError, RecursionError):
            return None
        is_list = isinstance(value, list) and all(isinstance(key, str) for key in value)
        return tuple(value) if is_list else None

    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """All keys that the person gave, by the ids of commands, also of those that no schema has now."""
        self._file.beginGroup(_KEYS)
        commands = [unquote(each) for each in self._file.childKeys()]
        self._file.endGroup()
        given = {each: self.keys(each) for each in commands}
        return {each: keys for each, keys in given.items() if keys is not None}

    def set_keys(self, command: str, keys: Sequence[str]) -> None:
        """Remember the keys that the person gave a command; an empty sequence is a command without any."""
        self._file.setValue(_keys_of(command), json.dumps(list(keys)))
        self._file.sync()

    def forget_keys(self, command: str) -> None:
        """Let a command have its usual keys again."""
        self._file.remove(_keys_of(command))
        self._file.sync()

    @property
    def open_panels(self) -> list[str]:
        """The names of the panels that were open when the window was closed."""
        return self._names("open_panels")

    @open_panels.setter
    def open_panels(self, names: Sequence[str]) -> None:
        self._file.setValue("open_panels", " ".join(names))

    @property
    def front_panels(self) -> list[str]:
        """The names of those of them that were behind no other one."""
        return self._names("front_panels")

    @front_panels.setter
    def front_panels(self, names: Sequence[str]) -> None:
        self._file.setValue("front_panels", " ".join(names))

    def _percent(self, key: str) -> int:
        """One of ZOOMS, and 100 where something else is remembered."""
        return {str(percent): percent for percent in ZOOMS}.get(str(self._file.value(key)), 100)

    def _names(self, key: str) -> list[str]:
        return [name for name in str(self._file.value(key, "") or "").split(" ") if name]

    def group(self, kind: type[Kind]) -> Kind:
        """The preferences of this kind."""
        return from_line(kind, str(self._file.value(f"preferences/{kind.__name__}", "") or ""))

    def set_group(self, group: Group) -> None:
        """Remember preferences."""
        self._file.setValue(f"preferences/{type(group).__name__}", to_line(group))
        self._file.sync()

    def geometry(self, name: str) -> QByteArray | None:
        """The place of a window or splitter as Qt saved it."""
        value = self._file.value(f"geometry/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_geometry(self, name: str, state: QByteArray) -> None:
        """Remember the place of a window or splitter."""
        self._file.setValue(f"geometry/{name}", state)

    def shares(self, table: str) -> list[int]:
        """How many hundredths of its width the columns of a table have; [] where nobody has changed them."""
        return [int(each) for each in self._names(f"columns/{table}") if each.isdecimal() and len(each) < 5]

    def set_shares(self, table: str, shares: Sequence[int]) -> None:
        """Remember how wide the columns of a table are."""
        self._file.setValue(f"columns/{table}", " ".join(map(str, shares)))

    def place(self, project: str, annotator: str) -> Place | None:
        """Where ANNOTATOR was in the project with this id."""
        try:
            value: dict[str, Any] = json.loads(str(self._file.value(key_of(project, annotator, "place"), "")))
            return Place(str(value["document"]), int(value["caret"]), int(value["top"]))
        except (ValueError, KeyError, TypeError, OverflowError):
            return None

    def set_place(self, project: str, annotator: str, place: Place) -> None:
        """Remember where ANNOTATOR is."""
        self._file.setValue(key_of(project, annotator, "place"), json.dumps(asdict(place)))
        self._file.sync()

    def names_here(self, project: str) -> list[str]:
        """Who has labelled in the project with this id at this machine."""
        self._file.beginGroup(f"{PEOPLE}/{project}")
        names = [unquote(each) for each in self._file.childGroups() if self._file.contains(f"{each}/place")]
        self._file.endGroup()
        return names

    def worked_on(self, day: str, project: str, annotator: str) -> float:
        """The active seconds of ANNOTATOR on a day (ISO 8601), as this machine counted them; only one day is kept."""
        try:
            value: dict[str, Any] = json.loads(str(self._file.value(key_of(project, annotator, "worked"), "")))
            return float(value["seconds"]) if value["day"] == day else 0.0
        except (ValueError, KeyError, TypeError, OverflowError):
            return 0.0

    def set_worked_on(self, day: str, project: str, annotator: str, seconds: float) -> None:
        """Keep the active seconds of a day, in the place of those of another day."""
        self._file.setValue(key_of(project, annotator, "worked"), json.dumps({"day": day, "seconds": seconds}))

    def searches(self, project: str, annotator: str) -> list[str]:
        """What ANNOTATOR looked for in the project with this id, the last first."""
        try:
            value = json.loads(str(self._file.value(key_of(project, annotator, "searches"), "")))
        except (ValueError, RecursionError):
            return []
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []

    def set_searches(self, project: str, annotator: str, typed: Sequence[str]) -> None:
        """Remember what ANNOTATOR looked for."""
        self._file.setValue(key_of(project, annotator, "searches"), json.dumps(list(typed)))

    def visited(self, project: str, annotator: str, document: str) -> str:
        """Which sentences ANNOTATOR visited, in the form that coverage.Visited writes."""
        return str(self._file.value(key_of(project, annotator, "visited", document), "") or "")

    def set_visited(self, project: str, annotator: str, document: str, visited: str) -> None:
        """Remember which sentences ANNOTATOR visited."""
        self._file.setValue(key_of(project, annotator, "visited", document), visited)

    def schema_draft(self, project: str) -> str:
        """The draft of a schema of the project with this id that was left, as `drafts.keeping` writes it."""
        return str(self._file.value(f"drafts/{project}", "") or "")

    def set_schema_draft(self, project: str, text: str) -> None:
        """Keep a draft of a schema; an empty text is none."""
        self._put_or_remove(f"drafts/{project}", text)

    def guideline_draft(self, project: str) -> str:
        """The guideline that is being written for the project with this id, as `guidelines.keeping` writes it."""
        return str(self._file.value(f"guideline_drafts/{project}", "") or "")

    def set_guideline_draft(self, project: str, text: str) -> None:
        """Keep a guideline that is being written; an empty text is none."""
        self._put_or_remove(f"guideline_drafts/{project}", text)

    def note_drafts(self, project: str, annotator: str) -> str:
        """What ANNOTATOR typed for notes and queries and left, as `grammar.leftnotes` writes it."""
        return str(self._file.value(key_of(project, annotator, "note_drafts"), "") or "")

    def set_note_drafts(self, project: str, annotator: str, text: str) -> None:
        """Keep what ANNOTATOR typed and left; an empty text is nothing."""
        self._put_or_remove(key_of(project, annotator, "note_drafts"), text)

    def _put_or_remove(self, key: str, text: str) -> None:
        if text:
            self._file.setValue(key, text)
        else:
            self._file.remove(key)


def _keys_of(command: str) -> str:
    """Where the keys of a command stand; the names in a schema may hold what separates the parts of such a place."""
    return f"{_KEYS}/{quote(command, safe='')}"
