"""Changing the schema of a project: what a draft asks of the labels, told before, and done in one step.

Adding is free. A name that becomes another one becomes so in all sets of everybody. What labels use cannot go: it can
be deprecated. Answers get another type where none is lost by it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from annotations.changes import Changes
from annotations.conversions import Address
from annotations.drafts.differences import Demands, Difference, demands, differences
from annotations.drafts.draft import Draft
from annotations.drafts.problems import problems, told
from annotations.drafts.reckoning import Reckoning
from annotations.edits import Edit, Introduce, PutTerm, RemoveTerm, Rename, ReplaceSchema, Retype, Withdraw
from annotations.errors import Nameless, Refused
from annotations.project import Project
from annotations.schema_reader import parse, written
from annotations.spans import utc_now
from annotations.wording import tr

HISTORY = "history"
_MOST_DIGITS = 300  # that are counted on; Python reads no number of thousands of digits


@dataclass(frozen=True)
class Plan:
    """What putting a draft in force would do: what differs, what becomes of labels, and why it may not be done.

    Each is a line; `edits` is empty where something is refused, or nothing differs. `in_use` is what would go and
    cannot, since labels use it.
    """

    draft: Draft
    version: str
    differences: tuple[Difference, ...]
    consequences: tuple[str, ...]
    refusals: tuple[str, ...]
    edits: tuple[Edit, ...]
    in_use: tuple[Address, ...] = ()


def plan(project: Project, draft: Draft, version: str = "", *, everyone: bool = True) -> Plan:
    """What putting DRAFT in force under VERSION (or the one that suggests itself) would do; nothing is changed.

    EVERYONE says whether the labels of everybody may be counted, or only one's own.
    """
    found = differences(draft)
    version = version.strip() or suggested_version(project, draft)
    faults = [told(draft, problem) for problem in problems(draft) if problem.is_fault]
    refusals = [*_not_now(project, draft, version), *faults]
    asked = demands(draft)
    reckoning = Reckoning(project, draft, asked, everyone=everyone)
    refusals += reckoning.refusals()
    edits: list[Edit] = []
    if found and not refusals:
        edits = _edits(project, draft, version, asked, reckoning)
    told_consequences, in_use = tuple(reckoning.consequences()), tuple(reckoning.in_use())
    return Plan(draft, version, tuple(found), told_consequences, tuple(refusals), tuple(edits), in_use)


def apply(project: Project, planned: Plan) -> Changes:
    """Put the draft of a plan in force, as one step. Raises Refused, one line, where the plan says why not."""
    if not project.annotator:
        raise Nameless
    if planned.refusals:
        raise Refused(planned.refusals[0])
    if not planned.edits:
        raise Refused(tr("nothing differs from the schema in force"))
    return project.do(tr("Change the schema to version {version}", version=planned.version), *planned.edits)


def with_what_is_used(project: Project, draft: Draft) -> Draft:
    """The draft with whatever labels use and it lacks: deprecated, so that the rest of it can be put in force."""
    since = suggested_version(project, draft)
    for address in demands(draft).withdrawn:
        if project.use(address).uses:
            draft = draft.kept(address, since)
    return draft


def as_file(project: Project, draft: Draft) -> str:
    """The draft as a schema file, which tells a project with the same schema what has got another name."""
    if not draft.is_changed:
        return draft.base.to_json(indent=1)
    raw = _raw(draft, suggested_version(project, draft), demands(draft))
    return json.dumps(raw, ensure_ascii=False, indent=1)


def suggested_version(project: Project, draft: Draft) -> str:
    """The version that a draft says it is of, where the project has not had that; else the next one."""
    own = draft.raw.get("version")
    return own if isinstance(own, str) and own and own not in project.schema_versions() else next_version(project)


def next_version(project: Project) -> str:
    """A version after the one in force that the project has not had: its last number is one more."""
    known, version = project.schema_versions(), project.schema.version
    while version in known or version == project.schema.version:
        number = re.search(rf"\d{{1,{_MOST_DIGITS}}}(?=\D*$)", version)
        if number is None:
            version += ".1"
        else:
            version = f"{version[: number.start()]}{int(number[0]) + 1}{version[number.end() :]}"
    return version


def _not_now(project: Project, draft: Draft, version: str) -> Iterable[str]:
    if draft.base.version != project.schema.version:
        yield tr("the schema has been changed since, to version {version}", version=project.schema.version)
    elif version in project.schema_versions():
        yield tr("there is a schema {version} already: choose another version", version=version)
    elif not version.isprintable():
        yield tr("a version is one line of text")


def _edits(project: Project, draft: Draft, version: str, asked: Demands, reckoning: Reckoning) -> list[Edit]:
    text = json.dumps(_raw(draft, version, asked), ensure_ascii=False)
    schema = parse(text)
    base = project.schema.version
    return [
        ReplaceSchema(version, schema.name, text, base, _later_than(project.schema_since)),
        *(RemoveTerm(vocabulary, value) for vocabulary, value in reckoning.terms_lost()),
        *(Withdraw(address) for address in asked.withdrawn),
        *(Rename(each.at, each.pairs) for each in asked.renamings),
        *(Retype(each.at, each.before, each.after, each.taken, each.had) for each in asked.retypings),
        *(Introduce(address) for address in asked.introduced),
        *(PutTerm(vocabulary, value) for vocabulary, value in reckoning.terms_gained()),
    ]


def _raw(draft: Draft, version: str, asked: Demands) -> dict[str, Any]:
    """The JSON of the draft as it is in force under a version."""
    return {**draft.raw, "version": version, HISTORY: _history(draft, asked)}


def _history(draft: Draft, asked: Demands) -> list[Any]:
    """The versions before the new one: those of the schema in force, and what becomes of labels now.

    A file that knows how it came from the schema in force is believed, as it may know versions between the two.
    """
    own = list(draft.base.source.get(HISTORY, []))
    told = draft.schema.conversions_from(draft.base.version) if draft.raw.get(HISTORY) not in (None, own) else None
    if told is not None and all(_mapped(told, was) == now for now, was in asked.was.items()):
        return list(draft.raw[HISTORY])
    conversions = [written(each) for each in asked.conversions]
    entry: Mapping[str, Any] = {"version": draft.base.version}
    return [*own, {**entry, "conversions": conversions} if conversions else entry]


def _mapped(conversions: Iterable[Any], address: tuple[str, ...]) -> tuple[str, ...]:
    for conversion in conversions:
        address = conversion.address(address)
    return address


def _later_than(since: str) -> str:
    """The time now, or where the clock has been set back a moment after SINCE: the latest schema is in force."""
    try:
        after = datetime.fromisoformat(since) + timedelta(milliseconds=1)
    except ValueError:
        return utc_now()
    return max(utc_now(), after.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
