"""States of the schema editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picturing.acts import ARTICLE, show
from picturing.state import DOUBLE, SMALL, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow
    from app.panes.schemaeditor import SchemaEditor


def _editor(window: MainWindow, *address: str) -> SchemaEditor:
    """The editor at a part, with the draft in which nothing is changed."""
    from PySide6.QtTest import QTest

    from annotations import leads
    from annotations.drafts.draft import Draft

    show(window, ARTICLE)
    if not window.session.project.may_change_project:
        leads.lead(window.session.project)
    window.schema_editing.show()
    editor = window.schema_editing.editor
    assert editor is not None
    editor.resize(1180, 800)
    editor.take_draft(Draft.of(window.session.project.schema))
    editor.go_to(editor.draft.place_of(address) or address)
    QTest.qWait(300)  # what uses the part is counted, and the preview drawn, a moment later
    return editor


def _colours(window: MainWindow) -> None:
    """A colour that is too close to another, and a key that something else has."""
    from PySide6.QtTest import QTest

    editor = _editor(window, "label", "ACTOR")
    editor.parts.form.edited.emit("key", "w")
    editor.parts.form.edited.emit("colour", "#c06030")
    editor.parts.form.enter("colour")
    QTest.qWait(300)


def _question(window: MainWindow) -> None:
    """A question is added to a label."""
    _editor(window, "label", "STANCE", "commitment").parts.list.setFocus()


def _plan(window: MainWindow) -> None:
    """A label with another name and a new one are about to be put in force."""
    editor = _editor(window, "label", "STANCE")
    editor.parts.form.edited.emit("name", "POSITION")
    editor.parts.buttons["add"].click()
    editor.parts.form.edited.emit("name", "CLAIM")
    editor.apply_wanted.emit()


STATES = (
    State("schema", "A question in the schema editor", _question, sizes=(SMALL, DOUBLE)),
    State("schema-colours", "A colour that is hard to tell from another, and a key that is taken", _colours),
    State("schema-plan", "What a draft would do to labels, before it is put in force", _plan, sizes=(SMALL,)),
)
