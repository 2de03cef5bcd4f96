"""Reasons of charts: each row comes down to the records that it was made of."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import Session
from fieldapp.app.trends.trend import WantedTrend, trend
from fieldapp.app.trends.trend_reasons import reasons
from fieldapp.errors import InputError
from fieldapp.ledger.record import Record
from fieldapp.observation.notation.position import place
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime, Weapon
from fieldapp.report.daily.sections import named
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.laptop import opened

POST = place("48.5, 38.5")
AT = datetime(2018, 9, 15, 10, tzinfo=UTC)
DAYS = (date(2018, 9, 15), date(2018, 9, 16))
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def told(figure: int, hours: float = 0, **fields: Any) -> Observation:
    when = EventTime(start=AT + timedelta(hours=hours), precision="minute", zone="Europe/Kyiv")
    count = Count(low=figure, high=figure)
    return heard(**{"post": POST, "count": count, "time": when, **fields})


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    with opened(homes.make(tmp_path / "mission").copy("Heron 1", tmp_path)) as found:
        yield found


def test_each_row_comes_down_to_its_records(laptop: Laptop) -> None:
    assert laptop.pack is not None
    session = Session(store=laptop.store, pack=laptop.pack)
    span = EventTime(start=AT, end=AT + timedelta(hours=6), zone="Europe/Kyiv")
    fired, later = laptop.sign(told(9)), laptop.sign(told(5, 24))
    watch = laptop.sign(Observation(kind="watch", post=POST, time=span))
    tank = laptop.sign(told(1, kind="weapon", what=(), weapons=(Weapon(type="tank"),)))
    found = trend(session, WantedTrend(days=DAYS, truce=AT - timedelta(hours=1)), NOW)

    def why(name: str, **cells: Any) -> set[str]:
        (row,) = [
            at
            for at, each in enumerate(found.chart(name).rows)
            if cells.items() <= dict(each.cells).items()
        ]
        grounds = reasons(session, found, name, row)
        return set(named({k: v for k, v in grounds.items() if k == "total"})) | set(
            grounds.get("records", ())
        )

    def hashes(*records: Record) -> set[str]:
        return {each.hash.hex() for each in records}

    day = {"day": "2018-09-15"}
    assert why("daily", **day, kind="ceasefire_violation") == hashes(fired, watch)
    assert why("rate", **day) == hashes(fired, watch)
    assert why("rate", day="2018-09-16") == hashes(later)
    assert why("hours", **day, hour="13") == hashes(fired)
    assert why("hours", **day, hour="14") == set()
    assert why("hours", day="all", hour="13") == hashes(fired, later)
    assert why("truce", block=1) == hashes(fired, watch)
    assert why("truce", block=2) == hashes(later)
    assert why("silence") == hashes(fired, later, watch)
    assert why("weapons") == hashes(tank)
    rows = found.chart("sectors").rows
    of_sectors = [reasons(session, found, "sectors", at) for at in range(len(rows))]
    assert hashes(fired, later) <= {h for each in of_sectors for h in named(dict(each))}

    preferences.write(laptop.store, Preferences(cut_off="06:00"))
    night = laptop.sign(told(3, 14))  # 03:00 of the 16th on the clocks, in the day of the 15th
    found = trend(session, WantedTrend(days=DAYS), NOW)
    assert why("hours", day="2018-09-16", hour="03") == hashes(night)

    laptop.sign(told(7))
    with pytest.raises(InputError, match="came since"):
        reasons(session, found, "rate", 0)
