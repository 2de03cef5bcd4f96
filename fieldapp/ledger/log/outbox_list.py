r"""Outbox list: what headquarters put into one device's outbox, signed with the log's key.

It is a checkpoint of the log (see note.py) whose extension lines are

    fieldapp outbox <kid, hex> <name of this list> <list before, or -, or -<name>> <pack> <time>
    <name of a file> <SHA-256 of its bytes, base64>

with a line for each file, by name. Whoever carries it, a stick or the receiver, can hold it back
and cannot make one. It has its own name and that of the list before: an old list cannot take the
place of a newer one, and none can be left out. `-` begins anew, with everything that there is: the
first list, or the folder was lost. `-` and the name of a list begin anew with everything that came
after that list: the device said that it had taken it, so nothing up to it is kept.

`<pack>` is the version of the roster that headquarters goes by, `-`, and the SHA-256 of its head in
hex: whoever carries the list cannot hold a newer mission pack back, and a revocation with it,
without the device's learning of it, nor can officers give it another pack of the same version.

`<time>` is the Unix time of the signature. Headquarters signs a list for each device at least once
a day, an empty one where nothing came: so who holds everything back is noticed within days. An
empty list that names one before it is followed by nothing; the next one takes its place.

Names are `<size of the log, 12 digits>-…`, none with a size above that of the checkpoint.

>>> at = datetime.fromisoformat("2026-11-30T07:00Z")
>>> signer = note.LogSigner(origin="example.com/log", seed=bytes(32))
>>> head = note.Checkpoint(origin="example.com/log", size=7, root=bytes(32))
>>> files = (("000000000007-x000000000001.wanted", bytes(32)),)
>>> name = "000000000007-x000000000002.list"
>>> made = OutboxList(kid=bytes(8), name=name, after="", files=files, at=at)
>>> text = sign(made, head, signer)
>>> verify(text, kid=bytes(8), origin="example.com/log", vkeys=signer.vkeys)[0] == made
True
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.fields import encode_moment, parse_moment
from fieldapp.ledger.log import note

LIST: Final = ".list"
MAX_FILES: Final = 200  # of one list: 17 kB, less than a minute at 2.4 kbit/s

_HEAD: Final = "fieldapp outbox"
_PACK: Final = re.compile(r"(0|[1-9][0-9]{0,14})(?:-([0-9a-f]{64}))?")
_KID: Final = re.compile("[0-9a-f]{16}")
_TIME: Final = re.compile("[1-9][0-9]{0,11}")
_NAME: Final = re.compile(r"([0-9]{12})-[0-9A-Za-z_.-]{1,80}")


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxList:
    """List of files in a device's outbox.

    Attributes:
        kid: Of the device, 8 bytes.
        name: Of this list; ends with LIST.
        after: Name of the list before, "" where this one begins anew.
        files: (name, SHA-256) of each file, by name.
        at: When headquarters signed it, by its clock, whole seconds, UTC.
        since: Where it begins anew: the list after which everything is here, "" where that is all.
        pack: Version of the roster that headquarters goes by.
        roster: SHA-256 of its head; b"" where that was not told.
    """

    kid: bytes
    name: str
    after: str
    files: tuple[tuple[str, bytes], ...]
    at: datetime
    since: str = ""
    pack: int = 0
    roster: bytes = b""

    @property
    def is_passing(self) -> bool:
        """True of a list that says no more than that nothing came: no other one names it."""
        return bool(self.after) and not self.files

    def follows(self, read_to: str) -> bool:
        """Whether nothing is missing between a list, "" for none, and this one."""
        return self.after == read_to if self.after else self.since <= read_to


def sign(outbox: OutboxList, head: note.Checkpoint, signer: note.LogSigner) -> str:
    """Sign a list at a checkpoint of the log; returns the note."""
    before = outbox.after or f"-{outbox.since}"
    pack = f"{outbox.pack}-{outbox.roster.hex()}".removesuffix("-")
    time = encode_moment(outbox.at)
    lines = [f"{_HEAD} {outbox.kid.hex()} {outbox.name} {before} {pack} {time}"]
    lines += [f"{name} {base64.b64encode(digest).decode()}" for name, digest in outbox.files]
    return signer.sign(replace(head, extensions=tuple(lines)))


def verify(
    text: str, *, kid: bytes, origin: str, vkeys: Sequence[str]
) -> tuple[OutboxList, note.Checkpoint]:
    """Verify a list; returns it with the checkpoint that bounds it.

    Args:
        text: The signed note.
        kid: Of this device.
        origin: Of the log, from the roster.
        vkeys: Its verifier keys, from the roster.

    Raises:
        FormatError: Not a list.
        VerificationError: The log's key did not sign it ("note"), it is for another device, or it
            names files of a log larger than its checkpoint ("list").
    """
    checkpoint = note.open_checkpoint(text, origin, vkeys).checkpoint
    outbox = _parse(checkpoint)
    if outbox.kid != kid:
        raise VerificationError("The list is for another device.", check="list")
    names = (*(each for each, _ in outbox.files), outbox.name)
    if any(log_size(each) > checkpoint.size for each in names):
        raise VerificationError("The list names files of a larger log.", check="list")
    return outbox, checkpoint


def kept(text: str) -> OutboxList | None:
    """List that was verified when it came; None of one in a form of before."""
    try:
        return _parse(note.parse_checkpoint(note.split_note(text)[0]))
    except FormatError:
        return None


def _parse(checkpoint: note.Checkpoint) -> OutboxList:
    head, *lines = checkpoint.extensions or ("",)
    parts = head.removeprefix(_HEAD).split(" ")
    if not head.startswith(_HEAD) or len(parts) != 6 or len(lines) > MAX_FILES:
        raise FormatError("not a list of an outbox", where="line 4")
    _, whose, name, after, of_pack, time = parts
    pack = _PACK.fullmatch(of_pack)
    if pack is None or not _KID.fullmatch(whose) or not _TIME.fullmatch(time):
        raise FormatError("a list of an outbox of no device, pack or time", where="line 4")
    files = tuple(map(_file, lines))
    names = (*(each for each, _ in files), name)
    if not name.endswith(LIST) or any(one >= other for one, other in pairwise(names)):
        raise FormatError("a list of an outbox that is in disorder", where="line 5")
    for each in names:
        log_size(each)
    anew = after.startswith("-")
    return OutboxList(
        kid=bytes.fromhex(whose),
        name=name,
        after="" if anew else after,
        files=files,
        at=parse_moment(int(time)),
        since=after[1:] if anew else "",
        pack=int(pack[1]),
        roster=bytes.fromhex(pack[2] or ""),
    )


def log_size(name: str) -> int:
    """Size of the log that a file's name begins with.

    Raises:
        FormatError: Not such a name.
    """
    match = _NAME.fullmatch(name)
    if match is None:
        raise FormatError("a file whose name says no size", where="name")
    return int(match[1])


def _file(line: str) -> tuple[str, bytes]:
    name, _, digest = line.partition(" ")
    try:
        raw = base64.b64decode(digest.encode("ascii"), validate=True)
    except ValueError as e:
        raise FormatError("a digest that is not base64", where="line 5") from e
    if len(raw) != 32:
        raise FormatError("a digest of a wrong length", where="line 5")
    return name, raw
