"""Files of a trend: SVG, PNG, CSV and JSON, each with what it rests on inside.

Figures and codes are alike on every machine. Words are in one language, and colours are those of
print.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from fieldapp.map.sheet.typesetting import typeset
from fieldapp.paths import RESOURCES
from fieldapp.report.daily.report_content import canonical
from fieldapp.report.exports.export_files import guard
from fieldapp.report.trends.trend_drawing import PictureSize, draw
from fieldapp.report.trends.trend_picture import PRINT, ChartPicture, PictureLook
from fieldapp.report.trends.trend_words import TrendWords
from fieldapp.verification.trends.trend_chart import BY_HOURS, TrendChart

TEMPLATE: Final = RESOURCES / "report" / "trend.typ"
PPI: Final = 144  # two dots for each of the picture's pixels
KEYWORD: Final = "fieldapp"
"""Name of the text in a PNG that says what it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendGrounds:
    """Grounds of a chart: days, log, rules, selection.

    Attributes:
        days: First and last, as texts.
        zone: IANA name.
        basis: Members, as `total --json` has them.
        agreement: SHA-256 of the agreement's rules in hex; None where there are none.
        selection: Members of the map's filter; empty for everything.
        selection_words: The same in words; "" for everything.
        hours_of_all: Watched hours do not follow all of it.
    """

    days: tuple[str, str]
    zone: str
    basis: Mapping[str, Any]
    agreement: str | None
    selection: Mapping[str, Any]
    selection_words: str = ""
    hours_of_all: bool = False

    def members(self, chart: TrendChart) -> dict[str, Any]:
        """Members for JSON and for what is inside a picture."""
        return {
            "program": "fieldapp",
            "chart": chart.name,
            "first_day": self.days[0],
            "last_day": self.days[1],
            "zone": self.zone,
            "basis": dict(self.basis),
            "rules": {"counting": self.basis["counting"], "agreement": self.agreement},
            "selection": dict(self.selection),
        }

    def heads(self, chart: TrendChart, words: TrendWords) -> list[str]:
        """Lines below a picture's title."""
        texts = words.texts
        lines = [texts("days", first=self.days[0], last=self.days[1], zone=self.zone)]
        if chart.name == "silence" and self.selection:
            lines.append(texts("selection_silence"))
        elif self.selection_words:
            lines.append(texts("selection", words=self.selection_words))
        if self.hours_of_all and chart.name in BY_HOURS:
            lines.append(texts("hours_of_all"))
        return lines

    def short(self, words: TrendWords) -> str:
        """Log that it rests on, as the window says it beside a picture."""
        texts, basis = words.texts, self.basis
        name = "basis_short" if basis["complete"] else "basis_short_partial"
        line = texts(name, size=basis["size"]) + self._behind(texts)
        if basis["unlogged"]:
            line += texts("basis_unlogged", n=basis["unlogged"])
        return f"{line}."

    def _behind(self, texts: Callable[..., str]) -> str:
        """Feeds of which the end is not here, as headquarters listed them; a roster of later."""
        later = texts("basis_later_roster") if self.basis["later_roster"] else ""
        if not self.basis["behind"]:
            return later
        named = {name: self.basis[name] for name in ("behind", "feeds", "size")}
        return texts("basis_behind", **named) + later

    def feet(self, words: TrendWords) -> list[str]:
        """Lines at a picture's foot."""
        texts, basis = words.texts, self.basis
        name = "basis" if basis["complete"] else "basis_partial"
        line = texts(
            name, size=basis["size"], root=(basis["root"] or "–"), counting=basis["counting"],
            roster=basis["roster"],
        ) + self._behind(texts)  # fmt: skip
        if basis["unlogged"]:
            line += texts("basis_unlogged", n=basis["unlogged"])
        if self.agreement:
            line += texts("rules", sha256=self.agreement)
        return [line]


def picture(
    chart: TrendChart, words: TrendWords, grounds: TrendGrounds,
    size: PictureSize | None = None, look: PictureLook = PRINT,
) -> ChartPicture:  # fmt: skip
    """Picture of a chart."""
    heads, feet = grounds.heads(chart, words), grounds.feet(words)
    return draw(chart, words, heads=heads, feet=feet, size=size or PictureSize(), look=look)


def svg(
    chart: TrendChart, words: TrendWords, grounds: TrendGrounds, drawn: ChartPicture | None = None
) -> str:
    """A chart as SVG; `drawn` is its picture where there is one already."""
    made = drawn or picture(chart, words, grounds)
    return made.svg(words.title(chart), words.summary(chart), grounds.members(chart))


def png(chart: TrendChart, words: TrendWords, grounds: TrendGrounds, at: datetime) -> bytes:
    """A chart as PNG.

    Raises:
        StoreError: The program's assets were not built.
    """
    made = picture(chart, words, grounds)
    drawing = {"svg": svg(chart, words, grounds, made), "width": made.width}
    raw = typeset(TEMPLATE, drawing, at, format="png", ppi=PPI)
    info = PngInfo()
    info.add_itxt(KEYWORD, canonical(grounds.members(chart)).decode())
    sink = io.BytesIO()
    with Image.open(io.BytesIO(raw)) as image:
        image.save(sink, "PNG", pnginfo=info)
    return sink.getvalue()


def table(chart: TrendChart, grounds: TrendGrounds) -> bytes:
    """A chart's table as CSV in UTF-8 with a byte-order mark; each row says what it rests on.

    An empty cell is not known, or nobody watched. Texts that a spreadsheet would run or change
    begin with "'".
    """
    ground = {
        "basis_size": grounds.basis["size"],
        "basis_root": grounds.basis["root"],
        "basis_complete": "yes" if grounds.basis["complete"] else "no",
        "basis_unlogged": grounds.basis["unlogged"],
        "counting_sha256": grounds.basis["counting"],
        "agreement_sha256": grounds.agreement,
        "selection": canonical(dict(grounds.selection)).decode() if grounds.selection else "",
    }
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow([*chart.columns, *ground])
    for row in chart.rows:
        cells = [row.cells.get(name) for name in chart.columns]
        values = (*cells, *ground.values())
        lines.writerow([guard(each) if isinstance(each, str) else each for each in values])
    return text.getvalue().encode("utf-8-sig")


def members(charts: Sequence[TrendChart], grounds: TrendGrounds) -> list[dict[str, Any]]:
    """Charts as members for JSON."""
    return [
        {
            **grounds.members(chart),
            "facts": dict(chart.facts),
            "columns": list(chart.columns),
            "rows": [
                {
                    **row.cells,
                    **(
                        {"strip": [[s, a.isoformat(), b.isoformat()] for s, a, b in row.strip]}
                        if row.strip
                        else {}
                    ),
                }
                for row in chart.rows
            ],
        }
        for chart in charts
    ]
