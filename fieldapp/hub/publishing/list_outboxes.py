"""Signed lists of the files in each outbox (format: ledger/log/outbox_list.py).

A list is written after its files are durable. What a crash left without one is listed the next
time: files are listed in the order of their names, and names in an outbox only grow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldapp.errors import FormatError, VerificationError
from fieldapp.hub.publishing import bound_outboxes
from fieldapp.hub.publishing.issue_receipts import OUTBOX
from fieldapp.ledger.log import outbox_list
from fieldapp.ledger.log.note import Checkpoint, LogSigner
from fieldapp.ledger.log.outbox_list import LIST, OutboxList
from fieldapp.ledger.roster import Roster, digest
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_files
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes
from fieldapp.sync.carrier import carrier


def write(
    store: Store,
    public: Path,
    folders: Collection[str],
    *,
    head: Checkpoint,
    signer: LogSigner,
    roster: Roster,
) -> None:
    """Write lists of the files that no list names yet.

    Args:
        store: The hub's; it numbers the lists.
        public: Folder of the public files.
        folders: Names of the outboxes to look at: key identifiers in hexadecimal.
        head: The published checkpoint.
        signer: The log's keys.
        roster: The one that headquarters goes by.

    Raises:
        StoreError: The disk is full or failed; what was not written is due the next time.
    """
    due: list[_Due] = []
    for name in sorted(folders):
        folder = public / OUTBOX / name
        joined = bound_outboxes.join(store, folder, head.size)
        last = None if joined else _last(folder, signer)
        listed = last.files[-1][0] if last and last.files else ""
        paths = joined or [p for p in sorted(bound_outboxes.files_of(folder)) if p.name > listed]
        if paths:
            due.append(_Due(folder, paths, last, joined=bool(joined)))
    batches = sum(-(-len(each.paths) // outbox_list.MAX_FILES) for each in due)
    numbers = iter(outboxes.next_numbers(store, batches)) if due else iter(())
    lists = [_lists(store, each, numbers, head, signer, roster=roster) for each in due]
    new_files([each for some in lists for each in some])
    for each, some in zip(due, lists, strict=True):
        if each.joined:
            bound_outboxes.replace(store, each.folder, each.paths, [path for path, _ in some])


@dataclass(frozen=True, slots=True)
class _Due:
    """Outbox, files of it that are to be listed, and the newest list that there is."""

    folder: Path
    paths: list[Path]
    last: OutboxList | None
    joined: bool


def _lists(
    store: Store,
    due: _Due,
    numbers: Iterator[int],
    head: Checkpoint,
    signer: LogSigner,
    *,
    roster: Roster,
) -> list[tuple[Path, bytes]]:
    """Lists of the files that are due in an outbox: where each goes, and its content."""
    kid = bytes.fromhex(due.folder.name)
    after = due.last.name if due.last else ""
    since = "" if due.last else settings.get(store, settings.outbox_read(kid)) or ""
    lists = []
    for first in range(0, len(due.paths), outbox_list.MAX_FILES):
        batch = due.paths[first : first + outbox_list.MAX_FILES]
        made = OutboxList(
            kid=kid,
            name=f"{head.size:012d}-x{next(numbers):012d}{LIST}",
            after=after,
            files=tuple((path.name, carrier.digest(path)[0]) for path in batch),
            since=since,
            pack=roster.version,
            roster=digest(roster),
        )
        lists.append((due.folder / made.name, outbox_list.sign(made, head, signer).encode()))
        after, since = made.name, ""
    return lists


def _last(folder: Path, signer: LogSigner) -> OutboxList | None:
    """The newest list in an outbox; None where lists begin anew."""
    path = max(folder.glob(f"*{LIST}"), default=None)
    if path is None:
        return None
    kid = bytes.fromhex(folder.name)
    try:
        text = path.read_text("utf-8")
        return outbox_list.verify(text, kid=kid, origin=signer.origin, vkeys=signer.vkeys)[0]
    except (OSError, UnicodeDecodeError, FormatError, VerificationError):
        return None
