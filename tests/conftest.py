"""Isolation: a temporary home, a fixed locale, the offscreen platform; and a look at what each test left behind."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HOME = tempfile.TemporaryDirectory(prefix="stancemark-tests-")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    HOME=HOME.name, XDG_CONFIG_HOME=f"{HOME.name}/config", XDG_DATA_HOME=f"{HOME.name}/data", LC_ALL="C.UTF-8", TZ="UTC"
)

from hypothesis import HealthCheck, settings  # noqa: E402

from annotations.project import Project  # noqa: E402
from annotations.schema import Schema  # noqa: E402
from annotations.schema_reader import load  # noqa: E402
from resources import path as resource  # noqa: E402

# A busy machine is no fault of the program's.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long frantic users go on; more where somebody asks for it (`make soak`)."""
    parser.addoption("--frantic-seeds", type=int, default=1, help="how many frantic users there are")
    parser.addoption("--frantic-steps", type=int, default=2000, help="how many steps each of them takes")


@pytest.fixture(autouse=True)
def _clean_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work in an empty folder, and leave neither threads nor files in the repository behind."""
    monkeypatch.chdir(tmp_path)
    threads = set(threading.enumerate())
    before = _files(ROOT)
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in threads and _runs(thread)]
    assert not left, f"the test left threads behind: {left}"
    after = _files(ROOT)
    assert after == before, f"the test left files behind or took some away: {sorted(after ^ before)}"


@pytest.fixture(autouse=True)
def _clean_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave no window, timer or setting behind (only looked at where a test opened Qt at all)."""
    yield
    if "PySide6.QtWidgets" not in sys.modules or "qtbot" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"the test left windows open: {windows}"
    timers = [each for each in gc.get_objects() if isinstance(each, QTimer) and _is_active(each)]
    assert not timers, f"the test left timers running: {timers}"
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    gc.freeze()  # what is there now was looked at: no later look goes through it again
    QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "stancemark", "stancemark").clear()


def _runs(thread: threading.Thread) -> bool:
    """Whether the system still has the thread: Python never forgets one that Qt started."""
    tasks = Path("/proc/self/task")
    if not tasks.exists():
        return thread.is_alive() and not isinstance(thread, threading._DummyThread)
    return str(thread.native_id) in {task.name for task in tasks.iterdir()}


def _is_active(timer: object) -> bool:
    try:
        return bool(timer.isActive())  # type: ignore[attr-defined]
    except RuntimeError:
        return False


def _files(folder: Path) -> set[str]:
    """Every file and folder below FOLDER, without what hidden folders, caches and environments of Python hold."""
    found: set[str] = set()
    for place, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".") and each != "__pycache__"]
        if "pyvenv.cfg" in names:
            folders.clear()
            continue
        found.update(os.path.join(place, name) for name in (*folders, *names) if name != ".coverage")
    return found


@pytest.fixture(scope="session")
def schema() -> Schema:
    """The schema that ships with the program."""
    return load(resource("schemas/actor-stance-condition.json"))


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
