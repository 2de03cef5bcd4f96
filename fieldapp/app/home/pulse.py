"""Pulse of an open home: what a window does every second while other programs work on the home."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.app.home import access_log
from fieldapp.app.home.session import HomeState, Session, follow_pack, standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """Changes since the pulse before.

    Attributes:
        version: Of the database; see `interface.Store.version`.
        moved: Another program changed the database, or the mission pack.
        standing: How the home stands, where the mission pack is another one; else None.
    """

    version: int
    moved: bool
    standing: HomeState | None


def beat(session: Session, before: int) -> Pulse:
    """Store what was noted in the access log, and look what other programs did.

    Args:
        session: The open home.
        before: Version at the pulse before.

    Raises:
        StoreError: The disk is full or failed.
    """
    repacked = follow_pack(session)
    access_log.settle(session)
    version = session.store.version()
    return Pulse(
        version=version,
        moved=repacked or version != before,
        standing=standing(session) if repacked else None,
    )
