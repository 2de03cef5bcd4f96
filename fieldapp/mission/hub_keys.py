"""The keys of headquarters, kept in its encrypted database: the log's, and the hub's identities."""

from __future__ import annotations

import secrets

from fieldapp.errors import StoreError
from fieldapp.ledger import age
from fieldapp.ledger.log import note
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.settings import secret


def new_secret(store: Store, name: str) -> bytes:
    """32 random bytes, kept under a name."""
    value = secrets.token_bytes(32)
    settings.put_secret(store, name, value)
    return value


def held_secret(store: Store, name: str) -> bytes:
    """What is kept under a name.

    Raises:
        StoreError: Nothing is: this home has no mission.
    """
    value = secret(store, name)
    if value is None:
        raise StoreError(
            "This home is not headquarters'.", advice="Name the mission home with --home."
        )
    return value


def is_mission(store: Store) -> bool:
    """This home is a mission's headquarters, and holds its log's keys."""
    return secret(store, "log seed") is not None


def log_signer(store: Store) -> note.LogSigner:
    """The log's keys.

    Raises:
        StoreError: This home has no mission.
    """
    return note.LogSigner(
        origin=settings.get(store, settings.LOG_ORIGIN) or "",
        seed=held_secret(store, "log seed"),
        mldsa_seed=held_secret(store, "log mldsa seed"),
    )


def identities(store: Store) -> tuple[age.Identity, ...]:
    """The hub's identities, newest epoch first: what was sealed to an older one still opens.

    Raises:
        StoreError: This home has no mission.
    """
    found = [age.Identity(held_secret(store, "hub identity 1"))]
    while (seed := secret(store, f"hub identity {len(found) + 1}")) is not None:
        found.append(age.Identity(seed))
    return tuple(reversed(found))
