"""Dividing a text into title, body, points, related links and the rest.

Sections come in text order, never overlap, and have no white space at their edges. Markers such as `[3]` lie in none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotations.errors import Refused
from annotations.pointlists import (
    DEFAULT,
    PointList,
    SplitRules,
    find_list,
    heading_key,
    leading_mark,
    starts_with_mark,
)
from annotations.text import BODY, OTHER, POINT, RELATED, TITLE, Range, Section, without_white_space
from annotations.wording import tr

__all__ = ["DEFAULT", "Split", "SplitRules", "assign", "compose", "reassign", "split"]

# A line with so many characters after a heading like "Read also" is article text, not a link.
RUNNING_SENTENCE, RUNNING_LINE = 100, 300
# More headings than this are not headings; the limit keeps hostile input cheap.
MOST_HEADINGS = 100

_BULLET = re.compile(r"\s*[-–—•*·▪●►]\s")


@dataclass(frozen=True, slots=True)
class Split:
    """A division of a text, and one-line remarks for the person who checks it."""

    sections: tuple[Section, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Landmarks:
    """Starts of the lines that may begin related links, and of lines of running text after the first of them."""

    headings: tuple[int, ...]
    running: tuple[int, ...]

    def is_prose_between(self, start: int, end: int) -> bool:
        return any(start < at < end for at in self.running)


def split(text: str, rules: SplitRules = DEFAULT) -> Split:
    """Title (first line), body, list of points and related links of a text, by its layout alone.

    A document of one line is body. What is in doubt stays body and is named in the notes.
    """
    title = _trimmed(text, *next(_lines(text, 0), (0, 0)))
    if title is None:
        return Split(())
    if not text[title[1] :].strip():
        return Split((Section(BODY, *title),))
    after = text.index("\n", title[1]) + 1
    marks = _landmarks(text, after, rules)
    index, found, notes = _closing_list(text, after, marks, rules)
    pieces: list[tuple[str, int, int]] = [(TITLE, *title)]
    if found is None:
        middle, related, more = _without_list(text, marks)
        pieces += [(BODY, after, middle), (RELATED, related, len(text))]
        return Split(_sections(text, pieces), (*notes, *more))
    body_end, between, more = _before_list(marks, index, found)
    pieces += [(BODY, after, body_end), *between]
    pieces += [(OTHER, *found.heading)] if found.heading else []
    pieces += [(POINT, *point) for point in found.points]
    pieces += [(OTHER, *found.sign_off)] if found.sign_off else []
    pieces += [(RELATED, at, len(text)) for at in marks.headings[index : index + 1]]
    return Split(_sections(text, pieces), (*notes, *more))


def compose(
    title: str | None, body: str | Sequence[str], points: Sequence[str], related: Sequence[str]
) -> tuple[str, tuple[Section, ...]]:
    """One text in the usual layout from its parts, and its sections.

    The title, each point as `[n] ...` and each link as `- ...` become one line; paragraphs are joined by a line feed.
    """
    paragraphs = [body] if isinstance(body, str) else body
    inside = "\n".join(stripped for paragraph in paragraphs if (stripped := paragraph.strip()))
    parts = [(TITLE, "", _one_line(title or "")), (BODY, "", inside)]
    wanted = [line for point in points if (line := _one_line(point))]
    parts += [(POINT, f"[{number}] ", line) for number, line in enumerate(wanted, 1)]
    links = [f"- {line}" for link in related if (line := _one_line(link))]
    parts += [(RELATED, "", "\n".join(["Read also:", *links]))] if links else []
    text = ""
    pieces = []
    for kind, marker, part in parts:
        if part:
            text += ("\n" if text else "") + marker
            pieces.append((kind, len(text), len(text) + len(part)))
            text += part
    return text, _sections(text, pieces)


def reassign(
    text: str, sections: Iterable[Section], start: int, end: int, kind: str | None, number: int | None = None
) -> tuple[Section, ...]:
    """The sections after [start, end), without the white space around it, has been given a kind.

    What it overlaps is shortened or cut in two; None takes the range out of every section. Neighbours of one kind
    merge, points never do. A point without a number gets the lowest free one, so does the second half of a cut point;
    a point with the number of one it overlaps replaces that one. A range of white space changes nothing. Raises
    Refused where another point has the number.
    """
    before = [tidied for section in sections if (tidied := _tidied(text, section))]
    chosen = _trimmed(text, max(start, 0), min(end, len(text)))
    if chosen is None:
        return _merged(text, before)
    kept, halves = _carved(text, before, chosen)
    if kind == POINT and number is not None:
        if number < 1:
            raise Refused(tr("points are numbered from 1; 0 stands for the title"))
        touched = {s.number for s in before if s.kind == POINT and s.start < chosen[1] and chosen[0] < s.end}
        if number in touched:
            kept = [s for s in kept if s.kind != POINT or s.number != number]
            halves = [s for s in halves if s.kind != POINT or s.number != number]
        elif any(s.kind == POINT and s.number == number for s in kept):
            raise Refused(tr("there is a point {number} already; choose another number", number=number))
    if kind is not None:
        wanted = number if kind == POINT else None
        new = Section(kind, *chosen, wanted)
        kept.append(_numbered(new, kept) if kind == POINT and number is None else new)
    for half in halves:
        kept.append(_numbered(half, kept) if half.kind == POINT else half)
    return _merged(text, kept)


def assign(
    text: str, sections: Iterable[Section], start: int, end: int, kind: str | None, rules: SplitRules = DEFAULT
) -> tuple[Section, ...]:
    """What a person means by giving [start, end) a kind: like `reassign`, with three things that go without saying.

    A point that begins with a mark such as `[3]` loses the mark and takes its number, where no other point has it; a
    document has one title, so an earlier one becomes body; white space at the edges never counts.
    """
    chosen = _trimmed(text, max(start, 0), min(end, len(text)))
    mark = leading_mark(text[slice(*chosen)], rules) if chosen and kind == POINT else None
    if chosen and mark and mark[0] < chosen[1] - chosen[0]:
        cleared = reassign(text, sections, *chosen, None)
        taken = {section.number for section in cleared if section.kind == POINT}
        number = None if mark[1] in taken or mark[1] < 1 else mark[1]
        return reassign(text, cleared, chosen[0] + mark[0], chosen[1], POINT, number)
    changed = tuple(sections)
    if kind == TITLE and chosen:
        for title in [part for part in changed if part.kind == TITLE]:
            changed = reassign(text, changed, title.start, title.end, BODY)
    return reassign(text, changed, start, end, kind)


def _lines(text: str, start: int) -> Iterator[Range]:
    """The lines that are not blank, from `start` on."""
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if text[start:stop].strip():
            yield start, stop
        start = stop + 1


def _trimmed(text: str, start: int, end: int) -> Range | None:
    if start >= end:
        return None
    first, last = without_white_space(text, start, end)
    return (first, last) if first < last else None


def _one_line(text: str) -> str:
    return " ".join(line for part in text.split("\n") if (line := part.strip()))


def _sections(text: str, pieces: Iterable[tuple[str, int, int]]) -> tuple[Section, ...]:
    """Sections of these kinds and ranges, trimmed; blank ones are left out and points are numbered from 1."""
    sections: list[Section] = []
    number = 0
    for kind, start, end in pieces:
        if (inner := _trimmed(text, start, end)) is not None:
            number += kind == POINT
            sections.append(Section(kind, *inner, number if kind == POINT else None))
    return tuple(sections)


def _landmarks(text: str, start: int, rules: SplitRules) -> _Landmarks:
    headings: list[int] = []
    running: list[int] = []
    pattern = re.compile(rules.related_pattern, re.IGNORECASE)
    doubtful: int | None = None
    for at, stop in _lines(text, start):
        line = text[at : min(stop, at + RUNNING_LINE + 1)]
        if doubtful is not None and _BULLET.match(line):
            headings.append(doubtful)
        doubtful = None
        if len(line) <= RUNNING_LINE and pattern.match(line):
            headings.append(at)
        elif len(line) <= RUNNING_SENTENCE and heading_key(line) in rules.related_headings:
            doubtful = at
        elif headings and _is_running(line) and not starts_with_mark(line, rules):
            running.append(at)
    headings += [] if doubtful is None else [doubtful]
    return _Landmarks(tuple(headings[:MOST_HEADINGS]), tuple(running))


def _is_running(line: str) -> bool:
    if _BULLET.match(line):
        return False
    stripped = line.rstrip()
    return len(line) > RUNNING_LINE or (len(stripped) > RUNNING_SENTENCE and stripped[-1] in '.!?…。"”»')


def _closing_list(
    text: str, start: int, marks: _Landmarks, rules: SplitRules
) -> tuple[int, PointList | None, tuple[str, ...]]:
    """The list of points, the number of headings before it, and remarks.

    Each stretch up to the next heading may close with a list; the first one after which no article text comes counts,
    else the first.
    """
    edges = [start, *marks.headings, len(text)]
    accepted: list[tuple[int, PointList, tuple[str, ...]]] = []
    remarks: tuple[str, ...] = ()
    for index, (left, right) in enumerate(pairwise(edges)):
        found, notes = find_list(text, left, right, rules, body_from=start)
        if found is not None and (index == 0 or _stands_apart(text, left, found)):
            accepted.append((index, found, notes))
        elif index == 0 or index == len(edges) - 2:
            remarks += tuple(note for note in notes if note not in remarks)
    for index, found, notes in accepted:
        if not marks.is_prose_between(edges[index + 1] - 1, len(text)):
            return index, found, notes
    return accepted[0] if accepted else (0, None, remarks)


def _stands_apart(text: str, heading: int, found: PointList) -> bool:
    """Whether a list after links is one of points: links come first, and a blank line or brackets set it off."""
    links = text[text.find("\n", heading) + 1 : found.start]
    blank = re.search(r"\n[^\S\n]*\n[^\S\n]*\Z", links[-400:]) is not None
    return len(found.points) > 1 and bool(links.strip()) and (blank or found.is_bracketed or bool(found.heading))


def _without_list(text: str, marks: _Landmarks) -> tuple[int, int, tuple[str, ...]]:
    """Where the body ends and the related links begin, and remarks."""
    last = marks.running[-1] if marks.running else -1
    links = [at for at in marks.headings if at > last]
    notes = _left_in_body(len(marks.headings) - len(links))
    return (links[0], links[0], notes) if links else (len(text), len(text), notes)


def _before_list(
    marks: _Landmarks, index: int, found: PointList
) -> tuple[int, list[tuple[str, int, int]], tuple[str, ...]]:
    """Where the body ends, the related links between it and the list, and remarks."""
    headings = marks.headings[:index]
    links = [at for at in headings if not marks.is_prose_between(at, found.start)]
    notes = _left_in_body(len(headings) - len(links))
    if not links:
        return found.start, [], notes
    notes += (tr("the list of points stands after the related links"),)
    return links[0], [(RELATED, links[0], found.start)], notes


def _left_in_body(count: int) -> tuple[str, ...]:
    return (tr("a heading like 'Read also' with article text after it was left in the body"),) if count else ()


def _tidied(text: str, section: Section) -> Section | None:
    inner = _trimmed(text, section.start, section.end)
    return None if inner is None else replace(section, start=inner[0], end=inner[1])


def _carved(text: str, sections: Iterable[Section], chosen: Range) -> tuple[list[Section], list[Section]]:
    """The sections without the chosen range, and apart from them the second halves of those cut in two."""
    start, end = chosen
    kept: list[Section] = []
    halves: list[Section] = []
    for section in sections:
        if section.end <= start or end <= section.start:
            kept.append(section)
            continue
        left = _tidied(text, replace(section, end=max(section.start, min(section.end, start))))
        right = _tidied(text, replace(section, start=min(section.end, max(section.start, end))))
        kept += [part for part in (left or right,) if part]
        halves += [right] if left and right else []
    return kept, halves


def _numbered(point: Section, others: Iterable[Section]) -> Section:
    taken = {section.number for section in others if section.kind == POINT}
    number = 1
    while number in taken:
        number += 1
    return replace(point, number=number)


def _merged(text: str, sections: Iterable[Section]) -> tuple[Section, ...]:
    """In text order, neighbours of one kind with only white space between them made one."""
    merged: list[Section] = []
    for section in sorted(sections, key=lambda s: s.start):
        last = merged[-1] if merged else None
        alike = last is not None and section.kind == last.kind != POINT and section.extra == last.extra
        if last is not None and alike and not text[last.end : section.start].strip():
            merged[-1] = replace(last, end=section.end)
        else:
            merged.append(section)
    return tuple(merged)
