"""Distrust of laptops: whose key was revoked or copied, though what it signed before counts."""

from __future__ import annotations

from collections.abc import Callable

from fieldapp.mission.pack import Pack
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import outboxes
from fieldapp.verification.review_queue import COPIED, REVOKED

Distrust = Callable[[bytes], str]
"""REVOKED, COPIED, or "" by the identifier of a key."""


def distrust(store: Store, pack: Pack) -> Distrust:
    """Reasons to doubt what a laptop signed, as they stand now.

    Raises:
        StoreError: The disk failed.
    """
    copied = {kid for kid in outboxes.forked(store) if feeds.is_open_fork(store, kid)}

    def of(kid: bytes) -> str:
        device = pack.roster.device(kid)
        if device is not None and device.revoked_at is not None:
            return REVOKED
        return COPIED if kid in copied else ""

    return of
