"""A frantic user: whatever is pressed, clicked and dragged in whatever state, window and file agree, and all can be taken back."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from annotations import spans
from annotations.schema import Schema
from tests.annotations.test_project import tables
from tests.stories.frantic import User
from tests.stories.franticworld import loose, make_project


@pytest.fixture(autouse=True)
def _calm_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Times and ids that a second run gives again."""
    ticks = count()
    start = datetime(2026, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(spans, "_latest", 0)
    monkeypatch.setattr(spans, "os", SimpleNamespace(urandom=random.Random(0).randbytes))
    monkeypatch.setattr(spans, "time", SimpleNamespace(time_ns=lambda: next(ticks) * 1_000_000))
    monkeypatch.setattr(spans, "datetime", SimpleNamespace(now=lambda _: start + timedelta(seconds=next(ticks))))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each seed."""
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--frantic-seeds")))


@pytest.fixture
def steps(request: pytest.FixtureRequest) -> int:
    """How many steps each takes."""
    wanted: int = request.config.getoption("--frantic-steps")
    return wanted


@pytest.mark.long
def test_whatever_keys_are_pressed(
    qtbot: QtBot, qtlog: _QtMessageCapture, tmp_path: Path, schema: Schema, seed: int, steps: int
) -> None:
    path = make_project(tmp_path, loose() if seed % 2 else schema)
    first = tables(path)
    user = User(seed, path, qtbot, qtlog)
    try:
        while user.steps < steps:
            with user.at_work():
                user.look()
                while user.steps < steps and user.step():
                    pass
        with user.at_work():
            last = user.until_nothing("redo", "Ctrl+Y")
            assert user.until_nothing("undo", "Ctrl+Z") == first
            assert user.until_nothing("redo", "Ctrl+Y") == last
    except Exception as error:
        raise AssertionError(f"seed {seed}: {error}\n" + "\n".join(user.last)) from error
