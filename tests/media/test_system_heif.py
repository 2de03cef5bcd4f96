"""HEIC photographs are shown where the machine has a library for them, and told of elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from fieldapp.media import decoder_process
from fieldapp.media.decoder import Pictures
from tests.support import photos
from tests.support.heic_photos import photo
from tests.support.photos import LAT, LON, exif


@pytest.fixture(scope="module")
def pictures() -> Iterator[Pictures]:
    made = Pictures()
    yield made
    made.stop()


def test_a_telephones_photograph_is_shown_with_its_claim(
    pictures: Pictures, tmp_path: Path
) -> None:
    found = pictures.decode(photo(tmp_path / "a.heic"), 48)
    assert (found.width, found.height, found.error) == (48, 32, "")
    shown = Image.frombytes("RGB", (48, 32), found.pixels)
    meant = photos.pixels().convert("RGB").resize((48, 32))
    assert max(ImageStat.Stat(ImageChops.difference(shown, meant)).mean) < 25
    claim = found.claim
    assert (claim.lat, claim.lon, claim.accuracy_m) == (LAT, LON, 5.5)
    assert (claim.taken, claim.offset_s) == ("2026-03-01T14:14:05", 7200)
    assert (claim.width, claim.height, claim.camera) == (96, 64, "NIKON D850")


def test_it_is_turned_once(pictures: Pictures, tmp_path: Path) -> None:
    raw = photo(tmp_path / "a.heic", exif(orientation=6))
    found = pictures.decode(raw, 96)
    assert (found.width, found.height) in ((96, 64), (64, 96))
    assert found.claim.orientation == 1  # what the file itself says of turning holds


def test_a_claim_alone_and_no_exif(pictures: Pictures, tmp_path: Path) -> None:
    assert pictures.decode(photo(tmp_path / "a.heic"), 0).pixels == b""
    found = pictures.decode(photo(tmp_path / "b.heic", Image.Exif()), 96)
    assert (found.error, found.claim.lat) == ("", None)


@pytest.mark.parametrize("part", [0.05, 0.3, 0.7, 0.99])
def test_a_cut_off_photograph_is_damaged(pictures: Pictures, tmp_path: Path, part: float) -> None:
    raw = photo(tmp_path / "a.heic")
    assert pictures.decode(raw[: int(len(raw) * part)], 96).error == "damaged"
    assert pictures.decode(photos.heic(), 96).error == "damaged"


def test_changed_bytes_end_nothing_but_the_picture(pictures: Pictures, tmp_path: Path) -> None:
    raw = photo(tmp_path / "a.heic")
    for at in range(0, len(raw), max(1, len(raw) // 40)):
        found = pictures.decode(raw[:at] + bytes([raw[at] ^ 0xFF]) + raw[at + 1 :], 96)
        assert found.error in ("", "damaged", "too large", "no decoder")


def test_too_many_pixels_are_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder_process, "_MOST", 96 * 64 - 1)
    assert decoder_process.decode(photo(tmp_path / "a.heic"), 96)[0] == {"error": "too large"}


def test_without_a_library_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder_process, "library", lambda: None)
    assert decoder_process.decode(photos.heic(), 96) == ({"error": "no decoder"}, b"")
