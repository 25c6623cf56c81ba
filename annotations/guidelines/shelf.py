"""The versions of the guideline in a project, to be asked."""

from __future__ import annotations

from collections.abc import Collection

from annotations.errors import Refused
from annotations.guidelines import guide
from annotations.guidelines.guide import Guide
from annotations.guidelines.version import GuidelineVersion
from annotations.schema import Schema
from annotations.store import Store
from annotations.wording import tr


class Shelf:
    """Answers from the file each time, as another program may have put a version in force."""

    def __init__(self, store: Store, schema: Schema) -> None:
        self._store = store
        self._schema = schema

    @property
    def in_force(self) -> str | None:
        """The version that what is labelled now is made under: the one place that says so.

        It is the version put last; as long as the project holds none, the one that the schema names, or none.
        """
        return self._store.guidelines.newest() or self._schema.guideline_version

    def is_newest(self, version: GuidelineVersion) -> bool:
        """Whether this is still the version that was put last; cheaper than to read its text."""
        return self._store.guidelines.stamp() == (version.version, version.since)

    def current(self) -> GuidelineVersion | None:
        """The version in force with its text, or None where the project holds no guideline."""
        version = self._store.guidelines.newest()
        return self._store.guidelines.get(version) if version else None

    def all(self) -> list[GuidelineVersion]:
        """Every version, the oldest first."""
        return self._store.guidelines.all()

    def version(self, version: str) -> GuidelineVersion:
        """One version. Raises Refused where the project does not hold it, with those that it holds."""
        found = self._store.guidelines.get(version)
        if found is None:
            held = ", ".join(each.version for each in self.all())
            line = tr("there is no version {version} of the guideline in this project", version=version)
            raise Refused(tr("{line}; there is {versions}", line=line, versions=held) if held else line)
        return found

    def guide(self, version: str) -> Guide:
        """One version as it reads. Raises Refused as `version` does."""
        return guide.parse(self.version(version).text)

    def used(self, names: Collection[str], what: str, only: Collection[str] | None = None) -> dict[str, set[str]]:
        """Which of these the sets use that are not under the version in force; see `Guidelines.used` of the store."""
        return self._store.guidelines.used(self.in_force, names, what, only)

    def count_sets(self, annotator: str | None) -> int:
        """How many sets ANNOTATOR has, or (None) everybody."""
        return self._store.guidelines.count_sets(annotator)
