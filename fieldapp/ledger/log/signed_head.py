"""Signed head: a checkpoint's size and root with the log's signature, read from and made a note.

A record cites a checkpoint's size and root, a manifest the log's Ed25519 signature on it. Together
they are the note again, which proves what the log showed to that device.

>>> signer = note.LogSigner(origin="example.com/log", seed=bytes(32))
>>> head = Checkpoint(origin="example.com/log", size=7, root=bytes(32))
>>> signed = signer.sign(head)
>>> as_note(head, log_signature(signed), signer.vkeys) == signed
True
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from fieldapp.errors import VerificationError
from fieldapp.ledger.log import note
from fieldapp.ledger.log.note import Checkpoint

_SIZE: Final = 64


def log_signature(signed_note: str) -> bytes:
    """The log's own Ed25519 signature in a checkpoint's note; nothing is verified.

    Empty where there is none, or the checkpoint has extension lines, which no head brings along.

    Raises:
        FormatError: Not a signed checkpoint.
    """
    text, signatures = note.split_note(signed_note)
    checkpoint = note.parse_checkpoint(text)
    if checkpoint.extensions:
        return b""
    own = (raw[4:] for _, name, raw in signatures if name == checkpoint.origin)
    return next((each for each in own if len(each) == _SIZE), b"")


def as_note(head: Checkpoint, signature: bytes, vkeys: Sequence[str]) -> str | None:
    """The signed note of a head; None where none of these keys signed it.

    Args:
        head: The checkpoint, without extension lines.
        signature: As log_signature gives it.
        vkeys: Verifier keys of the log.
    """
    for key in (each for each in note.known_keys(vkeys) if each.type == note.ED25519):
        text = f"{note.format_checkpoint(head)}\n{note.signature_line(key, signature)}"
        with suppress(VerificationError):
            note.open_checkpoint(text, head.origin, [note.format_vkey(key)])
            return text
    return None
