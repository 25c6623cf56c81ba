"""A label schema as it looks: its labels as buttons and in a text, in several schemes beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from annotations.schema import Label
from annotations.spans import Span
from annotations.wording import tr
from widgets.controls.barbutton import BarButton
from widgets.controls.flow import Flow
from widgets.keys.keynames import shown
from widgets.look.sheet import stylesheet
from widgets.look.tokens import Tokens, palette
from widgets.textview.look import Look
from widgets.textview.pieces import BODY, Piece
from widgets.textview.view import TextView

_BETWEEN = " · "
_LEAST_BESIDE = 560


class SchemaPreview(QWidget):
    """One card for each scheme, beside each other where there is room. `label_pressed` tells the name of a label."""

    label_pressed = Signal(str)

    def __init__(self, schemes: Mapping[str, Tokens], parent: QWidget | None = None) -> None:
        """SCHEMES are the schemes by what stands above them."""
        super().__init__(parent)
        self.cards = [_Card(title, tokens) for title, tokens in schemes.items()]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for card in self.cards:
            self._row.addWidget(card, 1)
            card.label_pressed.connect(self.label_pressed)

    def show_text(self, text: str, pieces: Sequence[Piece], spans: Sequence[Span]) -> None:
        """Show pieces of a text with spans, below a line that names the labels; offsets are code points of TEXT."""
        for card in self.cards:
            card.show_text(text, pieces, spans)

    def show_labels(self, labels: Sequence[Label], looks: Sequence[Look], called: Mapping[str, str]) -> None:
        """Show these labels, each scheme in its look. Spans with a label in CALLED have the name there."""
        for card, look in zip(self.cards, looks, strict=True):
            card.show_labels(labels, look, called)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, one card stands below the other."""
        beside = event.size().width() >= _LEAST_BESIDE
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        super().resizeEvent(event)


class _Card(QFrame):
    label_pressed = Signal(str)

    def __init__(self, title: str, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._labels: Sequence[Label] = ()
        self._called: Mapping[str, str] = {}
        self._text: tuple[str, Sequence[Piece], Sequence[Span]] = ("", (), ())
        self.setProperty("role", "card")
        self.setPalette(palette(tokens))
        self.setStyleSheet(stylesheet(tokens, self.font().pointSizeF()))
        self.setAccessibleName(tr("Preview: {scheme}", scheme=title))
        self.heading = QLabel(title)
        self.heading.setProperty("role", "heading")
        self.heading.setProperty("scale", 80)
        self.bar = Flow([])
        self.view = TextView()
        self.view.setProperty("role", "page")  # the ring that shows where the keyboard is
        self.view.setAccessibleName(tr("Preview of the text: {scheme}", scheme=title))
        self.view.set_chip_text(lambda span: span.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 4, 4)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)

    def show_text(self, text: str, pieces: Sequence[Piece], spans: Sequence[Span]) -> None:
        self._text = text, pieces, spans
        self._fill()

    def show_labels(self, labels: Sequence[Label], look: Look, called: Mapping[str, str]) -> None:
        names_before = [label.name for label in self._labels]
        self._labels, self._called = labels, called
        self.bar.set_parts([self._button(label) for label in labels])
        if [label.name for label in labels] != names_before:
            self._fill()
        else:
            self._put_spans()
        self.view.set_look(look)

    def _button(self, label: Label) -> BarButton:
        colour = label.colour_dark if self._tokens.dark else label.colour
        button = BarButton(label.name, shown(label.key) if label.key else "", colour)
        button.key_first = True
        button.setPalette(palette(self._tokens))  # a style sheet keeps that of the card from its buttons
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list of parts leads to the label by keys
        button.setToolTip(f"{label.name}\n{label.definition}".strip())
        button.setAccessibleDescription(label.definition)  # it is called by its name already
        button.clicked.connect(lambda: self.label_pressed.emit(label.name))
        return button

    def _fill(self) -> None:
        text, pieces, _ = self._text
        head = self._head()
        moved = [Piece(piece.start + len(head), piece.end + len(head), piece.role) for piece in pieces]
        scrolled = self.view.verticalScrollBar().value()
        self.view.set_text(head + text, [Piece(0, len(head.rstrip()), BODY), *moved])
        self._put_spans()
        self.view.verticalScrollBar().setValue(scrolled)

    def _head(self) -> str:
        names = _BETWEEN.join(label.name for label in self._labels)
        return f"{names}\n\n" if names else ""

    def _put_spans(self) -> None:
        found, at = [], 0
        for label in self._labels:
            if label.name:
                found.append(Span(f"\0{label.name}", "", label.name, at, at + len(label.name), label.name))
            at += len(label.name) + len(_BETWEEN)
        shift = len(self._head())
        for span in self._text[2]:
            moved = tuple((start + shift, end + shift) for start, end in span.fragments)
            label_now = self._called.get(span.label, span.label)
            found.append(
                replace(span, label=label_now, start=span.start + shift, end=span.end + shift, fragments=moved)
            )
        self.view.set_spans(found)
