"""Findings in force that say otherwise of one event's counting than an earlier one. Pure.

The one that was approved first holds until it is superseded or withdrawn; a person looks at the
other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.verification.findings.finding_checks import LADDER, SETS_APART

_COUNTED: Final = "counted"


def of_counting(body: Finding) -> str:
    """Word of a finding on counting: what it sets apart as, "counted", or "" where it has none.

    A violation of the rules counts; that something was observed says nothing of it.
    """
    if body.state in SETS_APART:
        return body.state
    violates = any(each.outcome == "violation" for each in body.judgements)
    return _COUNTED if violates and body.state in LADDER else ""


def disagreeing(
    in_force: Sequence[tuple[bytes, Finding]], threads: Mapping[bytes, Collection[bytes]]
) -> dict[bytes, bytes]:
    """Earlier finding that each one disagrees with, by its hash.

    Args:
        in_force: Findings with a word on counting, in the order in which they took effect.
        threads: Events that each tells of: observations by their first versions.
    """
    holds: dict[bytes, tuple[bytes, str]] = {}
    found: dict[bytes, bytes] = {}
    for hash_, body in in_force:
        word = of_counting(body)
        for thread in threads[hash_]:
            earlier, other = holds.setdefault(thread, (hash_, word))
            if other != word:
                found.setdefault(hash_, earlier)
    return found
