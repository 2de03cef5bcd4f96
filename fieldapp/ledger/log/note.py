"""Signed notes, checkpoints and their cosignatures, and proofs as text, after C2SP.

*Signed note* (c2sp.org/signed-note): text that ends with a newline, an empty line, then lines
`— <key name> base64(key ID, 4 bytes | signature)`. Key ID = SHA-256(name | 0a | type | public
key)[:4]. A *vkey* is `<name>+<key ID, 8 hex>+base64(type | public key)`. The types here:

| type | signature |
|---|---|
| 01 | Ed25519 over the text |
| 04 | 8 bytes of Unix time, Ed25519 over the lines `cosignature/v1`, `time N` and the text |
| 06 | 8 bytes of Unix time, ML-DSA-44 over the struct of c2sp.org/tlog-cosignature |

*Checkpoint* (c2sp.org/tlog-checkpoint): the origin, the size in decimal, the root hash in base64, a
line each; then optional extension lines. *Proof* (c2sp.org/tlog-proof): `c2sp.org/tlog-proof@v1`,
`index N`, the hashes in base64, an empty line, the checkpoint's note.

Signatures of unknown keys are ignored, one of a known key that fails refuses the note. A note has
at most 64 KiB and 16 signatures.

>>> signer = LogSigner(origin="example.com/log", seed=bytes(32))
>>> note = signer.sign(Checkpoint(origin="example.com/log", size=1, root=bytes(32)))
>>> open_checkpoint(note, "example.com/log", signer.vkeys).checkpoint.size
1
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey, MLDSA44PublicKey

from fieldapp.errors import FormatError, NewerFormatError, VerificationError
from fieldapp.ledger.fields import encode_moment, parse_moment
from fieldapp.ledger.keys import Signer, SigningKey, Verifier
from fieldapp.ledger.log.tlog import HASH_SIZE, MAX_PROOF, verify_inclusion

MAX_NOTE: Final = 65_536
MAX_SIGNATURES: Final = 16
ED25519, COSIGNATURE, MLDSA44 = 0x01, 0x04, 0x06

_KEY_SIZE: Final = {ED25519: 32, COSIGNATURE: 32, MLDSA44: 1312}
_DASH: Final = "— "
_CONTROL: Final = re.compile("[\x00-\x09\x0b-\x1f\ud800-\udfff]")
_PROOF: Final = "c2sp.org/tlog-proof@v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """Head of a log: its origin line, entries, root hash (32 bytes) and extension lines."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Statement of a key that signed a note, and its time, UTC; None where it states none."""

    name: str
    type: int
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCheckpoint:
    """Checkpoint whose signatures were verified, and the verified statements about it."""

    checkpoint: Checkpoint
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Proof that an entry is in the log: its index, the hashes, the checkpoint's note."""

    index: int
    hashes: tuple[bytes, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """Public key: name, identifier (4 bytes), type, and the key itself."""

    name: str
    id: bytes
    type: int
    public: bytes


class LogSigner:
    """Keys of the log, which sign its checkpoints.

    Args:
        origin: The log's origin line, and the name of its keys.
        seed: 32 secret bytes, Ed25519; or a key that is kept elsewhere, and signs there.
        mldsa_seed: 32 secret bytes, ML-DSA-44; None for a log that signs Ed25519 only.
    """

    def __init__(
        self, *, origin: str, seed: bytes | SigningKey, mldsa_seed: bytes | None = None
    ) -> None:
        self.origin = origin
        self._signer: SigningKey = Signer(seed) if isinstance(seed, bytes) else seed
        self._key = key_of(origin, ED25519, self._signer.verifier.public_key)
        self._mldsa = MLDSA44PrivateKey.from_seed_bytes(mldsa_seed) if mldsa_seed else None
        public = self._mldsa.public_key().public_bytes_raw() if self._mldsa else b""
        self._mldsa_key = key_of(origin, MLDSA44, public) if self._mldsa else None

    @property
    def vkeys(self) -> tuple[str, ...]:
        """Verifier keys, for the roster."""
        keys = (self._key, self._mldsa_key)
        return tuple(format_vkey(key) for key in keys if key is not None)

    def sign(self, checkpoint: Checkpoint, *, at: datetime | None = None) -> str:
        """Sign a checkpoint; returns the note.

        Args:
            checkpoint: Of the log's origin.
            at: The time, UTC, for an archived checkpoint, which carries ML-DSA-44 too; None for
                a small one.
        """
        text = format_checkpoint(checkpoint)
        lines = [signature_line(self._key, self._signer.sign(text.encode()))]
        if at is not None and self._mldsa is not None and self._mldsa_key is not None:
            stamp = encode_moment(at).to_bytes(8, "big")
            message = mldsa_message(self._mldsa_key.name, stamp, checkpoint)
            lines.append(signature_line(self._mldsa_key, stamp + self._mldsa.sign(message)))
        return text + "\n" + "".join(lines)


def small(note: str) -> str:
    """Drop the ML-DSA-44 lines of a note, for thin links."""
    text, signatures = split_note(note)
    lines = [line for line, _, raw in signatures if len(raw) < 4 + 8 + 2420]
    return text + "\n" + "".join(lines)


def verify_note(note: str, vkeys: Sequence[str]) -> tuple[str, tuple[Statement, ...]]:
    """Verify a note: its text, and the statements of known keys about it.

    Args:
        note: The signed note.
        vkeys: Verifier keys that are trusted.

    Raises:
        FormatError: Not a signed note, or a vkey that is none.
        VerificationError: No known key signed it, or a known key's signature does not match.
    """
    text, signatures = split_note(note)
    keys = {(key.name, key.id): key for key in known_keys(vkeys)}
    statements = tuple(
        _verify(keys[name, raw[:4]], raw[4:], text)
        for _, name, raw in signatures
        if (name, raw[:4]) in keys
    )
    if not statements:
        raise VerificationError("No known key signed this note.", check="note")
    return text, statements


def open_checkpoint(note: str, origin: str, vkeys: Sequence[str]) -> OpenedCheckpoint:
    """Open a checkpoint in a note that the log itself signed.

    Args:
        note: The signed note.
        origin: Of the log.
        vkeys: Of the log, and of witnesses.

    Raises:
        FormatError: Not a signed checkpoint.
        VerificationError: As verify_note, of another log, or the log's own key did not sign it.
    """
    text, statements = verify_note(note, vkeys)
    checkpoint = parse_checkpoint(text)
    if checkpoint.origin != origin:
        raise VerificationError("The checkpoint is of another log.", check="origin")
    if not any(s.name == origin and s.type == ED25519 for s in statements):
        raise VerificationError("The log's own key did not sign the checkpoint.", check="note")
    return OpenedCheckpoint(checkpoint=checkpoint, statements=statements)


def format_checkpoint(checkpoint: Checkpoint) -> str:
    """Format a checkpoint as text."""
    root = base64.b64encode(checkpoint.root).decode()
    lines = (checkpoint.origin, str(checkpoint.size), root, *checkpoint.extensions)
    return "".join(f"{line}\n" for line in lines)


def parse_checkpoint(text: str) -> Checkpoint:
    """Parse a checkpoint.

    Raises:
        FormatError: Not a checkpoint.
    """
    lines = text.split("\n")
    if len(lines) < 4 or lines[-1] or not all(lines[:-1]):
        raise FormatError("not a checkpoint", where="line 1")
    root = _base64(lines[2], "line 3")
    if len(root) != HASH_SIZE:
        raise FormatError("a root hash of a wrong length", where="line 3")
    return Checkpoint(
        origin=lines[0],
        size=_decimal(lines[1], "line 2"),
        root=root,
        extensions=tuple(lines[3:-1]),
    )


def format_proof(proof: Proof) -> str:
    """Format a proof as text."""
    hashes = "".join(f"{base64.b64encode(each).decode()}\n" for each in proof.hashes)
    return f"{_PROOF}\nindex {proof.index}\n{hashes}\n{proof.note}"


def parse_proof(text: str) -> Proof:
    """Parse a proof; extra data in it is ignored, for nothing vouches for it.

    Raises:
        FormatError: Not a proof.
    """
    if len(text) > MAX_NOTE:
        raise FormatError("a proof larger than 64 KiB", where="proof")
    head, empty, note = text.partition("\n\n")
    lines = head.split("\n")
    if not empty or lines[0] != _PROOF:
        raise FormatError("not a proof", where="line 1")
    if len(lines) > 1 and lines[1].startswith("extra "):
        _base64(lines.pop(1)[6:], "line 2")
    if len(lines) < 2 or not lines[1].startswith("index ") or len(lines) - 2 > MAX_PROOF:
        raise FormatError("not a proof", where="line 2")
    hashes = tuple(_base64(line, "hashes") for line in lines[2:])
    if any(len(each) != HASH_SIZE for each in hashes):
        raise FormatError("a hash of a wrong length", where="hashes")
    return Proof(index=_decimal(lines[1][6:], "line 2"), hashes=hashes, note=note)


def verify_proof(proof: Proof, entry: bytes, origin: str, vkeys: Sequence[str]) -> OpenedCheckpoint:
    """Verify a proof; returns the signed checkpoint of the log that holds the entry.

    Args:
        proof: The proof.
        entry: 32 bytes, SHA-256 of a record.
        origin: Of the log.
        vkeys: Of the log, and of witnesses.

    Raises:
        FormatError, VerificationError: As open_checkpoint, or the entry is not in the log.
    """
    opened = open_checkpoint(proof.note, origin, vkeys)
    checkpoint = opened.checkpoint
    verify_inclusion(entry, proof.index, checkpoint.size, proof.hashes, checkpoint.root)
    return opened


@lru_cache(maxsize=256)  # the same few are read with every note
def parse_vkey(vkey: str) -> Key:
    """Parse a verifier key.

    Raises:
        NewerFormatError: A vkey of a type that is not known here.
        FormatError: Not a vkey.
    """
    parts = vkey.split("+", 2)
    if len(parts) != 3 or not re.fullmatch(r"[0-9a-f]{8}", parts[1]):
        raise FormatError("not a verifier key", where="vkey")
    raw = _base64(parts[2], "vkey")
    if not good_name(parts[0]) or not raw:
        raise FormatError("not a verifier key", where="vkey")
    if raw[0] not in _KEY_SIZE:
        raise NewerFormatError("a verifier key of a type that is not known", where="vkey")
    key = key_of(parts[0], raw[0], raw[1:])
    if _KEY_SIZE[raw[0]] != len(raw) - 1 or key.id.hex() != parts[1]:
        raise FormatError("a verifier key whose size or ID is not its own", where="vkey")
    return key


def known_keys(vkeys: Iterable[str]) -> list[Key]:
    """Keys of a list; one of a type that is not known here is left out, as its signatures are.

    Raises:
        FormatError: Not a vkey.
    """
    keys = []
    for vkey in vkeys:
        with suppress(NewerFormatError):
            keys.append(parse_vkey(vkey))
    return keys


def key_of(name: str, type_: int, public: bytes) -> Key:
    """Public key with its identifier computed."""
    identifier = hashlib.sha256(name.encode() + b"\n" + bytes([type_]) + public).digest()[:4]
    return Key(name=name, id=identifier, type=type_, public=public)


def format_vkey(key: Key) -> str:
    """Format a verifier key as text."""
    encoded = base64.b64encode(bytes([key.type]) + key.public).decode()
    return f"{key.name}+{key.id.hex()}+{encoded}"


def signature_line(key: Key, signature: bytes) -> str:
    """Format a signature as a line, with its newline."""
    return f"{_DASH}{key.name} {base64.b64encode(key.id + signature).decode()}\n"


def split_note(note: str) -> tuple[str, list[tuple[str, str, bytes]]]:
    """Split a note: text, and (line, key name, key ID | signature) of each; nothing is verified.

    Raises:
        FormatError: Not a signed note.
    """
    if len(note.encode("utf-8", "surrogatepass")) > MAX_NOTE:
        raise FormatError("a note larger than 64 KiB", where="note")
    if _CONTROL.search(note):
        raise FormatError("a note with control characters", where="note")
    text, empty, tail = note.rpartition("\n\n")
    lines = tail.split("\n")
    if not empty or not text or lines.pop() or not 0 < len(lines) <= MAX_SIGNATURES:
        raise FormatError("not a signed note", where="note")
    return text + "\n", [_signature(line) for line in lines]


def _signature(line: str) -> tuple[str, str, bytes]:
    name, space, encoded = line.removeprefix(_DASH).partition(" ")
    if not line.startswith(_DASH) or not space or not good_name(name):
        raise FormatError("a signature line that is none", where="signatures")
    raw = _base64(encoded, "signatures")
    if len(raw) < 5:
        raise FormatError("a signature that is too short", where="signatures")
    return line + "\n", name, raw


@lru_cache(maxsize=256)
def good_name(name: str) -> bool:
    """True where a key can have this name."""
    return (
        bool(name)
        and "+" not in name
        and not any(c.isspace() or unicodedata.category(c) == "Zs" for c in name)
    )


def _verify(key: Key, signature: bytes, text: str) -> Statement:
    if key.type == ED25519:
        Verifier(key.public).verify(signature, text.encode())
        return Statement(name=key.name, type=key.type, at=None)
    stamp, signature = signature[:8], signature[8:]
    seconds = int.from_bytes(stamp, "big")
    at = None  # zero, and what no clock shows, say nothing of the time
    if seconds:
        with suppress(FormatError):
            at = parse_moment(seconds)
    if key.type == COSIGNATURE:
        message = f"cosignature/v1\ntime {seconds}\n{text}".encode()
        Verifier(key.public).verify(signature, message)
        return Statement(name=key.name, type=key.type, at=at)
    message = mldsa_message(key.name, stamp, parse_checkpoint(text))
    try:
        MLDSA44PublicKey.from_public_bytes(key.public).verify(signature, message)
    except InvalidSignature as e:
        raise VerificationError("The signature does not match.", check="signature") from e
    return Statement(name=key.name, type=key.type, at=at)


def mldsa_message(name: str, stamp: bytes, checkpoint: Checkpoint) -> bytes:
    """Message that an ML-DSA-44 signature of that key and time (8 bytes) covers.

    Raises:
        FormatError: A name is longer than 255 bytes.
    """
    cosigner, origin = name.encode(), checkpoint.origin.encode()
    if len(cosigner) > 255 or len(origin) > 255:
        raise FormatError("a name longer than 255 bytes", where="note")
    return b"".join(
        (
            b"subtree/v1\n\x00",
            bytes([len(cosigner)]) + cosigner,
            stamp,
            bytes([len(origin)]) + origin,
            (0).to_bytes(8, "big"),
            checkpoint.size.to_bytes(8, "big"),
            checkpoint.root,
        )
    )


def _base64(text: str, where: str) -> bytes:
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except ValueError as e:
        raise FormatError("not base64", where=where) from e
    if base64.b64encode(raw).decode() != text:
        raise FormatError("base64 that is not canonical", where=where)
    return raw


def _decimal(text: str, where: str) -> int:
    if not re.fullmatch(r"0|[1-9][0-9]{0,18}", text) or int(text) >= 2**63:
        raise FormatError("not a decimal number", where=where)
    return int(text)
