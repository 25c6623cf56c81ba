"""The tables of a project file, and every change they ever went through.

A migration is never edited once it has shipped: a new one follows it. `user_version` counts those applied.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

LONG_SPAN = 1000
LONGEST_NAME = 60

OF_REGISTERS = "('PutEntity', 'RemoveEntity', 'PutTerm', 'RemoveTerm')"

FIRST_TABLES = """
CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE label_schema (
    version TEXT PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL, since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE document (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT, language TEXT, story TEXT, published TEXT,
    text TEXT NOT NULL, text_sha256 TEXT NOT NULL UNIQUE,
    source TEXT, metadata TEXT, uses TEXT, extra TEXT
) STRICT;
CREATE INDEX document_position ON document (position, id, title);
CREATE TABLE section (
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL, end INTEGER NOT NULL, kind TEXT NOT NULL, number INTEGER, extra TEXT,
    PRIMARY KEY (document, start), CHECK (start < end)
) STRICT, WITHOUT ROWID;
CREATE TABLE annotation_set (
    id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    annotator TEXT NOT NULL, role TEXT NOT NULL, guideline TEXT, schema TEXT,
    status TEXT NOT NULL CHECK (status IN ('todo', 'doing', 'done', 'skipped')), seconds REAL,
    notes TEXT, fields TEXT, modified TEXT, extra TEXT,
    UNIQUE (document, annotator)
) STRICT;
CREATE TABLE span (
    set_id TEXT NOT NULL REFERENCES annotation_set (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL, label TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, quote TEXT NOT NULL,
    fragments TEXT, attributes TEXT, provenance TEXT NOT NULL, note TEXT, created TEXT, modified TEXT, extra TEXT,
    PRIMARY KEY (set_id, id), CHECK (start < end)
) STRICT, WITHOUT ROWID;
CREATE INDEX span_place ON span (set_id, start, end);
CREATE INDEX span_length ON span (set_id, end - start);
CREATE TABLE link (
    set_id TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT,
    target_start INTEGER, target_end INTEGER, attributes TEXT, extra TEXT,
    PRIMARY KEY (set_id, id),
    FOREIGN KEY (set_id, source) REFERENCES span (set_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (set_id, target) REFERENCES span (set_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX link_source ON link (set_id, source);
CREATE INDEX link_target ON link (set_id, target);
CREATE TABLE judgement (
    set_id TEXT NOT NULL REFERENCES annotation_set (id) DEFERRABLE INITIALLY DEFERRED,
    point INTEGER NOT NULL, verdict TEXT, errors TEXT, note TEXT, extra TEXT,
    PRIMARY KEY (set_id, point)
) STRICT, WITHOUT ROWID;
CREATE TABLE judgement_range (
    set_id TEXT NOT NULL, point INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('evidence', 'near', 'counter', 'unsupported')),
    position INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    PRIMARY KEY (set_id, point, role, position),
    FOREIGN KEY (set_id, point) REFERENCES judgement (set_id, point) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE entity (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT, aliases TEXT, extra TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE vocabulary (
    name TEXT NOT NULL, value TEXT NOT NULL, gloss TEXT, PRIMARY KEY (name, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, annotator TEXT NOT NULL, title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    reverses INTEGER REFERENCES step (id), reversed_by INTEGER REFERENCES step (id)
) STRICT;
CREATE INDEX step_open ON step (annotator, kind, id) WHERE reversed_by IS NULL;
CREATE TABLE edit (
    step INTEGER NOT NULL REFERENCES step (id), position INTEGER NOT NULL,
    document TEXT, kind TEXT NOT NULL, change TEXT, inverse TEXT NOT NULL,
    PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_document ON edit (document, step);
CREATE VIEW labels AS
    SELECT document.title AS document, annotation_set.annotator, annotation_set.status, span.label, span.quote,
           section.kind AS section, section.number AS point, span.start, span.end, span.attributes, span.provenance,
           span.note, annotation_set.document AS document_id, span.id AS span_id
    FROM span
    JOIN annotation_set ON annotation_set.id = span.set_id
    JOIN document ON document.id = annotation_set.document
    LEFT JOIN section ON section.document = document.id AND section.start <= span.start AND span.end <= section.end
    ORDER BY document.position, annotation_set.annotator, span.start, span.end DESC;
"""


WORDS = """coalesce((
        SELECT group_concat(trim(substr(
            span.quote, json_extract(piece.value, '$[0]') - span.start + 1,
            json_extract(piece.value, '$[1]') - json_extract(piece.value, '$[0]'))), ' … ')
        FROM json_each(span.fragments) AS piece), span.quote)"""


def first_tables(db: Database) -> None:
    """Documents, sets, labels, registers and the journal."""
    for statement in FIRST_TABLES.split(";\n"):
        if statement.strip():
            db.execute(statement)


def only_long_spans_by_length(db: Database) -> None:
    """The index that finds the longest span of a set holds the long ones alone: most spans need no place in it."""
    db.execute("DROP INDEX span_length")
    db.execute(f"CREATE INDEX span_length ON span (set_id, end - start) WHERE end - start > {LONG_SPAN}")


def short_quotes(db: Database) -> None:
    """An index of short quotes: what else was marked with these words is asked whenever something is marked."""
    db.execute(f"CREATE INDEX span_quote ON span (quote) WHERE length(quote) <= {LONGEST_NAME}")


def edits_of_registers(db: Database) -> None:
    """An index of the few edits that concern the registers: whether one is still wanted is asked with its last use."""
    db.execute(f"CREATE INDEX edit_register ON edit (kind, step) WHERE kind IN {OF_REGISTERS}")


def gaps_among_labels(db: Database) -> None:
    """The view of labels tells the words that are covered, with … for a gap, and the ranges of the fragments."""
    before = "span.quote,\n"
    definition = next(each for each in FIRST_TABLES.split(";\n") if "CREATE VIEW labels" in each)
    assert before in definition
    db.execute("DROP VIEW labels")
    db.execute(definition.replace(before, f"{WORDS} AS quote, span.fragments,\n"))


def lines_of_steps(db: Database) -> None:
    """What the title of a step is made of, so that everybody reads it in a language of theirs; the title is English."""
    db.execute("ALTER TABLE step ADD COLUMN parts TEXT")


def active_time(db: Database) -> None:
    """How long annotators worked on documents: measured beside the journal, also where there is no set yet."""
    db.execute(
        "CREATE TABLE active_time (document TEXT NOT NULL, annotator TEXT NOT NULL, seconds REAL NOT NULL, "
        "PRIMARY KEY (document, annotator)) STRICT, WITHOUT ROWID"
    )


def guidelines(db: Database) -> None:
    """The versions of the guideline, in the order in which they came into force."""
    db.execute(
        "CREATE TABLE guideline (position INTEGER PRIMARY KEY, version TEXT NOT NULL UNIQUE, text TEXT NOT NULL, "
        "since TEXT NOT NULL, annotator TEXT NOT NULL, changes TEXT) STRICT"
    )


WORD_TABLES = (
    "CREATE TABLE word_entry (number INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL UNIQUE, "
    "folding INTEGER NOT NULL) STRICT",
    "CREATE TABLE word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    # The words come folded, with a space between them; of ASCII only letters, digits and _ are left in them.
    "CREATE VIRTUAL TABLE word_index USING fts5 (words, content='', columnsize=0, tokenize=\"ascii tokenchars '_'\")",
    "CREATE TRIGGER document_leaves AFTER DELETE ON document BEGIN DELETE FROM word_entry WHERE document = old.id; END",
)


def words_of_documents(db: Database) -> None:
    """An index of the words of all documents, which is filled when something is looked for (store/words.py)."""
    for statement in WORD_TABLES:
        db.execute(statement)


def words_are_merged_less_often(db: Database) -> None:
    """What comes into the index of words in many transactions is brought together in fewer, larger steps: putting it in
    takes two thirds of the time, looking a word up 0.02 ms more."""
    db.execute("INSERT INTO word_index (word_index, rank) VALUES ('automerge', 16)")


STEPS: tuple[Callable[[Database], None], ...] = (
    first_tables, only_long_spans_by_length, short_quotes, edits_of_registers, gaps_among_labels, lines_of_steps,
    active_time, guidelines, words_of_documents, words_are_merged_less_often,
)  # fmt: skip
NEWEST = len(STEPS)


def migrate(db: Database) -> None:
    """Carry out the migrations that the file has not seen yet, each in a transaction of its own."""
    from sqlite_utils import Migrations

    migrations = Migrations("stancemark")
    for step in STEPS:
        migrations()(step)
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {NEWEST}")
