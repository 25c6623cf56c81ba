"""What was made under another version of the guideline than the one in force, and whether that matters there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import closing
from pathlib import Path

from annotations.guidelines import differences, guide, trail
from annotations.guidelines.checking import named_rules
from annotations.guidelines.guide import Guide
from annotations.guidelines.trail import Passed
from annotations.project import Project
from annotations.schema import Attribute, Schema
from annotations.spans import AnnotationSet
from annotations.value import value

_POINT, _EVERYWHERE = "point", ""


@value
class OlderSet:
    """A set that is not under the version in force.

    `version` is the one that it is under, None where it names none. `changed` are the ids of the rules that are not the
    same in the version in force, `concerning` those of them that explain something used in the set; both are None where
    the project does not hold the text of `version`, so that nothing can be compared. `passed` is what the set has seen.
    """

    set: str
    document: str
    title: str
    annotator: str
    status: str
    version: str | None
    passed: tuple[Passed, ...]
    changed: tuple[str, ...] | None
    concerning: tuple[str, ...] | None

    @property
    def trail(self) -> str:
        """What the set has seen, in words, as in `begun under 1.0, edited under 1.1`."""
        return ", ".join(map(str, self.passed))

    @property
    def is_concerned(self) -> bool:
        """Whether a rule has changed that matters there; also where that cannot be told."""
        return self.concerning is None or bool(self.concerning)


@value
class Older:
    """Those sets in list order; `sets` counts all that were looked at, `in_force` is the version they are held to."""

    in_force: str | None
    sets: int
    rows: tuple[OlderSet, ...]

    @property
    def concerned(self) -> tuple[OlderSet, ...]:
        """Those in which a changed rule explains something that is used."""
        return tuple(row for row in self.rows if row.is_concerned)


def listed_in(path: Path, annotator: str, *, everyone: bool = False) -> Older:
    """The same of the project in a file, on whatever thread it is called. Raises Refused and Damaged."""
    with closing(Project.reading(path)) as project:
        project.annotator = annotator
        return listed(project, everyone=everyone)


def listed(project: Project, *, everyone: bool = False, only: Collection[str] | None = None) -> Older:
    """The sets that are under another version: of EVERYONE, or of the annotator, who is blind to the others.

    With ONLY those of some documents, by their ids; `sets` counts all the same.
    """
    in_force = project.guidelines.in_force
    count = project.guidelines.count_sets(None if everyone else project.annotator)
    heads = _heads(project, everyone, only) if in_force is not None else ()
    others = [head for head in heads if head.guideline != in_force]
    if not others:
        return Older(in_force, count, ())
    guides = {each.version: guide.parse(each.text) for each in project.guidelines.all()}
    versions = {head.guideline for head in others}
    changed = {version: _changed(guides, version, in_force) for version in versions}
    used = _used(project, guides.values(), {id for ids in changed.values() for id in ids or ()}, only)
    titles = {each.id: each.title for each in project.listings()}
    rows = (_row(head, titles.get(head.document) or head.document, changed[head.guideline], used) for head in others)
    return Older(in_force, count, tuple(rows))


def _heads(project: Project, everyone: bool, only: Collection[str] | None) -> Iterator[AnnotationSet]:
    """The heads of sets in list order, within a document by name."""
    by_document = project.sets_by_document() if only is None else {}
    for document in project.document_ids():
        if only is not None and document not in only:
            continue
        heads = by_document.get(document, {}).values() if only is None else project.sets(document)
        for head in sorted(heads, key=lambda head: head.annotator):
            if everyone or head.annotator == project.annotator:
                yield head


def _row(
    head: AnnotationSet, title: str, changed: tuple[str, ...] | None, used: Mapping[str, Collection[str]]
) -> OlderSet:
    matters = {*used[_EVERYWHERE], *used.get(head.id, ())}
    concerning = None if changed is None else tuple(id for id in changed if id in matters)
    return OlderSet(
        head.id,
        head.document,
        title,
        head.annotator,
        head.status,
        head.guideline,
        tuple(trail.passed(head)),
        changed,
        concerning,
    )


def _changed(guides: Mapping[str, Guide], version: str | None, in_force: str | None) -> tuple[str, ...] | None:
    """The rules that have changed since a version, None where it or the one in force cannot be read here."""
    old, now = guides.get(version or ""), guides.get(in_force or "")
    return tuple(differences.changed_rules(old, now)) if old and now else None


def _used(
    project: Project, guides: Collection[Guide], rules: Collection[str], only: Collection[str] | None
) -> dict[str, set[str]]:
    """Which of RULES explain something in each set (by its id); those under _EVERYWHERE concern every set.

    A rule in a list concerns what the rule around it does. One that the schema names nowhere, such as one on how far
    any span goes, concerns all.
    """
    within = {id: part.within for each in guides for id, part in each.rules.items() if part.within}
    named = named_rules(project.schema)
    bases = {id: id if id in named else within.get(id, id) for id in rules}
    found: dict[str, set[str]] = {_EVERYWHERE: {id for id, base in bases.items() if base not in named}}
    for what, names in _explained(project.schema).items():
        wanted = {name: {id for id, base in bases.items() if base in explains} for name, explains in names.items()}
        wanted = {name: ids for name, ids in wanted.items() if ids}
        for set_id, present in project.guidelines.used(wanted, what, only).items() if wanted else ():
            for name in present:
                found.setdefault(set_id, set()).update(wanted[name])
    return found


def _explained(schema: Schema) -> dict[str, dict[str, set[str]]]:
    """The rules that explain each label with its attributes, each type of link, each field, and points."""
    return {
        "label": {label.name: {*label.rules, *_of(label.attributes)} for label in schema.labels},
        "type": {link.name: {*link.rules, *_of(link.attributes)} for link in schema.links},
        "field": {field.name: set(field.rules) for field in schema.fields},
        _POINT: {_POINT: set(schema.support_rules)},
    }


def _of(attributes: Collection[Attribute]) -> Iterator[str]:
    return (id for attribute in attributes for id in attribute.rules)
