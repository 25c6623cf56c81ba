"""What an annotator meets in each language: words that can be marked, and sentences that end where it ends them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from annotations.schema import Schema, SpanRules
from annotations.segmentation import Segmentation
from annotations.snapping import snap
from annotations.strides import clause_end
from annotations.suggest.pipelines import WORDS, rules_for, spacy_codes
from annotations.suggest.tokenizer import shared_tokenizer
from tests.annotations.cutting import document_of
from tests.shared_files import shared

UDHR = {
    "amh": "am", "arb": "ar", "ben": "bn", "cmn_hans": "zh", "cmn_hant": "zh-Hant", "div": "dv", "ell_monotonic": "el",
    "ell_polytonic": "el", "eng": "en", "fin": "fi", "heb": "he", "hin": "hi", "jpn": "ja", "kat": "ka", "khm": "km",
    "kor": "ko", "mya": "my", "pes_1": "fa", "rus": "ru", "tam": "ta", "tha": "th", "tur": "tr", "uig_arab": "ug",
    "urd": "ur", "vie": "vi",
}  # fmt: skip

# Words of a sentence, each of which somebody may want to mark; no package helps.
MARKABLE = {
    "am": ("ሰው፡ልጅ፡ሁሉ። እሱ፡መጣ።", ["ሰው", "ልጅ", "ሁሉ", "እሱ"]),
    "ar": ('قال: «لا». ثم ذهب (الوزير). ذهب "نعم".', ["لا", "الوزير", "نعم"]),
    "bo": ("བཀྲ་ཤིས་བདེ་ལེགས།", ["བཀྲ་ཤིས", "བདེ་ལེགས"]),
    "el": ("Πού είναι; «Εδώ».", ["είναι", "Εδώ"]),
    "fa": ("او گفت: «نه».", ["نه"]),
    "gu": ("માણસ. છે.", ["માણસ", "છે"]),
    "hi": ("वह आया।", ["वह", "आया"]),
    "hy": ("Նա եկավ։ Ինչպե՞ս ես:", ["եկավ", "Ինչպե՞ս", "ես"]),
    "ja": ("日本の首都は東京です。NATOは2025年に", ["日本", "首都", "東京", "NATO", "2025", "2025年"]),
    "ka": ("ის მოვიდა. რატომ?", ["მოვიდა", "რატომ"]),
    "km": ("ដោយយល់ឃើញថា ការទទួលស្គាល់សេចក្ដីថ្លៃថ្នូរ។ ២១៧", ["យល់ឃើញ", "ទទួលស្គាល់", "សេចក្ដីថ្លៃថ្នូរ", "២១៧"]),
    "ko": ("NATO 사무총장은 “안녕”이라고 말했다.", ["NATO", "사무총장은", "안녕", "말했다"]),
    "lo": ("ປະເທດລາວໃນປີ໒໕໖໐", ["ປະເທດ", "ລາວ", "ໃນ", "ປີ", "໒໕໖໐"]),
    "ml": ("മനുഷ്യൻ. വന്നു.", ["മനുഷ്യൻ", "വന്നു"]),
    "my": ("မြန်မာနိုင်ငံ၊ ကမ္ဘာ့ကုလသမဂ္ဂ။", ["မြန်မာ", "နိုင်ငံ", "ကမ္ဘာ့", "ကုလသမဂ္ဂ"]),
    "th": ("นายกรัฐมนตรีกล่าวว่าไทยจะช่วยNATOในปี๒๕๖๐", ["นายก", "นายกรัฐมนตรี", "กล่าว", "ไทย", "NATO", "๒๕๖๐"]),
    "ur": ("وہ گیا۔اور پھر؟", ["گیا", "اور", "پھر"]),
    "vi": ("Tức giận vì bị từ chối, ông “đi”.", ["Tức giận", "từ chối", "đi"]),
    "xx": ("Der Rat sagte “はい、東京です” heute.", ["Rat", "東京", "heute"]),
    "yue": ("佢哋去香港。", ["佢哋", "香港"]),
    "zh": ("习近平2025年在北京会见NATO秘书长。", ["习近平", "2025", "北京", "NATO", "秘书长"]),
}

SENTENCES = {
    "am": ["እሱ መጣ።", "ለምን?", "ሄደ፡፡", "መጣ።"],
    "ar": ["هل جاء؟", "نعم.", "قال: «لا».", "ثم ذهب."],
    "bn": ["সে এল।", "সে গেল।"],
    "bo": ["བཀྲ་ཤིས་བདེ་ལེགས།", "ཁྱེད་རང་བདེ་མོ།"],
    "cs": ["Dne 3. října přišel prof. Novák.", "Byl např. doma.", "Pak odešel."],
    "de": [
        "Das ist z. B. gut, d. h. Prof. Dr. Müller kam am 3. Oktober.", "Der hl. Nikolaus auch.", "Er sagte: „Nein!“",
        "„Warum?“ fragte er.", "Das war im 19. Jahrhundert usw. und danach.", "– So war es.",
    ],
    "el": ["Πού είναι;", "Δεν ξέρω.", "Ο κ. Παπαδόπουλος ήρθε· έφυγε."],
    "en": [
        '"Why?" he asked.', "Mr. Smith, e.g. this, etc. and so on.", "The No. 5 team won.", "iPhone sales rose.",
        "J. K. Rowling wrote.", "“No.”", "“Yes.”",
    ],
    "es": ["¿Viene?", "¡Hola!", "Dijo: «No.»", "El Sr. Pérez llegó.", "EE. UU. firmó."],
    "fa": ["آیا آمد؟", "بله.", "رفت."],
    "fi": ["Hän tuli 3. lokakuuta.", "Esim. näin."],
    "fr": ["Il dit : « Non ! »", "« Pourquoi ? » demande-t-il.", "M. Dupont est là."],
    "he": ["למה?", "כן.", "ארה\"ב חתמה."],
    "hi": ["वह आया।", "क्यों?", "हाँ।"],
    "hy": ["Նա եկավ։", "Ինչպե՞ս ես:", "Ժամը 10:30 է:", "Լավ եմ։"],
    "it": ["Il sig. Rossi è qui.", "«Perché?» chiese.", "L'art. 3 dice no."],
    "ja": ["彼は来た。", "「はい。」と言った。", "本当？", "うん！", "『行く。』", "『来る。』"],
    "ka": ["ის მოვიდა.", "რატომ?", "დიახ."],
    "km": ["គាត់មក។", "ហេតុអ្វី?", "ទៅ។"],
    "ko": ["그는 갔다.", "“왜?”라고 물었다.", "정말?"],
    "lo": ["ປະເທດລາວ ໃນປີ ໒໕໖໐ ທ. ບຸນ"],
    "my": ["သူလာ၊ သူမသွားသည်။", "သူလာသည်။"],
    "nl": ["Mr. A. de Vries kwam.", "'s Avonds ging hij."],
    "pl": ["Dr Kowalski, tj. on, przyszedł.", "W 2. połowie 19. wieku.", "Prof. Nowak też."],
    "pt": ["A Dra. Ana chegou em 3. de maio.", "«Não.»", "Saiu."],
    "ru": ["Он пришёл, т. е. вернулся.", "А. С. Пушкин жил в г. Москве.", "Это 5 тыс. руб. в год.", "Потом ушёл."],
    "th": ["เขามาแล้ว เธอไปแล้วในปี พ.ศ. ๒๕๖๐ เขาพูดว่า “ไม่” แล้วก็ไป"],
    "tr": ["Dr. Ayşe 3. sırada oturdu.", "Sonra gitti."],
    "uk": ["Це 5 тис. грн. на рік.", "І. Франко жив тут.", "«Так!»", "Потім."],
    "ur": ["وہ آیا۔", "اور پھر؟", "ہاں۔"],
    "vi": ["Ông ấy đến TP. HCM hôm nay.", "“Không.”", "Ông nói."],
    "zh": ["他来了。", "真的吗？", "“是的。”", "他说：“好。”", "“不。”", "她走了！"],
}  # fmt: skip
WITHOUT_BLANKS_BETWEEN = {"ja", "zh", "ur"}


@pytest.mark.parametrize("language", MARKABLE)
def test_every_word_can_be_marked_by_itself(language: str) -> None:
    text, words = MARKABLE[language]
    if rules_for(language).finds_words:
        pytest.skip("a package finds the words here")
    document = document_of(text)
    segmentation = Segmentation(document, shared_tokenizer(language))
    for word in words:
        start = document.text.index(word)
        marked = snap(document, segmentation, SpanRules(), start, start + len(word))
        assert document.text[slice(*marked)] == word


@pytest.mark.parametrize("language", SENTENCES)
def test_sentences_end_as_the_language_ends_them(language: str) -> None:
    expected = SENTENCES[language]
    text = ("" if language in WITHOUT_BLANKS_BETWEEN else " ").join(expected)
    assert [text[slice(*each)] for each in shared_tokenizer(language).sentences(text)] == expected


@pytest.mark.parametrize(
    ("language", "selected", "kept"),
    [
        ("ja", "首相は来た。」", "首相は来た"), ("hi", "वह आया।", "वह आया"), ("ar", "هل جاء؟", "هل جاء"), ("hy", "Նա եկավ։", "Նա եկավ"),
        ("am", "ሰው፡ልጅ፡", "ሰው፡ልጅ"), ("my", "သူလာသည်။", "သူလာသည်"), ("km", "គាត់មក។", "គាត់មក"), ("bo", "བཀྲ་ཤིས་", "བཀྲ་ཤིས"),
        ("el", "Πού είναι;", "Πού είναι"), ("ur", "وہ گیا۔", "وہ گیا"), ("zh", "他来了，", "他来了"),
    ],
)  # fmt: skip
def test_marks_of_any_script_are_trimmed_and_end_clauses(
    language: str, selected: str, kept: str, schema: Schema
) -> None:
    document = document_of(selected)
    segmentation = Segmentation(document, shared_tokenizer(language))
    assert document.text[slice(*snap(document, segmentation, schema.spans, 0, len(selected)))] == kept
    if language not in {"am", "bo"}:
        assert selected[: clause_end(segmentation, 0)] == kept


def test_small_letters_throughout_end_sentences_as_capitals_do() -> None:
    text = "i went home. he slept. why? no."
    assert len(shared_tokenizer("en").sentences(text)) == 4


@pytest.mark.parametrize("language", sorted(spacy_codes()))
def test_every_language_of_spacy_has_a_pipeline_that_keeps_the_text(language: str) -> None:
    tokenizer = shared_tokenizer(language)
    text = "NATO's 3.5 “yes”, 日本語。 ไทย, здесь; ναι… 😀 z. B.\tA.\u00a0B"
    assert tokenizer.language == language
    assert tokenizer.make_doc(text).text == text
    assert tokenizer.tokens(text)
    if tokenizer.remark:
        assert len(tokenizer.remark.splitlines()) == 1
        assert language in {*WORDS, "bo", "ko"}


@pytest.mark.parametrize("language", sorted(WORDS))
def test_a_package_that_is_missing_is_named(language: str) -> None:
    rules = rules_for(language)
    if rules.finds_words:
        assert rules.remark is None
    else:
        assert rules.remark is not None
        assert f"pip install {WORDS[language].packages}" in rules.remark


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ja", "岸田|首相|は|東京|で|ウクライナ|を|支援|する"),
        ("th", "นายกรัฐมนตรี|กล่าวว่า|ไทย|จะ|ช่วยเหลือ"),
        ("vi", "Tức giận|vì|bị|từ chối"),
        ("zh", "习近平|主席|在|北京|会见|了|秘书长"),
    ],
)
def test_a_package_that_is_there_finds_words(language: str, words: str) -> None:
    for module in WORDS[language].modules:
        pytest.importorskip(module)
    expected = words.split("|")
    text = (" " if language == "vi" else "").join(expected)
    tokenizer = shared_tokenizer(language)
    assert [text[slice(*each)] for each in tokenizer.tokens(text)] == expected
    long = f"{text}\n" * 2000 + text * 400
    assert tokenizer.make_doc(long).text == long


@pytest.mark.parametrize("language", ["ja", "th", "zh", "xx"])
def test_a_long_run_is_cut_in_pieces_that_change_no_token(language: str) -> None:
    tokenizer = shared_tokenizer(language)
    text = "岸田首相は2025年、NATOのストルテンベルグ事務総長と会談し、「支援する」と述べた。น้ำท่วมพ.ศ.๒๕๖๐" * 60
    assert [token.text for token in tokenizer.make_doc(text)] == [token.text for token in tokenizer.nlp.tokenizer(text)]


@pytest.mark.parametrize("name", UDHR)
def test_the_declaration_of_human_rights(name: str, schema: Schema) -> None:
    text = shared(f"corpora/languages/udhr/{name}.txt").read_text(encoding="utf-8")[:20_000]
    tokenizer = shared_tokenizer(UDHR[name])
    assert tokenizer.make_doc(text).text == text
    tokens = [text[slice(*each)] for each in tokenizer.tokens(text)]
    sentences = tokenizer.sentences(text)
    assert all(left[1] <= right[0] for left, right in pairwise(sentences))
    lines = sum(bool(line.strip()) for line in text.splitlines())
    assert len(sentences) >= lines
    # A word and a mark are apart, and nothing is so long that several words must be in it.
    glued = [
        each for each in tokens if len(each) > 1 and each[-1] in ",;:!?،؛؟۔।。、，；：！？။၊។" and each[-2].isalpha()
    ]
    assert glued == []
    assert max(map(len, tokens)) <= 40
