"""Signed lists of the files in each outbox (format: ledger/log/outbox_list.py).

A list is written after its files are durable. What a crash left without one is listed the next
time: files are listed in the order of their names, and names in an outbox only grow. Once a day
each device gets a list, an empty one where nothing came; the next list takes its place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.hub.publishing import bound_outboxes, device_faults
from fieldapp.hub.publishing.device_faults import DeviceFaults, apart
from fieldapp.hub.publishing.issue_receipts import OUTBOX
from fieldapp.ledger.log import outbox_list
from fieldapp.ledger.log.note import Checkpoint, LogSigner
from fieldapp.ledger.log.outbox_list import LIST, OutboxList
from fieldapp.ledger.roster import Roster, digest
from fieldapp.store import hub_log, settings
from fieldapp.store.atomic_file import readable_folder
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes
from fieldapp.sync.carrier import carrier

DAY_S: Final = 20 * 3600  # between the lists of quiet days: each calendar day has one


def write(
    store: Store,
    public: Path,
    folders: Collection[str],
    *,
    head: Checkpoint,
    signer: LogSigner,
    roster: Roster,
    now: datetime,
    faults: DeviceFaults,
) -> None:
    """Write lists of the files that no list names yet; once a day, one for each device.

    Args:
        store: The hub's; it numbers the lists.
        public: Folder of the public files.
        folders: Names of the outboxes to look at: key identifiers in hexadecimal.
        head: The published checkpoint.
        signer: The log's keys.
        roster: The one that headquarters goes by.
        now: This machine's clock, UTC.
        faults: Of single devices; they keep nothing from the others.

    Raises:
        StoreError: The disk is full or failed; what was not written is due the next time.
    """
    due: list[_Due] = []
    daily = _daily(store, roster, now)
    for name in sorted({*folders, *daily}):
        folder = public / OUTBOX / name
        with apart(faults, bytes.fromhex(name)):
            readable_folder(folder)
            joined = bound_outboxes.join(store, folder, head.size)
            names = bound_outboxes.names_in(folder)
            last, passing = (None, []) if joined else _last(folder, names, signer)
            listed = last.files[-1][0] if last and last.files else ""
            paths = joined or [folder / n for n in bound_outboxes.files_among(names) if n > listed]
            if paths or name in daily:
                due.append(_Due(folder, paths, last, passing, joined=bool(joined)))
    batches = sum(len(each.batches) for each in due)
    numbers = iter(outboxes.next_numbers(store, batches)) if due else iter(())
    hash_ = roster_hash(store, roster, head)
    list_of = partial(OutboxList, pack=roster.version, roster=hash_, at=now)
    lists: dict[bytes, list[tuple[Path, bytes]]] = {}
    for each in due:
        with apart(faults, each.kid):
            lists[each.kid] = _lists(store, each, numbers, head, signer, list_of=list_of)
    written = device_faults.write_files(faults, lists)
    for each in (each for each in due if each.kid in written):
        with apart(faults, each.kid):
            if each.joined:
                paths = [path for path, _ in lists[each.kid]]
                bound_outboxes.replace(store, each.folder, each.paths, paths)
            for path in each.passing:
                path.unlink(missing_ok=True)
    if daily:
        settings.put(store, settings.OUTBOXES_SAID, int(now.timestamp()))


def roster_hash(store: Store, roster: Roster, head: Checkpoint) -> bytes:
    """SHA-256 of the roster's head as a list names it; b"" until the log of this size has it.

    Laptops learn by it since which size of the log this is the roster.
    """
    entered = hub_log.find(store, digest(roster), "roster")
    return digest(roster) if entered is not None and entered < head.size else b""


def _daily(store: Store, roster: Roster, now: datetime) -> set[str]:
    """Outboxes for which a list is due today, whether anything came or not."""
    said = settings.get(store, settings.OUTBOXES_SAID)
    if said is not None and abs(now.timestamp() - said) < DAY_S:
        return set()
    return {d.kid.hex() for d in roster.devices if d.revoked_at is None and d.kid != store.kid}


@dataclass(frozen=True, slots=True)
class _Due:
    """Outbox, files to list, the newest list that stays, and passing ones, which go."""

    folder: Path
    paths: list[Path]
    last: OutboxList | None
    passing: list[Path]
    joined: bool

    @property
    def kid(self) -> bytes:
        """Key identifier of the device."""
        return bytes.fromhex(self.folder.name)

    @property
    def batches(self) -> list[list[Path]]:
        """Files of each list."""
        starts = range(0, len(self.paths) or 1, outbox_list.MAX_FILES)
        return [self.paths[first : first + outbox_list.MAX_FILES] for first in starts]


def _lists(
    store: Store,
    due: _Due,
    numbers: Iterator[int],
    head: Checkpoint,
    signer: LogSigner,
    *,
    list_of: Callable[..., OutboxList],
) -> list[tuple[Path, bytes]]:
    """Lists of the files that are due in an outbox: where each goes, and its content."""
    after = due.last.name if due.last else ""
    since = "" if due.last else settings.get(store, device_settings.outbox_read(due.kid)) or ""
    lists = []
    for batch in due.batches:
        made = list_of(
            kid=due.kid,
            name=f"{head.size:012d}-x{next(numbers):012d}{LIST}",
            after=after,
            files=tuple((path.name, carrier.digest(path)[0]) for path in batch),
            since=since,
        )
        lists.append((due.folder / made.name, outbox_list.sign(made, head, signer).encode()))
        after, since = made.name, ""
    return lists


def _last(
    folder: Path, names: Collection[str], signer: LogSigner
) -> tuple[OutboxList | None, list[Path]]:
    """The newest list of an outbox that others follow, and passing ones behind it.

    None where lists begin anew.
    """
    kid = bytes.fromhex(folder.name)
    passing: list[Path] = []
    for name in sorted((each for each in names if each.endswith(LIST)), reverse=True):
        path = folder / name
        try:
            text = path.read_text("utf-8")
            found, _ = outbox_list.verify(text, kid=kid, origin=signer.origin, vkeys=signer.vkeys)
        except (OSError, UnicodeDecodeError, FormatError, VerificationError):
            break
        if not found.is_passing:
            return found, passing
        passing.append(path)
    return None, passing
