"""A schema that turns out to need other names, once labels are made: the lead changes it with keys, or with the mouse,
while an annotator goes on under the old one and sends that work afterwards."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from annotations import exporting
from annotations.project import Project
from app.mainwindow import MainWindow
from app.panes.importing import ImportDialog
from app.panes.schemaeditor import SchemaEditor
from tests.annotations.texts import HARBOUR
from tests.app.schemaeditor import chips, editor_in_front, plan_in_front
from tests.projects import harbour_at_work, schema_with
from tests.windows import (
    CTRL,
    SHIFT,
    choose,
    click,
    focus,
    label_button,
    opened,
    place_of,
    press,
    select_by_keys,
    settle,
    told,
    type_in,
)

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def labels_of(project: Project) -> dict[str, set[str]]:
    """The labels of everybody's spans in the harbour."""
    return {head.annotator: {span.label for span in project.spans(head.id)} for head in project.sets("harbour")}


def work_as_ben(qtbot: QtBot, path: Path, folder: Path) -> Path:
    """In a copy of the project ben marks an actor and a stance under the old schema, and sends them."""
    copy = folder / "ben.stancemark"
    shutil.copy(path, copy)
    with opened(qtbot, copy, "ben") as window:
        select_by_keys(window, "Mayor Ida Holm")
        press("1")
        window.asking.leave()
        select_by_keys(window, "offers a night ferry")
        press("2")
        press("o")  # the commitment: offers
        window.asking.leave()
    target = folder / "ben.stancemark.jsonl"
    with closing(Project.open(copy, annotator="ben")) as project:
        exporting.export(project, target, "stancemark", sets=["ben"])
    return target


def bring_in(qtbot: QtBot, window: MainWindow, file: Path) -> str:
    """Import a file, and what the summary says."""
    window.files.import_paths([file])
    dialog = next(each for each in window.findChildren(ImportDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview, timeout=20_000)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.summary_page, timeout=20_000)
    said = dialog.summary.toPlainText()
    dialog.close()
    settle(qtbot, window)
    return said


def renames(qtbot: QtBot, window: MainWindow) -> SchemaEditor:
    """STANCE is called POSITION, and one of its answers proposes."""
    press("e", CTRL | SHIFT)
    editor = editor_in_front(qtbot, window)
    press(Key.Key_Down)  # from ACTOR to STANCE
    press(Key.Key_F2)
    type_in("POSITION")
    press(Key.Key_Return)
    press(Key.Key_Right)
    press(Key.Key_Right)  # its first question
    press(Key.Key_Right)
    press(Key.Key_Right)  # the first answer
    press(Key.Key_Down, times=2)
    press(Key.Key_F2)
    type_in("proposes")
    press(Key.Key_Return)
    press(Key.Key_Left, times=3)
    press(Key.Key_Left)
    assert editor.parts.title.text() == "The label POSITION"
    return editor


def adds_and_deprecates(editor: SchemaEditor) -> None:
    """CLAIM is new, with a question; CONDITION is offered no more."""
    press("n", CTRL)
    type_in("CLAIM")
    press("n", CTRL | SHIFT)
    type_in("tone")
    press(Key.Key_Tab)
    press(Key.Key_Home)  # answered by a choice
    press("n", CTRL | SHIFT)
    type_in("warm")
    press(Key.Key_Tab)
    type_in("w")
    press("n", CTRL)
    type_in("cold")
    press(Key.Key_Return)
    while editor.parts.title.text() != "The label CONDITION":
        press(Key.Key_Down)
    press("d", CTRL | SHIFT)
    assert [label.name for label in editor.draft.schema.offered_labels] == ["ACTOR", "POSITION", "CLAIM"]
    assert editor.parts.count.text() == "4 changes"


def puts_it_in_force(qtbot: QtBot, window: MainWindow) -> None:
    """The plan says what becomes of labels, of others' without details, and is carried out."""
    press(Key.Key_Return, CTRL)
    plan = plan_in_front(qtbot)
    assert plan.plan.consequences == (
        "the label STANCE becomes POSITION: it is used by sets of others",
        "the value offers of commitment becomes proposes: it is used by sets of others",
    )
    press(Key.Key_Return, CTRL)
    editor_in_front(qtbot, window)
    press(Key.Key_Escape)
    settle(qtbot, window)
    project = window.session.project
    assert labels_of(project) == {"ada": {"ACTOR", "POSITION", "CONDITION"}}


def brings_in_what_is_older(qtbot: QtBot, window: MainWindow, sent: Path) -> None:
    """What ben has sent under the old schema has the names of today."""
    project = window.session.project
    said = bring_in(qtbot, window, sent)
    assert "1 set was made under schema 1.0; its names were brought up to 1.1" in said
    assert labels_of(project)["ben"] == {"ACTOR", "POSITION"}
    (ben,) = (head for head in project.sets("harbour") if head.annotator == "ben")
    assert [span.attributes["commitment"] for span in project.spans(ben.id) if span.label == "POSITION"] == ["proposes"]
    assert ben.schema == "1.0"


def goes_on_under_it(window: MainWindow) -> None:
    """The new label has its key and its question; the old one is not offered, and stays."""
    project = window.session.project
    select_by_keys(window, "island council")
    press("4")
    assert window.asking.picker.title() == "Tone"
    press("w")
    chosen = window.reading.the_chosen()
    assert (chosen.label, chosen.attributes) == ("CLAIM", {"tone": "warm"})
    choose(window, "terms")
    assert window.reading.the_chosen().label == "CONDITION"
    press("3")
    assert told(window).startswith("3 does nothing here")
    for _ in range(2):
        press("z", CTRL)
    assert labels_of(project)["ada"] == {"ACTOR", "POSITION", "CONDITION"}


def takes_it_back_and_does_it_again(window: MainWindow) -> None:
    """All of it can be taken back, and done again."""
    project = window.session.project
    for _ in range(2):
        press("z", CTRL)
    assert labels_of(project) == {"ada": {"ACTOR", "STANCE", "CONDITION"}}
    for _ in range(2):
        press("z", CTRL | SHIFT)
    assert labels_of(project) == {"ada": {"ACTOR", "POSITION", "CONDITION"}, "ben": {"ACTOR", "POSITION"}}


def test_a_schema_grows_with_keys_while_somebody_works_under_the_old_one(qtbot: QtBot, tmp_path: Path) -> None:
    path = harbour_at_work(tmp_path, schema_with())
    sent = work_as_ben(qtbot, path, tmp_path)
    with opened(qtbot, path, "lead") as window:
        adds_and_deprecates(renames(qtbot, window))
        puts_it_in_force(qtbot, window)
        brings_in_what_is_older(qtbot, window, sent)
        window.following.become("ada")
        settle(qtbot, window)
        goes_on_under_it(window)
        window.following.become("lead")
        takes_it_back_and_does_it_again(window)


def test_the_same_with_the_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    path = harbour_at_work(tmp_path, schema_with())
    with opened(qtbot, path, "ada") as window:
        window.actions_by_id["schema"].trigger()
        editor = editor_in_front(qtbot, window)
        bar = editor.parts.preview.cards[0].bar
        qtbot.waitUntil(lambda: len(bar._parts) == 3 and bar._parts[1].x() > 0 and bar.height() > 0)
        QTest.mouseClick(bar._parts[1], LEFT)  # the button of STANCE
        assert editor.parts.title.text() == "The label STANCE"
        name = editor.parts.form.field("name")
        click(name)
        press("a", CTRL)
        type_in("POSITION")
        click_row(editor, "CONDITION")
        box = editor.parts.form.field("deprecated_since")
        editor.parts.form.ensureWidgetVisible(box)
        assert isinstance(box, QCheckBox)
        tick(box)
        assert [label.name for label in editor.draft.schema.offered_labels] == ["ACTOR", "POSITION"]
        click(editor.parts.buttons["in_text"])
        assert chips(window) == {"ACTOR", "POSITION", "CONDITION"}
        click(editor.parts.apply)
        plan = plan_in_front(qtbot)
        assert plan.plan.refusals == ()
        click(plan.back_button)
        qtbot.waitUntil(editor.isActiveWindow)
        click(editor.parts.buttons["discard"])
        assert not editor.draft.is_changed
        click(editor.parts.buttons["add"])
        assert focus() is editor.parts.form.field("name")
        type_in("CLAIM")
        click(editor.parts.apply)
        click(plan_in_front(qtbot).apply_button)
        qtbot.waitUntil(editor.isActiveWindow)
        editor.close()
        settle(qtbot, window)
        assert list(window.label_bar._labels) == ["ACTOR", "STANCE", "CONDITION", "CLAIM"]
        window.reading.select(*place_of(HARBOUR, "island council"))
        click(label_button(window.label_bar, "CLAIM"))
        assert window.reading.the_chosen().label == "CLAIM"


def click_row(editor: SchemaEditor, words: str) -> None:
    """Click on a row of the list."""
    listed = editor.parts.list
    at = next(at for at, row in enumerate(listed.rows()) if row.words == words)
    index = listed.model().index(at, 0)
    listed.scrollTo(index)
    click(listed.viewport(), listed.visualRect(index).center())


def tick(box: QWidget) -> None:
    """Click on the sign of a tick box."""
    QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
