"""Satellite receivers: what they say is read, and doubted where it cannot be true."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import serial
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.position import gps_reader
from fieldapp.app.position.fix import Fix, Track, away, followed, place_text
from fieldapp.app.position.gps_reader import GpsReader, GpsState, check
from fieldapp.app.position.nmea import NOTHING, GpsdReports, Nmea
from fieldapp.errors import InputError
from fieldapp.observation.notation.position import place
from tests.support.gps_receivers import HERE, Gpsd, checked, line, sentences

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def fix(lat: float = HERE[0], lon: float = HERE[1], **told: object) -> Fix:
    made = {"accuracy_m": 5, "at": None} | told
    return Fix(lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), **made)  # type: ignore[arg-type]


def gpsd(line: bytes) -> object:
    return GpsdReports().read(line)


def last(raw: bytes, nmea: Nmea | None = None) -> object:
    nmea = nmea or Nmea()
    return [nmea.read(each) for each in raw.splitlines()][-1]


# --- Sentences.


def test_sentences_of_one_second_are_one_fix() -> None:
    found = last(sentences(at=NOW, hdop=1.2))
    assert found == Fix(
        lat_e7=484353000, lon_e7=382205000, accuracy_m=6, at=NOW, satellites=9, clock=NOW.timetz()
    )


def test_a_stated_deviation_is_better_than_hdop() -> None:
    found = last(sentences(at=NOW, hdop=1.2, deviations=(3.0, 4.0)))
    assert isinstance(found, Fix)
    assert found.accuracy_m == 10


def test_south_and_west() -> None:
    found = last(sentences(-16.8, -179.99))
    assert isinstance(found, Fix)
    assert (found.lat_e7, found.lon_e7) == (-168000000, -1799900000)


def test_no_fix_is_told_and_takes_nothing_of_the_next_second() -> None:
    nmea = Nmea()
    assert last(sentences(valid=False, hdop=9.0), nmea) is None
    bare = sentences().splitlines()[-1]
    found = nmea.read(bare)
    assert isinstance(found, Fix)
    assert found.accuracy_m is None


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe\x00",
        b"$GPRMC,120000.00,A,4826.1,N",
        pytest.param(sentences().splitlines()[-1][:-2] + b"00", id="wrong checksum"),
        checked("GPGSV,1,1,00"),
        checked("GPRMC,120000.00,A,9999.9,N,99999.9,E,,,010326,,,A"),
        checked("GPRMC,xx,A,,N,,E,,,999999,,,A"),
        checked("GPRMC,120000.00,A,4866.118,N,03813.23,E,0.0,0.0,010326,,,A"),
        checked("GPRMC,120000.00,A,4826.118,N,03860.0,E,0.0,0.0,010326,,,A"),
        checked("PUBX,00,garbage"),
    ],
)
def test_noise_says_nothing(raw: bytes) -> None:
    assert Nmea().read(raw) in (NOTHING, None)


@given(
    st.binary(max_size=120)
    | st.text(max_size=80).map(lambda t: checked(f"GPRMC,{t}") if t.isascii() else b"")
)
def test_any_bytes_are_read_without_an_error(raw: bytes) -> None:
    Nmea().read(raw)
    gpsd(raw)


def test_gpsd_is_read() -> None:
    raw = b'{"class":"TPV","mode":3,"time":"2026-03-01T12:00:00.000Z","lat":48.4353,"lon":38.2205'
    assert gpsd(raw + b',"eph":6.2}') == fix(accuracy_m=7, at=NOW)
    assert gpsd(raw + b',"epx":3,"epy":4}') == fix(accuracy_m=10, at=NOW)
    assert gpsd(raw + b"}") == fix(accuracy_m=None, at=NOW)
    assert gpsd(b'{"class":"TPV","mode":1}') is None
    for other in (
        b'{"class":"SKY"}',
        b"[]",
        b"{",
        raw + b',"lat":1e400}',
        b'{"class":"TPV","mode":3}',
    ):
        assert gpsd(other) is NOTHING


WHERE = "4826.1180,N,03813.2300,E"


def gga(second: int, quality: int = 1, hdop: str = "0.8", where: str = WHERE) -> bytes:
    return checked(f"GNGGA,1200{second:02d}.00,{where},{quality},12,{hdop},120.0,M,20.0,M,,")


def rmc(second: int, mode: str = "A", status: str = "A", where: str = WHERE) -> bytes:
    return checked(f"GNRMC,1200{second:02d}.00,{status},{where},0.0,0.0,010326,,,{mode}")


@pytest.mark.parametrize(
    ("quality", "mode", "why"),
    [
        (6, "E", "calculated"),
        (1, "E", "calculated"),
        (6, "A", "calculated"),
        (7, "M", "manual"),
        (8, "S", "simulated"),
        (8, "A", "simulated"),
    ],
)
def test_what_was_not_measured_is_doubted(quality: int, mode: str, why: str) -> None:
    found = last(gga(0, quality) + rmc(0, mode))
    assert isinstance(found, Fix)
    track = followed(Track(), found, NOW)
    assert doubts(track) == [why]
    assert "gps unreliable" in place_text(track)
    assert place(place_text(track)).accuracy_m is None
    assert track.believed is None  # the true one that follows has not jumped


@pytest.mark.parametrize("mode", "ADFRP")
@pytest.mark.parametrize("quality", [1, 2, 3, 4, 5, 9])
def test_what_was_measured_is_believed(quality: int, mode: str) -> None:
    found = last(gga(0, quality) + rmc(0, mode))
    assert isinstance(found, Fix)
    assert doubts(followed(Track(), found, NOW)) == []


@pytest.mark.parametrize(
    ("status", "why"), [(5, ["calculated"]), (7, ["manual"]), (8, ["simulated"]), (1, []), (6, [])]
)
def test_gpsd_says_how_it_came_by_a_position(status: int, why: list[str]) -> None:
    raw = f'{{"class":"TPV","mode":3,"status":{status},"lat":48.4,"lon":38.2,"eph":5}}'
    found = gpsd(raw.encode())
    assert isinstance(found, Fix)
    assert doubts(followed(Track(), found, NOW)) == why


def test_a_mode_that_says_not_valid_is_no_fix() -> None:
    assert last(gga(0) + rmc(0, "N")) is None


def test_gga_alone_gives_the_position_and_its_time_of_day_is_looked_at() -> None:
    found = last(gga(0) + gga(1))
    assert isinstance(found, Fix)
    assert (found.lat_e7, found.accuracy_m, found.at) == (484353000, 4, None)
    assert doubts(followed(Track(), found, NOW)) == []
    assert doubts(followed(Track(), found, NOW + timedelta(minutes=5))) == ["clock"]
    assert doubts(followed(Track(), found, NOW + timedelta(days=1))) == []
    dead = last(gga(0, 6) + gga(1, 6))
    assert isinstance(dead, Fix)
    assert doubts(followed(Track(), dead, NOW)) == ["calculated"]


def test_where_rmc_comes_gga_is_no_fix_of_its_own() -> None:
    nmea = Nmea()
    for second in range(4):
        assert nmea.read(gga(second)) is NOTHING
        assert isinstance(nmea.read(rmc(second)), Fix)


def test_a_differential_status_is_a_fix_where_gga_has_one() -> None:
    assert isinstance(last(gga(0, 4) + rmc(0, "D", "D")), Fix)
    assert last(rmc(0, "D", "D")) is None


def test_an_accuracy_of_some_seconds_ago_holds() -> None:
    nmea = Nmea()
    nmea.read(gga(0))
    found = [nmea.read(rmc(second)) for second in (0, 1, 4, 30)]
    accuracies = [each.accuracy_m for each in found if isinstance(each, Fix)]
    assert accuracies == [4, 4, 4, None]


@pytest.mark.parametrize(
    "where",
    [
        "0000.0000,N,00000.0000,E",
        "0000.0001,S,00000.0001,W",
        "4826.1180,,03813.2300,",
        "4826.1180,N,03813.2300,",
    ],
)
def test_nowhere_is_no_fix(where: str) -> None:
    assert last(gga(0, where=where) + rmc(0, where=where)) is None
    assert last(gga(0, where=where) + gga(1, where=where)) is None


def test_nowhere_from_gpsd_is_no_fix() -> None:
    assert gpsd(b'{"class":"TPV","mode":3,"lat":0.0,"lon":0.0,"eph":5}') is None


def gns(second: int, modes: str = "AA", hdop: str = "0.8", where: str = WHERE) -> bytes:
    return checked(f"GNGNS,1200{second:02d}.00,{where},{modes},12,{hdop},120.0,20.0,,,V")


def gll(second: int, mode: str = "A", status: str = "A", where: str = WHERE) -> bytes:
    return checked(f"GNGLL,{where},1200{second:02d}.00,{status},{mode}")


def test_gns_and_gll_give_the_position_where_nothing_better_comes() -> None:
    found = last(gns(0) + gll(0) + gns(1))
    assert isinstance(found, Fix)
    assert (found.lat_e7, found.accuracy_m, found.satellites) == (484353000, 4, 12)
    found = last(gll(0) + gll(1))
    assert isinstance(found, Fix)
    assert (found.lat_e7, found.accuracy_m) == (484353000, None)
    assert doubts(followed(Track(), found, NOW)) == ["no_accuracy"]
    old = [checked(f"GPGLL,{WHERE},12000{second}.00,A") for second in (0, 1)]  # NMEA 2.0
    assert isinstance(last(b"".join(old)), Fix)


@pytest.mark.parametrize("worse", [gga, gns, gll])
def test_one_position_a_second_is_given(worse: Callable[[int], bytes]) -> None:
    nmea = Nmea()
    read = [nmea.read(each(second)) for second in range(4) for each in (rmc, worse)]
    assert [isinstance(each, Fix) for each in read] == [True, False] * 4
    nmea = Nmea()
    read = [nmea.read(each(second)) for second in range(4) for each in (gll, gga, gns)]
    assert [isinstance(each, Fix) for each in read] == [False] * 3 + [False, False, True] * 3


@pytest.mark.parametrize(
    ("modes", "why"),
    [
        ("AN", []),
        ("NNR", []),
        ("DF", []),
        ("EN", ["calculated"]),
        ("EE", ["calculated"]),
        ("S", ["simulated"]),
        ("M", ["manual"]),
        ("AE", []),
    ],
)
def test_each_constellation_of_gns_says_how(modes: str, why: list[str]) -> None:
    found = last(gns(0, modes) + gns(1, modes))
    assert isinstance(found, Fix)
    assert doubts(followed(Track(), found, NOW)) == why
    found = last(gns(0, modes) + rmc(0))
    assert isinstance(found, Fix)
    assert doubts(followed(Track(), found, NOW)) == why


def test_gns_and_gll_say_that_there_is_no_fix() -> None:
    assert last(gns(0) + gns(1, "NN")) is None
    assert last(gns(0) + gns(1, "")) is None
    assert last(gll(0) + gll(1, "N", "V")) is None
    assert last(gll(0) + gll(1, "E")) != NOTHING
    nowhere = "0000.0000,N,00000.0000,E"
    assert last(gll(0, where=nowhere) + gll(1, where=nowhere)) is None
    assert last(gns(0, where=nowhere) + gns(1, where=nowhere)) is None


@pytest.mark.parametrize("talker", ["GP", "GL", "GA", "GB", "BD", "GN", "GQ", "GI", "II"])
def test_any_talker_is_understood(talker: str) -> None:
    bodies = [
        f"{talker}GGA,120000.00,{WHERE},1,12,0.8,120.0,M,20.0,M,,",
        f"{talker}GST,120000.00,2.0,,,,3.0,4.0,4.0",
        f"{talker}RMC,120000.00,A,{WHERE},0.0,0.0,010326,,,A",
    ]
    found = last(b"".join(map(checked, bodies)))
    assert isinstance(found, Fix)
    assert (found.lat_e7, found.accuracy_m, found.satellites) == (484353000, 10, 12)


def test_gpsd_gives_the_deviation_apart() -> None:
    reports = GpsdReports()
    tpv = '{"class":"TPV","mode":3,"time":"2026-03-01T12:00:%02d.000Z","lat":48.4,"lon":38.2}'
    gst = '{"class":"GST","time":"2026-03-01T12:00:00.000Z","lat":3.0,"lon":4.0,"alt":9}'
    assert reports.read(gst.encode()) is NOTHING
    found = [reports.read((tpv % second).encode()) for second in (0, 5, 30)]
    assert [each.accuracy_m for each in found if isinstance(each, Fix)] == [10, 10, None]


@pytest.mark.parametrize(("mode", "fix_"), [(0, False), (1, False), (2, True), (3, True)])
def test_the_modes_of_gpsd(mode: int, fix_: bool) -> None:
    found = gpsd(b'{"class":"TPV","mode":%d,"lat":48.4,"lon":38.2,"eph":4}' % mode)
    assert isinstance(found, Fix) == fix_
    assert fix_ or found is None


# --- Doubts.


def doubts(track: Track) -> list[str]:
    return [each.why for each in track.doubts]


def test_a_walk_is_believed_and_a_jump_is_not() -> None:
    track = followed(Track(), fix(), NOW)
    assert doubts(track) == []
    track = followed(track, fix(48.4354), NOW + SECOND)
    assert doubts(track) == []
    track = followed(track, fix(48.55), NOW + 2 * SECOND)
    assert doubts(track) == ["jump"]
    assert 12_000 < track.doubts[0].much < 13_500


def test_a_jump_does_not_become_true_by_waiting_and_ends_when_it_comes_back() -> None:
    track = followed(Track(), fix(), NOW)
    track = followed(track, fix(48.55), NOW + SECOND)
    track = followed(track, fix(48.55), NOW + timedelta(hours=2))
    assert doubts(track) == ["jump"]
    track = followed(track, fix(48.4353), NOW + timedelta(hours=2, seconds=1))
    assert doubts(track) == []


def test_a_drive_after_a_tunnel_is_believed() -> None:
    track = followed(Track(), fix(), NOW)
    track = followed(track, None, NOW + SECOND)
    assert track.fix is None
    track = followed(track, fix(48.55), NOW + timedelta(minutes=15))
    assert doubts(track) == []


def test_poor_accuracy_and_a_foreign_time_are_doubted() -> None:
    assert doubts(followed(Track(), fix(accuracy_m=None), NOW)) == ["no_accuracy"]
    assert doubts(followed(Track(), fix(accuracy_m=400), NOW)) == ["poor_accuracy"]
    assert doubts(followed(Track(), fix(at=NOW - timedelta(minutes=5)), NOW)) == ["clock"]
    assert doubts(followed(Track(), fix(at=NOW - timedelta(seconds=30)), NOW)) == []


def test_a_position_is_signed_with_its_source_its_accuracy_or_its_doubt() -> None:
    good = followed(Track(), fix(), NOW)
    told = place(place_text(good, "OP 3"))
    assert (told.name, told.source, told.accuracy_m) == ("OP 3", "gnss", 5)
    assert (told.lat_e7, told.lon_e7) == (484353000, 382205000)
    jumped = followed(good, fix(48.55), NOW + SECOND)
    text = place_text(jumped)
    assert "unreliable: jumped 12.8 km" in text
    told = place(text)
    assert (told.source, told.accuracy_m) == ("gnss", None)


def test_a_receiver_somewhere_else_than_the_post_is_noticed() -> None:
    track = followed(Track(), fix(), NOW)
    assert away(track, place("48.4353, 38.2205")) == 0
    assert 12_000 < away(track, place("48.55, 38.2205")) < 13_500
    assert away(track, place("Old mill")) == 0
    doubted = followed(track, fix(48.55), NOW + SECOND)
    assert away(doubted, place("48.4353, 38.2205")) == 0


# --- Read from real lines and sockets.


class Reports(list[GpsState]):
    def until(self, true: Callable[[GpsState], bool], *, say: Callable[[], object]) -> GpsState:
        """Say something again and again until a report is as wanted."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            say()
            time.sleep(0.05)
            for each in self:
                if true(each):
                    return each
        raise AssertionError(self[-3:])


@pytest.fixture
def reports() -> Reports:
    return Reports()


def write(number: int, raw: bytes) -> None:
    try:
        os.write(number, raw)
    except BlockingIOError:
        time.sleep(0.05)


def test_a_serial_receiver_is_read_through_garbage(reports: Reports) -> None:
    with line() as (number, device):
        made = GpsReader(f"serial:{device}", reports.append)
        try:
            write(number, b"\x00\xff\xfe garbage \xb5b\x01\n")
            found = reports.until(
                lambda r: r.state == "fix", say=lambda: write(number, sentences())
            )
            assert found.track.fix is not None
            assert found.track.fix.lat_e7 == 484353000
            assert found.track.doubts == ()
            jumped = reports.until(
                lambda r: bool(r.track.doubts), say=lambda: write(number, sentences(48.55))
            )
            assert jumped.track.doubts[0].why == "jump"
            reports.clear()
            reports.until(
                lambda r: r.state == "searching",
                say=lambda: write(number, sentences(valid=False)),
            )
        finally:
            made.stop()


def test_another_speed_is_tried_where_nothing_is_understood(
    reports: Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gps_reader, "QUIET_S", 0.2)
    speeds = []
    real = serial.Serial

    def watched(device: str, speed: int, **how: float) -> object:
        speeds.append(speed)
        return real(device, speed, **how)

    monkeypatch.setattr(serial, "Serial", watched)
    with line() as (number, device):
        made = GpsReader(f"serial:{device}", reports.append)
        try:
            end = time.monotonic() + 30
            while len(speeds) < 3 and time.monotonic() < end:
                write(number, b"\x12\x34\n")
                time.sleep(0.05)
            assert speeds[:3] == [4800, 9600, 38400]
            reports.until(lambda r: r.state == "fix", say=lambda: write(number, sentences()))
        finally:
            made.stop()


def test_a_line_that_is_gone_is_told(reports: Reports) -> None:
    made = GpsReader("serial:/dev/there-is-none", reports.append)
    try:
        assert reports.until(lambda r: r.state == "gone", say=lambda: None)
    finally:
        made.stop()


@pytest.fixture
def daemon() -> Iterator[Gpsd]:
    made = Gpsd()
    yield made
    made.close()


def test_gpsd_is_read_from_its_socket(
    reports: Reports, daemon: Gpsd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gps_reader, "AGAIN_S", 0.1)
    made = GpsReader(daemon.address, reports.append)
    try:
        found = reports.until(lambda r: r.state == "fix", say=daemon.fix)
        assert found.track.fix is not None
        assert found.track.fix.accuracy_m == 7
        assert b'"enable":true' in daemon.asked[0]
        daemon.say(b"\xff{garbage\r\n[1]\r\n" + b"x" * 10_000 + b"\r\n")
        jumped = reports.until(lambda r: bool(r.track.doubts), say=lambda: daemon.fix(lat=49.5))
        assert jumped.track.doubts[0].why == "jump"
        reports.clear()
        daemon.hang_up()
        reports.until(lambda r: r.state == "gone", say=lambda: None)
        reports.clear()
        reports.until(lambda r: r.state == "fix", say=daemon.fix)  # it is found again
    finally:
        made.stop()


def test_a_receiver_that_falls_silent_has_no_fix(reports: Reports, daemon: Gpsd) -> None:
    clock = [datetime.now(UTC)]
    made = GpsReader(daemon.address, reports.append, clock=lambda: clock[0])
    try:
        reports.until(lambda r: r.state == "fix", say=daemon.fix)
        clock[0] += timedelta(seconds=30)
        reports.until(lambda r: r.state == "searching", say=lambda: None)
    finally:
        made.stop()


@pytest.mark.parametrize(
    "address", ["", "gpsd:", "gpsd:192.0.2.1:2947", "gpsd:example.org:2947", "serial:", "x:y"]
)
def test_nobody_else_is_called(address: str) -> None:
    with pytest.raises(InputError):
        check(address)
    check("gpsd:127.0.0.1:2947")
