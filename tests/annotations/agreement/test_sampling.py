"""Random continua: like the real one in what they should be, the same for the same seed, and not by names."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement.continua import Continua, coded
from annotations.agreement.continuum import Continuum, continuum
from annotations.agreement.sampling import shuffled, statistical
from tests.annotations.agreement.textlike import continua, textlike

SEED = (7, 0)


def draw(sampler: str, units: Continuum, samples: int, seed: tuple[int, ...] = SEED) -> Continua:
    numbers = coded(units)
    if sampler == "statistical":
        return statistical(numbers.continua, len(numbers.labels), samples, seed)
    return shuffled(numbers.continua, units.length, samples, seed)


@pytest.mark.parametrize("sampler", ["statistical", "shuffle"])
@given(units=continua(), seed=st.integers(0, 5))
@settings(max_examples=60, deadline=None)
def test_samples_are_continua_with_units(sampler: str, units: Continuum, seed: int) -> None:
    drawn = draw(sampler, units, 20, (seed,))
    assert drawn.count == 20
    assert drawn.annotators == len(units.units)
    assert (drawn.mean_units > 0).all()
    assert (drawn.end > drawn.start).all()
    assert set(drawn.label.tolist()) <= set(range(len(units.labels)))
    keys = np.lexsort((drawn.label, drawn.end, drawn.start, drawn.annotator, drawn.continuum))
    assert (keys == np.arange(len(keys))).all()


@pytest.mark.parametrize("sampler", ["statistical", "shuffle"])
def test_a_seed_gives_the_same_samples_and_another_gives_others(sampler: str) -> None:
    units = textlike(3, 10)
    one, again, other = (draw(sampler, units, 5, (seed,)).start for seed in (1, 1, 2))
    assert (one == again).all()
    assert len(one) != len(other) or (one != other).any()


@pytest.mark.parametrize("sampler", ["statistical", "shuffle"])
def test_names_do_not_matter(sampler: str) -> None:
    units = textlike(3, 10)
    names = dict(zip(units.annotators, "zyx", strict=True))
    labels = dict(zip(units.labels, ("third", "first", "second"), strict=True))
    renamed = continuum(
        units.length,
        {names[who]: [unit._replace(label=labels[unit.label]) for unit in mine] for who, mine in units.units.items()},
    )
    assert (draw(sampler, units, 5).start == draw(sampler, renamed, 5).start).all()
    assert (draw(sampler, units, 5).label == draw(sampler, renamed, 5).label).all()


def test_one_span_more_changes_the_samples_a_little_only() -> None:
    units = textlike(3, 40)
    first = units.annotators[0]
    longer = continuum(units.length, {**units.units, first: [*units.units[first], (5, 30, "ACTOR")]})
    before, after = (draw("statistical", each, 30) for each in (units, longer))
    same = (before.sizes == after.sizes).mean()
    assert same > 0.7


def test_statistical_samples_have_the_means_of_the_real_one() -> None:
    units = textlike(3, 40)
    drawn, real = draw("statistical", units, 400), coded(units).continua
    assert drawn.mean_units.mean() == pytest.approx(real.mean_units[0] - 0.5, abs=0.3), "numbers are cut to whole ones"
    shares = np.bincount(drawn.label) / len(drawn.label)
    assert shares == pytest.approx(np.bincount(real.label) / len(real.label), abs=0.02)
    lengths = real.end - real.start
    folded = np.abs(np.random.default_rng(0).normal(lengths.mean(), lengths.std(), 100_000))
    assert (drawn.end - drawn.start).mean() == pytest.approx(folded.mean(), rel=0.02)


def test_gaps_of_statistical_samples_count_the_way_to_the_first_unit_and_one_of_nothing() -> None:
    """With equal gaps of 10 and that 0, the mean is 7.5; all durations are 4."""
    units = continuum(50, {"a": [(10, 14, "x"), (24, 28, "x")], "b": [(10, 14, "x")]})
    drawn = draw("statistical", units, 4000)
    firsts = drawn.start[np.flatnonzero(np.diff(drawn.continuum * 2 + drawn.annotator, prepend=-1))]
    assert drawn.end - drawn.start == pytest.approx(np.full(len(drawn.start), 4.0))
    assert firsts.mean() == pytest.approx(7.5, abs=0.3)


def test_shuffled_tracks_are_real_ones_shifted_and_wrapped() -> None:
    units = continuum(100, {"a": [(0, 5, "x"), (50, 60, "y")], "b": [(90, 97, "z")]})
    drawn = draw("shuffle", units, 50)
    for number in range(50):
        for who in range(2):
            at = (drawn.continuum == number) & (drawn.annotator == who)
            starts, lengths = drawn.start[at], drawn.end[at] - drawn.start[at]
            assert sorted(np.round(lengths, 6)) in ([5, 10], [7])
            assert ((starts >= 0) & (starts < 100)).all()
            if at.sum() == 2:
                assert abs(starts[0] - starts[1]) == pytest.approx(50)


def test_shifts_keep_their_distance_where_there_is_room() -> None:
    """One unit of 10 each, at the same place: shifted tracks are 10 apart at least, round the end too."""
    units = continuum(100, dict.fromkeys("abc", ((0, 10, "x"),)))
    starts = draw("shuffle", units, 200).start.reshape(200, 3)
    apart = np.abs(starts[:, [0, 0, 1]] - starts[:, [1, 2, 2]])
    assert np.minimum(apart, 100 - apart).min() >= 10
    crowded = continuum(12, dict.fromkeys("abc", ((0, 10, "x"),)))
    assert draw("shuffle", crowded, 10).count == 10
