"""`stancemark`, also as `python -m app`."""

from __future__ import annotations

import sys

from app import opening


def main() -> None:
    """Run the command line and exit with its code."""
    code = opening.straight(sys.argv[1:])
    if code is None:
        from app import cli

        code = cli.main()
    sys.exit(code)


if __name__ == "__main__":
    main()
