"""Two readings of the harbour beside each other, as the agreement window or a list given by hand opens them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from annotations.agreement.disagreements import Disagreement
from annotations.edits import AddContents, RemoveContents
from app.mainwindow import MainWindow
from app.panes.agreement import AgreementWindow
from app.panes.comparison import ComparisonArea
from tests.annotations.texts import HARBOUR
from tests.app.agreeingworld import TERMS, Marked, contents, panel
from tests.windows import place_of


def row(kind: str, one: str, other: str, *, nth: int = 0, **more: object) -> Disagreement:
    """A disagreement on the harbour about words that each of the two has marked, empty for nothing."""
    places = tuple(place_of(HARBOUR, words, nth) if words else None for words in (one, other))
    texts = tuple(words or "—" for words in (one, other))
    return Disagreement(kind, "harbour", ("ada", "ben"), (None, None), texts, (None, None), places, **more)  # type: ignore[arg-type]


LISTED = [
    row("attribute", "offers a night ferry", "offers a night ferry", name="commitment"),
    row("label", TERMS, TERMS),
    row("boundary", "Mayor Ida Holm", "Ida Holm"),
    row("missing", "", "Café owners"),
    row("attribute", "offers a night ferry", "offers a night ferry", nth=1),
    Disagreement("verdict", "harbour", ("ada", "ben"), (None, None), ("2 supported", "2 partly"), (None, None), (None, None), point=2),
]  # fmt: skip


def compare(window: MainWindow, at: int = 0) -> ComparisonArea:
    assert window.answer(lambda: window.comparing.begin(LISTED, at))
    assert window.comparing.area is not None
    return window.comparing.area


def opened_from_panel(qtbot: QtBot, window: MainWindow, kind: str) -> tuple[ComparisonArea, AgreementWindow]:
    """The first disagreement of a kind that the agreement window lists, opened from there."""
    found = panel(qtbot, window)
    row = next(number for number, each in enumerate(found.parts.list.shown()) if each.kind == kind)
    found.parts.list.table.make_current(row)
    found.parts.list.opened.emit(row)
    area = window.comparing.area
    assert area is not None
    qtbot.waitUntil(window.isActiveWindow)
    return area, found


def labels_again(window: MainWindow, name: str, marked: Iterable[Marked], status: str = "done") -> None:
    """A set of the harbour arrives anew, in the place of the one that is there."""
    head = next(head for head in window.session.project.sets("harbour") if head.annotator == name)
    arrived = contents("harbour", HARBOUR, name, marked, status)
    arrived = replace(arrived, set=replace(arrived.set, modified="2026-11-27T02:00:00Z"))
    window.session.project.do("Import", RemoveContents(head.id), AddContents(arrived))


def number_of(area: ComparisonArea) -> int:
    return int(area.place.text().split()[0])


def whose(area: ComparisonArea, words: str) -> list[tuple[str, str]]:
    return [(area.whose(id), span.label) for id, span in area.spans().items() if span.quote == words]


def framed(area: ComparisonArea) -> list[str]:
    return [HARBOUR[slice(*part)] for view in area.views() for part in view._place_in_question]
