"""What a writer left on the disk and what it could not keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Written:
    """The files of one export, what was counted, and a line for each thing that was changed or left out."""

    files: tuple[Path, ...]
    counts: Mapping[str, int]
    remarks: tuple[str, ...]
