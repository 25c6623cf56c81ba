"""Small tests that guard what cannot be seen: references, import directions, what starting imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[2]


def run(code: str) -> str:
    """What a fresh Python prints."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_none_keeps_its_references() -> None:
    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(5_000):
        point.setX(1.0)
    assert sys.getrefcount(None) - before > -1_000


CORE = """
import pathlib, sys, importlib
for path in sorted(pathlib.Path("annotations").rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
print(sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6", "spacy")))
"""


def test_the_core_imports_without_qt_and_without_spacy() -> None:
    assert run(CORE).strip() == "[]"


START = """
import sys, pathlib, tempfile
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import sample
from app.application import Program, prepare
from app.settings import Settings
with tempfile.TemporaryDirectory() as folder:
    project = sample.make(pathlib.Path(folder))
    application = QApplication(["x"]); prepare(application)
    program = Program(Settings())
    window = program.open(project, "ada")
    window.grab()
    print(sorted(name for name in ("spacy", "qtawesome", "thinc", "typer") if name in sys.modules))
    window.close(); program.close()
"""


def test_starting_imports_neither_spacy_nor_icons() -> None:
    assert run(START).strip() == "[]"


def test_import_directions_hold() -> None:
    code = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "6 kept, 0 broken" in done.stdout


def test_no_module_shadows_the_package_of_annotations() -> None:
    guilty = [
        str(path.relative_to(ROOT))
        for folder in ("app", "widgets", "annotations")
        for path in (ROOT / folder).rglob("*.py")
        if any(line.startswith("import annotations") for line in path.read_text(encoding="utf-8").splitlines())
    ]
    assert guilty == []
