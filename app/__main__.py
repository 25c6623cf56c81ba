"""`stancemark`, also as `python -m app`."""

from __future__ import annotations

import sys

# An import makes many small objects and next to no cycles; looking for cycles every 700 objects takes a sixth of it.
COLLECT_AFTER = 100_000
INTERRUPTED = 130
"""The exit code of a program that was ended by Ctrl+C."""


def main() -> None:
    """Run the command line and exit with its code."""
    try:
        code = _run()
    except BaseException as error:
        if not _comes_of_interrupt(error):
            raise
        code = INTERRUPTED
    if code == INTERRUPTED:
        sys.stderr.write("stancemark: interrupted\n")
    sys.exit(code)


def _run() -> int:
    """Everything is imported here, where Ctrl+C is caught already: on a cold disk that takes seconds."""
    import gc

    from annotations import catalogues
    from app import opening

    gc.set_threshold(COLLECT_AFTER)
    # what programs read is English, wherever they run
    fault = "" if "--json" in sys.argv else catalogues.speak(catalogues.spoken_here())
    if fault:
        opening.complain(fault)
    code = opening.straight(sys.argv[1:])
    if code is None:
        from app.commandline import cli

        code = cli.main()
    return code


def _comes_of_interrupt(error: BaseException) -> bool:
    """Whether it is Ctrl+C, or what clearing up after it met with."""
    seen: BaseException | None = error
    while seen is not None and not isinstance(seen, KeyboardInterrupt):
        seen = seen.__context__
    return seen is not None


if __name__ == "__main__":
    main()
