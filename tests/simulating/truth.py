"""Documents with a known truth.

Every span and every decoy is a `Place`: a run of tokens. Between two places stand at least GAP = 2 * FURTHEST + 1
tokens, and at least FURTHEST + 1 between a place and the end of its sentence, so that moved edges never make readings
of two places touch, and never leave the sentence. A span within another lies 2 * FURTHEST tokens from its edges, so
that the two never cross.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotations.sectioning import split
from annotations.spans import Entity
from annotations.text import Document, Range
from annotations.value import value
from tests.simulating.words import Text, filler, phrase

FURTHEST = 2
GAP = 2 * FURTHEST + 1
MARGIN = FURTHEST + 1
LABELS = ("ACTOR", "CONDITION", "STANCE")
LENGTHS = {"ACTOR": (1, 4), "STANCE": (3, 8), "CONDITION": (4, 9)}
ENTITIES = {
    each.id: each
    for each in (
        Entity("board", "Harbour board"), Entity("council", "Island council"), Entity("union", "Rural union"),
        Entity("ministry", "Ministry of ships"), Entity("crews", "Ferry crews"), Entity("sund", "Republic of Sund"),
    )
}  # fmt: skip
# Of each attribute the values and how often the truth has each.
ANSWERS: Mapping[str, Mapping[str, Mapping[str, float]]] = {
    "ACTOR": {
        "entity": {"board": 0.3, "council": 0.25, "union": 0.15, "ministry": 0.12, "crews": 0.1, "sund": 0.08},
        "form": {"name": 0.5, "nominal": 0.25, "pronoun": 0.1, "metonym": 0.1, "adjective": 0.05},
    },
    "CONDITION": {
        "kind": {
            "precondition": 0.4, "trigger": 0.2, "exception": 0.1, "temporal": 0.1, "exchange": 0.1, "concessive": 0.1,
        },
    },
    "STANCE": {
        "commitment": {
            "supports": 0.2, "demands": 0.2, "offers": 0.15, "accepts": 0.1, "opposes": 0.1, "rejects": 0.15,
            "withdraws": 0.05, "undecided": 0.05,
        },
        "certainty": {"certain": 0.75, "hedged": 0.25},
    },
}  # fmt: skip
VERDICTS = {"supported": 0.5, "partially_supported": 0.25, "not_supported": 0.15, "contradicted": 0.1}
HOLDER, GOVERNS = "holder", "governs"
HELD = 0.8
"""The share of stances whose holder is named."""

LEAST_SENTENCES = 6
PARAGRAPHS = 0.2
"""The share of sentences with spans that begin a paragraph."""

Answers = Mapping[str, Mapping[str, str]]
"""By label and attribute."""


class Kind(NamedTuple):
    """All that error rates depend on: the true label (None: a decoy), the tokens, and whether the label is beyond doubt.

    The labels of two spans of which one lies in the other are beyond doubt: the schema forbids two of one label there.
    """

    label: str | None
    length: int
    certain: bool = False

    @property
    def inward(self) -> int:
        """How many tokens either edge may move inward: so few that a token is left when both do."""
        return min(FURTHEST, (self.length - 1) // 2)


@value
class Place:
    """Words that are a span, or a decoy. They are the tokens [first, first + kind.length) of the document.

    `answers` are the true ones under the true label, and those that anybody would give who takes it for another.
    `outer` is the place (by its number in the document) that this one lies in.
    """

    kind: Kind
    first: int
    answers: Answers
    outer: int | None = None


@value
class TrueLink:
    """A link of the truth, between places by number."""

    type: str
    source: int
    target: int


@value
class Point:
    """A summary point (0: the title), the sentences that are its evidence, and as many that are not."""

    number: int
    range: Range
    verdict: str
    evidence: tuple[Range, ...]
    decoys: tuple[Range, ...]


@value
class Truth:
    """A document and all that is true of it. `tokens` are those of title, body and points."""

    document: Document
    tokens: tuple[Range, ...]
    places: tuple[Place, ...]
    links: tuple[TrueLink, ...]
    points: tuple[Point, ...]

    def range(self, first: int, last: int) -> Range:
        """The code points of the tokens [first, last)."""
        return self.tokens[first][0], self.tokens[last - 1][1]


def write(id: str, seed: str, *, spans: int, points: int, nested: float, metadata: Mapping[str, str]) -> Truth:
    """A document of SPANS true spans (at least one) and as many decoys. Always the same for the same arguments.

    The title holds an actor, each point an actor and a stance as far as there are enough spans, the body the others;
    NESTED is the share of threes in the body in which the condition, or a second actor, lies in the stance.
    """
    return _Writer(random.Random(f"{seed}/{id}"), nested).document(id, spans, points, metadata)


def drawn(chance: random.Random, shares: Mapping[str, float]) -> str:
    """One of the values, as often as its share says."""
    return chance.choices(list(shares), list(shares.values()))[0]


class _Part(NamedTuple):
    """A place to be written, and the label of a place within it."""

    label: str | None
    inner: str | None = None


_Link = tuple[str, int, int]
"""The type, and which places of a sentence it joins, counted in the order of their starts."""


class _Writer:
    """Writes one document, sentence by sentence."""

    def __init__(self, chance: random.Random, nested: float) -> None:
        self.chance = chance
        self.nested = nested
        self.text = Text()
        self.places: list[Place] = []
        self.links: list[TrueLink] = []

    def document(self, id: str, spans: int, points: int, metadata: Mapping[str, str]) -> Truth:
        with_spans = min(points, (spans - 1) // 3)
        ranges = [self.sentence([_Part("ACTOR")], end="")]
        body = self.body(spans - 1 - 2 * with_spans, decoys=spans)
        self.text.between("\n")
        for number in range(1, points + 1):
            self.text.between(f"[{number}] ")
            parts, links = self.plan(2) if number <= with_spans else ([], [])
            ranges.append(self.sentence(parts, links))
            self.text.between(" ")
        self.text.between("\nRead also:\n- Winter timetable\n- Crews wanted")
        text = str(self.text)
        return Truth(
            Document(id, text, split(text).sections, text[slice(*ranges[0])], "en", metadata=dict(metadata)),
            tuple(self.text.tokens), tuple(self.places), tuple(self.links),
            tuple(self.point(number, place, body) for number, place in enumerate(ranges)),
        )  # fmt: skip

    def body(self, spans: int, decoys: int) -> list[Range]:
        """Sentences with spans and sentences with decoys in turn, at least six; where they lie."""
        found: list[Range] = []
        while spans > 0 or decoys > 0 or len(found) < LEAST_SENTENCES:
            if not found or self.chance.random() < PARAGRAPHS:
                self.text.between("\n")
            size = min(spans, 3)
            found.append(self.sentence(*self.plan(size)))
            spans -= size
            size = min(decoys, 3)
            found.append(self.sentence([_Part(None)] * size))
            decoys -= size
        return found

    def plan(self, size: int) -> tuple[list[_Part], list[_Link]]:
        """What a sentence of so many spans holds, and its links."""
        actor, stance, condition = _Part("ACTOR"), _Part("STANCE"), _Part("CONDITION")
        held = [(HOLDER, 1, 0)] if self.chance.random() < HELD else []
        if size < 3:
            return [actor, stance][:size], held if size == 2 else []
        if self.chance.random() >= self.nested:
            return [actor, stance, condition], [*held, (GOVERNS, 2, 1)]
        inner = self.chance.choice(["ACTOR", "CONDITION"])
        return [actor, _Part("STANCE", inner)], [*held, (GOVERNS, 2, 1)] if inner == "CONDITION" else held

    def sentence(self, parts: Sequence[_Part], links: Sequence[_Link] = (), end: str = ".") -> Range:
        """Write a sentence with these places; where it lies."""
        first, begun = len(self.places), len(self.text.tokens)
        words = filler(self.chance, MARGIN)
        self.text.word(words[0].capitalize())
        self.words(words[1:])
        for number, part in enumerate(parts):
            self.words(filler(self.chance, GAP if number else 0))
            self.place(part)
        self.words(filler(self.chance, MARGIN))
        if end:
            self.text.token(end)
        self.links += [TrueLink(type, first + source, first + target) for type, source, target in links]
        return self.text.tokens[begun][0], self.text.length

    def words(self, words: Sequence[str]) -> None:
        for word in words:
            self.text.word(word)

    def place(self, part: _Part) -> None:
        """Write the words of a place, and of the one within it."""
        reads = part.label or self.chance.choice(LABELS)
        number, first = len(self.places), len(self.text.tokens)
        if part.inner is None:
            length = self.chance.randint(*LENGTHS[reads])
            self.places.append(Place(Kind(part.label, length), first, self.answers()))
            self.words(phrase(self.chance, reads, length))
            return
        inside = self.chance.randint(*LENGTHS[part.inner])
        length = inside + 4 * FURTHEST
        self.places.append(Place(Kind(part.label, length, True), first, self.answers()))
        self.places.append(Place(Kind(part.inner, inside, True), first + 2 * FURTHEST, self.answers(), number))
        self.words(phrase(self.chance, reads, 2 * FURTHEST))
        self.words(phrase(self.chance, part.inner, inside))
        self.words(phrase(self.chance, reads, 2 * FURTHEST))

    def answers(self) -> Answers:
        return {
            label: {name: drawn(self.chance, shares) for name, shares in asked.items()}
            for label, asked in ANSWERS.items()
        }

    def point(self, number: int, place: Range, sentences: Sequence[Range]) -> Point:
        size = self.chance.randint(1, LEAST_SENTENCES // 2)
        chosen = self.chance.sample(sentences, 2 * size)
        verdict = drawn(self.chance, VERDICTS)
        return Point(number, place, verdict, tuple(sorted(chosen[:size])), tuple(sorted(chosen[size:])))
