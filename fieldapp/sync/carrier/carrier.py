"""Files on a carrier, such as a stick: written whole, and read back before they count.

    FOLDER/fieldapp/<16 hex>.age         sealed bundles and evidence, from laptops to the hub
    FOLDER/fieldapp-outbox/              to each laptop: sync/carrier/carried_outbox.py
    FOLDER/fieldapp-pack/                the mission pack, from the hub to every laptop

A carrier is not trusted: it may be pulled out half-way, hold links and device files, or names made
to mislead. Only plain files are opened, links are not followed, and sizes are checked first.
"""

from __future__ import annotations

import hashlib
import io
import os
import secrets
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, cast

from fieldapp.errors import FormatError, Message, TransportError
from fieldapp.platform.disk_sync import forget_cached, sync_folder
from fieldapp.platform.open_flags import NEW, READ_UNTRUSTED

BUNDLES: Final = "fieldapp"
OUTBOX: Final = "fieldapp-outbox"
PACK: Final = "fieldapp-pack"
SUFFIX: Final = ".age"

_CHUNK: Final = 2**20

OnBytes = Callable[[int], object]
"""Called with the number of bytes that come next; an error that it raises stops the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """File that was written and read back.

    Attributes:
        name: Without folder.
        sha256: Of its bytes, 32 bytes.
        size: In bytes.
    """

    name: str
    sha256: bytes
    size: int


class HashedFile(io.RawIOBase):
    """Binary sink that passes bytes on and hashes them; `on_bytes` is called before each piece."""

    def __init__(self, file: BinaryIO, on_bytes: OnBytes = lambda _size: None) -> None:
        super().__init__()
        self._file = file
        self._on_bytes = on_bytes
        self.hash = hashlib.sha256()
        self.size = 0

    def write(self, piece: object, /) -> int:
        """Write a piece."""
        plain = cast("bytes", piece)
        self._on_bytes(len(plain))
        self._file.write(plain)
        self.hash.update(plain)
        self.size += len(plain)
        return len(plain)


def random_name() -> str:
    """Random file name that says nothing: 16 hexadecimal digits and `.age`."""
    return secrets.token_hex(8) + SUFFIX


def put(
    folder: Path,
    name: str,
    write: Callable[[BinaryIO], object],
    on_bytes: OnBytes = lambda _size: None,
) -> WrittenFile:
    """Write a file, make it durable, read it back from the carrier and compare.

    Args:
        folder: Where it goes; made where it is missing.
        name: Its name; a file of that name is replaced.
        write: Writes the content to the file it is given.
        on_bytes: Called for every piece twice: as it is written, and as it is read back. No file
            of that name is left behind where it stops this.

    Raises:
        TransportError: The carrier is full, was pulled out, cannot be written, or gives back other
            bytes than were written; no file of that name is left behind.
    """
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Others must be able to read what is carried; it is sealed, or holds hashes only.
        with os.fdopen(os.open(part, NEW, 0o644), "wb") as file:
            sink = HashedFile(file, on_bytes)
            write(cast("BinaryIO", sink))
            file.flush()
            os.fsync(file.fileno())
        # The program runs with a umask that keeps files to their owner.
        part.chmod(0o644)
        _read_again(part, sink.hash.digest(), on_bytes)
        part.replace(folder / name)
        sync_folder(folder)
    except OSError as e:
        raise TransportError(
            Message("The carrier could not be written: {1}.", e.strerror or "it failed"),
            advice="Check that it is plugged in, not full and not write-protected; try again.",
        ) from e
    finally:
        with suppress(OSError):
            part.unlink()
    return WrittenFile(name=name, sha256=sink.hash.digest(), size=sink.size)


def try_room(folder: Path, size: int) -> None:
    """Write so many bytes, read them back and take them away again.

    A bundle's manifest is signed before the bundle is written: each one of a carrier that is full
    or read-only would stay in the feed.

    Raises:
        TransportError: As put.
    """
    file = put(folder, f"{secrets.token_hex(8)}.room", lambda sink: sink.write(bytes(size)))
    with suppress(OSError):
        (folder / file.name).unlink()


def _read_again(path: Path, sha256: bytes, on_bytes: OnBytes) -> None:
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        forget_cached(file)  # bytes from memory prove nothing about the carrier
        while piece := file.read(_CHUNK):
            on_bytes(len(piece))
            hashed.update(piece)
    if hashed.digest() != sha256:
        raise TransportError(
            "The carrier gave back other bytes than were written to it.",
            advice="Do not use this stick again; take another one.",
        )


def is_plain(path: Path) -> bool:
    """True for a plain file that is no link."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def open_plain(path: Path) -> BinaryIO:
    """Open a plain file of a carrier for reading.

    Raises:
        TransportError: It is no plain file, is gone, or the carrier failed.
    """
    try:
        file = os.fdopen(os.open(path, READ_UNTRUSTED), "rb")
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            file.close()
            raise TransportError("This is not a plain file.")
    except OSError as e:
        raise TransportError(
            "The file cannot be read.", advice="Check the stick; copy the file again."
        ) from e
    return file


def read(path: Path, limit: int) -> bytes:
    """Read a plain file of a carrier.

    Raises:
        FormatError: It is larger than `limit` bytes.
        TransportError: As open_plain.
    """
    with open_plain(path) as file:
        try:
            raw = file.read(min(limit, os.fstat(file.fileno()).st_size) + 1)
        except OSError as e:
            raise TransportError(
                "The file cannot be read.", advice="Check the stick; copy the file again."
            ) from e
    if len(raw) > limit:
        raise FormatError(Message("The file is larger than {1} bytes.", limit), where="size")
    return raw


def changed_at(path: Path) -> float:
    """Time when a file was written last, Unix seconds; 0.0 where it is gone."""
    try:
        return path.lstat().st_mtime
    except OSError:
        return 0.0


def digest(path: Path, most: int | None = None) -> tuple[bytes, int]:
    """SHA-256 and size of a plain file, in constant memory.

    Args:
        path: Of the file.
        most: Bytes that are hashed of a longer one, of which some may be no more than a size.

    Raises:
        TransportError: As open_plain.
    """
    hashed, size = hashlib.sha256(), 0
    with open_plain(path) as file:
        try:
            while piece := file.read(_CHUNK):
                hashed.update(piece)
                size += len(piece)
                if most is not None and size > most:
                    size = os.fstat(file.fileno()).st_size
                    break
        except OSError as e:
            raise TransportError(
                "The file cannot be read.", advice="Check the stick; copy the file again."
            ) from e
    return hashed.digest(), size
