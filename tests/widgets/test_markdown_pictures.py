"""Pictures of a page: on dark paper the dark one of each, where there is one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from widgets.look.tokens import DARK, LIGHT, palette
from widgets.markdownview import MarkdownView


def test_pictures_follow_the_scheme(qtbot: QtBot, tmp_path: Path) -> None:
    for name, colour in (("one", "red"), ("one-dark", "blue"), ("two", "green")):
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(tmp_path / f"{name}.png"))
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.setPalette(palette(LIGHT))
    view.show_page("![One.](one.png)\n\n![Two.](two.png)\n", tmp_path)
    view.show()
    assert shown(view) == ["red", "green"]
    view.setPalette(palette(DARK))
    assert shown(view) == ["blue", "green"]
    view.setPalette(palette(LIGHT))
    assert shown(view) == ["red", "green"]


def shown(view: MarkdownView) -> list[str]:
    """The colours of the two pictures on the page."""
    kind = QTextDocument.ResourceType.ImageResource.value
    images = [view.document().resource(kind, QUrl(f"{name}.png")) for name in ("one", "two")]
    names = {QColor(name).rgb(): name for name in ("red", "blue", "green")}
    return [names[QImage(image).pixel(1, 1)] for image in images]
