"""Token of the log's key: moved into it, found again."""

from __future__ import annotations

from fieldapp.hub.custody import recovery_file
from fieldapp.mission import hub_keys
from fieldapp.store.interface import Store
from fieldapp.store.keys import token_key
from fieldapp.store.keys.token_key import TokenPlace

__all__ = ["TokenPlace"]  # given on to window and commands


def move(store: Store, place: TokenPlace) -> bool:
    """Move the log's key into a token, or say where its token is now; whether it moved.

    Raises:
        StoreError: As mission.hub_keys.move_log_key.
    """
    moved = hub_keys.move_log_key(store, place)
    recovery_file.write(store)
    return moved


def of(store: Store) -> TokenPlace | None:
    """Token that has the log's key; None where the database has it."""
    return hub_keys.token_place(store)


def unattended(store: Store) -> None:
    """Let the PIN come from its file alone from now on: nobody is asked for it.

    Raises:
        TokenLockedError: No file of the PIN was named, or it cannot be read.
    """
    token_key.ask_with_nobody()
    place = of(store)
    if place is not None:
        token_key.check_pin(place)
