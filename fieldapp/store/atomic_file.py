"""Atomic file writing: a file is there whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import Message, StoreError
from fieldapp.platform.disk_sync import sync_disk, sync_folder, syncs_disk
from fieldapp.platform.open_flags import NEW

UNDATED_S: Final = 946_684_800  # 2000-01-01: every file system can store it
_STALE_S: Final = 3600
_MANY: Final = 4  # files; fewer need not wait for what others write to the disk


_FULL: Final = Message("Free some space and try again.")
_READ_ONLY: Final = Message(
    "Check whether it is write-protected and who owns it, or choose another place."
)


@dataclass(slots=True, kw_only=True)
class NewFile:
    """A file that is being written; `name` is its later name, which may be set until the end."""

    file: BinaryIO
    name: str


@contextmanager
def new_file(
    folder: Path, name: str = "", *, readable: bool = False, undated: bool = False
) -> Generator[NewFile]:
    """Write a file beside its place and rename it when the block ends well.

    It replaces a file of that name, and is durable on return. A crash leaves the old file or the
    new one, and at worst a `.part` file.

    Args:
        folder: Where it goes; exists.
        name: Its name, where that is known before.
        readable: Everybody may read it, not its owner alone.
        undated: Its times are the same as those of every such file.

    Raises:
        StoreError: The disk is full or failed; the old file stands.
    """
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        with os.fdopen(os.open(part, NEW, 0o600), "wb") as file:
            new = NewFile(file=file, name=name)
            yield new
            file.flush()
            if readable:
                part.chmod(0o644)
            os.fsync(file.fileno())
        part.replace(folder / new.name)
        if undated:
            os.utime(folder / new.name, (UNDATED_S, UNDATED_S))
        sync_folder(folder)
    except OSError as e:
        raise _failed(name or "A file", folder, e) from e
    finally:
        with suppress(OSError):
            part.unlink()


def new_files(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write files that everybody may read, each as `new_file` does; all are durable on return.

    Many wait for the disk twice together, and not three times each.

    Args:
        files: Path and content of each, all on one disk; their folders exist.

    Raises:
        StoreError: The disk is full or failed; some may be written.
    """
    if len(files) < _MANY or not syncs_disk():
        for path, raw in files:
            with new_file(path.parent, path.name, readable=True) as new:
                new.file.write(raw)
        return
    parts = [path.parent / f".{secrets.token_hex(8)}.part" for path, _ in files]
    try:
        for part, (_, raw) in zip(parts, files, strict=True):
            with os.fdopen(os.open(part, NEW, 0o600), "wb") as file:
                file.write(raw)
            part.chmod(0o644)
        sync_disk(parts[0].parent)
        for part, (path, _) in zip(parts, files, strict=True):
            part.replace(path)
        sync_disk(parts[0].parent)
    except BaseException as e:
        for part in parts:
            with suppress(OSError):
                part.unlink()
        if isinstance(e, OSError):
            raise _failed("A file", files[0][0].parent, e) from e
        raise


def _failed(name: str, folder: Path, e: OSError) -> StoreError:
    return StoreError(
        Message(
            "{1} could not be written to {2}: {3}.", name, folder, e.strerror or "the disk failed"
        ),
        advice=_advice(e),
    )


def _advice(e: OSError) -> Message:
    return _FULL if e.errno in (errno.ENOSPC, errno.EDQUOT) else _READ_ONLY


@contextmanager
def new_folder(folder: Path) -> Generator[Path]:
    """Write a folder beside its place and rename it when the block ends well.

    One that exists and is empty, a stick's or a link's, stays the folder that it is: what was
    written inside it is moved up. Where the block fails, only what it wrote is removed.

    Args:
        folder: Does not exist or is empty.

    Raises:
        StoreError: The disk is full or failed, or somebody else wrote there meanwhile.
    """
    there = folder.exists()
    part = (folder if there else folder.parent) / f".{secrets.token_hex(8)}.part"
    try:
        part.mkdir(parents=True)
        yield part
        if there:
            _move_up(part, folder)
        else:
            part.rename(folder)
        sync_folder(folder if there else folder.parent)
    except OSError as e:
        raise _failed(folder.name, folder.parent, e) from e
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _move_up(part: Path, folder: Path) -> None:
    written, moved = sorted(part.iterdir()), list[Path]()
    if taken := [each.name for each in written if (folder / each.name).exists()]:
        raise StoreError(Message("{1} is in the way.", folder / taken[0]))
    try:
        for each in written:
            moved.append(each.rename(folder / each.name))
    except BaseException:
        for each in moved:
            each.rename(part / each.name)
        raise


def open_folder(folder: Path) -> None:
    """Make a folder that everybody may read, where it is missing, and see that it can be written.

    So what keeps many files from being written is found out once, and not with each of them.

    Raises:
        StoreError: The disk is full or failed, something else has its name, or it is read-only.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise StoreError(
            Message("{1} is in the way of a folder.", folder),
            advice="Move it away, or bring back the disk that it leads to.",
        )
    readable_folder(folder)
    effective = os.access in os.supports_effective_ids
    if not os.access(folder, os.W_OK | os.X_OK, effective_ids=effective):
        raise StoreError(Message("Nothing can be written to {1}.", folder), advice=_READ_ONLY)


def readable_folder(folder: Path) -> None:
    """Make a folder that everybody may read, and the missing ones above it.

    Raises:
        StoreError: The disk is full or failed.
    """
    try:
        if folder.is_dir():
            return
        readable_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)  # whatever the umask
    except OSError as e:
        raise StoreError(
            Message("The folder {1} cannot be made: {2}.", folder, e.strerror or "the disk failed"),
            advice=_advice(e),
        ) from e


def sweep(folder: Path) -> int:
    """Remove partial files of writers that were killed an hour ago or earlier.

    Nothing that is being written is that old; what is removed was never given its name.

    Returns:
        The number of files.
    """
    removed = 0
    for path in folder.glob("**/.????????????????.part"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _STALE_S:
                path.unlink()
                removed += 1
    return removed
