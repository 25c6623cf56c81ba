"""What the vocabularies that older steps name are called by now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from annotations import records
from annotations.conversions import VOCABULARY
from annotations.edits.bases import Edit
from annotations.edits.registers import OfRegister, PutTerm, RemoveTerm
from annotations.edits.schemas import Rename
from annotations.store import Store


class VocabularyNames:
    """The renamings of vocabularies in the journal, and those among EDITS, which are not written there yet."""

    def __init__(self, store: Store, edits: Iterable[Edit] = ()) -> None:
        kinds = {Rename.__name__: Rename}
        found = [
            (step, cast(Rename, records.load(change, kinds))) for step, _, change in store.journal.of_project([*kinds])
        ]
        last = found[-1][0] + 1 if found else 1
        found += [(last, edit) for edit in edits if isinstance(edit, Rename)]
        self._renamings = [(step, edit.conversion) for step, edit in found if edit.at == (VOCABULARY,)]

    def now(self, name: str, step: int) -> str:
        """The name by now of the vocabulary that STEP called NAME."""
        for at, renaming in self._renamings:
            if at > step:
                name = renaming.vocabulary(name)
        return name

    def edit(self, edit: OfRegister, step: int) -> OfRegister:
        """An edit of STEP as it would read now."""
        if not self._renamings or not isinstance(edit, PutTerm | RemoveTerm):
            return edit
        return edit.under(self.now(edit.vocabulary, step))
