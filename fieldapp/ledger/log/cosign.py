"""Cosignatures of witnesses on the log's checkpoints (c2sp.org/tlog-cosignature).

>>> from datetime import UTC, datetime
>>> log = note.LogSigner(origin="example.com/log", seed=bytes(32))
>>> signed = log.sign(note.Checkpoint(origin="example.com/log", size=1, root=bytes(32)))
>>> witness = Cosigner(name="witness.example/w1", seed=b"w" * 32, mldsa_seed=b"q" * 32)
>>> lines = witness.lines(signed, at=datetime(2026, 3, 1, tzinfo=UTC))
>>> signed = with_lines(signed, lines, witness.vkeys)
>>> [each.type for each in note.verify_note(signed, (*log.vkeys, *witness.vkeys))[1]]
[1, 4, 6]
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.fields import encode_moment
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import note


class Cosigner:
    """Keys of a witness, which sign checkpoints.

    Args:
        name: Of its keys; a URL without its scheme, as C2SP recommends.
        seed: 32 secret bytes, Ed25519.
        mldsa_seed: 32 secret bytes, ML-DSA-44; None for a witness that signs Ed25519 only.

    Raises:
        FormatError: Not a name that a key can have.
    """

    def __init__(self, *, name: str, seed: bytes, mldsa_seed: bytes | None = None) -> None:
        if not note.good_name(name) or len(name.encode()) > 255:
            raise FormatError("a name that a key cannot have", where="name")
        self._signer = Signer(seed)
        self._key = note.key_of(name, note.COSIGNATURE, self._signer.verifier.public_key)
        self._mldsa = MLDSA44PrivateKey.from_seed_bytes(mldsa_seed) if mldsa_seed else None
        public = self._mldsa.public_key().public_bytes_raw() if self._mldsa else b""
        self._mldsa_key = note.key_of(name, note.MLDSA44, public) if self._mldsa else None

    @property
    def vkeys(self) -> tuple[str, ...]:
        """Verifier keys, for the roster."""
        keys = (self._key, self._mldsa_key)
        return tuple(note.format_vkey(key) for key in keys if key is not None)

    def lines(self, signed_note: str, *, at: datetime) -> str:
        """Cosign a checkpoint's note at that time (UTC): the signature lines to add.

        Raises:
            FormatError: Not a signed checkpoint.
        """
        text, _ = note.split_note(signed_note)
        seconds = encode_moment(at)
        stamp = seconds.to_bytes(8, "big")
        signature = self._signer.sign(f"cosignature/v1\ntime {seconds}\n{text}".encode())
        lines = note.signature_line(self._key, stamp + signature)
        if self._mldsa is not None and self._mldsa_key is not None:
            message = note.mldsa_message(self._mldsa_key.name, stamp, note.parse_checkpoint(text))
            lines += note.signature_line(self._mldsa_key, stamp + self._mldsa.sign(message))
        return lines


def cosigners(signed_note: str, vkeys: Sequence[str]) -> frozenset[str]:
    """Names of the witnesses, by their keys, whose cosignature on a checkpoint's note holds.

    A note with a wrong signature of one of these keys is cosigned by nobody. The log itself is no
    witness, whoever lists its key as one's.
    """
    try:
        text, statements = note.verify_note(signed_note, vkeys)
        origin = note.parse_checkpoint(text).origin
    except (FormatError, VerificationError):
        return frozenset()
    return frozenset(s.name for s in statements if s.type != note.ED25519 and s.name != origin)


def with_lines(signed_note: str, lines: str, vkeys: Sequence[str]) -> str:
    """Add to a note the signature lines that one of these keys verifiably made, each once.

    Args:
        signed_note: The signed note.
        lines: As a witness answered.
        vkeys: Whose lines are wanted; an older line of the same key is replaced.

    Raises:
        FormatError: Not signature lines, or too many for one note.
        VerificationError: A line of one of these keys does not match.
    """
    text, signatures = note.split_note(signed_note)
    wanted = {(key.name, key.id) for key in note.known_keys(vkeys)}
    _, new = note.split_note(f"{text}\n{lines}")
    added = {(name, raw[:4]): line for line, name, raw in new if (name, raw[:4]) in wanted}
    if added:
        note.verify_note(f"{text}\n{''.join(added.values())}", vkeys)
    others = [line for line, name, raw in signatures if (name, raw[:4]) not in added]
    combined = f"{text}\n{''.join(others)}{''.join(added.values())}"
    note.split_note(combined)
    return combined
