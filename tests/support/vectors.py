"""Public test vectors, read from tests/vectors; its README tells their form and sources."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parents[1] / "vectors"


@dataclass(frozen=True, slots=True)
class MerkleProof:
    """An inclusion or consistency proof of a Merkle tree, good or bad.

    Attributes:
        name: Of its file upstream.
        holds: Whether a verifier must accept it.
        figures: Index and size, or two sizes.
        hashes: Leaf hash and root, or two roots.
        path: The hashes that prove it.
    """

    name: str
    holds: bool
    figures: tuple[int, int]
    hashes: tuple[bytes, bytes]
    path: list[bytes]


def ed25519() -> Iterator[tuple[bytes, bytes, bytes]]:
    """Key, signature and message of each case."""
    file = _read("ed25519.json")
    keys, signatures = (list(map(bytes.fromhex, file[name])) for name in ("keys", "signatures"))
    for key, signature, message in file["cases"]:
        yield keys[key], signatures[signature], file["messages"][message].encode()


def wycheproof() -> Iterator[tuple[tuple[bytes, bytes, bytes], bool | None]]:
    """Key, signature, message of each case; whether it is valid; None where either will do."""
    file = _read("wycheproof_ed25519.json")
    for key, signature, message, valid in file["cases"]:
        signed = bytes.fromhex(file["keys"][key]), bytes.fromhex(signature), bytes.fromhex(message)
        yield signed, valid


def merkle(kind: str) -> list[MerkleProof]:
    """All cases of a kind, "consistency" or "inclusion"."""
    file = _read("merkle.json")
    values = list(map(bytes.fromhex, file["values"]))
    return [
        MerkleProof(name, holds, (m, n), (values[a], values[b]), [values[each] for each in path])
        for name, holds, m, n, a, b, path in file[kind]
    ]


def _read(name: str) -> dict[str, Any]:
    file: dict[str, Any] = json.loads((FOLDER / name).read_bytes())
    return file
