"""Printed sheet of a recovery share: words, QR code and instructions, as PDF, in memory alone."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import segno

from fieldapp.hub.custody.recovery_shares import Shares
from fieldapp.map.sheet.typesetting import typeset
from fieldapp.paths import RESOURCES
from fieldapp.wording.language_words import words_of

TEMPLATE: Final = RESOURCES / "custody" / "share.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHead:
    """Head of all sheets of one date.

    Attributes:
        mission: Its name.
        of: How many are needed, of how many.
        made_at: UTC.
        language: Of the words around the share's own, which are English.
    """

    mission: str
    of: Shares
    made_at: datetime
    language: str


def pdf(share: str, number: int, head: SheetHead) -> bytes:
    """A sheet with one share, as PDF.

    Args:
        share: Its words.
        number: Of the share, from 1.
        head: What all sheets say.
    """
    qr = io.BytesIO()
    segno.make(share, error="m").save(qr, kind="svg", border=2)
    said = words_of(head.language, "custody")
    when = f"{head.made_at:%Y-%m-%d %H:%M}"
    numbers = {"number": number, "needed": head.of.needed, "total": head.of.total, "when": when}
    lines = {name: text.format(**numbers) for name, text in said.items()}
    sheet: dict[str, Any] = {
        "title": lines["title"],
        "mission": head.mission,
        "language": head.language,
        "lines": [lines["made"], lines["what"]],
        "words": share.split(),
        "qr": qr.getvalue().decode(),
        "below": [lines["keep"], lines["use"], lines["end"]],
    }
    return typeset(TEMPLATE, sheet, head.made_at, format="pdf")
