"""Bytes of a file into text, once: the encoding found, newlines made LF, and a record of what was changed.

Nothing else is touched: no Unicode normalisation, no stripping, control characters stay (NUL excepted).
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from annotations.charsets import guess
from annotations.errors import Refused
from annotations.wording import later, tr

REPLACEMENT = "\ufffd"
SAVE_AS_TEXT = later("save it as plain text (UTF-8) and import that file")

# Four bytes before two: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", later("a PDF")),
    (b"PK\x05\x06", later("an empty ZIP archive")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", later("an old Word or Office file")),
    (b"{\\rtf", later("an RTF document")),
    (b"\x89PNG", later("a PNG picture")),
    (b"\xff\xd8\xff", later("a JPEG picture")),
    (b"GIF87a", later("a GIF picture")),
    (b"GIF89a", later("a GIF picture")),
    (b"II*\x00", later("a TIFF picture")),
    (b"MM\x00*", later("a TIFF picture")),
    (b"\x1f\x8b\x08", later("a gzip archive")),
    (b"7z\xbc\xaf\x27\x1c", later("a 7-Zip archive")),
    (b"Rar!\x1a\x07", later("a RAR archive")),
    (b"SQLite format 3\x00", later("an SQLite database")),
    (b"\x7fELF", later("a program")),
    (b"OggS\x00", later("a sound file")),
    (b"ID3\x03", later("a sound file")),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_SURROGATE = re.compile("[\ud800-\udfff]")
_NEWLINE = re.compile("\r\n|\r|\n")
_LINE_ENDINGS = {"\r\n": "crlf", "\r": "cr", "\n": "lf"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with LF newlines, and how it was read.

    `newlines` is the style of the file: lf, crlf, cr, mixed, or None where there is no line break. `replaced` counts
    the characters that became U+FFFD: unreadable bytes, NULs and lone surrogates.
    """

    text: str
    encoding: str
    bom: bool = False
    newlines: str | None = None
    guessed: bool = False
    replaced: int = 0


def decode(raw: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file.

    A given encoding is obeyed: what it cannot read becomes U+FFFD and is counted. Without one: byte order mark, UTF-16
    by its NULs, strict UTF-8, then a guess. Raises Refused for what is no text and for an encoding nobody knows.
    """
    _refuse_binary(raw)
    if encoding is not None:
        return _forced(raw, encoding)
    for mark, name in _MARKS:
        if raw.startswith(mark) and _fits(raw, mark, name):
            return _decoded(raw[len(mark) :], name, bom=True)
    if b"\0" in raw:
        return _decoded(raw, _utf16_without_mark(raw), guessed=True)
    if b"\x1b$" in raw and _reads(raw, "iso2022_jp"):
        return _decoded(raw, "iso2022_jp", guessed=True)
    if _reads(raw, "utf-8", "surrogatepass"):
        return _decoded(raw, "utf-8")
    if _is_damaged_utf8(raw):
        return _decoded(raw, "utf-8", guessed=True)
    if len(raw) - len(raw.translate(None, _CONTROLS)) > len(raw) // 20:
        raise Refused(tr("this looks like a binary file, not text; {save_as_text}", save_as_text=tr(SAVE_AS_TEXT)))
    found = guess(raw)
    if found is None:
        raise Refused(tr("the encoding cannot be told; choose it in the import, or save the file as UTF-8"))
    return _decoded(raw, codecs.lookup(found).name, guessed=True)


def tidy(text: str) -> tuple[str, str | None, int]:
    """The text with LF newlines and no NUL or lone surrogate, the newline style it had, and the number replaced."""
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    text, lone = _SURROGATE.subn(REPLACEMENT, text)
    nuls = text.count("\0")
    styles = {_LINE_ENDINGS[match[0]] for match in _NEWLINE.finditer(text)} if "\r" in text else set()
    if not styles:
        return text.replace("\0", REPLACEMENT), "lf" if "\n" in text else None, lone + nuls
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", REPLACEMENT)
    return text, styles.pop() if len(styles) == 1 else "mixed", lone + nuls


def _decoded(raw: bytes, name: str, *, bom: bool = False, guessed: bool = False) -> Decoded:
    unreadable = 0
    try:
        text = raw.decode(name, "surrogatepass" if name.startswith("utf-") else "strict")
    except UnicodeDecodeError:
        text = raw.decode(name, "replace")
        # the ones that stood in the file are its own
        own = raw.count(REPLACEMENT.encode(name)) if name.startswith("utf-") else 0
        unreadable = text.count(REPLACEMENT) - own
    tidied, newlines, replaced = tidy(text)
    return Decoded(tidied, name, bom, newlines, guessed, unreadable + replaced)


def _forced(raw: bytes, encoding: str) -> Decoded:
    try:
        known = codecs.lookup(encoding)
        "".encode(known.name)
    except (LookupError, ValueError, TypeError):
        raise Refused(
            tr("there is no text encoding named {encoding!r}; try utf-8, cp1252 or utf-16", encoding=encoding)
        ) from None
    name = known.name
    try:
        return _read_as(raw, name)
    except UnicodeError:
        # as from punycode or idna, which are names of hosts and no way to write a text
        raise Refused(
            tr("the text cannot be read as {encoding}; try utf-8, cp1252 or utf-16", encoding=encoding)
        ) from None


def _read_as(raw: bytes, name: str) -> Decoded:
    for mark, marked in _MARKS:
        if raw.startswith(mark) and marked.removesuffix("-le").removesuffix("-be") == _family(name):
            wide = marked if name == _family(name) or name == "utf-8-sig" else name
            return _decoded(raw[len(mark) :], wide, bom=True)
    # without a mark, the names that leave the byte order open mean little-endian
    plain = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}
    return _decoded(raw, plain.get(name, name))


def _family(name: str) -> str:
    return name.removesuffix("-le").removesuffix("-be").removesuffix("-sig")


def _refuse_binary(raw: bytes) -> None:
    if raw.startswith(b"PK\x03\x04"):
        office = b"word/" in raw or b"mimetypeapplication/vnd.oasis" in raw[:100]
        what = tr("a Word or OpenDocument file") if office else tr("a ZIP archive (perhaps an e-book or Office file)")
        raise Refused(
            tr("this is {what}, not plain text; {save_as_text}", what=tr(what), save_as_text=tr(SAVE_AS_TEXT))
        )
    for signature, what in _SIGNATURES:
        if raw.startswith(signature):
            raise Refused(
                tr("this is {what}, not plain text; {save_as_text}", what=tr(what), save_as_text=tr(SAVE_AS_TEXT))
            )
    riff = raw[:4] == b"RIFF" and raw[8:12] in (b"WAVE", b"AVI ", b"WEBP")
    if riff or (raw[4:8] == b"ftyp" and b"\0" in raw[:4]):
        raise Refused(
            tr("this is a picture, sound or film, not plain text; {save_as_text}", save_as_text=tr(SAVE_AS_TEXT))
        )


def _reads(raw: bytes, name: str, errors: str = "strict") -> bool:
    try:
        raw.decode(name, errors)
    except UnicodeDecodeError:
        return False
    return True


def _fits(raw: bytes, mark: bytes, name: str) -> bool:
    """Whether a mark is to be believed; only the one of UTF-32 is doubted, for UTF-16 text may begin with a NUL."""
    return not name.startswith("utf-32") or _reads(raw[len(mark) :], name, "surrogatepass")


def _is_damaged_utf8(raw: bytes) -> bool:
    """Whether the bytes are UTF-8 with few errors: at most one in twenty characters beyond ASCII, or a cut end."""
    text = raw.decode("utf-8", "replace")
    broken = text.count(REPLACEMENT) - raw.count(REPLACEMENT.encode())
    sound = sum(1 for char in text if char >= "\x80") - text.count(REPLACEMENT)
    return sound >= 3 and broken <= max(sound // 20, text.endswith(REPLACEMENT))


def _utf16_without_mark(raw: bytes) -> str:
    """The byte order that makes sense of bytes with NULs among them; Refused where neither does."""
    eight_bit_controls = len(raw) - len(raw.translate(None, _CONTROLS))
    if len(raw) >= 2 and not (_reads(raw, "utf-8") and eight_bit_controls * 5 < len(raw)):
        credit = {name: _utf16_credit(raw, name) for name in ("utf-16-le", "utf-16-be")}
        best = max(credit, key=lambda name: credit[name])
        if credit[best] > 0:
            return best
    raise Refused(
        tr("this looks like a binary file: it holds NUL bytes; {save_as_text}", save_as_text=tr(SAVE_AS_TEXT))
    )


def _utf16_credit(raw: bytes, name: str) -> float:
    """Share of blanks, ASCII letters and usual punctuation, in [0, 1]; 0 where too much is no text at all."""
    counts = Counter(raw[: 1 << 16].decode(name, "replace"))
    total = counts.total()
    strange = sum(n for char, n in counts.items() if unicodedata.category(char) in ("Cn", "Co", "Cs"))
    strange += sum(n for char, n in counts.items() if char < " " and char not in "\t\n\r\f\0")
    strange += max(counts["\0"] - 1, 0)
    if strange * 50 > total + 50:
        return 0.0
    usual = sum(n for char, n in counts.items() if " " <= char <= "~" or char in "\n\r\t\u3000、。，")
    return usual / total if usual * 100 >= total else 0.0
