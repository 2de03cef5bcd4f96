"""Interface of what keeps the files that arrived at a receiver, and each device's day.

`FolderArrivals` is a folder that receivers of one machine share with the importer. `ServerArrivals`
is a database and a bucket, which receivers of any machine share. An upload goes through these
steps: it is granted, its bytes come into a file of the receiver's own (uploads.py), and that file
is taken, or was wrong.

Everything here blocks, and is called from the receiver's threads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.store.evidence import files

DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of a receiver.

    Attributes:
        file: Bytes of one file: a piece of evidence, and what age adds.
        day: Bytes of one device within a day, unfinished uploads included.
        partials: Unfinished uploads of one device.
        keep_s: Seconds that an unfinished upload is kept after its last byte.
        reserve: Bytes of the disk that stay free.
    """

    file: int = files.MAX_SIZE + 2**20
    day: int = 4 * 2**30
    partials: int = 64
    keep_s: int = 14 * DAY_S
    reserve: int = 256 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """Upload of one file: its device, SHA-256 and whole length in bytes."""

    kid: bytes
    sha256: bytes
    length: int


class ArrivedFiles(Protocol):
    """Files that arrived, and the day of each device.

    What fails is a RequestRefusedError, after which laptops try again, or an OSError of the disk.
    """

    def turn(self) -> AbstractContextManager[None]:
        """Be the only one who begins uploads, where those of others in the folder are counted."""
        ...

    def has(self, upload: Upload) -> bool:
        """Whether this device has sent this file, and it is here or was imported."""
        ...

    def grant(self, upload: Upload, unfinished: Sequence[int]) -> None:
        """Grant an upload that begins; inside `turn`.

        Args:
            upload: The upload.
            unfinished: Lengths of the device's other uploads in this receiver's folder.

        Raises:
            RequestRefusedError: It is too much of one device.
        """
        ...

    def take(self, upload: Upload, part: Path) -> None:
        """Hand over a whole and checked file; it is durable and noted once this returns."""
        ...

    def wrong(self, upload: Upload, size: int) -> None:
        """Charge a device's day with bytes that came and are no file."""
        ...

    def forget(self) -> int:
        """Forget files that the importer has no more; returns how many."""
        ...

    def close(self) -> None:
        """Close what is open."""
        ...


def refuse_partials() -> RequestRefusedError:
    """Refusal of one more upload of a device that has too many unfinished ones."""
    return RequestRefusedError("busy", "Finish the uploads that were begun.", retry_after=60)


def refuse_day(wait: int | None) -> RequestRefusedError:
    """Refusal of an upload beyond a device's day.

    Args:
        wait: Seconds until there is room; None where unfinished uploads take it.
    """
    if wait is None:
        detail, wait = "Finish the uploads that were begun.", DAY_S
    else:
        detail = "This is enough for one day."
    return RequestRefusedError("quota", detail, retry_after=wait)


@contextmanager
def on_disk() -> Iterator[None]:
    """Turn an error of the disk into a refusal.

    Raises:
        RequestRefusedError: The disk is full, or failed.
    """
    try:
        yield
    except OSError as e:
        raise RequestRefusedError("full", "The hub's disk is full.", retry_after=300) from e
