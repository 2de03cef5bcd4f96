"""A mission moves from SQLite to PostgreSQL, equal row by row, and goes on there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.errors import StoreError
from fieldapp.hub.publishing import carry_outboxes
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger.record import Amendment, Retraction, Review
from fieldapp.store import access_rows, conversion, hub_log, integrity, settings
from fieldapp.store.access_rows import Access
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, map_rows, notice_rows, observations, search
from fieldapp.store.records.search import Query
from fieldapp.store.transfer import receipts
from tests.support import postgres
from tests.support.homes import seen
from tests.support.mission import NOW, Mission, words


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    """A hub with two feeds, corrections, a review, a photo, a waiting bundle and a read outbox."""
    begun = Mission.begin(tmp_path / "mission")
    lynx, owl = begun.enrol("Lynx 1"), begun.enrol("Owl 1", role="supervisor")
    stick = tmp_path / "stick"
    one, two = lynx.log("Стрілянина біля Золотого", "two")
    lynx.sign(Amendment(target=one.hash, observation=seen("Обстріл біля Золотого"), reason="typo"))
    lynx.sign(Retraction(target=two.hash, reason="not here"))
    lynx.sign(lynx.photo(b"crater" * 100))
    owl.sign(Review(target=one.hash, state="confirmed", note="heard too"))
    lynx.seal(stick)
    owl.seal(stick)
    assert set(words(begun.take(stick))) <= {"imported", "evidence"}
    begun.log_roster()
    receipts.remove_receipt(begun.store, receipts.receipts(begun.store)[0])
    map_rows.save_view(begun.store, "index", "{}")  # the name of a setting that is not copied
    notice_rows.add(begun.store, "pack", {"version": 2}, NOW)
    access_rows.note(
        begun.store,
        Access(at=NOW, person="Owl 1", login="anna", act="search", purpose="list", subject="all"),
    )
    access_rows.settle(begun.store)
    yield begun
    begun.close()


@pytest.fixture
def target(mission: Mission) -> Iterator[Store]:
    opened = postgres.on_server(mission.store.home, mission.store.secrets)
    yield opened
    opened.close()
    postgres.release()


def test_a_mission_is_the_same_on_the_other_engine(mission: Mission, target: Store) -> None:
    found = conversion.convert(mission.store, target)
    assert found.different == ()
    for name in ("record", "log_entry", "position", "access", "receipt", "secret", "news", "words",
                 "correction", "review", "evidence", "imported", "box"):  # fmt: skip
        assert found.rows[name] > 0, name
    assert target.kid == mission.store.kid
    assert receipts.last_receipt(target) == receipts.last_receipt(mission.store)
    for query in (
        Query(),
        Query(text="золотого"),
        Query(include_amended=True, include_retracted=True),
    ):
        assert [*search.matching(target, query)] == [*search.matching(mission.store, query)]
    for store in (mission.store, target):
        assert rebuild_index(store).equal
        assert integrity.check(store).problems == ()
    assert conversion.compare(mission.store, target).different == ()
    with pytest.raises(StoreError, match="records"):
        conversion.convert(mission.store, target)
    target.db.execute("UPDATE mark SET lat = lat + 1 WHERE id = (SELECT min(id) FROM mark)")
    settings.put(target, settings.CALL_SIGN, "another")
    assert conversion.compare(mission.store, target).different == ("setting", "mark")


def test_a_hub_goes_on_where_it_was(mission: Mission, target: Store, tmp_path: Path) -> None:
    conversion.convert(mission.store, target)
    size, lynx = hub_log.size(target), mission.laptops["Lynx 1"]
    mission.store.close()
    mission.store, stick = target, tmp_path / "later"
    (three,) = lynx.log("three")
    lynx.seal(stick)
    assert words(mission.take(stick)) == ["imported"]
    assert hub_log.size(target) == size + 2
    assert feeds.raw(target, three.hash) == three.raw
    carry_outboxes.copy_outboxes(target, stick, target.home / PUBLIC)
    mission.install(lynx)  # with the entry of whoever reviewed
    received = lynx.receive(stick)
    assert received.refused == ()
    assert {r.state for r in observations.search(lynx.store, Query())} == {"logged"}
    assert words(mission.take(stick)) == ["repeated"]
    assert integrity.check(target).problems == ()
