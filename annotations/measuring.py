"""Agreement in a project: which sets count, what is known already, what has to be computed, and the report of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from annotations import jsontext
from annotations.agreement.cases import Case, Choice, Counted, Sorted, counted, repeated, sort_out
from annotations.agreement.report import Report
from annotations.agreement.reporter import Reporter
from annotations.agreement.settings import VERSION, Settings
from annotations.agreement.tallies import Tally
from annotations.agreement.tallying import Question, tally
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import SetContents
from annotations.store import kept
from annotations.text import Document
from annotations.workers import Workers

Progress = Callable[[int, int], None]
"""Told how many documents of how many are done. What it raises ends the work; what was computed until then is kept."""

_KEPT_AT_ONCE = 50


def report_of(
    found: Counted,
    corpus: str,
    settings: Settings | None = None,
    *,
    measures: Sequence[str] = (),
    progress: Progress | None = None,
) -> Report:
    """The report of documents that come from no project. Nothing is kept; MEASURES (all) name what is wanted."""
    how = (settings or Settings()).fitting(len(found.cases))
    cases = [*found.cases, *found.repeats]
    labels = sorted({span.label for case in cases for contents in case.sets.values() for span in contents.spans})
    question = Question(tuple(labels), settings=how)
    with closing(Workers[Question, Tally](tally)) as workers:
        made: dict[int, Tally] = {}
        for place, each in workers.results([question.about(case) for case in cases]):
            made[place] = each
            if progress:
                progress(len(made), len(cases))
    tallies = [made[place] for place in range(len(cases))]
    size = len(found.cases)
    return Reporter(corpus, labels, how).report(found, tallies[:size], tallies[size:], measures)


class Survey:
    """Agreement in one project file, which it opens for itself each time it reads.

    One thread at a time may call it, and it need not be the same one: a window hands it to a job. `close` ends its
    processes.
    """

    def __init__(
        self,
        path: Path,
        choice: Choice | None = None,
        settings: Settings | None = None,
        measures: Sequence[str] = (),
    ) -> None:
        self.path = path
        self.measures = tuple(measures)
        self.choice = choice or Choice()
        self.settings = settings or Settings()
        self._workers = Workers[Question, Tally](tally)
        self._schema: Schema | None = None
        self._names: dict[str, str] = {}
        self._documents: dict[str, Document] = {}
        self._sets: dict[str, list[SetContents]] = {}
        self._sorted: dict[str, Sorted] = {}
        self._tallies: dict[str, Tally] = {}
        self._keys: dict[tuple[str, ...], tuple[Case, str]] = {}
        self._asked: list[Any] = []
        self._reporter: Reporter | None = None
        self._reported_of: Schema | None = None

    def report(self, progress: Progress | None = None) -> Report:
        """Read everything and report. Raises Refused or Damaged where the project cannot be read."""
        with closing(Project.reading(self.path)) as project:
            self._schema = project.schema
            self._documents = {document.id: document for document in project.documents()}
            self._names = _names_of(project)
            self._sets = {}
            for contents in project.all_contents():
                self._sets.setdefault(contents.set.document, []).append(contents)
        self._sorted = {}
        self._sort_out(self._documents)
        return self._reported(progress)

    def refresh(self, documents: Collection[str], progress: Progress | None = None) -> Report:
        """Read these documents again and report. Raises Refused or Damaged where the project cannot be read."""
        if self._schema is None or not set(documents) <= self._documents.keys():
            return self.report(progress)
        with closing(Project.reading(self.path)) as project:
            self._schema = project.schema
            self._names = _names_of(project)
            for id in documents:
                self._sets[id] = [project.contents(head) for head in project.sets(id)]
        self._sort_out(documents)
        return self._reported(progress)

    def close(self) -> None:
        """End what was started."""
        self._workers.close()

    def _sort_out(self, documents: Collection[str]) -> None:
        for id in documents:
            document = self._documents[id]
            if self.choice.concerns(document):
                self._sorted[id] = sort_out(document, self._sets.get(id, ()), self.choice)

    def _reported(self, progress: Progress | None) -> Report:
        assert self._schema is not None
        found = counted(self._sorted.values(), repeated(self._documents, self._sets, self.choice))
        cases = [*found.cases, *found.repeats]
        settings = self.settings.fitting(len(found.cases))
        tallies = self._tallied(cases, settings, progress or (lambda *_: None))
        if self._reporter is None or self._reporter.settings != settings or self._reported_of != self._schema:
            self._reported_of = self._schema
            labels = [label.name for label in self._schema.labels]
            self._reporter = Reporter(self.path.stem, labels, settings, self._schema.entity_attributes())
        size = len(found.cases)
        return self._reporter.report(found, tallies[:size], tallies[size:], self.measures, self._names)

    def _tallied(self, cases: Sequence[Case], settings: Settings, progress: Progress) -> list[Tally]:
        """The tally of each case: known, kept, or computed now."""
        assert self._schema is not None
        question = Question.of(self._schema, settings)
        if question.to_json() != self._asked:
            self._asked, self._keys = question.to_json(), {}
        keys = [self._key(case, question) for case in cases]
        file = kept.file_beside(self.path)
        unknown = [key for key in keys if key not in self._tallies]
        for key, content in kept.read(file, unknown).items():
            # what another program has written there is made anew
            with suppress(LookupError, TypeError, ValueError):
                self._tallies[key] = Tally.from_json(content)
        missing = [place for place, key in enumerate(keys) if key not in self._tallies]
        progress(len(cases) - len(missing), len(cases))
        fresh: dict[str, tuple[str, object]] = {}
        try:
            questions = [question.about(cases[place]) for place in missing]
            for number, (place, made) in enumerate(self._workers.results(questions), 1):
                key, case = keys[missing[place]], cases[missing[place]]
                self._tallies[key] = made
                fresh[key] = case.document, made.to_json()
                if len(fresh) >= _KEPT_AT_ONCE:
                    kept.write(file, fresh)
                    fresh = {}
                progress(len(cases) - len(missing) + number, len(cases))
        finally:
            if fresh:
                kept.write(file, fresh)
        self._tallies = {key: self._tallies[key] for key in keys}
        return [self._tallies[key] for key in keys]

    def _key(self, case: Case, question: Question) -> str:
        """The hash of all that a tally depends on; made once for each case."""
        name = (case.document, *case.annotators)
        if name not in self._keys or self._keys[name][0] is not case:
            content = [VERSION, question.to_json(), case.content()]
            self._keys[name] = case, hashlib.sha256(jsontext.dump(content)).hexdigest()
        return self._keys[name][1]


def _names_of(project: Project) -> dict[str, str]:
    return {id: entity.name for id, entity in project.entities().items()}
