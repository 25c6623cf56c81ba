"""States of the real window in which commands are tried, and what may have come about in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox

from annotations import importing, leads, remarks
from annotations.agreement.disagreements import Disagreement
from annotations.edits import AddContents
from annotations.guidelines.files import Draft
from annotations.guidelines.putting import put
from annotations.sectioning import SplitRules
from annotations.spans import AnnotationSet, SetContents
from app.mainwindow import MainWindow
from app.preferences import Working
from app.tour.steps import STEPS
from resources import path as resource
from tests.annotations.texts import HARBOUR, harbour, span
from tests.projects import SET
from tests.windows import choose, place_of, press
from widgets.guidelinepanel import GuidelinePanel
from widgets.look.tokens import DARK

State = Callable[[MainWindow], object]
SENTINEL = "What was said before"


# States to start from


def opening(window: MainWindow) -> None:
    """As the window opens: in the harbour, with the caret before its first word."""
    assert window.reading.active.caret() == 0


def chosen(id: str) -> State:
    """A span is chosen."""
    return lambda window: choose(window, id)


def selected(words: str) -> State:
    """Words are selected."""
    return lambda window: window.reading.select(*place_of(HARBOUR, words))


def at(words: str, nth: int = 0) -> State:
    """The caret stands before words."""
    return lambda window: window.reading.put_caret(place_of(HARBOUR, words, nth)[0])


def chosen_with(id: str, words: str) -> State:
    """A span is chosen, and other words are selected."""
    return after(chosen(id), selected(words))


def after(*states: State) -> State:
    """One thing has been done after the other."""

    def given(window: MainWindow) -> None:
        for state in states:
            state(window)

    return given


def flagged(window: MainWindow) -> None:
    window.remarking.flag()


def undone(window: MainWindow) -> None:
    window.labelling.undo()


def warned(window: MainWindow) -> None:
    """All is answered, and the warnings have been told once."""
    window.answering.ask_field("relevant")
    press("y")
    choose(window, "refusal")
    press("c")
    press("r")
    window.completion.finish()


def skipped(window: MainWindow) -> None:
    """The harbour is skipped, and open again to be looked at."""
    window.navigation.skip()
    window.navigation.open_document("harbour")
    window.reading.enter_point(None)


def everywhere(window: MainWindow) -> None:
    """Every board is marked, and all of them refer to the harbour board; one is chosen."""
    choose(window, "board")
    window.propagation.begin()
    window.propagation.accept(["0", "1", "2"])


def leading(window: MainWindow) -> None:
    leads.lead(window.session.project)


def searched(steps: int) -> State:
    """Board is looked for in all documents, and so many steps have been made through what was found."""

    def given(window: MainWindow) -> None:
        window.searching.show()
        window.searching.pane.look_for("board")
        for _ in range(500):
            if len(window.searching.pane.places()) == 8:
                break
            QTest.qWait(10)
        for _ in range(steps):
            window.searching.next()

    return given


def comparing(at: int) -> State:
    """Ada, who leads, compares her reading with ben's: two disagreements are listed, one of them is open."""

    def given(window: MainWindow) -> None:
        leading(window)
        project = window.session.project
        head = AnnotationSet("other", "harbour", "ben", status="done")
        project.do("Import", AddContents(SetContents(head, (span(harbour(), "Café owners", set="other"),))))
        places = (place_of(HARBOUR, "board", 2), place_of(HARBOUR, "Café owners"))
        listed = [
            Disagreement("missing", "harbour", ("ada", "ben"), ("ACTOR", None), ("board", "—"), ("board", None), (places[0], None)),
            Disagreement("missing", "harbour", ("ada", "ben"), (None, "ACTOR"), ("—", "Café owners"), (None, "s1"), (None, places[1])),
        ]  # fmt: skip
        window.comparing.begin(listed, at)

    return given


def compares(words: str) -> State:
    """Two readings are shown, with the keyboard before words."""
    return lambda window: (
        window.comparing.area is not None
        and window.comparing.is_on
        and window.comparing.area.has_focus()
        and window.comparing.area.caret() == place_of(HARBOUR, words)[0]
    )


def guided(window: MainWindow) -> None:
    """The project has a guideline with a rule on stances."""
    put(window.session.project, Draft("2", "## A1 Parties\n\n## S1 Wishes\n"))


def touring(window: MainWindow) -> None:
    """The tour is under way, in an article of the sample."""
    import_sample(window)
    window.touring.begin()
    assert window.touring.step is STEPS[1]


def import_sample(window: MainWindow) -> None:
    project = window.session.project
    reading = importing.read([resource("samples/lindmoor-tram-extension.txt")], rules=SplitRules(), language="en")
    importing.store(project, importing.plan(project, reading))


def going_on(window: MainWindow) -> None:
    window.touring.next()


def light(window: MainWindow) -> None:
    if window.appearance.tokens is DARK:
        window.appearance.toggle_scheme()


def beside(window: MainWindow) -> None:
    """There is a further window, behind this one."""
    window.windowing.new()
    QTest.qWaitForWindowActive(window.windowing.all_windows()[-1])
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.reading.focus_active()


def tired(window: MainWindow) -> None:
    """Half an hour was worked without a break, and a reminder was wanted."""
    window.settings.set_group(Working(break_after=25))
    window.reviewing.sitting.sign(30 * 60)


# What may have come about


def shows(kind: type[QDialog], words: str = "") -> State:
    """A dialog is there, with these words in its title or text."""

    def then(window: MainWindow) -> bool:
        found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
        said = [each.text() if isinstance(each, QMessageBox) else each.windowTitle() for each in found]
        return any(words in each for each in said)

    return then


def asks(title: str) -> State:
    """A question is open."""
    return lambda window: window.asking.is_open and window.asking.picker.title().startswith(title)


def reads(id: str, quote: str, label: str = "") -> State:
    """The project has a span with these words, and with this label if one is named."""

    def then(window: MainWindow) -> bool:
        span = window.session.project.span(SET, id)
        return span is not None and (span.quote, span.label) == (quote, label or span.label)

    return then


def marks(label: str, quote: str) -> State:
    """The project has a new span with this label and these words."""
    return lambda window: any((span.label, span.quote) == (label, quote) for span in window.session.project.spans(SET))


def chooses(id: str) -> State:
    return lambda window: (span := window.reading.chosen()) is not None and span.id == id


def selects(words: str, nth: int = 0) -> State:
    return lambda window: window.reading.selection() == place_of(HARBOUR, words, nth)


def comes_to(words: str, nth: int = 0) -> State:
    """The caret stands before words."""
    return lambda window: window.reading.active.caret() == place_of(HARBOUR, words, nth)[0]


def shows_document(id: str) -> State:
    return lambda window: window.session.document is not None and window.session.document.id == id


def has_status(status: str) -> State:
    """The project says how far the harbour is."""
    return lambda window: window.session.project.head(SET).status == status


def flags(window: MainWindow) -> list[str | None]:
    return [each.span for each in remarks.of(window.session.project.head(SET)) if each.kind == remarks.FLAG]


def has_windows(count: int) -> State:
    return lambda window: len(window.windowing.all_windows()) == count


def zooms_to(percent: int) -> State:
    return lambda window: window.settings.zoom == percent


def shows_rule(window: MainWindow, id: str) -> bool:
    """The guideline is open at a rule, and the keyboard is still in the text."""
    if not window.docks.is_open("guideline"):
        return False
    panel = window.docks.panel("guideline")
    assert isinstance(panel, GuidelinePanel)
    return panel.view.current_rule() == id and window.reading.active.hasFocus()


def narrowed(window: MainWindow) -> None:
    window.arranging.smaller()
    window.status.tell("")


def guideline_open(window: MainWindow) -> None:
    window.docks.open("guideline")


def said(window: MainWindow) -> str:
    """What the line at the foot says, if that is something else than the sentinel that it was told before."""
    text = window.status.message.text()
    return "" if text == SENTINEL else text
