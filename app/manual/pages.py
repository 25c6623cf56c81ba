"""Which page of the manual is about what: by where the keyboard is, from the innermost part outward."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.commands.scopes import (
    AGREEMENT,
    CHANGES,
    CONCORDANCE,
    DIFFERENCES,
    DOCUMENTS,
    ENTITIES,
    EVERYWHERE,
    FIGURES,
    GUIDELINE,
    INBOX,
    INSPECTOR,
    JUMP,
    KEYS,
    LIST,
    MANUAL,
    MENTIONS,
    MOVING,
    OLDER,
    PAGES,
    PARTS,
    PLACES,
    PREVIEW,
    QUESTION,
    REGISTER,
    SCHEMA,
    SEARCH,
    SPANS,
    TEXT,
    VERSIONS,
    WINDOW,
)

FIRST = "first-ten-minutes"

OF_SCOPES = {
    WINDOW: "window",
    EVERYWHERE: "manual",
    TEXT: "marking",
    MOVING: "reading",
    JUMP: "reading#jump",
    QUESTION: "questions",
    LIST: "window#lists",
    MENTIONS: "mentions",
    INSPECTOR: "questions#inspector",
    DOCUMENTS: "window#documents",
    SPANS: "table",
    REGISTER: "entities",
    ENTITIES: "entities",
    PLACES: "entities#where",
    INBOX: "remarks#inbox",
    PREVIEW: "importing#preview",
    AGREEMENT: "agreement",
    FIGURES: "agreement#figures",
    DIFFERENCES: "agreement#differences",
    KEYS: "keys#change",
    SEARCH: "finding",
    CONCORDANCE: "finding",
    CHANGES: "finding#many",
    GUIDELINE: "guideline",
    OLDER: "guideline#older",
    MANUAL: "manual",
    SCHEMA: "schema",
    PARTS: "schema#parts",
    PAGES: "manual#search",
    VERSIONS: "guideline#versions",
}
"""For each place where keys hold."""

OF_WIDGETS = {
    "DocumentList": OF_SCOPES[DOCUMENTS],
    "ArticleView": "marking",
    "PointView": "points",
    "SummaryList": "points",
    "FindingStrip": "finishing",
    "CoverageMap": "finishing#map",
    "Inspector": OF_SCOPES[INSPECTOR],
    "SpanTable": OF_SCOPES[SPANS],
    "ReadLines": "hearing#here",
    "LabelBar": "marking",
    "NamePrompt": "together#names",
    "Picker": OF_SCOPES[QUESTION],
    "MentionList": OF_SCOPES[MENTIONS],
    "ComparisonArea": "agreement#comparison",
    "ConcordancePanel": OF_SCOPES[SEARCH],
    "ChangesDialog": OF_SCOPES[CHANGES],
    "ImportDialog": OF_SCOPES[PREVIEW],
    "ExportDialog": "exporting",
    "EntitiesDialog": OF_SCOPES[REGISTER],
    "InboxDialog": OF_SCOPES[INBOX],
    "LanguageDialog": "files#language",
    "KeysDialog": OF_SCOPES[KEYS],
    "GuidelinePanel": OF_SCOPES[GUIDELINE],
    "OlderList": OF_SCOPES[OLDER],
    "OwnStatistics": "time#own",
    "PreferencesPanel": "look#reading",
    "AgreementWindow": OF_SCOPES[AGREEMENT],
    "SchemaEditor": OF_SCOPES[SCHEMA],
    "PlanDialog": "schema#apply",
    "RenamesDialog": "schema#files",
    "ManualWindow": OF_SCOPES[MANUAL],
    "VersionsDialog": OF_SCOPES[VERSIONS],
    "QFileDialog": "files",
    "QMessageBox": "trouble",
    "Welcome": FIRST,
    "MainWindow": OF_SCOPES[WINDOW],
}
"""For each part of the window, panel and dialog, by the name of its class; see `page_of`."""


def page_of(widget: QWidget | None) -> str:
    """The page about the part of the window or the dialog that WIDGET lies in."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in OF_WIDGETS:
                return OF_WIDGETS[kind.__name__]
        widget = widget.parentWidget()
    return FIRST
