"""`stancemark`, also as `python -m app`."""

from __future__ import annotations

import gc
import sys

from app import opening

# An import makes many small objects and next to no cycles; looking for cycles every 700 objects takes a sixth of it.
COLLECT_AFTER = 100_000


def main() -> None:
    """Run the command line and exit with its code."""
    gc.set_threshold(COLLECT_AFTER)
    code = opening.straight(sys.argv[1:])
    if code is None:
        from app import cli

        code = cli.main()
    sys.exit(code)


if __name__ == "__main__":
    main()
