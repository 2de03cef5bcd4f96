"""Creation of a home: built beside its place and moved there, so that it is whole or not there.

What is made lies in `founding.part` in the home's folder until it is complete; `keystore`, whose
presence makes a folder a home, is moved last. What was killed half-way is made anew.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from fieldapp.errors import Message, StoreError
from fieldapp.platform.disk_sync import sync_folder

PART: Final = "founding.part"
KEYSTORE: Final = "keystore"
_OF_THE_WINDOW: Final = ("window.lock", "preferences.json")
"""Files that an open window has in the home before it is made: they stay as they are."""


def check(home: Path) -> None:
    """A home can be made in this folder.

    Raises:
        StoreError: There is one already.
    """
    if (home / KEYSTORE).exists():
        raise StoreError(
            Message("There is a home in {1} already.", home), advice="Name another with --home."
        )


@contextmanager
def founding(home: Path) -> Iterator[Path]:
    """A folder to make a home in, moved into place where the block ends well.

    Args:
        home: The folder; made where it is missing.

    Raises:
        StoreError: There is a home already, other files are in its way, or it cannot be made.
    """
    check(home)
    part = home / PART
    again = part.exists()
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700, parents=True)
    except OSError as e:
        raise StoreError(
            Message("{1} cannot be made.", home), advice="Name another with --home."
        ) from e
    try:
        yield part
        if not again:
            _check_free(part, home)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    try:
        _move(part, home)
    except OSError as e:
        # The part stays: it says whose the files are that were moved already.
        raise StoreError(Message("{1} cannot be made.", home), advice="Free some space.") from e


def _check_free(part: Path, home: Path) -> None:
    for path in part.iterdir():
        if path.name not in _OF_THE_WINDOW and (home / path.name).exists():
            raise StoreError(
                Message("{1} is in {2} already.", path.name, home),
                advice="Name another folder with --home.",
            )


def _move(part: Path, home: Path) -> None:
    """Move everything, the keystore last; what is in its way is of an attempt that was killed."""
    for name in _OF_THE_WINDOW:
        if (home / name).exists():
            (part / name).unlink(missing_ok=True)
    names = sorted(path.name for path in part.iterdir() if path.name != KEYSTORE)
    for name in names:
        if (home / name).is_dir():
            shutil.rmtree(home / name)
        else:
            (home / name).unlink(missing_ok=True)
    for name in [*names, KEYSTORE]:
        (part / name).rename(home / name)
    sync_folder(home)
    part.rmdir()
