"""What stands in the place of the list of places while there is nothing in it."""

from __future__ import annotations

from annotations.wording import later, several

START = later(
    "Type words to see every place where they stand, in all documents. Select words in the text first, and they are "
    "looked for at once; the menus above ask for labels, answers, states and more."
)
MEND = later(
    "Mend what is typed: words, ferr* or “exact words”; /a regular expression/; label:ACTOR, commitment=offers, "
    "state:done. The page about it in the manual has all of it."
)
STOPPED = later("Nothing was found before the search ended. Enter looks once more, or type something else.")


def nothing_in(documents: int) -> str:
    """Nothing is found in so many documents."""
    return several(
        documents,
        "Nothing is found in {count:,} document. Look wider, or type something else.",
        "Nothing is found in {count:,} documents. Look wider, or type something else.",
    )
