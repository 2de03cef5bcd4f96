"""Slices of the map's columns: kept, replaced, removed with the index."""

from fieldapp.store.index import map_slices
from fieldapp.store.index.map_slices import MapSlice
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.records import map_rows
from tests.support.homes import Device, receive, seen, twin

ONE = MapSlice(after=0, upto=7, rows=3, layout="1", words="{}", columns=b"123")


def test_a_slice_is_kept_until_the_index_is_made_again(store: Store) -> None:
    assert map_slices.read(store, after=0, layout="1") is None
    map_slices.keep(store, ONE)
    map_slices.keep(store, ONE._replace(after=7, upto=9))
    assert map_slices.read(store, after=0, layout="1") == ONE
    assert map_slices.read(store, after=0, layout="2") is None
    again = ONE._replace(layout="2", columns=b"45")
    map_slices.keep(store, again)
    assert map_slices.read(store, after=0, layout="2") == again
    rebuild_index(store)
    assert map_slices.read(store, after=0, layout="2") is None


def test_what_records_do_to_others_is_told_of_those_alone(store: Store) -> None:
    lynx = Device.numbered(3)
    lynx.begin()
    first, second, third = (lynx.sign(seen(note)) for note in ("amended", "retracted", "stands"))
    receive(store, lynx)
    assert (map_rows.out_of_force(store), map_rows.flagged(store)) == ([], [])
    lynx.amend(first.hash, seen("newer"))
    lynx.retract(second.hash)
    receive(store, lynx, lynx.signed[-2:])
    numbers = [row.id for row in map_rows.read(store)]
    found = sorted(map_rows.out_of_force(store))  # no order is promised
    assert found == [(numbers[0], 1, 0, 0), (numbers[1], 0, 1, 0)]
    other = twin(lynx, third.seq)
    other.sign(seen("another branch"))
    receive(store, other, other.signed[-1:])
    assert any("forked" in flags for _, flags in map_rows.flagged(store))
    map_rows.end(store)
    assert len(map_rows.read(store)) == 5
