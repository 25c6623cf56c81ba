"""Which spans lie under a point of the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from annotations.spans import Span
from widgets.textview.scene import Lanes, SceneLine


def spans_under(scene: Sequence[SceneLine], point: QPointF) -> list[Span]:
    """The spans whose words, underlines or chip lie under POINT, innermost first; a chip names its span first."""
    by_chip = [chip.span for entry in scene for chip in entry.chips if chip.span and chip.rect.contains(point)]
    by_words = [
        mark.span
        for entry in scene
        if _on_line(entry, point.y())
        for mark in reversed(entry.marks)
        if any(left <= point.x() < right for left, right in mark.stretches)
    ]
    return by_chip + [span for span in by_words if span not in by_chip]


def _on_line(entry: SceneLine, y: float) -> bool:
    deepest = max((mark.laid.lane or 0 for mark in entry.marks), default=0)
    return entry.line.top <= y < entry.line.bottom + Lanes.for_metrics(entry.line.metrics).bottom(deepest)
