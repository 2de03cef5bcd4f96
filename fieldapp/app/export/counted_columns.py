"""Columns of counting in exported tables: whether a total has a row, with which others, how many.

The bounds of a group stand in the row of the observation that gives the group its place, and in no
other: so the rows of a table add up to its total, each event once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.report.exports.export_columns import COUNTED_COLUMNS, ExportCell
from fieldapp.store.records import log_state, map_rows
from fieldapp.store.records.observations import ObservationRow
from fieldapp.verification import counting
from fieldapp.verification.claims import CountClaim
from fieldapp.verification.event_groups import COUNTABLE, EventGroup, claim_alone


def counted_by(session: Session) -> Callable[[ObservationRow], Mapping[str, ExportCell]]:
    """Gives the columns COUNTED of a row, as totals are now.

    Raises:
        StoreError: The disk failed.
    """
    state = counting_state.state_at(session)
    groups, numbers = counting_state.joined_groups(state)
    hashes = {
        number: hash_
        for some in log_state.slices(list(numbers.values()))
        for number, hash_ in zip(some, map_rows.hashes(session.store, some), strict=True)
    }
    joined = {
        hashes[numbers[leaf.hash]]: (group, leaf.hash)
        for group in groups
        for leaf in group.leaves()
    }

    def of(row: ObservationRow) -> Mapping[str, ExportCell]:
        if row.out_of_force or row.observation.kind == "statement":
            return _cells(counted=False)
        if row.hash in joined:
            return _in_group(*joined[row.hash])
        if row.observation.kind not in COUNTABLE:
            return _cells(counted=True)
        claim = claim_alone(row.observation, state.rule)
        return _cells(claim, counted=claim is not None)

    return of


def _in_group(group: EventGroup, thread: bytes) -> Mapping[str, ExportCell]:
    if group.counted is None:
        return _cells(counted=False, link=group)
    telling = [row.hash for row in counting.telling(group)]
    claim = group.counted if telling[0] == thread else None
    return _cells(claim, counted=thread in telling, link=group)


def _cells(
    claim: CountClaim | None = None, *, counted: bool, link: EventGroup | None = None
) -> Mapping[str, ExportCell]:
    joined = link.hash.hex() if link is not None and link.relation else None
    bounds = (claim.at_least, claim.at_most, claim.best) if claim else (None, None, None)
    return dict(zip(COUNTED_COLUMNS, (counted, joined, *bounds), strict=True))
