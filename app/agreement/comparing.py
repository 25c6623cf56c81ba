"""Two readings of a document side by side in the text, and going from one disagreement to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from annotations.changes import Changes
from annotations.errors import Refused
from annotations.spans import AnnotationSet, SetContents
from annotations.text import shortened
from annotations.wording import later, tr
from app.grammar.navigation import Navigation
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session

if TYPE_CHECKING:
    from annotations.agreement.disagreements import Disagreement
    from app.panes.comparison import ComparisonArea

CHANGED = later(
    "the labels here have changed since they were counted; {key:agreement} leads to the window that counts anew"
)
READ_ONLY = later(
    "nothing can be labelled while two readings are compared; {key:own_labels} leads back to your own labels"
)


class Comparing(QObject):
    """Shows comparisons in the place of the reading area, which waits behind them as it was. When the agreement window
    has counted anew, the list follows; until then it is said what has changed since.

    `came_to` tells which disagreement is shown, `changed` that a comparison began or ended; `agreement_wanted` asks for
    the window with the list, `area_made` tells what there is to dress. Who does not lead the
    project never gets here, and is led back to the own labels where leading ends.
    """

    came_to = Signal(object)
    agreement_wanted = Signal()
    area_made = Signal(object)
    changed = Signal()

    def __init__(
        self,
        session: Session,
        reading: ReadingArea,
        navigation: Navigation,
        column: QVBoxLayout,
        status: StatusLine,
        answer: Callable[[Callable[[], object]], bool],
    ) -> None:
        super().__init__(reading)
        self._session, self._reading, self._navigation = session, reading, navigation
        self._column, self._status, self._answer = column, status, answer
        self._listed: list[Disagreement] = []
        self._at = 0
        self._shown: Disagreement | None = None
        self._counted: Mapping[str, Mapping[str, AnnotationSet]] = {}
        self._opening = False
        self._keys: tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]] = {}, {}
        self.area: ComparisonArea | None = None
        session.changed.connect(self._follow)
        navigation.arrived.connect(self._arrived)

    def set_keys(self, moving: Mapping[str, Sequence[str]], commands: Mapping[str, Sequence[str]]) -> None:
        """The keys that move in the text, and those of commands."""
        self._keys = moving, commands
        if self.area is not None:
            self.area.set_keys(moving, commands)

    @property
    def is_on(self) -> bool:
        """Whether a comparison is shown."""
        return self.area is not None and not self.area.isHidden()

    @property
    def has_list(self) -> bool:
        """Whether there are disagreements to go to."""
        return bool(self._listed) and not self._session.is_blind

    def begin(self, listed: list[Disagreement], at: int) -> None:
        """Show one of these disagreements, with both readings drawn. Raises Refused for who does not lead."""
        if self._session.is_blind:
            raise Refused(tr("only who leads the project sees two readings side by side"))
        self._take(listed)
        self._go(at)

    def follow_list(self, listed: Sequence[Disagreement]) -> None:
        """Go through these from now on, as they were counted anew; what is shown stays, listed or not any more."""
        if not self._listed or self._session.is_blind:
            return
        at = next((at for at, each in enumerate(listed) if self._shown and _is_same(each, self._shown)), None)
        self._take(listed)
        if at is None:
            self._at = min(self._at, len(listed))
        elif self.is_on and listed[at] != self._shown:
            self._go(at)
        else:
            self._at, self._shown = at, listed[at]
        if self.is_on:
            self._show_standing()
            self.changed.emit()

    def next(self) -> None:
        """Go to the next disagreement of the list."""
        self._step(1, tr("this is the last disagreement of the list"))

    def previous(self) -> None:
        """Go to the disagreement before."""
        self._step(-1, tr("this is the first disagreement of the list"))

    def leave(self) -> None:
        """Go back to one's own labels, at the place that was compared."""
        if not self.is_on:
            return
        caret = self.area.caret() if self.area is not None else 0
        self._end()
        self._reading.put_caret(caret)
        self._status.tell(tr("Your own labels again"))

    def refuse_labels(self) -> None:
        """Raises Refused while a comparison is shown: it is only for reading."""
        if self.is_on:
            raise Refused(tr(READ_ONLY))

    def follow_person(self) -> None:
        """Somebody else labels now: who does not lead sees nothing of it."""
        if self._session.is_blind:
            self._listed, self._shown, self._counted = [], None, {}
            self._end()

    # Inner matters

    def _take(self, listed: Sequence[Disagreement]) -> None:
        """Have another list, and remember in which state the sets were that it was made of."""
        self._listed = list(listed)
        self._counted = self._session.project.sets_by_document()

    @property
    def _is_listed(self) -> bool:
        """Whether what is shown, or was shown last, stands in the list."""
        return self._at < len(self._listed) and self._listed[self._at] == self._shown

    def _step(self, by: int, end: str) -> None:
        if not self.has_list:
            raise Refused(tr("open a disagreement in the agreement window first"))
        if not self.is_on:
            at = min(self._at, len(self._listed) - 1)
        elif self._is_listed or by < 0:
            at = self._at + by
        else:
            at = self._at  # what came after the one that is not listed any more
        if not 0 <= at < len(self._listed):
            raise Refused(end)
        self._go(at)

    def _go(self, at: int) -> None:
        """Show a disagreement of the list. Raises Refused where its document or one of its sets has gone."""
        self._show(self._listed[at])
        self._at = at
        self._show_standing()
        self.came_to.emit(self._listed[at])
        self.changed.emit()

    def _show(self, disagreement: Disagreement) -> None:
        """Draw both readings and frame the place."""
        first, second = self._sets(disagreement)
        if self._session.document is None or self._session.document.id != disagreement.document:
            self._opening = True
            try:
                self._navigation.open_document(disagreement.document)
            finally:
                self._opening = False
        area = self._shown_area()
        assert self._session.document is not None
        names = {entity.id: entity.name for entity in self._session.project.entities().values()}
        area.show_sets(self._session.document, first, second)
        area.show_place(disagreement, names)
        self._shown = disagreement
        self._navigation.walked = area
        self._status.tell(
            tr("{said}. {{key:next_disagreement}} goes on, Esc leads back to your own labels", said=area.said())
        )

    def _show_standing(self) -> None:
        """Say where in the list this is, and what has changed since that was counted."""
        assert self.area is not None
        count = len(self._listed)
        gone = tr("not among the {count:,} listed any more", count=count) if count else tr("nothing is listed any more")
        here = tr("{shown:,} of {total:,}", shown=self._at + 1, total=count) if self._is_listed else gone
        self.area.show_standing(here, self._what_changed())

    def _what_changed(self) -> str:
        """What is not as it was counted, in a line; nothing where all is."""
        assert self._shown is not None
        document, names = self._shown.document, self._shown.annotators
        heads = {head.annotator: head for head in self._session.project.sets(document)}
        open_again = [name for name in names if name in heads and heads[name].status != "done"]
        if open_again:
            line = "these readings do not count any more: {names} have not finished this document"
            if len(open_again) == 1:
                line = "these readings do not count any more: {names} has not finished this document"
            return tr(line, names=tr(" and ").join(map(shortened, open_again)))
        before = self._counted.get(document, {})
        return "" if all(_is_as_before(heads.get(name), before.get(name)) for name in names) else tr(CHANGED)

    def _sets(self, disagreement: Disagreement) -> tuple[SetContents, SetContents]:
        project = self._session.project
        heads = {head.annotator: head for head in project.sets(disagreement.document)}
        one, other = disagreement.annotators
        if one not in heads or other not in heads:
            name = shortened(other if one in heads else one)
            raise Refused(tr("the set of {name} is not there any more", name=name))
        return project.contents(heads[one]), project.contents(heads[other])

    def _shown_area(self) -> ComparisonArea:
        if self.area is None:
            from app.panes.comparison import ComparisonArea

            self.area = ComparisonArea(lambda: self._session.segmentation)
            self.area.next_pressed.connect(lambda: self._answer(self.next))
            self.area.previous_pressed.connect(lambda: self._answer(self.previous))
            self.area.leave_pressed.connect(lambda: self._answer(self.leave))
            self.area.list_pressed.connect(self.agreement_wanted)
            self.area.told.connect(self._status.tell)
            self._column.addWidget(self.area, 1)
            self.area_made.emit(self.area)
            self.area.set_keys(*self._keys)
        self._reading.hide()
        self.area.show()
        return self.area

    def _end(self) -> None:
        """Show the own labels, and nothing of others."""
        if not self.is_on:
            return
        assert self.area is not None
        had_focus = self.area.isAncestorOf(self.area.focusWidget()) if self.area.focusWidget() else False
        self.area.hide()
        self.area.clear()
        self._reading.show()
        self._navigation.walked = self._reading
        if had_focus:
            self._reading.focus_active()
        self.changed.emit()

    def _arrived(self) -> None:
        """Another document was opened, or the same one anew: in the first case the comparison is over."""
        if self.is_on and not self._opening:
            document = self._session.document
            if document is not None and self._shown and document.id == self._shown.document:
                self._again()
            else:
                self._end()

    def _follow(self, changes: Changes) -> None:
        self.follow_person()
        if self.is_on and self._shown and self._shown.document in changes.documents:
            self._again()

    def _again(self) -> None:
        """Draw what is shown as it is now."""
        assert self._shown is not None
        try:
            self._show(self._shown)
        except Refused as error:
            self._end()
            self._status.refuse(str(error))
        else:
            self._show_standing()
            self.changed.emit()


def _is_as_before(head: AnnotationSet | None, before: AnnotationSet | None) -> bool:
    """Whether a set reads as it did, however long it was worked on since."""
    if head is None or before is None:
        return head is before
    return replace(head, seconds=None) == replace(before, seconds=None)


def _is_same(one: Disagreement, other: Disagreement) -> bool:
    """Whether two disagreements are about the same labels, though these may have changed."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("kind", "document", "annotators", "ids", "name", "point")
    )
