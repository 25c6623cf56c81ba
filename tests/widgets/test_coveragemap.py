"""The map of the article: where a press leads, what is drawn where, and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from widgets.coveragemap import WIDTH, CoverageMap, MapRow
from widgets.look.tokens import DARK, LIGHT, Tokens, palette

HEIGHT = 400
ROWS = [
    MapRow(0.0, 0.25, True, (), ""),
    MapRow(0.25, 0.5, False, (), ""),
    MapRow(0.5, 0.75, True, ("#2f6db5", "#b9501f"), "error"),
    MapRow(0.75, 1.0, False, (), "warn"),
]


@pytest.fixture
def shown(qtbot):
    made = CoverageMap()
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.set_rows(ROWS)
    made.show()
    qtbot.waitExposed(made)
    return made


def image(shown: CoverageMap) -> QImage:
    return shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(picture: QImage, top: int, bottom: int, left: int = 0, right: int = WIDTH) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(left, right) for y in range(top, bottom)}


def test_it_is_narrow_and_as_high_as_its_place(shown):
    assert shown.width() == WIDTH
    assert shown.minimumSizeHint().height() <= 24


def test_a_press_and_a_drag_lead_to_the_place(shown, qtbot):
    asked = []
    shown.pressed.connect(asked.append)
    qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(5, 100))
    qtbot.mouseMove(shown, QPoint(5, 300))
    qtbot.mouseMove(shown, QPoint(5, 900))
    qtbot.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert asked[0] == 0.25
    assert set(asked) <= {0.25, 0.75, 1.0}
    count = len(asked)
    qtbot.mouseMove(shown, QPoint(5, 50))
    qtbot.mouseClick(shown, Qt.MouseButton.RightButton, pos=QPoint(5, 50))
    assert len(asked) == count


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_visited_sentences_are_filled_and_others_hatched(shown, tokens: Tokens):
    shown.setPalette(palette(tokens))
    picture = image(shown)
    assert len(colours(picture, 2, 97)) == 1
    assert len(colours(picture, 102, 197)) > 1


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_labels_are_ticks_and_what_is_wrong_has_its_sign(shown, tokens: Tokens):
    shown.setPalette(palette(tokens))
    picture = image(shown)
    ticks = {name for name in colours(picture, 205, 295, WIDTH - 7) if QColor(name).saturation() > 60}
    assert len(ticks) >= 2
    assert tokens.error in colours(picture, 240, 260)
    assert tokens.warn in colours(picture, 340, 360)
    assert tokens.error not in colours(picture, 0, 200)


def test_the_window_is_drawn_where_it_is_and_only_if_not_all_is_in_view(shown):
    plain = image(shown)
    shown.set_window(0.0, 1.0)
    assert image(shown) == plain
    shown.set_window(0.1, 0.2)
    picture = image(shown)
    assert colours(picture, 45, 75, WIDTH - 1) != colours(plain, 45, 75, WIDTH - 1)
    assert colours(picture, 90, 95) == colours(plain, 90, 95)


def test_it_follows_the_palette_and_its_size(shown, qtbot):
    light = image(shown)
    shown.setPalette(palette(DARK))
    assert image(shown) != light
    shown.resize(WIDTH, 100)
    assert image(shown).height() == 100


def test_it_says_what_it_shows(shown):
    assert shown.accessibleName() == "Map of the article"
    assert shown.accessibleDescription() == "2 of 4 sentences visited, 1 with an error, 1 with a warning"
    assert shown.toolTip() == shown.accessibleDescription()
    shown.set_rows([])
    assert shown.toolTip() == ""


def test_very_short_sentences_are_still_seen(shown):
    shown.set_rows([MapRow(0.5, 0.5001, True, ("#2f6db5",), "")])
    picture = image(shown)
    assert len(colours(picture, 198, 204)) > 1


def test_many_sentences(shown):
    shown.set_rows([MapRow(n / 3000, (n + 1) / 3000, n % 2 == 0, ("#2f6db5",), "warn") for n in range(3000)])
    shown.set_window(0.2, 0.3)
    QApplication.processEvents()
    assert not image(shown).isNull()
