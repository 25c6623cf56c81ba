"""Asking the annotator one thing at a time, beside the text: who asked gets the answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal
from PySide6.QtGui import QAction, QKeyEvent

from annotations.wording import later, tr
from app.commands.actions import answers
from app.guideline.subjects import Subject
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from widgets.asking.asked import Asked
from widgets.asking.optionrows import Option
from widgets.asking.picker import Picker
from widgets.keys.keynames import folded, pressed

Answer = Callable[[str], object]
Carry = Callable[[Callable[[], object]], bool]


@dataclass(frozen=True)
class Question:
    """What is asked, and what happens with each kind of answer; see Asked for the rest.

    `anchor` is where to ask, in global coordinates; empty means beside the caret. `find` answers what is typed with
    other options. `preview` shows in the text what the current row means. `left` hears that it was left unanswered,
    and `draft` at each letter what is typed, so that it can be kept; nothing where that is the answer now. `typed`
    stands in the line at first instead of `text`, which is the answer now. `page` names the page of the manual about
    it, where that is not the one about questions; `subject` says what the guideline can be opened on.
    """

    title: str
    options: Sequence[Option]
    chosen: Answer
    typing: bool = False
    hint: str = ""
    new: str = ""
    current: Collection[str] = ()
    multi: bool = False
    proposed: str = ""
    text: str = ""
    anchor: QRect = field(default_factory=QRect)
    chosen_many: Callable[[list[str]], object] | None = None
    added: Answer | None = None
    cleared: Callable[[], object] | None = None
    skipped: Callable[[], object] | None = None
    find: Callable[[str], Sequence[Option]] | None = None
    passing: str = ""
    preview: Answer | None = None
    left: Callable[[], object] | None = None
    draft: Answer | None = None
    typed: str = ""
    page: str = ""
    subject: Subject | None = None


_NOT_CHANGED = later("Not changed: {question}")


class Asking(QObject):
    """Owns the window's picker. One question is open at most; a new one takes its place.

    `is_passing` holds while a command is carried out whose key left the picker. `changed` tells that a question was
    opened or closed, `rule_wanted` that its rule of the guideline shall be shown; `rule_of` gives the id of that rule.
    """

    changed = Signal()
    rule_wanted = Signal()

    def __init__(self, picker: Picker, reading: ReadingArea, answer: Carry, status: StatusLine) -> None:
        super().__init__(reading)
        self.picker = picker
        self._status = status
        self._reading = reading
        self._answer = answer
        self._question: Question | None = None
        self._actions: Sequence[QAction] = ()
        self.rule_of: Callable[[Subject], str] = lambda _: ""
        self.is_passing = False
        self._was_refused = False
        picker.chosen.connect(lambda id: self._answered(lambda asked: lambda: asked.chosen(id)))
        picker.chosen_many.connect(lambda ids: self._answered(lambda asked: self._many(asked, ids)))
        picker.new_wanted.connect(self._typed_in)
        picker.cleared.connect(lambda: self._answered(lambda asked: asked.cleared))
        picker.skipped.connect(lambda: self._answered(lambda asked: lambda: self._skip(asked)))
        picker.cancelled.connect(self._cancelled)
        picker.told.connect(status.tell)
        picker.walked.connect(status.show_quietly)
        picker.left_with.connect(self._pass_on)
        picker.typed_changed.connect(self._typed)
        picker.moved.connect(self._moved)
        picker.rule_wanted.connect(self.rule_wanted)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """The commands of the window: a key that is none of the picker's may be one of theirs."""
        self._actions = actions

    @property
    def is_open(self) -> bool:
        """Whether a question waits for its answer."""
        return self._question is not None

    @property
    def page(self) -> str:
        """The page of the manual about what is asked, where it has one of its own."""
        return self._question.page if self._question is not None else ""

    @property
    def subject(self) -> Subject | None:
        """What the guideline can be opened on, where a question is open that it explains."""
        return self._question.subject if self._question is not None else None

    def ask(self, question: Question) -> None:
        """Open the picker on a question."""
        self._question = question
        self.picker.self_filtering = question.find is None
        self.picker.ask(
            Asked(
                title=question.title,
                options=question.options,
                typing=question.typing,
                hint=question.hint,
                new=question.new,
                current=question.current,
                multi=question.multi,
                proposed=question.proposed,
                text=question.typed or question.text,
                clearable=question.cleared is not None,
                passing=question.passing,
                skippable=question.skipped is not None,
                rule=self.rule_of(question.subject) if question.subject else "",
            )
        )
        if question.typed:
            self.picker.go_on()
        line = "Type or choose: {question}" if question.typing else "Choose: {question}"
        if question.typing and not question.options:
            line = "Type: {question}"
        self._status.tell_otherwise(tr(line, question=question.title), aloud=False)
        self.picker.place_at(question.anchor if not question.anchor.isEmpty() else self._reading.caret_anchor())
        self._moved(self.picker.current_id())
        self.changed.emit()

    def leave(self) -> None:
        """Close the picker without an answer."""
        if self._question is not None:
            self.picker.dismiss()
            self._left()

    def _answered(self, pick: Callable[[Question], Callable[[], object] | None]) -> None:
        question = self._question
        if question is None:
            return
        self._end()
        self._status.begin()
        work = pick(question)
        if work is not None:
            self._was_refused = not self._answer(work)
        self._status.tell_otherwise(tr("Answered: {question}", question=question.title))

    def _skip(self, asked: Question, how: str = later("Left open: {question}")) -> None:
        """Say that there is no answer, and go on."""
        self._status.tell(tr(how, question=asked.title))
        if asked.skipped is not None:
            asked.skipped()

    def _typed_in(self, text: str) -> None:
        """Take what was typed; what is refused is asked again as it was typed, so that no words are lost."""
        question = self._question
        if question is None:
            return
        if question.text and text == question.text.strip():
            self._answered(lambda asked: lambda: self._skip(asked, _NOT_CHANGED))
            return
        self._answered(lambda asked: _with(asked.added, text))
        if self._was_refused and self._question is None:
            self.ask(replace(question, typed=text))

    def _many(self, asked: Question, ids: list[str]) -> Callable[[], object] | None:
        """Nothing at all takes an answer back, or leaves the question open where there is none."""
        if ids or asked.chosen_many is None:
            return _with(asked.chosen_many, ids)
        return asked.cleared if asked.current else lambda: self._skip(asked)

    def _cancelled(self) -> None:
        question, is_kept = self._question, self._has_draft()
        self._left()
        if question is not None:
            line = "Left: {question}"
            if is_kept:
                line = "Left: {question}; what was typed is kept, the same key goes on with it"
            self._status.tell(tr(line, question=question.title))

    def _left(self) -> None:
        question = self._question
        if question is not None:
            self._end()
            if question.left is not None:
                question.left()

    def _has_draft(self) -> bool:
        """Whether words were typed that would be lost."""
        question = self._question
        if question is None or question.draft is None:
            return False
        return bool(self.picker.typed().strip()) and self.picker.typed().strip() != question.text.strip()

    def _end(self) -> None:
        self._question = None
        if self.picker.is_open():
            self.picker.dismiss()
        self._reading.set_preview(())
        if not self.picker.has_lost_focus:
            self._reading.focus_again()
        self.changed.emit()

    def _pass_on(self, event: QKeyEvent) -> None:
        """Let a key that left the picker do in the text what it does there."""
        self._left()
        name = folded(pressed(event))
        for action in self._actions:
            if answers(action, name):
                self.is_passing = True
                action.trigger()
                self.is_passing = False
                return
        QCoreApplication.sendEvent(self._reading.key_target(), event)

    def _typed(self, text: str) -> None:
        if self._question is None:
            return
        if self._question.find is not None:
            self.picker.set_options(self._question.find(text))
        if self._question.draft is not None:
            self._question.draft(text if self._has_draft() else "")

    def _moved(self, id: str) -> None:
        if self._question is not None and self._question.preview is not None:
            self._question.preview(id)


def _with(work: Callable[..., object] | None, value: object) -> Callable[[], object] | None:
    return None if work is None else lambda: work(value)
