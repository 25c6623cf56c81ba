"""How fast the text view is, beside the limits it has to keep. Run: python tests/benchmarks/textview_speed.py"""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotations.spans import Span
from widgets.textview import LabelLook, Look, Piece, TextView

LABELS = {
    "ACTOR": LabelLook("#2f6db5", "solid", "A"),
    "STANCE": LabelLook("#b9501f", "dashed", "S"),
    "CONDITION": LabelLook("#0f7f68", "dotted", "C"),
}
WORDS = "European powers are working on assurances for Kyiv, and nobody knows how long it will take. "


def milliseconds(work: Callable[[], object]) -> float:
    """How long WORK takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


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


def report(what: str, spent: float, limit: float) -> None:
    """One line of the table."""
    print(f"{what:<66}{spent:9.2f} ms   limit {limit:6.0f} ms   {'ok' if spent <= limit else 'TOO SLOW'}")


def marking(view: TextView, at: int) -> float:
    """The median time from a new span to the repainted page."""
    rounds = []
    for number in range(40):
        span = Span(f"new{number}", "set", "ACTOR", at + number, at + number + 12, "")
        rounds.append(milliseconds(lambda span=span: (view.update_spans((), [span]), view.viewport().repaint())))
        view.update_spans([span.id], ())
    return statistics.median(rounds)


def main() -> None:
    """Print all figures. As in the program itself, no automatic garbage collection falls into them."""
    gc.disable()
    app = QApplication([])
    text = (WORDS * 60)[:5000]
    view, spent = view_of(text)
    report("open 5,000 characters", spent, 100)
    view.set_spans(spans(100, len(text)))
    report("mark and repaint, 100 spans in one paragraph of 5,000", marking(view, 300), 10)

    text = "\n".join([(WORDS * 2)[:49]] * 20000)
    view, spent = view_of(text)
    report("open 1,000,000 characters in 20,000 paragraphs", spent, 350)
    many = spans(20000, len(text))
    report("set 20,000 spans", milliseconds(lambda: view.set_spans(many)), 200)
    report("mark and repaint, 20,000 spans in 1,000,000 characters", marking(view, 300), 20)
    report("go to the last character", milliseconds(lambda: view.reveal(len(text) - 20, len(text))), 2000)
    app.processEvents()
    report("mark and repaint at the end of it", marking(view, len(text) - 300), 20)

    text = (WORDS * 4000)[:300000]
    view, spent = view_of(text)
    report("open 300,000 characters in one paragraph", spent, 600)
    view.set_spans(spans(20000, len(text)))
    view.reveal(150000, 150010)
    report("mark and repaint in the middle of it, 20,000 spans", marking(view, 150000), 40)
    report("scroll a page and repaint", milliseconds(lambda: (view.scroll_to(200000), view.viewport().repaint())), 40)

    text = ("قال الرئيس إن European powers والمحادثات " * 3000)[:100000]
    view, spent = view_of("\n".join(text[at : at + 500] for at in range(0, len(text), 500)))
    report("open 100,000 characters of mixed direction", spent, 600)
    view.set_spans(spans(2000, len(text)))
    report("mark and repaint in it, 2,000 spans", marking(view, 300), 20)


if __name__ == "__main__":
    main()
