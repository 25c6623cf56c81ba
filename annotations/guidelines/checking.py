"""What is wrong with a guideline, before it is put in force: held against itself and against the schema."""

from __future__ import annotations

from collections.abc import Iterator

from annotations.guidelines import examples
from annotations.guidelines.guide import Guide, references
from annotations.rules import spoken
from annotations.schema import Attribute, Schema
from annotations.value import value
from annotations.wording import later, tr

ERROR, WARN = "error", "warn"

_NO_RULES = later("no heading and no list item begins with the id of a rule, as in “### S1 What a stance is”")


@value
class Fault:
    """One thing to look at. An ERROR keeps a text from being put in force; `line` counts from 1, 0 for none."""

    level: str
    line: int
    text: str

    @property
    def told(self) -> str:
        """The fault with its line, where it has one."""
        return tr("line {number}: {text}", number=self.line, text=self.text) if self.line else self.text


def faults(guide: Guide, schema: Schema) -> list[Fault]:
    """What is wrong with a guideline: errors first, then in the order of lines."""
    found = [*_empty(guide), *_twice(guide), *_dead(guide), *_lacking(guide, schema), *_brackets(guide, schema)]
    return sorted(found, key=lambda fault: (fault.level != ERROR, fault.line))


def named_rules(schema: Schema) -> dict[str, list[str]]:
    """The ids of rules that a schema names, each with what it is named by, in words."""
    found: dict[str, list[str]] = {}

    def add(rules: tuple[str, ...], what: str) -> None:
        for id in rules:
            found.setdefault(id, []).append(what)

    def add_all(attributes: tuple[Attribute, ...], of: str) -> None:
        for attribute in attributes:
            add(attribute.rules, tr("{attribute} of {owner}", attribute=spoken(attribute.name), owner=of))

    for label in schema.labels:
        add(label.rules, label.name)
        add_all(label.attributes, label.name)
    for link in schema.links:
        name = tr("the link {link}", link=spoken(link.name))
        add(link.rules, name)
        add_all(link.attributes, name)
    add(schema.support_rules, tr("summary points"))
    add_all(schema.fields, tr("the document"))
    return found


def _empty(guide: Guide) -> Iterator[Fault]:
    if not guide.text.strip():
        yield Fault(ERROR, 0, tr("the guideline is empty"))
    elif not guide.rules:
        yield Fault(WARN, 0, tr(_NO_RULES))


def _twice(guide: Guide) -> Iterator[Fault]:
    for part in guide.parts:
        first = guide.rules[part.id] if part.id else part
        if first is not part:
            line = tr("{id} is the id of a rule above already; give this one another", id=part.id)
            yield Fault(ERROR, part.line, line)


def _dead(guide: Guide) -> Iterator[Fault]:
    for reference in references(guide):
        if reference.id not in guide.rules:
            line = tr("leads to {id}, and there is no such rule", id=reference.id)
            if not reference.explicit:
                line = tr("names {id}, and there is no such rule", id=reference.id)
            yield Fault(WARN, reference.line, line)


def _lacking(guide: Guide, schema: Schema) -> Iterator[Fault]:
    for id, named_by in named_rules(schema).items():
        if id not in guide.rules:
            what = ", ".join(named_by)
            yield Fault(WARN, 0, tr("the schema names {id} for {what}, and there is no such rule", id=id, what=what))


def _brackets(guide: Guide, schema: Schema) -> Iterator[Fault]:
    values = {
        label.name: {choice.value for attribute in label.attributes for choice in attribute.values}
        for label in schema.labels
    }
    for example in examples.examples(guide):
        found = examples.read(example.sentence, values)
        for fault in found.faults:
            yield Fault(WARN, example.line, tr("in the example, {fault}", fault=fault))
        for mark in found.marks:
            if unknown := [each for each in mark.values if each not in values[mark.label]]:
                line = tr("in the example, {label} takes no value {value}", label=mark.label, value=unknown[0])
                yield Fault(WARN, example.line, line)
