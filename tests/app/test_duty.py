"""Duty board: who is silent and what is overdue, a moment before a deadline and at it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.app.headquarters import duty
from fieldapp.app.headquarters.duty import BUNDLE, MANNED, ON_PATROL, DutyRow, Late
from fieldapp.app.home.session import Session
from fieldapp.ledger.record import Patrol
from fieldapp.observation.values import EventTime
from tests.support.homes import place, seen
from tests.support.mission import Laptop, Mission

JUST = timedelta(seconds=1)


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path)
    yield made
    for laptop in made.laptops.values():
        laptop.store.close()
    made.store.close()


@pytest.fixture
def lynx(mission: Mission) -> Laptop:
    return mission.enrol("Lynx 1", team="North")


def brought(mission: Mission, laptop: Laptop, stick: Path) -> datetime:
    """Everything of a laptop, imported; when it came."""
    stick.mkdir(exist_ok=True)
    laptop.seal(stick)
    mission.take(stick)
    return mission.now


def rows(mission: Mission, at: datetime) -> dict[str, DutyRow]:
    session = Session(store=mission.store, pack=mission.pack)
    return {row.name: row for row in duty.board(session, at).rows}


def late(mission: Mission, name: str, at: datetime) -> list[Late]:
    return [each.why for each in rows(mission, at)[name].overdue]


def test_a_laptop_of_which_nothing_came_is_overdue_a_day_later(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    enrolled = mission.now
    assert rows(mission, enrolled)["Lynx 1"].last_word is None
    assert late(mission, "Lynx 1", enrolled + BUNDLE - JUST) == []
    assert late(mission, "Lynx 1", enrolled + BUNDLE) == [Late.BUNDLE]
    lynx.log("heard")
    came = brought(mission, lynx, tmp_path / "stick")
    assert rows(mission, came)["Lynx 1"].last_word == came
    assert late(mission, "Lynx 1", came + BUNDLE - JUST) == []
    assert late(mission, "Lynx 1", came + BUNDLE) == [Late.BUNDLE]
    mission.revoke(lynx)
    assert "Lynx 1" not in rows(mission, came + BUNDLE)


def test_a_patrol_that_is_out_is_waited_for_shorter(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    lynx.sign(Patrol(action="start", team="North", vehicle="V-12"))
    started = lynx.now
    came = brought(mission, lynx, tmp_path / "stick")
    row = rows(mission, came)["Lynx 1"]
    assert (row.patrol_since, row.vehicle, row.team) == (started, "V-12", "North")
    assert late(mission, "Lynx 1", came + ON_PATROL - JUST) == []
    assert late(mission, "Lynx 1", came + ON_PATROL) == [Late.BUNDLE]
    lynx.sign(Patrol(action="stop"))
    came = brought(mission, lynx, tmp_path / "stick")
    assert rows(mission, came)["Lynx 1"].patrol_since is None
    assert late(mission, "Lynx 1", came + ON_PATROL) == []


def test_a_post_is_overdue_an_hour_after_its_watch_ended(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    def watch(start: datetime, end: datetime) -> None:
        time = EventTime(start=start, end=end)
        lynx.sign(seen(kind="watch", time=time, nothing=True, post=place(48.5, 38.5, "Hill 5")))
        brought(mission, lynx, tmp_path / "stick")

    first = mission.now
    watch(first, first + timedelta(hours=2))
    end = first + timedelta(hours=2)
    row = rows(mission, end)["Hill 5"]
    assert (row.is_post, row.last_word, row.team) == (True, end, "North")
    assert late(mission, "Hill 5", end + MANNED - JUST) == []
    assert late(mission, "Hill 5", end + MANNED) == [Late.WATCH]
    watch(end, end + timedelta(hours=3))
    assert late(mission, "Hill 5", end + MANNED) == []
    assert late(mission, "Hill 5", end + timedelta(hours=3) + MANNED) == [Late.WATCH]


def test_what_is_overdue_longest_stands_first_then_who_is_silent_longest(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    for name in ("Otter 1", "Heron 1"):
        mission.enrol(name)
    lynx.log("heard")
    brought(mission, lynx, tmp_path / "a")
    heron = mission.laptops["Heron 1"]
    heron.log("heard later")
    came = brought(mission, heron, tmp_path / "b")
    session = Session(store=mission.store, pack=mission.pack)
    names = [row.name for row in duty.board(session, came).rows]
    assert names == ["Otter 1", "Lynx 1", "Heron 1"]
    found = duty.board(session, came + BUNDLE)
    assert (found.late, [row.name for row in found.rows]) == (3, names)
