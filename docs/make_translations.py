"""Brings resources/i18n in line with the lines of the program: make translations.

Qt's `lupdate`, which comes with PySide6, merges: what is translated stays, new lines come in unfinished, and lines that
the program has no more go. Then the files are open to `pyside6-linguist`. What is left to translate is printed, and
what a translation lost of its source. With --check nothing is written, and the exit code says whether anything is left.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
I18N = HERE.parent / "resources" / "i18n"


def main() -> int:
    """Merge, or check; the exit code."""
    sys.path.insert(0, str(HERE.parent))
    from annotations.catalogues import NAMES
    from annotations.wording import ENGLISH
    from docs.translating.faults import stumbling
    from docs.translating.lines import lines
    from docs.translating.source import source

    found = lines()
    code = 0
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "lines.cpp"
        file.write_text(source(found), encoding="utf-8")
        for language in (each for each in NAMES if each != ENGLISH):
            catalogue = I18N / f"stancemark_{language}.ts"
            if "--check" not in sys.argv:
                merge(file, catalogue, language)
            stumbles = list(stumbling(catalogue, found))
            sys.stdout.write(f"{catalogue.name}: {len(found)} lines, {len(stumbles)} to look at\n")
            sys.stdout.writelines(f"  {each}\n" for each in stumbles)
            code = code or int(bool(stumbles))
    return code if "--check" in sys.argv else 0


def merge(source: Path, catalogue: Path, language: str) -> None:
    """Let `lupdate` merge the lines of SOURCE into a catalogue."""
    program = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    subprocess.run([program, "-silent", *options, source, "-ts", catalogue], check=True)


if __name__ == "__main__":
    sys.exit(main())
