"""Group commit of checked bundles: stored, logged and receipted in one transaction.

Records, their index, their entries in the log, one checkpoint for all, and a receipt for each
bundle stand together or not at all. On several machines, records and their index do, and a
sequencer appends them to the log (hub/publishing/append_log.py). So an import may be cut off
anywhere and done again, and the same file twice changes nothing. A bundle that cannot be stored is
undone alone: the others go on.

Nobody waits for a group to fill: it is stored when nothing else has come, or when it holds as much
as one large bundle, or is half a second old.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.hub.importer import import_file
from fieldapp.hub.importer.import_file import CheckedBundle, Hub
from fieldapp.hub.importer.outcome import Result
from fieldapp.hub.importer.outcome_table import RefusedError
from fieldapp.hub.publishing import append_log, bound_outboxes, issue_receipts
from fieldapp.hub.publishing.issue_receipts import ReceiptRun
from fieldapp.ledger.record import Head, Record
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles

MOST: Final = 256  # bundles of a group
_RECORDS: Final = 2_000  # of a group, about: as many as one bundle may hold
_AGE_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class SettledFile:
    """Outcome of a file; with neither result nor fault it is to be given once more.

    Attributes:
        path: Of the file.
        result: What it came to.
        fault: What this program failed with on it.
        seconds: CPU seconds that it took.
    """

    path: Path
    result: Result | None
    fault: Exception | None = None
    seconds: float = 0.0


class GroupCommit:
    """Files that are imported together.

    Args:
        hub: The hub.
    """

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._checked: list[tuple[CheckedBundle, float]] = []
        self._heads: dict[bytes, Head | None] = {}
        self._known: dict[tuple[bytes, int], set[bytes]] = defaultdict(set)
        self._settled: list[SettledFile] = []
        self._records = 0
        self._since = 0.0

    @property
    def full(self) -> bool:
        """Whether it is to be stored before another file is given."""
        old = bool(self._checked) and time.monotonic() - self._since > _AGE_S
        return old or len(self._checked) >= MOST or self._records >= _RECORDS

    def give(
        self,
        path: Path,
        *,
        now: datetime,
        name: str | None = None,
        sender: bytes | None = None,
        step: Callable[[], object] = lambda: None,
    ) -> list[SettledFile]:
        """Check a file; returns the files that are settled by now, durably.

        Args:
            path: Of the file.
            now: This machine's clock, UTC.
            name: The file's name where it came from, if not as here.
            sender: Device that sent it through the receiver, where one did.
            step: Called now and then; an error that it raises stops, and the file is not given.

        Raises:
            StoreError: The hub's own disk or database failed; nothing that waits is stored.
        """
        self._now = now
        began = time.process_time()
        checked = import_file.check(
            self._hub, path, self, now=now, name=name, sender=sender, step=step
        )
        seconds = time.process_time() - began
        if isinstance(checked, CheckedBundle):
            self._add(checked, seconds)
        else:
            self._settled.append(SettledFile(path, checked, seconds=seconds))
        return self._taken()

    def commit(self) -> list[SettledFile]:
        """Store all files that wait; returns the files that are settled by now, durably.

        Raises:
            StoreError: The hub's own disk or database failed; nothing that waited is stored.
        """
        self.store_all()
        return self._taken()

    def _taken(self) -> list[SettledFile]:
        settled, self._settled = self._settled, []
        return settled

    def _add(self, checked: CheckedBundle, seconds: float) -> None:
        if not self._checked:
            self._since = time.monotonic()
        self._checked.append((checked, seconds))
        admitted = checked.admitted
        self._heads[admitted.kid] = admitted.head
        for each in (*admitted.records, *admitted.forked):
            self._known[admitted.kid, each.seq].add(each.hash)
        self._records += len(checked.opened.chain)

    # What is ahead of the next file (import_file.Ahead).

    def head(self, kid: bytes) -> Head | None:
        """The newest record of a feed, of those that wait or are stored."""
        return self._heads[kid] if kid in self._heads else feeds.head(self._hub.store, kid)

    def known(self, kid: bytes, seq: int) -> frozenset[bytes]:
        """Hashes of the records of this number that wait or are stored."""
        return feeds.known(self._hub.store, kid, seq) | self._known.get((kid, seq), set())

    def store_all(self) -> None:
        """Store all files that wait, in one transaction.

        Raises:
            StoreError: The hub's own disk or database failed; nothing that waited is stored.
        """
        waiting, records = self._checked, self._records
        self._checked, self._heads, self._records = [], {}, 0
        self._known.clear()
        if not waiting:
            return
        began = time.process_time()
        done = _store(self._hub, [each for each, _ in waiting], self._now)
        share = (time.process_time() - began) / records
        for (checked, seconds), settled in zip(waiting, done, strict=True):
            spent = seconds + share * len(checked.opened.chain)
            self._settled.append(replace(settled, seconds=spent))


def import_sealed(
    hub: Hub, path: Path, *, now: datetime, name: str | None = None, sender: bytes | None = None
) -> Result:
    """Import one file by itself, or hold it with the reason why not; as `GroupCommit.give`.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    group = GroupCommit(hub)
    while True:
        (settled,) = group.give(path, now=now, name=name, sender=sender) or group.commit()
        if settled.fault is not None:
            raise settled.fault
        if settled.result is not None:
            return settled.result


def _store(hub: Hub, checked: Sequence[CheckedBundle], now: datetime) -> list[SettledFile]:
    runs: list[Sequence[Record]] = []
    settled: list[SettledFile | RefusedError] = []
    with hub.store.turn():
        # What importers left to a sequencer: nothing of a feed is logged before what precedes it.
        while not hub.sequenced and append_log.append_waiting(
            hub.store, signer=hub.signer, now=now
        ):
            pass
        for each in checked:
            try:
                with hub.store.transaction():
                    result, new = _store_one(hub, each, now)
                settled.append(SettledFile(each.file.path, result))
                runs += [run for run in new if run]
            except RefusedError as e:
                settled.append(e)
            except StoreError:
                raise
            except Exception as e:  # noqa: BLE001 - one bundle must not stop the others
                settled.append(SettledFile(each.file.path, None, e))
        _log(hub, runs, now)
    return [_settle(hub, each, one, now) for each, one in zip(checked, settled, strict=True)]


def _store_one(
    hub: Hub, checked: CheckedBundle, now: datetime
) -> tuple[Result | None, Sequence[Sequence[Record]]]:
    """Result and new records of a bundle; None where its feed is not as it was checked upon."""
    store, file = hub.store, checked.file
    if feeds.head(store, checked.admitted.kid) != checked.head:
        return None, ()
    admitted = checked.admitted
    if admitted.forked:
        admitted = import_file.admit_again(hub, checked, now)
    flags = feeds.append_admitted(store, admitted, received_at=now)
    opened = checked.opened
    bound_outboxes.note_offered_again(store, opened.records[0], opened.manifest)
    new = (admitted.records, admitted.forked)
    if any(new):
        import_file.compare(hub, (*admitted.records, *admitted.forked))
    bundles.mark_imported(store, file.sha256, name=file.result.name, at=now)
    return import_file.stored(checked.known, admitted, flags), new


def _log(hub: Hub, runs: Sequence[Sequence[Record]], now: datetime) -> None:
    """Log runs of records, with one checkpoint for all, and issue the receipt of each.

    Where there is a sequencer, that does it.
    """
    if not runs or hub.sequenced:
        return
    entries = [LogEntry(hash=each.hash, what="record") for run in runs for each in run]
    index, checkpoint = append_log.append(hub.store, entries, signer=hub.signer, now=now)
    named = [ReceiptRun(run[0].kid, run[0].seq, len(run)) for run in runs]
    issue_receipts.issue(hub.store, named, log_index=index, checkpoint=checkpoint, now=now)


def _settle(
    hub: Hub, checked: CheckedBundle, settled: SettledFile | RefusedError, now: datetime
) -> SettledFile:
    file = checked.file
    if isinstance(settled, RefusedError):
        return SettledFile(file.path, import_file.hold(hub, file, settled.result, now))
    if settled.result is not None:
        import_file.release(hub, file)
    return settled
