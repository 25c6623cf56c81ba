"""What stands in the place of the list of places while there is nothing in it."""

from __future__ import annotations

from annotations.wording import later, several, tr

START = later(
    "Type words to see every place where they stand, in all documents. Select words in the text first, and they are "
    "looked for at once; the menus above ask for labels, answers, states and more."
)
MEND = later(
    "Mend what is typed: words, ferr* or “exact words”; /a regular expression/; label:ACTOR, commitment=offers, "
    "state:done. The page about it in the manual has all of it."
)
STOPPED = later("Nothing was found before the search ended. Enter looks once more, or type something else.")


def nothing_in(documents: int, unanswered: str = "") -> str:
    """Nothing is found in so many documents; UNANSWERED is an attribute that was looked for without a value."""
    line = several(
        documents,
        "Nothing is found in {count:,} document. Look wider, or type something else.",
        "Nothing is found in {count:,} documents. Look wider, or type something else.",
    )
    return f"{line} {without_value(unanswered)}." if unanswered else line


def without_value(attribute: str) -> str:
    """What an attribute without a value asks for, for whoever meant to type one."""
    return tr("“{name}=” asks for spans without an answer, “{name}=*” for those with one", name=attribute)
