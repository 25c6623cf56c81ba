"""The command line in tests, as somebody types it: what it prints, and the one line in which it refuses."""

from __future__ import annotations

import pytest

from app.commandline import cli


def ran(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> str:
    """What the program prints when it is run with these arguments, and ends with this exit code."""
    assert cli.main([*map(str, arguments)]) == code, capsys.readouterr().err
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The one line on standard error in which it refuses these arguments."""
    assert cli.main([*map(str, arguments)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    return told.err.removeprefix("stancemark: ").rstrip()
