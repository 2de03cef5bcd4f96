"""Times as they are stored: whole seconds since 1970, UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def moment(seconds: int) -> datetime:
    """A stored time as a datetime; Windows' own functions refuse times before 1970."""
    return _EPOCH + timedelta(seconds=seconds)
