"""Work for all cores: little of it is done here, much of it by other processes, and the results are the same."""

from __future__ import annotations

import os
from contextlib import closing

import pytest

from annotations import workers
from annotations.workers import HERE, Workers

MANY = range(HERE + 6)


def squared(number: int) -> tuple[int, int]:
    """The square of a number, and the process that found it."""
    return number * number, os.getpid()


def refuse(number: int) -> int:
    """Fail at a number that nobody gets to alone."""
    if number == MANY[-1]:
        raise ValueError(str(number))
    return number


def found(made: Workers[int, tuple[int, int]], items: range) -> tuple[list[int], set[int]]:
    """The squares in the order of the items, and who found them."""
    results = dict(made.results(items))
    assert sorted(results) == list(range(len(items)))
    return [results[place][0] for place in range(len(items))], {process for _, process in results.values()}


def test_what_takes_no_time_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PATIENCE", float("inf"))
    with closing(Workers(squared)) as made:
        assert found(made, MANY) == ([number * number for number in MANY], {os.getpid()})


@pytest.mark.skipif((os.cpu_count() or 1) == 1, reason="there is one core only")
def test_what_takes_long_is_done_by_others_who_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PATIENCE", 0.0)
    with closing(Workers(squared)) as made:
        squares, processes = found(made, MANY)
        assert squares == [number * number for number in MANY]
        assert len(processes - {os.getpid()}) >= 1
        assert found(made, range(HERE))[1] == {os.getpid()}
        monkeypatch.setattr(workers, "PATIENCE", float("inf"))
        assert os.getpid() not in found(made, MANY)[1]  # they are there: nothing has to be started


@pytest.mark.parametrize("patience", [0.0, float("inf")])
def test_what_goes_wrong_is_raised_here(monkeypatch: pytest.MonkeyPatch, patience: float) -> None:
    monkeypatch.setattr(workers, "PATIENCE", patience)
    with closing(Workers(refuse)) as made, pytest.raises(ValueError, match=str(MANY[-1])):
        list(made.results(MANY))


def test_who_stops_asking_ends_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PATIENCE", 0.0)
    with closing(Workers(squared)) as made:
        results = made.results(MANY)
        assert next(results)[0] == 0
        results.close()
