"""The label bar: pressing, following actions, and fitting into any width without clipped words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from annotations.schema import Label
from tests.windows import label_button
from widgets.controls.barbutton import BarButton
from widgets.labelbar import LabelBar, arrange

LABELS = (
    Label("ACTOR", "1", "#2f6db5", "#7fb0ee", "solid"),
    Label("STANCE", "2", "#b9501f", "#f0986c", "dashed"),
    Label("R&D", "3", "#0f7f68", "#5cc9ae", "dotted"),
)


def filled() -> LabelBar:
    made = LabelBar()
    made.set_labels(LABELS, False)
    made.set_annotators(["annotator A", "annotator B"], "annotator A")
    return made


@pytest.fixture
def bar(qtbot):
    made = filled()
    qtbot.addWidget(made)
    return made


def actions_for(bar: LabelBar) -> list[QAction]:
    made = []
    for text, key in (("&Undo", "Ctrl+Z"), ("Redo", "Ctrl+Shift+Z"), ("Link", "L"), ("All mentions", "M")):
        action = QAction(text, bar)
        action.setShortcut(key)
        made.append(action)
    bar.set_actions(made)
    return made


def seen(bar: LabelBar) -> list[BarButton]:
    return [button for button in bar.findChildren(BarButton) if button.isVisible()]


def button(bar: LabelBar, words: str) -> BarButton:
    return next(found for found in bar.findChildren(BarButton) if found.words == words)


def test_a_label_is_pressed_by_mouse(bar, qtbot):
    bar.show()
    with qtbot.waitSignal(bar.label_pressed) as pressed:
        qtbot.mouseClick(label_button(bar, "STANCE"), Qt.MouseButton.LeftButton)
    assert pressed.args == ["STANCE"]
    assert not label_button(bar, "STANCE").isChecked()


def test_the_sticky_label_is_shown_pressed_and_survives_new_labels(bar):
    bar.set_sticky("STANCE")
    bar.set_labels(LABELS, True)
    assert [label_button(bar, label.name).isChecked() for label in LABELS] == [False, True, False]
    bar.set_sticky(None)
    assert not label_button(bar, "STANCE").isChecked()


def test_names_are_accessible_and_an_ampersand_makes_no_shortcut(bar):
    assert label_button(bar, "ACTOR").accessibleName() == "Actor, key 1"
    assert label_button(bar, "R&D").words == "R&D"
    assert label_button(bar, "R&D").shortcut().isEmpty()
    assert bar.accessibleName()


def test_buttons_follow_their_actions(bar, qtbot):
    undo, _redo, link, _mentions = actions_for(bar)
    bar.resize(1280, 40)
    bar.show()
    assert button(bar, "Link").key == "L"
    assert button(bar, "Undo").key == ""
    assert "Ctrl+Z" in button(bar, "Undo").toolTip()
    undo.setEnabled(False)
    assert not button(bar, "Undo").isEnabled()
    link.setText("Join")
    assert button(bar, "Join").accessibleName() == "Join, key L"
    with qtbot.waitSignal(link.triggered):
        qtbot.mouseClick(button(bar, "Join"), Qt.MouseButton.LeftButton)


def test_replaced_actions_are_forgotten(bar, qtbot):
    first = actions_for(bar)
    bar.set_actions([])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    first[0].setText("Nobody listens")
    assert [found.words for found in bar.findChildren(BarButton)] == [
        "Actor",
        "Stance",
        "R&D",
        "annotator A ▾",
        "More ▾",  # which is out of sight
    ]


def test_the_mouse_leaves_the_focus_where_it_is_and_tab_reaches_the_buttons(qtbot):
    bar, window = filled(), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    text = QLineEdit()
    column.addWidget(text)
    column.addWidget(bar)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    qtbot.mouseClick(label_button(bar, "ACTOR"), Qt.MouseButton.LeftButton)
    assert text.hasFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert label_button(bar, "ACTOR").hasFocus()
    with qtbot.waitSignal(bar.label_pressed):
        qtbot.keyClick(label_button(bar, "ACTOR"), Qt.Key.Key_Space)


@pytest.mark.parametrize("width", [1600, 1280, 1000, 760, 520, 400, 260])
@pytest.mark.parametrize("points", [8, 10, 16])
def test_no_words_are_clipped_and_nothing_overlaps(bar, qtbot, width, points):
    bar.setFont(QFont(bar.font().family(), points))
    actions_for(bar)
    width = max(width, bar.minimumSizeHint().width())
    bar.resize(width, 40)
    bar.show()
    bar.resize(width, bar.height())
    for shown in seen(bar):
        assert shown.width() >= shown.sizeHint().width(), shown.words
        assert shown.height() >= 24
        assert bar.rect().contains(shown.geometry()), shown.words
    places = [shown.geometry() for shown in seen(bar)]
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])


def test_what_does_not_fit_is_in_the_menu(bar, qtbot):
    actions = actions_for(bar)
    bar.resize(bar.minimumSizeHint().width() + 10, 40)
    bar.show()
    more = button(bar, "More ▾")
    assert more.isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    hidden = [action for action in actions if not button(bar, action.text().replace("&", "")).isVisible()]
    assert menu.actions() == hidden
    menu.close()


def test_annotators(bar, qtbot):
    bar.resize(1280, 40)
    bar.show()
    shown = button(bar, "annotator A ▾")
    assert shown.accessibleName() == "Annotator: annotator A"
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    first, second, _line, new = menu.actions()
    assert first.isChecked()
    with qtbot.waitSignal(bar.annotator_chosen) as chosen:
        second.trigger()
    assert chosen.args == ["annotator B"]
    with qtbot.waitSignal(bar.new_annotator_wanted):
        new.trigger()
    menu.close()


def test_arrange_in_numbers():
    wide = arrange(500, [50, 60], [40, 40], 30, 70)
    assert wide.labels == ((0, 0, 50), (0, 58, 60))
    assert wide.actions == ((0, 126, 40), (0, 174, 40))
    assert (wide.more, wide.annotator, wide.rows) == (None, (0, 430, 70), 1)
    narrow = arrange(290, [50, 60], [40, 40], 30, 70)
    assert narrow.actions == ((0, 126, 40),)
    assert narrow.more == (0, 174, 30)
    wrapped = arrange(150, [90, 90], [40], 30, 70)
    assert wrapped.labels == ((1, 0, 90), (2, 0, 90))
    assert arrange(20, [], [], 30, 70).rows == 1


def test_tab_goes_through_wrapped_rows_as_they_are_read(bar, qtbot):
    actions_for(bar)
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    for width in (1600, 420, 300, 1600):
        bar.resize(max(width, bar.minimumSizeHint().width()), bar.height())
        read = sorted(seen(bar), key=lambda each: (each.y(), each.x()))
        read[0].setFocus()
        walked = []
        for _ in read:
            walked.append(QApplication.focusWidget())
            qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
        assert walked == read, [each.words for each in walked]
        assert [each for each in bar.children() if each in read] == read, "and so it is heard"
