"""The columns of the reading area: a heading with counts, and what stands below it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from widgets.controls.elidedlabel import ElidedLabel

_LEAST = 206


def column(heading: str, counts: ElidedLabel, *bodies: QWidget | QLayout, card: bool) -> QWidget:
    """A column with a heading at the left, counts at the right and the bodies below, the last of them stretched.

    The counts give way where the column is narrow.

    CARD says whether the column is a card of paper or lies on the background.
    """
    whole = QFrame()
    whole.setAccessibleName(heading.capitalize())
    if card:
        whole.setProperty("role", "card")
    name = QLabel(heading)
    bold = name.font()
    bold.setWeight(bold.Weight.DemiBold)
    for label in (name, counts):
        label.setProperty("role", "heading")
        label.setProperty("scale", 80)
        label.setFont(bold)
    head = QWidget()
    head.setObjectName("heading")
    head.setMinimumWidth(_LEAST)
    top = QHBoxLayout(head)
    top.addWidget(name)
    top.addStretch(1)
    top.addWidget(counts)
    top.setContentsMargins(8 if card else 2, 0, 12 if card else 2, 0)
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(*((16, 12, 4, 8) if card else (0, 0, 0, 0)))
    layout.addWidget(head)
    for body in bodies:
        stretch = int(body is bodies[-1])
        if isinstance(body, QLayout):
            layout.addLayout(body, stretch)
        else:
            layout.addWidget(body, stretch)
    return whole
