r"""Witness protocol: submissions and how a witness judges them (c2sp.org/tlog-witness).

Body of an `add-checkpoint` request:

    old <size of the checkpoint that this witness cosigned last, 0 for none>
    <consistency proof, a hash in base64 a line>

    <the checkpoint's signed note>

A witness cosigns a checkpoint of a log it knows once it is shown that the tree it cosigned before
is the beginning of the new one. So nobody can show two histories to people who ask for the same
witness's signature.

>>> text = encode(Submission(old=0, proof=(), note="a\n\n— b AAAAAAA=\n"))
>>> parse(text).old
0
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import FormatError, Message, VerificationError
from fieldapp.ledger.log import note, tlog

MAX_SUBMISSION: Final = note.MAX_NOTE + 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """Request for a cosignature: size cosigned last, proof from there, checkpoint's note."""

    old: int
    proof: tuple[bytes, ...]
    note: str


class SubmissionRefusedError(Exception):
    """Refusal of a submission.

    Args:
        status: Of HTTP: 400 malformed, 403 not signed by the log, 404 another log, 409 not the size
            cosigned last or another root of that size, 422 the proof does not hold.
        reason: In words.
        forked: The log signed what cannot be a continuation: the note is evidence.
    """

    def __init__(self, status: int, reason: str, *, forked: bool = False) -> None:
        super().__init__(reason)
        self.status = status
        self.forked = forked


def encode(submission: Submission) -> str:
    """Encode the body of a request."""
    proof = "".join(f"{base64.b64encode(each).decode()}\n" for each in submission.proof)
    return f"old {submission.old}\n{proof}\n{submission.note}"


def parse(text: str) -> Submission:
    """Parse the body of a request.

    Raises:
        FormatError: Not such a body.
    """
    head, empty, signed_note = text.partition("\n\n")
    first, *rest = head.split("\n")
    old = re.fullmatch(r"old (0|[1-9][0-9]{0,18})", first)
    if not empty or old is None or int(old[1]) >= 2**63 or len(rest) > tlog.MAX_PROOF:
        raise FormatError("not a submission to a witness", where="line 1")
    try:
        proof = tuple(base64.b64decode(line, validate=True) for line in rest)
    except ValueError as e:
        raise FormatError("a proof that is not base64", where="proof") from e
    if any(len(each) != tlog.HASH_SIZE for each in proof):
        raise FormatError("a hash of a wrong length", where="proof")
    return Submission(old=int(old[1]), proof=proof, note=signed_note)


def origin_of(submission: Submission) -> str:
    """Origin of the log that a submission names.

    Raises:
        SubmissionRefusedError: There is no checkpoint in it (400).
    """
    try:
        return note.parse_checkpoint(note.split_note(submission.note)[0]).origin
    except FormatError as e:
        raise SubmissionRefusedError(400, Message("Malformed: {1}.", e.message)) from e


def judge(
    submission: Submission,
    *,
    logs: Mapping[str, Sequence[str]],
    latest: note.Checkpoint | None,
) -> note.Checkpoint:
    """Judge a submission; returns the checkpoint that may be cosigned.

    Args:
        submission: The request.
        logs: Verifier keys of each log that is known, by its origin.
        latest: The checkpoint of this log that was cosigned last, None for none.

    Raises:
        SubmissionRefusedError: It may not.
    """
    origin = origin_of(submission)
    if origin not in logs:
        raise SubmissionRefusedError(404, Message("This witness does not know the log."))
    try:
        checkpoint = note.open_checkpoint(submission.note, origin, logs[origin]).checkpoint
    except (VerificationError, FormatError) as e:
        raise SubmissionRefusedError(403, Message("The log did not sign this checkpoint.")) from e
    if submission.old > checkpoint.size:
        raise SubmissionRefusedError(400, Message("The old size is larger than the checkpoint's."))
    before = latest.size if latest is not None else 0
    if submission.old != before:
        raise SubmissionRefusedError(409, Message("The size cosigned last is {1}.", before))
    if latest is None or before == 0:
        if submission.proof:
            raise SubmissionRefusedError(422, Message("A proof from nothing holds nothing."))
        return checkpoint
    if before == checkpoint.size and latest.root != checkpoint.root:
        raise SubmissionRefusedError(
            409, Message("The log signed two trees of one size."), forked=True
        )
    try:
        tlog.verify_consistency(
            before, checkpoint.size, submission.proof, latest.root, checkpoint.root
        )
    except VerificationError as e:
        raise SubmissionRefusedError(422, Message("The proof does not hold."), forked=True) from e
    return checkpoint
