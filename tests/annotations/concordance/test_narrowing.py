"""Documents, sets and spans that are told apart by the database are those that are told apart one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from annotations.concordance import grammar, looking
from annotations.concordance.conditions import Conditions
from annotations.concordance.places import Place
from annotations.concordance.search import Search
from annotations.edits import AddContents, AddDocument, PutEntity, SetLead
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema_reader import load
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.text import Document, Section
from resources import path as resource

DAYS = (
    None, "", "2026-11-20T10:00:00.000Z", "2026-11-20T23:30:00.000-11:00", "2026-11-21T02:00:00+13:00", "2026-11-22",
    "20261123T101112Z", "2026-W48-1", "some day", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
)  # fmt: skip
ANSWERS = (
    {}, {"entity": "e1", "form": "name"}, {"entity": "é2"}, {"commitment": "offers"}, {"commitment": "Ｏffers"},
    {"commitment": "rejects", "holder": "named"}, {"target": [0, 5]}, {"entity": 'a"b'}, {"unheard": "of"},
)  # fmt: skip
CONDITIONS = (
    "label:ACTOR", "label:STANCE,CONDITION", "-label:ACTOR", "made:manual", "made:imported,propagated", "-made:manual",
    "commitment=offers", "commitment=o*,rejects", "commitment=*", "commitment=", "-commitment=offers", "form=name",
    "target=*", "target=Night", "target=", "entity=*board", "entity:*board", 'entity:"Mayor Holm"', "-entity:*board",
    "changed:2026-11-20", "changed:2026-11-21..", "changed:..2026-11-22", "-changed:2026-11-20", "changed:2026",
    "changed:0001..", "changed:..9999-11", "remark:note", "remark:query", "remark:query,flag", "-remark:note",
    "is:marked", "is:unmarked", "by:me", "by:ada", "by:ada,ben", "-by:ben", "state:done", "state:todo", "-state:done",
    "state:skipped,doing", "in:title", "document:ferry", "document:FÉRRY", "-document:d1", "document:D2,quay",
    "published:2026-11-20", "published:2026", "-published:2026", "published:..2025",
)  # fmt: skip
WORDS = (
    "",
    "",
    "ferry",
    "*erry",
    "ferr*",
    "night ferry",
    "match:parts err",
    "/f[e]rry|quay/",
    "zzyzx",
    "/night (ferry|quay)/",
)
TITLES = ("Night ferry", "Quay — férry", "", "ferry\0quay", "Boats")
PEOPLE = ("ada", "ben", "lena", "")


def search_of(typed: str, project: Project) -> Search | None:
    """The search that is typed; None where it cannot be carried out for the annotator."""
    try:
        search = grammar.read(typed, project.schema)
        Conditions(project, search)
    except Refused:
        return None
    return search


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("narrowing") / "many.stancemark"
    with closing(Project.create(path, load(resource("schemas/actor-stance-condition.json")), annotator="ada")) as made:
        made.do("Lead", SetLead("lena"))
        names = {"e1": "Harbour board", "é2": "Mayor Holm", 'a"b': "The other board"}
        made.do("Import", *(PutEntity(Entity(id, name)) for id, name in names.items()))
        made.do("Import", *(edit for number in range(40) for edit in edits(number)))
        yield made


def edits(number: int) -> Iterator[AddDocument | AddContents]:
    chance = random.Random(number)
    text = f"Night {chance.choice(('ferry', 'quay', 'férry'))} {number}\nThe Night ferry leaves the quay at night."
    title_end = text.index("\n")
    sections = (Section("title", 0, title_end), Section("body", title_end + 1, len(text)))
    published = chance.choice((None, "2026-11-20", "2026-11-21", "2025", "2025-01-01T00:00:00Z", "soon"))
    document = Document(f"d{number}", text, sections, chance.choice(TITLES) or None, published=published)
    yield AddDocument(document)
    for name in chance.sample(("ada", "ben"), chance.randrange(3)):
        yield AddContents(contents(document, name, chance))


def contents(document: Document, name: str, chance: random.Random) -> SetContents:
    id = f"{document.id}-{name}"
    query = {"id": "n", "kind": "query", "text": "?", "span": "s1", "by": name, "at": "2026-11-20T10:00:00Z"}
    spans = [
        Span(
            f"s{each}", id, chance.choice(("ACTOR", "STANCE", "CONDITION")), start, start + 5,
            document.text[start : start + 5], (), chance.choice(ANSWERS),
            chance.choice(("manual", "imported", "propagated")), chance.choice((None, None, "To be seen.")),
            chance.choice(DAYS), chance.choice(DAYS),
        )
        for each in range(chance.randrange(4)) for start in [chance.randrange(len(document.text) - 5)]
    ]  # fmt: skip
    head = AnnotationSet(
        id, document.id, name, status=chance.choice(("todo", "doing", "done", "skipped")),
        notes=(query,) if chance.random() < 0.4 else (), modified=chance.choice(DAYS),
    )  # fmt: skip
    return SetContents(head, tuple(spans))


def one_by_one(project: Project, search: Search) -> tuple[set[tuple[str, str]], int]:
    """The spans that are found, by set and id, and how many documents were looked through: nothing is left to SQL."""
    conditions = Conditions(project, search)
    found, documents = set(), set()
    for each in project.standings(project.annotator if project.is_blind else None):
        if not conditions.document_fits(each.document, each.title, each.published):
            continue
        if not each.set or not conditions.set_fits(each.annotator, each.status, each.modified):
            continue
        documents.add(each.document)
        text = project.text(each.document)
        for span in project.spans(each.set):
            section = project.document(each.document).section_around(span.start, span.end)
            if conditions.span_fits(span, each, lambda text=text: text) and conditions.section_fits(section):
                found.add((each.set, span.id))
    return found, len(documents)


conditions = st.lists(st.sampled_from(CONDITIONS), min_size=1, max_size=3).map(" ".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(conditions, st.sampled_from(PEOPLE))
def test_the_same_spans_are_found_as_one_by_one(
    project: Project, monkeypatch: pytest.MonkeyPatch, typed: str, person: str
) -> None:
    monkeypatch.setattr(looking, "AT_FIRST", 0)
    monkeypatch.setattr(looking, "MANY", 0)
    project.annotator = person
    search = search_of(typed, project)
    if search is None or search.has_words or not search.finds_spans:
        return
    expected, documents = one_by_one(project, search)
    places: list[Place] = []
    answer = looking.look(project, search, places.extend)
    assert sorted((place.set, place.span) for place in places) == sorted(expected)
    if search.of(("by", "state")):
        assert answer.of == documents


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(WORDS), conditions, st.sampled_from(PEOPLE), st.integers(0, 45))
def test_where_one_begins_to_ask_makes_no_difference(
    project: Project, monkeypatch: pytest.MonkeyPatch, words: str, typed: str, person: str, first: int
) -> None:
    project.annotator = person
    search = search_of(f"{words} {typed}", project)
    if search is None:
        return
    answers = []
    for at_first, many in ((1000, 1000), (first, 0)):
        monkeypatch.setattr(looking, "AT_FIRST", at_first)
        monkeypatch.setattr(looking, "MANY", many)
        places: list[Place] = []
        answers.append((looking.look(project, search, places.extend), places))
    assert answers[0] == answers[1]


def test_some_documents_are_asked_as_all_are(project: Project) -> None:
    project.annotator = "lena"
    some = project.document_ids()[::3]
    for typed in CONDITIONS:
        search = search_of(typed, project)
        if search is None:
            continue
        conditions = Conditions(project, search)
        whole = conditions.fitting()
        assert conditions.fitting(some) == (None if whole is None else whole.intersection(some)), typed
