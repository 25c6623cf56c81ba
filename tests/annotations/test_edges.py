"""The edges of a span move by token, by character and at once; a span gets gaps and loses them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations import edges
from annotations.edges import CHARACTER, END, START, TOKEN
from annotations.edits import AddDocument, AddLink, AddSet, AddSpan, RemoveSpan
from annotations.marking import Marked
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, Link, Span
from annotations.text import Document, Range
from resources import path as resource
from tests.annotations.cutting import FAMILY, FLAG, HEART, THUMB, cut, document_of
from tests.annotations.steps import altered, refusal, taken_back, tried

DOCUMENT = document_of(
    f"The board {THUMB} offers a night ferry {FAMILY}, says Zoe\u0301 {FLAG}.\nIt rained.",
    title=f"Ferry {HEART} open",
    points=("The board offers a ferry.",),
    tail="Read also",
)
CUT = cut(DOCUMENT)
PLAIN = load(resource("schemas/actor-stance-condition.json"))
GAPPED = altered(PLAIN, lambda raw: raw["spans"].update(discontinuous=True))
BORDERS = {0, *(match.end() for match in regex.finditer(r"\X", DOCUMENT.text))}
UNITS, ENDS = st.sampled_from([TOKEN, CHARACTER]), st.sampled_from([START, END])


@contextmanager
def opened(schema: Schema = PLAIN) -> Iterator[Project]:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "p.stancemark", schema, annotator="ada")
        project.do("Begin", AddDocument(DOCUMENT), AddSet(AnnotationSet("set", "d", "ada")))
        yield project
        project.close()


@pytest.fixture
def project() -> Iterator[Project]:
    with opened() as project:
        yield project


@pytest.fixture
def gapped() -> Iterator[Project]:
    with opened(GAPPED) as project:
        yield project


@pytest.fixture(scope="module")
def kept() -> Iterator[Project]:
    """A project for the properties, each of which begins with a span of its own."""
    with opened(GAPPED) as project:
        yield project


def at(words: str, document: Document = DOCUMENT) -> Range:
    start = document.text.index(words)
    return start, start + len(words)


def put_span(project: Project, *pieces: Range, label: str = "STANCE", id: str = "s") -> Span:
    start, end = pieces[0][0], pieces[-1][1]
    fragments = pieces if len(pieces) > 1 else ()
    made = Span(id, "set", label, start, end, DOCUMENT.text[start:end], fragments)
    project.do("Mark", AddSpan(made))
    return made


def marked(project: Project, *words: str, label: str = "STANCE", id: str = "s") -> Span:
    return put_span(project, *map(at, words), label=label, id=id)


def words(span: Span) -> list[str]:
    return [DOCUMENT.text[slice(*piece)] for piece in span.fragments or [(span.start, span.end)]]


def stepped(project: Project, span: Span, edge: str, grow: bool, unit: str = TOKEN) -> list[str]:
    return words(edges.step_edge(project, CUT, span, edge, grow=grow, unit=unit).span)


@pytest.mark.parametrize(
    ("edge", "grow", "unit", "read"),
    [
        (END, True, TOKEN, f"night ferry {FAMILY}"),
        (END, False, TOKEN, "night"),
        (START, True, TOKEN, "a night ferry"),
        (START, False, TOKEN, "ferry"),
        (END, True, CHARACTER, "night ferry "),
        (END, False, CHARACTER, "night ferr"),
        (START, True, CHARACTER, " night ferry"),
        (START, False, CHARACTER, "ight ferry"),
    ],
)
def test_an_edge_moves_by_one_token_or_character(project: Project, edge: str, grow: bool, unit: str, read: str) -> None:
    span = marked(project, "night ferry")
    taken_back(project, lambda: edges.step_edge(project, CUT, span, edge, grow=grow, unit=unit))
    moved = project.span("set", "s")
    assert moved is not None
    assert words(moved) == [read]
    seen = " ".join(read.split())
    wanted = f"Change “night ferry” to “{seen}”" if seen != "night ferry" else "Move an edge of “night ferry”"
    assert project.history()[2].title == wanted


def test_what_was_done_to_the_span_since_it_was_read_stays(project: Project) -> None:
    stale = marked(project, "night")
    actor = marked(project, "board", label="ACTOR", id="a")
    project.do("Link", AddLink(Link("l", "set", "holder", "s", "a")))
    answered = edges.step_edge(project, CUT, stale, END, grow=True).span
    assert stepped(project, stale, END, True) == [f"night ferry {FAMILY}"]
    assert answered.quote == "night ferry"
    assert [link.id for link in project.links("set")] == ["l"]
    assert project.span("set", actor.id) == actor
    assert refusal(project, lambda: edges.step_edge(project, CUT, replace(stale, id="x"), END, grow=True)) == (
        "“night” is not marked any more"
    )


def test_an_edge_stops_at_its_section_and_at_the_last_unit(project: Project) -> None:
    title = marked(project, f"Ferry {HEART} open")
    point = marked(project, "The board offers a ferry.", id="p")
    for span in (title, replace(point, **dict(zip(("start", "end"), at("The board offers a ferry."), strict=True)))):
        for edge in (START, END):
            for unit in (TOKEN, CHARACTER):
                line = refusal(project, lambda: stepped(project, span, edge, True, unit))  # noqa: B023
                assert line.endswith("is at the edge of its section already")
    short = marked(project, FLAG, id="f")
    for unit in (TOKEN, CHARACTER):
        line = refusal(project, lambda: stepped(project, short, END, False, unit))  # noqa: B023
        assert line == f"“{FLAG}” is down to one {unit} already"


def test_a_move_that_a_rule_forbids_changes_nothing(project: Project) -> None:
    span = marked(project, "offers")
    marked(project, "a night", label="CONDITION", id="c")
    assert "forbids crossing spans" in refusal(project, lambda: stepped(project, span, END, True))
    warned = edges.move_edges(project, CUT, span, span.start, at("It rained")[1])
    assert any("runs over 2 sentences" in line for line in warned.changes.warnings)


def test_both_edges_move_at_once_to_whole_tokens(project: Project) -> None:
    span = marked(project, "offers")
    start, end = at("oard")[0], at("nigh")[1]
    taken_back(project, lambda: edges.move_edges(project, CUT, span, end, start))
    moved = project.span("set", "s")
    assert moved is not None
    assert words(moved) == [f"board {THUMB} offers a night"]
    line = refusal(project, lambda: edges.move_edges(project, CUT, moved, moved.start, moved.end))
    assert line.startswith("the edges of ")
    assert words(edges.move_edges(project, CUT, moved, start, end, exact=True).span) == [f"oard {THUMB} offers a nigh"]
    cut_in_two = at(FAMILY)[0] + 1
    assert words(edges.move_edges(project, CUT, moved, start, cut_in_two, exact=True).span)[0].endswith(FAMILY)


def test_edges_stay_within_their_section_and_keep_something(project: Project) -> None:
    span = marked(project, "board")
    moved = edges.move_edges(project, CUT, span, 0, at("Read also")[1]).span
    body = DOCUMENT.section_around(span.start, span.end)
    assert body is not None
    assert (moved.start, moved.end) == (body.start, body.end)
    title = at("Ferry")
    line = refusal(project, lambda: edges.move_edges(project, CUT, moved, *title))
    assert line.endswith("would be left: remove the span instead")
    gap = at(" offers")[0]
    assert refusal(project, lambda: edges.move_edges(project, CUT, moved, gap, gap + 1)) == (
        "there are no words between these edges"
    )


# Gaps


def test_a_fragment_joins_and_leaves(gapped: Project) -> None:
    span = marked(gapped, "offers")
    taken_back(gapped, lambda: edges.add_fragment(gapped, CUT, span, *at("ight ferr")))
    assert words(edges.add_fragment(gapped, CUT, span, *at(" says")).span) == ["offers", "night ferry", "says"]
    assert words(edges.cut_fragment(gapped, CUT, span, *at("ferr")).span) == ["offers", "night", "says"]
    taken_back(gapped, lambda: edges.cut_fragment(gapped, CUT, span, *at("says")))
    assert words(edges.add_fragment(gapped, CUT, span, *at("a")).span) == ["board", "offers", "night"]
    assert words(edges.add_fragment(gapped, CUT, span, *at(f"{THUMB} ")).span) == [f"board {THUMB} offers", "night"]


def test_the_outer_fragments_have_the_edges(gapped: Project) -> None:
    span = marked(gapped, "offers", f"ferry {FAMILY}")
    assert stepped(gapped, span, START, True) == [f"{THUMB} offers", f"ferry {FAMILY}"]
    assert stepped(gapped, span, END, False, CHARACTER) == [f"{THUMB} offers", "ferry "]
    assert stepped(gapped, span, END, False) == [f"{THUMB} offers"]


def test_edges_that_come_to_lie_within_fragments_or_gaps(gapped: Project) -> None:
    span = marked(gapped, "board", "offers", "night ferry")
    start, end = span.start, span.end
    assert words(edges.move_edges(gapped, CUT, span, start, at("night")[1]).span) == ["board", "offers", "night"]
    assert words(edges.move_edges(gapped, CUT, span, start, end).span) == ["board", "offers", "night ferry"]
    assert words(edges.move_edges(gapped, CUT, span, at(THUMB)[0], end).span) == [f"{THUMB} offers", "night ferry"]
    assert words(edges.move_edges(gapped, CUT, span, *at("a night")).span) == ["a night"]


def test_fragments_that_cannot_be(project: Project) -> None:
    span = marked(project, "offers a night")
    for work, line in [
        (lambda: edges.add_fragment(project, CUT, span, *at("says")), "the schema forbids discontinuous spans"),
        (lambda: edges.add_fragment(project, CUT, span, *at("night")), "covers these words already"),
        (lambda: edges.add_fragment(project, CUT, span, *at("open")), "does not lie within one section"),
        (lambda: edges.cut_fragment(project, CUT, span, *at("says")), "does not cover these words"),
        (lambda: edges.cut_fragment(project, CUT, span, span.start, span.end), "would be left: remove the span"),
        (lambda: edges.cut_fragment(project, CUT, span, 0, len(DOCUMENT.text)), "would be left: remove the span"),
        (lambda: edges.cut_fragment(project, CUT, span, span.start - 1, span.start), "Nothing is selected"),
    ]:
        assert line in refusal(project, work)
    middle = at(" a ")[0] + 1, at(" a ")[0] + 2
    assert "discontinuous" in refusal(project, lambda: edges.cut_fragment(project, CUT, span, *middle))
    assert words(edges.cut_fragment(project, CUT, span, *at("offers")).span) == ["a night"]
    assert words(edges.add_fragment(project, CUT, span, *at("ferry")).span) == ["a night ferry"]


# Whatever is done


@st.composite
def ranges(draw: st.DrawFn, aligned: bool = True) -> Range:
    section = draw(st.sampled_from(DOCUMENT.sections[:3]))
    if aligned:
        tokens = CUT.tokens_in(section.start, section.end)
        first = draw(st.integers(0, len(tokens) - 1))
        return tokens[first][0], tokens[draw(st.integers(first, len(tokens) - 1))][1]
    places = sorted(border for border in BORDERS if section.start <= border <= section.end)
    first = draw(st.integers(0, len(places) - 2))
    return places[first], places[draw(st.integers(first + 1, len(places) - 1))]


def alone(project: Project, place: Range) -> Span:
    """A span at PLACE, the only one of its set."""
    for old in project.spans("set"):
        project.do("Remove", RemoveSpan("set", old.id))
    return put_span(project, place)


def check_whole(span: Span) -> None:
    """What holds of a span, however it came about."""
    pieces = list(span.fragments) or [(span.start, span.end)]
    assert span.quotes(DOCUMENT.text)
    assert DOCUMENT.section_around(span.start, span.end) is not None
    assert (pieces[0][0], pieces[-1][1]) == (span.start, span.end)
    assert len(span.fragments) != 1
    borders = [border for piece in pieces for border in piece]
    assert all(before < after for before, after in pairwise(borders))
    assert set(borders) <= BORDERS


@given(ranges(), ENDS, st.booleans())
def test_an_edge_goes_a_token_there_and_back(kept: Project, place: Range, edge: str, grow: bool) -> None:
    there_and_back(kept, place, edge, grow, TOKEN)


@given(ranges(aligned=False), ENDS, st.booleans())
def test_an_edge_goes_a_character_there_and_back(kept: Project, place: Range, edge: str, grow: bool) -> None:
    there_and_back(kept, place, edge, grow, CHARACTER)


def there_and_back(project: Project, place: Range, edge: str, grow: bool, unit: str) -> None:
    span = alone(project, place)
    marked, line = tried(lambda: edges.step_edge(project, CUT, span, edge, grow=grow, unit=unit))
    if line is not None:
        assert line.endswith("already")
        return
    moved = marked.span
    check_whole(moved)
    assert (moved.start == span.start) is (edge == END)
    assert (moved.end == span.end) is (edge == START)
    assert (moved.end - moved.start > span.end - span.start) is grow
    back = edges.step_edge(project, CUT, moved, edge, grow=not grow, unit=unit).span
    assert (back.start, back.end) == place


MOVES = st.tuples(
    st.sampled_from(["step", "move", "add", "cut"]), st.integers(0, len(DOCUMENT.text)), st.integers(0, 30), ENDS,
    st.booleans(), UNITS,
)  # fmt: skip


def moved_by(project: Project, span: Span, move: tuple[str, int, int, str, bool, str]) -> Marked:
    kind, start, length, edge, flag, unit = move
    end = min(start + length, len(DOCUMENT.text))
    if kind == "step":
        return edges.step_edge(project, CUT, span, edge, grow=flag, unit=unit)
    if kind == "move":
        return edges.move_edges(project, CUT, span, start, end, exact=flag)
    return (edges.add_fragment if kind == "add" else edges.cut_fragment)(project, CUT, span, start, end)


@settings(max_examples=60)
@given(ranges(aligned=False), st.lists(MOVES, max_size=8))
def test_a_span_stays_whole_whatever_is_done(
    kept: Project, place: Range, moves: list[tuple[str, int, int, str, bool, str]]
) -> None:
    span = alone(kept, place)
    for move in moves:
        before = kept.span("set", "s")
        moved, line = tried(lambda: moved_by(kept, span, move))  # noqa: B023
        if line is None:
            check_whole(moved.span)
            before = moved.span
        assert kept.span("set", "s") == before


def test_an_edge_that_would_make_a_link_illegal_is_refused(project: Project) -> None:
    span = marked(project, "offers a night ferry", label="CONDITION")
    project.do("Link", AddLink(Link("l", "set", "governs", span.id, None, at("offers a night"))))
    line = refusal(project, lambda: edges.step_edge(project, CUT, span, END, grow=False))
    assert line == "CONDITION “offers a night” cannot be linked to itself"
    edges.step_edge(project, CUT, span, START, grow=False)
