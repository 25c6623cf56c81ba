"""The schema editor in its window, worked with keys: drafts, what is said of them, the plan, the step, who may."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotations import leads
from annotations.project import Project
from app.mainwindow import MainWindow
from app.panes.schemaeditor import SchemaEditor
from app.panes.schemaplan import PlanDialog, RenamesDialog
from tests.annotations.schemas import rename
from tests.projects import harbour_at_work, schema_with
from tests.windows import ALT, CTRL, SHIFT, click, focus, give, opened, press, settle, told, type_in
from widgets.partform import TICK

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return harbour_at_work(tmp_path, schema_with())


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def the_editor(qtbot: QtBot, window: MainWindow) -> SchemaEditor:
    """The editor, in front, with the keyboard in its list."""
    press("e", CTRL | SHIFT)
    editor = window.schema_editing.editor
    assert editor is not None
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


def go(editor: SchemaEditor, *address: str) -> None:
    """Walk to a part of the draft by keys, from wherever in the editor one is."""
    while not editor.parts.list.hasFocus():
        press(Key.Key_Escape)
    press(Key.Key_Home)
    for depth in range(2, len(address) + 1):
        wanted = editor.draft.place_of(address[:depth])
        for _ in range(80):
            if editor.place == wanted:
                break
            press(Key.Key_Down)
        assert editor.place == wanted, f"{address} is not listed"
        if depth < len(address):
            press(Key.Key_Right)


def put(editor: SchemaEditor, id: str, words: str) -> None:
    """Go into a field of the form by keys and write there."""
    press(Key.Key_F2)
    for _ in range(30):
        if editor.parts.form.held() == id:
            break
        press(Key.Key_Tab)
    assert editor.parts.form.held() == id
    press("a", CTRL)
    type_in(words)


def said(editor: SchemaEditor) -> str:
    return editor.parts.line.text()


def dialog_of(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    """The dialog of this kind, once it is in front."""
    found: list[QWidget] = []

    def is_there() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
        return bool(found) and found[0].isActiveWindow()

    qtbot.waitUntil(is_there)
    return found[0]


def plan(qtbot: QtBot) -> PlanDialog:
    """The plan, after its key was pressed."""
    press(Key.Key_Return, CTRL)
    found = dialog_of(qtbot, PlanDialog)
    assert isinstance(found, PlanDialog)
    return found


def chips(window: MainWindow) -> set[str]:
    return {window.reading.article._stage.chip_text(span).split()[0] for span in window.reading.spans()}


def test_a_label_is_renamed_another_added_and_both_are_in_force_after_one_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    editor = the_editor(qtbot, window)
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
    again = the_editor(qtbot, window)
    assert again is editor
    assert [row.words for row in editor.parts.list.rows()][:5][2:] == ["ACTOR", "STANCE", "CONDITION"]


def test_what_labels_use_stays_and_can_be_deprecated(qtbot: QtBot, window: MainWindow) -> None:
    editor = the_editor(qtbot, window)
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
    editor = the_editor(qtbot, window)
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
    editor = the_editor(qtbot, window)
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
    # a mouse does the same: a click on a row, on a tick, on a label of the preview
    row = next(number for number, row in enumerate(listed.rows()) if row.words == "CONDITION")
    place = listed.visualRect(listed.model().index(row, 0))
    listed.scrollTo(listed.model().index(row, 0))
    place = listed.visualRect(listed.model().index(row, 0))
    click(listed.viewport(), place.center())
    assert editor.parts.title.text() == "The label CONDITION"
    tick = form.field("propagate_mentions")
    assert editor.parts.form.rows()["propagate_mentions"].kind == TICK
    form.ensureWidgetVisible(tick)
    tick.click()  # type: ignore[attr-defined]
    assert editor.draft.schema.labels[2].propagate_mentions
    editor.parts.preview.cards[0].bar._parts[1].click()  # type: ignore[attr-defined]
    assert editor.parts.title.text() == "The label STANCE"


def test_a_draft_is_kept_over_windows_and_can_be_discarded_and_brought_back(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path) as window:
        editor = the_editor(qtbot, window)
        go(editor, "label", "ACTOR")
        put(editor, "name", "PARTY")
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        settle(qtbot, window)
        assert told(window) == "The draft of the schema is kept; Ctrl+Shift+E leads back to it"
    with opened(qtbot, path) as window:
        editor = the_editor(qtbot, window)
        assert said(editor) == "This is the draft that you left; Ctrl+Alt+D begins anew"
        assert editor.draft.schema.labels[0].name == "PARTY"
        press("d", CTRL | ALT)
        assert not editor.draft.is_changed
        assert said(editor) == "The draft is discarded; Ctrl+Z brings it back"
        press("z", CTRL)
        assert editor.draft.schema.labels[0].name == "PARTY"
        press("d", CTRL | ALT)
    with opened(qtbot, path) as window:
        editor = the_editor(qtbot, window)
        assert said(editor) == ""
        assert not editor.draft.is_changed


def choose_file(qtbot: QtBot, file: Path) -> None:
    dialog = dialog_of(qtbot, QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(file.name)
    dialog.fileSelected.emit(str(file))
    dialog.close()


def test_a_file_is_loaded_with_its_renames_confirmed_and_what_is_used_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    raw = json.loads(
        window.session.project.schema.to_json().replace('"ACTOR"', '"PARTY"').replace('"offers"', '"bids"')
    )
    raw["version"] = "2.0"
    raw["labels"] = [label for label in raw["labels"] if label["name"] != "CONDITION"]
    raw["links"] = raw["links"][:1]
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    editor = the_editor(qtbot, window)
    press("o", CTRL)
    choose_file(qtbot, file)
    asked = dialog_of(qtbot, RenamesDialog)
    assert isinstance(asked, RenamesDialog)
    assert [box.text() for box in asked.boxes.values()] == [
        "The label ACTOR is called PARTY", "The value offers of commitment is called bids",
    ]  # fmt: skip
    press(Key.Key_Tab)
    press(Key.Key_Space)  # no renaming of the value
    press(Key.Key_Return)
    qtbot.waitUntil(editor.isActiveWindow)
    assert said(editor).startswith("The draft is theirs.json now: ")
    wanted = plan(qtbot)
    assert wanted.version.text() == "2.0"
    assert wanted.plan.refusals == (
        "the value offers of commitment is used by 2 answers in 1 document; deprecate it instead",
        "CONDITION is used by 1 span in 1 document; deprecate it instead",
        "the link governs is used by 1 link in 1 document; deprecate it instead",
    )
    wanted.keep_button.click()
    assert wanted.plan.refusals == ()
    wanted.version.setFocus()
    press("a", CTRL)
    type_in("1.0")
    qtbot.waitUntil(lambda: bool(wanted.plan.refusals))
    assert wanted.plan.refusals == ("there is a schema 1.0 already: choose another version",)
    press("a", CTRL)
    type_in("spring")
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(editor.isActiveWindow)
    schema = window.session.project.schema
    assert (schema.version, [label.name for label in schema.offered_labels]) == ("spring", ["PARTY", "STANCE"])
    assert chips(window) == {"PARTY", "STANCE", "CONDITION"}
    # what is saved tells of its renames by itself
    go(editor, "label", "PARTY")
    put(editor, "name", "SIDE")
    press("s", CTRL)
    target = tmp_path / "mine.json"
    choose_file(qtbot, target)
    assert said(editor) == "Saved as mine.json"
    qtbot.waitUntil(editor.isActiveWindow)
    press("d", CTRL | ALT)
    press("o", CTRL)
    choose_file(qtbot, target)
    qtbot.waitUntil(lambda: editor.draft.is_changed)
    assert said(editor) == "The draft is mine.json now: 1 change"
    qtbot.waitUntil(editor.isActiveWindow)
    assert [each.line for each in plan(qtbot).plan.differences] == ["the label PARTY is called SIDE now"]
    press(Key.Key_Escape)
    (tmp_path / "broken.json").write_text("[", encoding="utf-8")
    qtbot.waitUntil(editor.isActiveWindow)
    press("o", CTRL)
    choose_file(qtbot, tmp_path / "broken.json")
    qtbot.waitUntil(lambda: said(editor).startswith("Not loaded: broken.json:1: not JSON"))


def test_the_text_behind_shows_the_draft_until_the_editor_is_left(qtbot: QtBot, window: MainWindow) -> None:
    editor = the_editor(qtbot, window)
    press("p", CTRL | ALT)
    assert editor.parts.buttons["in_text"].isChecked()
    go(editor, "label", "ACTOR")
    put(editor, "name", "PARTY")
    assert chips(window) == {"PARTY", "STANCE", "CONDITION"}
    put(editor, "colour", "#aa3377")
    assert window.reading.colour_of("ACTOR") == "#aa3377"
    assert {span.label for span in window.reading.spans()} == {"ACTOR", "STANCE", "CONDITION"}
    press("p", CTRL | ALT)
    assert chips(window) == {"ACTOR", "STANCE", "CONDITION"}
    press("p", CTRL | ALT)
    assert chips(window) == {"PARTY", "STANCE", "CONDITION"}
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    settle(qtbot, window)
    assert chips(window) == {"ACTOR", "STANCE", "CONDITION"}
    assert window.reading.colour_of("ACTOR") == "#2f6db5"


def test_who_does_not_lead_may_draft_and_sees_nothing_of_others(qtbot: QtBot, path: Path) -> None:
    with closing(Project.open(path, annotator="boss")) as project:
        leads.lead(project)
    with opened(qtbot, path, "bob") as window:
        editor = the_editor(qtbot, window)
        assert editor.parts.notice.text().startswith("Only who leads the project may change its schema")
        go(editor, "label", "ACTOR")
        qtbot.waitUntil(lambda: editor.parts.form.rows()["use"].value != "…")
        assert editor.parts.form.rows()["use"].value == "By sets of others"
        press(Key.Key_Delete)
        assert said(editor) == "ACTOR is used by sets of others; deprecate it instead"
        put(editor, "name", "PARTY")
        asked = plan(qtbot)
        press(Key.Key_Return, CTRL)
        assert asked.line.text() == "Only who leads the project may change its schema"
        press(Key.Key_Escape)
        qtbot.waitUntil(editor.isActiveWindow)
        window.following.become("boss")
        assert editor.parts.notice.isHidden()
        asked = plan(qtbot)
        assert "it is used by 2 spans in 1 document" in asked.lines.text()
        press(Key.Key_Return, CTRL)
        qtbot.waitUntil(editor.isActiveWindow)
        assert window.session.project.schema.labels[0].name == "PARTY"


def test_a_schema_that_another_program_changed_makes_a_draft_outdated(qtbot: QtBot, window: MainWindow) -> None:
    editor = the_editor(qtbot, window)
    with closing(Project.open(window.session.project.path, annotator="lead")) as other:
        rename(other, ("label", "ACTOR"), "PARTY")
    window.activateWindow()
    settle(qtbot, window)
    assert editor.draft.base.version == "1.1"  # nothing was drafted, so there is nothing to lose
    assert editor.parts.notice.isHidden()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    go(editor, "label", "STANCE")
    put(editor, "name", "VIEW")
    with closing(Project.open(window.session.project.path, annotator="lead")) as other:
        other.undo()
    press(Key.Key_Return, CTRL)
    asked = dialog_of(qtbot, PlanDialog)
    assert isinstance(asked, PlanDialog)
    press(Key.Key_Return, CTRL)
    assert asked.line.text() == "Another program has changed the schema, to version 1.0; nothing was done"
    press(Key.Key_Escape)
    qtbot.waitUntil(editor.isActiveWindow)
    assert editor.parts.notice.text().startswith("The schema has been changed since this draft was begun")
    press("d", CTRL | ALT)
    assert editor.draft.base.version == "1.0"
    assert editor.parts.notice.isHidden()


def test_of_two_windows_one_has_the_editor(qtbot: QtBot, window: MainWindow) -> None:
    editor = the_editor(qtbot, window)
    press(Key.Key_Escape)
    settle(qtbot, window)
    window.windowing.new()
    other = next(each for each in window.windowing.all_windows() if each is not window)
    settle(qtbot, other)
    press("e", CTRL | SHIFT)
    qtbot.waitUntil(editor.isActiveWindow)
    assert other.schema_editing.editor is None
