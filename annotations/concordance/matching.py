"""Where words and regular expressions stand in a text. All ranges are code points of that text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

import regex

from annotations.concordance import expressions, literals
from annotations.concordance.search import Phrase, Search, Word
from annotations.errors import Refused
from annotations.folding import COMMON_JOINED, JOINED, LOOSE, Folded, Folding, is_common, words_of
from annotations.store import Part, Sought
from annotations.text import Range
from annotations.wording import tr

SECONDS = 1.0  # of the processor, as the engine counts; whoever stops a search waits as long at most
_STAR = "*"
_GAP = r"[^\S\n]+"
_JOINED = regex.compile(JOINED, regex.VERSION1)


class RanAway(Exception):
    """A regular expression took more than SECONDS of the processor for one text."""


class Matcher(Protocol):
    """Finds what is looked for in one text after the other."""

    def ranges(self, text: str) -> Iterator[Range]:
        """Where it stands in TEXT, in order, no two of them overlapping. Raises RanAway."""
        ...

    def count(self, text: str) -> int:
        """How often it stands in TEXT. Raises RanAway."""
        ...

    def sought(self) -> Sequence[Sought]:
        """What the index of words is asked: a text in which it stands holds one of these."""
        ...


def matcher_of(search: Search) -> Matcher | None:
    """What finds the words of a search; None where it looks for none. Raises Refused for a faulty expression."""
    if search.expression is not None:
        return ExpressionMatcher(search.expression, case=search.case)
    if search.phrases:
        return WordMatcher(search.phrases, search.folding, parts=search.parts)
    return None


class WordMatcher:
    """Finds phrases, folded.

    A * is the rest of a word, and one that stands alone is a word; white space in a phrase is any in the text but a
    line feed. A phrase begins and ends where words do, unless PARTS of words are asked for; scripts that do not
    separate words have such places everywhere. Of phrases that begin at one place, the first counts.
    """

    def __init__(self, phrases: Sequence[Phrase], folding: Folding, *, parts: bool) -> None:
        self._folding = folding
        shapes = [_Shape.of(phrase, folding, parts) for phrase in phrases]
        self._sought = [_Shape.of(phrase, LOOSE, parts).sought() for phrase in phrases]
        self._single = [_compiled([shape], JOINED) for shape in shapes]
        self._pattern = _compiled(shapes, JOINED)
        has_stars = any(_ANY_REST in shape.pieces for shape in shapes)
        # what ends a word is come upon much sooner from behind; where all are single words, the same ones are found
        self._from_behind = all(shape.is_end_of_word for shape in shapes)
        flags = regex.REVERSE if self._from_behind else 0
        self._common = _compiled(shapes, COMMON_JOINED, flags) if has_stars else None

    def ranges(self, text: str) -> Iterator[Range]:
        """Where a phrase stands in TEXT."""
        folded = self._folding.folded(text)
        if not folded.starts:
            pattern = self._pattern_for(folded.text)
            found = (each.span() for each in pattern.finditer(folded.text))
            yield from sorted(found) if pattern is self._common and self._from_behind else found
            return
        at = 0
        while match := self._pattern.search(folded.text, at):
            place, at = self._placed(folded, match)
            if place is not None:
                yield place

    def count(self, text: str) -> int:
        """How often a phrase stands in TEXT."""
        folded = self._folding.folded(text)
        if folded.starts:
            return sum(1 for _ in self.ranges(text))
        return len(self._pattern_for(folded.text).findall(folded.text))

    def sought(self) -> Sequence[Sought]:
        """What the index of words is asked."""
        return self._sought

    def _pattern_for(self, folded: str) -> regex.Pattern[str]:
        return self._common if self._common and is_common(folded) else self._pattern

    def _placed(self, folded: Folded, found: regex.Match[str]) -> tuple[Range | None, int]:
        """What was found as a range of the text, and where to go on in the folded one.

        Where that begins or ends within what is one character of the text, another phrase may begin there all the same.
        """
        place = folded.range_of(*found.span())
        if place is not None:
            return place, found.end()
        for pattern in self._single:
            other = pattern.match(folded.text, found.start())
            if other and (place := folded.range_of(*other.span())):
                return place, other.end()
        return None, found.start() + 1


class ExpressionMatcher:
    """Finds a regular expression in the text as it is; ^ and $ are the ends of a line. What is empty is left out."""

    def __init__(self, expression: str, *, case: bool) -> None:
        self._expression = expression
        self._pattern = expressions.checked(expression, case=case)

    def ranges(self, text: str) -> Iterator[Range]:
        """Where the expression stands in TEXT. Raises Refused where the engine cannot carry it out."""
        try:
            for found in self._pattern.finditer(text, timeout=SECONDS):
                if found.end() > found.start():
                    yield found.span()
        except TimeoutError:
            raise RanAway from None
        except MemoryError:
            raise Refused(tr("the expression is too large")) from None

    def count(self, text: str) -> int:
        """How often the expression stands in TEXT."""
        return sum(1 for _ in self.ranges(text))

    def sought(self) -> Sequence[Sought]:
        """What the index of words is asked."""
        return literals.sought(self._expression)


def has_letters(word: Word) -> bool:
    """Whether something is left of WORD when it is folded, besides stars."""
    text = word.text if word.literal else word.text.replace(_STAR, "")
    return bool(LOOSE.fold(text).strip())


class _Piece(NamedTuple):
    """Folded characters of a phrase, a star (`text` is None), or a gap between two words (`text` is a space)."""

    text: str | None


_ANY_REST, _BETWEEN = _Piece(None), _Piece(" ")


class _Shape(NamedTuple):
    """A phrase in pieces."""

    pieces: tuple[_Piece, ...]
    parts: bool

    @classmethod
    def of(cls, phrase: Phrase, folding: Folding, parts: bool) -> _Shape:
        found: list[_Piece] = []
        for word in phrase:
            for single in word.text.split():
                within = _pieces_of(single, word.literal, folding)
                if within:
                    found += [_BETWEEN, *within] if found else within
        return cls(tuple(found), parts)

    @property
    def is_end_of_word(self) -> bool:
        """Whether it is a star and then the end of a word: whatever it finds is a whole word."""
        if self.parts or len(self.pieces) != 2 or self.pieces[0] is not _ANY_REST:
            return False
        text = self.pieces[1].text
        return text is not None and all(map(_joins, text))

    def pattern(self, joined: str) -> str:
        """A regular expression, of version 1, for folded texts; JOINED is the class of what makes words."""
        return "".join([self._edge(0, f"(?<!{joined})"), *self._inside(joined), self._edge(-1, f"(?!{joined})")])

    def sought(self) -> Sought:
        """The words that a folded text has where the phrase stands, one after the other; empty where they cannot be
        said. A star that stands for a whole word ends the sequence."""
        found: list[Part] = []
        last = len(self.pieces) - 1
        for at, piece in enumerate(self.pieces):
            if piece is _ANY_REST and self._stands_alone(at):
                break
            if piece.text is None or piece is _BETWEEN:
                continue
            before = self._is_star(at - 1) or (at == 0 and self.parts)
            behind = self._is_star(at + 1) or (at == last and self.parts)
            words = words_of(piece.text)
            for number, word in enumerate(words):
                first, final = number == 0, number == len(words) - 1
                found.append(
                    Part(
                        word,
                        before and first and _joins(piece.text[0]) and _joins(word[0]),
                        behind and final and _joins(piece.text[-1]) and _joins(word[-1]),
                    )
                )
        return found

    def _inside(self, joined: str) -> Iterator[str]:
        for at, piece in enumerate(self.pieces):
            if piece is _BETWEEN:
                yield _GAP
            elif piece.text is None:
                yield f"{joined}+" if self._stands_alone(at) else f"{joined}*"
            else:
                yield regex.escape(piece.text, literal_spaces=True)

    def _edge(self, at: int, condition: str) -> str:
        """That a word begins or ends at an end of the phrase, where that is to be so."""
        piece = self.pieces[at]
        is_free = piece.text is not None and (self.parts or not _joins(piece.text[at]))
        return "" if is_free else condition

    def _is_star(self, at: int) -> bool:
        return 0 <= at < len(self.pieces) and self.pieces[at].text is None

    def _stands_alone(self, at: int) -> bool:
        """Whether the star at AT is a word by itself."""
        neighbours = (self.pieces[each] for each in (at - 1, at + 1) if 0 <= each < len(self.pieces))
        return all(each is _BETWEEN for each in neighbours)


def _compiled(shapes: Sequence[_Shape], joined: str, flags: int = 0) -> regex.Pattern[str]:
    return regex.compile("|".join(f"(?:{shape.pattern(joined)})" for shape in shapes), regex.VERSION1 | flags)


def _pieces_of(single: str, literal: bool, folding: Folding) -> list[_Piece]:
    """One word, without white space, in pieces."""
    texts = [single] if literal else single.split(_STAR)
    found: list[_Piece] = []
    for number, text in enumerate(texts):
        if number and not (found and found[-1].text is None):
            found.append(_ANY_REST)
        folded = folding.fold(text).strip()
        if folded:
            found.append(_Piece(folded))
    return found


def _joins(character: str) -> bool:
    return _JOINED.match(character) is not None
