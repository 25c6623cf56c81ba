"""`stancemark`: the lossless format, one document with all its sets a line (JSON, UTF-8, LF).

Reading refuses a document whose quotes, ranges, sections, ids or links do not hold, naming file, line, id and reason,
and goes on with the next one. Writing gives the same bytes for the same values: keys in a fixed order, spans in
reading order, links by id, judgements by point, registers by id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from annotations import jsontext, openprojects
from annotations.errors import Refused, reason
from annotations.formats.lossless_reader import read_line
from annotations.formats.values import Article, Problem
from annotations.formats.written import Written, batch, check_is_ours
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span
from annotations.text import Document, Section
from annotations.wording import tr

FORMAT = "stancemark/1"

_LINE_BREAKERS = tuple((each.encode(), f"\\u{ord(each):04x}".encode()) for each in "\x85\u2028\u2029")


def read(path: Path, annotator: str | None = None) -> Iterator[Article | Problem]:
    """The documents of a file, and what is wrong with those that do not hold.

    ANNOTATOR owns the sets that name nobody. Raises Refused where the file cannot be read at all.
    """
    try:
        content = openprojects.bytes_of(path)
    except OSError as error:
        raise Refused(tr("{path}: cannot be read ({why})", path=path, why=reason(error))) from error
    for number, raw in enumerate(BytesIO(content.removeprefix(b"\xef\xbb\xbf")), start=1):
        if raw.strip():
            yield read_line(raw, path.name, number, annotator)


def write(articles: Iterable[Article], target: Path) -> Written:
    """Write the articles to the file TARGET, replacing it only when all of them are written.

    Raises Refused, one line, where it cannot be written or is a file of another kind; TARGET is then as it was.
    """
    check(target)
    counts = {"documents": 0, "sets": 0, "spans": 0, "links": 0, "judgements": 0}
    with batch(target) as files, files.open(target) as file:
        for article in articles:
            file.write(line(article))
            count(article, counts)
    return Written((target,), counts, (), frozenset(files.replaced))


def check(target: Path) -> None:
    """Raise Refused where TARGET is a file of another kind, which no export may replace."""
    check_is_ours(target, b'"stancemark/')


def count(article: Article, counts: dict[str, int]) -> None:
    """Add what an article holds to COUNTS (documents, sets, spans, links, judgements)."""
    counts["documents"] += 1
    counts["sets"] += len(article.contents)
    for contents in article.contents:
        counts["spans"] += len(contents.spans)
        counts["links"] += len(contents.links)
        counts["judgements"] += len(contents.judgements)


def line(article: Article) -> bytes:
    """One document as one line of UTF-8, with its line feed."""
    text = jsontext.dump(_document(article.document, article))
    for breaker, escaped in _LINE_BREAKERS:
        if breaker[-1] in text:  # far quicker than to look for all of it, and most often enough
            text = text.replace(breaker, escaped)
    return text + b"\n"


def _document(document: Document, article: Article) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "id": document.id,
        "title": document.title,
        "language": document.language,
        "story": document.story,
        "published": document.published,
        "source": document.source,
        "metadata": document.metadata,
        "text": document.text,
        "sections": [_section(section) for section in document.sections],
        "entities": {id: _entity(article.entities[id]) for id in sorted(article.entities)},
        "vocabularies": {name: dict(sorted(terms.items())) for name, terms in sorted(article.vocabularies.items())},
        "sets": [_set(contents) for contents in article.contents],
        **document.extra,
    }


def _section(section: Section) -> dict[str, Any]:
    number = {} if section.number is None else {"number": section.number}
    return {"kind": section.kind, **number, "start": section.start, "end": section.end, **section.extra}


def _entity(entity: Entity) -> dict[str, Any]:
    return {"name": entity.name, **_given(type=entity.type, aliases=list(entity.aliases) or None), **entity.extra}


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _set(contents: SetContents) -> dict[str, Any]:
    head: AnnotationSet = contents.set
    return {
        "annotator": head.annotator,
        "role": head.role,
        "guideline": head.guideline,
        **_given(schema=head.schema),
        "status": head.status,
        "seconds": head.seconds,
        "spans": [_span(span) for span in contents.spans],
        "links": [_link(link) for link in contents.links],
        "judgements": [_judgement(judgement) for judgement in contents.judgements],
        **_given(notes=list(head.notes) or None, fields=head.fields or None, modified=head.modified),
        **head.extra,
    }


def _span(span: Span) -> dict[str, Any]:
    row: dict[str, Any] = {"id": span.id, "label": span.label, "start": span.start, "end": span.end}
    if span.fragments:
        row["fragments"] = span.fragments
    row["quote"] = span.quote
    row["attributes"] = span.attributes
    row["provenance"] = span.provenance
    if span.note is not None:
        row["note"] = span.note
    if span.created is not None:
        row["created"] = span.created
    if span.modified is not None:
        row["modified"] = span.modified
    row.update(span.extra)
    return row


def _link(link: Link) -> dict[str, Any]:
    row: dict[str, Any] = {"id": link.id, "type": link.type, "from": link.source}
    if link.target_text is not None:
        row["to_text"] = link.target_text
    else:
        row["to"] = link.target
    if link.attributes:
        row["attributes"] = link.attributes
    row.update(link.extra)
    return row


def _judgement(judgement: Judgement) -> dict[str, Any]:
    return {
        "point": judgement.point,
        "verdict": judgement.verdict,
        "evidence": judgement.evidence,
        "near": judgement.near,
        "counter": judgement.counter,
        "unsupported": judgement.unsupported,
        "errors": judgement.errors,
        "note": judgement.note,
        **judgement.extra,
    }


def recognises(first: Mapping[str, Any]) -> bool:
    """Whether the first object of a JSONL file says that it is of this format (of any version)."""
    return str(first.get("format", "")).startswith("stancemark/")
