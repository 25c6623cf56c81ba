"""The preview of what becomes of many places: what each is and would be, what stays and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotations.concordance import changing
from annotations.concordance.changing import Change, Plan
from annotations.concordance.places import Place
from annotations.errors import StancemarkError
from annotations.text import Tokenizer
from annotations.wording import later, quoted, several, tr
from app.commands.scopes import CHANGES
from app.jobs import FAULT, Job, Jobs, Progress
from app.panes.actionform import ActionForm
from app.panes.keyeddialog import KeyedDialog
from app.session import Session
from widgets.controls.answerline import AnswerLine
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.table import Column, Table, TableModel

AROUND = 28
_TITLES = {
    "mark": later("Mark as"),
    "relabel": later("Relabel as"),
    "answer": later("Set an attribute"),
    "remove": later("Remove"),
}
_SHARES = {0: 32, 1: 12, 2: 38}


class ChangesDialog(KeyedDialog):
    """Plans an action on places anew whenever another label, attribute or value is chosen, and carries it out in one
    step. `carried_out` tells in a line what was done.

    CHOSEN remembers what was chosen last; TOKENIZER gives the one for jobs, on their thread.
    """

    carried_out = Signal(str)

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        action: str,
        places: Sequence[Place],
        chosen: dict[str, str],
        tokenizer: Callable[[], Tokenizer],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CHANGES, parent)
        self._session, self._jobs, self._places, self._tokenizer = session, jobs, tuple(places), tokenizer
        self._plan: Plan | None = None
        self._why_anew = ""
        self._job: Job[Any] | None = None
        self.setWindowTitle(tr(_TITLES[action]))
        self.form = ActionForm(session.project, action, self._places, chosen)
        self._model: TableModel[Change] = TableModel(_columns())
        self.table = Table(self._model, KeySet(usualkeys.LIST))
        self.table.setAccessibleName(tr("What becomes of each place"))
        self.table.share(_SHARES)
        self.reason = QLabel()
        self.line = AnswerLine()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Places that have been tried"))
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(False)
        self.cancel = QPushButton(tr("Cancel  Esc"))
        self.cancel.setAccessibleName(tr("Cancel, key Esc"))
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self.table.current_changed.connect(self._tell_reason)
        self.form.changed.connect(self.replan)
        self.button.clicked.connect(self.carry_out)
        self.cancel.clicked.connect(self.reject)
        self.live("carry_out", self.carry_out)
        self.set_usual_keys()
        self.form.enter()
        self.replan()

    def replan(self) -> None:
        """Find out what would become of each place."""
        self._give_up()
        self._plan, self._why_anew = None, ""
        action = self.form.action()
        if action is None:
            self._model.set_rows(())
            self._show(None)
            self.line.tell(tr("Say which value the attribute shall have"))
            return
        path, annotator, places = self._session.project.path, self._session.annotator, self._places
        tokenizer = self._tokenizer

        def work(progress: Progress) -> Plan:
            return changing.plan(path, annotator, tokenizer(), places, action, progress.report)

        self._job = job = self._jobs.run(
            work,
            lambda plan: self._planned(job, plan),
            on_progress=lambda done, of, _: self._progressed(done, of),
            on_refused=lambda line: self._refused(job, line),
            on_failed=lambda _: self._refused(job, tr(FAULT)),
        )
        self._show(None)
        self.line.tell("")

    def carry_out(self) -> None:
        """Do what is shown, and close; where the project has changed meanwhile, show anew what would become of it."""
        if self._plan is None or not self._plan.done:
            return
        planned = self._plan
        try:
            changing.carry_out(self._session.project, planned)
        except StancemarkError as error:
            self.replan()
            self._why_anew = str(error)
            self.line.refuse(self._why_anew)
            return
        self.form.remember()
        self.accept()
        self.carried_out.emit(changing.told(planned))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; elsewhere it changes nothing, and says which key does."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus := self.focusWidget(), QPushButton):
            focus.click()
        elif self._plan is not None and self._plan.done:
            self.line.tell(tr("{key} does it", key=self.keys.sign("carry_out")))

    def done(self, result: int) -> None:
        """Whatever is still being tried is given up."""
        self._give_up()
        super().done(result)

    def sizeHint(self) -> QSize:
        """Room for a good many places in their words."""
        return QSize(980, 520)

    # Inner matters

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.progress.cancel()
            self._job = None

    def _planned(self, job: Job[Any], plan: Plan) -> None:
        if job is not self._job:
            return
        self._job, self._plan = None, plan
        self._model.set_rows([*plan.done, *plan.left])
        self.table.make_current(0 if plan.changes else -1)
        self._show(plan)
        done, left = len(plan.done), len(plan.left)
        changing_some = several(done, "{count:,} place will change", "{count:,} places will change")
        staying = several(left, "{count:,} stays as it is", "{count:,} stay as they are")
        line = tr("{done}; {left}", done=changing_some, left=staying) if left else changing_some
        if self._why_anew:
            self.line.refuse(tr("{reason}; now: {places}", reason=self._why_anew, places=line))
        else:
            (self.line.tell if done else self.line.warn)(line)

    def _tell_reason(self, row: int) -> None:
        """Say below the table, whole, why the place of its current row stays as it is."""
        change = self._model.rows[row] if 0 <= row < len(self._model.rows) else None
        self.reason.setText(_then(change) if change is not None and change.why_not else "")
        self.reason.setVisible(bool(self.reason.text()))

    def _refused(self, job: Job[Any], line: str) -> None:
        if job is self._job:
            self._job = None
            self._show(None)
            self.line.refuse(line)

    def _progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _show(self, plan: Plan | None) -> None:
        """Let the button say what it does, once that is known."""
        self.progress.setRange(0, 0)
        self.progress.setVisible(self._job is not None)
        nothing = self.windowTitle() if plan is None else tr("Nothing to change")
        words = changing.title_of(plan) if plan and plan.done else nothing
        self.button.setText(self.keys.labelled(words, "carry_out"))
        self.button.setAccessibleName(self.keys.spoken(words, "carry_out"))
        self.button.setEnabled(bool(plan and plan.done))

    def _lay_out(self) -> None:
        self.reason.setProperty("role", "quiet")
        self.reason.setWordWrap(True)
        self.reason.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self.table, 1)
        column.addWidget(self.reason)
        column.addWidget(self.progress)
        column.addLayout(foot)


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("place"), lambda change: _in_words(change.place)),
        Column(tr("now"), lambda change: change.before),
        Column(tr("then"), _then),
        Column(tr("document"), lambda change: change.place.title or change.place.document),
    )


def _then(change: Change) -> str:
    if change.why_not:
        return tr("stays: {reason}", reason=change.why_not)
    return f"{change.after} ({change.also})" if change.also else change.after


def _in_words(place: Place) -> str:
    before = f"…{place.before[-AROUND:]}" if len(place.before) > AROUND else place.before
    after = f"{place.after[:AROUND]}…" if len(place.after) > AROUND else place.after
    return f"{before}{quoted(place.words)}{after}"
