"""The guideline beside the text: its panel follows what is chosen and asked, and opens rules where they are named."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from annotations import remarks
from annotations.changes import Changes
from annotations.errors import Refused
from annotations.guidelines import guide, keeping, putting
from annotations.guidelines.guide import Guide
from annotations.guidelines.version import GuidelineVersion
from annotations.schema import Schema
from annotations.spans import Span
from annotations.wording import later, tr
from app.docks import Docks
from app.grammar.answering import LINK
from app.grammar.asking import Asking, Carry, Question
from app.grammar.labelling import Labelling
from app.grammar.remarking import Remarking
from app.guideline import subjects
from app.guideline.subjects import Subject
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.preferences import Reading
from app.session import Session
from widgets.asking.optionrows import Option
from widgets.remarklines import named_rules
from widgets.textview.look import Look

if TYPE_CHECKING:
    from app.panes.versions import VersionsDialog
    from widgets.guidelinepanel import GuidelinePanel

PANEL = "guideline"
_NONE = later(
    "This project has no guideline. Who leads the project puts one in force: the one that ships with the program, or a "
    "text of your own."
)
_NONE_SHIPS = later(
    "This project has no guideline. Who leads the project puts one in force: a text in Markdown, whose headings begin "
    "with the ids of rules, as in “### S1 What a stance is”."
)


class Guiding(QObject):
    """Keeps the panel of the guideline in step with the window, and opens the dialog of its versions.

    What is written there is kept in the settings, so of several windows on one project only one has the dialog: from
    the `others` the command leads there.
    """

    def __init__(
        self,
        session: Session,
        reading: ReadingArea,
        asking: Asking,
        labelling: Labelling,
        remarking: Remarking,
        docks: Docks,
        status: StatusLine,
        answer: Carry,
        open_dialog: Callable[[QDialog], None],
    ) -> None:
        super().__init__(reading)
        self._session, self._reading, self._asking = session, reading, asking
        self._labelling, self._remarking = labelling, remarking
        self._docks, self._status, self._answer, self._open_dialog = docks, status, answer, open_dialog
        self._versions: VersionsDialog | None = None
        self.others: Callable[[], Sequence[Guiding]] = tuple
        self._known: tuple[GuidelineVersion, Guide] | None = None
        self._made: GuidelinePanel | None = None
        self._followed: Subject | None = None
        self._look: Look | None = None
        self._zoom = 100
        self._keys: Mapping[str, Sequence[str]] = {}
        self._adopt = self._action(tr("Take the one that ships"), self.adopt)
        self._write = self._action(tr("Write or load one…"), self.versions)
        self._close = self._action(tr("Close the panel"), lambda: docks.close(PANEL))
        docks.add(PANEL, tr("Guideline"), Qt.DockWidgetArea.RightDockWidgetArea, self._make)
        docks.opened.connect(lambda name: self._fill() if name == PANEL else None)
        asking.rule_of = self._rule_of
        asking.changed.connect(self.follow)
        asking.rule_wanted.connect(lambda: answer(self.show_rule))
        labelling.sticky_changed.connect(lambda _: self.follow())
        reading.inspector.rule_pressed.connect(lambda id: answer(lambda: self.open_rule(id)))
        remarking.rule_ids = self.rule_ids
        remarking.rule_wanted.connect(lambda id: answer(lambda: self.open_rule(id)))
        session.changed.connect(self._step_committed)
        self._tell_rules()

    # Commands

    def toggle(self) -> None:
        """Open the panel, go into it, or close it."""
        if not self._docks.toggle(PANEL):
            self._status.tell(tr("The guideline is closed"))
        elif self.guide() is None:
            self._status.tell(tr("This project has no guideline yet"))
        else:
            self._status.tell(
                tr("The guideline; {key:guideline.find} finds words, {key:guideline.rules} lists the rules")
            )

    def show_rule(self) -> None:
        """Show the rule about what is asked, chosen or sticky, and the next of its rules where it is shown already.

        The focus stays where it is.
        """
        shown, subject = self.guide(), self._subject()
        panel = self._opened()
        if shown is None:
            self._status.tell(tr("This project has no guideline yet"))
            return
        if subject is None:
            self._status.tell(tr("The guideline is open; choose a span or a label, and its rules are shown"))
            return
        ids = [id for id in self._rules_of(subject) if id in shown.rules]
        if not ids:
            raise Refused(tr("the guideline has no rule about {subject}", subject=subject.words))
        current = shown.rule_of(panel.view.current_rule())
        was_followed = self._followed == subject and current in ids
        self.follow()
        self._show(ids[(ids.index(current) + 1) % len(ids)] if was_followed else ids[0])
        self._followed = subject

    def show_label(self, name: str) -> None:
        """Show the first rule about a label."""
        label = self._session.project.schema.label(name)
        rule = self._rule_of(subjects.of(label))
        if not rule:
            raise Refused(tr("the guideline has no rule about {subject}", subject=name))
        self.open_rule(rule)

    def open_rule(self, id: str) -> None:
        """Open the panel at a rule. Raises Refused where the guideline has none of this id."""
        shown = self.guide()
        if shown is None or id not in shown.rules:
            raise Refused(tr("the guideline has no rule {id}", id=id))
        self._opened()
        self._show(id)

    def adopt(self) -> None:
        """Put the guideline in force that ships with the program."""
        draft = putting.shipped(self._session.project.schema)
        if draft is None:
            raise Refused(tr("no guideline ships with the program for this schema"))
        self._status.report(putting.put(self._session.project, draft, putting.SHIPPED_CHANGES, base=""))

    def versions(self, *, since: str = "") -> None:
        """Write a new version, or compare two of them: at first what has changed SINCE one, where that is given."""
        dialog = next((each._versions for each in (self, *self.others()) if each._versions), None)
        if dialog is None:
            dialog = self._opened_versions()
        else:
            dialog.raise_()
            dialog.activateWindow()
        if since:
            dialog.compare(since, self._session.project.guidelines.in_force or "")
        self._status.tell(tr("The versions of the guideline are open"))

    def close(self) -> None:
        """Keep what is being written, as the window closes."""
        if self._versions is not None:
            self._keep(self._versions)
            self._versions = None

    # What others ask

    def guide(self) -> Guide | None:
        """The guideline in force, None where the project has none."""
        shelf = self._session.project.guidelines
        if self._known is None or not shelf.is_newest(self._known[0]):
            current = shelf.current()
            self._known = (current, guide.parse(current.text)) if current else None
        return self._known[1] if self._known else None

    def rule_ids(self) -> Sequence[str]:
        """The ids of the rules in force."""
        shown = self.guide()
        return tuple(shown.rules) if shown else ()

    def set_keys(self, keys: Mapping[str, Sequence[str]], rule_key: str) -> None:
        """The keys of the panel, and the one that shows the rule of what is asked, as it is read."""
        self._keys = keys
        self._asking.picker.set_rule_key(rule_key)
        if panel := self._panel():
            panel.set_keys(keys)

    def set_looks(self, article: Look, points: Look, schema: Schema) -> None:
        """Dress the panel as the texts are."""
        self._look, self._zoom = points, round(points.size / Reading().card_size * 100)
        if panel := self._panel():
            panel.set_look(points, self._zoom)

    def follow(self) -> None:
        """Let the panel follow what is asked, chosen or sticky now."""
        panel = self._panel()
        if panel is None or not self._docks.is_open(PANEL):
            return
        subject = self._subject()
        if subject is not None:
            words = subject.words[:1].upper() + subject.words[1:]
            panel.follow(words, self._rules_of(subject), self._kin_of(subject), self._cited())

    def reread(self) -> None:
        """Look whether another version is in force."""
        self._tell_rules()
        if self._docks.is_open(PANEL):
            self._fill()

    # The panel

    def _make(self) -> QWidget:
        from widgets.guidelinepanel import GuidelinePanel

        panel = GuidelinePanel([self._adopt, self._write, self._close])
        panel.set_keys(self._keys)
        if self._look is not None:
            panel.set_look(self._look, self._zoom)
        panel.told.connect(self._status.tell)
        panel.rules_wanted.connect(lambda: self._answer(self._list_rules))
        panel.versions_wanted.connect(lambda: self._answer(self.versions))
        panel.copied.connect(self._copy)
        panel.cite_wanted.connect(lambda id: self._answer(lambda: self._remarking.cite(id)))
        self._made = panel
        return panel

    def _panel(self) -> GuidelinePanel | None:
        return self._made

    def _opened(self) -> GuidelinePanel:
        """The panel, open without the focus."""
        self._docks.open(PANEL, focus=False)
        assert self._made is not None
        return self._made

    def _show(self, id: str) -> None:
        panel = self._opened()
        panel.show_rule(id)
        self._status.tell(panel.current_words())

    def _fill(self) -> None:
        panel, project = self._panel(), self._session.project
        if panel is None:
            return
        shown, current = self.guide(), self._known[0] if self._known else None
        ships = putting.shipped(project.schema) is not None if shown is None else False
        may = not project.leads() or not self._session.is_blind
        self._adopt.setVisible(ships and may)
        self._write.setVisible(may)
        self._close.setVisible(not may)
        panel.set_guide(shown, _said(current) if current else "", tr(_NONE if ships else _NONE_SHIPS))
        self.follow()

    def _opened_versions(self) -> VersionsDialog:
        from app.panes.versions import VersionsDialog

        session = self._session
        left = keeping.unfinished_of(session.settings.guideline_draft(session.project.id))
        dialog = VersionsDialog(session, self._look or Look(), left, self._reading.window())
        dialog.written.connect(lambda: self._keep(dialog))
        dialog.finished.connect(lambda _: self.close())
        self._versions = dialog
        self._open_dialog(dialog)
        return dialog

    def _keep(self, dialog: VersionsDialog) -> None:
        if dialog.may_write:
            unfinished = dialog.unfinished
            text = keeping.kept_text(unfinished) if unfinished else ""
            self._session.settings.set_guideline_draft(self._session.project.id, text)

    def _list_rules(self) -> None:
        panel = self._opened()
        options = [Option(id, f"{id}  {title}") for id, title in panel.rules()]
        here = panel.current
        anchor = QRect(here.mapToGlobal(here.rect().topLeft()), here.size())
        self._asking.ask(
            Question(
                tr("Rule"), options, lambda id: self._enter(id), typing=True, anchor=anchor,
                proposed=panel.view.current_rule(), page="guideline#find",
            )
        )  # fmt: skip

    def _enter(self, id: str) -> None:
        self._show(id)
        self._docks.enter(self._opened())

    def _copy(self, id: str) -> None:
        QGuiApplication.clipboard().setText(id)
        self._status.tell(tr("{id} is copied", id=id))

    # What is followed

    def _subject(self) -> Subject | None:
        """What is asked, else what the keyboard is at in the inspector, else the label of what is chosen or sticky."""
        if self._asking.subject is not None:
            return self._asking.subject
        schema, span = self._session.project.schema, self._reading.chosen()
        row = self._reading.inspector.current_row()
        if row and (found := self._of_row(row, span)):
            return found
        name = span.label if span else self._labelling.sticky
        return next((subjects.of(label) for label in schema.labels if label.name == name), None)

    def _of_row(self, row: str, span: Span | None) -> Subject | None:
        """What a row of the inspector is about: an attribute, a field, a link that is wanted or one that is there."""
        schema = self._session.project.schema
        if span is None:
            return next((subjects.of(field) for field in schema.fields if field.name == row), None)
        links = {link.id: link.type for link in self._reading.links_of(span.id)}
        type = links.get(row) or (row.removeprefix(LINK) if row.startswith(LINK) else "")
        of_label = [each for label in schema.labels if label.name == span.label for each in label.attributes]
        asked = next((subjects.of(each) for each in of_label if each.name == row), None)
        return asked or next((subjects.of(link) for link in schema.links if link.name == type), None)

    def _rules_of(self, subject: Subject) -> Sequence[str]:
        """The rules that the schema names for it; where it names none, the first that speaks of it by its name."""
        shown = self.guide()
        found = shown.about(subject.name) if shown and not subject.rules else ""
        return (found,) if found else subject.rules

    def _rule_of(self, subject: Subject) -> str:
        rules = self.rule_ids()
        return next((id for id in self._rules_of(subject) if id in rules), "")

    def _kin_of(self, subject: Subject) -> Sequence[str]:
        """The rules of a label's attributes and links, at which the panel may stay while the label is chosen."""
        schema = self._session.project.schema
        label = next((each for each in schema.labels if each.name == subject.name), None)
        if label is None:
            return ()
        links = [link for link in schema.links if label.name in link.sources]
        asked = [*label.attributes, *(each for link in links for each in link.attributes)]
        kin = [*map(subjects.of, asked), *map(subjects.of, links)]
        return tuple(id for each in kin for id in self._rules_of(each))

    def _cited(self) -> Sequence[str]:
        """The rules that the note and the remarks name which are on what is chosen, else on the document."""
        head, span = self._session.head, self._reading.chosen()
        own = span.id if span else None
        texts = [each.text for each in (remarks.of(head) if head else ()) if each.span == own]
        return named_rules("\n".join([span.note or "" if span else "", *texts]), self.rule_ids())

    def _step_committed(self, changes: Changes) -> None:
        if changes.guideline or changes.schema:
            self._known = None
            self.reread()

    def _tell_rules(self) -> None:
        self._reading.inspector.set_rules(self.rule_ids())

    def _action(self, words: str, work: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: self._answer(work))
        return action


def _said(version: GuidelineVersion) -> str:
    """A version in words: since when it is in force, and who put it there."""
    day = datetime.fromisoformat(version.since).astimezone()
    if not version.by:
        return tr("Version {version}, since {day:%Y-%m-%d}", version=version.version, day=day)
    return tr("Version {version}, since {day:%Y-%m-%d}, by {name}", version=version.version, day=day, name=version.by)
