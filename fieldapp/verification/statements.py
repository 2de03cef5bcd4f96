"""Statements of a party: deadlines, the chain of what was done about one, what is next. Pure.

A breach of a deadline is stored nowhere: it follows from what was done when. A statement is never
counted with observations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime
from fieldapp.verification.counting import extent

StepName = Literal[
    "received", "acknowledged", "tasked", "answered", "found", "told", "closed", "withdrawn"
]
STEPS: Final[tuple[StepName, ...]] = (
    "received", "acknowledged", "tasked", "answered", "found", "told", "closed",
)  # fmt: skip
"""Steps of an allegation, in this order; "withdrawn" is the party's own step."""
WRITTEN: Final[tuple[StepName, ...]] = ("acknowledged", "told", "closed")
"""Steps that are written as answers to the statement itself."""
_LOOKED: Final[tuple[StepName, ...]] = ("answered", "found")
"""Steps by which somebody has looked into it; telling the party, and closing, look at nothing."""

CLAIMS: Final = frozenset({"", "allegation", "casualty_report"})
"""Kinds of statement that the mission is to look into, within the deadlines."""
TAK: Final = "TAK"
"""Party of contacts that TAK programs reported; they ask for nothing."""

NEAR_M: Final = 10_000
"""Metres around the place that a statement tells in which the mission's own records are sought."""
_MARGIN: Final = timedelta(minutes=5)  # two clocks, and sound
_ABOUT: Final = timedelta(minutes=10)
_HOUR: Final = timedelta(minutes=30)
_DAY: Final = timedelta(hours=23)  # of a day on which clocks go forward


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineHours:
    """Hours from the receipt of a statement, as the agreement's `[deadline]` sets them.

    Attributes:
        inspect: Until a patrol or the desk has looked.
        answer: Until the party was told the result.
    """

    inspect: int = 24
    answer: int = 72

    @classmethod
    def of(cls, deadlines: Mapping[str, int]) -> DeadlineHours:
        """The hours of a rule file's `[deadline]`; the default where it sets none."""
        return cls(
            inspect=deadlines.get("inspect_h", cls().inspect),
            answer=deadlines.get("answer_h", cls().answer),
        )


class StatementStep(NamedTuple):
    """Something that was done about a statement, and when; by whom is the caller's."""

    name: StepName
    at: datetime


class Deadline(NamedTuple):
    """A deadline: "inspect" or "answer", the instant, and when it was met; None: it was not.

    `dropped_at` is when the statement was closed without that; nothing meets it any more.
    """

    name: Literal["inspect", "answer"]
    at: datetime
    met_at: datetime | None = None
    dropped_at: datetime | None = None

    def is_breached(self, now: datetime) -> bool:
        """Whether it passed before it was met, or the statement was closed without that."""
        return self.dropped_at is not None or self.at < (self.met_at or now)


def deadline(received: datetime, hours: int, zone: str = "UTC") -> datetime:
    """The instant at which a deadline ends: real hours after the receipt, in a zone.

    >>> received = datetime(2026, 10, 24, 17, 0, tzinfo=UTC)  # 20:00 in Kyiv, before winter time
    >>> deadline(received, 24, "Europe/Kyiv").isoformat()
    '2026-10-25T19:00:00+02:00'
    """
    return (received.astimezone(UTC) + timedelta(hours=hours)).astimezone(ZoneInfo(zone))


def _asks(statement: Observation) -> bool:
    return statement.statement_kind in CLAIMS and statement.party != TAK


def deadlines(
    statement: Observation, received: datetime, steps: Iterable[StatementStep], hours: DeadlineHours
) -> tuple[Deadline, ...]:
    """The deadlines of a statement; none of one that asks for nothing, or was withdrawn.

    Args:
        statement: The version in force.
        received: When the mission received it, UTC.
        steps: What was done.
        hours: Of the agreement.
    """
    done = first_times(steps)
    if not _asks(statement) or "withdrawn" in done:
        return ()
    inspected = min((done[name] for name in _LOOKED if name in done), default=None)
    told_back, closed = done.get("told"), done.get("closed")
    return (
        _deadline("inspect", deadline(received, hours.inspect), inspected, closed),
        _deadline("answer", deadline(received, hours.answer), told_back, closed),
    )


def _deadline(
    name: Literal["inspect", "answer"],
    at: datetime,
    met_at: datetime | None,
    closed_at: datetime | None,
) -> Deadline:
    return Deadline(name, at, met_at, closed_at if met_at is None else None)


def first_times(steps: Iterable[StatementStep]) -> dict[StepName, datetime]:
    """When each step was done first."""
    found: dict[StepName, datetime] = {}
    for step in steps:
        found[step.name] = min(step.at, found.get(step.name, step.at))
    return found


def due(found: Iterable[Deadline]) -> Deadline | None:
    """The deadline that ends next of those that may still be met, also one that has passed."""
    open_ = (each for each in found if each.met_at is None and each.dropped_at is None)
    return min(open_, key=lambda each: each.at, default=None)


def next_step(statement: Observation, steps: Iterable[StatementStep]) -> StepName | None:
    """The step to take next; None after the last one."""
    done = {step.name for step in steps}
    if "closed" in done:
        return None
    if not _asks(statement) or "withdrawn" in done:
        return "closed" if "acknowledged" in done else "acknowledged"
    order = STEPS[1:]
    at = max((order.index(name) + 1 for name in done if name in order), default=0)
    # A finding may come without a task; an acknowledgement is owed in any case.
    return "acknowledged" if "acknowledged" not in done else order[at]


class StatementSurroundings(NamedTuple):
    """Place and time in which the mission's own records about a statement are to be sought.

    Attributes:
        since, until: UTC, both included.
        near: (latitude, longitude, metres); None where the statement tells no position.
        weak: Time or place is too coarse: what is found may have nothing to do with it.
    """

    since: datetime
    until: datetime
    near: tuple[float, float, float] | None
    weak: bool


def surroundings(statement: Observation, received: datetime, zone: str) -> StatementSurroundings:
    """Place and time to look at; without a time it is the day of the receipt, in a zone.

    Args:
        statement: The version in force.
        received: When the mission received it, UTC.
        zone: IANA name.
    """
    span, coarse = _span(statement.time, received, zone)
    place = statement.site or statement.post
    position = place.position if place is not None else None
    near = None
    if place is not None and position is not None:
        near = (position[1], position[0], float(NEAR_M + (place.accuracy_m or 0)))
    return StatementSurroundings(*span, near, coarse or near is None)


def _span(
    time: EventTime | None, received: datetime, zone: str
) -> tuple[tuple[datetime, datetime], bool]:
    found = extent(time)
    if time is None or found is None:
        local = received.astimezone(ZoneInfo(zone)).replace(hour=0, minute=0, second=0)
        after = (local + timedelta(days=1)).astimezone(UTC)
        return (local.astimezone(UTC), after - timedelta(seconds=1)), True
    margin = _MARGIN + (_ABOUT if time.about else timedelta())
    margin += _HOUR if time.precision == "hour" else timedelta()
    coarse = time.precision in ("day", "month", "year") or found[1] - found[0] >= _DAY
    return (found[0] - margin, found[1] + margin), coarse
