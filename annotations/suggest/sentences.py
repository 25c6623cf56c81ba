"""Where sentences end, as the language writes it, on the tokens of a spaCy Doc.

A mark that ends sentences ends this one, with the quotation marks and brackets that close after it. Abbreviations are
those of spaCy's rules: they hold their full stop as one token. What those lack and news are full of is mended here.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from annotations.text import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CLOSERS = frozenset("»”’›)]}\"'」』）】〉》〕")
OPENERS_AFTER_FULL_WIDTH = frozenset("“‘「『（《〈【〔")
_AMBIGUOUS = frozenset("“‘")
_FULL_WIDTH = frozenset("。！？｡．")

MORE_ENDS: Mapping[str, str] = {
    "bo": "།༎༏༐༑", "dz": "།༎༏༐༑", "el": ";\u037e", "hy": ":", "km": "។៕៚", "mni": "꯫", "shn": "။",
}  # fmt: skip
"""Marks that end sentences in a language besides those that do in all."""

FEWER_ENDS: Mapping[str, str] = {"th": ".", "lo": ".", "km": "."}
"""Marks that end none: there a full stop is for abbreviations and numbers."""

NO_END = "၊"
"""Counted by spaCy among the marks that end sentences; it is the comma of Burmese."""

_WORDSPACE = "፡"
_QUOTING = ("と", "って")  # Japanese: what follows the words that somebody says

ABBREVIATIONS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "bg": "проф акад ген св инж", "cs": "prof doc mgr ing mudr sv", "da": "kl nr", "de": "hl", "en": "No Nos",
        "hr": "prof gđa sv", "hu": "prof özv", "it": "sig dott prof avv ing on arch s art", "nb": "kl nr",
        "pl": "prof inż mgr ks gen płk św ul nr art", "pt": "dra sra prof eng art", "ro": "dl dna prof sf art",
        "ru": "проф акад ген св им", "sk": "prof doc mgr ing sv", "sl": "prof ga sv", "sr": "prof проф св",
        "sv": "kl nr", "uk": "проф акад ген св ім ст", "vi": "TP Tp ThS TS GS PGS BS",
    }.items()
}  # fmt: skip
"""Words with a full stop before a name or a number that spaCy's rules for the language do not know."""


class SentenceEnds:
    """Finds the sentences of a language, whose code is LANGUAGE."""

    def __init__(self, language: str) -> None:
        from spacy.pipeline import Sentencizer

        usual = {*Sentencizer.default_punct_chars, *MORE_ENDS.get(language, "")}
        self._marks = frozenset(usual - {*FEWER_ENDS.get(language, ""), NO_END})
        self._abbreviations = ABBREVIATIONS.get(language, frozenset())

    def cut(self, doc: Doc) -> list[Range]:
        """The sentences of DOC, a paragraph, as ranges of its tokens; together they are all of it."""
        text = doc.text
        has_capitals = text != text.lower()
        cuts, end = [0], None
        for at, word in enumerate([token.text for token in doc]):
            if word in self._marks or (word == _WORDSPACE and self._ends_sentence(doc[at])):
                end = at
            elif end is not None and not doc[at].is_punct:
                start = self._moved_back(doc, at)
                if not self._goes_on(doc, end, start, has_capitals):
                    cuts.append(start)
                end = None
        return list(pairwise([*cuts, len(doc)]))

    def _ends_sentence(self, token: Token) -> bool:
        if token.text == _WORDSPACE:
            return token.i > 0 and token.nbor(-1).text == _WORDSPACE and not token.nbor(-1).whitespace_
        return token.text in self._marks

    def _goes_on(self, doc: Doc, end: int, start: int, has_capitals: bool) -> bool:
        """Whether the sentence goes on after the mark at END: with a small letter, or after an abbreviation."""
        following = doc[start].text
        is_quoted = any(token.text in CLOSERS | _AMBIGUOUS for token in doc[end + 1 : start])
        if is_quoted and following.startswith(_QUOTING):
            return True
        if has_capitals and following.islower() and following[0].isalpha():
            return is_quoted or doc[end].text == "."
        if doc[end].text != "." or end == 0 or doc[end - 1].whitespace_ or not doc[end].whitespace_:
            return False
        word = doc[end - 1].text
        is_known = word in self._abbreviations or word[:1].lower() + word[1:] in self._abbreviations
        return is_known and (following[:1].isupper() or following[:1].isdigit())

    def _moved_back(self, doc: Doc, start: int) -> int:
        """START, or before it the opening quote or the dash that the sentence begins with."""
        at = start
        while at > 1 and (doc[at - 1].is_punct or self._ends_sentence(doc[at - 1])):
            at -= 1
        for place in range(at + 1, start):
            if self._belongs_to_next(doc, place):
                return place
        return start

    def _belongs_to_next(self, doc: Doc, at: int) -> bool:
        if self._ends_sentence(doc[at]):
            return False
        if not doc[at - 1].whitespace_:
            return doc[at].text in OPENERS_AFTER_FULL_WIDTH and self._is_after_full_width(doc, at)
        return not (doc[at].whitespace_ and doc[at].text in CLOSERS)

    def _is_after_full_width(self, doc: Doc, at: int) -> bool:
        """Whether a mark of Chinese writing ends the sentence before: no blank stands after those."""
        while at > 0 and doc[at - 1].text in CLOSERS:
            at -= 1
        return at > 0 and doc[at - 1].text in _FULL_WIDTH
