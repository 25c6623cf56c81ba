"""On a screen of 1920 x 1080 at 200 per cent, every part is where it is at 100 and is drawn with all pixels there are."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.app.scaled import LABEL, SCALE, SCREEN, Seen, draw, surroundings, wavy

ROOT = Path(__file__).resolve().parents[2]
BLOCK = 10
MOST_APART = 25
"""Of 255: how far the means of two blocks may be apart where letters and edges are drawn with other pixels."""
NEAR = 90
"""Of 3 x 255: how far a pixel of a line with soft edges may be from the colour of that line."""
MARGIN = 20
"""Points, to look around what is looked for."""
MOST_SHADED = 3
"""Of 255."""

Pixels = NDArray[np.float64]


def test_all_is_where_it_is_at_one_hundred_per_cent_and_as_sharp_as_it_can_be(qtbot: QtBot, tmp_path: Path) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    there.mkdir()
    here.mkdir()
    double = drawn_elsewhere(there)
    usual = draw(qtbot, here, QSize(*double.size))
    assert (double.ratio, usual.ratio) == (SCALE, 1)
    assert QRect(*double.room).size() == SCREEN / SCALE
    assert QRect(*double.room).contains(QRect(*double.frame)), f"{double.frame} on {double.room}"
    assert double.words == pytest.approx(usual.words, abs=1)
    for name in ("window.png", "question.png"):
        assert apart(pixels(there / name), pixels(here / name)) < MOST_APART, name
    wave, ends = below(pixels(there / "window.png"), double), (usual.words[0], usual.words[0] + usual.words[2])
    assert extent(wave, double) == pytest.approx(ends, abs=2.5)
    assert extent(below(pixels(here / "window.png"), usual), usual) == pytest.approx(ends, abs=2.5)
    assert not np.array_equal(wave, coarse(wave)), (
        "a wave of as many dots as at one hundred per cent, each as large as four"
    )
    shades = shade(pixels(there / "question.png"), double), shade(pixels(here / "question.png"), usual)
    assert shades[0] == pytest.approx(shades[1], abs=MOST_SHADED), "the shadow of the question"
    assert shades[0][0] < shades[0][-1]


def drawn_elsewhere(folder: Path) -> Seen:
    """What another process, with another scale, has drawn into FOLDER."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.scaled", str(folder)],
        env=surroundings(folder), cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return Seen(*json.loads(done.stdout))


def pixels(file: Path) -> Pixels:
    """A picture as rows of pixels, each with red, green and blue."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    return (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, 2::-1].astype(float)
    )


def apart(fine: Pixels, usual: Pixels) -> float:
    """How far the mean colours of two pictures, one drawn at SCALE, are apart in the block where they are most so."""
    assert fine.shape[:2] == (SCALE * usual.shape[0], SCALE * usual.shape[1])
    return float(np.abs(means(fine, SCALE * BLOCK) - means(usual, BLOCK)).max())


def means(picture: Pixels, side: int) -> Pixels:
    """The mean colour of every whole block of SIDE x SIDE pixels."""
    rows, columns = picture.shape[0] // side, picture.shape[1] // side
    whole = picture[: rows * side, : columns * side]
    return np.asarray(whole.reshape(rows, side, columns, side, 3).mean(axis=(1, 3)))


def below(picture: Pixels, seen: Seen) -> NDArray[np.bool_]:
    """Which pixels just below the marked words, and MARGIN to each side of that, have the colour of their label."""
    look = next(each for each in wavy().labels if each.name == LABEL)
    left, top, width, height = (round(each) for each in seen.words)
    rows = slice((top + height - 1) * seen.ratio, (top + height + 5) * seen.ratio)
    columns = slice((left - MARGIN) * seen.ratio, (left + width + MARGIN) * seen.ratio)
    colour = np.array(QColor(look.colour).getRgb()[:3])
    return np.asarray(np.abs(picture[rows, columns] - colour).sum(axis=2) < NEAR)


def extent(line: NDArray[np.bool_], seen: Seen) -> tuple[float, float]:
    """From where to where a line below the words goes, in points of the window."""
    columns = np.flatnonzero(line.any(axis=0))
    begin = round(seen.words[0]) - MARGIN
    return begin + columns[0] / seen.ratio, begin + (columns[-1] + 1) / seen.ratio


def shade(picture: Pixels, seen: Seen) -> list[float]:
    """How bright the paper is below the card of the question, line by line of points, away from the card's corners."""
    left, top, width, height = seen.card
    columns = slice((left + width // 4) * seen.ratio, (left + width * 3 // 4) * seen.ratio)
    lines = [slice((top + height + at) * seen.ratio, (top + height + at + 1) * seen.ratio) for at in range(MARGIN)]
    return [float(picture[rows, columns].mean(axis=2).max()) for rows in lines]


def coarse(line: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The same, of squares of SCALE pixels that are all alike."""
    return np.asarray(line[::SCALE, ::SCALE].repeat(SCALE, axis=0).repeat(SCALE, axis=1))
