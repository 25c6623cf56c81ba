"""States of the guideline: beside the text, its versions, and what was made under an older one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picturing.acts import choose, open_article, type_in
from picturing.state import DOUBLE, EMPTY, GUIDED, SMALL, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow
    from app.panes.versions import VersionsDialog
    from widgets.guidelinepanel import GuidelinePanel

REJECTED = "rejected the link"


def _beside(window: MainWindow) -> GuidelinePanel:
    """The panel, at the rule about the chosen stance; the keyboard stays in the text."""
    choose(window, REJECTED, "STANCE")
    window.guiding.show_rule()
    return window.guiding._opened()


def _asked(window: MainWindow) -> None:
    _beside(window)
    choose(window, "only if the Harbour", "CONDITION")
    window.answering.ask("kind")


def _found(window: MainWindow) -> None:
    _beside(window).begin_search()
    type_in("quotation")


def _older(window: MainWindow) -> None:
    open_article(window)
    window.older_work.toggle()


def _versions(window: MainWindow) -> VersionsDialog:
    from app.panes.versions import VersionsDialog

    window.guiding.versions()
    return next(each for each in window.findChildren(VersionsDialog) if each.isVisible())


def _write(window: MainWindow) -> None:
    """A new version with a link that leads nowhere and an id that stands twice."""
    dialog = _versions(window)
    more = "### S6 Silence\n\nWho says nothing has no stance here, see S99.\n\n"
    text = dialog.writing.editor.text().replace(more, "")  # what was written for another picture comes back
    begin = text.index("### S7 ")
    dialog.writing.editor.setPlainText(text[:begin] + more + text[begin:])
    dialog.writing.changes.setText("Silence is no stance")
    dialog.writing.editor.go_to_line(text[:begin].count("\n") + 3)
    dialog._look_over()


STATES = (
    State(
        "guideline",
        "The guideline beside the text, at the rule about the chosen stance",
        _beside,
        sizes=(SMALL, DOUBLE),
    ),
    State("guideline-question", "The guideline follows the question that is open", _asked, size=SMALL),
    State("guideline-search", "Words are found in the guideline", _found),
    State("guideline-none", "A project without a guideline", lambda window: window.guiding.toggle(), EMPTY),
    State("older", "What was made under an older version of the guideline", _older, GUIDED),
    State("versions-compare", "Two versions are compared", lambda window: _versions(window).show_page(1), GUIDED),
    State("versions", "A new version of the guideline is written and looked over", _write, GUIDED, sizes=(SMALL,)),
)
