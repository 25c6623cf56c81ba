"""What was made under an older version of the guideline: the list below the text, and looking at it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotations.changes import Changes
from annotations.errors import Refused
from annotations.guidelines import trail
from annotations.wording import tr
from app.docks import Docks
from app.grammar.asking import Carry
from app.guideline.guiding import Guiding
from app.jobs import Jobs
from app.panes.statusline import StatusLine
from app.session import Session

if TYPE_CHECKING:
    from annotations.guidelines.older import Older
    from widgets.lists.olderlist import OlderList

PANEL = "older"


class OlderWork(QObject):
    """Keeps the list: of everybody's sets for who leads the project, else of one's own.

    `document_wanted` asks the window to open a document. The list is made in a job when it is opened, and a step then
    changes the rows of the documents that it touches.
    """

    document_wanted = Signal(str)

    def __init__(
        self, session: Session, guiding: Guiding, jobs: Jobs, docks: Docks, status: StatusLine, answer: Carry
    ) -> None:
        super().__init__(guiding)
        self._session, self._guiding, self._jobs = session, guiding, jobs
        self._docks, self._status, self._answer = docks, status, answer
        self._view: OlderList | None = None
        self._found: Older | None = None
        self._asked = 0
        self._keys: Mapping[str, Sequence[str]] = {}
        self._shown_rule = ""
        docks.add(PANEL, tr("Made under an older guideline"), Qt.DockWidgetArea.BottomDockWidgetArea, self._make)
        docks.opened.connect(lambda name: self.reread() if name == PANEL else None)
        session.changed.connect(self._step_committed)

    # Commands

    def toggle(self) -> None:
        """Open the list, go into it, or close it."""
        if self._docks.toggle(PANEL):
            self._status.tell(tr("What was made under an older guideline; {key:older.open} opens a document"))
        else:
            self._status.tell(tr("The list is closed"))

    def looked_again(self) -> None:
        """Say that the open document was looked at again under the version in force."""
        if self._session.document is None:
            raise Refused(tr("open a document first"))
        self._look_again([self._session.document.id])

    # What the window tells

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of the list."""
        self._keys = keys
        if self._view is not None:
            self._view.set_keys(keys)

    def reread(self) -> None:
        """Look through all sets, where the list can be seen: the guideline, the person, or the file is another."""
        if self._view is None or not self._docks.is_open(PANEL):
            return
        from annotations.guidelines.older import listed_in

        self._found = None
        self._asked += 1
        asked, path, annotator = self._asked, self._session.project.path, self._session.annotator
        everyone = not self._session.is_blind
        self._view.set_older(None, annotator)
        self._jobs.run(
            lambda _: listed_in(path, annotator, everyone=everyone),
            lambda found: self._take(found, asked),
            on_refused=lambda line: self._status.refuse(line[:1].upper() + line[1:]),
        )

    # Inner matters

    def _make(self) -> QWidget:
        from widgets.lists.olderlist import OlderList

        view = self._view = OlderList()
        view.set_keys(self._keys)
        view.told.connect(self._status.tell)
        view.opened.connect(lambda id: self._answer(lambda: self._open(id)))
        view.rules_wanted.connect(lambda ids: self._answer(lambda: self._show_rule(ids)))
        view.compare_wanted.connect(lambda version: self._answer(lambda: self._guiding.versions(since=version)))
        view.looked_wanted.connect(lambda ids: self._answer(lambda: self._look_again(ids)))
        return view

    def _take(self, found: Older, asked: int) -> None:
        if asked == self._asked and self._view is not None and isValid(self._view):  # the window may have closed
            self._found = found
            self._view.set_older(found, self._session.annotator)

    def _open(self, id: str) -> None:
        self.document_wanted.emit(id)
        rows = [row for row in self._found.rows if row.document == id] if self._found else []
        if rows:
            changed = ", ".join(rows[0].concerning or ())
            told = (
                tr("{trail}; changed since: {rules}", trail=rows[0].trail, rules=changed) if changed else rows[0].trail
            )
            self._status.tell(told[:1].upper() + told[1:])

    def _show_rule(self, ids: Sequence[str]) -> None:
        """Show the first of these rules, or the one after that which was shown so last."""
        known = [id for id in ids if id in self._guiding.rule_ids()]
        if not known:
            raise Refused(tr("these rules are not in the guideline any more: {rules}", rules=", ".join(ids)))
        at = known.index(self._shown_rule) + 1 if self._shown_rule in known else 0
        self._shown_rule = known[at % len(known)]
        self._guiding.open_rule(self._shown_rule)

    def _look_again(self, documents: Sequence[str]) -> None:
        self._status.report(trail.look_again(self._session.project, documents))

    def _step_committed(self, changes: Changes) -> None:
        if self._view is None or not self._docks.is_open(PANEL):
            return
        if changes.guideline or changes.schema or changes.listing or self._found is None:
            self.reread()
        elif any(touch.set for touch in changes.touches):
            self._follow(changes.documents)

    def _follow(self, documents: Sequence[str]) -> None:
        """Read the rows of some documents again; the others stay."""
        from annotations.guidelines.older import listed

        assert self._found is not None
        assert self._view is not None
        fresh = listed(self._session.project, everyone=not self._session.is_blind, only=documents)
        places = {id: at for at, id in enumerate(self._session.project.document_ids())}
        rows = [*(row for row in self._found.rows if row.document not in documents), *fresh.rows]
        rows.sort(key=lambda row: (places.get(row.document, 0), row.annotator))
        if tuple(rows) != self._found.rows or fresh.sets != self._found.sets:
            self._found = replace(fresh, rows=tuple(rows))
            self._view.set_older(self._found, self._session.annotator)
