"""The schema editor in its window, worked with keys: drafts, what is said of them, the plan, the step, who may."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.panes.schemaeditor import SchemaEditor
from tests.app.schemaeditor import chips, go, opened_editor, plan, put, said
from tests.projects import harbour_at_work, schema_with
from tests.windows import ALT, CTRL, SHIFT, click, focus, give, opened, press, settle, told, type_in
from widgets.partform import NOTE, TICK

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return harbour_at_work(tmp_path, schema_with())


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def renamed_and_added(editor: SchemaEditor) -> None:
    """ACTOR is called PARTY, and MOOD with its strength is new."""
    go(editor, "label", "ACTOR")
    put(editor, "name", "PARTY")
    press(Key.Key_Return)  # back in the list
    press("n", CTRL)
    type_in("MOOD")
    press("n", CTRL | SHIFT)
    type_in("strength")


def test_a_label_is_renamed_and_another_added_as_one_types(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    assert editor.windowTitle() == "Schema – p – Stancemark"
    assert not editor.parts.apply.isEnabled()
    go(editor, "label", "ACTOR")
    put(editor, "name", "PARTY")
    assert editor.parts.title.text() == "The label PARTY"
    assert editor.draft.schema.links[0].targets == ("PARTY",)
    press(Key.Key_Return)  # back in the list
    assert editor.parts.list.hasFocus()
    press("n", CTRL)
    assert editor.parts.form.held() == "name"
    type_in("MOOD")
    press("n", CTRL | SHIFT)
    type_in("strength")
    assert editor.parts.title.text() == "The attribute strength of MOOD"
    assert [row.words for row in editor.parts.list.rows()][:7] == [
        "The schema as a whole", "Labels", "PARTY", "MOOD", "strength", "STANCE", "CONDITION",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: len(editor.parts.preview.cards[0].bar._parts) == 4)
    assert editor.parts.preview.cards[1].view.toPlainText().startswith("PARTY · MOOD · STANCE · CONDITION")
    assert {span.label for span in editor.parts.preview.cards[0].view.spans()} >= {"PARTY", "MOOD"}
    assert editor.parts.count.text().startswith("2 changes")


def test_a_name_that_passes_through_that_of_another_label_takes_nothing_of_it_along(
    qtbot: QtBot, window: MainWindow
) -> None:
    editor = opened_editor(qtbot, window)
    ends = [(link.name, link.sources, link.targets) for link in editor.draft.schema.links]
    go(editor, "label", "ACTOR")
    put(editor, "name", "STANCES")
    press(Key.Key_Tab)
    assert [(link.name, link.sources, link.targets) for link in editor.draft.schema.links] == [
        (name, *(tuple("STANCES" if each == "ACTOR" else each for each in side) for side in sides))
        for name, *sides in ends
    ]
    press("z", CTRL)
    assert not editor.draft.is_changed, "the name is one step"


def test_a_name_that_another_label_has_is_marked_and_not_taken(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    go(editor, "label", "ACTOR")
    put(editor, "name", "STANCE")
    name = editor.parts.form.field("name")
    why = "The label STANCE is there already: choose another name"
    assert (name.text(), editor.parts.form.problem("name")) == ("STANCE", why)  # type: ignore[attr-defined]
    row = editor.parts.list.current()
    assert row is not None
    assert (row.words, row.sign) == ("ACTOR", "!")
    assert not editor.draft.is_changed
    press(Key.Key_Return, CTRL)
    assert said(editor) == why, "no plan is made that lacks what was typed"
    type_in("D POINT")  # over what is refused, and over a blank
    assert editor.draft.schema.labels[0].name == "STANCED POINT"
    press("z", CTRL)
    assert (editor.draft.is_changed, name.text()) == (False, "ACTOR")  # type: ignore[attr-defined]
    put(editor, "name", "STANCE")
    press(Key.Key_Return)  # back in the list
    assert said(editor) == "It is still called ACTOR: the label STANCE is there already: choose another name"
    assert (name.text(), editor.parts.form.problem("name")) == ("ACTOR", "")  # type: ignore[attr-defined]
    put(editor, "name", "PARTEI")
    assert editor.draft.schema.link("holder").sources == ("STANCE",)
    assert editor.draft.schema.link("holder").targets == ("PARTEI",)


def test_what_the_plan_says_is_in_force_after_one_step_and_gone_after_an_undo(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    renamed_and_added(editor)
    asked = plan(qtbot)
    assert asked.lines.text().splitlines() == [
        "What changes in the schema",
        "•  The label ACTOR is called PARTY now",
        "•  The label MOOD is new",
        "What becomes of labels",
        "•  The label ACTOR becomes PARTY: it is used by 2 spans in 1 document",
    ]
    assert asked.version.text() == "1.1"
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(editor.isActiveWindow)
    assert said(editor) == "Version 1.1 is in force; Undo in the window takes it back"
    assert window.session.project.schema.version == "1.1"
    assert not editor.draft.is_changed
    assert chips(window) == {"PARTY", "STANCE", "CONDITION"}
    assert list(window.label_bar._labels) == ["PARTY", "MOOD", "STANCE", "CONDITION"]
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    settle(qtbot, window)
    assert told(window) == "Change the schema to version 1.1"
    press("z", CTRL)
    assert chips(window) == {"ACTOR", "STANCE", "CONDITION"}
    assert opened_editor(qtbot, window) is editor
    assert [row.words for row in editor.parts.list.rows()][:5][2:] == ["ACTOR", "STANCE", "CONDITION"]


def test_what_labels_use_stays_and_can_be_deprecated(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    go(editor, "label", "CONDITION")
    press(Key.Key_Delete)
    assert said(editor) == "CONDITION is used by 1 span in 1 document; deprecate it instead"
    press("d", CTRL | SHIFT)
    assert said(editor) == "“CONDITION” is deprecated: it stays, offered no more"
    row = editor.parts.list.current()
    assert row is not None
    assert (row.is_faint, row.detail) == (True, "3, deprecated")
    go(editor, "label", "STANCE", "commitment", "withdraws")
    press(Key.Key_Delete)
    assert said(editor) == "“withdraws” is out of the draft"
    assert editor.parts.title.text() == "The value undecided of commitment"
    press(Key.Key_Up, ALT, 2)
    assert [each.value for each in editor.draft.schema.labels[1].attributes[0].values][-3:] == [
        "undecided", "opposes", "rejects",
    ]  # fmt: skip
    go(editor, "link", "holder")
    press(Key.Key_Delete)
    assert said(editor).startswith("The link holder is used by 1 link in 1 document")
    for _ in range(4):
        press("z", CTRL)
    assert editor.parts.title.text() == "The label CONDITION"
    assert not editor.draft.is_changed
    press("z", CTRL)
    assert said(editor) == "There is nothing to undo in the draft"
    for _ in range(4):
        press("y", CTRL)
    assert said(editor) == ""
    asked = plan(qtbot)
    assert asked.plan.refusals == ()
    assert [line for line in asked.lines.text().splitlines() if "labels" in line][-1] == "What becomes of labels"
    press(Key.Key_Escape)
    qtbot.waitUntil(editor.isActiveWindow)
    assert window.session.project.schema.version == "1.0"


def test_colours_and_keys_are_checked_as_one_types_and_can_be_mended(qtbot: QtBot, window: MainWindow) -> None:
    give(window, "note", "7")
    editor = opened_editor(qtbot, window)
    go(editor, "label", "ACTOR")
    put(editor, "key", "7")
    form = editor.parts.form
    assert form.problem("key") == "“Note” has the key 7 already"
    put(editor, "key", "9")
    assert form.problem("key") == ""
    put(editor, "colour", "#c06030")
    assert form.problem("colour") == (
        "Hard to read on light paper: contrast 4.2, words need 4.5\n"
        "Too close to STANCE for deuteranopia, on light paper: 4, wanted 7"
    )
    assert form.field("mend").isVisible()
    go(editor, "label", "CONDITION")
    press(Key.Key_F8)
    assert editor.parts.title.text() == "The label ACTOR"
    assert said(editor).startswith("Hard to read on light paper")
    press("m", CTRL)
    assert said(editor).startswith("ACTOR has the colours #")
    assert form.problem("colour") == ""
    assert not form.field("mend").isVisible()
    press(Key.Key_F8)
    assert said(editor) == "Nothing is wrong with the draft"
    put(editor, "colour", "#12345")
    assert form.problem("colour") == "Is '#12345'; must look like #2f6db5"
    asked = plan(qtbot)
    assert asked.lines.text().splitlines()[:2] == [
        "What stands in the way", "•  The label ACTOR, colour: is '#12345'; must look like #2f6db5",
    ]  # fmt: skip
    assert not asked.apply_button.isEnabled()
    assert not asked.keep_button.isVisible()
    press(Key.Key_Escape)


def test_the_keyboard_goes_round_and_every_form_can_be_walked(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    form, listed, view = editor.parts.form, editor.parts.list, editor.parts.preview.cards[0].view
    for target in (form, view, listed):
        press(Key.Key_F6)
        assert target is focus() or target.isAncestorOf(focus())
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Right)
    assert editor.place == ("labels", 0, "attributes", 0)
    press(Key.Key_Left)
    press(Key.Key_Left)
    press(Key.Key_Left)
    assert editor.place == ("labels",)
    press(Key.Key_Return)
    assert form.held() == "add"
    press(Key.Key_Return)  # the button adds a label
    assert editor.parts.title.text() == "The label NEW"
    press("z", CTRL)
    press(Key.Key_Escape)
    press(Key.Key_Home)
    seen = set()
    for _ in range(len(listed.rows())):
        seen.add(editor.place)
        press(Key.Key_Return)
        held = []
        while form.held() and form.held() not in held:
            assert focus().accessibleName() or isinstance(focus(), QCheckBox), (editor.place, form.held())
            held.append(form.held())
            press(Key.Key_Tab)
        assert held, editor.place
        editor.parts.list.setFocus()
        press(Key.Key_Down)
    assert seen == {row.id for row in listed.rows()}
    assert not editor.draft.is_changed


@pytest.mark.parametrize("address", [("label", "ACTOR"), ("link", "holder")])
def test_tab_goes_from_the_list_through_the_fields_to_the_previews_and_the_buttons(
    qtbot: QtBot, window: MainWindow, address: tuple[str, ...]
) -> None:
    editor = opened_editor(qtbot, window)
    parts = editor.parts
    go(editor, *address)
    held = []
    press(Key.Key_Tab)
    while id := parts.form.held():
        held.append(id)
        press(Key.Key_Tab)
    fields = [id for id, row in parts.form.rows().items() if row.kind != NOTE and parts.form.field(id).isVisible()]
    assert list(dict.fromkeys(held)) == fields
    for stop in (*(card.view for card in parts.preview.cards), *parts.buttons.values()):
        if stop.isEnabled():
            assert focus() is stop
            press(Key.Key_Tab)
    assert focus() is parts.list
    press(Key.Key_Backtab, SHIFT)
    assert focus() is parts.buttons["in_text"]


def test_a_mouse_walks_ticks_and_goes_where_the_preview_shows_a_label(qtbot: QtBot, window: MainWindow) -> None:
    editor = opened_editor(qtbot, window)
    form, listed = editor.parts.form, editor.parts.list
    row = next(number for number, row in enumerate(listed.rows()) if row.words == "CONDITION")
    listed.scrollTo(listed.model().index(row, 0))
    place = listed.visualRect(listed.model().index(row, 0))
    click(listed.viewport(), place.center())
    assert editor.parts.title.text() == "The label CONDITION"
    tick = form.field("propagate_mentions")
    assert editor.parts.form.rows()["propagate_mentions"].kind == TICK
    form.ensureWidgetVisible(tick)
    tick.click()  # type: ignore[attr-defined]
    assert editor.draft.schema.labels[2].propagate_mentions
    bar = editor.parts.preview.cards[0].bar
    qtbot.waitUntil(lambda: len(bar._parts) > 1)  # it is drawn a moment after what it shows has changed
    bar._parts[1].click()  # type: ignore[attr-defined]
    assert editor.parts.title.text() == "The label STANCE"
