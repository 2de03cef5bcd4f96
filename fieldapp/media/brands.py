"""Media type of a photograph in a box format, by the brands that its file names.

HEIF and AVIF files begin with a box `ftyp`: length, name, major brand, version, further brands,
of 4 bytes each (ISO/IEC 14496-12, 4.3; ISO/IEC 23008-12, 10; AV1 Image File Format, 6).
"""

from __future__ import annotations

from typing import Final

LONGEST: Final = 512  # bytes of a box that are looked at
_BRANDS: Final = {
    "image/avif": ("avif", "avis"),
    "image/heic": ("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"),
    "image/heif": ("mif1", "mif2", "msf1"),
}


def brand_type(head: bytes) -> str:
    """Media type by a file's first bytes, "" where it is no photograph in a box format."""
    if head[4:8] != b"ftyp":
        return ""
    end = min(int.from_bytes(head[:4], "big"), LONGEST)
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))}
    for media_type, names in _BRANDS.items():
        if not brands.isdisjoint(name.encode() for name in names):
            return media_type
    return ""
