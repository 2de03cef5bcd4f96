"""The line "day not known" is read from the index, and is what reading every record gives."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Amendment, Record, Retraction
from fieldapp.observation.values import Count, EventTime
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
    return [
        (found.claim, found.rows, found.open_rows, found.without_figure, found.set_apart)
        for found in (counting_state.undated_total(state), slow)
    ]


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
