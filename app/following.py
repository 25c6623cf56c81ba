"""What the window shows anew when the project, its schema, the preferences, or the person at it became others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotations.changes import DO, Changes
from annotations.wording import tr

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


class Following:
    """Lets the parts of one window follow; each of them knows what it has to read again."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def step_committed(self, changes: Changes) -> None:
        """A step was taken, here or in another window on the project."""
        window, document = self._window, self._session.document
        if changes.kind != DO:  # what is asked may be about a span that has gone
            self._leave_questions()
        if changes.schema:
            self._take_schema()
        if changes.language:
            self._leave_questions()
            window.article_language.follow()
        window.list_pane.apply(changes)
        if document is None or (changes.listing and document.id in changes.documents):
            window.navigation.reopen_current()
        else:
            window.reading.apply(changes)
            window.show_state()

    def step_heard(self, changes: Changes) -> None:
        """Another window has taken a step: what is asked here may be about what it changed."""
        if self._session.document is not None and self._session.document.id in changes.documents:
            self._leave_questions()

    def look_for_others(self) -> None:
        """Look whether another program has written, and show what it wrote."""
        if not self._session.written_elsewhere():
            return
        window = self._window
        self._take_schema()
        window.article_language.follow()
        window.list_pane.reread()
        window.navigation.reopen_current()
        window.agreeing.reread()
        window.guiding.reread()
        window.older_work.reread()
        window.searching.reread()
        window.status.tell(tr("Another program has changed the project; the window shows it"))

    def read_preferences(self) -> None:
        """Another window has changed what holds in all: colours, type, keys, how work is counted."""
        window = self._window
        window.keying.follow()
        window.appearance.follow()
        window.timekeeping.read_preferences()
        window.reviewing.sitting.look()
        window.preferring.follow()

    def become(self, name: str) -> None:
        """Let this annotator label from now on."""
        window, session = self._window, self._session
        window.navigation.remember_place()
        session.become(name)
        window.timekeeping.follow()
        window.name_prompt.hide()
        window.labelling.sticky = None
        window.label_bar.set_sticky(None)
        window.list_pane.reread()
        window.reading.reread()
        window.comparing.follow_person()
        window.agreeing.follow_person()
        window.older_work.reread()
        window.searching.follow_person()
        window.schema_editing.follow()
        window.show_state()
        window.status.tell(tr("You label as {annotator}", annotator=session.annotator))
        window.reading.enter_point(window.reading.point_number())
        window.go_on()

    def _take_schema(self) -> None:
        """Have commands, keys, menus, looks and questions of the schema that is in force now."""
        window = self._window
        before, schema = window.keying.schema, self._session.project.schema
        if schema == before:
            return
        self._leave_questions()
        window.keying.take_schema(schema)
        window.appearance.take_schema(schema)
        window.labelling.take_schema(before, schema)
        window.reading.reread()
        window.schema_editing.follow()

    def _leave_questions(self) -> None:
        self._window.asking.leave()
        self._window.propagation.leave()
