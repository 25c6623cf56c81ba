"""kill -9 in the middle of marking: every span that the status line had called saved is in the file."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotations.project import Project
from app import sample

ROOT = Path(__file__).resolve().parents[2]

MARKING = """
import os, sys, pathlib
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.application import Program, prepare
from app.settings import Settings

application = QApplication(["x"]); prepare(application)
program = Program(Settings())
window = program.open(pathlib.Path(sys.argv[1]), "zoe")
view = window.reading.article
tokens = window.session.segmentation.tokens_in(0, len(window.session.document.text))
tokens = [t for t in tokens if window.session.document.section_around(*t).kind in ("title", "body")]
places = iter([t for t in tokens if t[1] - t[0] > 3])

def mark():
    start, end = next(places)
    view.set_selection(start, end)
    QTest.keyClick(view, "1")
    span = window.reading.chosen()
    assert window.status.saved.text().startswith("Saved ")
    print(span.start, span.end, span.quote, flush=True)

assert QTest.qWaitForWindowActive(window, 10_000)
window.reading.enter_point(None)
sys.excepthook = lambda kind, error, trace: (print(error, file=sys.stderr), os._exit(3))
timer = QTimer(); timer.timeout.connect(mark); timer.start(0)
application.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 on this system")
@pytest.mark.parametrize("lines", [1, 7, 40])
def test_nothing_that_was_called_saved_is_lost(tmp_path: Path, lines: int) -> None:
    path = sample.make(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-c", MARKING, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=dict(os.environ)
    )
    assert process.stdout is not None
    said = [process.stdout.readline().rstrip("\n").split(" ", 2) for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    assert all(len(line) == 3 for line in said), said
    said += [line.rstrip("\n").split(" ", 2) for line in process.stdout if line.count(" ") >= 2 and line.endswith("\n")]
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    connection = sqlite3.connect(path)
    try:
        query = "SELECT start, end, quote FROM span JOIN annotation_set ON annotation_set.id = set_id WHERE annotator = 'zoe'"
        kept = {(str(start), str(end), quote) for start, end, quote in connection.execute(query)}
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    finally:
        connection.close()
    assert len(said) >= lines
    assert {tuple(line) for line in said} <= kept
    project = Project.open(path, annotator="zoe")
    try:
        while project.undo():
            pass
        assert project.own_set(project.document_ids()[0]) is None
    finally:
        project.close()
