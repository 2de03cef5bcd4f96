"""Questions to the list of a home's records: what is wanted, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from fieldapp.ledger.record import RecordType

TYPES: Final[dict[str, tuple[int, ...]]] = {
    "patrol": (int(RecordType.PATROL),),
    "review": (int(RecordType.REVIEW), int(RecordType.FINDING)),
    "everything": (),
}
"""Types to ask for beside kinds of observations; "everything" is the feed as it was signed."""

DOUBTED: Final = ("questioned", "disputed")


class Brought(NamedTuple):
    """Records of one laptop that one exchange brought: numbers of their rows are above `after`."""

    kid: bytes
    after: int
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordQuery:
    """Restrictions of the list.

    Attributes:
        kind: A kind of observation, one of TYPES, or "" for all observations.
        states: "draft", "signed", "sealed", "received", "unwitnessed", "logged"; empty for all.
        text: Words; drafts are searched by what was typed. Not with TYPES.
        since, until: The event, a draft's saving or another record's signing is in this span.
        only: As in store.records.search.Query. Not with TYPES.
        all_versions: Retracted and replaced ones, and those without effect too.
        calibre: Hundredths of a millimetre, in digits, "" for any. Like all down to `at_least` not
            with TYPES.
        zone: A code, as of `verification.zones.codes`, or "" for any.
        figures: FIGURE or NO_FIGURE of told_counts, or "" for any.
        harmed: A code of HARM of told_counts, or "" for any.
        at_least: The lower bound of what is told of how many is no less; None for any.
        review: "doubted" for DOUBTED, "none", a state of a review, or "" for any. Not with TYPES.
        brought: Only these; None for any. Not with TYPES.
        by: The order: one of record_order.ORDERS; of TYPES, in that of their arrival, "event".
        rising: The least of it first: the oldest event.
    """

    kind: str = ""
    states: tuple[str, ...] = ()
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    only: tuple[str, ...] = ()
    all_versions: bool = False
    calibre: str = ""
    zone: str = ""
    figures: str = ""
    harmed: str = ""
    at_least: int | None = None
    review: str = ""
    brought: Brought | None = None
    by: str = "event"
    rising: bool = False

    @property
    def narrowed(self) -> bool:
        """True where something is asked for that a draft does not tell."""
        figures = self.figures or self.at_least is not None
        chosen = self.review or self.calibre or self.zone or self.harmed or self.brought
        return bool(chosen or figures)
