"""Typesetting of a template with Typst: the same values give the same bytes on every machine.

All words go to the template as values and are never read as markup. PDF/A refuses a whole document
for one character that no font draws, and people may write any: such a one is shown by its number.
System fonts are left out, so that what is drawn does not depend on the machine.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import typst
from PIL import ImageFont

from fieldapp.errors import StoreError
from fieldapp.map.coastline import VENDOR

FONTS: Final = VENDOR / "fonts"
_REGULAR: Final = FONTS / "NotoSans-Regular.ttf"
_NO_CHARACTER: Final = "\U0010ffff"
_OF_TYPST: Final = frozenset(
    "\n\N{NO-BREAK SPACE}→←↑↓≈≤≥✓✗⟨⟩●○▲⚠"
)  # in the fonts that Typst has itself
_DRAWINGS: Final = frozenset({"qr", "svg"})  # members that hold no words


def typeset(
    template: Path,
    values: Mapping[str, Any],
    made_at: datetime,
    *,
    inputs: Mapping[str, str] = MappingProxyType({}),
    **form: Any,
) -> bytes:
    """A template with its values, as PDF or image.

    Args:
        template: Typst; reads the values as JSON in `sys.inputs.sheet`.
        values: Words, numbers, lists and mappings; members "svg" and "qr" are drawings.
        made_at: Written as the time of its making.
        inputs: Texts of `sys.inputs` that are not printed.
        form: Of `typst.compile`: format and what it needs.

    Raises:
        StoreError: The assets were not built.
    """
    if not FONTS.is_dir():
        raise StoreError("The fonts are missing.", advice="Run resources/web/build_assets.py.")
    raw: bytes = typst.compile(
        str(template),
        root=str(template.parent),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"sheet": json.dumps(_drawn(values), ensure_ascii=False), **inputs},
        timestamp=int(made_at.timestamp()),
        **form,
    )
    return raw


def drawn(text: str) -> str:
    r"""The text with a mark for each character that no font draws.

    >>> drawn("Café Щорс → 漢\t1\xa0000 ⚠")
    'Café Щорс → ⟨U+6F22⟩⟨U+0009⟩1\xa0000 ⚠'
    """
    return "".join(c if _is_drawn(c) else f"⟨U+{ord(c):04X}⟩" for c in text)


def _drawn(value: Any) -> Any:
    if isinstance(value, str):
        return drawn(value)
    if isinstance(value, Mapping):
        return {k: each if k in _DRAWINGS else _drawn(each) for k, each in value.items()}
    if isinstance(value, list | tuple):
        return [_drawn(each) for each in value]
    return value


@cache
def _is_drawn(character: str) -> bool:
    return character in _OF_TYPST or (character.isprintable() and _glyph(character) != _no_glyph())


@cache
def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_REGULAR, 16, layout_engine=ImageFont.Layout.BASIC)


@cache
def _no_glyph() -> tuple[tuple[int, int], bytes]:
    return _glyph(_NO_CHARACTER)


def _glyph(character: str) -> tuple[tuple[int, int], bytes]:
    mask = _font().getmask(character)
    return mask.size, bytes(mask)
