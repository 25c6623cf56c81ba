"""The tour: cards that speak of parts of the window, one after the other, each until what it says was done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotations.changes import DO, REDO, UNDO, Changes
from annotations.errors import Refused
from annotations.spans import Span
from annotations.wording import later, several, tr
from app.tour.practice import WANTED, ask_for_practice, open_practice
from app.tour.steps import COURSES, STEPS, Course, Step, number_of

if TYPE_CHECKING:
    from app.mainwindow import MainWindow
    from app.tour.stand import TourStand
    from widgets.tourcard import Choice

LEFT, DONE = "left", "done"
_KEY, _WORDS = re.compile(r"\{key:([\w.]+)\}"), re.compile(r"\{(\w+)\}")
_OFFER = later(
    "New here? The tour leads through the first steps in an article of the sample. You do each thing yourself, and can "
    "leave at any moment."
)
_ALL_USED = later(
    "every practice article has labels of yours already: take them back, or make the sample in another folder"
)


class Touring(QObject):
    """Runs the tour in a window. It takes no focus and blocks nothing; it sees by steps and by what is chosen that
    something was done.

    Settings know whether it was offered, how far one is, and that it is over. Where the project has no article for it,
    the practice project is opened. `moved` tells that another step, or none, is the present one.
    """

    moved = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._settings = window.settings
        self._stand: TourStand | None = None
        self._course: Course | None = None
        self._at = -1
        self._steps: list[int] = []
        self._went_back = self._had_ground = False
        self.undone = self.redone = False
        self.is_offered = False
        """Whether the tour is offered when the window is there."""

    # What steps ask

    @property
    def is_on(self) -> bool:
        """Whether the tour is under way."""
        return self._at >= 0

    @property
    def is_shown(self) -> bool:
        """Whether a card is shown: of the tour, or the one that offers it."""
        return self._stand is not None and self._stand.is_shown

    @property
    def step(self) -> Step | None:
        """The step that one is at."""
        return STEPS[self._at] if self.is_on else None

    @property
    def course(self) -> Course | None:
        """The article that the tour is taken in."""
        return self._course

    @property
    def stand(self) -> TourStand | None:
        """The card and the frames, once there were some."""
        return self._stand

    def marked(self, label: str) -> list[Span]:
        """The spans with LABEL that the person has in the article of the tour."""
        return [] if self._is_away else [each for each in self.window.reading.spans() if each.label == label]

    def has_link(self, label: str, type: str) -> bool:
        """Whether a link of this type leads from a span with LABEL."""
        reading = self.window.reading
        found = [(link, each.id) for each in self.marked(label) for link in reading.links_of(each.id)]
        return any(link.type == type and link.source == id for link, id in found)

    @property
    def is_finished(self) -> bool:
        """Whether the article of the tour is marked as done."""
        if self._course is None or not self.window.session.annotator:
            return False
        head = self.window.session.project.own_set(self._course.document)
        return head is not None and head.status == "done"

    # Commands

    def begin(self) -> None:
        """Begin the tour, go on with it, or (where it is under way) go onto its card."""
        if self.is_on and self._stand is not None:
            self._stand.card.enter()
            self.window.status.tell(tr("The card of the tour; Esc there leaves it"))
        elif self._courses():
            self._run()
        elif self.window.session.project.document_ids():
            ask_for_practice(self.window)
        else:
            open_practice(self.window, beside=False)

    def offer(self) -> None:
        """Offer the tour, unless it was left or is over."""
        if self._settings.tour in (LEFT, DONE) or self.is_on or not self._courses():
            return
        choices = [self._choice("begin", tr("Take the tour"), "tour"), self._choice("leave", tr("Not now"), key="Esc")]
        self._made().show(tr("A tour of five minutes"), "", self._filled(tr(_OFFER)), choices)
        self._settle()

    def arrive(self) -> None:
        """The window is there: begin where another one has opened this project for the tour, or go on; or offer it."""
        if self._settings.tour == WANTED and self._is_own_place() and self._courses():
            self.window.answer(self._run)
        elif self.is_offered:
            self.offer()

    def next(self) -> None:
        """Go on to the next step, whether this one was done or not; from the last one, leave.

        What the passed step asks is closed: it would lie over the words that the next one speaks of.
        """
        if self._at + 1 < len(STEPS):
            self.window.asking.leave()
            self._go(self._at + 1)
            self._look()
            self._tell_step()
        else:
            self.leave()

    def back(self) -> None:
        """Go back to the step before that can be done now, which then waits for something new."""
        if self._at > self._first:
            self._go(self._at - 1)
            self._go_to_ground()
            self._went_back = True
            self._look()
            self._tell_step()
        else:
            self.window.status.tell(tr("This is the first step of the tour"))

    def leave(self) -> None:
        """Put the card away. The tour is not offered again; where it was not over, it can go on from here."""
        step, stand = self.step, self._stand
        is_over = step is STEPS[-1]
        self._settings.tour = DONE if is_over else LEFT
        self._keep_place(None if is_over else step)
        held = stand is not None and stand.has_focus
        self._put_away()
        if held:
            self.window.reading.focus_active()
        if step is None or is_over:
            self.window.status.tell(tr("{key:tour} begins the tour at any time"))
        else:
            self.window.status.tell(tr("You left the tour; {key:tour} goes on with it"))

    def close(self) -> None:
        """The window closes; who has not left the tour finds it where it was when the project is open again."""
        if (step := self.step) is not None:
            self._settings.tour = WANTED
            self._keep_place(step)
        self._put_away()

    # Following

    def _look(self) -> None:
        """See whether steps were done, or what the present one works on is gone; stand beside what it speaks of."""
        if self.is_on and self._had_ground:
            self._go_to_ground()
        while not self._went_back and 0 <= self._at < len(STEPS) - 1 and STEPS[self._at].is_done(self):
            self._go(self._at + 1)
        if self.is_on:
            self._had_ground = STEPS[self._at].has_ground(self)
            self._show()
        self._settle()

    def _go_to_ground(self) -> None:
        """Go back to the step that makes what this one works on, where that is not there."""
        while not self._is_away and not STEPS[self._at].has_ground(self):
            self._go(self._at - 1)

    def _committed(self, changes: Changes) -> None:
        if not self.is_on or self._course is None or self._course.document not in changes.documents:
            return
        if changes.kind in (DO, REDO):
            self._steps.append(changes.step)
        self.undone |= changes.kind == UNDO
        self.redone |= changes.kind == REDO
        self._went_back = False

    # Inner matters

    def _courses(self) -> list[Course]:
        """The courses that this project has the articles of."""
        ids = set(self.window.session.project.document_ids())
        return [course for course in COURSES if course.document in ids]

    def _run(self) -> None:
        """Begin where the tour was left; else at its beginning, in the first article without own labels."""
        step, document = self._settings.tour_place if self._is_own_place() else ("", "")
        courses = self._courses()
        begun = [course for course in courses if course.document == document]
        self._course = next(iter(begun or filter(self._is_free, courses)), None)
        if self._course is None:
            raise Refused(tr(_ALL_USED))
        self._made()
        self._steps, self._went_back = [], False
        self._settings.tour = ""
        self._open_article()
        self._go(number_of(step) if begun else 0)
        self._go_to_ground()
        self._look()
        self.window.status.tell(tr("The tour has begun; {key:tour} leads to its card"))

    def _is_free(self, course: Course) -> bool:
        """Whether the person has nothing in the article yet."""
        session = self.window.session
        return not session.annotator or session.project.own_set(course.document) is None

    def _open_article(self) -> None:
        assert self._course is not None
        if self._is_away:
            self.window.navigation.open_document(self._course.document)
        if self.window.name_prompt.isHidden():
            self.window.reading.enter_point(None)

    @property
    def _is_away(self) -> bool:
        """Whether another document is shown than the article of the tour."""
        document = self.window.session.document
        return self._course is None or document is None or document.id != self._course.document

    def _go(self, number: int) -> None:
        self._at, self._went_back, self._had_ground = number, False, False
        self.undone = self.redone = False
        self.moved.emit()

    @property
    def _first(self) -> int:
        """The number of the first step: who has said a name is not asked for it."""
        return 1 if self.window.session.annotator else 0

    def _tell_step(self) -> None:
        if (step := self.step) is not None:
            self.window.status.tell(tr(step.title))

    def _is_own_place(self) -> bool:
        """Whether the place that settings know is the present person's, or that of nobody who had said a name."""
        return self._settings.tour_person in ("", self.window.session.annotator or "")

    def _keep_place(self, step: Step | None) -> None:
        document = self._course.document if self._course else ""
        self._settings.tour_place = (step.id, document) if step is not None else ("", "")
        self._settings.tour_person = self.window.session.annotator or ""

    def _show(self) -> None:
        """Show the card of the step; while another document is shown, the way back."""
        step = self.step
        assert step is not None
        if step.is_about_article and self._is_away:
            choices = [self._choice("return", tr("Open the article")), self._choice("leave", tr("Leave the tour"))]
            self._made().show(tr(step.title), "", tr("The tour goes on in another article."), choices)
            return
        # who has said a name already never sees the first card, so it is not counted
        place = tr("{at} of {all}", at=self._at, all=len(STEPS) - 1) if self._at else ""
        self._made().show(tr(step.title), place, self._filled(self._text(step)), self._choices(step))

    def _text(self, step: Step) -> str:
        return tr(step.text if step.can_begin(self) or not step.otherwise else step.otherwise)

    def _choices(self, step: Step) -> Sequence[Choice]:
        if step is STEPS[-1]:
            found = [self._choice("take_back", tr("Take my practice labels back"))] if self._can_take_back() else []
            return [*found, self._choice("leave", tr("Close"), key="Esc")]
        found = [self._choice("next", tr("Skip") if step.waits else tr("Go on"), "tour_next")]
        if self._at > self._first:
            found.append(self._choice("back", tr("Back"), "tour_back"))
        return [*found, self._choice("leave", tr("Leave"), key="Esc" if self._escape_leaves() else "")]

    def _escape_leaves(self) -> bool:
        """Whether Esc closes nothing else first."""
        if self._stand is not None and self._stand.has_focus:
            return True
        reading = self.window.reading
        is_busy = self.window.asking.is_open or reading.selection() is not None or reading.chosen() is not None
        return not is_busy and reading.active.hasFocus()

    def _choice(self, id: str, words: str, command: str = "", *, key: str = "") -> Choice:
        from widgets.tourcard import Choice

        return Choice(id, words, key or self.window.keying.names().get(command, ""))

    def _filled(self, text: str) -> str:
        """The text of a step with the keys that hold now and the words of the article."""
        keys = self.window.keying.names()
        text = _KEY.sub(lambda place: keys.get(place[1], "") or tr("the menu"), text)
        return _WORDS.sub(lambda place: str(getattr(self._course, place[1])), text)

    def _pressed(self, id: str) -> None:
        works = {"begin": self.begin, "next": self.next, "back": self.back, "return": self._open_article,
                 "take_back": self._take_back, "leave": self.leave}  # fmt: skip
        self.window.answer(works[id])

    def _can_take_back(self) -> bool:
        step = self.window.session.project.to_undo()
        return step is not None and step.id in self._steps

    def _take_back(self) -> None:
        """Undo what was done in the tour, as far as that was the last thing that the person did; then leave."""
        count = 0
        while self._can_take_back():
            self.window.session.project.undo()
            count += 1
        self.leave()
        self.window.status.tell(
            several(count, "{count} step of the tour is undone", "{count} steps of the tour are undone")
        )

    # The card

    def _made(self) -> TourStand:
        if self._stand is None:
            from app.tour.stand import TourStand

            self.window.session.changed.connect(self._committed)
            self._stand = TourStand(self.window)
            self._stand.stirred.connect(self._look)
            self._stand.card.chosen.connect(self._pressed)
            self._stand.card.left.connect(lambda: self.window.answer(self.leave))
        return self._stand

    def _settle(self) -> None:
        step = self.step
        if self._stand is None or not self._stand.is_shown:
            return
        if step is None or (step.is_about_article and self._is_away):
            self._stand.stand_beside(None)
        elif step.words:
            self._stand.stand_beside_words(getattr(self._course, step.words))
        else:
            self._stand.stand_beside(step.part(self.window))

    def _put_away(self) -> None:
        self._at = -1
        if self._stand is not None:
            self._stand.put_away()
        self.moved.emit()
