from __future__ import annotations

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.decoding import decode, tidy
from annotations.errors import Refused
from tests.shared_files import shared

# Own sentences in the manner of news; each is saved below in the encodings a newsroom would have used.
ENGLISH = (
    "The minister called France’s offer “too late” and said the €5bn fund would not survive the winter – unless, he "
    "added, Germany’s parliament agreed to pay its share. Kyiv’s envoy said nothing… but smiled."
)
ENGLISH_SHORT = "The minister’s offer stands."
FRENCH = (
    "Le président a déclaré que l’Europe « ne cédera rien » tant que le cessez-le-feu n’est pas respecté. À Genève, où "
    "les négociations doivent reprendre, les alliés ont répété qu’une paix bâclée coûterait très cher à l’Ukraine."
)
GERMAN = (
    "Die Bundesregierung prüft, ob sie Soldaten für eine Schutztruppe schicken könnte. Der Kanzler erklärte, größere "
    "Zusagen seien „derzeit nicht möglich“, solange über die Bedingungen der Waffenruhe gestritten werde."
)
SPANISH = (
    "El ministro señaló que España no enviará tropas mientras no haya un acuerdo firmado. «¿Qué garantías tenemos?», "
    "preguntó la oposición, que exige también una votación en el Congreso la próxima mañana."
)
PORTUGUESE = (
    "O governo afirmou que não participará na missão sem o acordo do parlamento. A oposição exige explicações sobre os "
    "custos da operação e sobre as condições de segurança dos militares portugueses no país."
)
SWEDISH = (
    "Statsministern säger att Sverige är berett att bidra med flygplan om de större länderna går före. Oppositionen "
    "kräver däremot att riksdagen får rösta på nytt innan några åtaganden görs på svenska folkets vägnar."
)
POLISH = (
    "Rząd zapowiedział, że nie wyśle żołnierzy, dopóki sojusznicy nie przedstawią gwarancji bezpieczeństwa. Minister "
    "podkreślił, iż wsparcie pieniężne będzie możliwe później, gdy pokój okaże się trwały. Opozycja żąda głosowania."
)
CZECH = (
    "Předseda vlády řekl, že země přispěje na společný fond, ale vojáky nevyšle. Opoziční strany žádají, aby o tom "
    "rozhodla sněmovna ještě před příštím zasedáním. Podmínkou zůstává úplné příměří a účast větších států."
)
HUNGARIAN = (
    "A külügyminiszter közölte, hogy az ország nem küld katonákat, és csak akkor fizet, ha a többi tagállam is. Az "
    "ellenzék szerint a döntés előtt a parlamentnek kellett volna szavaznia a feltételekről, őszintén és nyíltan."
)
ROMANIAN = (
    "Preşedintele a declarat că ţara nu va trimite trupe, dar va sprijini misiunea cu baze şi transport. Opoziţia cere "
    "un vot în parlament înainte de orice angajament şi garanţii că armata rămâne în afara luptelor."
)
RUSSIAN = (
    "Министр иностранных дел заявил, что переговоры возможны только при соблюдении всех условий. Европейские страны "
    "требуют прекращения огня, однако Москва отвергает размещение войск и ждёт новых предложений от посредников."
)
UKRAINIAN = (
    "Президент заявив, що гарантії безпеки мають бути надійними ще до підписання угоди. Європейські країни її "
    "підтримують, проте вимагають, щоб інші союзники також взяли на себе зобов'язання та їхнє фінансування."
)
GREEK = (
    "Ο υπουργός δήλωσε ότι η χώρα θα στηρίξει τη συμφωνία μόνο εφόσον υπάρξουν σαφείς εγγυήσεις ασφαλείας. Η "
    "αντιπολίτευση ζητεί ψηφοφορία στη Βουλή πριν από οποιαδήποτε δέσμευση για αποστολή στρατευμάτων."
)
TURKISH = (
    "Dışişleri bakanı, güvenlik güvencesi verilmeden asker gönderilmeyeceğini söyledi. Muhalefet ise kararın önce "
    "mecliste görüşülmesini istiyor; görüşmelerin önümüzdeki hafta başlayacağı bildirildi."
)
HEBREW = (
    "שר החוץ אמר כי המדינה תתמוך בהסכם רק אם יינתנו ערבויות ברורות לביטחון. האופוזיציה דורשת הצבעה בפרלמנט לפני כל "
    "התחייבות, ומזהירה כי בלי הפסקת אש מלאה אין טעם להמשיך בשיחות שנפתחו השבוע."
)
ARABIC = (
    "قال وزير الخارجية إن بلاده ستدعم الاتفاق إذا قدمت الدول الكبرى ضمانات واضحة. وتطالب المعارضة بالتصويت في البرلمان "
    "قبل أي التزام، وتحذر من أن المحادثات لن تنجح من دون وقف كامل لإطلاق النار."
)
LITHUANIAN = (
    "Užsienio reikalų ministras pareiškė, kad šalis siųs karių tik tuomet, jei sąjungininkai pateiks aiškių saugumo "
    "garantijų. Opozicija reikalauja balsavimo Seime, nes įsipareigojimų kaina dar nežinoma."
)
THAI = (
    "รัฐมนตรีต่างประเทศกล่าวว่าประเทศจะสนับสนุนข้อตกลงนี้ก็ต่อเมื่อมีหลักประกันด้านความมั่นคงที่ชัดเจน "
    "ฝ่ายค้านเรียกร้องให้มีการลงมติในรัฐสภาก่อนที่จะส่งทหารไปร่วมภารกิจ"
)
CHINESE = (
    "外交部长表示，只有在各方同意停火的情况下，谈判才能继续进行。欧洲国家要求得到明确的安全保证，但是莫斯科拒绝了在乌克兰"
    "部署军队的建议。总统说，这个问题将在下个星期的会议上讨论，目前还没有最后的决定。"
)
TRADITIONAL = (
    "外交部長表示，只有在各方同意停火的情況下，談判才能繼續進行。歐洲國家要求得到明確的安全保證，但是莫斯科拒絕了在烏克蘭"
    "部署軍隊的建議。總統說，這個問題將在下個星期的會議上討論，目前還沒有最後的決定。"
)
JAPANESE = (
    "外務大臣は、すべての当事者が停戦に同意した場合にのみ交渉を続けると述べた。欧州各国は明確な安全の保証を求めているが、"
    "モスクワは軍の配備を拒否している。首相は来週の会議でこの問題を話し合う予定だと語った。"
)
KOREAN = (
    "외교부 장관은 모든 당사자가 휴전에 동의하는 경우에만 협상을 계속할 수 있다고 말했다. 유럽 국가들은 분명한 안전 보장을 "
    "요구하고 있지만 모스크바는 군대의 배치를 거부하고 있다. 대통령은 다음 주 회의에서 이 문제를 논의할 것이다."
)
SAVED = [
    *((ENGLISH, name) for name in ("cp1252", "mac-roman")),
    (ENGLISH_SHORT, "cp1252"),
    *((FRENCH, name) for name in ("cp1252", "mac-roman")),
    (FRENCH.replace("’", "'"), "iso8859-1"),
    (FRENCH.replace("’", "'"), "iso8859-15"),
    (FRENCH.replace("’", "'"), "cp850"),
    *((GERMAN, name) for name in ("cp1252", "mac-roman")),
    *(
        (text, name)
        for text in (SPANISH, PORTUGUESE, SWEDISH)
        for name in ("cp1252", "iso8859-1", "mac-roman", "cp850")
    ),
    *((text, name) for text in (POLISH, CZECH, HUNGARIAN, ROMANIAN) for name in ("cp1250", "iso8859-2")),
    (POLISH, "cp852"),
    *((RUSSIAN, name) for name in ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic")),
    *((UKRAINIAN, name) for name in ("cp1251", "koi8-u", "iso8859-5")),
    *((GREEK, name) for name in ("cp1253", "iso8859-7")),
    *((TURKISH, name) for name in ("cp1254", "iso8859-9")),
    *((HEBREW, name) for name in ("cp1255", "iso8859-8")),
    *((ARABIC, name) for name in ("cp1256", "iso8859-6")),
    (LITHUANIAN, "cp1257"),
    (THAI, "cp874"),
    *((CHINESE, name) for name in ("gb2312", "gbk", "gb18030")),
    (TRADITIONAL, "big5"),
    *((JAPANESE, name) for name in ("shift_jis", "euc_jp", "iso2022_jp")),
    *((KOREAN, name) for name in ("euc_kr", "cp949")),
]
EVERY_TEXT = sorted({text for text, _ in SAVED})


@pytest.mark.parametrize(("text", "encoding"), SAVED, ids=lambda value: value[:12])
def test_legacy_text_comes_back(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.guessed
    assert decoded.replaced == 0


@pytest.mark.parametrize(("text", "encoding"), SAVED, ids=lambda value: value[:12])
@pytest.mark.parametrize("half", [0, 1])
def test_half_a_legacy_text_comes_back(text: str, encoding: str, half: int) -> None:
    middle = text.index(" ", len(text) // 2) if " " in text else len(text) // 2
    part = text[middle:] if half else text[:middle]
    raw = part.encode(encoding)
    if raw.isascii() and encoding != "iso2022_jp":
        pytest.skip("this half has no letter beyond ASCII")
    assert decode(raw).text == part


@pytest.mark.parametrize(
    "text",
    [
        "Macron said no – twice.",
        "He met Macron in Zürich",
        "“No deal,” she said.",
        "It costs €5bn or £4bn.",
        "A naïve café owner",
        "15 °C in München",
        "Élysée says no",
        "São Paulo agrees",
        "Señor Sánchez",
        "MÜNCHEN SAGT NEIN",
        "Merz: „Nein“",
        "Où va l’État ?",
        "Ålesund protests",
    ],
)
def test_a_short_western_line_is_windows_1252(text: str) -> None:
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (text, "cp1252")


def test_the_usual_names_are_reported() -> None:
    assert decode(FRENCH.encode("cp1252")).encoding == "cp1252"
    assert decode(POLISH.encode("cp1250")).encoding == "cp1250"
    assert decode(RUSSIAN.encode("koi8-r")).encoding == "koi8-r"
    assert decode(CHINESE.encode("gbk")).encoding == "gb18030"


def test_the_first_accent_may_come_late() -> None:
    text = "All plain here.\n" * 20_000 + FRENCH
    assert decode(text.encode("cp1252")).text == text


def test_a_long_text_cut_by_the_sample_inside_a_character() -> None:
    text = "x" + CHINESE * 700
    assert decode(text.encode("gb18030")).text == text


@pytest.mark.parametrize("text", EVERY_TEXT)
@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_mark_tells_the_encoding(text: str, name: str) -> None:
    decoded = decode(("\ufeff" + text).encode(name))
    assert (decoded.text, decoded.encoding, decoded.bom, decoded.guessed) == (text, name, True, False)


@pytest.mark.parametrize("text", [*EVERY_TEXT, "Yes, we do.", "Title\nBody with a sign 😀 of hope\n"])
@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(text: str, name: str) -> None:
    decoded = decode((text + "\n").encode(name))
    assert (decoded.text, decoded.encoding, decoded.bom) == (text + "\n", name, False)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff\x1b"), max_size=80))
def test_utf8_is_never_guessed(text: str) -> None:
    raw = text.encode()
    if raw[:4] in (b"GIF8", b"%PDF", b"{\\rt"):
        return
    decoded = decode(raw)
    assert decoded.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert (decoded.encoding, decoded.guessed, decoded.replaced) == ("utf-8", False, 0)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(raw: bytes) -> None:
    with contextlib.suppress(Refused):
        decoded = decode(raw)
        decoded.text.encode("utf-8")
        assert "\r" not in decoded.text
        assert "\0" not in decoded.text


@pytest.mark.parametrize(
    ("raw", "newlines"),
    [
        (b"a\nb\n", "lf"),
        (b"a\r\nb\r\n", "crlf"),
        (b"a\rb\r", "cr"),
        (b"a\r\nb\n", "mixed"),
        (b"a\rb\r\n", "mixed"),
        (b"ab", None),
        (b"", None),
    ],
)
def test_newlines(raw: bytes, newlines: str | None) -> None:
    decoded = decode(raw)
    assert decoded.newlines == newlines
    assert decoded.text == raw.decode().replace("\r\n", "\n").replace("\r", "\n")


def test_nothing_is_normalised_but_newlines() -> None:
    text = "cafe\u0301 café \u00a0\u2028\u0085\u200b\x0b\x0c\x01\tend \ufeff"
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"%PDF-1.7\nstream", "PDF"),
        (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml", "Word"),
        (b"PK\x03\x04\x14\0\x06\0photo.jpg", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "Office"),
        (b"{\\rtf1\\ansi Hello}", "RTF"),
        (b"abc\0def", "binary"),
        (b"A long line of plain text with one NUL \0 in the middle of it.", "binary"),
        (bytes(range(256)) * 4, "binary"),
        (b"\0" * 64, "binary"),
        (bytes(range(1, 9)) * 9 + b"\xff\xfe\xfd", "binary"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, word: str) -> None:
    with pytest.raises(Refused, match=word) as refusal:
        decode(raw)
    assert "save it as plain text" in str(refusal.value)


def test_words_that_look_like_signatures_are_text() -> None:
    assert decode(b"PK members met. RIFF between allies. MM and II.").encoding == "utf-8"


def test_damaged_utf8_stays_utf8_and_is_counted() -> None:
    raw = FRENCH.encode() + b" \xff " + FRENCH.encode()[:-1] + b"\xc3"
    decoded = decode(raw)
    assert decoded.encoding == "utf-8"
    assert decoded.replaced == 2
    assert decoded.text.startswith(FRENCH)


def test_nul_and_lone_surrogates_become_replacement_characters() -> None:
    raw = codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le") + b"\x3d\xd8" + "c😀".encode("utf-16-le")
    decoded = decode(raw)
    assert decoded.text == "a\ufffdb\ufffdc😀"
    assert decoded.replaced == 2


def test_surrogates_written_as_utf8() -> None:
    decoded = decode(b"pair \xed\xa0\xbd\xed\xb8\x80, lone \xed\xa0\xbd.")
    assert (decoded.text, decoded.replaced) == ("pair 😀, lone \ufffd.", 1)


def test_a_given_encoding_is_obeyed() -> None:
    assert decode("Łódź".encode("cp1250"), "windows-1250").text == "Łódź"
    assert decode("é".encode("latin-1"), "latin-1").encoding == "iso8859-1"
    assert decode(b"ab\x81", "cp1252").replaced == 1
    assert decode("ä\n".encode("utf-16"), "utf-16").text == "ä\n"
    marked = decode("\ufeffä".encode("utf-16-be"), "UTF-16")
    assert (marked.text, marked.bom, marked.encoding) == ("ä", True, "utf-16-be")
    assert decode(b"\xef\xbb\xbfa", "utf-8").bom


@pytest.mark.parametrize("name", ["utf-9", "", "klingon", "hex", "rot13", "zlib", "a\0b", "ü"])
def test_an_unknown_encoding_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="no text encoding"):
        decode(b"abc", name)


@pytest.mark.parametrize(("name", "raw"), [("punycode", b"plain text, x-y..\n"), ("idna", b"caf\xe9\n")])
def test_a_codec_that_reads_no_text_is_refused(name: str, raw: bytes) -> None:
    with pytest.raises(Refused, match=f"cannot be read as {name}"):
        decode(raw, name)


@given(st.text(st.characters(), max_size=60))
def test_tidy_leaves_nothing_to_do(text: str) -> None:
    tidied, _, _ = tidy(text)
    assert tidy(tidied)[0] == tidied
    assert tidy(tidied)[2] == 0


def test_torture_crlf_and_mark() -> None:
    decoded = decode((shared("samples/torture") / "crlf_bom.txt").read_bytes())
    assert (decoded.bom, decoded.newlines, decoded.encoding) == (True, "crlf", "utf-8")
    assert decoded.text.startswith("Title with BOM\nGermany")
