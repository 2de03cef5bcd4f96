"""Sight of a laptop: of how many other laptops it holds the feeds that it may see."""

from __future__ import annotations

from typing import NamedTuple

from fieldapp.app.home.session import Session
from fieldapp.ledger import roles
from fieldapp.ledger.roster import may_see
from fieldapp.store.records import feeds


class Sight(NamedTuple):
    """Numbers of the laptops whose records are here, and of those whose records may be."""

    here: int
    all: int


def of(session: Session) -> Sight | None:
    """Sight of this home; None where it sees nobody else's records, or everybody sends it theirs.

    Raises:
        StoreError: The disk failed.
    """
    store, pack = session.store, session.pack
    own = None if pack is None else pack.roster.device(store.kid)
    if pack is None or own is None or roles.rights(own.role).sees == "own":
        return None
    seen = [each.kid for each in pack.roster.devices if may_see(own, each)]
    held = {feed.head.kid for feed in feeds.feeds(store)}
    return Sight(here=sum(kid in held for kid in seen), all=len(seen))
