"""Which key does which deed of a widget, and how hints name it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtGui import QKeyEvent

from annotations.wording import later, tr
from widgets.keys.keynames import filled, folded, places, pressed, shown, signed

_BY_HAND = later("a click")


class KeySet:
    """The keys of a widget by the deed's name: the usual ones, until `set` gives others.

    A widget holds one for all its parts, which see at once what is set.
    """

    def __init__(self, *usual: Mapping[str, Sequence[str]]) -> None:
        self._keys: dict[str, tuple[str, ...]] = {}
        self._deeds: dict[str, str] = {}
        for each in usual:
            self.set(each)

    def set(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give the deeds in KEYS these keys, or none; all others keep theirs."""
        self._keys |= {deed: tuple(names) for deed, names in keys.items()}
        self._deeds = {folded(name): deed for deed, names in self._keys.items() for name in names}

    def deed(self, event: QKeyEvent) -> str:
        """The deed that a key press asks for, empty for none."""
        return self._deeds.get(folded(pressed(event)), "")

    def keys(self, deed: str) -> tuple[str, ...]:
        """The names of the keys of a deed."""
        return self._keys.get(deed, ())

    def all(self) -> Collection[str]:
        """Every key that does something, as `keynames.folded` writes it."""
        return self._deeds.keys()

    def shown(self, deed: str) -> str:
        """The first key of a deed as it is read, empty where it has none."""
        return shown(self.keys(deed)[0]) if self.keys(deed) else ""

    def sign(self, deed: str) -> str:
        """The first key of a deed as a button shows it, empty where it has none."""
        return signed(self.keys(deed)[0]) if self.keys(deed) else ""

    def filled(self, text: str) -> str:
        """TEXT with the keys of the deeds that it names, as in `{key:take} takes it`."""
        return filled(text, {deed: self.shown(deed) or tr(_BY_HAND) for deed in places(text) if deed in self._keys})

    def labelled(self, words: str, deed: str) -> str:
        """The words of a button with the key that does the same."""
        sign = self.sign(deed)
        return f"{words}  {sign}" if sign else words

    def spoken(self, words: str, deed: str) -> str:
        """The same for those who hear it."""
        return tr("{words}, key {key}", words=words, key=self.shown(deed)) if self.keys(deed) else words
