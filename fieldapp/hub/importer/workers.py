"""What the running importer's processes do: import files, show what was imported, ask witnesses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldapp.hub.importer import import_file
from fieldapp.hub.importer.worker_pool import Work, locked
from fieldapp.hub.publishing import cosignatures, publish
from fieldapp.hub.telemetry import ImporterFigures, event
from fieldapp.mission import hub_keys, pack
from fieldapp.store import settings
from fieldapp.store.database import open_store
from fieldapp.store.keys.keystore import Secrets


@dataclass(frozen=True, slots=True, kw_only=True)
class ImporterSettings:
    """Where an importer works.

    Attributes:
        home: Headquarters'; unlocked.
        secrets: Of its keystore.
        inbox: The receiver's folder, or any folder of sealed files.
        public: What the hub shows is written there.
        processes: How many import at once.
        figures: What it counts.
    """

    home: Path
    secrets: Secrets
    inbox: Path
    public: Path
    processes: int
    figures: ImporterFigures


@contextmanager
def opened(importer: ImporterSettings) -> Iterator[import_file.Hub]:
    """The hub, with its database open in this process.

    Raises:
        StoreError: This home is not headquarters', or cannot be opened.
        VerificationError: Its mission pack was altered.
    """
    store = open_store(importer.home, importer.secrets)
    try:
        root_hash = settings.get(store, settings.ROOT_HASH) or b""
        held = pack.load(importer.home / "pack", root_hash=root_hash, now=now())
        yield import_file.Hub(
            store=store,
            roster=held.roster,
            identities=hub_keys.identities(store),
            signer=hub_keys.log_signer(store),
            public=importer.public,
            write_lock=lambda: locked(importer.home / "import.lock", wait_for=True),
        )
    finally:
        store.close()


@contextmanager
def importing(importer: ImporterSettings) -> Iterator[Work]:
    """Imports files, each as a path."""
    with opened(importer) as hub:
        yield lambda path: import_file.take(hub, path, now=now())


@contextmanager
def publishing(importer: ImporterSettings) -> Iterator[Work]:
    """Shows what was imported."""
    with opened(importer) as hub:
        shown = 0

        def work(_job: object) -> None:
            nonlocal shown
            shown = publish.publish(hub.store, hub.roster, importer.public, since=shown)

        yield work


@contextmanager
def asking(importer: ImporterSettings) -> Iterator[Work]:
    """Asks the witnesses for the newest checkpoint; whether all of them have cosigned it."""
    with opened(importer) as hub:

        def work(_job: object) -> bool:
            asked = cosignatures.collect(hub.store, hub.roster)
            for each in asked:
                event("witness asked", witness=each.name, problem=each.problem)
            return not any(each.problem for each in asked)

        yield work


def now() -> datetime:
    """This machine's clock, UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)
