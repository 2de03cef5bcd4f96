"""The list of records in the order of each of its columns, over the whole list."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.records import record_list
from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.records.record_order import ORDERS
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.ledger.record import Patrol
from fieldapp.observation.values import Count, EventTime, EvidenceRef, Place, Weapon
from tests.support.homes import Device, receive
from tests.support.mission import NOW, Laptop, Mission
from tests.support.stored_rows import heard

PLACES = ("Авдіївка", "", "Zolote 4", "Горлівка", "avdiivka", "Zolote 12")


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    mission = Mission.begin(tmp_path)
    made = mission.enrol("Lynx 2")
    yield made
    made.store.close()
    mission.store.close()


@pytest.fixture
def session(laptop: Laptop) -> Session:
    """Six observations whose columns all differ in order, and one of another laptop."""
    one: tuple[EvidenceRef, ...] = laptop.photo(b"abc").evidence
    photos = {3: one, 4: one + laptop.photo(b"abd").evidence}
    for n, name in enumerate(PLACES):
        low = (7, 40, 9, 100, 1, 2)[n]
        laptop.sign(
            heard(
                time=EventTime(start=NOW + timedelta(hours=(n * 5) % 6)),
                post=Place(name=name) if name else None,
                count=Count(low=low, high=low),
                what=("explosion",) if n % 2 else ("burst",),
                weapons=(Weapon(type=("hmg", "mortar", "tank")[n % 3]),),
                evidence=photos.get(n, ()),
                note=("", "b", "a")[n % 3],
            )
        )
    owl = Device.numbered(9)
    owl.begin()
    owl.sign(heard(time=EventTime(start=NOW - timedelta(hours=1)), post=Place(name="Єлизаветівка")))
    receive(laptop.store, owl)
    laptop.sign(Patrol(action="start", team="Team 1"))
    return Session(store=laptop.store, pack=laptop.pack)


def listed(session: Session, by: str, *, rising: bool) -> list[RecordRow]:
    asked = RecordQuery(by=by, rising=rising)
    found = record_list.find(session, asked, language="en")
    rows = []
    for start in range(0, found.count, 3):  # by windows, as the page asks
        rows += record_list.rows(
            session, found, start=start, count=3, language="en", zone="Europe/Kyiv"
        )
    return rows


@pytest.mark.parametrize("by", ORDERS)
def test_each_column_can_be_put_in_order_both_ways(session: Session, by: str) -> None:
    up, down = (listed(session, by, rising=rising) for rising in (True, False))
    assert {each.hash for each in up} == {each.hash for each in down}
    assert len(up) == len(PLACES) + 1
    columns: dict[str, Callable[[RecordRow], Any]] = {
        "place": lambda row: row.place,
        "files": lambda row: row.files or "",
        "number": lambda row: row.seq,
        "signer": lambda row: row.signer,
        "note": lambda row: row.note,
        "event": lambda row: row.when,
    }
    shown = columns.get(by)
    if shown is not None:
        # What has no value stands last, whichever way.
        first = [shown(row) for row in up if shown(row) not in ("", None)]
        last = [shown(row) for row in down if shown(row) not in ("", None)]
        assert len(set(first)) > 1, "a column of one value shows no order"
        assert sorted(set(first), key=first.index) == sorted(set(last), key=last.index)[::-1]
        assert [shown(row) for row in up][: len(first)] == first


def test_places_are_in_the_order_of_their_letters_and_figures(session: Session) -> None:
    names = [row.place for row in listed(session, "place", rising=True)]
    latin = [name for name in names if name[:1].isascii() and name]
    assert latin == ["avdiivka", "Zolote 4", "Zolote 12"]
    assert names[-1] == ""


def test_what_is_the_same_stands_together_with_the_fewest_first(session: Session) -> None:
    titles = [row.title for row in listed(session, "what", rising=True)]
    bursts = [n for n, title in enumerate(titles) if "burst" in title]
    assert bursts == list(range(bursts[0], bursts[0] + len(bursts)))


def test_a_number_is_the_feeds_and_not_that_of_the_arrival(session: Session) -> None:
    seqs = [row.seq for row in listed(session, "number", rising=True)]
    assert seqs == sorted(seqs, key=lambda seq: seq or 0)


def test_equals_stand_with_the_newest_event_first(session: Session) -> None:
    for rising in (True, False):
        loose = [row.when for row in listed(session, "files", rising=rising) if not row.files]
        assert loose == sorted(loose, reverse=True)


def test_putting_in_order_is_told_and_can_be_stopped(session: Session) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    asked = RecordQuery(by="place", rising=True)
    stopped = record_list.find(session, asked, language="en", progress=progress)
    assert told == [(0, len(PLACES) + 1)]
    plain = record_list.find(session, RecordQuery(), language="en")
    assert stopped.numbers == plain.numbers
    assert stopped.stopped
    assert not plain.stopped


def test_records_of_every_type_stand_together_by_what_they_are(session: Session) -> None:
    asked = RecordQuery(kind="everything", by="what", rising=True)
    found = record_list.find(session, asked, language="en")
    rows = record_list.rows(session, found, start=0, count=99, language="en", zone="Europe/Kyiv")
    without = [not row.title for row in rows]
    assert without == sorted(without, reverse=True)
    assert any(without)
    assert not all(without)
