"""Key values of a shorthand line, fields by their own name: `reason="on orders"`, `people=9`."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import InputError, Message
from fieldapp.observation.notation.field_text import parse_field
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND
from fieldapp.observation.shorthand.scanner import Reader

_ALIASES: Final = {field.alias: name for name, field in FIELDS.items() if field.alias}
_KEY: Final = re.compile(r'([a-z_]+)\s*=\s*(?:"((?:[^"]|"")*)"|([^\s,;"]+))')


def keyed(r: Reader) -> bool:
    """Take a field with its name, where one stands here.

    Raises:
        InputError: The kind has no such field, or its text is not understood.
    """
    match = r.match(_KEY)
    if not match:
        return False
    name = _ALIASES.get(match[1], match[1])
    text = unquoted(match[2]) if match[2] is not None else match[3]
    if name not in FIELDS_OF_KIND[r.kind]:
        raise InputError(
            Message("A {1} has no {2}.", r.kind.replace("_", " "), name[:40]),
            field=name,
            position=r.at,
        )
    value = r.tried(name, lambda: parse_field(r, name, text))
    return r.take(name, match.end(), value)


def unquoted(text: str) -> str:
    """The text between quotes, where a quote inside is doubled."""
    return text.replace('""', '"')
