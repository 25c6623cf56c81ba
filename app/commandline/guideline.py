"""The commands `stancemark guideline`: the versions in a project, their texts, and what was made under older ones."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from annotations.errors import Refused
from annotations.wording import counted, day, several, tr
from app.commandline.options import AsJson, File, ProjectPath, Text
from app.commandline.saying import give, say

if TYPE_CHECKING:
    from annotations.guidelines.checking import Fault
    from annotations.guidelines.differences import Difference
    from annotations.guidelines.files import Draft
    from annotations.guidelines.older import Older, OlderSet
    from annotations.project import Project

commands = typer.Typer(help="The guideline of a project: its versions, and what was made under older ones.")


def add_to(app: typer.Typer) -> None:
    """Make them commands of the program."""
    app.add_typer(commands, name="guideline", rich_help_panel=None)


@commands.command("show")
def _show(
    project: ProjectPath,
    version: Annotated[Text, typer.Option(metavar="VERSION", help="Not the one in force but this one.")] = None,
    rule: Annotated[Text, typer.Option(metavar="ID", help="Only this rule, as in S3.")] = None,
    to: Annotated[File, typer.Option(metavar="FILE", help="Write it into a new file instead of printing it.")] = None,
) -> None:
    """Print the guideline, or one of its rules."""
    from annotations.guidelines import files
    from annotations.guidelines.files import Draft

    if rule is not None and to is not None:
        raise Refused(tr("--to writes the whole guideline; leave --rule out"))
    with closing(_opened(project)) as opened:
        wanted = version or opened.guidelines.in_force
        if opened.guidelines.current() is None or wanted is None:
            raise Refused(
                tr(
                    "{project}: holds no guideline yet; stancemark guideline put {project} --shipped puts one in",
                    project=project,
                )
            )
        found = opened.guidelines.version(wanted)
        text = found.text if rule is None else _rule(opened, wanted, rule)
    if to is None:
        say(files.without_head(text).rstrip())
        return
    if to.exists():
        raise Refused(tr("{file}: is there already", file=to))
    files.write(to, Draft(found.version, text))
    say(
        tr(
            "{file}: version {version}, to be changed and put in force with "
            "`stancemark guideline put --from {version}`, which says if another came meanwhile",
            file=to,
            version=found.version,
        )
    )


@commands.command("list")
def _list(project: ProjectPath, as_json: AsJson = False) -> None:
    """List the versions, the oldest first, with what was made under each."""
    with closing(_opened(project)) as opened:
        held, in_force = opened.guidelines.all(), opened.guidelines.in_force
        made: dict[str | None, int] = {}
        for heads in opened.sets_by_document().values():
            for head in heads.values():
                made[head.guideline] = made.get(head.guideline, 0) + 1
    rows = [
        {
            "version": each.version, "since": each.since, "by": each.by or None, "changes": each.changes or None,
            "in_force": each.version == in_force, "sets": made.get(each.version, 0),
        }
        for each in held
    ]  # fmt: skip
    known = {each.version for each in held}
    others = {version: count for version, count in made.items() if version not in known}
    answer = {"in_force": in_force, "versions": rows, "others": {name or "": count for name, count in others.items()}}
    lines = [_version_line(row) for row in rows] or [tr("{project}: holds no guideline yet", project=project)]
    lines += [
        tr("{sets} under no version", sets=counted(count, "set"))
        if version is None
        else tr("{sets} under {version}, of which no text is here", sets=counted(count, "set"), version=version)
        for version, count in others.items()
    ]
    give(answer, lines, as_json=as_json)


@commands.command("put")
def _put(
    project: ProjectPath,
    file: Annotated[File, typer.Argument(help="The new text, Markdown; it may say its version at its head.")] = None,
    shipped: Annotated[bool, typer.Option("--shipped", help="The guideline that ships with the program.")] = False,
    version: Annotated[Text, typer.Option(metavar="VERSION", help="The version, where the file says none.")] = None,
    changes: Annotated[Text, typer.Option("--changed", metavar="TEXT", help="What is new, in a sentence.")] = None,
    base: Annotated[
        Text,
        typer.Option("--from", metavar="VERSION", help="What it was begun from; needed where a version is in force."),
    ] = None,
    name: Annotated[
        Text, typer.Option("--as", metavar="NAME", help="Who you are; a lead, where there are any.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what changes and what is wrong only.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a new version of the guideline in force. Older versions stay to be read."""
    from annotations.guidelines import putting
    from annotations.guidelines.version import checked_version
    from annotations.names import agreed_name
    from annotations.project import Project

    with closing(Project.open(project)) as opened:
        draft = _draft(opened, file, shipped, version)
        opened.annotator = "" if name is None else agreed_name(name, [*opened.annotators(), *opened.leads()])
        found = _looked_over(opened, draft, file)
        if not dry_run:
            checked_version(draft.version)
            if fault := found.error():
                raise Refused(f"{file or tr('the guideline')}: {_placed(fault)}")
            said = changes or (putting.SHIPPED_CHANGES if shipped else "")
            putting.put(opened, draft, said, base=_begun_from(base, found.before))
    done = tr("{project}: {version} is in force", project=project, version=draft.version)
    lines = [*found.lines(), tr("Nothing was changed.") if dry_run else done]
    give({"dry_run": dry_run, **found.to_json()}, lines, as_json=as_json)
    if dry_run and found.error():
        raise typer.Exit(1)


@commands.command("diff")
def _diff(
    project: ProjectPath,
    old: Annotated[str, typer.Argument(help="A version.")],
    new: Annotated[Text, typer.Argument(help="Another one; without it the one in force.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say which rules two versions differ in, and how."""
    from annotations.guidelines import differences

    with closing(_opened(project)) as opened:
        later = new or opened.guidelines.in_force or ""
        found = differences.between(opened.guidelines.guide(old), opened.guidelines.guide(later))
    rows = [
        {"kind": each.kind, "rule": each.id or None, "title": each.title, "before": each.before, "after": each.after}
        for each in found
    ]
    lines = [tr("{changes} from {old} to {new}", changes=counted(len(found), "change"), old=old, new=later)]
    for each in found:
        lines += [_change_line(each), *(f"  - {line}" for line in each.before.splitlines() if line.strip())]
        lines += [f"  + {line}" for line in each.after.splitlines() if line.strip()]
    give({"old": old, "new": later, "changes": rows}, lines, as_json=as_json)


@commands.command("older")
def _older(
    project: ProjectPath,
    name: Annotated[Text, typer.Option("--as", metavar="NAME", help="Only the sets of this annotator.")] = None,
    concerned: Annotated[
        bool, typer.Option("--concerned", help="Only where a changed rule concerns something that is used there.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List what was made under another version than the one in force, and which rules have changed since."""
    from annotations.guidelines import older

    with closing(_opened(project)) as opened:
        if name is not None and name not in opened.annotators():
            raise Refused(
                tr(
                    "there is no set of {name} (sets: {names})",
                    name=name,
                    names=", ".join(opened.annotators()) or tr("none yet"),
                )
            )
        opened.annotator = name or ""
        found = older.listed(opened, everyone=name is None)
    rows = found.concerned if concerned else found.rows
    answer = {
        "in_force": found.in_force, "sets": found.sets, "older": len(found.rows), "concerned": len(found.concerned),
        "rows": [_older_row(row) for row in rows],
    }  # fmt: skip
    give(answer, [_older_headline(found), *map(_older_line, rows)], as_json=as_json)


class _Looked(NamedTuple):
    """What there is to say of a new text before it is in force; `before` is the version that it takes the place of."""

    version: str
    rules: int
    before: str | None
    changed: list[Difference]
    faults: list[Fault]

    def error(self) -> Fault | None:
        """What keeps the text from being put in force."""
        from annotations.guidelines.checking import ERROR

        return next((fault for fault in self.faults if fault.level == ERROR), None)

    def to_json(self) -> dict[str, Any]:
        """It for programs."""
        return {
            "version": self.version, "rules": self.rules,
            "changes": [{"kind": each.kind, "rule": each.id or None, "title": each.title} for each in self.changed],
            "faults": [{"level": each.level, "line": each.line or None, "text": each.text} for each in self.faults],
        }  # fmt: skip

    def lines(self) -> list[str]:
        """It for people: a headline, what changes, what is wrong."""
        named, rules = self.version or tr("(not said)"), counted(self.rules, "rule")
        head = tr("version {version}: {rules}", version=named, rules=rules)
        if self.before is not None:
            line = "version {version}: {rules}, {changes} to {before}"
            changes = counted(len(self.changed), "change")
            head = tr(line, version=named, rules=rules, changes=changes, before=self.before)
        return [head, *map(_change_line, self.changed), *map(_fault_line, self.faults)]


def _looked_over(opened: Project, draft: Draft, file: Path | None) -> _Looked:
    from annotations.guidelines import checking, differences, guide

    new = guide.parse(draft.text)
    current = opened.guidelines.current()
    changed = differences.between(guide.parse(current.text), new) if current else []
    faults = [_in_file(each, file, draft) for each in checking.faults(new, opened.schema)]
    return _Looked(draft.version, len(new.rules), current.version if current else None, changed, faults)


def _opened(project: Path) -> Project:
    from annotations.project import Project

    return Project.reading(project)


def _rule(project: Project, version: str, id: str) -> str:
    guide = project.guidelines.guide(version)
    if id not in guide.rules:
        raise Refused(_no_rule(version, id, list(guide.rules)))
    below = [part.text for part in guide.parts if part.within == id]
    return "\n".join([guide.rules[id].text, *below])


def _no_rule(version: str, id: str, known: Sequence[str]) -> str:
    """One line on a rule that there is not: those whose ids are near it, or else how many there are."""
    from difflib import get_close_matches

    spelled = {each.casefold(): each for each in known}
    near = [spelled[each] for each in get_close_matches(id.casefold(), spelled, n=_NEAR)]
    if near:
        return tr("version {version} has no rule {id}; it has {names}", version=version, id=id, names=", ".join(near))
    one, many = (
        "version {version} has no rule {id}, nor one like it; its {count:,} rule is {first}",
        "version {version} has no rule {id}, nor any like it; it has {count:,}, from {first} to {last}",
    )
    if not known:
        return tr("version {version} has no rule {id}, and no other", version=version, id=id)
    return several(len(known), one, many, version=version, id=id, first=known[0], last=known[-1])


_NEAR = 5
"""So many rules are named that may have been meant."""


def _draft(project: Project, file: Path | None, shipped: bool, version: str | None) -> Draft:
    """The text that is to be put in force, and its version. Raises Refused where that is not clear."""
    from annotations.guidelines import files, putting

    if (file is None) != shipped:
        raise Refused(tr("name a file, or --shipped: one of the two"))
    found = files.read(file) if file is not None else putting.shipped(project.schema)
    if found is None:
        raise Refused(
            tr("no guideline ships with the program for the schema {schema}; name a file", schema=project.schema.name)
        )
    return found._replace(version=version) if version is not None else found


def _begun_from(said: str | None, in_force: str | None) -> str:
    """The version that a text was begun from; empty for none. Raises Refused where nobody says: it would be guessed."""
    if said is None and in_force is not None:
        line = "version {version} is in force; say with --from which version the new text was begun from"
        raise Refused(tr(line, version=in_force))
    return said or ""


def _in_file(fault: Fault, file: Path | None, draft: Draft) -> Fault:
    """The fault with its line in the file, which may begin with lines that are no part of the text."""
    from annotations import openprojects
    from annotations.markdownlines import lines

    if file is None or not fault.line:
        return fault
    above = len(lines(openprojects.text_of(file))) - len(lines(draft.text))
    return replace(fault, line=fault.line + above)


def _version_line(row: dict[str, Any]) -> str:
    line = "{version:<8} since {since} by {name}, {sets}" if row["by"] else "{version:<8} since {since}, {sets}"
    since = day(date.fromisoformat(row["since"][:10]))
    head = tr(line, version=row["version"], since=since, name=row["by"], sets=counted(row["sets"], "set"))
    force = f"{head}, {tr('in force')}" if row["in_force"] else head
    said = f": {row['changes']}" if row["changes"] else ""
    return f"{force}{said}"


def _change_line(change: Difference) -> str:
    return f"{change.kind:<8} {f'{change.id} {change.title}' if change.id else change.title}"


def _placed(fault: Fault) -> str:
    return tr("line {line}: {fault}", line=fault.line, fault=fault.text) if fault.line else fault.text


def _fault_line(fault: Fault) -> str:
    said = _placed(fault)
    return tr("error: {fault}", fault=said) if fault.level == "error" else tr("note: {remark}", remark=said)


def _older_headline(found: Older) -> str:
    if found.in_force is None:
        return tr("no guideline is in force, so no set can be under an older one")
    return several(
        found.sets,
        "{older:,} of {count:,} set under another version than {in_force}; a changed rule concerns what is "
        "used in {concerned:,} of them",
        "{older:,} of {count:,} sets under another version than {in_force}; a changed rule concerns what is "
        "used in {concerned:,} of them",
        older=len(found.rows),
        in_force=found.in_force,
        concerned=len(found.concerned),
    )


def _older_row(row: OlderSet) -> dict[str, Any]:
    return {
        "document": row.document, "annotator": row.annotator, "status": row.status, "version": row.version,
        "trail": row.trail, "changed": row.changed, "concerning": row.concerning,
    }  # fmt: skip


def _older_line(row: OlderSet) -> str:
    if row.changed is None:
        said = tr("what changed cannot be told, as the text of that version is not here")
    else:
        said = (
            tr("concerned by {names}", names=", ".join(row.concerning))
            if row.concerning
            else tr("no changed rule concerns it")
        )
    return f"{row.document}  {row.annotator}  {row.status}  {row.trail or tr('under no version')}; {said}"
