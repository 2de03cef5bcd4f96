"""Whoever may have observed what is logged here for them, by radio or from a paper form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from fieldapp.ledger.roles import LIAISON
from fieldapp.ledger.roster import Roster


def other_observers(roster: Roster, own: str) -> Mapping[str, bytes]:
    """Keys of others whose names this laptop knows, by call sign; a sign of two is left out.

    Args:
        roster: Of the mission.
        own: Call sign of this laptop's holder.
    """
    others = [
        device
        for device in roster.devices
        if device.person and device.revoked_at is None and device.role != LIAISON
        if device.call_sign != own
    ]
    signs = Counter(device.call_sign for device in others)
    return {d.call_sign: d.kid for d in others if signs[d.call_sign] == 1}
