"""Makes docs/keys.md from the table of commands: python docs/make_keys.py."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEAD = """# Keys

Every command with its usual keys, as they are with the schema that ships with Stancemark; labels, questions and links
of another schema have their own. In the program `?` shows them all, and each of them can be changed there. Keys of one
character hold while a text has the focus, so that they can be typed elsewhere.

"""


def main() -> None:
    """Write the page."""
    sys.path.insert(0, str(HERE.parent))
    from annotations.schema_reader import load
    from app.commands import COMMANDS
    from app.keymap import as_text
    from app.schemacommands import schema_commands
    from resources import path

    commands = (*COMMANDS, *schema_commands(load(path("schemas/actor-stance-condition.json"))))
    (HERE / "keys.md").write_text(f"{HEAD}{as_text(commands)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
