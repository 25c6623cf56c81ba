"""The list of disagreements, the figures at the top and the table of annotators: filtered, walked and opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotations.agreement.disagreements import KINDS
from annotations.agreement.report import Behind, Report
from annotations.agreement.results import Result
from tests.reports import disagreement, sample_report
from widgets.figurecards import FigureCards
from widgets.lists.annotatortable import AnnotatorTable
from widgets.lists.disagreementlist import DisagreementList
from widgets.lists.placetable import PlaceTable

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def shown_in(qtbot: QtBot, widget: QWidget, width: int = 760, height: int = 360) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()


@pytest.fixture
def listed(qtbot: QtBot) -> Iterator[DisagreementList]:
    found = DisagreementList()
    found.set_keys({}, {kind: f"Alt+{number}" for number, kind in enumerate(KINDS, 1)}, "Alt+A")
    found.set_report(sample_report())
    shown_in(qtbot, found)
    yield found
    found.close()


def kinds(listed: DisagreementList) -> list[str]:
    return [each.kind for each in listed.shown()]


def cell(listed: DisagreementList, row: int, column: int) -> str:
    model = listed.table.model()
    return str(model.data(model.index(row, column)))


def test_rows_say_the_kind_both_readings_and_the_document(listed: DisagreementList) -> None:
    assert kinds(listed) == ["boundary", "missing", "label", "attribute", "verdict", "link"]
    assert [cell(listed, 0, column) for column in range(4)] == [
        "boundary", "A: Chancellor Friedrich Merz", "B: Friedrich Merz", "Ferry talks, day 1",
    ]  # fmt: skip
    assert listed.kind_buttons["missing"].text() == "✓ 1 missing"
    assert not listed.kind_buttons["evidence"].isEnabled()
    assert listed.filter_row.isHidden()


def test_of_two_annotators_the_columns_have_the_names(listed: DisagreementList) -> None:
    report = sample_report()
    listed.set_report(replace(report, annotators=report.annotators[:2]))
    model = listed.table.model()
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)] == [
        "kind",
        "A",
        "B",
        "document",
    ]
    assert cell(listed, 0, 1) == "Chancellor Friedrich Merz"


def test_a_figure_filters_and_the_list_says_by_what(listed: DisagreementList) -> None:
    listed.set_behind(Behind(labels=("STANCE", None)), "STANCE with none")
    assert kinds(listed) == ["missing"]
    assert listed.filter_line.text() == "Behind STANCE with none"
    assert not listed.filter_row.isHidden()
    assert listed.title.text() == "DISAGREEMENTS"
    assert listed.all_button.text() == "Show all  Alt+A"
    QTest.mouseClick(listed.all_button, LEFT)
    assert len(kinds(listed)) == 6
    assert listed.filter_row.isHidden()
    assert kinds(listed)[listed.table.current_row()] == "missing"


def test_a_pair_among_several_is_offered_alone(listed: DisagreementList) -> None:
    wanted: list[tuple[str, str]] = []
    listed.pair_wanted.connect(wanted.append)
    for behind in (None, Behind(labels=("STANCE", None)), Behind(annotators=("A",))):
        listed.set_behind(behind, "something")
        assert listed.pair_button.isHidden()
    listed.set_behind(Behind(annotators=("A", "B")), "A and B")
    assert listed.pair_button.text() == "Compare only A and B"
    QTest.mouseClick(listed.pair_button, LEFT)
    assert wanted == [("A", "B")]
    report = sample_report()
    listed.set_report(replace(report, annotators=report.annotators[:2]))
    assert listed.pair_button.isHidden()


def test_kinds_are_hidden_and_shown_within_the_filter(listed: DisagreementList) -> None:
    QTest.mouseClick(listed.kind_buttons["missing"], LEFT)
    listed.toggle("link")
    assert kinds(listed) == ["boundary", "label", "attribute", "verdict"]
    assert listed.title.text() == "DISAGREEMENTS  4 of 6"
    assert listed.kind_buttons["missing"].text() == "1 missing"
    assert listed.kind_buttons["missing"].accessibleName() == "1 missing, hidden"
    assert listed.is_filtered()
    listed.toggle("missing")
    assert "missing" in kinds(listed)


def test_with_nothing_to_list_it_says_why(listed: DisagreementList) -> None:
    listed.set_behind(Behind(kinds=("evidence",)), "evidence")
    assert listed.empty.text() == "Nothing behind this figure differs. Esc, or Show all, lists every disagreement."
    assert listed.empty.isVisible()
    listed.clear_filter()
    for kind in KINDS:
        listed.toggle(kind)
    assert listed.empty.text() == "All kinds that are found here are switched off. The buttons above switch them on."
    listed.clear_filter()
    listed.set_report(replace(sample_report(), disagreements=()))
    assert listed.empty.text() == "No two sets differ anywhere. There is nothing to look at here."


def test_enter_and_a_double_click_open_a_row(listed: DisagreementList) -> None:
    opened: list[int] = []
    listed.opened.connect(opened.append)
    listed.enter()
    assert listed.table.hasFocus()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(listed.table, key)
    place = listed.table.visualRect(listed.table.model().index(4, 1)).center()
    QTest.mouseClick(listed.table.viewport(), LEFT, pos=place)
    QTest.mouseDClick(listed.table.viewport(), LEFT, pos=place)
    assert opened == [2, 4]
    QTest.keyClick(listed.table, Key.Key_End)
    QTest.keyClick(listed.table, Key.Key_Home)
    QTest.keyClick(listed.table, Key.Key_Enter)
    assert opened == [2, 4, 0]


def test_another_report_keeps_filter_kinds_and_row(listed: DisagreementList) -> None:
    listed.toggle("verdict")
    listed.set_behind(Behind(annotators=("A", "B")), "A and B")
    listed.table.make_current(3)
    held = listed.current()
    report = sample_report()
    listed.set_report(replace(report, disagreements=report.disagreements[1:]))
    assert listed.current() == held
    assert listed.behind() == Behind(annotators=("A", "B"))
    assert "verdict" not in kinds(listed)
    listed.set_report(replace(report, disagreements=report.disagreements[:2]))
    assert listed.table.current_row() == 1
    listed.set_report(None)
    assert listed.current() is None


def test_what_concerns_one_annotator_is_behind_the_name_alone() -> None:
    report = sample_report()
    assert len(report.behind(Behind(annotators=("A",)))) == 6
    assert report.behind(Behind(annotators=("C",))) == ()
    assert report.behind(Behind(annotators=("A", "C"))) == ()


def test_long_lists_are_there_at_once(qtbot: QtBot, listed: DisagreementList) -> None:
    many = tuple(disagreement(number, "missing", (None, "ACTOR"), ("—", f"words {number}")) for number in range(20_000))
    listed.set_report(replace(sample_report(), disagreements=many))
    assert listed.kind_buttons["missing"].text() == "✓ 20,000 missing"
    listed.enter()
    QTest.keyClick(listed.table, Key.Key_End)
    assert listed.current() == many[-1]


# Figures


@pytest.fixture
def cards(qtbot: QtBot) -> Iterator[FigureCards]:
    found = FigureCards()
    found.set_report(sample_report())
    shown_in(qtbot, found, 700, 120)
    yield found
    found.close()


def test_a_card_shows_value_interval_and_sentence(cards: FigureCards) -> None:
    gamma = cards.cards()[0]
    assert (gamma.title.text(), gamma.value.text(), gamma.interval.text()) == ("Gamma", ".71", "[.66, .76]")
    assert gamma.sentence.text() == "1 is full agreement, 0 what chance would give"
    assert gamma.accessibleName() == "Gamma .71, 95 % interval [.66, .76]"
    assert gamma.accessibleDescription().endswith("Enter lists 6 disagreements")


def test_an_undefined_figure_says_why(cards: FigureCards) -> None:
    report = sample_report()
    first = report.headlines[0]
    none = Result("gamma", "", "corpus", None, (), 1, None, "nobody marked anything", 0)
    cards.set_report(replace(report, headlines=(replace(first, result=none), *report.headlines[1:])))
    assert cards.cards()[0].value.text() == "undefined"
    assert cards.cards()[0].interval.text() == ""
    assert cards.cards()[0].sentence.text() == "nobody marked anything"


def test_arrows_go_from_card_to_card_and_tab_leads_to_one_of_them(cards: FigureCards) -> None:
    opened: list[tuple[Behind, str]] = []
    cards.opened.connect(lambda behind, said: opened.append((behind, said)))
    first, second, third = cards.cards()
    first.setFocus()
    QTest.keyClick(first, Key.Key_Right)
    QTest.keyClick(second, Key.Key_Right)
    QTest.keyClick(third, Key.Key_Right)
    assert third.hasFocus()
    QTest.keyClick(third, Key.Key_Return)
    QTest.mouseClick(second, LEFT)
    assert opened == [
        (Behind(("missing", "label")), "Span F1, overlap and label"),
        (Behind(("missing", "boundary", "label")), "Span F1, exact"),
    ]
    policies = [bool(card.focusPolicy() & Qt.FocusPolicy.TabFocus) for card in cards.cards()]
    assert policies == [False, True, False]


@pytest.mark.parametrize("width", [160, 420, 1200])
def test_cards_wrap_and_none_is_cut(cards: FigureCards, width: int) -> None:
    cards.resize(width, cards.heightForWidth(width))
    areas = [card.geometry() for card in cards.cards()]
    assert all(cards.rect().contains(area) for area in areas)
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)


# Annotators


def test_annotators_stand_with_their_figures_and_open_what_concerns_them(qtbot: QtBot) -> None:
    table = AnnotatorTable()
    report: Report = sample_report()
    table.set_report(report)
    shown_in(qtbot, table, 900, 240)
    model = table.table.model()
    row = [str(model.data(model.index(2, column))) for column in range(model.columnCount())]
    assert row == ["C", "34", "850", "35.0", "22%", "0", "−1", "+.02"]
    last, across = model.columnCount() - 1, Qt.Orientation.Horizontal
    assert model.headerData(last, across) == "gamma changes by"
    assert str(model.headerData(last, across, Qt.ItemDataRole.ToolTipRole)).startswith(
        "when this annotator is left out"
    )
    opened: list[Behind] = []
    table.opened.connect(lambda behind, _said: opened.append(behind))
    table.table.setFocus()
    QTest.keyClick(table.table, Key.Key_Down)
    QTest.keyClick(table.table, Key.Key_Return)
    assert opened == [Behind(annotators=("B",))]
    table.close()


# Places


def test_places_with_the_most_disorder_open_what_differs_there(qtbot: QtBot) -> None:
    table = PlaceTable()
    table.set_report(sample_report())
    shown_in(qtbot, table, 900, 240)
    model = table.table.model()
    row = [str(model.data(model.index(0, column))) for column in range(model.columnCount())]
    assert row == ["1.50", "A: STANCE “undecided” · B: — · C: ACTOR “the board”", "Ferry talks, day 2"]
    opened: list[Behind] = []
    table.opened.connect(lambda behind, _said: opened.append(behind))
    table.table.setFocus()
    QTest.keyClick(table.table, Key.Key_Return)
    assert opened == [Behind(document="d2", place=(20, 40))]
    table.set_report(None)
    assert model.rowCount() == 0
    table.close()
