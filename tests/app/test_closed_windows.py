"""A window that is closed leaves nothing of the program in memory: weeks of work open and close hundreds of them."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app import sample
from tests.windows import CTRL, SHIFT, opened, press, settle

ROOMS = ("app", "widgets", "annotations")


def test_nothing_of_a_closed_window_stays_in_memory(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt keeps what is connected to a signal as long as what sends it; no look for cycles of Python's sees that."""
    project = sample.make(tmp_path)
    work_in_a_window(qtbot, project)  # what the program keeps on purpose, such as what icons look like
    before = alive()
    work_in_a_window(qtbot, project)
    assert alive() - before == Counter()


def work_in_a_window(qtbot: QtBot, project: Path) -> None:
    """Mark, and look into panels and a dialog, which start jobs and have windows of their own; close amid a job."""
    with opened(qtbot, project, "cleo") as window:
        window.settings.asks_after_marking = False
        press("1")
        press("f", CTRL | SHIFT)
        press("t", CTRL | SHIFT)
        settle(qtbot, window)
        window.schema_editing.show()
        window.jobs.run(lambda progress: progress._cancelled.wait(20), lambda _: window.close())  # ends with the window


def alive() -> Counter[str]:
    """How many objects there are of each class of the program, after what was to be deleted is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    kinds = (type(each) for each in gc.get_objects())
    return Counter(
        f"{kind.__module__}.{kind.__name__}" for kind in kinds if str(kind.__module__).split(".")[0] in ROOMS
    )
