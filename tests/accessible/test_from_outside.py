"""The program worked through AT-SPI, as a screen reader on Linux does it. Skipped where that is not installed.

On Debian and Ubuntu it takes: apt-get install at-spi2-core python3-pyatspi dbus-x11 xvfb
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from annotations.schema import Schema
from tests.annotations.texts import HARBOUR
from tests.projects import harbour_at_work

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).parent / "outside.py"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SECONDS = 150
# One session bus and one display for the program and the reader, and no trace of them afterwards.
SESSION = """
mkfifo "$FOLDER/display"; Xvfb -displayfd 3 -screen 0 1400x900x24 3>"$FOLDER/display" >/dev/null 2>&1 & screen=$!
read -r number <"$FOLDER/display"; export DISPLAY=":$number"  # comes when the screen is there
"$LAUNCHER" --launch-immediately >/dev/null 2>&1 & launcher=$!
"$PYTHON" -m app open "$PROJECT" --as ada >"$FOLDER/program" 2>&1 & program=$!
"$READER_PYTHON" "$READER" stancemark >"$FOLDER/met" 2>"$FOLDER/fault"; status=$?
kill $program $launcher $screen 2>/dev/null; wait $program 2>/dev/null
exit $status
"""


@cache
def missing() -> str:
    """What is not installed, empty if everything is."""
    wanted = [name for name in ("Xvfb", "dbus-run-session") if not shutil.which(name)]
    wanted += [] if launcher() else ["at-spi-bus-launcher"]
    wanted += [] if reader_python() else ["python3-pyatspi"]
    return ", ".join(wanted) or missing_for_a_window()


def missing_for_a_window() -> str:
    """What the program itself lacks to open a window on a display of X11, as it says so."""
    surroundings = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    surroundings |= {"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "app.display"]
    return subprocess.run(command, env=surroundings, cwd=ROOT, capture_output=True, text=True, check=False).stderr


@cache
def launcher() -> str:
    return next((each for each in LAUNCHERS if Path(each).exists()), "")


@cache
def reader_python() -> str:
    """A Python that knows AT-SPI: that of the system, as a rule."""
    for each in (sys.executable, "/usr/bin/python3"):
        if (
            Path(each).exists()
            and subprocess.run([each, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0
        ):
            return each
    return ""


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Any:
    """What the reader met in the program, opened on ada's labels of the harbour."""
    if missing():
        pytest.skip(f"no screen reader's way into the program here: {missing()}")
    folder = tmp_path_factory.mktemp("outside")
    project = harbour_at_work(folder, schema)
    surroundings = {
        **os.environ, "FOLDER": str(folder), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config"),
        "PYTHON": sys.executable, "READER_PYTHON": reader_python(), "READER": str(READER), "LAUNCHER": launcher(),
        "PROJECT": str(project), "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_LOGGING_RULES": "qt.accessibility.*=false",
        "PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(folder),
    }  # fmt: skip
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION], env=surroundings, cwd=ROOT, capture_output=True, timeout=SECONDS, check=False
    )  # fmt: skip
    faults = "\n".join((folder / name).read_text() for name in ("fault", "program") if (folder / name).exists())
    assert done.returncode == 0, faults
    return json.loads((folder / "met").read_text())


def test_the_parts_of_the_window_are_there_by_role_and_name(met: Any) -> None:
    parts = {tuple(each) for each in met["parts"]}
    assert {
        ("panel", "Documents"), ("list", "Documents"), ("tool bar", "Labels and commands"), ("panel", "Article"),
        ("text", "Article"), ("panel", "Summary"), ("text", "Point 1"), ("text", "Point 2"), ("panel", "Inspector"),
        ("status bar", "Status line"), ("push button", "Actor, key 1"), ("image", "Map of the article"),
    } <= parts  # fmt: skip


def test_the_text_is_read_by_character_word_and_line(met: Any) -> None:
    assert met["text"].startswith(HARBOUR.split("\n")[0])
    # Qt counts UTF-16 units there as well: where one lies within a character, nothing is read
    assert [each for each in met["characters"] if each] == list(met["text"])
    assert met["characters"].index("🚢") == met["text"].index("🚢")
    assert met["point"] == list("The board offers a night ferry.")
    assert met["word"] == "Harbour"
    assert met["line"] == HARBOUR.split("\n")[0]
    assert {"read only", "multi line", "focusable"} <= set(met["states"])


def test_spans_are_runs_of_the_text(met: Any) -> None:
    actor, stance, condition = "47,109,181", "185,80,31", "15,127,104"
    assert [tuple(each) for each in met["runs"]] == [
        ("board", actor), ("offers a night ferry", stance), ("if the ", condition), ("council", actor),
        (" pays for the crew", condition), ("rejects that", stance),
    ]  # fmt: skip


def test_the_caret_is_told_of_and_where_a_span_begins(met: Any) -> None:
    at = met["text"].index("board offers")
    assert met["caret"] == {"said": "ACTOR begins", "moved": [at], "at": at}


def test_words_are_marked_from_outside_and_each_step_is_announced(met: Any) -> None:
    marked = met["marked"]
    assert marked["role"] == "push button"
    assert marked["said"].startswith(
        "Mark stance “want the ferry anyway”. Commitment: supports, key s; demands, key d;"
    )
    assert marked["answers"][:2] == ["supports, key s", "demands, key d"]


def test_the_table_of_spans_is_a_table(met: Any) -> None:
    table = met["table"]
    assert table["heads"] == ["No.", "Label", "Words", "Where", "Answers", "Links", "Remarks", "Made"]
    assert table["rows"] == 7
    assert table["first"][1:4] == ["ACTOR", "board", "body, sentence 2"]
    assert table["said"].startswith("board, body, sentence 2, entity Harbour board")
    assert table["focused"] == ["table cell", "STANCE"], "the row that has the keyboard, after the table"
