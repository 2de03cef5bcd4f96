"""Erasure of evidence and sealed values at headquarters, and what is due for it.

Signed records stay. What erases is an event in headquarters' own feed, which stands in the log: so
whoever holds that feed reads "erased" and the reason, and nobody can erase in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError
from fieldapp.mission import hub_keys
from fieldapp.store import signing_stop
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.index.erasures import NamedPiece

__all__ = ["NamedPiece"]  # given on to the window

MAX_REASON: Final = 200  # letters


@dataclass(frozen=True, slots=True, kw_only=True)
class DuePieces:
    """Pieces that are due for erasure.

    Attributes:
        days: The mission's period; 0 where officers set none, and then nothing is due.
        pieces: Older ones that are here, the oldest first.
        back: SHA-256 of pieces that were erased and are here again, as after a restore.
    """

    days: int
    pieces: tuple[NamedPiece, ...]
    back: tuple[bytes, ...]


def due(session: Session, now: datetime) -> DuePieces:
    """List what is due for erasure.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    days = pack_of(session).roster.retention_days
    erased = erasures.everything(session.store)
    back = tuple(each for each in erased if files.has(session.store, each))
    pieces = erasures.older(session.store, now - timedelta(days=days)) if days else []
    return DuePieces(
        days=days, pieces=tuple(p for p in pieces if p.sha256 not in erased), back=back
    )


def find(session: Session, digits: str) -> bytes:
    """The piece whose SHA-256 begins with these hexadecimal digits.

    Raises:
        InputError: No record names one, or several.
    """
    found = erasures.named(session.store, digits.strip().lower())
    if not found:
        raise InputError("No record names a piece of evidence with this SHA-256.", field="sha256")
    if len(found) > 1:
        raise InputError(
            "Several pieces start with these digits.", field="sha256", advice="Give more digits."
        )
    return found[0]


def erase(session: Session, sha256: bytes, reason: str, now: datetime) -> None:
    """Sign that a piece is erased, and destroy it here; cut off, it is done again.

    Args:
        session: Headquarters.
        sha256: Of its content.
        reason: In words; it can be read in the log's records for good.
        now: This machine's clock, UTC.

    Raises:
        InputError: No reason, or a long one; this is not headquarters, which alone erases.
        StoreError: The disk is full or failed, or nothing is signed here any more.
    """
    reason = " ".join(reason.split())
    if not 0 < len(reason) <= MAX_REASON:
        raise InputError(
            "An erasure needs a reason, of at most 200 letters.",
            field="reason",
            advice="It stays readable for good: no names of persons.",
        )
    store = session.store
    if not hub_keys.is_mission(store):
        raise InputError("Headquarters alone erases.", advice="Run this in headquarters' own home.")
    if erasures.find(store, sha256) is None:
        signing_stop.check(store)
        sign_own(store, pack_of(session), erasures.event(sha256, reason), now=now)
    erasures.destroy(store, sha256)
