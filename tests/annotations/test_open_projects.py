"""What is shown as saved is in the file, whoever else opens it: nothing looks into an open project past SQLite."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import BinaryIO

import pytest

from annotations import exporting, formats, importing, openprojects
from annotations.agreement.rows import read_sheet
from annotations.concordance.indexing import enter_words
from annotations.edits import AddDocument, SetLead
from annotations.errors import Refused
from annotations.formats import lossless, written
from annotations.guidelines import files as guidelines
from annotations.project import Project, keep_daily_copy
from annotations.reporting.writing import Targets
from annotations.schema_reader import load
from annotations.sectioning import SplitRules
from annotations.store import Store
from tests import locks
from tests.annotations.texts import harbour

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there a lock is of the opening, not of the program")

ROOT = Path(__file__).resolve().parents[2]
OTHER_PROGRAM = """
import sys
from contextlib import closing
from pathlib import Path
from annotations.project import Project
with closing(Project.open(Path(sys.argv[1]), annotator="ben")) as project:
    print(len(project.history()))
"""
PAST_SQLITE = "is a project that is open here"


def steps_seen_by_another_program(path: Path) -> int:
    """Another program opens the project and closes it, which folds the log in where it believes to be alone."""
    done = subprocess.run(
        [sys.executable, "-c", OTHER_PROGRAM, str(path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return int(done.stdout)


@pytest.fixture
def project(new_project: Callable[..., Project]) -> Project:
    project = new_project()
    project.do("Import", AddDocument(harbour()))
    return project


def read_in(name: str, path: Path) -> list[str]:
    reading = importing.read([path], rules=SplitRules(), language="en", format=name)
    return [problem.reason for problem in reading.problems]


WAYS: dict[str, Callable[[Project, Path], object]] = {
    "opening it once more": lambda project, path: Project.open(project.path).close(),
    "asking it only": lambda project, path: Project.reading(project.path).close(),
    "entering its words": lambda project, path: enter_words(project.path),
    "trying steps on a part of it": lambda project, path: Store.rehearsal(project.path, ["harbour"], "ada").close(),
    "keeping a copy": lambda project, path: keep_daily_copy(project.path),
    "exporting over it": lambda project, path: exporting.export(project, path, "stancemark"),
    "exporting something else over it": lambda project, path: written.check_file(path),
    "a folder where it is": lambda project, path: written.check_folder(path),
    "a sealed file": lambda project, path: written.is_changed(path),
    "a file of ours": lambda project, path: written.check_is_ours(path, b"spacy"),
    "a report": lambda project, path: Targets(pdf=path).check(),
    "the tables of a report": lambda project, path: Targets(csv=path.parent).check(tables=(path.name,)),
    "a schema": lambda project, path: load(path),
    "a guideline": lambda project, path: guidelines.read(path),
    "a table of ratings": lambda project, path: read_sheet(path),
    "the kind of a file": lambda project, path: formats.guess(path),
    "plain text": lambda project, path: read_in("text", path),
    "articles": lambda project, path: read_in("articles", path),
    "what Stancemark wrote": lambda project, path: read_in("stancemark", path),
}


NAMES = ["p.stancemark", "p.stancemark-wal", "p.stancemark-shm", "p.json", "p.json-shm"]


@pytest.mark.parametrize("name", NAMES)
def test_no_file_that_a_person_may_name_is_looked_into_past_sqlite(
    new_project: Callable[..., Project], name: str
) -> None:
    project = new_project(name.split("-")[0])
    project.do("Import", AddDocument(harbour()))
    path = project.path.with_name(name)
    for way, look in WAYS.items():
        with suppress(Refused, KeyError):
            look(project, path)
        assert locks.taken() == set(), way


@pytest.mark.parametrize("ending", ["-wal", "-shm"])
@pytest.mark.parametrize("make", [Path.symlink_to, Path.hardlink_to])
def test_a_log_is_known_by_whatever_name_it_goes(
    project: Project, ending: str, make: Callable[[Path, Path], None]
) -> None:
    """Also where the project itself was opened by another name: SQLite's logs stand beside the file."""
    path = project.path
    project.close()
    (path.parent / "elsewhere").mkdir()
    by = path.parent / "elsewhere" / "by.stancemark"
    by.symlink_to(path)
    with closing(Project.open(by, annotator="ada")):
        same = path.with_name("by another name.txt")
        make(same, path.with_name(path.name + ending))
        assert PAST_SQLITE in read_in("text", same)[0]
        assert locks.taken() == set()


def test_what_was_read_is_closed_before_a_project_is_opened(project: Project) -> None:
    project.close()
    reading = lossless.read(project.path)
    next(reading)
    with closing(Project.open(project.path)):
        reading.close()  # type: ignore[attr-defined]
        assert locks.taken() == set()


def test_no_project_is_opened_while_a_file_is_read(project: Project) -> None:
    project.close()
    done: list[str] = []

    def open_it() -> None:
        held = openprojects.hold(project.path)
        done.append("opened")
        openprojects.release(held)

    opening = threading.Thread(target=open_it)

    def look(file: BinaryIO) -> None:
        opening.start()
        for _ in range(3000):  # each is a chance for the other thread to go on
            file.seek(0)
            file.read()
        done.append("read")

    openprojects.found_in(project.path, look)
    opening.join()
    assert done == ["read", "opened"]


def test_what_is_done_after_another_program_has_closed_the_project_is_in_the_file(project: Project) -> None:
    seen = steps_seen_by_another_program(project.path)
    project.do("Lead", SetLead("ada"))
    assert steps_seen_by_another_program(project.path) == seen + 1


def test_no_project_waits_for_a_pipe() -> None:
    assert not openprojects.found_in(Path(os.devnull), lambda _: openprojects._LOCK.locked())


def test_a_project_that_was_opened_again_is_asked_about_its_new_log(project: Project) -> None:
    log = project.path.with_name(f"{project.path.name}-shm")
    assert locks.taken() == set()
    project.close()
    with closing(Project.open(project.path)):
        assert locks.taken() == set()
        log.open("rb").close()
        assert locks.taken() == {log}
    assert locks.taken() == {log}, "whoever closes it is asked as well"


def test_who_names_it_is_told_that_it_is_open(project: Project) -> None:
    for look in (load, guidelines.read, read_sheet):
        with pytest.raises(Refused, match=PAST_SQLITE):
            look(project.path)
    for name in ("text", "articles"):
        assert PAST_SQLITE in read_in(name, project.path)[0]
    same = project.path.with_name("by another name.txt")
    same.symlink_to(project.path)
    assert PAST_SQLITE in read_in("text", same)[0]
    same.unlink()
    os.link(project.path, same)
    assert PAST_SQLITE in read_in("text", same)[0]


def test_a_closed_project_is_no_project_that_is_open(project: Project) -> None:
    project.close()
    with pytest.raises(Refused, match="cannot be read as UTF-8"):
        load(project.path)


def test_where_the_log_was_taken_away_no_step_goes_into_it(project: Project) -> None:
    """Whatever made another program believe that nobody else is here: what was done is there, what is not is refused."""
    project.path.open("rb").close()
    assert locks.taken() == {project.path}
    seen = steps_seen_by_another_program(project.path)
    with pytest.raises(Refused, match=r"p\.stancemark: another program has replaced or moved the file, or its log"):
        project.do("Lead", SetLead("ada"))
    project.close()
    assert locks.taken() == {project.path}, "whoever closes it is asked as well"
    assert steps_seen_by_another_program(project.path) == seen


def test_where_another_file_took_its_place_no_step_goes_into_the_one_that_is_gone(project: Project) -> None:
    other = project.path.with_name("other")
    shutil.copy(keep_daily_copy(project.path) or Path(), other)
    os.replace(other, project.path)
    with pytest.raises(Refused, match="nothing was changed; open the project again"):
        project.do("Lead", SetLead("ada"))
