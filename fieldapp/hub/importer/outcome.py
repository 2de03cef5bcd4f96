"""Result of an import: for each file an outcome, a reason and an advice; and the report of all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from fieldapp.errors import NOTHING, Message


class Outcome(StrEnum):
    """Outcome of the import of one file, as one word."""

    IMPORTED = "imported"
    REPEATED = "repeated"  # nothing in it is new
    EVIDENCE = "evidence"  # a piece of evidence that a record names, stored
    WAITING = "waiting"  # held as pending until what it needs has come
    FORK = "fork"  # stored; the feed has two branches
    REVOKED = "revoked"  # stored; signed after the device was revoked
    SKEWED = "skewed"  # stored; the device's clock was far off
    UNKNOWN = "unknown"  # the device is not in the roster
    FOREIGN = "foreign"  # of another mission
    MISADDRESSED = "misaddressed"  # sealed to somebody else
    DAMAGED = "damaged"
    FORGED = "forged"  # a signature or a link does not hold
    UNENTITLED = "unentitled"  # the role or the key may not sign this
    OVERSIZED = "oversized"  # more in one bundle than is read of one
    HOSTILE = "hostile"  # beyond the limits, or not what a laptop writes
    NEWER = "newer"  # made by a newer version
    STRANGER = "stranger"  # not a sealed file at all
    UNREADABLE = "unreadable"  # the carrier failed
    FAILED = "failed"  # this program failed on it


STORED: Final = frozenset(
    {Outcome.IMPORTED, Outcome.FORK, Outcome.REVOKED, Outcome.SKEWED, Outcome.EVIDENCE}
)
IN_ORDER: Final = frozenset({Outcome.IMPORTED, Outcome.REPEATED, Outcome.EVIDENCE, Outcome.WAITING})
"""Outcomes that nobody has to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Result of the import of one file.

    Attributes:
        name: The file's name, without folder: text from outside, to be escaped when shown.
        outcome: One word.
        reason, advice: In words for a person; they hold no observation text.
        sha256: Of the sealed file; None where the file could not be read.
        kid: The feed, where it is known.
        call_sign: Of the device in the roster, "" where it is not there.
        first, last: Numbers of the records in it, where they are known.
        stored: Records that were new; a bundle's own entry is not counted.
        evidence: SHA-256 of the content, where that is a pending piece of evidence.
        follows: Hash of the record of another branch that it waits for, where it waits for one.
    """

    name: str
    outcome: Outcome
    reason: Message
    advice: Message = NOTHING
    sha256: bytes | None = None
    kid: bytes | None = None
    call_sign: str = ""
    first: int | None = None
    last: int | None = None
    stored: int = 0
    evidence: bytes | None = None
    follows: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """Results of all files of an import.

    Attributes:
        results: In the order in which they were dealt with.
        log_size: Entries in the log afterwards.
        log_root: Its root, 32 bytes.
        cancelled: Stopped before the last file.
    """

    results: tuple[Result, ...]
    log_size: int
    log_root: bytes
    cancelled: bool = False

    @property
    def in_order(self) -> bool:
        """True where nothing was refused or flagged."""
        return all(result.outcome in IN_ORDER for result in self.results)

    @property
    def stored(self) -> int:
        """Records that were new."""
        return sum(result.stored for result in self.results)


def members(report: ImportReport) -> dict[str, Any]:
    """Report for `--json`: hashes in hexadecimal, unknown values left out."""
    return {
        "results": [_members(result) for result in report.results],
        "stored": report.stored,
        "log": {"size": report.log_size, "root": report.log_root.hex()},
        "cancelled": report.cancelled,
    }


def _members(result: Result) -> dict[str, Any]:
    values: dict[str, Any] = {
        "file": result.name,
        "outcome": str(result.outcome),
        "reason": result.reason,
        "advice": result.advice,
        "sha256": result.sha256.hex() if result.sha256 else None,
        "kid": result.kid.hex() if result.kid else None,
        "call_sign": result.call_sign or None,
        "first": result.first,
        "last": result.last,
        "stored": result.stored,
    }
    return {name: value for name, value in values.items() if value is not None and value != ""}
