"""What the window is made of: its widgets in their places, and the parts of the grammar that commands call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QVBoxLayout, QWidget

from annotations.wording import tr
from app.agreement.agreeing import Agreeing
from app.agreement.comparing import Comparing
from app.announcing.describing import Describing
from app.announcing.hearing import Hearing
from app.announcing.inwords import InWords
from app.arranging import Arranging
from app.docks import Docks
from app.finding.searching import Searching
from app.grammar.answering import Answering
from app.grammar.asking import Asking
from app.grammar.completion import Completion
from app.grammar.inspection import Inspection
from app.grammar.jumping import Jumping
from app.grammar.labelling import Labelling
from app.grammar.links import Linking
from app.grammar.navigation import Navigation
from app.grammar.propagation import Propagation
from app.grammar.registering import Registering
from app.grammar.remarking import Remarking
from app.guideline.guiding import Guiding
from app.guideline.olderwork import OlderWork
from app.jobs import Jobs
from app.panes.documents import DocumentsPane
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.projectfiles import ProjectFiles
from app.session import Session
from app.tabling import Tabling
from app.worktime.timekeeping import Timekeeping
from widgets.accessible import panes_in_reading_order
from widgets.asking.picker import Picker
from widgets.labelbar import LabelBar
from widgets.lists.documentlist import DocumentList
from widgets.lists.mentionlist import MentionList
from widgets.nameprompt import NamePrompt

USUAL_PANES = [220, 1200]


class WindowParts(QMainWindow):
    """Builds the window; what happens in it is up to MainWindow.

    Each part of the grammar is an object of its own, which commands name by the attribute that holds it.
    """

    project_wanted = Signal(Path, object)
    bug_met = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        session.setParent(self)  # what is connected to it goes when the window goes, and lets go of all it holds
        self.session = session
        self.settings = session.settings
        self.lent: QSize | None = (
            None  # what another window left it beside itself: nobody chose that, so it is not kept
        )
        self.jobs = Jobs(self)
        self.jobs.bug_met.connect(self.bug_met)
        self._build()
        self._make_parts()

    def answer(self, work: Callable[[], object]) -> bool:
        """Carry a command out. Whether it went."""
        raise NotImplementedError

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog with the keys that commands have now."""
        raise NotImplementedError

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar above everything else."""
        layout = self.whole.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, bar)

    def _make_parts(self) -> None:
        session, reading, status = self.session, self.reading, self.status
        self.list_pane = DocumentsPane(session, self.documents)
        self.files = ProjectFiles(session, self.jobs, status, self, self.open_dialog)
        self.files.project_wanted.connect(self.project_wanted)
        self.asking = Asking(Picker(self.whole), reading, self.answer, status)
        self.answering = Answering(session, reading, self.asking, status)
        self.labelling = Labelling(session, reading, self.asking, self.answering, status)
        self.linking = Linking(session, reading, self.asking, self.answering, status)
        self.mention_list = MentionList(self.whole)
        self.propagation = Propagation(session, reading, self.mention_list, status)
        self.jumping = Jumping(session, reading, status)
        self.remarking = Remarking(session, reading, self.asking, status, self.open_dialog)
        self.registering = Registering(session, reading, self.asking, status, self.open_dialog)
        self.docks = Docks(self, self.settings)
        self.guiding = Guiding(
            session, reading, self.asking, self.labelling, self.remarking, self.docks, status, self.answer,
            self.open_dialog,
        )  # fmt: skip
        self.older_work = OlderWork(session, self.guiding, self.jobs, self.docks, status, self.answer)
        self.navigation = Navigation(session, reading, self.list_pane, self.docks, status)
        self.completion = Completion(session, reading, self.asking, self.navigation, status)
        self.inspection = Inspection(session, reading)
        self.agreeing = Agreeing(session, self.jobs, status, self)
        self.comparing = Comparing(session, reading, self.navigation, self._work, status, self.answer)
        self.in_words = InWords(session, reading)
        self.tabling = Tabling(session, reading, self.in_words, self.navigation, self.docks, self.asking, status)
        self.hearing = Hearing(session, reading, self.in_words, self.navigation, self.tabling, status)
        self.describing = Describing(session, reading, self.in_words, self.docks, status)
        self.searching = Searching(
            session, reading, self.navigation, self.comparing, self.docks, self.jobs, status, self.answer,
            self.open_dialog,
        )  # fmt: skip
        self.arranging = Arranging(
            self._panes, reading, self.docks, self.navigation, self.asking, status, self.have_usual_sizes
        )
        self.timekeeping = Timekeeping(session, status, self, self.documents, lambda: self.comparing.is_on)

    def have_usual_sizes(self) -> None:
        """Divide the room among the panes as it is at first."""
        self._panes.setSizes([USUAL_PANES[0], sum(self._panes.sizes()) - USUAL_PANES[0]])
        self.reading.have_usual_sizes()

    def remember(self) -> None:
        """Keep where one is in the project and, unless parts are put away for reading, how the window is laid out: the
        next window begins so."""
        self.navigation.remember_place()
        if self.reading.is_article_alone:
            return
        if self.size() != self.lent:
            self.settings.set_geometry("window", self.saveGeometry())
        self.settings.set_geometry("panes", self._panes.saveState())
        self.settings.set_geometry("reading", self.reading.saveState())
        self.settings.set_geometry("summary", self.reading.summary_column.saveState())
        self.docks.remember()

    def _build(self) -> None:
        self.documents = DocumentList()
        self.label_bar = LabelBar()
        self.reading = ReadingArea(self.session)
        self.status = StatusLine()
        self.name_prompt = NamePrompt()
        self.name_prompt.hide()
        work = QWidget()
        column = self._work = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.label_bar)
        column.addWidget(self.reading, 1)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setHandleWidth(12)
        self._panes.addWidget(self.documents)
        self._panes.addWidget(work)
        panes_in_reading_order(self._panes)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes(USUAL_PANES)
        self._panes.setCollapsible(1, False)
        self.whole = QWidget()
        rows = QVBoxLayout(self.whole)
        rows.setContentsMargins(12, 8, 12, 0)
        rows.setSpacing(8)
        rows.addWidget(self.name_prompt)
        rows.addWidget(self._panes, 1)
        self.setCentralWidget(self.whole)
        self.statusBar().setAccessibleName(tr("Status line"))
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)
