"""Marks by which observations are one witness's words."""

from __future__ import annotations

from collections.abc import Callable

from fieldapp.ledger.devices.device_entry import Device, team_at
from fieldapp.observation.observation import Observation


def witness(
    kid: bytes,
    seen: Observation,
    device: Callable[[bytes], Device | None],
    at: int | None = None,
) -> frozenset[bytes]:
    """Marks of whose words an observation is: keys, persons and teams, as far as they are known.

    Args:
        kid: Of the key that signed it.
        seen: What it says, also who observed it where somebody else logged it.
        device: Entry of the roster by a kid, None where it is not here.
        at: Size of the log: teams are those of then; None for now.
    """
    kids = {kid, seen.observed_by or kid}
    known = [found for each in kids if (found := device(each)) is not None]
    ids = {mark for each in known for mark in (each.person, team_at(each, at) or b"")}
    return frozenset(kids | ids - {b""})
