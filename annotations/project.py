"""The project: the one door through which everything is read and changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from annotations import admission, records
from annotations.activetime import Timesheet
from annotations.changes import DO, REDO, UNDO, Basis, Changes, Touch
from annotations.edits import (
    Edit,
    LabelEdit,
    PutGuideline,
    PutLanguage,
    PutRemark,
    RemarkEdit,
    RemoveGuideline,
    RemoveRemark,
    ReplaceSchema,
    ReplaceSet,
    RestoreSchema,
    SchemaEdit,
    TouchSet,
    carrying,
    settling,
    undoing,
)
from annotations.errors import Outdated, Refused
from annotations.guidelines import trail
from annotations.guidelines.version import GuidelineVersion
from annotations.questions import Questions
from annotations.rules import Sentences
from annotations.schema import Schema
from annotations.spans import new_id, utc_now
from annotations.store import EditRow, Step, Store, keep_copy
from annotations.wording import tr

Subscriber = Callable[[Changes], None]


class Project(Questions):
    """One project file, opened by one annotator.

    `do` changes it, `undo` and `redo` take the annotator's own steps back and forth, `subscribe` tells of every
    committed step; the questions return values and never rows.
    """

    def __init__(self, store: Store, annotator: str) -> None:
        super().__init__(store, annotator)
        self._subscribers: list[Subscriber] = []
        self.times = Timesheet(store)

    @classmethod
    def create(
        cls,
        path: Path,
        schema: Schema,
        *,
        language: str | None = None,
        annotator: str = "",
        guideline: GuidelineVersion | None = None,
    ) -> Project:
        """A new project file with this schema. Raises Refused where PATH exists or cannot be written."""
        with Store.create(path) as store:
            store.registers.put_schema(schema.version, schema.name, schema.to_json())
            store.registers.put_setting("id", new_id())
            store.registers.put_setting("language", language or schema.language)
            if guideline is not None:
                store.guidelines.add(guideline)
        return cls.open(path, annotator=annotator)

    @classmethod
    def open(cls, path: Path, *, annotator: str = "") -> Project:
        """An existing project file. Raises Refused (missing, newer) or Damaged (not a project, unreadable)."""
        return cls(Store.open(path), annotator)

    @classmethod
    def reading(cls, path: Path) -> Project:
        """A project to be asked only, also on a medium that cannot be written. Raises Refused and Damaged as `open`."""
        if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
            return cls.open(path)
        return cls(Store.reading(path), "")

    def close(self) -> None:
        """Close the file. Everything done is saved already."""
        self._store.close()

    # Changing

    def do(self, title: str, *edits: Edit, sentences: Sentences | None = None, basis: Basis | None = None) -> Changes:
        """Check the edits against the schema, then apply and journal them as one step in one transaction.

        SENTENCES gives the sentences that share a character with a range (`Segmentation.sentences_in`); without it the
        schema's rule on spans that leave their sentence is not checked. Edits that were made up beforehand come with
        their BASIS. Raises Refused (nothing changed) where a rule forbids an edit, and where a step has changed the
        basis since; or Damaged where the file cannot be written.
        """
        warnings: list[str] = []

        def check(edit: Edit, inverse: Edit) -> None:
            if isinstance(edit, LabelEdit):
                warnings.extend(admission.admit(self, edit, inverse, sentences))
            elif isinstance(edit, RemarkEdit):
                edit.check_allowed(self.head(edit.set_id), self.annotator)
            else:
                self._check_leads(edit, inverse)

        return self._run(title, DO, [*edits, *self._touched_sets(edits)], None, check, warnings, basis)

    def undo(self) -> Changes | None:
        """Take back the annotator's last standing step that nobody has built upon, as a step of its own.

        None where there is none. The warnings name the steps, and the parts of this one, that had to be left standing.
        Raises Refused, with the reasons, where every step had to be left, or where the file cannot be written.
        """
        return self._reverse_first(UNDO)

    def redo(self) -> Changes | None:
        """Do again what the annotator undid last. None where there is nothing, or something was done since.

        The warnings name the steps that had to be left undone. Raises Refused as `undo` does.
        """
        return self._reverse_first(REDO)

    def to_undo(self) -> Step | None:
        """The step that `undo` would try to take back first."""
        return next(undoing.candidates(self._store.journal, self.annotator, UNDO, []), None)

    def to_redo(self) -> Step | None:
        """The undo that `redo` would try to take back first."""
        return next(undoing.candidates(self._store.journal, self.annotator, REDO, []), None)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call SUBSCRIBER after each commit; the function returned ends that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def _reverse_first(self, kind: str) -> Changes | None:
        left: list[str] = []
        unfit: _Unfit | None = None
        for step in undoing.candidates(self._store.journal, self.annotator, kind, left):
            try:
                return self._reverse(step, kind, left)
            except _Unfit as refusal:
                unfit = refusal
                left.append(undoing.left(step, str(refusal)))
        if left:
            raise Refused("; ".join(left)) from unfit
        return None

    def _reverse(self, step: Step, kind: str, left: Iterable[str]) -> Changes:
        warnings = [*left]
        inverses = undoing.inverses(self._store, lambda: self.schema, step, warnings)
        fitting = carrying.carried_over(self._store, self.schema.entity_attributes(), step.id, inverses)
        return self._run(step.title, kind, fitting, step.id, self._check_leads, warnings)

    def _check_leads(self, edit: Edit, _inverse: Edit) -> None:
        """Refuse what changes schema, language or guideline to those who may not, in an undo and redo as well."""
        if isinstance(edit, SchemaEdit | PutLanguage | PutGuideline | RemoveGuideline):
            edit.check_allowed(self._store, self.annotator)

    def _run(
        self,
        title: str,
        kind: str,
        edits: Iterable[Edit],
        reverses: int | None,
        check: Callable[[Edit, Edit], None],
        warnings: list[str],
        basis: Basis | None = None,
    ) -> Changes:
        at, schema = utc_now(), self._schema
        touches: list[Touch] = []
        step = 0
        try:
            with self._store.writing():
                step = self._store.journal.begin(at, self.annotator, title, kind, reverses)
                self._check_stands(basis)
                self._record(step, edits, touches, check)
        except BaseException as error:
            if self._schema is not schema:
                self._schema = None  # what was put in force is so no more
            if not step or not isinstance(error, Refused) or isinstance(error, Outdated):
                raise
            # Its head could be written: it is not the file that is busy or read-only, but the step that does not fit.
            raise _Unfit(str(error)) from error
        changes = Changes(step, title, kind, at, tuple(touches), tuple(warnings))
        if changes.listing or changes.language:
            self.forget()
        for subscriber in list(self._subscribers):
            subscriber(changes)
        return changes

    def _record(
        self, step: int, edits: Iterable[Edit], touches: list[Touch], check: Callable[[Edit, Edit], None]
    ) -> None:
        """Apply and journal the edits of a step, and then what the registers lose by it.

        Raises Outdated where another program has changed the schema: by now the file cannot change any more.
        """
        self._check_schema()
        done: list[tuple[Edit, Edit]] = []

        def seen(edit: Edit, inverse: Edit) -> None:
            done.append((edit, inverse))
            check(edit, inverse)

        self._store.journal.record(step, [self._apply(edit, touches, seen) for edit in edits])
        lost = settling.released(self._store, self.schema, done)
        self._store.journal.record(step, [self._apply(edit, touches, check) for edit in lost], len(done))

    def _check_stands(self, basis: Basis | None) -> None:
        """Raise Refused where a step has changed what edits rest on: they would write over it."""
        if basis and not self._store.journal.touched_after(basis.step).isdisjoint({*basis.documents, None}):
            raise Refused(tr("the project was changed meanwhile"))

    def _apply(self, edit: Edit, touches: list[Touch], check: Callable[[Edit, Edit], None]) -> EditRow:
        touch = edit.touch(self._store)
        inverse = edit.apply(self._store)
        if isinstance(edit, ReplaceSchema | RestoreSchema):
            self._schema = None
        check(edit, inverse)
        if touch.set is not None and touch.document is None:
            touch = inverse.touch(self._store)
        touches += touch.parts or (touch,)
        change = None if edit.bulky else records.dump(edit)
        return EditRow(touch.document, type(edit).__name__, change, records.dump(inverse))

    def _touched_sets(self, edits: Sequence[Edit]) -> list[Edit]:
        changing = LabelEdit | ReplaceSet | PutRemark | RemoveRemark
        sets = dict.fromkeys(edit.set_id for edit in edits if isinstance(edit, changing))
        trails = trail.noted(edits, self._store.sets.get, lambda: self.guidelines.in_force)
        return [*trails, *(TouchSet(set_id, utc_now()) for set_id in sets)]


class _Unfit(Refused):
    """The edits of a step do not fit the project as it is."""


def keep_daily_copy(path: Path) -> Path | None:
    """Keep a copy of the project of this day beside it; None where there is one. May run on any thread."""
    return keep_copy(path, utc_now()[:10])
