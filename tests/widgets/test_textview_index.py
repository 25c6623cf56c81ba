"""The index of spans against a plain list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotations.spans import Span, reading_order
from widgets.textview.spanindex import SpanIndex


def span(name: str, start: int, length: int) -> Span:
    return Span(name, "set", "ACTOR", start, start + length, "")


spans = st.lists(
    st.builds(span, st.sampled_from([f"s{number}" for number in range(30)]), st.integers(0, 60), st.integers(0, 20)),
    max_size=40,
)


@given(spans, st.integers(0, 70), st.integers(0, 30))
def test_questions_find_what_a_plain_look_finds(many: list[Span], start: int, length: int) -> None:
    kept = {one.id: one for one in many}
    index = SpanIndex(many)
    end = start + length
    wanted = [one for one in reading_order(kept.values()) if one.overlaps(start, end) and one.start < one.end]
    assert index.overlapping(start, end) == [one for one in wanted if start < end or one.start < start < one.end]


@given(spans, st.lists(st.sampled_from([f"s{number}" for number in range(30)]), max_size=20))
def test_changes_one_by_one_equal_a_fresh_index(added: list[Span], removed: list[str]) -> None:
    index, kept = SpanIndex(), {}
    for one in added:
        index.add(one)
        kept[one.id] = one
    for name in removed:
        assert index.remove(name) == kept.pop(name, None)
    assert list(index) == reading_order(kept.values()) == list(SpanIndex(kept.values()))
    assert len(index) == len(kept)
    assert [index.get(name) for name in kept] == list(kept.values())


def test_twenty_thousand_spans_split_into_runs_and_stay_in_order() -> None:
    index = SpanIndex()
    for number in range(5000):
        index.add(span(f"s{number}", (number * 7919) % 50000, 5))
    index.add(span("all", 0, 60000))
    assert list(index) == reading_order(index)
    found = index.overlapping(25000, 25050)
    assert found == [one for one in index if one.overlaps(25000, 25050)]
    assert found[0].id == "all"
    index.remove("all")
    assert [one.id for one in index.overlapping(59000, 60000)] == []
