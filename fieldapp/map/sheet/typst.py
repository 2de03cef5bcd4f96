"""Typesetting of a sheet with Typst: PDF and PNG from resources/map/sheet.typ.

All words go to the template as values and are never read as markup. The shapes are vectors in the
PDF, the words are text that can be searched and read aloud, and the fonts are inside. The same
sheet made at the same time gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from fieldapp.map.sheet.typesetting import typeset
from fieldapp.paths import RESOURCES

TEMPLATE: Final = RESOURCES / "map" / "sheet.typ"
PPI: Final = 200  # an A4 sheet of 2,339 by 1,654 pixels: sharp in a report, and one megabyte


def pdf(sheet: Mapping[str, Any], made_at: datetime) -> bytes:
    """Sheet as PDF (PDF/A-2b), with the table of observations without a place behind it.

    Raises:
        StoreError: The assets were not built.
    """
    return typeset(TEMPLATE, sheet, made_at, format="pdf", pdf_standards=["a-2b"])


def png(sheet: Mapping[str, Any], made_at: datetime) -> bytes:
    """First page of the sheet as an image at print size.

    Raises:
        StoreError: The assets were not built.
    """
    first = {**sheet, "nowhere": {**sheet["nowhere"], "rows": []}}
    return typeset(TEMPLATE, first, made_at, format="png", ppi=PPI)
