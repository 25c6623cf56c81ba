"""The steps of the tour: what each says, what it points at, and how the program sees that it was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotations.wording import later

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.mainwindow import MainWindow
    from app.tour.touring import Touring


@dataclass(frozen=True, slots=True)
class Course:
    """An article of the sample in which the tour can be taken, and the words in it that the steps speak of.

    `commitment` is the answer that fits the stance, and `kind` the one that fits the condition.
    """

    document: str
    actor: str
    stance: str
    condition: str
    commitment: str
    kind: str


COURSES = (
    Course(
        "lindmoor-tram-extension",
        "Civic List",
        "would vote for the eleven-kilometre route next month",
        "if the regional government covers at least half of the construction cost",
        "supports",
        "precondition",
    ),
    Course(
        "ostergate-hospital-merger",
        "nurses' association",
        "supports the merger",
        "as long as night shifts are paid at the higher of the two rates",
        "supports",
        "precondition",
    ),
    Course(
        "valmere-news-levy",
        "Querent",
        "is prepared to pay newspapers for excerpts",
        "on condition that the sum is capped",
        "offers",
        "precondition",
    ),
)


Look = Callable[["Touring"], bool]
Part = Callable[["MainWindow"], "QWidget | None"]


# Whether something was done


def _never(tour: Touring) -> bool:
    return False


def _says_who(tour: Touring) -> bool:
    return bool(tour.window.session.annotator)


def _selected(tour: Touring) -> bool:
    return tour.window.reading.selection() is not None or bool(tour.marked("ACTOR"))


def _marked(label: str) -> Look:
    return lambda tour: bool(tour.marked(label))


def _named(tour: Touring) -> bool:
    return _answered(tour, "ACTOR", "entity") and not tour.window.asking.is_open


def _spread(tour: Touring) -> bool:
    return any(span.provenance == "propagated" for span in tour.marked("ACTOR"))


def _held(tour: Touring) -> bool:
    return _answered(tour, "STANCE", "commitment") and tour.has_link("STANCE", "holder")


def _governs(tour: Touring) -> bool:
    return _answered(tour, "CONDITION", "kind") and tour.has_link("CONDITION", "governs")


def _taken_back(tour: Touring) -> bool:
    return tour.undone and tour.redone


def _in_point(tour: Touring) -> bool:
    return tour.window.reading.point_number() is not None


def _fields_answered(tour: Touring) -> bool:
    head = tour.window.session.head
    return bool(head and head.fields) and not tour.window.asking.is_open


def _finished(tour: Touring) -> bool:
    return tour.is_finished


def _answered(tour: Touring, label: str, attribute: str) -> bool:
    return any(attribute in span.attributes for span in tour.marked(label))


# Whether what a step works on is there, and whether it can be done as it is written


def _always(tour: Touring) -> bool:
    return True


def _is_asked(tour: Touring) -> bool:
    return tour.window.asking.is_open


# Parts of the window


def _nothing(window: MainWindow) -> QWidget | None:
    return None


def _name_prompt(window: MainWindow) -> QWidget | None:
    return window.name_prompt


def _documents(window: MainWindow) -> QWidget | None:
    return window.documents


def _undo_button(window: MainWindow) -> QWidget | None:
    return window.label_bar.action_button("undo")


def _summary(window: MainWindow) -> QWidget | None:
    return window.reading.summary


def _fields(window: MainWindow) -> QWidget | None:
    return window.asking.picker if window.asking.is_open else window.reading.inspector


def _finish_button(window: MainWindow) -> QWidget | None:
    strip = window.reading.findings
    return strip if strip.isVisible() else window.label_bar.action_button("finish")


@dataclass(frozen=True, slots=True)
class Step:
    """One card. `words` names the words of the course that are framed, `part` the part of the window where there are
    none; `is_done` looks whether what it says was done, where it WAITS for something. `has_ground` looks for what it
    works on, which a step before has made. `otherwise` is said in place of `text` where that cannot be done so, as
    `can_begin` sees. Places of both are the keys of commands and the words of the course.
    """

    id: str
    title: str
    text: str
    is_done: Look = _never
    has_ground: Look = _always
    can_begin: Look = _always
    otherwise: str = ""
    words: str = ""
    part: Part = _nothing
    is_about_article: bool = True
    waits: bool = True


STEPS = (
    Step(
        "name",
        later("Who are you?"),
        later(
            "Type your name in the line at the top and press **Enter**. A pseudonym is as good: it stands beside your "
            "labels in every export."
        ),
        _says_who,
        part=_name_prompt,
        is_about_article=False,
    ),
    Step(
        "look",
        later("A tour of five minutes"),
        later(
            "You mark a real article, step by step. Each card waits until you have done what it says. At the left are "
            "the documents, in the middle the article, at the right the points of its summary. **{key:tour_next}** "
            "goes on."
        ),
        part=_documents,
        is_about_article=False,
        waits=False,
    ),
    Step(
        "select",
        later("Select words"),
        later(
            "Select **{actor}**, which is framed in the text. With the mouse, drag over it. With keys, go there with "
            "the arrows and hold **Shift** on the way. It need not be exact."
        ),
        _selected,
        words="actor",
    ),
    Step(
        "mark",
        later("Mark them"),
        later(
            "Press **{key:mark.ACTOR}**, or the button Actor above the article. An actor is a party that can speak, "
            "decide or act."
        ),
        _marked("ACTOR"),
        has_ground=_selected,
        words="actor",
    ),
    Step(
        "answer",
        later("Say which party it is"),
        later(
            "The program asks beside the words. Type **{actor}** and press **Enter**: the party is added to the "
            "register. **Tab** leaves the question after it open."
        ),
        _named,
        has_ground=_marked("ACTOR"),
        can_begin=_is_asked,
        otherwise=later(
            "The question is closed. Go onto **{actor}** and press **{key:answer}**: the program asks again. Then type "
            "**{actor}** and press **Enter**."
        ),
        words="actor",
    ),
    Step(
        "mentions",
        later("Mark the name everywhere"),
        later(
            "The same name stands elsewhere, too. Press **{key:mentions}**, or All mentions above the article. A list "
            "shows every other place; **Enter** marks those that have a tick."
        ),
        _spread,
        has_ground=_marked("ACTOR"),
        words="actor",
    ),
    Step(
        "stance",
        later("Mark what they want"),
        later(
            "Select **{stance}** and press **{key:mark.STANCE}**. A stance is what somebody wants, offers, refuses or "
            "leaves open."
        ),
        _marked("STANCE"),
        words="stance",
    ),
    Step(
        "hold",
        later("Answer with a letter"),
        later(
            "The letter before an answer takes it; here **{commitment}** fits. Then the likely holder is framed in the "
            "text: **Enter** takes it. {key:answer} on a chosen span asks what is still open."
        ),
        _held,
        has_ground=_marked("STANCE"),
        words="stance",
    ),
    Step(
        "condition",
        later("Mark on what terms"),
        later(
            "Press **Esc** where a question is open. Select **{condition}** and press **{key:mark.CONDITION}**. Its "
            "kind is **{kind}**; then **Enter** links it with the stance that it governs."
        ),
        _governs,
        words="condition",
    ),
    Step(
        "undo",
        later("Take back, and do again"),
        later(
            "Press **Esc** where a question is open. **{key:undo}** takes your last step back, and there is no end to "
            "it. **{key:redo}** does it again. Try both."
        ),
        _taken_back,
        part=_undo_button,
    ),
    Step(
        "points",
        later("Down to the summary"),
        later(
            "**{key:next_point}**, or a click on a card, leads into a summary point. You mark there as in the article. "
            "**{key:previous_point}** leads back."
        ),
        _in_point,
        part=_summary,
    ),
    Step(
        "fields",
        later("The document as a whole"),
        later(
            "Press **{key:fields}**, or a line of the card at the lower right, and say whether the article is "
            "relevant. **Esc** ends the questions."
        ),
        _fields_answered,
        part=_fields,
    ),
    Step(
        "finish",
        later("Finish"),
        later(
            "**{key:finish}** looks for what is still open. A bar shows it; **{key:next_finding}** goes through it. "
            "Errors have to be answered. With warnings alone, **{key:finish}** once more marks the document as done."
        ),
        _finished,
        part=_finish_button,
    ),
    Step(
        "end",
        later("That was the tour"),
        later(
            "**{key:import}** brings in articles of your own, **{key:export}** writes your labels. **{key:manual}** "
            "opens the manual on the page about what is in front of you, **{key:keys}** shows all keys."
        ),
        is_about_article=False,
    ),
)


def number_of(id: str) -> int:
    """The number of the step with this id, 0 where there is none."""
    return next((number for number, step in enumerate(STEPS) if step.id == id), 0)
