"""TOML that somebody else wrote, read with one kind of error."""

from __future__ import annotations

import tomllib
from typing import Any, Final

MAX_TOML: Final = 2 * 2**20
"""Bytes of a file: all texts of a report, in all languages, at their longest."""


def parse_toml(raw: bytes) -> dict[str, Any]:
    """Tables of a TOML file in UTF-8.

    Raises:
        ValueError: It is none, or larger or deeper nested than anybody writes.
    """
    if len(raw) > MAX_TOML:
        msg = f"the file is larger than {MAX_TOML} bytes"
        raise ValueError(msg)
    try:
        return tomllib.loads(raw.decode())
    except RecursionError as e:
        msg = "the file is nested too deeply"
        raise ValueError(msg) from e
