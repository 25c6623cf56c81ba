"""The rows of a concordance: one column for what was found, in the direction of its script; ticks, keys, the mouse."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.concordance.places import AROUND, Place
from annotations.wording import tr
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.concordancelist import ConcordanceList
from widgets.lists.concordancerows import columns_of, laid_out, runs_backwards
from widgets.lists.documentmodel import STATE_WORDS
from widgets.look.tokens import LIGHT, palette
from widgets.textview.look import LabelLook, Look

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key
AREA = QRect(10, 0, 600, 24)


def place(
    words: str = "ferry", before: str = "The night ", after: str = " stays.", at: int = 10, **facts: str
) -> Place:
    return Place(
        "d1",
        "A title",
        1,
        at,
        at + len(words),
        before,
        words,
        after,
        "article",
        "doing",
        **facts,  # type: ignore[arg-type]
    )


PLACES = [
    place(at=10),
    place(at=30, set="s", span="a", label="ACTOR", annotator="ada"),
    place("board", at=50),
]


@pytest.fixture
def found(qtbot: QtBot) -> ConcordanceList:
    view = ConcordanceList(KeySet(usualkeys.LIST, usualkeys.CONCORDANCE))
    qtbot.addWidget(view)
    view.setPalette(palette(LIGHT))
    view.resize(900, 160)
    view.set_places(PLACES)
    view.show()
    view.setFocus()
    view.make_current(0)
    return view


def metrics() -> QFontMetrics:
    return QFontMetrics(QFont())


def test_what_was_found_begins_in_one_column_whatever_stands_around_it() -> None:
    found = [place(), place(before="", after=""), place(before="x" * 200, after="y" * 200), place("f" * 300)]
    laid = [laid_out(each, AREA, metrics(), metrics()) for each in found]
    assert len({each.words_at.left() for each in laid}) == 1
    for each in laid:
        assert each.before_at.right() + 1 == each.words_at.left()
        assert each.words_at.right() + 1 == each.after_at.left()
        assert AREA.contains(each.words_at)
        for text, where in ((each.before, each.before_at), (each.words, each.words_at), (each.after, each.after_at)):
            assert metrics().horizontalAdvance(text) <= where.width() + 1
    assert laid[2].before.startswith("…")
    assert laid[2].after.endswith("…")
    assert "…" in laid[3].words


def test_a_context_that_goes_on_says_so_where_all_that_is_known_of_it_is_seen() -> None:
    wide = QRect(0, 0, 20_000, 24)
    cut = laid_out(place(before="b" * AROUND, after="a" * AROUND), wide, metrics(), metrics())
    assert cut.before == "…" + "b" * AROUND
    assert cut.after == "a" * AROUND + "…"
    assert laid_out(place(), wide, metrics(), metrics()).after == " stays."


@pytest.mark.parametrize(("words", "around"), [("العبارة", "قال المجلس"), ("🚢", "قال المجلس"), ("המעבורת", "and")])
def test_a_script_that_runs_from_right_to_left_is_mirrored(words: str, around: str) -> None:
    laid = laid_out(place(words, around, around), AREA, metrics(), metrics())
    straight = laid_out(place(), AREA, metrics(), metrics())
    assert laid.reversed
    assert laid.after_at.right() + 1 == laid.words_at.left()
    assert laid.words_at.right() + 1 == laid.before_at.left()
    assert AREA.right() + 1 - laid.before_at.left() == straight.words_at.left() - AREA.left()


def test_the_first_letter_says_which_way_a_text_runs() -> None:
    assert not runs_backwards("ferry العبارة")
    assert runs_backwards("… 12 العبارة ferry")
    assert not runs_backwards("12 🚢")


@pytest.mark.parametrize("width", [300, 600, 1400])
def test_cells_stand_side_by_side_at_every_width(width: int) -> None:
    cells = columns_of(QRect(0, 0, width, 24), metrics(), False)
    edges = [(cell.left(), cell.right()) for cell in (cells.tick, cells.words, cells.label, cells.title, cells.state)]
    assert all(before[1] < after[0] for before, after in pairwise(edges))
    assert edges[-1][1] < width
    assert cells.words.width() > width * 0.3


def test_keys_tick_act_and_go(qtbot: QtBot, found: ConcordanceList) -> None:
    wanted: list[str] = []
    went: list[Place] = []
    found.wanted.connect(wanted.append)
    found.opened.connect(went.append)
    QTest.keyClick(found, Key.Key_Space)
    assert [each.start for each in found.ticked()] == [10]
    assert found.current_row() == 1
    QTest.keyClick(found, Key.Key_Return)
    assert went == [PLACES[1]]
    QTest.keyClick(found, Key.Key_A)
    assert len(found.ticked()) == 3
    for key in (Key.Key_M, Key.Key_R, Key.Key_T, Key.Key_Delete):
        QTest.keyClick(found, key)
    assert wanted == ["mark", "relabel", "answer", "remove"]
    QTest.keyClick(found, Key.Key_Z)
    assert found.ticked() == []
    QTest.keyClick(found, Key.Key_Home)
    with qtbot.waitSignal(found.left_upwards):
        QTest.keyClick(found, Key.Key_Up)


def test_a_click_on_the_box_ticks_and_a_double_click_goes(qtbot: QtBot, found: ConcordanceList) -> None:
    row = found.visualRect(found.model().index(1, 0))
    box = QPoint(row.left() + 14, row.center().y())
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert found.ticked() == [PLACES[1]]
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert found.ticked() == [PLACES[1]]
    with qtbot.waitSignal(found.opened) as went:
        QTest.mouseDClick(found.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert went.args == [PLACES[1]]


def test_ticks_and_the_current_row_stay_with_their_places(found: ConcordanceList) -> None:
    found.make_current(1)
    found.tick_all(True)
    found.set_places([PLACES[2], PLACES[1]])
    assert found.ticked() == [PLACES[2], PLACES[1]]
    assert found.current() == PLACES[1]
    found.set_places([PLACES[0]])
    assert found.ticked() == []
    assert found.current() == PLACES[0]
    found.set_places([])
    assert found.current() is None


def test_a_row_is_heard_whole(found: ConcordanceList) -> None:
    found.set_annotators_shown(True)
    found.tick_all(True)
    heard = found.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "ticked, The night ferry stays., ACTOR · ada, A title, article, in progress"


@pytest.mark.parametrize("underline", ["solid", "dashed", "dotted", "dashdot", "double", "wave"])
def test_a_marked_place_has_the_colour_and_the_underline_of_its_label(found: ConcordanceList, underline: str) -> None:
    found.set_look(Look(labels={"ACTOR": LabelLook("#c02040", underline, "1")}))
    picture = found.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()

    def inked(row: int) -> int:
        area = found.visualRect(found.model().index(row, 0)).translated(found.viewport().pos())
        cells = columns_of(area, found.fontMetrics(), False)
        laid = laid_out(PLACES[row], cells.words, found.fontMetrics(), found.fontMetrics())
        low = range(int((area.center().y() + 5) * ratio), int(area.bottom() * ratio))
        across = range(int(laid.words_at.left() * ratio), int(laid.words_at.right() * ratio))
        colours = [QColor(picture.pixel(x, y)) for y in low for x in across]
        return sum(each.red() - each.green() > 60 for each in colours)

    assert inked(1) > 8
    assert inked(2) == 0


@pytest.mark.parametrize("width", [600, 1250])
def test_no_state_is_cut_in_the_other_language(german: None, width: int) -> None:
    cells = columns_of(QRect(0, 0, width, 24), metrics(), False)
    assert all(metrics().horizontalAdvance(tr(words)) <= cells.state.width() for words in STATE_WORDS.values())
