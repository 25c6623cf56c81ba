"""The command `stancemark languages`: which languages articles can be in, and how each is cut here."""

from __future__ import annotations

from typing import Annotated

import typer

from annotations.wording import tr
from app.commandline.options import AsJson
from app.commandline.saying import give


def add_to(app: typer.Typer) -> None:
    """Make it a command of the program."""
    app.command("languages")(_languages)


def _languages(
    words: Annotated[str, typer.Argument(metavar="[WORDS]", help="A code, or how a name or a word of it begins.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the languages that articles can be in, with their codes and what a language needs to be cut into words."""
    from annotations.languages import sought
    from annotations.suggest.pipelines import rules_for

    found = [(each, rules_for(each.code)) for each in sought(words)]
    rows = [
        {
            "code": each.code, "other_codes": list(each.others), "names": list(each.english), "own_name": each.own,
            "pipeline": rules.pipeline, "packages": rules.packages.split(), "finds_words": rules.finds_words,
            "remark": rules.remark,
        }
        for each, rules in found
    ]  # fmt: skip
    lines = [f"{each.code:<4} {each.names}" + (f" – {rules.remark}" if rules.remark else "") for each, rules in found]
    nothing = tr("There is no language that “{words}” stands for.", words=words)
    give({"languages": rows}, lines or [nothing], as_json=as_json)
