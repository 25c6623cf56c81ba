"""A set as spaCy's Docs: one for each annotated section, with its spans on whole tokens.

What spaCy has no place for travels in `doc.user_data["stancemark"]`; what is moved or left out is reported.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotations.errors import Damaged
from annotations.formats.spacy_config import SPANS_KEY
from annotations.schema import Schema
from annotations.spans import Link, SetContents, Span, reading_order
from annotations.suggest.tokenizer import SpacyTokenizer
from annotations.text import Document, Section
from annotations.wording import tr

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

USER_DATA = "stancemark"
LONGEST_DOC = 10_000


@dataclass(frozen=True)
class Report:
    """What an export counts, and what it tells of that was moved or left out."""

    counts: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)

    def add(self, count: str, remark: str) -> None:
        """Count one more of something, and tell of it."""
        self.counts[count] += 1
        self.remarks.append(remark)


@dataclass(frozen=True)
class Work:
    """One set with its document."""

    document: Document
    contents: SetContents

    @property
    def story(self) -> str:
        """What a split may not cut: the story, else the document. By this name it is drawn, so it has no language."""
        return f"story {self.document.story}" if self.document.story else f"document {self.document.id}"


@dataclass(frozen=True)
class _Piece:
    """The part of a section that becomes one Doc."""

    section: Section
    start: int
    end: int

    def holds(self, span: Span) -> bool:
        return self.start <= span.start and span.end <= self.end


def docs_of(work: Work, tokenizer: SpacyTokenizer, schema: Schema, report: Report) -> Iterator[Doc]:
    """The Docs of one set in text order. Raises Damaged where a span lies on no token."""
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


def _is_marked(span: Span, document: Document, report: Report) -> bool:
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


def _doc(document: Document, piece: _Piece, tokenizer: SpacyTokenizer, report: Report) -> Doc:
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


def _spacy_span(doc: Doc, span: Span, offset: int, document: Document, report: Report) -> SpacySpan:
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


def _links(work: Work, placed: set[str], report: Report) -> list[Link]:
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


def _user_data(work: Work, piece: _Piece, spans: Sequence[Span], links: Sequence[Link]) -> dict[str, Any]:
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
