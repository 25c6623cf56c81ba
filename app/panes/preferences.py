"""The panel of preferences: how text reads, which colours, how work is counted. What is changed shows at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotations.wording import counted, tr
from app.looks.appearance import SCHEME_NAMES
from app.looks.typefaces import Script, installed
from app.preferences import (
    ANY_WIDTH,
    BREAK_CHOICES,
    CARD_SIZES,
    COLUMNS,
    IDLE_CHOICES,
    INTERFACE_SIZES,
    NO_BREAK,
    SANS,
    SERIF,
    SIZES,
    SPACINGS,
    Reading,
    Working,
)
from widgets.announcing import announce
from widgets.controls.boundednumber import BoundedNumber
from widgets.controls.closingcombo import ClosingCombo
from widgets.controls.fieldnames import FieldName, Letters

SETTLE_MS = 120


class PreferencesPanel(QScrollArea):
    """Tells what is wanted: `reading_chosen` and `working_chosen` a group, `tried` a reading to be shown for a while
    (None for an end of that), `scheme_chosen` a name, `usual_wanted` that all shall be as at first."""

    reading_chosen = Signal(object)
    tried = Signal(object)
    working_chosen = Signal(object)
    scheme_chosen = Signal(str)
    usual_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Reading preferences"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reading, self._working = Reading(), Working()
        self._script: Script | None = None
        self._is_telling = False
        # each value that is passed on the way to the wanted one would lay the text out anew
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._tell_reading)
        self._build()
        self._lay_out()
        self._join()

    def show_values(self, reading: Reading, working: Working, scheme: str) -> None:
        """Show what holds now."""
        self._is_telling = True
        self._reading, self._working = reading, working
        self.family.setCurrentIndex(max(self.family.findData(reading.family), 0))
        self.size_box.setValue(reading.size)
        self.spacing.setValue(reading.spacing)
        self.columns.setCurrentIndex(self.columns.findData(reading.columns))
        self.card_size.setValue(reading.card_size)
        self.interface.setCurrentIndex(self.interface.findData(reading.interface))
        self.scheme.setCurrentIndex(self.scheme.findData(scheme))
        self.idle.setCurrentIndex(self.idle.findData(working.idle))
        self.break_after.setCurrentIndex(self.break_after.findData(working.break_after))
        self._is_telling = False

    def offer_families(self, script: Script) -> None:
        """Offer the typefaces that have letters of a script, each in its own letters."""
        if script is self._script:
            return
        self._script, self._is_telling = script, True
        self.family.clear()
        self.family.addItem(tr("A good serif"), SERIF)
        self.family.addItem(tr("A good sans serif"), SANS)
        for family in installed(script):
            self.family.addItem(family, family)
            self.family.setItemData(self.family.count() - 1, QFont(family), Qt.ItemDataRole.FontRole)
        self.family.setCurrentIndex(max(self.family.findData(self._reading.family), 0))
        self._is_telling = False

    # Building

    def _build(self) -> None:
        self.family = ClosingCombo()
        self.family.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.family.setMinimumContentsLength(16)
        self.size_box = _number(SIZES, tr(" pt"))
        self.spacing = _number(SPACINGS, tr(" %"), step=5)
        self.columns = _choice([(_wide(columns), columns) for columns in COLUMNS])
        self.card_size = _number(CARD_SIZES, tr(" pt"))
        self.interface = _choice([(tr("{share} %", share=share), share) for share in INTERFACE_SIZES])
        self.scheme = _choice([(tr(name), scheme) for scheme, name in SCHEME_NAMES.items()])
        self.idle = _choice([(_lasting(seconds), seconds) for seconds in IDLE_CHOICES])
        self.break_after = _choice(
            [
                (tr("Never") if minutes == NO_BREAK else tr("After {time}", time=counted(minutes, "minute")), minutes)
                for minutes in BREAK_CHOICES
            ]
        )
        self.usual = QPushButton(tr("Take the usual values"))
        self.usual.setAutoDefault(False)
        self.setFocusProxy(self.family)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        for heading, rows in (
            (
                tr("Text"),
                (
                    (tr("&Typeface"), self.family, ""),
                    (tr("&Size"), self.size_box, ""),
                    (tr("Li&ne spacing"), self.spacing, tr("Below 150 % labels would have no room above the words.")),
                    (
                        tr("&Width of a line"),
                        self.columns,
                        tr("The text stands in the middle where there is more room."),
                    ),
                    (tr("Su&mmary"), self.card_size, ""),
                ),
            ),
            (tr("Window"), ((tr("All &else"), self.interface, ""), (tr("&Colours"), self.scheme, ""))),
            (
                tr("Work"),
                (
                    (tr("&Pause"), self.idle, tr("A longer one does not count as work on a document.")),
                    (tr("Remind of a &break"), self.break_after, tr("A quiet line at the foot of the window.")),
                ),
            ),
        ):
            title = QLabel(heading)
            title.setProperty("role", "heading")
            column.addWidget(title)
            column.addLayout(_form(rows))
        column.addWidget(self.usual)
        column.addStretch(1)
        self.setWidget(inside)
        Letters(self, inside.findChildren(FieldName))
        self.setMinimumWidth(inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())

    def _join(self) -> None:
        self.family.activated.connect(lambda _: self._change_reading(now=True))
        self.family.looked_at.connect(self._try_family)
        self.family.gone.connect(lambda: self.tried.emit(None))
        for box in (self.size_box, self.spacing, self.card_size):
            box.valueChanged.connect(lambda _: self._change_reading())
        for choice in (self.columns, self.interface):
            choice.activated.connect(lambda _: self._change_reading(now=True))
        self.scheme.activated.connect(lambda _: self.scheme_chosen.emit(self.scheme.currentData()))
        for choice in (self.idle, self.break_after):
            choice.activated.connect(lambda _: self._change_working())
        self.usual.clicked.connect(self.usual_wanted)

    # Telling

    def _shown(self) -> Reading:
        return Reading(
            family=self.family.currentData() or SERIF,
            size=self.size_box.value(),
            spacing=self.spacing.value(),
            columns=self.columns.currentData(),
            card_size=self.card_size.value(),
            interface=self.interface.currentData(),
        )

    def _change_reading(self, *, now: bool = False) -> None:
        if self._is_telling:
            return
        if now:
            self._tell_reading()
        else:
            self._settle.start()

    def _tell_reading(self) -> None:
        self._settle.stop()
        if self._shown() != self._reading:
            self._reading = self._shown()
            self.reading_chosen.emit(self._reading)

    def _try_family(self, index: int) -> None:
        self.tried.emit(replace(self._shown(), family=self.family.itemData(index) or SERIF))

    def _change_working(self) -> None:
        self._working = Working(self.idle.currentData(), self.break_after.currentData())
        self.working_chosen.emit(self._working)


def _number(values: range, suffix: str, *, step: int = 1) -> BoundedNumber:
    box = BoundedNumber(values)
    box.setSuffix(suffix)
    box.setSingleStep(step)
    return box


def _choice(entries: Sequence[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    return box


def _form(rows: Sequence[tuple[str, QWidget, str]]) -> QFormLayout:
    """Fields below their names, each with a line that explains it where there is one."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(4)
    for name, field, explained in rows:
        field.setAccessibleName(name.replace("&", ""))
        form.addRow(FieldName(name, field), field)
        if isinstance(field, BoundedNumber):
            form.addRow(_refusal_of(field))
        if explained:
            line = QLabel(explained)
            line.setProperty("role", "quiet")
            line.setProperty("scale", 85)
            line.setWordWrap(True)
            field.setAccessibleDescription(explained)
            form.addRow(line)
    return form


def _refusal_of(field: BoundedNumber) -> QLabel:
    """A line that says what was typed beyond the bounds of a field; hidden while there is nothing to say."""
    line = QLabel()
    line.setProperty("role", "error")
    line.setWordWrap(True)
    line.hide()

    def say(typed: str) -> None:
        told = ""
        if typed:
            bounds = {"least": field.minimum(), "most": field.maximum()}
            told = tr("{typed} is not taken: from {least:,} to {most:,} can be had", typed=typed, **bounds)
        if told and told != line.text():
            announce(field, told, urgent=True)
        line.setText(told)
        line.setVisible(bool(told))

    field.refused.connect(say)
    return line


def _wide(columns: int) -> str:
    return tr("Any width") if columns == ANY_WIDTH else tr("{columns} letters", columns=columns)


def _lasting(seconds: int) -> str:
    return counted(seconds, "second") if seconds < 60 else counted(seconds // 60, "minute")
