"""Edits of the label schema, and of what a change of it makes of the labels in all sets.

They belong to the project, not to a set: a renaming is none of anybody's answers, so it makes no difference whose
labels they are and whether a set is finished, and the time of a set stays (decision 26). Where a project has leads,
only they may do this.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotations.changes import Touch
from annotations.conversions import Address, Renaming, Retyping, described
from annotations.edits.bases import Edit, Small
from annotations.errors import Refused
from annotations.store import Store
from annotations.wording import tr


class SchemaEdit(Small):
    """An edit of the schema."""

    __slots__ = ()

    def touch(self, store: Store) -> Touch:
        return Touch(schema=True)

    def check_allowed(self, store: Store, annotator: str) -> None:
        """Raise Refused where ANNOTATOR may not change the schema."""
        leads = store.registers.leads()
        if leads and annotator not in leads:
            raise Refused(tr("only who leads the project may change its schema"))


@dataclass(frozen=True, slots=True)
class ReplaceSchema(SchemaEdit):
    """Put the schema of VERSION in force in place of that of version BASE. CONTENT is its JSON text.

    `since` is a UTC time (ISO 8601), later than that of any version before: the latest is in force.
    """

    version: str
    name: str
    content: str
    base: str
    since: str

    def apply(self, store: Store) -> Edit:
        _check_in_force(store, self.base)
        if self.version in store.registers.schema_versions():
            raise Refused(tr("there is a schema {version} already: choose another version", version=self.version))
        store.registers.put_schema(self.version, self.name, self.content, self.since)
        return RestoreSchema(self.version)


@dataclass(frozen=True, slots=True)
class RestoreSchema(SchemaEdit):
    """Take the schema of VERSION away, so that the one before it is in force again."""

    version: str

    def apply(self, store: Store) -> Edit:
        _check_in_force(store, self.version)
        gone = store.registers.remove_schema(self.version)
        base = store.registers.schema_row()
        if base is None:
            raise Refused(tr("a project needs a schema"))
        return ReplaceSchema(self.version, gone.name, gone.content, base.version, gone.since)


@dataclass(frozen=True, slots=True)
class Rename(SchemaEdit):
    """Give names below an address others, in all sets and registers: `pairs` are old and new names.

    Some labels may have had a new name already, from outside, before the schema had it. They keep it when this is taken
    back; `kept` names them then.
    """

    at: Address
    pairs: tuple[tuple[str, str], ...]
    kept: tuple[tuple[str, ...], ...] = ()

    @property
    def conversion(self) -> Renaming:
        """What becomes of each value."""
        return Renaming(self.at, self.pairs)

    def apply(self, store: Store) -> Edit:
        had = store.uses.named_so(self.at, self.pairs)
        store.uses.convert(self.conversion, frozenset(self.kept))
        return Rename(self.at, self.conversion.back.pairs, had)

    def touch(self, store: Store) -> Touch:
        return _touched(store, self.conversion)


@dataclass(frozen=True, slots=True)
class Retype(SchemaEdit):
    """Make the answers to an attribute or field answers of another type; see `conversions.Retyping`.

    Raises Refused where one of them would be lost.
    """

    at: Address
    before: str
    after: str
    taken: tuple[str, ...] = ()
    had: tuple[str, ...] = ()

    @property
    def conversion(self) -> Retyping:
        """What becomes of each answer."""
        return Retyping(self.at, self.before, self.after, self.taken, self.had)

    def apply(self, store: Store) -> Edit:
        store.uses.convert(self.conversion)
        return Retype(self.at, self.after, self.before, self.had, self.taken)

    def touch(self, store: Store) -> Touch:
        return _touched(store, self.conversion)


@dataclass(frozen=True, slots=True)
class Introduce(SchemaEdit):
    """Say that the schema has something new at an address. Labels may use the name already, from outside."""

    at: Address

    def apply(self, store: Store) -> Edit:
        return Withdraw(self.at, store.uses.count(self.at).uses)


@dataclass(frozen=True, slots=True)
class Withdraw(SchemaEdit):
    """Say that the schema has something no more. Raises Refused where labels use it, more often than `spared` times."""

    at: Address
    spared: int = 0

    def apply(self, store: Store) -> Edit:
        if store.uses.count(self.at).uses > self.spared:
            raise Refused(tr("{part} is in use by now", part=described(self.at)))
        return Introduce(self.at)


def _check_in_force(store: Store, version: str) -> None:
    now = store.registers.schema_row()
    if now is None or now.version != version:
        raise Refused(tr("the schema has been changed since, to version {version}", version=now.version if now else ""))


def _touched(store: Store, conversion: Renaming | Retyping) -> Touch:
    """The schema, and each set in which something changes."""
    sets = [Touch(document, set_id, whole_set=True) for set_id, document in store.uses.sets_with(conversion)]
    return Touch(parts=(Touch(schema=True), *sets))
