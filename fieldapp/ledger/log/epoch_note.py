r"""Epoch note: to whom laptops seal, now and next, signed by the mission's epoch key.

It is a signed note (note.py) whose text is

    fieldapp epochs <mission, hex> <when it was made>
    <number> <valid from> <recipient>          the present epoch
    <number> <valid from> <recipient>          the next one
    opens <ID of a recipient, hex> …           epochs whose private key headquarters still has

Times are "2026-03-01T12:00:00Z". The ID of a recipient is SHA-256 of its text, 8 bytes. What is
sealed to a recipient that is not among `opens` has to be sealed again. The signer is the key that
the roster names as `epoch_key`: it belongs to headquarters' importer, so that epochs follow each
other without officers. A note made earlier never takes the place of a later one.

>>> at = datetime(2026, 3, 1, tzinfo=UTC)
>>> epochs = [Epoch(number=n, valid_from=at, recipient=f"age1pq1{n}") for n in (1, 2)]
>>> made = EpochNote(mission=bytes(8), made=at, present=epochs[0], following=epochs[1], opens=())
>>> signer = Signer(bytes(32))
>>> verify(sign(made, signer), bytes(8), epoch_vkey(bytes(8), signer.verifier.public_key)) == made
True
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import note

MAX_OPENS: Final = 1000

_HEAD: Final = re.compile(r"fieldapp epochs ([0-9a-f]{16}) (\S+)")
_EPOCH: Final = re.compile(r"([1-9][0-9]{0,8}) (\S+) (age1pq1[0-9a-z]{1,2000})")
_OPENS: Final = re.compile(r"opens((?: [0-9a-f]{16})*)")
_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """One epoch of the hub's encryption key: its number, age recipient, and first moment (UTC)."""

    number: int
    valid_from: datetime
    recipient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochNote:
    """Recipients of the hub.

    Attributes:
        mission: 8 bytes.
        made: When it was made, UTC, whole seconds.
        present, following: Epochs that follow each other.
        opens: IDs of the recipients whose private keys headquarters has, in order.
    """

    mission: bytes
    made: datetime
    present: Epoch
    following: Epoch
    opens: tuple[bytes, ...]

    def recipient(self, now: datetime) -> str:
        """Recipient to seal to at that time."""
        return (self.following if self.following.valid_from <= now else self.present).recipient


def recipient_hash(recipient: str) -> bytes:
    """SHA-256 of a recipient's text, 32 bytes: what a manifest names."""
    return hashlib.sha256(recipient.encode()).digest()


def epoch_vkey(mission: bytes, public_key: bytes) -> str:
    """Verifier key of an epoch key, for the roster."""
    return note.format_vkey(_key(mission, public_key))


def sign(made: EpochNote, signer: Signer) -> str:
    """Sign a note with the epoch key."""
    epochs = [
        f"{each.number} {each.valid_from.strftime(_TIME)} {each.recipient}\n"
        for each in (made.present, made.following)
    ]
    head = f"fieldapp epochs {made.mission.hex()} {made.made.strftime(_TIME)}\n"
    text = head + "".join(epochs) + " ".join(["opens", *map(bytes.hex, made.opens)]) + "\n"
    key = _key(made.mission, signer.verifier.public_key)
    return text + "\n" + note.signature_line(key, signer.sign(text.encode()))


def verify(text: str, mission: bytes, vkey: str) -> EpochNote:
    """Verify a note.

    Args:
        text: The signed note.
        mission: 8 bytes.
        vkey: The roster's epoch key.

    Raises:
        FormatError: Not such a note.
        VerificationError: The epoch key did not sign it, or it is of another mission ("epochs").
    """
    signed, _ = note.verify_note(text, (vkey,))
    lines = signed.split("\n")[:-1]
    head = _HEAD.fullmatch(lines[0])
    opens = _OPENS.fullmatch(lines[-1])
    if len(lines) != 4 or head is None or opens is None:
        raise FormatError("not a note of epochs", where="epochs")
    if bytes.fromhex(head[1]) != mission:
        raise VerificationError("The keys to seal to are of another mission.", check="epochs")
    present, following = (_epoch(line) for line in lines[1:3])
    ids = opens[1].split()
    if len(ids) > MAX_OPENS or following.number <= present.number:
        raise FormatError("a note of epochs in disorder", where="epochs")
    return EpochNote(
        mission=mission,
        made=_moment(head[2]),
        present=present,
        following=following,
        opens=tuple(bytes.fromhex(each) for each in ids),
    )


def _key(mission: bytes, public_key: bytes) -> note.Key:
    return note.key_of(f"fieldapp.invalid/{mission.hex()}/epochs", note.ED25519, public_key)


def _epoch(line: str) -> Epoch:
    parts = _EPOCH.fullmatch(line)
    if parts is None:
        raise FormatError("not an epoch", where="epochs")
    return Epoch(number=int(parts[1]), valid_from=_moment(parts[2]), recipient=parts[3])


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError as e:
        raise FormatError("expected a time", where="epochs") from e
