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
        feeds, behind: On a laptop, how many feeds headquarters listed of this size, or of the
            newest one where this is earlier, and how many of them are not known to be here up to
            this size; 0 where no list is here.
        of_team: The list is of the own team's feeds alone: links of others are not here.
        later_roster: Records have effect by a roster that the log may not have had at this size:
            headquarters alone keeps those of then.
        unlogged: Records of this home that are not in the log yet, and come after all others.
        rule_missing: A rule notice names another counting rule file, which this home never had.
        rule_unannounced: The counting rule was another before, and no notice says since when.
    """

    size: int
    root: bytes | None
    roster: int
    counting: bytes
    complete: bool
    unlogged: int
    feeds: int = 0
    behind: int = 0
    of_team: bool = False
    later_roster: bool = False
    rule_missing: bool = False
    rule_unannounced: bool = False
