"""Headquarters' statement about a record: corrections, branches of its feed, the newest roster.

It is a checkpoint of the log (ledger/log/note.py), the newest when the proof was written, whose
extension lines are

    fieldapp record <SHA-256 of the record, hex> <when it was written, Unix seconds>
    files <SHA-256 of the list of the folder's files, see report/by_hand/file_list.py>
    roster <version> <SHA-256 of roster-head.json>    the newest roster in the log
    fork <number> <SHA-256>              a record of the same key on another branch of its feed
    amended <SHA-256>, retracted <SHA-256>    a record that names this one
    corrected <SHA-256>                  an edition in force that corrects this one

so it is the hub's word up to that size of the log, which it cannot take back. What came later is
not known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.fields import encode_moment, parse_moment
from fieldapp.ledger.log import note

MAX_LINES: Final = 64

_HEAD: Final = re.compile(r"fieldapp record ([0-9a-f]{64}) ([0-9]{1,12})")
_FILES: Final = re.compile(r"files ([0-9a-f]{64})")
_ROSTER: Final = re.compile(r"roster ([0-9]{1,9}) ([0-9a-f]{64})")
_FORK: Final = re.compile(r"fork ([0-9]{1,9}) ([0-9a-f]{64})")
_CORRECTION: Final = re.compile(r"(amended|retracted|corrected) ([0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterStatement:
    """Statement of headquarters about a record at the time when a proof of it was written.

    Attributes:
        record: SHA-256 of the record.
        written: When, UTC: the hub's word.
        files: SHA-256 of the list of the folder's files.
        roster: Version and SHA-256 of the newest roster in the log.
        forks: (number, SHA-256) of records of the same key on another branch.
        corrections: ("amended", "retracted" or "corrected", SHA-256) of records that name it.
    """

    record: bytes
    written: datetime
    files: bytes
    roster: tuple[int, bytes]
    forks: tuple[tuple[int, bytes], ...]
    corrections: tuple[tuple[str, bytes], ...]


def sign(statement: LaterStatement, head: note.Checkpoint, signer: note.LogSigner) -> str:
    """Sign a statement at a checkpoint of the log; returns the note."""
    lines = [f"fieldapp record {statement.record.hex()} {encode_moment(statement.written)}"]
    version, roster = statement.roster
    lines += [f"files {statement.files.hex()}", f"roster {version} {roster.hex()}"]
    lines += [f"fork {seq} {digest.hex()}" for seq, digest in statement.forks]
    lines += [f"{word} {digest.hex()}" for word, digest in statement.corrections]
    return signer.sign(replace(head, extensions=tuple(lines)))


def verify(
    text: str, record: bytes, *, origin: str, vkeys: Sequence[str]
) -> tuple[LaterStatement, note.Checkpoint]:
    """Verify a statement; returns it with its checkpoint.

    Raises:
        FormatError: Not a statement.
        VerificationError: The log's key did not sign it, or it is about another record.
    """
    checkpoint = note.open_checkpoint(text, origin, vkeys).checkpoint
    first, second, third, *lines = (*checkpoint.extensions, "", "", "")
    lines = lines[:-3]
    head, files, roster = (
        _HEAD.fullmatch(first),
        _FILES.fullmatch(second),
        _ROSTER.fullmatch(third),
    )
    if head is None or files is None or roster is None or len(lines) > MAX_LINES:
        raise FormatError("not a statement about a record", where="line 4")
    if bytes.fromhex(head[1]) != record:
        raise VerificationError("The statement is about another record.", check="later")
    forks, corrections = [], []
    for line in lines:
        if match := _FORK.fullmatch(line):
            forks.append((int(match[1]), bytes.fromhex(match[2])))
        elif match := _CORRECTION.fullmatch(line):
            corrections.append((match[1], bytes.fromhex(match[2])))
        else:
            raise FormatError("a line of a statement that is not known", where="line 7")
    statement = LaterStatement(
        record=record,
        written=parse_moment(int(head[2])),
        files=bytes.fromhex(files[1]),
        roster=(int(roster[1]), bytes.fromhex(roster[2])),
        forks=tuple(forks),
        corrections=tuple(corrections),
    )
    return statement, checkpoint
