"""How texts are split, in a form that tests can compare."""

from __future__ import annotations

from annotations.text import Section

HEAD = "Talks go on\nGermany will pay if France does.\n"


def rebuilt(text: str, sections: tuple[Section, ...]) -> str:
    pieces = []
    at = 0
    for section in sections:
        pieces += [text[at : section.start], text[section.start : section.end]]
        at = section.end
    return "".join([*pieces, text[at:]])
