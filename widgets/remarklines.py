"""Remarks as lines of text, in which the ids of rules of the guideline can be pressed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotations.guidelines.guide import rule_ids

_Flag = Qt.TextInteractionFlag


class RemarkLines(QLabel):
    """Quiet lines. Tab stops at the ids in them, Enter and a click press one: `linkActivated` gives it after a #."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setWordWrap(True)
        self.setContentsMargins(0, 4, 0, 0)

    def show_lines(self, lines: Sequence[str], rules: Collection[str]) -> None:
        """Show these lines; the words that are ids of RULES can be pressed."""
        text = "\n".join(lines)
        has_rules = bool(named_rules(text, rules))
        keys = _Flag.LinksAccessibleByMouse | _Flag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(keys if has_rules else _Flag.NoTextInteraction)
        self.setTextFormat(Qt.TextFormat.RichText if has_rules else Qt.TextFormat.PlainText)
        self.setText(_linked(text, rules) if has_rules else text)
        self.setAccessibleName(text)
        self.setVisible(bool(lines))


def named_rules(text: str, rules: Collection[str]) -> list[str]:
    """The ids of RULES that TEXT names, each once."""
    found = (text[start:end] for start, end in rule_ids(text))
    return list(dict.fromkeys(id for id in found if id in rules))


def _linked(text: str, rules: Collection[str]) -> str:
    pieces, done = [], 0
    for start, end in rule_ids(text):
        if (id := text[start:end]) in rules:
            pieces += [escape(text[done:start]), f'<a href="#{id}">{id}</a>']
            done = end
    return "".join((*pieces, escape(text[done:]))).replace("\n", "<br>")
