"""Fair share of the importer between devices, by the CPU seconds that their files cost.

Whose files cost least so far comes first, so a device whose files are costly waits for its own
alone. A device that had nothing waiting begins at the least of those that have: nobody saves up.
One costly file of a device is with the importer at a time, and as many cheap ones as take half a
second together. Whoever is more than a tenth of a second ahead of another that waits gets nothing,
not even a process that has nothing to do: the other's next files would find it taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

QUANTUM_S: Final = 0.5
_AHEAD_S: Final = QUANTUM_S / 5


class FairShare:
    """CPU seconds that each device with waiting files has cost, and what its files cost."""

    def __init__(self) -> None:
        self._spent: dict[int, float] = {}
        self._each: dict[int, float] = {}
        self._submitted: Counter[int] = Counter()
        self._least = 0.0  # spent by a device that has files waiting

    def in_turn(self, keys: Iterable[int]) -> list[int]:
        """Devices that have files waiting, in the order in which they are to be asked for some."""
        waiting = set(keys)
        known = waiting | set(self._submitted)
        least = min((self._spent[key] for key in known if key in self._spent), default=0.0)
        self._spent = {key: max(least, self._spent.get(key, 0.0)) for key in known}
        self._each = {key: self._each[key] for key in known if key in self._each}
        self._least = min((self._spent[key] for key in waiting), default=0.0)
        return sorted(waiting, key=lambda key: (self._spent[key], self._each.get(key, 0.0)))

    def expected(self, key: int) -> float:
        """CPU seconds that the next file of a device may take; 0 where nobody knows yet."""
        return self._each.get(key, 0.0)

    def may_submit(self, key: int) -> bool:
        """Whether one more file of a device may be submitted now."""
        if self._spent.get(key, 0.0) - self._least > _AHEAD_S:
            return False
        number = self._submitted[key]
        return not number or (number + 1) * self._each.get(key, QUANTUM_S) <= QUANTUM_S

    def submitted(self, key: int) -> None:
        """Note that a file of a device was submitted."""
        self._submitted[key] += 1

    def returned(self, key: int) -> None:
        """Note that a file of a device came back as it was: it cost nothing."""
        self._submitted[key] -= 1
        if not self._submitted[key]:
            del self._submitted[key]

    def finished(self, key: int, seconds: float) -> None:
        """Charge a device with what a file of it cost."""
        self.returned(key)
        self._spent[key] = self._spent.get(key, 0.0) + seconds
        # The last ones count most: costly ones that follow cheap ones are noticed at once.
        self._each[key] = max(seconds, (self._each.get(key, seconds) + seconds) / 2)
