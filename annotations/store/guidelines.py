"""The rows of the guideline's versions, and the questions about which sets were made under which of them."""

from __future__ import annotations

from collections.abc import Collection
from sqlite3 import Connection

from annotations import jsontext
from annotations.guidelines.version import GuidelineVersion
from annotations.store.rows import marks

_SELECT = "SELECT version, text, since, annotator, coalesce(changes, '') FROM guideline"


class Guidelines:
    """Reads and writes the versions. The one that was put last is in force."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def add(self, version: GuidelineVersion) -> None:
        """Insert a version behind all others."""
        self._db.execute(
            "INSERT INTO guideline (version, text, since, annotator, changes) VALUES (?, ?, ?, ?, ?)",
            [version.version, version.text, version.since, version.by, version.changes or None],
        )

    def remove(self, version: str) -> None:
        """Delete a version."""
        self._db.execute("DELETE FROM guideline WHERE version = ?", [version])

    def get(self, version: str) -> GuidelineVersion | None:
        """The version, or None."""
        row = self._db.execute(f"{_SELECT} WHERE version = ?", [version]).fetchone()
        return GuidelineVersion(*row) if row else None

    def newest(self) -> str | None:
        """The version that was put last, or None where there is none."""
        stamp = self.stamp()
        return stamp[0] if stamp else None

    def before(self, version: str) -> str | None:
        """The version that was put last before VERSION, or None where it is the first."""
        query = """
            SELECT version FROM guideline WHERE position < (SELECT position FROM guideline WHERE version = ?)
            ORDER BY position DESC LIMIT 1"""
        row = self._db.execute(query, [version]).fetchone()
        return str(row[0]) if row else None

    def stamp(self) -> tuple[str, str] | None:
        """That version and the time since when it is in force."""
        row = self._db.execute("SELECT version, since FROM guideline ORDER BY position DESC LIMIT 1").fetchone()
        return (row[0], row[1]) if row else None

    def all(self) -> list[GuidelineVersion]:
        """Every version, the oldest first."""
        return [GuidelineVersion(*row) for row in self._db.execute(f"{_SELECT} ORDER BY position")]

    def sets_under(self, version: str, trail: str) -> int:
        """How many sets name this version, as theirs or in the list called TRAIL among their unknown keys."""
        query = f"""
            SELECT count(*) FROM annotation_set WHERE guideline = :version OR extra IS NOT NULL AND EXISTS (
                SELECT 1 FROM json_each(extra, '$.{trail}') AS passed
                WHERE json_extract(passed.value, '$.version') = :version)"""
        return int(self._db.execute(query, {"version": version}).fetchone()[0])

    def was_named(self, version: GuidelineVersion) -> bool:
        """Whether a step since then named this version as that of a set, also one taken back, which may be redone."""
        query = """
            WITH before (step) AS (SELECT coalesce(max(id), 0) FROM step WHERE at < :since)
            SELECT 1 FROM edit, before WHERE edit.step > before.step
            AND kind IN ('AddSet', 'RemoveSet', 'ReplaceSet', 'PutTrail')
            AND (instr(change || inverse, :of_head) > 0 OR instr(change || inverse, :of_trail) > 0) LIMIT 1"""
        quoted = jsontext.dump(version.version).decode()
        values = {"since": version.since, "of_head": f'"guideline":{quoted}', "of_trail": f'"version":{quoted}'}
        return self._db.execute(query, values).fetchone() is not None

    def count_sets(self, annotator: str | None) -> int:
        """How many sets ANNOTATOR has, or (None) everybody."""
        query = "SELECT count(*) FROM annotation_set WHERE ?1 IS NULL OR annotator = ?1"
        return int(self._db.execute(query, [annotator]).fetchone()[0])

    def used(
        self, version: str | None, names: Collection[str], what: str, only: Collection[str] | None
    ) -> dict[str, set[str]]:
        """Which of these labels (WHAT "label"), types of links ("type") or fields ("field") the sets use that are not
        under VERSION, by set. With "point": which are judged at all, whatever NAMES hold one word for.
        """
        where = {
            "label": "EXISTS (SELECT 1 FROM span WHERE set_id = head.id AND label = wanted.value)",
            "type": "EXISTS (SELECT 1 FROM link WHERE set_id = head.id AND type = wanted.value)",
            "field": "EXISTS (SELECT 1 FROM json_each(head.fields) AS field WHERE field.key = wanted.value)",
            "point": "EXISTS (SELECT 1 FROM judgement WHERE set_id = head.id)",
        }[what]
        within = "TRUE" if only is None else f"head.document IN ({marks(list(only))})"
        query = f"""
            SELECT head.id, wanted.value FROM annotation_set AS head, json_each(?) AS wanted
            WHERE head.guideline IS NOT ? AND {within} AND {where}"""
        found: dict[str, set[str]] = {}
        for set_id, name in self._db.execute(query, [jsontext.dump(sorted(names)).decode(), version, *(only or ())]):
            found.setdefault(set_id, set()).add(name)
        return found
