"""Which sentences were visited: what counts, what the settings file keeps, and the map beside the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.coverage import Stretch, Visited, labelled, map_of, sentences
from annotations.findings import Finding
from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.text import Document
from tests.annotations.cutting import cut, document_of
from tests.annotations.texts import harbour, span

BODY = "The board met. It offers a ferry.\nMayor Holm rejects that."
DOCUMENT = document_of(BODY, title="No ferry yet", points=("The board offers it. Holm does not.",), tail="Not read.")
CUT = cut(DOCUMENT)

STARTS = st.sets(st.integers(0, 400_000), max_size=60).map(lambda found: Visited(tuple(sorted(found))))


def words(ranges: list[tuple[int, int]] | tuple[int, ...], document: Document = DOCUMENT) -> list[str]:
    """The text of ranges, or of the sentences that start at these offsets."""
    return [
        document.text[start:end] for start, end in sentences(cut(document)) if (start, end) in ranges or start in ranges
    ]


def finding(start: int, end: int, level: str = "warn", check: str = "point_not_judged") -> Finding:
    return Finding(check, level, "", start, end)


def test_the_units_are_the_sentences_of_title_body_and_points() -> None:
    assert words(sentences(CUT)) == [
        "No ferry yet",
        "The board met.",
        "It offers a ferry.",
        "Mayor Holm rejects that.",
        "The board offers it.",
        "Holm does not.",
    ]


def test_a_document_without_words_has_none() -> None:
    segmentation = cut(Document("d", "", ()))
    assert sentences(segmentation) == []
    assert map_of(segmentation, [], Visited(), [finding(0, 0)]) == []
    assert Visited().with_offset(segmentation, 0) == Visited()


def test_where_the_caret_was_the_sentence_was_visited() -> None:
    at = DOCUMENT.text.index("offers")
    visited = Visited().with_offset(CUT, at)
    assert words(visited.starts) == ["It offers a ferry."]
    assert visited.with_offset(CUT, at + 3) is visited
    assert visited.with_offset(CUT, DOCUMENT.text.index("Not read")) is visited
    both = visited.with_offset(CUT, 2)
    assert words(both.starts) == ["No ferry yet", "It offers a ferry."]
    assert DOCUMENT.text.index("It offers") in both
    assert at not in both
    assert -1 not in both


@given(st.lists(st.integers(0, len(DOCUMENT.text)), max_size=12))
def test_visits_in_any_order_come_to_the_same(offsets: list[int]) -> None:
    forth, back = Visited(), Visited()
    for offset in offsets:
        forth = forth.with_offset(CUT, offset)
    for offset in reversed(offsets):
        back = back.with_offset(CUT, offset)
    assert forth == back
    assert all(earlier < later for earlier, later in pairwise(forth.starts))
    assert set(forth.starts) <= {start for start, _ in sentences(CUT)}


@given(STARTS, STARTS)
def test_two_are_joined_to_what_either_holds(one: Visited, other: Visited) -> None:
    joined = one | other
    assert set(joined.starts) == {*one.starts, *other.starts}
    assert joined == other | one
    assert joined | one == joined


@given(STARTS)
def test_the_settings_file_gives_back_what_it_got(visited: Visited) -> None:
    text = visited.to_text()
    assert Visited.from_text(text) == visited
    assert text.isascii()
    assert set(text) <= set("0123456789 ")


def test_the_text_is_short_for_a_long_document() -> None:
    assert len(Visited(tuple(range(250_000, 500_000, 100))).to_text()) < 4 * 2500 + 10


DAMAGED = ["", " ", "none", "1,2", "1 2 x", "5 0", "-3 4", "1  2", "1 2\n", "٣ ٤", "9" * 5000, "1 " * 9, "1.5", "\0"]


@pytest.mark.parametrize("text", [*DAMAGED, None, 7, ["1", "2"], b"1 2"])
def test_a_damaged_settings_file_says_nothing_was_visited(text: object) -> None:
    assert Visited.from_text(text) == Visited()


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    starts = Visited.from_text(text).starts
    assert all(earlier < later for earlier, later in pairwise(starts))


def test_a_label_counts_as_a_visit_of_each_sentence_it_lies_in() -> None:
    over_two = span(DOCUMENT, "met. It offers", "STANCE")
    assert words(labelled(CUT, [over_two]).starts) == ["The board met.", "It offers a ferry."]
    assert labelled(CUT, []) == Visited()


def test_the_gaps_of_a_label_do_not_count() -> None:
    first, last = DOCUMENT.text.index("board"), DOCUMENT.text.index("rejects")
    quote = DOCUMENT.text[first : last + 7]
    broken = Span("s", "set", "STANCE", first, last + 7, quote, ((first, first + 5), (last, last + 7)))
    assert words(labelled(CUT, [broken]).starts) == ["The board met.", "Mayor Holm rejects that."]
    assert [stretch.labels for stretch in map_of(CUT, [broken], Visited(), [])][1:4] == [("STANCE",), (), ("STANCE",)]


def test_the_map_tells_visits_labels_and_the_worst_finding() -> None:
    at = DOCUMENT.text.index
    spans = [
        span(DOCUMENT, "a ferry", id="s2"),
        span(DOCUMENT, "offers a ferry", "STANCE", id="s1"),
        span(DOCUMENT, "ferry", id="s3", nth=1),
    ]
    point = DOCUMENT.points[0]
    findings = [
        finding(at("offers"), at("offers") + 6),
        finding(at("ferry."), at("ferry.") + 5, "error"),
        finding(at("a ferry"), at("a ferry") + 1),
        finding(point.start, point.end, "error"),
        finding(at("Mayor"), at("that.") + 5, check="sentence_not_visited"),
        finding(0, 0, "error"),
    ]
    found = map_of(CUT, spans, Visited((at("Mayor"),)), findings)
    units = sentences(CUT)
    assert found == [
        Stretch(*units[0], False),
        Stretch(*units[1], False),
        Stretch(*units[2], True, ("STANCE", "ACTOR"), "error"),
        Stretch(*units[3], True),
        Stretch(*units[4], False, (), "error"),
        Stretch(*units[5], False, (), "error"),
    ]


PLACES = st.tuples(st.integers(0, len(DOCUMENT.text)), st.integers(0, len(DOCUMENT.text))).map(sorted)


@given(st.lists(PLACES, max_size=8), st.lists(st.tuples(PLACES, st.sampled_from(["warn", "error"])), max_size=8))
def test_the_map_is_what_looking_at_each_sentence_gives(
    places: list[list[int]], marks: list[tuple[list[int], str]]
) -> None:
    text = DOCUMENT.text
    spans = [Span(str(n), "set", f"L{n % 3}", a, b, text[a:b]) for n, (a, b) in enumerate(places) if a < b]
    findings = [finding(a, b, level) for (a, b), level in marks]
    found = map_of(CUT, spans, Visited(), findings)
    assert [(each.start, each.end) for each in found] == sentences(CUT)
    for each in found:
        inside = {one.label for one in spans if one.overlaps(each.start, each.end)}
        levels = {one.level for one in findings if max(one.start, each.start) < min(one.end, each.end)}
        assert set(each.labels) == inside
        assert len(each.labels) == len(inside)
        assert each.visited == bool(inside)
        assert each.worst == ("error" if "error" in levels else "warn" if "warn" in levels else "")


def test_an_emoji_before_a_sentence_moves_nothing() -> None:
    document = harbour()
    segmentation: Segmentation = cut(document)
    visited = Visited().with_offset(segmentation, document.text.index("Café"))
    assert words(visited.starts, document) == [words(visited.starts, document)[0]]
    assert "Café owners" in words(visited.starts, document)[0]
