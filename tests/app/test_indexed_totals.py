"""Totals that are read from the index are what reading every record gives."""

from collections.abc import Generator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Amendment, Record, Retraction
from fieldapp.observation.values import Count, EventTime, Step
from fieldapp.store.records import log_state
from fieldapp.verification import counting
from tests.support.homes import START, Device, receive
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.laptop import opened

MONTH = EventTime(start=START, precision="month", zone="Europe/Kyiv")
DAY = EventTime(start=START, zone="Europe/Kyiv")


@pytest.fixture
def laptop(tmp_path: Path) -> Generator[Laptop]:
    with opened(homes.make(tmp_path / "mission").copy("Heron 1", tmp_path)) as made:
        yield made


def told(laptop: Laptop, figure: int, time: EventTime | None, **fields: Any) -> Record:
    return laptop.sign(heard(count=Count(low=figure, high=figure), time=time, **fields))


def both(laptop: Laptop) -> list[Any]:
    """The line as it is told, and from every record."""
    assert laptop.pack is not None
    state = counting_state.state_at(Session(store=laptop.store, pack=laptop.pack))
    every = counting_state.groups_of(state, log_state.undated(laptop.store), "ceasefire_violation")
    slow = counting.total(counting.by_day(every, state.zone, state.cut_off).get(None, ()))
    return [_figures(found) for found in (counting_state.undated_total(state), slow)]


def _figures(found: counting.Total) -> tuple[Any, ...]:
    sums = (found.claim, found.rows, found.open_rows, found.without_figure)
    return (*sums, found.set_apart, sorted(found.flags))


def test_the_line_is_what_reading_every_record_gives(laptop: Laptop) -> None:
    one, two, three = (told(laptop, n, time) for n, time in ((3, MONTH), (5, None), (7, MONTH)))
    dated, gone = told(laptop, 11, DAY), told(laptop, 13, None)
    told(laptop, 17, None, assessment=("live_fire_exercise",))
    laptop.sign(heard(count=None, time=None))
    laptop.sign(heard(count=Count(qualifier="over", low=76), time=MONTH))
    laptop.sign(Retraction(target=gone.hash, reason="own vehicle"))
    fast, slow = both(laptop)
    assert fast == slow
    assert fast[0].at_least == 3 + 5 + 7 + 1 + 77
    assert fast[4]["live_fire"].at_least == 17
    for target, time in ((three, DAY), (dated, MONTH)):
        changed = heard(count=Count(low=19, high=19), time=time)
        laptop.sign(Amendment(target=target.hash, reason="another time", observation=changed))
    fast, slow = both(laptop)
    assert fast == slow
    assert fast[0].at_least == 3 + 5 + 19 + 1 + 77
    owl = Device.numbered(9)
    owl.role = "supervisor"
    owl.begin()
    owl.sign(Link(relation="same", members=(one.hash, two.hash), reason="one event"))
    owl.sign(Link(relation="same", members=(three.hash, dated.hash), reason="one event"))
    receive(laptop.store, owl)
    fast, slow = both(laptop)
    assert fast == slow
    assert fast[0].at_least == 5 + 1 + 77, "the second link has a day by its other member"


def test_a_day_is_what_reading_every_record_gives(laptop: Laptop) -> None:
    five = Step(what="explosion", count=Count(low=5, high=5))
    hour = timedelta(hours=1)
    day = (START + 6 * hour).date()  # at 18:00, of a day that begins the evening before
    plain, one, two, three, gone = (told(laptop, n, DAY) for n in (3, 5, 7, 11, 13))
    late = EventTime(start=START + 5 * hour, end=START + 7 * hour, zone="Europe/Kyiv")
    whole = EventTime(start=START - 14 * hour, precision="day", zone="Europe/Kyiv")
    evening = EventTime(start=START + 4 * hour, precision="part_of_day", zone="Europe/Kyiv")
    for figure, time in ((17, late), (19, whole), (23, evening), (29, MONTH), (31, None)):
        told(laptop, figure, time)
    other = told(laptop, 37, EventTime(start=START + 90 * hour, zone="Europe/Kyiv"))
    told(laptop, 41, DAY, assessment=("controlled_detonation",))
    for fields in (
        {"steps": (five, five), "count": None},
        {"steps": (five, five), "count": Count(low=99, high=99)},
        {"count": Count(qualifier="over", low=76)},
        {"count": None},
    ):
        laptop.sign(heard(time=DAY, **fields))
    laptop.sign(Retraction(target=gone.hash, reason="own vehicle"))
    for target, time in ((three, MONTH), (other, DAY)):
        changed = heard(count=Count(low=43, high=43), time=time)
        laptop.sign(Amendment(target=target.hash, reason="another time", observation=changed))
    owl = Device.numbered(9)
    owl.role = "supervisor"
    owl.begin()
    owl.sign(Link(relation="same", members=(one.hash, two.hash), reason="one event"))
    receive(laptop.store, owl)
    assert laptop.pack is not None
    state = counting_state.state_at(Session(store=laptop.store, pack=laptop.pack))
    found = {
        n: [
            counting_state.day_total(state, day + timedelta(days=n), in_full=in_full)
            for in_full in (False, True)
        ]
        for n in (-1, 0, 1, 4)
    }
    for fast, slow in found.values():
        assert _figures(fast) == _figures(slow)
    fast, slow = found[0]
    # The larger of 5 and 7, a day, an evening, a correction, two sequences, over 76, no count.
    assert fast.claim.at_least == 3 + 7 + 19 + 23 + 43 + 10 + 99 + 77 + 1
    assert [flag for _, flag in fast.flags] == ["steps_differ"]
    assert fast.set_apart["demining"].at_least == 41
    assert {group.hash for group in slow.groups} > {group.hash for group in fast.groups}
    assert plain.hash not in {group.hash for group in fast.groups}, "it was not opened"
    assert found[1][0].claim.at_least == 17
