"""The reading area: article and summary cards side by side, and what is chosen, selected and pointed out in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotations.spans import Span
from annotations.text import Range
from app.looks import themes
from app.panes.shownset import ShownSet
from widgets.textview.view import TextView


class Beside(Protocol):
    """Shows spans beside the text."""

    def keeps_focus(self) -> bool:
        """Whether the keyboard is on a row there, and shall stay whatever is chosen."""

    def holds_keys(self) -> bool:
        """Whether that row is a span, which commands are then about."""

    def picked(self) -> list[str]:
        """The ids of the spans that are selected there."""


class ReadingArea(ShownSet):
    """Moves in what is shown: chooses spans, puts the focus into views, points ranges out."""

    _beside: Beside | None = None

    # What stands beside the text and speaks of its spans

    def set_beside(self, beside: Beside) -> None:
        """Let something beside the text have the keyboard while commands concern a span."""
        self._beside = beside

    @property
    def is_beside(self) -> bool:
        """Whether the keyboard is on a span beside the text: what is selected in the text is not meant then."""
        return self._beside is not None and self._beside.holds_keys()

    @property
    def _keeps_focus(self) -> bool:
        return self._beside is not None and self._beside.keeps_focus()

    def picked(self) -> list[Span]:
        """The spans that a command is about: those selected beside the text, or the chosen one."""
        ids = self._beside.picked() if self._beside is not None and self.is_beside else [self._chosen or ""]
        return [span for id in ids if (span := self.span(id)) is not None]

    def key_target(self) -> QWidget:
        """What a key is for that is none of a command: what stands beside the text if the keyboard is there."""
        focus = QApplication.focusWidget()
        return focus if focus is not None and self._keeps_focus else self._active

    def focus_again(self) -> None:
        """Put the focus back to where spans are worked on: beside the text if it is there, else into the text."""
        if not self._keeps_focus:
            self.focus_active()

    # Moving

    def choose(self, span: Span | None, *, reveal: bool = False) -> None:
        """Choose a span; REVEAL also scrolls to it and moves the caret and the focus there."""
        self._chosen = span.id if span else None
        home = self.view_of(span.start, span.end) if span else None
        for view in self.views():
            view.choose(span.id if span and view is home else None)
            view.point_out(span.id if span and view is not home else None)
        if span and home and reveal:
            home.clear_selection()
            home.set_caret(span.start)
            home.choose(span.id)
            self.go_to(span.start, span.end)
            # asked each time: the style, and what the desktop wants of it, may change while the window is open
            home.set_reduced_motion(themes.is_motion_reduced(home.style()))
            home.flash(span.start, span.end)
        self.span_chosen.emit(self._chosen or "")

    def go_to(self, start: int, end: int) -> None:
        """Scroll to [start, end) and put the focus into its view."""
        view = self.view_of(start, end)
        if not self._keeps_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_active(view)
        view.reveal(start, end)

    def enter_point(self, number: int | None) -> None:
        """Put the focus into a point, or (None) back into the article."""
        view = self.article if number is None else self.points.get(number, self.article)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_active(view)

    def step_point(self, forward: bool) -> None:
        """From the article to the first point, from point to point, and from the first back to the article."""
        numbers = list(self.points)
        number = self.point_number()
        at = numbers.index(number) if number is not None else -1
        at = at + 1 if forward else at - 1
        if at < -1 or at >= len(numbers):
            return
        self.enter_point(None if at < 0 else numbers[at])

    def stacked(self) -> list[Span]:
        """The spans under the caret, innermost first; or under the end of the chosen one where marking left it."""
        view, chosen = self._active, self.chosen()
        at = view.caret()
        found = view.spans_at(at)
        if not found and chosen is not None and chosen.end == at:
            found = view.spans_at(at - 1)
        return found

    def clear_selection(self) -> None:
        """Unselect text in every view."""
        for view in self.views():
            if view.selection() is not None:
                view.clear_selection()

    def show_range(self, start: int, end: int) -> None:
        """Scroll to [start, end), put the caret there and light it up for a moment."""
        view = self.view_of(start, end)
        view.clear_selection()
        view.set_caret(start)
        self.go_to(start, end)
        view.set_reduced_motion(themes.is_motion_reduced(view.style()))
        view.flash(start, end)

    def select(self, start: int, end: int) -> None:
        """Select [start, end) in its view, scroll there and put the focus into it."""
        self.go_to(start, end)
        self._active.set_selection(start, end)

    def put_caret(self, offset: int) -> None:
        """Put the caret before OFFSET, in whichever view shows it."""
        self.go_to(offset, offset)
        self._active.set_caret(offset)

    def focus_active(self) -> None:
        """Put the focus back into the view that the person worked in last."""
        self._active.setFocus(Qt.FocusReason.OtherFocusReason)

    # Pointing out

    def anchor(self, start: int, end: int) -> QRect:
        """Where the last visible line of [start, end) stands, in global coordinates; empty where none is in view."""
        return self.view_of(start, end).anchor_rect(start, end)

    def caret_anchor(self) -> QRect:
        """Where the caret of the active view stands, in global coordinates."""
        viewport = self._active.viewport()
        rect = self._active.caret_rect().toAlignedRect().intersected(viewport.rect())
        return QRect(viewport.mapToGlobal(rect.topLeft()), rect.size())

    def field_anchor(self) -> QRect:
        """Where questions about the document stand, in global coordinates: at the head of the inspector, or else of the
        caret."""
        if not self.inspector.isVisible():
            return self.caret_anchor()
        head = QRect(0, 0, self.inspector.width(), 1)
        return QRect(self.inspector.mapToGlobal(head.topLeft()), head.size())

    def set_preview(self, ranges: Sequence[Range]) -> None:
        """Frame ranges of the document, and take away what pointed at targets before; () for none."""
        for view in self.views():
            view.set_preview([part for part in ranges if self.view_of(*part) is view])
            if not ranges:
                view.set_badges(())

    def set_badges(self, badges: Sequence[tuple[Range, str]]) -> None:
        """Number ranges of the document."""
        for view in self.views():
            view.set_badges([badge for badge in badges if self.view_of(*badge[0]) is view])

    @property
    def click_selects(self) -> bool:
        """Whether a click begins a selection and a second one ends it."""
        return self._click_selects

    def set_click_selects(self, on: bool) -> None:
        """Whether a click begins a selection and a second one ends it."""
        self._click_selects = on
        for view in self.views():
            view.set_click_selects(on)

    # Inner matters

    def _wire(self, view: TextView) -> None:
        view.selection_made.connect(lambda start, end, view=view: self._selected(view, start, end))
        view.span_chosen.connect(lambda id, view=view: self._span_chosen(view, id))
        view.clicked.connect(self.clicked)
        view.context_menu_wanted.connect(self.menu_wanted)
        view.focused.connect(lambda view=view: self._set_active(view))
        view.left_bottom.connect(lambda: self.step_point(True))
        view.left_top.connect(lambda: self.step_point(False))
        view.caret_moved.connect(lambda offset, view=view: self._caret_moved(view, offset))
        view.let_go.connect(self.let_go)
        view.link_pressed.connect(self.link_pressed)
        view.links_pressed.connect(self.links_pressed)
        view.edge_moved.connect(self.edge_moved)
        view.fragment_made.connect(self.fragment_made)
        view.stack_pressed.connect(self.stack_pressed)
        view.deed_done.connect(self.deed_done)
        view.set_click_selects(self._click_selects)
        view.set_chip_text(self._chip)
        view.set_keys(self._keys)

    def _selected(self, view: TextView, start: int, end: int) -> None:
        self._set_active(view)
        self.selection_made.emit(start, end)

    def _span_chosen(self, view: TextView, id: str) -> None:
        if not id and view is not self._active:
            return
        self._chosen = id or None
        for other in self.views():
            if other is not view:
                other.choose(None)
            other.point_out(self._chosen if other is not view else None)
        self.span_chosen.emit(id)

    def _caret_moved(self, view: TextView, offset: int) -> None:
        if view is self._active:
            self._show_caret()
        self.caret_moved.emit(offset)

    def _show_caret(self) -> None:
        """Scroll the list to the card that is worked in, and there to the caret where the card is taller than it."""
        number, view = self.point_number(), self._active
        # under a button that is down the text stays where it is, or the press would end on other words
        if number is None or QApplication.mouseButtons():
            return
        if view.height() < self.summary.viewport().height():
            self.summary.reveal(number)
        else:
            caret = view.caret_rect().toAlignedRect()
            self.summary.reveal(number, QRect(view.viewport().mapTo(view, caret.topLeft()), caret.size()))

    def _set_active(self, view: TextView) -> None:
        if self.is_article_alone and view is not self.article:
            self.summary_wanted.emit()
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        before, self._active = self._active, view
        if self._chosen and self._homes.get(self._chosen) is not view:
            self.choose(None)
        self.summary.set_current(self.point_number())
        self._show_caret()
        if before is not view and before in self.views() and before.selection() is not None:
            before.clear_selection()
