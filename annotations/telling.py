"""What is known of a span, in words: for the rows of a table, for who hears the window, and for where one is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from annotations import answers
from annotations.derivation import derived_value
from annotations.rules import spoken
from annotations.schema import Attribute, Schema
from annotations.segmentation import Segmentation
from annotations.spans import GAP, Entity, Link, Span
from annotations.text import BODY, POINT, TITLE, Document, shortened
from annotations.value import value
from annotations.wording import later, tr

PROVENANCE = {
    "manual": later("by hand"),
    "propagated": later("as a mention"),
    "suggested": later("suggested"),
    "imported": later("imported"),
    "adjudicated": later("adjudicated"),
}
FAR_WORDS = 40
"""So many characters of the words at the other end of a link are told."""


@value
class Told:
    """A span in words. `answers` and `links` are short phrases, such as “demands” and “holder Chancellor Merz”."""

    label: str
    words: str
    place: str
    answers: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def known(self) -> str:
        """What is known of it beside its label and its words, in one line."""
        return ", ".join((self.place, *self.answers, *self.links, *self.remarks))

    @property
    def sentence(self) -> str:
        """All of it in one line, as it is heard."""
        words = self.words.replace(GAP, tr(", gap, "))
        return f"{self.label}, {words}, {self.known}"


class Telling:
    """Tells about the spans of one set of a document.

    ENTITIES is the register. SEGMENTATION may be None while there is no tokenizer; then no sentence is counted.
    """

    def __init__(
        self,
        schema: Schema,
        document: Document,
        spans: Mapping[str, Span],
        links: Iterable[Link],
        entities: Mapping[str, Entity],
        segmentation: Segmentation | None,
    ) -> None:
        self._schema = schema
        self._document = document
        self._spans = spans
        self._entities = entities
        self._segmentation = segmentation
        self._links: dict[str, list[Link]] = {}
        for link in links:
            for end in dict.fromkeys((link.source, link.target)):
                if end is not None:
                    self._links.setdefault(end, []).append(link)

    def links_of(self, span: Span) -> Sequence[Link]:
        """The links that start or end at a span: those that start there first."""
        return sorted(self._links.get(span.id, ()), key=lambda link: link.source != span.id)

    def told(self, span: Span, remarks: Sequence[str] = ()) -> Told:
        """A span in words, with what is remarked on it."""
        links = [self.link(link, span) for link in self.links_of(span)]
        noted = [tr("note: {text}", text=shortened(span.note))] if span.note else []
        place = place_of(self._document, self._segmentation, span.start)
        return Told(span.label, span.words, place, tuple(self.answers(span)), tuple(links), (*noted, *remarks))

    def answers(self, span: Span) -> list[str]:
        """What is answered about a span: the answer alone where it stands in the chip, else with what was asked. What
        a link decides is told with the link."""
        label = next((each for each in self._schema.labels if each.name == span.label), None)
        if label is None:
            return []
        chip = label.chip_attribute
        found = []
        for asked in label.attributes:
            shown = self._shown(asked, span)
            if shown:
                alone = asked.name == chip
                found.append(shown if alone else f"{spoken(asked.name)} {shown}")
        return found

    def link(self, link: Link, seen_from: Span) -> str:
        """A link as it is seen from one of its ends: “holder Chancellor Merz”, or “holder of demands more pay”."""
        kind, answers = spoken(link.type), [spoken(str(value)) for value in link.attributes.values()]
        if link.source == seen_from.id:
            line = f"{kind} {self.far_end(link)}"
        else:
            source = self._spans.get(link.source)
            line = tr("{kind} of {words}", kind=kind, words=shortened(source.words, FAR_WORDS) if source else "…")
        return " ".join((line, *(f"({answer})" for answer in answers)))

    def far_end(self, link: Link) -> str:
        """What a link points to, in words."""
        target = self._spans.get(link.target or "")
        if target is not None:
            return shortened(target.words, FAR_WORDS)
        if link.target_text is not None:
            return shortened(self._document.text[slice(*link.target_text)], FAR_WORDS)
        return tr("nothing")

    def _shown(self, asked: Attribute, span: Span) -> str:
        decided = asked.derived is not None and derived_value(asked, span, self._links.get(span.id, ())) is not None
        if decided:
            return ""
        return answers.shown(asked, span.attributes.get(asked.name), self._document.text, self._entities)


def character_name(character: str) -> str:
    """What a reader takes for one character, as it is called where it would not be heard: “comma”, “space”."""
    if not character:
        return tr("end of the text")
    if character.isspace():
        return tr("end of the line") if "\n" in character else tr("space")
    if any(map(str.isalnum, character)):
        return character
    return unicodedata.name(character[0], character).lower()


def place_of(document: Document, segmentation: Segmentation | None, offset: int) -> str:
    """Where an offset lies, in words: “title”, “body, sentence 12”, “point 3”, “point 3, sentence 2”."""
    section = document.section_around(offset, offset)
    if section is None:
        return tr("between the sections")
    if section.kind == TITLE:
        return tr("title")
    number = segmentation.sentence_number(offset) if segmentation is not None else None
    if section.kind == POINT:
        alone = segmentation is None or len(segmentation.sentences_in(section.start, section.end)) < 2
        if alone or number is None:
            return tr("point {number}", number=section.number)
        return tr("point {number}, sentence {count}", number=section.number, count=number)
    kind = tr("body") if section.kind == BODY else spoken(section.kind)
    return kind if number is None else tr("{part}, sentence {count}", part=kind, count=number)
