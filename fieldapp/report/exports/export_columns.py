"""One observation as a row of named columns, for every table that is exported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from zoneinfo import ZoneInfo

from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import amounts, bearings, flashes, weapons
from fieldapp.observation.observation import FIELDS, Observation, in_order
from fieldapp.observation.values import Drawn, EventTime, Place, Step
from fieldapp.store.records.observations import ObservationRow

if TYPE_CHECKING:  # large, and a list of rows has no geometry
    from shapely.geometry.base import BaseGeometry

ExportCell = str | int | float | bool | None

COUNTED_COLUMNS: Final = (
    "counted",
    "counted_with",
    "counted_at_least",
    "counted_at_most",
    "counted_best",
)
"""Columns of counting: whether a total has it; the link under which it is counted with others; the
bounds, empty for an open one, in the first row alone of those that one link joins. Kinds of
observations are never added to each other."""

JUDGED: Final = (
    *COUNTED_COLUMNS, "review", "zones", "zones_rule", "placed_lat", "placed_lon", "placed_by",
    "basis", "distrust",
)  # fmt: skip
"""Columns of what was judged: how it is counted; the review's state; how it stands to the
agreement's zones, and by which version of the rule; where headquarters places a post that was told
by its name alone, and which record says so; whether the row is in force, and by which mission pack,
whose code lists explain its words, and format level; "revoked" or "copied" where the laptop that
signed it is trusted no more, or its key signed on two machines, empty where it is trusted. That
alone takes no effect from a record: `without_effect` says which have none."""

Judge: TypeAlias = "Callable[[ObservationRow, BaseGeometry | None], Mapping[str, ExportCell]]"
"""Gives the columns JUDGED of a row, with its sectors as `shapes.traced` gives them."""


def unjudged(_row: ObservationRow, _area: BaseGeometry | None) -> Mapping[str, ExportCell]:
    """The columns of judging of a row that nobody judged: all empty."""
    return dict.fromkeys(JUDGED)


class Sort(Enum):
    """Type of the cells of a column, where they hold anything."""

    TEXT = auto()
    INTEGER = auto()
    FIGURE = auto()
    TRUTH = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name behind the field's own, what it holds, and how a value gives it."""

    suffix: str
    sort: Sort
    cell: Callable[[Any], ExportCell]

    def name_for(self, field: str) -> str:
        """Name of the column for a field; those of the event's own time are short."""
        name = field + self.suffix
        return _SHORT.get(name, name)


_SHORT: Final = {f"time_{part}": part for part in ("start", "end", "zone", "precision")}


def columns(row: ObservationRow) -> dict[str, ExportCell]:
    """Name and value of each column that every observation has, the annex's first.

    Exported files, `fieldapp show` and the tables of readers on PostgreSQL have them.
    Codes are the vocabulary's, several of them joined by "; ". Times are local to `zone`, with
    their offset. Distances are in metres.
    """
    return observation_columns(row.observation) | {
        "state": row.state,
        "flags": "; ".join(sorted(row.flags)),
        "without_effect": row.reason or None,
        "amended_by": row.amended_by.hex() if row.amended_by else None,
        "retracted_by": row.retracted_by.hex() if row.retracted_by else None,
        "record": row.hash.hex(),
        "feed": row.kid.hex(),
        "seq": row.seq,
        "signed_at": _iso(row.signed_at),
    }


def observation_columns(observation: Observation) -> dict[str, ExportCell]:
    """Name and value of each column of what was observed, without those of its record."""
    cells = dict(_EMPTY_CELLS)
    for field, value in vars(observation).items():  # of one that was read, what is told alone
        cells.update(_cells_of(field, value))
    cells["event_location"] = _event_location(observation)
    return cells


def _cells_of(field: str, value: Any) -> dict[str, ExportCell]:
    own = _COLUMNS_OF[field]
    return {name: None if value is None else cell(value) for name, cell in own.items()}


def column_names() -> tuple[str, ...]:
    """Names of the columns, in their order."""
    nothing = ObservationRow(
        hash=b"", kid=b"", seq=0, observation=Observation(kind="watch"), state="",
        signed_at=datetime(1970, 1, 1, tzinfo=UTC), flags=frozenset(),
    )  # fmt: skip
    return tuple(columns(nothing))


def columns_of(sort: Sort) -> frozenset[str]:
    """Names of the columns that hold integers, figures or truth values."""
    own = {
        column.name_for(name)
        for name in ORDER
        for column in COLUMNS[FIELDS[name].type]
        if column.sort is sort
    }
    return frozenset(own | {name for name, its in _OF_THE_RECORD.items() if its is sort})


_OF_THE_RECORD: Final = {
    "counted": Sort.TRUTH,
    "counted_at_least": Sort.INTEGER,
    "counted_at_most": Sort.INTEGER,
    "counted_best": Sort.INTEGER,
    "seq": Sort.INTEGER,
    "zones_rule": Sort.INTEGER,
    "placed_lat": Sort.FIGURE,
    "placed_lon": Sort.FIGURE,
}
"""Columns beside the observation's that do not hold text."""

ORDER: Final = in_order(
    first=(
        "kind", "post", "sensor", "means", "count", "what", "assessment", "hedge", "weapons",
        "time", "distance", "directions", "flight", "steps", "site", "control", "region", "status",
        "party", "reason", "origin", "asset", "subject", "quantity", "people", "vehicles",
        "delay_s", "killed", "injured", "sexes", "ages", "sources", "nothing",
        "channel", "received", "reference", "statement_kind", "sensor_id", "gateway", "continues",
        "replies_to", "observed_by", "adopted", "urgent",
    ),
    last=("drawn", "note", "as_typed", "evidence", "sealed"),
)  # fmt: skip
"""Fields in the order of their columns."""


def typed(observation: Observation) -> dict[str, str]:
    """Text as it was typed, by the name of its column; a name given twice keeps both texts."""
    texts: dict[str, str] = {}
    for name, text in observation.as_typed:
        texts[name] = f"{texts[name]}\n{text}" if name in texts else text
    return texts


def _event_location(seen: Observation) -> str:
    """Place in the annex's words: "3-6km SE of Svitlodarsk"."""
    if seen.site is not None:
        return seen.site.name or seen.site.reference
    distance = amounts.format_distance(seen.distance) if seen.distance else ""
    post = seen.post.name or seen.post.reference if seen.post else ""
    text = " ".join(filter(None, (distance, bearings.format_directions(seen.directions))))
    return f"{text} of {post}" if text and post else text


def _local(time: EventTime, when: datetime | None) -> str | None:
    zone: tzinfo = ZoneInfo(time.zone) if time.zone else UTC
    return _iso(when, zone) if when else None


def _iso(when: datetime, zone: tzinfo = UTC) -> str:
    return when.astimezone(zone).isoformat(timespec="seconds").replace("+00:00", "Z")


def _step(step: Step) -> str:
    count = amounts.format_count(step.count) if step.count else ""
    flight = bearings.format_flight(step.flight) if step.flight else ""
    at = "" if step.offset_s is None else f"+{step.offset_s}s"
    total = "total" if step.summary else ""
    file = "" if step.evidence is None else f"#{step.evidence}"
    return " ".join(filter(None, (at, total, count, step.what, *step.assessment, flight, file)))


def _drawn(drawn: Drawn) -> str:
    import shapely  # noqa: PLC0415 - large, and few observations have a drawing

    from fieldapp.observation.sector import outline  # noqa: PLC0415 - as above

    return shapely.to_wkt(outline(drawn), rounding_precision=7)


def _degrees(place: Place, axis: int) -> float | None:
    return place.position[axis] if place.position else None


def _sole(sort: Sort, cell: Callable[[Any], ExportCell]) -> tuple[Column, ...]:
    return (Column("", sort, cell),)


COLUMNS: Final[dict[FieldType, tuple[Column, ...]]] = {
    FieldType.TEXT: _sole(Sort.TEXT, str),
    FieldType.CODE: _sole(Sort.TEXT, str),
    FieldType.CODES: _sole(Sort.TEXT, "; ".join),
    FieldType.COUNT: (
        Column("", Sort.TEXT, amounts.format_count),
        Column("_low", Sort.INTEGER, lambda count: count.low),
        Column("_high", Sort.INTEGER, lambda count: count.high),
        Column("_qualifier", Sort.TEXT, lambda count: count.qualifier),
        Column("_of", Sort.INTEGER, lambda count: count.of),
    ),
    FieldType.WHOLE: _sole(Sort.INTEGER, int),
    FieldType.SECONDS: _sole(Sort.INTEGER, int),
    FieldType.FLAG: _sole(Sort.TRUTH, bool),
    FieldType.TIME: (
        Column("_start", Sort.TEXT, lambda time: _local(time, time.start)),
        Column("_end", Sort.TEXT, lambda time: _local(time, time.end)),
        Column("_zone", Sort.TEXT, lambda time: time.zone or "UTC"),
        Column("_precision", Sort.TEXT, lambda time: time.precision),
        Column("_about", Sort.TRUTH, lambda time: time.about),
    ),
    FieldType.PLACE: (
        Column("", Sort.TEXT, lambda place: place.name),
        Column("_reference", Sort.TEXT, lambda place: place.reference),
        Column("_lat", Sort.FIGURE, lambda place: _degrees(place, 1)),
        Column("_lon", Sort.FIGURE, lambda place: _degrees(place, 0)),
        Column("_accuracy_m", Sort.INTEGER, lambda place: place.accuracy_m),
        Column("_source", Sort.TEXT, lambda place: place.source),
        Column("_altitude_m", Sort.INTEGER, lambda place: place.altitude_m),
        Column("_doubts", Sort.TEXT, lambda place: "; ".join(place.doubts) or None),
    ),
    FieldType.WEAPONS: _sole(Sort.TEXT, weapons.format_weapons),
    FieldType.DIRECTIONS: _sole(Sort.TEXT, bearings.format_directions),
    FieldType.DISTANCE: (
        Column("", Sort.TEXT, amounts.format_distance),
        Column("_low_m", Sort.INTEGER, lambda distance: distance.low_m),
        Column("_high_m", Sort.INTEGER, lambda distance: distance.high_m),
    ),
    FieldType.FLASH: (
        Column("", Sort.TEXT, flashes.format_flash),
        Column("_s", Sort.FIGURE, lambda flash: flash.tenths / 10),
    ),
    FieldType.FLIGHT: _sole(Sort.TEXT, bearings.format_flight),
    FieldType.STEPS: _sole(Sort.TEXT, lambda steps: "; ".join(_step(step) for step in steps)),
    FieldType.DRAWN: _sole(Sort.TEXT, _drawn),
    FieldType.EVIDENCE: _sole(
        Sort.TEXT, lambda files: "; ".join(f"{e.sha256.hex()} {e.media_type}" for e in files)
    ),
    FieldType.PAIRS: (),  # each format has its own place for what was typed
    FieldType.HASHES: (),  # commitments to what is sealed
    FieldType.HASH: _sole(Sort.TEXT, bytes.hex),
    FieldType.KID: _sole(Sort.TEXT, bytes.hex),
    FieldType.LEAVES: _sole(
        Sort.TEXT, lambda leaves: "; ".join(f"{digest.hex()} {leaf}" for digest, leaf in leaves)
    ),
}
"""The columns of a value of each type."""


def selection_rule(withdrawn: int) -> str:
    """Sentence of a file about the versions in it, for whoever adds them up.

    Args:
        withdrawn: How many of its rows were retracted, replaced or are without effect.
    """
    if withdrawn:
        return (
            f"{withdrawn} of these were retracted, replaced by a later version or are without "
            "effect: they are marked, and totals have none of them."
        )
    return (
        "Each observation here is in force: what was retracted, replaced by a later version or is "
        "without effect is not in this file."
    )


_COLUMNS_OF: Final = {
    field: {column.name_for(field): column.cell for column in COLUMNS[FIELDS[field].type]}
    for field in ORDER
}
"""Name and cell of each column, by the field whose value it shows."""


def _empty_cells() -> dict[str, ExportCell]:
    cells: dict[str, ExportCell] = {}
    for field in ORDER:
        cells.update(_cells_of(field, FIELDS[field].empty))
        if field == "post":
            cells["event_location"] = ""
    return cells


_EMPTY_CELLS: Final = _empty_cells()
"""Every column, in its order, of an observation that tells nothing."""
