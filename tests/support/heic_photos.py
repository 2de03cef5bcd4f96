"""Real HEIC photographs, made by the machine's libheif where that can make them."""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint8, c_void_p
from pathlib import Path

import pytest
from PIL import Image

from tests.support.photos import exif, pixels

_HEVC, _RGB, _INTERLEAVED = 1, 1, 10


class _Error(ctypes.Structure):
    _fields_ = (("code", c_int), ("subcode", c_int), ("message", c_char_p))


def photo(path: Path, made: Image.Exif | None = None, size: tuple[int, int] = (96, 64)) -> bytes:
    """A HEIC photograph of `photos.pixels`, with its Exif; the test is skipped without libheif."""
    try:
        heif = ctypes.CDLL("libheif.so.1")
    except OSError:
        pytest.skip("this machine has no libheif")
    for name in ("alloc", "get_encoder_for_format", "encode_image", "add_exif_metadata",
                 "write_to_file"):  # fmt: skip
        getattr(heif, f"heif_context_{name}").restype = c_void_p if name == "alloc" else _Error
    heif.heif_image_create.restype = heif.heif_image_add_plane.restype = _Error
    heif.heif_image_get_plane.restype = POINTER(c_uint8)
    context, encoder, image, handle = (
        c_void_p(heif.heif_context_alloc()), c_void_p(), c_void_p(), c_void_p(),
    )  # fmt: skip
    stride = c_int()
    if heif.heif_context_get_encoder_for_format(context, _HEVC, byref(encoder)).code:
        pytest.skip("this machine's libheif makes no HEIC")
    width, height = size
    source = pixels().convert("RGB").resize(size)
    heif.heif_image_create(width, height, _RGB, _INTERLEAVED, byref(image))
    heif.heif_image_add_plane(image, _INTERLEAVED, width, height, 8)
    plane = heif.heif_image_get_plane(image, _INTERLEAVED, byref(stride))
    start, raw = ctypes.addressof(plane.contents), source.tobytes()
    for y in range(height):
        row = raw[3 * width * y : 3 * width * (y + 1)]
        ctypes.memmove(start + y * stride.value, row, len(row))
    assert not heif.heif_context_encode_image(context, image, encoder, None, byref(handle)).code
    block = (exif() if made is None else made).tobytes()
    assert not heif.heif_context_add_exif_metadata(
        context, handle, block, c_size_t(len(block))
    ).code
    assert not heif.heif_context_write_to_file(context, str(path).encode()).code
    return path.read_bytes()
