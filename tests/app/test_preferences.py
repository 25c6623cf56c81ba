"""Preferences: kept as checked values, chosen in a panel, shown in the text at once and in every window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotations.text import Document, Section
from app import sample
from app.looks.typefaces import Script, family_for, installed, script_of
from app.mainwindow import MainWindow
from app.preferences import ANY_WIDTH, SANS, Reading, Working, from_line, to_line
from app.settings import Settings
from tests.windows import ALT, CTRL, SHIFT, focus, opened, press, settle, told, type_in
from widgets.controls.fieldnames import FieldName
from widgets.textview.page import font_of


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, sample.make(tmp_path)) as window:
        yield window


# Values


@pytest.mark.parametrize(
    "group", [Reading(), Reading("Georgia", 14, 200, ANY_WIDTH, 12, 150), Working(), Working(120, 45)]
)
def test_a_group_is_kept_as_it_is(tmp_path: Path, group: Reading | Working) -> None:
    assert from_line(type(group), to_line(group)) == group
    Settings(tmp_path / "settings.ini").set_group(group)
    assert Settings(tmp_path / "settings.ini").group(type(group)) == group


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        '{"size": 400, "spacing": "170", "columns": 3, "family": 7, "interface": true, "more": 1}',
    ],
)
def test_what_cannot_be_read_or_is_not_offered_has_its_usual_value(line: str) -> None:
    assert from_line(Reading, line) == Reading()


# Typefaces


def document(text: str, language: str | None = None) -> Document:
    return Document("d", text, (Section("body", 0, len(text)),), language=language)


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("The board 2026", None, Script.Latin),
        ("١٢٣ 456", None, Script.Arabic),
        ("1 2 3", "he", Script.Latin),
        ("المجلس يعرض عبارة ليلية on Monday", "en", Script.Arabic),
        ("המועצה מציעה מעבורת 🚢", None, Script.Hebrew),
        ("Совет предлагает паром", None, Script.Cyrillic),
        ("港湾委員会", "ja", Script.Japanese),
        ("港務委員會", "zh-TW", Script.TraditionalChinese),
        ("港务委员会", None, Script.SimplifiedChinese),
    ],
)
def test_the_script_is_that_of_most_letters(text: str, language: str | None, script: Script) -> None:
    assert script_of(document(text, language)) is script


def test_a_typeface_without_the_letters_of_a_text_gives_way_to_one_that_has_them(qapp: QApplication) -> None:
    for script in (Script.Hebrew, Script.Arabic):
        able = set(installed(script))
        assert able, "the tests need a font for this script"
        assert family_for("DejaVu Serif", script) in able
        assert family_for(SANS, script) in able
        for family in able:
            assert family_for(family, script) == family
    assert family_for("DejaVu Serif", Script.Latin) == "DejaVu Serif"
    assert family_for("A face that nobody has", Script.Latin) == family_for("", Script.Latin)


# The panel


def test_what_is_changed_shows_at_once_and_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    article, card = window.reading.article, window.reading.points[1]
    before = article._stage.geometry.least_pitch
    press(",", CTRL)
    panel = window.docks.panel("preferences")
    assert focus() is panel.family
    panel.size_box.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: article._look.size == 14)
    assert article._stage.geometry.least_pitch > before
    assert card._look.size == 10
    assert told(window).startswith("14 pt, lines at 170 %")
    panel.card_size.setValue(13)
    panel.spacing.setValue(200)
    qtbot.waitUntil(lambda: card._look.size == 13)
    assert (article._look.spacing, card._look.spacing) == (200, round(200 * 145 / 170))
    choose_from(panel.columns, 60)
    assert article._look.columns == 60
    assert card._look.columns == 0
    press(",", CTRL)
    assert not window.docks.is_open("preferences")
    assert focus() is window.reading.active
    assert Settings().group(Reading) == Reading("", 14, 200, 60, 13, 100)


def choose_from(box, value) -> None:
    """Choose an entry of a combo box, as a click on it does."""
    at = box.findData(value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_a_typeface_is_tried_on_the_text_while_one_looks_for_it(qtbot: QtBot, window: MainWindow) -> None:
    window.preferring.toggle()
    panel, article = window.docks.panel("preferences"), window.reading.article
    before = article._look.family
    other = panel.family.findData("DejaVu Sans Mono")
    assert other > 0
    panel.family.showPopup()
    panel.family.view().setCurrentIndex(panel.family.model().index(other, 0))
    assert QFontInfo(font_of(article._look, "body")).family() == "DejaVu Sans Mono"
    panel.family.hidePopup()
    assert article._look.family == before, "what was only looked at is not kept"
    assert Settings().group(Reading).family == ""
    choose_from(panel.family, "DejaVu Sans Mono")
    assert article._look.family == "DejaVu Sans Mono"
    assert Settings().group(Reading).family == "DejaVu Sans Mono"
    assert window.reading.points[1]._look.family == "DejaVu Sans Mono"


def test_place_selection_and_choice_outlast_a_change(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    chosen = window.reading.chosen()
    view = window.reading.active
    view.set_selection(*[chosen.start, chosen.end])
    window.appearance.prefer(Reading(size=18, spacing=220, columns=50))
    assert window.reading.chosen() == chosen
    assert view.selection() == (chosen.start, chosen.end)


def test_everything_else_takes_the_size_of_the_interface(qtbot: QtBot, window: MainWindow) -> None:
    small = window.documents._title.fontMetrics().height()
    row = window.documents.view.sizeHintForRow(0)
    window.preferring.toggle()
    choose_from(window.docks.panel("preferences").interface, 150)
    points = QApplication.font().pointSizeF()
    for widget in (window.documents.view, window.reading.inspector, window.label_bar, window.status.message):
        assert widget.font().pointSizeF() == pytest.approx(points)
    assert window.documents._title.fontMetrics().height() > small, "labels with a size of their own keep their share"
    assert window.documents.view.sizeHintForRow(0) > row
    assert window.reading.article._look.size == 11
    window.preferring.take_usual()
    assert QApplication.font().pointSizeF() == pytest.approx(points / 1.5)
    assert window.documents._title.fontMetrics().height() == small


def test_the_usual_values_come_back_together(qtbot: QtBot, window: MainWindow) -> None:
    window.appearance.prefer(Reading(SANS, 20, 250, ANY_WIDTH, 20, 125))
    window.settings.set_group(Working(300, 90))
    window.appearance.zoom_in()
    window.preferring.toggle()
    panel = window.docks.panel("preferences")
    assert panel.columns.currentText() == "Any width"
    assert panel.idle.currentText() == "5 minutes"
    panel.usual.click()
    assert Settings().group(Reading) == Reading()
    assert Settings().group(Working) == Working()
    assert Settings().zoom == 100
    assert (panel.size_box.value(), panel.columns.currentData(), panel.idle.currentData()) == (11, 84, 60)


def test_other_windows_follow_with_their_panels(qtbot: QtBot, window: MainWindow) -> None:
    window.preferring.toggle()
    window.windowing.new()
    other = window.windowing.all_windows()[-1]
    settle(qtbot, other)
    other.appearance.prefer(Reading(size=16))
    other.preferring._keep_working(Working(idle=180))
    assert window.reading.article._look.size == 16
    assert window.timekeeping.clock.idle == 180
    panel = window.docks.panel("preferences")
    assert (panel.size_box.value(), panel.idle.currentData()) == (16, 180)


def test_the_panel_fits_into_a_small_window_and_says_what_each_field_is(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 720)
    press(",", CTRL)
    settle(qtbot, window)
    panel = window.docks.panel("preferences")
    assert panel.height() < 720
    assert panel.widget().width() <= panel.viewport().width(), "nothing has to be scrolled sideways"
    boxes = (panel.family, panel.size_box, panel.spacing, panel.columns, panel.card_size, panel.interface, panel.scheme)
    names = [box.accessibleName() for box in (*boxes, panel.idle, panel.break_after)]
    assert names == [
        "Typeface", "Size", "Line spacing", "Width of a line", "Summary", "All else", "Colours", "Pause",
        "Remind of a break",
    ]  # fmt: skip
    letters = [label.key for label in panel.findChildren(FieldName)]
    assert len(letters) == len(set(letters)) == len(names)
    press(Qt.Key.Key_Escape)
    assert focus() is window.reading.active


def test_a_letter_leads_to_a_field_of_the_panel_that_has_the_keyboard_and_into_sight(
    qtbot: QtBot, german: None, tmp_path: Path
) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(1280, 720)
        press(",", CTRL)
        press("f", CTRL | SHIFT)
        settle(qtbot, window)
        panel, search = window.docks.panel("preferences"), window.docks.panel("search")
        panel.setFixedHeight(200)
        assert search.isAncestorOf(focus())
        press("l", ALT)  # “A&lles andere” in the panel beside it
        assert focus() is next(menu for menu in search.conditions.menus.values() if menu.isVisible())
        panel.setFocus()
        press("l", ALT)
        assert focus() is panel.interface
        assert (
            panel.viewport().rect().contains(panel.interface.mapTo(panel.viewport(), panel.interface.rect().center()))
        )
        press("g", ALT)
        assert focus() is panel.size_box, "and no menu: &Gehen"


def test_a_number_is_taken_when_it_is_typed_and_one_beyond_the_bounds_is_said(window: MainWindow) -> None:
    press(",", CTRL)
    panel = window.docks.panel("preferences")
    box, taken = panel.size_box, []
    panel.reading_chosen.connect(lambda reading: taken.append(reading.size))
    box.setFocus()
    box.selectAll()
    type_in("72")
    assert box.text() == "72 pt"
    (line,) = (each for each in panel.findChildren(QLabel) if each.isVisible() and each.property("role") == "error")
    assert line.text() == "72 is not taken: from 7 to 36 can be had"
    press(Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (11, "11 pt")
    QGuiApplication.clipboard().setText("9" * 5000)
    box.selectAll()
    press("v", CTRL)
    assert line.text().startswith("99999")
    assert len(line.text()) < 100
    press(Qt.Key.Key_Return)
    assert box.value() == 11
    box.selectAll()
    type_in("14")
    assert not line.isVisible()
    assert box.value() == 11, "it may go on"
    press(Qt.Key.Key_Return)
    panel._tell_reading()
    assert taken == [14]
