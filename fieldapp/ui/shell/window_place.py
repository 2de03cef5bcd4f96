"""Place of the window: where it was, or where it fits with its title bar."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

USUAL: Final = (1366, 768)  # pixels
LEAST: Final = (1000, 620)
TITLE: Final = 48  # pixels that a title bar takes at most


def place_of(window: QWidget) -> str:
    """Place of a window, as `restore` reads it."""
    return b64encode(window.saveGeometry().data()).decode()


def restore(window: QWidget, place: str) -> None:
    """Put a window where it was; without a place, or where that is malformed, where it fits."""
    try:
        known = b64decode(place, validate=True)
    except (binascii.Error, ValueError):
        known = b""
    if known and window.restoreGeometry(known):
        return
    window.resize(*USUAL)
    room = window.screen().availableSize()
    fits = room.width() >= USUAL[0] and room.height() >= USUAL[1] + TITLE
    # A screen that is too small for the pages at all is none that anybody works at.
    if not fits and room.width() >= LEAST[0] and room.height() >= LEAST[1]:
        window.setWindowState(Qt.WindowState.WindowMaximized)
