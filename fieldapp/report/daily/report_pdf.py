"""A report as PDF, typeset by Typst from resources/report/daily.typ."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import typst

from fieldapp.errors import StoreError
from fieldapp.paths import RESOURCES

TEMPLATE: Final = RESOURCES / "report" / "daily.typ"
FONTS: Final = RESOURCES / "map" / "vendor" / "fonts"


def report_pdf(report: Mapping[str, Any], moment: datetime, name: str, attached: bytes) -> bytes:
    """The printed report as PDF/A-3a and PDF/UA-1: tagged, its fonts and its content inside.

    Args:
        report: As printed_report.printed returns it; the same one gives the same bytes.
        moment: Written as the time of its making: the end of its period, not the clock's.
        name: Of the attached file.
        attached: JSON: what the pages say, for machines.

    Raises:
        StoreError: The assets were not built.
    """
    if not FONTS.is_dir():
        raise StoreError("The fonts are missing.", advice="Run resources/web/build_assets.py.")
    made: bytes = typst.compile(
        str(TEMPLATE),
        root=str(TEMPLATE.parent),
        font_paths=[str(FONTS)],
        sys_inputs={
            "sheet": json.dumps(report, ensure_ascii=False),
            "name": name,
            "attached": attached.decode(),
        },
        timestamp=int(moment.timestamp()),
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
    )
    return made
