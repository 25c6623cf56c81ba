"""Prints what a screen reader meets, place by place: `python -m tests.accessible`, or with names of places for those.

With --write, what the tests compare with is written anew; read it before it goes in.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from tests import conftest  # which sets up a home of its own, before Qt is there

WRITE = "--write"


class Waiting:
    """Waits as pytest-qt does, where there is no test."""

    def waitUntil(self, condition: Callable[[], object], timeout: int = 20_000) -> None:
        """Let the program go on until CONDITION holds; TIMEOUT is in milliseconds."""
        from PySide6.QtTest import QTest

        until = time.monotonic() + timeout / 1000
        while condition() is False:
            if time.monotonic() > until:
                raise TimeoutError("what was waited for did not come about")
            QTest.qWait(10)

    def wait(self, ms: int) -> None:
        """Let the program go on for MS milliseconds."""
        from PySide6.QtTest import QTest

        QTest.qWait(ms)


def main(wanted: list[str]) -> None:
    """Print the trees of these places, or of all; or write them."""
    from PySide6.QtWidgets import QApplication

    from annotations.schema_reader import load
    from resources import path as resource
    from tests.accessible.places import PLACES, at, dialogs, listening, panels, world
    from tests.accessible.test_trees import file_of, trees_of
    from tests.windows import opened

    application = QApplication.instance() or QApplication(sys.argv[:1])
    qtbot = cast(QtBot, Waiting())
    schema = load(resource("schemas/actor-stance-condition.json"))
    with tempfile.TemporaryDirectory(prefix="stancemark-") as folder, listening():
        os.chdir(folder)
        with opened(qtbot, world(Path(folder), schema)) as window:
            for name in (*PLACES, *panels(window), *dialogs(window)):
                if wanted and WRITE not in wanted and name not in wanted:
                    continue
                with at(qtbot, window, name) as place:
                    found = trees_of(place) if place is not None else ""
                if not found:
                    continue
                if WRITE in wanted:
                    file_of(name).parent.mkdir(exist_ok=True)
                    file_of(name).write_text(found, encoding="utf-8")
                else:
                    print(f"{name}\n\n{found}")
        os.chdir("/")
    conftest.HOME.cleanup()
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
