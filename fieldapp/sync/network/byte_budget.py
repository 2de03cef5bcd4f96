"""Byte counter of a connection, which stops it at a budget or when a person cancels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

OnPiece = Callable[["Meter"], None]
"""Called after each piece that went over the line."""


class StoppedError(Exception):
    """Stop of a line on purpose: the budget is used up, or a person cancelled."""


@dataclass(slots=True, kw_only=True)
class Meter:
    """Counter of bytes in both directions, requests with their headers and TLS included.

    Attributes:
        budget: Bytes that may be used, None for any number.
        cancelled: Called before each piece.
        on_piece: Called after each piece.
        sent, received: Bytes.
        uploaded: Bytes of files among those sent.
        acknowledged: Bytes of files that the other side said are there.
        requests, connections: How many.
    """

    budget: int | None = None
    cancelled: Callable[[], bool] = lambda: False
    on_piece: OnPiece = lambda _: None
    sent: int = 0
    received: int = 0
    uploaded: int = 0
    acknowledged: int = 0
    requests: int = 0
    connections: int = 0
    stopped: str = field(default="", init=False)

    def left(self) -> int | None:
        """Bytes of the budget that are left; None where there is no budget."""
        return None if self.budget is None else max(0, self.budget - self.sent - self.received)

    def check(self, size: int) -> None:
        """Raise where so many more bytes must not be used.

        Raises:
            StoppedError: They are not in the budget, or a person cancelled.
        """
        left = self.left()
        if self.cancelled():
            self.stopped = "cancelled"
        elif left is not None and size > left:
            self.stopped = "budget"
        if self.stopped:
            raise StoppedError(self.stopped)

    def add(self, *, sent: int = 0, received: int = 0, uploaded: int = 0) -> None:
        """Count a piece."""
        self.sent += sent
        self.received += received
        self.uploaded += uploaded
        self.on_piece(self)
