"""PostgreSQL as an engine: what its schema refuses, how it fails, whether it agrees with SQLite."""

import random
import secrets
import shutil
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from fieldapp.errors import StoreError
from fieldapp.observation.values import Weapon
from fieldapp.paths import POSTGRES_MIGRATIONS
from fieldapp.store import hub_log, integrity, settings
from fieldapp.store.database import open_on_postgres
from fieldapp.store.distance import metres_to
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.interface import Store
from fieldapp.store.postgres import postgres_dialect
from fieldapp.store.records import search
from fieldapp.store.sealed import named_secrets
from fieldapp.store.transfer import epochs
from fieldapp.store.word_folding import words_of
from tests.support import homes, postgres
from tests.support.homes import START, log, own_device, seen

APPEND_ONLY = ("record", "access", "log_entry", "log_hash")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = postgres.new_store(tmp_path / "home")
    yield opened
    opened.close()
    postgres.release()


@pytest.fixture
def owner(store: Store) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    """Whoever owns the database."""
    with psycopg.connect(postgres.dsn_of(store.home), autocommit=True) as conn:
        conn.execute("SET search_path = fieldapp, public")
        yield conn


def filled(store: Store) -> None:
    (signed,) = log(store, own_device(store), seen("heard"))
    hub_log.append(store, [LogEntry(hash=signed.hash, what="record")])


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize(
    "sql", ["UPDATE {} SET hash = hash", "DELETE FROM {}", "TRUNCATE {} CASCADE"]
)
def test_not_even_the_owner_changes_what_is_append_only(store, owner, table, sql):
    filled(store)
    owner.execute(
        "INSERT INTO access VALUES (1, 0, '', '', '', '', '', '', '') ON CONFLICT DO NOTHING"
    )
    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="append-only"):
        owner.execute(sql.format(table))


@pytest.mark.parametrize("sql", ["UPDATE {} SET hash = hash", "DELETE FROM {}", "TRUNCATE {}"])
def test_the_programs_role_has_no_right_to_try(store, sql):
    for table in APPEND_ONLY:
        with pytest.raises(psycopg.errors.InsufficientPrivilege), store.transaction():
            store.db.execute(sql.format(table))
    with pytest.raises(psycopg.errors.InsufficientPrivilege), store.transaction():
        store.db.execute("ALTER TABLE record DISABLE TRIGGER ALL")


def test_a_guard_that_is_off_is_found(store, owner):
    filled(store)
    assert integrity.check(store).problems == ()
    owner.execute("ALTER TABLE record DISABLE TRIGGER record_is_never_emptied")
    assert integrity.check(store).problems == ("database: the table record is not append-only",)
    owner.execute("ALTER TABLE record ENABLE TRIGGER record_is_never_emptied")


def test_nothing_is_written_without_the_lock_of_writers(store):
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        store.db.executemany("INSERT INTO setting VALUES (?, ?)", [("a", "b")])


def test_who_waits_too_long_for_the_lock_is_told_so(store):
    other = postgres.reopened(store.home)
    other.db.execute("SET lock_timeout = 20")
    with store.transaction():
        with pytest.raises(StoreError, match="in use"):
            settings.put(other, settings.CALL_SIGN, "Lynx")
        settings.put(store, settings.CALL_SIGN, "Owl")
    other.db.execute("SET lock_timeout = 9999")
    settings.put(other, settings.LAST_POST, "Zolote")
    assert settings.get(other, settings.CALL_SIGN) == "Owl"
    other.close()


def test_settings_of_the_server_weaken_neither_the_disk_nor_the_lock(store, owner):
    name = postgres.dsn_of(store.home).rpartition("=")[2]
    for weak in ("synchronous_commit = off", "default_transaction_isolation = 'serializable'"):
        owner.execute(f"ALTER DATABASE {name} SET {weak}")
    again = postgres.reopened(store.home)
    (durable,) = again.db.execute("SELECT current_setting('synchronous_commit')").fetchone()
    with again.transaction():
        level = again.db.execute("SELECT current_setting('transaction_isolation')").fetchone()
    assert (durable, *level) == ("on", "read committed")
    again.close()
    owner.execute(f"ALTER DATABASE {name} RESET ALL")


def test_a_connection_that_is_cut_stores_nothing_and_is_made_again_with_the_same_rights(
    store, owner
):
    with pytest.raises(StoreError, match="PostgreSQL"), store.transaction():
        settings.put(store, settings.CALL_SIGN, "Lynx")
        owner.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        settings.put(store, settings.LAST_POST, "Zolote")
    assert settings.get(store, settings.CALL_SIGN) is None, "it is connected again"
    with pytest.raises(psycopg.errors.InsufficientPrivilege), store.transaction():
        store.db.execute("DELETE FROM record")


def test_a_server_that_is_not_there_is_told_in_words(store, tmp_path):
    with pytest.raises(StoreError, match="cannot be reached"):
        open_on_postgres(store.home, store.secrets, f"host={tmp_path} dbname=nothing")


def test_a_long_word_keeps_nobody_out(store):
    """The server indexes no word of more than 2,046 bytes; 8 KiB of text may be one."""
    word, calibres = secrets.token_hex(2000), range(199_901, 200_001)
    weapons = tuple(Weapon(type="mortar", calibre=each) for each in calibres)
    log(store, own_device(store), seen(f"{word} {'ї' * 2000}", weapons=weapons))
    assert len(list(search.matching(store, search.Query(text=word)))) == 1


def test_a_value_beyond_a_limit_of_the_server_is_no_fault_of_the_server(store):
    """Else the bundle that brought it would stop the import of all, as a server that is away."""
    with pytest.raises(psycopg.errors.ProgramLimitExceeded), store.transaction():
        store.db.execute("INSERT INTO known_word VALUES (?, '{}')", [secrets.token_hex(5000)])


def test_others_changes_are_noticed_and_own_ones_are_not(store):
    other = postgres.reopened(store.home)
    before, there = store.version(), other.version()
    settings.put(store, settings.CALL_SIGN, "Lynx")
    with store.transaction():
        settings.get(store, settings.CALL_SIGN)
    assert store.version() == before
    assert other.version() != there
    there = other.version()
    with store.transaction():
        settings.get(store, settings.CALL_SIGN)
    assert other.version() == there, "nothing was written"
    other.close()


def test_letters_in_another_order_are_refused(store):
    with postgres.other_database("LOCALE 'C.UTF-8'") as dsn, pytest.raises(StoreError) as caught:
        open_on_postgres(store.home, store.secrets, dsn)
    assert "LOCALE 'C'" in str(caught.value.advice)


def test_a_newer_schema_is_refused_and_a_bad_migration_changes_nothing(store, owner, tmp_path):
    folder = tmp_path / "migrations"
    shutil.copytree(POSTGRES_MIGRATIONS, folder)
    (folder / "9998_good.sql").write_text("CREATE TABLE good (id bigint);")
    (folder / "9999_bad.sql").write_text("DROP TABLE good; SELECT 1 / 0;")
    dsn = postgres.dsn_of(store.home)
    with pytest.raises(StoreError, match="9999_bad"):
        open_on_postgres(store.home, store.secrets, dsn, migrations=folder)
    assert owner.execute("SELECT count(*) FROM good").fetchone() == (0,)
    with pytest.raises(StoreError, match="9998_good"):
        postgres.reopened(store.home)
    owner.execute("DROP TABLE good; DELETE FROM migration WHERE name = '9998_good'")


def test_an_account_without_the_programs_role_is_told_so(store, owner):
    owner.execute("DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN")
    owner.execute("GRANT USAGE ON SCHEMA fieldapp TO guest; GRANT SELECT ON migration TO guest")
    dsn = postgres.dsn_of(store.home).replace("user=fieldapp", "user=guest")
    with pytest.raises(StoreError, match="account") as caught:
        open_on_postgres(store.home, store.secrets, dsn)
    assert "GRANT fieldapp_hub" in str(caught.value.advice)
    owner.execute("GRANT fieldapp_hub TO guest")
    open_on_postgres(store.home, store.secrets, dsn).close()
    owner.execute("DROP OWNED BY guest; DROP ROLE guest")


def test_secrets_are_files_of_the_home_and_destroyed_with_them(store, owner):
    folder = store.home / "secrets"
    with store.transaction():
        epochs.add(store, 1, b"1" * 32, "age1one", START)
        epochs.add(store, 2, b"2" * 32, "age1two", START)
    assert b"1" * 32 not in b"".join(row[0] for row in owner.execute("SELECT value FROM secret"))
    assert not any(b"1" * 32 in path.read_bytes() for path in folder.iterdir())
    with pytest.raises(RuntimeError), store.transaction():
        named_secrets.put(store, "log key", b"lost")
        epochs.destroy(store, 1, START)
        raise RuntimeError
    assert epochs.seed(store, 1) == b"1" * 32
    with store.transaction():
        epochs.destroy(store, 1, START)
    assert epochs.overwrite(store)
    assert len(list(folder.iterdir())) == 1
    assert (epochs.seed(store, 1), epochs.seed(store, 2)) == (None, b"2" * 32)
    shutil.rmtree(folder)
    with pytest.raises(StoreError, match="`secrets`"):
        epochs.seed(store, 2)


def test_every_table_of_sqlite_has_the_same_columns_in_the_same_order(store, tmp_path):
    lite = homes.new_store(tmp_path / "lite")
    columns = lite.db.execute(
        "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
        "WHERE m.type = 'table' AND m.name NOT LIKE '%sqlite%' AND m.name NOT LIKE 'box_%' "
        "AND m.name NOT LIKE 'words_%' ORDER BY m.name, c.cid"
    ).fetchall()
    lite.close()
    rows = store.db.execute(
        "SELECT table_name, column_name FROM information_schema.columns "
        "WHERE table_schema = 'fieldapp' ORDER BY table_name, ordinal_position"
    ).fetchall()
    own = {
        "box": ["area"],
        "receipt": ["arrival"],
        "words": ["folded", "id"],
    }
    assert len(columns) > 150
    named = {name for name, _ in columns}
    both = [row for row in rows if row[0] in named and row[1] not in own.get(row[0], [])]
    assert both == columns


def test_words_are_those_of_sqlites_tokenizer(tmp_path):
    """Every letter of the alphabets that people here write, and marks between them."""
    every = {chr(n) for n in (*range(0x20, 0x528), *range(0x1E00, 0x1F00))} - set("ǠǡͿẛ")
    letters = sorted(each for each in every if unicodedata.category(each) != "Cn")
    texts = [f"ax{letter}xa {letter}1" for letter in letters]
    lite = homes.new_store(tmp_path / "lite")
    with lite.transaction():
        lite.db.execute("CREATE VIRTUAL TABLE term USING fts5vocab('words', 'instance')")
        lite.db.dialect.add_words(lite.db, ((n, text, "") for n, text in enumerate(texts, 1)))
    found: dict[int, set[str]] = {}
    for word, number in lite.db.execute("SELECT term, doc FROM term"):
        found.setdefault(number, set()).add(word)
    lite.close()
    differing = {
        letter: (found.get(n, set()), set(words_of(text)))
        for n, (letter, text) in enumerate(zip(letters, texts, strict=True), 1)
        if found.get(n, set()) != set(words_of(text))
    }
    assert differing == {}


def test_distances_are_the_same(store):
    chance = random.Random(5)
    for _ in range(200):
        west = chance.randint(-18 * 10**8, 18 * 10**8)
        south = chance.randint(-9 * 10**8, 8 * 10**8)
        box = (west, west + chance.randint(0, 10**9), south, south + chance.randint(0, 10**8))
        place = (chance.uniform(-90, 90), chance.uniform(-180, 180))
        (metres,) = store.db.execute(
            "SELECT metres_to(?, ?, ?, ?, ?, ?)", [*place, *box]
        ).fetchone()
        assert metres == pytest.approx(metres_to(*place, *box), rel=1e-9, abs=1e-3)


def test_places_words_and_times_are_found_by_their_indexes(store, owner):
    owner.execute("SET enable_seqscan = off")  # the tables are empty
    for sql, index in (
        ("SELECT id FROM box WHERE " + postgres_dialect.box_meets(*"1234"), "box_area"),  # noqa: S608
        (postgres_dialect.WITH_WORDS.replace(":text", "'mortar'"), "words_folded"),
        ("SELECT id FROM observation ORDER BY starts DESC, id DESC LIMIT 5", "observation_time"),
    ):
        plan = owner.execute(f"EXPLAIN {sql}").fetchall()
        assert any(index in line for (line,) in plan), plan


def test_many_writers_at_once_lose_nothing(store):
    def write(number: int) -> None:
        other = postgres.reopened(store.home)
        for n in range(number, number + 5):
            hub_log.append(other, [LogEntry(hash=bytes([n]) * 32, what="export")])
        other.close()

    with ThreadPoolExecutor() as pool:
        list(pool.map(write, (0, 10, 20)))
    assert hub_log.size(store) == 15
    assert hub_log.check(store) == ()
