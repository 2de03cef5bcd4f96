"""Jobs of the import daemon's processes: import files, publish, ask witnesses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from fieldapp.fault_trace import fault_trace
from fieldapp.hub.importer import import_file
from fieldapp.hub.importer.group_commit import GroupCommit, SettledFile, import_sealed
from fieldapp.hub.importer.worker_pool import (
    GivenJob,
    JobResult,
    Work,
    one_by_one,
    tried,
    within,
)
from fieldapp.hub.publishing import cosignatures, publish, time_stamps
from fieldapp.hub.publishing.publish import Published
from fieldapp.hub.publishing.wanted_evidence import WantedEvidence
from fieldapp.hub.receiver import arrived_objects
from fieldapp.hub.telemetry import ImporterFigures, event
from fieldapp.mission import entry_files, hub_keys, pack, sealed_pack
from fieldapp.store import settings
from fieldapp.store.database import open_store
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.postgres import session_locks

EVIDENCE_ANEW: Final = timedelta(days=1)
"""What was there may be lost later: after so long all that records name is looked at again."""

_RECEIVED: Final = re.compile(r"[0-9]{10,}-([0-9a-f]{16})-[0-9a-f]{64}\.age")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImporterSettings:
    """Home, folders and processes of an import daemon.

    Attributes:
        home: Headquarters' home; unlocked.
        secrets: Of its keystore.
        inbox: The receiver's folder, or any folder of sealed files; a publisher reads none.
        public: Folder of the public files; None where another process publishes.
        processes: Number of processes that import.
        sequenced: Others import beside this one, and a sequencer logs.
        figures: Its counters.
    """

    home: Path
    secrets: Secrets
    inbox: Path
    public: Path | None
    processes: int
    figures: ImporterFigures
    sequenced: bool = False


@contextmanager
def opened(importer: ImporterSettings) -> Iterator[import_file.Hub]:
    """Open the hub's database in this process.

    Raises:
        StoreError: This home is not headquarters', or cannot be opened; or several are to work on
            it and its database is a file.
        VerificationError: Its mission pack was altered.
    """
    store = open_store(importer.home, importer.secrets)
    try:
        if importer.sequenced:
            session_locks.check_on_server(store)
        root_hash = settings.get(store, settings.ROOT_HASH) or b""
        held = pack.load(sealed_pack.of_store(store), root_hash=root_hash, now=now())
        loaded = entry_files.with_entries(store, held)
        yield import_file.Hub(
            store=store,
            roster=loaded.roster,
            identities=hub_keys.identities(store),
            signer=hub_keys.log_signer(store),
            public=importer.public,
            sequenced=importer.sequenced,
        )
    finally:
        store.close()


@contextmanager
def importing(importer: ImporterSettings) -> Iterator[Work]:
    """Work that imports files, given as paths; what is there at once is stored together."""
    with opened(importer) as hub:
        yield lambda given: _imported(hub, given)


def _imported(hub: import_file.Hub, given: Iterator[GivenJob]) -> Iterator[list[JobResult]]:
    """Import the files that are there as one group; what is settled durably is told at once.

    Where the program fails on the group, each of its files is imported by itself: none is charged
    with what all have in common, or with another one's fault.
    """
    group, waiting = GroupCommit(hub), dict[Path, None]()

    def settled(some: list[JobResult]) -> list[JobResult]:
        for each in some:
            waiting.pop(each.job, None)
        return some

    done = JobResult(None)
    for each in given:
        path: Path = each.job
        if arrived_objects.is_to_fetch(path):
            fetched = tried(path, partial(arrived_objects.fetch, hub.store))
            if fetched.result or fetched.failure or fetched.fault:
                yield [fetched]
                continue
        waiting[path] = None
        give = partial(group.give, now=now(), sender=sender(path.name), step=within(each))
        done = tried(path, give)
        if done.fault:
            break
        yield settled(_settled(done) if done.result is not None else [done])
        if done.stopped:
            break
        if group.full:
            break
    if not done.fault:
        done = tried(None, lambda _: group.commit())
        yield settled(_settled(done))
    if not done.fault:
        # What did not become durable is given once more, at once or when the disk is mended.
        yield [replace(done, job=each, result=None, seconds=0.0) for each in waiting]
        return
    if len(waiting) == 1:
        yield [replace(done, job=path) for path in waiting]
        return
    event("fault", file=f"{len(waiting)} together", traceback=done.fault)
    for path in waiting:
        yield [tried(path, lambda p: import_sealed(hub, p, now=now(), sender=sender(p.name)))]


def _settled(done: JobResult) -> list[JobResult]:
    return [_job_result(each) for each in done.result or ()]


def _job_result(settled: SettledFile) -> JobResult:
    fault = "" if settled.fault is None else "\n".join(fault_trace(settled.fault))
    return JobResult(settled.path, settled.result, fault=fault, seconds=settled.seconds)


def sender(name: str) -> bytes | None:
    """Device that sent a file, by the receiver's name for it; None for other names."""
    named = _RECEIVED.fullmatch(name)
    return bytes.fromhex(named[1]) if named else None


@contextmanager
def publishing(importer: ImporterSettings) -> Iterator[Work]:
    """Work that publishes what was imported."""
    with opened(importer) as hub:
        published: Published | None = None
        looked_at = now()

        def publish_(_job: object) -> None:
            nonlocal published, looked_at
            since, published = published, None  # after a failure everything is looked at again
            if since is not None and abs(now() - looked_at) >= EVIDENCE_ANEW:
                since = replace(since, evidence=WantedEvidence())
                looked_at = now()
            published = publish.publish(
                hub.store,
                hub.roster,
                importer.public or publish.public_folder(hub.store),
                signer=hub.signer,
                now=now(),
                since=since,
            )

        yield one_by_one(publish_)


@contextmanager
def asking(importer: ImporterSettings) -> Iterator[Work]:
    """Work that has the newest checkpoint cosigned and stamped; True once all of it is done."""
    with opened(importer) as hub:

        def ask(_job: object) -> bool:
            answers = cosignatures.collect(hub.store, hub.roster)
            for answer in answers:
                event("witness asked", witness=answer.name, problem=answer.problem)
            problem = time_stamps.keep_up(hub.store, now())
            if problem:
                event("not stamped", problem=problem)
            behind = time_stamps.is_behind(hub.store)
            return not behind and not any(answer.problem for answer in answers)

        yield one_by_one(ask)


def now() -> datetime:
    """This machine's clock, UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)
