"""Edits of the guideline: a version is put in force, and a set notes which versions it has seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotations.changes import Touch
from annotations.edits.bases import Edit, OfSet
from annotations.errors import Refused
from annotations.guidelines.version import GuidelineVersion
from annotations.store import Store
from annotations.wording import later, several, tr

TRAIL = "guideline_trail"


@dataclass(frozen=True, slots=True)
class PutGuideline:
    """Put a new version of the guideline in force. No version is ever written over: each stays to be read.

    `base` is the version that it was begun from, empty where there was none: were another in force by then, its rules
    would be dropped without a word. None, as in journals of older files, checks nothing.

    Bulky, as the text stands in its table; when it is taken back, the inverse of that holds it.
    """

    guideline: GuidelineVersion
    base: str | None = None

    @property
    def bulky(self) -> bool:
        return True

    def check_allowed(self, store: Store, annotator: str) -> None:
        """Raise Refused where the project has leads and ANNOTATOR is none of them."""
        if names := _leads_instead_of(annotator, store):
            raise Refused(tr("only who leads the project puts a guideline in force: {names}", names=names))

    def apply(self, store: Store) -> Edit:
        newest = store.guidelines.newest()
        if newest and self.base is not None and newest != self.base:
            line = later("version {version} came into force after this was begun; compare the two first")
            raise Refused(tr(line, version=newest))
        if store.guidelines.get(self.guideline.version) is not None:
            version = self.guideline.version
            raise Refused(tr("version {version} is there already; give the new text another version", version=version))
        store.guidelines.add(self.guideline)
        return RemoveGuideline(self.guideline.version)

    def touch(self, store: Store) -> Touch:
        return Touch(guideline=True)


@dataclass(frozen=True, slots=True)
class RemoveGuideline:
    """Take a version back under which nothing was made."""

    version: str

    @property
    def bulky(self) -> bool:
        return False

    def check_allowed(self, store: Store, annotator: str) -> None:
        """Raise Refused where the project has leads and ANNOTATOR is none of them."""
        if names := _leads_instead_of(annotator, store):
            raise Refused(tr("only who leads the project takes a guideline out of force: {names}", names=names))

    def apply(self, store: Store) -> Edit:
        before = store.guidelines.get(self.version)
        if before is None:
            raise Refused(tr("version {version} of the guideline is not there any more", version=self.version))
        if count := store.guidelines.sets_under(self.version, TRAIL):
            one = "{count} set was made or changed under version {version}"
            many = "{count} sets were made or changed under version {version}"
            raise Refused(several(count, one, many, version=self.version))
        if store.guidelines.was_named(before):
            line = tr(
                "labels were made under version {version}, and taken back; they may come again", version=self.version
            )
            raise Refused(line)
        base = store.guidelines.before(self.version)
        store.guidelines.remove(self.version)
        return PutGuideline(before, base or "")

    def touch(self, store: Store) -> Touch:
        return Touch(guideline=True)


@dataclass(frozen=True, slots=True)
class PutTrail(OfSet):
    """Write which versions of the guideline a set has seen; None takes that away. Project.do adds it where needed."""

    set: str
    trail: Sequence[Mapping[str, Any]] | None = field(hash=False)

    @property
    def set_id(self) -> str:
        return self.set

    def apply(self, store: Store) -> Edit:
        head = store.sets.get(self.set)
        if head is None:
            raise Refused(tr("the set is not there any more"))
        others = {name: each for name, each in head.extra.items() if name != TRAIL}
        store.sets.replace(replace(head, extra=others if self.trail is None else {**others, TRAIL: self.trail}))
        return PutTrail(self.set, head.extra.get(TRAIL))


def _leads_instead_of(annotator: str, store: Store) -> str:
    """The names of who leads the project; empty where ANNOTATOR does, or nobody."""
    leads = store.registers.leads()
    return "" if annotator in leads else ", ".join(leads)
