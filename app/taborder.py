"""The way that Tab goes through the window: as one reads it, from the documents to the inspector and the panels."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.windowparts import WindowParts


def put_in_order(window: WindowParts) -> None:
    """Order the stops anew, after others came: documents, the bar of labels, findings, article, points, inspector."""
    reading = window.reading
    stops: list[QWidget] = [
        window.documents.view,
        *window.label_bar.stops(),
        *reading.findings.stops(),
        reading.article,
    ]
    stops += reading.points.values()
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)
    reading.inspector.come_after(stops[-1])
