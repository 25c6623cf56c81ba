"""The catalogues that ship with the program, one file in the format of Qt Linguist for each language but English.

They are read as they are: nothing has to be compiled, and a translator sees what was saved at the next start. A
language whose numbers have more forms than one and several needs a rule in `wording`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import resources
from annotations import wording
from annotations.errors import Refused, reason
from annotations.wording import ENGLISH, Catalogue, key, tr

NAMES: Mapping[str, str] = {ENGLISH: "English", "de": "Deutsch"}
"""The languages of the interface by their codes, each in its own words."""

CHOSEN = "STANCEMARK_LANG"
"""The variable of the environment that names the language, whatever else does."""

_ENVIRONMENT = (CHOSEN, "LC_ALL", "LC_MESSAGES", "LANG")


def file_of(language: str) -> Path:
    """Where the catalogue of a language is."""
    return resources.path("i18n") / f"stancemark_{language}.ts"


def speak(language: str) -> str:
    """Speak this language from now on, or English; a line on why it is English where another was wanted, else empty."""
    if language == ENGLISH:
        wording.speak({})
        return ""
    try:
        wording.speak(read(file_of(language)), language)
    except Refused as refusal:
        wording.speak({})
        return tr("{refusal}; the interface is in English", refusal=refusal)
    return ""


def spoken_here(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the environment asks for, where there is a catalogue of it; English otherwise."""
    wanted = (environment.get(name) for name in _ENVIRONMENT)
    return first_known(each for each in wanted if each)


def first_known(wanted: Iterable[str]) -> str:
    """The language of the first of these codes, such as `de_AT.UTF-8` or `en-GB`: English where none is known.

    Only the first one counts: who wants French first and German next is not asked to read German here.
    """
    first = next(iter(wanted), "")
    code = re.split(r"[_.@-]", first)[0].lower()
    return code if code in NAMES else ENGLISH


def read(file: Path) -> Catalogue:
    """The finished lines of a file. Raises Refused where it is missing, cannot be read, or is no such file."""
    from xml.parsers import expat  # which English needs not

    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.add
    try:
        with file.open("rb") as opened:
            parser.ParseFile(opened)
    except OSError as error:
        raise Refused(tr("{file}: cannot be read ({why})", file=file, why=reason(error))) from error
    except expat.ExpatError as error:
        raise Refused(tr("{file}: is no catalogue of lines ({error})", file=file, error=error)) from error
    return reader.lines


class _Reader:
    """Takes the parts of a file as the parser comes to them."""

    def __init__(self) -> None:
        self.lines: dict[str, str | tuple[str, ...]] = {}
        self._text: list[str] = []
        self._parts: dict[str, str] = {}
        self._forms: list[str] = []
        self._is_finished = True

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "message":
            self._parts, self._forms = {}, []
        elif name == "translation":
            self._is_finished = "type" not in attributes
        self._text = []

    def add(self, text: str) -> None:
        self._text.append(text)

    def end(self, name: str) -> None:
        if name == "numerusform":
            self._forms.append("".join(self._text))
        elif name in ("source", "comment", "translation"):
            self._parts[name] = "".join(self._text)
        elif name == "message" and self._is_finished and self._parts.get("source"):
            line = tuple(self._forms) or self._parts.get("translation", "")
            self.lines[key(self._parts["source"], self._parts.get("comment", ""))] = line
