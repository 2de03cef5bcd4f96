"""Floor under suggestions: the least that a total asserts if all strong and fair ones overlap.

An unworked list of suggestions cannot hide behind an official figure. Groups are taken by what they
assert at least, the largest first; one that a suggestion ties to one already taken is skipped. That
A may be B and B may be C does not say that A may be C.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from fieldapp.verification.counting import total
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.suggested.suggestions import Suggestion

COUNTS: frozenset[str] = frozenset({"strong", "fair"})


def suggested_floor(groups: Iterable[EventGroup], found: Iterable[Suggestion]) -> int:
    """The least number of events if every strong and fair suggestion overlaps.

    Args:
        groups: What is counted.
        found: Suggestions among its observations.
    """
    tied: dict[bytes, set[bytes]] = defaultdict(set)
    for each in found:
        if each.level in COUNTS:
            tied[each.a].add(each.b)
            tied[each.b].add(each.a)
    counted = [(each.counted.at_least, each) for each in groups if each.counted is not None]
    taken: set[bytes] = set()
    kept: list[EventGroup] = []
    for _, group in sorted(counted, key=lambda pair: (-pair[0], pair[1].hash)):
        leaves = {leaf.hash for leaf in group.leaves()}
        if any(tied[leaf] & taken for leaf in leaves if leaf in tied):
            continue
        taken |= leaves
        kept.append(group)
    return total(kept).claim.at_least
