"""Typefaces for reading: which this machine has for the script of a text, and which of them is a good one."""

from __future__ import annotations

import re

from PySide6.QtGui import QFontDatabase

from annotations.text import Document
from app.preferences import SANS, SERIF

Script = QFontDatabase.WritingSystem

_SAMPLED = 4000
_SERIFS = ("Noto Serif", "DejaVu Serif", "Georgia", "Cambria", "Liberation Serif", "Times New Roman")
_SANS = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans")
# What reads well in scripts that the usual ones often lack: faces with the feet and the contrast of a book first.
_BOOKISH: dict[Script, tuple[str, ...]] = {
    Script.Arabic: ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Traditional Arabic", "DejaVu Sans"),
    Script.Hebrew: ("Noto Serif Hebrew", "Frank Ruehl CLM", "David CLM", "David", "New Peninim MT", "DejaVu Sans"),
}
_PLAIN: dict[Script, tuple[str, ...]] = {
    Script.Arabic: ("Noto Sans Arabic", "Segoe UI", "Geeza Pro", "DejaVu Sans"),
    Script.Hebrew: ("Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "Arial", "DejaVu Sans"),
}
_LETTERS = {
    Script.Latin: re.compile("[A-Za-z\u00c0-\u024f]"),
    Script.Greek: re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    Script.Cyrillic: re.compile("[\u0400-\u052f]"),
    Script.Armenian: re.compile("[\u0531-\u058f]"),
    Script.Hebrew: re.compile("[\u05d0-\u05f4\ufb1d-\ufb4f]"),
    Script.Arabic: re.compile("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
    Script.Devanagari: re.compile("[\u0900-\u097f]"),
    Script.Thai: re.compile("[\u0e01-\u0e5b]"),
    Script.Georgian: re.compile("[\u10a0-\u10ff]"),
    Script.Korean: re.compile("[\u1100-\u11ff\uac00-\ud7af]"),
    Script.Japanese: re.compile("[\u3041-\u30ff]"),
    Script.SimplifiedChinese: re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
}
# The same characters are written otherwise in these languages.
_OF_HAN = {"ja": Script.Japanese, "ko": Script.Korean, "zh-tw": Script.TraditionalChinese}


def script_of(document: Document | None, language: str = "") -> Script:
    """The script that most letters of a document are of; Chinese characters are those of its language.

    LANGUAGE is that of the project, for a document that names none.
    """
    if document is None:
        return Script.Latin
    sample = document.text[:_SAMPLED]
    counts = {script: len(letters.findall(sample)) for script, letters in _LETTERS.items()}
    found = max(counts, key=lambda script: counts[script])
    if not counts[found]:
        return Script.Latin
    if found is Script.SimplifiedChinese:
        code = (document.language or language).lower().replace("_", "-")
        found = _OF_HAN.get(code, _OF_HAN.get(code.split("-")[0], found))
    return found


def installed(script: Script) -> list[str]:
    """The families of this machine that have letters of a script and can be set in any size, by name."""
    return [
        family
        for family in QFontDatabase.families(script)
        if not QFontDatabase.isPrivateFamily(family) and QFontDatabase.isSmoothlyScalable(family)
    ]


def family_for(preferred: str, script: Script) -> str:
    """The family to read a text of SCRIPT in: the PREFERRED one where it has such letters, else a good one that has.

    SERIF and SANS let the program choose.
    """
    families = set(QFontDatabase.families(script))
    if preferred not in (SERIF, SANS) and preferred in families:
        return preferred
    if preferred == SANS:
        likely = (*_PLAIN.get(script, ()), *_SANS)
    else:
        likely = (*_BOOKISH.get(script, ()), *_SERIFS, *_SANS)
    generic = "sans-serif" if preferred == SANS else "serif"
    return next((family for family in likely if family in families), next(iter(installed(script)), generic))
