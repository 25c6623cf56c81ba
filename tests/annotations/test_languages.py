"""The languages that articles can be in: every one spaCy knows has names, and what people type leads to the right one."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy.lang

from annotations.catalogues import file_of, read
from annotations.errors import Refused
from annotations.languages import SEVERAL, agreed_language, language_of, languages, named, near, sought
from annotations.suggest.pipelines import RELATED, UNSPACED, WORDS, spacy_codes
from annotations.wording import speak


def test_every_language_of_spacy_has_a_name() -> None:
    folder = Path(spacy.lang.__path__[0])
    of_spacy = {each.parent.name for each in folder.glob("*/__init__.py")}
    assert of_spacy == spacy_codes()
    assert of_spacy <= set(languages())
    assert {"de", "el", "ja", "kmr", "grc", SEVERAL} <= of_spacy


def test_the_table_is_sound() -> None:
    known = languages()
    assert list(known) == sorted(known, key=lambda code: (code == SEVERAL, code))
    codes = [code for each in known.values() for code in (each.code, *each.others)]
    assert len(codes) == len(set(codes))
    for each in known.values():
        assert 2 <= len(each.code) <= 3
        assert all(name == name.strip() and name for name in (*each.english, each.own))
        assert language_of(each.code) == each
    assert set(WORDS) | set(UNSPACED) | set(RELATED) | set(RELATED.values()) <= set(known)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("en", "en"), ("deu", "de"), ("ger", "de"), ("de-AT", "de-AT"), ("pt_BR", "pt-BR"), ("ZH_hans_cn", "zh-Hans-CN"),
        ("no", "nb"), ("es-419", "es-419"), ("iw", "he"), ("cmn", "zh"), ("eo", "eo"), ("sw", "sw"), ("ka", "ka"),
        ("mul", "xx"), ("DE", "de"), (" fr ", "fr"),
    ],
)  # fmt: skip
def test_codes_are_kept_in_one_form(given: str, kept: str) -> None:
    assert agreed_language(given) == kept


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("german", "de"), ("Deutsch", "de"), ("sp", "es"), ("espanol", "es"), ("jp", "ja"), ("gr", "el"), ("ua", "uk"),
        ("cn", "zh"), ("日本語", "ja"), ("frnch", "fr"), ("farsi", "fa"), ("en_US.utf8", "en"), ("cz", "cs"),
    ],
)  # fmt: skip
def test_what_is_no_code_names_the_language_that_is_meant(typed: str, meant: str) -> None:
    assert near(typed)[0].code == meant
    with pytest.raises(Refused, match=rf"no language code; perhaps {meant} \(") as refusal:
        agreed_language(typed)
    assert len(str(refusal.value).splitlines()) == 1


@pytest.mark.parametrize("code", ["", "e", "../../etc", "a\nb", "en\n.", "en-", "-en", "qqq", "dé", "klingon"])
def test_what_means_nothing_is_refused_in_one_line(code: str) -> None:
    with pytest.raises(Refused, match=r"no language code") as refusal:
        agreed_language(code)
    assert len(str(refusal.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("typed", "first"),
    [("deu", "de"), ("germ", "de"), ("ελλ", "el"), ("el", "el"), ("japan", "ja"), ("sorbian", "dsb")],
)
def test_languages_are_found_by_code_and_by_any_name(typed: str, first: str) -> None:
    assert sought(typed)[0].code == first


def test_nothing_typed_finds_all_and_nonsense_none() -> None:
    assert len(sought("  ")) == len(languages())
    assert not sought("zzzz")


def test_a_language_is_named_as_the_interface_can() -> None:
    assert (named("de-AT"), named("qqq"), named("xx")) == ("German (de-AT)", "qqq", "Several languages (xx)")
    try:
        speak(read(file_of("de")), "de")
        assert (named("el"), named("xx")) == ("Ελληνικά (el)", "Mehrere Sprachen (xx)")
    finally:
        speak({})
