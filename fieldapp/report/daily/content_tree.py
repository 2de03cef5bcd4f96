"""Content tree: a Merkle tree over the cells of a report, each with a salt of its own.

A leaf is SHA-256(0x00 ‖ salt ‖ length of the path ‖ path ‖ value): 16 bytes of salt, 4 of length,
the path in UTF-8, the value as canonical JSON. Leaves stand in the byte order of their paths; nodes
are those of RFC 6962. Path, value and salt show a cell. Of a cell that is withheld a copy has the
hash of its leaf alone, so the root is the same, and no value can be guessed from it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError, Message
from fieldapp.ledger.log import tlog
from fieldapp.report.daily.report_content import CellValue, canonical

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class ContentLeaf:
    """A leaf of the tree; of one that is withheld only the hash is known.

    Attributes:
        hash: SHA-256, as above.
        path: "section/number of the row/column"; "" where it is withheld.
        value: Of the cell.
        salt: 16 bytes.
    """

    hash: bytes
    path: str = ""
    value: CellValue = None
    salt: bytes = b""

    @property
    def shown(self) -> bool:
        """Whether path, value and salt are here."""
        return bool(self.path)

    def withheld(self) -> ContentLeaf:
        """The leaf without what it says."""
        return ContentLeaf(self.hash)


def leaves(cells: Iterable[tuple[str, CellValue]], key: bytes) -> tuple[ContentLeaf, ...]:
    """Leaves of these cells, in the byte order of their paths; the key makes their salts."""
    ordered = sorted(cells, key=lambda cell: cell[0].encode())
    return tuple(leaf(path, value, salt(key, path)) for path, value in ordered)


def root(found: Iterable[ContentLeaf]) -> bytes:
    """Root of the tree over these leaves, as RFC 6962 has it of their hashes.

    Raises:
        FormatError: There is no leaf.
    """
    level = [each.hash for each in found]
    if not level:
        raise FormatError("a content tree without a leaf")
    return _root(level)


def _root(level: list[bytes]) -> bytes:
    if len(level) == 1:
        return level[0]
    split = 1 << (len(level) - 1).bit_length() - 1
    return tlog.node_hash(_root(level[:split]), _root(level[split:]))


def salt(key: bytes, path: str) -> bytes:
    """Salt of a path under an edition's key."""
    return hmac.digest(key, path.encode(), "sha256")[:SALT_BYTES]


def leaf(path: str, value: CellValue, salted: bytes) -> ContentLeaf:
    """The leaf of a cell with its salt."""
    name = path.encode()
    text = b"\0" + salted + len(name).to_bytes(4, "big") + name + canonical(value)
    return ContentLeaf(hashlib.sha256(text).digest(), path, value, salted)


def as_json(found: Iterable[ContentLeaf]) -> bytes:
    """Leaves as canonical JSON: [path, value, salt] of those that are shown, [hash] of others."""
    return canonical(
        {
            "format": _FORMAT,
            "leaves": [
                [each.path, each.value, each.salt.hex()] if each.shown else [each.hash.hex()]
                for each in found
            ],
        }
    )


def parse(raw: bytes) -> tuple[ContentLeaf, ...]:
    """Leaves of a file, each with its hash as it follows from what the file says.

    Raises:
        FormatError: The file is not as `as_json` writes it, or its paths are not in order.
    """
    try:
        members = json.loads(raw)
        if members["format"] != _FORMAT:
            raise FormatError("a content tree of a newer format")
        found = tuple(_parsed(each) for each in members["leaves"])
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as e:
        raise FormatError("not a content tree") from e
    paths = [each.path.encode() for each in found if each.shown]
    if sorted(set(paths)) != paths:
        raise FormatError("cells of a content tree out of order")
    if as_json(found) != raw:
        raise FormatError("a content tree that is not canonical JSON")
    return found


def _parsed(values: list[object]) -> ContentLeaf:
    match values:
        case [str(digits)]:
            hash_ = bytes.fromhex(digits)
            if len(hash_) == hashlib.sha256().digest_size:
                return ContentLeaf(hash_)
        case [str(path), int() | str() | None as value, str(digits)] if type(value) is not bool:
            salted = bytes.fromhex(digits)
            if path and len(salted) == SALT_BYTES:
                return leaf(path, value, salted)
    raise FormatError(Message("not a leaf of a content tree: {1}", str(values)[:80]))


def differing(one: Iterable[ContentLeaf], cells: Mapping[str, CellValue]) -> tuple[str, ...]:
    """Paths of shown leaves that say otherwise than these cells, and of cells without a leaf."""
    shown = {each.path: each.value for each in one if each.shown}
    missing = [path for path in cells if path not in shown]
    other = [p for p, value in shown.items() if p not in cells or cells[p] != value]
    return tuple(sorted({*missing, *other}))
