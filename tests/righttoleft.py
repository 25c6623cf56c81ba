"""Articles in Hebrew and in Arabic, with words in Latin letters, numbers and an emoji; written for this project."""

from __future__ import annotations

from pathlib import Path

from annotations import linking, marking
from annotations.edits import AddDocument
from annotations.project import Project
from annotations.schema_reader import load
from annotations.sectioning import split
from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import Document
from resources import path as resource

HEBREW = """נמל הצפון מציע מעבורת לילה אם המועצה תשלם
הנהלת הנמל נפגשה ביום שני עם מועצת האי. ההנהלה מציעה מעבורת לילה אם המועצה תשלם לצוות 1,200 € בחודש. ראש העיר Ida Holm דוחה את התנאים ואומרת שהאי לא ישלם לבד.
🚢 בעלי Café Nord אומרים שהם רוצים את המעבורת בכל מקרה. בתשובה להודעה "No ferry, no fish" כתבה ההנהלה ב-27 בנובמבר שהיא משאירה פתוח מה יקרה בחורף.
A spokesman of the council said in English that הנהלת הנמל must wait.
[1] הנמל מציע מעבורת לילה. [2] Ida Holm דוחה את התנאים.
"""

ARABIC = """إدارة الميناء تعرض عبّارة ليلية إذا دفع المجلس
التقت إدارة الميناء مجلس الجزيرة يوم الاثنين. تعرض الإدارة عبّارة ليلية إذا دفع المجلس أجور الطاقم، أي 1200 يورو في الشهر. ورفض رئيس البلدية Tomas Venn هذه الشروط وقال إن الجزيرة لن تدفع وحدها.
🚢 يقول أصحاب مقهى Nord إنهم يريدون العبّارة في كل الأحوال. وردّت الإدارة يوم ٢٧ نوفمبر على الرسالة "No ferry, no fish" بأنها تترك الأمر مفتوحًا حتى الشتاء.
A spokesman of the council said in English that إدارة الميناء must wait.
[1] تعرض الإدارة عبّارة ليلية. [2] رفض Tomas Venn الشروط.
"""

# What is marked: label, words.
MARKED = {
    "he": (
        ("ACTOR", "נמל הצפון"), ("STANCE", "מציע מעבורת לילה"), ("CONDITION", "אם המועצה תשלם לצוות"),
        ("ACTOR", "Ida Holm"), ("STANCE", "דוחה את התנאים"), ("ACTOR", "בעלי Café Nord"),
        ("STANCE", 'להודעה "No ferry, no fish" כתבה'),
    ),
    "ar": (
        ("ACTOR", "إدارة الميناء"), ("STANCE", "تعرض عبّارة ليلية"), ("CONDITION", "إذا دفع المجلس أجور الطاقم"),
        ("ACTOR", "Tomas Venn"), ("STANCE", "ورفض رئيس البلدية Tomas Venn هذه الشروط"), ("ACTOR", "مقهى Nord"),
    ),
}  # fmt: skip


def article(language: str) -> Document:
    """The article in Hebrew (he) or in Arabic (ar)."""
    text = {"he": HEBREW, "ar": ARABIC}[language]
    return Document(language, text, split(text).sections, title=text.split("\n")[0], language=language)


def labelled_project(folder: Path, language: str) -> Path:
    """A project with the article, marked and linked by ada."""
    path = folder / f"{language}.stancemark"
    schema = load(resource("schemas/actor-stance-condition.json"))
    project = Project.create(path, schema, language=language, annotator="ada")
    document = article(language)
    project.do("Import", AddDocument(document))
    segmentation = Segmentation(document, shared_tokenizer(language))
    spans: list[Span] = []
    for label, words in MARKED[language]:
        start = document.text.index(words)
        spans.append(marking.mark(project, segmentation, label, start, start + len(words), exact=True).span)
    linking.link(project, "holder", spans[1], spans[0])
    linking.link(project, "governs", spans[2], spans[1])
    project.close()
    return path
