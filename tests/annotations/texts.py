"""Small documents and sets for tests, written for this project."""

from __future__ import annotations

from annotations.sectioning import split
from annotations.spans import AnnotationSet, Judgement, Link, SetContents, Span
from annotations.text import Document

HARBOUR = """Harbour board leaves night ferry open
The harbour board met the island council on Monday. The board offers a night ferry if the council pays for the crew.
Mayor Ida Holm rejects that. 🚢 Café owners on the island say they want the ferry anyway.
[1] The board offers a night ferry. [2] Mayor Holm rejects the terms.
Read also:
- Crews wanted
- Winter timetable"""


def harbour(id: str = "harbour", text: str = HARBOUR) -> Document:
    """An article with title, two paragraphs, two points and two related links; an emoji stands in the body."""
    return Document(id=id, text=text, sections=split(text).sections, title=text.split("\n")[0], language="en")


def span(
    document: Document, quote: str, label: str = "ACTOR", *, id: str = "s1", set: str = "set", nth: int = 0
) -> Span:
    """A span over the NTH occurrence of QUOTE."""
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(quote, start + 1)
    return Span(id, set, label, start, start + len(quote), quote)


def labelled(document: Document, annotator: str = "ada", prefix: str = "a") -> SetContents:
    """A set with two spans, a link and a judgement."""
    head = AnnotationSet(f"set-{prefix}", document.id, annotator, guideline="1.0", schema="1.0", status="done")
    actor = span(document, "board", id=f"{prefix}1", set=head.id, nth=1)
    stance = span(document, "offers a night ferry", "STANCE", id=f"{prefix}2", set=head.id)
    link = Link(f"{prefix}L1", head.id, "holder", stance.id, actor.id)
    judgement = Judgement(head.id, 1, "supported", evidence=((stance.start, stance.end),), note="as it says")
    return SetContents(head, (actor, stance), (link,), (judgement,))
