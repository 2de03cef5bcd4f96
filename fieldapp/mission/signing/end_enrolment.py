"""End of enrolment: officers say that the mission ends, and laptops tell their holders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from fieldapp.errors import InputError
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list
from fieldapp.store.interface import Store


def end_enrolment(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Say that the mission ends and nobody is enrolled any more: a step that officers sign.

    Raises:
        InputError: That was said already.
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    if roster.ended_at is not None:
        raise InputError(
            "Officers said already that the mission ends.",
            advice="Let laptops bring what they have, then run `fieldapp hub close ARCHIVE`.",
        )
    after = replace(roster, version=roster.version + 1, ended_at=now)
    return change_list.add(store, after, content={}, officers=officers, now=now)
