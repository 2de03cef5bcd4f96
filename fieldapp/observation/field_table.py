"""Declaration of an observation's fields: key, type of value, kinds, and how it is typed.

A field is declared once, as an attribute of `Observation` (observation.py). Every layer handles
values by their type, in one table by `FieldType`: bytes in ledger/fields.py, typed text in
notation/field_text.py, tables in table.py, words in wording/observation_text.py, columns in
report/exports/export_columns.py, widgets in ui/entry/form_fields.py. So for these a field of a
known type needs its declaration and its label `field_<name>` in resources/words/ alone; a new type
needs a line in each of those tables. resources/formats/write_cddl.py writes the fields into
record.cddl.

The published report does not follow: its columns, and who sees them, are chosen by hand in
report/daily/annexes/, resources/report/release.toml and `CODES` of report/daily/release_policy.py.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

KINDS: Final = (
    "ceasefire_violation", "weapon", "holding_area", "restriction", "damage", "casualty", "mines",
    "aircraft", "position", "civilian_movement", "statement", "own_asset", "watch",
)  # fmt: skip
"""Kinds of observation, in the order in which they are offered."""
VIOLATION: Final = "ceasefire_violation"
STATEMENT: Final = "statement"
"""Kind of what somebody else told the mission, which is never counted with anything."""

EVERY: Final = frozenset(KINDS)
FROM_POST: Final = frozenset(
    {"ceasefire_violation", "weapon", "holding_area", "damage", "mines", "aircraft", "position",
     "civilian_movement", "own_asset"}
)  # fmt: skip
"""Kinds of what is seen or heard from a post, at a direction and a distance."""


class FieldType(Enum):
    """Type of a field's value; the comment says what Python holds."""

    TEXT = auto()  # str
    CODE = auto()  # str, a code of `code_list`
    CODES = auto()  # tuple of codes
    COUNT = auto()  # Count
    WHOLE = auto()  # int, 0 to 2^31 - 1
    SECONDS = auto()  # the same
    FLAG = auto()  # bool; False is "not told"
    TIME = auto()  # EventTime
    PLACE = auto()  # Place
    WEAPONS = auto()  # tuple of Weapon
    DIRECTIONS = auto()  # tuple of Direction
    DISTANCE = auto()  # Distance
    FLASH = auto()  # FlashToBang
    FLIGHT = auto()  # Flight
    STEPS = auto()  # tuple of Step
    DRAWN = auto()  # Drawn
    PAIRS = auto()  # tuple of (name, text)
    EVIDENCE = auto()  # tuple of EvidenceRef
    HASHES = auto()  # tuple of 32 bytes
    HASH = auto()  # 32 bytes: a record
    KID = auto()  # 8 bytes: a device
    LEAVES = auto()  # tuple of (hash of a digest, number of a leaf in it)


_EMPTY: Final[dict[FieldType, Any]] = {
    FieldType.TEXT: "",
    FieldType.CODE: "",
    FieldType.FLAG: False,
    **dict.fromkeys(
        (FieldType.COUNT, FieldType.WHOLE, FieldType.SECONDS, FieldType.TIME, FieldType.PLACE,
         FieldType.DISTANCE, FieldType.FLASH, FieldType.FLIGHT, FieldType.DRAWN, FieldType.HASH,
         FieldType.KID)
    ),
    **dict.fromkeys(
        (FieldType.CODES, FieldType.WEAPONS, FieldType.DIRECTIONS, FieldType.STEPS, FieldType.PAIRS,
         FieldType.EVIDENCE, FieldType.HASHES, FieldType.LEAVES),
        (),
    ),
}  # fmt: skip
"""Value of a field of each type where nothing is known."""

NOT_TYPED: Final = frozenset(
    {FieldType.DRAWN, FieldType.PAIRS, FieldType.EVIDENCE, FieldType.HASHES, FieldType.KID,
     FieldType.LEAVES}
)  # fmt: skip
"""Types that have no form as text: they are drawn, attached, sealed or chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationField:
    """Declaration of one field.

    Attributes:
        name: The attribute of `Observation`, the shorthand key and the exported column.
        key: CBOR key in the signed record; never used again for another field.
        type: Type of its value.
        kinds: Kinds of observation that have it.
        code_list: Vocabulary list of its codes, or of its weapons' types; {kind} stands for the
            observation's kind.
        alias: A second shorthand key, "" where there is none.
        hint: Example shown in the empty field of the form.
    """

    name: str
    key: int
    type: FieldType
    kinds: frozenset[str]
    code_list: str = ""
    alias: str = ""
    hint: str = ""

    @property
    def empty(self) -> Any:
        """Value of the field where nothing is known."""
        return _EMPTY[self.type]

    @property
    def typed(self) -> bool:
        """Whether its value has a form as text, in a line, a form and a table."""
        return self.type not in NOT_TYPED

    def list_of(self, kind: str) -> str:
        """The vocabulary list of its codes in a kind, "" where it holds no codes."""
        return self.code_list.format(kind=kind)


def declared(
    key: int, type_: FieldType, kinds: frozenset[str], *, required: bool = False, **more: str
) -> Any:
    """Declare a field of `Observation`; see ObservationField for what `more` may be."""
    row = {"key": key, "type": type_, "kinds": kinds, **more}
    if required:
        return dataclasses.field(metadata=row)
    return dataclasses.field(default=_EMPTY[type_], metadata=row)


def fields_of(cls: type) -> dict[str, ObservationField]:
    """The declared fields of a dataclass, by name."""
    return {f.name: ObservationField(name=f.name, **f.metadata) for f in dataclasses.fields(cls)}
