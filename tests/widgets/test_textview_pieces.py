"""Which characters are shown where: offsets of the document against positions on the display."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.textview.pieces import QUIET, TITLE, Piece, PieceMap, displayable

ODD = "ab \n\r\t\x00\x0b\x0c\x85\u2028\u2029\ufdd0\ufdd1\ufffc\u00a0é\u0301ش\U0001f600\u200d"


@st.composite
def texts_with_pieces(draw: st.DrawFn) -> tuple[str, list[Piece]]:
    text = draw(st.text(alphabet=st.sampled_from(ODD), min_size=1, max_size=50))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6)))
    pieces = [Piece(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, pieces


@given(texts_with_pieces())
def test_shown_offsets_go_there_and_back(case: tuple[str, list[Piece]]) -> None:
    text, pieces = case
    shown = PieceMap(text, pieces)
    for piece in pieces:
        for offset in range(piece.start, piece.end + 1):
            unit = shown.to_unit(offset)
            assert shown.to_offset(unit) == offset
    assert shown.length == len(shown.shown.encode("utf-16-le")) // 2


@given(texts_with_pieces())
def test_every_display_position_has_an_offset_and_they_never_go_back(case: tuple[str, list[Piece]]) -> None:
    shown = PieceMap(*case)
    offsets = [shown.to_offset(unit) for unit in range(shown.length + 1)]
    assert offsets == sorted(offsets)


@given(texts_with_pieces())
def test_ranges_cover_exactly_what_is_shown(case: tuple[str, list[Piece]]) -> None:
    text, pieces = case
    shown = PieceMap(text, pieces)
    whole = shown.unit_ranges(0, len(text))
    assert len(whole) == len([piece for piece in pieces if piece.start < piece.end])
    stored = [shown.stored(start, end) for start, end in whole]
    assert stored == [text[piece.start : piece.end] for piece in pieces if piece.start < piece.end]


@given(st.text(alphabet=st.sampled_from(ODD), max_size=40))
def test_display_replaces_one_for_one(text: str) -> None:
    seen = displayable(text)
    assert len(seen) == len(text)
    assert len(seen.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    assert not set(seen) & set("\r\x00\x0b\x0c\x85\u2028\u2029\ufdd0\ufdd1\ufffc")
    assert [here for here, there in zip(seen, text, strict=True) if there in "\n\t\u00a0é\u0301ش\U0001f600"] == [
        there for there in text if there in "\n\t\u00a0é\u0301ش\U0001f600"
    ]


def test_cr_before_a_line_end_is_unseen_and_elsewhere_a_sign() -> None:
    assert displayable("a\r\nb\rc\r") == "a\u200b\nb\u21b5c\u200b"


def test_plain_text_is_left_alone() -> None:
    text = "nothing to replace\n"
    assert displayable(text) is text


def test_roles_and_hidden_parts() -> None:
    text = "Title\n[1] point\nrest"
    shown = PieceMap(text, [Piece(0, 5, TITLE), Piece(10, 15), Piece(16, 20, QUIET)])
    assert shown.shown == "Title\npoint\nrest"
    assert [shown.role_at(unit) for unit in (0, 5, 6, 12)] == ["title", "title", "body", "quiet"]
    assert shown.to_unit(8) == 5
    assert shown.unit_ranges(3, 12) == [(3, 5), (6, 8)]
    assert not shown.shows((6, 9))
    assert shown.stored(2, 9) == "tle\npoi"


def test_trailing_blanks_are_left_out() -> None:
    shown = PieceMap("ab \u00a0\U0001f600  ", [Piece(0, 7)])
    assert shown.without_trailing_blanks(0, 8) == 6
    assert shown.without_trailing_blanks(0, 4) == 2
    assert shown.without_trailing_blanks(2, 4) == 2


@pytest.mark.parametrize(
    "pieces",
    [[Piece(0, 9)], [Piece(2, 3), Piece(1, 2)], [Piece(0, 2), Piece(1, 3)], [Piece(2, 1)], [Piece(0, 1, "verse")]],
)
def test_wrong_pieces_are_refused(pieces: list[Piece]) -> None:
    with pytest.raises(ValueError, match="piece"):
        PieceMap("abc", pieces)


def test_nothing_shown() -> None:
    shown = PieceMap("abc", [])
    assert (shown.shown, shown.to_unit(2), shown.to_offset(0), shown.unit_ranges(0, 3)) == ("", 0, 0, [])
