"""Tables of what two annotators said."""

from __future__ import annotations

import numpy as np
import pytest

from annotations.agreement.tables import alpha, counted, dense, judged, kappa, observed


def test_a_table_is_square_and_by_name() -> None:
    table = counted([("b", "a"), ("b", "a"), ("c", "c")])
    names, square = dense(table)
    assert names == ("a", "b", "c")
    assert square.tolist() == [[0, 0, 0], [2, 0, 0], [0, 0, 1]]
    assert dense(table, ["c", "b", "a", "z"])[1].tolist() == [[1, 0, 0, 0], [0, 0, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    with pytest.raises(KeyError):
        dense(table, ["a", "b"])


def test_kernels_take_replicates() -> None:
    """The example of high agreement and low kappa (golden paradox_80_7_8_5), nothing at all, and one value only."""
    squares = np.array([[[80.0, 7], [8, 5]], [[0, 0], [0, 0]], [[9, 0], [0, 0]]])
    assert observed(squares) == pytest.approx(np.array([0.85, np.nan, 1.0]), nan_ok=True)
    assert kappa(squares) == pytest.approx(np.array([0.31428571, np.nan, np.nan]), nan_ok=True, abs=1e-3)
    assert np.isnan(alpha(squares)).tolist() == [False, True, True]


def test_alpha_of_values_and_how_many_pairs_it_rests_on() -> None:
    """Of six values four are a; two of the three pairs differ."""
    found = judged(counted([("a", "a"), ("a", "b"), ("b", "a")]))
    assert (found.alpha.value, found.alpha.n) == (pytest.approx(1 - 5 * 4 / (36 - 16 - 4)), 3)
    assert judged({}, what="points").alpha.reason == "no points"
    assert judged({("a", "a"): 2.0}).kappa.reason == "no variation: only one value occurs"
