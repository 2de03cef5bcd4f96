"""Import of several sealed files: admitted, stored and logged records and receipts come out.

One file is the matter of hub/importer/import_file.py, what is stored together that of
group_commit.py. One bad file never stops the next: it goes to quarantine with its reason. A bundle
whose earlier records have not come is held as pending, and so is evidence that no record names yet;
both are tried again after every group of files that was imported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from fieldapp.hub.importer import held_files, held_quota
from fieldapp.hub.importer.group_commit import GroupCommit, SettledFile, import_sealed
from fieldapp.hub.importer.import_file import Hub
from fieldapp.hub.importer.outcome import STORED, ImportReport, Outcome, Result
from fieldapp.hub.publishing.publish import public_folder, publish
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import sweep
from fieldapp.store.transfer import checkpoints
from fieldapp.sync.carrier import carrier

__all__ = ["Hub", "ImportProgress", "import_files", "retry", "sealed_files"]

ImportProgress = Callable[[int, int, str], None]
"""Called with (files done, files in all, name of the next)."""


def import_files(
    hub: Hub,
    paths: Sequence[Path],
    *,
    now: datetime,
    progress: ImportProgress,
    on_result: Callable[[Result], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import files, and every sealed file in folders.

    Args:
        hub: The hub.
        paths: Files and folders; of a carrier, its subfolder `fieldapp` is meant.
        now: This machine's clock, UTC.
        progress: Called before each file.
        on_result: Called with the result of each file once that is durable; of a pending one, again
            later.
        cancelled: Called before each file; what was imported before stays.

    Raises:
        StoreError: The hub's own disk or database failed; what was imported before stays.
    """
    sweep(hub.store.home)
    _trim(hub, now, by_age=True)
    results: list[Result] = []
    files = list(sealed_files(paths))
    group = GroupCommit(hub)
    stopped = False

    def settled(some: Iterable[SettledFile]) -> None:
        for result in _with_pending(hub, some, now):
            results.append(result)
            on_result(result)

    for done, path in enumerate(files):
        stopped = cancelled()
        if stopped:
            break
        progress(done, len(files), path.name)
        settled(group.give(path, now=now))
        if group.full:
            settled(group.commit())
    settled(group.commit())
    # An import that was cut off may have left pending files that are due.
    for result in _import_due(hub, now):
        results.append(result)
        on_result(result)
    progress(len(files), len(files), "")
    public = hub.public or public_folder(hub.store)
    publish(hub.store, hub.roster, public, signer=hub.signer, now=now)
    newest = checkpoints.newest_checkpoint(hub.store)
    return ImportReport(
        results=tuple(_last_of_each(results)),
        log_size=hub_log.size(hub.store),
        log_root=newest.root if newest else hashlib.sha256(b"").digest(),
        cancelled=stopped,
    )


def retry(hub: Hub, chosen: Sequence[held_files.HeldFile], *, now: datetime) -> tuple[Result, ...]:
    """Import files of the quarantine again, and the pending files that needed them.

    Args:
        hub: The hub.
        chosen: Files held there; where only the reason is held, nothing is done.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The hub's own disk or database failed; what was imported before stays.
    """
    results: list[Result] = []
    for each in chosen:
        path = held_files.path(hub.store, held_files.QUARANTINE, each.sha256)
        if each.whole and path.is_file():
            result = import_sealed(hub, path, now=now, name=each.name)
            results += _with_pending(hub, [SettledFile(path, result)], now)
    public = hub.public or public_folder(hub.store)
    publish(hub.store, hub.roster, public, signer=hub.signer, now=now)
    return tuple(_last_of_each(results))


def _with_pending(hub: Hub, settled: Iterable[SettledFile], now: datetime) -> Iterator[Result]:
    """Results of files, and of the pending files that needed them; then the first fault of one."""
    outcomes, faults = set(), []
    for each in settled:
        if each.fault is not None:
            faults.append(each.fault)
            continue
        result = each.result or import_sealed(hub, each.path, now=now)
        outcomes.add(result.outcome)
        yield result
    if outcomes & STORED:
        yield from _import_due(hub, now)
    if outcomes - STORED:
        _trim(hub, now)
    if faults:
        raise faults[0]


def _trim(hub: Hub, now: datetime, *, by_age: bool = False) -> None:
    for place in held_quota.QUOTAS:
        held_quota.trim(hub.store, place, now, by_age=by_age)


def _last_of_each(results: Sequence[Result]) -> Iterator[Result]:
    """Only the last result of a file that was pending at first."""
    last = {(each.sha256, each.name): each for each in results}
    for each in results:
        if last.get((each.sha256, each.name)) is each:
            yield each


def sealed_files(paths: Sequence[Path]) -> Iterator[Path]:
    """Sealed files of paths and folders, each once, in the order of their names within a folder."""
    yielded = set()
    for path in paths:
        folder = path / carrier.BUNDLES if (path / carrier.BUNDLES).is_dir() else path
        listed = sorted(folder.glob(f"*{carrier.SUFFIX}")) if folder.is_dir() else [path]
        for each in listed:
            # A Mac leaves a file "._…" beside every file on a stick.
            if each not in yielded and not each.name.startswith("._"):
                yielded.add(each)
                yield each


def _import_due(hub: Hub, now: datetime) -> Iterator[Result]:
    """Results of held files that are due, until none is left."""
    again = True
    while again:
        again = False
        for each, path in held_files.due(hub.store):
            result = import_sealed(hub, path, now=now, name=each.name)
            if result.outcome not in (Outcome.WAITING, Outcome.UNREADABLE):
                held_files.release(hub.store, held_files.PENDING, each.sha256)
                again = True
                yield result
