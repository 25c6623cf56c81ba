"""Feeds the table of spans from the open document: spans, links and points in words, in step with the text."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject

from annotations.rules import spoken
from annotations.spans import Judgement
from annotations.telling import PROVENANCE
from annotations.text import shortened
from annotations.wording import quoted, tr
from app.announcing.inwords import InWords
from app.panes.reading import ReadingArea
from app.session import Session
from widgets.lists.spanlines import LinkLine, PointLine
from widgets.lists.spantable import SpanRow, SpanTable


class SpansPane(QObject):
    """Knows what the rows of the table say."""

    def __init__(self, session: Session, reading: ReadingArea, in_words: InWords) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._in_words = in_words
        self.view = SpanTable(self.row_of)

    def reread(self, changed: Collection[str] | None = None) -> None:
        """Show the spans as they are now; only those CHANGED, and what is linked with them, are put into words anew."""
        self.view.set_spans(
            [span.id for span in self._reading.spans()], None if changed is None else self._near(changed)
        )
        self.view.set_links(self._links())
        self.view.set_points(self._points())

    def row_of(self, id: str) -> SpanRow:
        """A span as its row says it."""
        span = self._reading.spans_by_id()[id]
        told = self._in_words.told(span)
        return SpanRow(
            label=told.label,
            colour=self._reading.colour_of(span.label),
            words=told.words,
            place=told.place,
            answers=" · ".join(told.answers),
            links=" · ".join(told.links),
            remarks=" · ".join(told.remarks),
            made=tr(PROVENANCE.get(span.provenance, span.provenance)),
            sentence=told.sentence,
        )

    def _near(self, ids: Collection[str]) -> Collection[str]:
        """These spans and those that are linked with them, whose rows name their words."""
        found = set(ids)
        for link in self._reading.links():
            ends = {link.source, link.target or ""}
            if ends & set(ids):
                found |= ends
        return found

    def _links(self) -> list[LinkLine]:
        spans = self._reading.spans_by_id()
        if self._session.document is None:
            return []
        tell = self._in_words.telling()
        found = [(spans[link.source], link) for link in self._reading.links() if link.source in spans]
        return [
            LinkLine(
                id=link.id,
                source=source.id,
                type=spoken(link.type).capitalize(),
                source_words=shortened(source.words),
                target_words=tell.far_end(link),
                answers=" · ".join(spoken(str(value)) for value in link.attributes.values()),
                place=self._in_words.place(source.start),
            )
            for source, link in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end, pair[1].id))
        ]

    def _points(self) -> list[PointLine]:
        document, head = self._session.document, self._session.head
        if document is None:
            return []
        judged = {each.point: each for each in self._session.project.judgements(head.id)} if head else {}
        return [
            self._point(section.number or 0, shortened(document.text[section.start : section.end], 80), judged)
            for section in document.points
        ]

    def _point(self, number: int, words: str, judged: Mapping[int, Judgement]) -> PointLine:
        judgement = judged.get(number)
        if judgement is None:
            return PointLine(number, words, tr("not judged"), "", "")
        assert self._session.document is not None
        text = self._session.document.text
        evidence = " · ".join(quoted(shortened(text[start:end])) for start, end in judgement.evidence)
        return PointLine(number, words, spoken(judgement.verdict or tr("not judged")), evidence, judgement.note or "")
