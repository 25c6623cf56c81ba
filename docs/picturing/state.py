"""What a picture is of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from app.mainwindow import MainWindow

SIZE = (1480, 860)
SMALL = (1280, 720)
SAMPLE, WIDER, EMPTY, GUIDED, ABROAD = "sample", "wider", "empty", "guided", "abroad"


@dataclass(frozen=True)
class State:
    """A state of the window: the name of its file, its title in docs/states.md, and what brings it about.

    `project` names the project that it is shown on, see picturing.projects. `part` says which part of the window the
    picture shows (in its coordinates), where that is not all of it; `widest` how wide the picture is at most.
    """

    name: str
    title: str
    make: Callable[[MainWindow], object]
    project: str = SAMPLE
    size: tuple[int, int] = SIZE
    part: Callable[[MainWindow], QRect] | None = None
    widest: int = 0
