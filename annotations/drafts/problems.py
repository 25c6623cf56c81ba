"""What is wrong with a draft, and what had better be otherwise: each with the part that it is about, in a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotations.checks import CHECKS
from annotations.colours.labels import worries
from annotations.conversions import FIELD, LABEL, LINK, VOCABULARY
from annotations.derivation import WRITTEN_RULE
from annotations.drafts.differences import KEYS, named
from annotations.drafts.draft import Draft, place_in
from annotations.drafts.tree import ATTRIBUTE, CHECK, Node, Place, name_key
from annotations.rules import spoken
from annotations.wording import tr

COLOUR = {"light": "colour", "dark": "colour_dark"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong (IS_FAULT: no schema at all is made of it), with the part and the key it is about."""

    place: Place
    key: str
    line: str
    is_fault: bool = False


def problems(draft: Draft) -> list[Problem]:
    """Everything that is wrong with a draft: the faults first, then in the order of the draft."""
    found = [Problem(*place_in(fault.place), fault.reason, True) for fault in draft.faults]
    found += [problem for place, node in draft.walk() for problem in _of_part(draft, place, node)]
    return sorted(found, key=lambda problem: not problem.is_fault)


def told(draft: Draft, problem: Problem) -> str:
    """A problem in a line that names its part, as in `the label ACTOR, colour: is 'blue'; must look like #2f6db5`."""
    part = named(draft.address(problem.place)) if problem.place else tr("the schema")
    key = tr(KEYS.get(problem.key, spoken(problem.key)))
    return f"{part}, {key}: {problem.line}" if key and problem.is_fault else f"{part}: {problem.line}"


def _of_part(draft: Draft, place: Place, node: Node) -> Iterator[Problem]:
    if place and node.name != node.name.strip() and node.name.strip():
        yield Problem(place, name_key(node.kind), tr("begins or ends with a blank"), True)
    if place and not node.name.isprintable():
        yield Problem(place, name_key(node.kind), tr("has a character that cannot be printed"), True)
    if node.kind == LABEL:
        yield from _of_colours(draft, place, node)
    elif node.kind == LINK and not node.is_deprecated:
        yield from _of_link(place, node)
    elif node.kind in (ATTRIBUTE, FIELD):
        yield from _of_question(draft, place, node)
    elif node.kind == CHECK and node.name not in CHECKS:
        yield Problem(place, "id", tr("this version knows no such check"))


def _of_colours(draft: Draft, place: Place, node: Node) -> Iterator[Problem]:
    faulty = {place_in(fault.place) for fault in draft.faults}  # what is no colour yet is far from none
    bad = {draft.at(at).name for at, key in faulty if key in COLOUR.values()}
    labels = [label for label in draft.schema.labels if label.name not in bad]  # old work shows deprecated ones, too
    for label in labels:
        if label.name == node.name:
            for worry in worries(label, labels):
                yield Problem(place, COLOUR[worry.scheme], worry.line)


def _of_link(place: Place, node: Node) -> Iterator[Problem]:
    if not node.get("from"):
        yield Problem(place, "from", tr("can start at nothing: name a label"))
    if not (node.get("to") or node.get("or_text_range") or node.get("target_optional")):
        yield Problem(place, "to", tr("can end at nothing: name a label"))


def _of_question(draft: Draft, place: Place, node: Node) -> Iterator[Problem]:
    vocabulary, derived = node.get("vocabulary"), node.get("derived")
    if node.get("type") == "vocabulary":
        if not vocabulary:
            yield Problem(place, "vocabulary", tr("needs a vocabulary to take values from"))
        elif draft.place_of((VOCABULARY, str(vocabulary))) is None:
            yield Problem(place, "vocabulary", tr("there is no vocabulary {name}", name=vocabulary))
    if isinstance(derived, str):
        rule = WRITTEN_RULE.fullmatch(" ".join(derived.split()))
        if rule is None:
            yield Problem(place, "derived", tr("is not understood: write it as in “named if a holder link exists”"))
            return
        links = {link.name.replace(" ", "_") for link in draft.schema.links}
        if rule["type"].replace(" ", "_") not in links:
            yield Problem(place, "derived", tr("there is no link {name}", name=rule["type"]))
        values = [each.name for each in node.parts.get("values", ())]
        if values and rule["value"] not in values:
            yield Problem(place, "derived", tr("there is no value {name}", name=rule["value"]))
