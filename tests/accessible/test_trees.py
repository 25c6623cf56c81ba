"""What a screen reader meets in every place of the program: all controls named, and the whole tree as it was looked at.

A tree that has changed is written anew with `python -m tests.accessible --write`, and read before it goes in.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from tests.accessible.faults import faults
from tests.accessible.places import PLACES, at, dialogs, listening, never_met, panels, parts_of, world
from tests.accessible.tree import tree
from tests.windows import opened

TREES = Path(__file__).parent / "trees"


@pytest.fixture(autouse=True)
def _listening() -> Iterator[None]:
    with listening():
        yield


def test_every_place_is_named_and_heard_as_it_was(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    wrong: list[str] = []
    met: set[str] = set()
    with opened(qtbot, world(tmp_path, schema)) as window:
        names = [*PLACES, *panels(window), *dialogs(window)]
        for name in names:
            with at(qtbot, window, name) as place:
                if place is None:
                    continue
                wrong += [f"{name}: {fault}" for fault in faults(place)]
                wrong += changed(name, trees_of(place))
                met |= parts_of(place)
    wrong += [f"{file.name} is of no place" for file in TREES.iterdir() if file not in map(file_of, names)]
    wrong += [f"{part} is met in no place" for part in sorted(never_met(met))]
    assert not wrong, "\n".join(wrong)


def trees_of(place: QWidget) -> str:
    """The tree of a place, without what differs from one run to the next."""
    return tree(place).replace(str(Path.cwd()), "/folder")


def changed(name: str, found: str) -> list[str]:
    """How the tree of a place differs from the one that was looked at."""
    file = file_of(name)
    kept = file.read_text(encoding="utf-8") if file.exists() else ""
    lines = unified_diff(kept.splitlines(), found.splitlines(), f"{name}, as it was", f"{name}, now", lineterm="")
    return list(lines)


def file_of(name: str) -> Path:
    """Where the tree of a place is kept."""
    return TREES / f"{name.replace(', ', '-').replace(' ', '-')}.txt"
