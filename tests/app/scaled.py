"""The window as a screen draws it, put into a folder with where things are in it: `python -m tests.app.scaled FOLDER`.

How many pixels a point has is settled before Qt is there: for another scale than that of the tests it is a program.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from annotations.schema_reader import parse
from annotations.suggest.tokenizer import shared_tokenizer
from resources import path as resource
from tests.accessible.__main__ import Waiting
from tests.projects import harbour_at_work
from tests.windows import choose, opened, settle

SCREEN = QSize(1920, 1080)
SCALE = 2
LABEL, UNDERLINED = "ACTOR", "council"
"""The label that has a wave here, which is drawn of a tile, and the span whose wave is looked at."""


class Seen(NamedTuple):
    """What came of it, in points: the screen's room, the window with its frame, its size, the words that are marked, the
    card of the question; and how many pixels a point has."""

    room: tuple[int, int, int, int]
    frame: tuple[int, int, int, int]
    size: tuple[int, int]
    words: tuple[float, float, float, float]
    card: tuple[int, int, int, int]
    ratio: int


def surroundings(folder: Path) -> dict[str, str]:
    """What makes Qt see a SCREEN at SCALE. Its settings are put into FOLDER."""
    screen = {"name": "high", "x": 0, "y": 0, "width": SCREEN.width(), "height": SCREEN.height(), "dpr": 1}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    told = {"synchronousWindowSystemEvents": True, "windowFrameMargins": True, "screens": [screen | dots]}
    (folder / "screens.json").write_text(json.dumps(told), encoding="utf-8")
    platform = f"offscreen:configfile={folder / 'screens.json'}"
    return {**os.environ, "QT_SCALE_FACTOR": str(SCALE), "QT_QPA_PLATFORM": platform}


def draw(qtbot: QtBot, folder: Path, size: QSize | None = None) -> Seen:
    """Open the harbour, in a window of SIZE or as it opens of itself; draw it, and then with a question in front."""
    with opened(qtbot, harbour_at_work(folder, wavy())) as window:
        if size is not None:
            window.resize(size)
        settle(qtbot, window)
        drawn = window.grab()
        drawn.save(str(folder / "window.png"))
        span = window.reading.span(UNDERLINED)
        assert span is not None
        article = window.reading.article
        words = article.range_rects(span.start, span.end)[0].translated(article.viewport().mapTo(window, QPoint()))
        frame, room = window.frameGeometry(), window.screen().availableGeometry()
        choose(window, "board")
        window.actions_by_id["ask.entity"].trigger()
        settle(qtbot, window)
        window.grab().save(str(folder / "question.png"))
        card = window.asking.picker
        return Seen(
            room=_numbers(room),
            frame=_numbers(frame),
            size=(window.width(), window.height()),
            words=(words.x(), words.y(), words.width(), words.height()),
            card=_numbers(QRect(card.mapTo(window, QPoint()), card.size())),
            ratio=round(drawn.devicePixelRatio()),
        )


def wavy() -> Schema:
    """The shipped schema, but with a wave under the words of actors."""
    raw = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))
    raw["labels"] = [{**each, "underline": "wave"} if each["name"] == LABEL else each for each in raw["labels"]]
    return parse(json.dumps(raw))


def _numbers(place: QRect) -> tuple[int, int, int, int]:
    return place.x(), place.y(), place.width(), place.height()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    shared_tokenizer(wavy().language)  # beside a loop of events another thread takes four times as long for it
    sys.stdout.write(json.dumps(draw(cast(QtBot, Waiting()), Path(sys.argv[1]))))
