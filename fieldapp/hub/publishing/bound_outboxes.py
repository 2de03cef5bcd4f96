"""Bounds of outboxes: what a device took is let go, what it asks for anew is due, many files join.

A device says in its feed how far it took its outbox (sync/outbox_cursor.py). That list stays, and
what is named before it goes: a copy of the device's home that is older sees the gap and asks for
everything anew, once a day at most. So does one that offers a record again of which it said to have
the receipt: the receipts are issued again, in their order. Of what nobody takes, files are joined
(ledger/log/outbox_files.py), so that their number stays small, and the lists begin anew; its bytes
and age are bounded by outbox_quota.py.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from fieldapp.errors import FormatError
from fieldapp.hub.publishing.device_faults import DeviceFaults, apart
from fieldapp.hub.publishing.issue_receipts import OUTBOX
from fieldapp.ledger.log import outbox_files, outbox_list
from fieldapp.ledger.log.outbox_list import LIST
from fieldapp.ledger.record import Record
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_file
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes, receipts
from fieldapp.sync.carrier import receive

MOST: Final = 40  # files of an outbox, lists too; more are joined
ANEW_S: Final = 86_400  # what a device asks for anew it gets once in this time
_AT_LEAST, _AT_MOST = 2**18, 2**24  # bytes of a file that others are joined in
_JOINED: Final = 20  # files that all are joined in, about
_PIECE: Final = 2**20


def let_go(store: Store, public: Path, faults: DeviceFaults) -> set[str]:
    """Let go of what devices say they took; remove, to be written anew, what they ask for.

    Cut off anywhere and done again, it ends the same.

    Returns:
        Outboxes that are empty now, and of which everything is due; see `renewed`.

    Raises:
        StoreError: The disk is full or failed.
    """
    words, newest = outboxes.words_of(store)
    asked = set(settings.get(store, settings.OUTBOXES_ANEW) or ())
    for word in words:
        if word.read_to == outboxes.ANEW:
            asked.add(word.kid.hex())
        elif not word.forked:
            with apart(faults, word.kid):
                _remove_taken(store, public / OUTBOX / word.kid.hex(), word)
    with store.transaction():
        settings.put(store, settings.OUTBOXES_ANEW, sorted(asked))
        settings.put(store, settings.OUTBOX_EVENTS_SCANNED, newest)
    arrival = outboxes.newest_arrival(store)
    emptied = set()
    for name in sorted(asked):
        kid = bytes.fromhex(name)
        before = settings.get(store, device_settings.outbox_anew_at(kid))
        if before is not None and arrival - before < ANEW_S:
            continue
        shutil.rmtree(public / OUTBOX / name, ignore_errors=True)
        with store.transaction():
            outboxes.forget_one(store, kid)
        emptied.add(name)
    return emptied


def note_offered_again(store: Store, offered: Record, manifest: Record) -> None:
    """Note that a device offers a record whose receipt it said to have: it lost that receipt.

    Everything is due to it anew, receipts in their order among it. Inside a transaction.

    Args:
        store: The hub's.
        offered: The first record of the bundle; one that is not in the log yet says nothing.
        manifest: Of the bundle; one from before the device said so is late, and says nothing.
    """
    said = settings.get(store, device_settings.outbox_read_seq(offered.kid))
    taken = settings.get(store, device_settings.outbox_read(offered.kid))
    index = receipts.log_index(store, offered.hash)
    if said is None or taken is None or index is None or manifest.seq <= said:
        return
    if index < outbox_list.log_size(taken):
        asked = set(settings.get(store, settings.OUTBOXES_ANEW) or ())
        settings.put(store, settings.OUTBOXES_ANEW, sorted(asked | {offered.kid.hex()}))


def renewed(store: Store, names: set[str]) -> None:
    """Note that these outboxes were written anew, and are listed."""
    if not names:
        return
    arrival = outboxes.newest_arrival(store)
    with store.transaction():
        for name in names:
            settings.put(store, device_settings.outbox_anew_at(bytes.fromhex(name)), arrival)
            settings.put(store, device_settings.outbox_heard(bytes.fromhex(name)), arrival)
        asked = set(settings.get(store, settings.OUTBOXES_ANEW) or ())
        settings.put(store, settings.OUTBOXES_ANEW, sorted(asked - names))


def _remove_taken(store: Store, folder: Path, word: outboxes.OutboxWord) -> None:
    name = word.read_to
    try:
        outbox_list.log_size(name)
    except FormatError:
        return  # the device signed nonsense
    if not name.endswith(LIST) or not (folder / name).is_file():
        return  # of an earlier log, or joined since: the device takes what is there now
    settings.put(store, device_settings.outbox_read(word.kid), name)
    settings.put(store, device_settings.outbox_read_seq(word.kid), word.seq)
    settings.put(store, device_settings.outbox_settled(word.kid), name)
    settings.put(store, device_settings.outbox_heard(word.kid), outboxes.newest_arrival(store))
    _remove(path for path in folder.glob("[0-9]*") if path.name < name)


def join(store: Store, folder: Path, size: int) -> list[Path]:
    """Join the files of an outbox where they are too many; returns the files to list anew.

    Until `replace` is called, what was there stays, and everything may be done again.

    Args:
        store: The hub's.
        folder: The outbox.
        size: Of the published log.

    Raises:
        StoreError: The disk is full or failed.
    """
    names = names_in(folder)
    if sum(name.endswith((*receive.KINDS, LIST)) for name in names) <= MOST:
        return []
    paths = [folder / name for name in files_among(names)]
    most = sum(path.stat().st_size for path in paths) // _JOINED
    most = min(_AT_MOST, max(_AT_LEAST, most))
    full = takewhile(lambda path: _is_full(path, most), paths)
    kept = list(full)
    paths = paths[len(kept) :]
    for batch in outbox_files.batches(_single(paths), most, size=lambda each: each.size):
        name = f"{size:012d}-x{outboxes.next_number(store):012d}{receive.JOINED}"
        with new_file(folder, name, readable=True) as new:
            for each in batch:
                new.file.write(outbox_files.heading(each.name, each.size))
                _copy(each, new.file)
        kept.append(folder / name)
    return kept


def replace(store: Store, folder: Path, listed: Sequence[Path], lists: Sequence[Path]) -> None:
    """Remove what was joined, once the new lists are durable; lists before what they name."""
    settings.put(store, device_settings.outbox_settled(bytes.fromhex(folder.name)), listed[-1].name)
    _remove(path for path in folder.glob(f"*{LIST}") if path not in lists)
    _remove(path for path in files_of(folder) if path not in listed)


def files_of(folder: Path) -> Iterator[Path]:
    """Files of an outbox, the lists left out."""
    return map(folder.joinpath, files_among(names_in(folder)))


def names_in(folder: Path) -> list[str]:
    """Names of all that is in a folder."""
    with os.scandir(folder) as found:
        return [each.name for each in found]


def files_among(names: Iterable[str]) -> list[str]:
    """Names of an outbox's files in their order, the lists left out."""
    return sorted(n for n in names if n.endswith(receive.KINDS) and not n.startswith("."))


def _is_full(path: Path, most: int) -> bool:
    return path.suffix == receive.JOINED and path.stat().st_size >= most // 2


class _Single(NamedTuple):
    """A file of an outbox, and where its bytes are: in a file of its own or among joined ones."""

    name: str
    path: Path
    start: int
    size: int


def _single(paths: Sequence[Path]) -> list[_Single]:
    """Files by name, those that were joined once more apart; superseded lists left out."""
    files: dict[str, _Single] = {}
    for path in paths:
        whole = path.stat().st_size
        if path.suffix != receive.JOINED:
            files[path.name] = _Single(path.name, path, 0, whole)
            continue
        with path.open("rb") as joined:
            for name, start, size in outbox_files.spans(joined, whole):
                files[name] = _Single(name, path, start, size)
    newest = {max((n for n in files if n.endswith(kind)), default="") for kind in receive.UNSIGNED}
    return [
        files[name]
        for name in sorted(files)
        if name in newest or not name.endswith(receive.UNSIGNED)
    ]


def _copy(single: _Single, to: BinaryIO) -> None:
    """Write the bytes of a file, a piece at a time."""
    left = single.size
    with single.path.open("rb") as file:
        file.seek(single.start)
        while left:
            piece = file.read(min(left, _PIECE))
            if not piece:
                raise OSError(errno.EIO, "a file of an outbox became shorter")
            to.write(piece)
            left -= len(piece)


def _remove(paths: Iterable[Path]) -> None:
    for path in list(paths):
        path.unlink(missing_ok=True)
