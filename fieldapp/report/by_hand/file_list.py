"""List of the files of a proof folder, as `sha256sum -c` takes it; headquarters signs its hash.

    <SHA-256, 64 hex>  <path below the folder>

One line a file, in the order of the paths, each with its newline. The list names neither itself nor
the statement that is signed over it (report/proof/later.py).

>>> parse(encode({"README.txt": bytes(32)})) == {"README.txt": bytes(32)}
True
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from fieldapp.errors import FormatError

NAME: Final = "SHA256SUMS"
MAX_LIST: Final = 2**28

_LINE: Final = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9._/-]{1,255})")


def encode(digests: Mapping[str, bytes]) -> bytes:
    """Encode a list: SHA-256 of each file by its path."""
    return "".join(f"{digests[name].hex()}  {name}\n" for name in sorted(digests)).encode()


def parse(raw: bytes) -> dict[str, bytes]:
    """Parse a list.

    Raises:
        FormatError: Not a list, or a path twice.
    """
    try:
        lines = raw.decode("ascii").split("\n")
    except UnicodeDecodeError as e:
        raise FormatError("not a list of files", where=NAME) from e
    matches = [_LINE.fullmatch(line) for line in lines[:-1]]
    digests = {match[2]: bytes.fromhex(match[1]) for match in matches if match}
    if lines[-1] or len(digests) != len(matches):
        raise FormatError("not a list of files", where=NAME)
    return digests
