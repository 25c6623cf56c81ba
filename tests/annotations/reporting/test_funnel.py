"""The limits of the funnel: as wide as the documents scatter, and no wider for a few bad ones."""

from __future__ import annotations

import numpy as np
import pytest

from annotations.reporting.funnel import funnel_of


def documents(spread: float, count: int = 2000) -> list[tuple[float, float]]:
    draws = np.random.default_rng(5)
    sizes = draws.integers(5, 100, count)
    return [(float(size), 0.7 + spread * draws.normal() / size**0.5) for size in sizes]


def test_limits_hold_95_per_cent() -> None:
    known = documents(0.8)
    funnel = funnel_of(known, 0.7)
    assert funnel is not None
    assert funnel.spread == pytest.approx(0.8, rel=0.05)
    assert np.mean([funnel.is_outside(*each) for each in known]) == pytest.approx(0.05, abs=0.02)


def test_limits_come_nearer_with_size() -> None:
    funnel = funnel_of(documents(0.5), 0.7)
    assert funnel is not None
    low, high = funnel.limits(25)
    wide_low, wide_high = funnel.limits(100 / 4 / 4)
    assert wide_low < low < 0.7 < high < wide_high
    assert high - low == pytest.approx((wide_high - wide_low) / 2)


def test_a_few_bad_documents_do_not_widen_it() -> None:
    known = documents(0.5)
    bad = [(80.0, -1.5)] * 20
    funnel, wider = funnel_of(known, 0.7), funnel_of([*known, *bad], 0.7)
    assert funnel is not None
    assert wider is not None
    assert wider.spread < 1.05 * funnel.spread
    assert wider.is_outside(80.0, -1.5)


def test_no_funnel_of_few_or_equal_documents() -> None:
    assert funnel_of([(10.0, 0.5)] * 4, 0.7) is None
    assert funnel_of([(10.0, 0.7)] * 9, 0.7) is None


def test_where_most_lie_on_the_level_the_others_count() -> None:
    funnel = funnel_of([*[(10.0, 0.7)] * 8, (10.0, 0.2), (10.0, 0.9)], 0.7)
    assert funnel is not None
    assert funnel.spread > 0
