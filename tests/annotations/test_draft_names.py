"""Names of drafts: whatever a part is called on the way, what speaks of others goes on to speak of those."""

from __future__ import annotations

from collections.abc import Iterator

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotations.conversions import LABEL, LINK, VERDICT, VOCABULARY, Address
from annotations.derivation import WRITTEN_RULE
from annotations.drafts.differences import differences
from annotations.drafts.draft import Draft, Drafting
from annotations.drafts.tree import CHECK, Place
from annotations.errors import Refused
from tests.annotations.schemas import at, small

Meant = dict[tuple[object, ...], frozenset[Address]]
"""What each place that speaks of parts by a name means: the parts, by what they were called at first."""

PARTS = [place for place, node in Draft.of(small()).walk() if place and node.kind != CHECK]
NAMES = sorted({Draft.of(small()).at(place).name for place in PARTS})
OTHERS = [
    "",
    " ",
    "NEW",
    "two words",
    "a  b",
    "x if a wrote link exists",
    "near_by",
    "near by",
    "WISHES",
    "unclear if a",
]


def meant(draft: Draft) -> Meant:
    """What everything in a draft means that speaks of parts by their names."""
    return {key: frozenset(addresses) for key, addresses in _meant(draft)}


def _meant(draft: Draft) -> Iterator[tuple[tuple[object, ...], set[Address]]]:
    parts = [(draft.address(place), node) for place, node in draft.walk() if place]

    def called(*address: str) -> set[Address]:
        return {node.origin for each, node in parts if each == address and node.origin}

    def in_labels(*names: str) -> set[Address]:
        return {node.origin for each, node in parts if each[0] == LABEL and each[2:] == names and node.origin}

    for place, node in draft.walk():
        for side in ("from", "to") if node.kind == LINK else ():
            for number, name in enumerate(node.get(side, [])):
                yield (place, side, number), called(LABEL, name)
        if node.get("vocabulary"):
            yield (place, "vocabulary"), called(VOCABULARY, node.get("vocabulary"))
        if node.get("derived"):
            rule = WRITTEN_RULE.fullmatch(node.get("derived"))
            assert rule, node.get("derived")
            yield (place, "type"), called(LINK, rule["type"])
            yield (place, "value"), called(*draft.address(place), rule["value"])
        if node.kind == CHECK and node.get("link"):
            yield (place, "link"), called(LINK, node.get("link"))
            yield (place, "attribute"), in_labels(node.get("attribute"))
            yield (place, "answer"), in_labels(node.get("attribute"), node.get("value"))
    supporting = {
        node.origin for _, node in parts if node.kind == VERDICT and node.get("means", node.name) == "supported"
    }
    yield ("supporting",), {origin for origin in supporting if origin}


def test_everything_of_the_small_schema_speaks_of_something() -> None:
    assert all(len(each) == 1 for each in meant(Draft.of(small())).values())


renamings = st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from([*NAMES, *OTHERS])), max_size=12)


@given(renamings)
def test_no_sequence_of_names_changes_what_is_meant(names: list[tuple[Place, str]]) -> None:
    draft = Draft.of(small())
    first = meant(draft)
    for place, name in names:
        draft = renamed(draft, place, name)
        for key, now in meant(draft).items():
            if key[-1] in ("attribute", "answer"):  # checks mean all labels' attributes that are called so
                assert now, key
            elif key == ("supporting",):  # a verdict that is called supported means that, too
                assert first[key] <= now
            else:
                assert now == first[key], (key, place, name)
        assert len({draft.address(each) for each in PARTS}) == len(PARTS)


@given(st.sampled_from(PARTS), st.lists(st.sampled_from([*NAMES, *OTHERS]), min_size=1, max_size=4))
def test_what_is_typed_on_the_way_is_no_name(place: Place, names: list[str]) -> None:
    """Each name is written letter by letter into the field, over the one before; only what stands there last counts."""
    drafting = Drafting(Draft.of(small()))
    for name in names:
        for length in range(len(name) + 1):
            before = drafting.before(place)
            drafting.do(renamed(before, place, name[:length]), place)
    assert drafting.draft == renamed(Draft.of(small()), place, names[-1])
    if drafting.can_undo:
        drafting.undo()
    assert drafting.draft == Draft.of(small())
    assert not drafting.can_undo


def renamed(draft: Draft, place: Place, name: str) -> Draft:
    """The draft with another name for a part, or as it is where that is refused."""
    try:
        return draft.renamed(place, name)
    except Refused:
        return draft


@pytest.mark.parametrize(
    ("address", "name", "line"),
    [
        (("label", "WRITER"), "PLACE", "the label PLACE is there already: choose another name"),
        (("label", "WISH", "tone"), "why", "the attribute why of WISH is there already: choose another name"),
        (("label", "WISH", "tone", "odd"), "cold", "the value cold of tone is there already: choose another name"),
        (("link", "wrote"), "near", "the link near is there already: choose another name"),
        (("field", "level"), "flags", "the field flags is there already: choose another name"),
        (("verdict", "supported"), "wrong", "the verdict wrong is there already: choose another name"),
        (("error", "added"), "dropped", "the error dropped is there already: choose another name"),
        (("label", "WRITER"), " ", "must be a text that is not empty"),
        (("link", "wrote"), "wrote  it", "what a link decides could not be written with this name: choose another"),
    ],
)
def test_a_name_that_cannot_be_had_is_refused(address: Address, name: str, line: str) -> None:
    draft = Draft.of(small())
    with pytest.raises(Refused) as refused:
        draft.renamed(at(draft, *address), name)
    assert str(refused.value) == line


def test_a_label_may_be_called_alike_in_another_case_and_two_labels_have_attributes_of_one_name() -> None:
    draft = Draft.of(small())
    assert draft.renamed(at(draft, "label", "WRITER"), "Place").faults == []
    both = draft.renamed(at(draft, "label", "WRITER", "loud"), "whose")
    one = both.renamed(at(both, "label", "WISH", "whose"), "of whom")
    assert one.schema.check("stance_without_holder").attribute == "of whom"  # the other has no value “unclear”
    writer = at(both, "label", "WRITER", "whose")
    alike, _ = both.put(writer, "type", "choice").added(writer, "values", {"v": "unclear"})
    one = alike.renamed(at(alike, "label", "WISH", "whose"), "of whom")
    assert one.schema.check("stance_without_holder").attribute == "whose"
    none = one.renamed(at(one, "label", "WRITER", "whose"), "which")
    assert none.schema.check("stance_without_holder").attribute == "which"


def test_what_is_kept_takes_no_name_from_one_that_has_it_now() -> None:
    draft = Draft.of(small())
    draft = draft.removed(at(draft, "label", "PLACE")).renamed(at(draft, "label", "WRITER"), "PLACE")
    kept = draft.kept(("label", "PLACE"), "2")
    assert {node.name: node.origin for _, node in kept.walk() if node.kind == LABEL} == {
        "PLACE": ("label", "WRITER"),
        "WISH": ("label", "WISH"),
        "PLACE 2": ("label", "PLACE"),
    }
    assert kept.faults == []


def test_a_part_takes_the_name_of_one_that_is_gone_and_the_difference_says_just_that() -> None:
    draft = Draft.of(small())
    draft = draft.removed(at(draft, "label", "PLACE"))
    draft = draft.renamed(at(draft, "label", "WRITER"), "PLACE")
    assert [each.line for each in differences(draft)][:1] == ["the label WRITER is called PLACE now"]
