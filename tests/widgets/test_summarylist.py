"""The summary cards: heights from the bodies, revealing, the wheel, and who is entered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from widgets.summarylist import SummaryList


class Body(QWidget):
    """A body whose height depends on its width, as a text's does."""

    height_changed = Signal()

    def __init__(self, area: int = 20_000) -> None:
        super().__init__()
        self.area = area
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self.area // max(1, width))


@pytest.fixture
def cards(qtbot):
    made = SummaryList()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.set_cards([(number, Body()) for number in range(1, 11)])
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def top(cards: SummaryList, number: int) -> int:
    return cards.body(number).mapTo(cards.viewport(), QPoint()).y()


def test_bodies_get_the_height_they_need_at_every_width(cards):
    for width in (300, 500, 240):
        cards.resize(width, 400)
        body = cards.body(3)
        assert body.height() == body.heightForWidth(body.width())
        assert cards.body(4).mapTo(cards, QPoint()).y() > cards.body(3).mapTo(cards, QPoint(0, body.height())).y()
        assert not cards.horizontalScrollBar().isVisible()


def test_a_body_that_grows_moves_those_below_it(cards):
    before = top(cards, 3)
    cards.body(2).area *= 2
    cards.body(2).height_changed.emit()
    assert top(cards, 3) > before
    assert cards.body(2).height() == cards.body(2).heightForWidth(cards.body(2).width())


def test_labels_serve_as_bodies_too(qtbot):
    made = SummaryList()
    qtbot.addWidget(made)
    label = QLabel("words " * 60)
    label.setWordWrap(True)
    made.resize(260, 300)
    made.set_cards([(1, label), (2, QLabel("short"))])
    made.show()
    assert label.height() >= label.heightForWidth(label.width())
    assert made.body(2).height() == made.body(2).sizeHint().height()


def test_reveal_scrolls_only_as_far_as_it_takes(cards):
    bar = cards.verticalScrollBar()
    cards.reveal(2)
    assert bar.value() == 0
    cards.reveal(9)
    assert bar.value() > 0
    assert top(cards, 9) + cards.body(9).height() <= cards.viewport().height()
    cards.reveal(1)
    assert bar.value() == 0


def test_reveal_of_a_part_of_a_body(cards):
    cards.body(5).area *= 40
    cards.body(5).height_changed.emit()
    line = QRect(0, cards.body(5).height() - 20, 10, 20)
    cards.reveal(5, line)
    assert 0 <= top(cards, 5) + line.top() <= cards.viewport().height() - 20


def test_the_wheel_over_a_body_scrolls_the_list(qtbot):
    made = SummaryList()
    qtbot.addWidget(made)
    made.resize(300, 200)
    bodies = [(number, QTextEdit("long text " * 200)) for number in range(1, 5)]
    made.set_cards(bodies)
    made.show()
    over = bodies[0][1].viewport()
    spot = QPointF(5, 5)
    for modifier, scrolls in ((Qt.KeyboardModifier.ControlModifier, False), (Qt.KeyboardModifier.NoModifier, True)):
        event = QWheelEvent(
            spot, over.mapToGlobal(spot), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        inside = bodies[0][1].verticalScrollBar().value()
        QApplication.sendEvent(over, event)
        assert (made.verticalScrollBar().value() > 0) is scrolls
    assert bodies[0][1].verticalScrollBar().value() == inside


def test_entering_a_body_or_a_card_tells_its_number(cards, qtbot):
    with qtbot.waitSignal(cards.point_entered) as entered:
        qtbot.mousePress(cards.body(2), Qt.MouseButton.LeftButton)
    assert entered.args == [2]
    cards.set_current(2)
    with qtbot.assertNotEmitted(cards.point_entered):
        qtbot.mousePress(cards.body(2), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(cards.point_entered) as entered:
        cards.body(3).setFocus()
    assert entered.args == [3]
    head = cards.body(1).parentWidget()
    with qtbot.waitSignal(cards.point_entered) as entered:
        qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert entered.args == [1]


def test_the_current_card_looks_different(cards):
    card = cards.body(1).parentWidget()
    plain = card.grab().toImage()
    cards.set_current(1)
    assert card.grab().toImage() != plain
    cards.set_current(None)
    assert card.grab().toImage() == plain


def test_names_and_the_empty_state(cards, qtbot):
    assert cards.body(4).parentWidget().accessibleName() == "Point 4"
    assert cards.body(4).accessibleName() == "Point 4"
    cards.set_cards([])
    assert cards.numbers() == []
    assert any("has no summary points." in label.text() for label in cards.findChildren(QLabel))


def test_a_body_handed_in_again_lives_on_and_tells_its_height_once(cards, qtbot):
    kept = cards.body(1)
    cards.set_cards([(7, kept)])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert cards.numbers() == [7]
    assert kept.isVisible()
    kept.area *= 3
    kept.height_changed.emit()
    assert kept.height() == kept.heightForWidth(kept.width())


def test_a_larger_font_moves_the_bodies_down(cards):
    before = cards.body(1).y()
    cards.setFont(QFont(cards.font().family(), 24))
    assert cards.body(1).y() > before


def test_its_bar_has_a_handle_only_where_something_scrolls(cards):
    assert cards.verticalScrollBar().isEnabled()
    cards.set_cards([(1, Body(2_000))])
    assert cards.verticalScrollBar().maximum() == 0
    assert not cards.verticalScrollBar().isEnabled()
