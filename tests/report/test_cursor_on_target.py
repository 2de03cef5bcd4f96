"""Cursor on Target: what goes out names nobody and no post; what comes in is a statement alone."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest
import shapely

from fieldapp.errors import InputError
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import GEOD, sectors
from fieldapp.observation.values import Direction, Distance, EventTime, Place
from fieldapp.report.exports.cursor_on_target import read_cot, write_cot
from tests.support.stored_rows import heard, stored

AT = datetime(2018, 9, 15, 14, 12, tzinfo=UTC)
POST = Place(name="Zolote", lat_e7=484353127, lon_e7=382205391, source="gnss")
EVENT = """<event version="2.0" uid="ANDROID-1" type="a-h-G-U-C" how="m-g"
 time="2018-09-15T14:12:00Z" start="2018-09-15T14:12:00Z" stale="2018-09-15T14:17:00Z">
 <point lat="48.5" lon="38.5" hae="0" ce="40" le="9"/>
 <detail><contact callsign="WOLF 3"/><remarks>seen from the ridge</remarks></detail></event>"""


def written(*seen: Observation) -> list[ET.Element]:
    sink = io.BytesIO()
    assert write_cot([stored(each, n) for n, each in enumerate(seen, 1)], sink) == len(seen)
    return list(ET.fromstring(sink.getvalue()))  # noqa: S314 - written just now


def test_an_event_is_neutral_holds_its_sector_and_names_no_post() -> None:
    time = EventTime(start=AT, zone="Europe/Kyiv", precision="minute")
    far = Distance(low_m=3000, high_m=6000)
    seen = heard(post=POST, time=time, directions=(Direction(start=1350),), distance=far)
    (event,) = written(seen)
    assert (event.get("type"), event.get("start")) == ("a-u-G", "2018-09-15T14:12:00Z")
    point = event.find("point")
    assert point is not None
    lat, lon, error = (float(point.get(name) or 0) for name in ("lat", "lon", "ce"))
    for x, y in shapely.get_coordinates(sectors(seen)):
        assert GEOD.inv(lon, lat, x, y)[2] <= error + 1
    text = ET.tostring(event, encoding="unicode")
    assert "Zolote" not in text
    assert "48.4353" not in text
    ring = heard(post=POST, time=time, directions=(), distance=far)
    assert not written(ring), "the middle of a ring is the post"
    site = Place(lat_e7=484853127, lon_e7=382205391, source="map")
    (event,) = written(replace(ring, site=site))
    assert [each.get("lat") for each in event.iter("point")] == ["48.485313"], "the site alone"
    assert not written(replace(ring, site=POST))
    assert not written(Observation(kind="own_asset", site=POST, time=time)), "the mission's camera"
    assert not written(Observation(kind="watch", post=POST, site=site, time=time))
    assert not written(heard(post=POST, time=time, directions=(), distance=None))
    statement = Observation(kind="statement", party="A", site=POST, time=time)
    assert not written(statement)


def test_a_circle_does_not_tell_from_where_it_was_seen() -> None:
    """Middle and radius of a sector follow from the post: whoever tries all words finds it."""
    time = EventTime(start=AT, zone="Europe/Kyiv", precision="minute")
    moved = replace(POST, lat_e7=484371127, lon_e7=382215391)
    for arc in (0, 450, 900, 1350):
        seen = heard(time=time, directions=(Direction(start=arc),),
                     distance=Distance(low_m=3000, high_m=5000))  # fmt: skip
        one, other = written(replace(seen, post=POST), replace(seen, post=moved))
        points = [dict(next(each.iter("point")).attrib) for each in (one, other)]
        assert points[0] == points[1], "two posts 200 m apart"
        assert int(points[0]["ce"]) % 1000 == 0
    bearing = heard(post=POST, time=time, directions=(Direction(start=900),), distance=None)
    for event in written(bearing):
        assert f"{POST.lat_e7}"[:5] not in ET.tostring(event, encoding="unicode").replace(".", "")


def test_a_contact_is_read_without_its_affiliation_and_wider() -> None:
    (found,) = read_cot(EVENT.encode())
    assert (found.type, found.accuracy_m, found.remarks) == ("a-G-U-C", 98, "seen from the ridge")
    assert (found.start, found.stale) == (AT, AT + timedelta(minutes=5))
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    assert len(read_cot(f"{head}<events>{EVENT}{EVENT}</events>".encode())) == 2
    assert read_cot(f"\ufeff{head}{EVENT}".encode()) == (found,), "with the mark of an encoding"
    (other,) = read_cot(EVENT.replace('ce="40"', 'ce="9999999.0"').encode())
    assert other.accuracy_m is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<event", "<!DOCTYPE x><event"), ("</event>", ""), ('lat="48.5"', 'lat="nan"'),
        ('lat="48.5"', 'lat="91"'), ("<point", "<spot"), ('ce="40"', 'ce="-1"'),
        ('stale="2018-09-15T14:17:00Z"', 'stale="2018-09-15T14:17:00"'),
        (EVENT, "no XML at all"), (EVENT, ""), (EVENT, "<kml/>"),
        ('start="2018-09-15T14:12:00Z"', 'start="0001-01-01T00:00:00+14:00"'),
        ('stale="2018-09-15', 'stale="2017-09-15'), ('uid="ANDROID-1"', ""), ("a-h-G", "&x;"),
    ],
)  # fmt: skip
def test_what_is_no_contact_is_refused(old: str, new: str) -> None:
    with pytest.raises(InputError):
        read_cot(EVENT.replace(old, new, 1).encode())
