"""The inspector: what it shows of a span and of a document, and what its lines ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.inspecting import aside
from widgets.inspector import LEAST_HEIGHT, Inspector, LinkRow, Row
from widgets.inspectorline import Line, wrapped

KEY = Qt.Key
SIGNALS = (
    "row_pressed", "row_cleared", "link_pressed", "link_removed", "link_row_pressed", "note_pressed",
    "field_pressed", "field_cleared",
)  # fmt: skip
ROWS = [
    Row("commitment", "Commitment", "c", "demands", True, False),
    Row("certainty", "Certainty", "e", "", True, True),
    Row("change", "Change", "h", "", False, False),
    Row("holder", "Holder", "x", "named", True, False, True),
]
LINKS = [
    LinkRow("l1", "holder", "Chancellor Merz"),
    LinkRow("l2", "restates", "has warned", "same", outgoing=False),
    LinkRow("l3", "restates", "dropped this", is_open=True),
]


@pytest.fixture
def told():
    return []


@pytest.fixture
def inspector(qtbot, told):
    window = QWidget()
    column = QVBoxLayout(window)
    before, made, after = QLineEdit(), Inspector(), QLineEdit()
    for widget in (before, made, after):
        column.addWidget(widget)
    for name in SIGNALS:
        getattr(made, name).connect(lambda *given, name=name: told.append((name, *given)))
    made.set_span("STANCE", "#b9501f", "continues to\n insist", ROWS, LINKS, "", ["Imported"])
    qtbot.addWidget(window)
    window.resize(360, 560)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    made.kept = (window, before, after)
    return made


def lines(inspector: Inspector) -> list[Line]:
    shown = [line for line in inspector.findChildren(Line) if line.isVisible()]
    return sorted(shown, key=lambda line: line.mapTo(inspector, QPoint(0, 0)).y())


def line(inspector: Inspector, name: str, place: int = 0) -> Line:
    return [each for each in lines(inspector) if each.content.name == name][place]


def cross(of: Line) -> QAbstractButton:
    return next(
        each for each in of.findChildren(QAbstractButton) if "away" in each.toolTip() or "Remove" in each.toolTip()
    )


def test_it_says_what_it_shows(inspector):
    assert [each.accessibleName() for each in lines(inspector)] == [
        "Commitment: demands",
        "Certainty: open",
        "Change: not set",
        "Holder: named, worked out",
        "holder to Chancellor Merz",
        "restates from has warned",
        "restates to dropped this",
        "Note: not set",
    ]
    assert inspector.accessibleName() == "Inspector"
    assert inspector.accessibleDescription() == "STANCE, “continues to insist”, 2 open"
    assert line(inspector, "Commitment").accessibleDescription() == "key C, Del takes it away"
    assert [label.text() for label in inspector.findChildren(QLabel) if label.isVisible()] == ["Imported"]


def test_presses_by_mouse(inspector, qtbot, told):
    for each in (line(inspector, "Certainty"), line(inspector, "holder"), line(inspector, "Note")):
        qtbot.mouseClick(each, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(aside(line(inspector, "restates", 1)), Qt.MouseButton.LeftButton)
    assert told == [
        ("row_pressed", "certainty"),
        ("link_pressed", "l1"),
        ("note_pressed",),
        ("link_row_pressed", "l3"),
    ]
    assert inspector.kept[1].hasFocus()


def test_what_is_worked_out_is_only_read(inspector, qtbot, told):
    assert line(inspector, "Holder").focusPolicy() == Qt.FocusPolicy.NoFocus
    inspector.set_span("STANCE", "#b9501f", "x", [Row("holder", "Holder", "x", "", True, True, True)], [], "")
    qtbot.mouseClick(line(inspector, "Holder"), Qt.MouseButton.LeftButton)
    assert told == [("row_pressed", "holder")]


def test_the_cross_comes_with_the_focus_and_takes_away(inspector, qtbot, told):
    chosen, link = line(inspector, "Commitment"), line(inspector, "restates")
    assert not cross(chosen).isVisible()
    for each in (chosen, link):
        each.setFocus()
        assert cross(each).isVisible()
        assert min(cross(each).width(), cross(each).height()) >= 24
        assert each.rect().contains(cross(each).geometry())
        qtbot.mouseClick(cross(each), Qt.MouseButton.LeftButton)
    assert told == [("row_cleared", "commitment"), ("link_removed", "l2")]
    assert not cross(chosen).isVisible()


def test_the_cross_comes_with_the_pointer(inspector, qtbot):
    chosen = line(inspector, "Commitment")
    qtbot.mouseMove(inspector.window(), QPoint(2, 2))
    qtbot.mouseMove(chosen)
    qtbot.waitUntil(cross(chosen).isVisible)
    qtbot.mouseMove(inspector.window(), QPoint(2, 2))
    qtbot.waitUntil(lambda: not cross(chosen).isVisible())


def test_the_keyboard_goes_from_line_to_line(inspector, qtbot, told):
    names = []
    after = inspector.kept[2]
    while not after.hasFocus() and len(names) < 20:
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    assert names == [
        "Commitment: demands",
        "Certainty: open",
        "Change: not set",
        "holder to Chancellor Merz",
        "restates from has warned",
        "restates: same",
        "restates to dropped this",
        "restates: open",
        "Note: not set",
        "",
    ]
    line(inspector, "Commitment").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Down)
    assert line(inspector, "Certainty").hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Up)
    assert line(inspector, "Commitment").hasFocus()


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_keys_press(inspector, qtbot, told, key):
    for each in (line(inspector, "Commitment"), aside(line(inspector, "restates"))):
        each.setFocus()
        qtbot.keyClick(each, key)
    assert told == [("row_pressed", "commitment"), ("link_row_pressed", "l2")]


def test_delete_takes_away_only_what_is_there(inspector, qtbot, told):
    for name in ("Commitment", "Certainty", "holder"):
        qtbot.keyClick(line(inspector, name), KEY.Key_Delete)
    assert told == [("row_cleared", "commitment"), ("link_removed", "l1")]


def test_fields_of_the_document(inspector, qtbot, told):
    inspector.set_document("European powers", [Row("relevant", "Relevant", "", "yes", True, False), ROWS[1]])
    assert [each.accessibleName() for each in lines(inspector)] == ["Relevant: yes", "Certainty: open"]
    assert inspector.accessibleDescription() == "DOCUMENT, European powers, 1 open"
    qtbot.keyClick(line(inspector, "Relevant"), KEY.Key_Return)
    qtbot.keyClick(line(inspector, "Relevant"), KEY.Key_Backspace)
    assert told == [("field_pressed", "relevant"), ("field_cleared", "relevant")]


def test_nothing(inspector):
    inspector.set_nothing("Choose a span.")
    assert lines(inspector) == []
    assert [label.text() for label in inspector.findChildren(QLabel) if label.isVisible()] == ["Choose a span."]
    assert inspector.accessibleDescription() == "Choose a span."


def test_the_focus_stays_where_it_was_while_values_change(inspector, qtbot):
    line(inspector, "Certainty").setFocus()
    inspector.set_span("STANCE", "#b9501f", "x", [ROWS[0], ROWS[1]._replace(value="certain", is_open=False)], LINKS, "")
    assert line(inspector, "Certainty").hasFocus()
    assert line(inspector, "Certainty").accessibleName() == "Certainty: certain"
    line(inspector, "restates", 1).setFocus()
    inspector.set_span("STANCE", "#b9501f", "x", ROWS[:2], LINKS[:2], "")
    assert line(inspector, "restates").hasFocus()
    inspector.set_span("STANCE", "#b9501f", "x", ROWS[:2], [], "")
    assert line(inspector, "Note").hasFocus()


def test_later_lines_come_into_the_order_of_tab(inspector, qtbot):
    inspector.set_span("ACTOR", "#2f6db5", "x", ROWS[:1], LINKS[:1], "")
    inspector.set_span("STANCE", "#b9501f", "x", ROWS[:3], LINKS[:1], "")
    line(inspector, "Commitment").setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        seen.append(QApplication.focusWidget().content.name)
    assert seen == ["Certainty", "Change", "holder", "Note"]


def test_a_small_inspector_keeps_room_for_its_head_and_a_few_lines(inspector, qtbot):
    inspector.setFixedHeight(LEAST_HEIGHT)
    qtbot.waitUntil(lambda: inspector.height() == LEAST_HEIGHT)
    assert inspector.minimumSizeHint().height() == LEAST_HEIGHT


def test_a_long_note_wraps_and_all_of_it_is_in_the_tip(inspector, qtbot):
    short = line(inspector, "Note").height()
    note = "A question to the lead. " * 20
    inspector.set_span("STANCE", "#b9501f", "x", ROWS, LINKS, note)
    shown = line(inspector, "Note")
    qtbot.waitUntil(lambda: shown.height() > short + shown.fontMetrics().lineSpacing())
    assert note in shown.toolTip()
    assert len(wrapped(shown.fontMetrics(), note, 100)) == 3
    assert wrapped(shown.fontMetrics(), "one", 5) != []


@pytest.mark.parametrize("points", [8, 10, 16])
@pytest.mark.parametrize("width", [240, 360, 700])
def test_targets_are_big_enough_and_nothing_overlaps(inspector, qtbot, width, points):
    inspector.setFont(QFont(inspector.font().family(), points))
    inspector.window().resize(width, 900)
    qtbot.waitUntil(lambda: inspector.width() > width - 40)
    qtbot.waitUntil(lambda: all(each.height() >= each.sizeHint().height() for each in lines(inspector)))
    places = [each.geometry() for each in lines(inspector)]
    assert min(place.height() for place in places) >= 24
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])
    for each in lines(inspector):
        for child in each.findChildren(QAbstractButton):
            assert not child.isVisible() or each.rect().contains(child.geometry())


def test_other_keys_press_take_away_and_walk(inspector, qtbot, told):
    said = []
    inspector.told.connect(said.append)
    inspector.set_keys({"press": ("F5",), "remove": ("X",), "down": ("J",), "up": ("K",)})
    assert line(inspector, "Commitment").accessibleDescription() == "key C, X takes it away"
    line(inspector, "Commitment").setFocus()
    for key in (KEY.Key_Return, KEY.Key_Delete, KEY.Key_Down):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told == []
    assert line(inspector, "Commitment").hasFocus()
    for key in (KEY.Key_F5, KEY.Key_X, KEY.Key_J, KEY.Key_K):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told == [("row_pressed", "commitment"), ("row_cleared", "commitment")]
    assert said == ["Certainty: open", "Commitment: demands"]
