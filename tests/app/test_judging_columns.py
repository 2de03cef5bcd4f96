"""What was judged of an observation, beside it in every table that is exported."""

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pyogrio.raw
import pytest

from fieldapp.app.export import export
from fieldapp.app.export.request import ExportRequest
from fieldapp.app.home.session import Session
from fieldapp.ledger.record import Review
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import parse_directions
from fieldapp.observation.notation.position import place
from fieldapp.observation.observation import Observation
from fieldapp.store.records import record_numbers
from fieldapp.verification import zones
from tests.support.homes import Device, receive
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.laptop import opened

EDGE = [[38.0, 48.0], [39.0, 48.0], [39.0, 49.0], [38.0, 49.0], [38.0, 48.0]]
AGREEMENT = {"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"name": "=Area; <b>1"},
     "geometry": {"type": "Polygon", "coordinates": [EDGE]}},
    {"type": "Feature", "properties": {"name": "Line"},
     "geometry": {"type": "LineString", "coordinates": EDGE}},
]}  # fmt: skip


def sector(post: str) -> Observation:
    directions, distance = parse_directions("E"), parse_distance("3-5km")
    return heard(post=place(post), directions=directions, distance=distance)


SEEN = {
    "=Area; <b>1: inside": sector("48.5, 38.5"),
    "outside": sector("47.5, 38.5"),
    "=Area; <b>1: cannot tell, ": sector("48.5, 37.945"),
    "cannot tell": heard(post=place("48.5, 38.5"), directions=(), distance=None),
}


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    """Four observations, the first of them confirmed, written in a form."""
    agreement = tmp_path / "agreement.geojson"
    agreement.write_text(json.dumps(AGREEMENT), "utf-8")
    home = homes.make(tmp_path / "mission", agreement).copy("Heron 1", tmp_path)

    def write(form: str) -> Path:
        out = tmp_path / f"out{form}"
        with opened(home) as laptop:
            signed = [laptop.sign(seen) for seen in SEEN.values()]
            owl = Device.numbered(9)
            owl.role = "supervisor"
            owl.begin()
            owl.sign(Review(target=signed[0].hash, state="confirmed"))
            receive(laptop.store, owl)
            numbers = [record_numbers.number(laptop.store, each.hash) or 0 for each in signed]
            assert laptop.pack is not None
            session = Session(store=laptop.store, pack=laptop.pack)
            wanted = ExportRequest(numbers=sorted(numbers), form=form)
            export.write(
                session, wanted, out, now=datetime.now(UTC), progress=lambda _done, _of: False
            )
        return out

    return write


def of_csv(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def of_geojson(path: Path) -> list[dict[str, Any]]:
    found = [each["properties"] for each in json.loads(path.read_text("utf-8"))["features"]]
    return [each for each in found if each["role"] == "post"]


def of_geopackage(path: Path) -> list[dict[str, Any]]:
    meta, _, _, columns = pyogrio.raw.read(path, layer="posts", read_geometry=False)
    return [dict(zip(meta["fields"], cells, strict=True)) for cells in zip(*columns, strict=True)]


def of_kml(path: Path) -> list[dict[str, Any]]:
    space = "{http://www.opengis.net/kml/2.2}"
    return [
        {each.get("name", ""): each[0].text for each in mark.iter(f"{space}Data")}
        for mark in ET.parse(path).iter(f"{space}Placemark")  # noqa: S314 - written just now
    ]


@pytest.mark.parametrize(
    ("form", "read"),
    [(".csv", of_csv), (".geojson", of_geojson), (".gpkg", of_geopackage), (".kml", of_kml)],
)
def test_zones_and_reviews_are_columns_of_every_table(
    written: Callable[[str], Path], form: str, read: Callable[[Path], list[dict[str, Any]]]
) -> None:
    found = read(written(form))
    assert [each.get("review") or "" for each in found] == ["confirmed", "", "", ""]
    for told, each in zip(SEEN, found, strict=True):
        # In a table that a spreadsheet opens, a zone's name is no formula either.
        guard = "'" if form == ".csv" and told.startswith("=") else ""
        assert each["zones"].startswith(guard + told)
        assert int(each["zones_rule"]) == zones.RULE
    assert found[2]["zones"].endswith(" % of it inside")
