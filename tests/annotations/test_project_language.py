"""The language of a project's articles: a step that takes the articles along, and that leaves every label as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotations import leads, projectlanguage
from annotations.edits import AddDocument, AddSpan, ReplaceFacts
from annotations.errors import Nameless, Refused
from annotations.project import Project
from annotations.spans import Span
from tests.annotations.steps import taken_back
from tests.annotations.texts import harbour

Make = Callable[..., Project]


def with_articles(project: Project, **languages: str | None) -> Project:
    for at, (id, language) in enumerate(languages.items()):
        text = harbour().text.replace("Monday", f"day {at}")
        document = replace(harbour(), id=id, text=text, sections=harbour().sections[:1], language=language)
        project.do("Import", AddDocument(document))
    return project


def test_articles_change_their_language_with_the_project(new_project: Make) -> None:
    project = with_articles(new_project(annotator="ada"), a="en", b="fr", c=None, d="en")
    seen = []
    project.subscribe(lambda changes: seen.append(changes.language))
    taken_back(project, lambda: projectlanguage.change(project, "deu_AT"))
    assert project.language == "de-AT"
    assert [project.document(id).language for id in "abcd"] == ["de-AT", "fr", None, "de-AT"]
    assert project.history(1)[0].title == "The articles are in German (de-AT)"
    assert set(seen) == {True}
    project.undo()
    assert (project.language, project.document("a").language) == ("en", "en")


def test_in_several_languages_each_article_keeps_its_own(new_project: Make) -> None:
    project = with_articles(new_project(annotator="ada"), a="en", b="fr")
    assert len(projectlanguage.consequences(project, "xx")) == 1
    projectlanguage.change(project, "xx")
    assert [project.document(id).language for id in "ab"] == ["en", "fr"]


def test_what_would_happen_is_told_before(new_project: Make) -> None:
    project = with_articles(new_project(annotator="ada"), a="en", b="en", c="fr")
    assert projectlanguage.consequences(project, "de")[1] == "2 articles change their language, too."
    assert projectlanguage.consequences(project, "en") == ["This is their language now."]


def test_labels_stay_as_they_are(new_project: Make) -> None:
    project = with_articles(new_project(annotator="ada"), a="en")
    head, begun = project.own_or_new_set("a")
    text = project.document("a").text
    project.do("Mark", *begun, AddSpan(Span("s", head.id, "ACTOR", 1, 7, text[1:7])))
    before = project.contents(project.head(head.id))
    projectlanguage.change(project, "ja")
    assert project.contents(project.head(head.id)) == before
    assert project.faults("a") == []


def test_what_is_so_already_or_is_no_language_is_refused(new_project: Make) -> None:
    project = new_project(annotator="ada")
    with pytest.raises(Refused, match=r"the articles are in English \(en\) already"):
        projectlanguage.change(project, "eng")
    with pytest.raises(Refused, match="perhaps de"):
        projectlanguage.change(project, "german")
    project.annotator = ""
    with pytest.raises(Nameless):
        projectlanguage.change(project, "de")


def test_where_somebody_leads_nobody_else_changes_it(new_project: Make) -> None:
    project = new_project(annotator="ada")
    projectlanguage.change(project, "de")
    leads.lead(project)
    project.annotator = "ben"
    with pytest.raises(Refused, match="only who leads the project may change the language of the articles: ada"):
        projectlanguage.change(project, "fr")
    assert not project.may_change_project
    project.annotator = "ada"
    assert project.may_change_project
    project.undo()
    project.undo()
    assert project.language == "en"


def test_an_undo_takes_nothing_from_who_changed_it_since(new_project: Make) -> None:
    project = new_project(annotator="ada")
    projectlanguage.change(project, "de")
    project.annotator = "ben"
    projectlanguage.change(project, "fr")
    project.annotator = "ada"
    with pytest.raises(Refused, match=r"the language has been changed since, to French \(fr\)"):
        project.undo()
    assert project.language == "fr"


def test_an_undo_leaves_an_article_whose_language_somebody_named_since(new_project: Make) -> None:
    project = with_articles(new_project(annotator="ada"), a="en", b="en")
    projectlanguage.change(project, "de")
    project.annotator = "ben"
    project.do("Name it", ReplaceFacts("a", {**project.facts("a"), "language": "fr"}))
    project.annotator = "ada"
    project.undo()
    assert [project.document(id).language for id in "ab"] == ["fr", "en"]
