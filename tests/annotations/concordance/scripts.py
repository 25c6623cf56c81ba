"""Texts of many scripts for tests of finding, and finding by trying every range there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

import hypothesis.strategies as st
import regex

from annotations.concordance.search import Phrase
from annotations.folding import Folding, clusters, fold_cluster
from annotations.text import Range

UNITS = (
    "a", "A", "b", "e", "é", "e\u0301", "E\u0301", "ß", "ss", "s", "ﬁ", "fi", "İ", "i", "ı", "I", "ø", "Ł", "l",
    "σ", "ς", "Σ", "ж", "Ж", "й", "中", "国", "が", "か", "か\u3099", "カ", "ا", "أ", "ب\u0650", "ب", "ש", "שׁ", "ש\u05c1",
    "น", "น\u0e34", "क", "कि", "가", "\u1100\u1161", "🚢", "👩\u200d👦", "👩", "👦", "🇩🇪", "😀", "𝒜", "𐐀", "𐐨",
    "\u00ad", "\u200d", "\u200b", "\u0301", "’", "'", "“", "-", "–", "…", ".", "²", "2", "_", "½", "Å",
)  # fmt: skip
"""What texts are made of: small letters and capitals, letters in one piece and in two, what folds to more than one
character or to none, scripts without spaces, signs beyond the first plane of Unicode."""

WHITE = (" ", " ", " ", "\u00a0", "\u3000", "\n")

texts = st.lists(st.sampled_from((*UNITS, *WHITE)), max_size=14).map("".join)
words = st.lists(st.sampled_from(UNITS), min_size=1, max_size=3).map("".join)
foldings = st.builds(Folding, st.booleans(), st.booleans())

_NO_SPACES = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"


def joins(character: str) -> bool:
    """Whether a character makes a word together with its neighbours."""
    is_part = regex.match(r"[\p{L}\p{M}\p{N}\p{Pc}]", character) is not None
    return is_part and regex.match(_NO_SPACES, character) is None


def brute_force(text: str, phrases: Sequence[Phrase], folding: Folding, *, parts: bool) -> list[Range]:
    """Where one of PHRASES stands in TEXT, by comparing every range of clusters; the leftmost and no two overlapping."""
    pieces = clusters(text)
    offsets = [0, *accumulate(map(len, pieces))]
    folds = [fold_cluster(folding, each) for each in pieces]
    found: list[Range] = []
    at = 0
    while at < len(pieces):
        end = _first_end(folds, at, phrases, folding, parts)
        if end is None:
            at += 1
        else:
            found.append((offsets[at], offsets[end]))
            at = end
    return found


def _first_end(
    folds: Sequence[str], start: int, phrases: Sequence[Phrase], folding: Folding, parts: bool
) -> int | None:
    """The end of the first of PHRASES that stands at START, in clusters; of one with a star the farthest."""
    if not folds[start]:
        return None
    before, behind = "".join(folds[:start]), "".join(folds[start:])
    for phrase in phrases:
        lengths = set(_lengths(behind, _pattern(phrase, folding), 0))
        ends = [end for end in range(start + 1, len(folds) + 1) if folds[end - 1]]
        for end in sorted(ends, reverse=True):
            length = sum(map(len, folds[start:end]))
            if length in lengths and _stands_free(phrase, folding, before, behind, length, parts):
                return end
    return None


Pattern = list[str | None]


def _pattern(phrase: Phrase, folding: Folding) -> list[Pattern]:
    """The words of a phrase, each as folded characters with None for a star."""
    found: list[Pattern] = []
    for word in phrase:
        for single in word.text.split():
            cut = [single] if word.literal else single.split("*")
            parts: Pattern = []
            for number, part in enumerate(cut):
                parts += [None] if number else []
                folded = "".join(fold_cluster(folding, each) for each in clusters(part)).strip()
                parts += [folded] if folded else []
            if parts:
                found.append(parts)
    return found


def _lengths(text: str, words: Sequence[Pattern], at: int) -> Iterator[int]:
    """Every length that the WORDS may have from AT on."""
    if not words:
        yield at
        return
    for end in _ends(text, words[0], at, alone=all(part is None for part in words[0])):
        if len(words) == 1:
            yield end
            continue
        gap = end
        while gap < len(text) and text[gap].isspace() and text[gap] != "\n":
            gap += 1
            yield from _lengths(text, words[1:], gap)


def _ends(text: str, parts: Pattern, at: int, *, alone: bool) -> Iterator[int]:
    if not parts:
        yield at
    elif parts[0] is None:
        end = at + alone
        while all(joins(each) for each in text[at:end]) and end <= len(text):
            yield from _ends(text, parts[1:], end, alone=False)
            end += 1
    elif text.startswith(parts[0], at):
        yield from _ends(text, parts[1:], at + len(parts[0]), alone=False)


def _stands_free(phrase: Phrase, folding: Folding, before: str, behind: str, length: int, parts: bool) -> bool:
    """Whether a phrase begins and ends where words do, at the ends where it has to."""
    words = _pattern(phrase, folding)
    first, last = words[0][0], words[-1][-1]
    begins = first is not None and (parts or not joins(first[0]))
    ends = last is not None and (parts or not joins(last[-1]))
    left = begins or not before or not joins(before[-1])
    right = ends or length == len(behind) or not joins(behind[length])
    return left and right
