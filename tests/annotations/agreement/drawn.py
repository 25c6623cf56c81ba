"""Units, links and sets that hypothesis draws for the tests of agreement: few offsets, so that much coincides."""

from __future__ import annotations

from hypothesis import strategies as st

from annotations.agreement.continuum import Unit
from annotations.agreement.links import Relation
from annotations.agreement.matching import Marked, Units

LABELS = ("ACTOR", "STANCE", "CONDITION")


@st.composite
def unit(draw: st.DrawFn, longest: int = 30) -> Unit | Marked:
    """A unit, now and then with a gap."""
    start = draw(st.integers(0, longest - 1))
    end = draw(st.integers(start + 1, longest))
    label = draw(st.sampled_from(LABELS))
    if end - start > 3 and draw(st.integers(0, 5)) == 0:
        cut = draw(st.integers(start + 1, end - 2))
        return Marked(start, end, label, ((start, cut), (cut + 1, end)))
    return Unit(start, end, label)


def units(most: int = 6, longest: int = 30) -> st.SearchStrategy[list[Unit | Marked]]:
    """The units of one annotator, nested, crossing and twice the same."""
    return st.lists(unit(longest), max_size=most)


@st.composite
def linked(draw: st.DrawFn) -> tuple[Units, list[Relation]]:
    """One annotator's units and links between them, some to nothing."""
    own = draw(units())
    if not own:
        return own, []
    end = st.integers(0, len(own) - 1)
    relation = st.builds(Relation, end, st.none() | end, st.sampled_from(("holder", "governs")))
    return own, draw(st.lists(relation, max_size=5))
