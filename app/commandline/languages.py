"""The commands `stancemark languages` and `stancemark language`: which there are, and that of a project's articles."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated

import typer

from annotations.wording import tr
from app.commandline.options import AsJson, ProjectPath, Text
from app.commandline.saying import give


def add_to(app: typer.Typer) -> None:
    """Make them commands of the program."""
    app.command("languages")(_languages)
    app.command("language")(_language)


def _languages(
    words: Annotated[str, typer.Argument(metavar="[WORDS]", help="A code, or how a name or a word of it begins.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the languages that articles can be in, with their codes and what a language needs to be cut into words."""
    from annotations.languages import sought
    from annotations.suggest.pipelines import rules_for

    found = [(each, rules_for(each.code)) for each in sought(words)]
    rows = [
        {
            "code": each.code, "other_codes": list(each.others), "names": list(each.english), "own_name": each.own,
            "pipeline": rules.pipeline, "packages": rules.packages.split(), "finds_words": rules.finds_words,
            "remark": rules.remark,
        }
        for each, rules in found
    ]  # fmt: skip
    lines = [" – ".join((f"{each.code:<4} {', '.join(each.names)}", *_told(rules.remark))) for each, rules in found]
    nothing = tr("There is no language that “{words}” stands for.", words=words)
    give({"languages": rows}, lines or [nothing], as_json=as_json)


def _language(
    project: ProjectPath,
    code: Annotated[Text, typer.Argument(metavar="[CODE]", help="The language they shall be in from now on.")] = None,
    name: Annotated[
        Text,
        typer.Option("--as", metavar="NAME", help="Who you are: the step is yours to undo; leads may change this."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say which language the articles of a project are in, or change it, as one step.

    Words and sentences are cut anew. Nothing that is marked changes.
    """
    from annotations import projectlanguage
    from annotations.languages import agreed_language, named
    from annotations.names import agreed_name
    from annotations.project import Project
    from annotations.suggest.pipelines import rules_for

    with closing(Project.open(project) if code is not None else Project.reading(project)) as opened:
        what_else: list[str] = []
        if code is not None:
            opened.annotator = agreed_name(name, opened.annotators()) if name is not None else "language"
            what_else = projectlanguage.consequences(opened, agreed_language(code))
            projectlanguage.change(opened, code)
        language = opened.language
    remark = rules_for(language).remark
    line = tr("{project}: the articles are in {language}", project=project, language=named(language))
    answer = {"project": str(project), "language": language, "changed": code is not None, "remark": remark}
    notes = [tr("note: {remark}", remark=each) for each in _told(remark)]
    give(answer, [line, *what_else, *notes], as_json=as_json)


def _told(remark: str | None) -> list[str]:
    return [remark] if remark else []
