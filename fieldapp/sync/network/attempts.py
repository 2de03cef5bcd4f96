"""Retries: exponential back-off with full jitter, from the start again after any progress.

The wait before try n is drawn evenly from 0 to min(5 minutes, 2^n seconds): laptops that lost the
hub at the same moment do not come back at the same moment (Brooker, "Exponential Backoff And
Jitter", 2015). Where the hub names a time it is added, for it knows better than a formula.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

from fieldapp.errors import TransportError
from fieldapp.sync.network.byte_budget import Meter

LONGEST_S: Final = 300.0
TRIES: Final = 8
WORTH_S: Final = 900.0  # what somebody who syncs once may be asked to wait

Waits = Callable[[float, TransportError], bool]
"""Waits so many seconds because of an error; False where a person does not want to wait."""


def pause(failures: int, requested: float, chance: Callable[[], float]) -> float:
    """Seconds to wait after that many failures in a row.

    Args:
        failures: One or more.
        requested: Seconds that the hub asked for, 0 for none.
        chance: From 0 up to 1.

    >>> pause(3, 0.0, lambda: 0.5), pause(40, 20.0, lambda: 1.0)
    (4.0, 320.0)
    """
    return requested + chance() * min(LONGEST_S, 2.0 ** min(failures, 30))


def attempt(
    work: Callable[[], None],
    meter: Meter,
    wait: Waits,
    *,
    tries: int | None = TRIES,
    chance: Callable[[], float] = random.random,
) -> int:
    """Do a piece of work until it succeeds; returns how many failures came before.

    Args:
        work: Goes on from where it stopped when it is called again.
        meter: Shows whether anything arrived between two failures.
        wait: Waits.
        tries: Failures without progress until it gives up, and sooner where the hub asks for more
            than a quarter of an hour; None: never.
        chance: From 0 up to 1.

    Raises:
        TransportError: The last failure, where waiting does not help or it gave up.
    """
    failures = total = 0
    reached = meter.acknowledged
    while True:
        try:
            work()
        except TransportError as e:
            total += 1
            failures = 1 if meter.acknowledged > reached else failures + 1
            reached = meter.acknowledged
            # A person, not time, mends a portal or a refusal; and nobody sits before a screen
            # until the hub takes this laptop's files again, which may be tomorrow.
            if e.retry_after is None:
                raise
            if tries is not None and (failures >= tries or e.retry_after > WORTH_S):
                raise
            if not wait(pause(failures, e.retry_after, chance), e):
                raise
        else:
            return total
