"""Texts as they are compared when something is looked for: without what one does not mean to distinguish.

Everything is compared cluster by cluster, a cluster being what a reader takes for one character. A folded text may be
longer or shorter than the text (ß is ss, a letter and its accent are one letter), so `Folded` leads back from places in
it to ranges of code points in the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

import regex

from annotations.text import Range

# Letters without a decomposition whose stroke or ligature one leaves out where one cannot type it.
_PLAIN = {
    "ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe",
    "Ł": "L", "Đ": "D", "Ø": "O", "Ħ": "H", "Ŧ": "T", "Æ": "AE", "Œ": "OE", "ـ": "",
}  # fmt: skip
# Signs that a typesetter chooses, and that no keyboard tells apart.
_SIGNS = {
    **dict.fromkeys("‘’‚‛ʼʹ′´`", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
# What is not seen: hyphens and breaks that a line may have, joiners, marks of direction, variants of a sign.
_UNSEEN = regex.compile(r"[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]")
# Marks of scripts in which the letters alone can be read. Elsewhere, as in Thai and Hindi, they are vowels, and in
# Japanese the two marks of a voiced sound make another letter.
_ACCENT = regex.compile(
    r"[[\p{Mn}\p{Me}]&&[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}"
    r"\p{Script=Hebrew}\p{Script=Syriac}]--[\u3099\u309A]]",
    regex.VERSION1,
)
# Characters of words, but for scripts that do not separate words: there every character stands by itself.
_UNDIVIDED = (
    r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}"
    r"\p{Script=Myanmar}"
)
JOINED = rf"[[\p{{L}}\p{{M}}\p{{N}}\p{{Pc}}]--[{_UNDIVIDED}]]"
"""The class (for regular expressions of version 1) of all characters that make a word together with others."""

_WORD = regex.compile(rf"{JOINED}+|[[\p{{L}}\p{{M}}\p{{N}}]&&[{_UNDIVIDED}]]", regex.VERSION1)
COMMON_JOINED = r"\w"
"""The same class for texts that `is_common`; it is met much faster."""

_COMMON_WORD = re.compile(r"\w+")
_BETWEEN_WORDS = {number: " " for number in range(128) if not _COMMON_WORD.match(chr(number))}
_RARE = re.compile("[^\0-\u02ff\u0370-\u0482\u048a-\u0530\u05d0-\u05f2\u0620-\u064a\u2010-\u203e\u20a0-\u20cf]")
_ALONE = regex.compile(r"[\p{GCB=Other}\p{GCB=LV}\p{GCB=LVT}]")
_CLUSTER = regex.compile(r"\X")
_ASCII = bytes(range(128))
_APART = "\0"  # joins no other character, and is hardly ever met


@dataclass(frozen=True, slots=True)
class Folding:
    """What is told apart: capitals from small letters (`case`), letters with accents from those without (`accents`)."""

    case: bool = False
    accents: bool = False

    def fold(self, text: str) -> str:
        """TEXT folded."""
        return self.folded(text).text

    def fold_each(self, texts: Collection[str]) -> list[str]:
        """TEXTS, each folded; of many short ones, much quicker than one after the other."""
        folded = self.fold(_APART.join(texts)).split(_APART)
        return folded if len(folded) == len(texts) else [self.fold(text) for text in texts]

    def folded(self, text: str) -> Folded:
        """TEXT folded, with the way back."""
        if text.isascii():
            return Folded(text if self.case else text.lower())
        return _folded(self, text)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. Where `starts` is empty, every character of it stands for the one at the same place.

    Otherwise the text was cut into pieces: piece N begins at `starts[N]` of the folded text and at `places[N]` of the
    text; the last, empty one stands for the end. Within a piece in `solid`, a cluster, no range can begin or end.
    """

    text: str
    starts: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    solid: frozenset[int] = field(default=frozenset())

    def range_of(self, start: int, end: int) -> Range | None:
        """What [start, end) of the folded text, not empty, stands for; None where an edge lies within a cluster.

        The range is the smallest: what folds to nothing at its edges is left out.
        """
        if not self.starts:
            return start, end
        first, last = self._start(start), self._end(end)
        return None if first is None or last is None else (first, last)

    def _start(self, offset: int) -> int | None:
        at = bisect_right(self.starts, offset) - 1
        return self._place(at, offset)

    def _end(self, offset: int) -> int | None:
        at = bisect_left(self.starts, offset)
        return self.places[at] if self.starts[at] == offset else self._place(at - 1, offset)

    def _place(self, at: int, offset: int) -> int | None:
        within = offset - self.starts[at]
        return self.places[at] + within if not within or at not in self.solid else None


LOOSE = Folding()
"""Tells nothing apart that can be left aside: what two texts share in any folding, they share in this one."""


VERSION = 1
"""To be raised with whatever makes `fold` or `words_of` give something else: indexes of words are made anew then."""


def is_common(folded: str) -> bool:
    """Whether a folded text is of the commonest scripts, in which every character of a word is a letter or a digit."""
    return folded.isascii() or not _RARE.search(folded)


def words_of(folded: str) -> list[str]:
    """The words of a folded text, one after the other; of scripts that do not separate words, the single characters."""
    if folded.isascii():
        return folded.translate(_BETWEEN_WORDS).split()
    return (_COMMON_WORD if is_common(folded) else _WORD).findall(folded)


def clusters(text: str) -> list[str]:
    """What a reader takes for the characters of TEXT."""
    return list(text) if text.isascii() else _CLUSTER.findall(text)


@lru_cache(maxsize=1 << 16)
def fold_cluster(folding: Folding, cluster: str) -> str:
    """One cluster folded; it may be several characters, or none."""
    text = _UNSEEN.sub("", "".join(_SIGNS.get(each, each) for each in cluster))
    text = unicodedata.normalize("NFKD", text)
    if not folding.case:
        text = unicodedata.normalize("NFKD", text.casefold())
    if not folding.accents:
        text = _ACCENT.sub("", text)
        text = "".join(_PLAIN.get(each, each) for each in text)
    text = "".join(_SIGNS.get(each, each) for each in text)
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=1 << 16)
def _change(folding: Folding, character: str) -> str | None:
    """What CHARACTER has to be replaced by before capitals become small letters; itself where nothing is to be done.

    None where it cannot be looked at alone: it joins its neighbours, or does not fold to a single character.
    """
    folded = fold_cluster(folding, character)
    if len(folded) != 1 or not _ALONE.match(character):
        return None
    if folding.case:
        return folded
    # where a capital sigma ends a word, lower() makes another small letter of it
    return character if character.lower() == folded and folded not in "σς" else folded


def _beyond_ascii(text: str) -> set[str]:
    """The characters of TEXT that are none of ASCII; all others are taken out first, as a set of each costs more."""
    return set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _folded(folding: Folding, text: str) -> Folded:
    changes = {each: _change(folding, each) for each in _beyond_ascii(text)}
    joined = [each for each, change in changes.items() if change is None]
    if joined:
        return _in_pieces(folding, text, changes, joined)
    return Folded(_replaced(folding, text, changes))


def _replaced(folding: Folding, text: str, changes: dict[str, str | None]) -> str:
    """TEXT, of which each character folds to one, folded."""
    different = {each: change for each, change in changes.items() if change is not None and change != each}
    if len(different) > 40:
        text = text.translate({ord(each): change for each, change in different.items()})
    else:
        for each, change in different.items():
            text = text.replace(each, change)
    return text if folding.case else text.lower()


def _in_pieces(folding: Folding, text: str, changes: dict[str, str | None], joined: Iterable[str]) -> Folded:
    """TEXT folded, in which there are characters that join others, or do not fold to a single one."""
    kind = f"[{''.join(map(regex.escape, sorted(joined)))}]"
    other = f"[^{kind[1:-1]}]"
    pieces: list[str] = []
    places: list[int] = []
    solid: list[int] = []

    def plain(start: int, end: int) -> None:
        if start < end:
            places.append(start)
            pieces.append(_replaced(folding, text[start:end], changes))

    done = 0
    # with a neighbour on either side, and with what stands between two of them: these may be one cluster
    for run in regex.finditer(f"(?s)(?:{other}?{kind}++)++{other}?", text):
        plain(done, run.start())
        for cluster in _CLUSTER.finditer(text, *run.span()):
            solid.append(len(places))
            places.append(cluster.start())
            pieces.append(fold_cluster(folding, cluster[0]))
        done = run.end()
    plain(done, len(text))
    starts = accumulate(map(len, pieces), initial=0)
    return Folded("".join(pieces), tuple(starts), (*places, len(text)), frozenset(solid))
