"""Every form for GIS goes through GDAL's ogr2ogr and keeps rows, states and places."""

import csv
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from fieldapp.observation.values import Direction, Distance, Place
from fieldapp.report.exports.export_files import write_csv, write_geojson
from fieldapp.report.exports.geopackage import write_geopackage
from fieldapp.report.exports.kml import write_kml
from fieldapp.report.exports.shapes import located
from fieldapp.store.records.observations import ObservationRow
from tests.support.stored_rows import (
    HOSTILE,
    NIGHT,
    heard,
    sample,
    selected,
    stored,
    typed_names,
    vocabulary,
)

pytestmark = pytest.mark.skipif(
    shutil.which("ogr2ogr") is None, reason="needs ogr2ogr: apt-get install gdal-bin"
)
FORMS = ("gpkg", "geojson", "kml", "csv")
FORK = frozenset({"forked", "after_revocation"})


def rows() -> list[ObservationRow]:
    """Amended, retracted, forked, unverified, hostile, nowhere, at a pole, across 180 degrees."""
    pole = Place(name="Pole", lat_e7=899000000, lon_e7=450000000, source="map")
    far = heard(
        post=pole, directions=(Direction(start=0),), distance=Distance(low_m=1000, high_m=300_000)
    )
    more = [
        stored(heard(note=HOSTILE), 20, flags=FORK, state="received"),
        stored(far, 21, state="logged"),
    ]
    night = [stored(row.observation, 30 + n) for n, row in enumerate(NIGHT)]
    return [*sample(), *more, *night]


def written(form: str, folder: Path) -> Path:
    path = folder / f"out.{form}"
    if form == "gpkg":
        write_geopackage(iter(rows()), path)
        return path
    with path.open("wb") as sink:
        match form:
            case "geojson":
                write_geojson(rows(), sink)
            case "csv":
                write_csv(rows(), sink, typed_names=typed_names(rows()))
            case _:
                label = vocabulary().label
                write_kml(
                    selected(rows()), sink, title=HOSTILE,
                    label=lambda n, code: label(n, code, "uk"),
                )  # fmt: skip
    return path


def reopened(path: Path) -> list[dict[str, Any]]:
    """Every feature of every layer as ogr2ogr gives it on, as GeoJSON."""
    listed = subprocess.run(
        ["ogrinfo", "-ro", "-q", str(path)], capture_output=True, text=True, check=True
    )
    assert "ERROR" not in listed.stderr
    named = [line.split(": ", 1)[1].split(" (")[0] for line in listed.stdout.splitlines()
             if line[:1].isdigit()]  # fmt: skip
    layers = [each for each in named if each not in ("versions", "layer_styles")]
    found: list[dict[str, Any]] = []
    for layer in layers:
        command = ["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", str(path), layer]
        if path.suffix == ".csv":
            command += ["-oo", "X_POSSIBLE_NAMES=post_lon", "-oo", "Y_POSSIBLE_NAMES=post_lat"]
        out = subprocess.run(command, capture_output=True, check=True)
        found += json.loads(out.stdout)["features"]
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.slow
def test_every_observation_comes_back_with_its_states(tmp_path: Path, form: str) -> None:
    found = reopened(written(form, tmp_path))
    by_record = {each["properties"]["record"]: each["properties"] for each in found}
    assert set(by_record) == {row.hash.hex() for row in rows()}
    for row in rows():
        told = by_record[row.hash.hex()]
        assert told["state"] == row.state
        assert (told.get("flags") or "") == "; ".join(sorted(row.flags))
        for name, value in (("amended_by", row.amended_by), ("retracted_by", row.retracted_by)):
            assert (told.get(name) or "").removeprefix("'") == (value.hex() if value else "")


@pytest.mark.parametrize("form", ["gpkg", "geojson", "kml"])
def test_every_geometry_comes_back_inside_the_world_and_none_is_made_up(
    tmp_path: Path, form: str
) -> None:
    found = reopened(written(form, tmp_path))
    placed = {row.hash.hex() for row in rows() if located(row.observation)}
    assert {f["properties"]["record"] for f in found if f["geometry"]} == placed
    text = json.dumps([f["geometry"] for f in found if f["geometry"]])
    figures = [float(n) for n in text.replace("[", " ").replace("]", " ").replace(",", " ").split()
               if n.lstrip("-").replace(".", "").isdigit()]  # fmt: skip
    assert len(figures) > 100
    assert all(-180 <= n <= 180 for n in figures)
    assert "[0.0, 0.0]" not in text


def test_a_table_without_a_place_has_an_empty_place_and_no_formula(tmp_path: Path) -> None:
    path = written("csv", tmp_path)
    found = reopened(path)
    nowhere = [row.hash.hex() for row in rows() if row.observation.post is None
               or row.observation.post.position is None]  # fmt: skip
    assert sorted(f["properties"]["record"] for f in found if not f["geometry"]) == sorted(nowhere)
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for line in csv.reader(file) for cell in line]
    for cell in cells:
        figure = cell.lstrip("-").replace(".", "").isdigit()
        assert figure or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell
