"""Routes from GPX files: read within bounds, hostile ones refused, thinned for the screen."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.patrol import route
from fieldapp.errors import InputError

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
        TRACK[:-30],
        HEAD.encode() + b"</gpx>",
        gpx((91.0, 0.0, "")),
        gpx((0.0, 181.0, "")),
        gpx((float("nan"), 0.0, "")),
        b'<!DOCTYPE gpx [<!ENTITY a "aaaa">]>' + TRACK,
        TRACK.replace(b"<trk>", b'<trk xmlns="a">' + b' xmlns="b"' * 60),
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
        route.read(b"<trkpt " * (route.MAX_POINTS + 1))


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
    made = route.thinned(line, step)
    assert (made[0], made[-1]) == (line[0], line[-1])
    left = iter(line)
    assert all(point in left for point in made)
