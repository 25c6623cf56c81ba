"""Says where one is: in which document, which part of it, at which word, in which spans; and which keys make sense."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotations.rules import named
from annotations.text import BODY, shortened
from annotations.wording import called, later, quoted, tr
from app.announcing.inwords import InWords
from app.docks import Docks
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from widgets.announcing import announce

if TYPE_CHECKING:
    from widgets.lists.readlines import ReadLines

NAME = "here"
_STATES = {
    "todo": later("nothing done yet"),
    "doing": later("in progress"),
    "done": later("done"),
    "skipped": later("skipped"),
}
_LONGEST = 48


class Describing(QObject):
    """Puts the place where one is into words: one line at the foot, all of it aloud, and in a panel to be read.

    `what_is_open` gives the words of a question that is open, `sticky` the label that every selection is marked with.
    """

    def __init__(
        self, session: Session, reading: ReadingArea, in_words: InWords, docks: Docks, status: StatusLine
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._in_words = in_words
        self._docks = docks
        self._status = status
        self._panel: ReadLines | None = None
        self._last: list[str] = []
        self.what_is_open: Callable[[], str] = str
        self.sticky: Callable[[], str] = str
        docks.add(NAME, tr("Where one is"), Qt.DockWidgetArea.RightDockWidgetArea, self._make)

    # Commands

    def show(self) -> None:
        """Say where one is. Once more, and it stands in a panel, to be read line by line, which a third time closes."""
        if self._docks.has_focus(NAME):
            self._docks.close(NAME)
            self._status.tell(tr("The description is closed"))
            return
        lines = self.lines()
        again, self._last = lines == self._last, lines
        if self._docks.is_open(NAME) or again:
            self._show_panel(lines, focus=again)
        if again:
            self._status.show_quietly(tr("Read it line by line; Esc leads back"))
        else:
            more = tr("{key:here} again: all of it, to read")
            self._status.show_quietly(f"{self.brief()} · {more}")
            announce(self._reading, " ".join(f"{line.rstrip('.')}." for line in lines))

    # What is said

    def brief(self) -> str:
        """Where one is, in one line."""
        if self._session.document is None or not self._is_in_text():
            return self._elsewhere()
        text, caret = self._session.document.text, self._reading.active.caret()
        selected = self._reading.active.selection()
        words = shortened(text[slice(*selected)], _LONGEST) if selected else self._word(caret)
        spans = [tr("in {span}", span=named(span)) for span in self._reading.active.spans_at(caret)]
        return ", ".join((quoted(words), self._in_words.place(caret), *spans))

    def lines(self) -> list[str]:
        """All that is known of where one is, a line each."""
        document = self._session.document
        if document is None:
            return [tr("No document is open"), self._status.with_keys(tr("{key:import} imports articles"))]
        head = self._session.head
        state = tr(_STATES[head.status if head else "todo"])
        title = document.title or document.id
        found = [tr("Document: {title}, {state}", title=title, state=state)]
        found += self._of_the_text() if self._is_in_text() else [self._elsewhere()]
        if asked := self.what_is_open():
            found.append(tr("A question is open: {title}", title=asked))
        if label := self.sticky():
            found.append(tr("{label} is sticky: every selection is marked", label=label.capitalize()))
        return [*found, self._status.with_keys(self._keys())]

    def _of_the_text(self) -> list[str]:
        view, segmentation = self._reading.active, self._session.segmentation
        text, caret = segmentation.document.text, view.caret()
        found = [tr("Place: {place}", place=self._place(caret))]
        if selected := view.selection():
            found.append(tr("Selected: “{words}”", words=text[slice(*selected)]))
        else:
            found.append(tr("Word: “{word}”", word=self._word(caret)))
        around = view.spans_at(caret)
        found += [tr("In the span: {span}", span=self._in_words.told(span).sentence) for span in around]
        if not around:
            found.append(tr("In no span"))
        chosen = self._reading.chosen()
        if chosen is not None:
            told_already = chosen.id in [span.id for span in around]
            words = named(chosen) if told_already else self._in_words.told(chosen).sentence
            found.append(tr("Chosen: {span}", span=words))
        if sentence := segmentation.sentence_at(caret):
            found.append(tr("Sentence: {words}", words=" ".join(text[slice(*sentence)].split())))
        return found

    def _place(self, caret: int) -> str:
        """Where the caret is, and of how many sentences, where that is known at once."""
        place, segmentation = self._in_words.place(caret), self._session.segmentation
        section = segmentation.document.section_around(caret, caret)
        if section is None or section.kind != BODY or segmentation.sentence_number(caret) is None:
            return place
        last = segmentation.sentence_number(section.end)
        return place if last is None else tr("{place} of {count}", place=place, count=last)

    def _word(self, caret: int) -> str:
        segmentation = self._session.segmentation
        token = segmentation.token_at(caret)
        return segmentation.document.text[slice(*token)] if token else tr("blank")

    def _elsewhere(self) -> str:
        """What has the keyboard, where that is not the text: its name, and what it says of itself."""
        focus = QApplication.focusWidget()
        if focus is None:
            return tr("The keyboard is nowhere in the window")
        index = getattr(focus, "currentIndex", None)
        row = index().data(Qt.ItemDataRole.AccessibleTextRole) if index is not None and _has_rows(focus) else ""
        parts = (focus.accessibleName(), str(row or ""), focus.accessibleDescription())
        return ", ".join(part for part in parts if part) or tr("A control without a name")

    def _is_in_text(self) -> bool:
        return self._reading.active.hasFocus() or self._docks.has_focus(NAME) or bool(self.what_is_open())

    def _keys(self) -> str:
        """The keys that make sense now."""
        if self.what_is_open():
            return tr("Esc leaves the question; {key:keys} lists all keys in the text")
        if not self._is_in_text():
            return tr("Esc leads into the text, {key:next_pane} to the next part of the window")
        if self._reading.active.selection() is not None:
            marks = [f"{{key:mark.{label.name}}} {called(label.name)}" for label in self._session.project.schema.labels]
            return tr("Mark the selection: {labels}", labels=", ".join(marks))
        if self._reading.chosen() is not None:
            return tr(
                "{key:answer} asks what is open, {key:link} links, {key:grow_end} moves the end, {key:note} notes, "
                "{key:remove} removes, {key:spans} goes to its row"
            )
        if self._reading.stacked():
            return tr("{key:cycle_spans} chooses the span here, {key:next_span} goes to the next one")
        return tr("{key:next_span} goes to the next span, {key:widen} selects the word, {key:spans} opens the table")

    # The panel

    def _show_panel(self, lines: list[str], *, focus: bool) -> None:
        self._docks.panel(NAME)
        assert self._panel is not None
        self._panel.set_lines(lines)
        self._docks.open(NAME, focus=focus)

    def _make(self) -> QWidget:
        from widgets.lists.readlines import ReadLines

        self._panel = ReadLines(tr("Where one is"))
        self._panel.set_lines(self._last or [self._status.with_keys(tr("{key:here} says where one is"))])
        return self._panel


def _has_rows(widget: QWidget) -> bool:
    from PySide6.QtWidgets import QAbstractItemView

    return isinstance(widget, QAbstractItemView)
