"""Taking sets out of a project: choose, verify, and hand them to a format's writer."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotations import formats
from annotations.errors import Refused
from annotations.formats import lossless
from annotations.formats.values import Article, verify
from annotations.formats.written import Written, check_file, check_folder
from annotations.oldnames import marked
from annotations.openprojects import LOGS
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import SetContents
from annotations.wording import tr


def export(project: Project, target: Path, format: str, *, sets: Sequence[str] = ()) -> Written:
    """Write the sets of the annotators named in SETS (all where none is named) to TARGET.

    Documents without such a set are part of the export where no set was named, and left out otherwise. Raises
    Refused for an unknown format or name and for a target that cannot be written (see `check_target`), Damaged where a
    quote does not equal its text: then nothing is written.
    """
    check_target(project, target, format)
    for name in sets:
        if name not in project.annotators():
            known = ", ".join(project.annotators()) or tr("none yet")
            raise Refused(tr("there is no set {name} in this project (sets: {known})", name=name, known=known))
    return formats.write(articles(project, sets), target, format, schema=project.schema, language=project.language)


def check_target(project: Project, target: Path, format: str) -> None:
    """Raise Refused where an export in FORMAT must not go to TARGET.

    That is where it would overwrite this project, what belongs to it, another project or a file that was not exported,
    and where there is a folder in place of a file or a file in place of a folder. Quick: reads only how a file begins.
    """
    own = os.path.realpath(project.path)
    if os.path.realpath(target) in (own, *(own + ending for ending in LOGS)):
        raise Refused(tr("{target}: would overwrite a project; choose another name", target=target))
    if formats.writable(format).folder:
        check_folder(target)
    else:
        check_file(target)
        lossless.check(target)


def articles(project: Project, sets: Sequence[str] = ()) -> Iterator[Article]:
    """The documents in list order, each with the sets asked for, verified."""
    by_document: dict[str, list[SetContents]] = {}
    for contents in project.all_contents():
        if not sets or contents.set.annotator in sets:
            contents = replace(contents, set=marked(contents.set, project.schema))
            by_document.setdefault(contents.set.document, []).append(contents)
    entities, vocabularies = project.entities(), project.vocabularies()
    references = _references(project.schema)
    terms = {name: listed for name, listed in _terms(project.schema).items() if listed in vocabularies}
    came_with = project.uses()
    for document in project.documents():
        own = tuple(by_document.get(document.id, ()))
        if sets and not own:
            continue
        uses = came_with.get(document.id, {})
        named, listed = _used(references, terms, own)
        named.update(uses.get("entities", ()))
        listed.update(uses.get("vocabularies", ()))
        article = Article(
            document=document,
            contents=own,
            entities={id: entities[id] for id in named & entities.keys()},
            vocabularies={name: vocabularies.get(name, {}) for name in listed},
            where=document.id,
        )
        verify(article)
        yield article


def _references(schema: Schema) -> set[str]:
    """The names of the attributes that refer to entities."""
    return {item.name for label in schema.labels for item in label.attributes if item.type == "entity_ref"}


def _terms(schema: Schema) -> dict[str, str]:
    """The vocabularies that attributes take their values from, by the attribute's name."""
    return {item.name: item.vocabulary for label in schema.labels for item in label.attributes if item.vocabulary}


def _used(references: set[str], terms: Mapping[str, str], contents: Sequence[SetContents]) -> tuple[set[str], set[str]]:
    """The ids of the entities and the names of the vocabularies that the attributes of these sets' spans speak of."""
    named: set[str] = set()
    listed: set[str] = set()
    for each in contents:
        for span in each.spans:
            for name, value in span.attributes.items():
                if name in references and isinstance(value, str):
                    named.add(value)
                if name in terms:
                    listed.add(terms[name])
    return named, listed
