"""The errors a person meets.

    StancemarkError
    ├── Refused      the person can put it right; one line says how; nothing was changed
    │   ├── Nameless    nobody has said who is labelling
    │   ├── Finished    the document is done
    │   └── Outdated    another program has changed the schema meanwhile
    └── Damaged      a file cannot be trusted or used; one line says what happened and what is safe

Anything else that is raised is a bug of ours.
"""

from __future__ import annotations

import errno
from pathlib import Path

from annotations.wording import later, tr

_OF_SYSTEMS = (
    later("No such file or directory"), later("Permission denied"), later("Operation not permitted"),
    later("No space left on device"), later("Read-only file system"), later("Is a directory"), later("Not a directory"),
    later("File exists"), later("File name too long"), later("Device or resource busy"), later("Input/output error"),
    later("is a project that is open here"),
)  # fmt: skip
"""What systems say most often, and what `InUse` says."""


class StancemarkError(Exception):
    """Base of the errors whose text is written for the person at the keyboard."""


class Refused(StancemarkError):
    """The request breaks a rule. The text is one line that names the rule."""


class Nameless(Refused):
    """Labels need an owner, and nobody has said who is labelling."""

    def __init__(self) -> None:
        super().__init__(tr("say who is labelling first"))


class Finished(Refused):
    """A document that is done keeps its labels."""

    def __init__(self) -> None:
        super().__init__(tr("this document is finished; reopen it to change its labels"))


class Outdated(Refused):
    """What was asked for rests on a schema that another program has changed meanwhile; the project follows now."""

    def __init__(self, version: str) -> None:
        super().__init__(
            tr("another program has changed the schema, to version {version}; nothing was done", version=version)
        )


class Damaged(StancemarkError):
    """A file is not what it should be. The text is one line that names the file and what is safe."""


class InUse(OSError):
    """A file is not read, as it is a project that is open in this program, or the log of one."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EBUSY, "is a project that is open here", str(path))


def reason(error: OSError) -> str:
    """Why the system refused, in its own words, and in those of the interface where it speaks another language."""
    said = error.strerror or type(error).__name__
    return tr(said) if said in _OF_SYSTEMS else said
