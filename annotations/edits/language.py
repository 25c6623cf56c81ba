"""The edit of the language of the articles. It decides how texts are cut; no label depends on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotations.changes import Touch
from annotations.edits.bases import Edit, Small
from annotations.errors import Refused
from annotations.languages import named
from annotations.store import Store
from annotations.wording import tr


@dataclass(frozen=True, slots=True)
class PutLanguage(Small):
    """Say which language the articles are in, and that those of DOCUMENTS which had the project's have this one, too.

    None stands for that of the schema, as in a file that never said. BASE is the language that this takes the place of,
    where it must be that one.
    """

    language: str | None
    documents: Sequence[str] = ()
    base: str | None = None

    def check_allowed(self, store: Store, annotator: str) -> None:
        """Raise Refused where ANNOTATOR may not change the language."""
        leads = store.registers.leads()
        if leads and annotator not in leads:
            names = ", ".join(leads)
            raise Refused(
                tr("only who leads the project may change the language of the articles: {names}", names=names)
            )

    def apply(self, store: Store) -> Edit:
        before = store.registers.setting("language")
        if self.base is not None and before != self.base:
            raise Refused(tr("the language has been changed since, to {language}", language=named(before or "–")))
        store.registers.put_setting("language", self.language)
        changed = store.documents.put_language(self.documents, before, self.language)
        return PutLanguage(before, tuple(changed), self.language)

    def touch(self, store: Store) -> Touch:
        return Touch(language=True)
