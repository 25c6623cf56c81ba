"""Which spans lie under a point of the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from annotations.spans import Span
from widgets.textview.scene import Chip, Lanes, SceneLine

_NEAR = 3.0


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


def count_under(scene: Sequence[SceneLine], point: QPointF) -> Chip | None:
    """The chip under POINT that counts marks; it is small, so its surroundings are its own."""
    counts = (chip for entry in scene for chip in entry.chips if chip.counted is not None)
    return next((chip for chip in counts if chip.rect.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(point)), None)


def _on_line(entry: SceneLine, y: float) -> bool:
    deepest = max((mark.laid.lane or 0 for mark in entry.marks), default=0)
    return entry.line.top <= y < entry.line.bottom + Lanes.for_metrics(entry.line.metrics).bottom(deepest)
