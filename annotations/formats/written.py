"""What a writer left on the disk and what it could not keep; and how its files get there: all together or none."""

from __future__ import annotations

import errno
import hashlib
import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

from annotations import openprojects
from annotations.errors import Refused, reason
from annotations.spans import new_id
from annotations.wording import counted, several, tr

PROJECT_HEADER = b"SQLite format 3\x00"
_HEAD = 200
_COUNTED: Mapping[str, Callable[[int], str]] = {
    "documents": lambda count: counted(count, "document"),
    "sets": lambda count: counted(count, "set"),
    "spans": lambda count: counted(count, "span"),
    "links": lambda count: counted(count, "link"),
    "judgements": lambda count: counted(count, "judgement"),
    "annotators": lambda count: counted(count, "annotator"),
    "train_docs": lambda count: counted(count, "train doc"),
    "dev_docs": lambda count: counted(count, "dev doc"),
    "left_out": lambda count: tr("{count:,} left out", count=count),
    "expanded": lambda count: tr("{count:,} expanded", count=count),
    "gaps_filled": lambda count: several(count, "{count:,} gap filled", "{count:,} gaps filled"),
    "links_left_out": lambda count: several(count, "{count:,} link left out", "{count:,} links left out"),
    "judgements_left_out": lambda count: several(
        count, "{count:,} judgement left out", "{count:,} judgements left out"
    ),
    "documents_without_set": lambda count: several(
        count, "{count:,} document without set", "{count:,} documents without set"
    ),
}

Item = TypeVar("Item")
Progress = Callable[[int, int, str], None]

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
SEAL = b"# Written by Stancemark, which replaces it only while it is unchanged. SHA-256 of what follows: "


@dataclass(frozen=True)
class Written:
    """The files of one export, what was counted, and a line for each thing that was changed or left out.

    `replaced` are those of the files that were there before, `removed` what an earlier export had left.
    """

    files: tuple[Path, ...]
    counts: Mapping[str, int]
    remarks: tuple[str, ...]
    replaced: frozenset[Path] = frozenset()
    removed: tuple[Path, ...] = ()

    def lines(self) -> list[str]:
        """What was written, for the person who asked for it: the files, one line of counts, the remarks."""
        counts = ", ".join(_counted(count, what) for what, count in self.counts.items())
        files = [tr("replaced {file}" if file in self.replaced else "wrote {file}", file=file) for file in self.files]
        removed = [tr("removed {file}, left by an earlier export", file=file) for file in self.removed]
        return [
            *files,
            *removed,
            *([counts] if counts else []),
            *(tr("note: {remark}", remark=remark) for remark in self.remarks),
        ]


def reported(items: Sequence[Item], name: Callable[[Item], str], progress: Progress | None) -> Iterator[Item]:
    """The items; PROGRESS gets (done, in all, name of the next) before each and at the end, and may raise to cancel."""
    for done, item in enumerate(items):
        if progress:
            progress(done, len(items), name(item))
        yield item
    if progress:
        progress(len(items), len(items), "")


def check_file(path: Path) -> None:
    """Raise Refused where no export may put a file: on a folder, a device, a project or what belongs to one."""
    if os.path.isdir(path):
        raise Refused(tr("{path}: is a folder; this format writes a file", path=path))
    if os.path.exists(path) and not os.path.isfile(path):
        raise Refused(tr("{path}: is no file that can be replaced", path=path))
    if _is_of_project(path):
        raise Refused(tr("{path}: would overwrite a project; choose another name", path=path))


def check_is_ours(path: Path, mark: bytes) -> None:
    """Raise Refused where PATH is a file, and MARK is not in how it begins: an empty one may be somebody's, too."""
    if not os.path.isfile(path):
        return
    try:
        head = openprojects.found_in(path, lambda file: file.read(_HEAD))
    except OSError as error:
        raise Refused(tr("{path}: cannot be written ({why})", path=path, why=reason(error))) from error
    if mark not in head:
        raise Refused(tr("{path}: is there already and was not exported by Stancemark; choose another name", path=path))


def sealed(content: bytes) -> bytes:
    """CONTENT under a comment by which `is_changed` can tell later whether somebody has edited the file."""
    return SEAL + _checksum(content) + b"\n" + content


def is_changed(path: Path) -> bool:
    """Whether PATH is a file, and not one that was `sealed` and left alone. Other line endings are no change."""
    if not os.path.isfile(path):
        return False
    try:
        first, _, content = openprojects.bytes_of(path).replace(b"\r\n", b"\n").partition(b"\n")
    except OSError as error:
        raise Refused(tr("{path}: cannot be written ({why})", path=path, why=reason(error))) from error
    return first != SEAL + _checksum(content)


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def folders_of(target: Path, annotators: Iterable[str]) -> dict[str, Path]:
    """A folder for each annotator (TARGET for a single one): distinct, also where the file system ignores case."""
    names = list(annotators)
    if len(names) == 1:
        return {names[0]: target}
    folders: dict[str, Path] = {}
    taken: set[str] = set()
    for name in names:
        safe = plain = _safe(name)
        number = 1
        while safe.casefold() in taken:
            number += 1
            safe = f"{plain}-{number}"
        taken.add(safe.casefold())
        folders[name] = target / safe
    return folders


def _safe(name: str) -> str:
    kept = unicodedata.normalize("NFC", name)
    kept = "".join(character if character.isalnum() or character in "-_" else "_" for character in kept)[:50]
    return f"{kept}_" if not kept or kept.casefold() in RESERVED else kept


def check_folder(path: Path) -> None:
    """Raise Refused where PATH is there and is no folder."""
    if os.path.exists(path) and not os.path.isdir(path):
        if _is_of_project(path):
            raise Refused(tr("{path}: would overwrite a project; choose another name", path=path))
        raise Refused(tr("{path}: is a file; this format needs a folder", path=path))


def _is_of_project(path: Path) -> bool:
    names = {path.name, *(path.name.removesuffix(ending) for ending in openprojects.LOGS)}
    return any(_is_project(path.with_name(name)) for name in names if name)


def _is_project(path: Path) -> bool:
    if not os.path.isfile(path):
        return False
    try:
        return openprojects.head_of(path, len(PROJECT_HEADER)) in (None, PROJECT_HEADER)
    except OSError as error:
        raise Refused(tr("{path}: cannot be written ({why})", path=path, why=reason(error))) from error


class Batch:
    """The files of one export while they are made, each under another name beside its place.

    `replaced` are the files that will stand where one stood, `removed` those that will be gone.
    """

    def __init__(self) -> None:
        self.replaced: set[Path] = set()
        self._parts: dict[Path, Path] = {}
        self.removed: list[Path] = []
        self._folders: list[Path] = []

    def open(self, path: Path) -> BinaryIO:
        """A new file that will stand at PATH."""
        check_file(path)
        if os.path.lexists(path):
            self.replaced.add(path)
        part = _beside(path)
        file = part.open("xb")
        self._parts[path] = part
        return file

    def write(self, path: Path, content: bytes) -> None:
        """CONTENT will stand at PATH."""
        with self.open(path) as file:
            file.write(content)

    def remove(self, path: Path) -> None:
        """The file at PATH, left by an earlier export, will be gone."""
        if os.path.lexists(path):
            check_file(path)
            self.removed.append(path)

    def folder(self, path: Path) -> None:
        """Make the folder PATH and those it lies in, where they are missing."""
        for each in (*reversed(path.parents), path):
            if os.path.exists(each) and not os.path.isdir(each):
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
            if not os.path.isdir(each):
                each.mkdir()
                self._folders.append(each)

    def place(self) -> None:
        """Put every file in its place; where one cannot be, all are as they were."""
        places = [*self.removed, *self._parts]
        last = next(reversed(self._parts), None)  # it needs no way back: nothing can fail after it
        kept: dict[Path, Path] = {}
        try:
            for path in places:
                if path != last and os.path.lexists(path):
                    old = _beside(path)
                    os.replace(path, old)
                    kept[path] = old
                if path in self._parts:
                    os.replace(self._parts[path], path)
        except BaseException:
            if last is None or os.path.lexists(self._parts[last]):
                self._put_back(kept)
            raise
        for old in kept.values():
            with suppress(OSError):
                old.unlink()

    def discard(self) -> None:
        """Leave nothing of what was begun."""
        for part in self._parts.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
        for folder in reversed(self._folders):
            with suppress(OSError):
                folder.rmdir()

    def _put_back(self, kept: Mapping[Path, Path]) -> None:
        for path, part in self._parts.items():
            with suppress(OSError):
                if path not in kept and not os.path.lexists(part):
                    path.unlink()
        for path, old in kept.items():
            with suppress(OSError):
                os.replace(old, path)


@contextmanager
def batch(target: Path) -> Iterator[Batch]:
    """Files that stand in their places when the block ends; where it raises anything, nothing has changed.

    An OSError becomes Refused: one line that names TARGET.
    """
    files = Batch()
    try:
        yield files
        files.place()
    except OSError as error:
        files.discard()
        raise Refused(tr("{target}: cannot be written ({why})", target=target, why=reason(error))) from error
    except BaseException:
        files.discard()
        raise


def _counted(count: int, what: str) -> str:
    return _COUNTED[what](count) if what in _COUNTED else f"{count:,} {what.replace('_', ' ')}"


def _beside(path: Path) -> Path:
    return path.with_name(f".{new_id()}.part")
