"""The agreement window: figures of the project, and the disagreements behind each of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from annotations.agreement.cases import Choice
from annotations.agreement.disagreements import KINDS, Disagreement
from annotations.agreement.report import BATCH, GUIDELINE, Behind, Report
from annotations.changes import Changes
from annotations.conversions import LABEL
from annotations.errors import StancemarkError
from annotations.schema import Schema
from annotations.wording import tr
from app.agreement.surveying import MakeSurvey, Surveying, make_survey
from app.commands.deeds import deed_keys
from app.commands.scopes import AGREEMENT, DIFFERENCES, FIGURES
from app.commands.table import Command
from app.jobs import FAULT, Jobs
from app.panes import agreementreport
from app.panes.agreementnotice import BLIND, COUNTING, offered, why_nothing
from app.panes.agreementparts import AgreementParts
from app.panes.windowbeside import WindowBeside
from app.session import Session
from widgets.asking.choicemenu import Offer
from widgets.keys.keynames import folded, pressed, shown

_PLACE = "agreement"
_SIZE = QSize(1280, 860)
PASSED_ON = ("scheme", "scheme_system", "keys", "manual")
"""The commands of the main window that are carried out from here as well: those of neither text nor files."""
OPEN_DOCUMENT, OF_BATCH = "open", "batch "


class AgreementWindow(WindowBeside):
    """A window of its own beside the main one: it stays open while somebody reads, and follows each step.

    `disagreement_opened` tells the disagreements that are listed, and the number of the one that is opened,
    `counted_anew` which would be listed there by another report, `command_wanted` the id of a command of the main
    window. A window that is closed is only hidden; filter and current row are kept.
    """

    disagreement_opened = Signal(list, int)
    counted_anew = Signal(list)
    command_wanted = Signal(str)

    def __init__(
        self, session: Session, jobs: Jobs, make: MakeSurvey = make_survey, parent: QWidget | None = None
    ) -> None:
        super().__init__(AGREEMENT, session.settings, _PLACE, _SIZE, parent)
        self.setWindowTitle(tr("Agreement – {project} – Stancemark", project=session.project.path.stem))
        self._session, self._jobs = session, jobs
        self._choice = Choice()
        self._report: Report | None = None
        self._finish_key = ""
        self._passed_on: Mapping[str, str] = {}
        self._writing = False
        self._was_blind = True
        self.surveying = Surveying(session, jobs, make, self)
        self._schema = session.project.schema
        self.parts = AgreementParts(self, _colours(self._schema))
        self._report_menu = QMenu(self)
        for format in agreementreport.FORMATS:
            action = self._report_menu.addAction(format.words)
            action.triggered.connect(lambda _checked=False, format=format: self._write(format))
        self._join()
        self.set_usual_keys()
        self.take_place()

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have, and name them on buttons and in hints."""
        super().set_keys(commands)
        found = {each.id: each.keys for each in commands}
        self._finish_key = shown(found["finish"][0]) if found.get("finish") else self._finish_key
        self._passed_on = {folded(key): id for id in PASSED_ON for key in found.get(id, ())}
        self.parts.set_keys(self.keys, deed_keys(commands, FIGURES), deed_keys(commands, DIFFERENCES))

    # What is asked for

    def begin(self) -> None:
        """Count, where that has not been done yet."""
        self.follow_person()
        self._show_choice()

    def focus_current(self) -> None:
        """Put the keyboard into the list where that is filtered; else it stays where it was."""
        if self._report is None:
            self.parts.notice_focus()
        elif self.parts.list.is_filtered():
            self.parts.list.enter()

    def set_current(self, disagreement: Disagreement) -> None:
        """Make a disagreement the current row, where it is listed."""
        rows = self.parts.list.shown()
        if disagreement in rows:
            self.parts.list.table.make_current(rows.index(disagreement))

    def show_behind(self, behind: Behind, said: str) -> None:
        """List what is behind a figure, and go there."""
        listed = self.parts.list
        listed.set_behind(behind, said)
        self.parts.grid.show_part(listed)
        listed.enter()
        told = tr("{count:,} behind {said}. Esc shows all again", count=len(listed.shown()), said=said)
        self.parts.line.tell(told)

    def choose(self, choice: Choice) -> None:
        """Count something else."""
        if choice != self._choice:
            self._choice = choice
            self._show_choice()
            self.surveying.count(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: first everything is listed again, then the window closes. Enter presses a button that has the focus."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        elif wanted := self._passed_on.get(folded(pressed(event))):
            self.command_wanted.emit(wanted)
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.parts.list.is_filtered() and self._report is not None:
            self.parts.list.clear_filter()
            self.parts.line.tell(tr("All disagreements are listed; Esc once more closes the window"))
        else:
            self.close()

    def ask_report(self) -> None:
        """Ask in which form to write the report."""
        if self._report is None or not self._report.documents:
            self.parts.line.refuse(tr("there is no report to write yet"))
            return
        button = self.parts.report_button
        self._report_menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # Following

    def follow_step(self, changes: Changes) -> None:
        """Take in a committed step."""
        self.follow_person()
        if changes.schema:
            self.take_schema()
        if not self._was_blind:
            self.surveying.step_committed(changes)

    def take_schema(self) -> None:
        """Have the names and the colours of labels that the schema gives them now."""
        before, self._schema = self._schema, self._session.project.schema
        self.parts.set_colours(_colours(self._schema))
        names = self._choice.labels
        for conversion in before.conversions_to(self._schema):
            names = tuple(conversion.address((LABEL, name))[1] for name in names)
        known = [label.name for label in self._schema.labels]
        self.choose(_changed(self._choice, labels=tuple(name for name in names if name in known)))

    def follow_person(self) -> None:
        """Show nothing to who is blind, and count for who is so no more."""
        is_blind, self._was_blind, was_blind = self._session.is_blind, self._session.is_blind, self._was_blind
        if is_blind:
            self.surveying.forget()
            self._take(None)
            self.parts.list.clear_filter()
            self.parts.line.tell("")
            self.parts.show_notice(tr(BLIND), can_count=False)
        elif was_blind:
            self.surveying.count(self._choice)
        if is_blind != was_blind:
            self._show_choice()

    def showEvent(self, event: QShowEvent) -> None:
        """While it is seen it is kept current."""
        super().showEvent(event)
        self.surveying.follow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """While nobody sees it, nothing is counted."""
        super().hideEvent(event)
        self.parts.end_work()
        self.surveying.follow(False)

    # Inner matters

    def _take(self, report: Report | None) -> None:
        self._report = report
        self.parts.set_report(report)
        if report is None:
            return
        self.parts.grid.set_hidden(*(() if _has_trend(report) else ("trend",)))
        if not report.documents:
            sets = self._session.project.sets_by_document()
            self.parts.show_notice(why_nothing(sets, self._choice, self._finish_key), can_count=False)
            self.parts.report_button.setEnabled(False)

    def _reported(self, report: Report) -> None:
        first = self._report is None
        self._take(report)
        self._show_choice()
        self.parts.end_work()
        self.counted_anew.emit(self.parts.list.filtered_by(*self._opened_under))
        if first and report.documents:
            self.parts.focus_first()

    def _ended(self, line: str) -> None:
        self.parts.end_work()
        if self._session.is_blind:
            return
        if self._report is None:
            self.parts.show_notice(line, can_count=True)
        else:
            self.parts.line.refuse(
                self.keys.filled(tr("{line}; the figures are those from before. {{key:count}} counts again", line=line))
            )

    def _started(self) -> None:
        self.parts.begin_work()
        if self._report is None:
            self.parts.show_notice(tr(COUNTING), can_count=False)

    def _show_choice(self) -> None:
        """What the buttons at the top say and offer."""
        project, parts, choice = self._session.project, self.parts, self._choice
        sets, versions = offered(project.sets_by_document(), choice) if not self._session.is_blind else ([], [])
        only_usual = not choice.annotators and not all(offer.is_usual for offer in sets)
        parts.sets.set_offers(sets, choice.annotators, tr("all annotators") if only_usual else "")
        labels = [] if self._session.is_blind else [label.name for label in project.schema.labels]
        parts.labels.set_offers([Offer(label, label) for label in labels], choice.labels)
        parts.guideline.set_offers(
            [Offer(each, each) for each in versions],
            (choice.guideline,) if choice.guideline else (),
            versions[0] if len(versions) == 1 else "",
        )
        batches = dict.fromkeys(row.batch for row in self._report.documents if row.batch) if self._report else {}
        offers = [Offer(f"{OF_BATCH}{batch}", tr("batch {batch}", batch=batch)) for batch in batches]
        if self._session.document is not None and not self._session.is_blind:
            offers.insert(0, Offer(OPEN_DOCUMENT, tr("the open document")))
        parts.documents.set_offers(
            offers, (self._documents,) if choice.documents or choice.batch else (), self._documents_said()
        )
        parts.documents.setEnabled(bool(offers))

    _documents = ""

    def _documents_said(self) -> str:
        report = self._report
        if report is None:
            return ""
        counted, whole = len(report.documents), len(report.documents) + len(report.not_counted)
        return tr("{shown:,} of {total:,}", shown=counted, total=whole)

    def _choose_documents(self, chosen: tuple[str, ...]) -> None:
        self._documents = chosen[0] if chosen else ""
        document = self._session.document
        ids = (document.id,) if self._documents == OPEN_DOCUMENT and document is not None else ()
        batch = self._documents.removeprefix(OF_BATCH) if self._documents.startswith(OF_BATCH) else None
        self.choose(_changed(self._choice, documents=ids, batch=batch))

    _opened_under: tuple[Behind | None, Collection[str]] = None, ()

    def _open(self, row: int) -> None:
        self._opened_under = self.parts.list.behind(), self.parts.list.hidden_kinds()
        self.disagreement_opened.emit(list(self.parts.list.shown()), row)

    def _write(self, format: agreementreport.Format) -> None:
        report = self._report
        if report is None or self._writing:
            return

        def written(line: str) -> None:
            self._writing = False
            self.parts.line.tell(line)

        def refused(line: str) -> None:
            self._writing = False
            self.parts.line.refuse(line)

        def begin(work: Callable[[], str]) -> None:
            self._writing = True
            self.parts.line.tell(tr("Writing the report…"))
            self._jobs.run(
                lambda _progress: work(), written, on_refused=refused, on_failed=lambda _error: refused(tr(FAULT))
            )

        agreementreport.ask(self, self._session, format, report, begin)

    def _run(self, work: Callable[[], object]) -> None:
        try:
            work()
        except StancemarkError as error:
            self.parts.line.refuse(str(error))

    def _join(self) -> None:
        parts, surveying = self.parts, self.surveying
        surveying.started.connect(self._started)
        surveying.progressed.connect(parts.show_progress)
        surveying.reported.connect(self._reported)
        surveying.ended.connect(self._ended)
        for part in parts.figures():
            part.opened.connect(self.show_behind)
        parts.list.opened.connect(self._open)
        parts.list.pair_wanted.connect(parts.sets.choose)
        parts.cancel_button.clicked.connect(surveying.cancel)
        parts.count_button.clicked.connect(lambda: self._count_again())
        parts.report_button.clicked.connect(lambda: self._run(self.ask_report))
        parts.sets.chosen.connect(lambda ids: self.choose(_changed(self._choice, annotators=ids)))
        parts.labels.chosen.connect(lambda ids: self.choose(_changed(self._choice, labels=ids)))
        parts.guideline.chosen.connect(
            lambda ids: self.choose(_changed(self._choice, guideline=ids[0] if ids else None))
        )
        parts.documents.chosen.connect(self._choose_documents)
        self.live("all", parts.list.clear_filter)
        self.live("report", lambda: self._run(self.ask_report))
        self.live("count", self._count_again)
        self.live("list", parts.list.enter)
        for number, kind in enumerate(KINDS, 1):
            self.live(f"kind_{number}", partial(parts.list.toggle, kind))

    def _count_again(self) -> None:
        if not self._session.is_blind:
            self.surveying.count_again()


def _changed(choice: Choice, **changes: object) -> Choice:
    return replace(choice, **changes)  # type: ignore[arg-type]


def _colours(schema: Schema) -> Mapping[str, Mapping[str, str]]:
    """The colours of labels in both schemes."""
    return {
        "light": {label.name: label.colour for label in schema.labels},
        "dark": {label.name: label.colour_dark for label in schema.labels},
    }


def _has_trend(report: Report) -> bool:
    return any(
        len({each.of for each in report.results if each.scope == scope and each.of}) > 1 for scope in (GUIDELINE, BATCH)
    )
