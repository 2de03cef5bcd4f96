"""Transactions, settings, secrets, drafts and saved views."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from fieldapp.errors import StoreError
from fieldapp.store import conversion, database, drafts, settings
from fieldapp.store.devices import device_settings
from fieldapp.store.drafts import StoredDraft
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, map_rows
from fieldapp.store.sealed import named_secrets
from tests.store.contract.conftest import Engine
from tests.support import homes, postgres
from tests.support.homes import START, log, own_device, seen

KID = bytes(range(8))
BEFORE_1970 = datetime(1969, 12, 31, 23, 0, tzinfo=UTC)


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.transaction():
        settings.put(store, settings.CALL_SIGN, "Lynx")
        log(store, own_device(store), seen("lost"))
        raise RuntimeError
    assert settings.get(store, settings.CALL_SIGN) is None
    assert feeds.head(store, store.kid) is None


def test_an_inner_transaction_is_undone_alone(store: Store) -> None:
    with store.transaction():
        settings.put(store, settings.CALL_SIGN, "Lynx")
        with pytest.raises(RuntimeError), store.transaction():
            settings.put(store, settings.LAST_POST, "Zolote")
            raise RuntimeError
    assert settings.get(store, settings.CALL_SIGN) == "Lynx"
    assert settings.get(store, settings.LAST_POST) is None


def test_an_error_of_the_store_undoes_the_transaction_too(store: Store) -> None:
    with pytest.raises(StoreError), store.transaction():
        settings.put(store, settings.CALL_SIGN, "Lynx")
        raise StoreError("The disk is full.")
    assert settings.get(store, settings.CALL_SIGN) is None


def test_nobody_sees_half_of_a_transaction(store: Store, again: Store) -> None:
    with store.transaction():
        settings.put(store, settings.CALL_SIGN, "Lynx")
        assert settings.get(again, settings.CALL_SIGN) is None
    assert settings.get(again, settings.CALL_SIGN) == "Lynx"


def test_what_is_read_in_a_transaction_stays_true(engine: Engine, store: Store) -> None:
    def write() -> None:
        other = engine.open(store.home)
        began.set()
        settings.put(other, settings.OUTBOX_NUMBER, 2)
        other.close()

    began = Event()
    settings.put(store, settings.OUTBOX_NUMBER, 1)
    writer = Thread(target=write)
    with store.transaction():
        number = settings.get(store, settings.OUTBOX_NUMBER)
        writer.start()
        began.wait()
        writer.join(0.2)
        assert settings.get(store, settings.OUTBOX_NUMBER) == number
        assert writer.is_alive(), "nobody else writes meanwhile"
    writer.join()
    assert settings.get(store, settings.OUTBOX_NUMBER) == 2


def test_what_was_stored_is_there_after_closing(engine: Engine, store: Store) -> None:
    (signed,) = log(store, own_device(store), seen("heard"))
    store.close()
    opened = engine.open(store.home)
    assert opened.kid == store.kid
    assert feeds.raw(opened, signed.hash) == signed.raw
    opened.close()


def test_a_setting_comes_back_in_its_own_type(store: Store) -> None:
    asked = datetime(2026, 3, 1, 12, 0, 0, 500, tzinfo=UTC)
    settings.put(store, settings.ROOT_HASH, bytes(32))
    settings.put(store, settings.CITED_SIZE, 2**40)
    settings.put(store, settings.PACK_VERSIONS, (1, 2, 3, 4))
    settings.put(store, settings.PACK_ASKED_AT, asked)
    settings.put(store, settings.EVIDENCE_REQUESTS, ("7-x1.wanted", b"\0\xff"))
    settings.put(store, settings.EVIDENCE_REQUESTS, ("0-x1.wanted", b""))
    settings.put(store, settings.WITNESS_URLS, {"w.example/w1": "https://w.example/Світло"})
    assert settings.get(store, settings.ROOT_HASH) == bytes(32)
    assert settings.get(store, settings.CITED_SIZE) == 2**40
    assert settings.get(store, settings.PACK_VERSIONS) == (1, 2, 3, 4)
    assert settings.get(store, settings.PACK_ASKED_AT) == asked
    assert settings.get(store, settings.EVIDENCE_REQUESTS) == ("0-x1.wanted", b"")
    assert settings.get(store, settings.WITNESS_URLS) == {
        "w.example/w1": "https://w.example/Світло"
    }
    assert settings.get(store, settings.LAST_POST) is None


def test_settings_of_many_are_told_apart(store: Store) -> None:
    other = KID[::-1]
    settings.put(store, device_settings.receipted_size(KID), 3)
    settings.put(store, device_settings.receipted_size(other), 4)
    settings.put(store, device_settings.forks_sent(KID, other), 5)
    assert settings.get(store, device_settings.receipted_size(KID)) == 3
    assert settings.get(store, device_settings.receipted_size(other)) == 4
    assert settings.get(store, device_settings.forks_sent(KID, other)) == 5
    assert settings.get(store, device_settings.forks_sent(other, KID)) is None


def test_a_secret_is_no_setting_and_the_last_one_stands(store: Store) -> None:
    assert named_secrets.get(store, "call sign") is None
    for value in (b"\1\2", b"\0" * 32):
        named_secrets.put(store, "call sign", value)
    assert named_secrets.get(store, "call sign") == b"\0" * 32
    assert settings.get(store, settings.CALL_SIGN) is None


def test_drafts_are_the_newest_first_and_replaced_by_name(store: Store) -> None:
    old, new = (
        StoredDraft(name=name, kind="log", saved_at=at, content=b"\0" + name.encode())
        for name, at in (("old", BEFORE_1970), ("new", START))
    )
    drafts.save(store, old)
    drafts.save(store, new)
    assert drafts.drafts(store) == [new, old]
    again = StoredDraft(name="old", kind="patrol", saved_at=START + timedelta(1), content=b"")
    drafts.save(store, again)
    assert drafts.drafts(store) == [again, new]
    assert drafts.get(store, "old") == again
    drafts.remove(store, "old")
    drafts.remove(store, "nobody")
    assert drafts.get(store, "old") is None
    assert drafts.drafts(store) == [new]


def test_saved_views_are_replaced_by_name(store: Store) -> None:
    for name, content in (("north", "{1}"), ("east", "{2}"), ("north", "{3}")):
        map_rows.save_view(store, name, content)
    assert map_rows.views(store) == {"east": "{2}", "north": "{3}"}
    map_rows.remove_view(store, "east")
    map_rows.remove_view(store, "nowhere")
    assert map_rows.views(store) == {"north": "{3}"}


def test_a_snapshot_is_one_moment_whatever_others_write(store: Store, again: Store) -> None:
    settings.put(store, settings.CALL_SIGN, "Lynx")
    with again.db.snapshot():
        before = list(again.db.stream("SELECT name, value FROM setting ORDER BY name"))
        settings.put(store, settings.CALL_SIGN, "Owl")
        with again.db.snapshot():
            assert list(again.db.stream("SELECT name, value FROM setting ORDER BY name")) == before
    assert settings.get(again, settings.CALL_SIGN) == "Owl"
    settings.put(again, settings.CALL_SIGN, "Wolf")
    assert settings.get(store, settings.CALL_SIGN) == "Wolf"


def test_a_stream_is_read_beside_other_statements(store: Store) -> None:
    log(store, own_device(store), *(seen(str(number)) for number in range(5)))
    with store.transaction():
        rows = store.db.stream("SELECT id FROM record ORDER BY id")
        more = store.db.stream("SELECT id FROM record ORDER BY id DESC")
        read = [(next(rows), next(more), feeds.head(store, store.kid)) for _ in range(6)]
        assert [one for (one,), _, _ in read] == [two for _, (two,), _ in reversed(read)]
        assert not list(rows)


def test_a_database_has_a_size(store: Store) -> None:
    assert database.stored_bytes(store) > 10_000


def test_a_database_that_is_closed_for_good_takes_nothing_more(tmp_path: Path) -> None:
    store = homes.new_store(tmp_path / "home")  # SQLite's: it moves to a server
    beside = homes.reopened(store.home)
    with pytest.raises(RuntimeError), store.transaction():
        database.close_for_good(store, "dbname=nothing")
        raise RuntimeError
    settings.put(beside, settings.CALL_SIGN, "Lynx")
    with store.transaction():
        database.close_for_good(store, "dbname=nothing")
    for each in (store, beside):
        with pytest.raises(StoreError, match="PostgreSQL server now"):
            settings.put(each, settings.CALL_SIGN, "Owl")
        with pytest.raises(StoreError, match="PostgreSQL server now"):
            log(each, own_device(each), seen("lost"))
        assert settings.get(each, settings.CALL_SIGN) == "Lynx"
        each.close()


def test_a_database_is_the_same_in_another_of_its_engine_and_of_the_other_one(
    engine: Engine, store: Store, tmp_path: Path
) -> None:
    log(store, own_device(store), seen("Стрілянина"), seen("two"))
    named_secrets.put(store, "log seed", b"secret")
    settings.put(store, settings.CALL_SIGN, "Lynx")
    for number, create in enumerate((homes.new_store, postgres.new_store)):
        copy = create(tmp_path / str(number))
        same_home = replace(copy, secrets=store.secrets)  # type: ignore[type-var]
        assert conversion.convert(store, same_home).different == ()
        assert named_secrets.get(same_home, "log seed") == b"secret"
        copy.close()
