"""Records that came, or were signed here, since a moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from fieldapp.ledger.record import RecordType
from fieldapp.store.interface import Store


class ArrivedCount(NamedTuple):
    """Number of observations that came of one feed."""

    kid: bytes
    number: int


class RecentRecords(NamedTuple):
    """Records that came since a moment.

    Attributes:
        arrived: Observations that came from other feeds, by feed.
        decided: Hashes of records of the types asked for, the newest first.
    """

    arrived: tuple[ArrivedCount, ...]
    decided: tuple[bytes, ...]


def since(store: Store, moment: datetime, decisions: Sequence[RecordType]) -> RecentRecords:
    """Find what came, or was signed here, since a moment.

    Args:
        store: The store.
        moment: UTC; compared with this machine's clock at the arrival.
        decisions: Types of the records in `decided`.

    Raises:
        StoreError: The disk failed.
    """
    at = int(moment.timestamp())
    counts = store.db.execute(
        "SELECT r.kid, count(*) FROM record r JOIN observation o USING (id) "
        "WHERE r.received_at >= ? AND o.thread = o.id GROUP BY r.kid ORDER BY r.kid",
        [at],
    ).fetchall()
    marks = ",".join("?" * len(decisions))
    decided = store.db.execute(
        f"""
        SELECT r.hash FROM record r LEFT JOIN standing s USING (id)
        WHERE r.type IN ({marks}) AND coalesce(r.received_at, r.signed_at) >= ?
            AND coalesce(s.reason, '') = ''
        ORDER BY r.id DESC
        """,  # noqa: S608 - question marks
        [*map(int, decisions), at],
    ).fetchall()
    return RecentRecords(
        tuple(ArrivedCount(bytes(kid), count) for kid, count in counts),
        tuple(bytes(hash_) for (hash_,) in decided),
    )
