"""The request for an export: which observations, and in which form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.app.home.access_log import Purpose
from fieldapp.errors import InputError, Message
from fieldapp.map.coastline import DegreeBox
from fieldapp.map.page import aggregated

# The forms; export.py writes them, command and window name them (tests/house/test_exports.py).
TABLES: Final = {
    ".csv": "a table that opens in Excel",
    ".geojson": "for a GIS and the web",
    ".gpkg": "GeoPackage: a GIS, one layer for each kind of geometry",
    ".kml": "Google Earth",
    ".cot": "Cursor on Target: where events were, neutral, for TAK programs",
}
"""Tables by suffix, with what the help of `fieldapp export` says of them."""
MAPS: Final = (".html", ".pdf", ".png")
FORMS: Final = (*TABLES, *MAPS)
COLUMNS: Final = ("all", "filled")
"""Columns of a CSV: every one, or those that hold something in any row."""
PAPERS: Final = ("a4", "a4-portrait", "a3", "a3-portrait")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """A request for an export.

    Attributes:
        numbers: Of the records, in the order in which they are written, the newest event first.
        form: One of FORMS.
        language: Of the words in it.
        heading: What a map shows, the mission's name where it is "".
        marking: The mission's classification, "" for none; of maps.
        selection: In words, what was selected; a CSV has no place for it.
        ring: Corners of the area by which it was selected, longitude, latitude; none where it was
            not by an area that was drawn; of maps and GeoPackages.
        box: (west, south, east, north) degrees that a map shows; everything where it is None.
        paper: One of PAPERS; of PDF and PNG.
        columns: One of COLUMNS; others than all of CSV alone.
        purpose: The page or command that asks.
    """

    numbers: Sequence[int]
    form: str
    language: str = "en"
    heading: str = ""
    marking: str = ""
    selection: str = ""
    ring: tuple[tuple[float, float], ...] = ()
    box: DegreeBox | None = None
    paper: str = "a4"
    columns: str = "all"
    purpose: Purpose = Purpose.SHOW

    def __post_init__(self) -> None:
        if self.form not in FORMS:
            raise InputError(
                "There is no such form of file.",
                field="file",
                advice=Message("One of: {1}.", " ".join(FORMS)),
            )
        if self.columns != "all" and self.form != ".csv":
            raise InputError(
                "Only a CSV table can leave columns out.",
                field="columns",
                advice="Choose all columns, or a CSV table.",
            )
        if self.form in MAPS:
            aggregated.check_count(len(self.numbers), self.form)
