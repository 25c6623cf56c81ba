"""Linking with the mouse: a target that is offered is clicked where it stands, in whichever pane."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations import linking
from annotations.spans import Span
from app import sample
from app.mainwindow import MainWindow
from tests.windows import opened, press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The sample, its first document taken up again, without holders."""
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        for link in window.reading.links():
            if link.type == "holder":
                linking.unlink(window.session.project, link)
        yield window


def first(window: MainWindow, label: str) -> Span:
    return next(each for each in window.reading.spans() if each.label == label)


def place_of(window: MainWindow, span: Span) -> QPoint:
    view = window.reading.view_of(span.start, span.end)
    rect = view.span_rects(span.id)[0]
    return QPoint(round(rect.left()) + 3, round(rect.center().y()))


def click_on(window: MainWindow, span: Span) -> None:
    view = window.reading.view_of(span.start, span.end)
    QTest.mouseClick(view.viewport(), LEFT, pos=place_of(window, span))
    QApplication.processEvents()


def holders(window: MainWindow, span: Span) -> list[str | None]:
    return [link.target for link in window.reading.links_of(span.id) if link.type == "holder"]


def test_a_click_on_an_offered_target_links_it(window: MainWindow) -> None:
    stance, actor = first(window, "STANCE"), first(window, "ACTOR")
    window.reading.choose(stance, reveal=True)
    press("h")
    assert window.asking.is_open
    click_on(window, actor)
    assert holders(window, stance) == [actor.id]
    assert window.reading.chosen() is not None
    assert window.reading.chosen().id == stance.id  # type: ignore[union-attr]
    assert window.status.message.text().startswith("Link holder")


def test_a_click_elsewhere_leaves_the_question_and_a_later_click_links_nothing(window: MainWindow) -> None:
    stance, actor = first(window, "STANCE"), first(window, "ACTOR")
    window.reading.choose(stance, reveal=True)
    press("h")
    view = window.reading.article
    QTest.mouseClick(view.viewport(), LEFT, pos=view.viewport().rect().bottomLeft() + QPoint(4, -4))
    assert not window.asking.is_open
    click_on(window, actor)
    assert holders(window, stance) == []
    assert window.status.message.text() == f"ACTOR “{actor.quote}”"


def test_a_click_after_esc_links_nothing(window: MainWindow) -> None:
    stance, actor = first(window, "STANCE"), first(window, "ACTOR")
    window.reading.choose(stance, reveal=True)
    press("h")
    press(Qt.Key.Key_Escape)
    click_on(window, actor)
    assert holders(window, stance) == []


def test_words_that_are_selected_with_the_mouse_are_told(window: MainWindow) -> None:
    view, actor = window.reading.article, first(window, "ACTOR")
    QTest.mouseDClick(view.viewport(), LEFT, pos=place_of(window, actor))
    QTest.mouseRelease(view.viewport(), LEFT, pos=place_of(window, actor))
    assert window.status.message.text().startswith("Selected “")
