"""Printed sheet of a recovery share: words, QR code and instructions, as PDF, in memory alone."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any, Final

import segno

from fieldapp.hub.custody.recovery_shares import Shares
from fieldapp.map.sheet.typesetting import typeset
from fieldapp.paths import RESOURCES

TEMPLATE: Final = RESOURCES / "custody" / "share.typ"


def pdf(share: str, *, mission: str, number: int, of: Shares, made_at: datetime) -> bytes:
    """A sheet with one share, as PDF.

    Args:
        share: Its words.
        mission: Name of the mission.
        number: Of the share, from 1.
        of: How many are needed, of how many.
        made_at: UTC.
    """
    qr = io.BytesIO()
    segno.make(share, error="m").save(qr, kind="svg", border=2)
    words = (
        f"{of.needed} of the {of.total} sheets of this date, together, open headquarters: its log "
        "keys, its decryption keys and its database. Fewer open nothing."
    )
    sheet: dict[str, Any] = {
        "title": f"Recovery share {number} of {of.total}",
        "mission": mission,
        "lines": [
            f"Made on {made_at:%Y-%m-%d %H:%M} UTC.",
            words,
        ],
        "words": share.split(),
        "qr": qr.getvalue().decode(),
    }
    return typeset(TEMPLATE, sheet, made_at, format="pdf")
