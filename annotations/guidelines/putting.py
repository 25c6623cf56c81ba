"""Putting a version of the guideline in force, as a step; and the guideline that ships with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotations.changes import Changes
from annotations.edits import PutGuideline
from annotations.errors import Refused
from annotations.guidelines import checking, files, guide
from annotations.guidelines.files import Draft
from annotations.guidelines.version import GuidelineVersion, checked_version
from annotations.schema import Schema
from annotations.spans import utc_now
from annotations.wording import later, tr
from resources import path as resource

if TYPE_CHECKING:
    from annotations.project import Project

LONGEST_CHANGES = 2_000
SHIPPED_CHANGES = later("The first version, as it ships with the program")


def put(project: Project, draft: Draft, changes: str = "", *, base: str | None = None) -> Changes:
    """Put a text in force as the version that DRAFT names; CHANGES says in words what is new.

    BASE is the version that it was begun from, empty where there was none, and None where nobody knows.

    Raises Refused where the project has leads and the annotator is none of them, another version than BASE is in force,
    the version is there already, the text has errors or is the one in force, or the words are too long.
    """
    version, text = checked_version(draft.version), files.checked(draft.text)
    errors = [fault for fault in checking.faults(guide.parse(text), project.schema) if fault.level == checking.ERROR]
    if errors:
        raise Refused(errors[0].told)
    current = project.guidelines.current()
    if current is not None and current.text == text:
        raise Refused(tr("this is the text of version {version}, which is in force", version=current.version))
    if len(changes) > LONGEST_CHANGES:
        line = later("what changed can be said in {most:,} characters; these are {count:,}")
        raise Refused(tr(line, most=LONGEST_CHANGES, count=len(changes)))
    made = GuidelineVersion(version, text, utc_now(), project.annotator, changes.strip())
    return project.do(tr("Put version {version} of the guideline in force", version=version), PutGuideline(made, base))


def shipped(schema: Schema) -> Draft | None:
    """The guideline that ships with the program for the schema of this name, or None where there is none."""
    try:
        path = resource(f"guideline/{schema.name}.md")
    except (FileNotFoundError, ValueError):
        return None
    return files.read(path)


def first_version(schema: Schema, by: str) -> GuidelineVersion | None:
    """The shipped guideline as the first version of a new project, or None where none ships for its schema."""
    draft = shipped(schema)
    return GuidelineVersion(draft.version, draft.text, utc_now(), by, SHIPPED_CHANGES) if draft else None
