"""Result of one check of a proof folder, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """Result of one check.

    Attributes:
        about: "who", "what", "not before", "not after", "stamp", "complete", "later", "placement",
            "evidence", "shaken", "finding", "figure", "judgement", "remark", "not seen", "roster",
            "by hand", "files".
        established: It was proven.
        text: In plain words, for a person.
    """

    about: str
    established: bool
    text: str


def stamp(moment: datetime) -> str:
    """A time in words, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
