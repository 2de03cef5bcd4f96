"""Alarms about laptops that have seen another history of the log, for laptops and headquarters."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.ledger.roster import Roster
from fieldapp.store.interface import Store
from fieldapp.sync import histories

FOLDER = histories.TWO
"""Folder of the home with the heads that cannot both be true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryAlarm:
    """A laptop that cites a head of the log that the log here does not contain.

    Attributes:
        kid: 8 bytes.
        call_sign: From the roster, "" where the device is not in it.
        size, root: Entries and root hash of that head.
        signed: The log's key signed it, which proves that the hub shows two histories.
    """

    kid: bytes
    call_sign: str
    size: int
    root: bytes
    signed: bool


def alarms(store: Store, roster: Roster) -> tuple[HistoryAlarm, ...]:
    """Alarms that stand, by key identifier.

    Raises:
        StoreError: The disk failed.
    """
    return tuple(
        HistoryAlarm(
            kid=head.kid,
            call_sign=device.call_sign if (device := roster.device(head.kid)) else "",
            size=head.size,
            root=head.root,
            signed=bool(head.note),
        )
        for head in histories.found(store)
    )
