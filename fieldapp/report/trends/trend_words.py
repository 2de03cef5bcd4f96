"""Words of trends: titles, sentences and cells of a chart, of the section "trends" of a language.

Everything that a picture shows is said here too, row by row, for who reads or hears it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final

from fieldapp.observation.local_time import in_zone
from fieldapp.report.daily.report_texts import ReportTexts
from fieldapp.verification.claims import NOT_KNOWN, SEVERAL_WEAPONS
from fieldapp.verification.counting import OUTSIDE
from fieldapp.verification.trends.hour_heat import ALL_DAYS, NOT_KNOWN_HOUR
from fieldapp.verification.trends.post_strips import APART
from fieldapp.verification.trends.trend_chart import (
    COUNTED,
    NOT_WATCHED,
    NOT_WATCHED_CHOSEN,
    NOTHING_CHOSEN,
    NOTHING_SEEN,
    ChartCell,
    ChartCells,
    ChartRow,
    TrendChart,
)
from fieldapp.verification.trends.watched_rates import CANNOT_SAY
from fieldapp.wording.figure_text import figure_text
from fieldapp.wording.language_words import words_of
from fieldapp.wording.observation_text import Label
from fieldapp.wording.safe_text import visible

MOST_STRIPS: Final = 40
"""Posts that a picture has room for."""


@cache
def trend_texts(language: str, *, by_who: bool = False) -> ReportTexts:
    """Words of a language of the program; English ones where it has none yet.

    Args:
        language: Code.
        by_who: Watched hours are those of chosen teams and laptops: others may have watched.
    """
    words = words_of(language, "trends")
    if by_who:
        other = words["by_who"]
        words = {**words, **other, "columns": {**words["columns"], **other["columns"]}}
    return ReportTexts(language, words)


@dataclass(frozen=True, slots=True)
class TrendWords:
    """Words of charts in one language.

    Attributes:
        texts: The sentences.
        label: The vocabulary's labels.
        zone: IANA name of the zone of times.
    """

    texts: ReportTexts
    label: Label
    zone: str

    # --- Of a whole chart.

    def title(self, chart: TrendChart) -> str:
        """Heading of a chart."""
        if chart.name == "truce":
            at = chart.facts["at"]
            if at is None:
                return self.texts("title_truce_none")
            return self.texts("title_truce", at=self.moment(at))
        return self.texts(f"title_{chart.name}")

    def short(self, chart: TrendChart) -> str:
        """Name of a chart in a list of them."""
        return self.texts(f"short_{chart.name}")

    def unit(self, chart: TrendChart) -> str:
        """Unit of its figures."""
        return self.texts(f"unit_{chart.name}")

    def summary(self, chart: TrendChart) -> tuple[str, ...]:
        """Sentences about the whole of a chart."""
        return tuple(_SUMMARIES[chart.name](self, chart.facts))

    def sentence(self, chart: TrendChart, row: ChartRow) -> str:
        """A row as a sentence."""
        return _SENTENCES[chart.name](self, row.cells)

    def heading(self, column: str) -> str:
        """Heading of a column."""
        return str(self.texts.words["columns"][column])

    def cell(self, column: str, value: ChartCell) -> str:
        """A cell in words; "" where it is not known."""
        if value is None:
            return ""
        if column.endswith("_minutes"):
            return clock(value)
        if column in ("from", "longest_silence_from"):
            return self.moment(value)
        if isinstance(value, int | float):
            return self.number(value)
        if column in _NAMES:
            return _NAMES[column](self, value)
        values: Mapping[str, str] = self.texts.words["values"]
        return values.get(value, visible(value))

    # --- Of values.

    def value(self, code: str) -> str:
        """A code of a state or an outcome."""
        return str(self.texts.words["values"][code])

    def claim(self, cells: ChartCells, prefix: str = "") -> str:
        """Bounds; an open top gets no number."""
        low, high = cells[f"{prefix}at_least"], cells[f"{prefix}at_most"]
        return self.bounds(low, high)

    def bounds(self, low: ChartCell, high: ChartCell) -> str:
        """Two bounds in words."""
        if low is None:
            return self.texts("legend_not_watched")
        if high == "open":
            return self.texts("at_least", n=self.number(low))
        if low == high:
            return self.number(low)
        return self.texts("between", low=self.number(low), high=self.number(high))

    def number(self, value: ChartCell) -> str:
        """A figure; "" where there is none."""
        return figure_text(value, self.texts.language) if isinstance(value, int | float) else ""

    def moment(self, at: ChartCell) -> str:
        """A moment in the zone."""
        return in_zone(datetime.fromisoformat(str(at)), self.zone)

    def watched(self, cells: ChartCells) -> str:
        """Watched hours of a row."""
        minutes = cells["watched_minutes"]
        return self.texts("watched", h=clock(minutes)) if minutes else self.texts("nobody")

    def sector(self, code: str) -> str:
        """Name of a sector."""
        named = {OUTSIDE: "outside", NOT_KNOWN: "not_known"}
        return self.texts(named[code]) if code in named else visible(code)

    def weapon(self, code: str) -> str:
        """Type of a weapon."""
        named = {SEVERAL_WEAPONS: "several_weapons", NOT_KNOWN: "weapon_not_known"}
        return self.texts(named[code]) if code in named else self.label("weapon", code)

    def region(self, code: str) -> str:
        """Name of a region."""
        return self.texts("region_not_known") if code in (NOT_KNOWN, "") else visible(code)

    def provision(self, code: str) -> str:
        """Id of a provision."""
        return visible(code) or self.texts("no_provision")


def clock(minutes: ChartCell) -> str:
    """Minutes as hours and minutes.

    >>> clock(3690)
    '61:30'
    """
    whole = int(minutes or 0)
    return f"{whole // 60}:{whole % 60:02}"


def _post(words: TrendWords, name: str) -> str:
    return visible(name) or words.texts("post_not_known")


def _day(words: TrendWords, name: str) -> str:
    named = {ALL_DAYS: "all", NOT_KNOWN_HOUR: "not_known_hour"}
    return words.texts(named[name]) if name in named else visible(name)


_NAMES: Final[Mapping[str, Callable[[TrendWords, str], str]]] = {
    "kind": lambda words, code: words.label("kind", code),
    "weapon": TrendWords.weapon,
    "sector": TrendWords.sector,
    "region": TrendWords.region,
    "provision": TrendWords.provision,
    "post": _post,
    "day": _day,
    "hour": _day,
}
"""Columns that hold names, and how each is said."""


# --- Sentences of rows.

_UNWATCHED: Final = (NOT_WATCHED, NOT_WATCHED_CHOSEN)
_NONE: Final = {NOTHING_SEEN: "none_watched", NOTHING_CHOSEN: "none_chosen"}


def _daily(words: TrendWords, cells: ChartCells) -> str:
    parts = list(_counted(words, cells))
    parts += [
        words.texts(code, claim=words.claim(cells, f"{code}_"))
        for code in ("live_fire", "demining")
        if cells[f"{code}_at_least"] is not None
    ]
    if cells["day_hours"] != 24:
        parts.append(words.texts("long_day", hours=cells["day_hours"]))
    if cells["revised"] == "yes":
        parts.append(words.texts("revised"))
    kind = words.label("kind", str(cells["kind"]))
    return words.texts(
        "daily_row", day=cells["day"], kind=kind, parts=words.texts("join").join(parts)
    )


def _counted(words: TrendWords, cells: ChartCells) -> Iterator[str]:
    """Bounds of a row, with the hours that were watched."""
    if cells["state"] in _UNWATCHED and not cells.get("straddling_rows"):
        yield words.texts("none_unwatched")
        return
    if cells["state"] in _NONE and not cells.get("straddling_rows"):
        yield words.texts(_NONE[str(cells["state"])], h=clock(cells["watched_minutes"]))
        return
    yield words.claim(cells)
    if cells["best"] is not None and cells["at_least"] != cells["at_most"]:
        yield words.texts("best", n=words.number(cells["best"]))
    if cells.get("without_figure"):
        yield words.texts("without_figure", n=cells["without_figure"])
    yield words.watched(cells)


def _sectors(words: TrendWords, cells: ChartCells) -> str:
    sector = words.sector(str(cells["sector"]))
    if not cells["rows"] and not cells["share"]:
        return words.texts("sectors_nothing", sector=sector)
    share = words.texts("sectors_no_share")
    if cells["share"]:
        share = words.texts("sectors_share", n=words.number(cells["share"]))
    name = "sectors_row" if cells["watched_minutes"] else "sectors_unwatched"
    watched, claim = words.watched(cells), words.claim(cells)
    return words.texts(name, sector=sector, claim=claim, share=share, watched=watched)


def _hours(words: TrendWords, cells: ChartCells) -> str:
    hour = words.texts("not_known_hour")
    if cells["hour"] != NOT_KNOWN_HOUR:
        hour = words.texts("hour", hour=cells["hour"])
    day = words.cell("day", cells["day"])
    if cells["state"] in _UNWATCHED:
        parts = words.texts("none_unwatched")
    elif cells["state"] == COUNTED:
        parts = words.texts("hours_share", n=words.number(cells["share"]))
        if cells["watched_minutes"] is not None:
            parts = words.texts("join").join((parts, words.watched(cells)))
    elif cells["watched_minutes"] is None:
        parts = "0"
    else:
        parts = words.texts(_NONE[str(cells["state"])], h=clock(cells["watched_minutes"]))
    return words.texts("hours_row", day=day, hour=hour, parts=parts)


def _truce(words: TrendWords, cells: ChartCells) -> str:
    parts = list(_counted(words, cells))
    if cells["straddling_rows"]:
        parts.append(words.texts("truce_straddling", n=cells["straddling_rows"]))
    if cells["counts"] == "no":
        parts.append(words.texts("truce_left_out"))
    return words.texts(
        "truce_row", block=f"{cells['block']:+}", parts=words.texts("join").join(parts)
    )


def _silence(words: TrendWords, cells: ChartCells) -> str:
    apart = [
        words.texts("silence_apart", what=words.value(code), h=clock(cells[f"{code}_minutes"]))
        for code in APART
        if cells[f"{code}_minutes"]
    ]
    since = ""
    if cells["longest_silence_from"] is not None:
        since = words.texts("silence_since", at=words.moment(cells["longest_silence_from"]))
    return words.texts(
        "silence_row",
        post=words.cell("post", cells["post"]),
        region=words.region(str(cells["region"])),
        watched=words.watched(cells),
        quiet=clock(cells["quiet_minutes"]),
        events=clock(cells["event_minutes"]),
        longest=clock(cells["longest_silence_minutes"]),
        since=since,
        apart=", ".join(apart) or words.texts("silence_nothing_apart"),
    )


def _rate(words: TrendWords, cells: ChartCells) -> str:
    watched = words.watched(cells)
    if cells["drawn"] == CANNOT_SAY:
        return words.texts("rate_cannot_say", day=cells["day"], watched=watched)
    if cells["drawn"] != "yes":
        return words.texts("rate_few", day=cells["day"], watched=watched)
    compared = ""
    if cells["compared"] is not None:
        compared = words.texts("rate_compared", word=words.texts(str(cells["compared"])))
    rate = words.bounds(cells["rate_low"], cells["rate_high"])
    return words.texts("rate_row", day=cells["day"], rate=rate, watched=watched, compared=compared)


def _weapons(words: TrendWords, cells: ChartCells) -> str:
    return words.texts(
        "weapons_row",
        provision=words.provision(str(cells["provision"])),
        weapon=words.weapon(str(cells["weapon"])),
        outcome=words.value(str(cells["outcome"])),
        n=words.number(cells["rows"]),
    )


_SENTENCES: Final = {
    "daily": _daily,
    "sectors": _sectors,
    "hours": _hours,
    "truce": _truce,
    "silence": _silence,
    "rate": _rate,
    "weapons": _weapons,
}


# --- Sentences about the whole.


def _daily_facts(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    claim, days = words.claim(facts), facts["days"]
    yield words.texts("fact_daily", claim=claim, days=days, without=facts["without_figure"])
    if facts["days_not_watched"]:
        yield words.texts("fact_days_not_watched", n=facts["days_not_watched"], days=days)
    if facts["editions_not_read"]:
        yield words.texts("fact_editions_not_read", n=facts["editions_not_read"])
    yield from _undated(words, facts)


def _undated(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    if facts["undated_at_least"] is not None:
        yield words.texts("fact_undated", claim=words.claim(facts, "undated_"))


def _sectors_facts(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    yield words.texts("fact_sectors_overlap" if facts["sectors"] else "fact_sectors_none")


def _hours_facts(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    unknown, whole = words.number(facts["not_known"]), words.number(facts["sum"])
    yield words.texts("fact_hours", n=unknown, sum=whole)
    yield words.texts("fact_hours_empty")
    yield words.texts("fact_hours_days")


def _truce_facts(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    if facts["at"] is None:
        yield words.texts("fact_truce_none")
        return
    for side in ("before", "after"):
        if not facts[f"{side}_blocks"]:
            yield words.texts(f"fact_truce_no_side_{side}")
            continue
        high = facts[f"{side}_highest"]
        yield words.texts(
            f"fact_truce_side_{side}",
            median=words.bounds(facts[f"{side}_median_low"], facts[f"{side}_median_high"]),
            low=words.number(facts[f"{side}_lowest"]),
            high=words.value("open") if high == "open" else words.number(high),
            n=facts[f"{side}_blocks"],
        )
    if facts["left_out"]:
        yield words.texts("fact_truce_left_out", blocks=facts["left_out_blocks"])
    if facts["straddling_at_least"] is not None:
        claim = words.claim(facts, "straddling_")
        yield words.texts("fact_truce_straddling", claim=claim, n=facts["straddling_rows"])
    yield from _undated(words, facts)
    yield words.texts("fact_truce_first")


def _silence_facts(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    posts = int(facts["posts"] or 0)
    yield words.texts("fact_silence" if posts else "fact_silence_none")
    if posts and facts["undated_rows"]:
        yield words.texts("fact_silence_undated", n=facts["undated_rows"])
    if posts > MOST_STRIPS:
        yield words.texts("fact_silence_more", shown=MOST_STRIPS, all=posts)


def _rate_facts(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    if facts["drawn"] == CANNOT_SAY:
        yield words.texts("fact_rate_cannot_say")
        return
    yield words.texts("fact_rate", drawn=facts["drawn"], days=facts["days"])


def _weapons_facts(words: TrendWords, facts: ChartCells) -> Iterator[str]:
    if not facts["pairs"]:
        yield words.texts("fact_weapons_none")
    elif facts["rules"] is None:
        yield words.texts("fact_weapons_no_rules")
    else:
        yield words.texts("fact_weapons", version=facts["rules"])


_SUMMARIES: Final = {
    "daily": _daily_facts,
    "sectors": _sectors_facts,
    "hours": _hours_facts,
    "truce": _truce_facts,
    "silence": _silence_facts,
    "rate": _rate_facts,
    "weapons": _weapons_facts,
}
