"""Public folder of the hub: the log as tiles, and an outbox for each device, as files.

    PUBLIC/log/checkpoint, PUBLIC/log/tile/…    see hub/publishing/log_tiles.py
    PUBLIC/outbox/<kid, hex>/…                  see issue_receipts.py and outbox.py beside it

All of it can be deleted and is made again. The log comes first: nothing is in an outbox of which
the published log has not the size that its name begins with, though importers go on meanwhile.
What they add is published the next time, under later names; so the names in an outbox only ever
grow, and who asks for what comes after a name misses nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fieldapp.hub.publishing import cosignatures, issue_receipts, log_tiles, outbox
from fieldapp.hub.publishing.cosignatures import WitnessReply
from fieldapp.ledger.roster import Roster
from fieldapp.store.interface import Store
from fieldapp.store.transfer import outboxes, receipts

PUBLIC: Final = "public"


def publish(store: Store, roster: Roster, public: Path, *, since: int = 0) -> int:
    """Update the public folder; cut off anywhere and done again, it ends the same.

    Args:
        store: The hub's.
        roster: Decides who may see what.
        public: The folder; made where it is missing.
        since: Return value of an earlier call; 0 to look at everything.

    Returns:
        Number of the newest receipt that is known to be published.

    Raises:
        StoreError: The disk is full or failed; what is published stands.
    """
    newest = receipts.last_receipt(store)
    log_tiles.publish(store, public)
    size = log_tiles.published_size(public)
    if not (public / issue_receipts.OUTBOX).is_dir():
        outboxes.forget(store)
    issue_receipts.write_outboxes(store, public, size=size, since=since)
    outbox.write(store, roster, public, size=size)
    return newest


def publish_cosigned(store: Store, roster: Roster, public: Path) -> list[WitnessReply]:
    """Ask the witnesses to cosign the newest checkpoint, then publish it; returns their replies.

    Raises:
        StoreError: As publish.
    """
    replies = cosignatures.collect(store, roster)
    log_tiles.publish(store, public)
    return replies
