"""The commands `stancemark schema show`, `check` and `apply`: a schema as a file, looked over, and put in force."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotations.wording import counted, tr
from app.commandline.options import AsJson, File, ProjectPath, Text, Texts
from app.commandline.saying import STANDARD_OUTPUT, give, put_into, say
from app.opening import complain

if TYPE_CHECKING:
    from annotations.drafts.draft import Draft
    from annotations.drafts.matching import Guess
    from annotations.drafts.planning import Plan
    from annotations.project import Project
    from annotations.schema import Schema

SHIPPED = "schemas/actor-stance-condition.json"

SchemaFile = Annotated[Path, typer.Argument(help="The schema file.")]


def add_to(app: typer.Typer) -> None:
    """Make them commands of the program."""
    schema = typer.Typer(help="Label schemas: show one, look over a file, put one in force.")
    schema.command("show")(_show)
    schema.command("check")(_check)
    schema.command("apply")(_apply)
    app.add_typer(schema, name="schema")


def _show(
    project: Annotated[
        File,
        typer.Argument(help="A project; without it the schema that ships."),
    ] = None,
    to: Annotated[
        File,
        typer.Option(metavar="FILE", help="Write it into a new file instead of printing it."),
    ] = None,
) -> None:
    """Print a label schema, to be changed and given to a project."""
    from annotations.project import Project
    from resources import path

    if project is None:
        text = path(SHIPPED).read_text(encoding="utf-8")
    else:
        with closing(Project.reading(project)) as opened:
            text = opened.schema.to_json(indent=1)
    if put_into(to or STANDARD_OUTPUT, text.rstrip() + "\n"):
        say(
            tr(
                "{file}: the schema, to be changed and given to `stancemark new --schema` or `stancemark schema apply`",
                file=to,
            )
        )


def _check(file: SchemaFile, as_json: AsJson = False) -> None:
    """Tell all that is wrong with a schema file, and what had better be otherwise, such as colours.

    The exit code is 1 where something is wrong, 0 where all that is told are remarks.
    """
    from annotations.drafts.draft import Draft
    from annotations.drafts.problems import problems, told
    from annotations.schema_reader import examined, json_of, text_of

    schema, found = examined(json_of(text_of(file), file.name))
    faults, remarks = [f"{file.name}: {fault}" for fault in found], list[str]()
    if not faults:
        draft = Draft.of(schema)
        for each in problems(draft):
            (faults if each.is_fault else remarks).append(told(draft, each))
    headline = f"{file}: {schema.name} {schema.version}, {counted(len(schema.labels), 'label')}"
    answer = {"name": schema.name, "version": schema.version, "faults": faults, "remarks": remarks}
    lines = [*([] if faults else [headline]), *(f"note: {remark}" for remark in remarks)]
    give(answer, lines, as_json=as_json)
    for fault in faults:
        complain(fault)
    if faults:
        raise typer.Exit(1)


def _apply(
    project: ProjectPath,
    file: SchemaFile,
    rename: Annotated[
        Texts,
        typer.Option(metavar="OLD=NEW", help="What has another name in the file, as in ACTOR=PARTY; repeat it."),
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep, deprecated, what the file lacks and labels use.")] = False,
    version: Annotated[
        str, typer.Option(metavar="VERSION", help="The version of the new schema; else that of the file, or the next.")
    ] = "",
    name: Annotated[
        Text,
        typer.Option("--as", metavar="NAME", help="Who you are: the step is yours to undo; leads may change a schema."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would happen; change nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a schema file in force in a project, as one step, with what becomes of the labels.

    Names that become others become so in all sets. What labels use cannot go: name its new name with --rename, or
    --keep it as deprecated.
    """
    from annotations.drafts import planning
    from annotations.names import agreed_name
    from annotations.project import Project
    from annotations.schema_reader import load

    theirs = load(file)
    with closing(Project.open(project)) as opened:
        opened.annotator = agreed_name(name, opened.annotators()) if name is not None else "schema"
        draft, guesses = _against(opened, theirs, rename or [], keep)
        planned = planning.plan(opened, draft, version)
        if not dry_run and not planned.refusals and planned.edits:
            planning.apply(opened, planned)
    _tell(project, planned, guesses, dry_run=dry_run, as_json=as_json)


def _against(opened: Project, theirs: Schema, rename: list[str], keep: bool) -> tuple[Draft, list[Guess]]:
    """The file as a draft against the project's schema, and the guesses that nobody has confirmed."""
    from annotations.drafts.matching import adopted, chosen, guesses
    from annotations.drafts.planning import with_what_is_used

    renamed = chosen(opened.schema, theirs, rename)
    draft = adopted(opened.schema, theirs, renamed)
    draft = with_what_is_used(opened, draft) if keep else draft
    return draft, [guess for guess in guesses(opened.schema, theirs) if guess.address not in renamed]


def _tell(project: Path, planned: Plan, guesses: list[Guess], *, dry_run: bool, as_json: bool) -> None:
    from annotations.conversions import described

    hints = [
        tr(
            "{part} is {name} in the file, as it was before it was renamed: --rename {old}={name} turns that back"
            if each.turns_back
            else "{part} may be {name} in the file: --rename {old}={name}",
            part=described(each.address), name=each.name, old=".".join(each.address[1:]),
        )
        for each in guesses
    ]  # fmt: skip
    lines = [each.line for each in planned.differences]
    answer: dict[str, Any] = {
        "project": str(project), "version": planned.version, "dry_run": dry_run, "differences": lines,
        "consequences": list(planned.consequences), "refused": list(planned.refusals), "hints": hints,
    }  # fmt: skip
    told = [*lines, *planned.consequences, *(f"note: {line}" for line in hints)]
    if planned.edits and not dry_run:
        told.insert(0, tr("{project}: schema {version}", project=project, version=planned.version))
    else:
        told.append(tr("Nothing was changed.") if lines else tr("Nothing differs; nothing was changed."))
    give(answer, told, as_json=as_json)
    for line in planned.refusals:
        complain(line)
    if planned.refusals:
        raise typer.Exit(2)
