"""Key values of a shorthand line, fields by their own name: `reason="on orders"`, `people=9`."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import FieldText, InputError, Message, TypedText
from fieldapp.observation.notation.field_text import parse_field
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece

_ALIASES: Final = {field.alias: name for name, field in FIELDS.items() if field.alias}
_KEY: Final = re.compile(r'([a-z_]+)\s*=\s*(?:"((?:[^"]|"")*)"|([^\s,;"]+))')


def keyed(line: LineText, at: int) -> Piece | None:
    """A field with its name, where one stands here."""
    match = _KEY.match(line.text, at)
    if match is None:
        return None
    name = _ALIASES.get(match[1], match[1])
    text = unquoted(match[2]) if match[2] is not None else match[3]
    end = match.end()
    if name not in FIELDS_OF_KIND[line.kind]:
        message = Message("This kind of entry has no such field: {1}.", _shown(name))
        error = InputError(message, field=name, position=at)
        return Piece(at, end, "ask", value="", error=error)
    try:
        value = parse_field(line, name, text)
    except InputError as e:
        error = InputError(
            e.message, field=name, position=at, suggestions=e.suggestions, advice=e.advice
        )
        return Piece(at, end, "ask", value=name, error=error)
    return Piece(at, end, "key", (name, value))


def _shown(name: str) -> FieldText | TypedText:
    return FieldText(name) if name in FIELDS else TypedText(name[:40])


def unquoted(text: str) -> str:
    """The text between quotes, where a quote inside is doubled."""
    return text.replace('""', '"')
