"""Corpus of typed lines with the one right reading, and the comparison of a reading with it.

Of each file of `tests/vectors/` that begins with `lines`: language, line, then what it says as
`field=text`, each text as format_field writes it. `+` stands between codes and weapons.
Times are `28T23:15` of November 2026 or `2026-03-01T18:00`, in Kyiv; with ~ for "about", with z in
UTC. `ask` means that something must be asked about.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from fieldapp.observation.notation.field_text import format_field
from fieldapp.observation.shorthand import tolerant_parse
from fieldapp.observation.shorthand.tolerant_parse import PartialParse
from fieldapp.observation.values import EventTime
from fieldapp.paths import RESOURCES
from fieldapp.store.foreign import gazetteer as places
from fieldapp.store.foreign.gazetteer import Gazetteer
from tests.support.stored_rows import vocabulary

FILES = ("lines.tsv", "lines_by_hand.tsv", "lines_of_cases.tsv", "lines_of_first_days.tsv",
         "lines_of_hurry.tsv", "lines_of_second_days.tsv", "lines_of_third_days.tsv",
         "lines_of_fourth_days.tsv", "lines_of_fifth_days.tsv",
         "lines_of_sixth_days.tsv", "lines_of_seventh_days.tsv",
         "lines_of_eighth_days.tsv")  # fmt: skip
FOLDER = Path(__file__).parents[1] / "vectors"
NOW = datetime(2026, 11, 28, 22, 50, tzinfo=UTC)
KYIV = "Europe/Kyiv"
VOCABULARY = vocabulary()
_SEVERAL = ("what", "weapons", "status", "sexes", "ages")


@dataclass(frozen=True, kw_only=True)
class CorpusLine:
    """A line and its right reading."""

    language: str
    line: str
    told: dict[str, str]
    ask: bool


def corpus() -> list[CorpusLine]:
    """Every line of the corpus."""
    return [
        _row(text) for name in FILES for text in (FOLDER / name).read_text("utf-8").splitlines()
    ]


def _row(text: str) -> CorpusLine:
    language, line, said = text.split("\t")
    parts = said.split("; ")
    told = dict(part.split("=", 1) for part in parts if part != "ask")
    return CorpusLine(language=language, line=line, told=told, ask="ask" in parts)


@contextmanager
def gazetteer() -> Iterator[Gazetteer]:
    """The places of the demo."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "places.sqlite"
        places.build(path, places.read_csv(RESOURCES / "demo" / "places.csv"))
        raw = path.read_bytes()
    with places.open_gazetteer(raw) as opened:
        yield opened


def read(line: str, opened: Gazetteer | None) -> PartialParse:
    """A line read at ten to one at night."""
    return tolerant_parse.read(line, now=NOW, zone=KYIV, vocabulary=VOCABULARY, gazetteer=opened)


def said(parsed: PartialParse) -> dict[str, str]:
    """What a reading says, in the corpus's words."""
    found = {name: _text(name, value) for name, value in parsed.values.items()}
    if parsed.kind != "ceasefire_violation":
        found["kind"] = parsed.kind
    return {name: text for name, text in found.items() if text}


def _text(name: str, value: object) -> str:
    if isinstance(value, EventTime):
        return _time(value)
    text = format_field(name, value)
    return text.replace("; ", "+").replace(";", "+") if name in _SEVERAL else text


def _time(time: EventTime) -> str:
    zone = ZoneInfo(KYIV)
    if time.precision == "day":
        return f"day{_moment(time.start.astimezone(zone)).partition('T')[0]}"
    ends = [time.start] + ([time.end] if time.end else [])
    mark = "~" if time.about else "" if time.zone else "z"
    shown = UTC if not time.zone else zone
    return mark + "/".join(_moment(end.astimezone(shown)) for end in ends)


def _moment(local: datetime) -> str:
    month = "" if (local.year, local.month) == (2026, 11) else f"{local:%Y-%m-}"
    return f"{month}{local:%dT%H:%M}"


def verdict(row: CorpusLine, parsed: PartialParse) -> str:
    """`right`, `asked` (something is missing, and asked about), `marked` or `silent` wrong."""
    found = said(parsed)
    wrong = {name for name, text in found.items() if row.told.get(name) != text}
    missing = row.told.keys() - found.keys()
    if wrong:
        return "marked" if parsed.missed else "silent"
    if missing or row.ask:
        return ("right" if row.ask and not missing else "asked") if parsed.missed else "silent"
    return "right"
