"""Schemes in the window: chosen by hand or as the desktop wants, worn by everything, told in the status line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import sample
from app.looks import themes
from app.settings import SCHEMES as OFFERED
from app.settings import Settings
from tests.windows import CTRL, SHIFT, opened, press, told
from widgets.look.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, SCHEMES, tokens_of


def test_schemes_are_changed_by_keys_and_worn_by_everything(qtbot: QtBot, tmp_path: Path) -> None:
    Settings().scheme = "light"
    with opened(qtbot, sample.make(tmp_path)) as window:
        thin = window.reading.article._stage.geometry.least_pitch, window.reading.article.scene()[0].line.metrics
        for key, expected, line in (
            ("h", HIGH_LIGHT, "High contrast, light"),
            ("l", HIGH_DARK, "High contrast, dark"),
            ("h", DARK, "Dark"),
            ("l", LIGHT, "Light"),
        ):
            press(key, CTRL | SHIFT)
            assert told(window) == line
            assert window.appearance.tokens is expected
            assert Settings().scheme == expected.name
            article = window.reading.article
            assert article._look.paper == expected.paper
            assert article.scene()[0].line.metrics.weight == expected.weight
            for widget in (window, window.label_bar, window.documents, window.reading.inspector, window.status.message):
                assert tokens_of(widget.palette()) is expected
        assert window.reading.article._stage.geometry.least_pitch == thin[0], "no line of text moves"
        press("y", CTRL | SHIFT)
        assert told(window) == "As the desktop is"


class Desktop:
    """What Qt knows of a desktop."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self.colorScheme = lambda: scheme
        self.contrastPreference = lambda: contrast

    def accessibility(self) -> Desktop:
        return self

    def styleHints(self) -> Desktop:
        return self


WANTED = [
    (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, LIGHT),
    (Qt.ColorScheme.Unknown, Qt.ContrastPreference.HighContrast, HIGH_LIGHT),
    (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
    (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, HIGH_DARK),
]


@pytest.mark.parametrize(("scheme", "contrast", "expected"), WANTED)
def test_the_desktop_is_asked_for_colours_and_contrast(
    monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, expected: object
) -> None:
    monkeypatch.setattr(themes, "QGuiApplication", Desktop(scheme, contrast))
    assert themes.tokens_for("system") is expected
    assert themes.tokens_for("dark") is DARK


def test_an_older_qt_is_asked_for_colours_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = Desktop(Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast)
    desktop.accessibility = None  # type: ignore[assignment,method-assign]
    monkeypatch.setattr(themes, "QGuiApplication", desktop)
    assert themes.tokens_for("system") is DARK


def test_a_contrast_that_the_desktop_begins_to_want_is_followed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        changed = QGuiApplication.styleHints().accessibility().contrastPreferenceChanged
        monkeypatch.setattr(themes, "QGuiApplication", Desktop(*WANTED[1][:2]))
        changed.emit(Qt.ContrastPreference.HighContrast)
        assert window.appearance.tokens is HIGH_LIGHT
        press("l", CTRL | SHIFT)
        changed.emit(Qt.ContrastPreference.NoPreference)
        assert window.appearance.tokens is HIGH_DARK, "what was chosen by hand stays"
        assert tokens_of(QApplication.palette()) is HIGH_DARK


def test_every_scheme_is_offered() -> None:
    assert set(OFFERED) == {"system", *SCHEMES}
