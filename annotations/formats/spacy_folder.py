"""The folder of a spaCy corpus: what may be replaced there, and the files put in their places all at once."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from annotations.errors import Refused
from annotations.formats.written import Batch, batch, check_file, check_is_ours, is_changed
from annotations.wording import tr

CONFIG_NAME = "config.cfg"


def check_places(files: Iterable[Path], corpora: Collection[Path]) -> None:
    """Raise Refused where one of the files, in or below CORPORA, would take the place of one of no earlier export."""
    for path in files:
        check_file(path)
        readme = (path.parent if path.parent in corpora else path.parent.parent) / "README.md"
        if os.path.lexists(path) and not os.path.lexists(readme):
            raise Refused(
                tr("{path}: is there already and was not exported by Stancemark; choose another folder", path=path)
            )
        check_is_ours(readme, b"Written by Stancemark")


def kept_configs(files: dict[Path, bytes | None], corpora: Iterable[Path]) -> list[str]:
    """Take from FILES the configs of CORPORA that somebody has changed since an earlier export; a remark on each."""
    remarks = []
    for path in [folder / CONFIG_NAME for folder in corpora]:
        if path in files and is_changed(path):
            del files[path]
            remarks.append(
                tr(
                    "{path} was changed since it was exported and is kept: look whether it still fits, or move "
                    "it away and export again",
                    path=path,
                )
            )
    return remarks


def put(files: Mapping[Path, bytes | None], target: Path) -> Batch:
    """Put all files in place, or (where one cannot be written) none of them. None stands for one that must go."""
    with batch(target) as places:
        for path, content in files.items():
            if content is None:
                places.remove(path)
            else:
                places.folder(path.parent)
                places.write(path, content)
    return places
