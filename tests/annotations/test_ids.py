"""Ids: of the seventh version of UUIDs, and in the order in which they were made."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

from annotations.spans import new_id


def test_ids_are_uuids_of_version_seven() -> None:
    found = uuid.UUID(new_id())
    assert (found.version, found.variant) == (7, uuid.RFC_4122)


def test_later_ids_sort_after_earlier_ones_within_a_millisecond_too() -> None:
    made = [new_id() for _ in range(20_000)]
    assert all(earlier < later for earlier, later in pairwise(made))


def test_threads_never_make_the_same() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = [id for ids in pool.map(lambda _: [new_id() for _ in range(2_000)], range(8)) for id in ids]
    assert len(set(made)) == len(made)
