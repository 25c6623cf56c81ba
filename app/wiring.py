"""Which part of the window answers which signal of its widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from annotations.findings import Finding
from annotations.wording import later, tr
from app.grammar.answering import LINK
from app.taborder import put_in_order

if TYPE_CHECKING:
    from annotations.agreement.disagreements import Disagreement
    from app.mainwindow import MainWindow


LET_GO = {"selection": later("Nothing is selected"), "span": later("No span is chosen")}


def wire_bar(window: MainWindow) -> None:
    """Let the bar above the article do what it shows."""
    answer, bar = window.answer, window.label_bar
    window.labelling.sticky_changed.connect(bar.set_sticky)
    bar.label_pressed.connect(lambda label: answer(lambda: _use(window, label)))
    bar.annotator_chosen.connect(lambda name: answer(lambda: window.following.become(name)))
    bar.new_annotator_wanted.connect(window.ask_annotator)
    window.name_prompt.name_given.connect(lambda name: answer(lambda: window.following.become(name)))


def _use(window: MainWindow, label: str) -> None:
    """Mark with a label, or relabel, where labels may be changed."""
    window.comparing.refuse_labels()
    window.labelling.use(label)


def wire_documents(window: MainWindow) -> None:
    """Let documents be opened by all who ask for one."""
    answer, navigation = window.answer, window.navigation
    window.list_pane.document_wanted.connect(lambda id: answer(lambda: navigation.chosen_in_list(id)))
    window.documents.left.connect(lambda: answer(navigation.to_article))
    window.documents.told.connect(window.status.show_quietly)
    for part in (window.labelling, window.remarking, window.registering):
        part.document_wanted.connect(lambda id: answer(lambda: navigation.open_document(id)))


def wire_time(window: MainWindow) -> None:
    """Count what is worked on a document, also in panels that float, and show it in the list."""
    window.docks.window_shown.connect(window.timekeeping.listen_to)
    window.navigation.arrived.connect(window.timekeeping.follow)
    window.comparing.changed.connect(window.timekeeping.follow)
    window.timekeeping.written.connect(lambda document, _: window.list_pane.update(document))


def wire_reading(window: MainWindow) -> None:
    """Let what is done to the texts be carried out by the parts of the window."""
    reading, answer = window.reading, window.answer
    window.labelling.marking_wanted.connect(lambda *part: answer(lambda: window.labelling.mark(*part)))
    reading.menu_wanted.connect(window.show_menu)
    reading.span_chosen.connect(lambda _: window.follow_choice())
    reading.clicked.connect(lambda id: answer(lambda: window.linking.clicked(id)))
    reading.let_go.connect(lambda what: window.status.tell(tr(LET_GO[what])))
    reading.deed_done.connect(lambda deed: answer(lambda: window.hearing.deed_done(deed)))
    window.describing.what_is_open = lambda: window.asking.picker.title() if window.asking.is_open else ""
    window.describing.sticky = lambda: window.labelling.sticky or ""
    reading.paper.way_wanted.connect(lambda id: window.actions_by_id[id].trigger())
    reading.link_pressed.connect(lambda id: answer(lambda: window.linking.jump(id)))
    reading.links_pressed.connect(lambda _, ids: answer(lambda: window.linking.choose_among(ids)))
    reading.edge_moved.connect(
        lambda id, start, end: answer(lambda: window.labelling.move_edges(id, start, end, exact=_control_is_held()))
    )
    reading.fragment_made.connect(lambda *part: answer(lambda: window.labelling.add_fragment(part)))
    reading.stack_pressed.connect(lambda place, ids: answer(lambda: window.labelling.choose_among(ids, place)))
    window.completion.answer_wanted.connect(lambda finding: answer(lambda: _answer(window, finding)))
    window.appearance.dressed.connect(window.completion.follow)
    window.label_bar.remade.connect(lambda: put_in_order(window))
    reading.findings.finish_wanted.connect(lambda: answer(window.completion.finish_anyway))
    window.mention_list.accepted.connect(lambda ids: answer(lambda: window.propagation.accept(ids)))


def _control_is_held() -> bool:
    """Whether an edge that is let go shall stay at the character, as a selection that is marked with Control does."""
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)


def wire_tabling(window: MainWindow) -> None:
    """Let what is wanted in the table of spans be carried out by the parts of the window."""
    tabling, answer = window.tabling, window.answer
    tabling.menu_wanted.connect(window.show_menu)
    tabling.link_pressed.connect(lambda id: answer(lambda: window.linking.jump(id)))
    tabling.link_removed.connect(lambda id: answer(lambda: window.linking.remove(id)))


def wire_inspector(window: MainWindow) -> None:
    """Let what is pressed in the inspector be carried out by the parts of the window."""
    inspector, answer = window.reading.inspector, window.answer
    inspector.row_pressed.connect(lambda name: answer(lambda: _ask(window, name)))
    inspector.row_cleared.connect(lambda name: answer(lambda: window.answering.clear(name)))
    inspector.field_pressed.connect(lambda name: answer(lambda: window.answering.ask_field(name)))
    inspector.field_cleared.connect(lambda name: answer(lambda: window.answering.clear_field(name)))
    inspector.link_pressed.connect(lambda id: answer(lambda: window.linking.jump(id)))
    inspector.link_removed.connect(lambda id: answer(lambda: window.linking.remove(id)))
    inspector.link_row_pressed.connect(lambda id: answer(lambda: window.linking.ask_attribute(id)))
    inspector.told.connect(window.status.show_quietly)
    inspector.note_pressed.connect(lambda: answer(window.remarking.note))


def _ask(window: MainWindow, row: str) -> None:
    """Ask what a row of the inspector lacks: an attribute, or the target of a link."""
    if row.startswith(LINK):
        window.linking.link(row.removeprefix(LINK))
    else:
        window.answering.ask(row)


def _answer(window: MainWindow, finding: Finding) -> None:
    """Ask what a finding lacks, where labels may be changed."""
    if window.states.is_closed():
        return
    if finding.field:
        window.answering.ask_field(finding.field)
    elif finding.link:
        window.linking.ask_attribute(finding.link)
    elif finding.attribute:
        window.answering.ask(finding.attribute)
    elif finding.wants:
        window.linking.link(finding.wants)


def wire_search(window: MainWindow) -> None:
    """Let what is found be drawn in the colours of labels."""
    window.searching.panel_made.connect(window.appearance.dress_too)


def wire_agreement(window: MainWindow) -> None:
    """Let disagreements be opened in the text, and the list follow what is shown there."""
    window.agreeing.comparison_wanted.connect(lambda listed, at: _compare(window, listed, at))
    window.agreeing.counted_anew.connect(window.comparing.follow_list)
    window.agreeing.command_wanted.connect(lambda id: _carry_out(window, id))
    window.comparing.came_to.connect(window.agreeing.came_to)
    window.comparing.changed.connect(lambda: _end_questions(window))
    window.agreeing.came_forward.connect(lambda: window.answer(window.following.look_for_others))
    window.comparing.area_made.connect(window.appearance.dress_too)
    window.comparing.agreement_wanted.connect(lambda: window.answer(window.agreeing.show))


def _carry_out(window: MainWindow, id: str) -> None:
    """Carry out a command for the agreement window, which has the keyboard again when a dialog closes."""
    window.actions_by_id[id].trigger()
    dialog, asking = QApplication.activeModalWidget(), window.agreeing.window
    if isinstance(dialog, QDialog) and asking is not None:
        dialog.finished.connect(asking.activateWindow)


def _end_questions(window: MainWindow) -> None:
    """What was asked about one's own labels is left where they are not seen any more."""
    if window.comparing.is_on:
        window.asking.leave()
        window.propagation.leave()
    window.follow_choice()


def _compare(window: MainWindow, listed: list[Disagreement], at: int) -> None:
    """Show a disagreement in the text, and bring the text to the front; what is refused is said where it was asked."""
    if window.answer(lambda: window.comparing.begin(listed, at)):
        window.activateWindow()
        window.raise_()


def wire_guideline(window: MainWindow) -> None:
    """Let the guideline be opened from labels, look as the texts do, and be written in one window at a time."""
    window.guiding.others = lambda: [each.guiding for each in window.windowing.companions()]
    window.label_bar.rules_wanted.connect(lambda label: window.answer(lambda: window.guiding.show_label(label)))
    window.appearance.dress_too(window.guiding)
    window.older_work.document_wanted.connect(lambda id: window.answer(lambda: window.navigation.chosen_in_list(id)))
