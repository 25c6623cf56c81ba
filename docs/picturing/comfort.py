"""States of what makes reading easy, of texts from right to left, and of one's own work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from picturing.acts import open_article, place, select, show
from picturing.state import ABROAD, DOUBLE, SMALL, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

ARTICLES = Path(__file__).parent / "abroad"
MINUTES, SPANS = 25, 30
MARKED = {
    "he": (
        ("ACTOR", "הספרייה"), ("STANCE", "מציעה שעות ערב"), ("CONDITION", "אם העירייה תשלם"), ("ACTOR", "Nora Lind"),
        ("STANCE", "דוחה את התנאי"), ("ACTOR", "ועד הקוראים Café Lektur"), ("STANCE", "תומך בהצעה"),
    ),
    "ar": (
        ("ACTOR", "المكتبة"), ("STANCE", "تعرض ساعات مسائية"), ("CONDITION", "إذا دفعت البلدية"),
        ("ACTOR", "Nora Lind"), ("STANCE", "ورفضت نائبة رئيس البلدية Nora Lind هذا الشرط"),
        ("ACTOR", "نادي القراء Café Lektur"), ("STANCE", "يؤيد العرض"),
    ),
}  # fmt: skip


def make(file: Path, schema: Path) -> None:
    """A project with an article in Hebrew and one in Arabic, marked and linked."""
    from annotations import linking, marking
    from annotations.edits import AddDocument
    from annotations.project import Project
    from annotations.schema_reader import load
    from annotations.sectioning import split
    from annotations.segmentation import Segmentation
    from annotations.suggest.tokenizer import load_tokenizer
    from annotations.text import Document
    from app import sample

    project = Project.create(file, load(schema), language="he", annotator=sample.ANNOTATOR)
    for language, marked in MARKED.items():
        text = (ARTICLES / f"{language}.txt").read_text(encoding="utf-8")
        document = Document(language, text, split(text).sections, title=text.split("\n")[0], language=language)
        project.do("Import", AddDocument(document))
        segmentation = Segmentation(document, load_tokenizer(language))
        spans = []
        for label, words in marked:
            start = text.index(words)
            spans.append(marking.mark(project, segmentation, label, start, start + len(words), exact=True).span)
        for kind, source, target in (("holder", 1, 0), ("governs", 2, 1), ("holder", 4, 3), ("holder", 6, 5)):
            linking.link(project, kind, spans[source], spans[target])
    project.close()


def _preferences(window: MainWindow) -> None:
    """Large letters in a narrower column, chosen in the panel."""
    from dataclasses import replace

    from app.preferences import Reading

    open_article(window)
    window.preferring.toggle()
    window.appearance.prefer(replace(Reading(), size=14, spacing=185, columns=66))


def _reading_mode(window: MainWindow) -> None:
    select(window, "Harbour Workers Union accepts rosters with shorter weekend breaks")
    window.reading_mode.toggle()


def _high_contrast(window: MainWindow) -> None:
    open_article(window)
    window.reading.choose(window.reading.spans()[1], reveal=True)
    window.appearance.toggle_contrast()


def _hebrew(window: MainWindow) -> None:
    show(window, "הספרייה")
    window.reading.choose(next(each for each in window.reading.spans() if each.label == "STANCE"), reveal=True)


def _arabic(window: MainWindow) -> None:
    show(window, "المكتبة")
    window.reading.select(*place(window, "مساءً إذا دفعت البلدية 3400 يورو"))


def _own_work(window: MainWindow) -> None:
    """Some work of this sitting."""
    from annotations import marking

    show(window, "Lindmoor")
    session = window.session
    token = session.segmentation.next_token(0, session.document.sections)
    for _ in range(SPANS):
        marking.mark(session.project, session.segmentation, "ACTOR", *token)
        token = session.segmentation.next_token(token[1] + 12, session.document.sections)
    session.project.times.spend(session.document.id, session.annotator, MINUTES * 60.0)
    window.reviewing.sitting.add(session.project.id, session.annotator, MINUTES * 60.0)
    window.reviewing.show()


def _break(window: MainWindow) -> None:
    from app.preferences import Working

    open_article(window)
    window.settings.set_group(Working(break_after=45))
    window.reviewing.sitting.sign(47 * 60.0)


STATES = (
    State("preferences", "How text reads is chosen, and shows at once", _preferences, sizes=(SMALL, DOUBLE)),
    State("reading-mode", "Reading mode: the text alone", _reading_mode, size=SMALL),
    State("high-contrast", "High contrast", _high_contrast),
    State("hebrew", "An article in Hebrew, with words in Latin letters", _hebrew, ABROAD, size=SMALL),
    State("arabic", "An article in Arabic, with a selection", _arabic, ABROAD, size=SMALL),
    State("own-work", "Figures of one's own work", _own_work, sizes=(SMALL,)),
    State("break", "A break is due", _break, size=SMALL),
)
