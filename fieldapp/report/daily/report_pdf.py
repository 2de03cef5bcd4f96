"""A report as PDF, typeset by Typst from resources/report/daily.typ."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from fieldapp.map.sheet.typesetting import typeset
from fieldapp.paths import RESOURCES

TEMPLATE: Final = RESOURCES / "report" / "daily.typ"


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
    return typeset(
        TEMPLATE,
        report,
        moment,
        inputs={"name": name, "attached": attached.decode()},
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
    )
