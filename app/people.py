"""Where the settings keep what belongs to one annotator in one project, and what older settings kept elsewhere.

Names of annotators and ids of documents may hold `/`, which parts the keys of QSettings, and to remove a key removes
all below it. So each is quoted, and is one part of a key.
"""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QSettings

PEOPLE = "people"
_OLD = {
    "places": "place",
    "worked": "worked",
    "searches": "searches",
    "note_drafts": "note_drafts",
    "visited": "visited",
}


def key_of(project: str, annotator: str, what: str, *names: str) -> str:
    """The key of WHAT an annotator has in the project with this id; NAMES tell apart what there are several of."""
    return "/".join((PEOPLE, project, quote(annotator, safe=""), what, *(quote(name, safe="") for name in names)))


def take_over(settings: QSettings) -> None:
    """Move what settings of before kept by names as they are to where it is kept now."""
    groups = [group for group in _OLD if group in settings.childGroups()]
    old = {each: settings.value(each) for each in settings.allKeys() if each.split("/")[0] in groups} if groups else {}
    rows = [each.split("/", 2) for each in old if each.count("/") > 1]
    people = {(project, name) for group, project, name in rows if group != "visited"}
    for group, project, rest in rows:
        names = _parted(project, rest, people) if group == "visited" else (rest,)
        new = key_of(project, names[0], _OLD[group], *names[1:])
        if not settings.contains(new):
            settings.setValue(new, old[f"{group}/{project}/{rest}"])
    for group in groups:
        settings.remove(group)


def _parted(project: str, rest: str, people: set[tuple[str, str]]) -> tuple[str, str]:
    """An annotator and a document that were glued with `/`: the longest name that is known, else the first part."""
    glued = [place for place, sign in enumerate(rest) if sign == "/"]
    known = [place for place in glued if (project, rest[:place]) in people]
    place = max(known, default=min(glued, default=len(rest)))
    return rest[:place], rest[place + 1 :]
