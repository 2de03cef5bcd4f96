"""Keys of headquarters in its encrypted database: the log's keys, and the hub's identities."""

from __future__ import annotations

import secrets

from fieldapp.errors import StoreError
from fieldapp.ledger import age
from fieldapp.ledger.log import note
from fieldapp.store import settings, signing_stop
from fieldapp.store.interface import Store
from fieldapp.store.settings import secret


def new_secret(store: Store, name: str) -> bytes:
    """Make a secret of 32 random bytes, and store it under a name."""
    value = secrets.token_bytes(32)
    settings.put_secret(store, name, value)
    return value


def read_secret(store: Store, name: str) -> bytes:
    """Read the secret stored under a name.

    Raises:
        StoreError: There is none: this home has no mission.
    """
    value = secret(store, name)
    if value is None:
        raise StoreError(
            "This home is not headquarters'.", advice="Name the mission home with --home."
        )
    return value


def is_mission(store: Store) -> bool:
    """True where this home is a mission's headquarters, and holds its log's keys."""
    return secret(store, "log seed") is not None


def log_signer(store: Store) -> note.LogSigner:
    """Signing keys of the log.

    Raises:
        StoreError: This home has no mission.
        StoppedSigningError: Its log may be older than one that was seen.
    """
    signing_stop.check(store)
    return signer_of(store, settings.get(store, settings.LOG_ORIGIN) or "")


def log_vkeys(store: Store) -> tuple[str, ...]:
    """Verifier keys of the log, also while nothing is signed.

    Raises:
        StoreError: This home has no mission.
    """
    return signer_of(store, settings.get(store, settings.LOG_ORIGIN) or "").vkeys


def signer_of(store: Store, origin: str) -> note.LogSigner:
    """Signing keys of the log of that name: the mission's first one, or one that goes on from it.

    Raises:
        StoreError: This home has no mission.
    """
    later = f" {origin}" if secret(store, f"log seed {origin}") is not None else ""
    return note.LogSigner(
        origin=origin,
        seed=read_secret(store, f"log seed{later}"),
        mldsa_seed=read_secret(store, f"log mldsa seed{later}"),
    )


def identities(store: Store) -> tuple[age.Identity, ...]:
    """Identities of the hub, newest epoch first: what was sealed to an older one still opens.

    Raises:
        StoreError: This home has no mission.
    """
    by_epoch = [age.Identity(read_secret(store, "hub identity 1"))]
    while (seed := secret(store, f"hub identity {len(by_epoch) + 1}")) is not None:
        by_epoch.append(age.Identity(seed))
    return tuple(reversed(by_epoch))
