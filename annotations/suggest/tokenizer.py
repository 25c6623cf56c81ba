"""Tokens and sentences as spaCy's rules cut them, for the window and for the spaCy export alike.

spaCy is imported on the first call of `load_tokenizer`, never with this module: it costs most of a second.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from annotations.languages import language_of
from annotations.suggest.pipelines import Rules, blank, rules_for
from annotations.suggest.sentences import SentenceEnds
from annotations.text import Range, paragraphs

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST_RUN = 1000
LONGEST_PIECE = 10_000


class SpacyTokenizer:
    """A `Tokenizer` over a blank spaCy pipeline, which is made by RULES."""

    def __init__(self, nlp: Language, rules: Rules, ends: SentenceEnds) -> None:
        self.nlp = nlp
        self.rules = rules
        self._ends = ends

    @property
    def language(self) -> str:
        """The code of the spaCy pipeline in use."""
        return str(self.nlp.lang)

    @property
    def remark(self) -> str | None:
        """In one line what is not as one would wish, and which packages would help."""
        return self.rules.remark

    def make_doc(self, text: str) -> Doc:
        """TEXT as a spaCy Doc of this tokenizer, white-space tokens included, of any length."""
        pieces = list(_lines(text) if self.rules.finds_words else _without_long_runs(text, self._last_cut))
        if len(pieces) == 1:
            return self.nlp.tokenizer(text)
        from spacy.tokens import Doc

        parts = [self.nlp.tokenizer(piece) for piece in pieces]
        words = [token.text for part in parts for token in part]
        spaces = [bool(token.whitespace_) for part in parts for token in part]
        return Doc(self.nlp.vocab, words=words, spaces=spaces)

    def _last_cut(self, run: str) -> int:
        """The last place in a RUN without blanks where a token begins whatever follows; its end where there is none."""
        if not self.rules.has_more_infixes:
            return len(run)
        tokenizer: Any = self.nlp.tokenizer
        places = [found.start() for found in tokenizer.infix_finditer(run) if found.start() == found.end()]
        return places[-1] if places and places[-1] else len(run)

    def tokens(self, text: str) -> list[Range]:
        """The tokens of TEXT that are not white space, in code points of TEXT."""
        return [(token.idx, token.idx + len(token)) for token in self.make_doc(text) if not token.is_space]

    def sentences(self, text: str) -> list[Range]:
        """The sentences of TEXT in code points, without outer white space; a line feed always ends one."""
        found = []
        for start, end in paragraphs(text, 0, len(text)):
            doc = self.make_doc(text[start:end])
            for first, last in self._ends.cut(doc):
                words = [token for token in doc[first:last] if not token.is_space]
                if words:
                    found.append((start + words[0].idx, start + words[-1].idx + len(words[-1])))
        return found

    def is_function_word(self, word: str) -> bool:
        """Whether the language lists WORD among its articles, pronouns, prepositions and the like.

        What is written in capitals throughout is a name (US, not us).
        """
        is_name = len(word) > 1 and word.isupper()
        return not is_name and word.casefold() in self.nlp.Defaults.stop_words


def load_tokenizer(language: str | None) -> SpacyTokenizer:
    """The tokenizer for LANGUAGE (a code such as `en`, `de-AT`, `deu`).

    Where spaCy has no rules for it, or needs packages that are not installed, the best of what is there is used, and
    `remark` says so in one line.
    """
    rules, known = rules_for(language), language_of(language)
    nlp = blank(rules)
    if rules.finds_words and known is not None:
        nlp.tokenizer(known.own)  # some packages read their words only now; it takes a second
    return SpacyTokenizer(nlp, rules, SentenceEnds(known.code if known else rules.pipeline))


@cache
def shared_tokenizer(language: str | None) -> SpacyTokenizer:
    """The tokenizer for LANGUAGE that all windows of the program use: to make one takes a twentieth of a second.

    Whoever cuts on another thread than the windows do needs one of their own.
    """
    return load_tokenizer(language)


def _lines(text: str) -> Iterator[str]:
    """TEXT in lines, each with its line feed, none of more than LONGEST_PIECE characters.

    What finds words takes no text of any length, and none of it looks beyond a line feed.
    """
    for line in text.splitlines(keepends=True) or [""]:
        for start in range(0, len(line), LONGEST_PIECE) or [0]:
            yield line[start : start + LONGEST_PIECE]


def _without_long_runs(text: str, last_cut: Callable[[str], int]) -> Iterator[str]:
    """TEXT in pieces that hold no run of more than LONGEST_RUN characters without white space.

    spaCy's time for one run grows with its square: 50,000 quotation marks would take minutes. LAST_CUT says how much of
    a run of that length is a piece.
    """
    start = 0
    for run in re.finditer(rf"\S{{{LONGEST_RUN + 1},}}", text):
        at = run.start()
        while run.end() - at > LONGEST_RUN:
            at += last_cut(text[at : at + LONGEST_RUN])
            yield text[start:at]
            start = at
    yield text[start:]
