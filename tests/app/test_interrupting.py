"""Ctrl+C ends the command line with one line, whenever it comes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

AT_AN_IMPORT = """
import sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == MODULE:
            {what}

sys.meta_path.insert(0, Interrupting())
from app.__main__ import main
main()
"""
INTERRUPT = "raise KeyboardInterrupt"
CLEARING_UP = """try:
                raise KeyboardInterrupt
            finally:
                raise RuntimeError("cannot join thread before it is started")"""


@pytest.mark.parametrize("what", [INTERRUPT, CLEARING_UP])
@pytest.mark.parametrize(
    "module", ["app.opening", "annotations.errors", "app.commandline.cli", "typer", "app.commandline.agreement"]
)
def test_while_the_program_is_read(tmp_path: Path, module: str, what: str) -> None:
    program = AT_AN_IMPORT.format(what=what).replace("MODULE", repr(module))
    ran = subprocess.run([sys.executable, "-c", program, "formats"], cwd=tmp_path, capture_output=True, text=True,
                         env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60)  # fmt: skip
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, "", "stancemark: interrupted\n")


def test_a_fault_of_the_program_is_still_shown(tmp_path: Path) -> None:
    program = AT_AN_IMPORT.format(what="raise RuntimeError('a bug')").replace("MODULE", "'app.commandline.cli'")
    ran = subprocess.run([sys.executable, "-c", program, "formats"], cwd=tmp_path, capture_output=True, text=True,
                         env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60)  # fmt: skip
    assert ran.returncode == 1
    assert ran.stderr.endswith("RuntimeError: a bug\n")
