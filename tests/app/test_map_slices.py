"""Columns of the map that are kept: what is loaded from them is what the records say now."""

import os
import signal
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.map import supervisor_map
from fieldapp.errors import StoreError
from fieldapp.map.index.columns import COLUMNS, Index
from fieldapp.map.index.kept_slice import LAYOUT
from fieldapp.store.index import effect_rows, map_slices, rebuild
from fieldapp.store.index.map_slices import MapSlice
from fieldapp.store.interface import Store
from fieldapp.store.records import map_rows
from tests.support import homes
from tests.support.forked import Forked
from tests.support.homes import START, Device, listed, receive, roster_of, seen, twin
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui import homes as ready
from tests.ui.laptop import opened

OBSERVATIONS = [
    *(seen(f"number {n}", kind=kind) for n, kind in enumerate(("weapon", "ceasefire_violation"))),
    heard(),
    seen(site=homes.place(48.1, 37.9)),
    seen(post=None),
    heard(post=None),
    seen("last", evidence=()),
]


@pytest.fixture(autouse=True)
def small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_rows, "AT_ONCE", 3)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> ready.Ready:
    return ready.make(tmp_path_factory.mktemp("slices") / "mission")


@pytest.fixture
def laptop(made: ready.Ready, tmp_path: Path) -> Generator[Laptop]:
    with opened(made.copy("Heron 1", tmp_path)) as found:
        yield found


def device(laptop: Laptop) -> Device:
    """A device whose seven observations are here: two whole slices, and one more."""
    found = Device.numbered(5)
    found.begin()
    for each in OBSERVATIONS:
        found.sign(each)
    receive(laptop.store, found)
    return found


def loaded(laptop: Laptop) -> Index:
    session = Session(store=laptop.store, pack=laptop.pack)
    builder, _, _ = supervisor_map.begin(session)
    after, taken = supervisor_map.take(session, builder, 0)
    while taken:
        after, taken = supervisor_map.take(session, builder, after)
    return supervisor_map.finish(session, builder)


def kept(store: Store) -> list[MapSlice]:
    found, after = [], 0
    while (one := map_slices.read(store, after=after, layout=LAYOUT)) is not None:
        found.append(one)
        after = one.upto
    return found


def rows(index: Index) -> list[dict[str, Any]]:
    """All that an index says of each record, in words; in the order of their numbers."""
    said = []
    for n in index.columns.id.argsort():
        row = {name: getattr(index.columns, name)[n].item() for name in COLUMNS}
        said.append(row | {name: words[row[name]] for name, words in index.names.items()})
    return said


def made_anew(laptop: Laptop) -> Index:
    """The index out of the records alone."""
    rebuild.make_index(laptop.store)
    assert kept(laptop.store) == []
    return loaded(laptop)


def test_what_is_kept_says_the_same_as_what_was_read(laptop: Laptop) -> None:
    device(laptop)
    first = loaded(laptop)
    slices = kept(laptop.store)
    assert [each.rows for each in slices] == [3, 3], "the seventh may get neighbours yet"
    assert len(first) == len(OBSERVATIONS)
    assert rows(loaded(laptop)) == rows(first)
    assert kept(laptop.store) == slices, "written once"
    assert rows(made_anew(laptop)) == rows(first)


def test_what_came_since_is_on_the_map(laptop: Laptop) -> None:
    found = device(laptop)
    loaded(laptop)
    found.sign(seen("later", kind="damage"))
    receive(laptop.store, found, found.signed[-1:])
    again = loaded(laptop)
    assert [row["kind"] for row in rows(again)][-1] == "damage"
    assert rows(made_anew(laptop)) == rows(again)


def test_corrections_of_what_is_kept_are_on_the_map(laptop: Laptop) -> None:
    found = device(laptop)
    before = rows(loaded(laptop))
    kept_before = kept(laptop.store)
    found.amend(found.signed[1].hash, seen("corrected", kind="damage"))
    found.retract(found.signed[5].hash)
    receive(laptop.store, found, found.signed[-2:])
    again = rows(loaded(laptop))
    changed = [n for n, row in enumerate(before) if again[n]["bits"] != row["bits"]]
    assert changed == [0, 4]
    assert [again[n]["group"] for n in changed] == [15, 15], "drawn as withdrawn"
    assert kept(laptop.store)[: len(kept_before)] == kept_before
    assert rows(made_anew(laptop)) == again


def test_a_revocation_and_a_fork_after_keeping_are_on_the_map(laptop: Laptop) -> None:
    found = device(laptop)
    before = rows(loaded(laptop))
    other = twin(found, 3)
    other.sign(seen("another branch"))
    receive(laptop.store, other, other.signed[-1:])
    forked = rows(loaded(laptop))
    assert any(row["bits"] != before[n]["bits"] for n, row in enumerate(forked[: len(before)]))
    entry = replace(listed(found), revoked_at=START, last_good=None)
    effect_rows.put_roster(laptop.store, replace(roster_of(entry), version=2))
    revoked = rows(loaded(laptop))
    assert {row["group"] for row in revoked} == {15}, "nothing of it has effect"
    assert rows(made_anew(laptop)) == revoked


def test_a_slice_of_another_layout_is_made_anew(laptop: Laptop) -> None:
    device(laptop)
    right = rows(loaded(laptop))
    old = kept(laptop.store)[0]._replace(layout="0", words="{}", columns=b"")
    map_slices.keep(laptop.store, old)
    assert rows(loaded(laptop)) == right
    assert [each.rows for each in kept(laptop.store)] == [3, 3]


def test_a_disk_that_takes_nothing_keeps_nobody_from_seeing_the_map(laptop: Laptop) -> None:
    device(laptop)
    right = rows(loaded(laptop))
    rebuild.make_index(laptop.store)
    laptop.store.db.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError):
        map_slices.keep(laptop.store, MapSlice(9, 10, 1, "0", "{}", b""))
    assert rows(loaded(laptop)) == right
    assert kept(laptop.store) == []


def killed_while_keeping(home: Path) -> None:
    """Keep a slice, and be killed before that is committed."""
    store = homes.reopened(home)
    with store.transaction():
        map_slices.keep(store, MapSlice(0, 9, 9, LAYOUT, "{}", bytes(10_000_000)))
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.slow
def test_a_program_that_is_killed_while_it_keeps_leaves_the_map_right(
    made: ready.Ready, tmp_path: Path
) -> None:
    home = made.copy("Heron 1", tmp_path)
    with opened(home) as laptop:
        device(laptop)
        right = rows(loaded(laptop))
        rebuild.make_index(laptop.store)
    process = Forked(killed_while_keeping, home)
    with process.stdout:
        assert process.wait(60) == -signal.SIGKILL
    with opened(home) as laptop:
        assert kept(laptop.store) == []
        assert rows(loaded(laptop)) == right
