"""Every form is written byte for byte as it was: faster writing changes nothing.

`python -m tests.report.test_export_frozen` freezes what is written now, where a change is meant.
"""

import hashlib
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.app.export.judging_columns import zones_text
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    Drawn,
    EvidenceRef,
    Flight,
    Place,
    Step,
    Weapon,
)
from fieldapp.report.exports.export_columns import COUNTED_COLUMNS, ExportCell
from fieldapp.report.exports.export_files import write_csv, write_geojson
from fieldapp.report.exports.geopackage import LAYERS, write_geopackage
from fieldapp.report.exports.kml import write_kml
from fieldapp.store.records.observations import ObservationRow
from fieldapp.verification import zones
from tests.support.stored_rows import (
    HOSTILE,
    NIGHT,
    POST,
    TIME,
    heard,
    sample,
    selected,
    stored,
    typed_names,
    vocabulary,
)

FROZEN: Final = Path(__file__).with_name("frozen.json")
FORMS: Final = ("csv", "geojson", "kml", "gpkg")
AREAS: Final = zones.areas(
    [
        ("=Area; <b>1", shapely.box(38.22, 48.38, 38.26, 48.45)),
        ("Line", shapely.LineString([(38.0, 48.0), (39.0, 49.0)])),
        ("Antimeridian", shapely.box(179.9, -17, 180.2, -16.7)),
        ("Large", shapely.box(37, 47, 39, 49)),
    ]
)


def rows() -> list[ObservationRow]:
    """Every way to be somewhere, nowhere, out of force, typed, hostile; more than one batch."""
    pole = Place(name="Pole", lat_e7=899000000, lon_e7=450000000, source="map")
    exact = Place(lat_e7=484000000, lon_e7=382300000, source="survey")
    seen = [
        heard(note=HOSTILE, as_typed=(("line", "=1"), ("line", "2"), ("=post", "П"))),
        heard(post=pole, distance=Distance(low_m=1000, high_m=300_000)),
        heard(post=pole, directions=(), distance=Distance(high_m=30_000)),
        heard(directions=()),
        heard(directions=(Direction(start=0), Direction(start=225, end=900))),
        heard(directions=(Direction(start=0), Direction(start=1800))),
        heard(directions=(Direction(start=100, points=False, error=33, magnetic=True),)),
        heard(directions=(Direction(start=1800, broad=True),), distance=Distance(low_m=5000)),
        heard(directions=(Direction(start=0, end=3375),), distance=Distance(high_m=900)),
        heard(post=exact, distance=Distance(low_m=0, high_m=1, about=True)),
        heard(post=exact, distance=Distance(overhead=True)),
        heard(distance=Distance(low_m=9000, high_m=250_000)),
        heard(count=None, means="", weapons=(), what=(), time=None, note="e\u0301\u200d\n2"),
        Observation(
            kind="ceasefire_violation", post=POST, time=TIME, urgent=True,
            steps=(Step(what="projectile", count=Count(low=7, high=7), flight=Flight(origin=0)),),
            flight=Flight(origin=2700, heading=900, mostly=True), assessment=("outgoing",),
            weapons=(Weapon(type="mortar", calibre=12000, either=True), Weapon(type="tank")),
            evidence=(EvidenceRef(sha256=bytes(32), size=9, media_type="image/jpeg"),),
        ),
        Observation(kind="weapon", site=POST, count=Count(qualifier="over", low=76, of=100)),
        Observation(kind="mines", drawn=Drawn(type="line", points=((0, 0), (10**7, 10**7)))),
        Observation(kind="mines", drawn=Drawn(type="point", points=((-(10**8), -1),))),
        Observation(kind="statement", post=POST, quantity="27", drawn=Drawn(
            type="polygon", points=((484000000, 382300000), (484100000, 382300000),
                                    (484000000, 382400000)))),
        Observation(kind="statement", quantity="'1", party="side A"),
    ]  # fmt: skip
    marks: list[dict[str, Any]] = [
        {}, {"state": "logged", "flags": frozenset({"forked", "skewed"})},
        {"reason": "role"}, {"amended_by": bytes(32)}, {"retracted_by": bytes(32)},
    ]  # fmt: skip
    more = [stored(each, 20 + n, **marks[n % len(marks)]) for n, each in enumerate(seen)]
    night = [stored(row.observation, 60 + n) for n, row in enumerate(NIGHT)]
    turned = [stored(heard(directions=(Direction(start=225 * n),)), 70 + n) for n in range(16)]
    return [*sample(), *more, *night, *turned]


def judge(row: ObservationRow, area: BaseGeometry | None) -> dict[str, ExportCell]:
    found = zones_text(list(zones.related(zones.claimed_by(row.observation, area), AREAS)))
    return {
        **dict.fromkeys(COUNTED_COLUMNS),
        "counted": not row.out_of_force,
        "review": "confirmed",
        "zones": found,
        "zones_rule": zones.RULE,
        "placed_lat": None,
        "placed_lon": 38.1,
        "placed_by": None,
        "basis": "in force; mission pack 7; format level 2",
        "distrust": (None, "revoked", "copied")[row.seq % 3],
    }


def digest(line: object) -> str:
    return hashlib.sha256(line if isinstance(line, bytes) else repr(line).encode()).hexdigest()[:16]


def written(form: str, folder: Path) -> list[str]:
    """Digest of each line, of each row of a GeoPackage."""
    sink = io.BytesIO()
    match form:
        case "csv":
            write_csv(rows(), sink, judge, typed_names=typed_names(rows()))
        case "geojson":
            write_geojson(rows(), sink, judge)
        case "kml":
            label = vocabulary().label
            write_kml(
                selected(rows()), sink, title=HOSTILE, judge=judge,
                label=lambda n, code: label(n, code, "uk"),
            )  # fmt: skip
        case _:
            path = folder / "frozen.gpkg"
            write_geopackage(iter(rows()), path, judge)
            with closing(sqlite3.connect(path)) as db:
                layers = (db.execute(f'SELECT * FROM "{layer}"') for layer in LAYERS)  # noqa: S608
                return [digest(row) for layer in layers for row in layer]
    return [digest(line) for line in sink.getvalue().splitlines()]


@pytest.mark.parametrize("form", FORMS)
def test_it_is_written_as_it_was(form: str, tmp_path: Path) -> None:
    frozen = json.loads(FROZEN.read_text("utf-8"))[form]
    now = written(form, tmp_path)
    assert [n for n, (a, b) in enumerate(zip(frozen, now, strict=True)) if a != b] == []


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        made = {form: written(form, Path(name)) for form in FORMS}
    FROZEN.write_text(json.dumps(made, indent=0) + "\n", "utf-8")
