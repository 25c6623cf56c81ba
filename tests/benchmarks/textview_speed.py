"""How fast the text view is by itself, beside the limits it has to keep."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotations.spans import Span
from tests.benchmarks.measurement import Measurement, hand_over, milliseconds
from widgets.textview import LabelLook, LinkMark, Look, Piece, TextView

LABELS = {
    "ACTOR": LabelLook("#2f6db5", "solid", "A"),
    "STANCE": LabelLook("#b9501f", "dashed", "S"),
    "CONDITION": LabelLook("#0f7f68", "dotted", "C"),
}
WORDS = "European powers are working on assurances for Kyiv, and nobody knows how long it will take. "


def spans(count: int, length: int) -> list[Span]:
    """COUNT spans spread over LENGTH characters, every third one nested in the one before it."""
    names, pace, found = list(LABELS), length // count, []
    for number in range(count):
        start = number * pace - (pace if number % 3 == 2 else 0) + (1 if number % 3 == 2 else 0)
        end = min(start + max(pace // (3 if number % 3 == 2 else 2), 2), length)
        found.append(Span(f"s{number}", "set", names[number % 3], start, end, ""))
    return found


def view_of(text: str) -> tuple[TextView, float]:
    """A shown view of TEXT at 1100 x 800, and how long it took from the text to the first paint."""
    view = TextView()
    view.resize(1100, 800)
    view.set_look(Look(labels=LABELS))
    view.show()
    QApplication.processEvents()
    piece = Piece(0, len(text))
    spent = milliseconds(lambda: (view.set_text(text, [piece]), view.viewport().repaint()))
    return view, spent


def links(count: int, many: Sequence[Span]) -> list[LinkMark]:
    """COUNT links: eight leave the first of these spans, and each of the others leaves another one."""
    places = range(1, len(many), max(len(many) // count, 1))
    pairs = [(many[0 if number < 8 else at - 1], many[at]) for number, at in enumerate(places[:count])]
    return [
        LinkMark(f"l{number}", source.id, target.id, None, "H", f"European leaders {number}", target.label, "holder")
        for number, (source, target) in enumerate(pairs)
    ]


def marking(view: TextView, at: int) -> list[float]:
    """The times from a new span to the repainted page."""
    rounds = []
    for number in range(40):
        span = Span(f"new{number}", "set", "ACTOR", at + number, at + number + 12, "")
        rounds.append(milliseconds(lambda span=span: (view.update_spans((), [span]), view.viewport().repaint())))
        view.update_spans([span.id], ())
    return rounds


def measure(folder: Path) -> Iterator[Measurement]:
    """Four kinds of text. As in the program itself, no automatic garbage collection falls into the figures."""
    gc.disable()
    application = QApplication([])
    yield from short()
    yield from linked()
    yield from long(application)
    yield from one_paragraph()
    yield from mixed_direction()


def told(what: str, rounds: list[float] | float, limit: float) -> Measurement:
    """One row of the table."""
    return Measurement(f"text view: {what}", "ms", rounds if isinstance(rounds, list) else [rounds], limit)


def short() -> Iterator[Measurement]:
    """An article."""
    text = (WORDS * 60)[:5000]
    view, spent = view_of(text)
    yield told("open 5,000 characters", spent, 100)
    view.set_spans(spans(100, len(text)))
    yield told("mark, 100 spans in one paragraph of 5,000", marking(view, 300), 10)


def linked() -> Iterator[Measurement]:
    """A page that is as full as can be, all its spans and links in view and arcs drawn."""
    text = (WORDS * 60)[:2400]
    view, _ = view_of(text)
    view.set_margin(True)
    many = spans(300, len(text))
    told_of = links(100, many)
    view.set_spans(many)
    view.set_links(told_of)
    view.choose(many[0].id)
    assert (len(told_of), len(view.arcs())) == (100, 8)
    yield told("mark, 300 spans and 100 links in view, arcs drawn", marking(view, 300), 16)
    rounds = [milliseconds(lambda: (view.set_links(told_of), view.viewport().repaint())) for _ in range(20)]
    yield told("set 100 links beside 300 spans", rounds, 16)


def long(application: QApplication) -> Iterator[Measurement]:
    """A book."""
    text = "\n".join([(WORDS * 2)[:49]] * 20000)
    view, spent = view_of(text)
    yield told("open 1,000,000 characters in 20,000 paragraphs", spent, 350)
    many = spans(20000, len(text))
    yield told("set 20,000 spans", milliseconds(lambda: view.set_spans(many)), 200)
    yield told("mark, 20,000 spans in 1,000,000 characters", marking(view, 300), 20)
    yield told("go to the last character", milliseconds(lambda: view.reveal(len(text) - 20, len(text))), 2000)
    application.processEvents()
    yield told("mark at the end of it", marking(view, len(text) - 300), 20)


def one_paragraph() -> Iterator[Measurement]:
    """A text without line feeds."""
    text = (WORDS * 4000)[:300000]
    view, spent = view_of(text)
    yield told("open 300,000 characters in one paragraph", spent, 600)
    view.set_spans(spans(20000, len(text)))
    view.reveal(150000, 150010)
    yield told("mark in the middle of it, 20,000 spans", marking(view, 150000), 40)
    yield told("scroll a page", milliseconds(lambda: (view.scroll_to(200000), view.viewport().repaint())), 40)


def mixed_direction() -> Iterator[Measurement]:
    """Arabic and English in one line."""
    text = ("قال الرئيس إن European powers والمحادثات " * 3000)[:100000]
    view, spent = view_of("\n".join(text[at : at + 500] for at in range(0, len(text), 500)))
    yield told("open 100,000 characters of mixed direction", spent, 600)
    view.set_spans(spans(2000, len(text)))
    yield told("mark in it, 2,000 spans", marking(view, 300), 20)


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
