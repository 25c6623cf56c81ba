"""Going through a project in list order and handing over what a search finds. All offsets are code points."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from annotations.concordance.conditions import NOT_BEGUN, Conditions
from annotations.concordance.matching import RanAway, matcher_of
from annotations.concordance.places import Found, Place, around
from annotations.concordance.search import BY, Search
from annotations.project import Project
from annotations.spans import Span, reading_order
from annotations.store import Standing
from annotations.text import Document, Range
from annotations.wording import tr

LISTED = 20_000
FIRST_PAGE, PAGE = 50, 1000
FIRST_WAIT, WAIT = 0.04, 0.1  # seconds that a page is gathered before what there is of it is handed over
AT_FIRST, AT_ONCE = 50, 100
MANY = 1000  # documents; fewer are looked through sooner than all spans are asked
MOSTLY = 0.5
FEW = 5
LONGEST = 60.0  # seconds that are spent on an expression, which may take nearly too long for every text

Take = Callable[[Sequence[Place]], None]
Progress = Callable[[int, int], None]
"""Told how many documents of how many are looked through. What it raises ends the search."""

Spot = tuple[Range, Span | None, Standing | None]
"""A range; and where it is that of a span, the span with its set."""


def look_in_file(
    path: Path,
    annotator: str,
    search: Search,
    take: Take,
    progress: Progress | None = None,
    documents: Collection[str] | None = None,
) -> Found:
    """Look through a project file, which is opened for this, as ANNOTATOR sees it; see `look`. Any thread."""
    with closing(Project.reading(path)) as project:
        project.annotator = annotator
        return look(project, search, take, progress, documents)


def look(
    project: Project,
    search: Search,
    take: Take,
    progress: Progress | None = None,
    documents: Collection[str] | None = None,
    most: int = LISTED,
) -> Found:
    """Look through all documents, or these DOCUMENTS, and hand the places over page by page, in list order.

    The first MOST places are handed over, and the others counted. Who does not lead the project sees the own labels and
    no others. Raises Refused where the search cannot be carried out, and what PROGRESS raises.
    """
    return _Look(project, search, take, progress or (lambda *_: None), most).go(documents)


@dataclass(slots=True)
class _Shelved:
    """A document, the sets that are looked through, and that of who looks (with no id where there is none)."""

    sets: list[Standing]
    own: Standing


class _Look:
    """One search on its way."""

    def __init__(self, project: Project, search: Search, take: Take, progress: Progress, most: int) -> None:
        self._project, self._search, self._take, self._progress, self._most = project, search, take, progress, most
        self._finds_spans = search.finds_spans
        self._conditions = Conditions(project, search)
        self._matcher = matcher_of(search)
        self._page: list[Place] = []
        self._handed_over = self._places = self._documents = 0
        self._began = self._since = self._told = time.monotonic()

    def go(self, documents: Collection[str] | None) -> Found:
        """Look through those of the documents that can hold what is looked for."""
        self._ids = self._project.document_ids() if documents is None else self._project.in_list_order(documents)
        holding = self._project.holding(self._matcher.sought()) if self._matcher else None
        try:
            self._look_through_all(self._ids if holding is None else [id for id in self._ids if id in holding])
            stopped = ""
        except _Stopped as reason:
            stopped = str(reason)
        self._hand_over()
        of = len(self._ids) if self._fitting is None else len(self._fitting.intersection(self._ids))
        return Found(self._places, self._documents, of, self._handed_over, stopped)

    def _look_through_all(self, ids: Sequence[str]) -> None:
        """Look through a few documents, where what is looked for often stands, before it is asked which others can."""
        first, rest = ids[:AT_FIRST], ids[AT_FIRST:]
        self._look_through_some(first, 0, len(ids))
        if rest:
            self._hand_over()
            self._tell(len(first), len(ids))
            rest = self._able(rest)
        of = len(first) + len(rest)
        for done in range(len(first), of, AT_ONCE):
            self._look_through_some(rest[done - len(first) :][:AT_ONCE], done, of)
            self._tell(min(done + AT_ONCE, of), of)
        if not rest:
            self._tell(of, of)

    def _look_through_some(self, ids: Sequence[str], before: int, of: int) -> None:
        """Look through some documents, after BEFORE of OF; whoever waits is told on the way, and may end it there."""
        for shelved in self._shelf(ids):
            try:
                count = self._look_through(shelved)
            except RanAway:
                title = shelved.own.title or shelved.own.document
                raise _Stopped(
                    tr("stopped in “{title}”: the expression tries too many ways there", title=title)
                ) from None
            self._places += count
            self._documents += bool(count)
            self._hand_over_in_time()
            if time.monotonic() - self._told > WAIT:
                done = before + ids.index(shelved.own.document) + 1
                self._tell(done, of)
                self._check_is_worth_it(done, of)

    def _check_is_worth_it(self, done: int, of: int) -> None:
        if self._search.expression is not None and done < of and time.monotonic() - self._began > LONGEST:
            raise _Stopped(
                tr("stopped after {done:,} of {of:,} documents: the expression takes too long", done=done, of=of)
            )

    def _tell(self, done: int, of: int) -> None:
        self._told = time.monotonic()
        self._progress(done, of)

    # What is looked through

    @cached_property
    def _fitting(self) -> set[str] | None:
        """The documents that are such as the search wants them, of these or of all; None where every one is."""
        return self._conditions.fitting(self._ids if len(self._ids) <= AT_ONCE else None)

    def _able(self, ids: Sequence[str]) -> Sequence[str]:
        """Those of many documents in which there can be a place, by what is asked of documents, sets and spans."""
        if self._fitting is not None:
            ids = [id for id in ids if id in self._fitting]
        if self._finds_spans and len(ids) > MANY and not self._conditions.sieve.is_open:
            sifted = self._project.documents_of_sifted(self._conditions.annotators, self._conditions.sieve)
            ids = [id for id in ids if id in sifted]
        return ids

    def _shelf(self, ids: Sequence[str]) -> Iterator[_Shelved]:
        """Those of some documents that are such as the search wants them, in list order."""
        rows = self._project.standings(self._conditions.annotator if self._conditions.is_blind else None, ids)
        for _, group in groupby(rows, key=attrgetter("document")):
            standings = list(group)
            head = standings[0]
            if self._conditions.document_fits(head.document, head.title, head.published) and (
                shelved := self._shelved(standings)
            ):
                yield shelved

    def _shelved(self, standings: Sequence[Standing]) -> _Shelved | None:
        """A document with those of its sets that are looked through; None where none of them is as it has to be."""
        annotator = self._conditions.annotator
        own = next((each for each in standings if each.set and each.annotator == annotator), None)
        is_unbegun = own is None
        if own is None:
            status = NOT_BEGUN if annotator else ""
            own = standings[0]._replace(set="", annotator=annotator, status=status, modified="", noted=False)
        sets = [each for each in standings if each.set]
        if not self._conditions.asks_sets:
            return _Shelved(sets, own)
        fitting = [each for each in sets if self._conditions.set_fits(each.annotator, each.status, each.modified)]
        return _Shelved(fitting, own) if fitting or (is_unbegun and self._conditions.unbegun_fits) else None

    # What is found

    def _look_through(self, shelved: _Shelved) -> int:
        """How many places there are in a document; they are put on the page while there is room in the list."""
        id, listed = shelved.own.document, self._handed_over + len(self._page)
        text = self._text_of(shelved)
        is_plain = not (self._finds_spans or self._search.excluding or self._conditions.asks_sections)
        if is_plain and listed >= self._most and self._matcher:
            return self._matcher.count(text())
        spots = self._spots_of_spans(shelved, text) if self._finds_spans else self._spots_of_words(shelved, text)
        if spots and (listed < self._most or self._conditions.asks_sections):
            document = Document(id, text(), self._project.sections(id))
            if self._conditions.asks_sections:
                spots = [spot for spot in spots if self._conditions.section_fits(document.section_around(*spot[0]))]
            self._page += [self._place(document, shelved.own, *spot) for spot in spots[: max(0, self._most - listed)]]
        return len(spots)

    def _spots_of_spans(self, shelved: _Shelved, text: Callable[[], str]) -> list[Spot]:
        """The spans that are looked for, in reading order."""
        homes: dict[int, Standing] = {}
        found: list[Span] = []
        for standing in shelved.sets:
            spans = self._project.sifted(standing.set, self._conditions.sieve)
            fitting = [span for span in spans if self._conditions.span_fits(span, standing, text)]
            homes |= {id(span): standing for span in fitting}
            found += fitting
        if found and self._matcher:
            ranges = list(self._matcher.ranges(text()))
            found = [span for span in found if any(span.contains(*each) for each in ranges)]
        return [((span.start, span.end), span, homes[id(span)]) for span in reading_order(found)]

    def _spots_of_words(self, shelved: _Shelved, text: Callable[[], str]) -> list[Spot]:
        """The words that are looked for, but for those within spans of a kind that is left out."""
        assert self._matcher is not None
        ranges = list(self._matcher.ranges(text()))
        if ranges and self._search.excluding:
            sets = self._against(shelved)
            spans = self._spans_at(sets, ranges)
            ranges = [each for each in ranges if not self._is_excluded(each, spans, text)]
        return [(each, None, None) for each in ranges]

    def _is_excluded(self, place: Range, spans: Sequence[tuple[Span, Standing]], text: Callable[[], str]) -> bool:
        return self._conditions.is_excluded([each for each in spans if each[0].contains(*place)], text)

    def _against(self, shelved: _Shelved) -> list[Standing]:
        """The sets in whose spans words may not lie: that of who looks, or those of the annotators that are named."""
        return shelved.sets if self._search.of((BY,)) else [shelved.own] if shelved.own.set else []

    def _spans_at(self, sets: Sequence[Standing], ranges: Sequence[Range]) -> list[tuple[Span, Standing]]:
        """The spans of some sets around RANGES, and maybe others: of many ranges it is quicker to read all spans."""
        if len(ranges) > FEW:
            return [(span, standing) for standing in sets for span in self._project.spans(standing.set)]
        return [
            (span, standing)
            for standing in sets
            for place in ranges
            for span in self._project.overlapping(standing.set, *place)
        ]

    def _text_of(self, shelved: _Shelved) -> Callable[[], str]:
        """Gives the text of a document, which is read when it is asked for first."""
        read: list[str] = []

        def text() -> str:
            if not read:
                read.append(self._project.text(shelved.own.document))
            return read[0]

        return text

    def _place(
        self, document: Document, own: Standing, place: Range, span: Span | None, standing: Standing | None
    ) -> Place:
        """A spot as a place; of words, with the own span that marks them."""
        start, end = place
        words = span.words if span else document.text[start:end]
        if span is None and own.set:
            span, standing = self._marking(own, start, end), own
        before, after = around(document, start, end)
        home = standing or own
        of_span = (home.set, span.id, span.label, home.annotator, span.attributes, span.provenance) if span else ()
        return Place(
            document.id, own.title, own.position, start, end, before, words, after, document.part_of(start, end),
            home.status, *of_span,
        )  # fmt: skip

    def _marking(self, own: Standing, start: int, end: int) -> Span | None:
        """The own span that marks [start, end), or most of it, and nothing outside: marking may have trimmed it."""
        within = self._project.within(own.set, start, end)
        longest = max(within, key=lambda span: (span.end - span.start, span.id), default=None)
        return longest if longest and longest.end - longest.start >= MOSTLY * (end - start) else None

    # Pages

    def _hand_over_in_time(self) -> None:
        enough, wait = (PAGE, WAIT) if self._handed_over else (FIRST_PAGE, FIRST_WAIT)
        if self._page and (len(self._page) >= enough or time.monotonic() - self._since > wait):
            self._hand_over()

    def _hand_over(self) -> None:
        if self._page:
            page, self._page = self._page, []
            self._handed_over += len(page)
            self._take(page)
        self._since = time.monotonic()


class _Stopped(Exception):
    """The search ends before all is looked through; the text says where and why, in one line."""
