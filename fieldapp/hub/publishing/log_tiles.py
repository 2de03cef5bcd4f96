"""Public log as static files: `log/checkpoint` and `log/tile/…` (format: ledger/log/tiles.py).

They are copies of what the database holds, and hold hashes only. Tiles come first and are only ever
added, the checkpoint is replaced last: whoever reads at any moment, or after a crash at any moment,
finds every tile that the checkpoint needs. Where the checkpoint is missing everything is written
again. The tiles of every checkpoint that was signed are there, until a full tile takes the place
of the partial ones.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, StoreError
from fieldapp.ledger.log import note, tiles, tlog
from fieldapp.ledger.log.tiles import Tile
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import new_files, readable_folder
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints

LOG: Final = "log"
CHECKPOINT: Final = "checkpoint"

_AT_ONCE: Final = 1_000  # tiles in memory, of 8 KiB at most


def publish(store: Store, public: Path) -> int:
    """Publish the log up to the database's newest checkpoint; returns how many files were written.

    Args:
        store: The hub's.
        public: Folder of the public files; the log goes to its folder `log`.

    Raises:
        StoreError: The disk is full or failed; what is published stands.
    """
    newest = checkpoints.newest_checkpoint(store)
    if newest is None:
        return 0
    folder = public / LOG
    if _published(folder) == newest.note:
        return 0
    old = published_size(public)
    if old > newest.size or not _continues(store, public):
        _start_over(folder)
        old = 0
    written: list[Tile] = []
    for size in checkpoints.checkpoint_sizes(store, old, newest.size):
        written += tiles.between(old, size)
        old = size
    # Many wait for the disk together. A crash may have left any; the same again changes nothing.
    for first in range(0, len(written), _AT_ONCE):
        some = written[first : first + _AT_ONCE]
        _write([(folder / tiles.path(tile), _content(store, tile)) for tile in some])
    _write([(folder / CHECKPOINT, newest.note.encode())])
    for tile in written:
        if tile.width == tiles.WIDTH:
            _drop_partial(folder, tile)
    return len(written) + 1


def _continues(store: Store, public: Path) -> bool:
    """Whether what is published is the beginning of this log."""
    head = published_head(public)
    read = hub_log.read_hashes(store)
    return head is None or not head.size or tlog.root(head.size, read) == head.root


def _start_over(folder: Path) -> None:
    """Remove the published log, with entries that were lost (mission/signing/new_log.py)."""
    try:
        # The checkpoint first: without it everything is written again.
        (folder / CHECKPOINT).unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
    except OSError as e:
        raise StoreError("The published log cannot be written.") from e


def published_size(public: Path) -> int:
    """Size of the log that is published; 0 where none is."""
    head = published_head(public)
    return head.size if head else 0


def published_head(public: Path) -> note.Checkpoint | None:
    """The checkpoint that is published; None where none is."""
    text = _published(public / LOG)
    return note.parse_checkpoint(note.split_note(text)[0]) if text else None


def _published(folder: Path) -> str | None:
    try:
        text = (folder / CHECKPOINT).read_text("utf-8")
        note.parse_checkpoint(note.split_note(text)[0])
    except (OSError, UnicodeDecodeError, FormatError):
        return None
    return text


def _content(store: Store, tile: Tile) -> bytes:
    first = tile.n * tiles.WIDTH
    if tile.level == tiles.ENTRIES:
        logged = hub_log.entries(store, first, first + tile.width - 1)
        return tiles.encode_entries([each.hash for each in logged])
    return b"".join(hub_log.read_hashes(store)(tiles.stored_indexes(tile)))


def _write(files: Sequence[tuple[Path, bytes]]) -> None:
    for path, _ in files:
        readable_folder(path.parent)
    new_files(files)


def _drop_partial(folder: Path, tile: Tile) -> None:
    partial = folder / tiles.path(replace(tile, width=1))
    try:
        shutil.rmtree(partial.parent)
    except FileNotFoundError:
        return
    except OSError as e:
        raise StoreError("The published log cannot be written.") from e
