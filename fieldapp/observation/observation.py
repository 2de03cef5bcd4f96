"""Observation: what a monitor saw or heard, as a value, and the declaration of its fields.

One frozen class for every kind. Each attribute is declared here once (field_table.py says how), and
every other place iterates `FIELDS`. A field that a kind does not have must be left empty. Unknown
is always an answer: None or an empty tuple means "not known or not given", never zero. Codes are
words of the vocabulary lists named in `code_list`; whether a code is in the mission's list is not
asked here, so that a record made with a newer list stays readable.

Structure that can never be true is refused with InputError here and in values.py. What is merely
odd is for `warnings.py`.
"""

from __future__ import annotations

# ruff: noqa: RUF009 - declared() gives a dataclass field, as field() does
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import InputError, Message
from fieldapp.observation.field_table import (
    EVERY,
    FROM_POST,
    KINDS,
    FieldType,
    ObservationField,
    declared,
    fields_of,
)
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    Drawn,
    EventTime,
    EvidenceRef,
    FlashToBang,
    Flight,
    Place,
    Step,
    Weapon,
    check_text,
    require,
)

_CODE, _CODES, _TEXT, _WHOLE = FieldType.CODE, FieldType.CODES, FieldType.TEXT, FieldType.WHOLE
MAX_DIRECTIONS: Final = 36  # more say nothing, and would take long to measure
MAX_MEMBERS: Final = 500  # of a list: files of one observation
MAX_STEPS: Final = 1000
# An index of text takes some 2,700 bytes of what weapons and steps tell.
_MAX_WEAPONS: Final = 100
_MAX_FIGURES: Final = 100
_FIRED: Final = frozenset({"ceasefire_violation"})
_WATCH: Final = frozenset({"watch"})
_ASSET: Final = frozenset({"own_asset"})
_STATEMENT: Final = frozenset({"statement"})
_CASUALTY: Final = frozenset({"casualty"})
_RESTRICTION: Final = frozenset({"restriction"})
_MOVED: Final = frozenset({"restriction", "position", "civilian_movement"})


@dataclass(frozen=True, kw_only=True)  # no slots: see ledger/fields.py, `build`
class Observation:
    """One observation: what was seen or heard, when, where, by what means.

    Attributes:
        kind: Code of list "kind".
        time: When it happened; None where it was not told.
        post: Where the monitor, camera or aircraft was.
        site: Where the thing is, where that is known: the weapon, the damage, the checkpoint.
        control: Code of list "control": neutral label of who held the post or site.
        region: Administrative region, as told.
        sensor: Code of list "sensor": patrol, base, camera, ….
        means: Code of list "means": heard, saw, recorded, told, ….
        count: How many; a batch is one observation.
        what: Codes of list "what"; several where one count covers mixed types.
        assessment: Codes of list "assessment".
        hedge: Code of list "hedge": assessed, consistent_with, probable, ….
        weapons: What fired, or what was seen.
        directions: Towards where it was seen or heard, from the post.
        distance: How far from the post.
        flash_to_bang: Time between flash and sound; where the source was goes by it in place of
            the distance.
        distance_by: Code of list "distance_by": judged, laser, map, …: how the distance was got.
        flight: Direction of flight or of movement.
        steps: A camera's ordered batch; `count` is then the total where one was told.
        status: Codes of the kind's own list, see STATUS_LISTS.
        party: Who restricted, who alleges: a side or body, never a source's name.
        reason: The reason they gave, in their words; why a watch was not complete.
        origin: Where a party says that it came from.
        asset: Code of list "asset": the mission's own camera or aircraft.
        subject: What was damaged, held or built; which route.
        quantity: A quantity in a party's own units, as told.
        people, vehicles: Size of the monitors' patrol, or of the movement seen.
        delay_s: Delay in seconds.
        killed, injured: Casualties.
        sexes, ages, sources: Codes of lists "sex", "age_band", "source".
        nothing: On a watch: nothing was heard or seen in the whole span.
        drawn: A geometry drawn on the map.
        note: Free text. Names of staff and sources belong into sealed fields.
        as_typed: (name, text) pairs, as they were typed: ("shorthand", line), or the columns of
            a table's row.
        evidence: Files.
        sealed: Commitments SHA-256(salt, value), 32 bytes each, to values that travel apart.
        channel: Code of list "channel": how a statement came.
        received: When the mission received a statement; deadlines run from its start.
        reference: The source's own number of a statement.
        statement_kind: Code of list "statement_kind": allegation, denial, ….
        sensor_id: Name of the sensor, where a gateway signs for it.
        gateway: Key identifier of the gateway that signs for a sensor.
        continues: Hash of the record whose steps this one continues.
        replies_to: Hash of the statement that this one answers, denies or withdraws.
        observed_by: Key identifier of the device whose holder observed it, where somebody else
            logged it.
        adopted: (hash of a digest, number of its leaf): raw detections that a person adopted.
        urgent: Headquarters should look at it first.
    """

    kind: str = declared(6, _CODE, EVERY, required=True, code_list="kind")
    time: EventTime | None = declared(7, FieldType.TIME, EVERY, hint="1412 · 2015-0600")
    post: Place | None = declared(
        8, FieldType.PLACE, EVERY, hint="Svitlodarsk · 37U CQ 12345 67890"
    )
    site: Place | None = declared(9, FieldType.PLACE, EVERY, hint="3 km NE of Avdiivka")
    control: str = declared(10, _CODE, EVERY, code_list="control")
    region: str = declared(11, _TEXT, EVERY)
    sensor: str = declared(12, _CODE, EVERY, code_list="sensor")
    means: str = declared(13, _CODE, EVERY, code_list="means")
    count: Count | None = declared(
        14,
        FieldType.COUNT,
        FROM_POST | _RESTRICTION | _STATEMENT | _WATCH,
        hint="3 · about 40 · 30-35",
    )
    what: tuple[str, ...] = declared(
        15,
        _CODES,
        _FIRED | _CASUALTY | _STATEMENT | _ASSET | _WATCH
        | {"damage", "mines", "aircraft", "position"},
        code_list="what",
    )  # fmt: skip
    assessment: tuple[str, ...] = declared(
        16, _CODES, _FIRED | _STATEMENT | {"aircraft"}, code_list="assessment"
    )
    hedge: str = declared(
        17,
        _CODE,
        _FIRED | _CASUALTY | _ASSET | {"weapon", "damage", "aircraft"},
        code_list="hedge",
    )
    weapons: tuple[Weapon, ...] = declared(
        18,
        FieldType.WEAPONS,
        _FIRED | _CASUALTY | _STATEMENT | _ASSET | {"weapon", "holding_area", "damage", "mines"},
        code_list="weapon",
        alias="weapon",
        hint="120mm mortar",
    )
    directions: tuple[Direction, ...] = declared(
        19, FieldType.DIRECTIONS, FROM_POST, alias="direction", hint="NE · SE, S · 045°"
    )
    distance: Distance | None = declared(20, FieldType.DISTANCE, FROM_POST, hint="3-5km · 500m")
    flight: Flight | None = declared(
        21,
        FieldType.FLIGHT,
        _FIRED | _RESTRICTION | _ASSET | {"weapon", "damage", "aircraft", "civilian_movement"},
        hint="W-E · from SW",
    )
    steps: tuple[Step, ...] = declared(22, FieldType.STEPS, _FIRED, hint="2 proj W-E, 7 proj E-W")
    status: tuple[str, ...] = declared(
        23, _CODES, EVERY - _FIRED - _STATEMENT, code_list="status_{kind}"
    )
    party: str = declared(24, _TEXT, _RESTRICTION | _STATEMENT, alias="by")
    reason: str = declared(25, _TEXT, _RESTRICTION | _WATCH | {"holding_area"})
    origin: str = declared(26, _TEXT, _STATEMENT)
    asset: str = declared(27, _CODE, _ASSET, code_list="asset")
    subject: str = declared(28, _TEXT, _MOVED | _ASSET | {"damage", "mines"})
    quantity: str = declared(29, _TEXT, _STATEMENT)
    people: int | None = declared(30, _WHOLE, _MOVED)
    vehicles: int | None = declared(31, _WHOLE, _MOVED)
    delay_s: int | None = declared(32, FieldType.SECONDS, _RESTRICTION, alias="delay", hint="22min")
    killed: Count | None = declared(33, FieldType.COUNT, _CASUALTY | _STATEMENT)
    injured: Count | None = declared(34, FieldType.COUNT, _CASUALTY | _STATEMENT)
    sexes: tuple[str, ...] = declared(35, _CODES, _CASUALTY, code_list="sex")
    ages: tuple[str, ...] = declared(36, _CODES, _CASUALTY, code_list="age_band")
    sources: tuple[str, ...] = declared(37, _CODES, _CASUALTY, code_list="source")
    nothing: bool = declared(38, FieldType.FLAG, _WATCH)
    drawn: Drawn | None = declared(39, FieldType.DRAWN, EVERY)
    note: str = declared(40, _TEXT, EVERY)
    as_typed: tuple[tuple[str, str], ...] = declared(41, FieldType.PAIRS, EVERY)
    evidence: tuple[EvidenceRef, ...] = declared(42, FieldType.EVIDENCE, EVERY)
    sealed: tuple[bytes, ...] = declared(43, FieldType.HASHES, EVERY)
    flash_to_bang: FlashToBang | None = declared(
        44, FieldType.FLASH, FROM_POST, alias="ftb", hint="12s stopwatch 10°C"
    )
    distance_by: str = declared(45, _CODE, FROM_POST, code_list="distance_by")
    channel: str = declared(46, _CODE, _STATEMENT, code_list="channel")
    received: EventTime | None = declared(47, FieldType.TIME, _STATEMENT, hint="1412 · 2026-03-01")
    reference: str = declared(48, _TEXT, _STATEMENT, alias="ref")
    statement_kind: str = declared(49, _CODE, _STATEMENT, code_list="statement_kind")
    sensor_id: str = declared(50, _TEXT, EVERY)
    gateway: bytes | None = declared(51, FieldType.KID, EVERY)
    continues: bytes | None = declared(52, FieldType.HASH, EVERY)
    replies_to: bytes | None = declared(53, FieldType.HASH, _STATEMENT)
    observed_by: bytes | None = declared(54, FieldType.KID, EVERY)
    adopted: tuple[tuple[bytes, int], ...] = declared(55, FieldType.LEAVES, _FIRED)
    urgent: bool = declared(56, FieldType.FLAG, EVERY)

    def __post_init__(self) -> None:
        if self.kind not in FIELDS_OF_KIND:
            raise InputError("unknown kind of observation", field="kind")
        own = _OWN[self.kind]
        # Every record that is read comes by here with few of the fields; what is empty is good.
        for name, value in vars(self).items():
            if value == _EMPTY[name]:
                continue
            if name not in own:
                raise InputError(Message("this kind of observation has no {1}", name), field=name)
            if name in TEXTS:
                check_text(value, name)
            elif name in _FIGURES:
                require(0 <= value < 2**31, "figure out of range", name)
            elif name in _MOST and len(value) > _MOST[name]:
                raise InputError(Message("more than {1} members", _MOST[name]), field=name)
        for name, text in self.as_typed:
            check_text(name, "as_typed")
            check_text(text, "as_typed")
        figures = len({step.count for step in self.steps})
        require(figures <= _MAX_FIGURES, "more than 100 different counts", "steps")
        require(not (self.nothing and self.count), "nothing was heard, yet counted", "nothing")


FIELDS: Final[dict[str, ObservationField]] = fields_of(Observation)
"""Every field by its name, in the order in which they are declared."""

FIELDS_OF_KIND: Final[dict[str, frozenset[str]]] = {
    kind: frozenset(name for name, f in FIELDS.items() if kind in f.kinds and name != "kind")
    for kind in KINDS
}
"""Fields of each kind beside `kind`. ceasefire_violation carries the published annex's columns."""

_OWN: Final = {kind: names | {"kind"} for kind, names in FIELDS_OF_KIND.items()}
_EMPTY: Final = {name: f.empty for name, f in FIELDS.items()}


def of_type(*types: FieldType) -> tuple[str, ...]:
    """Names of the fields of these types."""
    return tuple(name for name, f in FIELDS.items() if f.type in types)


def in_order(first: Iterable[str], last: Iterable[str] = ()) -> tuple[str, ...]:
    """Names of all fields: `first`, those that are named nowhere as they are declared, `last`."""
    rest = FIELDS.keys() - {*first, *last}
    return (*first, *(name for name in FIELDS if name in rest), *last)


def list_of(kind: str, name: str) -> str:
    """The vocabulary list of a field of a kind, "" where it holds no codes."""
    return FIELDS[name].list_of(kind)


SEVERAL: Final = of_type(FieldType.CODES)
"""Fields that hold several codes."""

CODED: Final = of_type(FieldType.CODE, FieldType.CODES)
"""Fields that hold codes."""

TEXTS: Final = of_type(FieldType.TEXT)
"""Fields that hold free text."""

_MOST: Final = {name: MAX_MEMBERS for name, f in FIELDS.items() if f.empty == ()} | {
    "directions": MAX_DIRECTIONS,
    "weapons": _MAX_WEAPONS,
    "steps": MAX_STEPS,
}
"""Most members of each list."""

_FIGURES: Final = of_type(FieldType.WHOLE, FieldType.SECONDS)

STATUS_LISTS: Final[dict[str, str]] = {
    kind: list_of(kind, "status") for kind in KINDS if "status" in FIELDS_OF_KIND[kind]
}
"""Vocabulary list of the `status` codes of a kind."""
