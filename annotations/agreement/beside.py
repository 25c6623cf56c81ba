"""Two sets of one document side by side: what both have, what only one has, and what differs in what both have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from annotations.spans import Link, SetContents, Span
from annotations.text import Document, Range, shortened
from annotations.value import value
from annotations.wording import quoted, tr

BOTH, FIRST, SECOND = "both", "first", "second"
_WORDS = 40


@value
class Beside:
    """The spans of two annotators in one list.

    A span that lies in both sets with the same label stands there once, as the first annotator has it. Ids tell whose
    they are, since two sets may use the same; `whose` says BOTH, FIRST or SECOND for each of them.
    """

    annotators: tuple[str, str]
    spans: tuple[Span, ...]
    whose: Mapping[str, str]


def beside(first: SetContents, second: SetContents) -> Beside:
    """The sets of two annotators in one list. Of equal spans each is taken once, as often as both have it."""
    left = _by_place(second.spans)
    spans: list[Span] = []
    whose: dict[str, str] = {}
    for span in first.spans:
        partners = left.get(_place(span))
        id = f"{FIRST}/{span.id}"
        spans.append(replace(span, id=id))
        whose[id] = BOTH if partners else FIRST
        if partners:
            partners.pop()
    for span in (each for rest in left.values() for each in rest):
        id = f"{SECOND}/{span.id}"
        spans.append(replace(span, id=id))
        whose[id] = SECOND
    return Beside((first.set.annotator, second.set.annotator), tuple(spans), whose)


def differing(
    first: SetContents, second: SetContents, document: Document, part: Range, names: Mapping[str, str]
) -> tuple[str, ...]:
    """What differs in attributes and links of the spans that both have and that touch a range, a line for each span.

    A line gives the words, then each name with how the first annotator has it and how the second, as in
    `“talks”: commitment demands / supports`. NAMES are those of entities by id, which some attributes hold.
    """
    theirs = _by_place(second.spans)
    found: list[str] = []
    for span in first.spans:
        partners = theirs.get(_place(span))
        if not partners or not span.overlaps(*part):
            continue
        other = partners.pop()
        here = _attributes_that_differ(span, other, names)
        links = _ends(first, span, document), _ends(second, other, document)
        if links[0] != links[1]:
            only = [", ".join(sorted(one - two)) or tr("no other link") for one, two in (links, links[::-1])]
            here.append(f"{only[0]} / {only[1]}")
        if here:
            found.append(f"{quoted(shortened(span.words, _WORDS))}: {'; '.join(here)}")
    return tuple(found)


def evidence(first: SetContents, second: SetContents, point: int) -> tuple[tuple[Range, str], ...]:
    """The sentences that either annotator names as evidence for a summary point, in order, with whose they are."""
    one, other = (
        {part for judgement in each.judgements if judgement.point == point for part in judgement.evidence}
        for each in (first, second)
    )
    whose = {part: BOTH if part in one and part in other else FIRST if part in one else SECOND for part in one | other}
    return tuple(sorted(whose.items()))


def _place(span: Span) -> tuple[Any, ...]:
    return span.label, span.start, span.end, span.fragments


def _by_place(spans: Iterable[Span]) -> dict[tuple[Any, ...], list[Span]]:
    found: dict[tuple[Any, ...], list[Span]] = {}
    for span in spans:
        found.setdefault(_place(span), []).append(span)
    return found


def _attributes_that_differ(one: Span, other: Span, names: Mapping[str, str]) -> list[str]:
    def shown(span: Span, name: str) -> str:
        return _shown(span.attributes.get(name), names)

    return [
        f"{name.replace('_', ' ')} {shown(one, name)} / {shown(other, name)}"
        for name in dict.fromkeys((*one.attributes, *other.attributes))
        if one.attributes.get(name) != other.attributes.get(name)
    ]


def _shown(content: Any, names: Mapping[str, str]) -> str:
    if isinstance(content, (list, tuple)):
        return ", ".join(_shown(each, names) for each in content) or tr("unset")
    return tr("unset") if content is None else names.get(content, content) if isinstance(content, str) else str(content)


def _ends(contents: SetContents, span: Span, document: Document) -> set[str]:
    """The links that start at a span, in words: the type, and what is at the other end."""
    spans = {each.id: each for each in contents.spans}
    return {
        f"{link.type.replace('_', ' ')} {_target(link, spans, document)}"
        for link in contents.links
        if link.source == span.id
    }


def _target(link: Link, spans: Mapping[str, Span], document: Document) -> str:
    span = spans.get(link.target or "")
    if span is not None:
        return quoted(shortened(span.words, _WORDS))
    return quoted(shortened(document.text[slice(*link.target_text)], _WORDS)) if link.target_text else tr("nothing")
