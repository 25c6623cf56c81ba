"""The schema editor, opened by a command, and what leads out of it: files, the step, the looks of the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from annotations.changes import Changes
from annotations.errors import Nameless, Outdated, Refused, StancemarkError
from annotations.wording import counted, later, tr
from app import filechoice, placing
from app.commands.table import Command
from app.manual.key import HelpKey
from app.timers import once

if TYPE_CHECKING:
    from annotations.drafts.draft import Draft
    from annotations.drafts.matching import Renames
    from annotations.drafts.planning import Plan
    from annotations.schema import Schema
    from app.mainwindow import MainWindow
    from app.panes.schemaeditor import SchemaEditor
    from app.panes.schemaplan import PlanDialog

SCHEMA_FILTER = later("Schema (*.json);;All files (*)")


class SchemaEditing(QObject):
    """Keeps the schema editor of this project, and its draft while nobody works on it.

    Of several windows on one project only one has it: from the others the command leads there.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self._table: Sequence[Command] = ()
        self._in_text = False
        self.editor: SchemaEditor | None = None
        window.session.changed.connect(self._follow_step)

    def show(self) -> None:
        """Show the editor, or bring it to the front as it was."""
        elsewhere = self._elsewhere()
        if elsewhere is not None:
            elsewhere.schema_editing.show()
            return
        if self.editor is None:
            self.editor = self._opened()
        else:
            if self.editor.isHidden():
                self.editor.tell("")  # what it said last is about a deed of the time before
            self.follow()
        placing.show(self.editor)
        self.editor.raise_()
        self.editor.activateWindow()
        self._main.status.tell(tr("The schema editor is open; {key:schema} leads there from the text"))

    def set_keys(self, table: Sequence[Command]) -> None:
        """Have the keys that commands have now."""
        self._table = table
        if self.editor is not None:
            self.editor.set_keys(table)

    def follow(self) -> None:
        """Another schema may be in force, another person labels, or another document is open."""
        if self.editor is not None:
            self.editor.follow_schema(self._main.session.project.schema)
            self.editor.follow_document()
        if self._in_text:
            self._dress()

    def close(self) -> None:
        """Close the editor for good; what was drafted comes back when it is opened again."""
        if self.editor is not None:
            self.editor.close()
            self.editor.deleteLater()
            self.editor = None

    # The editor

    def _elsewhere(self) -> MainWindow | None:
        """The other window on this project that has the editor."""
        others = self._main.windowing.companions()
        return next((each for each in others if each.schema_editing.editor is not None), None)

    def _opened(self) -> SchemaEditor:
        from app.panes.schemaeditor import SchemaEditor

        draft, is_kept = self._draft()
        editor = SchemaEditor(self._main.session, draft)
        editor.set_keys(self._table)
        HelpKey(editor, self._main.actions_by_id["manual"])
        editor.drafted.connect(self._drafted)
        editor.in_text_wanted.connect(self.show_in_text)
        editor.apply_wanted.connect(self._ask)
        editor.load_wanted.connect(self._choose_file)
        editor.save_wanted.connect(self._choose_target)
        editor.command_wanted.connect(lambda id: self._main.actions_by_id[id].trigger())
        editor.came_forward.connect(lambda: self._main.answer(self._main.following.look_for_others))
        editor.finished.connect(lambda _: self._left())
        if is_kept:
            editor.tell(editor.keys.filled(tr("This is the draft that you left; {key:discard} begins anew")))
        return editor

    def _draft(self) -> tuple[Draft, bool]:
        """The draft that was left, and True; else one in which nothing is changed."""
        from annotations.drafts.draft import Draft
        from annotations.drafts.keeping import draft_of

        project = self._main.session.project
        left = draft_of(self._main.settings.schema_draft(project.id), project.schema_of)
        return (left, True) if left is not None else (Draft.of(project.schema), False)

    def _drafted(self) -> None:
        """The draft has changed: keep it, and let the text look like it where that is wanted."""
        from annotations.drafts.keeping import kept_text

        draft = self._the_editor.draft
        self._main.settings.set_schema_draft(
            self._main.session.project.id, kept_text(draft) if draft.is_changed else ""
        )
        if self._in_text:
            self._dress()

    @property
    def _the_editor(self) -> SchemaEditor:
        assert self.editor is not None
        return self.editor

    def _follow_step(self, changes: Changes) -> None:
        if self.editor is not None and self.editor.isVisible():
            self.follow()

    def _left(self) -> None:
        self.show_in_text(False)
        self._main.activateWindow()
        if self._the_editor.draft.is_changed:
            self._main.status.tell(tr("The draft of the schema is kept; {key:schema} leads back to it"))

    # The looks of the text

    def show_in_text(self, on: bool) -> None:
        """Let the text of the window look as the draft says, or no more."""
        if on == self._in_text:
            return
        self._in_text = on
        if self.editor is not None:
            self.editor.show_in_text(on)
        if on:
            self._dress()
        else:
            self._main.appearance.take_schema(self._main.session.project.schema)

    def _dress(self) -> None:
        from app.schemas.looks import called, dressed

        draft = self._the_editor.draft
        if self._the_editor.is_outdated:
            self.show_in_text(False)
        else:
            self._main.appearance.preview(dressed(draft), called(draft))

    # Files

    @property
    def _folder(self) -> filechoice.Folder:
        return filechoice.folder_of(self._main.session, filechoice.SCHEMAS)

    def _choose_file(self) -> None:
        filechoice.open_one(self._the_editor, tr("Load a schema"), tr(SCHEMA_FILTER), self._folder, self._read)

    def _read(self, path: Path) -> None:
        # once the dialog that asked has gone: what it leads to may be another one
        once(self._the_editor, lambda: self._answer(lambda: self._load(path))).start(0)

    def _load(self, path: Path) -> None:
        from annotations.drafts.matching import guesses
        from annotations.schema_reader import load
        from app.panes.schemaplan import RenamesDialog

        try:
            theirs = load(path)
        except Refused as refusal:
            raise Refused(tr("not loaded: {reason}", reason=refusal)) from refusal
        found = guesses(self._main.session.project.schema, theirs)
        if all(each.is_certain for each in found):
            self._adopt(theirs, {each.address: each.name for each in found}, {}, path.name)
            return
        dialog = RenamesDialog(found, self._the_editor)
        dialog.answered.connect(lambda renames, staying: self._adopt(theirs, renames, staying, path.name))
        self._open(dialog)

    def _adopt(self, theirs: Schema, renames: Renames, staying: Renames, name: str) -> None:
        from annotations.drafts.differences import differences
        from annotations.drafts.matching import adopted

        draft = adopted(self._main.session.project.schema, theirs, renames, staying)
        self._the_editor.take_draft(draft, undoable=True)
        count = len(differences(draft))
        line = tr("The draft is {file} now: {changes}", file=name, changes=counted(count, "change"))
        self._the_editor.tell(line if count else tr("Nothing in {file} differs from the schema in force", file=name))

    def _choose_target(self) -> None:
        schema = self._the_editor.draft.schema
        folder, title = self._folder, tr("Save the draft")
        begin = folder.path / f"{schema.name}.json"
        filechoice.save(self._the_editor, title, tr(SCHEMA_FILTER), ".json", folder, self._write, begin)

    def _write(self, path: Path) -> None:
        self._answer(lambda: self._save(path))

    def _save(self, path: Path) -> None:
        from annotations.drafts.planning import as_file
        from annotations.formats.written import batch

        text = as_file(self._main.session.project, self._the_editor.draft)
        try:
            with batch(path) as place:
                place.write(path, f"{text}\n".encode())
        except Refused as refusal:
            raise Refused(tr("not saved: {reason}", reason=refusal)) from refusal
        self._the_editor.tell(tr("Saved as {file}", file=path.name))

    # The step

    def _ask(self) -> None:
        """Show what putting the draft in force would do."""
        from annotations.drafts.planning import plan, with_what_is_used
        from app.panes.schemaplan import PlanDialog

        project, editor = self._main.session.project, self._the_editor
        if not editor.draft.is_changed:
            raise Refused(tr("nothing differs from the schema in force"))

        def make(version: str) -> Plan:
            return plan(project, editor.draft, version, everyone=not project.is_blind)

        def keep() -> None:
            editor.take_draft(with_what_is_used(project, editor.draft), undoable=True)
            dialog.show_plan(make(dialog.version.text()))

        dialog = PlanDialog(make, editor)
        dialog.keeping_wanted.connect(keep)
        dialog.apply_wanted.connect(lambda planned: self._apply(planned, dialog))
        self._open(dialog)

    def _apply(self, planned: Plan, dialog: PlanDialog) -> None:
        from annotations.drafts.draft import Draft
        from annotations.drafts.planning import apply

        project = self._main.session.project
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # in a very large project a moment
        try:
            changes = apply(project, planned)
        except Nameless:
            dialog.refuse(tr("say first who you are: the window behind asks for your name"))
            self._main.ask_annotator()
            return
        except Outdated as refusal:
            self._main.following.look_for_others()
            dialog.refuse(str(refusal))
            return
        except StancemarkError as refusal:
            dialog.refuse(str(refusal))
            return
        finally:
            QApplication.restoreOverrideCursor()
        dialog.accept()
        self.show_in_text(False)
        self._the_editor.take_draft(Draft.of(project.schema))
        self._main.status.report(changes)
        self._the_editor.tell(
            tr("Version {version} is in force; Undo in the window takes it back", version=planned.version)
        )

    def _open(self, dialog: QDialog) -> None:
        self._main.open_dialog(dialog)
        dialog.finished.connect(self._the_editor.activateWindow)

    def _answer(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Refused as refusal:
            self._the_editor.refuse(str(refusal))
