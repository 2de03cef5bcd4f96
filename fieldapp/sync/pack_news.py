"""Mission pack taken up in a home: its roster counts, and its holder is told what is new in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from fieldapp.errors import Message
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys
from fieldapp.mission.pack import Pack
from fieldapp.store import settings
from fieldapp.store.index import effect_rows, holder_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import notice_rows
from fieldapp.sync import lost_log


def take_up(store: Store, pack: Pack, now: datetime, content: Sequence[Message] = ()) -> None:
    """Take up a pack that is in this home, its entries with it; the same again changes nothing.

    Its versions are kept where nobody who alters the pack can. A program that ends before it was
    told tells it at its next start.

    Args:
        store: The home's.
        pack: Verified.
        now: The device clock, UTC.
        content: Changes of its content, in words.

    Raises:
        StoreError: The disk is full or failed; nothing was told.
    """
    with store.transaction():
        held = settings.get(store, settings.PACK_VERSIONS)
        newer = held is not None and held[-1] < pack.version
        before = holder_rows.devices(store) if newer else {}
        effect_rows.put_roster(store, pack.roster)
        if held is None or held < pack.versions:
            settings.put(store, settings.PACK_VERSIONS, pack.versions)
        if before or content:
            news = {"version": pack.version, **_changes(before, pack.roster, store.kid)}
            if held is not None and held[0] < pack.versions[0]:
                news["officers"] = True  # whoever decides about the mission is told to everybody
            if content:
                news["content"] = [sentence.parts() for sentence in content]
            notice_rows.add(store, notice_rows.PACK, news, now)
    if not hub_keys.is_mission(store):
        lost_log.follow(store, pack.roster)


def _changes(before: Mapping[bytes, Device], roster: Roster, own: bytes) -> dict[str, Any]:
    """News of a newer roster for the holder: own role and team, and who was revoked."""
    changes: dict[str, Any] = {}
    old, new = before.get(own), roster.device(own)
    if old is not None and new is not None:
        changes |= {"role": new.role} if new.role != old.role else {}
        named = old.is_named and new.is_named  # else nothing is known of its team
        changes |= {"team": new.team} if named and new.team != old.team else {}
    revoked = [
        each.name
        for each in roster.devices
        if each.revoked_at is not None
        and (known := before.get(each.kid)) is not None
        and known.revoked_at is None
    ]
    if roster.ended_at is not None:
        changes |= {"ended": True}
    return changes | ({"revoked": sorted(revoked)} if revoked else {})
