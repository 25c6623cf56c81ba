"""What a project can be asked: values, and never rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotations.conversions import Address
from annotations.edits import LABEL_EDITS, AddSet, Edit, PutRemark, RemoveRemark, ReplaceSet
from annotations.errors import Damaged, Outdated, Refused
from annotations.guidelines.shelf import Shelf
from annotations.schema import Schema
from annotations.schema_reader import parse
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span, new_id
from annotations.store import Answer, Listing, Sieve, Sought, Standing, State, Step, Store, Use
from annotations.text import Document, Section
from annotations.wording import tr

RECENT_KEPT = 4


class Questions:
    """The questions about one open project file; Project adds what changes it.

    Raises Damaged where the file holds no label schema.
    """

    def __init__(self, store: Store, annotator: str) -> None:
        self._store = store
        self._recent: dict[str, Document] = {}
        self.annotator = annotator
        content = store.registers.schema()
        if content is None:
            store.close()
            raise Damaged(tr("{path}: holds no label schema; open a copy from beside it", path=store.path))
        self._in_force = store.registers.schema_in_force()
        self._schema: Schema | None = parse(content, store.path.name)

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

    @property
    def schema(self) -> Schema:
        """The label schema in force: after a step that changed it, whoever took that, it is another value."""
        if self._schema is None:
            self._in_force = self._store.registers.schema_in_force()
            self._schema = parse(self._store.registers.schema() or "", self._store.path.name)
        return self._schema

    def _check_schema(self) -> None:
        """Raise Outdated where another program has put another schema in force; from then on that is known."""
        now = self._store.registers.schema_in_force()
        if self._schema is not None and now != self._in_force:
            self.forget()
            raise Outdated(now[0])

    @property
    def guidelines(self) -> Shelf:
        """The versions of the guideline: which one is in force, and what each says."""
        return Shelf(self._store, self.schema)

    def schema_of(self, version: str) -> Schema | None:
        """A version of the schema that the project holds, whether it is in force or not."""
        if version == self.schema.version:
            return self.schema
        row = self._store.registers.schema_row(version)
        return None if row is None else parse(row.content, self._store.path.name)

    @property
    def may_change_project(self) -> bool:
        """Whether the annotator may change schema and language: where somebody leads, who leads; else everybody."""
        leads = self.leads()
        return not leads or self.annotator in leads

    @property
    def schema_since(self) -> str:
        """Since when (UTC, ISO 8601) the schema is in force."""
        return self._store.registers.schema_in_force()[1]

    def schema_versions(self) -> set[str]:
        """The versions of the schema that the project holds, and those that its sets were made under."""
        return self._store.registers.schema_versions() | self._store.sets.schema_versions()

    def use(self, address: Address, *, everyone: bool = True) -> Use:
        """How often something of the schema is used, and in how many documents: by all sets, or by one's own."""
        return self._store.uses.count(address, None if everyone else self.annotator)

    def answers(self, address: Address) -> Iterator[Answer]:
        """Every answer to an attribute or field, in the sets of everybody."""
        return self._store.uses.answers(address)

    def document(self, id: str) -> Document:
        """The document. Raises Refused where there is none."""
        if id not in self._recent:
            document = self._store.documents.get(id)
            if document is None:
                raise Refused(tr("there is no document {id} in this project", id=id))
            if len(self._recent) >= RECENT_KEPT:
                self._recent.pop(next(iter(self._recent)))
            self._recent[id] = document
        return self._recent[id]

    def forget(self) -> None:
        """Read documents and the schema from the file again, after another program has written to it."""
        self._recent.clear()
        self._schema = None

    def text(self, document: str) -> str:
        """The text of a document, and nothing else of it; empty where there is none."""
        return self._store.documents.text(document) or ""

    def sections(self, document: str) -> tuple[Section, ...]:
        """The sections of a document, and nothing else of it."""
        return self._store.documents.sections(document)

    def holding(self, alternatives: Sequence[Sought]) -> set[str] | None:
        """The ids of all documents that can hold one of these sequences of words, and of some that do not.

        None where any document can.
        """
        return self._store.words.holding(alternatives)

    def faults(self, document: str) -> list[str]:
        """What does not hold in a document and its sets, one line each: the text's hash, and quotes of spans."""
        found = self.document(document)
        if self._store.documents.fingerprint(document) != found.text_sha256:
            return [
                tr(
                    "the text of {document} is not the one that was imported; open a copy from beside the project",
                    document=document,
                )
            ]
        return [
            tr(
                "span {span} of {annotator} quotes “{quote}”, which is not what it covers",
                span=span.id,
                annotator=head.annotator,
                quote=span.quote,
            )
            for head in self.sets(document)
            for span in self.spans(head.id)
            if not span.quotes(found.text)
        ]

    def document_ids(self) -> list[str]:
        """The ids of the documents in list order."""
        return self._store.documents.ids()

    def in_list_order(self, documents: Collection[str]) -> list[str]:
        """Those of DOCUMENTS that there are, in list order."""
        return self._store.documents.in_order(documents)

    def documents(self) -> Iterator[Document]:
        """Every document in list order."""
        return self._store.documents.all()

    def documents_in(self, language: str) -> list[str]:
        """The ids of the documents that are said to be in this language, in list order."""
        return self._store.documents.in_language(language)

    def fingerprints(self) -> dict[str, str]:
        """The id of every document by the SHA-256 of its text."""
        return self._store.documents.fingerprints()

    def titles(self, documents: Collection[str] | None = None) -> dict[str, str]:
        """The titles of all documents, or of DOCUMENTS; empty where one has none."""
        return self._store.documents.titles(documents)

    def days_published(self, documents: Collection[str] | None = None) -> dict[str, str]:
        """When all documents, or DOCUMENTS, were published, ISO 8601; empty where it is not known."""
        return self._store.documents.days_published(documents)

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

    @property
    def is_blind(self) -> bool:
        """Whether the annotator must not see what others label and ask: so it is for all but those who lead."""
        return self.annotator not in self.leads()

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
            raise Refused(tr("the set is not there any more"))
        return head

    def own_or_new_set(self, document: str) -> tuple[AnnotationSet, list[Edit]]:
        """This annotator's set, and the edits that begin it where it does not exist yet."""
        head = self.own_set(document)
        if head is None:
            guideline, schema = self.guidelines.in_force, self.schema.version
            head = AnnotationSet(new_id(), document, self.annotator, guideline=guideline, schema=schema)
            return head, [AddSet(head)]
        if head.status in ("todo", "skipped"):
            guideline = self.guidelines.in_force if head.status == "todo" else head.guideline
            head = replace(head, status="doing", guideline=guideline)
            return head, [ReplaceSet(head)]
        return head, []

    def sets(self, document: str) -> list[AnnotationSet]:
        """The heads of a document's sets."""
        return self._store.sets.of_document(document)

    def sets_by_document(self) -> dict[str, dict[str, AnnotationSet]]:
        """Every head, by document and annotator."""
        return self._store.sets.by_document()

    def standings(self, annotator: str | None, documents: Collection[str] | None = None) -> list[Standing]:
        """Every document in list order (or DOCUMENTS), with each of its sets, or (ANNOTATOR) with an annotator's."""
        return self._store.sets.standings(annotator, documents)

    def states(self, annotator: str | None, documents: Collection[str] | None = None) -> list[State]:
        """How every set stands (or those of DOCUMENTS, or those of ANNOTATOR), in no particular order."""
        return self._store.sets.states(annotator, documents)

    def documents_of_sifted(self, annotators: Sequence[str] | None, sieve: Sieve) -> set[str]:
        """The documents of which some set (of ANNOTATORS) has a span that a sieve lets through."""
        return self._store.sets.documents_of_sifted(annotators, sieve)

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

    def within(self, set_id: str, start: int, end: int) -> list[Span]:
        """The spans of a set that lie within [start, end), in no particular order."""
        return self._store.spans.within(set_id, start, end)

    def sifted(self, set_id: str, sieve: Sieve) -> list[Span]:
        """The spans of a set that a sieve lets through, in no particular order."""
        return self._store.spans.sifted(set_id, sieve)

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
