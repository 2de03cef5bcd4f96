"""Deadlines of statements in real hours, what is next, and where the mission's own are sought."""

from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.verification.statements import (
    STEPS,
    DeadlineHours,
    StatementStep,
    StepName,
    deadline,
    deadlines,
    due,
    next_step,
    surroundings,
)

KYIV = "Europe/Kyiv"
RECEIVED = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def said(**fields: object) -> Observation:
    return Observation(kind="statement", party="B", **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("received", "hours", "local"),
    [
        ("2026-10-24T20:00+03:00", 24, "2026-10-25T19:00:00+02:00"),  # the night clocks go back
        ("2027-03-27T20:00+02:00", 24, "2027-03-28T21:00:00+03:00"),  # and forward
        ("2028-02-28T20:00+02:00", 24, "2028-02-29T20:00:00+02:00"),  # a leap day
        ("2026-12-31T23:30+02:00", 72, "2027-01-03T23:30:00+02:00"),
    ],
)
def test_a_deadline_is_in_real_hours_and_shown_local(received: str, hours: int, local: str) -> None:
    assert deadline(datetime.fromisoformat(received), hours, KYIV).isoformat() == local


def test_what_is_due_is_what_is_not_met() -> None:
    hours = DeadlineHours(inspect=24, answer=72)
    (inspect, answer) = deadlines(said(), RECEIVED, (), hours)
    assert (inspect.name, inspect.at) == ("inspect", RECEIVED + timedelta(hours=24))
    assert due((inspect, answer)) == inspect
    late = StatementStep("answered", RECEIVED + timedelta(hours=30))
    met = deadlines(said(), RECEIVED, (late,), hours)
    assert due(met) == answer
    now = RECEIVED + timedelta(hours=40)
    assert [each.is_breached(now) for each in met] == [True, False], "met, but late"


def test_a_deadline_is_met_by_its_own_step_alone() -> None:
    hours, at = DeadlineHours(), RECEIVED + timedelta(hours=2)
    closed_at = RECEIVED + timedelta(hours=3)

    def standing(*names: StepName) -> list[tuple[datetime | None, datetime | None, bool]]:
        steps = [StatementStep(each, at) for each in names]
        found = deadlines(said(), RECEIVED, [*steps, StatementStep("closed", closed_at)], hours)
        assert due(found) is None, "nothing is awaited of what is closed"
        return [(each.met_at, each.dropped_at, each.is_breached(closed_at)) for each in found]

    kept, dropped = (at, None, False), (None, closed_at, True)
    assert standing() == [dropped, dropped]
    assert standing("told") == [dropped, kept], "whoever was told was not visited"
    assert standing("found") == standing("answered") == [kept, dropped]
    assert standing("answered", "told") == [kept, kept]
    told = deadlines(said(), RECEIVED, [StatementStep("told", at)], hours)
    assert due(told) == told[0], "still to be looked into"


@pytest.mark.parametrize("kind", ["notification", "denial", "answer", "withdrawal"])
def test_what_asks_for_nothing_has_no_deadline(kind: str) -> None:
    assert deadlines(said(statement_kind=kind), RECEIVED, (), DeadlineHours()) == ()


def test_a_party_that_withdraws_waits_for_nothing() -> None:
    gone = (StatementStep("withdrawn", RECEIVED),)
    assert deadlines(said(), RECEIVED, gone, DeadlineHours()) == ()
    assert next_step(said(), gone) == "acknowledged"


def test_each_step_leads_to_the_next() -> None:
    done: list[StatementStep] = []
    for name in STEPS[1:]:
        assert next_step(said(), done) == name
        done.append(StatementStep(name, RECEIVED))
    assert next_step(said(), done) is None
    assert next_step(said(), [StatementStep("found", RECEIVED)]) == "acknowledged"
    found = [StatementStep("found", RECEIVED), StatementStep("acknowledged", RECEIVED)]
    assert next_step(said(), found) == "told"
    note = said(statement_kind="notification")
    assert next_step(note, [StatementStep("acknowledged", RECEIVED)]) == "closed"


def test_hours_are_the_agreements() -> None:
    assert DeadlineHours.of({"inspect_h": 12}) == DeadlineHours(inspect=12, answer=72)


def test_the_missions_own_are_sought_around_time_and_place() -> None:
    place = Place(name="Zolote", lat_e7=486900000, lon_e7=385200000, accuracy_m=500, source="map")
    time = EventTime(start=RECEIVED, zone=KYIV)
    found = surroundings(said(time=time, site=place), RECEIVED, KYIV)
    assert (found.weak, found.near) == (False, (48.69, 38.52, 10_500.0))
    assert found.since < RECEIVED < found.until
    assert surroundings(said(time=time), RECEIVED, KYIV).weak, "no place"
    assert surroundings(said(time=time, site=Place(name="Zolote")), RECEIVED, KYIV).weak
    day = EventTime(start=RECEIVED, precision="day", zone=KYIV)
    assert surroundings(said(time=day, site=place), RECEIVED, KYIV).weak


def test_without_a_time_it_is_the_whole_local_day_of_the_receipt() -> None:
    received = datetime(2026, 10, 25, 12, 0, tzinfo=UTC)  # a day of 25 hours in Kyiv
    found = surroundings(said(), received, KYIV)
    assert (found.weak, found.near) == (True, None)
    assert found.since == datetime(2026, 10, 24, 21, 0, tzinfo=UTC)
    assert found.until + timedelta(seconds=1) - found.since == timedelta(hours=25)
