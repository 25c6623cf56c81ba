"""The lists of a register and of places: the filter, marks, what each key wants, and what rows say."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from widgets.asking.optionrows import Option
from widgets.lists.registerlist import EntityList, EntityRow, PlaceList, PlaceRow
from widgets.lists.registerpanels import KeepPanel, SplitPanel
from widgets.lists.registerrows import tick_area
from widgets.lists.rowlist import RowList

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ENTITIES = [
    EntityRow("m", "Angela Merz", "person", (), 12),
    EntityRow("e", "European leaders", "group", ("EU leaders", "the Europeans"), 1240),
    EntityRow("u", "Ukraine", "state", ("Kyiv",), 1),
]
PLACES = [
    PlaceRow("p", "Bundestag week", "…said that\nUkraine…", "ada"),
    PlaceRow("q", "Alaska", "is this a demand?", "", done=True),
]
SIGNALS = (
    "current_changed", "rename_wanted", "merge_wanted", "split_wanted", "remove_wanted", "where_wanted",
    "aliases_wanted", "type_wanted",
)  # fmt: skip


def opened(qtbot, made):
    qtbot.addWidget(made)
    made.resize(560, 360)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.setFocus()
    qtbot.waitUntil(made.findChild(RowList).hasFocus)
    return made


@pytest.fixture
def told():
    return []


@pytest.fixture
def register(qtbot, told):
    made = EntityList()
    made.set_rows(ENTITIES)
    for name in SIGNALS:
        getattr(made, name).connect(lambda *given, name=name: told.append((name, *given)))
    return opened(qtbot, made)


@pytest.fixture
def places(qtbot, told):
    made = PlaceList()
    made.set_rows(PLACES)
    for name in ("current_changed", "opened"):
        getattr(made, name).connect(lambda id, name=name: told.append((name, id)))
    return opened(qtbot, made)


def rows(widget) -> RowList:
    return widget.findChild(RowList)


def shown(widget, role=Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = rows(widget).model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def press(qtbot, *keys) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def words(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (KEY.Key_F2, "rename_wanted"),
        (KEY.Key_A, "aliases_wanted"),
        (KEY.Key_T, "type_wanted"),
        (KEY.Key_S, "split_wanted"),
        (KEY.Key_W, "where_wanted"),
        (KEY.Key_Return, "where_wanted"),
        (KEY.Key_Delete, "remove_wanted"),
    ],
)
def test_keys_say_what_is_wanted(register, qtbot, told, key, name):
    assert register.selected() == "m"
    press(qtbot, KEY.Key_Down, key)
    assert told == [("current_changed", "e"), (name, "e")]
    register.set_rows([])
    told.clear()
    press(qtbot, key)
    assert told == []


def test_several_are_marked_and_merged(register, qtbot, told):
    press(qtbot, KEY.Key_Space, KEY.Key_End, KEY.Key_Space, KEY.Key_M)
    assert register.marked() == ["m", "u"]
    assert told[-1] == ("merge_wanted", ["m", "u"])
    assert "3 entities · 2 marked" in words(register)
    press(qtbot, KEY.Key_Space)
    assert register.marked() == ["m"]


def test_a_press_on_the_box_marks_and_elsewhere_only_chooses(register, qtbot):
    view = rows(register)
    place = view.visualRect(view.model().index(1, 0))
    qtbot.mouseClick(view.viewport(), LEFT, pos=tick_area(place).center().toPoint())
    assert (register.selected(), register.marked()) == ("e", ["e"])
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(2, 0)).center())
    assert (register.selected(), register.marked()) == ("u", ["e"])


def test_a_double_click_asks_where(register, qtbot, told):
    view = rows(register)
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    assert told == [("current_changed", "u"), ("where_wanted", "u")]


def test_the_filter_goes_by_all_words_of_names_aliases_and_types(register, qtbot, told):
    press(qtbot, KEY.Key_Space, KEY.Key_Slash)
    edit = register.findChild(QLineEdit)
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "EU group")
    assert shown(register) == ["European leaders"]
    assert told[-1] == ("current_changed", "e")
    assert register.marked() == ["m"]
    assert "1 of 3 · 1 marked" in words(register)
    press(qtbot, KEY.Key_Down)
    assert rows(register).hasFocus()
    press(qtbot, KEY.Key_Up)
    assert edit.hasFocus()
    edit.setText("zzz")
    assert register.selected() == ""
    assert "Nothing matches. Erase some letters, or Esc shows all entities again." in words(register)
    press(qtbot, KEY.Key_Escape)
    assert len(shown(register)) == 3


def test_escape_is_for_somebody_else_where_nothing_is_filtered(register, qtbot):
    left = []
    register.keyPressEvent = lambda event: left.append(event.key())
    press(qtbot, KEY.Key_Escape)
    register.findChild(QLineEdit).setText("m")
    press(qtbot, KEY.Key_Escape)
    assert left == [KEY.Key_Escape]
    assert register.findChild(QLineEdit).text() == ""


def test_letters_do_not_search(register, qtbot, told):
    press(qtbot, KEY.Key_U)
    assert told == []
    assert register.selected() == "m"


def test_the_current_row_stays_or_the_next_one_takes_its_place(register, qtbot, told):
    register.set_current("e")
    register.set_rows([ENTITIES[2], ENTITIES[1]])
    assert register.selected() == "e"
    assert told == [("current_changed", "e")]
    press(qtbot, KEY.Key_Space)
    register.set_rows([ENTITIES[2]])
    assert register.selected() == "u"
    assert register.marked() == []
    register.set_current("?")
    assert register.selected() == "u"
    register.set_rows([])
    assert told[-1] == ("current_changed", "")


def test_rows_say_everything(register, qtbot):
    press(qtbot, KEY.Key_Space)
    assert shown(register, Qt.ItemDataRole.AccessibleTextRole) == [
        "Angela Merz, person, 12 spans, marked",
        "European leaders, group, also EU leaders, the Europeans, 1,240 spans",
        "Ukraine, state, also Kyiv, 1 span",
    ]
    tip = shown(register, Qt.ItemDataRole.ToolTipRole)[2]
    assert tip == "Ukraine\nalso Kyiv\nstate\n1 span"
    for widget in (register, rows(register), register.findChild(QLineEdit)):
        assert widget.accessibleName()
    assert rows(register).visualRect(rows(register).model().index(0, 0)).height() >= 24


def test_a_large_register(register, qtbot):
    many = [EntityRow(str(n), f"Entity {n}", "state", (f"alias {n}",), n) for n in range(5000)]
    began = time.perf_counter()
    register.set_rows(many)
    register.findChild(QLineEdit).setText("alias 99")
    register.grab()
    assert time.perf_counter() - began < 3.0
    assert len(shown(register)) == sum("99" in f"{n} {n}" for n in range(5000))


# Places


def test_enter_and_a_double_click_open_a_place(places, qtbot, told):
    assert places.selected() == "p"
    press(qtbot, KEY.Key_Down, KEY.Key_Return)
    assert told == [("current_changed", "q"), ("opened", "q")]
    view = rows(places)
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert told[2:] == [("current_changed", "p")]
    qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    assert told[3:] == [("opened", "p")]


def test_places_follow_and_keep_the_current_one(places, told):
    places.set_current("q")
    places.set_rows([PLACES[1], PLACES[0]])
    assert places.selected() == "q"
    places.set_rows([PLACES[0]])
    assert places.selected() == "p"
    places.set_rows([])
    assert places.selected() == ""
    assert [id for _, id in told] == ["q", "p", ""]


def test_other_keys_are_left_alone(places, qtbot, told):
    qtbot.keyClick(rows(places), KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    places.set_rows([])
    told.clear()
    press(qtbot, KEY.Key_Return)
    assert told == []


def test_places_say_everything(places):
    assert shown(places, Qt.ItemDataRole.AccessibleTextRole) == [
        "Bundestag week, …said that Ukraine…, ada",
        "Alaska, is this a demand?, done",
    ]
    places.setAccessibleName("Queries")
    assert rows(places).accessibleName() == "Queries"


def test_what_is_done_looks_different(places):
    view = rows(places)
    looks = []
    for done in (False, True):
        places.set_rows([PlaceRow("p", "a", "b", "", done)])
        looks.append(view.viewport().grab().toImage())
    assert looks[0] != looks[1]
    assert looks[0].pixelColor(QPoint(1, 1)) == looks[1].pixelColor(QPoint(1, 1))


# Other keys


def test_other_keys_want_the_same(register, qtbot, told):
    register.set_keys({"rename": ("R",), "merge": ("Ctrl+M",), "mark": ("X",), "filter": ("F3",), "down": ("N",)})
    press(qtbot, KEY.Key_F2, KEY.Key_M, KEY.Key_Space, KEY.Key_Down)
    assert told == []
    press(qtbot, KEY.Key_N, KEY.Key_X, KEY.Key_R)
    qtbot.keyClick(rows(register), KEY.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert told == [("current_changed", "e"), ("rename_wanted", "e"), ("merge_wanted", ["e"])]
    press(qtbot, KEY.Key_F3)
    assert register.findChild(QLineEdit).hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "n")
    assert register.findChild(QLineEdit).text() == "n"


def test_a_place_is_opened_by_another_key(places, qtbot, told):
    places.set_keys({"open": ("O",), "down": ("J",)})
    press(qtbot, KEY.Key_Return, KEY.Key_Down)
    assert told == []
    press(qtbot, KEY.Key_J, KEY.Key_O)
    assert told == [("current_changed", "q"), ("opened", "q")]


def test_the_panels_of_the_register_have_the_keys_of_questions(qtbot):
    keep, parts = KeepPanel(), SplitPanel()
    given = []
    keep.given.connect(given.append)
    options = [Option("a", "one"), Option("b", "two")]
    for panel in (keep, parts):
        qtbot.addWidget(panel)
        panel.set_keys({"take": ("F5",), "tick": ("F6",), "down": ("F7",)})
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        panel.ask(*([options, str] if panel is keep else ["Which?", options]))
        press(qtbot, KEY.Key_Down, KEY.Key_F7, KEY.Key_Return, KEY.Key_Space)
        if panel is keep:
            assert panel.take.text() == "Merge  F5"
            assert words(panel)[-1] == "Up and F7 choose the one that is kept"
            press(qtbot, KEY.Key_F5)
            assert given == ["b"]
        else:
            assert panel.take.text() == "Split  ⏎"
            assert panel.ticked() == []
            press(qtbot, KEY.Key_F6)
            assert panel.ticked() == ["b"]
            press(qtbot, KEY.Key_F5)
            assert panel.name.hasFocus()
