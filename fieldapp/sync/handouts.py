r"""Handouts for the parties' liaison officers: an extract of a finding, or an edition.

    {"files": {"<name>": "<base64>", …}, "name": "finding <hash>" or "edition <hash> <number>"}

It is canonical JSON. Headquarters seals each one to each liaison officer's laptop; the log's key
signs the list that names it. What an extract says is signed once more by itself
(report/proof/extract.py); files of an edition have the proofs of both signatures beside them. Names
of files are plain ones with "/" between folders.

>>> raw = encode("finding " + 32 * "ab", {"a/b.txt": b"1"})
>>> raw.decode()[:30]
'{"files":{"a/b.txt":"MQ=="},"n'
>>> parse(raw).files
{'a/b.txt': b'1'}
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger import roles
from fieldapp.ledger.devices import strict_json
from fieldapp.ledger.devices.strict_json import members_of, typed
from fieldapp.ledger.roster import Roster
from fieldapp.store.interface import Store
from fieldapp.store.transfer import handout_rows

PAGE: Final = "shown"
"""Page that whoever is sent handouts opens."""
FINDING: Final = "finding"
EDITION: Final = "edition"
MAX_HANDOUT: Final = 40 * 2**20  # bytes: what is sealed of it stays below a bundle's limit

_NAME: Final = re.compile(r"finding [0-9a-f]{64}|edition [0-9a-f]{64} .{1,100}")
_PART: Final = re.compile(r"[0-9A-Za-z_-][0-9A-Za-z_. -]{0,99}")


@dataclass(frozen=True, slots=True)
class Handout:
    """A handout: its name, and its files by name."""

    name: str
    files: Mapping[str, bytes]


def encode(name: str, files: Mapping[str, bytes]) -> bytes:
    """Encode a handout."""
    texts = {each: base64.b64encode(raw).decode() for each, raw in files.items()}
    return strict_json.canonical({"files": texts, "name": name})


def parse(raw: bytes) -> Handout:
    """Read a handout.

    Raises:
        FormatError: Not one.
    """
    if len(raw) > MAX_HANDOUT:
        raise FormatError("too large to be shown", where="shown")
    members = members_of(strict_json.parse_canonical(raw, "shown"), "files name")
    name, texts = typed(members["name"], str), typed(members["files"], dict)
    parts = [part for each in texts for part in each.split("/")]
    if not _NAME.fullmatch(name) or not texts or not all(map(_PART.fullmatch, parts)):
        raise FormatError("no extract and no edition", where="shown")
    try:
        files = {
            each: base64.b64decode(typed(text, str), validate=True) for each, text in texts.items()
        }
    except binascii.Error as e:
        raise FormatError("a file that is damaged", where="shown") from e
    return Handout(name, files)


def take(store: Store, raw: bytes, roster: Roster, now: datetime) -> None:
    """Store a handout that came to this laptop, which is a liaison officer's.

    Args:
        store: The laptop's.
        raw: The handout, as headquarters listed it.
        roster: Of the mission pack.
        now: The device clock, UTC.

    Raises:
        FormatError: Not a handout.
        VerificationError: This laptop is shown none.
        StoreError: The disk is full or failed.
    """
    device = roster.device(store.kid)
    if device is None or not roles.opens(device.role, PAGE):
        raise VerificationError(
            "Only a party's liaison officer is shown this.",
            check="shown",
            advice="Tell headquarters.",
        )
    handout_rows.put(store, parse(raw).name, raw, now)
