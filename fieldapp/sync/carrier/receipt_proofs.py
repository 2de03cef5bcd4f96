"""Proofs of receipts and of cosigned checkpoints, checked against what is held, then stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldapp.errors import VerificationError
from fieldapp.ledger import receipt as receipts_
from fieldapp.ledger.log import note, tlog, witness
from fieldapp.ledger.receipt import Receipt
from fieldapp.ledger.record import RecordType
from fieldapp.ledger.roster import Roster
from fieldapp.store.index import witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import checkpoints, receipts


def _held(store: Store, receipt: Receipt) -> checkpoints.StoredCheckpoint | None:
    """The receipt's own checkpoint, where it is held: the receipt was here once, and was lost."""
    return checkpoints.at_size(store, receipts_.head(receipt).size)


def _following(store: Store, receipt: Receipt, newest: int) -> Receipt | None:
    """The stored receipt that goes on from this one, where this one is late."""
    size = receipts_.head(receipt).size
    if size >= newest:
        return None
    stored = (receipts_.parse(raw) for raw in receipts.receipts(store))
    return next((each for each in stored if each.older and each.older[0] == size), None)


def store_receipt(store: Store, raw: bytes, roster: Roster, now: datetime) -> int:
    """Check and store a receipt; returns how many records it newly proves.

    The bundles' own entries, which no person wrote, do not count, as where they were sealed.

    One of what the own key signed on another machine proves nothing here: of it the checkpoint
    alone is stored, from which others go on.
    """
    receipt = receipts_.parse(raw)
    last = receipt.first + receipt.count - 1
    own = receipt.kid == store.kid
    hashes = feeds.hashes(store, receipt.kid, receipt.first, last) if own else []
    try:
        checkpoint, is_proof = _verified(store, receipt, hashes, roster), True
    except VerificationError as e:
        if e.check != "log proof" or not own:
            raise
        hashes = feeds.other_hashes(store, receipt.kid, receipt.first, last)
        checkpoint, is_proof = _of_other_branch(store, receipt, hashes, roster), False
    before = receipts.proven(store, receipt.kid, but=RecordType.MANIFEST)
    checkpoints.add_checkpoint(
        store,
        checkpoints.StoredCheckpoint(
            size=checkpoint.size, root=checkpoint.root, note=receipt.note, kept_at=now
        ),
    )
    if not is_proof:
        return 0
    receipts.add_receipt(store, raw, at=now)
    receipts.mark_logged(
        store,
        receipt.kid,
        first=receipt.first,
        count=receipt.count,
        log_index=receipt.log_index,
    )
    return receipts.proven(store, receipt.kid, but=RecordType.MANIFEST) - before


def _verified(
    store: Store, receipt: Receipt, hashes: Sequence[bytes], roster: Roster
) -> note.Checkpoint:
    newest = _held(store, receipt) or checkpoints.newest_checkpoint(store)
    named = receipts_.head(receipt)
    origin, vkeys = roster.log_of(named.origin, named.size)
    return receipts_.verify(
        receipt,
        hashes,
        origin=origin,
        vkeys=vkeys,
        newest=(newest.size, newest.root) if newest is not None else None,
        following=_following(store, receipt, newest.size) if newest is not None else None,
    )


def _of_other_branch(
    store: Store, receipt: Receipt, hashes: Sequence[bytes], roster: Roster
) -> note.Checkpoint:
    try:
        return _verified(store, receipt, hashes, roster)
    except VerificationError as e:
        if e.check != "log proof":
            raise
        raise VerificationError(
            "The receipt does not fit what this laptop signed under these numbers: your key signed "
            "on another machine, or the file was changed.",
            check="log proof",
            advice="Receive again. If it stays, show this to the security officer.",
        ) from e


def take_cosigned(store: Store, raw: bytes, roster: Roster) -> int:
    """Take a cosigned checkpoint that goes on from one held; returns how many records it proves."""
    before = receipts.proven(store, store.kid, but=RecordType.MANIFEST)
    submission = witness.parse(raw.decode("utf-8", "replace"))
    head = note.open_checkpoint(submission.note, roster.log_origin, roster.log_vkeys).checkpoint
    held = checkpoints.at_size(store, submission.old)
    if held is None:
        raise VerificationError(
            "An earlier receipt is missing: this one does not go on from the checkpoint held.",
            check="consistency",
            advice="Receive the earlier receipts first; ask headquarters for them.",
        )
    tlog.verify_consistency(held.size, head.size, submission.proof, held.root, head.root)
    if not witness_rows.take(store, submission.note):
        raise VerificationError(
            "Too few witnesses cosigned this checkpoint.",
            check="witnesses",
            advice="Ask headquarters for a new one; tell them which mission pack is here.",
        )
    return receipts.proven(store, store.kid, but=RecordType.MANIFEST) - before
