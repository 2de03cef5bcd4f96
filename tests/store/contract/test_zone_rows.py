"""Zone rows: measured in pieces, forgotten where the zones are others; calibres that are told."""

import shapely

from fieldapp.observation.values import Weapon
from fieldapp.store.index import zone_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import map_rows
from fieldapp.verification import agreement, zones
from tests.support.homes import Device, log, own_device, place, receive, seen


def band(west: float) -> list[zones.Area]:
    """A zone of one degree that begins at this longitude."""
    ring = shapely.box(west, 48, west + 1, 49)
    feature = {
        "type": "Feature",
        "properties": {"name": "Band"},
        "geometry": shapely.geometry.mapping(ring),
    }
    return list(zones.areas(agreement.parse({"type": "FeatureCollection", "features": [feature]})))


def test_what_is_new_is_measured_and_other_zones_begin_anew(store: Store) -> None:
    assert zone_rows.measured(store) == zone_rows.Measured()
    assert zone_rows.left(store, "first") == 0
    device = Device.numbered(3)
    device.begin()
    device.sign(seen("inside", site=place(48.5, 38.5)))
    device.sign(seen("outside", site=place(48.5, 30.5)))
    receive(store, device)
    assert zone_rows.left(store, "first") == 2
    assert zone_rows.measure(store, "first", band(38))
    assert (zone_rows.measured(store).basis, zone_rows.left(store, "first")) == ("first", 0)
    (inside,) = zone_rows.told(store, after=0)
    assert zone_rows.told(store, after=inside) == {}
    log(store, own_device(store), seen("later", site=place(48.6, 38.6)))
    assert zone_rows.left(store, "first") == 1
    assert zone_rows.measure(store, "first", band(38))
    (later,) = zone_rows.told(store, after=inside)
    assert zone_rows.left(store, "second") == 3
    assert zone_rows.measure(store, "second", band(30))
    assert zone_rows.told(store, after=0).keys().isdisjoint({inside, later})
    assert len(zone_rows.told(store, after=0)) == 1


def test_calibres_are_those_that_are_told(store: Store) -> None:
    assert map_rows.calibres(store) == []
    device = Device.numbered(3)
    device.begin()
    for each in (12_000, 8_200, 12_000, None):
        device.sign(seen("heard", weapons=(Weapon(type="mortar", calibre=each),)))
    receive(store, device)
    assert map_rows.calibres(store) == [8_200, 12_000]
