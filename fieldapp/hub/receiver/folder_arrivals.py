"""Folder of arrived files, which receivers of one machine share, and a list of all that arrived.

    FOLDER/arrived/<number>-<kid, hex>-<SHA-256, hex>.age   whole, checked, in order of arrival
    FOLDER/arrived/<SHA-256, hex>.gone                    the importer has that file no more
    FOLDER/received.log                                   a line for each file that ever arrived
    FOLDER/receivers.lock                                 held by whichever receiver writes the list

A line of `received.log` is `<number> <SHA-256, hex> <length> <kid, hex> <Unix seconds>`: all that
the receiver learns. In the number's place stand `again` where another laptop had sent the file
before, `wrong` where bytes came that are no file: they count for the day all the same, and `gone`
where the importer discarded the file without importing it: a laptop may send it again. What one
laptop sent is known to that laptop alone: whoever sends the same file learns nothing from it.

A file is renamed into `arrived`, and then noted; only then is it acknowledged. The importer takes
files out of `arrived`, in the order of their numbers. What a crash left in `arrived` without a line
gets its line at the next start; a line that was cut short counts for nothing. Where the importer's
database had to be restored from an older copy, `received.log` is to be removed, so that laptops
bring again what was lost.

Each receiver reads what the others noted before it decides, so two of them take a file once, and a
device's day is one.
"""

from __future__ import annotations

import os
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from fieldapp.hub.receiver.arrived_files import (
    DAY_S,
    Limits,
    Upload,
    on_disk,
    refuse_day,
    refuse_partials,
)
from fieldapp.platform import file_lock
from fieldapp.platform.disk_sync import sync_folder

ARRIVED: Final = "arrived"
LOG: Final = "received.log"
TURN: Final = "receivers.lock"
GONE: Final = ".gone"

_MINUTE_S: Final = 60  # what came within one is counted together
_AGAIN: Final = "again"
_GONE: Final = "gone"
_WRONG: Final = "wrong"


class FolderArrivals:
    """Folder of arrived files.

    Args:
        folder: It exists.
        limits: Of files and devices.

    Raises:
        OSError: The folder cannot be used.
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits
        self._lock = threading.Lock()
        self._lengths: dict[bytes, int] = {}
        self._sent: set[tuple[bytes, bytes]] = set()  # (kid, SHA-256)
        self._received: dict[bytes, list[tuple[int, int]]] = defaultdict(list)
        self._last = self._end = 0
        arrived = folder / ARRIVED
        if not arrived.is_dir():
            arrived.mkdir(exist_ok=True)
            # The importer, another user of the same group, takes files out of it.
            arrived.chmod(0o770)
        self._log = os.open(folder / LOG, os.O_RDWR | os.O_CREAT, 0o600)
        with self._locked():
            self._complete_log()

    def close(self) -> None:
        """Close the log."""
        os.close(self._log)

    def turn(self) -> AbstractContextManager[None]:
        """Be the only one who begins uploads, as `ArrivedFiles`."""
        return self._locked()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Be the only thread of all receivers that writes, and know what the others wrote."""
        with self._lock:
            turn = os.open(self._folder / TURN, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                file_lock.lock(turn, within_s=None)
                self._read_log()
                yield
            finally:
                os.close(turn)

    def has(self, upload: Upload) -> bool:
        """Whether this device has sent this file, as `ArrivedFiles`."""
        with on_disk():
            if os.fstat(self._log).st_size > self._end:
                with self._locked():
                    pass  # another receiver noted something
        sent = (upload.kid, upload.sha256) in self._sent
        return sent and self._lengths.get(upload.sha256) == upload.length

    def grant(self, upload: Upload, unfinished: Sequence[int]) -> None:
        """Grant an upload that begins, as `ArrivedFiles`."""
        if len(unfinished) >= self._limits.partials:
            raise refuse_partials()
        now = int(time.time())
        # What was noted while the clock was ahead would count for ever.
        sizes = [
            (min(at, now), size) for at, size in self._received[upload.kid] if at > now - DAY_S
        ]
        self._received[upload.kid] = sizes
        over = sum(size for _, size in sizes) + sum(unfinished) + upload.length - self._limits.day
        if over <= 0:
            return
        for at, size in sizes:
            over -= size
            if over <= 0:
                raise refuse_day(max(1, at + DAY_S - now))
        raise refuse_day(None)

    def take(self, upload: Upload, part: Path) -> None:
        """Hand over a whole and checked file, as `ArrivedFiles`."""
        with self._locked():
            if upload.sha256 in self._lengths:
                part.unlink(missing_ok=True)
                self._note(_AGAIN, upload, int(time.time()))
                return
            number = self._last + 1
            name = f"{number:010}-{upload.kid.hex()}-{upload.sha256.hex()}.age"
            part.chmod(0o640)  # the importer reads it, as another user of the same group
            part.rename(self._folder / ARRIVED / name)
            sync_folder(self._folder / ARRIVED)
            self._note(number, upload, int(time.time()))

    def wrong(self, upload: Upload, size: int) -> None:
        """Charge a device's day with bytes that are no file, as `ArrivedFiles`."""
        with self._locked():
            self._note(_WRONG, replace(upload, length=size), int(time.time()))

    def forget(self) -> int:
        """Forget files that the importer has no more; returns how many."""
        gone = sorted((self._folder / ARRIVED).glob(f"*{GONE}"))
        for path in gone:
            with suppress(ValueError, OSError):
                upload = Upload(kid=b"", sha256=bytes.fromhex(path.stem), length=0)
                with self._locked():
                    path.stat()  # another receiver may have forgotten it just now
                    self._note(_GONE, upload, int(time.time()))
                    path.unlink()
        return len(gone)

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
        elif at > int(time.time()) - DAY_S:
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
        for path in sorted((self._folder / ARRIVED).glob("*-*-*.age")):
            with suppress(ValueError, FileNotFoundError):  # the importer may take it just now
                number, kid, sha256 = path.stem.split("-")
                digest = bytes.fromhex(sha256)
                status = path.stat()
                if digest not in self._lengths:
                    upload = Upload(kid=bytes.fromhex(kid), sha256=digest, length=status.st_size)
                    self._note(int(number), upload, int(status.st_mtime))
