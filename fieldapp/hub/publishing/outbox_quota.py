"""Quota and age of outboxes that nobody fetches: what is beyond them is let go, and asked for anew.

An outbox is fetched where its device says so in its feed (bound_outboxes.py). One that is let go
keeps a single signed list, which begins anew after the last list that was there: a device that had
taken that list goes on, any other sees that something is missing and asks for everything, which is
written anew from the database. So nothing is lost, whoever fills outboxes and however long somebody
is away.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from fieldapp.hub.publishing import bound_outboxes
from fieldapp.hub.publishing.device_faults import DeviceFaults, apart
from fieldapp.hub.publishing.issue_receipts import OUTBOX, outboxes_in
from fieldapp.hub.publishing.list_outboxes import roster_hash
from fieldapp.ledger.log import outbox_list
from fieldapp.ledger.log.note import Checkpoint, LogSigner
from fieldapp.ledger.log.outbox_list import LIST, OutboxList
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_file
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes

EVERY_S: Final = 3600  # between two looks at all outboxes
_DOWN_TO: Final = 0.9  # of the quota: so that not each file that comes lets one go
_FETCHED_S: Final = 7 * 86_400  # those of whom nothing was heard for longer go first


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxQuota:
    """Bytes of all outboxes, and how long one is kept of whose device nothing is heard."""

    size: int
    age: timedelta


QUOTA: Final = OutboxQuota(size=16 * 2**30, age=timedelta(days=90))


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxUse:
    """Use of the quota by one device's outbox.

    Attributes:
        kid: Of the device.
        files, size: Number of files that wait, and their bytes; lists are not counted.
        heard: When the device last said that it fetched, or else since when something waits, UTC.
        let_go: How often its outbox was let go.
    """

    kid: bytes
    files: int
    size: int
    heard: datetime | None
    let_go: int


def use(store: Store) -> list[OutboxUse]:
    """Use of the quota by each outbox, where the public files were written last.

    Raises:
        StoreError: The disk failed.
    """
    public = settings.get(store, settings.PUBLIC_FOLDER)
    return [] if public is None else list(_use(store, Path(public)))


def trim(
    store: Store,
    public: Path,
    *,
    head: Checkpoint,
    signer: LogSigner,
    roster: Roster,
    now: datetime,
    faults: DeviceFaults,
) -> list[bytes]:
    """Let go of outboxes beyond age and quota, where that was not looked at lately.

    The list goes first, then what it stands for: cut off anywhere, a device misses nothing
    silently.

    Args:
        store: The hub's.
        public: Folder of the public files; all in its outboxes is listed.
        head: The published checkpoint.
        signer: The log's keys.
        roster: The one that headquarters goes by.
        now: This machine's clock, UTC.
        faults: Of single devices; of those that have one something may not be listed.

    Returns:
        Devices whose outbox was let go.

    Raises:
        StoreError: The disk is full or failed.
    """
    settings.put(store, settings.PUBLIC_FOLDER, str(public.resolve()))
    arrival = outboxes.newest_arrival(store)
    before = settings.get(store, settings.OUTBOXES_TRIMMED)
    if before is not None and 0 <= arrival - before < EVERY_S:
        return []
    waiting = [each for each in _use(store, public) if each.files]
    for each in waiting:
        if each.heard is None:
            settings.put(store, device_settings.outbox_heard(each.kid), arrival)
    gone = [each for each in _beyond(waiting, arrival) if each.kid not in faults.found]
    for each in gone:
        with apart(faults, each.kid):
            _let_go(store, public / OUTBOX / each.kid.hex(), head, signer, roster=roster, now=now)
            with store.transaction():
                settings.put(store, device_settings.outbox_heard(each.kid), arrival)
                settings.put(store, device_settings.outbox_let_go(each.kid), each.let_go + 1)
    settings.put(store, settings.OUTBOXES_TRIMMED, arrival)
    return [each.kid for each in gone if each.kid not in faults.found]


def _use(store: Store, public: Path) -> Iterator[OutboxUse]:
    for folder in outboxes_in(public):
        kid = bytes.fromhex(folder.name)
        sizes = list(_sizes(folder))
        heard = settings.get(store, device_settings.outbox_heard(kid))
        yield OutboxUse(
            kid=kid,
            files=len(sizes),
            size=sum(sizes),
            heard=None if heard is None else datetime.fromtimestamp(heard, UTC),
            let_go=settings.get(store, device_settings.outbox_let_go(kid)) or 0,
        )


def _sizes(folder: Path) -> Iterator[int]:
    """Bytes of each file that waits; what goes meanwhile, as outboxes are published, is passed."""
    with suppress(FileNotFoundError):
        for path in bound_outboxes.files_of(folder):
            with suppress(FileNotFoundError):
                yield path.stat().st_size


def _beyond(waiting: list[OutboxUse], arrival: int) -> Iterator[OutboxUse]:
    """Outboxes that are too old; then, of those not fetched lately first, the largest."""

    def silent_s(each: OutboxUse) -> float:
        return 0 if each.heard is None else arrival - each.heard.timestamp()

    rest = []
    for each in waiting:
        if silent_s(each) > QUOTA.age.total_seconds():
            yield each
        else:
            rest.append(each)
    size = sum(each.size for each in rest)
    if size <= QUOTA.size:
        return
    for each in sorted(rest, key=lambda each: (silent_s(each) <= _FETCHED_S, -each.size)):
        if size <= _DOWN_TO * QUOTA.size:
            return
        size -= each.size
        yield each


def _let_go(
    store: Store,
    folder: Path,
    head: Checkpoint,
    signer: LogSigner,
    *,
    roster: Roster,
    now: datetime,
) -> None:
    names = sorted(path.name for path in folder.glob("[0-9]*"))
    newest = max(name for name in names if name.endswith(LIST))
    last = outbox_list.kept((folder / newest).read_text("utf-8"))
    made = OutboxList(
        kid=bytes.fromhex(folder.name),
        name=f"{head.size:012d}-x{outboxes.next_number(store):012d}{LIST}",
        after="",
        files=(),
        at=now,
        since=last.after if last is not None and last.is_passing else newest,
        pack=roster.version,
        roster=roster_hash(store, roster, head),
    )
    with new_file(folder, made.name, readable=True) as new:
        new.file.write(outbox_list.sign(made, head, signer).encode())
    settings.put(store, device_settings.outbox_settled(made.kid), names[-1])
    for name in sorted(names, key=lambda name: not name.endswith(LIST)):
        (folder / name).unlink()
