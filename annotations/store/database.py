"""Opening a project file: what it must be, how it is written, and the copies kept beside it."""

from __future__ import annotations

import glob
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain, count
from pathlib import Path
from sqlite3 import Connection, Cursor
from typing import TYPE_CHECKING, Any

from annotations import openprojects
from annotations.errors import Damaged, Refused, reason
from annotations.spans import utc_now
from annotations.store.migrations import NEWEST, migrate
from annotations.wording import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x53544D4B
HEADER = b"SQLite format 3\x00"
BUSY_SECONDS = 2.0
COPIES_KEPT = 5

# What a large import changes stays in memory until it is committed; no memory is taken before it is needed.
CACHE_KIB = 64 * 1024


def create(path: Path, asked: Path) -> Connection:
    """A new, empty project file at PATH, which will stand at ASKED. Raises Refused where it cannot be written."""
    with guarded(asked):
        db = _connect(path, asked, new=True)
        with _closed_on_failure(db):
            migrate(through_sqlite_utils(db))
    return db


def check_is_free(path: Path, called: str = "") -> None:
    """Raise Refused where there is a file or folder at PATH already, or can be none; it is CALLED so in the line."""
    called = called or str(path)
    with writable(called):
        if path.is_dir():
            example = Path(called) / "talks.stancemark"
            raise Refused(tr("{path}: is a folder; name a file, as in {example}", path=called, example=example))
        if path.exists():
            raise Refused(tr("{path}: exists already; choose another name or open it", path=called))


@contextmanager
def writable(path: Path | str) -> Iterator[None]:
    """Turn the system's errors into Refused: one line that says that PATH cannot be written, and why."""
    try:
        yield
    except OSError as error:
        raise Refused(tr("{path}: cannot be written ({why})", path=path, why=reason(error))) from error


def open_existing(path: Path) -> Connection:
    """An existing project file, brought to the newest tables (after a dated copy) where it is older.

    Raises Refused for a missing or newer file and for an older one of which no copy can be kept, Damaged for one that
    is no project or cannot be read.
    """
    check_is_project(path)
    with guarded(path):
        db = _connect(path, path)
        with _closed_on_failure(db):
            version = _pragma(db, "user_version")
            if version > NEWEST:
                raise Refused(
                    tr(
                        "{path}: made by a newer Stancemark (file version {version}, this program reads up to "
                        "{newest}); update the program; the file was not touched",
                        path=path,
                        version=version,
                        newest=NEWEST,
                    )
                )
            if version < NEWEST:
                _copy_before_migration(path)
                migrate(through_sqlite_utils(db))
            check_in_place(db)  # from here on its log is known
    return db


def open_reading(path: Path) -> Connection:
    """A project file that cannot be written, as on a read-only medium; nothing is written to it or beside it.

    Raises Refused for a missing, newer or older file, and for one whose last steps stand in a log beside it, which can
    be read only where it can be written; Damaged for one that is no project or cannot be read.
    """
    check_is_project(path)
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise Refused(
            tr(
                "{path}: cannot be read here, as its last steps are in {log}; open it where it can be written",
                path=path,
                log=log.name,
            )
        )
    with guarded(path):
        db = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, factory=_Guarded
        )
        db.path = path
        with _closed_on_failure(db):
            version = _pragma(db, "user_version")
            if version != NEWEST:
                raise Refused(
                    tr(
                        "{path}: has file version {version}, and is brought to {newest} only where it can be written",
                        path=path,
                        version=version,
                        newest=NEWEST,
                    )
                )
    return db


@contextmanager
def _closed_on_failure(db: Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        db.close()
        raise


def _copy_before_migration(path: Path) -> Path:
    """A copy under a name of its own, whatever was copied before: no migration goes without one."""
    mark = f"{utc_now()[:10]}-before-version-{NEWEST}"
    marks = chain([mark], (f"{mark}-again-{number}" for number in count(2)))
    try:
        return next(copy for copy in (copy_beside(path, each) for each in marks) if copy)
    except Refused as refusal:
        raise Refused(
            tr("{refusal}; without one the project is not brought up to date; it was not changed", refusal=refusal)
        ) from refusal


def check_is_project(path: Path) -> None:
    """Raise Refused where there is no such file, Damaged where it is not a project's SQLite file."""
    try:
        head = openprojects.head_of(path, 100)
    except IsADirectoryError:
        raise Refused(tr("{path}: is a folder; name a .stancemark file", path=path)) from None
    except FileNotFoundError:
        raise Refused(tr("{path}: no such project; make one with: stancemark new {path}", path=path)) from None
    except OSError as error:
        raise Refused(tr("{path}: cannot be read ({why})", path=path, why=reason(error))) from error
    if head is None:  # SQLite has it open as one
        return
    if not head.startswith(HEADER):
        raise Damaged(tr("{path}: is not a Stancemark project (not a SQLite file); it was not touched", path=path))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise Damaged(
            tr("{path}: is a SQLite file of another program, not a Stancemark project; it was not touched", path=path)
        )


def through_sqlite_utils(db: Connection) -> Database:
    """The same connection as sqlite-utils sees it, for transactions and migrations.

    Imported here, as it costs more than to open a project and read all its titles; nothing is written before the first
    window stands.
    """
    from sqlite_utils import Database

    return Database(db, execute_plugins=False)


def journal_remark(db: Connection) -> str | None:
    """A line for the annotator where the file system cannot keep a write-ahead log; None in the usual case."""
    mode = db.execute("PRAGMA journal_mode").fetchone()[0]
    if mode == "wal":
        return None
    return tr(
        "this folder cannot keep a write-ahead log (journal mode {mode}); work is safe, marking is slower", mode=mode
    )


def check_in_place(db: Connection) -> None:
    """Raise Refused where another file stands at the project's path, or SQLite's log is not the one it was.

    What is written then would go into a file, or a log, that nobody will ever read: a folder kept in step with another
    machine has replaced the file, or something has made another program believe that nobody else is at work here.
    """
    if not isinstance(db, _Guarded) or db.held is None:
        return
    log = _log_of(db)
    if openprojects.identity(db.file) != db.held or (db.log is not None and log != db.log):
        raise Refused(
            tr(
                "{path}: another program has replaced or moved the file, or its log; nothing was changed; "
                "open the project again",
                path=db.path.name,
            )
        )
    db.log = log


def _log_of(db: _Guarded) -> tuple[int, int] | None:
    return openprojects.identity(db.file.with_name(f"{db.file.name}-wal"))


def data_version(db: Connection) -> int:
    """A number that changes when another program has committed to the file."""
    return _pragma(db, "data_version")


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into one line for the person: Refused if the project is whole, Damaged if not."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _told(path, error) from error


def _told(path: Path, error: sqlite3.DatabaseError) -> Exception:
    """The error as the person should meet it; faults of our own stay as they are."""
    text = str(error)
    if isinstance(error, sqlite3.OperationalError):
        return _operation_told(path, text)
    if isinstance(error, sqlite3.IntegrityError):
        return Refused(
            tr("{path}: the project has changed meanwhile ({text}); nothing was changed", path=path.name, text=text)
        )
    if isinstance(error, sqlite3.ProgrammingError | sqlite3.DataError | sqlite3.InternalError):
        return error
    folder = copies_folder(path)
    way_out = (
        tr("open the newest copy in {folder}", folder=folder.name)
        if folder.exists()
        else tr("there is no copy beside it")
    )
    return Damaged(f"{path.name}: {text}; {way_out}")


def _operation_told(path: Path, text: str) -> Exception:
    if "locked" in text or "busy" in text:
        return Refused(tr("{path}: another program is writing to it; nothing was changed; try again", path=path.name))
    if "readonly" in text or "unable to open" in text:
        why = tr("read-only file or folder") if path.parent.exists() else tr("there is no such folder")
        return Refused(tr("{path}: cannot be written ({why}); nothing was changed", path=path, why=why))
    if "full" in text:
        return Damaged(tr("{path}: the disk is full; the last action was not saved, all before it is", path=path.name))
    if "no such module" in text:
        return Refused(
            tr("{path}: the SQLite of this Python has no full-text search (FTS5), which is needed", path=path)
        )
    return Damaged(tr("{path}: {text}; the last action was not saved, all before it is", path=path.name, text=text))


def copies_folder(path: Path) -> Path:
    """The folder beside the project that holds its dated copies."""
    return path.with_name(path.name + "-copies")


def copy_beside(path: Path, mark: str) -> Path | None:
    """Write a compact copy named after MARK beside the project, keep the last few, return the new file.

    Returns None where that copy exists. Raises Refused where none can be kept, and SQLite's error where the project
    cannot be read. Opens its own connection, so it may run on any thread.
    """
    folder = copies_folder(path)
    target = folder / f"{path.stem}-{mark}.stancemark"
    try:
        if target.exists():
            return None
        folder.mkdir(exist_ok=True)
        _write_copy(path, target)
    except OSError as error:
        raise Refused(
            tr("{folder}: no copy of the project can be kept there ({why})", folder=folder, why=reason(error))
        ) from error
    except sqlite3.OperationalError as error:
        raise Refused(
            tr("{folder}: no copy of the project can be kept there ({error})", folder=folder, error=error)
        ) from error
    _remove_old_copies(path, target)
    return target


def _write_copy(path: Path, target: Path) -> None:
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _remove_old_copies(path: Path, newest: Path) -> None:
    """Keep the last few, and NEWEST in any case: the clock may have been set back since."""
    copies = copies_folder(path).glob(f"{glob.escape(path.stem)}-*.stancemark")
    # what cannot be removed now is tried again with the next copy
    with suppress(OSError):
        others = sorted((file for file in copies if file != newest), key=lambda file: file.stat().st_mtime)
        for old in others[: 1 - COPIES_KEPT]:
            old.unlink()


class _Guarded(Connection):
    """A connection whose faults, in reading as in writing, reach the person as one line.

    As long as it is open nothing else in the program opens its file (`annotations.openprojects`).
    """

    path: Path
    file: Path
    held: tuple[int, int] | None = None
    log: tuple[int, int] | None = None

    def close(self) -> None:
        super().close()
        held, self.held = self.held, None
        openprojects.release(held)

    def execute(self, sql: str, parameters: Any = (), /) -> Cursor:
        try:
            return super().execute(sql, parameters)
        except sqlite3.DatabaseError as error:
            raise _told(self.path, error) from error

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Cursor:
        try:
            return super().executemany(sql, parameters)
        except sqlite3.DatabaseError as error:
            raise _told(self.path, error) from error


def _connect(path: Path, named: Path, *, new: bool = False) -> Connection:
    """A connection to PATH; what goes wrong is told of NAMED."""
    held = openprojects.hold(path)
    try:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, factory=_Guarded)
    except BaseException:
        openprojects.release(held)
        raise
    connection.path, connection.file, connection.held = named, path.resolve(), held
    with _closed_on_failure(connection):
        if new:
            # Before the log is switched on, so that it stands in the file itself from the first moment.
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return connection


def _pragma(db: Connection, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])
