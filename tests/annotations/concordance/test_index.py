"""The index of words: never leaves out a document that holds what is looked for, and follows documents."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotations.concordance.indexing import enter_words
from annotations.concordance.matching import WordMatcher, has_letters
from annotations.concordance.search import Phrase, Word
from annotations.edits import AddDocument, RemoveDocument
from annotations.folding import Folding
from annotations.project import Project
from annotations.store import Store, words
from annotations.store.migrations import STEPS, WORD_TABLES, words_of_documents
from annotations.store.words import Part, Words
from tests.annotations.concordance.libraries import library
from tests.annotations.concordance.scripts import foldings, texts
from tests.annotations.concordance.test_matching import phrases
from tests.annotations.texts import HARBOUR, harbour

Make = Callable[..., Project]


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        yield connection


def index(connection: sqlite3.Connection, texts_of_documents: list[str]) -> Words:
    """An index over documents that are called by their numbers."""
    connection.execute("DROP TABLE IF EXISTS document")
    connection.execute("CREATE TABLE document (id TEXT PRIMARY KEY, position INTEGER, text TEXT, text_sha256 TEXT)")
    connection.executemany(
        "INSERT INTO document VALUES (?, ?, ?, ?)",
        [(str(number), number, text, f"sha {text}") for number, text in enumerate(texts_of_documents)],
    )
    for name in ("word_entry", "word", "word_index"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in WORD_TABLES:
        connection.execute(statement)
    return Words(connection)


def enter(entered: Words) -> None:
    """Enter all documents that are missing."""
    entered.enter(entered.read(entered.missing()))


@given(st.lists(texts, min_size=1, max_size=6), st.lists(phrases, min_size=1, max_size=2), foldings, st.booleans())
def test_no_document_that_holds_it_is_left_out(
    documents: list[str], found: list[Phrase], folding: Folding, parts: bool
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        entered = index(connection, documents)
        enter(entered)
        matcher = WordMatcher(found, folding, parts=parts)
        holding = {str(number) for number, text in enumerate(documents) if any(True for _ in matcher.ranges(text))}
        candidates = entered.holding(matcher.sought())
        assert candidates is None or holding <= candidates


@given(st.data(), st.lists(texts, min_size=1, max_size=4), foldings, st.booleans())
def test_nor_one_from_which_the_words_were_taken(
    data: st.DataObject, documents: list[str], folding: Folding, parts: bool
) -> None:
    there = [word for text in documents for word in text.split() if has_letters(Word(word, literal=True))]
    if not there:
        return
    phrase = (Word(data.draw(st.sampled_from(there)), literal=True),)
    with closing(sqlite3.connect(":memory:")) as connection:
        entered = index(connection, documents)
        enter(entered)
        matcher = WordMatcher([phrase], folding, parts=parts)
        holding = {str(number) for number, text in enumerate(documents) if any(True for _ in matcher.ranges(text))}
        candidates = entered.holding(matcher.sought())
        assert candidates is None or holding <= candidates


@pytest.mark.parametrize(
    ("sought", "holding"),
    [
        ([[Part("ferry")]], {"0", "1"}),
        ([[Part("night"), Part("ferry")]], {"0"}),
        ([[Part("ferry"), Part("night")]], set()),
        ([[Part("ferr", open_behind=True)]], {"0", "1", "2"}),
        ([[Part("erry", open_before=True)]], {"0", "1"}),
        ([[Part("err", True, True)]], {"0", "1", "2"}),
        ([[Part("quay")], [Part("night"), Part("ferry")]], {"0", "2"}),
        ([[Part("中"), Part("国")]], {"3"}),
        ([[Part("nowhere")]], set()),
        ([[Part("zzz", open_before=True)]], set()),
        ([[]], None),
        ([[Part("quay")], []], None),
    ],
)
def test_it_tells_documents_apart(db: sqlite3.Connection, sought: list[list[Part]], holding: set[str] | None) -> None:
    entered = index(db, ["The night ferry", "A ferry at night", "Ferryman, quay", "在中国"])
    enter(entered)
    assert entered.holding(sought) == holding


def test_what_is_not_entered_may_hold_anything(db: sqlite3.Connection) -> None:
    entered = index(db, ["ferry", "quay", "ferry"])
    entered.enter(entered.read(["0", "gone"]))
    assert entered.missing() == ["1", "2"]
    assert entered.holding([[Part("ferry")]]) == {"0", "1", "2"}
    assert entered.holding([[Part("nowhere")]]) == {"1", "2"}


def test_what_has_become_another_since_it_was_read_is_not_entered(db: sqlite3.Connection) -> None:
    entered = index(db, ["ferry", "quay"])
    read = entered.read(["0", "1"])
    db.execute("UPDATE document SET text = 'boat', text_sha256 = 'sha boat' WHERE id = '0'")
    db.execute("DELETE FROM document WHERE id = '1'")
    entered.enter(read)
    assert entered.missing() == ["0"]
    assert entered.holding([[Part("ferry")]]) == {"0"}, "it may hold anything"


def test_where_too_many_words_hold_a_part_any_document_may(db: sqlite3.Connection) -> None:
    entered = index(db, [f"w{number}x" for number in range(words.MOST_WORDS + 1)])
    enter(entered)
    assert entered.holding([[Part("w", open_before=True, open_behind=True)]]) is None


def test_where_very_many_words_begin_alike_any_document_may(
    db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "MOST_BEGUN", 2)
    entered = index(db, ["wa wb wc", "xa xb"])
    enter(entered)
    assert entered.holding([[Part("w", open_behind=True)]]) is None
    assert entered.holding([[Part("x", open_behind=True)]]) == {"1"}


def test_other_rules_of_folding_enter_everything_anew(db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    entered = index(db, ["ferry"])
    enter(entered)
    monkeypatch.setattr(words, "VERSION", words.VERSION + 1)
    assert entered.missing() == ["0"]
    enter(entered)
    assert entered.is_complete()
    assert entered.holding([[Part("ferry")]]) == {"0"}


def test_documents_come_and_go_with_their_steps(new_project: Make) -> None:
    project = new_project()
    project.do("Import", AddDocument(harbour()), AddDocument(harbour("quay", HARBOUR.replace("ferry", "quay"))))
    enter_words(project.path)
    assert project.holding([[Part("ferry")]]) == {"harbour"}
    project.do("Remove", RemoveDocument("harbour"))
    assert project.holding([[Part("ferry")]]) == set()
    project.undo()
    assert project.holding([[Part("ferry")]]) == {"harbour"}, "it is not entered any more, so it may hold it"
    enter_words(project.path)
    assert project.holding([[Part("quay")]]) == {"quay"}


def test_an_index_of_documents_that_are_gone_is_emptied(new_project: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "SPARE", 1)
    project = new_project()
    for number in range(3):
        project.do("Import", AddDocument(harbour(f"d{number}", f"{HARBOUR}\n{number}")))
        enter_words(project.path)
        project.undo()
    project.do("Import", AddDocument(harbour()))
    assert enter_words(project.path) == 1
    with closing(Store.open(project.path)) as store:
        assert not store.words.is_overgrown()
        assert store.words.holding([[Part("ferry")]]) == {"harbour"}


def test_entering_stops_where_it_is_told_to(new_project: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotations.concordance.indexing.AT_ONCE", 1)
    project = new_project()
    project.do("Import", *(AddDocument(harbour(f"d{number}", f"{HARBOUR}\n{number}")) for number in range(3)))

    class Enough(Exception):
        pass

    def after_two(done: int, total: int) -> None:
        assert total == 3
        if done == 2:
            raise Enough

    with pytest.raises(Enough):
        enter_words(project.path, after_two)
    assert enter_words(project.path) == 1


def test_a_file_from_before_is_searched_as_it_is_and_entered_then(new_project: Make, tmp_path: Path) -> None:
    """The tables are taken out of a project, as a file of the version before has none."""
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    project.close()
    with closing(sqlite3.connect(project.path)) as db:
        for name in ("word_index", "word_entry", "word"):
            db.execute(f"DROP TABLE {name}")
        db.execute("DROP TRIGGER document_leaves")
        since = [step.__name__ for step in STEPS[STEPS.index(words_of_documents) :]]
        db.executemany("DELETE FROM _sqlite_migrations WHERE name = ?", [(name,) for name in since])
        db.execute(f"PRAGMA user_version = {len(STEPS) - len(since)}")
        db.commit()
    again = Project.open(project.path)
    assert again.holding([[Part("nowhere")]]) == {"harbour"}
    assert enter_words(project.path) == 1
    assert again.holding([[Part("nowhere")]]) == set()
    again.close()


@pytest.mark.parametrize("sought", [[Part("ferry")], [Part("erry", open_before=True)]])
@pytest.mark.parametrize("is_emptied", [False, True])
def test_nothing_is_left_out_whenever_others_fill_or_empty_the_index(
    new_project: Make, sought: list[Part], is_emptied: bool
) -> None:
    """Whatever is asked of the file for one search: another program does all it does just before that."""
    for moment in itertools.count():
        path = library(new_project, f"{moment}.stancemark").path
        if is_emptied:
            enter_words(path)
        asked: list[str] = []

        def asks(statement: str, asked: list[str] = asked, moment: int = moment, path: Path = path) -> None:
            asked.append(statement)
            if len(asked) == moment + 1:
                with closing(Store.open(path)) as other, other.writing():
                    if is_emptied:
                        other.words.clear()
                    else:
                        other.words.enter(other.words.read(other.words.missing()))

        with closing(Store.open(path)) as store:
            store._db.set_trace_callback(asks)
            holding = store.words.holding([sought])
            store._db.set_trace_callback(None)
        assert holding is None or holding >= {"harbour", "cafe"}, asked[moment]
        if len(asked) <= moment:
            break
    assert moment > 2
