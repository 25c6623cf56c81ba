"""Which step an undo or a redo takes, and the edits that it consists of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from annotations import records
from annotations.changes import UNDO
from annotations.edits import KINDS, LABEL_EDITS, SCHEMA_EDITS, SET_EDITS, Edit, OfRegister
from annotations.edits.settling import settle
from annotations.edits.vocabularynames import VocabularyNames
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.store import Step, Store
from annotations.store.journal import Journal
from annotations.text import shortened
from annotations.wording import tr

LONGEST_LIST = 120


def candidates(journal: Journal, annotator: str, kind: str, passed: list[str]) -> Iterator[Step]:
    """The steps that an undo or redo (KIND) of ANNOTATOR may reverse, the last first.

    PASSED gets a line for each that it may not, as something was built upon it. Each step is looked for when the one
    before has been tried, so that no query stays open while a step is written.
    """
    find, hindrance = (journal.standing, journal.built_upon) if kind == UNDO else (journal.to_redo, journal.overtaken)
    step = find(annotator)
    while step:
        later = hindrance(step)
        if later is None:
            yield step
        else:
            passed.append(_overtaken(step, later))
        step = find(annotator, step.id)


def _overtaken(step: Step, later: Step) -> str:
    """The line that says that STEP stays as it is, as something LATER was built upon it."""
    undone = "“{step}” stays undone, as {annotator} has worked on that document since"
    done = "“{step}” stays, as {annotator} has worked on that document since"
    return tr(undone if step.kind == UNDO else done, step=step.title, annotator=later.annotator)


def left(step: Step, why: str) -> str:
    """The line that says that a step stays as it is, and WHY."""
    line = "“{step}” stays undone: {why}" if step.kind == UNDO else "“{step}” stays: {why}"
    return tr(line, step=step.title, why=why)


def inverses(store: Store, schema: Callable[[], Schema], step: Step, warnings: list[str]) -> Iterator[Edit]:
    """The edits that reverse a step, to be applied one by one: the last ones depend on what the others leave.

    SCHEMA gives the schema that is in force when it is asked. WARNINGS gets a line on what has to stay in the
    registers. Raises Refused where a redo lacks what it was built upon: facts are written as a whole, with what others
    had added, and marks belong to the version of a set they stood in.
    """
    if step.kind == UNDO and (undone := store.journal.undermined(step)):
        raise Refused(
            tr(
                "it was built upon “{undone}”, which {annotator} has taken back",
                undone=undone.title,
                annotator=undone.annotator,
            )
        )
    stored = [cast(Edit, records.load(text, KINDS)) for text in store.journal.inverses(step.id)]
    own = [edit for edit in stored if not isinstance(edit, OfRegister)]
    yield from own
    if stored and all(isinstance(edit, (*LABEL_EDITS, *SET_EDITS, *SCHEMA_EDITS)) for edit in stored):
        return
    called = VocabularyNames(store, own)
    edits, kept = settle(store, schema(), called)
    yield from edits
    ours = [called.edit(edit, step.id) for edit in stored if isinstance(edit, OfRegister)]
    names = ", ".join(str(edit) for edit in kept if edit in ours)
    if names:
        warnings.append(tr("still in use and therefore kept: {names}", names=shortened(names, LONGEST_LIST)))
    elif step.kind != UNDO and not own and not edits:
        # It counts as undone all the same: two steps that say the same would else wait for each other for ever.
        warnings.append(tr("nothing has changed, as others brought the same"))
