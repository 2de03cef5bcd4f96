"""Base map packs: good ones are shown where they cover, bad ones are refused in words."""

import gzip
import io
import os
import random
import shutil
import sqlite3
import struct
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pmtiles import tile as spec

from fieldapp.errors import FieldappError, FormatError, InputError
from fieldapp.map.basemap import installed, pack_file, tile
from fieldapp.map.basemap import pmtiles_archive as archive_
from fieldapp.map.basemap.pmtiles_archive import directory, open_archive
from fieldapp.map.page import routes
from fieldapp.store.foreign import mbtiles as mbtiles_
from fieldapp.store.foreign.mbtiles import open_mbtiles
from tests.support import basemap_packs as made
from tests.support.basemap_packs import DONBAS, over, pmtiles, png, region


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def refused(path: Path) -> FieldappError:
    with pytest.raises(FieldappError) as caught:
        pack_file.check(path)
    return caught.value


# --- Good packs.


def test_an_mbtiles_pack_tells_what_it_is(tmp_path: Path) -> None:
    about = pack_file.check(region(tmp_path / "region.mbtiles"))
    assert (about.title, about.attribution) == ("Region", "Survey 2026")
    assert (about.media_type, about.vector) == ("image/png", False)
    assert (about.min_zoom, about.max_zoom) == (5, 9)
    assert about.bounds == pytest.approx(DONBAS, abs=0.01)
    assert about.tiles == len(over(DONBAS, range(5, 10)))


def test_a_pmtiles_pack_tells_what_it_is(tmp_path: Path) -> None:
    about = pack_file.check(made.lines(tmp_path / "lines.pmtiles"))
    assert (about.title, about.vector, about.min_zoom, about.max_zoom) == ("Lines", True, 5, 8)
    assert about.bounds == pytest.approx(DONBAS)
    images = dict.fromkeys(over(DONBAS, range(6, 8)), png(form="WEBP"))
    raster = pmtiles(tmp_path / "raster.pmtiles", images, kind=spec.TileType.WEBP)
    assert pack_file.check(raster).media_type == "image/webp"


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_tile_comes_out_as_it_went_in_at_its_own_place(tmp_path: Path, form: str) -> None:
    tiles = {at: png((at[1] % 256, at[2] % 256, 9), form=form) for at in over(DONBAS, range(7, 9))}
    for path in (
        made.mbtiles(tmp_path / "a.mbtiles", tiles),
        pmtiles(tmp_path / "a.pmtiles", tiles, kind=spec.TileType[form]),
    ):
        with pack_file.open_pack(pack_file.describe(path)) as opened:
            for (z, x, y), raw in tiles.items():
                assert opened.tile(z, x, y) == raw
            assert opened.tile(7, 0, 0) is None
            assert opened.tile(4, 9, 5) is None
            for wrong in ((-1, 0, 0), (3, -1, 0), (3, 0, 8), (99, 0, 0), (8, 2**40, 1)):
                assert opened.tile(*wrong) is None


def test_tiles_and_metadata_may_be_views_as_many_tools_make_them(tmp_path: Path) -> None:
    path = region(tmp_path / "region.mbtiles")
    db = sqlite3.connect(path)
    db.executescript(
        "ALTER TABLE tiles RENAME TO map; CREATE VIEW tiles AS SELECT * FROM map;"
        "CREATE TRIGGER t AFTER INSERT ON map BEGIN DELETE FROM map; END;"
    )
    db.close()
    assert pack_file.check(path).tiles == len(over(DONBAS, range(5, 10)))


def test_an_archive_with_leaf_directories_is_read_through_them(tmp_path: Path) -> None:
    image = png()
    chance = random.Random(1)
    tiles = {
        at: image + n.to_bytes(4, "big") + bytes(chance.randrange(300))
        for n, at in enumerate(over(DONBAS, range(15)))
    }
    assert len(tiles) > 17_000  # what a root directory of 16 KiB holds
    path = pmtiles(tmp_path / "deep.pmtiles", tiles)
    with open_archive(path) as opened:
        assert (opened.root.runs == 0).any()
        for at in list(tiles)[::331]:
            assert opened.tile(*at) == tiles[at]
    assert pack_file.check(path).max_zoom == 14


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    entries=st.lists(
        st.tuples(st.integers(1, 10**6), st.integers(0, 300), st.integers(1, 10**6)), min_size=1
    ),
    gaps=st.lists(st.booleans()),
)
def test_a_directory_is_read_as_the_reference_reads_it(
    entries: list[tuple[int, int, int]], gaps: list[bool]
) -> None:
    number = offset = 0
    written = []
    for n, (step, run, length) in enumerate(entries):
        number += step
        offset += 1000 if n < len(gaps) and gaps[n] else 0
        written.append(spec.Entry(number, offset, length, run))
        offset += length
    raw = spec.serialize_directory(written)
    own, theirs = directory(gzip.decompress(raw)), spec.deserialize_directory(raw)
    assert own.ids.tolist() == [e.tile_id for e in theirs]
    assert own.runs.tolist() == [e.run_length for e in theirs]
    assert own.lengths.tolist() == [e.length for e in theirs]
    assert own.offsets.tolist() == [e.offset for e in theirs]


@given(st.binary(max_size=300))
def test_any_bytes_are_a_directory_or_are_refused(raw: bytes) -> None:
    try:
        found = directory(raw)
    except FormatError:
        return
    assert (np.diff(found.ids) > 0).all()
    assert (found.offsets >= 0).all()


# --- Bad files.


@pytest.mark.parametrize(
    "raw",
    [b"", b"PMTiles", b"PMTiles\x02" + bytes(119), b"SQLite format 3\0" + bytes(84), b"PK\x03\x04"],
)
def test_what_is_no_pack_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "x.mbtiles"
    path.write_bytes(raw)
    assert isinstance(refused(path), FormatError)


@pytest.mark.parametrize("make", [region, made.lines])
@pytest.mark.parametrize("part", [0.001, 0.3, 0.6, 0.98])
def test_a_truncated_pack_is_refused_or_has_holes_and_never_fails(
    tmp_path: Path, make: Any, part: float
) -> None:
    whole = make(tmp_path / "whole.mbtiles")
    path = tmp_path / "cut.mbtiles"
    path.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * part)])
    try:
        about = pack_file.describe(path)
    except FieldappError:
        return
    shelf = installed.Shelf([installed.InstalledPack(name="cut", mission=False, about=about)])
    given_out = [shelf.tile("cut", *at) for at in over(DONBAS, range(5, 10))]
    shelf.close()
    assert None in given_out


@pytest.mark.slow
@pytest.mark.parametrize("make", [region, made.lines])
def test_a_pack_with_any_byte_changed_never_fails_otherwise_than_in_words(
    tmp_path: Path, make: Any
) -> None:
    whole = make(tmp_path / "whole.mbtiles").read_bytes()
    path = tmp_path / "changed.mbtiles"
    chance = np.random.default_rng(1)
    # The header and directories of an archive are at its front, the schema of a database too.
    for at in [*range(0, 200, 3), *chance.integers(0, min(len(whole), 9000), 60)]:
        other = bytes([whole[at] ^ int(chance.integers(1, 256))])
        path.write_bytes(whole[:at] + other + whole[at + 1 :])
        with suppress(FieldappError):
            pack_file.check(path)


def test_links_and_folders_are_refused(tmp_path: Path) -> None:
    whole = region(tmp_path / "whole.mbtiles")
    link = tmp_path / "link.mbtiles"
    link.symlink_to(whole)
    assert "plain file" in str(refused(link))
    assert "plain file" in str(refused(tmp_path))
    fifo = tmp_path / "fifo.mbtiles"
    os.mkfifo(fifo)
    assert "plain file" in str(refused(fifo))


@pytest.mark.parametrize(
    "bounds",
    ["1,2,3", "a,b,c,d", "nan,nan,nan,nan", "39,47,36,49", "36,49,39,47", "0,0,1,1", "-99,0,999,9"],
)
def test_impossible_bounds_are_refused(tmp_path: Path, bounds: str) -> None:
    assert "bounds" in str(refused(region(tmp_path / "x.mbtiles", bounds=bounds)))


@pytest.mark.parametrize(
    "metadata",
    [{"crs": "EPSG:25832"}, {"crs": "EPSG:4326"}, {"crs": "urn:ogc:def:crs:EPSG::31467"},
     {"crs": "EPSG:3857 (no)"}, {"profile": "geodetic"}],
)  # fmt: skip
def test_tiles_of_another_projection_are_refused(tmp_path: Path, metadata: dict[str, str]) -> None:
    assert "another projection" in str(refused(region(tmp_path / "x.mbtiles", **metadata)))


@pytest.mark.parametrize(
    "metadata",
    [{"crs": "EPSG:3857"}, {"crs": "epsg:900913"}, {"crs": "urn:ogc:def:crs:EPSG::3857"},
     {"crs": ""}, {"profile": "mercator"}, {"crs": "EPSG:3857", "profile": "custom"},
     {"scheme": "tms"}, {"scheme": "xyz"}],
)  # fmt: skip
def test_web_mercator_under_its_many_names_is_taken(
    tmp_path: Path, metadata: dict[str, str]
) -> None:
    pack_file.check(region(tmp_path / "x.mbtiles", **metadata))


def test_rows_that_may_be_counted_from_either_side_are_refused(tmp_path: Path) -> None:
    path = region(tmp_path / "x.mbtiles", scheme="xyz", bounds="")
    assert "from the north" in str(refused(path))


def test_the_format_of_the_metadata_may_be_wrong_and_the_tiles_are_what_they_are(
    tmp_path: Path,
) -> None:
    assert pack_file.check(region(tmp_path / "x.mbtiles", format="jpg")).media_type == "image/png"


@pytest.mark.parametrize("at", [(5, 40, 0), (-1, 0, 0), (30, 0, 0), (5, -3, 2)])
def test_tiles_off_the_world_are_refused(tmp_path: Path, at: tuple[int, int, int]) -> None:
    path = region(tmp_path / "x.mbtiles")
    db = sqlite3.connect(path)
    db.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", [*at, png()])
    db.commit()
    db.close()
    assert "world's edge" in str(refused(path))


def bomb(side: int) -> bytes:
    """A PNG that says it is huge, in a few bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        named = kind + body
        return struct.pack(">I", len(body)) + named + struct.pack(">I", zlib.crc32(named))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def rectangle() -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", (256, 255)).save(sink, "PNG")
    return sink.getvalue()


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"<svg onload='x'>", b"\x89PNG\r\n\x1a\n", png()[:90], png(side=257), png(side=2048),
        bomb(60_000), bomb(256), rectangle(), png() + bytes(tile.MAX_TILE), b"GIF89a" + bytes(50),
    ],
    ids=["empty", "svg", "magic", "cut", "257", "2048", "bomb", "nothing", "oblong", "long", "gif"],
)  # fmt: skip
def test_a_bad_image_tile_is_found_when_the_pack_is_checked(tmp_path: Path, raw: bytes) -> None:
    tiles = dict.fromkeys(over(DONBAS, range(5, 8)), png())
    tiles[next(iter(tiles))] = raw
    path = pmtiles(tmp_path / "x.pmtiles", tiles)
    assert "ile" in str(refused(path))
    shelf = installed.Shelf(
        [installed.InstalledPack(name="x", mission=False, about=pack_file.describe(path))]
    )
    good = [shelf.tile("x", *at) for at in tiles]
    # A damaged inside is the browser's to refuse, in its sandbox; a wrong outside never gets there.
    assert given_bytes(good) <= {png(), png()[:90], bomb(256)}
    shelf.close()


def given_bytes(tiles: list[bytes | None]) -> set[bytes]:
    return {raw for raw in tiles if raw is not None}


@pytest.mark.parametrize(
    "raw",
    [gzip.compress(bytes(tile.MAX_VECTOR + 1)), gzip.compress(b"\x1a")[:-9], b"\x1f\x8bnonsense",
     b"<html>", gzip.compress(b"\x1f\x8b")],
    ids=["bomb", "cut", "damaged", "html", "twice"],
)  # fmt: skip
def test_a_bad_vector_tile_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        tile.vector(raw)


def test_a_gzip_bomb_is_stopped_at_the_limit() -> None:
    ten_gigabytes = zlib.compressobj(wbits=31)
    raw = ten_gigabytes.compress(bytes(64 * 2**20)) + ten_gigabytes.flush()
    with pytest.raises(FormatError, match="too large"):
        tile.inflated(raw, 2**20)


@pytest.mark.parametrize(
    "root",
    [
        bytes([0x80] * 300_000),
        bytes([1, 1, 1, 1, 0]),
        bytes([0]),
        bytes([255, 255, 255, 127, 1]),
        bytes([2, *[255] * 8, 127, *[255] * 8, 127, 1, 1, 1, 1, 1, 1]),
    ],
    ids=["endless number", "no place", "empty", "millions", "past the end of numbers"],
)
def test_a_hostile_directory_is_refused_at_once(root: bytes) -> None:
    with pytest.raises(FormatError):
        directory(root)


def test_directories_that_name_themselves_end(tmp_path: Path) -> None:
    path = made.lines(tmp_path / "x.pmtiles")
    raw = bytearray(path.read_bytes())
    loop = gzip.compress(bytes([1, 0, 0, 60, 1]), mtime=0)  # one entry: a leaf at 0, of 60 bytes
    head = spec.deserialize_header(bytes(raw[:127])) | {
        "root_offset": 127, "root_length": len(loop),
        "leaf_directory_offset": 127, "leaf_directory_length": 60,
        "metadata_length": 0,
    }  # fmt: skip
    path.write_bytes(spec.serialize_header(head) + loop.ljust(60, b"\0") + bytes(raw[127:]))  # type: ignore[arg-type, unused-ignore]
    assert "directory" in refused(path).where  # type: ignore[attr-defined]


# --- Hostile databases.


def hostile(path: Path, *statements: str) -> Path:
    region(path)
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()
    return path


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"


@pytest.mark.slow
@pytest.mark.parametrize(
    "view",
    [
        f"{ENDLESS} 5, i, i, zeroblob(100) FROM n",
        "SELECT load_extension('/tmp/x'), 0, 0, x''",
        "SELECT 5, readfile('/etc/passwd'), 0, x''",
        "SELECT 5, 1, 1, randomblob(1000000000)",
        "SELECT a.zoom_level, 1, 1, b.tile_data FROM real a, real b, real, real, real, real",
        "SELECT zoom_level, tile_column, tile_row, 'text' FROM real",
        "SELECT zoom_level, tile_column, tile_row, zeroblob(90000000) FROM real",
        "SELECT 'x', 'y', 'z', 'w'",
    ],
)
def test_a_view_that_runs_on_or_reaches_out_is_refused(tmp_path: Path, view: str) -> None:
    path = hostile(
        tmp_path / "x.mbtiles",
        "ALTER TABLE tiles RENAME TO real",
        f"CREATE VIEW tiles (zoom_level, tile_column, tile_row, tile_data) AS {view}",
    )
    assert isinstance(refused(path), FormatError)


def test_triggers_never_fire_and_nothing_is_written_beside_the_file(tmp_path: Path) -> None:
    path = hostile(
        tmp_path / "x.mbtiles",
        "CREATE TRIGGER t AFTER INSERT ON tiles BEGIN DELETE FROM tiles; END",
    )
    before = path.read_bytes()
    shutil.copy(path, tmp_path / "x.mbtiles-journal")  # a hot journal would be rolled back
    pack_file.check(path)
    assert path.read_bytes() == before
    with open_mbtiles(path) as opened, pytest.raises(sqlite3.DatabaseError):
        opened._db.execute("INSERT INTO tiles VALUES (1, 1, 1, x'')")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["x.mbtiles", "x.mbtiles-journal"]


def test_virtual_tables_are_refused(tmp_path: Path) -> None:
    path = hostile(tmp_path / "x.mbtiles", "CREATE VIRTUAL TABLE v USING fts5(a)")
    assert "virtual" in str(refused(path))


@pytest.mark.parametrize(
    "statement", ["ATTACH 'x.db' AS x", "PRAGMA writable_schema = ON", f"{ENDLESS} * FROM n"]
)
def test_nothing_but_reading_tables_is_allowed(tmp_path: Path, statement: str) -> None:
    with (
        open_mbtiles(region(tmp_path / "x.mbtiles")) as opened,
        pytest.raises(sqlite3.DatabaseError),
    ):
        opened._db.execute(statement).fetchall()


def test_a_geopackage_is_told_to_be_something_else(tmp_path: Path) -> None:
    path = tmp_path / "x.mbtiles"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE gpkg_contents (x)")
    db.close()
    assert "GeoPackage" in refused(path).advice


def test_words_of_a_pack_stay_words(tmp_path: Path) -> None:
    told = '<a href="https://x">Survey</a>\n\u202etxet <img src=x onerror=alert(1)>' + "W" * 900
    about = pack_file.describe(region(tmp_path / "x.mbtiles", name=told, attribution=told))
    for words in (about.title, about.attribution):
        assert words.startswith("Survey ⟨U+202E⟩txet W")
        assert len(words) <= pack_file.MAX_WORDS


# --- A home's packs.


def test_packs_are_added_listed_and_removed(home: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    file = region(tmp_path / "Donetsk Oblast.mbtiles")
    added = installed.add(home, file, progress=lambda done, total: told.append((done, total)))
    assert added.name == "donetsk-oblast"
    assert told[-1] == (file.stat().st_size, file.stat().st_size)
    installed.add(home, made.lines(tmp_path / "lines.pmtiles"), name="Lines!")
    assert [each.name for each in installed.installed_packs(home)] == ["donetsk-oblast", "lines"]
    with pytest.raises(InputError, match="called lines"):
        installed.add(home, tmp_path / "lines.pmtiles", name="lines")
    installed.remove(home, "lines")
    assert [each.name for each in installed.installed_packs(home)] == ["donetsk-oblast"]
    with pytest.raises(InputError) as caught:
        installed.remove(home, "../home")
    assert caught.value.suggestions == ("donetsk-oblast",)


def test_stopping_while_a_pack_is_copied_leaves_nothing_behind(home: Path, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        installed.add(home, region(tmp_path / "x.mbtiles"), progress=stop)
    assert list((home / installed.FOLDER).iterdir()) == []


def test_a_pack_that_is_damaged_later_is_listed_with_its_fault(home: Path, tmp_path: Path) -> None:
    installed.add(home, region(tmp_path / "x.mbtiles"))
    (home / installed.FOLDER / "x.mbtiles").write_bytes(b"no longer")
    (found,) = installed.installed_packs(home)
    assert found.about is None
    assert "SQLite" in found.fault
    assert installed.Shelf([found]).tile("x", 5, 18, 11) is None


# --- Addresses.


def test_an_address_gives_a_tile_or_an_empty_one_or_nothing(home: Path, tmp_path: Path) -> None:
    installed.add(home, region(tmp_path / "raster.mbtiles"))
    installed.add(home, made.lines(tmp_path / "lines.pmtiles"))
    shelf = installed.Shelf(installed.installed_packs(home))

    def ask(address: str) -> routes.RouteResponse | None:
        return routes.answer(address, page=b"page", routes={"tiles": routes.tiles(shelf)})

    z, x, y = over(DONBAS, range(7, 8))[0]
    assert ask("fieldapp://map/") == routes.RouteResponse(routes.HTML, b"page")
    assert ask(f"fieldapp://map/tiles/raster/{z}/{x}/{y}") == routes.RouteResponse(
        "image/png", png()
    )
    lines = ask(f"fieldapp://map/tiles/lines/{z}/{x}/{y}")
    assert lines is not None
    assert lines.body[0] == 0x1A
    empty = ask("fieldapp://map/tiles/raster/7/1/1")
    assert empty is not None
    assert Image.open(io.BytesIO(empty.body)).size == (1, 1)
    assert ask("fieldapp://map/tiles/lines/7/1/1") == routes.RouteResponse(tile.VECTOR, b"")
    for wrong in (
        "fieldapp://map/tiles/none/7/1/1", "fieldapp://map/tiles/raster/7/1/-1",
        "fieldapp://map/tiles/raster/7/1/1/../../../../etc", "fieldapp://map/tiles/../raster/7/1/1",
        "fieldapp://map/else", "fieldapp://other/", "https://map/", "file:///etc/passwd",
        "fieldapp://map/tiles/raster/7/1/1?x", "fieldapp://map/tiles/raster/７/1/1",
    ):  # fmt: skip
        assert ask(wrong) is None, wrong
    shelf.close()


def test_limits_stand_where_they_are_said_to_be() -> None:
    assert mbtiles_.MAX_VALUE >= tile.MAX_TILE
    assert mbtiles_.MAX_ZOOM == archive_.MAX_ZOOM
