"""Listed feeds: which this laptop may see, with the last record of each; and places in the log.

Headquarters signs them (ledger/devices/feed_list.py). The list says of a size of the log what a
laptop has to hold to speak of all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from fieldapp.errors import VerificationError
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.devices.feed_list import ListedFeeds
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints, receipts


class HeldFeeds(NamedTuple):
    """Feeds that are here, beside those of the newest list.

    Attributes:
        size: Of the log that the list speaks of.
        root: Of it.
        feeds: How many are listed.
        behind: How many of them are not here up to their last record, each with its place; of an
            earlier size, those that are not known to reach that.
    """

    size: int
    root: bytes
    feeds: int
    behind: int


def place(store: Store, places: Iterable[tuple[bytes, int]]) -> None:
    """Give records of other feeds their places in the log; those of the own feed a receipt proves.

    Args:
        store: The laptop's; inside a transaction.
        places: Hash and log index of records that are here.

    Raises:
        VerificationError: A record has another place already ("list").
    """
    new: dict[int, int] = {}
    for hash_, index in places:
        row = store.db.execute(
            "SELECT r.id, r.kid, p.log_index FROM record r LEFT JOIN position p USING (id) "
            "WHERE r.hash = ?",
            [hash_],
        ).fetchone()
        if row is None or bytes(row[1]) == store.kid:
            continue
        if row[2] is None:
            new[row[0]] = index
        elif row[2] != index:
            raise VerificationError(
                "Headquarters gives one record two places in the log.",
                check="list",
                advice="Tell the security officer.",
            )
    receipts.place(store, sorted(new.items()))


def take(store: Store, name: str, size: int, listed: ListedFeeds) -> bool:
    """Take over a list; False where it does not fit the one before, which stands then.

    An older one than is here changes nothing.

    Args:
        store: The laptop's; inside a transaction.
        name: Of the file that it came in; names of an outbox only grow.
        size: Of the log.
        listed: The list.

    Raises:
        VerificationError: It contradicts the checkpoint of this size ("consistency").
    """
    held = checkpoints.at_size(store, size)
    if held is not None and held.root != listed.root:
        raise VerificationError(
            "The hub signed two different logs of the same size.",
            check="consistency",
            advice="Keep this stick and tell the security officer.",
        )
    known = settings.get(store, settings.FEEDS_LISTED)
    if known is not None and name <= known[0]:
        return True
    before = {} if listed.is_whole else _heads(store)
    kept = {kid: head for kid, head in before.items() if kid not in listed.gone}
    heads = {**kept, **listed.heads}
    if feed_list.whole_hash(heads) != listed.whole_hash:
        return False
    if listed.is_whole:
        store.db.execute("DELETE FROM listed_feed")
    store.db.executemany("DELETE FROM listed_feed WHERE kid = ?", [[kid] for kid in listed.gone])
    store.db.executemany(
        "INSERT INTO listed_feed VALUES (?, ?, ?) "
        "ON CONFLICT (kid) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
        [(kid, seq, hash_) for kid, (seq, hash_) in listed.heads.items()],
    )
    settings.put(store, settings.FEEDS_LISTED, (name, size, listed.root))
    return True


def forget(store: Store) -> None:
    """Forget the list: the log that it speaks of ended."""
    store.db.execute("DELETE FROM listed_feed")
    settings.remove(store, settings.FEEDS_LISTED)


def held(store: Store, size: int | None = None) -> HeldFeeds | None:
    """Feeds that are here, beside those that are listed; None where no list is here.

    Args:
        store: The laptop's.
        size: Of the log, not above that of the list: what was listed later may be missing.

    Raises:
        StoreError: The disk failed.
    """
    known = settings.get(store, settings.FEEDS_LISTED)
    if known is None:
        return None
    feeds = int(store.db.execute("SELECT count(*) FROM listed_feed").fetchone()[0])
    # A feed is in the log in its own order: what is missing comes after what has a place here.
    row = store.db.execute(
        """
        SELECT count(*) FROM listed_feed l
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.hash = l.hash) AND NOT EXISTS (
            SELECT 1 FROM record r JOIN position p USING (id)
            WHERE r.kid = l.kid AND r.forked = 0 AND p.log_index >= :size
        ) OR l.kid IN (
            SELECT r.kid FROM pending JOIN record r USING (id) JOIN listed_feed o ON o.kid = r.kid
            WHERE r.seq <= o.seq AND r.forked = 0 AND NOT EXISTS (
                SELECT 1 FROM record e JOIN position p USING (id)
                WHERE e.kid = r.kid AND e.forked = 0 AND e.seq < r.seq AND p.log_index >= :size
            )
        )
        """,
        {"size": known[1] if size is None else size},
    ).fetchone()
    return HeldFeeds(known[1], known[2], feeds, int(row[0]))


def _heads(store: Store) -> Mapping[bytes, FeedPoint]:
    rows = store.db.execute("SELECT kid, seq, hash FROM listed_feed")
    return {bytes(kid): FeedPoint(seq, bytes(hash_)) for kid, seq, hash_ in rows}
