"""What a project says to a draft: who uses what would go, and what becomes of labels; with counts, in lines.

Where not everybody's labels may be counted, lines give one's own, and say of others' no more than that there are some.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotations.answertypes import AS
from annotations.conversions import ERROR, FIELD, LABEL, LINK, VERDICT, VOCABULARY, Address, Retyping
from annotations.drafts.differences import Demands, named
from annotations.drafts.draft import Draft
from annotations.drafts.tree import Node
from annotations.errors import Refused
from annotations.project import Project
from annotations.wording import later, several, tr

MOST_TOLD = 3


def told_use(project: Project, address: Address, *, everyone: bool) -> str:
    """By what something of the schema is used, as in `by 214 spans in 37 documents`; empty where nothing uses it."""
    use = project.use(address, everyone=everyone)
    if use.uses:
        return f"{several(use.uses, *_BY[_unit(address)])} {several(use.documents, *_IN)}"
    return tr("by sets of others") if not everyone and project.use(address).uses else ""


def in_the_way(project: Project, address: Address, *, everyone: bool) -> str:
    """Why something cannot be taken out of the schema, in one line; empty where it can."""
    if address[0] == VOCABULARY:
        documents = project.use(address).documents
        one, many = "{part} came with {count:,} document and stays", "{part} came with {count:,} documents and stays"
        return several(documents, one, many, part=_sentence(address)) if documents else ""
    use = told_use(project, address, everyone=everyone)
    return tr("{part} is used {use}; deprecate it instead", part=_sentence(address), use=use) if use else ""


class Reckoning:
    """What the demands of a draft mean for the labels of a project, before anything is done."""

    def __init__(self, project: Project, draft: Draft, asked: Demands, *, everyone: bool) -> None:
        self._project, self._draft, self._asked, self._everyone = project, draft, asked, everyone
        self._terms = project.vocabularies()
        self._called = {new: old for each in asked.renamings if each.at == (VOCABULARY,) for old, new in each.pairs}

    def in_use(self) -> list[Address]:
        """What would go and cannot, since labels use it."""
        return [each for each in self._asked.withdrawn if in_the_way(self._project, each, everyone=self._everyone)]

    def refusals(self) -> Iterator[str]:
        """Why the draft may not be put in force, a line for each reason."""
        for address in self.in_use():
            yield in_the_way(self._project, address, everyone=self._everyone)
        for name in self._called:
            if (VOCABULARY, name) in self._asked.withdrawn:
                yield tr("{part} goes in this step: take another name for the other", part=named((VOCABULARY, name)))
            if name in self._terms and (VOCABULARY, name) not in self._asked.was.values():
                yield tr("there is a vocabulary {name} already", name=name)
        for retyping in self._asked.retypings:
            yield from self._unconvertible(retyping)

    def consequences(self) -> Iterator[str]:
        """What becomes of labels, a line for each change."""
        for now, was in self._asked.was.items():
            if now[-1] != was[-1]:
                yield from self._renamed(was, now)
        for retyping in self._asked.retypings:
            was = self._asked.was[retyping.at]
            if use := told_use(self._project, was, everyone=self._everyone):
                kind = tr(AS[retyping.after])
                yield tr("answers to {name} become {type}: it is used {use}", name=was[-1], type=kind, use=use)
        one, many = "{part} gets {count:,} value", "{part} gets {count:,} values"
        for vocabulary, count in Counter(name for name, _ in self.terms_gained()).items():
            yield several(count, one, many, part=named((VOCABULARY, vocabulary)))
        one, many = "{part} goes with its {count:,} value", "{part} goes with its {count:,} values"
        for vocabulary, count in Counter(name for name, _ in self.terms_lost()).items():
            yield several(count, one, many, part=named((VOCABULARY, vocabulary)))

    def terms_gained(self) -> list[tuple[str, str]]:
        """The values that vocabularies get, each with its vocabulary: answers are taken from these from now on."""
        found: dict[tuple[str, str], None] = {}
        for now, was in self._asked.was.items():
            place = self._draft.place_of(now)
            node, before = self._draft.at(place or ()), self._base(was)
            vocabulary = node.get("vocabulary")
            if node.get("type") != "vocabulary" or not isinstance(vocabulary, str):
                continue
            called = self._called.get(vocabulary, vocabulary)
            if before.get("type") != "vocabulary" or before.get("vocabulary") != called:
                listed = [each.name for each in before.parts.get("values", ())]
                known = self._terms.get(called, {})
                found |= {(vocabulary, term): None for term in [*listed, *self._answers(was, now)] if term not in known}
        return list(found)

    def terms_lost(self) -> list[tuple[str, str]]:
        """The values that go with their vocabulary: with one from which no question takes values any more."""
        asked = {node.get("vocabulary") for _, node in self._draft.walk()}
        names = [each[1] for each in self._asked.withdrawn if each[0] == VOCABULARY and each[1] not in asked]
        return [(name, value) for name in names for value in self._terms.get(name, {})]

    # Inner matters

    def _base(self, address: Address) -> Node:
        return next(node for _, node in self._draft.base_root.walk() if node.origin == address)

    def _renamed(self, was: Address, now: Address) -> Iterator[str]:
        if was[0] == VOCABULARY:
            one, many = "{part} becomes {name}, with {count:,} value", "{part} becomes {name}, with {count:,} values"
            yield several(len(self._terms.get(was[1], ())), one, many, part=named(was), name=now[-1])
            return
        use = told_use(self._project, was, everyone=self._everyone) or tr("by nothing yet")
        yield tr("{part} becomes {name}: it is used {use}", part=named(was), name=now[-1], use=use)
        joining = (*was[:-1], now[-1])
        if joining not in self._asked.was.values() and self._project.use(joining).uses:
            use = told_use(self._project, joining, everyone=self._everyone)
            yield tr("{name}, which no schema had, is used {use}: that joins it", name=now[-1], use=use)

    def _converted(self, now: Address, value: Any) -> Any:
        """An answer as it reads when the draft is in force. Raises Refused where it would be lost."""
        for renaming in self._asked.renamings:
            value = renaming.value(value) if renaming.at == now else value
        for retyping in self._asked.retypings:
            value = retyping.answer(value) if retyping.at == now else value
        return value

    def _answers(self, was: Address, now: Address) -> list[str]:
        """The texts that answer an attribute when the draft is in force."""
        found = set()
        for answer in self._project.answers(was):
            try:
                value = self._converted(now, answer.value)
            except Refused:
                continue  # told by the refusals
            found |= {value} if isinstance(value, str) else set()
        return sorted(found)

    def _unconvertible(self, retyping: Retyping) -> Iterator[str]:
        """The answers that the new type cannot hold."""
        was, reasons, of_others = self._asked.was[retyping.at], Counter[str](), False
        for answer in self._project.answers(was):
            try:
                self._converted(retyping.at, answer.value)
            except Refused as refusal:
                if self._everyone or answer.annotator == self._project.annotator:
                    reasons[str(refusal)] += 1
                else:
                    of_others = True
        kind = tr(AS[retyping.after])
        for reason, count in reasons.most_common(MOST_TOLD):
            by = several(count, *_BY[ANSWER])
            yield tr(
                "{part} cannot take {type}: {reason} (said {by})", part=named(was), type=kind, reason=reason, by=by
            )
        rest = len(reasons) - MOST_TOLD
        if rest > 0:
            yield several(
                rest, "and {count:,} more of its answers is none", "and {count:,} more of its answers are none"
            )
        if of_others:
            yield tr("{part} cannot take {type}: answers of others would be lost", part=named(was), type=kind)


ANSWER = "answer"
_IN = later("in {count:,} document"), later("in {count:,} documents")
_BY = {
    LABEL: (later("by {count:,} span"), later("by {count:,} spans")),
    LINK: (later("by {count:,} link"), later("by {count:,} links")),
    VERDICT: (later("by {count:,} judgement"), later("by {count:,} judgements")),
    ERROR: (later("by {count:,} judgement"), later("by {count:,} judgements")),
    ANSWER: (later("by {count:,} answer"), later("by {count:,} answers")),
}


def _unit(address: Address) -> str:
    """What uses an address: answers, where it is that of an attribute, a field or a value."""
    return ANSWER if len(address) > 2 or address[0] == FIELD else address[0]


def _sentence(address: Address) -> str:
    """A part of a schema at the beginning of a line."""
    return address[1] if len(address) == 2 and address[0] == LABEL else named(address)
