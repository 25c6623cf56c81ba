"""From what was selected to what is marked: whole tokens or sentences, without the schema's trimmings.

Also the moves of one edge by one token. Ranges are half-open, in code points of the document's text.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotations.errors import Refused
from annotations.punctuation import with_others
from annotations.schema import SpanRules, Trim
from annotations.segmentation import Segmentation
from annotations.text import ANNOTATED_KINDS, BODY, POINT, TITLE, Document, Range, Section, without_white_space
from annotations.wording import later, tr

NOT_HERE = later("Only the title, the article and the points can be marked")
NOTHING = later("Nothing is selected")
FROM = {TITLE: later("from the title"), BODY: later("from the article"), POINT: later("from a point")}
INTO = {TITLE: later("into the title"), BODY: later("into the article"), POINT: later("into a point")}
POSSESSIVES = ("'s", "’s", "ʼs")
APOSTROPHES = ("'", "’", "ʼ")
OPENERS = {
    '"': '"', "'": "'", "”": "“”„", "“": "„‚", "’": "‘’‚", "‘": "‚", "»": "«»", "«": "»", "›": "‹›", "‹": "›",
    ")": "(", "]": "[", "}": "{", "）": "（", "」": "「", "』": "『",
}  # fmt: skip
QUOTES = "\"'”“’‘»«›‹」』"


def snap(
    document: Document,
    segmentation: Segmentation,
    rules: SpanRules,
    start: int,
    end: int,
    *,
    trim_leading_words: bool = True,
    exact: bool = False,
) -> Range:
    """The range to mark for the selection [START, END); where both are equal, for the word under the caret.

    EXACT keeps what was selected and only completes grapheme clusters. Raises Refused where nothing but white space
    is selected, or where the selection lies in, or reaches into, what is not a single title, body or point.
    """
    start, end = sorted((start, end))
    if start == end:
        start, end = _word_under(segmentation, start)
    words_start, words_end = without_white_space(document.text, start, end)
    if words_start == words_end:
        raise Refused(tr(NOTHING))
    if exact:
        section = _section(document, start, end)
        return _within(section, segmentation.clusters_around(start, end))
    section = _section(document, words_start, words_end)
    selected = _within(section, segmentation.clusters_around(words_start, words_end))
    units = _units(segmentation, rules, selected)
    if not units:
        raise Refused(tr(NOTHING))
    kept = _trimmed(document.text, units, rules.trim, trim_leading_words)
    trimmed = kept[0][0], kept[-1][1]
    if rules.snap != "none" or rules.trim.whitespace:
        return trimmed
    edges = _within(section, (start, end))
    return edges[0] if kept[0] == units[0] else trimmed[0], edges[1] if kept[-1] == units[-1] else trimmed[1]


def grow_end(segmentation: Segmentation, marked: Range) -> Range:
    """MARKED with its end moved to the end of the next token; unchanged at the end of its section."""
    start, end = marked
    token = segmentation.token_at(end)
    if token is None or token[1] <= end:
        token = segmentation.next_token(end - 1)
    return _if_inside(segmentation, marked, (start, token[1] if token else end))


def shrink_end(segmentation: Segmentation, marked: Range) -> Range:
    """MARKED without its last token; unchanged where it has only one."""
    tokens = segmentation.tokens_in(*marked)
    return (marked[0], tokens[-2][1]) if len(tokens) > 1 else marked


def grow_start(segmentation: Segmentation, marked: Range) -> Range:
    """MARKED with its start moved to the start of the token before; unchanged at the start of its section."""
    token = segmentation.previous_token(marked[0])
    return _if_inside(segmentation, marked, (token[0] if token else marked[0], marked[1]))


def shrink_start(segmentation: Segmentation, marked: Range) -> Range:
    """MARKED without its first token; unchanged where it has only one."""
    tokens = segmentation.tokens_in(*marked)
    return (tokens[1][0], marked[1]) if len(tokens) > 1 else marked


def _if_inside(segmentation: Segmentation, marked: Range, moved: Range) -> Range:
    section = segmentation.document.section_around(*marked)
    return moved if section and section.start <= moved[0] and moved[1] <= section.end else marked


def _word_under(segmentation: Segmentation, caret: int) -> Range:
    """The token under the caret; of two that meet there, the one that is a word."""
    text = segmentation.document.text
    after = segmentation.token_at(caret)
    before = segmentation.token_at(caret - 1) if caret else None
    for token in (after, before):
        if token and token[1] >= caret and any(character.isalnum() for character in text[slice(*token)]):
            return token
    if after is None:
        raise Refused(tr(NOTHING if _section_at(segmentation.document, caret) else NOT_HERE))
    return after


def _section_at(document: Document, caret: int) -> Section | None:
    section = document.section_around(caret, caret)
    return section if section and section.kind in ANNOTATED_KINDS else None


def _section(document: Document, start: int, end: int) -> Section:
    section = document.section_around(start, end)
    if section is not None and section.kind in ANNOTATED_KINDS:
        return section
    touched = [part for part in document.sections_of(*ANNOTATED_KINDS) if part.start < end and start < part.end]
    if len(touched) < 2:
        raise Refused(tr(NOT_HERE))
    first, last = touched[0], touched[-1]
    if document.section_around(end - 1, end) not in touched:
        place = tr(FROM[first.kind])
        raise Refused(tr("The selection runs {from_place} into a part that cannot be marked", from_place=place))
    if first.kind == last.kind == POINT:
        raise Refused(tr("The selection crosses from one point into another"))
    if first.kind == last.kind:
        raise Refused(tr("The selection crosses from one part into another"))
    places = {"from_place": tr(FROM[first.kind]), "into_place": tr(INTO[last.kind])}
    raise Refused(tr("The selection crosses {from_place} {into_place}", **places))


def _within(section: Section, wanted: Range) -> Range:
    return max(wanted[0], section.start), min(wanted[1], section.end)


def _units(segmentation: Segmentation, rules: SpanRules, selected: Range) -> list[Range]:
    """The tokens to choose from. Without snapping the outer ones are cut to what was selected."""
    start, end = selected
    if rules.snap == "sentence":
        sentences = segmentation.sentences_in(start, end)
        return segmentation.tokens_in(sentences[0][0], sentences[-1][1]) if sentences else []
    tokens = segmentation.tokens_in(start, end)
    if rules.snap == "token":
        return tokens
    return [(max(start, first), min(end, last)) for first, last in tokens]


def _trimmed(text: str, units: Sequence[Range], trim: Trim, leading_words: bool) -> Sequence[Range]:
    """UNITS without what TRIM takes off either end; at least one is left."""
    words = [text[start:end] for start, end in units]
    first, last = 0, len(words)
    while last - first > 1 and _loses_last(words[first:last], trim):
        last -= 1
    while last - first > 1 and _loses_first(words[first], trim, leading_words):
        first += 1
    return units[first:last]


def _loses_first(word: str, trim: Trim, leading_words: bool) -> bool:
    """Whether a leading article goes, or punctuation that closed what stands before the selection."""
    if leading_words and word.casefold() in trim.leading_words:
        return True
    return _is_trimmed(word, trim)


def _loses_last(words: Sequence[str], trim: Trim) -> bool:
    *before, word = words
    if trim.possessive_s and word.casefold() in POSSESSIVES:
        return True
    if word in OPENERS and _is_open(before, word):
        return False
    if trim.possessive_s and word in APOSTROPHES and before[-1][-1:] in "sS":
        return True
    if trim.trailing_punctuation and len(word) == 1 and word in QUOTES:
        return True
    return _is_trimmed(word, trim)


def _is_trimmed(word: str, trim: Trim) -> bool:
    """Whether WORD is nothing but punctuation that goes: that of the schema, or its like in another script."""
    return with_others(trim.trailing_punctuation).issuperset(word)


def _is_open(before: Sequence[str], closer: str) -> bool:
    """Whether a quotation or bracket that CLOSER ends was opened in the words BEFORE it."""
    openers = OPENERS[closer]
    if closer in openers:
        return sum(word in openers for word in before) % 2 == 1
    depth = 0
    for word in before:
        depth = depth + 1 if word in openers else max(depth - (word == closer), 0)
    return depth > 0
