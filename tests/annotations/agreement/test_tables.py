"""Tables of what two annotators said."""

from __future__ import annotations

import pytest

from annotations.agreement.tables import counted, dense, judged


def test_a_table_is_square_and_by_name() -> None:
    table = counted([("b", "a"), ("b", "a"), ("c", "c")])
    names, square = dense(table)
    assert names == ("a", "b", "c")
    assert square.tolist() == [[0, 0, 0], [2, 0, 0], [0, 0, 1]]
    assert dense(table, ["c", "b", "a", "z"])[1].tolist() == [[1, 0, 0, 0], [0, 0, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    with pytest.raises(KeyError):
        dense(table, ["a", "b"])


def test_alpha_of_values_and_how_many_pairs_it_rests_on() -> None:
    """Of six values four are a; two of the three pairs differ."""
    found = judged(counted([("a", "a"), ("a", "b"), ("b", "a")]))
    assert (found.alpha.value, found.alpha.n) == (pytest.approx(1 - 5 * 4 / (36 - 16 - 4)), 3)
    assert judged({}, what="points").alpha.reason == "no points"
    assert judged({("a", "a"): 2.0}).kappa.reason == "no variation: only one value occurs"
