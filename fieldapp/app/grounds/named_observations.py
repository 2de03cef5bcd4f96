"""Versions in force of the observations that a finding names."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.app.home.session import Session
from fieldapp.store.records import log_state, map_rows
from fieldapp.store.records.log_state import ThreadState


def in_force(session: Session, found: Sequence[ThreadState]) -> dict[int, bytes]:
    """Hashes of the versions in force, by their numbers.

    Raises:
        StoreError: The disk failed.
    """
    numbers = [each.current for each in found if each.current is not None]
    names = dict[int, bytes]()
    for some in log_state.slices(numbers):
        names |= zip(some, map_rows.hashes(session.store, some), strict=True)
    return names
