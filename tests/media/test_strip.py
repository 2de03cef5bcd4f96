"""The copy without metadata: every pixel, upright, and nothing else that was in the file."""

import contextlib
import io
import struct
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageCms, ImageOps
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from fieldapp.errors import FormatError
from fieldapp.media.strip import strip
from fieldapp.media.strip_icc import icc
from tests.support.photos import SECRETS, exif, jpeg, opened, pixels, png

WORDS = b"IVANOV"  # put where a segment has room for more than its numbers


def _profile() -> bytes:
    """A profile as programs write it, with words where it has room: in header and padding."""
    raw = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    raw[48:54] = raw[80:86] = raw[100:106] = WORDS  # maker, creator, reserved
    return bytes(raw) + WORDS


ICC = _profile()


def shown(raw: bytes) -> bytes:
    """The picture in the colours of another profile: what a screen would show."""
    picture = opened(raw)
    own = ImageCms.ImageCmsProfile(io.BytesIO(picture.info["icc_profile"]))
    lab = ImageCms.createProfile("LAB")
    made = ImageCms.profileToProfile(picture.convert("RGB"), own, lab, outputMode="LAB")
    assert made is not None
    return made.tobytes()


def same_colours(one: bytes, other: bytes, *, profiled: bool) -> None:
    """The copy has a profile where the file had one; it shows the same, and holds no words."""
    assert ("icc_profile" in opened(one).info) == profiled
    if profiled:
        kept = opened(one).info["icc_profile"]
        assert not [word for word in (WORDS, b"lcms", b"c\0o\0p\0y") if word in kept]
        assert shown(one) == shown(other)


def same(one: bytes, other: bytes) -> bool:
    return opened(one).tobytes() == opened(other).tobytes()


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"progressive": True},
        {"quality": 20, "subsampling": 0},
        {"restart_marker_blocks": 2},
        {"icc_profile": ICC},
        {"more": jpeg() + b"second picture"},
        {"size": (1200, 800), "quality": 98},
    ],
)
def test_a_jpeg_keeps_its_pixels_and_loses_the_rest(options: dict[str, Any]) -> None:
    raw = jpeg(**options)
    made = strip(raw)
    assert same(made, raw)
    assert not opened(made).getexif()
    assert not [secret for secret in SECRETS if secret in made]
    same_colours(made, raw, profiled="icc_profile" in options)
    assert made.endswith(b"\xff\xd9")


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_a_jpeg_of_other_colours_too(mode: str) -> None:
    out = io.BytesIO()
    pixels().convert(mode).save(out, "JPEG", exif=exif())
    made = strip(out.getvalue())
    assert opened(made).mode == mode
    assert same(made, out.getvalue())


def test_a_png_keeps_its_pixels_and_loses_the_rest() -> None:
    raw = png()
    made = strip(raw + b"second picture")
    assert same(made, raw)
    assert not opened(made).getexif()
    assert set(opened(made).info) == set()
    assert not [secret for secret in SECRETS if secret in made]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("make", [jpeg, png])
def test_it_stays_upright(make: Any, orientation: int) -> None:
    raw = make(exif(orientation=orientation))
    made = strip(raw, orientation)
    upright = [ImageOps.exif_transpose(opened(each)).tobytes() for each in (raw, made)]
    assert upright[0] == upright[1]
    assert set(opened(made).getexif()) == ({0x0112} if orientation > 1 else set())


@pytest.mark.parametrize("raw", [jpeg(), png()])
def test_it_is_the_same_a_second_time(raw: bytes) -> None:
    assert strip(strip(raw)) == strip(raw)


@pytest.mark.parametrize("raw", [jpeg(), png()])
def test_a_file_that_ends_early_is_refused(raw: bytes) -> None:
    for end in range(len(strip(raw)) // 2):
        with pytest.raises(FormatError):
            strip(raw[:end])


@pytest.mark.parametrize("raw", [b"", b"GIF89a", b"\xff\xd8", b"\xff\xd8\xff\xe1\0\1", b"%PDF-1.7"])
def test_what_is_neither_jpeg_nor_png_is_refused(raw: bytes) -> None:
    with pytest.raises(FormatError):
        strip(raw)


def test_a_damaged_png_chunk_is_refused() -> None:
    raw = bytearray(png())
    raw[20] ^= 1
    with pytest.raises(FormatError, match="damaged"):
        strip(bytes(raw))


@given(st.binary(max_size=300), st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b""]))
def test_any_bytes_are_copied_or_refused(raw: bytes, begins: bytes) -> None:
    try:
        strip(begins + raw)
    except FormatError:
        return


@given(st.integers(0, 4000), st.integers(0, 255))
def test_any_changed_byte_is_copied_or_refused(at: int, value: int) -> None:
    raw = bytearray(jpeg())
    raw[at % len(raw)] = value
    try:
        strip(bytes(raw))
    except FormatError:
        return


# --- WebP and TIFF.

GPS, MAKER = 0x8825, 0x010F


def saved(kind: str, made: Any = None, **options: Any) -> bytes:
    out = io.BytesIO()
    told = exif() if made is None else made
    if kind == "TIFF":
        # Pillow leaves the place out of a TIFF: it is put there as cameras do, where it can be.
        tags = ImageFileDirectory_v2()
        for tag in (MAKER, 0x0110, 0x0112):
            tags[tag] = told[tag]
        if "compression" not in options:
            tags.tagtype[GPS] = 4
            tags._tags_v2[GPS] = dict(told.get_ifd(GPS))
        pixels().save(out, kind, tiffinfo=tags, **options)
    else:
        pixels().save(out, kind, exif=told, **options)
    return out.getvalue()


def frames(raw: bytes) -> list[bytes]:
    image = opened(raw)
    found = []
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        found.append(image.convert("RGBA").tobytes())
    return found


XMP = b"<x:xmpmeta>place</x:xmpmeta>"


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("WEBP", {"lossless": True, "xmp": XMP}),
        ("WEBP", {"quality": 70, "icc_profile": ICC}),
        ("WEBP", {"save_all": True, "append_images": [pixels().rotate(180)], "xmp": XMP}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw", "icc_profile": ICC}),
        ("TIFF", {"compression": "tiff_deflate", "artist": "Author", "description": "a comment"}),
        ("TIFF", {"save_all": True, "append_images": [pixels().rotate(180)]}),
        ("TIFF", {"big_tiff": False, "tile": True, "copyright": "a second picture"}),
    ],
)
def test_a_webp_or_tiff_keeps_its_pixels_and_loses_place_and_camera(
    kind: str, options: dict[str, Any]
) -> None:
    raw = saved(kind, **options)
    assert (GPS in opened(raw).getexif()) == ("compression" not in options)
    assert b"NIKON" in raw
    made = strip(raw + b"second picture")
    assert frames(made) == frames(raw)
    assert not opened(made).getexif().keys() & {GPS, MAKER, 0x8769, 0x013B, 0x010E}
    same_colours(made, raw, profiled="icc_profile" in options)
    assert not [secret for secret in (*SECRETS, b"D850", XMP, b"2026:03:01") if secret in made]
    assert strip(made) == made


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["WEBP", "TIFF"])
def test_a_webp_or_tiff_stays_upright(kind: str, orientation: int) -> None:
    raw = saved(
        kind, exif(orientation=orientation), **({"lossless": True} if kind == "WEBP" else {})
    )
    made = strip(raw, orientation)
    upright = [ImageOps.exif_transpose(opened(each)).tobytes() for each in (raw, made)]
    assert upright[0] == upright[1]
    assert GPS not in opened(made).getexif()


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "CMYK", "I;16", "F"])
def test_a_tiff_of_other_colours_too(mode: str) -> None:
    out = io.BytesIO()
    pixels().convert("L" if mode == "I;16" else mode).convert(mode).save(out, "TIFF", exif=exif())
    made = strip(out.getvalue())
    assert opened(made).mode == mode
    assert same(made, out.getvalue())


def test_what_would_lose_pixels_or_keep_metadata_is_refused() -> None:
    for raw in (saved("TIFF", compression="jpeg"), saved("TIFF", big_tiff=True)):
        with pytest.raises(FormatError):
            strip(raw)


@pytest.mark.parametrize("raw", [saved("WEBP"), saved("TIFF", compression="tiff_lzw")])
def test_a_webp_or_tiff_that_ends_early_is_refused(raw: bytes) -> None:
    for end in range(0, len(raw) - 8, 37):
        with pytest.raises(FormatError):
            strip(raw[:end])


@given(
    st.sampled_from([saved("WEBP"), saved("TIFF", compression="tiff_lzw")]),
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_a_webp_or_tiff_with_any_changed_bytes_is_copied_or_refused(
    whole: bytes, changes: list[tuple[int, int]]
) -> None:
    raw = bytearray(whole)
    for at, value in changes:
        raw[at % len(raw)] = value
    try:
        made = strip(bytes(raw))
    except FormatError:
        return
    assert len(made) <= len(raw) + 64


# --- Words where there is room beside the numbers.


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


ROOMY_SEGMENTS = {
    "a JFIF preview": (0xE0, b"JFIF\0\1\2\0\0\1\0\1\2\1" + WORDS),
    "behind JFIF": (0xE0, b"JFIF\0\1\2\0\0\1\0\1\0\0" + WORDS),
    "a JFIF extension": (0xE0, b"JFXX\0\x10" + WORDS),
    "behind Adobe": (0xEE, b"Adobe\0\x64\0\0\0\0\1" + WORDS),
    "in Adobe": (0xEE, b"Adobe" + WORDS + b"\1"),
    "a profile that is none": (0xE2, b"ICC_PROFILE\0\1\1" + WORDS),
    "a JPEG extension": (0xF0, WORDS),
    "a comment": (0xFE, WORDS),
    "another application": (0xE5, WORDS),
}


@pytest.mark.parametrize("where", ROOMY_SEGMENTS)
def test_words_leave_every_segment_of_a_jpeg(where: str) -> None:
    raw = jpeg()
    full = raw[:2] + segment(*ROOMY_SEGMENTS[where]) + raw[2:]
    made = strip(full)
    assert WORDS in full
    assert WORDS not in made
    assert same(made, raw)


def test_words_leave_every_chunk_of_a_png() -> None:
    raw = png(icc_profile=ICC)
    at = raw.index(b"IDAT") - 4
    for kind in (b"pHYs", b"gAMA", b"cHRM", b"sRGB", b"cICP", b"sBIT", b"bKGD", b"zTXt", b"abCD"):
        full = raw[:at] + png_chunk(kind, bytes(32) + WORDS) + raw[at:]
        assert WORDS not in strip(full)
    named = raw[:at] + png_chunk(b"iCCP", WORDS + b"\0\0" + zlib.compress(ICC)) + raw[at:]
    assert WORDS not in strip(named)
    same_colours(strip(raw), raw, profiled=True)


def test_words_leave_the_entries_of_a_tiff_and_the_flags_of_a_webp() -> None:
    made = strip(saved("WEBP", icc_profile=WORDS * 9))
    assert WORDS not in made
    assert "icc_profile" not in opened(made).info
    raw = saved("TIFF", compression="tiff_lzw")
    entry = struct.pack("<HHI", 259, 3, 1)
    assert entry in raw
    for kind, count in ((7, len(WORDS)), (1, len(WORDS)), (3, 70)):
        place = struct.pack("<HHII", 259, kind, count, len(raw))
        at = raw.index(entry)
        with pytest.raises(FormatError):
            strip(raw[:at] + place + raw[at + 12 :] + WORDS + bytes(200))


def test_curves_and_tags_that_do_not_fit_leave_the_profile_out() -> None:
    for at in range(0, len(ICC), 3):
        broken = bytearray(ICC)
        broken[at] ^= 0xFF
        kept = icc(bytes(broken))
        assert kept is None or len(kept) <= len(ICC)
    for end in range(0, len(ICC), 7):
        assert WORDS not in (icc(ICC[:end]) or b"")


# --- Damage of any kind.

WHOLE = {
    "JPEG": jpeg(icc_profile=ICC),
    "PNG": png(icc_profile=ICC),
    "WEBP": saved("WEBP", icc_profile=ICC),
    "TIFF": saved("TIFF", compression="tiff_lzw", icc_profile=ICC),
}


@pytest.mark.parametrize("kind", WHOLE)
@given(st.data())
def test_a_mutated_picture_of_any_kind_is_copied_or_refused(kind: str, data: st.DataObject) -> None:
    raw = bytearray(WHOLE[kind])
    # Most of a file is pixels: what is read is near its ends, and where its numbers stand.
    places = st.integers(0, len(raw) - 1) | st.integers(0, 200) | st.integers(-300, -1)
    for at, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=8)):
        raw[at] = value
    cut = data.draw(st.none() | st.integers(0, len(raw)))
    try:
        strip(bytes(raw[:cut]), data.draw(st.integers(1, 8)))
    except FormatError:
        return


def test_every_byte_of_a_tiff_s_numbers_changed_is_copied_or_refused() -> None:
    whole = saved("TIFF", compression="tiff_lzw")
    (start,) = struct.unpack_from("<I", whole, 4)
    for at in [*range(8), *range(start, len(whole))]:
        for change in (0xFF, 1, 0x80):
            raw = bytearray(whole)
            raw[at] ^= change
            with contextlib.suppress(FormatError):
                strip(bytes(raw))


def test_a_tiff_with_more_strips_than_lengths_is_refused() -> None:
    raw = saved("TIFF", compression="tiff_lzw")
    at = raw.index(struct.pack("<HH", 279, 4))
    with pytest.raises(FormatError, match="more strips than lengths"):
        strip(raw[: at + 4] + struct.pack("<II", 2, 0) + raw[at + 12 :])
