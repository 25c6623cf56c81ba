"""The form of a part of a schema in the editor, and what a change in a field makes of the draft."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from annotations.checks import CHECKS
from annotations.conversions import FIELD, LABEL, LINK
from annotations.drafts.differences import LISTING, named
from annotations.drafts.draft import CHECKS_OF_HOLDERS, Draft
from annotations.drafts.problems import COLOUR as COLOUR_KEYS
from annotations.drafts.problems import Problem
from annotations.drafts.tree import ATTRIBUTE, CHECK, SCHEMA, Node, Place, name_key
from annotations.schema import UNDERLINES, Check
from annotations.schema_reader import MEANS, SUPPORTED
from annotations.wording import capitalised, later, tr
from app.schemas.fields import (
    CHECK_OPTIONS,
    CHECKS_TOLD,
    DEPRECATED,
    FIELDS,
    SECTIONS_TOLD,
    SPAN_FIELDS,
    SPANS,
    SUPPORTS,
    Field,
    nested,
    value_of,
)
from widgets.partform import BUTTON, CHOICE, COLOUR, LINE, NOTE, TICK, TICKS, FormRow

CHECKS_PAGE, SECTIONS = "checks", "sections"
ADD, ADD_BELOW, MEND = "add", "add_below", "mend"
_SOUGHT = ("link", "attribute", "value")
_SOUGHT_WORDS = {"link": later("Link"), "attribute": later("Attribute"), "value": later("Value for “none”")}
TITLES = {
    "labels": later("Labels"), "links": later("Links"), "verdicts": later("Verdicts"),
    "errors": later("Kinds of errors"), "document_fields": later("Document fields"),
    "vocabularies": later("Vocabularies"), CHECKS_PAGE: later("Checks"), SPANS: later("Rules of spans"),
    SECTIONS: later("Sections"),
}  # fmt: skip
ABOUT = {
    "labels": later("What may be marked. Questions about a span stand below its label."),
    "links": later("What may join two spans. Questions about a link stand below it."),
    "verdicts": later("How a point of the summary can be judged."),
    "errors": later("What can be wrong with a point of the summary."),
    "document_fields": later("What is asked about a document as a whole."),
    "vocabularies": later("Lists of values that several questions share. Values come in with articles, or on the way."),
}
_ADDED = {
    "labels": later("Add a label"), "links": later("Add a link"), "verdicts": later("Add a verdict"),
    "errors": later("Add a kind of error"), "document_fields": later("Add a field"),
    "vocabularies": later("Add a vocabulary"),
}  # fmt: skip


_NEEDED = {(LABEL, "key"), (LABEL, "colour"), (SCHEMA, "name"), (ATTRIBUTE, "type"), (FIELD, "type")}
"""What stands in a file whatever it says."""


class Form(NamedTuple):
    """The form of a part: what it is called, and its rows."""

    title: str
    rows: tuple[FormRow, ...]


def form(draft: Draft, place: Place, problems: Sequence[Problem], use: str = "", proposed: Sequence[str] = ()) -> Form:
    """The form of the part at a place, or (a place of one step) of a whole list or of rules.

    USE says by what the part is used, PROPOSED are colours to choose from.
    """
    if len(place) == 1:
        return _of_whole(draft, str(place[0]))
    node = draft.at(place)
    own = [problem for problem in problems if problem.place == place]
    rows = []
    for field in _asked(node):
        rows.append(_row(draft, node, field, own, proposed))
        rows += [_mending(own)] if field.id == "colour_dark" else []
    rows += _more(node, use)
    title = capitalised(named(draft.address(place))) if place else tr("The schema as a whole")
    return Form(title, (*_unplaced(own, {row.id for row in rows}), *rows))


def edited(draft: Draft, place: Place, id: str, value: Any, since: str) -> Draft:
    """The draft with VALUE in a field of the form of a part; SINCE is the version in which things are deprecated.

    Raises Refused for a name that the part cannot have.
    """
    if place == (SPANS,):
        field = next(field for field in SPAN_FIELDS if field.id == id)
        before = draft.base_root.get(SPANS, {})
        value = _at(before, id.split(".")) if nested(before, field) == value else value
        return draft.put((), SPANS, _put_nested(draft.root.get(SPANS, {}), id.split("."), value))
    if place == (SECTIONS,):
        sections = draft.root.get(SECTIONS, {})
        return draft.put((), SECTIONS, {**sections, id: {**sections.get(id, {}), "annotate": value}})
    if place == (CHECKS_PAGE,):
        key, _, check = id.partition(" ")
        return _with_check(draft, key, check, value)
    node = draft.at(place)
    if place and id == name_key(node.kind):
        return draft.renamed(place, value)
    if id == DEPRECATED:
        return draft.deprecated(place, since if value else None)
    if id == SUPPORTS:
        return draft.put(place, MEANS, SUPPORTED if value else None)
    field, before = next(field for field in FIELDS[node.kind] if field.id == id), draft.before(place)
    if before is not None and value_of(before, field) == value:
        return draft.put_back(place, id)
    if id == "new_values":
        value = {"yes": True, "no": False}.get(value, value)
    says_nothing = value in ("", None, [], field.usual) and (node.kind, id) not in _NEEDED
    return draft.put(place, id, None if says_nothing else value)


def _asked(node: Node) -> Iterable[Field]:
    return (field for field in FIELDS.get(node.kind, ()) if field.when is None or field.when(node))


def _row(draft: Draft, node: Node, field: Field, problems: Sequence[Problem], proposed: Sequence[str]) -> FormRow:
    lines = [problem for problem in problems if _id_of(node, problem) == field.id]
    value = value_of(node, field)
    options = field.options(draft) if field.options else ()
    if options and field.kind == TICKS:  # a file may name what the draft does not have
        options += tuple((each, each) for each in value or () if each not in dict(options))
    is_underline = field.id == "underline"
    return FormRow(
        field.id, tr(field.words), field.kind, value, options, tr(field.help) if field.help else "",
        "\n".join(capitalised(problem.line) for problem in lines),
        any(problem.is_fault for problem in lines),
        UNDERLINES if is_underline else (), str(node.get("colour", "")) if is_underline else "",
        tuple(proposed) if field.kind == COLOUR else (),
    )  # fmt: skip


def _id_of(node: Node, problem: Problem) -> str:
    """The field that a problem is about."""
    return name_key(node.kind) if problem.key in ("name", "value") and node.kind != CHECK else problem.key


def _unplaced(problems: Sequence[Problem], ids: Iterable[str]) -> Iterable[FormRow]:
    known = {*ids, "name", "value"}
    for number, problem in enumerate(problem for problem in problems if problem.key not in known):
        yield FormRow(
            f"problem {number}", "", NOTE, "", problem=capitalised(problem.line), is_fault=problem.is_fault
        )  # fmt: skip


def _mending(problems: Sequence[Problem]) -> FormRow:
    found = [problem.is_fault for problem in problems if problem.key in COLOUR_KEYS.values()]
    is_bad = bool(found) and not any(found)  # of what is no colour yet there is none near
    return FormRow(MEND, tr("Find better colours"), BUTTON, is_bad, help=tr("The nearest that are no trouble"))


def _more(node: Node, use: str) -> list[FormRow]:
    rows = []
    if "values" in _lists(node):
        listed = ", ".join(each.name for each in node.parts.get("values", ()))
        rows.append(FormRow("values listed", tr("Values"), NOTE, listed or tr("None yet")))
        rows.append(FormRow(ADD_BELOW, tr("Add a value"), BUTTON))
    elif "attributes" in _lists(node):
        listed = ", ".join(each.name for each in node.parts.get("attributes", ()))
        rows.append(FormRow("attributes listed", tr("Questions"), NOTE, listed or tr("None yet")))
        rows.append(FormRow(ADD_BELOW, tr("Add a question"), BUTTON))
    if use:
        rows.append(FormRow("use", tr("Used"), NOTE, use))
    return rows


def _lists(node: Node) -> tuple[str, ...]:
    if node.kind in (LABEL, LINK):
        return ("attributes",)
    return ("values",) if node.get("type") in LISTING else ()


# Pages that are about no single part


def _of_whole(draft: Draft, page: str) -> Form:
    title = tr(TITLES[page])
    if page == SPANS:
        rules = draft.root.get(SPANS, {})
        return Form(title, tuple(_field_row(draft, field, nested(rules, field)) for field in SPAN_FIELDS))
    if page == SECTIONS:
        rows = [
            FormRow(kind, tr("Annotate: {section}", section=tr(words)), TICK, draft.schema.annotates(_KIND_OF[kind]))
            for kind, words in SECTIONS_TOLD.items()
        ]
        return Form(title, tuple(rows))
    if page == CHECKS_PAGE:
        return Form(title, tuple(_check_rows(draft)))
    return Form(title, (FormRow("about", "", NOTE, tr(ABOUT[page])), FormRow(ADD, tr(_ADDED[page]), BUTTON)))


_KIND_OF = {"title": "title", "body": "body", "summary_list": "point", "related_links": "related"}


def _field_row(draft: Draft, field: Field, value: Any) -> FormRow:
    options = field.options(draft) if field.options else ()
    return FormRow(field.id, tr(field.words), field.kind, value, options, tr(field.help) if field.help else "")


def _check_rows(draft: Draft) -> Iterable[FormRow]:
    named_checks = {node.name: node for _, node in draft.walk() if node.kind == CHECK}
    for id in dict.fromkeys((*CHECKS, *named_checks)):
        node = named_checks.get(id, Node(CHECK, {"id": id, "level": "off"}))
        problem = "" if id in CHECKS else tr("This version knows no such check")
        words = tr(CHECKS_TOLD[id]) if id in CHECKS_TOLD else id
        yield FormRow(f"level {id}", words, CHOICE, node.get("level", "warn"), CHECK_OPTIONS(draft), problem=problem)
        if id in CHECKS_OF_HOLDERS and node.get("level", "warn") != "off":
            usual = Check(id, "off")
            for key in _SOUGHT:
                value = node.get(key, getattr(usual, key))
                name = tr(_SOUGHT_WORDS[key])
                yield FormRow(f"{key} {id}", f"    {name}", LINE, value, heard=f"{words}: {name}")


def _with_check(draft: Draft, key: str, id: str, value: Any) -> Draft:
    place = next((place for place, node in draft.walk() if node.kind == CHECK and node.name == id), None)
    if place is None and (key, value) == ("level", "off"):
        return draft
    if place is None:
        draft, place = draft.added((), "checks", {"id": id, "level": "warn"})
    usual = getattr(Check(id, ""), key) if key in _SOUGHT else None
    return draft.put(place, key, None if value in ("", usual) else value)


def _at(rules: Any, path: Sequence[str]) -> Any:
    for key in path:
        rules = rules.get(key) if isinstance(rules, Mapping) else None
    return rules


def _put_nested(rules: Mapping[str, Any], path: Sequence[str], value: Any) -> dict[str, Any]:
    key, *rest = path
    if rest:
        inner = rules.get(key, {})
        return {**rules, key: _put_nested(inner if isinstance(inner, Mapping) else {}, rest, value)}
    return {name: each for name, each in {**rules, key: value}.items() if each is not None}
