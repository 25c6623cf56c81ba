"""One letter for each of some names, so that each can be chosen with one key."""

from __future__ import annotations

from collections.abc import Collection, Sequence

SPARE = "abcdefghijklmnopqrstuvwxyz"


def assign(names: Sequence[tuple[str, str | None]], taken: Collection[str] = ()) -> list[str]:
    """A key for each (name, key that was wished for), in this order; none of them in TAKEN.

    A wish is granted to the first who has it. The others get the first free letter of their name, beginning with those
    that begin its words, then any free letter, and "" where none is left. Keys are compared without regard to case.
    """
    used = {key.casefold() for key in taken}
    keys: list[str] = []
    for _, wish in names:
        granted = wish if wish and wish.casefold() not in used else ""
        used.add(granted.casefold())
        keys.append(granted)
    for at, (name, _) in enumerate(names):
        if not keys[at]:
            keys[at] = next((letter for letter in _letters(name) if letter not in used), "")
            used.add(keys[at])
    return keys


def _letters(name: str) -> str:
    """The letters of a name in the order in which they serve as its key, then all others."""
    words = name.casefold().replace("_", " ").split()
    heads = "".join(word[0] for word in words)
    rest = "".join(word[1:] for word in words)
    return "".join(letter for letter in heads + rest if letter.isascii() and letter.isalpha()) + SPARE
