"""What the menus of the search panel offer: the conditions that fit the open project, and which of them are asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotations.concordance import rewriting
from annotations.concordance.search import (
    ANSWERED,
    ANY,
    ATTRIBUTE,
    BY,
    CHANGED,
    ENTITY,
    FLAG,
    IN,
    IS,
    LABEL,
    MADE,
    MARKED,
    MONTH,
    NOTE,
    QUERY,
    REMARK,
    STATE,
    TODAY,
    UNMARKED,
    VALUES,
    WEEK,
    YESTERDAY,
)
from annotations.project import Project
from annotations.rules import spoken
from annotations.schema import Attribute
from annotations.wording import later, tr
from widgets.controls.conditionbar import Choice, Group
from widgets.lists.documentmodel import STATE_WORDS

KEYS = (LABEL, ATTRIBUTE, ENTITY, BY, STATE, CHANGED, IN, MADE, REMARK, IS)
MOST = 30
_TITLES = {
    LABEL: later("Label"),
    ATTRIBUTE: later("Answer"),
    ENTITY: later("Entity"),
    BY: later("Annotator"),
    STATE: later("State"),
    CHANGED: later("Changed"),
    IN: later("Section"),
    MADE: later("Made"),
    REMARK: later("Remark"),
    IS: later("Marked"),
}
_WORDS = {
    STATE: STATE_WORDS,
    CHANGED: {
        TODAY: later("today"),
        YESTERDAY: later("yesterday"),
        WEEK: later("in the last 7 days"),
        MONTH: later("in the last 30 days"),
    },
    IN: {
        "title": later("title"),
        "body": later("article"),
        "point": later("summary points"),
        "related": later("related links"),
        "other": later("other text"),
    },
    MADE: {
        "manual": later("by hand"),
        "propagated": later("among all mentions, or many places"),
        "suggested": later("suggested"),
        "imported": later("imported"),
        "adjudicated": later("adjudicated"),
    },
    REMARK: {
        QUERY: later("open query"),
        ANSWERED: later("answered query"),
        FLAG: later("flag"),
        NOTE: later("note"),
    },
    IS: {MARKED: later("marked"), UNMARKED: later("not marked")},
}
_OTHERS = {
    ENTITY: later("Type entity:NAME for any other"),
    CHANGED: later("Type changed:2026-11-01..2026-11-15 for other days"),
    IN: later("Type in:3 for the third point"),
}


def offered(project: Project) -> list[Group]:
    """What each menu offers in this project. Annotators are offered to who leads alone."""
    found = {
        key: Group(
            key, tr(_TITLES[key]), tuple(_choices(project, key)), hint=tr(_OTHERS[key]) if key in _OTHERS else ""
        )
        for key in KEYS
        if key != ATTRIBUTE
    }  # fmt: skip
    within = tuple(_of_attribute(project, attribute) for attribute in _attributes(project))
    found[ATTRIBUTE] = Group(ATTRIBUTE, tr(_TITLES[ATTRIBUTE]), within=within)
    return [found[key] for key in KEYS]


def with_chosen(groups: Sequence[Group], typed: str, names: Sequence[str]) -> list[Group]:
    """The same with what was typed asked of each; NAMES are those of the attributes."""
    return [
        group._replace(
            chosen=rewriting.values_of(typed, names, group.key, group.name) if group.name or not group.within else (),
            within=tuple(with_chosen(group.within, typed, names)),
        )
        for group in groups
    ]


def _choices(project: Project, key: str) -> Iterator[Choice]:
    if key == LABEL:
        yield from (Choice(label.name, label.name) for label in project.schema.labels)
    elif key == ENTITY:
        names = sorted((each.name for each in project.entities().values()), key=str.casefold)
        yield from (Choice(name, name) for name in names[:MOST])
    elif key == BY:
        if not project.is_blind:
            yield from (Choice(name, name) for name in project.annotators())
    elif key == CHANGED:
        yield from (Choice(value, tr(words)) for value, words in _WORDS[CHANGED].items())
    else:
        yield from (Choice(value, tr(_WORDS[key][value])) for value in VALUES[key])


def _attributes(project: Project) -> list[Attribute]:
    """The attributes that the schema asks of spans, each name once."""
    return list({each.name: each for label in project.schema.labels for each in label.attributes}.values())


def _of_attribute(project: Project, attribute: Attribute) -> Group:
    choices = [Choice(value, spoken(value)) for value in values_of(project, attribute)[:MOST]]
    choices += [Choice(ANY, tr("answered")), Choice("", tr("not answered"))]
    return Group(ATTRIBUTE, spoken(attribute.name), tuple(choices), name=attribute.name)


def values_of(project: Project, attribute: Attribute) -> list[str]:
    """The values of an attribute that can be listed, as they are stored or, of entities, by name."""
    if attribute.type == "bool":
        return ["yes", "no"]
    if attribute.type == "vocabulary":
        return list(project.vocabularies().get(attribute.vocabulary or "", {}))
    if attribute.type == "entity_ref":
        return sorted((each.name for each in project.entities().values()), key=str.casefold)
    return [choice.value for choice in attribute.values]
