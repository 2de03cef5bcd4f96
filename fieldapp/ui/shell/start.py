"""Entry point of the window; imports Qt only when called, as it may not be installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from fieldapp.errors import FieldappError
from fieldapp.platform.machine import lacks_screen, refused_by_chromium


def open_window(home: Path) -> int:
    """Open the window on a home; returns when it is closed, with the exit status.

    Raises:
        FieldappError: This is root, PySide6 is not installed, or there is no screen.
    """
    if _refused_by_chromium():
        raise FieldappError(
            "The window does not open as root: the browser that draws its maps would end it.",
            advice="Start it as a user without root's rights; commands work as root too.",
        )
    try:
        from fieldapp.ui.shell.app import run  # noqa: PLC0415 - loads Qt
    except ModuleNotFoundError as e:
        if (e.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        raise FieldappError(
            "The window needs PySide6, which is not installed.",
            advice="Install it with `pip install fieldapp[client]`; every command works without.",
        ) from e
    # Qt ends the process where it finds no screen, with words for programmers.
    if lacks_screen():
        raise FieldappError(
            "There is no screen here to open a window on.",
            advice="Start it from the desktop, or use the commands: `fieldapp --help`.",
        )
    return run(home)


def _refused_by_chromium() -> bool:
    """True as root: Chromium starts there only without its sandbox, which what ships keeps."""
    return refused_by_chromium() and (
        getattr(sys, "frozen", False) or not os.environ.get("QTWEBENGINE_DISABLE_SANDBOX")
    )
