"""Officers of a mission replaced, and the number of them who must sign changed.

A new TUF root names them; those who may sign now sign it, and so do those who may sign then, as
many of each as must. Laptops follow from root to root, so what they have on paper stays right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from fieldapp.errors import InputError, Message
from fieldapp.mission import release
from fieldapp.mission.officer import OfficerSigner, key_of
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list, officer_set
from fieldapp.mission.signing.delta import OfficerSet
from fieldapp.store.interface import Store

MAX_OFFICERS: Final = 20


def change_officers(
    store: Store,
    *,
    add: Sequence[bytes] = (),
    remove: Sequence[int] = (),
    threshold: int | None = None,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Change who may sign, and how many of them must.

    Args:
        store: The mission home's.
        add: Public keys of new officers, 32 bytes each.
        remove: Numbers of officers who may sign no more.
        threshold: How many must sign from then on; None: as many as now.
        officers: They sign; a new officer may sign too.
        now: UTC.

    Raises:
        InputError: Nothing would change, no such officer, an officer twice, or a threshold that
            these officers cannot meet.
        VerificationError: These officers may not sign.
    """
    standing = {each.number: each.public_key for each in officer_set.officers(store)}
    for number in remove:
        if number not in standing:
            raise InputError(
                Message("There is no officer {1}.", number),
                field="remove",
                suggestions=tuple(map(str, standing)),
            )
    ever = officer_set.numbers(store)
    if len(set(add)) < len(add) or any(key_of(key).keyid in ever for key in add):
        raise InputError(
            "This key is or was an officer's.",
            field="add",
            advice="Let the new officer make a key of their own.",
        )
    keys = (*(key for number, key in standing.items() if number not in remove), *add)
    now_needed = release.threshold(store)
    needed = now_needed if threshold is None else threshold
    if not 1 <= needed <= len(keys) <= MAX_OFFICERS:
        raise InputError(
            Message("The threshold is 1 to the number of officers, {1} at most.", MAX_OFFICERS),
            field="threshold",
        )
    if needed == now_needed and not add and not remove:
        raise InputError("Nothing would change.", field="officers")
    return _change(store, OfficerSet(public_keys=keys, threshold=needed), officers, now)


def renew(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Renew the root with the officers and threshold that stand, and the pack with it.

    Raises:
        InputError: A change of the officers waits.
        VerificationError: These officers may not sign.
    """
    keys = tuple(each.public_key for each in officer_set.officers(store))
    stays = OfficerSet(public_keys=keys, threshold=release.threshold(store))
    return _change(store, stays, officers, now)


def _change(
    store: Store, to: OfficerSet, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    roster = change_list.expected(store, now)
    return change_list.add(
        store,
        replace(roster, version=roster.version + 1),
        content={},
        officers=officers,
        now=now,
        officer_change=to,
    )
