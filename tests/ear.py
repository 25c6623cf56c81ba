"""An ear in tests: hears what is announced, as who has a screen reader does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt

from tests.accessible.places import listening
from tests.windows import NONE, press
from widgets.announcing import voice


class Ear:
    """Hears what is said, one announcement after the other."""

    def __init__(self) -> None:
        self._said: list[tuple[str, bool]] = []
        voice().said.connect(self._hear)

    def _hear(self, words: str, urgent: bool) -> None:
        self._said.append((words, urgent))

    def begin(self) -> None:
        """Forget what was said so far."""
        voice().flush()
        self._said.clear()

    def heard(self) -> str:
        """What was said since, in one line, with ! before what was urgent."""
        voice().flush()
        return " | ".join(f"{'! ' if urgent else ''}{words}" for words, urgent in self._said)

    def after(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> str:
        """What is said after these keys."""
        self.begin()
        for key in keys:
            press(key, held)
        return self.heard()

    def close(self) -> None:
        """Hear no more."""
        voice().said.disconnect(self._hear)


@contextmanager
def hearing() -> Iterator[Ear]:
    """An ear, and a program that speaks because somebody listens."""
    with listening():
        ear = Ear()
        yield ear
        ear.close()
