"""The importer: sealed files in; admitted, stored and logged records and receipts out.

What becomes of one file is in hub/importer/import_file.py. One bad file never stops the next: it
goes to quarantine with its reason. A bundle whose earlier records have not come waits in the inbox,
and so does evidence that no record names yet; both are tried again after every file that was
imported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from fieldapp.hub.importer import due_files, held_files
from fieldapp.hub.importer.import_file import Hub, take
from fieldapp.hub.importer.outcome import STORED, ImportReport, Outcome, Result
from fieldapp.hub.publishing.publish import PUBLIC, publish
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import sweep
from fieldapp.store.transfer import checkpoints
from fieldapp.sync.carrier import carrier

__all__ = ["Hub", "Progress", "import_files", "retry", "sealed_files"]

Progress = Callable[[int, int, str], None]
"""Called with (files done, files in all, name of the next)."""


def import_files(
    hub: Hub,
    paths: Sequence[Path],
    *,
    now: datetime,
    progress: Progress,
    told: Callable[[Result], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import files, and every sealed file in folders.

    Args:
        hub: The hub.
        paths: Files and folders; of a carrier, its subfolder `fieldapp` is meant.
        now: This machine's clock, UTC.
        progress: Told before each file.
        told: Told what became of each file as soon as that is known; what waited is told again.
        cancelled: Asked before each file; what was imported before stays.

    Raises:
        StoreError: The hub's own disk or database failed; what was imported before stays.
    """
    sweep(hub.store.home)
    results: list[Result] = []
    files = list(sealed_files(paths))
    stopped = False
    for done, path in enumerate(files):
        stopped = cancelled()
        if stopped:
            break
        progress(done, len(files), path.name)
        for each in _with_what_waited(hub, path, now):
            results.append(each)
            told(each)
    # An import that was cut off may have left something whose turn has come.
    for each in _retried(hub, now):
        results.append(each)
        told(each)
    progress(len(files), len(files), "")
    publish(hub.store, hub.roster, hub.public or hub.store.home / PUBLIC)
    newest = checkpoints.newest_checkpoint(hub.store)
    return ImportReport(
        results=tuple(_last_of_each(results)),
        log_size=hub_log.size(hub.store),
        log_root=newest.root if newest else hashlib.sha256(b"").digest(),
        cancelled=stopped,
    )


def retry(hub: Hub, chosen: Sequence[held_files.HeldFile], *, now: datetime) -> tuple[Result, ...]:
    """Import again what is in quarantine, and what waited for it.

    Args:
        hub: The hub.
        chosen: What is kept there; where the file itself is not, nothing is done.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The hub's own disk or database failed; what was imported before stays.
    """
    results: list[Result] = []
    for each in chosen:
        path = held_files.path(hub.store, held_files.QUARANTINE, each.sha256)
        if each.whole and path.is_file():
            results += _with_what_waited(hub, path, now, each.name)
    publish(hub.store, hub.roster, hub.public or hub.store.home / PUBLIC)
    return tuple(_last_of_each(results))


def _with_what_waited(
    hub: Hub, path: Path, now: datetime, name: str | None = None
) -> Iterator[Result]:
    """What became of a file, and of those that waited for it."""
    first = take(hub, path, now=now, name=name)
    yield first
    if first.outcome in STORED:
        yield from _retried(hub, now)


def _last_of_each(results: Sequence[Result]) -> Iterator[Result]:
    """What a file that waited at first came to in the end, once."""
    last = {(each.sha256, each.name): each for each in results}
    for each in results:
        if last.get((each.sha256, each.name)) is each:
            yield each


def sealed_files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files that are meant, each once, in the order of their names within a folder."""
    seen = set()
    for path in paths:
        folder = path / carrier.BUNDLES if (path / carrier.BUNDLES).is_dir() else path
        listed = sorted(folder.glob(f"*{carrier.SUFFIX}")) if folder.is_dir() else [path]
        for each in listed:
            # What a Mac leaves beside every file on a stick is no bundle of anybody's.
            if each not in seen and not each.name.startswith("._"):
                seen.add(each)
                yield each


def _retried(hub: Hub, now: datetime) -> Iterator[Result]:
    """Results of waiting files whose turn has come, until none is left."""
    again = True
    while again:
        again = False
        for each in due_files.due(hub.store):
            path = held_files.path(hub.store, held_files.INBOX, each.sha256)
            result = take(hub, path, now=now, name=each.name)
            if result.outcome not in (Outcome.WAITING, Outcome.UNREADABLE):
                held_files.release(hub.store, held_files.INBOX, each.sha256)
                again = True
                yield result
