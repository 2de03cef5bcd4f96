"""Write the fields of an observation into record.cddl, from their declaration.

    python resources/formats/write_cddl.py

Only the group between its two marks is written; the rest of the file is kept by hand. A test fails
where the file and the declaration differ.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import FIELDS

FILE: Final = Path(__file__).resolve().parent / "record.cddl"
BEGIN: Final = "; Fields of an observation: written by write_cddl.py.\n"
END: Final = "; End of the written part.\n"

TYPES: Final = {
    FieldType.TEXT: "text",
    FieldType.CODE: "code",
    FieldType.CODES: "[+ code]",
    FieldType.COUNT: "count",
    FieldType.WHOLE: "uint",
    FieldType.SECONDS: "uint",
    FieldType.FLAG: "true",
    FieldType.TIME: "event-time",
    FieldType.PLACE: "place",
    FieldType.WEAPONS: "[+ weapon]",
    FieldType.DIRECTIONS: "[+ direction]",
    FieldType.DISTANCE: "distance",
    FieldType.FLASH: "flash-to-bang",
    FieldType.FLIGHT: "flight",
    FieldType.STEPS: "[+ step]",
    FieldType.DRAWN: "drawn",
    FieldType.PAIRS: "[+ (name: text, typed: text)]",
    FieldType.EVIDENCE: "evidence",
    FieldType.HASHES: "[+ hash]",
    FieldType.HASH: "hash",
    FieldType.KID: "kid",
    FieldType.LEAVES: "[+ leaf]",
}
"""The CDDL type of a value of each type; those with a name are defined in the file."""


def group() -> str:
    """The group of the fields, in the order of their keys."""
    lines = []
    for field in sorted(FIELDS.values(), key=lambda field: field.key):
        entry = f"  {'' if field.name == 'kind' else '? '}{field.key}: {TYPES[field.type]},"
        lines.append(f"{entry:<38} ; {field.name}\n")
    return f"fields = (\n{''.join(lines)})\n"


def written(text: str) -> str:
    """The file's text with the group as it is declared."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}{group()}{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    FILE.write_text(written(FILE.read_text("utf-8")), "utf-8")
