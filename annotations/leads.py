"""Who leads the project, as steps. It is a matter of courtesy, as names are: nobody is asked for a password."""

from __future__ import annotations

from annotations.changes import Changes
from annotations.edits import SetLead
from annotations.errors import Nameless
from annotations.project import Project
from annotations.wording import tr


def lead(project: Project) -> Changes:
    """Let the annotator lead the project. Raises Refused where they do already, or nobody has said who they are."""
    return _set(project, leads=True)


def step_down(project: Project) -> Changes:
    """Let the annotator lead the project no more. Raises Refused where they do not, or nobody has said who they are."""
    return _set(project, leads=False)


def _set(project: Project, *, leads: bool) -> Changes:
    if not project.annotator:
        raise Nameless
    title = "{name} leads the project" if leads else "{name} leads the project no more"
    return project.do(tr(title, name=project.annotator), SetLead(project.annotator, leads))
