"""Makes docs/keys.md from the table of commands: python docs/make_keys.py."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEAD = """# Keys

Every command with its usual keys, under the place where they hold. The same key may do another thing in another place;
keys of the whole window hold in the text, in questions and in the lists of the window as well. In the program `?` shows
them all, finds one by word or by key, and changes it; a key that another command has in the same place is refused, and
that command is named.

The keys of labels, questions and links are those of the schema that ships with Stancemark; another schema has its own.
The letters and digits that take an answer to a question stand beside the answers. They are the schema's, or the number
of a target's badge, and are not listed here.

"""


def main() -> None:
    """Write the page."""
    sys.path.insert(0, str(HERE.parent))
    from annotations.schema_reader import load
    from app.commands.ofschema import table
    from docs.keytables import as_text
    from resources import path

    commands = table(load(path("schemas/actor-stance-condition.json")))
    (HERE / "keys.md").write_text(f"{HEAD}{as_text(commands)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
