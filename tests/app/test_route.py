"""Routes from GPX files: read within bounds, hostile ones refused, thinned for the screen."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.patrol import route
from fieldapp.app.patrol.route_compared import beside, places_passed
from fieldapp.errors import InputError
from fieldapp.observation.notation.position import GazetteerPlace

HEAD = '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">'


def gpx(*points: tuple[float, float, str], head: str = HEAD) -> bytes:
    told = "".join(
        f'<trkpt lat="{lat}" lon="{lon}">' + (f"<time>{at}</time>" if at else "") + "</trkpt>"
        for lat, lon, at in points
    )
    return f"{head}<trk><trkseg>{told}</trkseg></trk></gpx>".encode()


TRACK = gpx(
    (48.0, 38.0, "2026-03-01T06:00:00Z"),
    (48.0, 38.1, "2026-03-01T06:10:00Z"),
    (48.1, 38.1, "2026-03-01T06:30:00.5Z"),
)


def test_a_track_is_told_in_short() -> None:
    found = route.read(TRACK)
    assert found.points == 3
    assert 18 < found.kilometres < 19  # 7.4 km east, 11.1 km north
    assert found.start == datetime(2026, 3, 1, 6, 0, tzinfo=UTC)
    assert found.end == datetime(2026, 3, 1, 6, 30, tzinfo=UTC)
    assert found.lines == (((48.0, 38.0), (48.0, 38.1), (48.1, 38.1)),)


def test_a_route_without_times_and_segments_is_read() -> None:
    raw = f'{HEAD}<rte><rtept lat="1" lon="2"/><rtept lat="1" lon="3"/></rte></gpx>'
    found = route.read(raw.encode())
    assert (found.points, found.start, found.end) == (2, None, None)


def test_a_time_that_cannot_be_read_is_no_time() -> None:
    found = route.read(TRACK.replace(b"2026-03-01T06:00:00Z", b"yesterday"))
    assert found.start == datetime(2026, 3, 1, 6, 10, tzinfo=UTC)


def test_a_byte_order_mark_is_no_fault() -> None:
    assert route.read(b"\xef\xbb\xbf" + TRACK) == route.read(TRACK)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"{}",
        TRACK[: TRACK.index(b"<trkpt")].removesuffix(b"<trkseg>"),
        HEAD.encode() + b"</gpx>",
        gpx((91.0, 0.0, "")),
        gpx((0.0, 181.0, "")),
        gpx((float("nan"), 0.0, "")),
        b'<!DOCTYPE gpx [<!ENTITY a "aaaa">]>' + TRACK,
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<a>" * 100_000,
    ],
)
def test_what_is_no_route_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError):
        route.read(raw)


def test_what_is_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(InputError, match="16 MiB"):
        route.read(b" " * (route.MAX_FILE + 1))
    with pytest.raises(InputError, match="points"):
        route.read(gpx(*[(48.0, 38.0, "")] * (route.MAX_POINTS + 1)))


def notes(raw: bytes) -> str:
    return " ".join(route.read(raw).notes)


def told(encoding: str, name: str) -> bytes:
    head = HEAD.replace('"1.0"?', f'"1.0" encoding="{encoding}"?')
    text = TRACK.decode().replace(HEAD, head).replace("<trk>", f"<trk><name>{name}</name>")
    return text.encode(encoding)


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("windows-1251", "Бахмут"),
        ("koi8-u", "Бахмут"),
        ("iso-8859-1", "Brücke"),
        ("utf-16", "Бахмут"),
        ("shift_jis", "東京"),
        ("gb2312", "北京"),
    ],
)
def test_any_declared_encoding_is_read(encoding: str, name: str) -> None:
    assert route.read(told(encoding, name)) == route.read(TRACK)


def test_a_name_in_another_encoding_than_declared_does_not_cost_the_points() -> None:
    raw = TRACK.replace(b"<trk>", b"<trk><name>" + "Бахмут".encode("cp1251") + b"</name>")
    assert route.read(raw) == route.read(TRACK)


@pytest.mark.parametrize("encoding", ["no-such", "punycode", "rot13", "hex"])
def test_what_is_no_encoding_of_text_is_refused(encoding: str) -> None:
    with pytest.raises(InputError):
        route.read(TRACK.replace(b'"1.0"?', f'"1.0" encoding="{encoding}"?'.encode()))


def test_a_declaration_that_cannot_be_true_is_passed_over() -> None:
    raw = TRACK.replace(b'version="1.0"', b'version="1.0" encoding="UTF-16"', 1)
    assert route.read(b"\r\n" + raw).points == 3


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (datetime(2026, 3, 1, 7, tzinfo=UTC), []),
        (datetime(2026, 3, 1, 5, tzinfo=UTC), ["Its times are still to come"]),
        (datetime(2045, 10, 15, 7, tzinfo=UTC), ["Its times are more than 30 days ago"]),
    ],
)
def test_times_of_another_day_are_told(now: datetime, told: list[str]) -> None:
    notes = route.odd_times(route.read(TRACK), now)
    assert [note.partition(":")[0] for note in notes] == told


def test_prefixes_and_namespaces_do_not_matter() -> None:
    ours = TRACK.decode().replace("xmlns=", "xmlns:n=").replace("</", "</n:")
    for name in ("gpx", "trk", "trkseg", "trkpt", "time"):
        ours = ours.replace(f"<{name}", f"<n:{name}")
    assert route.read(ours.encode()) == route.read(TRACK)
    many = "".join(
        f'<wpt lat="1" lon="1"><extensions><x:a xmlns:x="urn:{i}"/></extensions></wpt>'
        for i in range(100)
    )
    assert route.read(TRACK.replace(b"<trk>", many.encode() + b"<trk>")) == route.read(TRACK)


def test_a_prefix_that_is_declared_nowhere_costs_nothing() -> None:
    extra = b"<extensions><gpxtpx:hr>80</gpxtpx:hr><time>2001-01-01T00:00:00Z</time></extensions>"
    assert route.read(TRACK.replace(b"</trkpt>", extra + b"</trkpt>")) == route.read(TRACK)


def test_of_a_file_that_is_cut_off_what_is_whole_is_read() -> None:
    raw = TRACK[: TRACK.rindex(b"<trkpt")]
    assert route.read(raw).points == 2
    assert "cut off" in notes(raw)
    assert notes(TRACK) == ""


@pytest.mark.parametrize("bad", [("nan", "nan"), ("48", "180.0000001"), ("x", "38"), ("0", "0")])
def test_bad_points_are_left_out_and_counted(bad: tuple[str, str]) -> None:
    point = f'<trkpt lat="{bad[0]}" lon="{bad[1]}"/>'.encode()
    raw = TRACK.replace(b"<trkseg>", b"<trkseg>" + point + b"<trkpt/>")
    assert route.read(raw).points == 3
    assert route.read(raw).kilometres == route.read(TRACK).kilometres
    assert "left out: 2" in notes(raw)


PLAN = b'<rte><rtept lat="50.45" lon="30.52"/><rtept lat="50.46" lon="30.52"/></rte>'


def test_a_plan_beside_a_track_is_not_where_the_patrol_was() -> None:
    raw = TRACK.replace(b"<trk>", PLAN + b"<trk>")
    found = route.read(raw)
    assert (found.lines, found.kilometres) == (
        route.read(TRACK).lines,
        route.read(TRACK).kilometres,
    )
    assert not found.planned
    assert "planned routes" in notes(raw)


def test_a_plan_alone_is_called_one() -> None:
    raw = HEAD.encode() + PLAN + b"</gpx>"
    assert route.read(raw).planned
    assert "plan" in notes(raw)
    assert not route.read(TRACK).planned


def test_points_between_a_garmin_route_s_points_are_read() -> None:
    between = '<extensions><g:RoutePointExtension xmlns:g="urn:g"><g:rpt lat="50.455" lon="30.53"/>'
    between += "</g:RoutePointExtension></extensions>"
    plan = PLAN.decode().replace("/>", f">{between}</rtept>", 1)
    found = route.read(f"{HEAD}{plan}</gpx>".encode())
    assert found.lines == (((50.45, 30.52), (50.455, 30.53), (50.46, 30.52)),)


def test_a_jump_is_told() -> None:
    raw = TRACK.replace(b'lat="48.1"', b'lat="12.1"')
    assert "jumps 3" in notes(raw)


@pytest.mark.parametrize("cut", ["", "</trkseg><trkseg>"])
def test_a_first_fix_of_another_day_and_place_is_told(cut: str) -> None:
    first = f'<trkpt lat="22.5" lon="114.0"><time>2025-03-01T06:00:00Z</time></trkpt>{cut}'
    raw = TRACK.replace(b"<trkseg>", f"<trkseg>{first}".encode())
    assert "Two points that follow each other are 7" in notes(raw)
    assert "apart" not in notes(TRACK)


def test_a_doctype_is_refused_in_any_encoding() -> None:
    raw = b'<!DOCTYPE gpx [<!ENTITY a "aaaa">]>' + TRACK.partition(b"?>")[2]
    with pytest.raises(InputError, match="receiver writes"):
        route.read(raw.decode().encode("utf-16"))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_route_or_refused(raw: bytes) -> None:
    try:
        route.read(raw)
    except InputError:
        return


LINE = st.lists(st.tuples(st.floats(-80, 80), st.floats(-170, 170)), min_size=1, max_size=40)


@given(LINE, st.floats(0, 10))
def test_a_thinned_line_keeps_its_ends_and_its_order(
    line: list[tuple[float, float]], step: float
) -> None:
    made = [line[at] for at in route.thinned(line, step)]
    assert (made[0], made[-1]) == (line[0], line[-1])
    left = iter(line)
    assert all(point in left for point in made)


def test_places_that_a_route_passes_are_told_by_the_time_at_which_it_was_nearest() -> None:
    near = GazetteerPlace(name="Near", names={"uk": "Поруч"}, lat_e7=480080000, lon_e7=380500000)
    wide = GazetteerPlace(
        name="Wide", names={}, lat_e7=480300000, lon_e7=380000000, accuracy_m=4000
    )
    last = GazetteerPlace(name="Last", names={}, lat_e7=481000000, lon_e7=381000000)
    far = GazetteerPlace(name="Far", names={}, lat_e7=480200000, lon_e7=380500000)
    nowhere = GazetteerPlace(name="Nowhere", names={}, lat_e7=None, lon_e7=None)
    found = places_passed(route.read(TRACK), (last, far, nowhere, near, wide), "uk")
    assert [each.name for each in found] == ["Wide", "Поруч", "Last"]
    assert [each.at and f"{each.at:%H:%M}" for each in found] == ["06:00", "06:05", "06:30"]
    assert [round(each.metres, -2) for each in found] == [3300, 900, 0]


def test_a_route_is_measured_against_its_plan() -> None:
    raw = (
        HEAD
        + "<rte>"
        + "".join(
            f'<rtept lat="{lat}" lon="{lon}"/>' for lat, lon in ((48, 38), (48, 38.1), (48, 38.3))
        )
        + "</rte></gpx>"
    )
    plan = route.read(raw.encode())
    at = datetime(2026, 3, 1, tzinfo=UTC)
    found = beside(route.read(TRACK), plan, at)
    assert (found.points, found.missed) == (3, ((48.0, 38.3),))
    assert 11_000 < found.metres < 11_200  # the end of the track, north of the plan
    assert not found.late
    assert beside(route.read(TRACK), plan, at + timedelta(days=1)).late
    assert beside(plan, plan, at).missed == ()
