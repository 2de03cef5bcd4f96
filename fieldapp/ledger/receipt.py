"""Receipt: the hub's statement that records are in its log, with the proof.

Deterministic CBOR; it holds hashes only, so it travels open:

| key | value |
|---|---|
| 0 | 1, the version |
| 1 | kid, 8 bytes |
| 2, 3 | number of the first record, and how many |
| 4 | log index of the first; the others follow it |
| 5 | the checkpoint's signed note |
| 6 | [hash, …]: range proof, see ledger/log/tlog.py |
| 7 | [size, [hash, …]]: consistency with an earlier checkpoint; absent in the first receipt |

It states no time, unless a witness cosigned the checkpoint: the note keeps the lines that are small
(`note.small`), and the log's own Ed25519 line has no time.

A laptop believes it only after `verify`: the log's key signed the checkpoint, the checkpoint goes
on from the newest one that the laptop holds, and the laptop's own records stand in the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError, NewerFormatError, VerificationError
from fieldapp.ledger import dcbor
from fieldapp.ledger.fields import HASH, INTEGER, TEXT, listing
from fieldapp.ledger.log import note, tlog

MAX_RECEIPT: Final = 32_768

_HASHES: Final = listing(HASH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Statement that records of one feed stand in the log, with the proof.

    Attributes:
        kid: Of the feed, 8 bytes.
        first, count: Number of the first record, and how many.
        log_index: Of the first record; the others follow.
        note: The checkpoint, signed.
        proof: Range proof.
        older: (size, consistency proof) from an earlier checkpoint, None where there was none.
    """

    kid: bytes
    first: int
    count: int
    log_index: int
    note: str
    proof: tuple[bytes, ...]
    older: tuple[int, tuple[bytes, ...]] | None


def encode(receipt: Receipt) -> bytes:
    """Encode a receipt."""
    members: dict[int, dcbor.Value] = {
        0: 1,
        1: receipt.kid,
        2: receipt.first,
        3: receipt.count,
        4: receipt.log_index,
        5: receipt.note,
        6: list(receipt.proof),
    }
    if receipt.older is not None:
        members[7] = [receipt.older[0], list(receipt.older[1])]
    return dcbor.encode(members)


def parse(raw: bytes) -> Receipt:
    """Read a receipt.

    Raises:
        FormatError: Not a receipt, or of a newer version.
    """
    if len(raw) > MAX_RECEIPT:
        raise FormatError("a receipt larger than 32 KiB", where="size")
    members = dcbor.decode(raw)
    if type(members) is not dict or members.get(0) != 1:
        raise NewerFormatError(
            "not a receipt of a known version", where="version", advice="Update fieldapp."
        )
    if members.keys() - {7} != {0, 1, 2, 3, 4, 5, 6}:
        raise FormatError("a receipt with missing or unknown members", where="members")
    kid, counts = members[1], [INTEGER.parse(members[key]) for key in (2, 3, 4)]
    if type(kid) is not bytes or len(kid) != 8 or min(counts) < 0 or counts[1] < 1:
        raise FormatError("a receipt with wrong figures", where="members")
    return Receipt(
        kid=kid,
        first=counts[0],
        count=counts[1],
        log_index=counts[2],
        note=TEXT.parse(members[5]),
        proof=_HASHES.parse(members[6]),
        older=_older(members[7]) if 7 in members else None,
    )


def _older(value: dcbor.Value) -> tuple[int, tuple[bytes, ...]]:
    if type(value) is not list or len(value) != 2:
        raise FormatError("a wrong consistency proof", where="consistency")
    return INTEGER.parse(value[0]), _HASHES.parse(value[1])


def verify(
    receipt: Receipt,
    hashes: Sequence[bytes],
    *,
    origin: str,
    vkeys: Sequence[str],
    newest: tuple[int, bytes] | None,
    following: Receipt | None = None,
) -> note.Checkpoint:
    """Verify a receipt; returns its checkpoint.

    Args:
        receipt: The receipt.
        hashes: Of the laptop's own records, first to first + count - 1.
        origin: Of the log, from the roster.
        vkeys: Its verifier keys, from the roster.
        newest: (size, root) of the newest checkpoint that the laptop holds.
        following: A receipt that was verified and goes on from this one, where this one is late.

    Raises:
        FormatError: The checkpoint is malformed.
        VerificationError: The log's key did not sign it ("note"), the records are not in the log
            ("log proof"), or the checkpoint does not go on from the one held ("consistency").
    """
    checkpoint = note.open_checkpoint(receipt.note, origin, vkeys).checkpoint
    if len(hashes) != receipt.count:
        raise VerificationError("The receipt speaks of other records.", check="log proof")
    tlog.verify_range(hashes, receipt.log_index, checkpoint.size, receipt.proof, checkpoint.root)
    if newest is not None:
        _check_consistent(receipt, checkpoint, newest, following)
    return checkpoint


def head(receipt: Receipt) -> note.Checkpoint:
    """Checkpoint of a receipt; nothing is verified.

    Raises:
        FormatError: The note is malformed.
    """
    return note.parse_checkpoint(note.split_note(receipt.note)[0])


def _check_consistent(
    receipt: Receipt,
    checkpoint: note.Checkpoint,
    newest: tuple[int, bytes],
    following: Receipt | None,
) -> None:
    size, root = newest
    if size == checkpoint.size:
        if root == checkpoint.root:
            return
        raise VerificationError(
            "The hub signed two different logs of the same size.",
            check="consistency",
            advice="Keep this stick and tell the security officer.",
        )
    if size > checkpoint.size and following is not None and following.older is not None:
        # It was held back: the one after it says what it goes on from.
        older, proof = following.older
        later = head(following)
        if older == checkpoint.size:
            tlog.verify_consistency(older, later.size, proof, checkpoint.root, later.root)
            return
    if size > checkpoint.size:
        raise VerificationError(
            "The receipt is older than the newest checkpoint held.",
            check="consistency",
            advice="Ask headquarters for a new one.",
        )
    if receipt.older is None or receipt.older[0] != size:
        raise VerificationError(
            "An earlier receipt is missing: this one does not go on from the checkpoint held.",
            check="consistency",
            advice="Receive the earlier receipts first; ask headquarters for them.",
        )
    tlog.verify_consistency(size, checkpoint.size, receipt.older[1], root, checkpoint.root)
