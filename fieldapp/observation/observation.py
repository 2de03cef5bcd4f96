"""Observation: what a monitor saw or heard, as a value; values.py has what it is made of.

One frozen class for every kind. `FIELDS_OF_KIND` says which fields a kind has; a field that a kind
does not have must be left empty. Unknown is always an answer: None or an empty tuple means "not
known or not given", never zero. Codes are words of the vocabulary lists named in `CODE_LISTS`;
whether a code is in the mission's list is not asked here, so that a record made with a newer list
stays readable.

Structure that can never be true is refused with InputError here and in values.py. What is merely
odd is for `warnings.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from fieldapp.errors import InputError
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    Drawn,
    EventTime,
    EvidenceRef,
    Flight,
    Place,
    Step,
    Weapon,
    check_text,
    require,
)


@dataclass(frozen=True, kw_only=True)  # no slots: see ledger/fields.py, `build`
class Observation:
    """What was seen or heard, when, where, by what means. See FIELDS_OF_KIND.

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
        flight: Direction of flight or of movement.
        steps: A camera's ordered batch; `count` is then the total where one was told.
        status: Codes of the kind's own list, see STATUS_LISTS.
        party: Who restricted, who alleges: a side or body, never a source's name.
        reason: The reason they gave, in their words.
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
    """

    kind: str
    time: EventTime | None = None
    post: Place | None = None
    site: Place | None = None
    control: str = ""
    region: str = ""
    sensor: str = ""
    means: str = ""
    count: Count | None = None
    what: tuple[str, ...] = ()
    assessment: tuple[str, ...] = ()
    hedge: str = ""
    weapons: tuple[Weapon, ...] = ()
    directions: tuple[Direction, ...] = ()
    distance: Distance | None = None
    flight: Flight | None = None
    steps: tuple[Step, ...] = ()
    status: tuple[str, ...] = ()
    party: str = ""
    reason: str = ""
    origin: str = ""
    asset: str = ""
    subject: str = ""
    quantity: str = ""
    people: int | None = None
    vehicles: int | None = None
    delay_s: int | None = None
    killed: Count | None = None
    injured: Count | None = None
    sexes: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    nothing: bool = False
    drawn: Drawn | None = None
    note: str = ""
    as_typed: tuple[tuple[str, str], ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()
    sealed: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in FIELDS_OF_KIND:
            raise InputError("unknown kind of observation", field="kind")
        for name, empty in _FOREIGN[self.kind]:
            if getattr(self, name) != empty:
                raise InputError(f"this kind of observation has no {name}", field=name)
        for name in TEXTS:
            check_text(getattr(self, name), name)
        for name, text in self.as_typed:
            check_text(name, "as_typed")
            check_text(text, "as_typed")
        for name in ("people", "vehicles", "delay_s"):
            figure = getattr(self, name)
            require(figure is None or 0 <= figure < 2**31, "figure out of range", name)
        require(not (self.nothing and self.count), "nothing was heard, yet counted", "nothing")


_COMMON: Final = frozenset(
    {"time", "post", "site", "control", "region", "sensor", "means", "drawn", "note", "as_typed",
     "evidence", "sealed"}
)  # fmt: skip
_SEEN: Final = frozenset({"count", "directions", "distance"})

FIELDS_OF_KIND: Final[dict[str, frozenset[str]]] = {
    "ceasefire_violation": _COMMON | _SEEN | {
        "what", "assessment", "hedge", "weapons", "flight", "steps"},
    "weapon": _COMMON | _SEEN | {"weapons", "status", "flight", "hedge"},
    "holding_area": _COMMON | _SEEN | {"weapons", "status", "reason"},
    "restriction": _COMMON | {
        "count", "status", "party", "reason", "flight", "subject", "people", "vehicles",
        "delay_s"},
    "damage": _COMMON | _SEEN | {"what", "status", "weapons", "hedge", "flight", "subject"},
    "casualty": _COMMON | {
        "what", "status", "weapons", "hedge", "killed", "injured", "sexes", "ages", "sources"},
    "mines": _COMMON | _SEEN | {"what", "status", "weapons", "subject"},
    "aircraft": _COMMON | _SEEN | {"what", "assessment", "hedge", "flight", "status"},
    "position": _COMMON | _SEEN | {"what", "status", "subject", "people", "vehicles"},
    "civilian_movement": _COMMON | _SEEN | {
        "status", "flight", "subject", "people", "vehicles"},
    "statement": _COMMON | {
        "count", "what", "assessment", "weapons", "party", "origin", "quantity", "killed",
        "injured"},
    "own_asset": _COMMON | _SEEN | {
        "asset", "status", "hedge", "what", "weapons", "flight", "subject"},
    "watch": _COMMON | {"nothing", "status", "count", "what"},
}  # fmt: skip
"""Fields of each kind beside `kind`. ceasefire_violation carries the published annex's columns."""

_FOREIGN: Final[dict[str, tuple[tuple[str, object], ...]]] = {
    kind: tuple(
        (field.name, field.default)
        for field in fields(Observation)
        if field.name not in own and field.name != "kind"
    )
    for kind, own in FIELDS_OF_KIND.items()
}
"""Fields that each kind does not have, with what they hold when they are empty."""

STATUS_LISTS: Final[dict[str, str]] = {
    kind: f"status_{kind}" for kind, own in FIELDS_OF_KIND.items() if "status" in own
}
"""Vocabulary list of the `status` codes of a kind."""

CODE_LISTS: Final[dict[str, str]] = {
    "kind": "kind", "control": "control", "sensor": "sensor", "means": "means", "what": "what",
    "assessment": "assessment", "hedge": "hedge", "asset": "asset", "sexes": "sex",
    "ages": "age_band", "sources": "source",
}  # fmt: skip
"""Vocabulary list of each field that holds codes; `status` is in STATUS_LISTS, a weapon's type in
"weapon", a step's what and assessment as above."""


def list_of(kind: str, name: str) -> str:
    """The vocabulary list of a field of a kind, where it holds codes."""
    return STATUS_LISTS[kind] if name == "status" else CODE_LISTS[name]


SEVERAL: Final = ("what", "assessment", "status", "sexes", "ages", "sources")
"""Fields that hold several codes."""

TEXTS: Final = ("region", "party", "reason", "origin", "subject", "quantity", "note")
"""Fields that hold free text."""
