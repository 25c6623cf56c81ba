"""spaCy training data: DocBins for training and development with a config that trains on them.

One folder per annotator (the target itself where there is only one). Each annotated section is a Doc of its own, and
what spaCy has no place for travels in `doc.user_data["stancemark"]`. Nothing is dropped without a remark.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotations.errors import Damaged, Refused
from annotations.formats.spacy_config import (
    LONGEST_CANDIDATE,
    SPANS_KEY,
    TOKENIZER_FOLDER,
    CorpusShape,
    config_text,
    readme_text,
    tokenizer_files,
)
from annotations.formats.spacy_folder import CONFIG_NAME, check_places, kept_configs, put
from annotations.formats.values import Article, verify
from annotations.formats.written import Progress, Written, check_folder, folders_of, reported, sealed
from annotations.schema import Schema
from annotations.spans import Link, SetContents, Span, reading_order
from annotations.suggest.tokenizer import SpacyTokenizer, load_tokenizer
from annotations.text import Document, Section
from annotations.wording import tr

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

USER_DATA = "stancemark"
DEV_SHARE = 0.2
LONGEST_DOC = 10_000


@dataclass(frozen=True)
class _Report:
    counts: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)

    def add(self, count: str, remark: str) -> None:
        self.counts[count] += 1
        self.remarks.append(remark)


@dataclass(frozen=True)
class _Work:
    """One set with its document."""

    document: Document
    contents: SetContents

    @property
    def story(self) -> str:
        """What a split may not cut: the story, else the document."""
        return (
            tr("story {story}", story=self.document.story)
            if self.document.story
            else tr("document {document}", document=self.document.id)
        )


@dataclass(frozen=True)
class _Piece:
    """The part of a section that becomes one Doc."""

    section: Section
    start: int
    end: int

    def holds(self, span: Span) -> bool:
        return self.start <= span.start and span.end <= self.end


def write(
    articles: Iterable[Article],
    target: Path,
    *,
    schema: Schema,
    language: str,
    seed: int = 0,
    progress: Progress | None = None,
) -> Written:
    """Write the sets of ARTICLES as spaCy corpora into the folder TARGET.

    LANGUAGE chooses the tokenizer, SEED which stories go to development (about a fifth). PROGRESS gets (done, in all,
    title) for each set and may raise to cancel. The files appear together at the end, in place of those of an earlier
    export, of which a config that somebody has changed is kept. Raises Refused where there is nothing to write, TARGET
    is a file or cannot be written, Damaged where a quote does not equal its text: then nothing is written.
    """
    check_folder(target)
    report = _Report()
    works = _works_by_annotator(articles, report)
    tokenizer = load_tokenizer(language)
    report.remarks.extend(_of_tokenizer(tokenizer))
    report.counts["annotators"] = len(works)
    report.counts["documents"] = len({work.document.id for own in works.values() for work in own})
    folders = folders_of(target, works)
    files: dict[Path, bytes | None] = {}
    docs = _docs_by_set(works, tokenizer, schema, report, progress)
    for annotator, own in works.items():
        for name, content in _corpus(annotator, own, docs[annotator], tokenizer, seed, report).items():
            files[folders[annotator] / name] = content
    check_places(files, folders.values())
    report.remarks.extend(kept_configs(files, folders.values()))
    placed = put(files, target)
    for name in ("spans", "left_out", "expanded", "links", "links_left_out"):
        report.counts.setdefault(name, 0)
    written = tuple(path for path, content in files.items() if content is not None)
    replaced, removed = frozenset(placed.replaced), tuple(placed.removed)
    return Written(written, dict(report.counts), tuple(report.remarks), replaced, removed)


def _of_tokenizer(tokenizer: SpacyTokenizer) -> Iterator[str]:
    """What whoever trains has to know about how the texts were cut."""
    if tokenizer.remark:
        yield tokenizer.remark
    if tokenizer.rules.has_more_infixes:
        yield tr("the tokenizer lies in the folder {folder}; config.cfg takes it from there", folder=TOKENIZER_FOLDER)
    elif tokenizer.rules.finds_words:
        packages = tokenizer.rules.packages
        yield tr("to train on this, and to use what was trained: pip install {packages}", packages=packages)


def dev_stories(stories: Iterable[str], seed: int = 0) -> set[str]:
    """The stories kept for development: about a fifth, at least one of two or more, always the same for a seed."""
    ranked = sorted(set(stories), key=lambda story: hashlib.sha256(f"{seed} {story}".encode()).digest())
    if len(ranked) < 2:
        return set()
    return set(ranked[: max(1, round(len(ranked) * DEV_SHARE))])


def _works_by_annotator(articles: Iterable[Article], report: _Report) -> dict[str, list[_Work]]:
    works: dict[str, list[_Work]] = {}
    for article in articles:
        verify(article)
        if not article.contents:
            report.add(
                "documents_without_set", tr("{document}: has no set and is left out", document=article.document.id)
            )
        for contents in article.contents:
            works.setdefault(contents.set.annotator, []).append(_Work(article.document, contents))
    if not works:
        raise Refused(tr("there is nothing to export: no document has a set"))
    return dict(sorted(works.items()))


def _docs_by_set(
    works: Mapping[str, Sequence[_Work]],
    tokenizer: SpacyTokenizer,
    schema: Schema,
    report: _Report,
    progress: Progress | None,
) -> dict[str, list[list[Doc]]]:
    """The Docs of every set, by annotator; this is what takes the time."""
    docs: dict[str, list[list[Doc]]] = {annotator: [] for annotator in works}
    every = [(annotator, work) for annotator, own in works.items() for work in own]
    for annotator, work in reported(every, lambda each: each[1].document.title or each[1].document.id, progress):
        docs[annotator].append(list(_docs(work, tokenizer, schema, report)))
    return docs


def _corpus(
    annotator: str,
    works: Sequence[_Work],
    docs: Sequence[Sequence[Doc]],
    tokenizer: SpacyTokenizer,
    seed: int,
    report: _Report,
) -> dict[str, bytes | None]:
    """The files of one annotator, of whose WORKS these are the DOCS.

    None stands for a file of an earlier export that must go.
    """
    held_out = dev_stories((work.story for work in works), seed)
    train: list[Doc] = []
    dev: list[Doc] = []
    for work, own in zip(works, docs, strict=True):
        (dev if work.story in held_out else train).extend(own)
    shape = _shape(annotator, train, dev, report)
    return {
        "train.spacy": _bytes(train),
        "dev.spacy": _bytes(dev) if dev else None,
        CONFIG_NAME: sealed(config_text(tokenizer, shape).encode()),
        "README.md": readme_text(annotator, tokenizer, shape).encode(),
        **tokenizer_files(tokenizer),
    }


def _shape(annotator: str, train: Sequence[Doc], dev: Sequence[Doc], report: _Report) -> CorpusShape:
    report.counts.update(train_docs=len(train), dev_docs=len(dev))
    lengths = [len(span) for doc in (*train, *dev) for span in doc.spans[SPANS_KEY]]
    if long := sum(length > LONGEST_CANDIDATE for length in lengths):
        report.remarks.append(
            tr(
                "{annotator}: {long} spans of more than {longest_candidate} tokens are in the data, but a "
                "model trained with config.cfg proposes none of that length "
                "(components.span_finder.max_length)",
                annotator=annotator,
                long=long,
                longest_candidate=LONGEST_CANDIDATE,
            )
        )
    if not dev:
        report.remarks.append(
            tr(
                "{annotator}: no second story to measure on, so scores come from the training data and mean nothing",
                annotator=annotator,
            )
        )
    if not any(doc.spans[SPANS_KEY] for doc in train):
        report.remarks.append(
            tr("{annotator}: no span in train.spacy, so spaCy cannot train on it", annotator=annotator)
        )
    shortest, longest = min(lengths, default=1), max(lengths, default=1)
    return CorpusShape(len(train), len(dev), min(shortest, LONGEST_CANDIDATE), min(longest, LONGEST_CANDIDATE))


def _bytes(docs: Sequence[Doc]) -> bytes:
    from spacy.tokens import DocBin

    return bytes(DocBin(docs=docs, store_user_data=True).to_bytes())


def _docs(work: _Work, tokenizer: SpacyTokenizer, schema: Schema, report: _Report) -> Iterator[Doc]:
    """The Docs of one set in text order."""
    document, contents = work.document, work.contents
    spans = [span for span in reading_order(contents.spans) if _is_marked(span, document, report)]
    pieces = list(_pieces(document, spans, schema))
    placed = {span.id for span in spans for piece in pieces if piece.holds(span)}
    for span in spans:
        if span.id not in placed:
            report.add(
                "left_out",
                tr(
                    "{document}: span {span} {quote!r} is left out: not in an annotated section",
                    document=document.id,
                    span=span.id,
                    quote=span.quote,
                ),
            )
    links = _links(work, placed, report)
    for piece in pieces:
        doc = _doc(document, piece, tokenizer, report)
        own = [span for span in spans if piece.holds(span)]
        doc.spans[SPANS_KEY] = [_spacy_span(doc, span, piece.start, document, report) for span in own]
        here = {span.id for span in own}
        doc.user_data[USER_DATA] = _user_data(work, piece, own, [link for link in links if link.source in here])
        report.counts.update(docs=1, spans=len(own))
        yield doc
    if contents.judgements:
        report.counts["judgements_left_out"] += len(contents.judgements)
        count, annotator = len(contents.judgements), contents.set.annotator
        report.remarks.append(
            tr(
                "{document}: {count} judgements of {annotator} are left out: spaCy has no place for them",
                document=document.id,
                count=count,
                annotator=annotator,
            )
        )


def _is_marked(span: Span, document: Document, report: _Report) -> bool:
    if not span.quote.strip():
        report.add(
            "left_out",
            tr(
                "{document}: span {span} {quote!r} is left out: nothing but white space",
                document=document.id,
                span=span.id,
                quote=span.quote,
            ),
        )
        return False
    if span.fragments:
        report.add(
            "gaps_filled",
            tr(
                "{document}: span {span} has gaps; exported from its start to its end: {quote!r}",
                document=document.id,
                span=span.id,
                quote=span.quote,
            ),
        )
    return True


def _pieces(document: Document, spans: Sequence[Span], schema: Schema) -> Iterator[_Piece]:
    """The annotated sections; one that is very long is cut at line feeds that lie in no span."""
    for section in document.sections:
        if not schema.annotates(section.kind):
            continue
        start = section.start
        for cut in _cuts(document.text, section, spans):
            if document.text[start:cut].strip():
                yield _Piece(section, start, cut)
                start = cut + 1
        if document.text[start : section.end].strip():
            yield _Piece(section, start, section.end)


def _cuts(text: str, section: Section, spans: Sequence[Span]) -> Iterator[int]:
    start = section.start
    while section.end - start > LONGEST_DOC:
        cut = text.find("\n", start + LONGEST_DOC, section.end)
        while cut >= 0 and any(span.start <= cut < span.end for span in spans):
            cut = text.find("\n", cut + 1, section.end)
        if cut < 0:
            return
        yield cut
        start = cut + 1


def _doc(document: Document, piece: _Piece, tokenizer: SpacyTokenizer, report: _Report) -> Doc:
    text = document.text[piece.start : piece.end]
    doc = tokenizer.make_doc(text)
    if doc.text != text:
        raise Damaged(
            tr(
                "{document}: spaCy's tokenizer for {language} changes the text; nothing was written",
                document=document.id,
                language=tokenizer.language,
            )
        )
    if len(text) > tokenizer.nlp.max_length:
        report.remarks.append(
            tr(
                "{document}: a paragraph of {number} characters is more than spaCy trains on",
                document=document.id,
                number=len(text),
            )
        )
    return doc


def _spacy_span(doc: Doc, span: Span, offset: int, document: Document, report: _Report) -> SpacySpan:
    """SPAN on whole tokens of DOC, which begins at OFFSET of the document; what it gains or loses is reported."""
    words = span.quote.strip()
    start = span.start + span.quote.index(words) - offset
    found = doc.char_span(start, start + len(words), label=span.label, span_id=span.id, alignment_mode="expand")
    if found is None:
        raise Damaged(
            tr(
                "{document}: span {span} {quote!r} lies on no token of spaCy; nothing was written",
                document=document.id,
                span=span.id,
                quote=span.quote,
            )
        )
    if found.text != span.quote:
        report.add(
            "expanded",
            tr(
                "{document}: span {span} moved to whole tokens: {quote!r} became {found!r}",
                document=document.id,
                span=span.id,
                quote=span.quote,
                found=found.text,
            ),
        )
    return found


def _links(work: _Work, placed: set[str], report: _Report) -> list[Link]:
    kept = []
    for link in work.contents.links:
        if link.source in placed and (link.target is None or link.target in placed):
            kept.append(link)
        else:
            report.add(
                "links_left_out",
                tr("{document}: link {link} is left out with a span it joins", document=work.document.id, link=link.id),
            )
    report.counts["links"] += len(kept)
    return kept


def _user_data(work: _Work, piece: _Piece, spans: Sequence[Span], links: Sequence[Link]) -> dict[str, Any]:
    document, head = work.document, work.contents.set
    return {
        "document": document.id,
        "title": document.title,
        "story": document.story,
        "section": piece.section.kind,
        "number": piece.section.number,
        "start": piece.start,
        "end": piece.end,
        "annotator": head.annotator,
        "role": head.role,
        "guideline": head.guideline,
        "schema": head.schema,
        "status": head.status,
        "spans": {span.id: _span_data(span) for span in spans},
        "links": [_link_data(link) for link in links],
    }


def _span_data(span: Span) -> dict[str, Any]:
    return {
        "label": span.label,
        "start": span.start,
        "end": span.end,
        "quote": span.quote,
        "attributes": _plain(span.attributes),
        "provenance": span.provenance,
        "note": span.note,
        "fragments": _plain(span.fragments),
    }


def _link_data(link: Link) -> dict[str, Any]:
    return {
        "id": link.id,
        "source": link.source,
        "type": link.type,
        "target": link.target,
        "target_text": None if link.target_text is None else list(link.target_text),
        "attributes": _plain(link.attributes),
    }


def _plain(value: Any) -> Any:
    """VALUE in what msgpack can hold."""
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(part) for part in value]
    if isinstance(value, int) and not -(1 << 63) <= value < 1 << 64:
        return str(value)
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
