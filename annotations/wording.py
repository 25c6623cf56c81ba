"""Words that lines for people have in common."""

from __future__ import annotations


def counted(count: int, noun: str, *, grouped: bool = False) -> str:
    """A number with what it counts, as in `1 span` or `8 points`; GROUPED shows thousands apart, as in `1,200`."""
    number = f"{count:,}" if grouped else str(count)
    return f"{number} {noun}" if count == 1 else f"{number} {noun}s"
