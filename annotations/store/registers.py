"""The rows of what the whole project shares: entities, vocabularies, the schema, settings of the project."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection
from typing import NamedTuple

from annotations.spans import Entity, utc_now
from annotations.store.rows import marks, pack, unpack, unpack_list


class SchemaRow(NamedTuple):
    """A version of the schema: its JSON text, and since when (UTC, ISO 8601) it is in force."""

    version: str
    name: str
    content: str
    since: str


class Registers:
    """Reads and writes the project's registers."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put_entity(self, entity: Entity) -> None:
        """Insert or update an entity."""
        self._db.execute(
            "INSERT OR REPLACE INTO entity (id, name, type, aliases, extra) VALUES (?, ?, ?, ?, ?)",
            [entity.id, entity.name, entity.type, pack(entity.aliases), pack(entity.extra)],
        )

    def remove_entity(self, id: str) -> None:
        """Delete an entity."""
        self._db.execute("DELETE FROM entity WHERE id = ?", [id])

    def entities(self) -> dict[str, Entity]:
        """Every entity by id."""
        rows = self._db.execute("SELECT id, name, type, aliases, extra FROM entity ORDER BY id")
        return {
            id: Entity(id, name, type, unpack_list(aliases), unpack(extra)) for id, name, type, aliases, extra in rows
        }

    def entity(self, id: str) -> Entity | None:
        """The entity, or None."""
        row = self._db.execute("SELECT name, type, aliases, extra FROM entity WHERE id = ?", [id]).fetchone()
        return None if row is None else Entity(id, row[0], row[1], unpack_list(row[2]), unpack(row[3]))

    def put_term(self, vocabulary: str, value: str, gloss: str | None) -> None:
        """Insert or update one value of a vocabulary."""
        self._db.execute(
            "INSERT OR REPLACE INTO vocabulary (name, value, gloss) VALUES (?, ?, ?)", [vocabulary, value, gloss]
        )

    def remove_term(self, vocabulary: str, value: str) -> None:
        """Delete one value of a vocabulary."""
        self._db.execute("DELETE FROM vocabulary WHERE name = ? AND value = ?", [vocabulary, value])

    def term(self, vocabulary: str, value: str) -> tuple[str | None] | None:
        """The gloss of a value in a tuple of its own, or None where the vocabulary lacks the value."""
        query = "SELECT gloss FROM vocabulary WHERE name = ? AND value = ?"
        found: tuple[str | None] | None = self._db.execute(query, [vocabulary, value]).fetchone()
        return found

    def vocabularies(self) -> dict[str, dict[str, str | None]]:
        """Every vocabulary: its values and their glosses, by name and value."""
        found: dict[str, dict[str, str | None]] = {}
        for name, value, gloss in self._db.execute("SELECT name, value, gloss FROM vocabulary ORDER BY name, value"):
            found.setdefault(name, {})[value] = gloss
        return found

    def entities_used(self, attributes: Sequence[str]) -> set[str]:
        """The ids of entities that documents came with, or that spans name in one of these ATTRIBUTES."""
        query = f"""
            SELECT came.value FROM document, json_each(document.uses, '$.entities') AS came
            UNION SELECT named.value FROM span, json_each(span.attributes) AS named
                  WHERE named.key IN ({marks(attributes)})"""
        return {row[0] for row in self._db.execute(query, list(attributes))}

    def entities_of(self, document: str) -> list[str] | None:
        """The ids of the entities that a document came with, or None where there is no such document."""
        row = self._db.execute("SELECT uses FROM document WHERE id = ?", [document]).fetchone()
        return None if row is None else list(unpack(row[0]).get("entities", ()))

    def put_entities_of(self, document: str, entities: Sequence[str]) -> None:
        """Write the ids of the entities that a document came with; the vocabularies it came with stay."""
        row = self._db.execute("SELECT uses FROM document WHERE id = ?", [document]).fetchone()
        uses = {**unpack(row[0]), "entities": list(entities)}
        self._db.execute("UPDATE document SET uses = ? WHERE id = ?", [pack(uses), document])

    def rearranged_since(self, step: int) -> list[tuple[int, int, str, bool]]:
        """The changes of references by which the project differs from what it was right after STEP, in order.

        Each with its step, its place there, and its form in the journal: what was done since, and what was taken back
        since, but neither what was taken back and done again nor what was both done and taken back. The last value says
        whether the step that made the change took the old entity out of the register as well.
        """
        query = """
            WITH RECURSIVE chain (newest, step) AS (
                SELECT DISTINCT step.id, step.id FROM step JOIN edit ON edit.step = step.id
                WHERE step.id > :since AND step.reversed_by IS NULL AND edit.kind = 'Repoint'
                UNION ALL
                SELECT chain.newest, step.reverses FROM chain JOIN step ON step.id = chain.step
                WHERE chain.step > :since AND step.reverses IS NOT NULL),
            stood (newest) AS (
                SELECT chain.newest FROM chain JOIN step ON step.id = chain.step
                WHERE chain.step <= :since AND step.kind <> 'undo')
            SELECT moved.step, moved.position, moved.change, newest.kind <> 'undo' AND EXISTS (
                SELECT 1 FROM edit AS removed WHERE removed.step = moved.step AND removed.kind = 'RemoveEntity'
                AND json_extract(removed.change, '$.id') = json_extract(moved.change, '$.old'))
            FROM step AS newest JOIN edit AS moved ON moved.step = newest.id AND moved.kind = 'Repoint'
            WHERE newest.id IN (SELECT newest FROM chain) AND (newest.kind = 'undo') = (newest.id IN stood)
            ORDER BY moved.step, moved.position"""
        rows = self._db.execute(query, {"since": step})
        return [(at, place, change, bool(removed)) for at, place, change, removed in rows]

    def last_removed(self, entity: str) -> str | None:
        """The journal's form of the edit that brings an entity back as it read when it was removed last, or None."""
        query = """
            SELECT inverse FROM edit WHERE kind = 'RemoveEntity' AND json_extract(change, '$.id') = ?
            ORDER BY step DESC, position DESC LIMIT 1"""
        row = self._db.execute(query, [entity]).fetchone()
        return row[0] if row else None

    def values_used(self, attributes: Sequence[str]) -> set[tuple[str, str]]:
        """The attributes among these, each with a value that some span gives it."""
        query = f"""
            SELECT DISTINCT named.key, named.value FROM span, json_each(span.attributes) AS named
            WHERE named.key IN ({marks(attributes)})"""
        return set(self._db.execute(query, list(attributes)).fetchall())

    def put_schema(self, version: str, name: str, content: str, since: str | None = None) -> None:
        """Store a version of the schema, in force SINCE a UTC time or from now on; the latest is in force."""
        self._db.execute(
            "INSERT OR REPLACE INTO label_schema (version, name, content, since) VALUES (?, ?, ?, ?)",
            [version, name, content, since or utc_now()],
        )

    def schema(self) -> str | None:
        """The JSON text of the schema in force, or None."""
        row = self.schema_row()
        return row.content if row else None

    def schema_row(self, version: str | None = None) -> SchemaRow | None:
        """A version of the schema, or (None) the one that is in force."""
        rest, which = (
            ("ORDER BY since DESC, version DESC LIMIT 1", []) if version is None else ("WHERE version = ?", [version])
        )
        row = self._db.execute(f"SELECT version, name, content, since FROM label_schema {rest}", which).fetchone()
        return SchemaRow(*row) if row else None

    def schema_in_force(self) -> tuple[str, str]:
        """The version of the schema that is in force, and since when: other than before once a step has changed it."""
        query = "SELECT version, since FROM label_schema ORDER BY since DESC, version DESC LIMIT 1"
        version, since = self._db.execute(query).fetchone()
        return version, since

    def schema_versions(self) -> set[str]:
        """The versions of the schema that the project holds."""
        return {row[0] for row in self._db.execute("SELECT version FROM label_schema")}

    def remove_schema(self, version: str) -> SchemaRow:
        """Take a version of the schema away; what stood there is returned."""
        row = self.schema_row(version)
        assert row is not None, f"there is no schema {version}"
        self._db.execute("DELETE FROM label_schema WHERE version = ?", [version])
        return row

    def put_setting(self, key: str, value: str | None) -> None:
        """Store a setting that belongs to the project; None takes it away."""
        if value is None:
            self._db.execute("DELETE FROM project WHERE key = ?", [key])
        else:
            self._db.execute("INSERT OR REPLACE INTO project (key, value) VALUES (?, ?)", [key, value])

    def leads(self) -> list[str]:
        """The names of those who lead the project, in the order in which they came to."""
        return list(unpack_list(self.setting("leads")))

    def put_leads(self, names: Sequence[str]) -> None:
        """Write who leads the project."""
        self.put_setting("leads", pack(list(names)))

    def setting(self, key: str) -> str | None:
        """A setting of the project, or None."""
        row = self._db.execute("SELECT value FROM project WHERE key = ?", [key]).fetchone()
        return row[0] if row else None
