"""What uses a name of the schema, in all sets: counted, and written anew where a schema change converts it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
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
    addresses_of,
    addresses_of_head,
    addresses_of_judgement,
    addresses_of_link,
)
from annotations.errors import Refused
from annotations.spans import AnnotationSet, Judgement, Link, Span
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

    def sets_with(self, conversion: Renaming | Retyping) -> list[str]:
        """The sets in which a conversion may change something."""
        return list(dict.fromkeys(key[0] for key, _ in self._rows(conversion.at, _old_names(conversion))))

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
        wanted = {(*at, name) for name in new}
        return tuple(key for key, value in self._rows(at, new) if wanted & set(_addresses(value)))

    def convert(self, conversion: Renaming | Retyping, kept: frozenset[Row] = frozenset()) -> None:
        """Write everything as it reads after CONVERSION, but for the rows in KEPT, which are named by set and id.

        Raises Refused where something cannot be converted.
        """
        if isinstance(conversion, Renaming) and conversion.at == (VOCABULARY,):
            self._convert_vocabulary(conversion)
            return
        changed = []
        for key, before in self._rows(conversion.at, _old_names(conversion)):
            after = _converted(conversion, before)
            if after is not before and key not in kept:
                changed.append((_cell(after, conversion.at), *key))
        self._db.executemany(_update(conversion.at), changed)

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

    def _rows(self, at: Address, names: Collection[str]) -> list[tuple[Row, Span | Link | Judgement | AnnotationSet]]:
        """What stands at an address and may have one of NAMES below it: its key, and as much of it as matters there."""
        kind, listed = at[0], list(names)
        if kind == LABEL and len(at) == 1:
            rows = self._db.execute(f"SELECT set_id, id, label FROM span WHERE label IN ({marks(listed)})", listed)
            return [((set_id, id), Span(id, set_id, label, 0, 1, "")) for set_id, id, label in rows]
        if kind == LABEL:
            rows = self._db.execute(f"SELECT set_id, id, attributes FROM span WHERE label = ? AND {_SOME}", [at[1]])
            return [((set, id), Span(id, set, at[1], 0, 1, "", attributes=unpack(it))) for set, id, it in rows]
        if kind == LINK and len(at) == 1:
            rows = self._db.execute(f"SELECT set_id, id, type FROM link WHERE type IN ({marks(listed)})", listed)
            return [((set_id, id), Link(id, set_id, type, "")) for set_id, id, type in rows]
        if kind == LINK:
            rows = self._db.execute(f"SELECT set_id, id, attributes FROM link WHERE type = ? AND {_SOME}", [at[1]])
            return [((set, id), Link(id, set, at[1], "", attributes=unpack(it))) for set, id, it in rows]
        if kind == FIELD:
            rows = self._db.execute("SELECT id, fields FROM annotation_set WHERE fields IS NOT NULL")
            return [((id,), AnnotationSet(id, "", "", fields=unpack(fields))) for id, fields in rows]
        rows = self._db.execute("SELECT set_id, point, verdict, errors FROM judgement")
        return [
            ((set_id, str(point)), Judgement(set_id, point, verdict, errors=unpack_list(errors)))
            for set_id, point, verdict, errors in rows
        ]


_SOME = "attributes IS NOT NULL"


def _old_names(conversion: Renaming | Retyping) -> list[str]:
    return [old for old, _ in conversion.pairs] if isinstance(conversion, Renaming) else []


def _converted(conversion: Renaming | Retyping, value: Span | Link | Judgement | AnnotationSet) -> Any:
    if isinstance(value, Span):
        return conversion.span(value)
    if isinstance(value, Link):
        return conversion.link(value)
    return conversion.judgement(value) if isinstance(value, Judgement) else conversion.head(value)


def _addresses(value: Span | Link | Judgement | AnnotationSet) -> Iterator[Address]:
    if isinstance(value, Span):
        return addresses_of(value)
    if isinstance(value, Link):
        return addresses_of_link(value)
    return addresses_of_judgement(value) if isinstance(value, Judgement) else addresses_of_head(value)


def _cell(value: Any, at: Address) -> str | None:
    """What is written of a value after a conversion at an address."""
    cell = getattr(value, _COLUMNS[at[0], len(at) > 1][1])
    return cell if isinstance(cell, str) or cell is None else pack(cell)


def _update(at: Address) -> str:
    table, column, keys = _COLUMNS[at[0], len(at) > 1]
    return f"UPDATE {table} SET {column} = ? WHERE {' AND '.join(f'{key} = ?' for key in keys)}"


# Which column of which table holds the names at an address, by its kind and by whether they are below an owner.
_COLUMNS: Mapping[tuple[str, bool], tuple[str, str, tuple[str, ...]]] = {
    (LABEL, False): ("span", "label", ("set_id", "id")),
    (LABEL, True): ("span", "attributes", ("set_id", "id")),
    (LINK, False): ("link", "type", ("set_id", "id")),
    (LINK, True): ("link", "attributes", ("set_id", "id")),
    (FIELD, False): ("annotation_set", "fields", ("id",)),
    (FIELD, True): ("annotation_set", "fields", ("id",)),
    (VERDICT, False): ("judgement", "verdict", ("set_id", "point")),
    (ERROR, False): ("judgement", "errors", ("set_id", "point")),
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
