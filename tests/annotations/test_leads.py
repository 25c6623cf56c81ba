"""Who leads a project: a step that can be taken back, kept in the file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotations import leads
from annotations.errors import Nameless, Refused
from annotations.project import Project
from tests.annotations.steps import taken_back

Make = Callable[..., Project]


def test_leading_is_a_step_and_stays_in_the_file(new_project: Make) -> None:
    project = new_project(annotator="cora")
    assert project.leads() == []
    taken_back(project, lambda: leads.lead(project))
    project.annotator = "dan"
    leads.lead(project)
    again = Project.open(project.path, annotator="cora")
    assert again.leads() == ["cora", "dan"]
    leads.step_down(again)
    again.close()
    assert project.leads() == ["dan"]


def test_what_is_so_already_is_refused(new_project: Make) -> None:
    project = new_project(annotator="cora")
    with pytest.raises(Refused, match="cora does not lead this project"):
        leads.step_down(project)
    leads.lead(project)
    with pytest.raises(Refused, match="cora leads this project already"):
        leads.lead(project)


def test_nobody_leads_nothing(new_project: Make) -> None:
    with pytest.raises(Nameless):
        leads.lead(new_project(annotator=""))
