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


def drag(window: MainWindow, span: Span) -> None:
    """Select the words of a span with the mouse."""
    view = window.reading.view_of(span.start, span.end)
    rect = view.span_rects(span.id)[0]
    ends = [QPoint(round(x), round(rect.center().y())) for x in (rect.left() + 2, rect.right() - 2)]
    QTest.mousePress(view.viewport(), LEFT, pos=ends[0])
    QTest.mouseMove(view.viewport(), (ends[0] + ends[1]) / 2)
    QTest.mouseMove(view.viewport(), ends[1])
    QTest.mouseRelease(view.viewport(), LEFT, pos=ends[1])
    QApplication.processEvents()


@pytest.mark.parametrize("way", ["drag", "right"])
def test_what_was_offered_is_forgotten_with_the_press_that_left_it(window: MainWindow, qtbot: QtBot, way: str) -> None:
    stance, actor = first(window, "STANCE"), first(window, "ACTOR")
    other = [each for each in window.reading.spans() if each.label == "ACTOR"][-1]
    window.reading.choose(stance, reveal=True)
    press("h")
    if way == "drag":
        drag(window, actor)
    else:
        view = window.reading.view_of(other.start, other.end)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place_of(window, actor))
        QApplication.processEvents()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    click_on(window, actor)
    assert holders(window, stance) == []


def test_with_a_sticky_label_a_target_is_clicked_all_the_same(window: MainWindow) -> None:
    stance, actor = first(window, "STANCE"), first(window, "ACTOR")
    window.labelling.set_sticky("CONDITION")
    window.reading.choose(stance, reveal=True)
    press("h")
    click_on(window, actor)
    assert holders(window, stance) == [actor.id]
    assert window.reading.click_selects


def test_a_click_on_what_lies_in_a_target_takes_the_target(window: MainWindow) -> None:
    spans = window.reading.spans()
    outer, inner = next(
        (outer, inner)
        for outer in spans
        for inner in spans
        if outer.label == "STANCE" and inner.label == "ACTOR" and outer.covers(inner)
    )
    condition = first(window, "CONDITION")
    for link in window.reading.links_of(condition.id):
        linking.unlink(window.session.project, link)
    window.reading.choose(condition, reveal=True)
    press("g")
    click_on(window, inner)
    governed = [link.target for link in window.reading.links_of(condition.id) if link.type == "governs"]
    assert governed == [outer.id]


def test_where_every_target_is_linked_the_line_says_so(window: MainWindow) -> None:
    stance = first(window, "STANCE")
    for actor in [each for each in window.reading.spans() if each.label == "ACTOR"]:
        linking.link(window.session.project, "holder", stance, actor)
    window.reading.choose(window.reading.span(stance.id), reveal=True)
    press("h")
    assert window.status.message.text() == "Every ACTOR that a holder link could point to is linked so already"
