"""Which rows of spans can be what somebody looks for, asked of the database: only those are made into spans."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import count
from sqlite3 import Connection
from typing import Any

from annotations import jsontext
from annotations.store.rows import marks, unpack

_CHANGED = "ifnull(nullif(span.modified, ''), span.created)"
_ANSWERS_KEPT = 1 << 15
_numbers = count(1)


class Sieve:
    """What a span has to show in its row. Every span that is looked for shows it, and some others do as well.

    It has one of `labels` and was `made` in one of these ways; it has an answer to each attribute that is `answered`,
    and among its answers, for each of `naming`, one of these texts; it was last `changed` from one day on and before
    another (ISO 8601); it, or its set, is `noted`. Last, `fits` is asked with its label and its answers.
    """

    def __init__(
        self,
        *,
        labels: Sequence[str] | None = None,
        made: Sequence[str] | None = None,
        answered: Sequence[str] = (),
        naming: Sequence[Sequence[str]] = (),
        changed: tuple[str, str] | None = None,
        noted: bool = False,
        fits: Callable[[str, Mapping[str, Any]], bool] | None = None,
    ) -> None:
        self.noted = noted
        self.arguments: list[str] = []
        self._conditions: list[str] = []
        self._fits: Callable[[str, str | None], bool] | None = None
        self._known_to: Connection | None = None
        if labels is not None:
            self._ask(f"span.label IN ({marks(labels)})", *labels)
        if made is not None:
            self._ask(f"span.provenance IN ({marks(made)})", *made)
        for texts in (*([name] for name in answered), *naming):
            self._ask(" OR ".join("instr(span.attributes, ?) > 0" for _ in texts), *map(_as_written, texts))
        if changed is not None:
            # other ways to write a day, as in 20261123 and 2026-W48-1, stand behind all the months of their year
            first, end = changed
            self._ask(
                f"{_CHANGED} BETWEEN ? AND ? OR {_CHANGED} BETWEEN ? AND ?", first, end, f"{end[:4]}-2", f"{end[:4]}:"
            )
        if fits is not None:
            self._function = f"answers_fit_{next(_numbers)}"
            self._fits = lru_cache(_ANSWERS_KEPT)(lambda label, answers: fits(label, unpack(answers)))
            self._ask(f"{self._function}(span.label, span.attributes)")

    @property
    def is_open(self) -> bool:
        """Whether it lets every span through."""
        return not (self._conditions or self.noted)

    def conditions(self, db: Connection) -> list[str]:
        """What a row has to meet, as SQL for a connection, which is told of the function that asks `fits`."""
        if self._fits is not None and self._known_to is not db:
            db.create_function(self._function, 2, self._fits, deterministic=True)
            self._known_to = db
        return self._conditions

    def _ask(self, condition: str, *arguments: str) -> None:
        self._conditions.append(f"({condition})")
        self.arguments += arguments


def _as_written(text: str) -> str:
    """TEXT as it stands in the JSON of a row."""
    return jsontext.dump(text).decode()
