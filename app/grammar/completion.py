"""Finishing a document: what is still open is found, listed and walked; errors block, warnings do not."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotations import checks, coverage
from annotations.coverage import Visited
from annotations.errors import Refused
from annotations.findings import Finding
from annotations.text import shortened
from annotations.wording import later, several, tr
from app.grammar.asking import Asking, Question
from app.grammar.navigation import Navigation
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from widgets.asking.optionrows import Option
from widgets.coveragemap import MapRow

MAP_MS = 150
CUT_SECONDS = 0.02
# There is no judging of points in the window yet, so that nobody could answer these.
_CALLED = {"error": later("error"), "warn": later("warning")}
NOT_YET = ("point_not_judged", "verdict_without_needed_evidence")


class Completion(QObject):
    """Runs the checks, walks what they found, and keeps the map of the article.

    `answer_wanted` names what was gone to and can be answered there and then.
    """

    answer_wanted = Signal(Finding)

    def __init__(
        self, session: Session, reading: ReadingArea, asking: Asking, navigation: Navigation, status: StatusLine
    ) -> None:
        super().__init__(reading)
        self._asking = asking
        self._session = session
        self._reading = reading
        self._navigation = navigation
        self._status = status
        self._findings: list[Finding] = []
        self._at = -1
        self._walked = False
        self._announced: list[Finding] = []
        self._visited = Visited()
        self._whose: tuple[str, str] | None = None  # the document and the annotator that the visits are of
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.setInterval(MAP_MS)
        self._map_timer.timeout.connect(self._draw_map)
        reading.caret_moved.connect(self._caret_moved)
        reading.findings.wanted.connect(self._go)
        reading.findings.closed.connect(self.close_findings)
        reading.map.pressed.connect(self._map_pressed)
        reading.article.verticalScrollBar().valueChanged.connect(lambda _: self._show_window())
        reading.article.verticalScrollBar().rangeChanged.connect(lambda *_: self._show_window())

    # Commands

    def finish(self) -> None:
        """Look for what is open; where nothing is, or the same warnings were shown just now, finish the document."""
        self._asking.leave()  # a question would stay where its words no longer are once the findings are shown
        if self._session.head is not None and self._session.head.status == "done":
            raise Refused(tr("this document is done; reopen it first"))
        findings = self._run()
        shown = self._reading.findings.isVisible() and set(findings) <= set(self._announced)
        errors = sum(finding.level == "error" for finding in findings)
        if not findings or shown:
            self.finish_anyway()
            return
        self._show(findings, 0)
        self._announced = [] if errors else findings
        if errors:
            one = "Not finished: {count:,} thing has to be answered first. {{key:next_finding}} walks them"
            many = "Not finished: {count:,} things have to be answered first. {{key:next_finding}} walks them"
            self._status.refuse(several(errors, one, many))
        else:
            line = tr("{count:,} to look at; {{key:next_finding}} walks them", count=len(findings))
            self._status.warn(line, done=tr("the same key again finishes"))

    def finish_anyway(self) -> None:
        """Finish without a further look. Only warnings may be left."""
        self.close_findings()
        self._navigation.finish()

    def next_finding(self) -> None:
        """Go to the next thing that is open, looking anew."""
        self._walk(1)

    def previous_finding(self) -> None:
        """Go to the thing before that is open, looking anew."""
        self._walk(-1)

    def list_findings(self) -> None:
        """List all that is open, looking anew; Enter goes to one."""
        self._asking.leave()
        findings = self._run()
        if not findings:
            self._end_of_findings()
            return
        self._show(findings, max(min(self._at, len(findings) - 1), 0))
        options = [
            Option(
                str(at),
                finding.lacking[:1].upper() + finding.lacking[1:],
                detail=finding.about or tr(_CALLED[finding.level]),
            )
            for at, finding in enumerate(findings)
        ]
        go = lambda at: self._go(int(at))  # noqa: E731
        self._asking.ask(Question(tr("What is open"), options, go, proposed=str(self._at), page="finishing"))

    def next_unvisited(self) -> None:
        """Go to the next sentence where the annotator has not been."""
        self._to_unvisited(forward=True)

    def previous_unvisited(self) -> None:
        """Go to the sentence before where the annotator has not been."""
        self._to_unvisited(forward=False)

    def close_findings(self) -> None:
        """Put the list of findings away."""
        self._findings, self._announced, self._at = [], [], -1
        self._reading.findings.hide()
        self._map_timer.start()

    # Following

    def follow(self) -> None:
        """Take notice of another document, another annotator, or changed labels."""
        document = self._session.document
        whose = (document.id, self._session.annotator) if document else None
        if whose != self._whose:
            self.remember()
            self._whose = whose
            self._visited = self._session.visited(*whose) if whose else Visited()
            self.close_findings()
        self._caret_moved(self._reading.active.caret())
        if self._findings:
            self._refresh()
        self._map_timer.start()

    def remember(self) -> None:
        """Keep which sentences were visited, for the next time, with those that were visited in another window."""
        if self._whose is not None:
            self._session.remember_visited(*self._whose, self._visited | self._session.visited(*self._whose))

    def stop(self) -> None:
        """The window closes."""
        self.remember()
        self._map_timer.stop()

    # Inner matters

    def _run(self) -> list[Finding]:
        head = self._session.head_or_new()
        return checks.run(
            self._session.project.schema, self._session.segmentation, head, self._reading.spans(),
            self._reading.links(), (), self._visited, leave_out=NOT_YET,
        )  # fmt: skip

    def _walk(self, step: int) -> None:
        self._asking.leave()
        before = self._findings[self._at] if 0 <= self._at < len(self._findings) else None
        findings = self._run()
        if not findings:
            self._end_of_findings()
            return
        at = findings.index(before) if before in findings else self._at
        if step < 0 or (before in findings and self._walked):  # what is shown and was not gone to yet comes first
            at += step
        self._show(findings, at % len(findings) if self._at >= 0 else 0)
        self._go(self._at)

    def _end_of_findings(self) -> None:
        self.close_findings()
        self._status.tell(tr("Nothing is open in this document"))

    def _refresh(self) -> None:
        before = self._findings[self._at] if 0 <= self._at < len(self._findings) else None
        walked, findings = self._walked, self._run()
        if before in findings:
            self._show(findings, findings.index(before))
            self._walked = walked
        elif findings:
            self._show(findings, max(min(self._at, len(findings) - 1), 0))
        else:
            self.close_findings()

    def _show(self, findings: list[Finding], at: int) -> None:
        self._findings, self._at, self._walked = findings, at, False
        self._reading.findings.set_findings([(finding.level, finding.text) for finding in findings])
        self._reading.findings.set_current(at)
        self._reading.findings.show()
        self._map_timer.start()

    def _go(self, at: int) -> None:
        """Go to where a finding lies, and choose its span."""
        if not 0 <= at < len(self._findings):
            return
        self._at, self._walked = at, True
        self._reading.findings.set_current(at)
        finding = self._findings[at]
        span = self._reading.span(finding.span) if finding.span else None
        if span is not None:
            self._reading.choose(span, reveal=True)
        elif finding.field:
            self._reading.choose(None)
            self._reading.focus_again()
        else:
            self._reading.choose(None)
            self._reading.show_range(finding.start, finding.end)
            self._caret_moved(finding.start)  # where it stood already
        self._status.tell(finding.text[:1].upper() + finding.text[1:])
        if finding.attribute or finding.field or finding.wants:
            self.answer_wanted.emit(finding)

    def _to_unvisited(self, *, forward: bool) -> None:
        self._asking.leave()
        segmentation, caret = self._session.segmentation, self._reading.active.caret()
        self._caret_moved(caret)
        found, count = coverage.unvisited(segmentation, self._reading.spans(), self._visited, caret, forward=forward)
        if found is None:
            self._status.tell(tr("Every sentence was visited, or has a label"))
            return
        self._reading.choose(None)
        self._reading.show_range(*found)
        self._caret_moved(found[0])
        words = shortened(segmentation.document.text[slice(*found)])
        one, many = "“{words}”; {count:,} more sentence not visited", "“{words}”; {count:,} more sentences not visited"
        self._status.tell(several(count - 1, one, many, words=words))

    def _caret_moved(self, offset: int) -> None:
        if self._session.document is None or not self._session.is_cut:
            return
        visited = self._visited.with_offset(self._session.segmentation, offset)
        if visited is not self._visited:
            self._visited = visited
            self._map_timer.start()

    def _draw_map(self) -> None:
        document = self._session.document
        if document is None or not self._session.is_cut:
            self._reading.map.set_rows([])
            return
        segmentation, spans = self._session.segmentation, self._reading.spans()
        if not segmentation.cut_more(CUT_SECONDS):
            self._map_timer.start()
            return
        stretches = coverage.map_of(segmentation, spans, self._visited, self._findings)
        article = [each for each in stretches if self._reading.view_of(each.start, each.end) is self._reading.article]
        rows = [
            MapRow(
                self._place(each.start),
                self._place(each.end),
                each.visited,
                tuple(self._reading.colour_of(label) for label in each.labels),
                each.worst,
            )
            for each in article
        ]
        self._reading.map.set_rows(rows)
        self._show_window()

    def _place(self, offset: int) -> float:
        """How far down the article an offset stands, from 0 to 1, as far as its characters tell."""
        document = self._session.document
        shown = [part for part in document.sections if part.kind != "point"] if document else []
        before = sum(min(max(offset - part.start, 0), part.end - part.start) for part in shown)
        return before / max(sum(part.end - part.start for part in shown), 1)

    def _show_window(self) -> None:
        article = self._reading.article
        bar, page = article.verticalScrollBar(), article.viewport().height()  # Qt sets the page after the range
        height = max(bar.maximum() + page, 1)
        self._reading.map.set_window(bar.value() / height, (bar.value() + page) / height)

    def _map_pressed(self, place: float) -> None:
        """Scroll so that the place that was pressed stands in the middle."""
        bar = self._reading.article.verticalScrollBar()
        bar.setValue(round(place * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
