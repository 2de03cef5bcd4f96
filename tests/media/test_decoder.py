"""Pictures are decoded apart: hostile ones end that process at most, and are told of as such."""

import io
import json
import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from fieldapp.media import decoder as pictures_
from fieldapp.media import metadata as claim_
from fieldapp.media.decoder import MAX_FILE, Pictures
from fieldapp.media.metadata import Claim
from tests.support.photos import LAT, LON, bomb, exif, jpeg, opened, pixels, png


@pytest.fixture(scope="module")
def pictures() -> Iterator[Pictures]:
    made = Pictures()
    yield made
    made.stop()


@pytest.mark.parametrize("raw", [jpeg(), png(), jpeg(progressive=True)])
def test_a_picture_comes_as_pixels_and_its_claim(pictures: Pictures, raw: bytes) -> None:
    found = pictures.decode(raw, 45)
    assert (found.width, found.height, found.error) == (45, 30, "")
    assert len(found.pixels) == 45 * 30 * 3
    claim = found.claim
    assert (claim.width, claim.height, claim.camera) == (90, 60, "NIKON D850")
    assert (claim.lat, claim.lon, claim.accuracy_m) == (LAT, LON, 5.5)
    assert (claim.taken, claim.offset_s) == ("2026-03-01T14:14:05", 7200)
    assert claim.satellite == "2026-03-01T12:12:03"


def test_the_pixels_are_the_pictures(pictures: Pictures) -> None:
    raw = png(Image.Exif())
    found = pictures.decode(raw, 4096)
    assert found.pixels == opened(raw).tobytes()


def test_a_picture_is_turned_upright(pictures: Pictures) -> None:
    found = pictures.decode(jpeg(exif(orientation=6)), 90)
    assert (found.width, found.height) == (60, 90)


def test_a_claim_alone_has_no_pixels(pictures: Pictures) -> None:
    found = pictures.decode(jpeg(), 0)
    assert found.claim.place
    assert found.pixels == b""


def test_other_modes_and_formats_are_shown(pictures: Pictures) -> None:
    for mode, form in (("RGBA", "PNG"), ("P", "GIF"), ("L", "TIFF"), ("I;16", "PNG"), ("1", "BMP")):
        out = io.BytesIO()
        pixels().convert("L" if mode == "I;16" else mode).convert(mode).save(out, form)
        assert pictures.decode(out.getvalue(), 45).width == 45, form


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", "damaged"),
        (b"MZ" * 100, "damaged"),
        (jpeg()[:900], "damaged"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "damaged"),
        (bomb(), "too large"),
        (bomb(20_000), "too large"),
        (bytes(MAX_FILE + 1), "too large"),
    ],
    ids=["empty", "program", "cut off", "postscript", "svg", "bomb", "small bomb", "large file"],
)
def test_what_cannot_be_shown_is_told_of(pictures: Pictures, raw: bytes, error: str) -> None:
    assert pictures.decode(raw, 90).error == error
    assert pictures.decode(jpeg(), 90).error == ""


def test_a_process_that_dies_is_replaced(pictures: Pictures) -> None:
    pictures.decode(jpeg(), 10)
    assert pictures._child is not None
    os.kill(pictures._child.pid, signal.SIGKILL)
    pictures._child.wait()
    assert pictures.decode(jpeg(), 90).width == 90


def test_one_that_takes_too_long_is_ended_and_replaced() -> None:
    made = Pictures(seconds=0.0)  # nothing is decoded in no time
    try:
        assert made.decode(jpeg(), 90).error == "took too long"
        made._seconds = 30
        assert made.decode(jpeg(), 90).width == 90
    finally:
        made.stop()


def test_stopping_leaves_no_process() -> None:
    made = Pictures()
    made.decode(jpeg(), 10)
    child = made._child
    assert child is not None
    made.stop()
    made.stop()
    assert child.returncode is not None


@pytest.mark.parametrize(
    "header",
    [
        {"width": 9, "height": 9},
        {"width": 10**6, "height": 1},
        {"width": True, "height": 1},
        {"width": -1, "height": -1},
        {},
        [],
    ],
)
def test_what_a_taken_over_process_says_is_checked(header: Any) -> None:
    told = json.dumps(header).encode()
    body = len(told).to_bytes(4, "big") + told + bytes(30)
    reply = io.BytesIO(len(body).to_bytes(4, "big") + body)
    with pytest.raises((ValueError, KeyError, AttributeError)):
        pictures_._read(reply, 100)


@given(st.binary(max_size=60))
def test_any_reply_is_a_picture_or_refused(raw: bytes) -> None:
    try:
        found = pictures_._read(io.BytesIO(raw), 100)
    except pictures_.REFUSED:
        return
    assert len(found.pixels) == 3 * found.width * found.height


# --- Claims.

VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
NAMES = st.sampled_from([*Claim.__slots__, "other"])


@given(st.dictionaries(NAMES, VALUES))
def test_only_what_a_camera_could_mean_is_claimed(found: dict[str, Any]) -> None:
    claim = claim_.validated(found)
    assert claim_.decode(claim_.encode(claim)) == claim
    claim_.taken_at(claim, "Europe/Kyiv")
    claim_.ahead(claim, "Europe/Kyiv")
    assert claim.lat is None or -90 <= claim.lat <= 90


@pytest.mark.parametrize("text", ["", "[]", "{", "1", '{"lat": "x"}'])
def test_what_is_no_claim_claims_nothing(text: str) -> None:
    assert claim_.decode(text) == Claim()


def test_the_camera_clock_is_set_beside_the_satellites() -> None:
    claim = Claim(taken="2026-03-01T14:14:05", offset_s=7200, satellite="2026-03-01T12:12:05")
    assert claim_.ahead(claim, "UTC") == timedelta(minutes=2)
    at = claim_.taken_at(claim, "UTC", timedelta(minutes=2))
    assert at == datetime(2026, 3, 1, 12, 12, 5, tzinfo=UTC)


def test_without_its_zone_the_missions_is_taken() -> None:
    claim = Claim(taken="2026-07-01T14:00:00")
    assert claim_.taken_at(claim, "Europe/Kyiv") == datetime(2026, 7, 1, 11, 0, tzinfo=UTC)
    assert claim_.taken_at(Claim(), "Europe/Kyiv") is None


def test_no_place_is_at_the_zero_point() -> None:
    assert not claim_.validated({"lat": 0.0, "lon": 0.0}).place
    assert not claim_.validated({"lat": 1.0}).place
