"""Going through a project: what is found, in which order, with which words around it, and by whom it may be seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fnmatch import fnmatchcase

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotations.concordance import looking
from annotations.concordance.conditions import is_like
from annotations.concordance.grammar import read
from annotations.concordance.indexing import enter_words
from annotations.concordance.places import BY_AFTER, BY_BEFORE, IN_LIST, Found, Place, ordered
from annotations.edits import PutEntity, ReplaceSpan
from annotations.errors import Refused
from annotations.project import Project
from annotations.spans import Entity
from tests.annotations.concordance.libraries import HEAVY, found, library, spans_found, with_rows_of_a, words_found

Make = Callable[..., Project]


@pytest.fixture
def project(new_project: Make) -> Project:
    return library(new_project)


def test_words_come_in_list_and_reading_order_with_what_stands_around_them(project: Project) -> None:
    places, answer = found(project, "ferry")
    assert answer == Found(places=6, documents=2, of=3, listed=6)
    assert [place.document for place in places] == ["harbour"] * 4 + ["cafe"] * 2
    for place in places:
        text = project.document(place.document).text
        assert text[place.start : place.end] == place.words
        assert text[place.start - len(place.before) : place.end + len(place.after)].count("\n") == 0
        assert text[: place.start].endswith(place.before)
        assert text[place.end :].startswith(place.after)
    assert [place.part for place in places] == ["title", "article", "article", "point 1", "title", "article"]
    assert [place.status for place in places] == ["doing"] * 4 + ["todo"] * 2
    assert places[-1].before == "The café owners 🚢 and the board want a "


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("label:ACTOR", ["a1", "a3", "q1"]),
        ("label:STANCE,CONDITION", ["a2", "a4"]),
        ("-label:ACTOR made:manual", ["a2"]),
        ("made:propagated", ["a4"]),
        ("label:ACTOR board", ["a1", "q1"]),
        ("label:STANCE night ferry", ["a2"]),
        ("label:STANCE ferry crew", []),
        ("commitment=offers", ["a2"]),
        ("commitment=OFF*", ["a2"]),
        ("commitment=*", ["a2"]),
        ("commitment=", []),
        ("form=", ["a3", "q1"]),
        ("-form=nominal label:ACTOR", ["a3", "q1"]),
        ("entity=*board", ["a1"]),
        ("entity:HARBOUR*", ["a1"]),
        ('entity:"the board"', ["a1"]),
        ("-entity:harbour* label:ACTOR", ["a3", "q1"]),
        ("state:done", ["q1"]),
        ("-state:done label:ACTOR", ["a1", "a3"]),
        ("remark:query", ["a2"]),
        ("remark:answered", []),
        ("changed:2026-11-20", ["a1", "a2", "a4", "a3"]),
        ("changed:2026-11-21..", ["q1"]),
        ("in:title", []),
        ("document:quay", ["q1"]),
        ("is:marked document:harbour label:ACTOR", ["a1", "a3"]),
        ("by:me label:ACTOR", ["a1", "a3", "q1"]),
    ],
)
def test_spans_are_found_by_what_is_said_of_them(project: Project, typed: str, spans: list[str]) -> None:
    assert spans_found(project, typed) == spans


@pytest.mark.parametrize(
    ("typed", "count", "documents"),
    [
        ("board", 9, 3),
        ("board in:title", 2, 2),
        ("board in:point", 2, 2),
        ("board in:1", 2, 2),
        ("board state:todo", 1, 1),
        ("board state:done", 4, 1),
        ("board -document:quay", 5, 2),
        ("board is:unmarked", 7, 3),
        ("board -label:ACTOR", 7, 3),
        ("board -label:STANCE", 9, 3),
        ("ferry is:unmarked", 5, 2),
        ("ferry -commitment=offers", 5, 2),
        ("board -entity:*board", 8, 3),
        ("/[bc]o[au]/", 16, 3),
        ("strasse", 1, 1),
        ("match:accents cafe", 0, 0),
        ("match:case CAFÉ", 0, 0),
        ("match:parts erry", 6, 2),
        ("nowhere", 0, 0),
    ],
)
def test_words_are_found_under_conditions(project: Project, typed: str, count: int, documents: int) -> None:
    places, answer = found(project, typed)
    assert (answer.places, answer.documents) == (count, documents), [each.before for each in places]
    assert len(places) == answer.places == answer.listed


def test_where_a_span_marks_the_words_it_is_named(project: Project) -> None:
    marked = [
        (place.span, place.label) for place in found(project, "the board | offers a night ferry")[0] if place.span
    ]
    assert marked == [("a1", "ACTOR"), ("a2", "STANCE"), ("q1", "ACTOR")], "the board, of which the article is trimmed"


def test_how_many_documents_were_looked_through(project: Project) -> None:
    assert found(project, "ferry state:todo")[1] == Found(2, 1, 1, 2)
    assert found(project, "label:ACTOR state:done")[1] == Found(1, 1, 1, 1)
    assert found(project, "label:ACTOR document:café")[1] == Found(0, 0, 1, 0)


def test_who_does_not_lead_sees_the_own_labels_alone(project: Project) -> None:
    assert spans_found(project, "commitment=*") == ["a2"]
    for name in ("ben", "nobody"):
        with pytest.raises(Refused, match="only who leads the project sees what others have labelled"):
            found(project, f"by:{name} label:ACTOR")
    project.annotator = "ben"
    assert spans_found(project, "is:marked") == ["b2", "b1"]
    assert {place.annotator for place in found(project, "is:marked")[0]} == {"ben"}
    assert found(project, "ferry is:unmarked")[1].places == 5, "ada's spans leave nothing out for ben"
    assert {place.status for place in found(project, "ferry document:harbour")[0]} == {"done"}
    project.annotator = ""
    assert spans_found(project, "is:marked") == []
    assert found(project, "ferry")[1].places == 6


def test_who_leads_sees_all_and_may_ask_for_one(project: Project) -> None:
    project.annotator = "lena"
    assert spans_found(project, "commitment=*") == ["a2", "b2"]
    assert spans_found(project, "by:BEN") == ["b2", "b1"]
    assert spans_found(project, "-by:ben label:ACTOR") == ["a1", "a3", "q1"]
    assert spans_found(project, "by:me") == []
    assert found(project, "ferry by:ben")[1] == Found(4, 1, 1, 4)
    assert found(project, "mayor by:ben is:unmarked")[1].places == 1, "the one in the article lies in a span of ben's"
    with pytest.raises(Refused, match=r"nobody called carl has labelled here \(ada, ben, lena\)"):
        found(project, "by:carl")


def test_an_entity_that_there_is_not_is_refused(project: Project) -> None:
    with pytest.raises(Refused, match="no entity called Crown in the register"):
        found(project, "entity:Crown")


@pytest.mark.parametrize("typed", ["board", "label:ACTOR", "*oard | council", "中", "/board/"])
def test_an_index_changes_nothing_but_time(project: Project, typed: str) -> None:
    before = found(project, typed)
    assert enter_words(project.path) == 3
    assert enter_words(project.path) == 0
    assert found(project, typed) == before


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("strasse", ["cafe"]), ("crew", ["harbour", "quay"]), ("zeppelin", []), ("night quay", ["quay"]),
        ("*affe | *traße", ["cafe"]), ("/[a-z]+ Straße/", ["cafe"]), ("/(strasse|zeppelin)s?/", ["cafe"]),
        ("council", ["harbour", "quay"]), ("council state:done", ["quay"]), ("label:STANCE strasse", []),
        ("/[0-9]{4}/", ["harbour", "quay", "cafe"]),
    ],
)  # fmt: skip
def test_no_text_is_read_that_the_index_leaves_out(project: Project, typed: str, read: list[str]) -> None:
    enter_words(project.path)
    assert asked_of_file(project, typed, r"SELECT text FROM document WHERE id = '(\w+)'") == read


@pytest.mark.parametrize(
    ("typed", "sets"),
    [
        ("commitment=supports", ["ada-h", "ben-h"]), ("label:CONDITION", ["ada-h", "ben-h"]),
        ("entity:*board", ["ada-h", "ben-h"]), ("label:ACTOR", ["ada-h", "ben-h", "ada-q"]),
        ("label:ACTOR document:quay", ["ada-q"]), ("label:STANCE changed:2026-12-30", []),
    ],
)  # fmt: skip
def test_no_spans_are_read_of_documents_without_one_that_can_be_meant(
    project: Project, monkeypatch: pytest.MonkeyPatch, typed: str, sets: list[str]
) -> None:
    monkeypatch.setattr(looking, "AT_FIRST", 0)
    monkeypatch.setattr(looking, "MANY", 0)
    project.annotator = "lena"
    assert asked_of_file(project, typed, r"FROM span WHERE set_id = '([\w-]+)'") == sets


def asked_of_file(project: Project, typed: str, asked: str) -> list[str]:
    """What the file is asked for, in order, while something is looked for: what ASKED finds in the statements."""
    statements: list[str] = []
    project._store._db.set_trace_callback(statements.append)
    found(project, typed)
    project._store._db.set_trace_callback(None)
    return [name for statement in statements for name in re.findall(asked, statement)]


def test_some_documents_alone(project: Project) -> None:
    whole = found(project, "board")[0]
    part, answer = found(project, "board", ["cafe", "quay", "gone"])
    assert part == [place for place in whole if place.document != "harbour"]
    assert answer.of == 2


def test_pages_come_early_and_what_is_not_listed_is_counted(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "FIRST_PAGE", 2)
    pages: list[list[Place]] = []
    answer = looking.look(
        project, read("board", project.schema), lambda page: pages.append(list(page)), most=5
    )  # fmt: skip
    assert [len(page) for page in pages] == [4, 1]
    assert answer == Found(places=9, documents=3, of=3, listed=5)


def test_progress_is_told_and_may_end_the_search(project: Project) -> None:
    told: list[tuple[int, int]] = []
    looking.look(project, read("/o/", project.schema), lambda _: None, lambda *so_far: told.append(so_far))
    assert told[-1] == (3, 3)

    class Enough(Exception):
        pass

    def stop(*_: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        looking.look(project, read("/o/", project.schema), lambda _: None, stop)


def test_where_every_text_takes_long_it_may_be_ended_after_each(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "WAIT", -1.0)
    told: list[tuple[int, int]] = []
    looking.look(project, read("/o/", project.schema), lambda _: None, lambda *so_far: told.append(so_far))
    assert [*dict.fromkeys(told)] == [(1, 3), (2, 3), (3, 3)]


def test_an_expression_that_runs_away_ends_with_a_line_and_keeps_what_was_found(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotations.concordance.matching.SECONDS", 0.1)
    places, answer = found(with_rows_of_a(project, 2, 60, 2), HEAVY)
    assert answer.stopped == "stopped in “Row 1”: the expression tries too many ways there"
    assert [place.document for place in places] == ["harbour"] * 4 + ["cafe"] * 2 + ["row0"]
    assert (answer.places, answer.documents) == (7, 3)


def test_an_expression_that_nearly_runs_away_in_every_text_ends_as_well(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "WAIT", -1.0)
    monkeypatch.setattr(looking, "LONGEST", -1.0)
    places, answer = found(with_rows_of_a(project, 2, 2), HEAVY)
    assert answer.stopped == "stopped after 1 of 5 documents: the expression takes too long"
    assert len(places) == answer.places == 4
    assert not found(project, "ferry")[1].stopped, "words are never tried in so many ways"


@pytest.mark.parametrize(
    ("value", "said", "is_so"),
    [
        ("ab", "ab", True), ("ab", "abc", False), ("a*", "a", True), ("*a", "ba", True), ("*", "", True),
        ("a*a", "a", False), ("a*a", "aa", True), ("ab*ba", "aba", False), ("*ab*ab*", "xaby", False),
        ("*ab*ab*", "xabyabz", True), ("a**b", "a\nb", True), ("*b*bc", "abbc", True), ("x*b", "ab", False),
        ("A*É", "abe", True), ("*a.c*", "abc", False),
    ],
)  # fmt: skip
def test_a_star_stands_for_anything(value: str, said: str, is_so: bool) -> None:
    assert is_like(said, value) is is_so


@given(st.text("ab", max_size=8), st.text("ab*", max_size=8))
def test_stars_mean_what_they_mean_in_names_of_files(said: str, value: str) -> None:
    assert is_like(said, value) is fnmatchcase(said, value)


def test_no_number_of_stars_takes_long(project: Project) -> None:
    stars = "*a" * 400 + "*z"  # a way that tries again behind each star would not end while the sun shines
    long = replace(project.span("ada-h", "a4"), attributes={"marker": "a" * 1000})
    project.do("Answer", ReplaceSpan(long))
    project.do("Register", PutEntity(Entity("long", "a" * 1000)))
    assert not is_like("a" * 1000, stars)
    assert spans_found(project, f"marker={stars}") == []
    assert spans_found(project, f"marker={stars[:-1]}a") == ["a4"]
    with pytest.raises(Refused, match="no entity called"):
        found(project, f"entity:{stars}")


def test_order_by_the_words_before_and_after(project: Project) -> None:
    places = found(project, "board")[0]
    assert ordered(reversed(places), IN_LIST) == places
    before = [place.before.split()[-1].casefold() for place in ordered(places, BY_BEFORE)]
    assert before == sorted(before)
    assert set(before) == {"harbour", "quay", "the"}
    after = [place.after.split()[0].casefold() for place in ordered(places, BY_AFTER)]
    assert after == sorted(after)


def test_the_edges_of_a_context_lie_between_characters_as_a_reader_sees_them(new_project: Make) -> None:
    from annotations.edits import AddDocument
    from annotations.text import Document, Section

    text = "e\u0301" * 70 + " ferry " + "👩\u200d👦" * 70
    project = new_project()
    project.do("Import", AddDocument(Document("d", text, (Section("body", 0, len(text)),))))
    (place,) = found(project, "ferry")[0]
    assert place.before == "e\u0301" * 59 + " "
    assert place.after == " " + "👩\u200d👦" * 40


def test_words_of_what_was_listed_read_as_they_stand(project: Project) -> None:
    assert words_found(project, "café owners want") == ["cafe: Café owners want", "cafe: Café owners want"]
