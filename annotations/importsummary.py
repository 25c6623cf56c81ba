"""What an import did, or would do, for the person who asked for it: in numbers and in lines."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from annotations.text import BODY, RELATED, TITLE, Document, paragraphs
from annotations.wording import counted, tr

OUTLINES_SHOWN = 20


@dataclass
class Summary:
    """What came in, what was there already, what was refused. `documents` are the new ones, by their ids."""

    files: int = 0
    added: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    sets_added: int = 0
    sets_updated: int = 0
    sets_known: int = 0
    spans: int = 0
    refused: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)

    @property
    def outlines(self) -> dict[str, str]:
        """How each new document is split, by its id."""
        return {id: outline(document) for id, document in self.documents.items()}

    def headline(self) -> str:
        """What came in, in three words or so."""
        if self.added:
            return counted(len(self.added), "document")
        if self.sets_added or self.sets_updated:
            return counted(self.sets_added + self.sets_updated, "annotation set")
        return tr("facts about documents")

    def to_json(self) -> dict[str, Any]:
        """The summary for programs."""
        plain = {item.name: getattr(self, item.name) for item in fields(self) if item.name != "documents"}
        return {**plain, "outlines": self.outlines}

    def lines(self) -> list[str]:
        """The summary in plain lines."""
        added = counted(len(self.added), "document")
        found = [tr("{documents} added", documents=added)]
        if self.known:
            found = [tr("{documents} added, {known:,} already there", documents=added, known=len(self.known))]
        if len(self.added) <= OUTLINES_SHOWN:
            found.extend(f"  {id}: {outline}" for id, outline in self.outlines.items())
        if self.sets_added or self.sets_updated or self.sets_known:
            found.append(
                tr(
                    "{sets} added ({spans}), {updated:,} updated, {known:,} already there",
                    sets=counted(self.sets_added, "annotation set"),
                    spans=counted(self.spans, "span"),
                    updated=self.sets_updated,
                    known=self.sets_known,
                )
            )
        if self.refused:
            found.append(tr("{count:,} refused:", count=len(self.refused)))
            found.extend(f"  {line}" for line in self.refused)
        found.extend(tr("note: {remark}", remark=line) for line in self.remarks)
        return found


def outline(document: Document) -> str:
    """How a document is split, as in: 1 title, 7 paragraphs, 8 points, 4 related links."""
    titles, lines, points = len(document.sections_of(TITLE)), _lines_in(document, BODY), len(document.points)
    related = sum(
        document.text[start:end].lstrip().startswith(("-", "•", "*", "–"))
        for section in document.sections_of(RELATED)
        for start, end in paragraphs(document.text, section.start, section.end)
    )
    parts = (
        counted(titles, "title") if titles else "",
        counted(lines, "paragraph") if lines else "",
        counted(points, "point") if points else "",
        counted(related, "related link") if related else "",
    )
    return ", ".join(part for part in parts if part)


def _lines_in(document: Document, kind: str) -> int:
    return sum(
        1 for section in document.sections_of(kind) for _ in paragraphs(document.text, section.start, section.end)
    )
