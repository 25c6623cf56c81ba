"""Where one stands in a draft: at which part, and which parts show what belongs to them."""

from __future__ import annotations

from annotations.conversions import Address
from annotations.drafts.draft import Draft
from annotations.drafts.tree import Place


class Whereabouts:
    """A place and the addresses of the open parts, which stay theirs when parts are moved or called otherwise."""

    def __init__(self) -> None:
        self.place: Place = ("labels", 0)
        self.opened: set[Address] = set()

    def go(self, draft: Draft, place: Place) -> None:
        """Stand at a place, and open what it lies in."""
        for depth in range(2, len(place), 2):
            self.opened.add(draft.address(place[:depth]))
        self.place = place

    def follow_name(self, before: Draft, draft: Draft) -> None:
        """The part that one stands at may have another name now than in the draft BEFORE: what is open stays open."""
        if len(self.place) >= 2:
            old, new = before.address(self.place), draft.address(self.place)
            self.opened |= {(*new, *each[len(old) :]) for each in self.opened if each[: len(old)] == old}

    def fold(self, draft: Draft, deed: str) -> None:
        """List what belongs to the current part, or no more; where that is so already, go down to it, or up.

        DEED is open, close, or fold, which does the one that is not so yet.
        """
        if len(self.place) < 2:
            return
        address, node = draft.address(self.place), draft.at(self.place)
        inner = next(((part, 0) for part, nodes in node.parts.items() if nodes), None)
        is_open = address in self.opened
        if deed == "fold":
            deed = "close" if is_open else "open"
        if deed == "open" and inner is not None:
            if is_open:
                self.place = (*self.place, *inner)
            self.opened.add(address)
        elif deed == "close" and is_open and inner is not None:
            self.opened.discard(address)
        elif deed == "close":
            self.place = self.place[:-2] or self.place[:1]
