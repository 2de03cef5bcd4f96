"""Named secrets of a home (a log key, an age identity): bytes in a table of their own."""

from __future__ import annotations

from fieldapp.store.interface import Store


def get(store: Store, name: str) -> bytes | None:
    """A secret by its name, None where it was never put."""
    row = store.db.execute("SELECT value FROM secret WHERE name = ?", [name]).fetchone()
    return store.db.dialect.kept_secret(store, bytes(row[0])) if row else None


def every(store: Store) -> dict[str, bytes]:
    """Every secret of this home, by its name."""
    rows = store.db.execute("SELECT name, value FROM secret ORDER BY name").fetchall()
    kept_secret = store.db.dialect.kept_secret
    return {name: kept_secret(store, bytes(value)) for name, value in rows}


def put(store: Store, name: str, value: bytes) -> None:
    """Store a secret; an earlier value is replaced."""
    store.db.execute(
        """
        INSERT INTO secret VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """,
        [name, store.db.dialect.keep_secret(store, value)],
    )


def remove(store: Store, name: str) -> None:
    """Destroy a secret, where it was put; `epochs.overwrite` is to follow the commit."""
    store.db.dialect.destroy_row(store.db, "DELETE FROM secret WHERE name = ?", [name])


def own_seed_name(kid: bytes) -> str:
    """Name of the secret that is the seed of this device key."""
    return f"own seed {kid.hex()}"
