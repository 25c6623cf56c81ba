"""The rows of the table of spans as a model: whatever comes, goes, is filtered or ordered, views are told step by step."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from widgets.lists.spanmodel import COLUMNS, LABEL, LINKS, MADE, NUMBER, WHERE, WORDS, SpanModel, SpanRow

IDS = [f"s{number}" for number in range(12)]
SAID = {
    id: SpanRow(
        ("ACTOR", "STANCE")[number % 2], "#2f6db5", f"Words {number * 7 % 5}", f"body, sentence {number}", "", "holder board",
        "", "by hand", f"{('ACTOR', 'STANCE')[number % 2]}, Words {number * 7 % 5}, body, sentence {number}, holder board",
    )
    for number, id in enumerate(IDS)
}  # fmt: skip


@pytest.fixture
def model(qtbot: QtBot) -> SpanModel:
    return SpanModel(SAID.__getitem__)


def expected(ids: Sequence[str], typed: str, column: int, descending: bool) -> list[str]:
    """What is shown, worked out plainly."""
    found = [
        id
        for id in ids
        if all(word in f"{SAID[id].sentence} {SAID[id].made}".casefold() for word in typed.casefold().split())
    ]
    if column in (NUMBER, WHERE):
        return found[::-1] if descending else found
    keys = sorted({SAID[id].cell(column).casefold() for id in found}, reverse=descending)
    return [id for key in keys for id in found if SAID[id].cell(column).casefold() == key]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("ids"), st.sets(st.sampled_from(IDS))),
        st.tuples(st.just("filter"), st.sampled_from(["", "stance", "words 2", "actor hand", "sentence 1", "nothing"])),
        st.tuples(st.just("order"), st.tuples(st.sampled_from([NUMBER, LABEL, WORDS, WHERE, LINKS]), st.booleans())),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(steps=STEPS)
def test_any_steps_end_in_what_is_expected_and_every_view_is_told(
    qapp: object, steps: list[tuple[str, object]]
) -> None:
    model = SpanModel(SAID.__getitem__)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids, typed, column, descending = IDS, "", NUMBER, False
    model.set_ids(ids)
    for kind, what in steps:
        held = {id: QPersistentModelIndex(model.index(row, LABEL)) for row, id in enumerate(model.shown)}
        if kind == "ids":
            ids = sorted(what, key=IDS.index)  # type: ignore[call-overload]
            model.set_ids(ids, frozenset())
        elif kind == "filter":
            typed = str(what)
            model.set_filter(typed)
        else:
            column, descending = what  # type: ignore[misc]
            model.set_order(column, descending)
        assert model.shown == expected(ids, typed, column, descending)
        for id, index in held.items():
            assert not index.isValid() or model.shown[index.row()] == id, "who stays on a row stays on its span"


def test_a_row_that_stays_keeps_its_place_when_others_come_and_go(model: SpanModel) -> None:
    model.set_ids(IDS[:5])
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    index = QPersistentModelIndex(model.index(3, WORDS))
    model.set_ids(["s0", "s3", "s4", "s9"], ["s4"])
    assert (index.row(), index.data()) == (1, "Words 1")
    assert not resets


def test_only_what_changed_is_put_into_words_anew(qtbot: QtBot) -> None:
    asked: list[str] = []

    def row_of(id: str) -> SpanRow:
        asked.append(id)
        return SAID[id]

    model = SpanModel(row_of)
    model.set_ids(IDS)
    assert not asked, "rows that nobody sees cost nothing"
    for row in range(3):
        model.index(row, LABEL).data()
    model.set_ids(IDS, ["s1"])
    for row in range(3):
        model.index(row, LABEL).data()
    assert asked == ["s0", "s1", "s2", "s1"]


def test_cells_are_heard_and_seen(model: SpanModel) -> None:
    model.set_ids(["s3", "s4"])

    def cell(column: int, role: Qt.ItemDataRole) -> object:
        return model.index(0, column).data(role)

    role = Qt.ItemDataRole
    assert cell(NUMBER, role.DisplayRole) == "1"
    assert cell(LABEL, role.AccessibleTextRole) == "STANCE"
    assert cell(LABEL, role.AccessibleDescriptionRole) == "Words 1, body, sentence 3, holder board"
    assert (cell(4, role.DisplayRole), cell(4, role.AccessibleTextRole)) == ("", "no answers")
    assert cell(MADE, role.ToolTipRole) == "by hand"
    assert model.headerData(WHERE, Qt.Orientation.Horizontal) == "Where"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert (model.rowCount(), model.columnCount()) == (2, len(COLUMNS))
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    assert model.data(QModelIndex()) is None
