"""The open project as a window needs it: who labels, which document is open, how its text is cut into tokens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotations.changes import Changes
from annotations.coverage import Visited
from annotations.errors import Refused, StancemarkError
from annotations.names import agreed_name
from annotations.project import Project
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Span
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import Document, Tokenizer
from app.bridge import Bridge
from app.settings import Place, Settings


class Session(QObject):
    """One project in one window. `changed` carries the Changes of every committed step, `committed` those of the steps
    that were taken here, `heard` those that came from another window of the program; the latter two come first."""

    changed = Signal(object)
    committed = Signal(object)
    heard = Signal(object)

    def __init__(self, project: Project, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.settings = settings
        self.document: Document | None = None
        self.head: AnnotationSet | None = None
        self._tokenizer: Tokenizer | None = None
        self._cut_as = project.language
        self._segmentation: Segmentation | None = None
        self._seen_version = project.data_version()
        self._known = KnownSteps(_newest_step(project))
        self._bridge = Bridge(project, self)
        self._bridge.changed.connect(self._step_committed)

    @classmethod
    def open(cls, path: Path, settings: Settings, name: str | None, parent: QObject | None = None) -> Session:
        """Open a project file as NAME, which is remembered, or (None) as who gave a name last.

        Raises what Project.open raises, and Refused for what cannot be a name.
        """
        project = Project.open(path)
        try:
            if name is None:
                project.annotator = _remembered(settings, project)
            else:
                project.annotator = settings.annotator = agreed_name(name, project.annotators())
        except StancemarkError:
            project.close()
            raise
        settings.last_project = path
        return cls(project, settings, parent)

    def close(self) -> None:
        """Close the file."""
        self._bridge.close()
        self.project.close()

    @property
    def annotator(self) -> str:
        """Who is labelling; empty while nobody has said."""
        return self.project.annotator

    @property
    def is_blind(self) -> bool:
        """Whether the annotator must not see what others label and ask: so it is for all but those who lead."""
        return self.project.is_blind

    def known_names(self) -> list[str]:
        """The names of who labels here: of everybody for who leads, for others of who has labelled at this machine."""
        names = {*self.project.annotators(), self.annotator} - {""}
        if self.is_blind:
            names &= {*self.settings.names_here(self.project.id), self.annotator}
        return sorted(names)

    def become(self, name: str) -> None:
        """Label under this name from now on. Raises Refused for what cannot be a name."""
        self.project.annotator = self.settings.annotator = agreed_name(name, self.project.annotators())
        self.reread_head()

    def show(self, document: str) -> Document:
        """Make this the open document. Raises Refused where there is none."""
        self.document = self.project.document(document)
        self._segmentation = None
        self.reread_head()
        return self.document

    def leave(self) -> None:
        """Have no document open."""
        self.document = self.head = self._segmentation = None

    def reread_head(self) -> None:
        """Read the annotator's set of the open document again."""
        self.head = self.project.own_set(self.document.id) if self.document and self.annotator else None

    def spans(self) -> list[Span]:
        """The annotator's spans of the open document."""
        return self.project.spans(self.head.id) if self.head else []

    def span(self, id: str) -> Span | None:
        """One of the annotator's spans of the open document."""
        return self.project.span(self.head.id, id) if self.head else None

    def head_or_new(self) -> AnnotationSet:
        """The annotator's set of the open document; the one that would be begun, where there is none."""
        assert self.document is not None
        return self.project.own_or_new_set(self.document.id)[0]

    @property
    def is_cut(self) -> bool:
        """Whether tokens and sentences can be asked for without waiting for the tokenizer."""
        return self._tokenizer is not None

    @property
    def tokenizer(self) -> Tokenizer:
        """The tokenizer of the project's language; asking before it is loaded waits for it."""
        if self._tokenizer is None:
            self._tokenizer = shared_tokenizer(self._cut_as)
        return self._tokenizer

    def set_tokenizer(self, language: str, tokenizer: Tokenizer) -> None:
        """Take over the tokenizer that a job has loaded for LANGUAGE, where that is still the project's."""
        if language == self._cut_as:
            self._tokenizer = self._tokenizer or tokenizer

    def follow_language(self) -> bool:
        """Have texts cut anew where the project is in another language now; whether it is."""
        language = self.project.language
        if language == self._cut_as:
            return False
        self._cut_as = language
        self._tokenizer = self._segmentation = None
        if self.document is not None:
            self.document = self.project.document(self.document.id)
        return True

    @property
    def segmentation(self) -> Segmentation:
        """Paragraphs, sentences and tokens of the open document."""
        if self._segmentation is None:
            assert self.document is not None
            self._segmentation = Segmentation(self.document, self.tokenizer)
        return self._segmentation

    def place(self) -> Place | None:
        """Where this annotator was, in this project, last time."""
        return self.settings.place(self.project.id, self.annotator)

    def remember(self, place: Place) -> None:
        """Keep where this annotator is."""
        self.settings.set_place(self.project.id, self.annotator, place)

    def visited(self, document: str, annotator: str) -> Visited:
        """Which sentences of a document an annotator visited, as this machine remembers it."""
        return Visited.from_text(self.settings.visited(self.project.id, annotator, document))

    def remember_visited(self, document: str, annotator: str, visited: Visited) -> None:
        """Keep which sentences of a document an annotator visited."""
        self.settings.set_visited(self.project.id, annotator, document, visited.to_text())

    def written_elsewhere(self) -> bool:
        """Whether another program has taken a step that was not shown here yet; from now on it counts as shown."""
        version = self.project.data_version()
        if version == self._seen_version:
            return False
        self._seen_version = version
        # The version also moves when the log is folded into the file; only a step tells of work.
        newest = _newest_step(self.project)
        if self._known.reaches(newest):
            return False
        self._known = KnownSteps(newest)
        self.project.forget()
        return True

    def hear(self, changes: Changes) -> None:
        """Follow a step that was committed in another window on the same file, through a connection of its own."""
        self._known.add(changes.step)
        if changes.listing or changes.schema or changes.language:
            self.project.forget()
        self.reread_head()
        self.heard.emit(changes)
        self.changed.emit(changes)

    def _step_committed(self, changes: Changes) -> None:
        self._known.add(changes.step)
        self.reread_head()
        self.committed.emit(changes)
        self.changed.emit(changes)


class KnownSteps:
    """The steps that a window shows, which need not be all up to the newest: between two of the program's own another
    program may have taken one. Steps are numbered without gaps (the journal erases nothing)."""

    def __init__(self, newest: int) -> None:
        self._up_to = newest
        self._beyond: set[int] = set()

    def add(self, step: int) -> None:
        """Have STEP known as well."""
        self._beyond.add(step)
        while self._up_to + 1 in self._beyond:
            self._up_to += 1
            self._beyond.remove(self._up_to)

    def reaches(self, newest: int) -> bool:
        """Whether every step is known up to NEWEST."""
        return self._up_to >= newest


def _newest_step(project: Project) -> int:
    last = project.last_step()
    return last.id if last else 0


def _remembered(settings: Settings, project: Project) -> str:
    """The name given last; nobody where the settings hold none that can be one."""
    try:
        return agreed_name(settings.annotator, project.annotators())
    except Refused:
        return ""
