"""The look at what a test leaves behind finds it: a run of leaking tests under the same conftest, and files one by one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.leftovers import Files

# Each test leaks what its name says; `quiet` ones stand between them, and nothing may be found there.
LEAKING = """
import shutil, threading, time
from contextlib import closing
from pathlib import Path
from PySide6.QtCore import QRunnable, QSettings, QThreadPool, QTimer
from PySide6.QtWidgets import QWidget
from annotations.project import Project
from tests.windows import opened

HERE, KEPT, GO_ON = Path(__file__).parents[1], [], threading.Event()

def quiet(): pass

def leaves_a_file(): (HERE / "new.txt").touch()
def leaves_a_file_deep_down(): (HERE / "resources" / "inner" / "new.txt").touch()
def leaves_a_folder(): (HERE / "made" / "below").mkdir(parents=True)
def takes_a_file_away(): (HERE / "resources" / "old.txt").unlink()
def renames_a_file(): (HERE / "new.txt").rename(HERE / "newer.txt")
def takes_a_folder_away(): shutil.rmtree(HERE / "resources" / "inner")
def leaves_a_thread():
    KEPT.append(threading.Thread(target=GO_ON.wait, daemon=True))
    KEPT[-1].start()
def leaves_a_window(qtbot):
    KEPT.append(QWidget())
    KEPT[-1].show()
def leaves_a_timer(qtbot):
    KEPT[-1].close()
    KEPT.append(QTimer())
    KEPT[-1].start(100_000)
def leaves_a_timer_of_a_hidden_widget(qtbot):
    KEPT[-1].stop()
    KEPT.append(QWidget())
    KEPT.append(QTimer(KEPT[-1]))
    KEPT[-1].start(100_000)
class _Waits(QRunnable):
    def run(self): GO_ON.wait()
def leaves_a_job(qtbot):
    KEPT[-1].stop()
    KEPT.append(_Waits())
    QThreadPool.globalInstance().start(KEPT[-1])
def leaves_a_setting(qtbot):
    GO_ON.set()
    QThreadPool.globalInstance().waitForDone()
    settings().setValue("left", 1)
def finds_no_setting(qtbot): assert not settings().allKeys()
def looks_into_a_project(tmp_path, schema):
    with closing(Project.create(tmp_path / "p", schema, annotator="ada")) as project:
        project.path.read_bytes()
def looks_into_a_window(qtbot, tmp_path, schema):
    Project.create(tmp_path / "p", schema, annotator="ada").close()
    with opened(qtbot, tmp_path / "p"):
        (tmp_path / "p").read_bytes()

def settings():
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "stancemark", "stancemark")

for number, leak in enumerate([each for name, each in dict(globals()).items() if name.split("_")[0] in VERBS]):
    globals()[f"test_{number}_a_{leak.__name__}"] = leak
    globals()[f"test_{number}_b_quiet"] = quiet
""".replace("VERBS", '("leaves", "takes", "renames", "finds", "looks")')


def test_every_leak_is_found_where_it_was_made(tmp_path: Path) -> None:
    (tmp_path / "resources" / "inner").mkdir(parents=True)
    (tmp_path / "resources" / "old.txt").touch()
    (tmp_path / "tests").mkdir()
    for name in ("conftest.py", "leftovers.py", "locks.py", "patience.py", "windows.py"):
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests")
    (tmp_path / "tests" / "test_leaking.py").write_text(LEAKING, encoding="utf-8")
    options = ["-q", "-rE", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)]
    command = [sys.executable, "-B", "-m", "pytest", *options, "tests"]
    wide = os.environ | {"COLUMNS": "300"}
    done = subprocess.run(command, cwd=tmp_path, env=wide, capture_output=True, text=True)
    error = r"^ERROR \S*::test_\d+_(\w+) - (?:AssertionError: )?(the test (?:left|gave up) \S+|assert 1 == 0)"
    found = set(re.findall(error, done.stdout, re.MULTILINE))
    files = "the test left files"
    assert found == {
        ("a_leaves_a_file", files),
        ("a_leaves_a_file_deep_down", files),
        ("a_leaves_a_folder", files),
        ("a_takes_a_file_away", files),
        ("a_renames_a_file", files),
        ("a_takes_a_folder_away", files),
        ("a_leaves_a_thread", "the test left threads"),
        ("a_leaves_a_window", "the test left windows"),
        ("a_leaves_a_timer", "the test left timers"),
        ("a_leaves_a_timer_of_a_hidden_widget", "the test left timers"),
        ("a_leaves_a_job", "assert 1 == 0"),
        ("a_looks_into_a_project", "the test gave up SQLite's"),
        ("a_looks_into_a_window", "the test gave up SQLite's"),
    }, done.stdout
    assert "30 passed, 13 errors" in done.stdout, done.stdout + done.stderr


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with something in it that was there long ago."""
    for name in ("a/b", "c", ".hidden", "environment"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("a/b/deep", "c/flat", "environment/pyvenv.cfg"):
        (tmp_path / name).touch()
    long_ago = time.time() - 1000
    for folder, _, _ in os.walk(tmp_path):
        os.utime(folder, (long_ago, long_ago))
    return tmp_path


def _make_far_down(place: Path) -> None:
    (place / "x" / "y").mkdir(parents=True)
    (place / "x" / "y" / "z").touch()


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda place: (place / "a/b/new").touch(), ["a/b/new"]),
        (lambda place: (place / "c/flat").unlink(), ["c/flat"]),
        (lambda place: (place / "a/b/deep").rename(place / "c/deep"), ["a/b/deep", "c/deep"]),
        (lambda place: shutil.rmtree(place / "a"), ["a", "a/b", "a/b/deep"]),
        (lambda place: (place / "a").rename(place / "d"), ["a", "a/b", "a/b/deep", "d", "d/b", "d/b/deep"]),
        (_make_far_down, ["x", "x/y", "x/y/z"]),
        (lambda place: (place / ".hidden/new").touch(), []),
        (lambda place: (place / "a/__pycache__").mkdir(), []),
        (lambda place: (place / "environment/new").touch(), []),
        (lambda place: (place / ".coverage").touch(), []),
        (lambda place: (place / "c/flat").write_text("changed"), []),
    ],
)
def test_what_has_come_or_gone_is_found_once(place: Path, change: Callable[[Path], object], found: list[str]) -> None:
    files = Files(place)
    assert files.changed() == []
    change(place)
    assert files.changed() == [str(place / name) for name in found]
    assert files.changed() == []


def test_a_change_within_one_tick_of_the_clock_is_found(place: Path) -> None:
    files = Files(place)
    for number in range(50):
        (place / "c" / str(number)).touch()
        of_the_folder = os.stat(place / "c").st_mtime_ns
        assert files.changed() == [str(place / "c" / str(number))]
        (place / "c" / f"again {number}").touch()
        os.utime(place / "c", ns=(of_the_folder, of_the_folder))  # as a coarse clock would have it
        assert files.changed() == [str(place / "c" / f"again {number}")]
