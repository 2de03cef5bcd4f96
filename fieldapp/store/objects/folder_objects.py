"""Objects in a folder: a file each, written beside its place and renamed, without a date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from fieldapp.errors import StoreError
from fieldapp.platform.disk_sync import sync_folder
from fieldapp.store.atomic_file import NewFile, new_file
from fieldapp.store.objects.objects import SUFFIX


class FolderObjects:
    """Objects in a folder, which is made with the first of them.

    Args:
        folder: Of the files; its parent exists.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def new(self) -> AbstractContextManager[NewFile]:
        """Write an object, as `Objects`."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as e:
            raise StoreError("The evidence folder cannot be made.") from e
        return new_file(self.folder, undated=True)

    def size(self, name: str) -> int | None:
        """Bytes of an object, as `Objects`."""
        try:
            path = self.folder / name
            return path.stat().st_size if path.is_file() else None
        except OSError:
            return None

    def opened(self, name: str) -> BinaryIO:
        """Open an object, as `Objects`."""
        return (self.folder / name).open("rb")

    def remove(self, name: str) -> None:
        """Remove an object, as `Objects`."""
        path = self.folder / name
        if not path.exists():
            return
        try:
            path.unlink()
            sync_folder(self.folder)
        except OSError as e:
            raise StoreError("A piece of evidence cannot be removed.") from e

    def names(self) -> Iterator[str]:
        """Names of all objects, as `Objects`."""
        try:
            names = [path.name for path in self.folder.iterdir()]
        except FileNotFoundError:
            return iter(())
        except OSError as e:
            raise StoreError("The evidence folder cannot be read.", advice="Check the disk.") from e
        return (each for each in names if each.endswith(SUFFIX))
