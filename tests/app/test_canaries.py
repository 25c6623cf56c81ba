"""Small tests that guard what cannot be seen: references, import directions, what starting imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPointF

from app import sample

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


# What `python -m app open PROJECT --as ada` does, watched from outside: at the first paint of a window, say what has been
# imported by then, and end the program.
START = """
import runpy, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    seen = False

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow) and not self.seen:
            self.seen = True
            print(sorted(name for name in WATCHED if name in sys.modules))
            print(sorted(name for name in STARTED if name in sys.modules))
            QTimer.singleShot(0, application.quit)
        return False

application = QApplication(["stancemark"])
watch = Watch()
application.installEventFilter(watch)
sys.argv = ["stancemark", "open", PROJECT, "--as", "ada"]
runpy.run_module("app", run_name="__main__")
"""
LATER = ("app.commandline.cli", "matplotlib", "numpy", "qtawesome", "scipy", "spacy", "sqlite_utils", "thinc", "typer")
STARTED = ("app.application", "app.mainwindow", "app.opening")


def test_starting_imports_what_may_come_later_after_the_first_paint(tmp_path: Path) -> None:
    project = sample.make(tmp_path)
    later, started = run(f"PROJECT, WATCHED, STARTED = {str(project)!r}, {LATER}, {STARTED}\n{START}").splitlines()
    assert later == "[]"
    assert started == str(sorted(STARTED))


# The same program, watched until all that may come after the first paint has come.
LATEST = """
import runpy, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def look():
    windows = [each for each in application.topLevelWidgets() if isinstance(each, QMainWindow)]
    if windows and windows[0].is_settled():
        print(sorted(name for name in WATCHED if name in sys.modules))
        application.quit()

application = QApplication(["stancemark"])
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.argv = ["stancemark", "open", PROJECT, "--as", "ada"]
runpy.run_module("app", run_name="__main__")
"""


def test_what_agreement_needs_is_imported_when_its_window_opens(tmp_path: Path) -> None:
    watched = ("annotations.measuring", "app.panes.agreement", "matplotlib", "scipy")
    project = sample.make(tmp_path)
    assert run(f"PROJECT, WATCHED = {str(project)!r}, {watched}\n{LATEST}").strip() == "[]"


def test_its_window_is_there_before_what_it_counts_and_draws_with(tmp_path: Path) -> None:
    code = "import sys, app.panes.agreement; print([name for name in ('matplotlib', 'scipy') if name in sys.modules])"
    assert run(code).strip() == "[]"


def test_import_directions_hold() -> None:
    code = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8").count("[[tool.importlinter.contracts]]")
    assert f"{contracts} kept, 0 broken" in done.stdout


def test_no_module_shadows_the_package_of_annotations() -> None:
    guilty = [
        str(path.relative_to(ROOT))
        for folder in ("app", "widgets", "annotations")
        for path in (ROOT / folder).rglob("*.py")
        if any(line.startswith("import annotations") for line in path.read_text(encoding="utf-8").splitlines())
    ]
    assert guilty == []
