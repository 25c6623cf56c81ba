"""The commands of `stancemark`. Plain lines on standard output, errors as one line on standard error, exit 2."""

from __future__ import annotations

import importlib.metadata
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotations.errors import StancemarkError
from annotations.files import files_in
from annotations.wording import tr
from app.commandline import agreement, find, guideline, languages, schema, times
from app.commandline.help import fault, told
from app.commandline.options import AsJson, File, ProjectPath, Text, Texts
from app.commandline.saying import give, say
from app.opening import complain, complain_of, open_window

if TYPE_CHECKING:
    from annotations.importsummary import Summary
    from annotations.schema import Schema

HELP = """Annotate who wants what, on what terms, in news articles and their summaries.

\b
A first round, from an article to a corpus:
  stancemark new talks.stancemark
  stancemark import talks.stancemark articles/
  stancemark open talks.stancemark
  stancemark export talks.stancemark corpus --format spacy

Try it on sample articles: stancemark sample"""

app = typer.Typer(
    name="stancemark", help=HELP, rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip

Name = Annotated[
    Text,
    typer.Option("--as", metavar="NAME", help="Who you are: the step is yours to undo; sets without a name get it."),
]
ReadAs = Annotated[
    Text, typer.Option("--format", metavar="FORMAT", help="Read them as this format (see: stancemark formats).")
]
Encoding = Annotated[Text, typer.Option(metavar="NAME", help="Read text files in this encoding, as in cp1252.")]


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code (0 done, 1 partly or failed check, 2 bad input)."""
    try:
        code = told(app)(arguments, standalone_mode=False)
    except StancemarkError as error:
        return complain(str(error))
    except (KeyboardInterrupt, EOFError):
        return complain(tr("interrupted"))
    except BrokenPipeError:
        return 1
    except OSError as error:
        return complain_of(error)
    except Exception as error:
        message = getattr(error, "format_message", None)
        if message is None:
            raise
        return complain(tr("{fault} (stancemark --help shows the commands)", fault=fault(message().rstrip("."))))
    return code if isinstance(code, int) else 0


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    if version:
        say(f"stancemark {importlib.metadata.version('stancemark')}")
    elif context.invoked_subcommand is None:
        raise typer.Exit(open_window(None, None))


@app.command("new")
def _new(
    project: ProjectPath,
    schema: Annotated[
        File,
        typer.Option(metavar="FILE", help="The label schema; without it actor, stance, condition."),
    ] = None,
    language: Annotated[
        Text,
        typer.Option(
            metavar="CODE", help="The language of the articles (see: stancemark languages); else the schema's."
        ),
    ] = None,
    lead: Annotated[
        Text,
        typer.Option(metavar="NAME", help="Who leads the project, and sees what everybody labels and asks."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make an empty project file."""
    from annotations.languages import agreed_language, named
    from annotations.names import agreed_name
    from annotations.schema_reader import load
    from annotations.suggest.pipelines import rules_for
    from resources import path

    chosen = load(schema or path("schemas/actor-stance-condition.json"))
    code = chosen.language if language is None else agreed_language(language)
    remark, name = rules_for(code).remark, agreed_name(lead, ()) if lead is not None else None
    guide = _created(project, chosen, code, name)
    answer = {
        "project": str(project), "schema": chosen.name, "version": chosen.version, "lead": name, "remark": remark,
        "guideline": guide, "language": code,
    }  # fmt: skip
    line = "{project}: new project in {language}, schema {schema}"
    if guide:
        line = "{project}: new project in {language}, schema {schema}, guideline {version}"
    kind = f"{chosen.name} {chosen.version}"
    lines = [tr(line, project=project, language=named(code), schema=kind, version=guide or "")]
    give(answer, [*lines, *([tr("note: {remark}", remark=remark)] if remark else [])], as_json=as_json)


def _created(project: Path, schema: Schema, language: str, lead: str | None) -> str | None:
    """Make the file, led by LEAD where one is named; the version of the guideline that it begins with."""
    from annotations import leads
    from annotations.guidelines.putting import first_version
    from annotations.project import Project

    first = first_version(schema, lead or "")
    made = Project.create(project, schema, language=language, annotator=lead or "", guideline=first)
    if lead:
        leads.lead(made)
    made.close()
    return first.version if first else None


@app.command("import")
def _import(
    project: ProjectPath,
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders of files.")],
    name: Name = None,
    format: ReadAs = None,
    encoding: Encoding = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show how the files are read; change nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring articles and annotation sets into a project.

    Reads plain text (title, body, numbered points, related links), JSON Lines with title, article and summary, and the
    lossless format. The same text twice adds nothing; a set for a document that is there joins it.
    """
    from annotations import formats

    if format is not None:
        formats.readable(format)
    summary = _bring(project, paths, name, format, encoding, dry_run)
    got_nothing = bool(summary.refused) and not (summary.added or summary.known)
    answer = {"dry_run": dry_run, **summary.to_json()}
    if got_nothing:
        raise typer.Exit(_nothing_came(summary.refused, answer if as_json else None))
    give(answer, summary.lines() + [tr("Nothing was changed.")] * dry_run, as_json=as_json)
    if summary.refused:
        raise typer.Exit(1)


def _nothing_came(refused: list[str], answer: dict[str, Any] | None) -> int:
    """Say why nothing could be read: line by line, or where programs get ANSWER, in one; the exit code."""
    if answer is None:
        for line in refused:
            complain(line)
        return 2
    give(answer, [], as_json=True)
    return complain(
        refused[0] if len(refused) == 1 else tr("nothing could be read; {count:,} were refused", count=len(refused))
    )


def _bring(
    project: Path, paths: list[Path], name: str | None, format: str | None, encoding: str | None, dry_run: bool
) -> Summary:
    """Import the paths into the project file, or only find out what that would do."""
    from annotations import importing
    from annotations.names import agreed_name
    from annotations.project import Project
    from annotations.sectioning import SplitRules

    opened = Project.open(project)
    try:
        name = None if name is None else agreed_name(name, opened.annotators())
        opened.annotator = name or "import"
        rules = SplitRules.from_schema(opened.schema.sections)
        files = files_in(paths)
        reading = importing.read(
            files, rules=rules, language=opened.language, annotator=name, encoding=encoding, format=format
        )
        planned = importing.plan(opened, reading, len(files))
        if not dry_run:
            importing.store(opened, planned)
    finally:
        opened.close()
    return planned.summary


@app.command("export")
def _export(
    project: ProjectPath,
    target: Annotated[Path, typer.Argument(help="The file or (for spacy) the folder to write.")],
    format: Annotated[str, typer.Option("--format", metavar="FORMAT", help="See: stancemark formats.")],
    sets: Annotated[
        Texts,
        typer.Option("--set", metavar="NAME", help="Only the sets of this annotator; may be given more than once."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write annotation sets as a training corpus, or as the lossless file that other projects read."""
    from annotations import exporting
    from annotations.project import Project

    opened = Project.open(project)
    try:
        written = exporting.export(opened, target, format, sets=sets or [])
    finally:
        opened.close()
    answer = {"files": [str(file) for file in written.files], **written.counts, "remarks": list(written.remarks)}
    give(answer, written.lines(), as_json=as_json)


@app.command("open")
def _open(
    project: Annotated[
        File,
        typer.Argument(help="The project file; without it the one that was open last."),
    ] = None,
    name: Name = None,
) -> None:
    """Open the workbench."""
    raise typer.Exit(open_window(project, name))


@app.command("sample")
def _sample(
    folder: Annotated[Path, typer.Argument(help="Where the sample project is made, if it is not there yet.")] = Path(
        "."
    ),
    as_json: AsJson = False,
) -> None:
    """Open the workbench on sample articles; two of them are labelled by two annotators.

    Where there is no display, the same is done offscreen, and the files are named that it wrote.
    """
    from app import display, sample

    project = sample.make(folder)
    if display.has_display():
        if as_json:
            give({"project": str(project), "picture": None, "corpus": []}, [], as_json=True)
        raise typer.Exit(open_window(project, None, offers_tour=True))
    if not as_json:
        say(tr("There is no display here, so the window is drawn offscreen."))
    display.use_offscreen()
    display.check_libraries()
    shown = sample.show_offscreen(project, folder)
    answer = {
        "project": str(shown.project),
        "picture": str(shown.picture),
        "corpus": [str(file) for file in shown.corpus],
    }
    give(answer, shown.lines(), as_json=as_json)


@app.command("formats")
def _formats(as_json: AsJson = False) -> None:
    """List the formats that can be read and written."""
    from annotations.formats import FORMATS

    rows = [
        {"name": each.name, "title": each.title, "reads": each.reads, "writes": each.writes, "folder": each.folder}
        for each in FORMATS
    ]
    verbs = {(True, True): tr("read, write"), (True, False): tr("read"), (False, True): tr("write")}
    lines = [f"{each.name:<11} {verbs[each.reads, each.writes]:<16} {tr(each.title)}" for each in FORMATS]
    give({"formats": rows}, lines, as_json=as_json)


for family in (agreement, guideline, schema, times, languages, find):
    family.add_to(app)


if __name__ == "__main__":
    sys.exit(main())
