"""Whether a window can be opened here, and which system packages are missing where it cannot. Imports no Qt."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

from annotations.errors import Refused
from annotations.wording import tr

DEBIAN = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 fonts-dejavu-core"
)
FEDORA = (
    "mesa-libEGL mesa-libGL dbus-libs fontconfig libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
    "xcb-util-image xcb-util-keysyms xcb-util-renderutil dejavu-sans-fonts dejavu-serif-fonts"
)


def has_display() -> bool:
    """Whether windows can be shown: always on Windows and macOS, elsewhere where a display server is named."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def use_offscreen() -> None:
    """Let Qt draw into memory. Must come before the first Qt import."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def check_libraries() -> None:
    """Raise Refused, naming the packages to install, where a library that Qt needs is not on this system."""
    missing = missing_library()
    if missing:
        raise Refused(
            tr(
                "Qt needs the system library {missing}. Debian, Ubuntu: sudo apt-get install {debian}. "
                "Fedora: sudo dnf install {fedora}",
                missing=missing,
                debian=DEBIAN,
                fedora=FEDORA,
            )
        )


def missing_library() -> str | None:
    """The first system library that Qt's own libraries ask for in vain, or None."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        from PySide6 import QtGui, QtWidgets  # noqa: F401
    except ImportError as error:
        return str(error).split(":")[0]
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and has_display():
        return _missing_for_plugin("libqxcb.so")
    return None


def main() -> int:
    """Say what is missing, in one line; the exit code is 2 then, else 0."""
    try:
        check_libraries()
    except Refused as refusal:
        print(f"stancemark: {refusal}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _missing_for_plugin(name: str) -> str | None:
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return None
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / name
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0]
    return None


if __name__ == "__main__":
    sys.exit(main())
