"""The command `stancemark find`: words and labels in all documents of a project, each with the words around it."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotations.errors import Refused
from annotations.wording import english, tr
from app.commandline.options import AsJson, ProjectPath, TableFile, Text
from app.commandline.saying import STANDARD_OUTPUT, give, progress, put_into, table
from app.finding.hints import without_value

if TYPE_CHECKING:
    from annotations.concordance.places import Found, Place
    from annotations.concordance.search import Search

ORDERS = ("list", "before", "after")
COLUMNS = (
    "document", "title", "part", "start", "end", "before", "words", "after", "label", "annotator", "state",
    "attributes", "provenance", "set", "span",
)  # fmt: skip


def add_to(app: typer.Typer) -> None:
    """Make it a command of the program."""
    app.command("find")(_find)


def _find(
    project: ProjectPath,
    query: Annotated[list[str], typer.Argument(help="What to look for, in one pair of quotation marks of the shell.")],
    name: Annotated[
        Text,
        typer.Option("--as", metavar="NAME", help="Who you are: your labels are shown, and all of them if you lead."),
    ] = None,
    sort: Annotated[
        str, typer.Option(metavar="ORDER", help="list, or by the words before or after what is found.")
    ] = "list",
    limit: Annotated[int, typer.Option(metavar="N", help="Print no more places than these.")] = 0,
    width: Annotated[int, typer.Option(metavar="N", help="How many characters are shown on either side.")] = 40,
    as_json: AsJson = False,
    to: TableFile = None,
) -> None:
    """Find words and labels in all documents, and show each place in its words.

    \b
    night ferry      both words in a row           ferr*  *erry    parts of words
    ferry | steamer  one or the other              "a: b * c"      exactly these characters
    /ferr(y|ies)/    a regular expression          match:case,accents,parts
    label:ACTOR      spans with this label         commitment=offers   with this answer
    entity:NAME  by:NAME  state:done  changed:2026-11  in:title  made:propagated
    remark:query  is:unmarked  document:WORDS  published:2026     -label:ACTOR  none of these
    """
    if sort not in ORDERS:
        raise Refused(tr("there is no order {order} (orders: {orders})", order=sort, orders=", ".join(ORDERS)))
    if limit < 0 or width < 0:
        raise Refused(tr("--limit and --width are numbers from 0 on"))
    if as_json and to == STANDARD_OUTPUT:
        raise Refused(tr("--json and --csv - both print: choose one"))
    typed = " ".join(query)
    places, found, unanswered = _looked_for(project, typed, name, sort, limit)
    wrote = [tr("wrote {file}", file=to)] if to and put_into(to, table(COLUMNS, map(_cells, places))) else []
    if to != STANDARD_OUTPUT:
        lines = [*_lines(places, width), *_told(places, found, unanswered), *wrote]
        give(_answer(typed, places, found), lines, as_json=as_json)
    if found.stopped:
        typer.echo(f"stancemark: {found.stopped}; {tr('what is shown is not all')}", err=True)
        raise typer.Exit(1)


def _looked_for(project: Path, typed: str, name: str | None, sort: str, limit: int) -> tuple[list[Place], Found, str]:
    from annotations.concordance import looking
    from annotations.concordance.indexing import enter_words
    from annotations.concordance.places import ordered
    from annotations.names import agreed_name
    from annotations.project import Project

    with closing(Project.reading(project)) as opened:
        search = _read(typed, opened, name)
        opened.annotator = "" if name is None else agreed_name(name, opened.annotators())
        enter_words(project, _progress_of(tr("entering the words of documents, once")))
        places: list[Place] = []
        most = limit if limit and sort == "list" else sys.maxsize
        found = looking.look(opened, search, places.extend, _progress_of(tr("looking through documents")), most=most)
    places = ordered(places, sort)
    return places[:limit] if limit else places, found, search.unanswered


def _read(typed: str, opened: Any, name: str | None) -> Search:
    """The search. Raises Refused where it asks for labels and nobody has said whose they may be."""
    from annotations.concordance import grammar

    search = grammar.read(typed, opened.schema)
    if search.is_empty:
        raise Refused(tr("say what to look for"))
    if name is None and (search.finds_spans or search.excluding or search.of(("by", "state", "changed"))):
        raise Refused(tr("say who you are with --as NAME: labels are shown to who made them, and to who leads"))
    return search


def _lines(places: Sequence[Place], width: int) -> list[str]:
    """The places, the words found one below the other."""
    longest = max((_wide(place.words) for place in places), default=0)
    room = min(longest, max(width, 20))
    return [
        "  ".join(
            (_ending(place.before, width), _beginning(place.words, room), _beginning(place.after, width), _where(place))
        )
        for place in places
    ]


def _where(place: Place) -> str:
    parts = [place.label, place.annotator if place.label else "", place.title or place.document, place.part]
    return " · ".join(part for part in parts if part)


def _beginning(text: str, width: int) -> str:
    """TEXT in one line and exactly WIDTH columns, cut at the end or filled up."""
    line, used = [], 0
    for character in _single(text):
        used += _wide(character)
        if used > width:
            used -= _wide(character)
            break
        line.append(character)
    return "".join(line) + " " * (width - used)


def _ending(text: str, width: int) -> str:
    """The same, cut at the beginning."""
    line = _single(text)
    while _wide(line) > width:
        line = line[1:]
    return " " * (width - _wide(line)) + line


def _single(text: str) -> str:
    return "".join(
        " " if each.isspace() else each for each in text if unicodedata.category(each) != "Cc" or each.isspace()
    )


def _wide(text: str) -> int:
    """How many columns of a terminal TEXT takes."""
    return sum(
        0 if unicodedata.combining(each) or unicodedata.category(each) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(each) in "WF" else 1
        for each in text
    )  # fmt: skip


def _told(places: Sequence[Place], found: Found, unanswered: str) -> list[str]:
    """How much was found; where that is nothing, what an attribute without a value asks for."""
    from annotations.concordance.places import told

    shown = tr("{count:,} of them are shown", count=len(places))
    hint = [tr("note: {remark}", remark=without_value(unanswered))] if unanswered and not found.places else []
    return [told(found) if len(places) == found.places else f"{told(found)}; {shown}", *hint]


def _answer(typed: str, places: Sequence[Place], found: Found) -> dict[str, Any]:
    return {
        "query": typed, "places": found.places, "documents": found.documents, "of": found.of,
        "stopped": found.stopped or None, "shown": [dict(zip(COLUMNS, _row(place), strict=True)) for place in places],
    }  # fmt: skip


def _row(place: Place) -> tuple[Any, ...]:
    return (
        place.document, place.title, english(place.part), place.start, place.end, place.before, place.words,
        place.after, place.label, place.annotator, place.status, dict(place.attributes), place.provenance, place.set,
        place.span,
    )  # fmt: skip


def _cells(place: Place) -> list[Any]:
    return [json.dumps(each, ensure_ascii=False) if isinstance(each, dict) else each for each in _row(place)]


def _progress_of(what: str) -> Callable[[int, int], None]:
    return progress(lambda done, of: f"{what}: {done:,} / {of:,}")
