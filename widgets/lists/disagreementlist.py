"""The list of disagreements: what it is filtered by, how many there are of each kind, and the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from annotations.agreement.disagreements import KINDS, Disagreement
from annotations.agreement.report import Behind, Report
from annotations.text import shortened
from annotations.wording import tr
from widgets.controls.elidedlabel import ElidedLabel
from widgets.controls.emptystate import EmptyState
from widgets.controls.flow import Flow
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.table import Column, Table, TableModel

_SHARES = {1: 32, 2: 32}
_SEEN = 5
_NAME = 16


class DisagreementList(QFrame):
    """Every disagreement behind a figure, of the kinds that are switched on.

    `opened` tells the number of the row that is opened, among those of `shown`. `set_behind` filters. `pair_wanted`
    tells two of several annotators who shall be compared alone, which is offered where the filter is of such a pair.
    """

    opened = Signal(int)
    pair_wanted = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.LIST, usualkeys.DIFFERENCES)
        self._report: Report | None = None
        self._titles: Mapping[str, str] = {}
        self._behind: Behind | None = None
        self._said = ""
        self._hidden: set[str] = set()
        self._counts: Counter[str] = Counter()
        self._kind_keys: dict[str, str] = {}
        self._model: TableModel[Disagreement] = TableModel(self._columns(("", "")))
        self.table = Table(self._model, self.keys)
        self.table.setAccessibleName(tr("Disagreements"))
        self.table.opened.connect(self.opened)
        self.table.share(_SHARES)
        longest = max(self.fontMetrics().horizontalAdvance(tr(kind)) for kind in KINDS)
        self.table.header().resizeSection(0, longest + 28)
        self.setProperty("role", "card")
        self._build()

    def set_keys(self, keys: Mapping[str, Sequence[str]], kinds: Mapping[str, str], all: str) -> None:
        """The keys of the list; those that switch KINDS, as they are read; and the one that shows ALL again."""
        self.keys.set(keys)
        self._kind_keys = dict(kinds)
        self.all_button.setText(tr("Show all  {all}", all=all) if all else tr("Show all"))
        self.all_button.setAccessibleName(
            tr("Show all disagreements, key {all}", all=all) if all else tr("Show all disagreements")
        )
        self.hint.setText(self.keys.filled(tr("{key:open} opens the text")))
        self._show_kinds()

    def set_report(self, report: Report | None) -> None:
        """Show the disagreements of another report. Filter and kinds stay, and the current row, if it is there."""
        self._report = report
        self._titles = {row.document: row.title for row in report.documents} if report else {}
        names = [row.name for row in report.annotators] if report else []
        self._model.set_columns(self._columns((names[0], names[1]) if len(names) == 2 else None))
        self._list()

    def set_behind(self, behind: Behind | None, said: str = "") -> None:
        """List what is behind a figure, SAID in words; None for all there is."""
        self._behind, self._said = behind, said
        self._list()
        self.table.make_current(0 if self.shown() else -1)

    def behind(self) -> Behind | None:
        """What the list is filtered by; None for nothing."""
        return self._behind

    def shown(self) -> Sequence[Disagreement]:
        """The disagreements that are listed, in order."""
        return self._model.rows

    def filtered_by(self, behind: Behind | None, hidden: Collection[str]) -> list[Disagreement]:
        """What would be listed under this filter, with these kinds hidden."""
        return [each for each in self._found(behind) if each.kind not in hidden]

    def current(self) -> Disagreement | None:
        """The disagreement of the current row."""
        row = self.table.current_row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def enter(self) -> None:
        """Put the keyboard onto the current row."""
        (self.table if self._model.rows else self.all_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self, kind: str) -> None:
        """Show a kind, or hide it."""
        self._hidden ^= {kind}
        self._list()

    def hidden_kinds(self) -> Collection[str]:
        """The kinds that are not shown."""
        return frozenset(self._hidden)

    def is_filtered(self) -> bool:
        """Whether anything is left out."""
        return self._behind is not None or bool(self._hidden)

    def clear_filter(self) -> None:
        """Show everything again; the current row stays."""
        self._hidden = set()
        self._behind, self._said = None, ""
        self._list()

    def minimumSizeHint(self) -> QSize:
        """Room for the heads and a few rows."""
        return QSize(320, (_SEEN + 5) * (self.fontMetrics().lineSpacing() + 9))

    # Inner matters

    def _list(self) -> None:
        held, row = self.current(), self.table.current_row()
        found = self._found(self._behind)
        self._counts = Counter(each.kind for each in found)
        rows = [each for each in found if each.kind not in self._hidden]
        self._model.set_rows(rows)
        place = rows.index(held) if held in rows else min(row, len(rows) - 1)
        self.table.make_current(place)
        self._show_kinds()
        self.title.setText(
            tr("DISAGREEMENTS")
            if len(rows) == len(found)
            else tr("DISAGREEMENTS  {shown:,} of {total:,}", shown=len(rows), total=len(found))
        )
        words = self._said if self._behind is not None else ""
        self.filter_line.setText(tr("Behind {words}", words=words) if words else "")
        self.filter_row.setVisible(self.is_filtered())
        self._offer_pair()
        if not rows:
            self.empty.set_text(self._why_empty(len(found)))
        self.pages.setCurrentWidget(self.table if rows else self.empty)

    def _pair(self) -> tuple[str, ...]:
        """The two annotators that the filter is of, where there are others as well."""
        names = {row.name for row in self._report.annotators} if self._report else set()
        pair = self._behind.annotators if self._behind else ()
        return pair if len(pair) == 2 and set(pair) < names else ()

    def _offer_pair(self) -> None:
        pair = self._pair()
        self.pair_button.setVisible(bool(pair))
        self.pair_button.setText(
            tr("Compare only {names}", names=tr(" and ").join(shortened(name, _NAME) for name in pair))
        )

    def _want_pair(self) -> None:
        self.pair_wanted.emit(self._pair())
        self.enter()

    def _found(self, behind: Behind | None) -> Sequence[Disagreement]:
        if self._report is None:
            return ()
        return self._report.behind(behind) if behind else self._report.disagreements

    def _why_empty(self, found: int) -> str:
        if found:
            return tr("All kinds that are found here are switched off. The buttons above switch them on.")
        if self._behind is not None:
            return tr("Nothing behind this figure differs. Esc, or Show all, lists every disagreement.")
        return tr("No two sets differ anywhere. There is nothing to look at here.")

    def _show_kinds(self) -> None:
        for kind, button in self.kind_buttons.items():
            count, key = self._counts[kind], self._kind_keys.get(kind, "")
            words = tr("{count:,} {kind}", count=count, kind=tr(kind))
            button.setText(words if kind in self._hidden or not count else f"✓ {words}")
            button.setChecked(kind not in self._hidden)
            button.setEnabled(bool(count) or kind in self._hidden)
            state = tr("hidden") if kind in self._hidden else tr("shown")
            button.setToolTip(tr("Show or hide this kind, {key}", key=key) if key else tr("Show or hide this kind"))
            button.setAccessibleName(f"{words}, {state}")

    def _columns(self, names: tuple[str, str] | None) -> Sequence[Column]:
        """The columns; where more than two annotators are compared, each reading says whose it is."""

        def reading(side: int) -> Column:
            if names is not None:
                return Column(names[side], lambda row: row.texts[side])
            return Column(
                (tr("one reads"), tr("another reads"))[side], lambda row: f"{row.annotators[side]}: {row.texts[side]}"
            )

        return (
            Column(tr("kind"), lambda row: tr(row.kind)),
            reading(0),
            reading(1),
            Column(tr("document"), lambda row: self._titles.get(row.document, row.document)),
        )

    def _build(self) -> None:
        self.title = QLabel(tr("DISAGREEMENTS"))
        self.hint = ElidedLabel()
        for label in (self.title, self.hint):
            label.setProperty("role", "heading")
            label.setProperty("scale", 85)
        self.kind_buttons = {kind: self._kind_button(kind) for kind in KINDS}
        self.filter_line = ElidedLabel()
        self.pair_button = QPushButton()
        self.pair_button.setToolTip(tr("Count anew, with the sets of these two alone; Sets, at the top, leads back"))
        self.pair_button.clicked.connect(self._want_pair)
        self.all_button = QPushButton()
        for button in (self.pair_button, self.all_button):
            button.setProperty("role", "aside")
            button.setAutoDefault(False)
        self.all_button.clicked.connect(self.clear_filter)
        self.filter_row = QWidget()
        row = QHBoxLayout(self.filter_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.filter_line, 1)
        row.addWidget(self.pair_button)
        row.addWidget(self.all_button)
        self.filter_row.hide()
        self.empty = EmptyState("")
        self.pages = QStackedLayout()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Flow(list(self.kind_buttons.values())))
        column.addWidget(self.filter_row)
        column.addLayout(self.pages, 1)

    def _kind_button(self, kind: str) -> QPushButton:
        button = QPushButton(kind)
        button.setCheckable(True)
        button.setProperty("role", "kind")
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.toggle(kind))
        return button
