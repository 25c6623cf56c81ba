"""Finding the numbered list of summary points in a text, without mistaking footnotes, dates or headings for it.

Every search here is one pass over the text, whatever the text is. Offsets are code points of the whole text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from annotations.errors import Refused
from annotations.text import Range
from annotations.wording import tr

BRACKETED, ROUND, DOTTED, CLOSED = r"\[(\d+)\]\s*", r"\((\d+)\)\s*", r"(\d+)\.\s*", r"(\d+)\)\s*"
LONG_POINT = 600
# No article has more numbers that might begin a point; the limit keeps hostile input cheap.
MOST_MARKS = 10_000

_AT_WORD, _AT_SENTENCE, _AT_LINE = 0, 1, 2
_SENTENCE_ENDS = frozenset(".!?…。！？؟।")
_CLOSERS = "\"'”’»)]"
_OPENERS = frozenset("\"'“”„‘’‚«»‹›「『¿¡(#@")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_MONTH_AND_YEAR = re.compile(r"[^\W\d_]{3,10}\.? (?:19|20)\d\d\b")


def _checked(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise Refused(
            tr("the pattern {pattern!r} is no regular expression: {error}", pattern=pattern, error=error)
        ) from None


@dataclass(frozen=True, slots=True)
class SplitRules:
    """How a source lays out its articles. Patterns are regular expressions; the first group is the printed number.

    Headings are compared without case and closing colon, and only where they stand alone (a list heading may also
    stand before the first point on its line). `sign_off` is the longest closing remark after a list, in characters.
    """

    point_patterns: tuple[str, ...] = (BRACKETED, ROUND, DOTTED, CLOSED)
    related_pattern: str = r"^\s*Read also:?\s*$"
    related_headings: tuple[str, ...] = (
        "also read", "read more", "read next", "related", "related articles", "related stories", "see also",
        "more on this topic", "lesen sie auch", "mehr zum thema", "auch interessant", "lire aussi", "à lire aussi",
        "lee también", "leggi anche", "leia também", "lees ook", "läs också", "les også", "læs også", "czytaj też",
        "zobacz także", "čtěte také", "читайте также", "читайте також", "اقرأ أيضا",
    )  # fmt: skip
    list_headings: tuple[str, ...] = (
        "summary", "in brief", "in short", "key points", "key takeaways", "highlights", "story highlights", "tl;dr",
        "at a glance", "main points", "what to know", "zusammenfassung", "das wichtigste in kürze", "kurz und knapp",
        "auf einen blick", "en bref", "l'essentiel", "l’essentiel", "résumé", "resumen", "claves", "in sintesi",
        "samenvatting", "resumo", "podsumowanie", "shrnutí", "кратко", "главное", "стисло", "головне", "الملخص",
    )  # fmt: skip
    sign_off: int = 200

    def __post_init__(self) -> None:
        _checked(self.related_pattern)
        for pattern in self.point_patterns:
            _checked(pattern)
            if _checked(f"(?:{pattern})").groups != 1:
                raise Refused(
                    tr("the point pattern {pattern!r} must have exactly one group, for the number", pattern=pattern)
                )

    @classmethod
    def from_schema(cls, sections: Mapping[str, Any]) -> SplitRules:
        """The rules of a schema's `sections`. Its point pattern is tried before the usual ones.

        Raises Refused where a pattern is no regular expression.
        """
        usual = cls()
        own = _setting(sections, "summary_list", "point_pattern", BRACKETED)
        styles = usual.point_patterns if own in usual.point_patterns else (own, *usual.point_patterns)
        return cls(
            point_patterns=styles,
            related_pattern=_setting(sections, "related_links", "start_pattern", usual.related_pattern),
        )


DEFAULT = SplitRules()


@dataclass(frozen=True, slots=True)
class PointList:
    """A list that reaches the end of its region: heading, points by number from 1, and what is written after it."""

    start: int
    heading: Range | None
    points: tuple[Range, ...]
    sign_off: Range | None
    is_bracketed: bool


class _Mark(NamedTuple):
    number: int
    start: int
    content: int
    strength: int
    is_lower: bool


class _Run:
    """The last consecutive numbering from 1 among marks of at least one strength."""

    def __init__(self, weakest: int, *, lone: bool) -> None:
        self.weakest = weakest
        self.lone = lone
        self.marks: list[_Mark] = []
        self.gap: Range | None = None
        self._kept: tuple[list[_Mark], Range | None] = ([], None)

    @property
    def is_usable(self) -> bool:
        return len(self.marks) > 1 or (self.lone and len(self.marks) == 1)

    def feed(self, mark: _Mark) -> None:
        """Take the next mark of the text into account."""
        if mark.strength < self.weakest:
            return
        if mark.number == 1 and mark.strength == _AT_LINE:
            self._keep()
            self.marks, self.gap = [mark], None
        elif self.marks and self.gap is None:
            self._extend(mark)

    def close(self) -> None:
        """The text is over: a lone number at its end does not hide the list before it."""
        self._keep()
        self.marks, self.gap = self._kept

    def _keep(self) -> None:
        if len(self.marks) > 1 or self.gap is not None or len(self._kept[0]) < 2:
            self._kept = (self.marks, self.gap)

    def _extend(self, mark: _Mark) -> None:
        if mark.strength == _AT_WORD and mark.is_lower and not self.marks[0].is_lower:
            return
        last = len(self.marks)
        if mark.number == last + 1:
            self.marks.append(mark)
        elif last + 1 < mark.number <= last + 3 and mark.strength > _AT_WORD:
            self.gap = (last, mark.number)


def find_list(
    text: str, start: int, end: int, rules: SplitRules, *, body_from: int | None = None
) -> tuple[PointList | None, tuple[str, ...]]:
    """The list of points that closes text[start:end], and remarks on what looked like one.

    `start` is the start of a line. Where `body_from` is given, some text must stand between it and the list.
    """
    found: list[tuple[str, list[_Mark]]] = []
    notes: list[str] = []
    for pattern in rules.point_patterns:
        marks, note = _numbering(text, start, end, pattern, rules)
        if marks:
            found.append((pattern, marks))
        notes += [note] if note else []
    found.sort(key=lambda pair: (len(pair[1]) > 1, pair[1][0].start), reverse=True)
    for pattern, marks in found:
        shaped = _shaped(text, (start, end), marks, rules, pattern, body_from)
        if isinstance(shaped, PointList):
            return shaped, _remarks(shaped)
        notes.append(shaped)
    return None, tuple(notes)


def items_of(text: str, rules: SplitRules) -> tuple[str, ...]:
    """The texts of a list that is all there is in `text` (but for a heading); empty where it is no such list."""
    found, _ = find_list(text, 0, len(text), rules)
    if found is None or found.sign_off is not None or text[: found.start].strip():
        return ()
    return tuple(text[start:end] for start, end in found.points)


def heading_key(line: str) -> str:
    """A heading as it is compared: without blanks around it, closing colon and case."""
    return line.strip().rstrip(":：").rstrip().casefold()


def starts_with_mark(line: str, rules: SplitRules) -> bool:
    """Whether a line begins like a point."""
    return any(_compiled(pattern).match(line.lstrip()[:40]) for pattern in rules.point_patterns)


def leading_mark(line: str, rules: SplitRules) -> tuple[int, int] | None:
    """The length of the mark that a line begins with, blanks after it included, and its number; None without one."""
    for pattern in rules.point_patterns:
        found = _compiled(pattern).match(line[:40])
        if found and found.lastindex and found[1].isdecimal():
            rest = line[found.end() :]
            return found.end() + len(rest) - len(rest.lstrip()), int(found[1])
    return None


def _setting(sections: Mapping[str, Any], section: str, key: str, usual: str) -> str:
    part = sections.get(section)
    value = part.get(key, usual) if isinstance(part, Mapping) else usual
    if not isinstance(value, str):
        raise Refused(
            tr("sections.{section}.{key} must be a regular expression in quotation marks", section=section, key=key)
        )
    return value


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # anchored to a blank: without it a million digits in a row would take a million looks each
    return re.compile(rf"(?<!\S)(?:{pattern})")


def _numbering(text: str, start: int, end: int, pattern: str, rules: SplitRules) -> tuple[list[_Mark], str | None]:
    """The best run of one style, or none and a remark where its numbers jump."""
    weakest = (_AT_LINE, _AT_SENTENCE) if pattern in (DOTTED, CLOSED) else (_AT_LINE, _AT_SENTENCE, _AT_WORD)
    lone = pattern not in (ROUND, DOTTED, CLOSED)
    runs = [_Run(strength, lone=lone) for strength in weakest]
    for mark in islice(_marks(text, start, end, pattern, rules), MOST_MARKS):
        for run in runs:
            run.feed(mark)
    for run in runs:
        run.close()
    usable = [run.marks for run in runs if run.is_usable and run.gap is None]
    best = max(usable, key=len, default=[])
    jumps = [run.gap for run in runs if run.gap is not None and run.gap[0] >= len(best)]
    if not jumps:
        return best, None
    last, following = jumps[0]
    return [], tr(
        "the numbers jump from {last} to {following}; not taken as a list of points", last=last, following=following
    )


def _marks(text: str, start: int, end: int, pattern: str, rules: SplitRules) -> Iterator[_Mark]:
    """What may be a point's number in one style, in text order."""
    reach = 0
    for match in _compiled(pattern).finditer(text, start, end):
        digits, at = match[1], match.start()
        if digits == "1" and _is_plainly_inside(text, start, at):
            continue
        number = int(digits) if digits and len(digits) <= 3 and digits.isdecimal() else 0
        if not number or number > reach + 3 or not (reach or number == 1):
            continue
        content = match.end()
        while content < end and text[content].isspace():
            content += 1
        if content == end or not text[content - 1].isspace() or not _can_begin_point(text[content]):
            continue
        if pattern == DOTTED and _MONTH_AND_YEAR.match(text, content):
            continue
        strength = _strength(text, start, at)
        if number == 1 and strength != _AT_LINE:
            if heading_before(text, start, at, rules) is None:
                continue
            strength = _AT_LINE
        reach = max(reach, number)
        yield _Mark(number, at, content, strength, text[content].islower())


def _is_plainly_inside(text: str, start: int, at: int) -> bool:
    """Whether a word and one blank stand before `at`, so that no list can begin there."""
    return at - 2 >= start and text[at - 1] == " " and not text[at - 2].isspace() and text[at - 2] not in ":："


def _can_begin_point(char: str) -> bool:
    return char.isalnum() or char in _OPENERS or unicodedata.category(char) in ("Sc", "So", "Cf")


def _strength(text: str, start: int, at: int) -> int:
    before = at
    while before > start and text[before - 1].isspace():
        if text[before - 1] == "\n":
            return _AT_LINE
        before -= 1
    if before == start:
        return _AT_LINE
    last = text[max(start, before - 4) : before].rstrip(_CLOSERS)
    return _AT_SENTENCE if last and last[-1] in _SENTENCE_ENDS else _AT_WORD


def heading_before(text: str, start: int, at: int, rules: SplitRules) -> Range | None:
    """The list heading that stands directly before `at`, on its line or the last one that is not blank."""
    window = text[max(start, at - 120) : at]
    stripped = window.rstrip()
    line = stripped[stripped.rfind("\n") + 1 :]
    if line == stripped and at - len(window) > start:
        return None
    if heading_key(line) not in rules.list_headings or not line.strip():
        return None
    end = at - len(window) + len(stripped)
    return end - len(line.lstrip()), end


def _shaped(
    text: str, region: Range, marks: list[_Mark], rules: SplitRules, pattern: str, body_from: int | None
) -> PointList | str:
    """The list these marks make, or the reason why they make none."""
    start, end = region
    heading = heading_before(text, start, marks[0].start, rules)
    first = heading[0] if heading else marks[0].start
    numbers = tr("the number 1") if len(marks) == 1 else tr("the numbers 1 to {number}", number=len(marks))
    if body_from is not None and not text[body_from:first].strip():
        return tr("there is no article text before {numbers}; not taken as a list of points", numbers=numbers)
    stops = [mark.start for mark in marks[1:]] + [end]
    points = []
    sign_off: Range | None = None
    for mark, stop in zip(marks, stops, strict=True):
        point, rest = _cut(text, mark.content, stop)
        lines = text[point[0] : point[1]].split("\n")[1:]
        if any(len(line) > rules.sign_off for line in lines) or (rest and stop != end):
            return tr("running text stands under {numbers}; not taken as a list of points", numbers=numbers)
        if rest and rest[1] - rest[0] > rules.sign_off:
            return tr(
                "{value:,} characters of text follow {numbers}; not taken as a list of points",
                value=rest[1] - rest[0],
                numbers=numbers,
            )
        points.append(point)
        sign_off = rest
    return PointList(first, heading, tuple(points), sign_off, pattern == BRACKETED)


def _cut(text: str, start: int, stop: int) -> tuple[Range, Range | None]:
    """A point up to its first blank line, and what is left after that; both without white space around them."""
    end = start + len(text[start:stop].rstrip())
    blank = _BLANK_LINE.search(text, start, end)
    if blank is None:
        return (start, end), None
    return (start, start + len(text[start : blank.start()].rstrip())), (blank.end(), end)


def _remarks(found: PointList) -> tuple[str, ...]:
    remarks = [
        tr("point {number} is {value:,} characters long; is it a summary point?", number=number, value=end - start)
        for number, (start, end) in enumerate(found.points, 1)
        if end - start > LONG_POINT
    ]
    if found.sign_off:
        length = found.sign_off[1] - found.sign_off[0]
        remarks.append(
            tr("the {length} characters after the list of points were taken as a sign-off (kind other)", length=length)
        )
    return tuple(remarks)
