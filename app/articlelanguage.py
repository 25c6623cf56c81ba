"""The command that asks for the language of the articles, and what a window shows once it is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotations import projectlanguage
from annotations.errors import Nameless
from annotations.languages import named
from annotations.suggest.pipelines import rules_for
from annotations.wording import tr

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


class ArticleLanguage(QObject):
    """Asks in one window. Who may not change the language sees which it is, and who may."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Say which language the articles are in, and ask for another."""
        from app.panes.languagechoice import LanguageDialog

        project, status = self._window.session.project, self._window.status
        if not project.may_change_project:
            leads = ", ".join(project.leads())
            line = tr(
                "The articles are in {language}; {leads} may change that", language=named(project.language), leads=leads
            )
            status.tell(line)
            return
        if not project.annotator:
            raise Nameless
        dialog = LanguageDialog(
            tr("Language of the articles"),
            project.language,
            tr("Change the language"),
            lambda code: projectlanguage.consequences(project, code),
            self._window,
        )
        dialog.chosen.connect(lambda code: self._window.answer(lambda: self._change(code)))
        self._window.open_dialog(dialog)
        status.tell(tr("The articles are in {language}", language=named(project.language)))

    def follow(self) -> None:
        """Cut the texts anew where the project is in another language now."""
        window = self._window
        if window.session.follow_language():
            window.load_tokenizer()
            window.dress_text()

    def _change(self, code: str) -> None:
        project, status = self._window.session.project, self._window.status
        changes = projectlanguage.change(project, code)
        remark = rules_for(project.language).remark
        if remark:
            status.warn(remark, done=changes.title)
        else:
            status.report(changes)
