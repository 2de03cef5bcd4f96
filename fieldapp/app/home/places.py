"""The mission's places, opened from the mission pack of a home."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from fieldapp.app.home.session import HomeState
from fieldapp.store.foreign.gazetteer import Gazetteer, open_gazetteer

__all__ = ["Gazetteer"]  # for the window


def open_places(state: HomeState) -> AbstractContextManager[Gazetteer | None]:
    """Open the gazetteer for the thread that calls; None before the first mission pack.

    Raises:
        StoreError: The gazetteer cannot be opened.
    """
    return nullcontext() if state.pack is None else open_gazetteer(state.pack.places)
