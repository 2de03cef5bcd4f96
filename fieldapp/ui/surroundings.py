"""What lies around the marks in the present view: sectors, directions, names of posts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from fieldapp.desk import overview
from fieldapp.errors import FieldappError
from fieldapp.map.index import Index
from fieldapp.store import anchor
from fieldapp.ui.texts import tr


class Surroundings(QObject):
    """Asks the home for them, one view at a time: a fast hand must not keep the home busy.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        parent: Owner.

    Signals:
        told: (dict) for the map's page: shapes, posts, note.
        failed: (FieldappError) they could not be made.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, ask: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._busy = False
        self._next: tuple[Index, Any, bool] | None = None

    def show(self, index: Index, entries: Any, *, sectors: bool) -> None:
        """Make what lies around some entries, where they are few enough to be told apart."""
        if self._busy:
            self._next = (index, entries, sectors)
            return
        self._busy = True
        columns = index.columns
        posts = entries[np.isin(columns.extent[entries], (anchor.DIRECTION, anchor.SECTOR))]
        _, firsts = np.unique(columns.code[posts], return_index=True)
        few = len(entries) <= overview.MOST_SHAPES
        note = tr("Sectors are drawn where there are {most} observations or fewer: here {count}")
        words = note.format(most=overview.MOST_SHAPES, count=f"{len(entries):,}")
        self.told.emit({"note": "" if few or not sectors else words})
        work = partial(
            overview.around,
            drawn_=columns.id[entries].tolist() if few else [],
            posts_=columns.id[posts[firsts]].tolist() if len(firsts) <= overview.MOST_POSTS else [],
        )
        self._ask(work, self._came, self._failed)

    def _came(self, found: tuple[list[Any], list[Any]]) -> None:
        self._busy = False
        self.told.emit({"shapes": found[0], "posts": found[1]})
        self._go_on()

    def _failed(self, error: FieldappError) -> None:
        self._busy = False
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._next = self._next, None
        if waiting is not None:
            index, entries, sectors = waiting
            self.show(index, entries, sectors=sectors)
