"""Isolation: a temporary home, a fixed locale, the offscreen platform; and a look at what each test left behind."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

ROOT = Path(__file__).resolve().parents[1]
# SQLite and Qt wait for the disk after each step. Files in memory are the same to them, and need no waiting.
MEMORY, NEEDED_BYTES = Path("/dev/shm"), 2**30
if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > NEEDED_BYTES:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
HOME = tempfile.TemporaryDirectory(prefix="stancemark-tests-")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    HOME=HOME.name,
    XDG_CONFIG_HOME=f"{HOME.name}/config",
    XDG_DATA_HOME=f"{HOME.name}/data",
    LC_ALL="C.UTF-8",
    STANCEMARK_LANG="en",
    TZ="UTC",
)
# Each process would look through the fonts of the machine by itself; those that are started here inherit this folder.
os.environ.setdefault("MPLCONFIGDIR", f"{HOME.name}/matplotlib")
# To read the tests makes a million objects and next to no cycles; looking for cycles after every 700 takes a third of it.
gc.set_threshold(50_000, 20, 20)
# Each program that a test starts would compile some three hundred modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# There is one test process for each core already; threads of numpy and scipy would only stand in each other's way.
for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")

from hypothesis import HealthCheck, settings  # noqa: E402

from annotations import catalogues  # noqa: E402
from annotations.project import Project  # noqa: E402
from annotations.schema import Schema  # noqa: E402
from annotations.schema_reader import load  # noqa: E402
from resources import path as resource  # noqa: E402
from tests import locks  # noqa: E402
from tests.leftovers import Files, runs  # noqa: E402

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# A busy machine is no fault of the program's.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")
locks.watch()


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long frantic users go on; more where somebody asks for it (`make soak`)."""
    parser.addoption("--frantic-seeds", type=int, default=1, help="how many frantic users there are")
    parser.addoption("--frantic-steps", type=int, default=2000, help="how many steps each of them takes")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no core has a long test left when the others are done."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Let no look for cycles go through what the tests are read into."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Empty the clipboard, which the offscreen platform alone keeps beyond Python's own end: what lies there is Python's."""
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        if QApplication.instance() is not None:
            QApplication.clipboard().clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Nothing may have looked into an open project past SQLite: those that were closed were asked, too."""
    given_up = locks.taken()
    yield
    given_up |= locks.taken()
    assert not given_up, f"the test gave up SQLite's locks on {sorted(map(str, given_up))}"


@pytest.fixture(autouse=True)
def _clean_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work in an empty folder, and leave neither threads nor files in the repository behind."""
    monkeypatch.chdir(tmp_path)
    threads = set(threading.enumerate())
    files = _files_of_the_repository()
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in threads and runs(thread)]
    changed = files.changed()
    assert not left, f"the test left threads behind: {left}"
    assert not changed, f"the test left files behind or took some away: {changed}"


@cache
def _files_of_the_repository() -> Files:
    return Files(ROOT)


@pytest.fixture(autouse=True)
def _clean_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave no window, timer or setting behind (only looked at where a test opened Qt at all)."""
    yield
    if "PySide6.QtWidgets" not in sys.modules or "qtbot" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getAllValidWrappers

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"the test left windows open: {windows}"

    def running() -> list[QTimer]:
        return [each for each in getAllValidWrappers() if isinstance(each, QTimer) and each.isActive()]

    if running():  # in a widget that nobody has any more, it may be
        gc.collect()
    timers = running()
    assert not timers, f"the test left timers running: {timers}"
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "stancemark", "stancemark")
    if settings.allKeys():  # to clear what is empty writes the file all the same
        settings.clear()


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, which waits as long as a busy machine may need."""
    from tests.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(scope="session")
def schema() -> Schema:
    """The schema that ships with the program."""
    return load(resource("schemas/actor-stance-condition.json"))


@pytest.fixture
def english_again() -> Iterator[None]:
    """Whatever a test lets the program speak, the next one hears English."""
    yield
    catalogues.speak("en")


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch, english_again: None) -> None:
    """The program speaks German, here and where a test starts it."""
    monkeypatch.setenv(catalogues.CHOSEN, "de")
    assert catalogues.speak("de") == ""


@pytest.fixture
def new_project(tmp_path: Path, schema: Schema) -> Iterator[Callable[..., Project]]:
    """Makes projects in the test's folder and closes them."""
    opened: list[Project] = []

    def make(name: str = "p.stancemark", annotator: str = "ada") -> Project:
        opened.append(Project.create(tmp_path / name, schema, annotator=annotator))
        return opened[-1]

    yield make
    for project in opened:
        project.close()
