"""Ways of opening files by `os.open`, as far as the system knows them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_BINARY: Final = getattr(os, "O_BINARY", 0)

NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
"""To write a file that is not there yet."""

# A named pipe would otherwise block the open for ever, and a link lead elsewhere.
READ_UNTRUSTED: Final = (
    os.O_RDONLY | _BINARY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
)
"""To read a file whose folder others write to."""


def remove_unfollowed(path: Path) -> None:
    """Remove a file of a folder that others write to: a link in the folder's place is refused.

    Windows has no such way: a link in the folder's place would be followed. No importer runs there.

    Raises:
        OSError: It could not be removed.
    """
    if sys.platform == "win32":
        path.unlink()
        return
    fd = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        os.unlink(path.name, dir_fd=fd)
    finally:
        os.close(fd)
