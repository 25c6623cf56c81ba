"""What the tests of the simulator share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from annotations.spans import SetContents, Span
from tests.simulating.corpus import Design, Simulation
from tests.simulating.rates import Rates, careless
from tests.simulating.truth import Place, Truth

DESIGN = Design(documents=80, spans=30, nested=0.4, repeats=40, seed=7)
RATES = {
    "ada": careless(0.1, start_left=0.8, repeat=0.3),
    "ben": careless(0.2, unopened=0.1, unfinished=0.2, end_left=0.0),
    "cyn": Rates(),
}


def assert_rate(successes: float, n: float, rate: float) -> None:
    """A number of successes within 4.5 standard deviations of a binomial distribution: one in 150,000 is not."""
    assert abs(successes - n * rate) <= 4.5 * (n * rate * (1 - rate)) ** 0.5 + 1e-9, (successes / n, rate, n)


def all_of(simulation: Simulation, name: str) -> list[SetContents]:
    """All sets of an annotator, repeats too."""
    return [each for sets in simulation.sets.values() for each in sets if each.set.annotator == name]


def finished(simulation: Simulation, name: str) -> Iterator[tuple[Truth, SetContents]]:
    """The documents that an annotator finished, and the sets."""
    for truth in simulation.truths:
        for each in simulation.sets[truth.document.id]:
            if each.set.annotator == name and each.set.status == "done":
                yield truth, each


def places_of(simulation: Simulation, name: str) -> Iterator[tuple[Place, Span | None]]:
    """Each place of the documents that an annotator finished, with the span that marks it, or None."""
    for truth, each in finished(simulation, name):
        spans = {span.id: span for span in each.spans}
        yield from ((place, spans.get(f"s{number:04d}")) for number, place in enumerate(truth.places))


def plain(contents: SetContents) -> tuple[object, ...]:
    """What a set holds, whoever's it is."""
    spans = [replace(each, set="") for each in contents.spans]
    links = [replace(each, set="") for each in contents.links]
    return spans, links, [replace(each, set="") for each in contents.judgements]
