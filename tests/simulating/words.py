"""Invented texts: words for each part of a sentence. Each word is one token; no article, so that edges stay trimmed."""

from __future__ import annotations

import random

from annotations.text import Range

FIRST = {
    "ACTOR": ("Northern", "Harbour", "Rural", "Lower", "Marchetti", "Ottoline", "Eastern", "Sund", "Valmere", "Tarr"),
    "STANCE": ("rejects", "offers", "wants", "accepts", "opposes", "supports", "withdraws", "demands", "doubts"),
    "CONDITION": ("if", "unless", "once", "provided", "until", "after", "although", "whenever"),
}
REST = {
    "ACTOR": ("Board", "Council", "Union", "Ministry", "Islanders", "Company", "Publishers", "Crews", "Café", "League"),
    "STANCE": ("higher", "ferry", "levies", "on", "night", "sailings", "with", "lower", "fees", "for", "crews", "pay"),
    "CONDITION": ("both", "sides", "sign", "before", "spring", "and", "crews", "stay", "aboard", "with", "full", "pay"),
}
FILLER = (
    "meanwhile", "said", "on", "Monday", "while", "others", "near", "two", "ports", "were", "still", "waiting", "for",
    "news", "as", "rain", "fell", "over", "naïve", "hopes", "of", "early", "summer", "🚢", "and", "many", "ships", "left",
)  # fmt: skip


def phrase(chance: random.Random, label: str, length: int) -> list[str]:
    """LENGTH words that read like a span of LABEL."""
    return [chance.choice(FIRST[label]), *chance.choices(REST[label], k=length - 1)]


def filler(chance: random.Random, length: int) -> list[str]:
    """LENGTH words between spans."""
    return chance.choices(FILLER, k=length)


class Text:
    """A text as it is written, word by word, with the range of each token."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0
        self.tokens: list[Range] = []

    def word(self, word: str) -> None:
        """A token, after a space unless a line or a sentence begins here."""
        if self._parts and self._parts[-1][-1] not in "\n ":
            self.between(" ")
        self.token(word)

    def token(self, word: str) -> None:
        """A token right after what is there."""
        self.tokens.append((self.length, self.length + len(word)))
        self.between(word)

    def between(self, words: str) -> None:
        """What is no token of title, body or points."""
        self._parts.append(words)
        self.length += len(words)

    def __str__(self) -> str:
        return "".join(self._parts)
