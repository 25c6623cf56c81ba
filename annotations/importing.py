"""Bringing files into a project: read, plan, and do it as one step that one undo takes back.

Reading touches no project and may run on any thread; planning compares with the project; `store` changes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotations import formats, learning, merge
from annotations.changes import Changes
from annotations.edits import (
    AddContents,
    AddDocument,
    Edit,
    PutAnswer,
    PutEntity,
    PutSeconds,
    PutTerm,
    RemoveContents,
    ReplaceFacts,
    TouchSet,
)
from annotations.errors import Refused, reason
from annotations.formats.values import Article, Problem
from annotations.formats.written import Progress
from annotations.importsummary import Summary
from annotations.languages import named
from annotations.letters import is_foreign
from annotations.oldnames import OldNames
from annotations.project import Project
from annotations.sectioning import SplitRules
from annotations.spans import AnnotationSet, SetContents
from annotations.text import Document
from annotations.wording import several, tr

REPORTED_EVERY = 50


@dataclass(frozen=True)
class Reading:
    """What files hold: the articles, and what was refused."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Plan:
    """The edits of an import, what it will have done, and for which version of the schema it was made."""

    edits: tuple[Edit, ...]
    summary: Summary
    schema: str


def read(
    files: Sequence[Path],
    *,
    rules: SplitRules,
    language: str,
    annotator: str | None = None,
    encoding: str | None = None,
    format: str | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read every file; PROGRESS gets (files done, files in all, name) and may raise to cancel.

    Within a file of many articles it is called again every 50 of them, with how many those are.
    """
    articles: list[Article] = []
    problems: list[Problem] = []
    for number, file in enumerate(files):
        if progress:
            progress(number, len(files), file.name)
        for count, item in enumerate(_items(file, rules, language, annotator, encoding, format), 1):
            if progress and count % REPORTED_EVERY == 0:
                progress(number, len(files), tr("{file}: {count:,} articles", file=file.name, count=count))
            if isinstance(item, Article):
                articles.append(item)
            else:
                problems.append(item)
    if progress:
        progress(len(files), len(files), "")
    return Reading(tuple(articles), tuple(problems))


def plan(project: Project, reading: Reading, files: int = 0) -> Plan:
    """What the import would do to the project; nothing is changed."""
    return _Planner(project, files).plan(reading)


def store(project: Project, planned: Plan) -> Changes | None:
    """Do what was planned, as one step. None where there is nothing to do.

    Raises Refused where the schema has been changed since it was planned: names might be those of before.
    """
    if not planned.edits:
        return None
    if planned.schema != project.schema.version:
        raise Refused(tr("the schema has been changed meanwhile: import the files again"))
    return project.do(tr("Import {headline}", headline=planned.summary.headline()), *planned.edits)


class _Planner:
    """Decides, article by article, what is new; what it has decided counts as there for the next article."""

    def __init__(self, project: Project, files: int) -> None:
        self.project = project
        self.by_text = project.fingerprints()
        self.ids = set(self.by_text.values())
        self.sets = project.sets_by_document()
        self.entities = project.entities()
        self.vocabularies = project.vocabularies()
        self.planned: dict[tuple[str, str], SetContents] = {}
        self.touched: dict[tuple[str, str], str | None] = {}
        self.timed: dict[tuple[str, str], float] = {}
        self.documents: dict[str, Document] = {}
        self.learned: dict[str, dict[str, Any]] = {}
        self.edits: list[Edit] = []
        self.names = OldNames(project.schema)
        self.summary = Summary(files=files)

    def plan(self, reading: Reading) -> Plan:
        for article in reading.articles:
            self.article(self.names.article(article))
        self.summary.refused.extend([*self.names.refused, *(str(problem) for problem in reading.problems)])
        self.summary.remarks.extend(self.names.lines())
        self.summary.remarks.extend(self.foreign_letters())
        for id, facts in self.learned.items():
            self.edits.append(self.told(id, facts))
        self.edits.extend(AddContents(contents) for contents in self.planned.values())
        self.summary.spans = sum(len(contents.spans) for contents in self.planned.values())
        return Plan(tuple(self.edits), self.summary, self.project.schema.version)

    def foreign_letters(self) -> list[str]:
        """A line where articles came in that the project's language is not written like: words would be cut wrongly."""
        language = self.project.language
        count = sum(is_foreign(each.text, language) for each in self.summary.documents.values())
        if not count:
            return []
        one = (
            "{count:,} article is in letters that {language} is not written in: the language of the articles can be "
            "changed (File, Language of the articles)"
        )
        many = (
            "{count:,} articles are in letters that {language} is not written in: the language of the articles can be "
            "changed (File, Language of the articles)"
        )
        return [several(count, one, many, language=named(language))]

    def article(self, article: Article) -> None:
        for note in article.notes:
            self.remark(article, note)
        known = self.by_text.get(article.document.text_sha256)
        document = self.known(known, article) if known else self.added(article)
        for contents in article.contents:
            problem = _outside(contents, document) if known else None
            if problem:
                self.summary.refused.append(f"{article.where}: {contents.set.annotator}: {problem}")
            else:
                self.contents(merge.moved(contents, contents.set.id, document.id), article.where)
        self.registers(article)

    def remark(self, article: Article, line: str) -> None:
        self.summary.remarks.append(f"{article.where}: {line}")

    def known(self, id: str, article: Article) -> Document:
        document = self.documents.get(id) or self.project.document(id)
        if id not in self.summary.known and id not in self.summary.added:
            self.summary.known.append(id)
        elif not article.contents:
            self.remark(article, tr("the same text as {id}; counted once", id=id))
        self.facts(id, article)
        if article.contents and _division(document) != _division(article.document):
            self.remark(article, tr("is split otherwise in this project; the project's split stays"))
        return document

    def facts(self, id: str, article: Article) -> None:
        """Learn from the arriving document what the project does not know about its own."""
        ours = self.learned.get(id) or self.project.facts(id)
        learned, told = learning.learned_facts(ours, learning.facts_of(article.document, _uses(article)))
        for line in told:
            self.remark(article, line)
        if learned != ours:
            self.learned[id] = learned

    def told(self, id: str, facts: dict[str, Any]) -> Edit:
        """The edit that brings what is known about a document, and the document itself where it is new."""
        if id not in self.documents:
            return ReplaceFacts(id, facts)
        plain = {name: value for name, value in facts.items() if name != "uses"}
        return AddDocument(replace(self.documents[id], **plain), facts["uses"])

    def added(self, article: Article) -> Document:
        document = article.document
        if document.id in self.ids:
            fresh = f"{document.id}-{document.text_sha256[:8]}"
            self.remark(
                article,
                tr("the id {document} names another text; imported as {fresh}", document=document.id, fresh=fresh),
            )
            document = replace(document, id=fresh)
        self.ids.add(document.id)
        self.by_text[document.text_sha256] = document.id
        self.documents[document.id] = document
        self.learned[document.id] = learning.facts_of(document, _uses(article))
        self.summary.added.append(document.id)
        self.summary.documents[document.id] = document
        return document

    def contents(self, theirs: SetContents, where: str) -> None:
        key = (theirs.set.document, theirs.set.annotator)
        head = self.sets.get(key[0], {}).get(key[1])
        ours = self.planned.get(key)
        if ours is None and head is None:
            self.planned[key] = theirs
            self.summary.sets_added += 1
            return
        edited = head is not None and self.project.edited_by_hand(head)
        ours = ours or self.in_project(head)
        learned, theirs = merge.answered(ours, theirs), merge.answered(theirs, ours)
        verdict = merge.compare(learned, theirs, edited_here=edited)
        if verdict.outcome != merge.NEWER:
            self.answered(key, ours, learned)
        ours = learned
        if verdict.outcome == merge.NEWER:
            self.updated(key, ours, merge.as_long(theirs, ours))
        elif verdict.outcome == merge.CONFLICT:
            self.summary.refused.append(
                tr(
                    "{where}: the set of {annotator} on {document}: {reason}",
                    where=where,
                    annotator=key[1],
                    document=key[0],
                    reason=verdict.reason,
                )
            )
        else:
            self.summary.sets_known += 1
            ours = self.longest(key, ours, theirs)
            if verdict.outcome == merge.SAME:
                self.later(key, ours, theirs)

    def in_project(self, head: AnnotationSet | None) -> SetContents:
        """A set of the project, with the times that this import has given it already."""
        assert head is not None
        contents, key = self.project.contents(head), (head.document, head.annotator)
        modified, seconds = self.touched.get(key, head.modified), self.timed.get(key, head.seconds)
        return replace(contents, set=replace(contents.set, modified=modified, seconds=seconds))

    def later(self, key: tuple[str, str], ours: SetContents, theirs: SetContents) -> None:
        """Equal labels: the later time holds, so that what comes next is compared with it."""
        if merge.moment(theirs.set.modified) <= merge.moment(ours.set.modified):
            return
        self.touched[key] = theirs.set.modified
        if key in self.planned:
            self.planned[key] = replace(ours, set=replace(ours.set, modified=theirs.set.modified))
        else:
            self.edits.append(TouchSet(ours.set.id, theirs.set.modified))

    def longest(self, key: tuple[str, str], ours: SetContents, theirs: SetContents) -> SetContents:
        """The version that stays, with the longer active time of both."""
        learned = merge.as_long(ours, theirs)
        seconds = learned.set.seconds
        if key in self.planned:
            self.planned[key] = learned
        elif seconds is not None and seconds != ours.set.seconds:
            self.timed[key] = seconds
            measured = self.project.times.measured(*key)
            self.edits.append(PutSeconds(ours.set.id, seconds if measured is None else round(seconds - measured, 1)))
        return learned

    def answered(self, key: tuple[str, str], ours: SetContents, learned: SetContents) -> None:
        """The version that stays takes over the answers that the other one has."""
        if key in self.planned:
            self.planned[key] = learned
        else:
            answers = merge.learned_answers(ours, learned)
            self.edits.extend(PutAnswer(ours.set.id, id, answer) for id, answer in answers.items())

    def updated(self, key: tuple[str, str], ours: SetContents, theirs: SetContents) -> None:
        if key not in self.planned:
            self.edits.append(RemoveContents(ours.set.id))
            self.summary.sets_updated += 1
        self.planned[key] = merge.moved(theirs, ours.set.id, key[0])

    def registers(self, article: Article) -> None:
        for id, entity in article.entities.items():
            own = self.entities.get(id)
            learned, told = (entity, []) if own is None else learning.learned_entity(own, entity)
            for line in told:
                self.remark(article, line)
            if learned != own:
                self.entities[id] = learned
                self.edits.append(PutEntity(learned))
        for name, terms in article.vocabularies.items():
            known = self.vocabularies.setdefault(name, {})
            for value, gloss in terms.items():
                if value not in known or (gloss and not known[value]):
                    known[value] = gloss
                    self.edits.append(PutTerm(name, value, gloss))
                elif gloss and gloss != known[value]:
                    self.remark(
                        article,
                        tr(
                            "{value!r} of {name} is explained otherwise in the project, where that stays",
                            value=value,
                            name=name,
                        ),
                    )


def _items(
    file: Path, rules: SplitRules, language: str, annotator: str | None, encoding: str | None, format: str | None
) -> Iterator[Article | Problem]:
    try:
        yield from formats.read(file, format, rules=rules, language=language, annotator=annotator, encoding=encoding)
    except Refused as refusal:
        yield Problem(file.name, None, None, str(refusal).removeprefix(f"{file}: "))
    except OSError as error:
        yield Problem(file.name, None, None, tr("cannot be read ({why})", why=reason(error)))


def _uses(article: Article) -> dict[str, list[str]]:
    uses = {"entities": sorted(article.entities), "vocabularies": sorted(article.vocabularies)}
    return {name: ids for name, ids in uses.items() if ids}


def _division(document: Document) -> list[tuple[str, int, int, int | None]]:
    return [(section.kind, section.start, section.end, section.number) for section in document.sections]


def _outside(contents: SetContents, document: Document) -> str | None:
    for span in contents.spans:
        if document.section_around(span.start, span.end) is None:
            return tr(
                "span {span} ({start}-{end}) leaves its section as the project splits {document}",
                span=span.id,
                start=span.start,
                end=span.end,
                document=document.id,
            )
    numbers = {0, *(point.number for point in document.points)}
    for judgement in contents.judgements:
        if judgement.point not in numbers:
            return tr(
                "judges point {point}, which {document} does not have in this project",
                point=judgement.point,
                document=document.id,
            )
    return None
