"""Cosignatures of witnesses on the log's checkpoints (c2sp.org/tlog-cosignature).

>>> from datetime import UTC, datetime
>>> log = note_.LogSigner(origin="example.com/log", seed=bytes(32))
>>> note = log.sign(note_.Checkpoint(origin="example.com/log", size=1, root=bytes(32)))
>>> witness = Cosigner(name="witness.example/w1", seed=b"w" * 32, mldsa_seed=b"q" * 32)
>>> lines = witness.lines(note, at=datetime(2026, 3, 1, tzinfo=UTC))
>>> signed = with_lines(note, lines, witness.vkeys)
>>> [each.type for each in note_.verify_note(signed, (*log.vkeys, *witness.vkeys))[1]]
[1, 4, 6]
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey

from fieldapp.errors import FormatError
from fieldapp.ledger.fields import encode_moment
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import note as note_


class Cosigner:
    """A witness's keys.

    Args:
        name: Of its keys; a URL without its scheme, as C2SP recommends.
        seed: 32 secret bytes, Ed25519.
        mldsa_seed: 32 secret bytes, ML-DSA-44; None for a witness that signs Ed25519 only.

    Raises:
        FormatError: Not a name that a key can have.
    """

    def __init__(self, *, name: str, seed: bytes, mldsa_seed: bytes | None = None) -> None:
        if not note_.good_name(name) or len(name.encode()) > 255:
            raise FormatError("a name that a key cannot have", where="name")
        self._signer = Signer(seed)
        self._key = note_.key_of(name, note_.COSIGNATURE, self._signer.verifier.public_key)
        self._mldsa = MLDSA44PrivateKey.from_seed_bytes(mldsa_seed) if mldsa_seed else None
        public = self._mldsa.public_key().public_bytes_raw() if self._mldsa else b""
        self._mldsa_key = note_.key_of(name, note_.MLDSA44, public) if self._mldsa else None

    @property
    def vkeys(self) -> tuple[str, ...]:
        """Verifier keys, for the roster."""
        keys = (self._key, self._mldsa_key)
        return tuple(note_.format_vkey(key) for key in keys if key is not None)

    def lines(self, note: str, *, at: datetime) -> str:
        """The signature lines to add to a checkpoint's note, which states that time (UTC).

        Raises:
            FormatError: Not a signed checkpoint.
        """
        text, _ = note_.split_note(note)
        seconds = encode_moment(at)
        stamp = seconds.to_bytes(8, "big")
        signature = self._signer.sign(f"cosignature/v1\ntime {seconds}\n{text}".encode())
        made = note_.signature_line(self._key, stamp + signature)
        if self._mldsa is not None and self._mldsa_key is not None:
            message = note_.mldsa_message(self._mldsa_key.name, stamp, note_.parse_checkpoint(text))
            made += note_.signature_line(self._mldsa_key, stamp + self._mldsa.sign(message))
        return made


def with_lines(note: str, lines: str, vkeys: Sequence[str]) -> str:
    """The note with those signature lines that one of these keys verifiably made, each once.

    Args:
        note: The signed note.
        lines: As a witness answered.
        vkeys: Whose lines are wanted; an older line of the same key is replaced.

    Raises:
        FormatError: Not signature lines, or too many for one note.
        VerificationError: A line of one of these keys does not match.
    """
    text, signatures = note_.split_note(note)
    known = {(key.name, key.id) for key in map(note_.parse_vkey, vkeys)}
    _, new = note_.split_note(f"{text}\n{lines}")
    added = {(name, raw[:4]): line for line, name, raw in new if (name, raw[:4]) in known}
    if added:
        note_.verify_note(f"{text}\n{''.join(added.values())}", vkeys)
    kept = [line for line, name, raw in signatures if (name, raw[:4]) not in added]
    made = f"{text}\n{''.join(kept)}{''.join(added.values())}"
    note_.split_note(made)
    return made
