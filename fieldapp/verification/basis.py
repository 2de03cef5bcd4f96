"""Basis of what is told about many records: on which of them, and on which rules, it rests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """Basis of a total.

    Attributes:
        size: Entries of the log.
        root: Root hash of the log at that size; None where no checkpoint of that size is here.
        roster: Version of the roster by which records have effect.
        counting: SHA-256 of the counting rule file.
        complete: Every record that the log had at this size is here, with its position.
        unlogged: Records of this home that are not in the log yet, and come after all others.
        rule_missing: A rule notice names another counting rule file, which this home never had.
    """

    size: int
    root: bytes | None
    roster: int
    counting: bytes
    complete: bool
    unlogged: int
    rule_missing: bool = False
