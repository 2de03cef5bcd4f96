"""Publishing beside the import: what was logged is published, and checkpoints are cosigned."""

from __future__ import annotations

import time
from typing import Final

from fieldapp.hub.importer import workers
from fieldapp.hub.importer.import_file import Hub
from fieldapp.hub.importer.worker_pool import WorkerPool
from fieldapp.hub.importer.workers import ImporterSettings
from fieldapp.hub.publishing import time_stamps
from fieldapp.hub.telemetry import event
from fieldapp.store import hub_log

COSIGN_S: Final = 60.0  # between requests to witnesses, which may be far or down
PUBLISH_S: Final = 60.0  # between publishing where nothing comes


class PublishingRounds:
    """State of publishing between rounds: what was given out, and when.

    Args:
        settings: The daemon's.
        hub: Its hub.
    """

    def __init__(self, settings: ImporterSettings, hub: Hub) -> None:
        self._figures = settings.figures
        self._store = hub.store
        self._publishing = WorkerPool(lambda: workers.publishing(settings), 1)
        self._to_publish, self._published = True, 0.0
        # A process of its own: one that waits for a witness must not keep receipts back.
        self._asks = bool(hub.roster.witness_vkeys or time_stamps.authority(hub.store))
        self._asking = WorkerPool(lambda: workers.asking(settings), 1 if self._asks else 0)
        self._asked, self._asked_for = -COSIGN_S, 0

    def changed(self) -> None:
        """Take note that there is something to publish."""
        self._to_publish = True

    def step(self) -> bool:
        """Give out what is due, and settle what was done; whether a publishing failed."""
        self._ask()
        if time.monotonic() - self._published > PUBLISH_S:
            self._to_publish = True
        return self._publish()

    def finish(self) -> None:
        """Publish once more, and let the processes end; no witness is waited for."""
        self._asking.abandon()
        list(self._publishing.drain())
        self._publishing.submit(0, "publish")
        list(self._publishing.drain())
        self._publishing.close()

    def abandon(self) -> None:
        """End the processes at once."""
        for pool in (self._asking, self._publishing):
            pool.abandon()

    def _ask(self) -> None:
        for done in self._asking.results(0):
            self._to_publish = True
            if done.failure or done.fault:
                event("not asked", reason=done.failure, traceback=done.fault)
            if not done.result:
                self._asked_for = 0  # they are asked again, though nothing has come
        if self._asking.busy or not self._asks:
            return
        size = hub_log.size(self._store)
        if size != self._asked_for and time.monotonic() - self._asked >= COSIGN_S:
            self._asked, self._asked_for = time.monotonic(), size
            self._asking.submit(0, "ask")

    def _publish(self) -> bool:
        failed = False
        for done in self._publishing.results(0):
            if done.failure or done.fault:
                self._figures.failures.inc()
                event("not published", reason=done.failure, traceback=done.fault)
                failed = self._to_publish = True
        if self._to_publish and not self._publishing.busy:
            self._to_publish, self._published = False, time.monotonic()
            self._publishing.submit(0, "publish")
            self._figures.log_size.set(hub_log.size(self._store))
        return failed
