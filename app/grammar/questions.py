"""Questions about attributes as the picker asks them: which answers there are, their keys, and what is proposed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from annotations import answers, entities, snapping, strides
from annotations.mnemonics import assign
from annotations.project import Project
from annotations.rules import spoken
from annotations.schema import Attribute
from annotations.spans import Entity, Span
from annotations.text import Range, shortened
from annotations.wording import later, tr
from app.grammar.asking import Question
from app.session import Session
from widgets.asking.optionrows import Option

LONGEST_PHRASE = 5
ROW = 60
_NO_VALUES = later("the vocabulary has no values yet: {key:leave_open} leaves the question open")

SetTo = Callable[[object], object]


def of_span(session: Session, spans: Iterable[Span], span: Span, attribute: Attribute, set_to: SetTo) -> Question:
    """The question that asks an attribute of a span; SPANS are those of its set, for what was answered last."""
    value = span.attributes.get(attribute.name)
    if attribute.type == "entity_ref":
        return _of_entity(session, span, attribute, set_to)
    if attribute.type == "text_range":
        return _of_range(session, span, attribute, set_to)
    question = of_value(session, attribute, value, set_to, spans)
    if attribute.type == "text":
        words = [Option(words, words) for words in _phrases(session, span)]
        return Question(
            question.title, words, set_to, typing=True, new=tr("Write “{}”"), added=set_to, text=str(value or "")
        )
    return question


def of_value(
    session: Session, attribute: Attribute, value: object, set_to: SetTo, spans: Iterable[Span] = ()
) -> Question:
    """The question that asks an attribute of anything, VALUE being its answer now."""
    title = spoken(attribute.name).capitalize()
    if attribute.type in ("choice", "bool") or (attribute.type == "multi" and attribute.values):
        return _of_choices(title, attribute, value, set_to)
    text = "" if value is None else ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    if attribute.type == "vocabulary":
        empty = {
            "yes": tr("type a value: {key:take} adds it"),
            "request": tr("type a value: {key:take} asks the lead to add it")
            if session.project.leads()
            else tr("type a value: {key:take} takes it and asks that it be added"),
        }
        terms = _terms(session, attribute, spans)
        new = {"yes": tr("Add “{}”"), "request": tr("Request “{}”")}.get(attribute.new_values, "")
        current = [text] if text else []
        return Question(
            title, terms.options, set_to, typing=True, new=new, added=set_to, current=current, proposed=terms.latest,
            hint="" if terms.options else empty.get(attribute.new_values, tr(_NO_VALUES)),
            page="entities#vocabularies",
        )  # fmt: skip
    if attribute.type == "multi":
        several = lambda typed: set_to([part.strip() for part in str(typed).split(",") if part.strip()])  # noqa: E731
        return Question(title, (), several, typing=True, added=several, text=text, hint=tr("with commas between"))
    hint = {"number": tr("a number"), "date": tr("as in 2026-11-23")}.get(attribute.type, "")
    return Question(title, (), set_to, typing=True, added=set_to, text=text, hint=hint)


def snapped(session: Session, selected: Range) -> Range:
    """The words of a selection as an attribute refers to them: whole tokens, a leading article kept."""
    assert session.document is not None
    rules = session.project.schema.spans
    return snapping.snap(session.document, session.segmentation, rules, *selected, trim_leading_words=False)


def memory_row(session: Session, label: str, known: Mapping[str, object], id: str) -> Option:
    """The row that answers everything as it was answered before."""
    asked = {attribute.name: attribute for attribute in session.project.schema.label(label).attributes}
    register = session.project.entities()
    shown = [answers.shown(asked[name], value, "", register) for name, value in known.items()]
    return Option(id, tr("As before: {values}", values=" · ".join(shown)))


def _of_choices(title: str, attribute: Attribute, value: object, set_to: SetTo) -> Question:
    wished = (
        [(answers.YES, "y"), (answers.NO, "n")]
        if attribute.type == "bool"
        else [(choice.value, choice.key) for choice in attribute.offered]
    )
    keys = assign(wished)
    words = {answers.YES: tr("yes"), answers.NO: tr("no")} if attribute.type == "bool" else {}
    options = [Option(name, words.get(name) or spoken(name), key) for (name, _), key in zip(wished, keys, strict=True)]
    if attribute.type == "bool":
        current = [answers.YES if value else answers.NO] if value is not None else []
    else:
        current = [str(each) for each in value] if isinstance(value, (list, tuple)) else [str(value)] if value else []
    multi = attribute.type == "multi"
    return Question(title, options, set_to, current=current, multi=multi, chosen_many=set_to if multi else None)


class _Terms(NamedTuple):
    """The values of a vocabulary, those used last in this document first, and the very last; empty where none was."""

    options: list[Option]
    latest: str


def _terms(session: Session, attribute: Attribute, spans: Iterable[Span]) -> _Terms:
    glosses = session.project.vocabularies().get(attribute.vocabulary or "", {})
    latest: dict[str, str] = {}
    for span in spans:
        value = span.attributes.get(attribute.name)
        if isinstance(value, str) and value in glosses:
            latest[value] = max(latest.get(value, ""), span.modified or span.created or "")
    recent = sorted(latest, key=lambda value: latest[value], reverse=True)
    ordered = [*recent, *(value for value in glosses if value not in latest)]
    options = [Option(value, spoken(value), detail=glosses[value] or "") for value in ordered]
    return _Terms(options, recent[0] if recent else "")


def _of_entity(session: Session, span: Span, attribute: Attribute, set_to: SetTo) -> Question:
    project, quote = session.project, span.words
    new = {"yes": tr("Add “{}”"), "request": tr("Request “{}”")}.get(attribute.new_values, "")

    has_any = bool(project.entities())
    first = [] if has_any or not new else _as_it_stands(quote, new)

    def find(typed: str) -> Sequence[Option]:
        found = [_entity_row(entity) for entity in entities.find(project, typed, quote=quote)]
        return found or ([] if typed else first)

    options = find("")
    likely = next(
        (each for each in entities.find(project, "", quote=quote, limit=1) if _is_likely(project, each, quote)), None
    )
    proposed = likely.id if likely else next((each.id for each in first), "")
    current = [str(span.attributes[attribute.name])] if attribute.name in span.attributes else []
    return Question(
        spoken(attribute.name).capitalize(), options, set_to, typing=True, new=new, added=set_to, find=find,
        current=current, proposed=proposed,
        hint="" if has_any else tr("type a name: {key:take} adds it to the register"), page="entities",
    )  # fmt: skip


def _is_likely(project: Project, entity: Entity, quote: str) -> bool:
    """Whether an entity may be proposed for a quote: these words referred to it before, or they hold one of its names,
    or a part of one. What only begins alike is somebody else."""
    if entity.id in project.references(quote):
        return True
    words = _words(quote)
    if not _is_a_name(quote):
        return False
    names = [_words(name) for name in (entity.name, *entity.aliases)]
    return any(name and (name <= words or words <= name) for name in names)


def _as_it_stands(quote: str, new: str) -> list[Option]:
    """What begins a register: the marked words themselves, where they may be a name. NEW says what is done to them."""
    name = " ".join(quote.split())
    return [Option(name, new.format(name))] if _is_a_name(name) else []


def _is_a_name(quote: str) -> bool:
    """Whether a word begins with a capital: what else is marked refers to somebody, and names nobody."""
    return any(word[0].isupper() for word in re.findall(r"\w+", quote))


def _words(name: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"\w+", name)}


def _entity_row(entity: Entity) -> Option:
    return Option(
        entity.id, entity.name, detail=" · ".join(part for part in (entity.type or "", *entity.aliases) if part)
    )


def _of_range(session: Session, span: Span, attribute: Attribute, set_to: SetTo) -> Question:
    title = spoken(attribute.name).capitalize()
    return of_words(session, span, title, lambda start, end: set_to([start, end]))


def of_words(
    session: Session, span: Span, title: str, set_to: Callable[[int, int], object], *, outside: bool = False
) -> Question:
    """The question for words in or near a span: what reaches to its end, and more once something is typed.

    OUTSIDE leaves out the words of the span itself, and begins with what reaches up to it.
    """
    text = session.segmentation.document.text
    near = strides.ranges_near(session.segmentation, span.start, span.end)
    near = [part for part in near if part[1] <= span.start] if outside else near
    rows = [(part, Option(f"{part[0]}-{part[1]}", shortened(text[slice(*part)], ROW))) for part in near]
    last = max((part[1] for part in near), default=0) if outside else span.end
    to_the_end = [option for part, option in rows if part[1] == last]

    def find(typed: str) -> Sequence[Option]:
        sought = typed.casefold().lstrip()
        return [option for _, option in rows if option.text.casefold().startswith(sought)] if sought else to_the_end

    return Question(
        title,
        to_the_end,
        lambda id: set_to(*range_of(id)),
        typing=True,
        hint=tr("type how it begins; or select other words first and press the key again"),
        find=find,
    )


def range_of(id: str) -> Range:
    """The range that the id of a row of `of_words` names."""
    start, _, end = id.partition("-")
    return int(start), int(end)


def _phrases(session: Session, span: Span) -> list[str]:
    """Words that a text may take from the span and its sentence: how it begins, then single words."""
    segmentation = session.segmentation
    text = segmentation.document.text
    tokens = segmentation.tokens_in(span.start, span.end)
    beginnings = [text[span.start : end] for _, end in tokens[:LONGEST_PHRASE]]
    around = [
        token
        for sentence in segmentation.sentences_in(span.start, span.end)
        for token in segmentation.tokens_in(*sentence)
    ]
    words = [text[slice(*token)] for token in (*tokens, *around)]
    return list(dict.fromkeys(each for each in (*beginnings, *words) if re.search(r"\w", each)))
