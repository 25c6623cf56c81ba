"""The blank spaCy pipeline of each language: spaCy's own where that cuts words, else the best that needs no more.

Decision 32 says why. spaCy is imported inside functions: it costs most of a second.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from annotations.languages import SEVERAL, Language, language_of, languages
from annotations.wording import tr

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

BY_RULES = {"@tokenizers": "spacy.Tokenizer.v1"}
"""The setting of a tokenizer that cuts by patterns, which every language has that needs no package."""


@dataclass(frozen=True, slots=True)
class Words:
    """What finds words in a language written without blanks between them: packages, as pip knows them, with the modules
    by which they are known to be there, and the tokenizer of spaCy's that uses them."""

    packages: str
    modules: tuple[str, ...]
    tokenizer: Mapping[str, Any]

    @property
    def are_there(self) -> bool:
        """Whether the packages are installed."""
        return all(find_spec(module) is not None for module in self.modules)


WORDS: Mapping[str, Words] = {
    "ja": Words(
        "sudachipy sudachidict_core",
        ("sudachipy", "sudachidict_core"),
        {"@tokenizers": "spacy.ja.JapaneseTokenizer", "split_mode": None},
    ),
    "th": Words("pythainlp", ("pythainlp",), {"@tokenizers": "spacy.th.ThaiTokenizer"}),
    "vi": Words("pyvi", ("pyvi",), {"@tokenizers": "spacy.vi.VietnameseTokenizer", "use_pyvi": True}),
    "zh": Words("jieba", ("jieba",), {"@tokenizers": "spacy.zh.ChineseTokenizer", "segmenter": "jieba"}),
}
"""By the code of the language. Korean is not among them: spaCy's own trained pipelines for it cut by rules as well."""

RELATED = {
    "ary": "ar", "arz": "ar", "dz": "bo", "fil": "tl", "hak": "zh", "ku": "kmr", "nan": "zh", "wuu": "zh", "yue": "zh",
}  # fmt: skip
"""Languages without rules of their own that are written as another one is."""

UNSPACED = frozenset({"bo", "dz", "hak", "ja", "km", "lo", "my", "mnw", "nan", "shn", "th", "wuu", "yue", "zh"})
"""Languages written without blanks between words."""

BY_SYLLABLES = frozenset({"bo", "dz", "mnw", "my", "shn", "vi"})
"""Languages that are cut into syllables rather than into single characters or into words."""

MORE_INFIXES = frozenset({"am", "ar", "bo", "fa", "gu", "hy", "ja", "ml", "th", "ti", "ur", "xx", "zh"})
"""Pipelines of spaCy whose patterns leave punctuation on words, or runs of words whole: these get more of them."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How articles in a language are cut: by a blank pipeline of spaCy, with TOKENIZER (None: its usual one).

    `has_more_infixes` says that this program puts patterns to it. `remark` says in one line what is not as one would
    wish, and `packages` what would help or is in use.
    """

    pipeline: str
    tokenizer: Mapping[str, Any] | None = None
    has_more_infixes: bool = False
    remark: str | None = None
    packages: str = ""

    @property
    def finds_words(self) -> bool:
        """Whether a package cuts, rather than patterns."""
        return self.tokenizer is not None and self.tokenizer != BY_RULES


def rules_for(code: str | None) -> Rules:
    """How articles in the language of CODE are cut on this machine; spaCy itself is not imported for that."""
    language = language_of(code)
    if language is None:
        line = tr("no rules for the language {language}; spaCy's multi-language rules are used", language=code or "–")
        return Rules(SEVERAL, has_more_infixes=True, remark=line)
    own = language.code if language.code in spacy_codes() else RELATED.get(language.code, SEVERAL)
    words = WORDS.get(language.code)
    if words is not None and words.are_there:
        return Rules(own, words.tokenizer, packages=words.packages)
    more = own in MORE_INFIXES
    by_rules = BY_RULES if own in WORDS or own == "ko" else None
    return Rules(own, by_rules, more, _remark(language, own, words), words.packages if words else "")


def blank(rules: Rules) -> Pipeline:
    """The pipeline that cuts by RULES."""
    import spacy

    if rules.finds_words and "jieba" in rules.packages:
        import_module("jieba").setLogLevel(logging.WARNING)  # else it says on standard error that it reads its words
    config = {"nlp": {"tokenizer": dict(rules.tokenizer)}} if rules.tokenizer is not None else {}
    nlp = spacy.blank(rules.pipeline, config=config)
    if rules.has_more_infixes:
        from spacy.util import compile_infix_regex

        from annotations.suggest.scripts import infixes

        usual: list[Any] = list(nlp.Defaults.infixes or ())
        tokenizer: Any = nlp.tokenizer
        tokenizer.infix_finditer = compile_infix_regex([*usual, *infixes()]).finditer
    return nlp


@cache
def spacy_codes() -> frozenset[str]:
    """The codes of the languages that the installed spaCy has rules for; looked up without importing it."""
    from pathlib import Path

    found = find_spec("spacy")
    assert found is not None
    assert found.origin is not None
    folder = Path(found.origin).parent / "lang"
    return frozenset(each.name for each in folder.iterdir() if (each / "__init__.py").is_file())


def _remark(language: Language, pipeline: str, words: Words | None) -> str | None:
    name = language.name
    if words is not None:
        into = (
            "{language} is cut into syllables; for words: pip install {packages}"
            if language.code in BY_SYLLABLES
            else "{language} is cut into characters; for words: pip install {packages}"
        )
        return tr(into, language=name, packages=words.packages)
    if language.code in UNSPACED:
        into = (
            "{language} is cut into syllables, as it is written without blanks between words"
            if language.code in BY_SYLLABLES
            else "{language} is cut into characters, as it is written without blanks between words"
        )
        return tr(into, language=name)
    if language.code == "ko":
        return tr("{language} is cut at blanks and marks: particles stay with their words", language=name)
    if language.code == SEVERAL or pipeline == language.code:
        return None
    if pipeline == SEVERAL:
        return tr("spaCy has no rules for {language}; its multi-language rules are used", language=name)
    other = languages()[pipeline].name
    return tr("spaCy has no rules for {language}; those for {other} are used", language=name, other=other)
