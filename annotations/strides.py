"""Longer strides through a text than a token: to a word by its first letter, over a phrase, to the end of a clause.

They save an annotator keys and know nothing of meaning. Offsets are code points of the document, ranges half-open.
"""

from __future__ import annotations

from annotations.names import without_accents
from annotations.punctuation import with_others
from annotations.segmentation import Segmentation
from annotations.text import Range

OPENING = "\"'“‘«„"
CLAUSE_ENDS = with_others(",;:.!?") | frozenset('…—–()[]“”"«»「」『』（）《》〈〉【】')


def next_word(segmentation: Segmentation, offset: int, letter: str) -> Range | None:
    """The first token after OFFSET that begins with LETTER, whatever its accents; None where there is none.

    A capital finds capitals only, a small letter both.
    """
    wanted, text = without_accents(letter), segmentation.document.text
    token = segmentation.next_token(offset)
    while token is not None:
        word = text[slice(*token)].lstrip(OPENING)
        if without_accents(word).startswith(wanted) and not (letter.isupper() and word[:1].islower()):
            return token
        token = segmentation.next_token(token[0])
    return None


def next_phrase(segmentation: Segmentation, offset: int) -> Range | None:
    """The first phrase that starts after OFFSET; None where there is none. Phrases are those of `phrase_at`."""
    token = segmentation.next_token(offset)
    while token is not None:
        phrase = phrase_at(segmentation, token[0])
        if phrase is not None and phrase[0] == token[0] and not segmentation.is_function_word(token):
            return phrase
        token = segmentation.next_token(token[0])
    return None


def previous_phrase(segmentation: Segmentation, offset: int) -> Range | None:
    """The last phrase that starts before OFFSET; None where there is none."""
    token = segmentation.previous_token(offset)
    while token is not None:
        phrase = phrase_at(segmentation, token[0])
        if phrase is not None and phrase[0] == token[0] and not segmentation.is_function_word(token):
            return phrase
        token = segmentation.previous_token(token[0])
    return None


def ranges_near(segmentation: Segmentation, start: int, end: int) -> list[Range]:
    """Ranges that somebody may mean who speaks of words in or before [START, END), in its sentences.

    From each word within it: to its END, then to the end of each phrase after the word. From each word before it: to
    the end of each phrase up to START, the nearest to it first.
    """
    sentences = segmentation.sentences_in(start, end)
    if not sentences:
        return []
    tokens = segmentation.tokens_in(sentences[0][0], end)
    text = segmentation.document.text
    words = [token for token in tokens if _is_word(segmentation, token) or text[slice(*token)] in OPENING]
    ends = [
        token[1]
        for at, token in enumerate(tokens)
        if _joins(segmentation, token) and (at + 1 == len(tokens) or not _joins(segmentation, tokens[at + 1]))
    ]
    found: list[Range] = []
    for word in words:
        if word[0] >= start:
            found.append((word[0], end))
            found += [(word[0], stop) for stop in ends if word[0] < stop < end]
    for word in words:
        if word[0] < start:
            found += [(word[0], stop) for stop in reversed(ends) if word[0] < stop <= start]
    return found


def phrase_at(segmentation: Segmentation, offset: int) -> Range | None:
    """The words around OFFSET up to the next function word or punctuation mark on either side, within its sentence.

    None where there is no word at OFFSET. Function words are those of the project's language; a language without a list
    of them has phrases that reach from one punctuation mark to the next.
    """
    token = segmentation.token_at(offset)
    sentence = segmentation.sentence_at(offset)
    if token is None or sentence is None or not _is_word(segmentation, token):
        return None
    tokens = segmentation.tokens_in(*sentence)
    at = first = last = tokens.index(token)
    if not segmentation.is_function_word(tokens[at]):
        while first > 0 and _joins(segmentation, tokens[first - 1]):
            first -= 1
        while last + 1 < len(tokens) and _joins(segmentation, tokens[last + 1]):
            last += 1
    return tokens[first][0], tokens[last][1]


def clause_end(segmentation: Segmentation, offset: int) -> int:
    """Where the clause that goes on after OFFSET ends: before the next punctuation mark, or with the sentence.

    Marks that stand directly after OFFSET are passed over, so that asking again goes one clause further.
    """
    text = segmentation.document.text
    token = segmentation.token_at(offset)
    if token is None or token[1] <= offset:
        token = segmentation.next_token(offset - 1)
    while token is not None and _is_mark(text, token):
        token = segmentation.next_token(token[0])
    if token is None:
        return offset
    sentence = segmentation.sentence_at(token[0])
    end = token[1]
    for following in segmentation.tokens_in(token[1], sentence[1] if sentence else token[1]):
        if _is_mark(text, following):
            break
        end = following[1]
    return end


def phrase_end(segmentation: Segmentation, offset: int) -> int:
    """Where the phrase that goes on after OFFSET, or the next one after it, ends; OFFSET where none follows."""
    token = segmentation.token_at(offset)
    if token is None or token[1] <= offset:
        token = segmentation.next_token(offset - 1)
    while token is not None and not _joins(segmentation, token):
        token = segmentation.next_token(token[0])
    phrase = phrase_at(segmentation, token[0]) if token is not None else None
    return phrase[1] if phrase is not None else offset


def widened(segmentation: Segmentation, selected: Range | None, caret: int) -> Range | None:
    """The next larger unit around a selection, or around the caret: phrase, clause, sentence, paragraph.

    None where there is none, as at a caret in white space at the end of a text.
    """
    start, end = selected or (caret, caret)
    for unit in _units(segmentation, start, end):
        if unit[0] <= start and end <= unit[1] and (unit[1] - unit[0]) > (end - start):
            return unit
    return None


def _units(segmentation: Segmentation, start: int, end: int) -> list[Range]:
    """Units around a range, the smaller ones first."""
    found = [phrase_at(segmentation, start) or segmentation.token_at(start), _clause(segmentation, start)]
    sentences = segmentation.sentences_in(start, max(end, start + 1))
    if sentences:
        found.append((sentences[0][0], sentences[-1][1]))
    section = segmentation.document.section_around(start, end)
    if section is not None:
        low = segmentation.document.text.rfind("\n", section.start, start) + 1
        high = segmentation.document.text.find("\n", end, section.end)
        found.append((max(low, section.start), high if high >= 0 else section.end))
    return [unit for unit in found if unit is not None]


def _clause(segmentation: Segmentation, offset: int) -> Range | None:
    sentence = segmentation.sentence_at(offset)
    token = segmentation.token_at(offset)
    if sentence is None or token is None:
        return None
    text = segmentation.document.text
    start = token[0]
    for before in reversed(segmentation.tokens_in(sentence[0], token[0])):
        if _is_mark(text, before):
            break
        start = before[0]
    return start, clause_end(segmentation, offset)


def _joins(segmentation: Segmentation, token: Range) -> bool:
    return _is_word(segmentation, token) and not segmentation.is_function_word(token)


def _is_word(segmentation: Segmentation, token: Range) -> bool:
    return any(character.isalnum() for character in segmentation.document.text[slice(*token)])


def _is_mark(text: str, token: Range) -> bool:
    return all(character in CLAUSE_ENDS for character in text[slice(*token)])
