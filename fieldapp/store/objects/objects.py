"""Interface of an object store: sealed files, each under a name that stands for its content.

An object is there whole and durable, or not at all: half of one is never seen. Whoever writes a
name that is there writes the same content, so the one that was there is as good. What an object
holds is checked by whoever reads it, who has the SHA-256: no store is trusted with that.
tests/store/test_objects.py holds a folder and a bucket to all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import BinaryIO, Final, Protocol

from fieldapp.store.atomic_file import NewFile

SUFFIX: Final = ".age"
"""End of the name of each object."""


class Objects(Protocol):
    """Objects by name. What the disk, the network or the server did is a StoreError."""

    def new(self) -> AbstractContextManager[NewFile]:
        """Write an object; it is durable once the block ended well, else nothing is left.

        Raises:
            ServerAwayError: The server cannot be reached, or gave no answer.
            StoreError: The disk or the server is full, failed or refused it.
        """
        ...

    def size(self, name: str) -> int | None:
        """Bytes of an object; None where there is none.

        Raises:
            ServerAwayError, StoreError: As `new`.
        """
        ...

    def opened(self, name: str) -> BinaryIO:
        """Open an object to be read from its start to its end; the caller closes it.

        Raises:
            FileNotFoundError: There is none.
            ServerAwayError, StoreError: As `new`; also from reading it.
        """
        ...

    def remove(self, name: str) -> None:
        """Remove an object, where there is one, with all that the store keeps of it.

        Raises:
            ServerAwayError, StoreError: As `new`, or it is locked.
        """
        ...

    def names(self) -> Iterator[str]:
        """Names of all objects.

        Raises:
            ServerAwayError, StoreError: As `new`.
        """
        ...


class PutOnce(Objects, Protocol):
    """An object store whose first object of a name stays, whoever comes after."""

    def put_once(self, name: str, file: BinaryIO) -> bool:
        """Put an object; True where it was not there before. It is durable once this returns.

        An upload that was cut off is gone on with, where it was of the same bytes.

        Raises:
            ServerAwayError, StoreError: As `new`.
        """
        ...
