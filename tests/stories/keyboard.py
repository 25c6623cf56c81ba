"""A keyboard that counts its presses, and knows the keys that lead to a range."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from heapq import heappop, heappush

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotations import mentions, snapping, strides
from annotations.snapping import snap
from annotations.spans import Span
from annotations.text import Range
from app.mainwindow import MainWindow
from tests.stories.gold import Gold, Row
from tests.windows import ALT, CTRL, NONE, SHIFT, focus
from widgets.asking.optionrows import shown_keys

KEYS = Qt.Key
LABEL_KEYS = {"ACTOR": "1", "STANCE": "2", "CONDITION": "3"}
Press = tuple[Qt.Key | str, Qt.KeyboardModifier]
Steps = Callable[[int], Iterator[tuple[list[Press], int]]]


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, window: MainWindow, gold: Gold) -> None:
        self.window = window
        self.gold = gold
        self.count = 0
        self.asking = window.asking
        self.walk = window.session.segmentation

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.count += 1
        QTest.keyClick(focus(), key, modifiers)

    def play(self, presses: list[Press]) -> None:
        for key, modifiers in presses:
            self.press(key, modifiers)

    # Going and selecting, on the shortest way

    def way(self, offset: int) -> list[Press]:
        """The fewest presses that put the caret before OFFSET."""
        return shortest(self.window.reading.active.caret(), lambda at: at == offset, self._steps(offset))

    def go(self, offset: int) -> None:
        """Put the caret before OFFSET."""
        self.play(self.way(offset))
        assert self.window.reading.active.caret() == offset

    def _steps(self, offset: int) -> Steps:
        reading, letter = self.window.reading, self.gold.text[offset]
        views = reading.views()

        def steps(at: int) -> Iterator[tuple[list[Press], int]]:
            view = reading.view_of(at, at)
            number = reading.number_of(view)
            sections = [part for part in self.walk.document.sections if self._is_in(part.start, number)]
            for key, modifiers, find in (
                (KEYS.Key_Right, NONE, self.walk.next_token),
                (KEYS.Key_Left, NONE, self.walk.previous_token),
                (KEYS.Key_Right, CTRL, self.walk.next_sentence),
                (KEYS.Key_Left, CTRL, self.walk.previous_sentence),
            ):
                found = find(at, sections)
                if found is not None:
                    yield [(key, modifiers)], found[0]
            for key, stride in ((";", strides.next_phrase), (",", strides.previous_phrase)):
                found = stride(self.walk, at)
                if found is not None:
                    yield [(key, NONE)], found[0]
            for each in {letter, letter.lower()}:
                found = strides.next_word(self.walk, at, each)
                if found is not None:
                    yield [("/", NONE), (each, SHIFT if each.isupper() else NONE)], found[0]
            place = views.index(view)
            for key, there in ((KEYS.Key_Down, place + 1), (KEYS.Key_Up, place - 1)):
                if 0 <= there < len(views):
                    yield [(key, CTRL)], views[there].caret()

        return steps

    def _is_in(self, offset: int, number: int | None) -> bool:
        view = self.window.reading.view_of(offset, offset)
        return self.window.reading.number_of(view) == number

    def selecting(self, start: int, end: int, *, leading: bool = True) -> list[Press]:
        """The fewest presses, at START, to select what the schema makes [START, END) of."""
        section = self.walk.document.section_around(start, end)
        assert section is not None

        def fits(selected: int) -> bool:
            return selected > start and self._snapped(start, selected, leading) == (start, end)

        def steps(at: int) -> Iterator[tuple[list[Press], int]]:
            token = self.walk.token_at(at) if at == start else self.walk.next_token(at - 1)
            found = [([(KEYS.Key_Right, SHIFT)], token[1])] if token is not None else []
            found.append(([(".", NONE)], strides.clause_end(self.walk, at)))
            found.append(([(":", NONE)], strides.phrase_end(self.walk, at)))
            wider = strides.widened(self.walk, (start, at) if at > start else None, start)
            if wider is not None and wider[0] == start:
                found.append(([("w", NONE)], wider[1]))
            return iter([(presses, there) for presses, there in found if at < there <= section.end])

        return shortest(start, fits, steps)

    def select(self, start: int, end: int, *, leading: bool = True) -> None:
        """Select words, so that what the schema makes of the selection is [START, END)."""
        self.go(start)
        self.play(self.selecting(start, end, leading=leading))
        selection = self.window.reading.selection()
        assert selection is not None
        assert self._snapped(*selection, leading) == (start, end), (self.gold.text[start:end], selection)

    def mark(self, span: Row) -> None:
        """Mark words: after a walk and a selection, as the phrase at the caret, or as the next mention not marked."""
        start, end, key = span["start"], span["end"], LABEL_KEYS[span["label"]]
        ways = [[*self.way(start), *self.selecting(start, end), (key, NONE)]]
        for token in self.walk.tokens_in(start, end):
            if self._phrase(token[0]) == (start, end):
                ways.append([*self.way(token[0]), (key, ALT)])
            ways += self._phrase_and_edges(token[0], (start, end), key)
        if self._next_mention() == (start, end):
            ways.append([("'", NONE), (key, NONE)])
        self.play(min(ways, key=len))
        chosen = self.window.reading.chosen()
        assert chosen is not None
        assert (chosen.label, chosen.start, chosen.end) == (span["label"], start, end)

    def _phrase(self, offset: int) -> Range | None:
        phrase = strides.phrase_at(self.walk, offset)
        return self._snapped(*phrase, True) if phrase else None

    def _phrase_and_edges(self, offset: int, wanted: Range, key: str) -> Iterator[list[Press]]:
        """Marking the phrase at OFFSET, and putting its edges right by tokens."""
        phrase = self._phrase(offset)
        if phrase is None or self.gold.text[slice(*phrase)].count(" ") > 8:
            return
        ends = [("[", snapping.shrink_end), ("]", snapping.grow_end)]
        starts = [("}", snapping.shrink_start), ("{", snapping.grow_start)]
        fixed, presses = phrase, list[Press]()
        for at, options in ((1, ends), (0, starts)):
            outward = fixed[at] > wanted[at]
            name, move = options[0 if outward == (at == 1) else 1]
            while fixed[at] != wanted[at] and len(presses) < 4:
                fixed = move(self.walk, fixed)
                presses.append((name, NONE))
        if fixed == wanted and presses and self._is_free(phrase):
            yield [*self.way(offset), (key, ALT), *presses]

    def _is_free(self, phrase: Range) -> bool:
        """Whether a phrase may be marked for a moment without meeting other spans."""
        candidate = Span("", "", "", *phrase, "")
        return not any(span.crosses(candidate) for span in self.window.reading.spans())

    def _next_mention(self) -> Range | None:
        found = mentions.unmarked(self.window.session.project.schema, self.walk, self.window.reading.spans())
        caret = self.window.reading.active.caret()
        following = [each for each in found if each.start >= caret] or found
        is_typing = self.asking.is_open and self.asking.picker.typing
        return (following[0].start, following[0].end) if following and not is_typing else None

    def _snapped(self, start: int, end: int, leading: bool) -> Range:
        schema = self.window.session.project.schema
        return snap(self.walk.document, self.walk, schema.spans, start, end, trim_leading_words=leading)

    # Answering

    def title(self) -> str:
        return self.asking.picker.title() if self.asking.is_open else ""

    def take(self, id: str) -> None:
        """Take an option of the picker, by the fewest keys."""
        picker = self.asking.picker
        if picker.current_id() == id:
            self.press(KEYS.Key_Return)
            return
        rows = [(option.id, key) for option, key in zip(picker.options(), keys_of(picker), strict=True)]
        key = dict(rows)[id]
        if key:
            self.press(key)
            return
        for _ in range([row for row, _ in rows].index(id) + (not picker.current_id())):
            self.press(KEYS.Key_Down)
        self.press(KEYS.Key_Return)

    def type_and_take(self, id: str, words: str, rows: Callable[[str], list[str]]) -> None:
        """Type as little of WORDS as it takes, go down to the option and take it. ROWS are those after typing."""
        picker = self.asking.picker
        if picker.current_id() == id:
            self.press(KEYS.Key_Return)
            return
        starts = [0, *(match.end() for match in re.finditer(r"\W+", words))]
        typed = [words[start : start + length] for start in starts for length in range(1, 12)]
        costs = {each: len(each) + found.index(id) for each in typed if id in (found := rows(each))}
        best = min(costs, key=lambda each: costs[each], default=id)
        for letter in best:
            self.press(letter)
        for _ in range(costs.get(best, 0) - len(best)):
            self.press(KEYS.Key_Down)
        if costs:
            assert picker.current_id() == id, (id, words, picker.current_id(), [each.id for each in picker.options()])
        self.press(KEYS.Key_Return)


def keys_of(picker: object) -> list[str]:
    options = picker.options()  # type: ignore[attr-defined]
    return shown_keys(options)


def shortest(start: int, done: Callable[[int], bool], steps: Steps) -> list[Press]:
    """The fewest presses from START to where one is DONE."""
    queue: list[tuple[int, int, int, list[Press]]] = [(0, 0, start, [])]
    seen: set[int] = set()
    while queue:
        cost, _, at, before = heappop(queue)
        if done(at):
            return before
        if at in seen:
            continue
        seen.add(at)
        for presses, there in steps(at):
            if there not in seen:
                heappush(queue, (cost + len(presses), len(seen) * 10 + len(queue), there, [*before, *presses]))
    raise AssertionError(f"no way from {start}")
