"""Earlier logs: the officers' statement that a log ended, and where the next one goes on from.

Where headquarters lost the newest entries of its log, it may not sign on under the same name: two
histories would be signed. So officers say, as a member of the log in roster-head.json, the oldest
first:

    {"earlier": [{"at": "2026-03-01T12:00:00Z", "origin": "…", "root": "64 hex", "size": 800,
        "vkeys": ["…"]}]}

The log of that origin and those keys counts up to that size and root. The next one, with a name and
keys of its own, has the same entries up to there and goes on. What the earlier one had beyond is
void: laptops bring their records again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Final

from fieldapp.errors import FormatError

_MEMBERS: Final = {"at": str, "origin": str, "root": str, "size": int, "vkeys": list}
_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierLog:
    """A log that ended because its newest entries were lost; the next one goes on from there.

    Attributes:
        origin, vkeys: Its own.
        size, root: Up to where it counts; the root has 32 bytes.
        at: When officers said so, UTC.
    """

    origin: str
    vkeys: tuple[str, ...]
    size: int
    root: bytes
    at: datetime


def encode(logs: Sequence[EarlierLog]) -> dict[str, Any]:
    """Member of the log in roster-head.json; none where no log ended."""
    listed = [
        {
            "at": log.at.strftime(_TIME),
            "origin": log.origin,
            "root": log.root.hex(),
            "size": log.size,
            "vkeys": list(log.vkeys),
        }
        for log in logs
    ]
    return {"earlier": listed} if listed else {}


def parse(value: Any) -> tuple[EarlierLog, ...]:
    """Parse the member `earlier` of roster-head.json.

    Raises:
        FormatError: Not in the format above, or the sizes fall.
    """
    if type(value) is not list:
        raise FormatError("expected list", where="earlier")
    logs = tuple(map(_parse, value))
    if any(after.size < before.size for before, after in pairwise(logs)):
        raise FormatError("a log that ended before the one before it", where="earlier")
    return logs


def _parse(value: Any) -> EarlierLog:
    if type(value) is not dict or {name: type(each) for name, each in value.items()} != _MEMBERS:
        raise FormatError("members are missing, unknown or of a wrong type", where="earlier")
    vkeys, size, root = value["vkeys"], value["size"], value["root"]
    if any(type(each) is not str for each in vkeys) or not 0 <= size < 2**53:
        raise FormatError("a wrong key or size", where="earlier")
    if not re.fullmatch("[0-9a-f]{64}", root):
        raise FormatError("a root hash of a wrong length", where="earlier")
    try:
        at = datetime.strptime(value["at"], _TIME).replace(tzinfo=UTC)
    except ValueError as e:
        raise FormatError("not a time", where="earlier") from e
    return EarlierLog(
        origin=value["origin"], vkeys=tuple(vkeys), size=size, root=bytes.fromhex(root), at=at
    )
