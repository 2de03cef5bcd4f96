"""Pages of searches over more rows than are walked at first, beside what each criterion passes."""

import itertools
import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from fieldapp.store.database import open_on_postgres
from fieldapp.store.interface import Store
from fieldapp.store.postgres.postgres import PostgresDatabase
from fieldapp.store.records.search import Query, matching
from tests.benchmarks.engines import copied
from tests.benchmarks.ratios import _seen
from tests.benchmarks.searching import alone, fill, mix
from tests.support import postgres
from tests.support.mission import NOW, Mission

ROWS = 12_000


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    laptop = Mission.begin(tmp_path_factory.mktemp("pages") / "mission").enrol("A")
    for number in range(200):
        laptop.sign(_seen(number))
    fill(laptop.store, 200, ROWS)
    yield laptop.store
    laptop.store.close()


@pytest.fixture(scope="module")
def beside(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The same rows on PostgreSQL."""
    server = postgres.own_server()
    dsn = server.database()
    opened = open_on_postgres(tmp_path_factory.mktemp("beside"), store.secrets, dsn)
    copied(store, opened)
    with psycopg.connect(dsn, autocommit=True) as conn:
        conn.execute("VACUUM ANALYZE")
    yield opened
    opened.close()
    server.stop()


def rows_read(store: Store, query: Query) -> int:
    """Rows that PostgreSQL reads in tables for a search."""
    assert isinstance(store.db, PostgresDatabase)
    sql = "SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables"
    with store.db.snapshot():
        (before,) = store.db.execute(sql).fetchone()
        list(matching(store, query))
        (after,) = store.db.execute(sql).fetchone()
    return int(after) - int(before)


def expected(store: Store, asked: dict[str, Any]) -> list[int]:
    """What meets each criterion alone, newest event first, in plain SQL."""
    passing = {number for (number,) in store.db.execute("SELECT id FROM observation")}
    text = str(asked.get("text", ""))
    for n, word in enumerate(words := text.split()):
        end = "*" if n == len(words) - 1 else ""
        sql = "SELECT rowid FROM words WHERE words MATCH ?"
        passing &= {id_ for (id_,) in store.db.execute(sql, [f'text : "{word}"{end}'])}
    rest = {name: value for name, value in asked.items() if name != "text"}
    for name, value in rest.items():
        passing &= {*matching(store, Query(limit=None, **{name: value}))}
    rows = store.db.execute("SELECT id FROM observation ORDER BY starts DESC, id DESC")
    return [number for (number,) in rows if number in passing]


def test_a_page_is_that_piece_of_all_that_match(store: Store) -> None:
    rng = random.Random(7)
    mixes = [asked for _, asked in alone()] + [mix(rng) for _ in range(15)]
    full = []
    for asked in mixes:
        rows = expected(store, asked)
        full.append(len(rows))
        assert [*matching(store, Query(limit=None, **asked))] == rows, asked
        for offset in (0, 40):
            page = [*matching(store, Query(limit=50, offset=offset, **asked))]
            assert page == rows[offset : offset + 50], (asked, offset)
    assert min(full) < 50
    assert max(full) > 5000


def test_a_page_is_the_same_on_either_engine(store: Store, beside: Store) -> None:
    rng = random.Random(8)
    for asked in [each for _, each in alone()] + [mix(rng) for _ in range(30)]:
        for limit, offset in ((50, 0), (50, 40), (None, 0)):
            query = Query(limit=limit, offset=offset, **asked)
            assert [*matching(beside, query)] == [*matching(store, query)], (asked, offset)


def test_postgres_never_reads_a_whole_table_for_few_rows(beside: Store) -> None:
    begin = NOW + timedelta(days=163)
    few: list[dict[str, Any]] = [
        {"text": "kaput"},
        {"kinds": ("damage",)},
        {"since": begin, "until": begin + timedelta(days=1), "bbox": (38.6, 48.4, 39.1, 48.9)},
    ]
    for asked in few:
        # The client prepares a statement that came five times, and the server may then plan anew.
        read = [rows_read(beside, Query(limit=50, **asked)) for _ in range(12)]
        assert max(read) < ROWS, asked


def test_the_beginning_of_a_word_finds_all_words_that_begin_so(store: Store) -> None:
    told = ["Ёлкино", "елкина", *(f"kap{a}{b}" for a, b in itertools.product("abcdef", "xyz"))]
    first = store.db.execute("SELECT min(id) FROM observation").fetchone()[0]
    with store.transaction():
        for n, word in enumerate(told):
            sql = "INSERT INTO words (rowid, text, codes) VALUES (?, ?, 'kapa')"
            store.db.execute(sql, [first + ROWS + n, word])
            store.db.execute(
                "INSERT INTO record SELECT id + :n, randomblob(32), kid, id + :n, type, signed_at, "
                "signed_at, forked, raw FROM record WHERE id = :first",
                {"n": ROWS + n, "first": first},
            )
            store.db.execute(
                "INSERT INTO observation SELECT id + :n, kind, starts, ends, id + :n, amended_by, "
                "retracted_by, west, east, south, north, void FROM observation WHERE id = :first",
                {"n": ROWS + n, "first": first},
            )

    def found(text: str) -> int:
        return len([*matching(store, Query(text=text, limit=50))])

    assert [found(text) for text in ("kap", "kapa", "kapax", "KAPAX", "kapaxx")] == [18, 3, 1, 1, 0]
    assert [found(text) for text in ("елкин", "ЁЛКИН", "елкина ")] == [1, 1, 1]
