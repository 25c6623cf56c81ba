"""What marking keys and buttons do to the reading area: mark, relabel, the sticky label, remove, undo, redo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotations import marking
from annotations.changes import Changes
from annotations.errors import Refused
from annotations.spans import Span
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session


class Labelling(QObject):
    """Turns the annotator's wishes into steps.

    `document_wanted` asks the window to open another document first, `marking_wanted` to mark a selection with the
    sticky label: both through the window, which answers for what is refused.
    """

    sticky_changed = Signal(object)
    document_wanted = Signal(str)
    marking_wanted = Signal(str, int, int)

    def __init__(self, session: Session, reading: ReadingArea, status: StatusLine) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._status = status
        self.sticky: str | None = None
        reading.selection_made.connect(self._selection_made)

    def use(self, label: str, *, exact: bool = False) -> None:
        """Mark the selection with LABEL; without one let the label go where it is sticky; without that relabel the
        chosen span; and without one make the label sticky."""
        selection, chosen = self._reading.selection(), self._reading.chosen()
        if selection is not None:
            self.mark(label, *selection, exact=exact)
        elif self.sticky == label:
            self.set_sticky(None)
        elif chosen is not None:
            self.relabel(chosen, label)
        else:
            self.set_sticky(label)

    def use_exactly(self, label: str) -> None:
        """Like `use`, but a selection is marked as it is, neither snapped nor trimmed."""
        self.use(label, exact=True)

    def mark(self, label: str, start: int, end: int, *, exact: bool = False) -> None:
        """Mark [start, end) and choose the new span."""
        marked = marking.mark(self._session.project, self._session.segmentation, label, start, end, exact=exact)
        self._reading.clear_selection()
        self._reading.choose(marked.span)
        self._tell(marked.changes)

    def relabel(self, span: Span, label: str) -> None:
        """Give a span another label."""
        marked = marking.relabel(self._session.project, span, label)
        self._reading.choose(marked.span)
        self._tell(marked.changes)
        if marked.dropped:
            names = ", ".join(marked.dropped)
            self._status.tell(f"{marked.changes.title}; {label.lower()} has no {names}: dropped, undo brings it back")

    def remove(self) -> None:
        """Unmark the chosen span."""
        span = self._reading.chosen()
        if span is None:
            raise Refused("choose a span first: Tab walks them")
        self._tell(marking.remove(self._session.project, span))

    def set_sticky(self, label: str | None) -> None:
        """Mark every selection from now on with LABEL, until it is let go."""
        self.sticky = label
        self.sticky_changed.emit(label)
        if label:
            self._status.tell(f"{label.capitalize()} is sticky: every selection is marked. The same key lets it go")
        else:
            self._status.tell("No label is sticky")

    def undo(self) -> None:
        """Take the annotator's last step back, wherever it was."""
        self._reversed(self._session.project.undo(), "Undone", "There is nothing to undo")

    def redo(self) -> None:
        """Do again what was undone last."""
        self._reversed(self._session.project.redo(), "Redone", "There is nothing to redo")

    def _selection_made(self, start: int, end: int) -> None:
        if self.sticky:
            self.marking_wanted.emit(self.sticky, start, end)

    def _reversed(self, changes: Changes | None, verb: str, nothing: str) -> None:
        if changes is None:
            self._status.tell(nothing)
            return
        self._go_to(changes)
        self._tell(changes, f"{verb}: {changes.title}")

    def _go_to(self, changes: Changes) -> None:
        current = self._session.document
        elsewhere = [document for document in changes.documents if current is None or document != current.id]
        if elsewhere and len(elsewhere) == len(changes.documents) == 1 and not changes.listing:
            self.document_wanted.emit(elsewhere[0])
        head = self._session.head
        spans = [self._reading.span(id) for id in changes.spans_of(head.id)] if head else []
        self._reading.clear_selection()
        self._reading.choose(next((span for span in spans if span), None), reveal=True)

    def _tell(self, changes: Changes, done: str = "") -> None:
        if changes.warnings:
            self._status.warn(*changes.warnings, done=done or changes.title)
        else:
            self._status.tell(done or changes.title)
