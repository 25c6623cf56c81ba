"""A hit of the manual leads to its first place below its heading, whatever signs stand before it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from annotations.manual import places_of
from app.panes.manual import ManualWindow
from tests.app.keymaps import fresh_settings

SOUGHT = "span"


def test_signs_that_qt_counts_twice_lead_no_further(qtbot: QtBot, tmp_path: Path) -> None:
    found = ManualWindow(fresh_settings(tmp_path), lambda _kind, _id: "🚢" * 60, "en")
    qtbot.addWidget(found)
    found.parts.line.setText(SOUGHT)
    hits = [hit for hit in found._hits if hit.name]
    assert len(hits) > 20
    for hit in hits[:20]:
        found.parts.hits.make_current(found._hits.index(hit))
        words = found.parts.page.words()
        heading = words.index(f"\n{hit.heading}\n")
        below = [start for start, _ in places_of(words, SOUGHT) if start >= heading]
        assert found.parts.page.caret() == below[0]
