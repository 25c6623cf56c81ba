"""What the agreement window is made of: the choices at the top, figures and plots, the list, and what is said below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotations.agreement.disagreements import KINDS
from annotations.agreement.report import Report
from annotations.wording import counted, later, tr
from app.panes.agreementgrid import AgreementGrid
from app.timers import once
from widgets.accessible import tab_through
from widgets.asking.choicemenu import ChoiceMenu
from widgets.chart import Chart, ChartCard
from widgets.controls.emptystate import EmptyState
from widgets.controls.flow import Flow
from widgets.controls.foot import Foot, PassingLine
from widgets.figurecards import FigureCards
from widgets.keys.keyset import KeySet
from widgets.lists.annotatortable import AnnotatorTable
from widgets.lists.disagreementlist import DisagreementList
from widgets.lists.placetable import PlaceTable

_NAMES = {
    "labels": later("By label"), "confusion": later("Confusion of matched spans"),
    "annotators": later("Each two annotators"),
    "documents": later("Documents by size"), "offsets": later("Edges of matched spans"), "trend": later("Trend"),
}  # fmt: skip
_SOON_MS = 300
Colours = Mapping[str, Mapping[str, str]]


class AgreementParts:
    """Builds the widgets of the window into WHOLE and shows a report in them."""

    def __init__(self, whole: QWidget, colours: Colours) -> None:
        self._colours = colours
        self.sets = ChoiceMenu(tr("Sets"), tr("all"), several=True)
        self.documents = ChoiceMenu(tr("Documents"), tr("all"), several=False)
        self.guideline = ChoiceMenu(tr("Guideline"), tr("all versions"), several=False)
        self.labels = ChoiceMenu(tr("Labels"), tr("all"), several=True)
        self.report_button = QPushButton()
        self.cards = FigureCards()
        self.charts = {name: Chart(tr(words), name) for name, words in _NAMES.items()}
        self.table = AnnotatorTable()
        self.places = PlaceTable()
        self.list = DisagreementList()
        parts: dict[str, QWidget] = {name: ChartCard(chart) for name, chart in self.charts.items()}
        self.grid = AgreementGrid(self.cards, {**parts, "table": self.table, "places": self.places, "list": self.list})
        self.line = PassingLine()
        self._build(whole)
        self._order()
        self.set_report(None)

    def set_keys(self, keys: KeySet, figures: Mapping[str, Sequence[str]], list: Mapping[str, Sequence[str]]) -> None:
        """The keys of the window, of figures and of the list."""
        for part in self.figures():
            part.set_keys(figures)
        kinds = {kind: keys.shown(f"kind_{number}") for number, kind in enumerate(KINDS, 1)}
        self.list.set_keys(list, kinds, keys.sign("all"))
        for button, words, deed in (
            (self.report_button, tr("Report…"), "report"), (self.count_button, tr("Count again"), "count"),
        ):  # fmt: skip
            button.setText(keys.labelled(words, deed))
            button.setAccessibleName(keys.spoken(words.rstrip("…"), deed))

    def figures(self) -> Sequence[Any]:
        """All that leads to disagreements."""
        return (self.cards, *self.charts.values(), self.table, self.places)

    def set_colours(self, colours: Colours) -> None:
        """The colours of labels, from the next report on."""
        self._colours = colours

    def set_report(self, report: Report | None) -> None:
        """Show a report everywhere, or (None) nothing."""
        cards = len(self.cards.cards())
        self.cards.set_report(report)
        if len(self.cards.cards()) != cards:
            self._order()
        for chart in self.charts.values():
            chart.set_report(report, self._colours)
        self.table.set_report(report)
        self.places.set_report(report)
        self.list.set_report(report)
        self.report_button.setEnabled(report is not None)
        self.warnings.setText("\n".join(report.warnings) if report else "")
        self.caveats.setText(" · ".join((_counted(report), *report.caveats)) if report else "")
        self.warnings.setVisible(bool(self.warnings.text()))
        self.foot.setAccessibleDescription("\n".join((self.warnings.text(), self.caveats.text())).strip())
        self.foot.fit()
        if report is not None:
            self.foot.show()
            self._pages.setCurrentWidget(self.grid)

    def show_notice(self, text: str, *, can_count: bool) -> None:
        """Show a line in place of the report."""
        self.foot.hide()
        self.notice.set_text(text)
        self.count_row.setVisible(can_count)
        self._pages.setCurrentWidget(self.notice_page)

    def notice_focus(self) -> None:
        """Put the keyboard onto what the notice offers."""
        button = self.count_button if self.count_row.isVisible() else self.cancel_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard onto the first figure."""
        cards = self.cards.cards()
        (cards[0] if cards else self.charts["labels"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_work(self) -> None:
        """Show that something is counted, if it takes a while: what is done at once would only flicker."""
        self.progress.setRange(0, 0)
        self.work_words.setText(tr("Counting…"))
        self._show_work.start(_SOON_MS)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        self.work_words.setText(tr("Counting: {done:,} of {total:,} documents", done=done, total=total))

    def end_work(self) -> None:
        """Nothing is counted any more."""
        had_focus = self.cancel_button.hasFocus()
        self._show_work.stop()
        self.work_row.hide()
        if had_focus:
            self.focus_first()

    # Building

    def _build(self, whole: QWidget) -> None:
        title = QLabel(tr("Agreement"))
        font = QFont(title.font())
        title.setProperty("scale", 125)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.report_button.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Flow([self.sets, self.documents, self.guideline, self.labels]), 1)
        head.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignTop)
        self._build_notice()
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.notice_page)
        self._pages.addWidget(self.grid)
        self._build_work()
        self._build_foot()
        column = QVBoxLayout(whole)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(pages, 1)
        column.addWidget(self.foot)
        column.addWidget(self.work_row)
        column.addWidget(self.line)

    def _build_notice(self) -> None:
        self.notice = EmptyState("")
        self.count_button = QPushButton()
        self.count_button.setAutoDefault(False)
        self.count_row = QWidget()
        row = QHBoxLayout(self.count_row)
        row.addStretch(1)
        row.addWidget(self.count_button)
        row.addStretch(1)
        self.count_row.hide()
        self.notice_page = QWidget()
        column = QVBoxLayout(self.notice_page)
        column.addWidget(self.notice, 1)
        column.addWidget(self.count_row)

    def _build_work(self) -> None:
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Documents counted"))
        self.work_words = QLabel()
        self.work_words.setProperty("role", "quiet")
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.work_row = QWidget()
        row = QHBoxLayout(self.work_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.work_words)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        self.work_row.hide()
        self._show_work = once(self.work_row, self.work_row.show)

    def _build_foot(self) -> None:
        self.warnings, self.caveats = QLabel(), QLabel()
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label, role in ((self.warnings, "warning"), (self.caveats, "quiet")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.foot = Foot(inside)
        self.foot.setAccessibleName(tr("What was counted, and what to beware of"))

    def _order(self) -> None:
        """Tab goes from the choices over the figures and the plots to the list, the tables, and what stands below."""
        charts = self.charts
        tab_through(
            self.sets, self.documents, self.guideline, self.labels, self.report_button, *self.cards.cards(),
            charts["labels"], charts["confusion"], charts["annotators"], charts["documents"], charts["offsets"],
            charts["trend"], *self.list.kind_buttons.values(), self.list.pair_button, self.list.all_button,
            self.list.table, self.table.table, self.places.table, self.foot, self.cancel_button,
        )  # fmt: skip


def _counted(report: Report) -> str:
    """What was counted, in a line. What was not is said by the caveats."""
    parts = (
        counted(len(report.documents), "document"),
        counted(len(report.annotators), "annotator"),
        counted(report.spans, "span"),
        counted(report.links, "link"),
    )
    return tr("Counted: {what}", what=", ".join(parts))
