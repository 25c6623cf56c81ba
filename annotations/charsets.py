"""Guessing which legacy encoding a text was saved in, where neither a BOM nor UTF-8 says so.

Each candidate encoding is tried on a sample and scored by how much the result looks like writing: letters of one
alphabet, case and quotation marks where they belong, frequent characters in frequent use. Scores lie around 1 for the
right encoding and well below for a wrong one. Ties go to the earlier candidate, so that cp1252 wins over its
look-alikes. Only what no candidate explains is left to charset-normalizer, which is made for longer texts.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

SAMPLE_BYTES = 65_536
CREDIBLE = 0.45

# Accented letters beyond a-z. "western" covers English with names and loan words, at a discount.
_LATIN: Mapping[str, str] = {
    "french": "àâæçéèêëîïôœùûüÿ",
    "german": "äöüßé",
    "spanish": "áéíñóúü",
    "catalan": "àçèéíïòóúü",
    "portuguese": "áâãàçéêíóôõú",
    "italian": "àèéìòùî",
    "nordic": "åäæéöøü",
    "dutch": "éèëïöóü",
    "icelandic": "áæðéíóöúýþ",
    "estonian": "äõöüšž",
    "western": "àáâäåæçèéêëíîïñóôöøœùúûüßž",
    "polish": "ąćęłńóśźż",
    "czech": "áčďéěíňóřšťúůýž",
    "slovak": "áäčďéíĺľňóôŕšťúýž",
    "hungarian": "áéíóöőúüű",
    "romanian": "ăâîşţ",
    "croatian": "čćđšž",
    "turkish": "çğıöşüâî",
    "lithuanian": "ąčęėįšųūž",
    "latvian": "āčēģīķļņšūž",
}
# Alphabets in falling order of use; a wrong code page permutes them and lands on rare letters.
_RANKED: Mapping[str, str] = {
    "russian": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "ukrainian": "оаниіврткелсмудпязьгбчйхцжїюшєщфґ",
    "bulgarian": "аоиетнрсвлкдпмзуябгъчцщжшйхфюь",
    "serbian": "аоиеуснрвтјдкмлпбгзчшжцћхњђфљџ",
    "belarusian": "анііеоярстлкдмупзыцькбгчйвўжшхэюфё",
    "greek": "αοιετσνηυρπκμλωςδγχθφβξζψόίάέήύώϊϋΐΰ",
    "hebrew": "יוהלמארבתשנםעדקחפגטסזךןצכףץ",
    "arabic": "اليمنوترةبعدفسهكقأحجشطصخىضذثزغءإئظآؤپچژگ",
    "thai": "านรกอเงมยลวดทสตะปบคหแจพชขใไโผธศซถณภฉฟญษฐฎฬฆฏฌฮุูิีึืั็่้์ๆ๊๋ำาฯ",
}
_WEST = ("french", "german", "spanish", "italian", "portuguese", "nordic", "catalan", "dutch", "icelandic", "western")
_CENTRAL = ("polish", "czech", "slovak", "hungarian", "romanian", "croatian", "german")
_CYRILLIC = ("russian", "ukrainian", "bulgarian", "serbian", "belarusian")
# Candidates with a bonus for being common; the order breaks ties.
_ONE_BYTE: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("cp1252", 0.06, (*_WEST, "estonian")),
    ("cp1250", 0.03, _CENTRAL),
    ("cp1251", 0.03, _CYRILLIC),
    ("iso8859-15", 0.0, (*_WEST, "estonian")),
    ("iso8859-2", 0.02, _CENTRAL),
    ("koi8-r", 0.02, ("russian", "bulgarian")),
    ("koi8-u", 0.02, ("ukrainian", "russian", "belarusian")),
    ("cp1253", 0.02, ("greek",)),
    ("iso8859-7", 0.01, ("greek",)),
    ("cp1254", 0.02, ("turkish",)),
    ("iso8859-9", 0.0, ("turkish",)),
    ("cp1255", 0.02, ("hebrew",)),
    ("iso8859-8", 0.0, ("hebrew",)),
    ("cp1256", 0.02, ("arabic",)),
    ("iso8859-6", 0.0, ("arabic",)),
    ("cp1257", 0.02, ("lithuanian", "latvian", "estonian")),
    ("iso8859-13", 0.0, ("lithuanian", "latvian", "estonian")),
    ("cp874", 0.02, ("thai",)),
    ("iso8859-5", 0.0, _CYRILLIC),
    ("mac-roman", 0.0, _WEST),
    ("mac-latin2", 0.0, _CENTRAL),
    ("mac-cyrillic", 0.0, ("russian", "ukrainian")),
    ("cp866", 0.0, ("russian",)),
    ("cp850", 0.0, _WEST),
    ("cp852", 0.0, _CENTRAL),
)
_KANA = "".join(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30F7), 0x30FC)))
_COMMON_HAN = (
    "的一是不了在人有我他上大来中国和到说地出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多"
)
_COMMON_TRADITIONAL = (
    "的一是不了在人有我他上大來中國和到說地出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多"
)
_COMMON_HANGUL = (
    "이다는의에을가고하지로은기한를도사대자어정리인시서나해일전그부라과수원보아있장제스주들게만상것했구무거국동으면조여"
)
# Codecs of one family from narrow to wide, its frequent characters, and the share of them that is convincing.
_TWO_BYTE: tuple[tuple[tuple[str, ...], frozenset[str], float], ...] = (
    (("gb18030",), frozenset(_COMMON_HAN + "这个们时为以经动同现进理关学从将国"), 0.15),
    (("big5", "cp950", "big5hkscs"), frozenset(_COMMON_TRADITIONAL + "這個們時為以經動同現進理關學從將"), 0.15),
    (("shift_jis", "cp932"), frozenset(_KANA), 0.3),
    (("euc_jp",), frozenset(_KANA), 0.3),
    (("euc_kr", "cp949"), frozenset(_COMMON_HANGUL), 0.2),
)
_SIGNS_IN_PROSE = frozenset("€£§°™®©№")
_SIGNS_NOW_AND_THEN = frozenset("½¼¾²³±µ×÷¥¢ºª·†•")
_ASCII_LETTER = re.compile("[A-Za-z]")

Triples = Mapping[bytes, int]


def guess(raw: bytes) -> str | None:
    """The name of the encoding that explains these bytes best and decodes all of them, or None where none does."""
    piece = _sample(raw)
    triples = _triples(piece)
    scored = [(_one_byte_score(codec, triples, alphabets) + bonus, codec) for codec, bonus, alphabets in _ONE_BYTE]
    scored += [_two_byte_score(piece, *family) for family in _TWO_BYTE]
    credible = [(score, codec) for score, codec in scored if score >= CREDIBLE]
    for _, codec in sorted(credible, key=lambda pair: -pair[0]):
        if (name := _widened(raw, codec)) is not None:
            return name
    return _from_library(raw)


def _sample(raw: bytes) -> bytes:
    """At most SAMPLE_BYTES, from the line of the first byte that is not ASCII."""
    if len(raw) <= SAMPLE_BYTES:
        return raw
    first = re.search(rb"[\x80-\xff]", raw)
    at = first.start() if first else 0
    start = max(raw.rfind(b"\n", 0, at) + 1, at - 200)
    return raw[start : start + SAMPLE_BYTES]


def _triples(piece: bytes) -> Counter[bytes]:
    """How often each non-ASCII byte stands between which neighbours; blanks stand in for the edges."""
    padded = b" " + piece + b" "
    return Counter(padded[i - 1 : i + 2] for i in range(1, len(padded) - 1) if padded[i] >= 0x80)


def _one_byte_score(codec: str, triples: Triples, alphabets: Iterable[str]) -> float:
    """The mean worth of the non-ASCII characters under the best alphabet; -1 where a byte has no meaning."""
    decoded: Counter[str] = Counter()
    try:
        for triple, count in triples.items():
            decoded[triple.decode(codec)] += count
    except UnicodeDecodeError:
        return -1.0
    total = max(decoded.total(), 1)
    return max(sum(_worth(key, name) * count for key, count in decoded.items()) / total for name in alphabets)


@cache
def _weights(name: str) -> Mapping[str, float]:
    if name in _RANKED:
        letters = _RANKED[name]
        return {letter: 1.25 - 1.5 * rank / len(letters) for rank, letter in enumerate(letters)}
    return dict.fromkeys(_LATIN[name], 0.8 if name == "western" else 1.0)


def _worth(triple: str, name: str) -> float:
    """How much the middle character looks at home between its neighbours, from -2 to 1."""
    if len(triple) != 3:
        return -1.0
    before, char, after = tuple(triple)
    category = unicodedata.category(char)
    if category[0] in "LM":
        return _letter_worth(before, char, after, name)
    if category in ("Cc", "Cn", "Co"):
        return -2.0
    return _sign_worth(before, char, after)


def _letter_worth(before: str, char: str, after: str, name: str) -> float:
    weight = _weights(name).get(char.lower()[:1] if name == "turkish" else char.lower())
    if weight is None:
        return -0.3
    if name in _RANKED and (_ASCII_LETTER.match(before) or _ASCII_LETTER.match(after)):
        return -1.0
    if before.isdigit() or after.isdigit():
        return -1.0 if name in _LATIN else 0.3 * weight
    if name in _LATIN and not before.isalpha() and not after.isalpha():
        weight *= 0.5
    if char.isupper():
        if before.islower():
            return -1.0
        return weight * (0.6 if before.isupper() else 0.7)
    return -1.0 if after.isupper() else weight


def _sign_worth(before: str, char: str, after: str) -> float:
    inside_word = before.isalpha() and after.isalpha()
    if char in "’–—":
        return 1.0 if not (char == "’" and before.isspace() and after.isspace()) else -0.5
    if char == "…":
        return 0.3 if after.isalpha() else 1.0
    if char in "“”‘«»‹›":
        return -0.5 if inside_word else 1.0
    if char in "„‚¿¡":
        return -0.5 if before.isalpha() or after.isspace() else 1.0
    if char in "\xa0\xad":
        return 0.4
    if inside_word:
        return -1.0
    if char in _SIGNS_IN_PROSE:
        return 0.8 if before.isdigit() or after.isdigit() else 0.4
    if char in _SIGNS_NOW_AND_THEN:
        return 0.1 if not before.isalpha() and not after.isalpha() else -0.5
    return -0.7


def _two_byte_score(
    piece: bytes, codecs_of_family: tuple[str, ...], common: frozenset[str], target: float
) -> tuple[float, str]:
    """Score and codec of an East Asian family: the share of its frequent characters, measured against `target`."""
    for codec in codecs_of_family:
        text = _decoded_start(piece, codec)
        if text is None:
            continue
        letters = [m for m in re.finditer(r"[^\W\d_a-zA-Z]", text) if ord(m[0]) >= 0x80]
        if not letters:
            continue
        known = sum(m[0] in common for m in letters) / len(letters)
        glued = sum(bool(re.search("[a-z]", text[max(m.start() - 1, 0) : m.end() + 1])) for m in letters) / len(letters)
        return min(1.0, known / target) - glued, codec
    return -1.0, codecs_of_family[0]


def _decoded_start(piece: bytes, codec: str) -> str | None:
    """The text, or None; a character cut off by the end of the sample is left out."""
    for cut in range(4):
        try:
            return piece[: len(piece) - cut].decode(codec)
        except UnicodeDecodeError as error:
            if error.start < len(piece) - 8 or len(piece) < SAMPLE_BYTES:
                return None
    return None


def _widened(raw: bytes, codec: str) -> str | None:
    """The narrowest codec of its family that decodes everything, or None."""
    families = [codecs_of_family for codecs_of_family, _, _ in _TWO_BYTE if codec in codecs_of_family]
    for name in families[0] if families else (codec,):
        try:
            raw.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    return None


def _from_library(raw: bytes) -> str | None:
    # imported here: it costs time at the start of the program and is hardly ever needed
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    return best.encoding if best is not None and _widened(raw, best.encoding) else None
