"""HEIC and HEIF pictures, decoded by the machine's own libheif 1 where it has one.

Nothing of libheif is shipped or built: on Debian and Ubuntu it is the package `libheif1` (LGPL 3),
which their security team keeps. Only the decoder's process loads it.

Source: libheif/heif.h of libheif 1.3 and later, whose functions here have not changed since.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint8, c_uint32, c_void_p
from dataclasses import dataclass
from typing import Final

_RGB: Final = 1  # heif_colorspace_RGB
_INTERLEAVED: Final = 10  # heif_chroma_interleaved_RGB, heif_channel_interleaved
_EXIF_OFFSET: Final = 4  # bytes before the Exif block that say where in it TIFF starts
_MOST_EXIF: Final = 2**20


class _Error(ctypes.Structure):
    _fields_ = (("code", c_int), ("subcode", c_int), ("message", c_char_p))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeifPicture:
    """A decoded picture, turned as its file says.

    Attributes:
        width, height: In pixels.
        pixels: 3 bytes each, red, green, blue, from the upper left.
        exif: Its Exif block, as a JPEG has it; b"" where there is none.
    """

    width: int
    height: int
    pixels: bytes
    exif: bytes


class TooManyPixelsError(ValueError):
    """More pixels than may be decoded."""


def library() -> ctypes.CDLL | None:
    """The machine's libheif; None where it has none."""
    if sys.platform != "linux":
        return None  # elsewhere no system has one that it keeps
    try:
        heif = ctypes.CDLL("libheif.so.1")
        for function, returns, *takes in (
            ("heif_context_alloc", c_void_p),
            ("heif_context_free", None, c_void_p),
            ("heif_context_read_from_memory_without_copy", _Error, c_void_p, c_char_p, c_size_t,
             c_void_p),
            ("heif_context_get_primary_image_handle", _Error, c_void_p, POINTER(c_void_p)),
            ("heif_image_handle_release", None, c_void_p),
            ("heif_image_handle_get_width", c_int, c_void_p),
            ("heif_image_handle_get_height", c_int, c_void_p),
            ("heif_image_handle_get_list_of_metadata_block_IDs", c_int, c_void_p, c_char_p,
             POINTER(c_uint32), c_int),
            ("heif_image_handle_get_metadata_size", c_size_t, c_void_p, c_uint32),
            ("heif_image_handle_get_metadata", _Error, c_void_p, c_uint32, c_void_p),
            ("heif_decode_image", _Error, c_void_p, POINTER(c_void_p), c_int, c_int, c_void_p),
            ("heif_image_release", None, c_void_p),
            ("heif_image_get_width", c_int, c_void_p, c_int),
            ("heif_image_get_height", c_int, c_void_p, c_int),
            ("heif_image_get_plane_readonly", POINTER(c_uint8), c_void_p, c_int, POINTER(c_int)),
        ):  # fmt: skip
            found = getattr(heif, function)
            found.restype, found.argtypes = returns, takes
    except (OSError, AttributeError):
        return None
    return heif


def decode_heif(heif: ctypes.CDLL, raw: bytes, most: int) -> HeifPicture:
    """Decode the primary picture of a file.

    Args:
        heif: From `library`.
        raw: The file.
        most: Pixels that may be decoded.

    Raises:
        TooManyPixelsError: It has more.
        ValueError: It is damaged, or no such picture.
    """
    context, handle = heif.heif_context_alloc(), c_void_p()
    try:
        _check(heif.heif_context_read_from_memory_without_copy(context, raw, len(raw), None))
        _check(heif.heif_context_get_primary_image_handle(context, byref(handle)))
        width = heif.heif_image_handle_get_width(handle)
        height = heif.heif_image_handle_get_height(handle)
        if width * height > most:
            raise TooManyPixelsError
        return _decoded(heif, handle, _exif(heif, handle))
    finally:
        if handle.value is not None:
            heif.heif_image_handle_release(handle)
        heif.heif_context_free(context)


def _decoded(heif: ctypes.CDLL, handle: c_void_p, exif: bytes) -> HeifPicture:
    image, stride = c_void_p(), c_int()
    _check(heif.heif_decode_image(handle, byref(image), _RGB, _INTERLEAVED, None))
    try:
        width = heif.heif_image_get_width(image, _INTERLEAVED)
        height = heif.heif_image_get_height(image, _INTERLEAVED)
        plane = heif.heif_image_get_plane_readonly(image, _INTERLEAVED, byref(stride))
        if not plane or width <= 0 or height <= 0 or stride.value < 3 * width:
            raise ValueError(width)
        start = ctypes.addressof(plane.contents)
        rows = (ctypes.string_at(start + y * stride.value, 3 * width) for y in range(height))
        return HeifPicture(width=width, height=height, pixels=b"".join(rows), exif=exif)
    finally:
        heif.heif_image_release(image)


def _exif(heif: ctypes.CDLL, handle: c_void_p) -> bytes:
    number = c_uint32()
    if not heif.heif_image_handle_get_list_of_metadata_block_IDs(handle, b"Exif", byref(number), 1):
        return b""
    size = heif.heif_image_handle_get_metadata_size(handle, number)
    if not _EXIF_OFFSET < size <= _MOST_EXIF:
        return b""
    block = ctypes.create_string_buffer(size)
    _check(heif.heif_image_handle_get_metadata(handle, number, block))
    start = _EXIF_OFFSET + int.from_bytes(block.raw[:_EXIF_OFFSET], "big")
    return b"Exif\0\0" + block.raw[start:]


def _check(error: _Error) -> None:
    if error.code:
        raise ValueError(error.code)
