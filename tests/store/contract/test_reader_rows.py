"""Rows for people who read a server with SQL; a home in its own file has none."""

import pytest

from fieldapp.errors import StoreError
from fieldapp.store.interface import Store
from fieldapp.store.postgres import reader_rows
from tests.support.homes import START

GROUP = {
    "record": "ab", "relation": "same", "kind": "", "observations": "", "at_least": 1, "best": 1,
    "apart": "", "flags": "",
}  # fmt: skip
ROW = {"number": "1/2018", "published_at": START.isoformat(), "section": "totals", "line": 1}


@pytest.fixture
def server(store: Store) -> Store:
    """A store that has readers."""
    if not reader_rows.are_kept(store):
        pytest.skip("Nobody else reads a home's own file.")
    return store


def begun(store: Store) -> int:
    return reader_rows.begin(store, made_at=START, size=1, root="", unlogged=0)


def seen(store: Store) -> int:
    (count,) = store.db.execute(
        "SELECT count(*) FROM readers.event_group g JOIN readers.snapshot n "
        "ON n.number = g.snapshot WHERE n.current = 1"
    ).fetchone()
    return int(count)


def test_a_snapshot_is_seen_whole_and_one_that_another_took_the_place_of_ends(
    server: Store,
) -> None:
    first = begun(server)
    assert reader_rows.put(server, first, "event_group", [GROUP] * 501) == 501
    assert seen(server) == 0
    reader_rows.finish(server, first)
    assert seen(server) == 501
    killed, second = begun(server), begun(server)
    for late in (
        lambda: reader_rows.put(server, killed, "event_group", [GROUP]),
        lambda: reader_rows.finish(server, killed),
    ):
        with pytest.raises(StoreError, match="Another program"):
            late()
    reader_rows.put(server, second, "event_group", [GROUP])
    assert seen(server) == 501
    reader_rows.finish(server, second)
    assert seen(server) == 1


def test_an_edition_that_is_published_again_has_its_rows_once(server: Store) -> None:
    for cells in ({"best": 1}, {"best": 2}):
        reader_rows.put_edition(server, "ab", "public", [{**ROW, "cells": cells, "square": None}])
    rows = server.db.execute("SELECT audience, cells FROM readers.report_row").fetchall()
    assert [tuple(row) for row in rows] == [("public", {"best": 2})]
