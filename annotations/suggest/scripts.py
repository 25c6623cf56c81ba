"""Where words may begin in scripts that spaCy's rules do not cut, as patterns for the infixes of spaCy's own tokenizer.

Each pattern matches an empty place between two characters. So the tokenizer stays spaCy's, is saved with its patterns,
and cuts the same wherever spaCy is, without this program.
"""

from __future__ import annotations

import unicodedata

_THAI, _LAO, _MYANMAR, _KHMER = (
    "\u0e01-\u0e5b",
    "\u0e81-\u0edf",
    "\u1000-\u109f\ua9e0-\ua9fe\uaa60-\uaa7f",
    "\u1780-\u17ff",
)
_TAI = "\u1950-\u197f\u1980-\u19df\u1a20-\u1aad"
_HAN_KANA = (
    "\u2e80-\u2fdf\u3000-\u303f\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf"
    "\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f\U00020000-\U0003fffd"
)
_TIBETAN_MARKS = "\u0f01-\u0f14\u0f34\u0f36\u0f3a-\u0f3d\u0f85"
_DIGITS = "\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u1090-\u1099\u17e0-\u17e9\u19d0-\u19da\u1a80-\u1a99\ua9f0-\ua9f9"

UNSPACED = _THAI + _LAO + _MYANMAR + _KHMER + _TAI + _HAN_KANA + _TIBETAN_MARKS
"""A class of characters between which there are no blanks, and the punctuation of their scripts. Tibetan has a mark
after each syllable, so that only its marks are cut off."""

# Vowels that are written before the consonant they belong to; what stacks the next consonant below.
_BEFORE_NEXT = "\u0e40-\u0e44\u0ec0-\u0ec4\u1039\u17d2\u1a60\u200d"
# What no word begins with: vowels written after their consonant, repetition and length marks, small kana, joiners.
_AFTER_LAST = (
    "\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u3005\u30fc\u30fd\u30fe\uff70\uff9e\uff9f\u200c\u200d"
    "ゃゅょぁぃぅぇぉャュョァィゥェォ"
)
# A Burmese consonant that is killed or stacked ends the syllable before it.
_BURMESE_FINAL = "[\u1000-\u1021][\u1037]?[\u1039\u103a]"

# Marks that spaCy leaves on the word before or after them; those within a word, as in Armenian questions, are none.
_MARKS = "\u0589\u055d\u060c\u061b\u061f\u06d4\u0964\u0965\u1362-\u1368"
_WORDSPACE = "\u1361"  # Ethiopic; two of them end a sentence
# Scripts of which spaCy does not know that their letters are letters, so that it leaves a full stop on them.
_UNLISTED = (
    "\u0531-\u0588\u0700-\u074f\u0780-\u07ff\u0a01-\u0aff\u0b01-\u0b7f\u0d00-\u0d7f\u0f40-\u0fbc\u10a0-\u10ff\u1200-\u135a"
    "\u1380-\u167f\u1820-\u18aa\u1b05-\u1b4b\u1c50-\u1c7d\u1c90-\u1cbf\u2d00-\u2ddf\ua500-\ua62b\uab01-\uab2e\uabc0-\uabea"
)


def infixes() -> list[str]:
    """Where a token may begin that spaCy's own patterns leave inside a run of characters without blanks."""
    not_inside = f"(?<![{_BEFORE_NEXT}])(?![{_AFTER_LAST}{_combining()}])(?!{_BURMESE_FINAL})"
    is_number = f"(?:(?<![{_DIGITS}])|(?![{_DIGITS}]))"
    edge = f"(?:(?<=[{UNSPACED}])(?=.)|(?<=.)(?=[{UNSPACED}]))"
    return [
        f"{edge}{not_inside}{is_number}",
        f"(?:(?<=[{_MARKS}])(?=.)|(?<=.)(?=[{_MARKS}]))",
        f"(?:(?<={_WORDSPACE})(?=[^{_WORDSPACE}])|(?<=[^{_WORDSPACE}])(?={_WORDSPACE}))",
        f"(?<=[{_UNLISTED}])(?=[.…])",
        "(?<=[“”‘’])(?=[“”‘’])",
        r"(?<=\w)(?=[»”’\"')\]]+\.$)",
        r"(?<=[»”’\"')\]])(?=\.$)",
    ]


def _combining() -> str:
    """The marks of these scripts that stand above, below or beside a letter, and what chooses the shape of one."""
    places = (*range(0x0E00, 0x10A0), *range(0x1780, 0x1AB0), *range(0x3099, 0x309B), *range(0xA9E0, 0xAA80))
    marks = "".join(chr(each) for each in places if unicodedata.category(chr(each)) in ("Mn", "Mc"))
    return marks + "\ufe00-\ufe0f\U000e0100-\U000e01ef"
