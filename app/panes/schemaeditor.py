"""The schema editor: the parts of a draft in a list, the form of one of them, and how it looks. See app/schemas."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from annotations.colours.labels import OKABE_ITO, PAPERS, on_paper
from annotations.conversions import LABEL, Address
from annotations.drafts.draft import Draft, Drafting
from annotations.drafts.planning import next_version
from annotations.drafts.problems import Problem, problems
from annotations.drafts.reckoning import told_use
from annotations.drafts.tree import Place, first_difference
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.wording import capitalised, later, tr
from app.commands.deeds import deed_keys
from app.commands.scopes import PARTS, SCHEMA
from app.commands.table import Command
from app.panes.schemaparts import SchemaParts
from app.panes.windowbeside import WindowBeside
from app.schemas import deeds, looks
from app.schemas.deeds import Done
from app.schemas.faultline import next_fault, told_counts
from app.schemas.forms import ADD, ADD_BELOW, MEND, edited, form
from app.schemas.keys import key_problems
from app.schemas.rows import rows
from app.schemas.untaken import Untaken
from app.schemas.whereabouts import Whereabouts
from app.session import Session
from app.timers import once
from widgets.controls.barbutton import BarButton
from widgets.keys import usualkeys
from widgets.keys.keynames import folded, pressed
from widgets.partform import FormRow

PASSED_ON = ("scheme", "contrast", "scheme_system", "keys", "manual")
"""The commands of the main window that are carried out from here as well."""
_PLACE = "schema"
_SIZE = QSize(1180, 820)
_USE_MS, _PREVIEW_MS = 80, 60
_PRESSED = {ADD: "add", ADD_BELOW: "add_below", MEND: "mend"}
_ON_THE_WHOLE = ("apply", "save")  # what a name that was not taken would be missing from
_OUTDATED = later(
    "The schema has been changed since this draft was begun, so it cannot be applied any more: save it as a file, "
    "discard it, and load the file"
)
_NOT_LEADING = later("Only who leads the project may change its schema; a draft can be made, and saved as a file")


class SchemaEditor(WindowBeside):
    """Stays open beside the main window, and keeps its draft while it is closed.

    `drafted` tells that the draft has changed, `in_text_wanted` whether the window behind shall look like it. Three
    signals ask for what needs more than a draft; `command_wanted` tells the id of a command of the main window.
    """

    drafted = Signal()
    in_text_wanted = Signal(bool)
    apply_wanted = Signal()
    load_wanted = Signal()
    save_wanted = Signal()
    command_wanted = Signal(str)

    def __init__(self, session: Session, draft: Draft) -> None:
        super().__init__(SCHEMA, session.settings, _PLACE, _SIZE)
        self._session = session
        self._drafting = Drafting(draft)
        self._where = Whereabouts()
        self._untaken: Untaken | None = None
        self._problems: list[Problem] = []
        self._uses: dict[Address, str] = {}
        self._proposed = tuple(on_paper(colour, paper) for colour in OKABE_ITO for paper in PAPERS.values())
        self._passed_on: Mapping[str, str] = {}
        self.parts = SchemaParts(self)
        self._use_due = once(self, self._count_use)
        self._preview_due = once(self, self._show_preview)
        self._join()
        self.set_usual_keys()
        self.take_place()
        self._refresh()
        self.follow_document()
        self.follow_person()

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have."""
        super().set_keys(commands)
        found = {each.id: each.keys for each in commands}
        self._passed_on = {folded(key): id for id in PASSED_ON for key in found.get(id, ())}
        self.parts.set_keys(self.keys, deed_keys(commands, PARTS))

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self._drafting.draft

    @property
    def place(self) -> Place:
        """The part whose form is shown."""
        return self._where.place

    @property
    def is_outdated(self) -> bool:
        """Whether another schema is in force than the one that the draft began with."""
        return self.draft.base.version != self._session.project.schema.version

    # Following

    def take_draft(self, draft: Draft, *, undoable: bool = False) -> None:
        """Go on with another draft; one that is not UNDOABLE begins anew."""
        place = deeds.found_again(self.draft, self.place, draft)
        if undoable:
            self._drafting.do(draft)
        else:
            self._drafting = Drafting(draft)
        self._show_draft(place)
        self.follow_person()

    def follow_schema(self, schema: Schema) -> None:
        """Another schema is in force: a draft in which nothing was changed is one of that."""
        if not self.draft.is_changed:
            self.take_draft(Draft.of(schema))
        self.follow_person()

    def follow_person(self) -> None:
        """Somebody else labels now, the project has other leads, or labels have changed: say what holds."""
        self.setWindowTitle(tr("Schema – {project} – Stancemark", project=self._session.project.path.stem))
        notice = ""
        if self.is_outdated:
            notice = tr(_OUTDATED)
        elif not self._session.project.may_change_project:
            notice = tr(_NOT_LEADING)
        self.parts.notice.warn(notice)
        self._uses.clear()
        self._use_due.start(_USE_MS)

    def follow_document(self) -> None:
        """Another document is open, or its labels are others: the preview shows it."""
        self.parts.preview.show_text(*looks.excerpt(self._session))
        self._preview_due.start(_PREVIEW_MS)

    def show_in_text(self, on: bool) -> None:
        """Say whether the window behind looks as the draft does."""
        self.parts.buttons["in_text"].setChecked(on)

    def tell(self, line: str) -> None:
        """Say what was done."""
        self.parts.line.tell(line)

    def refuse(self, line: str) -> None:
        """Say why nothing was done."""
        self.parts.line.refuse(self.keys.filled(line))

    # What is asked for

    def undo(self) -> None:
        """Take the last change of the draft back, and go where it was; a name that was not taken goes first."""
        if self._untaken is not None:
            self._forget_untaken()
            return
        self._turn(self._drafting.can_undo, self._drafting.undo, tr("there is nothing to undo in the draft"))

    def redo(self) -> None:
        """Make the change again that was taken back last, and go there."""
        self._turn(self._drafting.can_redo, self._drafting.redo, tr("there is nothing to do again in the draft"))

    def discard(self) -> None:
        """Begin anew with the schema in force; that can be taken back."""
        now = Draft.of(self._session.project.schema)
        if now.base == self.draft.base and not self.draft.is_changed:
            raise Refused(tr("nothing differs from the schema in force"))
        self.take_draft(now, undoable=True)
        self.tell(self.keys.filled(tr("The draft is discarded; {key:undo} brings it back")))

    def go_to(self, place: Place) -> None:
        """Show the form of the part at a place, and its row in the list."""
        self._untaken = None
        self._where.go(self.draft, place)
        self._refresh()

    def next_problem(self, by: int) -> None:
        """Go to the next part, or the one before, with something wrong or a remark, round and round; say what it is."""
        place, line = next_fault(self.draft, self.place, self._problems, by)
        self.go_to(place)
        self.parts.line.warn(line)

    def next_part(self) -> None:
        """From the list to the form, to the preview, and round again."""
        view = self.parts.preview.cards[0].view
        if self.parts.list.hasFocus() and self.parts.form.enter():
            return
        target: QWidget = view if self.parts.form.held() or self.parts.list.hasFocus() else self.parts.list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button, and leads from a field back to the list; Esc as well, and from the list it closes."""
        focus, key = self.focusWidget(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, BarButton | QPushButton):
                focus.click()
            elif not isinstance(focus, QPlainTextEdit):
                self._to_list()
        elif wanted := self._passed_on.get(folded(pressed(event))):
            self.command_wanted.emit(wanted)
        elif key != Qt.Key.Key_Escape:
            event.ignore()
        elif self.parts.list.hasFocus():
            self.close()
        else:
            self._to_list()

    # Inner matters

    def _do(self, deed: str, *_pressed: bool) -> None:
        """Carry a deed out; what it refuses stands in the line."""
        self.parts.line.tell("")
        try:
            if self._untaken is not None and deed in _ON_THE_WHOLE:
                raise Refused(self._untaken.line)
            self._works[deed]()
        except Refused as refusal:
            self.refuse(str(refusal))

    def _carry(self, done: Done) -> None:
        """Go on with the draft after a deed."""
        self._drafting.do(done.draft)
        self._show_draft(done.place)
        self.tell(done.said)

    def _added(self, done: Done) -> None:
        self._carry(done)
        self.parts.form.enter()

    def _turn(self, can: bool, turn: Callable[[], None], why_not: str) -> None:
        if not can:
            raise Refused(why_not)
        before = self.draft
        turn()
        self._show_draft(first_difference(before.root, self.draft.root))
        self.follow_person()

    def _edit(self, id: str, value: object) -> None:
        """Take over what was put into a field; letters put into one field are one change of what was there before.

        A name that cannot be had stays in its field until that is left, and the part is called what it was before.
        """
        self.tell("")
        self._untaken, what = None, (self.place, id)
        draft = before = self._drafting.before(what)
        try:
            draft = edited(before, self.place, id, value, next_version(self._session.project))
        except Refused as refusal:
            self._untaken = Untaken(self.place, id, str(value), str(refusal))
        self._where.follow_name(self.draft, draft)
        self._drafting.do(draft, what)
        self._show_draft()

    def _leave(self, id: str) -> None:
        """A field was left: what it could not take is told, and gone."""
        if self._untaken is not None and self._untaken.key == id:
            line = self._untaken.told(self.draft)
            self._forget_untaken()
            self.refuse(line)

    def _forget_untaken(self) -> None:
        self._untaken = None
        self._refresh()

    def _press(self, id: str) -> None:
        self._do(_PRESSED[id])

    def _of_list(self, deed: str) -> None:
        if deed == "enter":
            self.parts.form.enter()
        elif deed in ("open", "close", "fold"):
            self._where.fold(self.draft, deed)
            self._refresh()
        else:
            self._do(deed)

    def _to_list(self) -> None:
        self.parts.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_draft(self, place: Place | None = None) -> None:
        """Show the draft after a change, at the current place or another."""
        if place is not None:
            self._untaken = None
        self._where.go(self.draft, deeds.standing(self.draft, self.place if place is None else place))
        self._refresh()
        self._preview_due.start(_PREVIEW_MS)
        self.drafted.emit()

    def _refresh(self) -> None:
        """Show the rows and the form of the draft as it is."""
        found = [*([self._untaken.problem] if self._untaken else []), *problems(self.draft)]
        wrong = {(each.place, each.key) for each in found if each.is_fault}
        keys = key_problems(self.draft, self._session.settings)
        self._problems = [*found, *(each for each in keys if (each.place, each.key) not in wrong)]
        self.parts.list.set_rows(rows(self.draft, self._problems, self._where.opened), self.place)
        self._show_form()
        self._use_due.start(_USE_MS)
        self.parts.count.setText(self.keys.filled(told_counts(self.draft, self._problems)))
        changed = self.draft.is_changed
        self.parts.apply.setEnabled(changed)
        self.parts.buttons["discard"].setEnabled(changed or self.is_outdated)

    def _show_form(self) -> None:
        node = self.draft.at(self.place) if len(self.place) >= 2 else None
        use = "" if node is None else tr("By nothing yet: it is new")
        if node is not None and node.origin is not None:
            use = self._uses.get(node.origin, "…")
        shown = form(self.draft, self.place, self._problems, use, self._proposed)
        self.parts.show_title(shown.title)
        self.parts.form.set_rows(shown.title, [self._shown(row) for row in shown.rows])

    def _shown(self, row: FormRow) -> FormRow:
        """A row; a button names the key that does the same, and a field keeps the name that was not taken."""
        if self._untaken is not None and self._untaken.key == row.id:
            return replace(row, value=self._untaken.text)
        return replace(row, words=self.keys.labelled(row.words, _PRESSED[row.id])) if row.id in _PRESSED else row

    def _count_use(self) -> None:
        """Say by what the current part is used: counted a moment later, as it takes a while in a large project."""
        node = self.draft.at(self.place) if len(self.place) >= 2 else None
        if node is None or node.origin is None or node.origin in self._uses or self.is_outdated:
            return
        project = self._session.project
        use = told_use(project, node.origin, everyone=not project.is_blind)
        self._uses[node.origin] = capitalised(use) if use else tr("By nothing")
        self._show_form()

    def _show_preview(self) -> None:
        schema = self.draft.schema
        shown = looks.looks(self._session, schema)
        self.parts.preview.show_labels(schema.offered_labels, shown, looks.called(self.draft))

    def _go_to_label(self, name: str) -> None:
        if (place := self.draft.place_of((LABEL, name))) is not None:
            self.go_to(place)

    def _toggle_in_text(self) -> None:
        self.in_text_wanted.emit(not self.parts.buttons["in_text"].isChecked())

    def _join(self) -> None:
        parts, project = self.parts, self._session.project
        self._works: dict[str, Callable[[], object]] = {
            "add": lambda: self._added(deeds.add(self.draft, self.place)),
            "add_below": lambda: self._added(deeds.add_below(self.draft, self.place)),
            "deprecate": lambda: self._carry(
                deeds.deprecate(self.draft, self.place, next_version(project))
            ),
            "mend": lambda: self._carry(deeds.mend(self.draft, self.place)),
            "remove": lambda: self._carry(deeds.remove(self.draft, self.place, project)),
            "move_up": lambda: self._carry(deeds.move(self.draft, self.place, -1)),
            "move_down": lambda: self._carry(deeds.move(self.draft, self.place, 1)),
            "undo": self.undo,
            "redo": self.redo,
            "next_problem": lambda: self.next_problem(1),
            "previous_problem": lambda: self.next_problem(-1),
            "load": self.load_wanted.emit,
            "save": self.save_wanted.emit,
            "in_text": self._toggle_in_text,
            "apply": self.apply_wanted.emit,
            "discard": self.discard,
            "next_part": self.next_part,
            "larger": lambda: self.give_room(1),
            "smaller": lambda: self.give_room(-1),
        }  # fmt: skip
        for deed in usualkeys.SCHEMA:
            self.live(deed, partial(self._do, deed))
        for deed, button in {**parts.buttons, "apply": parts.apply}.items():
            button.clicked.connect(partial(self._do, deed))
        parts.list.walked_to.connect(self.go_to)
        parts.list.deed_wanted.connect(self._of_list)
        parts.form.edited.connect(self._edit)
        parts.form.left.connect(self._leave)
        parts.form.pressed.connect(self._press)
        parts.preview.label_pressed.connect(self._go_to_label)
