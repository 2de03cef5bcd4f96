"""Folder of uploads: partial files, checked files for the importer, and a list of all that arrived.

    FOLDER/partial/<kid, hex>/<SHA-256, hex>.<length>     bytes of an upload so far
    FOLDER/arrived/<number>-<kid, hex>-<SHA-256, hex>.age   whole, checked, in order of arrival
    FOLDER/arrived/<SHA-256, hex>.gone                    the importer has that file no more
    FOLDER/received.log                                   a line for each file that ever arrived
    FOLDER/receivers.lock                                 held by whichever receiver writes the list

A line of `received.log` is `<number> <SHA-256, hex> <length> <kid, hex> <Unix seconds>`: all that
the receiver learns. In the number's place stand `again` where another laptop had sent the file
before, `wrong` where bytes came that are no file: they count for the day all the same, and `gone`
where the importer discarded the file without importing it: a laptop may send it again. What one
laptop sent is known to that laptop alone: whoever sends the same file learns nothing from it.

A file is made durable, compared with its SHA-256, renamed into `arrived`, and
then noted; only then is it acknowledged. The importer takes files out of `arrived`, in the order
of their numbers. What a crash left in `arrived` without a line gets its line at the next start; a
line that was cut short counts for nothing. Where the importer's database had to be restored from an
older copy, `received.log` is to be removed, so that laptops bring again what was lost.

Receivers beside each other share the folder: each reads what the others noted before it decides, so
two of them take a file once, and a device's day is one. An unfinished upload is written by one of
them at a time, and goes on at another when that one has died.

Everything here blocks, and is called from the receiver's threads.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from io import BufferedRandom
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import Message, StoreError
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.platform import file_lock
from fieldapp.platform.disk_sync import sync_folder
from fieldapp.store.evidence import files

ARRIVED: Final = "arrived"
PARTIAL: Final = "partial"
LOG: Final = "received.log"
TURN: Final = "receivers.lock"
GONE: Final = ".gone"

_DAY_S: Final = 86_400
_MINUTE_S: Final = 60  # what came within one is counted together
_AGAIN: Final = "again"
_GONE: Final = "gone"
_WRONG: Final = "wrong"


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
    keep_s: int = 14 * _DAY_S
    reserve: int = 256 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """Upload of one file: its device, SHA-256 and whole length in bytes."""

    kid: bytes
    sha256: bytes
    length: int


class Uploads:
    """Folder of uploads on the disk, which receivers may share.

    Args:
        folder: Made where it is missing.
        limits: Of files and devices.

    Raises:
        StoreError: The folder cannot be used.
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.limits = limits
        self.folder = folder
        self._lock = threading.Lock()
        self._lengths: dict[bytes, int] = {}
        self._sent: set[tuple[bytes, bytes]] = set()  # (kid, SHA-256)
        self._received: dict[bytes, list[tuple[int, int]]] = defaultdict(list)
        self._last = self._end = 0
        try:
            # The importer, another user of the same group, takes files out of one of them.
            for path, mode in (
                (folder, 0o750),
                (folder / ARRIVED, 0o770),
                (folder / PARTIAL, 0o700),
            ):
                if not path.is_dir():
                    path.mkdir(parents=True)
                    path.chmod(mode)
            self._log = os.open(folder / LOG, os.O_RDWR | os.O_CREAT, 0o600)
            with self._locked():
                self._complete_log()
        except OSError as e:
            raise StoreError(
                Message("{1} cannot be used as inbox: {2}.", folder, e.strerror),
                advice="Give the receiver's user the right to write it.",
            ) from e

    def close(self) -> None:
        """Close the log."""
        os.close(self._log)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Be the only thread of all receivers that writes, and know what the others wrote."""
        with self._lock:
            turn = os.open(self.folder / TURN, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                file_lock.lock(turn, within_s=None)
                self._read_log()
                yield
            finally:
                os.close(turn)

    def offset(self, upload: Upload) -> int | None:
        """Bytes that have come of an upload, None where it was not begun.

        Raises:
            RequestRefusedError: The disk failed.
        """
        if self._has_sent(upload):
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

    def _has_sent(self, upload: Upload) -> bool:
        with on_disk():
            if os.fstat(self._log).st_size > self._end:
                with self._locked():
                    pass  # another receiver noted something
        sent = (upload.kid, upload.sha256) in self._sent
        return sent and self._lengths.get(upload.sha256) == upload.length

    def discarded(self, upload: Upload, size: int) -> None:
        """Charge a device's day with bytes that came and are no file."""
        with on_disk(), self._locked():
            self._note(_WRONG, replace(upload, length=size), int(time.time()))

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
        with on_disk(), self._locked():
            unfinished = self._unfinished(upload.kid)
            if len(unfinished) >= self.limits.partials:
                raise RequestRefusedError(
                    "busy", "Finish the uploads that were begun.", retry_after=60
                )
            self._check_day(upload, sum(unfinished))
            if self._room() < upload.length:
                raise OSError(errno.ENOSPC, "it does not fit")
            part.parent.mkdir(mode=0o700, exist_ok=True)
            part.touch(mode=0o640)
        return 0

    def _unfinished(self, kid: bytes) -> list[int]:
        """Lengths of a device's unfinished uploads."""
        folder = self.folder / PARTIAL / kid.hex()
        return [int(path.suffix[1:]) for path in folder.glob("*.*")] if folder.is_dir() else []

    def _check_day(self, upload: Upload, unfinished: int) -> None:
        now = int(time.time())
        # What was noted while the clock was ahead would count for ever.
        sizes = [
            (min(at, now), size) for at, size in self._received[upload.kid] if at > now - _DAY_S
        ]
        self._received[upload.kid] = sizes
        over = sum(size for _, size in sizes) + unfinished + upload.length - self.limits.day
        if over <= 0:
            return
        for at, size in sizes:
            over -= size
            if over <= 0:
                wait = max(1, at + _DAY_S - now)
                raise RequestRefusedError("quota", "This is enough for one day.", retry_after=wait)
        raise RequestRefusedError(
            "quota", "Finish the uploads that were begun.", retry_after=_DAY_S
        )

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
            with self._locked():
                if upload.sha256 in self._lengths:
                    part.unlink(missing_ok=True)
                    self._note(_AGAIN, upload, int(time.time()))
                    return
                number = self._last + 1
                name = f"{number:010}-{upload.kid.hex()}-{upload.sha256.hex()}.age"
                part.chmod(0o640)  # the importer reads it, as another user of the same group
                part.rename(self.folder / ARRIVED / name)
                sync_folder(self.folder / ARRIVED)
                self._note(number, upload, int(time.time()))
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
        gone = sorted((self.folder / ARRIVED).glob(f"*{GONE}"))
        for path in gone:
            with suppress(ValueError, OSError):
                upload = Upload(kid=b"", sha256=bytes.fromhex(path.stem), length=0)
                with self._locked():
                    path.stat()  # another receiver may have forgotten it just now
                    self._note(_GONE, upload, int(time.time()))
                    path.unlink()
        return len(gone)

    def _part(self, upload: Upload) -> Path:
        name = f"{upload.sha256.hex()}.{upload.length}"
        return self.folder / PARTIAL / upload.kid.hex() / name

    def _note(self, what: int | str, upload: Upload, at: int) -> None:
        fields = (what, upload.sha256.hex(), upload.length, upload.kid.hex() or "-", at)
        line = (" ".join(map(str, fields)) + "\n").encode()
        self._remember(what, upload, at)
        # The file is in `arrived` already: a line that cannot be written comes at the next start.
        # Nor is the line waited for: without it a laptop would at worst send again what was
        # imported.
        with suppress(OSError):
            os.ftruncate(self._log, self._end)
            os.pwrite(self._log, line, self._end)
            self._end += len(line)

    def _remember(self, what: int | str, upload: Upload, at: int) -> None:
        sizes = self._received[upload.kid]
        if sizes and 0 <= at - sizes[-1][0] < _MINUTE_S:
            sizes[-1] = (sizes[-1][0], sizes[-1][1] + upload.length)
        elif at > int(time.time()) - _DAY_S:
            sizes.append((at, upload.length))
        if what == _WRONG:
            return
        if what == _GONE:
            self._lengths.pop(upload.sha256, None)
            return
        self._sent.add((upload.kid, upload.sha256))
        if isinstance(what, int):
            self._last = max(self._last, what)
            self._lengths[upload.sha256] = upload.length

    def _read_log(self) -> None:
        """Read what was added since."""
        with os.fdopen(os.dup(self._log), "rb") as file:
            file.seek(self._end)
            for line in file:
                if not line.endswith(b"\n"):
                    break  # cut short by a crash: overwritten by the next line
                self._end += len(line)
                with suppress(ValueError):
                    what, sha256, length, kid, at = line.decode().split()
                    upload = Upload(
                        kid=bytes.fromhex(kid.strip("-")),
                        sha256=bytes.fromhex(sha256),
                        length=int(length),
                    )
                    word = what in (_AGAIN, _GONE, _WRONG)
                    self._remember(what if word else int(what), upload, int(at))

    def _complete_log(self) -> None:
        for path in sorted((self.folder / ARRIVED).glob("*-*-*.age")):
            with suppress(ValueError, FileNotFoundError):  # the importer may take it just now
                number, kid, sha256 = path.stem.split("-")
                digest = bytes.fromhex(sha256)
                status = path.stat()
                if digest not in self._lengths:
                    upload = Upload(kid=bytes.fromhex(kid), sha256=digest, length=status.st_size)
                    self._note(int(number), upload, int(status.st_mtime))


def _opened(part: Path) -> BufferedRandom:
    """Open an upload to be checked.

    Raises:
        RequestRefusedError: Another receiver handed it over just now.
    """
    try:
        return part.open("r+b")
    except FileNotFoundError as e:
        raise RequestRefusedError("unknown", "Another connection ended this upload.") from e


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
