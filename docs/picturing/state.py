"""What a picture is of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from app.mainwindow import MainWindow

SIZE = (1480, 860)
SMALL = (1280, 720)
DOUBLE = (960, 540)
"""A screen of 1920 by 1080 at 200 per cent, in the pixels that a window is measured in there."""
SAMPLE, WIDER, EMPTY, GUIDED, ABROAD = "sample", "wider", "empty", "guided", "abroad"


@dataclass(frozen=True)
class State:
    """A state of the window: the name of its file, its title in docs/states.md, and what brings it about.

    `project` names the project that it is shown on, see picturing.projects. `part` says which part of the window the
    picture shows (in its coordinates), where that is not all of it; `widest` how wide the picture is at most.
    `sizes` are those in which it is shown once more.
    """

    name: str
    title: str
    make: Callable[[MainWindow], object]
    project: str = SAMPLE
    size: tuple[int, int] = SIZE
    part: Callable[[MainWindow], QRect] | None = None
    widest: int = 0
    sizes: tuple[tuple[int, int], ...] = ()

    @property
    def is_double(self) -> bool:
        """Whether it is drawn at 200 per cent."""
        return self.size == DOUBLE

    def all_sizes(self) -> Iterator[State]:
        """The state itself, and the same in each of its further `sizes`."""
        yield self
        for size in self.sizes:
            name, title = _SIZES[size]
            yield replace(self, name=f"{self.name}-{name}", title=f"{self.title} ({title})", size=size, sizes=())


_SIZES = {SMALL: ("small", "1280 by 720"), DOUBLE: ("double", "1920 by 1080 at 200 %")}
