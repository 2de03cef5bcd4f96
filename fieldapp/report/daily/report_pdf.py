"""A report as PDF, typeset by Typst from resources/report/daily.typ."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from fieldapp.map.sheet.typesetting import drawn, typeset
from fieldapp.paths import RESOURCES

TEMPLATE: Final = RESOURCES / "report" / "daily.typ"
_ALONE: Final = '<svg xmlns="http://www.w3.org/2000/svg" font-family="Noto Sans" font-size="13" '
_SPACE: Final = re.compile(r"[ \n-]+")
"""Between words that may stand on two lines."""
_LONGEST: Final = 6
"""Words of a column that are measured: letters are not equally wide."""
_LOOK: Final = RESOURCES / "report" / "map.css"


def report_pdf(report: Mapping[str, Any], moment: datetime, name: str, attached: bytes) -> bytes:
    """The printed report as PDF/A-3a and PDF/UA-1: tagged, its fonts and its content inside.

    Args:
        report: As printed_report.printed returns it, with its map; the same one gives the same
            bytes.
        moment: Written as the time of its making: the end of its period, not the clock's.
        name: Of the attached file.
        attached: JSON: what the pages say, for machines.

    Raises:
        StoreError: The assets were not built.
    """
    return typeset(
        TEMPLATE,
        {
            **report,
            "map": {**report["map"], "svg": _printable(str(report["map"]["svg"]))},
            "totals": _measured(report["totals"]),
            "tables": [_measured(each) for each in report["tables"]],
        },
        moment,
        inputs={"name": name, "attached": attached.decode()},
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
    )


def _measured(table: Mapping[str, Any]) -> dict[str, Any]:
    """The table with the longest words of each column, which are to fit into it."""
    found = []
    for column in zip(table["head"], *table["rows"], strict=True):
        words = {word for cell in set(column) for word in _SPACE.split(cell)}
        found.append(sorted(words, key=lambda word: (len(word), word))[-_LONGEST:])
    return {**table, "words": found}


def _printable(svg: str) -> str:
    """A drawing with letters and colours of its own; in HTML the page gives them."""
    svg = svg.replace("<svg ", _ALONE, 1)
    return drawn(svg.replace("<title", f"<style>{_LOOK.read_text('utf-8')}</style><title", 1))
