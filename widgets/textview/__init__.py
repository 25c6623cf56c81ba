"""The text view: read-only text with marked spans, and the values it is told with."""

from __future__ import annotations

from widgets.textview.keyboard import Navigator
from widgets.textview.linkmarks import LinkMark
from widgets.textview.look import LabelLook, Look
from widgets.textview.pieces import Piece
from widgets.textview.view import TextView

__all__ = ["LabelLook", "LinkMark", "Look", "Navigator", "Piece", "TextView"]
