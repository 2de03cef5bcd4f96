"""Sequencer and publisher: one appends to the log what importers stored, one publishes it.

Of any number of each that run, one is elected; the others wait, and one of them goes on where the
first one's connection to the database ended, whatever ended that. One that was cut off and does not
know it yet appends nothing: election and append are one transaction of one connection. Two that
publish wait for each other's lock of the folder, and come to the same files.

A sequencer that is given a public folder is both.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from fieldapp.errors import ServerAwayError, StoreError
from fieldapp.hub.importer import daemon, workers
from fieldapp.hub.importer.import_file import Hub
from fieldapp.hub.importer.publishing_rounds import PublishingRounds
from fieldapp.hub.importer.workers import ImporterSettings
from fieldapp.hub.publishing import append_log, publish
from fieldapp.hub.telemetry import event
from fieldapp.store import hub_log
from fieldapp.store.postgres import session_locks
from fieldapp.store.transfer import receipts

LOOK_S: Final = 0.2  # between looks for records, and for an election


def run(settings: ImporterSettings, *, stopped: Callable[[], bool]) -> None:
    """Wait to be elected, then log, and publish where there is a public folder, until `stopped()`.

    Raises:
        StoreError: The home has its own database, or cannot be opened.
    """
    daemon.again_and_again(settings, stopped, _log_while_pack_holds)


def run_publisher(settings: ImporterSettings, *, stopped: Callable[[], bool]) -> None:
    """Wait to be elected, then publish what is logged, until `stopped()`.

    Raises:
        StoreError: The home has its own database, or cannot be opened.
    """
    daemon.again_and_again(settings, stopped, _publish_while_pack_holds)


def _log_while_pack_holds(settings: ImporterSettings, stopped: Callable[[], bool]) -> None:
    with workers.opened(settings) as hub:
        same = daemon.unchanged(settings, hub)
        if not _office(settings, hub, session_locks.SEQUENCER, lambda: stopped() or not same()):
            return
        until = daemon.keys_hold_until(settings)
        same = daemon.unchanged(settings, hub)
        daemon.begin(settings, hub)
        rounds = None if settings.public is None else PublishingRounds(settings, hub)
        with _ended(rounds):
            while not stopped() and same() and workers.now() < until:
                if not _logged(settings, hub, rounds):
                    event("not elected any more")
                    break
                if rounds is not None and rounds.step():
                    time.sleep(daemon.REST_S)


def _publish_while_pack_holds(settings: ImporterSettings, stopped: Callable[[], bool]) -> None:
    office, until = session_locks.PUBLISHER, workers.now() + daemon.KEYS_REST
    with workers.opened(settings) as hub:
        same = daemon.unchanged(settings, hub)
        if not _office(settings, hub, office, lambda: stopped() or not same()):
            return
        public = settings.public or publish.public_folder(hub.store)
        publish.serve_from(hub.store, public)
        daemon.serve_pack(hub, public)
        rounds, size = PublishingRounds(settings, hub), -1
        with _ended(rounds):
            while not stopped() and same() and workers.now() < until:
                if not session_locks.elected(hub.store, office):
                    event("not elected any more")
                    break
                before, size = size, hub_log.size(hub.store)
                if size != before:
                    rounds.changed()
                time.sleep(daemon.REST_S if rounds.step() else LOOK_S)


def _office(settings: ImporterSettings, hub: Hub, office: int, ends: Callable[[], bool]) -> bool:
    """Wait until this process is elected; False where it is to end or to begin anew first."""
    event("waiting")
    while not session_locks.elected(hub.store, office):
        if ends():
            return False
        settings.figures.log_size.set(hub_log.size(hub.store))
        time.sleep(LOOK_S)
    event("elected")
    return True


@contextmanager
def _ended(rounds: PublishingRounds | None) -> Iterator[None]:
    """End publishing with what it is beside: in good order, or at once where that failed."""
    try:
        yield
        if rounds is not None:
            rounds.finish()
    except BaseException:
        if rounds is not None:
            rounds.abandon()
        raise


def _logged(settings: ImporterSettings, hub: Hub, rounds: PublishingRounds | None) -> bool:
    """Log what waits, or wait a little; False where another is the sequencer by now."""
    try:
        count = log_waiting(hub)
    except ServerAwayError:
        raise
    except StoreError as e:  # signing was stopped, or a disk is full
        settings.figures.failures.inc()
        event("failed", reason=e.message)
        time.sleep(daemon.REST_S)
        return True
    if count:
        settings.figures.log_size.set(hub_log.size(hub.store))
        if rounds is not None:
            rounds.changed()
        event("logged", records=count)
    else:
        time.sleep(LOOK_S)
    return count is not None


def log_waiting(hub: Hub) -> int | None:
    """Log the first of what waits, in one batch; how much, None where another is the sequencer.

    Raises:
        StoreError: As `append_log.append`; nothing was logged.
    """
    if not session_locks.elected(hub.store):
        return None
    if not receipts.waiting(hub.store, 1):
        return 0
    with hub.store.turn():
        if not session_locks.elected(hub.store):
            return None
        return append_log.append_waiting(hub.store, signer=hub.signer, now=workers.now())
