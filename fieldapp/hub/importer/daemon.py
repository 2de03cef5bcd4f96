"""Import daemon: imports files from the inbox folder until stopped.

A device's files are taken in the order in which they arrived, and devices by what their files cost
(fair_share.py): one that sends much, or costly files, does not keep the others waiting.

A file leaves the inbox when it was imported, or is held in the home with the reason why it was not:
killed anywhere and started again, the daemon comes to the same end. So does one that is in the
bucket of what arrives (hub/receiver/arrived_objects.py), and is fetched first. Where the own disk
or database fails, everything stays where it is and is tried again; where the server that has the
database is away, the daemon begins anew as soon as it is back. Where this program itself fails on
a file again and again, the file goes to quarantine, for one bad file must not stop the next.
"""

from __future__ import annotations

import os
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import nullcontext, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from fieldapp.errors import ServerAwayError, StoreError
from fieldapp.hub.importer import (
    held_files,
    held_quota,
    import_file,
    retire_epochs,
    workers,
)
from fieldapp.hub.importer.fair_share import FairShare
from fieldapp.hub.importer.outcome import STORED, Outcome, Result
from fieldapp.hub.importer.publishing_rounds import PublishingRounds
from fieldapp.hub.importer.worker_pool import JobResult, WorkerPool, locked
from fieldapp.hub.importer.workers import ImporterSettings
from fieldapp.hub.publishing import append_log, device_faults, publish
from fieldapp.hub.receiver import arrived_objects
from fieldapp.hub.receiver.arrived_objects import ChangedArrival
from fieldapp.hub.receiver.folder_arrivals import ARRIVED, GONE
from fieldapp.hub.telemetry import event
from fieldapp.mission import hub_keys, release, sealed_pack
from fieldapp.platform.open_flags import remove_unfollowed
from fieldapp.store import settings as settings_
from fieldapp.store.atomic_file import sweep
from fieldapp.store.index import effect_rows
from fieldapp.store.postgres import session_locks

LOOK_S: Final = 0.5  # between looks at the inbox when nothing comes
AWAY_S: Final = 1.0  # between looks for a server that is away
REST_S: Final = 5.0  # after the hub's own disk or database failed
DUE_S: Final = 10.0  # between looks at files for which another importer may have brought the rest
KEYS_REST: Final = timedelta(minutes=10)  # at least, between looks at the epochs
TRIM_S: Final = 3600.0  # between looks for held files that are too old
_TRIES: Final = 3


def run(settings: ImporterSettings, *, stopped: Callable[[], bool]) -> None:
    """Import arriving files until `stopped()`; what was begun is finished then.

    Raises:
        StoreError: Another importer works on this home, the home cannot be opened, or a newer
            version of this program brought its database up to date.
    """
    with nullcontext() if settings.sequenced else locked(settings.home / "watch.lock"):
        sweep(settings.home)
        again_and_again(settings, stopped, _while_pack_holds)


def again_and_again(
    settings: ImporterSettings,
    stopped: Callable[[], bool],
    work: Callable[[ImporterSettings, Callable[[], bool]], None],
) -> None:
    """Do a service's work until `stopped()`, anew where its server was away.

    Raises:
        StoreError: As `work`.
    """
    while not stopped():
        try:
            if token_works(settings):
                work(settings, stopped)
            else:
                time.sleep(REST_S)
        except ServerAwayError as e:
            settings.figures.failures.inc()
            event("failed", reason=e.message)
            time.sleep(AWAY_S)


def token_works(settings: ImporterSettings) -> bool:
    """Try the token of the log's key before other processes do: each would use up a try of its PIN.

    Whoever starts a daemon anew that ended would use up the others, so it waits instead.
    """
    with workers.opened(settings) as hub:
        try:
            hub_keys.try_token(hub.store)
        except StoreError as e:
            settings.figures.failures.inc()
            event("failed", reason=e.message)
            return False
    return True


def _while_pack_holds(settings: ImporterSettings, stopped: Callable[[], bool]) -> None:
    """Import under one mission pack and its keys; returns when stopped, or when they changed."""
    until = workers.now() + KEYS_REST if settings.sequenced else keys_hold_until(settings)
    with workers.opened(settings) as hub:
        same = unchanged(settings, hub)
        if not settings.sequenced:
            begin(settings, hub)
        event("watching", version=hub.roster.version, processes=settings.processes)
        rounds = _Rounds(settings, hub)
        try:
            while not stopped() and same() and workers.now() < until:
                rounds.step()
            rounds.finish()
        except BaseException:
            rounds.abandon()
            raise


def unchanged(settings: ImporterSettings, hub: import_file.Hub) -> Callable[[], bool]:
    """Function that says whether the mission pack and the keys' epochs are as they are now."""

    def stamp() -> object:
        epoch = settings_.get(hub.store, settings_.EPOCH_NOTE)
        return sealed_pack.stamp(settings.home, settings.secrets), epoch

    now = stamp()
    return lambda: stamp() == now


def begin(settings: ImporterSettings, hub: import_file.Hub) -> None:
    """Serve the mission pack that stands, and have its roster in the log."""
    if settings.public is not None:
        serve_pack(hub, settings.public)
    standing = release.current_pack(hub.store, workers.now())
    with hub.store.turn():
        effect_rows.put_roster(hub.store, hub.roster)
        append_log.append_once(
            hub.store, standing.roster_hash, "roster", signer=hub.signer, now=workers.now()
        )


def serve_pack(hub: import_file.Hub, public: Path) -> None:
    """Serve the mission pack that stands."""
    standing = release.current_pack(hub.store, workers.now())
    if standing.expired:  # laptops go on with the one they have
        event("pack expired", version=standing.version)
    else:
        apart = device_faults.served(hub.store)
        release.serve(hub.store, public, now=workers.now(), apart=apart)


def keys_hold_until(settings: ImporterSettings) -> datetime:
    """Begin the epoch that is due and destroy old keys; returns when to look again.

    No process works meanwhile, and those that follow have none of the destroyed keys.
    """
    with workers.opened(settings) as hub:
        now = workers.now()
        settings_.put(hub.store, settings_.WATCHED_INBOX, str(settings.inbox.resolve()))
        if settings.public is not None:
            publish.serve_from(hub.store, settings.public)
        waits = retire_epochs.retire(hub.store, hub.roster, now)
        for name in waits:
            event("key not destroyed", file=name)
        return max(hub_keys.next_change(hub.store, now), now + KEYS_REST)


class _Rounds:
    """State of the daemon between rounds: jobs given out, faults, and times."""

    def __init__(self, settings: ImporterSettings, hub: import_file.Hub) -> None:
        self._settings = settings
        self._hub = hub
        self._inbox = settings.inbox
        self._fetched = settings.inbox.resolve() / arrived_objects.FETCHED
        self._strays = set[bytes]()
        self._submitted: dict[Path, int] = {}
        self._share = FairShare()
        self._faults: Counter[Path] = Counter()
        self._rest_until = 0.0
        self._due = True
        self._importing = WorkerPool(lambda: workers.importing(settings), settings.processes)
        self._publishing = None if settings.sequenced else PublishingRounds(settings, hub)
        self._in_hand: set[int] = set()
        self._looked = time.monotonic()
        self._trimmed = -TRIM_S
        self._made_by = settings_.get(hub.store, settings_.INDEX_MADE_BY)

    def step(self) -> None:
        """Submit what there is, and settle what was done.

        Raises:
            ServerAwayError: The server that has the database is away.
            StoreError: A newer program changed the database, which this one cannot write any more.
        """
        if settings_.get(self._hub.store, settings_.INDEX_MADE_BY) != self._made_by:
            raise StoreError(
                "A newer version of fieldapp brought the database up to date, so this importer "
                "ends.",
                advice="Start the importer of the newer version; nothing is lost.",
            )
        if time.monotonic() >= self._rest_until:
            self._submit()
        for result in self._importing.results(LOOK_S):
            self._finished(result)
        self._leave()
        if time.monotonic() - self._trimmed > TRIM_S:
            self._trimmed = time.monotonic()
            self._trim(by_age=True)
            self._sweep()
        if self._publishing is not None and self._publishing.step():
            self._rest_until = time.monotonic() + REST_S

    def finish(self) -> None:
        """Settle what was begun, and let the processes end."""
        while self._importing.busy:
            for result in self._importing.results(LOOK_S):
                self._finished(result)
            self._leave()
            self._hub.store.version()  # who asks nothing is taken for one that stands still
        self._importing.close()
        if self._publishing is not None:
            self._publishing.finish()

    def abandon(self) -> None:
        """End the processes at once; what they did not settle is there the next time."""
        self._importing.abandon()
        if self._publishing is not None:
            self._publishing.abandon()

    def _submit(self) -> None:
        folder = self._settings.inbox.resolve()
        if (folder / ARRIVED).is_symlink():
            self._fail("the folder of what arrived is a link to another one")
            return
        if (folder / ARRIVED).is_dir():
            folder /= ARRIVED
        # Ten thousand may wait: a path is made of those alone that are offered.
        with os.scandir(folder) as found:
            places = {each.name: folder for each in found if _is_sealed(each.name)}
        places |= dict.fromkeys(arrived_objects.waiting(self._hub.store), self._fetched)
        self._settings.figures.waiting.set(len(places))
        self._inbox = folder
        submitted = {path.name for path in self._submitted if self._arrived(path)}
        waiting: dict[int, list[str]] = defaultdict(list)
        # A file on which the program failed is tried again behind the others.
        faults = {path.name: count for path, count in self._faults.items()}
        for name in sorted(places, key=lambda each: (faults.get(each, 0), each)):
            if name not in submitted:
                waiting[_key(name)].append(name)
        for key in self._share.in_turn(waiting):
            if self._importing.full:
                break
            for name in waiting[key]:
                if not self._offer(places[name] / name, key):
                    break
        if self._settings.sequenced and time.monotonic() - self._looked > DUE_S:
            self._due, self._looked = True, time.monotonic()
        if self._due:
            due = held_files.due(self._hub.store)
            self._due = not all(self._offer_held(file, path) for file, path in due)

    def _arrived(self, path: Path) -> bool:
        """Whether a file is of the inbox or the bucket, and not one that is held."""
        return path.parent in (self._inbox, self._fetched)

    def _offer(self, path: Path, key: int) -> bool:
        """Submit a file, unless that is done; whether it is."""
        if path in self._submitted:
            return True
        if not (self._share.may_submit(key) and self._take(key)):
            return False
        if not self._importing.submit(key, path, self._share.expected(key)):
            return False
        self._submitted[path] = key
        self._share.submitted(key)
        return True

    def _take(self, key: int) -> bool:
        """Take a device's files in hand, where several importers work on the inbox."""
        if not self._settings.sequenced or key in self._in_hand:
            return True
        if not session_locks.take_device(self._hub.store, key):
            return False
        self._in_hand.add(key)
        return True

    def _leave(self) -> None:
        """Leave the devices of which no file is being imported to other importers."""
        for key in self._in_hand - set(self._submitted.values()):
            session_locks.leave_device(self._hub.store, key)
            self._in_hand.remove(key)

    def _offer_held(self, file: held_files.HeldFile, path: Path) -> bool:
        name = f"-{file.kid.hex()}" if file.kid is not None else file.name
        return self._offer(path, _key(name))

    def _finished(self, done: JobResult) -> None:
        path: Path = done.job
        key = self._submitted.pop(path)
        if not self._arrived(path) and not (done.result or done.fault):
            self._due = True  # what is held is offered again, though nothing else comes
        if not (done.result or done.failure or done.fault):
            if done.stopped:
                self._share.finished(key, done.seconds)
            else:
                self._share.returned(key)
            return  # to be submitted in its turn
        self._share.finished(key, done.seconds)
        if done.fault:
            self._faults[path] += 1
            event("fault", file=path.name[-36:], traceback=done.fault)
        if done.failure:
            self._fail(done.failure)
        if done.fault and self._faults[path] >= _TRIES:
            self._settle(path, import_file.set_aside(self._hub, path, now=workers.now()))
        elif isinstance(done.result, Result):
            self._settle(path, done.result)
        elif isinstance(done.result, ChangedArrival):
            self._lose(done.result)

    def _lose(self, changed: ChangedArrival) -> None:
        """Have a file sent again that the bucket does not have as it arrived, and say so."""
        if arrived_objects.lose(self._hub.store, changed):
            self._settings.figures.failures.inc()
            event(f"{changed.problem} in the bucket", file=changed.sha256.hex())

    def _settle(self, path: Path, result: Result) -> None:
        if result.outcome == Outcome.UNREADABLE:
            if path.exists():  # or it was pending, and another copy of it was imported
                self._fail(result.reason)
            return
        if self._arrived(path):
            if path.parent == self._fetched:
                arrived_objects.settle(self._hub.store, path)
            if not self._removed(path):
                return
        elif result.outcome != Outcome.WAITING and result.sha256 is not None:
            held_files.release(self._hub.store, held_files.PENDING, result.sha256)
        self._faults.pop(path, None)
        if result.outcome not in STORED:
            self._trim()
        figures = self._settings.figures
        figures.files.labels(str(result.outcome)).inc()
        figures.records.inc(result.stored)
        figures.last.set_to_current_time()
        event(
            "imported",
            outcome=str(result.outcome),
            kid=result.kid.hex() if result.kid else None,
            first=result.first,
            last=result.last,
            records=result.stored,
        )
        if self._publishing is not None:
            self._publishing.changed()
        # A pending file that stays so must not be tried again before something else has come.
        self._due |= result.outcome != Outcome.WAITING or self._arrived(path)

    def _trim(self, *, by_age: bool = False) -> None:
        """Discard held files beyond their quota; the receiver asks laptops for theirs again."""
        for place in held_quota.QUOTAS:
            for held in held_quota.trim(self._hub.store, place, workers.now(), by_age=by_age):
                event("discarded", place=place, outcome=held.outcome, kept_at=held.kept_at)
                if held.sender is not None:
                    arrived_objects.forget(self._hub.store, held.sha256)
                if held.sender is not None and (self._settings.inbox / ARRIVED).is_dir():
                    with suppress(OSError):
                        (self._settings.inbox / ARRIVED / f"{held.sha256.hex()}{GONE}").touch()

    def _sweep(self) -> None:
        """Tidy up after crashes, of importers and of receivers that share a bucket."""
        arrived_objects.tidy(self._fetched, self._submitted)
        try:
            self._strays = arrived_objects.sweep(self._hub.store, self._strays)
        except StoreError as e:  # in an hour again
            self._settings.figures.failures.inc()
            event("failed", reason=e.message)

    def _removed(self, path: Path) -> bool:
        """Remove a file from the inbox; another that was put in its place is not touched.

        Whoever took over the receiver must not get what is in the home removed.
        """
        try:
            remove_unfollowed(path)
        except FileNotFoundError:
            pass
        except OSError as e:
            self._fail(f"a file cannot be taken out of the inbox: {e.strerror}")
            return False
        return True

    def _fail(self, reason: str) -> None:
        """Report a failure of this machine, and rest: it may be mended later."""
        self._settings.figures.failures.inc()
        event("failed", reason=reason)
        self._rest_until = time.monotonic() + REST_S


def _is_sealed(name: str) -> bool:
    return name.endswith(".age") and not name.startswith(".")


def _key(name: str) -> int:
    """Key of a file's process: one for each device, by the receiver's name for the file."""
    _, _, rest = name.partition("-")
    try:
        return int(rest[:16] or name[:16], 16)
    except ValueError:
        return 0
