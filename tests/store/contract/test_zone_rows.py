"""Zone rows: measured in pieces, forgotten where the zones are others; calibres that are told."""

from collections.abc import Sequence

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Weapon
from fieldapp.store.index import zone_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import map_rows
from tests.support.homes import Device, log, own_device, place, receive, seen


def within(west: float) -> zone_rows.Relate:
    """Inside where the site's longitude is in this degree."""

    def relate(found: Sequence[Observation]) -> list[tuple[str, ...]]:
        sites = [each.site.position if each.site else None for each in found]
        return [("inside Band",) if at and west <= at[0] < west + 1 else () for at in sites]

    return relate


def test_what_is_new_is_measured_and_other_zones_begin_anew(store: Store) -> None:
    assert zone_rows.measured(store) == zone_rows.Measured()
    assert zone_rows.left(store, "first") == 0
    device = Device.numbered(3)
    device.begin()
    device.sign(seen("inside", site=place(48.5, 38.5)))
    device.sign(seen("outside", site=place(48.5, 30.5)))
    receive(store, device)
    assert zone_rows.left(store, "first") == 2
    assert zone_rows.measure(store, "first", within(38))
    assert (zone_rows.measured(store).basis, zone_rows.left(store, "first")) == ("first", 0)
    (inside,) = zone_rows.relations_after(store, after=0)
    assert zone_rows.relations_after(store, after=inside) == {}
    assert zone_rows.measure(store, "first", within(38)), "another program measured all of it"
    assert zone_rows.relations_after(store, after=0).keys() == {inside}
    log(store, own_device(store), seen("later", site=place(48.6, 38.6)))
    assert zone_rows.left(store, "first") == 1
    assert zone_rows.measure(store, "first", within(38))
    (later,) = zone_rows.relations_after(store, after=inside)
    assert zone_rows.left(store, "second") == 3
    assert zone_rows.measure(store, "second", within(30))
    assert zone_rows.relations_after(store, after=0).keys().isdisjoint({inside, later})
    assert len(zone_rows.relations_after(store, after=0)) == 1


def test_calibres_are_those_that_are_told(store: Store) -> None:
    assert map_rows.calibres(store) == []
    device = Device.numbered(3)
    device.begin()
    for each in (12_000, 8_200, 12_000, None):
        device.sign(seen("heard", weapons=(Weapon(type="mortar", calibre=each),)))
    receive(store, device)
    assert map_rows.calibres(store) == [8_200, 12_000]
