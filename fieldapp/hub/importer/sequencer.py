"""Sequencer daemon: appends to the log what importers stored, and publishes it.

Of any number that run, one is elected; the others wait, and one of them goes on where the first
one's connection to the database ended, whatever ended that. One that was cut off and does not know
it yet appends nothing: election and append are one transaction of one connection.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from fieldapp.errors import ServerAwayError, StoreError
from fieldapp.hub.importer import daemon, workers
from fieldapp.hub.importer.import_file import Hub
from fieldapp.hub.importer.publishing_rounds import PublishingRounds
from fieldapp.hub.importer.workers import ImporterSettings
from fieldapp.hub.publishing import append_log
from fieldapp.hub.telemetry import event
from fieldapp.store.postgres import session_locks
from fieldapp.store.transfer import receipts

LOOK_S: Final = 0.2  # between looks for records, and for an election


def run(settings: ImporterSettings, *, stopped: Callable[[], bool]) -> None:
    """Wait to be elected, then log and publish, until `stopped()`.

    Raises:
        StoreError: The home has its own database, or cannot be opened.
    """
    while not stopped():
        try:
            if daemon.token_works(settings):
                _while_pack_holds(settings, stopped)
            else:
                time.sleep(daemon.REST_S)
        except ServerAwayError as e:
            settings.figures.failures.inc()
            event("failed", reason=e.message)
            time.sleep(daemon.AWAY_S)


def _while_pack_holds(settings: ImporterSettings, stopped: Callable[[], bool]) -> None:
    with workers.opened(settings) as hub:
        same = daemon.unchanged(settings, hub)
        event("waiting")
        while not session_locks.elected(hub.store):
            if stopped() or not same():
                return
            time.sleep(LOOK_S)
        event("elected")
        until = daemon.keys_hold_until(settings)
        same = daemon.unchanged(settings, hub)
        daemon.begin(settings, hub)
        rounds = PublishingRounds(settings, hub)
        try:
            while not stopped() and same() and workers.now() < until:
                if not _logged(settings, hub, rounds):
                    event("not elected any more")
                    break
                if rounds.step():
                    time.sleep(daemon.REST_S)
            rounds.finish()
        except BaseException:
            rounds.abandon()
            raise


def _logged(settings: ImporterSettings, hub: Hub, rounds: PublishingRounds) -> bool:
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
