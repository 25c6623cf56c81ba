"""Where two annotators disagree: each thing once, of its kind, and the same from either side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.attributes import attribute_sums
from annotations.agreement.comparing import disagreements
from annotations.agreement.disagreements import Disagreement
from annotations.agreement.links import aligned_ends, link_sums, relations_of, unit_of
from annotations.agreement.spanf1 import span_sums
from annotations.agreement.verdicts import verdict_sums, verdict_table
from annotations.spans import AnnotationSet, Judgement, Link, SetContents, Span
from annotations.text import Range
from tests.annotations.agreement import founding
from tests.annotations.agreement.drawn import LABELS, units
from tests.annotations.texts import harbour
from tests.annotations.texts import span as over

FEW = settings(max_examples=50, deadline=None)

DOCUMENT = harbour()
TEXT = DOCUMENT.text


def contents(
    who: str, spans: Sequence[Span] = (), links: Sequence[Link] = (), judgements: Sequence[Judgement] = ()
) -> SetContents:
    return SetContents(AnnotationSet(who, DOCUMENT.id, who), tuple(spans), tuple(links), tuple(judgements))


def marked(quote: str, label: str = "ACTOR", id: str = "s1", **attributes: Any) -> Span:
    return replace(over(DOCUMENT, quote, label, id=id), attributes=attributes)


def found(a: Sequence[Any], b: Sequence[Any], **options: Any) -> list[Disagreement]:
    """The disagreements of two sets, each given as spans, links and judgements in any order."""
    sides = [
        contents(who, *([each for each in side if isinstance(each, kind)] for kind in (Span, Link, Judgement)))
        for who, side in (("ada", a), ("bo", b))
    ]
    return disagreements(DOCUMENT, sides[0], sides[1], **options)


def said(entries: Sequence[Disagreement]) -> list[tuple[str, str, str]]:
    return [(each.kind, *each.texts) for each in entries]


def turned(each: Disagreement) -> Disagreement:
    twos = {name: getattr(each, name)[::-1] for name in ("annotators", "texts", "ids", "labels", "ranges")}
    return replace(each, **twos)


def test_a_span_that_one_has_not_marked() -> None:
    span = marked("Mayor Ida Holm")
    (entry,) = found([span], [])
    place = span.start, span.end
    assert entry == Disagreement(
        "missing", "harbour", ("ada", "bo"), ("ACTOR", None), ("ACTOR “Mayor Ida Holm”", "—"), ("s1", None),
        (place, None), place,
    )  # fmt: skip
    assert found([], [span]) == [turned(replace(entry, annotators=("bo", "ada")))]


def test_boundaries() -> None:
    (entry,) = found([marked("Mayor Ida Holm")], [marked("Ida Holm", id="t1")])
    assert said([entry]) == [("boundary", "Mayor Ida Holm", "Ida Holm")]
    assert TEXT[slice(*entry.shown)] == "Mayor Ida Holm"
    assert (entry.ids, entry.labels) == (("s1", "t1"), ("ACTOR", "ACTOR"))


def test_long_quotes_are_shown_where_they_differ() -> None:
    a = marked("The board offers a night ferry if the council pays for the crew", "STANCE")
    b = marked("The board offers a night ferry if the council pays", "STANCE")
    assert said(found([a], [b])) == [
        ("boundary", "…ferry if the council pays for the crew", "…a night ferry if the council pays")
    ]


def test_gaps_are_boundaries_too() -> None:
    a = marked("night ferry if the council")
    gapped = replace(a, fragments=((a.start, a.start + 11), (a.end - 7, a.end)))
    assert said(found([a], [gapped])) == [("boundary", "night ferry if the council", "night ferry … council")]
    same = replace(a, fragments=((a.start, a.start + 5), (a.start + 5, a.end)))
    assert found([a], [same]) == []


def test_labels() -> None:
    a, b = marked("if the council pays", "CONDITION"), marked("if the council pays", "STANCE", "t1")
    assert said(found([a], [b])) == [("label", "CONDITION “if the council pays”", "STANCE “if the council pays”")]
    part = marked("the council pays", "STANCE", "t1")
    assert [each.kind for each in found([a], [part])] == ["boundary", "label"]
    little = marked("pays", "STANCE", "t1")
    assert [each.kind for each in found([a], [little])] == ["missing", "missing"]


def test_a_nested_span_is_no_other_label() -> None:
    a = [marked("The board offers a night ferry", "STANCE")]
    b = [marked("The board", "ACTOR", "t1"), marked("offers a night ferry", "STANCE", "t2")]
    assert [each.kind for each in found(a, b)] == ["boundary", "missing"]


def test_attributes() -> None:
    a = marked("rejects that", "STANCE", commitment="rejects", issues=["a", "b"], target=[0, 13], hedged=True)
    b = marked("rejects that", "STANCE", commitment="opposes", issues=["b", "a"], target=[0, 20], change="new")
    entries = found([a], [b])
    assert [(each.name, *each.texts) for each in entries] == [
        ("change", "—", "new"),
        ("commitment", "rejects", "opposes"),
        ("hedged", "yes", "—"),
        ("target", "“Harbour board”", "“Harbour board leaves”"),
    ]
    assert {each.kind for each in entries} == {"attribute"}
    assert [each.name for each in found([a], [b], without=("target", "change", "hedged"))] == ["commitment"]


def test_entities_are_shown_by_name() -> None:
    a, b = marked("Holm", entity="e1", form="name"), marked("Holm", entity="e2", form="e1")
    entries = found([a], [b], names={"e1": "Ida Holm", "e2": "the mayor"})
    assert said(entries) == [("attribute", "Ida Holm", "the mayor"), ("attribute", "name", "e1")]


def test_only_shared_attributes_of_different_labels_are_compared() -> None:
    a = marked("if the council pays", "CONDITION", kind="trigger", issue="a")
    b = marked("if the council pays", "STANCE", commitment="demands", issue="b")
    assert [(each.kind, each.name) for each in found([a], [b])] == [("label", None), ("attribute", "issue")]


STANCE, BOARD, COUNCIL = marked("offers", "STANCE", "st"), marked("harbour board", id="bo"), marked("council", id="co")
SPANS = (BOARD, COUNCIL, STANCE)


def link(type: str, source: str, target: str | None = None, id: str = "L", text: Range | None = None) -> Link:
    return Link(id, "set", type, source, target, text)


@pytest.mark.parametrize(
    ("mine", "theirs", "texts"),
    [
        ([link("holder", "st", "bo")], [], ("holder harbour board", "—")),
        ([link("holder", "st", "bo")], [link("holder", "st", "co")], ("holder harbour board", "holder council")),
        (
            [link("holder", "st", "bo")],
            [link("reported_by", "st", "bo")],
            ("holder harbour board", "reported_by harbour board"),
        ),
        ([link("holder", "st", "bo")], [link("holder", "bo", "st")], ("holder harbour board", "holder offers")),
        ([link("restates", "st")], [link("restates", "st", "bo")], ("restates", "restates harbour board")),
        (
            [link("governs", "st", text=(0, 13))],
            [link("governs", "st", text=(21, 26))],
            ("governs Harbour board", "governs night"),
        ),
    ],
)
def test_links(mine: list[Link], theirs: list[Link], texts: tuple[str, str]) -> None:
    (entry,) = found([*SPANS, *mine], [*SPANS, *theirs])
    assert (entry.kind, entry.texts) == ("link", texts)
    assert entry.ids[0] == mine[0].id
    assert entry.ranges[0] == (STANCE.start, STANCE.end) or mine[0].source != "st"
    assert entry.name == mine[0].type
    assert entry.labels[0] == "STANCE"


def test_links_that_are_the_same() -> None:
    text = link("governs", "st", text=(0, 13)), link("governs", "st", text=(0, 7))
    assert found([*SPANS, text[0]], [*SPANS, text[1]]) == []
    both = [link("governs", "st", text=(0, 7), id="1"), link("governs", "bo", text=(0, 7), id="2")]
    assert found([*SPANS, *both], [*SPANS, *both[::-1]]) == []
    two = [link("holder", "st", "bo", "1"), link("holder", "st", "co", "2")]
    assert found([*SPANS, *two], [*SPANS, *two[::-1]]) == []
    assert said(found([*SPANS, *two], [*SPANS, two[1]])) == [("link", "holder harbour board", "—")]


def test_links_from_a_span_that_is_missing_are_listed_beside_it() -> None:
    entries = found([*SPANS, link("holder", "st", "bo")], SPANS[:2])
    assert [each.kind for each in entries] == ["missing", "link"]
    assert [each.texts for each in entries if each.kind == "link"] == [("holder harbour board", "—")]
    entries = found([*SPANS, link("holder", "st", "bo")], SPANS[1:])
    assert [each.kind for each in entries] == ["missing", "link"]


def judgement(point: int, verdict: str | None, *evidence: Range) -> Judgement:
    return Judgement("set", point, verdict, evidence)


def test_verdicts_and_evidence() -> None:
    first, second = (0, 13), (21, 26)
    a = [judgement(1, "not_supported"), judgement(2, "supported", first), judgement(0, "partly")]
    b = [judgement(1, "supported", first), judgement(2, "supported", second, (30, 35))]
    entries = found(a, b)
    assert [(each.kind, each.point, *each.texts) for each in entries] == [
        ("verdict", 1, "1 not supported", "1 supported"),
        ("evidence", 1, "—", "1 “Harbour board”"),
        ("evidence", 2, "2 “Harbour board”", "2 “night” +1"),
    ]
    assert TEXT[slice(*entries[0].shown)] == "The board offers a night ferry."
    # what one has not judged is missing, and no disagreement
    assert found([judgement(1, "partly")], [judgement(1, None)]) == []
    (title,) = found([judgement(0, "partly")], [judgement(0, "supported")])
    assert title.texts == ("title partly", "title supported")
    assert TEXT[slice(*title.shown)] == TEXT.split("\n")[0]
    (stray,) = found([judgement(9, "partly")], [judgement(9, "supported")])
    assert stray.shown == (0, 0)


@st.composite
def sets(draw: st.DrawFn, who: str = "ada") -> SetContents:
    """A set of distinct spans with attributes, links and judgements."""
    own = draw(units(5))
    spans = tuple(
        Span(
            f"{who}{at}",
            who,
            unit.label,
            int(unit.start),
            int(unit.end),
            TEXT[int(unit.start) : int(unit.end)],
            getattr(unit, "pieces", ()),
            draw(st.dictionaries(st.sampled_from(("kind", "entity")), st.sampled_from("pq"), max_size=2)),
        )
        for at, unit in enumerate(dict.fromkeys(own))
    )
    ends = st.sampled_from([span.id for span in spans]) if spans else st.nothing()
    target = st.one_of(st.tuples(ends, st.none()), st.tuples(st.none(), st.sampled_from([None, (0, 9), (5, 20)])))
    drawn = st.tuples(st.sampled_from(("holder", "governs")), ends, target)
    links = draw(st.lists(drawn, max_size=4)) if spans else []
    judged = draw(
        st.dictionaries(
            st.integers(0, 2),
            st.tuples(st.sampled_from((None, "supported", "partly")), st.sets(st.sampled_from([(0, 9), (10, 20)]))),
        )
    )
    return contents(
        who,
        spans,
        [Link(f"{who}L{at}", who, type, source, *end) for at, (type, source, end) in enumerate(links)],
        [Judgement(who, point, verdict, tuple(places)) for point, (verdict, places) in judged.items()],
    )


@FEW
@given(a=sets(), b=sets("bo"))
def test_neither_side_matters(a: SetContents, b: SetContents) -> None:
    assert [turned(each) for each in disagreements(DOCUMENT, b, a)] == disagreements(DOCUMENT, a, b)


@FEW
@given(a=sets(), shuffled=st.randoms(use_true_random=False))
def test_equal_sets_have_none(a: SetContents, shuffled: Any) -> None:
    parts = [list(part) for part in (a.spans, a.links, a.judgements)]
    for part in parts:
        shuffled.shuffle(part)
    assert disagreements(DOCUMENT, a, contents("bo", *parts)) == []


@FEW
@given(a=sets(), b=sets("bo"))
def test_each_thing_is_listed_once_and_the_numbers_rest_on_it(a: SetContents, b: SetContents) -> None:
    entries = disagreements(DOCUMENT, a, b)
    assert len({(each.kind, each.ids, each.point, each.name) for each in entries}) == len(entries)
    kinds = Counter(each.kind for each in entries)
    units_a, units_b = ([unit_of(span) for span in each.spans] for each in (a, b))
    pairs = aligned_ends(units_a, units_b)
    assert kinds["missing"] == len(a.spans) + len(b.spans) - 2 * len(pairs)
    differing = sum(a.spans[first].label != b.spans[second].label for first, second in pairs)
    assert kinds["label"] == differing
    assert len(pairs) - differing == span_sums(units_a, units_b)[None, "overlap_label"]
    values = ([span.attributes for span in each.spans] for each in (a, b))
    sums = attribute_sums(units_a, units_b, *values, dict.fromkeys(LABELS, ("kind", "entity")))
    listed_values = [each for each in entries if each.kind == "attribute" and each.labels[0] == each.labels[1]]
    assert len(listed_values) == sum(count for (_, _, mine, other), count in sums.items() if mine != other)
    table = verdict_table(verdict_sums(a.judgements, b.judgements))
    assert kinds["verdict"] == sum(n for (mine, other), n in table.items() if mine != other)
    (ends_a, links_a), (ends_b, links_b) = relations_of(a), relations_of(b)
    counts = link_sums(ends_a, ends_b, links_a, links_b).counts
    listed = [id for each in entries if each.kind == "link" for id in each.ids if id]
    assert len(listed) == len(set(listed)) == counts[None, "n_a"] + counts[None, "n_b"] - 2 * counts[None, "overlap"]


@pytest.mark.parametrize("pair", founding.PAIRS)
def test_the_founding_document(pair: str) -> None:
    a, b = founding.two(pair)
    names = {id: entity.name for id, entity in founding.article().entities.items()}
    entries = disagreements(founding.document(), a, b, names=names)
    assert [turned(each) for each in disagreements(founding.document(), b, a, names=names)] == entries
    assert disagreements(founding.document(), a, a) == []
    if pair == "A~B":
        assert ("boundary", "Chancellor Friedrich Merz", "Friedrich Merz") in said(entries)
        assert ("boundary", "its partners", "partners") in said(entries)
        assert ("verdict", "6 contradicted", "6 not supported") in said(entries)
        assert ("missing", "—", "ACTOR “Russian”") in said(entries)
        assert ("attribute", "demands", "supports") in said(entries)
        assert sum(each.kind == "verdict" for each in entries) == 4  # half of the eight points


def test_a_disagreement_goes_through_json() -> None:
    entries = found([marked("Holm"), judgement(1, "partly")], [marked("offers", "STANCE")])
    assert [Disagreement.from_json(orjson.loads(orjson.dumps(each.to_json()))) for each in entries] == entries
