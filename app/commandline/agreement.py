"""The command `stancemark agreement`: how far annotators agree, in a project or in anybody's tables."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from annotations.errors import Refused
from annotations.wording import several, tr
from app.commandline.options import File, Number, Text, Texts
from app.commandline.saying import STANDARD_OUTPUT, progress, say

if TYPE_CHECKING:
    from annotations.agreement.cases import Choice
    from annotations.agreement.report import Report
    from annotations.agreement.settings import Settings
    from annotations.reporting.writing import Targets


class _Source(NamedTuple):
    """Where the labels come from: one of a project, a table of spans, and a table of ratings."""

    project: Path | None
    spans: Path | None
    ratings: Path | None
    length: str | None
    texts: Path | None

    def check(self) -> None:
        """Raise Refused where it is not clear what to look at."""
        if sum(each is not None for each in (self.project, self.spans, self.ratings)) != 1:
            raise Refused(tr("name a project, or --spans FILE, or --ratings FILE: one of the three"))
        if self.spans is None and (self.length is not None or self.texts is not None):
            raise Refused(tr("--length and --texts go with --spans"))
        if self.length is not None and self.texts is not None:
            raise Refused(tr("--length and --texts exclude each other: a text has its length"))


def add_to(app: typer.Typer) -> None:
    """Make it a command of the program."""
    app.command("agreement")(_agreement)


def _agreement(
    project: Annotated[File, typer.Argument(help="The project file; without it --spans or --ratings.")] = None,
    sets: Annotated[
        Texts, typer.Option("--set", metavar="NAME", help="Only sets of this annotator; repeat it.")
    ] = None,
    measures: Annotated[
        Texts, typer.Option("--measure", metavar="NAME", help="Only this measure, or family as in span_f1; repeat it.")
    ] = None,
    labels: Annotated[Texts, typer.Option("--label", metavar="NAME", help="Only this label; repeat it.")] = None,
    json: Annotated[File, typer.Option(metavar="FILE", help="Write everything as JSON; - prints it.")] = None,
    csv: Annotated[File, typer.Option(metavar="FOLDER", help="Write tables into this folder.")] = None,
    html: Annotated[File, typer.Option(metavar="FILE", help="Write one web page.")] = None,
    pdf: Annotated[File, typer.Option(metavar="FILE", help="Write one page of A4.")] = None,
    spans: Annotated[
        File, typer.Option(metavar="FILE", help="Spans from a table: document, annotator, label, start, end.")
    ] = None,
    length: Annotated[
        Text,
        typer.Option(metavar="N|FILE", help="With --spans: code points of every document, or a table of them."),
    ] = None,
    texts: Annotated[File, typer.Option(metavar="FOLDER", help="With --spans: the texts, NAME.txt for each.")] = None,
    ratings: Annotated[File, typer.Option(metavar="FILE", help="Ratings from a table: item, rater, value.")] = None,
    alpha: Annotated[float, typer.Option(help="Gamma: the weight of places.")] = 1.0,
    beta: Annotated[float, typer.Option(help="Gamma: the weight of labels.")] = 1.0,
    sampler: Annotated[str, typer.Option(metavar="NAME", help="Gamma: statistical or shuffle.")] = "statistical",
    samples: Annotated[
        Number,
        typer.Option(help="Gamma: how many continua are drawn; without it as many as precision asks for."),
    ] = None,
    seed: Annotated[int, typer.Option(help="Gamma: where chance begins.")] = 0,
    window: Annotated[int, typer.Option(help="How many code points may lie between two spans to be linked.")] = 300,
) -> None:
    """Say how far annotators agree, with intervals, and what to be careful with.

    In a project, sets count that were marked as done, in documents that two or more have done. Any other data can be
    looked at with --spans or --ratings. docs/agreement.md explains the figures.
    """
    from annotations.agreement.cases import Choice
    from annotations.reporting.writing import Targets

    source = _Source(project, spans, ratings, length, texts)
    source.check()
    targets = Targets(None if json == STANDARD_OUTPUT else json, csv, html, pdf)
    _check_names(targets, [project, spans, ratings])
    settings = _settings(alpha, beta, sampler, samples, seed, window)
    choice = Choice(tuple(sets or ()), tuple(labels or ()))
    _look(source, choice, settings, measures or (), targets, printed=json == STANDARD_OUTPUT)


def _look(
    source: _Source, choice: Choice, settings: Settings, measures: Sequence[str], targets: Targets, *, printed: bool
) -> None:
    """Compute what was asked for and write it down, or print it."""
    if source.ratings is not None:
        _rated(source.ratings, measures, choice, targets, printed=printed)
        return
    targets.check()  # before anything is computed
    wanted = _measures(measures)
    if source.project is not None:
        report = _of_project(source.project, choice, settings, wanted)
    else:
        assert source.spans is not None
        report = _of_spans(source.spans, source.length, source.texts, choice, settings, wanted)
    _give(report, wanted, targets, printed=printed)


def _of_project(project: Path, choice: Choice, settings: Settings, measures: Sequence[str]) -> Report:
    from annotations.measuring import Survey
    from annotations.project import Project

    with closing(Project.reading(project)) as opened:
        annotators, labels = opened.annotators(), [label.name for label in opened.schema.labels]
    for name in choice.annotators:
        if name not in annotators:
            raise Refused(
                tr(
                    "there is no set {name} in this project (sets: {names})",
                    name=name,
                    names=", ".join(annotators) or tr("none yet"),
                )
            )
    for name in choice.labels:
        if name not in labels:
            raise Refused(
                tr("there is no label {name} in this project (labels: {names})", name=name, names=", ".join(labels))
            )
    with closing(Survey(project, choice, settings, measures)) as survey:
        return survey.report(progress(_documents))


def _of_spans(
    spans: Path, length: str | None, texts: Path | None, choice: Choice, settings: Settings, measures: Sequence[str]
) -> Report:
    from annotations.agreement import spanfiles
    from annotations.measuring import report_of

    lengths = _lengths(length) if length is not None else None
    folder = spanfiles.Texts(texts) if texts is not None else None
    found = spanfiles.read_spans(spans, length=lengths, texts=folder, choice=choice, token_rule=settings.token_rule)
    said = progress(_documents)
    said(0, len(found.cases) + len(found.repeats))  # the first document may take its time
    report = report_of(found, spans.stem, settings, measures=measures, progress=said)
    unknown = tr(spanfiles.LENGTH_UNKNOWN) if lengths is None and folder is None else None
    own = [each for each in (spanfiles.repeated_rows(found), unknown) if each is not None]
    return replace(report, caveats=(*report.caveats, *own))


def _lengths(length: str) -> int | dict[str, int]:
    """The length of every document, or of each from a table. Raises Refused for what is neither."""
    from annotations.agreement.rows import LARGEST, whole
    from annotations.agreement.spanfiles import read_lengths

    number = whole(length)
    if number is None and not os.path.exists(length):
        raise Refused(
            tr(
                "--length: {length} is neither a whole number of code points, as in 1200, nor a table of "
                "document, length",
                length=length,
            )
        )
    if number is None:
        return read_lengths(Path(length))
    if number == 0:
        raise Refused(tr("--length: 0 is no length; a document has at least one code point"))
    if number > LARGEST:
        raise Refused(tr("--length: no document is longer than {largest} code points", largest=LARGEST))
    return number


def _rated(file: Path, measures: Sequence[str], choice: Choice, targets: Targets, *, printed: bool) -> None:
    from annotations.agreement import ratingfiles
    from annotations.reporting import ratings as reporting
    from annotations.reporting.summary import lines_of_ratings

    if choice.annotators or choice.labels or targets.html or targets.pdf:
        raise Refused(tr("--set, --label, --html and --pdf do not go with --ratings"))
    targets.check(tables=reporting.TABLES)
    table = ratingfiles.read_ratings(file)
    results = ratingfiles.results_of(table)
    if measures:
        wanted = _chosen(measures, list(dict.fromkeys(each.measure for each in results)))
        results = tuple(each for each in results if each.measure in wanted)
    if printed:
        say(reporting.json_text(file.stem, table, results).rstrip())
    written = reporting.write(file.stem, table, results, targets)
    if not printed:
        for line in (
            *lines_of_ratings(file.stem, table, results),
            *(tr("wrote {path}", path=path) for path in written),
        ):
            say(line)


def _give(report: Report, measures: Sequence[str], targets: Targets, *, printed: bool) -> None:
    from annotations.reporting.results_json import json_text
    from annotations.reporting.summary import lines
    from annotations.reporting.writing import write

    written = write(report, targets)
    if printed:
        say(json_text(report).rstrip())
        return
    for line in (*lines(report, only=measures), *(tr("wrote {path}", path=path) for path in written)):
        say(line)


def _settings(alpha: float, beta: float, sampler: str, samples: int | None, seed: int, window: int) -> Settings:
    """The parameters. Raises Refused for what no measure could use."""
    from annotations.agreement.sampling import SAMPLERS
    from annotations.agreement.settings import Settings

    if sampler not in SAMPLERS:
        raise Refused(
            tr("there is no sampler {sampler} (samplers: {names})", sampler=sampler, names=", ".join(SAMPLERS))
        )
    for name, number, least in (("alpha", alpha, 0), ("beta", beta, 0), ("seed", seed, 0), ("window", window, 0)):
        if not least <= number < float("inf"):
            raise Refused(tr("--{name}: {number} is no number from {least} on", name=name, number=number, least=least))
    if alpha == beta == 0:
        raise Refused(tr("--alpha and --beta cannot both be 0: no two spans would differ"))
    if samples is not None and samples < 2:
        raise Refused(tr("--samples: two are needed at least"))
    return Settings(
        alpha=alpha, beta=beta, sampler=sampler, samples=samples, seed=seed, window=window
    )  # fmt: skip


def _measures(names: Sequence[str]) -> tuple[str, ...]:
    from annotations.agreement.measures import COMPETENCES, MEASURES

    return _chosen(names, [*(measure.name for measure in MEASURES), *COMPETENCES])


def _chosen(names: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    """The measures of these names and families. Raises Refused for a name that is neither."""
    found: list[str] = []
    for name in names:
        fitting = [each for each in known if each == name or each.startswith(f"{name}.")]
        if not fitting:
            raise Refused(tr("there is no measure {name} (measures: {names})", name=name, names=", ".join(known)))
        found += fitting
    return tuple(dict.fromkeys(found))


def _check_names(targets: Targets, sources: Sequence[Path | None]) -> None:
    """Raise Refused where a file would take the place of another one of this command."""
    files = [each for each in (targets.json, targets.csv, targets.html, targets.pdf) if each is not None]
    read = {each.resolve() for each in sources if each is not None}
    for file in files:
        if file.resolve() in read:
            raise Refused(tr("{file}: would overwrite what is read; choose another name", file=file))
        if [each.resolve() for each in files].count(file.resolve()) > 1:
            raise Refused(tr("{file}: would be written twice; choose two names", file=file))


def _documents(done: int, of: int) -> str:
    return several(of, "{done:,} of {count:,} document", "{done:,} of {count:,} documents", done=done)
