"""What readers yield and writers take: articles, and the problems of those that could not be read.

A reader is `read(path, *, encoding=None, rules, language) -> Iterator[Article | Problem]`. It never raises for bad
content; each thing it cannot read becomes a Problem, and the rest is read all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotations.errors import Damaged
from annotations.spans import Entity, SetContents
from annotations.text import Document
from annotations.wording import tr


@dataclass(frozen=True, slots=True)
class Article:
    """A document as it was read, with the labels that came along. `where` is the file, or file:line."""

    document: Document
    contents: tuple[SetContents, ...] = ()
    entities: Mapping[str, Entity] = field(default_factory=dict)
    vocabularies: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    where: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a document was not read; `line` counts from 1."""

    file: str
    line: int | None
    id: str | None
    reason: str

    def __str__(self) -> str:
        """One line: file:line: reason."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return " ".join(f"{place}: {self.reason}".split("\n"))


def verify(article: Article) -> None:
    """Raise Damaged, naming document and span, where a quote is not the text that its span covers."""
    text = article.document.text
    for contents in article.contents:
        for span in contents.spans:
            if not span.quotes(text):
                raise Damaged(
                    tr(
                        "{document}: span {span} of {annotator} quotes {quote!r}, but {start}-{end} of the text is "
                        "{words!r}; nothing was written",
                        document=article.document.id,
                        span=span.id,
                        annotator=contents.set.annotator,
                        quote=span.quote,
                        start=span.start,
                        end=span.end,
                        words=text[span.start : span.end],
                    )
                )
