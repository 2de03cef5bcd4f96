"""Extract of a finding for the parties' liaison officers: one file, signed by the log's key.

It is canonical JSON: `content` is what they are shown; `note` is a checkpoint of the log, signed by
the log's key with one line more, which names the finding and the SHA-256 of the content:

    fieldapp extract FINDING SHA256

It says what was found, and what each observation tells in words with its time; never who observed
it, nor from where. `standing` says why the finding is not in force, "" where it is, and "shaken"
where it is and something that it rests on changed since. The file's own SHA-256 is what a remark
names.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.devices import strict_json
from fieldapp.ledger.devices.strict_json import members_of, octets, typed
from fieldapp.ledger.log import note
from fieldapp.ledger.roster import Roster

MAX_EXTRACT: Final = 1_000_000
SHAKEN: Final = "shaken"
"""Standing of a finding in force: what it rests on changed, so it is under review."""
_LINE: Final = "fieldapp extract"
_MEMBERS: Final = (
    "audience confidence finding grounds judgements mission observations since standing state"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingExtract:
    """Extract that was read and verified.

    Attributes:
        content: As it is shown.
        finding: Hash of the finding.
        observations: Hashes of the observations that it shows.
        sha256: Of the file.
    """

    content: Mapping[str, Any]
    finding: bytes
    observations: tuple[bytes, ...]
    sha256: bytes


def encode(content: Mapping[str, Any], head: note.Checkpoint, signer: note.LogSigner) -> bytes:
    """Encode an extract, signed at a checkpoint of the log."""
    digest = hashlib.sha256(strict_json.canonical(content)).hexdigest()
    line = f"{_LINE} {content['finding']} {digest}"
    signed = signer.sign(replace(head, extensions=(line,)))
    return strict_json.canonical({"content": content, "note": signed}) + b"\n"


def parse(raw: bytes, roster: Roster) -> FindingExtract:
    """Read an extract.

    Args:
        raw: The file.
        roster: Of the mission, whose log signed it.

    Raises:
        FormatError: Not an extract.
        VerificationError: The log's key did not sign it, or it is of another mission.
    """
    if len(raw) > MAX_EXTRACT or not raw.endswith(b"\n"):
        raise FormatError("no extract of a finding", where="extract")
    members = members_of(strict_json.parse_canonical(raw[:-1], "extract"), "content note")
    content = members_of(members["content"], _MEMBERS)
    text = typed(members["note"], str)
    named = note.parse_checkpoint(note.split_note(text)[0])
    origin, vkeys = roster.log_of(named.origin, named.size)
    signed = note.open_checkpoint(text, origin, vkeys).checkpoint
    digest = hashlib.sha256(strict_json.canonical(content)).hexdigest()
    if signed.extensions != (f"{_LINE} {content['finding']} {digest}",):
        raise VerificationError("Headquarters did not sign this extract.", check="extract")
    if octets(content["mission"], 8) != roster.mission:
        raise VerificationError("The extract is of another mission.", check="extract")
    shown = [members_of(each, "hash what when") for each in typed(content["observations"], list)]
    return FindingExtract(
        content=content,
        finding=octets(content["finding"], 32),
        observations=tuple(octets(each["hash"], 32) for each in shown),
        sha256=hashlib.sha256(raw).digest(),
    )
