"""The inbox: what annotators have asked, and the answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotations import remarks
from annotations.changes import Changes
from annotations.errors import StancemarkError
from annotations.remarks import Query
from annotations.wording import later, moment, quoted, tr
from app.commands.deeds import deed_keys
from app.commands.scopes import INBOX, PLACES
from app.commands.table import Command
from app.panes.keyeddialog import KeyedDialog
from app.session import Session
from widgets.controls.answerline import AnswerLine
from widgets.controls.emptystate import EmptyState
from widgets.keys.keynames import shown
from widgets.lists.registerlist import PlaceList, PlaceRow
from widgets.remarklines import RemarkLines, named_rules

_NONE = later(
    "No queries yet. Whoever is in doubt asks the lead with {key}, about the chosen span or about the document; here "
    "stand your own, and those of everybody for who leads the project (File, Lead this project)."
)
_NONE_BY_HAND = later(
    "No queries yet. Whoever is in doubt asks the lead, about the chosen span or about the document; here stand your "
    "own, and those of everybody for who leads the project (File, Lead this project)."
)
_ALL_ANSWERED = later("Every query is answered. {key:answered} shows them all the same.")
_UNSENT = later("An answer is written and not sent. {key:send} sends it; Esc once more leaves without it.")


class InboxDialog(KeyedDialog):
    """The queries, the open ones first, and the answer to the current one: all of them, or the own of who labels.

    Enter on a query asks for its place by `opened` (document, set, span or "") and closes. What is typed as an answer
    stays with its query while the dialog is open. RULES are the ids of rules of the guideline; one that a query names
    is asked for by `rule_wanted`.
    """

    opened = Signal(str, str, str)
    rule_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget, rules: Collection[str] = ()) -> None:
        super().__init__(INBOX, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Queries"))
        self.resize(760, 620)
        self._session, self._rules = session, rules
        self._queries: dict[str, Query] = {}
        self._drafts: dict[str, str] = {}
        self._current = ""
        self._warned = False
        self._none = ""
        self._build()
        self._join()
        self.set_usual_keys()
        self.places.setFocus()

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have, and name them on buttons and in hints."""
        super().set_keys(commands)
        keys = self.keys
        self.places.set_keys(deed_keys(commands, PLACES))
        asking = next((each.keys for each in commands if each.id == "query"), ())
        self._none = tr(_NONE, key=shown(asking[0])) if asking else tr(_NONE_BY_HAND)
        for button, words, deed in (
            (self.send_button, tr("Answer"), "send"),
            (self.grant_button, tr("Add the value"), "grant"),
            (self.answered_too, tr("Show answered ones too"), "answered"),
        ):
            button.setText(keys.labelled(words, deed))
            button.setAccessibleName(keys.spoken(words, deed))
        self.open_button.setText(self.places.keys.labelled(tr("Open"), "open"))
        self.open_button.setAccessibleName(self.places.keys.spoken(tr("Open the place"), "open"))
        self.answer.setAccessibleName(keys.spoken(tr("Answer"), "send"))
        self._reread()

    # Answers

    def send(self) -> None:
        """Answer the current query with what is written."""
        query = self._queries.get(self._current)
        if query:
            text = self.answer.toPlainText()
            self._carry_out(lambda: remarks.answer(self._session.project, query.set, query.remark.id, text))

    def grant(self) -> None:
        """Add the value that the current query asks for to its vocabulary, and answer so."""
        query = self._queries.get(self._current)
        if query:
            self._carry_out(lambda: remarks.grant(self._session.project, query.set, query.remark.id))

    def open_current(self) -> None:
        """Close, and ask for the place of the current query."""
        if self._current:
            self._open(self._current)

    def reject(self) -> None:
        """Close; where an answer is written and not sent, say so first."""
        unsent = any(text.strip() for text in self._drafts.values())
        if unsent and not self._warned:
            self._warned = True
            self.line.warn(self.keys.filled(tr(_UNSENT)))
        else:
            super().reject()

    def _carry_out(self, work: Callable[[], Changes]) -> None:
        answered = self._current
        draft = self._drafts.pop(answered, "")
        try:
            changes = work()
        except StancemarkError as error:
            self._drafts[answered] = draft
            self.line.refuse(str(error))
            return
        self.line.tell(changes.title)

    def _open(self, key: str) -> None:
        query = self._queries[key]
        self.accept()
        self.opened.emit(query.document, query.set, query.remark.span or "")

    # What is shown

    def _follow(self, _changes: Changes) -> None:
        self._reread()

    def _reread(self) -> None:
        """Read the queries again, and keep the current one, or the one that came into its place."""
        found = remarks.inbox(self._session.project, everyone=not self._session.is_blind)
        waiting = sum(not query.answered for query in found)
        shown = {
            f"{query.set} {query.remark.id}": query
            for query in found
            if self.answered_too.isChecked() or not query.answered
        }
        before, self._queries = list(self._queries), shown
        at = before.index(self._current) if self._current in before else 0
        self.count.setText(tr("{open:,} open of {total:,}", open=waiting, total=len(found)))
        self.empty.set_text(self.keys.filled(tr(_ALL_ANSWERED)) if found else self._none)
        self.pages.setCurrentWidget(self.work if shown else self.empty)
        keys = list(shown)
        wanted = self._current if self._current in shown else keys[min(at, len(keys) - 1)] if keys else ""
        self.places.set_rows([_row(key, query) for key, query in shown.items()])
        self.places.set_current(wanted)
        self._show(wanted)
        if not shown:
            self.close_button.setFocus()

    def _show(self, key: str) -> None:
        """Show a query in full, with its answer, and what is being written as one."""
        self._current = key
        query = self._queries.get(key)
        text = _in_full(query) if query else ""
        self.whole.setPlainText(text)
        named = named_rules(text, self._rules)
        self.named.show_lines([tr("Rules named here: {ids}", ids=", ".join(named))] if named else (), named)
        draft = self._drafts.get(key, "")
        if self.answer.toPlainText() != draft:
            self.answer.setPlainText(draft)
        answered = bool(query and query.answered)
        self.answer.setPlaceholderText(
            tr("Write another answer; it takes the place of this one") if answered else tr("Write an answer")
        )
        wanted = query.remark.wanted if query and not answered and not self._session.is_blind else None
        self.grant_button.setVisible(wanted is not None)
        if wanted:
            self.grant_button.setAccessibleName(
                self.keys.spoken(
                    wanted.told(later("Add {value} to {vocabulary}"), later("Add {value} to the register")), "grant"
                )
            )
        for each in (self.answer, self.send_button, self.open_button):
            each.setEnabled(query is not None)

    def _typed(self) -> None:
        if self._current:
            self._drafts[self._current] = self.answer.toPlainText()
            self._warned = False

    # Building

    def _build(self) -> None:
        self.answered_too = QCheckBox()
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.empty = EmptyState("")
        self.line = AnswerLine()
        self._build_work()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.work)
        self.pages.addWidget(self.empty)
        top = QHBoxLayout()
        top.addWidget(self.answered_too)
        top.addStretch(1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addWidget(self.line)
        column.addLayout(self._buttons())

    def _build_work(self) -> None:
        self.places = PlaceList()
        self.places.setAccessibleName(tr("Queries"))
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setAccessibleName(tr("The query"))
        self.named = RemarkLines()
        self.answer = QPlainTextEdit()
        for field, lines in ((self.whole, 5), (self.answer, 3)):
            field.setTabChangesFocus(True)
            field.setFixedHeight(lines * QFontMetrics(field.font()).lineSpacing() + 20)
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(8, 8, 8, 8)
        inner.addWidget(self.places)
        column.addWidget(card, 1)
        column.addWidget(self.whole)
        column.addWidget(self.named)
        column.addWidget(self.answer)

    def _buttons(self) -> QHBoxLayout:
        self.grant_button = QPushButton()
        self.open_button = QPushButton()
        self.send_button = QPushButton()
        self.send_button.setProperty("role", "primary")
        self.close_button = QPushButton(tr("Close  Esc"))
        self.close_button.setAccessibleName(tr("Close, key Esc"))
        row = QHBoxLayout()
        row.addWidget(self.grant_button)
        row.addStretch(1)
        for button in (self.close_button, self.open_button, self.send_button):
            row.addWidget(button)
        for button in (self.grant_button, self.close_button, self.open_button, self.send_button):
            button.setAutoDefault(False)
        return row

    def _join(self) -> None:
        self._session.changed.connect(self._follow)
        self.answered_too.toggled.connect(lambda _on: self._reread())
        self.places.current_changed.connect(self._show)
        self.places.opened.connect(self._open)
        self.answer.textChanged.connect(self._typed)
        self.named.linkActivated.connect(lambda link: self.rule_wanted.emit(link.removeprefix("#")))
        self.grant_button.clicked.connect(self.grant)
        self.open_button.clicked.connect(self.open_current)
        self.send_button.clicked.connect(self.send)
        self.close_button.clicked.connect(self.reject)
        self.live("send", self.send)
        self.live("grant", self.grant)
        self.live("answered", self.answered_too.click)


def _row(key: str, query: Query) -> PlaceRow:
    quote = quoted(query.quote) if query.quote else tr("the document")
    return PlaceRow(
        key, f"{query.annotator} · {query.title or query.document}", query.remark.text, quote, query.answered
    )


def _in_full(query: Query) -> str:
    """The query with everything one needs to answer it, and its answer."""
    remark = query.remark
    line = "{name} about “{quote}” in “{document}”" if query.quote else "{name} about the document in “{document}”"
    about = tr(line, name=remark.by or query.annotator, quote=query.quote, document=query.title or query.document)
    lines = [_at(about, remark.at), remark.text]
    if remark.answer:
        lines += ["", _at(tr("Answer by {name}", name=remark.answer.by), remark.answer.at), remark.answer.text]
    return "\n".join(lines)


def _at(words: str, at: str) -> str:
    """WORDS with a UTC time in local time, alone where another program wrote something else."""
    try:
        return f"{words}, {moment(datetime.fromisoformat(at).astimezone())}"
    except ValueError:
        return words
