"""Tokens and sentences as spaCy's rules cut them, for the window and for the spaCy export alike.

spaCy is imported on the first call of `load_tokenizer`, never with this module: it costs most of a second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotations.text import Range, paragraphs

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

FALLBACK = "xx"
RENAMED = {"no": "nb", "nor": "nb", "cmn": "zh"}
LONGEST_RUN = 1000
CLOSERS = frozenset("»”’›)]}\"'")


class SpacyTokenizer:
    """A `Tokenizer` over a blank spaCy pipeline. `remark` says where the language had to be replaced."""

    def __init__(self, nlp: Language, sentencizer: Any, remark: str | None = None) -> None:
        self.nlp = nlp
        self.remark = remark
        self._sentencizer = sentencizer

    @property
    def language(self) -> str:
        """The code of the spaCy pipeline in use."""
        return str(self.nlp.lang)

    def make_doc(self, text: str) -> Doc:
        """TEXT as a spaCy Doc of this tokenizer, white-space tokens included, of any length."""
        pieces = list(_without_long_runs(text))
        if len(pieces) == 1:
            return self.nlp.tokenizer(text)
        from spacy.tokens import Doc

        parts = [self.nlp.tokenizer(piece) for piece in pieces]
        words = [token.text for part in parts for token in part]
        spaces = [bool(token.whitespace_) for part in parts for token in part]
        return Doc(self.nlp.vocab, words=words, spaces=spaces)

    def tokens(self, text: str) -> list[Range]:
        """The tokens of TEXT that are not white space, in code points of TEXT."""
        return [(token.idx, token.idx + len(token)) for token in self.make_doc(text) if not token.is_space]

    def sentences(self, text: str) -> list[Range]:
        """The sentences of TEXT in code points, without outer white space; a line feed always ends one."""
        found = []
        for start, end in paragraphs(text, 0, len(text)):
            doc = self._sentencizer(self.make_doc(text[start:end]))
            for first, last in self._bounds(doc):
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

    def _bounds(self, doc: Doc) -> list[Range]:
        """Token ranges of the sentences. The sentencizer leaves an opening quote or a dash with the sentence before."""
        starts = [token.i for token in doc if token.i and token.is_sent_start]
        cuts = [0, *(self._moved_back(doc, start) for start in starts), len(doc)]
        return list(pairwise(cuts))

    def _moved_back(self, doc: Doc, start: int) -> int:
        at = start
        while at > 1 and (doc[at - 1].is_punct or self._ends_sentence(doc[at - 1].text)):
            at -= 1
        for place in range(at + 1, start):
            if self._belongs_to_next(doc, place):
                return place
        return start

    def _belongs_to_next(self, doc: Doc, at: int) -> bool:
        if not doc[at - 1].whitespace_ or self._ends_sentence(doc[at].text):
            return False
        return not (doc[at].whitespace_ and doc[at].text in CLOSERS)

    def _ends_sentence(self, word: str) -> bool:
        return any(character in self._sentencizer.punct_chars for character in word)


def load_tokenizer(language: str | None) -> SpacyTokenizer:
    """The tokenizer for LANGUAGE (a code such as `en`, `de-AT`, `deu`).

    Where spaCy has no rules for it, or needs packages that are not installed, the multi-language rules are used
    and `remark` says so in one line.
    """
    import spacy
    from spacy.pipeline import Sentencizer

    code = _spacy_code(language)
    remark = None
    try:
        nlp = spacy.blank(code) if code else None
    except ImportError:
        nlp = None
    if nlp is None:
        nlp = spacy.blank(FALLBACK)
        remark = f"no tokenizer for the language {language or '(not given)'}; the multi-language rules are used"
    return SpacyTokenizer(nlp, Sentencizer(), remark)


@cache
def shared_tokenizer(language: str | None) -> SpacyTokenizer:
    """The tokenizer for LANGUAGE that all windows of the program use: to make one takes a twentieth of a second.

    Whoever cuts on another thread than the windows do needs one of their own.
    """
    return load_tokenizer(language)


def _spacy_code(language: str | None) -> str | None:
    primary = re.split(r"[-_]", (language or "").strip().lower())[0]
    if not re.fullmatch(r"[a-z]{2,3}", primary):
        return None
    return RENAMED.get(primary, primary)


def _without_long_runs(text: str) -> Iterator[str]:
    """TEXT in pieces that hold no run of more than LONGEST_RUN characters without white space.

    spaCy's time for one run grows with its square: 50,000 quotation marks would take minutes.
    """
    start = 0
    for run in re.finditer(rf"\S{{{LONGEST_RUN + 1},}}", text):
        for cut in range(run.start() + LONGEST_RUN, run.end(), LONGEST_RUN):
            yield text[start:cut]
            start = cut
    yield text[start:]
