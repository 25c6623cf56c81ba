"""Which English page each page of the manual in another language was made from: python -m tests.translated --write.

When an English page changes, its translations are brought in line by hand; then they are written down anew. The file
holds a fingerprint of the English words for each page of each language, so that no change passes unseen.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from annotations.catalogues import NAMES
from annotations.wording import ENGLISH

HELP = Path(__file__).resolve().parents[1] / "resources" / "help"
FILE = Path(__file__).with_suffix(".json")
_DIGITS = 12


def fingerprints() -> dict[str, str]:
    """Every English page with a fingerprint of its words; where lines break makes no difference."""
    return {page.stem: _fingerprint(page) for page in sorted((HELP / ENGLISH).glob("*.md"))}


def written() -> Mapping[str, Mapping[str, str]]:
    """What was written down, by language and page."""
    found: dict[str, dict[str, str]] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def behind(language: str) -> list[str]:
    """The pages of a language whose English page has changed since, or that lack."""
    before = written().get(language, {})
    return [page for page, now in fingerprints().items() if before.get(page) != now]


def _fingerprint(page: Path) -> str:
    words = " ".join(page.read_text(encoding="utf-8").split())
    return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]


def main() -> None:
    """Say which pages are behind; with --write, write down that they are in line."""
    languages = [code for code in NAMES if code != ENGLISH]
    for code in languages:
        sys.stdout.write(f"{code}: {', '.join(behind(code)) or 'all in line'}\n")
    if "--write" in sys.argv:
        now = {code: fingerprints() for code in languages}
        FILE.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
