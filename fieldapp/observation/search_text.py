"""Text of an observation for full-text search, by the type of each field's value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import FIELDS, Observation

_TEXTS: Final[dict[FieldType, Callable[[Any], Iterable[str]]]] = {
    FieldType.TEXT: lambda text: (text,),
    FieldType.PLACE: lambda place: (place.name, place.reference),
    FieldType.WEAPONS: lambda weapons: (weapon.model for weapon in weapons),
    FieldType.PAIRS: lambda pairs: (text for _, text in pairs),
}
"""Fields that people wrote themselves; codes and figures have filters of their own."""
_TOLD: Final = tuple((n, _TEXTS[field.type]) for n, field in FIELDS.items() if field.type in _TEXTS)


def search_text(observation: Observation) -> str:
    """Places, notes, names, models, and everything as it was typed, each on a line."""
    pieces: list[str] = []
    for name, texts in _TOLD:
        value = getattr(observation, name)
        if value is not None:
            pieces += texts(value)
    return "\n".join(filter(None, pieces))
