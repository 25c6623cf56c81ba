"""The project: the one door through which everything is read and changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotations import admission, records
from annotations.changes import DO, REDO, UNDO, Changes, Touch
from annotations.edits import (
    LABEL_EDITS,
    AddSet,
    Edit,
    LabelEdit,
    PutRemark,
    RemarkEdit,
    RemoveRemark,
    ReplaceSet,
    TouchSet,
    references,
    settling,
    undoing,
)
from annotations.errors import Damaged, Refused
from annotations.rules import Sentences
from annotations.schema import Schema
from annotations.schema_reader import parse
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span, new_id, utc_now
from annotations.store import EditRow, Listing, Step, Store, keep_copy
from annotations.text import Document

RECENT_KEPT = 4

Subscriber = Callable[[Changes], None]


class Project:
    """One project file, opened by one annotator.

    `do` changes it, `undo` and `redo` take the annotator's own steps back and forth, `subscribe` tells of every
    committed step. The rest are questions; they return values and never rows.
    """

    def __init__(self, store: Store, annotator: str) -> None:
        self._store = store
        self._subscribers: list[Subscriber] = []
        self._recent: dict[str, Document] = {}
        self.annotator = annotator
        content = store.registers.schema()
        if content is None:
            store.close()
            raise Damaged(f"{store.path}: holds no label schema; open a copy from beside it")
        self.schema = parse(content, store.path.name)

    @classmethod
    def create(cls, path: Path, schema: Schema, *, language: str | None = None, annotator: str = "") -> Project:
        """A new project file with this schema. Raises Refused where PATH exists or cannot be written."""
        with Store.create(path) as store:
            store.registers.put_schema(schema.version, schema.name, schema.to_json())
            store.registers.put_setting("id", new_id())
            store.registers.put_setting("language", language or schema.language)
        return cls.open(path, annotator=annotator)

    @classmethod
    def open(cls, path: Path, *, annotator: str = "") -> Project:
        """An existing project file. Raises Refused (missing, newer) or Damaged (not a project, unreadable)."""
        return cls(Store.open(path), annotator)

    @classmethod
    def reading(cls, path: Path) -> Project:
        """A project to be asked only, also on a medium that cannot be written. Raises Refused and Damaged as `open`."""
        if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
            return cls.open(path)
        return cls(Store.reading(path), "")

    def close(self) -> None:
        """Close the file. Everything done is saved already."""
        self._store.close()

    @property
    def path(self) -> Path:
        """The project file."""
        return self._store.path

    @property
    def id(self) -> str:
        """The project's own id: it stays when the file is renamed or moved."""
        return self._store.registers.setting("id") or str(self.path)

    @property
    def language(self) -> str:
        """The language code whose tokenizer the project uses."""
        return self._store.registers.setting("language") or self.schema.language

    # Changing

    def do(self, title: str, *edits: Edit, sentences: Sentences | None = None) -> Changes:
        """Check the edits against the schema, then apply and journal them as one step in one transaction.

        SENTENCES gives the sentences that share a character with a range (`Segmentation.sentences_in`); without it the
        schema's rule on spans that leave their sentence is not checked. Raises Refused (nothing changed) where a rule
        forbids an edit, or Damaged where the file cannot be written.
        """
        warnings: list[str] = []

        def check(edit: Edit, inverse: Edit) -> None:
            if isinstance(edit, LabelEdit):
                warnings.extend(admission.admit(self, edit, inverse, sentences))
            elif isinstance(edit, RemarkEdit):
                edit.check_allowed(self.head(edit.set_id), self.annotator)

        return self._run(title, DO, [*edits, *self._touched_sets(edits)], None, check, warnings)

    def undo(self) -> Changes | None:
        """Take back the annotator's last standing step that nobody has built upon, as a step of its own.

        None where there is none. The warnings name the steps, and the parts of this one, that had to be left standing.
        Raises Refused, with the reasons, where every step had to be left, or where the file cannot be written.
        """
        return self._reverse_first(UNDO)

    def redo(self) -> Changes | None:
        """Do again what the annotator undid last. None where there is nothing, or something was done since.

        The warnings name the steps that had to be left undone. Raises Refused as `undo` does.
        """
        return self._reverse_first(REDO)

    def to_undo(self) -> Step | None:
        """The step that `undo` would try to take back first."""
        return next(undoing.candidates(self._store.journal, self.annotator, UNDO, []), None)

    def to_redo(self) -> Step | None:
        """The undo that `redo` would try to take back first."""
        return next(undoing.candidates(self._store.journal, self.annotator, REDO, []), None)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call SUBSCRIBER after each commit; the function returned ends that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def _reverse_first(self, kind: str) -> Changes | None:
        left: list[str] = []
        unfit: _Unfit | None = None
        for step in undoing.candidates(self._store.journal, self.annotator, kind, left):
            try:
                return self._reverse(step, kind, left)
            except _Unfit as refusal:
                unfit = refusal
                left.append(f"{undoing.left(step)}: {refusal}")
        if left:
            raise Refused("; ".join(left)) from unfit
        return None

    def _reverse(self, step: Step, kind: str, left: Iterable[str]) -> Changes:
        warnings = [*left]
        inverses = undoing.inverses(self._store, self.schema, step, warnings)
        fitting = references.carried_over(self._store, self.schema.entity_attributes(), step.id, inverses)
        return self._run(step.title, kind, fitting, step.id, lambda *_: None, warnings)

    def _run(
        self,
        title: str,
        kind: str,
        edits: Iterable[Edit],
        reverses: int | None,
        check: Callable[[Edit, Edit], None],
        warnings: list[str],
    ) -> Changes:
        at = utc_now()
        touches: list[Touch] = []
        step = 0
        try:
            with self._store.writing():
                step = self._store.journal.begin(at, self.annotator, title, kind, reverses)
                self._record(step, edits, touches, check)
        except Refused as refusal:
            if not step:
                raise
            # Its head could be written: it is not the file that is busy or read-only, but the step that does not fit.
            raise _Unfit(str(refusal)) from refusal
        changes = Changes(step, title, kind, at, tuple(touches), tuple(warnings))
        if changes.listing:
            self.forget()
        for subscriber in list(self._subscribers):
            subscriber(changes)
        return changes

    def _record(
        self, step: int, edits: Iterable[Edit], touches: list[Touch], check: Callable[[Edit, Edit], None]
    ) -> None:
        """Apply and journal the edits of a step, and then what the registers lose by it."""
        done: list[tuple[Edit, Edit]] = []

        def seen(edit: Edit, inverse: Edit) -> None:
            done.append((edit, inverse))
            check(edit, inverse)

        self._store.journal.record(step, [self._apply(edit, touches, seen) for edit in edits])
        lost = settling.released(self._store, self.schema, done)
        self._store.journal.record(step, [self._apply(edit, touches, check) for edit in lost], len(done))

    def _apply(self, edit: Edit, touches: list[Touch], check: Callable[[Edit, Edit], None]) -> EditRow:
        touch = edit.touch(self._store)
        inverse = edit.apply(self._store)
        check(edit, inverse)
        if touch.set is not None and touch.document is None:
            touch = inverse.touch(self._store)
        touches += touch.parts or (touch,)
        change = None if edit.bulky else records.dump(edit)
        return EditRow(touch.document, type(edit).__name__, change, records.dump(inverse))

    def _touched_sets(self, edits: Iterable[Edit]) -> list[Edit]:
        changing = LabelEdit | ReplaceSet | PutRemark | RemoveRemark
        sets = dict.fromkeys(edit.set_id for edit in edits if isinstance(edit, changing))
        return [TouchSet(set_id, utc_now()) for set_id in sets]

    # Asking

    def document(self, id: str) -> Document:
        """The document. Raises Refused where there is none."""
        if id not in self._recent:
            document = self._store.documents.get(id)
            if document is None:
                raise Refused(f"there is no document {id} in this project")
            if len(self._recent) >= RECENT_KEPT:
                self._recent.pop(next(iter(self._recent)))
            self._recent[id] = document
        return self._recent[id]

    def forget(self) -> None:
        """Read documents from the file again, after another program has written to it."""
        self._recent.clear()

    def faults(self, document: str) -> list[str]:
        """What does not hold in a document and its sets, one line each: the text's hash, and quotes of spans."""
        found = self.document(document)
        if self._store.documents.fingerprint(document) != found.text_sha256:
            return [f"the text of {document} is not the one that was imported; open a copy from beside the project"]
        return [
            f"span {span.id} of {head.annotator} quotes “{span.quote}”, which is not what it covers"
            for head in self.sets(document)
            for span in self.spans(head.id)
            if not span.quotes(found.text)
        ]

    def document_ids(self) -> list[str]:
        """The ids of the documents in list order."""
        return self._store.documents.ids()

    def documents(self) -> Iterator[Document]:
        """Every document in list order."""
        return self._store.documents.all()

    def fingerprints(self) -> dict[str, str]:
        """The id of every document by the SHA-256 of its text."""
        return self._store.documents.fingerprints()

    def listings(self, only: str | None = None) -> list[Listing]:
        """The documents, or one of them, with the state of this annotator's set."""
        return self._store.documents.listings(self.annotator, only)

    def facts(self, document: str) -> dict[str, Any]:
        """What is known about a document besides its text: title, language, story, published, metadata, and `uses`,
        the ids of entities and the names of vocabularies that came with it."""
        return self._store.documents.facts(document) or {}

    def uses(self) -> dict[str, dict[str, list[str]]]:
        """The ids of entities and the names of vocabularies that each document came with, where it did with any."""
        return self._store.documents.uses()

    def leads(self) -> list[str]:
        """The names of those who lead the project: they see what everybody labels and asks, the others their own."""
        return self._store.registers.leads()

    def annotators(self) -> list[str]:
        """The names that own sets in this project."""
        return self._store.sets.annotators()

    def own_set(self, document: str) -> AnnotationSet | None:
        """This annotator's set of a document, or None while nothing was labelled."""
        return self._store.sets.of(document, self.annotator)

    def head(self, set_id: str) -> AnnotationSet:
        """The head of a set. Raises Refused where it is not there any more."""
        head = self._store.sets.get(set_id)
        if head is None:
            raise Refused("the set is not there any more")
        return head

    def own_or_new_set(self, document: str) -> tuple[AnnotationSet, list[Edit]]:
        """This annotator's set, and the edits that begin it where it does not exist yet."""
        head = self.own_set(document)
        if head is None:
            guideline, schema = self.schema.guideline_version, self.schema.version
            head = AnnotationSet(new_id(), document, self.annotator, guideline=guideline, schema=schema)
            return head, [AddSet(head)]
        if head.status in ("todo", "skipped"):
            head = replace(head, status="doing")
            return head, [ReplaceSet(head)]
        return head, []

    def sets(self, document: str) -> list[AnnotationSet]:
        """The heads of a document's sets."""
        return self._store.sets.of_document(document)

    def sets_by_document(self) -> dict[str, dict[str, AnnotationSet]]:
        """Every head, by document and annotator."""
        return self._store.sets.by_document()

    def noted_sets(self, kind: str) -> list[tuple[AnnotationSet, str]]:
        """The heads whose notes may hold remarks of a kind, each with its document's title, in list order."""
        return self._store.sets.noting(kind)

    def contents(self, head: AnnotationSet) -> SetContents:
        """A set with all its labels."""
        return self._store.sets.contents(head)

    def all_contents(self) -> Iterator[SetContents]:
        """Every set with all its labels."""
        return self._store.sets.all_contents()

    def span(self, set_id: str, id: str) -> Span | None:
        """The span, or None."""
        return self._store.spans.get(set_id, id)

    def spans(self, set_id: str) -> list[Span]:
        """The spans of a set, in no particular order."""
        return self._store.spans.of_set(set_id)

    def overlapping(self, set_id: str, start: int, end: int) -> list[Span]:
        """The spans of a set that share a character with [start, end)."""
        return self._store.spans.overlapping(set_id, start, end)

    def links(self, set_id: str) -> list[Link]:
        """The links of a set by id."""
        return self._store.links.of_set(set_id)

    def links_of(self, set_id: str, span: str) -> list[Link]:
        """The links that start or end at a span."""
        return self._store.links.of_span(set_id, span)

    def judgements(self, set_id: str) -> list[Judgement]:
        """The judgements of a set by point."""
        return self._store.judgements.of_set(set_id)

    def entities(self) -> dict[str, Entity]:
        """The register of entities by id."""
        return self._store.registers.entities()

    def referring(self, entity: str) -> list[Span]:
        """The spans of all sets that refer to an entity, by set and id."""
        return self._store.spans.referring(self.schema.entity_attributes(), entity)

    def references(self, quote: str | None = None, *, everyone: bool = False) -> dict[str, int]:
        """How many of this annotator's spans (with QUOTE: that mark these words) refer to each entity, by id.

        With EVERYONE of everybody's.
        """
        annotator = None if everyone else self.annotator
        return self._store.spans.references(self.schema.entity_attributes(), annotator, quote)

    def vocabularies(self) -> dict[str, dict[str, str | None]]:
        """The values and glosses of every vocabulary."""
        return self._store.registers.vocabularies()

    def edited_by_hand(self, head: AnnotationSet) -> bool:
        """Whether labels or remarks of a set were changed in this project, rather than only imported."""
        kinds = [kind.__name__ for kind in (*LABEL_EDITS, PutRemark, RemoveRemark, ReplaceSet)]
        return self._store.journal.has_edits(kinds, head.document, head.id)

    def last_step(self) -> Step | None:
        """The newest step of anybody."""
        return self._store.journal.last()

    def history(self, limit: int = 100) -> list[Step]:
        """The newest steps, the newest first."""
        return self._store.journal.history(limit)

    def data_version(self) -> int:
        """A number that changes when another program has written to the file."""
        return self._store.data_version()

    def remark(self) -> str | None:
        """What the annotator should know about how the file is kept, or None."""
        return self._store.remark()


class _Unfit(Refused):
    """The edits of a step do not fit the project as it is."""


def keep_daily_copy(path: Path) -> Path | None:
    """Keep a copy of the project of this day beside it; None where there is one. May run on any thread."""
    return keep_copy(path, utc_now()[:10])
