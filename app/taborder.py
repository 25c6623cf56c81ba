"""The way that Tab goes through the window: as one reads it, from the documents to the inspector and the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from widgets.accessible import tab_through

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
    tab_through(*stops)
    reading.inspector.come_after(stops[-1])
