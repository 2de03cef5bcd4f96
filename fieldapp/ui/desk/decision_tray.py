"""Tray of the page *Review*: what is decided and not signed, as the page shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from fieldapp.app.desk.decisions import Decision
from fieldapp.app.desk.queue_view import QueueList, QueueRow
from fieldapp.app.records.record_list import RecordRow
from fieldapp.verification.review_queue import AT_ONCE


class DecisionTray:
    """Decisions by the hash of what each decides. The page has the home keep them, and sign them.

    Attributes:
        decisions: By that hash.
        changes: Number of times that decisions were added or taken back.
    """

    def __init__(self) -> None:
        self.decisions: dict[bytes, Decision] = {}
        self.changes = 0
        self._last: list[bytes] = []  # taken back first
        self._rows: Mapping[bytes, RecordRow] = {}

    def take_over(self, found: QueueList) -> None:
        """Show the decisions that the home keeps."""
        self.decisions = {each.target: each for each in found.tray}
        self._rows = found.decided

    def add(
        self, what: str, note: str, rows: Sequence[QueueRow], decided_at: datetime
    ) -> list[Decision]:
        """Decide rows; the decisions, for the home to keep."""
        made = [
            Decision(target=each.item.waiting.hash, what=what, note=note, decided_at=decided_at)
            for each in rows
        ]
        self.changes += 1
        self._last = [each.target for each in made]
        self.decisions |= {each.target: each for each in made}
        return made

    def take_back(self, row: QueueRow | None) -> list[bytes]:
        """Take back the decisions that were added last, or that of a row; whose they were."""
        own = [row.item.waiting.hash] if row is not None else []
        targets = [each for each in (self._last or own) if each in self.decisions]
        if targets:
            self.changes += 1
            self._last = []
        for each in targets:
            del self.decisions[each]
        return targets

    def to_sign(self, found: Sequence[QueueRow]) -> list[tuple[Decision, RecordRow | None]]:
        """Decisions that are signed together next, each with its record where that is here."""
        here = {each.item.waiting.hash: each.row for each in found if each.row is not None}
        rows = {**self._rows, **here}
        return [(each, rows.get(each.target)) for each in [*self.decisions.values()][:AT_ONCE]]

    def signed(self) -> None:
        """Forget what was added last: it is signed, and nothing takes it back."""
        self._last = []
