"""The languages that articles can be in: their codes, and their names in English and in themselves.

Which one it is decides how words and sentences are cut, as `suggest.pipelines` knows. The language of the interface is
another matter; see `catalogues`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import resources
from annotations import wording
from annotations.errors import Refused
from annotations.names import without_accents
from annotations.wording import later, tr

SEVERAL = "xx"
"""The code for articles in several languages, or in one without a code of its own."""

_CODE = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{1,8})*)")
_SEVERAL_NAME = later("Several languages")
_CERTAIN = 0.75
_NEAR_MOST = 3
# What people take for the code of a language, and is that of a country where it is spoken.
_COUNTRIES = {
    "at": "de", "by": "be", "cn": "zh", "cz": "cs", "dk": "da", "eg": "ar", "gb": "en", "gr": "el", "il": "he",
    "iq": "ar", "ir": "fa", "jp": "ja", "kh": "km", "kz": "kk", "mm": "my", "mx": "es", "np": "ne", "ph": "fil",
    "pk": "ur", "rs": "sr", "tw": "zh", "ua": "uk", "us": "en", "vn": "vi",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code (ISO 639), with other codes for it, its names in English, and its name in itself."""

    code: str
    others: tuple[str, ...]
    english: tuple[str, ...]
    own: str

    @property
    def name(self) -> str:
        """Its name in a line for people: in English where the interface is, else as it calls itself."""
        if self.code == SEVERAL:
            return tr(_SEVERAL_NAME)
        return self.english[0] if wording.language() == wording.ENGLISH else self.own

    @property
    def names(self) -> tuple[str, ...]:
        """All its names, its own first; nothing twice."""
        if self.code == SEVERAL:
            return (tr(_SEVERAL_NAME),)
        return tuple(dict.fromkeys((self.own, *self.english)))

    def is_meant_by(self, typed: str) -> bool:
        """Whether TYPED is a code of it, or begins a word of one of its names, whatever its capitals and accents."""
        sought = without_accents(typed.strip())
        if sought in (self.code, *self.others):
            return True
        return any(f" {sought}" in f" {without_accents(name)}" for name in (self.own, *self.english, self.name))


@cache
def languages() -> Mapping[str, Language]:
    """Every language that has a name here, by its code, in the order of the codes."""
    rows = resources.path("languages.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found = (row.split("\t") for row in rows)
    return {code: Language(code, tuple(others.split()), tuple(en.split(", ")), own) for code, others, en, own in found}


def language_of(code: str | None) -> Language | None:
    """The language that a code means, whatever its region and script: de for `de-AT`, `deu`, `ger` and `DE_de`."""
    match = _CODE.fullmatch((code or "").strip())
    return _by_code().get(match[1].lower()) if match else None


def agreed_language(code: str) -> str:
    """CODE as a project keeps it: `de` for `deu`, `pt-BR` for `pt_br`, `zh-Hans` for `ZH-hans`.

    Raises Refused for what is no code of a language with a name here; the line names those that may be meant.
    """
    language, match = language_of(code), _CODE.fullmatch(code.strip())
    if language is None or match is None:
        raise Refused(_unknown(code))
    return "-".join((language.code, *map(_subtag, re.findall("[A-Za-z0-9]+", match[2]))))


def named(code: str) -> str:
    """The language of a project in a line for people, as in `German (de-AT)`; a code without a name as it is."""
    language = language_of(code)
    return f"{language.name} ({code})" if language else code


def near(typed: str) -> list[Language]:
    """Up to three languages that somebody may mean who types this for a code, the likeliest first."""
    from difflib import get_close_matches  # not at every start of the program

    sought, known = without_accents(typed.strip()), languages()
    found = [known[_COUNTRIES[sought]]] if sought in _COUNTRIES else []
    spoken = {without_accents(name): each for each in known.values() for name in (*each.english, each.own)}
    found += [spoken[sought]] if sought in spoken else []
    if len(sought) > 1:
        found += [each for name, each in spoken.items() if name.startswith(sought)]
    found += [spoken[name] for name in get_close_matches(sought, spoken, _NEAR_MOST, _CERTAIN)]
    primary = language_of(re.split("[-_ ]", sought)[0])
    found += [primary] if primary is not None else []
    return list(dict.fromkeys(found))[:_NEAR_MOST]


def sought(typed: str) -> Sequence[Language]:
    """The languages that TYPED can mean in a search: those with this very code first, all where nothing is typed."""
    if not typed.strip():
        return tuple(languages().values())
    code = without_accents(typed.strip())
    found = (each for each in languages().values() if each.is_meant_by(typed))
    return sorted(found, key=lambda each: code not in (each.code, *each.others))


@cache
def _by_code() -> Mapping[str, Language]:
    return {code: each for each in languages().values() for code in (each.code, *each.others)}


def _subtag(part: str) -> str:
    """A script as in `Hans`, a region as in `AT`, anything else in small letters."""
    if len(part) == 4 and part.isalpha():
        return part.capitalize()
    return part.upper() if len(part) == 2 else part.lower()


def _unknown(code: str) -> str:
    meant = tr(" or ").join(f"{each.code} ({each.name})" for each in near(code))
    if not meant:
        return tr("{code!r}: is no language code; stancemark languages lists them, such as en, de or pt-BR", code=code)
    return tr("{code!r}: is no language code; perhaps {meant}? stancemark languages lists them", code=code, meant=meant)
