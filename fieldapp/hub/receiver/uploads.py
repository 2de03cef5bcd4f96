"""Folder of unfinished uploads, each of which is checked and handed over once it is whole.

    FOLDER/partial/<kid, hex>/<SHA-256, hex>.<length>     bytes of an upload so far

A file is made durable and compared with its SHA-256 before it is handed over to what keeps the
files that arrived (arrived_files.py); only then is it acknowledged. A whole one that a crash left
here is handed over when its laptop asks.

Receivers beside each other may share the folder: an unfinished upload is written by one of them at
a time, and goes on at another when that one has died.

Everything here blocks, and is called from the receiver's threads.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedRandom
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import Message, StoreError
from fieldapp.hub.receiver.arrived_files import ArrivedFiles, Limits, Upload, on_disk
from fieldapp.hub.receiver.folder_arrivals import FolderArrivals
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.platform import file_lock

PARTIAL: Final = "partial"


class Uploads:
    """Folder of uploads on the disk, which receivers may share.

    Args:
        folder: Made where it is missing.
        limits: Of files and devices.
        arrivals: Takes whole files; None for the same folder.

    Raises:
        StoreError: The folder cannot be used.
    """

    def __init__(self, folder: Path, limits: Limits, arrivals: ArrivedFiles | None = None) -> None:
        self.limits = limits
        self.folder = folder
        try:
            for path, mode in ((folder, 0o750), (folder / PARTIAL, 0o700)):
                if not path.is_dir():
                    path.mkdir(parents=True, exist_ok=True)  # or another receiver made it
                    path.chmod(mode)
            self._arrivals: ArrivedFiles = arrivals or FolderArrivals(folder, limits)
        except OSError as e:
            raise StoreError(
                Message("{1} cannot be used as inbox: {2}.", folder, e.strerror),
                advice="Give the receiver's user the right to write it.",
            ) from e

    def close(self) -> None:
        """Close what keeps the files that arrived."""
        self._arrivals.close()

    def offset(self, upload: Upload) -> int | None:
        """Bytes that have come of an upload, None where it was not begun.

        Raises:
            RequestRefusedError: The disk failed.
        """
        if self._arrivals.has(upload):
            return upload.length
        try:
            size = self._part(upload).stat().st_size
        except FileNotFoundError:
            return None
        if size < upload.length:
            return size
        # The connection or the receiver ended between the last byte and the check: only what was
        # checked and handed over has come.
        try:
            self.finish(upload)
        except RequestRefusedError as e:
            if e.word != "digest":
                raise
            return None
        return upload.length

    def discarded(self, upload: Upload, size: int) -> None:
        """Charge a device's day with bytes that came and are no file."""
        with on_disk():
            self._arrivals.wrong(upload, size)

    def expires(self, upload: Upload) -> float:
        """Time at which an unfinished upload is removed, Unix seconds."""
        try:
            return self._part(upload).stat().st_mtime + self.limits.keep_s
        except FileNotFoundError:
            return time.time() + self.limits.keep_s

    def begin(self, upload: Upload) -> int:
        """Begin an upload, unless it is begun; returns how many of its bytes have come.

        Raises:
            RequestRefusedError: Too large, too much of one device, or the disk is full.
        """
        if (size := self.offset(upload)) is not None:
            return size
        if not 0 < upload.length <= self.limits.file:
            raise RequestRefusedError("large", f"A file has 1 to {self.limits.file} bytes.")
        part = self._part(upload)
        with on_disk(), self._arrivals.turn():
            if self._room() < upload.length:
                raise OSError(errno.ENOSPC, "it does not fit")
            self._arrivals.grant(upload, self._unfinished(upload.kid))
            part.parent.mkdir(mode=0o700, exist_ok=True)
            part.touch(mode=0o640)
        return 0

    def _unfinished(self, kid: bytes) -> list[int]:
        """Lengths of a device's unfinished uploads."""
        folder = self.folder / PARTIAL / kid.hex()
        return [int(path.suffix[1:]) for path in folder.glob("*.*")] if folder.is_dir() else []

    @contextmanager
    def writing(self, upload: Upload, offset: int) -> Iterator[BinaryIO]:
        """Open an unfinished upload, to be written from an offset on.

        Raises:
            RequestRefusedError: Another receiver writes to it, or has written to it meanwhile.
        """
        part = self._part(upload)
        with part.open("r+b", buffering=0) as file:
            if not file_lock.lock(file.fileno(), within_s=0):
                raise RequestRefusedError(
                    "busy", "An older connection still has this upload.", retry_after=2
                )
            status = os.fstat(file.fileno())
            if status.st_size != offset or not os.path.samestat(status, part.stat()):
                raise RequestRefusedError("unknown", "Another connection went on with this upload.")
            file.seek(offset)
            yield file

    def write(self, file: BinaryIO, piece: bytes) -> None:
        """Write all of a piece: an unbuffered file may take less when the disk is nearly full.

        Raises:
            OSError: The disk failed, or nothing is left of it but what stays free: each upload
                fitted when it was begun, and all of them may not. What fitted is written.
        """
        while piece:
            piece = piece[file.write(piece[: self._room()]) :]

    def _room(self) -> int:
        """Bytes of the disk that may be used; at least one."""
        room = shutil.disk_usage(self.folder).free - self.limits.reserve
        if room <= 0:
            raise OSError(errno.ENOSPC, "the rest of the disk stays free")
        return room

    def finish(self, upload: Upload, digest: bytes | None = None) -> None:
        """Check a whole upload and hand it over; it is durable once this returns.

        Args:
            upload: The upload.
            digest: SHA-256 of all that was written to it, where that is known; else it is read.

        Raises:
            RequestRefusedError: It is not what its SHA-256 says, and was removed; or the disk
                failed, and what came is kept.
        """
        part = self._part(upload)
        with on_disk():
            with _opened(part) as file:
                os.fsync(file.fileno())
                if digest is None:
                    digest = hashlib.file_digest(file, "sha256").digest()
            if digest != upload.sha256:
                part.unlink()
                self.discarded(upload, upload.length)
                raise RequestRefusedError("digest", "The file is another than its SHA-256 says.")
            self._arrivals.take(upload, part)
        with suppress(OSError):  # empty folders of devices that are done
            part.parent.rmdir()

    def expire(self) -> int:
        """Remove unfinished uploads that got nothing in a long time; returns how many."""
        removed, before = 0, time.time() - self.limits.keep_s
        for part in self.folder.glob(f"{PARTIAL}/*/*.*"):
            with suppress(OSError):
                if part.stat().st_mtime < before:
                    part.unlink()
                    removed += 1
                    part.parent.rmdir()
        return removed

    def forget(self) -> int:
        """Forget files that the importer has no more; returns how many."""
        return self._arrivals.forget()

    def _part(self, upload: Upload) -> Path:
        name = f"{upload.sha256.hex()}.{upload.length}"
        return self.folder / PARTIAL / upload.kid.hex() / name


def _opened(part: Path) -> BufferedRandom:
    """Open an upload to be checked.

    Raises:
        RequestRefusedError: Another receiver handed it over just now.
    """
    try:
        return part.open("r+b")
    except FileNotFoundError as e:
        raise RequestRefusedError("unknown", "Another connection ended this upload.") from e
