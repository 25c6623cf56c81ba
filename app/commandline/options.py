"""Arguments and options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

Text = Optional[str]  # noqa: UP045  (typer reads these at run time)
Texts = Optional[list[str]]  # noqa: UP045
Number = Optional[int]  # noqa: UP045
File = Optional[Path]  # noqa: UP045

ProjectPath = Annotated[Path, typer.Argument(help="The project file, NAME.stancemark.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of lines.")]
TableFile = Annotated[File, typer.Option("--csv", metavar="FILE", help="Write a table into a new file; - prints it.")]
