"""Tallies added up over documents, once or with the two thousand weightings of a bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

from annotations.agreement.results import Floats
from annotations.agreement.tallies import Group, Kept, Key, Tally, joined, pairs_of, parted

_RESIDUE = 1e-6
"""A sum that was so much larger before a change may be what floating point leaves of nothing."""


Made = TypeVar("Made")


class Table:
    """One row of numbers per document, one column per key. Columns appear as keys are met.

    Products with the weights of a resampling are kept, and follow when a row is replaced: a product changes by the
    outer product of the weights of the document with the difference of its rows.
    """

    def __init__(self, rows: Sequence[Kept]) -> None:
        self._columns: dict[str, int] = {}
        self._families: dict[str, list[tuple[Key, int]]] = {}
        for row in rows:
            self._meet(row)
        self.values = np.zeros((len(rows), len(self._columns)))
        for place, row in enumerate(rows):
            self.values[place] = self._vector(row)
        self._support = np.count_nonzero(self.values, axis=0)
        self._products: dict[int, tuple[Floats, Floats]] = {}

    def _meet(self, row: Kept) -> int:
        """Give the keys of a row that are new a column each, and say how many there were."""
        fresh = row.keys() - self._columns.keys()
        for at, key in enumerate(fresh, len(self._columns)):
            self._columns[key] = at
            parts = parted(key)
            self._families.setdefault(parts[0], []).append((parts, at))
        return len(fresh)

    def _vector(self, row: Kept) -> Floats:
        vector = np.zeros(len(self._columns))
        if row:
            vector[[*map(self._columns.__getitem__, row)]] = [*row.values()]
        return vector

    def over(self, keys: Sequence[Key], weights: Floats | None) -> Floats:
        """The sum of several keys over documents, as `column` gives one."""
        places = [self._columns[name] for name in map(joined, keys) if name in self._columns]
        if weights is None:
            return np.asarray(self.values[:, places].sum(axis=1))
        return np.asarray(self._product(weights)[places].sum(axis=0))

    @property
    def families(self) -> list[str]:
        """What the keys begin with that some document has."""
        return [family for family in self._families if self.keys(family)]

    def keys(self, family: str) -> list[Key]:
        """The keys that some document has and that begin so."""
        return [key for key, at in self._families.get(family, ()) if self._support[at]]

    def replace(self, place: int, row: Kept) -> None:
        """Take ROW for the document at PLACE from now on."""
        fresh = self._meet(row)
        if fresh:
            self.values = np.pad(self.values, ((0, 0), (0, fresh)))
            self._support = np.pad(self._support, (0, fresh))
        vector, before = self._vector(row), self.values[place].copy()
        changed = np.flatnonzero(vector != before)
        self._support[changed] += (vector[changed] != 0).astype(np.intp) - (before[changed] != 0)
        self.values[place] = vector
        for name, (weights, product) in self._products.items():
            grown = np.pad(product, ((0, fresh), (0, 0))) if fresh else product
            shifted = grown[changed] + np.outer((vector - before)[changed], weights[:, place])
            # what adding and taking away leaves of nothing is no number to divide by: there it is summed anew
            scale = np.abs(grown[changed]).max(axis=1, initial=0.0)
            odd = ((np.abs(shifted) < _RESIDUE * scale[:, None]) & (shifted != 0)).any(axis=1)
            grown[changed] = shifted
            grown[changed[odd]] = self.values[:, changed[odd]].T @ weights.T
            grown[self._support == 0] = 0.0
            self._products[name] = weights, grown

    def column(self, key: Key, weights: Floats | None) -> Floats:
        """The sum of a key over documents, for each row of WEIGHTS (replicates x documents); None: each by itself."""
        place = self._columns.get(joined(key))
        if place is None:
            return np.zeros(len(self.values if weights is None else weights))
        if weights is None:
            return self.values[:, place]
        summed: Floats = self._product(weights)[place]
        return summed

    def _product(self, weights: Floats) -> Floats:
        """The sums of all keys, [keys, replicates]: those of a key stand together, as they are asked for."""
        name = id(weights)
        if name not in self._products or self._products[name][0] is not weights:
            self._products[name] = weights, np.ascontiguousarray(self.values.T @ weights.T)
        return self._products[name][1]


class Totals:
    """The tallies of some documents, as tables: one per annotator, per pair, per group of annotators."""

    def __init__(self, tallies: Sequence[Tally]) -> None:
        self.tallies = list(tallies)
        self.annotators: Group = tuple(sorted({name for tally in tallies for name in tally.annotators}))
        self._tables: dict[tuple[str, Group], Table] = {}
        self._once = np.ones((1, len(tallies)))
        self._made: dict[tuple[Key, Group, int], tuple[Floats | None, Any]] = {}

    def __len__(self) -> int:
        return len(self.tallies)

    def replace(self, place: int, tally: Tally) -> None:
        """Take TALLY for the document at PLACE. Its annotators must be among those that are there."""
        self.tallies[place] = tally
        self._made.clear()
        for (kind, group), table in self._tables.items():
            table.replace(place, _row(tally, kind, group))

    def table(self, kind: str, group: Group) -> Table:
        """The table of "alone", "pairs" or "groups" for these annotators.

        A document contributes to a group by those of it who finished the document.
        """
        if (kind, group) not in self._tables:
            self._tables[kind, group] = Table([_row(tally, kind, group) for tally in self.tallies])
        return self._tables[kind, group]

    def made(self, name: Key, group: Group, weights: Floats | None, make: Callable[[], Made]) -> Made:
        """What MAKE gives, made once for these weights until a document is replaced."""
        key = name, group, id(weights)
        if key not in self._made or self._made[key][0] is not weights:
            self._made[key] = weights, make()
        found: Made = self._made[key][1]
        return found

    def sums(self, group: Group | None = None, weights: Floats | None = None) -> Sums:
        """The sums over documents for a group of annotators (all of them), under weights (each document once)."""
        return Sums(self, self.annotators if group is None else group, self._once if weights is None else weights)

    def each(self, group: Group | None = None) -> Sums:
        """What stands for each document by itself, where a sum has one number per replicate."""
        return Sums(self, self.annotators if group is None else group, None)


class Sums:
    """Sums of tallies for a group of annotators; every answer has one number per replicate."""

    def __init__(self, totals: Totals, group: Group, weights: Floats | None) -> None:
        self._totals = totals
        self._weights = weights
        self.group = group
        self.undefined_pairs = 0
        """How many pairs had no value when a mean over pairs was last taken."""

    def made(self, name: Key, make: Callable[[], Made]) -> Made:
        """What MAKE gives, made once and kept under a NAME: for arrays that several measures use."""
        return self._totals.made(name, self.group, self._weights, make)

    @property
    def zero(self) -> Floats:
        """Nothing, once per replicate."""
        return np.zeros(len(self._totals) if self._weights is None else len(self._weights))

    def alone(self, name: str, *key: str) -> Floats:
        """A sum of one annotator."""
        return self._totals.table("alone", (name,)).column(key, self._weights)

    def pair(self, pair: Group, *key: str) -> Floats:
        """A sum of two annotators."""
        return self._totals.table("pairs", pair).column(key, self._weights)

    def pairs(self, *key: str) -> Floats:
        """A sum over every two of the group."""
        return sum((self.pair(pair, *key) for pair in pairs_of(self.group)), self.zero)

    def pairs_over(self, family: str, keys: Sequence[Key] | None = None) -> Floats:
        """The sum of all keys of a FAMILY, or of some of KEYS below it, over every two of the group."""
        wanted = None if keys is None else [(family, *key) for key in keys]
        tables = self._tables("pairs")
        return sum(
            (table.over(table.keys(family) if wanted is None else wanted, self._weights) for table in tables), self.zero
        )

    def together(self, *key: str) -> Floats:
        """A sum of the group as a whole: in each document, of those who are there."""
        return self._totals.table("groups", self.group).column(key, self._weights)

    def keys(self, kind: str, *beginning: str) -> list[Key]:
        """What some document has in a kind of table ("alone", "pairs", "groups") below BEGINNING, in order."""
        size = len(beginning)
        return sorted(
            {key[size:] for table in self._tables(kind) for key in table.keys(beginning[0]) if key[:size] == beginning}
        )

    def families(self, kind: str) -> list[str]:
        """What the keys in a kind of table begin with, in order."""
        return sorted({family for table in self._tables(kind) for family in table.families})

    def _tables(self, kind: str) -> list[Table]:
        if kind == "groups":
            return [self._totals.table(kind, self.group)]
        members = pairs_of(self.group) if kind == "pairs" else [(name,) for name in self.group]
        return [self._totals.table(kind, each) for each in members]

    def mean_of_pairs(self, kernel: Callable[[Group], Floats]) -> Floats:
        """The mean of KERNEL over every two of the group for which it is defined (Light 1971, for kappa)."""
        values = np.array([kernel(pair) for pair in pairs_of(self.group)]).reshape(-1, self.zero.size)
        known = np.isfinite(values)
        self.undefined_pairs = int((~known[:, 0]).sum()) if values.size else 0
        counted = known.sum(axis=0)
        total = np.where(known, values, 0.0).sum(axis=0)
        return np.where(counted > 0, total / np.maximum(counted, 1), np.nan)


def _row(tally: Tally, kind: str, group: Group) -> Kept:
    if kind == "alone":
        return tally.alone.get(group[0], {})
    if kind == "pairs":
        return tally.pairs.get(joined(group), {})
    there = tuple(name for name in group if name in tally.annotators)
    return tally.groups.get(joined(there), {})
