"""The language of the windows: which one it is, and Qt's own words, numbers and dates in it."""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from annotations import catalogues, wording
from app.settings import Settings
from widgets.keys import keynames


def wanted(settings: Settings, environment: Mapping[str, str] = os.environ) -> str:
    """The language that the environment names for this program, or the person has chosen, or the desktop speaks."""
    named = environment.get(catalogues.CHOSEN)
    if named:
        return catalogues.first_known([named])
    return settings.language or of_system()


def of_system() -> str:
    """The language of the desktop, where the program knows it; English otherwise."""
    return catalogues.first_known(QLocale.system().uiLanguages())


class _Enter(QTranslator):
    """Has Qt call the key that ends a line what all other lines call it: menus write it themselves."""

    def isEmpty(self) -> bool:
        """It has a word, though it was read from no file."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The name of that key; None is for whoever else knows words."""
        return wording.tr("Enter") if (context, source) == ("QShortcut", "Return") else None


class Tongue(QObject):
    """What the program speaks, in all its windows. `fault` says why it is English where another was wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words_of_qt: list[QTranslator] = []
        self.fault = ""

    def speak(self, language: str) -> None:
        """Speak this language from now on; windows that are open keep the words they have."""
        self.fault = "" if language == wording.language() else catalogues.speak(language)
        spoken = wording.language()
        system = QLocale.system()
        self.leave()
        QLocale.setDefault(system if spoken == system.name().partition("_")[0] else QLocale(spoken))
        self._take_words_of_qt(spoken)
        keynames.write_anew()

    def leave(self) -> None:
        """Give Qt back its own words, numbers and dates."""
        QLocale.setDefault(QLocale.system())
        while self._words_of_qt:
            QApplication.removeTranslator(self._words_of_qt.pop())
        keynames.write_anew()

    def _take_words_of_qt(self, language: str) -> None:
        """Buttons, file dialogs and the menus of lines; the sources of Qt are in English already."""
        words = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != wording.ENGLISH and words.load(f"qtbase_{language}", folder):
            self._words_of_qt.append(words)
        self._words_of_qt.append(_Enter(self))
        for each in self._words_of_qt:
            QApplication.installTranslator(each)
