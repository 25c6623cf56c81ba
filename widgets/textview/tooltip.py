"""What the resting pointer is told about the spans under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from annotations.spans import Span
from annotations.wording import quoted, tr
from widgets.textview.look import Look

_QUOTE = 120


def tooltip(spans: Sequence[Span], look: Look) -> str:
    """Label, attributes and quote of each span as rich text, innermost first; crossing spans say so."""
    return "<hr>".join(_about(span, spans, look) for span in spans)


def _about(span: Span, others: Iterable[Span], look: Look) -> str:
    colour = look.of_label(span.label).colour
    rows = [f'<b style="color:{escape(colour)}">{escape(span.label)}</b>']
    rows += [f"{escape(name)}: {escape(_shown(value))}" for name, value in span.attributes.items() if value is not None]
    rows.append(quoted(escape(_shortened(span.words))))
    if any(span.crosses(other) for other in others):
        rows.append(tr("crosses another span"))
    if span.note:
        rows.append(f"<i>{escape(span.note)}</i>")
    return "<br>".join(rows)


def _shown(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_shown, value))
    return str(value)


def _shortened(quote: str) -> str:
    half = _QUOTE // 2
    return quote if len(quote) <= _QUOTE else f"{quote[:half].rstrip()} … {quote[-half:].lstrip()}"
