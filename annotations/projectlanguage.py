"""The language of a project's articles, as a step: texts are cut anew, and nothing that is marked changes."""

from __future__ import annotations

from annotations.changes import Changes
from annotations.edits import PutLanguage
from annotations.errors import Nameless, Refused
from annotations.languages import SEVERAL, agreed_language, named
from annotations.project import Project
from annotations.wording import several, tr


def change(project: Project, code: str) -> Changes:
    """Let the articles be in the language of CODE, with those that were taken to be in the project's.

    Raises Refused where it is the language already, CODE is none, or somebody else leads the project.
    """
    language = agreed_language(code)
    if not project.annotator:
        raise Nameless
    if language == project.language:
        raise Refused(tr("the articles are in {language} already", language=named(language)))
    title = tr("The articles are in {language}", language=named(language))
    return project.do(title, PutLanguage(language, tuple(going_along(project, language))))


def going_along(project: Project, language: str) -> list[str]:
    """The ids of the documents that become articles in LANGUAGE with the project: those that have its language now.

    Where the project takes up several languages, each keeps its own.
    """
    return [] if language == SEVERAL else project.documents_in(project.language)


def consequences(project: Project, language: str) -> list[str]:
    """What would become of the project if its articles were in LANGUAGE, one line each."""
    if language == project.language:
        return [tr("This is their language now.")]
    lines = [
        tr("Words and sentences are cut anew, in all windows. Nothing that is marked changes. Undo takes it back.")
    ]
    if count := len(going_along(project, language)):
        one, many = "{count:,} article changes its language, too.", "{count:,} articles change their language, too."
        lines.append(several(count, one, many))
    return lines
