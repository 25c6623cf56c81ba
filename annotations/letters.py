"""Which script a text is written in, and whether a language is written so."""

from __future__ import annotations

import unicodedata
from collections import Counter

from annotations.languages import SEVERAL, language_of

_SAMPLED = 2000
_TOGETHER = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "BOPOMOFO": "CJK"}
_ANYWHERE = frozenset({"", "LATIN"})
"""Letters that names, terms and whole quotations have in every language."""


def script_of(text: str) -> str:
    """The script of most letters at the beginning of TEXT, as Unicode names it; Chinese and Japanese are one."""
    names = (unicodedata.name(each, "").split(" ")[0] for each in text[:_SAMPLED] if each.isalpha())
    counts = Counter(_TOGETHER.get(name, name) for name in names)
    return counts.most_common(1)[0][0] if counts else ""


def is_foreign(text: str, language: str) -> bool:
    """Whether TEXT is in letters that LANGUAGE (a code) does not write its own name in: it may be the wrong one.

    Latin letters are foreign to none, as are all to a project in several languages.
    """
    known, script = language_of(language), script_of(text)
    if known is None or known.code == SEVERAL or script in _ANYWHERE:
        return False
    return script != script_of(known.own)
