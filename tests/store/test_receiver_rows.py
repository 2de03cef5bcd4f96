"""What a receiver's account may do in the mission's database, and that it may do nothing else."""

import hashlib
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fieldapp.errors import InputError, ServerAwayError, StoreError
from fieldapp.store.interface import Store
from fieldapp.store.postgres import arrival_rows
from fieldapp.store.postgres.receiver_rows import TAKEN, TOO_MANY, ReceiverRows
from tests.support import postgres

KID, OTHER = b"\1" * 8, b"\2" * 8
DAY: dict[str, int] = {"day": 20, "most": 3, "keep_s": 1000}


def sha(number: int) -> bytes:
    return hashlib.sha256(bytes([number])).digest()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = postgres.new_store(tmp_path)
    yield made
    made.close()
    postgres.release()


@pytest.fixture
def dsn(store: Store) -> str:
    return postgres.let_receiver_in(postgres.dsn_of(store.home))


@pytest.fixture
def two(dsn: str) -> Iterator[tuple[ReceiverRows, ReceiverRows]]:
    one, other = ReceiverRows(dsn), ReceiverRows(dsn)
    yield one, other
    one.close()
    other.close()


def test_an_account_of_a_receiver_reads_no_table_and_stops_nobody(store: Store, dsn: str) -> None:
    with psycopg.connect(postgres.dsn_of(store.home)) as owner:
        tables = owner.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
            "WHERE schemaname IN ('fieldapp', 'readers', 'receivers') "
            "UNION SELECT format('%I.%I', schemaname, viewname) FROM pg_views "
            "WHERE schemaname = 'readers'"
        ).fetchall()
        # What is not here exists as well, and would be readable by being forgotten.
        others = owner.execute(
            "SELECT DISTINCT nspname FROM pg_namespace WHERE nspname !~ '^pg_' "
            "AND has_schema_privilege('receiver_one', oid, 'USAGE')"
        ).fetchall()
        functions = owner.execute(
            "SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace "
            "WHERE nspname IN ('fieldapp', 'readers', 'receivers') "
            "AND has_function_privilege('receiver_one', pg_proc.oid, 'EXECUTE') "
            "AND has_schema_privilege('receiver_one', n.oid, 'USAGE') ORDER BY 1"
        ).fetchall()
    names = {name for (name,) in tables}
    assert {"fieldapp.record", "fieldapp.setting", "readers.reports", "receivers.arrival"} <= names
    assert {name for (name,) in others} == {"public", "information_schema", "receivers"}
    assert [name for (name,) in functions] == ["arrived", "begin_upload", "came_wrong", "has_sent"]
    tries = [f"TABLE {name}" for name in names]
    tries += [f"TRUNCATE {name}" for name in names if not name.startswith("readers.")]
    tries += [f"LOCK TABLE {name} IN ACCESS SHARE MODE" for name in names]
    tries += ["INSERT INTO receivers.arrival (sha256, length) VALUES ('x', 1)"]
    tries += ["SELECT pg_advisory_lock(1)", "SELECT pg_try_advisory_xact_lock_shared(1, 2)"]
    tries += ["SELECT lo_create(0)", "SELECT lo_from_bytea(0, 'x')", "CREATE TEMP TABLE t (a int)"]
    tries += ["CREATE TABLE public.t (a int)", "CREATE SCHEMA t", "SET ROLE fieldapp_hub"]
    tries += ["SELECT pg_read_file('/etc/passwd')", "COPY (SELECT 1) TO PROGRAM 'true'"]
    tries += ["SELECT receivers.lock_device('x')", "SELECT receivers.charge('x', 1)"]
    with psycopg.connect(dsn, autocommit=True) as conn:
        for each in tries:
            with pytest.raises(psycopg.errors.InsufficientPrivilege), conn.transaction():
                conn.execute(each.encode())


def test_the_program_works_on_where_receivers_are_let_in(store: Store, dsn: str) -> None:
    assert dsn
    with store.transaction():
        store.db.execute("INSERT INTO setting VALUES ('any', '1')")
    with closing(ReceiverRows(dsn)) as rows:
        rows.arrived(KID, sha(1), 7)
    assert [each.sha256 for each in arrival_rows.waiting(store)] == [sha(1)]


Two = tuple[ReceiverRows, ReceiverRows]


def test_two_receivers_have_one_day_of_a_device(two: Two) -> None:
    one, other = two
    assert one.begin(KID, sha(1), 12, **DAY) == 0
    one.arrived(KID, sha(1), 12)
    assert 86_340 <= other.begin(KID, sha(2), 9, **DAY) <= 86_400
    assert other.begin(KID, sha(3), 8, **DAY) == 0
    assert one.begin(KID, sha(4), 15, **DAY) == TAKEN
    assert one.begin(KID, sha(3), 8, **DAY) == 0  # it goes on at another receiver
    assert one.begin(OTHER, sha(2), 20, **DAY) == 0
    other.came_wrong(KID, sha(3), 8)
    assert 86_340 <= one.begin(KID, sha(5), 1, **DAY) <= 86_400


def test_receivers_that_begin_at_once_grant_one_day(two: Two) -> None:
    def begin(number: int) -> bool:
        return two[number % 2].begin(KID, sha(number), 7, **DAY) == 0

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(begin, range(16))) == 2


def test_a_device_has_so_many_unfinished_uploads_until_they_expire(two: Two, store: Store) -> None:
    one, other = two
    for number in range(3):
        assert two[number % 2].begin(KID, sha(number), 1, **DAY) == 0
    assert other.begin(KID, sha(4), 1, **DAY) == TOO_MANY
    _as_owner(store, "UPDATE receivers.begun SET at = at - 1000")
    assert other.begin(KID, sha(4), 20, **DAY) == 0
    assert one.begin(KID, sha(5), 1, **DAY) == TAKEN


def test_the_day_ends(two: Two, store: Store) -> None:
    one, other = two
    one.arrived(KID, sha(1), 20)
    assert other.begin(KID, sha(2), 20, **DAY) > 0
    _as_owner(store, "UPDATE receivers.spent SET minute = minute - 86400")
    assert other.begin(KID, sha(2), 20, **DAY) == 0


def test_a_file_arrives_once_and_only_its_senders_learn_of_it(two: Two, store: Store) -> None:
    one, other = two
    assert not other.has_sent(KID, sha(1), 5)
    one.arrived(KID, sha(1), 5)
    one.arrived(KID, sha(1), 5)  # the answer was lost
    assert other.has_sent(KID, sha(1), 5)
    assert not other.has_sent(KID, sha(1), 6)
    assert not other.has_sent(OTHER, sha(1), 5)
    other.arrived(OTHER, sha(1), 5)
    assert one.has_sent(OTHER, sha(1), 5)
    assert one.begin(KID, sha(2), 15, **DAY) == 0  # it was charged once
    (only,) = arrival_rows.waiting(store)
    assert (only.kid, only.sha256, only.length) == (KID, sha(1), 5)
    assert arrival_rows.sha256_of(only.name) == sha(1)
    assert arrival_rows.find(store, sha(1)) == only
    arrival_rows.settle(store, sha(1))
    assert arrival_rows.waiting(store) == []
    assert arrival_rows.find(store, sha(1)) is None
    assert arrival_rows.states(store, [sha(1), sha(2)]) == {sha(1): False}
    assert one.has_sent(KID, sha(1), 5)
    arrival_rows.forget(store, sha(1))
    assert not one.has_sent(KID, sha(1), 5)
    assert not one.has_sent(OTHER, sha(1), 5)


def test_what_was_found_in_the_bucket_is_adopted_once(two: Two, store: Store) -> None:
    one, _ = two
    assert arrival_rows.adopt(store, sha(1), 5)
    assert not arrival_rows.adopt(store, sha(1), 5)
    assert not one.has_sent(KID, sha(1), 5)
    one.arrived(KID, sha(1), 5)
    assert one.has_sent(KID, sha(1), 5)
    assert len(arrival_rows.waiting(store)) == 1
    hour = timedelta(hours=1)
    assert len(arrival_rows.waiting_since(store, datetime.now(UTC) + hour)) == 1
    assert arrival_rows.waiting_since(store, datetime.now(UTC) - hour) == []


def test_a_connection_that_was_lost_is_made_again(two: Two, store: Store) -> None:
    one, _ = two
    one.arrived(KID, sha(1), 5)
    with postgres.away(postgres.dsn_of(store.home)), pytest.raises(ServerAwayError):
        one.has_sent(KID, sha(1), 5)
    assert one.has_sent(KID, sha(1), 5)
    _as_owner(
        store,
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
        "WHERE application_name = 'fieldapp-receiver'",
    )
    assert one.has_sent(KID, sha(1), 5)


def test_a_question_that_is_held_up_does_not_wait_for_ever(two: Two, store: Store) -> None:
    one, other = two
    begun = threading.Event()

    def hold() -> None:
        with psycopg.connect(postgres.dsn_of(store.home)) as conn:
            conn.execute("SELECT receivers.lock_device(%s)", [KID])
            begun.set()
            time.sleep(0.5)

    with ThreadPoolExecutor() as threads:
        held: Any = threads.submit(hold)
        assert begun.wait(60)
        assert not other.has_sent(KID, sha(1), 5)
        one.arrived(KID, sha(1), 5)
        held.result()
    assert other.has_sent(KID, sha(1), 5)


def test_an_account_without_the_role_is_told_so(store: Store, dsn: str) -> None:
    with psycopg.connect(postgres.dsn_of(store.home), autocommit=True) as owner:
        owner.execute("REVOKE fieldapp_receiver FROM receiver_one")
    rows = ReceiverRows(dsn)
    with pytest.raises(StoreError, match="may not work as a receiver"):
        rows.has_sent(KID, sha(1), 5)
    rows.close()
    with pytest.raises(InputError, match="password"):
        ReceiverRows(f"{dsn} password=x")


def _as_owner(store: Store, sql: str) -> None:
    with psycopg.connect(postgres.dsn_of(store.home), autocommit=True) as conn:
        conn.execute(sql.encode())
