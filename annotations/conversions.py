"""What becomes of labels when a schema changes: names that become others, and answers of another type.

A conversion is a value. It turns spans, links, judgements and heads of sets into those that say the same under the new
schema, and its `back` turns them into the old ones again. The store carries it out for all sets of a project, undo for
what comes back from before it, and the import for sets that were made under an older version.

Something that a schema names has an address: what it is, whose it is, and its name.

    ("label", L)          ("label", L, A)  an attribute      ("label", L, A, V)  one of its values
    ("link", T)           ("link", T, A)                     ("link", T, A, V)
    ("field", F)          ("field", F, V)  a value of a field of the document
    ("verdict", V)        ("error", E)                       ("vocabulary", V)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from annotations.answertypes import Unconvertible, converted
from annotations.errors import Refused
from annotations.rules import spoken
from annotations.spans import AnnotationSet, Judgement, Link, SetContents, Span
from annotations.text import shortened
from annotations.wording import later, tr

Address = tuple[str, ...]
Answers = Mapping[str, Any]

LABEL, LINK, FIELD, VERDICT, ERROR, VOCABULARY = "label", "link", "field", "verdict", "error", "vocabulary"
KINDS = (LABEL, LINK, FIELD, VERDICT, ERROR, VOCABULARY)

Value = TypeVar("Value", Span, Link, Judgement, AnnotationSet)


class Conversion:
    """Base of the conversions: each of its parts says what becomes of one kind of value; by itself nothing does.

    All raise Refused, one line, where a value cannot be converted.
    """

    __slots__ = ()

    def span(self, span: Span) -> Span:
        """A span as it reads afterwards; the same object where nothing changes."""
        return span

    def link(self, link: Link) -> Link:
        """A link as it reads afterwards."""
        return link

    def judgement(self, judgement: Judgement) -> Judgement:
        """A judgement as it reads afterwards."""
        return judgement

    def head(self, head: AnnotationSet) -> AnnotationSet:
        """The head of a set, with its fields and notes, as it reads afterwards."""
        return head

    def vocabulary(self, name: str) -> str:
        """The name of a vocabulary as it reads afterwards."""
        return name

    def address(self, address: Address) -> Address:
        """Where something that had ADDRESS is found afterwards."""
        return address

    def contents(self, contents: SetContents) -> SetContents:
        """A set with all its labels as it reads afterwards."""
        return SetContents(
            self.head(contents.set),
            tuple(map(self.span, contents.spans)),
            tuple(map(self.link, contents.links)),
            tuple(map(self.judgement, contents.judgements)),
        )


@dataclass(frozen=True, slots=True)
class Renaming(Conversion):
    """The names below the address `at` become others, all at once: `pairs` are old and new names.

    Below ("label",) stand the labels, below ("label", L) the attributes of L, below ("label", L, A) its values.
    """

    at: Address
    pairs: tuple[tuple[str, str], ...]

    @property
    def back(self) -> Renaming:
        """The renaming that takes this one back."""
        return replace(self, pairs=tuple((new, old) for old, new in self.pairs))

    def span(self, span: Span) -> Span:
        if self.at[0] != LABEL:
            return span
        if len(self.at) == 1:
            return _changed(span, label=self.name(span.label))
        return _changed(span, attributes=self.answers(span.attributes)) if span.label == self.at[1] else span

    def link(self, link: Link) -> Link:
        if self.at[0] != LINK:
            return link
        if len(self.at) == 1:
            return _changed(link, type=self.name(link.type))
        return _changed(link, attributes=self.answers(link.attributes)) if link.type == self.at[1] else link

    def judgement(self, judgement: Judgement) -> Judgement:
        if self.at == (VERDICT,) and judgement.verdict is not None:
            return _changed(judgement, verdict=self.name(judgement.verdict))
        if self.at == (ERROR,):
            return _changed(judgement, errors=tuple(map(self.name, judgement.errors)))
        return judgement

    def head(self, head: AnnotationSet) -> AnnotationSet:
        if self.at[0] == FIELD:
            return _changed(head, fields=self.answers(head.fields))
        if self.at == (VOCABULARY,):
            notes = tuple(self.remark(entry) for entry in head.notes)
            return head if notes == tuple(head.notes) else replace(head, notes=notes)
        return head

    def remark(self, entry: Any) -> Any:
        """An entry of the notes as it reads afterwards: a query may ask for a value of a vocabulary."""
        name = entry.get("vocabulary") if isinstance(entry, Mapping) else None
        changed = self.vocabulary(name) if isinstance(name, str) else name
        return entry if changed == name else {**entry, "vocabulary": changed}

    def vocabulary(self, name: str) -> str:
        return self.name(name) if self.at == (VOCABULARY,) else name

    def uses(self, uses: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a document came with, as it reads afterwards; the same object where nothing changes."""
        before = uses.get("vocabularies", ())
        after = [self.vocabulary(name) for name in before]
        return uses if after == list(before) else {**uses, "vocabularies": after}

    def address(self, address: Address) -> Address:
        depth = len(self.at)
        if len(address) <= depth or address[:depth] != self.at:
            return address
        return (*self.at, self.name(address[depth]), *address[depth + 1 :])

    def name(self, name: str) -> str:
        """What is called NAME below the address, as it is called afterwards."""
        return next((new for old, new in self.pairs if old == name), name)

    def value(self, value: Any) -> Any:
        """An answer whose values are named below `at`, as it reads afterwards."""
        if isinstance(value, str):
            return self.name(value)
        if not isinstance(value, (list, tuple)):
            return value
        parts = [self.value(part) for part in value]
        if any(part in parts[:at] for at, part in enumerate(parts)) and len(set(map(str, value))) == len(value):
            raise Refused(
                tr("an answer would name a value twice: {answer}", answer=shortened(", ".join(map(str, parts))))
            )
        return parts

    def answers(self, answers: Answers) -> Answers:
        """The answers of something at the address, as they read afterwards; the same object where nothing changes."""
        if len(self.at) > (1 if self.at[0] == FIELD else 2):
            return _with(answers, self.at[-1], self.value)
        names = dict(self.pairs)
        if names.keys().isdisjoint(answers):
            return answers
        changed = {names.get(name, name): value for name, value in answers.items()}
        if len(changed) < len(answers):
            both = ", ".join(spoken(name) for pair in self.pairs for name in pair if name in answers)
            raise Refused(tr("what would have one name is answered twice: {names}", names=both))
        return changed


@dataclass(frozen=True, slots=True)
class Retyping(Conversion):
    """The answers to the attribute or field at an address become answers of another type, and can become the old again.

    `taken` are the values that the new type takes, `had` those that the old one took; empty where any will do.
    """

    at: Address
    before: str
    after: str
    taken: tuple[str, ...] = ()
    had: tuple[str, ...] = ()

    @property
    def back(self) -> Retyping:
        """The retyping that takes this one back."""
        return Retyping(self.at, self.after, self.before, self.had, self.taken)

    def span(self, span: Span) -> Span:
        if self.at[0] != LABEL or span.label != self.at[1]:
            return span
        return _changed(span, attributes=self.answers(span.attributes))

    def link(self, link: Link) -> Link:
        if self.at[0] != LINK or link.type != self.at[1]:
            return link
        return _changed(link, attributes=self.answers(link.attributes))

    def head(self, head: AnnotationSet) -> AnnotationSet:
        return _changed(head, fields=self.answers(head.fields)) if self.at[0] == FIELD else head

    def answers(self, answers: Answers) -> Answers:
        """The answers of something at the address, as they read afterwards; the same object where nothing changes."""
        return _with(answers, self.at[-1], self.answer)

    def answer(self, value: Any) -> Any:
        """An answer as it reads afterwards. Raises Refused where it would be another one, or none."""
        try:
            return converted(value, self.before, self.after, self.taken)
        except Unconvertible as reason:
            raise Refused(tr("{name}: {reason}", name=spoken(self.at[-1]), reason=reason)) from None


def described(address: Address) -> str:
    """Something of a schema in words, as in `the value offers of commitment`."""
    kind, name = address[0], address[-1]
    depth = len(address) + (kind == FIELD and len(address) > 2)
    if depth == 3:
        return tr("the attribute {name} of {owner}", name=name, owner=address[1])
    if depth == 4:
        return tr("the value {name} of {attribute}", name=name, attribute=address[-2])
    return tr(_NAMED[kind], name=name)


_NAMED = {
    LABEL: later("the label {name}"), LINK: later("the link {name}"), FIELD: later("the field {name}"),
    VERDICT: later("the verdict {name}"), ERROR: later("the error {name}"), VOCABULARY: later("the vocabulary {name}"),
}  # fmt: skip


def addresses_of(span: Span) -> Iterator[Address]:
    """What a span names: its label, the attributes that are answered, and the values that they have."""
    yield (LABEL, span.label)
    yield from _answered((LABEL, span.label), span.attributes)


def addresses_of_link(link: Link) -> Iterator[Address]:
    """What a link names: its type, the attributes that are answered, and the values that they have."""
    yield (LINK, link.type)
    yield from _answered((LINK, link.type), link.attributes)


def addresses_of_judgement(judgement: Judgement) -> Iterator[Address]:
    """What a judgement names: its verdict and its errors."""
    if judgement.verdict:
        yield (VERDICT, judgement.verdict)
    yield from ((ERROR, error) for error in judgement.errors)


def addresses_of_head(head: AnnotationSet) -> Iterator[Address]:
    """What the head of a set names: the fields that are answered, and the values that they have."""
    yield from _answered((FIELD,), head.fields)


def addresses_in(contents: SetContents) -> Iterator[Address]:
    """What a set names, each as often as it does."""
    yield from addresses_of_head(contents.set)
    for span in contents.spans:
        yield from addresses_of(span)
    for link in contents.links:
        yield from addresses_of_link(link)
    for judgement in contents.judgements:
        yield from addresses_of_judgement(judgement)


def all_converted(contents: SetContents, conversions: Iterable[Conversion]) -> SetContents:
    """A set as it reads after all CONVERSIONS, one after the other. Raises Refused as these do."""
    for conversion in conversions:
        contents = conversion.contents(contents)
    return contents


def _answered(owner: Address, answers: Answers) -> Iterator[Address]:
    for name, value in answers.items():
        yield (*owner, name)
        parts = value if isinstance(value, (list, tuple)) else (value,)
        yield from ((*owner, name, part) for part in parts if isinstance(part, str))


def _with(answers: Answers, name: str, change: Callable[[Any], Any]) -> Answers:
    return {**answers, name: change(answers[name])} if name in answers else answers


def _changed(value: Value, **parts: Any) -> Value:
    """VALUE with other PARTS; the same object where they are what it has."""
    return value if all(getattr(value, name) == part for name, part in parts.items()) else replace(value, **parts)
