"""No total changes when parties' statements are added or taken back, whatever they say (J11)."""

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, list_totals
from fieldapp.ledger.record import Retraction
from fieldapp.observation.observation import FIELDS, Observation
from fieldapp.observation.values import Count, EventTime, Weapon
from fieldapp.store.records import observations, record_numbers
from fieldapp.store.records.search import Query
from tests.support.homes import place, seen
from tests.support.mission import NOW, Laptop, Mission

DAY = timedelta(days=1)
POST = place(48, 38, "Zolote")


def statement(chance: random.Random) -> Observation:
    """A statement that says as much as one can of what is counted elsewhere."""
    figure = chance.randint(0, 500)
    said = Observation(
        kind="statement",
        statement_kind=chance.choice(("allegation", "notification", "casualty_report", "denial")),
        party=chance.choice(("A", "B")),
        what=("explosion",),
        assessment=chance.choice(((), ("impact",), ("live_fire_exercise",))),
        count=Count(qualifier=chance.choice(("exact", "about")), low=figure, high=figure),
        killed=Count(low=figure, high=figure),
        weapons=(Weapon(type="mortar", count=Count(low=figure, high=figure)),),
        quantity=f"{figure} shells",
        time=EventTime(start=NOW + timedelta(minutes=chance.randrange(4000)), zone="Europe/Kyiv"),
        site=POST,
        note=f"statement {figure}",
    )
    left_out = chance.sample(("count", "killed", "weapons", "quantity", "what", "time"), 2)
    return replace(said, **{name: FIELDS[name].empty for name in left_out})


def figures(session: Session) -> list[object]:
    """All that counts: days, no day, a period, the list of everything."""
    state = counting_state.state_at(session)
    days = [counting_state.day_total(state, (NOW + DAY * n).date()) for n in range(-1, 5)]
    totals = [*days, counting_state.undated_total(state)]
    period = counting_state.span_total(state, NOW - DAY, NOW + 5 * DAY)
    names = [row.hash for row in observations.search(session.store, Query(limit=None))]
    numbers = [record_numbers.number(session.store, name) or 0 for name in names]
    listed = list_totals.finish(list_totals.take(session, list_totals.begin(session), numbers))
    return [
        *((each.claim, each.rows, each.set_apart) for each in totals),
        (period.claim, period.set_apart, period.unknown.claim),
        (listed.observations, [(kind, total.claim) for kind, total in listed.counted]),
    ]


def fuzz(laptop: Laptop, chance: random.Random, trials: int) -> int:
    """Add statements and take half of them back; returns how many totals were another."""
    session = Session(store=laptop.store, pack=laptop.pack)
    before, changed = figures(session), 0
    made = [laptop.sign(statement(chance), level=2) for _ in range(trials)]
    changed += figures(session) != before
    for each in made[::2]:
        laptop.sign(Retraction(target=each.hash, reason="sent twice"))
    return changed + (figures(session) != before)


def begun(folder: Path) -> Laptop:
    """A laptop with a few violations, one of them in no day."""
    laptop = Mission.begin(folder).enrol("Owl", "verification_officer")
    for n in range(8):
        count = Count(low=n + 1, high=n + 1)
        when = EventTime(
            start=NOW + 8 * n * timedelta(hours=1), precision="month" if n == 5 else "minute"
        )
        laptop.sign(seen(str(n), count=count, time=when, post=POST))
    return laptop


def test_statements_change_no_total(tmp_path: Path) -> None:
    laptop = begun(tmp_path)
    was = figures(Session(store=laptop.store, pack=laptop.pack))
    assert fuzz(laptop, random.Random(11), 40) == 0
    laptop.sign(seen("one more", count=Count(low=1, high=1), post=POST))
    assert figures(Session(store=laptop.store, pack=laptop.pack)) != was
