"""What uses a name of the schema, in all sets: counted, and written anew where a schema change converts it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from sqlite3 import Connection
from typing import Any, NamedTuple

from annotations.conversions import (
    ERROR,
    FIELD,
    LABEL,
    LINK,
    VERDICT,
    VOCABULARY,
    Address,
    Renaming,
    Retyping,
)
from annotations.errors import Refused
from annotations.spans import AnnotationSet
from annotations.store.rows import marks, pack, unpack, unpack_list
from annotations.wording import tr

Row = tuple[str, ...]
Pairs = tuple[tuple[str, str], ...]


class Use(NamedTuple):
    """How often something is used, and in how many documents."""

    uses: int
    documents: int


class Answer(NamedTuple):
    """An answer to an attribute or field, with whose it is and in which document."""

    value: Any
    annotator: str
    document: str


# Whether a JSON column answers an attribute (its name), and whether it does with a value (name, value, value).
_ANSWERED = "EXISTS (SELECT 1 FROM json_each({column}) AS answer WHERE answer.key = ?)"
_ANSWERED_SO = """EXISTS (
    SELECT 1 FROM json_each({column}) AS answer WHERE answer.key = ? AND (
        (answer.type = 'text' AND answer.value = ?) OR (answer.type = 'array' AND EXISTS (
            SELECT 1 FROM json_each(answer.value) AS part WHERE part.value = ?))))"""
_OF_SPANS = "span JOIN annotation_set ON annotation_set.id = span.set_id"
_OF_LINKS = "link JOIN annotation_set ON annotation_set.id = link.set_id"
_OF_JUDGEMENTS = "judgement JOIN annotation_set ON annotation_set.id = judgement.set_id"
_HOLDS = "EXISTS (SELECT 1 FROM json_each({column}) AS part WHERE part.value = ?)"


class Uses:
    """Reads and converts whatever names a part of the schema."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def count(self, address: Address, annotator: str | None = None) -> Use:
        """How often what has ADDRESS is used: by spans, links, judgements or sets of ANNOTATOR (None: of everybody).

        Of a vocabulary: how many documents came with it, whoever asks.
        """
        if address[0] == VOCABULARY:
            documents = self._came_with(address[1])
            return Use(documents, documents)
        table, where, arguments = _uses_of(address)
        if annotator is not None:
            where, arguments = f"{where} AND annotation_set.annotator = ?", [*arguments, annotator]
        query = f"SELECT count(*), count(DISTINCT annotation_set.document) FROM {table} WHERE {where}"
        return Use(*self._db.execute(query, arguments).fetchone())

    def has_vocabulary(self, name: str) -> bool:
        """Whether a vocabulary has values, or a document came with it."""
        row = self._db.execute("SELECT 1 FROM vocabulary WHERE name = ? LIMIT 1", [name]).fetchone()
        return row is not None or self._came_with(name) > 0

    def answers(self, at: Address) -> Iterator[Answer]:
        """Every answer to the attribute or field at an address."""
        table, where, arguments = _uses_of(at)
        column = _ANSWERS[at[0]][1]
        query = f"SELECT {column}, annotation_set.annotator, annotation_set.document FROM {table} WHERE {where}"
        for answers, annotator, document in self._db.execute(query, arguments):
            yield Answer(unpack(answers)[at[-1]], annotator, document)

    def sets_with(self, conversion: Renaming | Retyping) -> list[tuple[str, str]]:
        """The sets in which a conversion may change something, each with its document."""
        cells = _cells(conversion.at, _old_names(conversion))
        query = f"""
            SELECT id, document FROM annotation_set
            WHERE id IN (SELECT {cells.keys[0]} FROM {cells.table} WHERE {cells.condition}) ORDER BY id"""
        return self._db.execute(query, cells.arguments).fetchall()

    def named_so(self, at: Address, pairs: Pairs) -> tuple[Row, ...]:
        """What has one of the new names of PAIRS below an address already, by set and id; names that are both new and
        old do not count.

        Raises Refused for a vocabulary: its values would join others, and could not be told apart again.
        """
        new = {after for _, after in pairs} - {before for before, _ in pairs}
        if at == (VOCABULARY,):
            if taken := [name for name in sorted(new) if self.has_vocabulary(name)]:
                raise Refused(tr("there is a vocabulary {name} already", name=taken[0]))
            return ()
        keys = ", ".join(_COLUMNS[at[0], len(at) > 1][2])
        found: set[Row] = set()
        for name in new:
            table, where, arguments = _uses_of((*at, name))
            found.update(self._db.execute(f"SELECT {keys} FROM {table} WHERE {where}", arguments))
        return tuple(sorted(found))

    def convert(self, conversion: Renaming | Retyping, kept: frozenset[Row] = frozenset()) -> None:
        """Write everything as it reads after CONVERSION, but for the rows in KEPT, which are named by set and id.

        What stands alike in many rows is converted once, and written to all of them in one statement. Raises Refused
        where something cannot be converted.
        """
        if isinstance(conversion, Renaming) and conversion.at == (VOCABULARY,):
            self._convert_vocabulary(conversion)
            return
        cells = _cells(conversion.at, _old_names(conversion))
        told = {text: after for text in self._distinct(cells) if (after := _converted(conversion, text)) != text}
        query = f"UPDATE {cells.table} SET {cells.column} = told({cells.column}) WHERE {cells.condition}"
        others = f"is_changed({cells.column}, {', '.join(cells.keys)})"
        with (
            self._function("told", told.get),
            self._function("is_changed", lambda text, *key: text in told and key not in kept),
        ):
            self._db.execute(f"{query} AND {others}", cells.arguments)

    def _distinct(self, cells: _Cells) -> list[str]:
        """What stands in cells, each text once."""
        query = f"SELECT DISTINCT {cells.column} FROM {cells.table} WHERE {cells.condition}"
        return [text for (text,) in self._db.execute(query, cells.arguments).fetchall()]

    @contextmanager
    def _function(self, name: str, function: Callable[..., Any]) -> Iterator[None]:
        """A function that statements may call meanwhile."""
        self._db.create_function(name, -1, function)
        try:
            yield
        finally:
            self._db.create_function(name, -1, None)

    def _convert_vocabulary(self, conversion: Renaming) -> None:
        """Registers, documents that came with a vocabulary, and queries that ask for a value of one."""
        old = _old_names(conversion)
        rows = self._db.execute(f"SELECT name, value, gloss FROM vocabulary WHERE name IN ({marks(old)})", old)
        terms = [(conversion.vocabulary(name), value, gloss) for name, value, gloss in rows.fetchall()]
        self._db.execute(f"DELETE FROM vocabulary WHERE name IN ({marks(old)})", old)
        self._db.executemany("INSERT INTO vocabulary (name, value, gloss) VALUES (?, ?, ?)", terms)
        rows = self._db.execute("SELECT id, uses FROM document WHERE uses IS NOT NULL")
        told = [(id, unpack(uses)) for id, uses in rows.fetchall()]
        uses = [(pack(new), id) for id, came in told if (new := conversion.uses(came)) is not came]
        self._db.executemany("UPDATE document SET uses = ? WHERE id = ?", uses)
        rows = self._db.execute("SELECT id, notes FROM annotation_set WHERE notes IS NOT NULL")
        heads = [AnnotationSet(id, "", "", notes=unpack_list(notes)) for id, notes in rows.fetchall()]
        pairs = [(head, conversion.head(head)) for head in heads]
        notes = [(pack(list(after.notes)), after.id) for before, after in pairs if after is not before]
        self._db.executemany("UPDATE annotation_set SET notes = ? WHERE id = ?", notes)

    def _came_with(self, vocabulary: str) -> int:
        query = """
            SELECT count(*) FROM document
            WHERE EXISTS (SELECT 1 FROM json_each(document.uses, '$.vocabularies') AS came WHERE came.value = ?)"""
        return int(self._db.execute(query, [vocabulary]).fetchone()[0])


class _Cells(NamedTuple):
    """The cells in which names stand: a column of a table in the rows that meet a condition, and the keys of these."""

    table: str
    column: str
    keys: tuple[str, ...]
    condition: str
    arguments: list[str]


def _cells(at: Address, names: Collection[str]) -> _Cells:
    """The cells that may have one of NAMES below an address."""
    table, column, keys = _COLUMNS[at[0], len(at) > 1]
    if at in ((LABEL,), (LINK,)):
        return _Cells(table, column, keys, f"{column} IN ({marks([*names])})", [*names])
    if at[0] in (LABEL, LINK):
        return _Cells(table, column, keys, f"{_COLUMNS[at[0], False][1]} = ? AND {column} IS NOT NULL", [at[1]])
    return _Cells(table, column, keys, f"{column} IS NOT NULL", [])


def _old_names(conversion: Renaming | Retyping) -> list[str]:
    return [old for old, _ in conversion.pairs] if isinstance(conversion, Renaming) else []


def _converted(conversion: Renaming | Retyping, text: str) -> str | None:
    """What a cell reads after a conversion; the very same text where nothing changes."""
    if isinstance(conversion, Renaming) and conversion.at in ((LABEL,), (LINK,), (VERDICT,)):
        return conversion.name(text)
    if isinstance(conversion, Renaming) and conversion.at == (ERROR,):
        before, after = unpack_list(text), [conversion.name(error) for error in unpack_list(text)]
        return text if after == [*before] else pack(after)
    answers = unpack(text)
    changed = conversion.answers(answers)
    return text if changed is answers else pack(changed)


# Which column of which table holds the names at an address, by its kind and by whether they are below an owner.
_COLUMNS: Mapping[tuple[str, bool], tuple[str, str, tuple[str, ...]]] = {
    (LABEL, False): ("span", "label", ("span.set_id", "span.id")),
    (LABEL, True): ("span", "attributes", ("span.set_id", "span.id")),
    (LINK, False): ("link", "type", ("link.set_id", "link.id")),
    (LINK, True): ("link", "attributes", ("link.set_id", "link.id")),
    (FIELD, False): ("annotation_set", "fields", ("annotation_set.id",)),
    (FIELD, True): ("annotation_set", "fields", ("annotation_set.id",)),
    (VERDICT, False): ("judgement", "verdict", ("set_id", "CAST(judgement.point AS TEXT)")),
    (ERROR, False): ("judgement", "errors", ("set_id", "CAST(judgement.point AS TEXT)")),
    (VOCABULARY, False): ("annotation_set", "notes", ("annotation_set.id",)),  # where queries ask for values
}


def _uses_of(address: Address) -> tuple[str, str, list[str]]:
    """What uses an address: the tables, the condition, and its arguments."""
    kind, *names = address
    if kind == VERDICT:
        return _OF_JUDGEMENTS, "judgement.verdict = ?", names
    if kind == ERROR:
        return _OF_JUDGEMENTS, _HOLDS.format(column="judgement.errors"), names
    owner = 0 if kind == FIELD else 1
    table, column, whose = _ANSWERS[kind]
    conditions = [whose] * owner
    if len(names) == owner + 1:
        conditions.append(_ANSWERED.format(column=column))
    elif len(names) > owner:
        conditions.append(_ANSWERED_SO.format(column=column))
        names = [*names, names[-1]]
    return table, " AND ".join(conditions), names


# Where the answers of an owner stand: the tables, the column, and the condition that names the owner.
_ANSWERS: Mapping[str, tuple[str, str, str]] = {
    LABEL: (_OF_SPANS, "span.attributes", "span.label = ?"),
    LINK: (_OF_LINKS, "link.attributes", "link.type = ?"),
    FIELD: ("annotation_set", "annotation_set.fields", ""),
}
