"""Opening the window, also straight from the plainest command lines: the full one costs as much time as Qt itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from annotations.errors import Refused, StancemarkError, reason
from annotations.wording import tr


def straight(arguments: Sequence[str]) -> int | None:
    """Open the window where ARGUMENTS ask for no more than `stancemark` or `stancemark open [PROJECT] [--as NAME]`.

    Returns the exit code, or None where the command line has to look at them.
    """
    match arguments:
        case [] | ["open"]:
            return _opened(None, None)
        case ["open", project] if not project.startswith("-"):
            return _opened(Path(project), None)
        case ["open", project, "--as", name] if not project.startswith("-") and not name.startswith("-"):
            return _opened(Path(project), name)
    return None


def open_window(project: Path | None, name: str | None, *, offers_tour: bool = False) -> int:
    """Open the workbench and run it until it is closed; OFFERS_TOUR to who has not seen it. Raises Refused where no
    window can be shown."""
    from app import display

    if not display.has_display() and "QT_QPA_PLATFORM" not in os.environ:
        raise Refused(tr("there is no display to open a window on (stancemark --help shows what works without one)"))
    display.check_libraries()
    from app.application import run

    return run(project, name, offers_tour=offers_tour)


def _opened(project: Path | None, name: str | None) -> int:
    try:
        return open_window(project, name)
    except StancemarkError as error:
        return complain(str(error))
    except OSError as error:
        return complain_of(error)


def complain(line: str) -> int:
    """Say in one line on standard error what is wrong; the exit code for bad input."""
    whole = " ".join(line.splitlines())
    sys.stderr.write(f"stancemark: {whole}\n".encode("utf-8", "backslashreplace").decode("utf-8"))
    return 2


def complain_of(error: OSError) -> int:
    """Say in one line what the system refused; the exit code for bad input."""
    # whatever concerns a file names it; only what we print does not
    return complain(f"{error.filename or 'standard output'}: {reason(error)}")
