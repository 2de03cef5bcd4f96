"""Locks of a database on a server that a connection holds until it ends: offices and devices.

One connection at a time is the sequencer's, one the publisher's, and one has a device's files in
hand. Whoever was killed, or whose machine or network failed, holds them no longer: the server lets
go of them with the connection. Its next connection is another one. So a lock is worth what it is
asked in: inside a transaction it holds until the commit, for both are of the same connection.
"""

from __future__ import annotations

from typing import Final

from fieldapp.errors import StoreError
from fieldapp.store.interface import Store
from fieldapp.store.postgres import postgres_dialect

SEQUENCER: Final = 0x66696C66
PUBLISHER: Final = 0x66696C68
"""Names of the offices' locks; the database is another part of each."""
STILL_S: Final = 120
"""Seconds after which an importer that asks the server nothing has no device in hand any more."""

_DEVICE: Final = 0x66696C67  # first half of a device's lock

# The sequencer's machine that is gone without a word is found within some two seconds, a process
# that stands still within ten in the middle of a transaction, else within thirty.
_SOON: Final = """
    SELECT set_config('tcp_keepalives_idle', '1', false),
        set_config('tcp_keepalives_interval', '1', false),
        set_config('tcp_keepalives_count', '1', false),
        set_config('tcp_user_timeout', '1500', false),
        set_config('idle_in_transaction_session_timeout', '10s', false),
        set_config('idle_session_timeout', '30s', false)
"""


def check_on_server(store: Store) -> None:
    """Refuse a home whose database is a file: one importer works on it.

    Raises:
        StoreError: It is.
    """
    if store.db.dialect is not postgres_dialect:
        raise StoreError(
            "Several importers need a database on PostgreSQL, and this home has its own.",
            advice="Use `fieldapp hub import --watch`, or move it first: `fieldapp hub convert`.",
        )


def elected(store: Store, office: int = SEQUENCER) -> bool:
    """Whether this connection has the office; it takes it where none has.

    Args:
        store: On a server.
        office: `SEQUENCER` or `PUBLISHER`.

    Raises:
        StoreError: The server is away.
    """
    if _holds(store, "objsubid = 1 AND classid = 0 AND objid = ?", [office]):
        return True
    (taken,) = store.db.execute("SELECT pg_try_advisory_lock(?)", [office]).fetchone()
    if taken:
        store.db.execute(_SOON)
    return bool(taken)


def take_device(store: Store, key: int) -> bool:
    """Take a device's files in hand; False where another importer has them.

    Raises:
        StoreError: The server is away.
    """
    names = [_DEVICE, _name(key)]
    if _holds(store, "objsubid = 2 AND classid = ? AND objid = ?", names):
        return True
    # An importer that stands still, as where its inbox is on a server that is away, keeps none.
    row = store.db.execute(
        "SELECT pg_try_advisory_lock(CAST(? AS int), CAST(? AS int)), "
        "set_config('idle_session_timeout', ?, false)",
        [*names, f"{STILL_S}s"],
    )
    return bool(row.fetchone()[0])


def leave_device(store: Store, key: int) -> None:
    """Leave a device's files to others.

    Raises:
        StoreError: The server is away.
    """
    names = [_DEVICE, _name(key)]
    store.db.execute("SELECT pg_advisory_unlock(CAST(? AS int), CAST(? AS int))", names)


def _name(key: int) -> int:
    """Second half of a device's lock; two devices that share one wait for each other."""
    return key % 2**31


def _holds(store: Store, which: str, names: list[int]) -> bool:
    row = store.db.execute(
        "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() "  # noqa: S608
        f"AND {which}",
        names,
    ).fetchone()
    return row is not None
