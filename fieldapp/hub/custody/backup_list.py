"""List of a backup: which files it has, and how headquarters stood when it was made.

    FOLDER/fieldapp-backup.json     this list: JSON, UTF-8, written last
    FOLDER/files/<SHA-256, hex>     each file once, by its content

    {"files": {"keystore": [400, "64 hex"], …}, "format": 1, "mac": "64 hex",
     "log": {"origin": "…", "root": "64 hex", "size": 801}, "made_at": "2026-03-01T12:00:00Z",
     "mission": "16 hex", "moved": false, "roster": 6}

Paths are below the home. `mac` is HMAC-SHA-256 of the list without it, under a key of the home: who
changes the list needs the passphrase. A new list replaces the old one in one step, and files that
only the old one names are removed after that. So a backup that was cut off leaves the earlier one
whole, and an incomplete first one has no list and is no backup.
"""

from __future__ import annotations

import hmac
import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, Final

from fieldapp.errors import FormatError, Message, StoreError, TransportError, VerificationError
from fieldapp.store.keys.keyed_names import keyed_name
from fieldapp.store.keys.keystore import Secrets
from fieldapp.sync.carrier import carrier

LIST: Final = "fieldapp-backup.json"
FILES: Final = "files"
MAX_LIST: Final = 2**28

_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"
_HEX: Final = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupList:
    """List of a backup.

    Attributes:
        made_at: UTC.
        mission: Mission identifier, 8 bytes.
        origin, size, root: Of the log.
        roster: Version of the roster.
        moved: Headquarters signs nothing any more where the backup was made.
        files: Size and SHA-256 (hexadecimal) by path below the home.
        mac: See the format.
    """

    made_at: datetime
    mission: bytes
    origin: str
    size: int
    root: bytes
    roster: int
    moved: bool
    files: dict[str, tuple[int, str]]
    mac: str = ""


def with_files(made: BackupList, files: dict[str, tuple[int, str]]) -> BackupList:
    """The list with these files."""
    return replace(made, files=files)


def vouched(made: BackupList, secrets: Secrets) -> BackupList:
    """The list with its `mac`, by the home's keys."""
    return replace(made, mac=_mac(made, secrets))


def check(made: BackupList, secrets: Secrets) -> None:
    """Check that the home with these keys made the list.

    Raises:
        VerificationError: It did not, or the list was changed.
    """
    if not hmac.compare_digest(_mac(made, secrets), made.mac):
        raise VerificationError(
            "The list of the backup was changed, or is another home's.",
            check="backup",
            advice="Use another backup.",
        )


def _mac(made: BackupList, secrets: Secrets) -> str:
    return keyed_name(secrets, b"backup\n" + encode(replace(made, mac="")))


def encode(made: BackupList) -> bytes:
    """Encode a list."""
    members: dict[str, Any] = {
        "files": made.files,
        "format": 1,
        "log": {"origin": made.origin, "root": made.root.hex(), "size": made.size},
        "mac": made.mac,
        "made_at": made.made_at.strftime(_TIME),
        "mission": made.mission.hex(),
        "moved": made.moved,
        "roster": made.roster,
    }
    return json.dumps(members, ensure_ascii=False, sort_keys=True).encode()


def read(folder: Path) -> BackupList:
    """Read the list of a backup.

    Raises:
        StoreError: There is no backup in the folder, or one that was never finished.
        FormatError: The list is damaged.
    """
    try:
        raw = carrier.read(folder / LIST, MAX_LIST)
    except TransportError as e:
        begun = (folder / FILES).is_dir()
        raise StoreError(
            Message("The backup in {1} was never finished.", folder)
            if begun
            else Message("There is no backup in {1}.", folder),
            advice="Run `fieldapp hub backup` to its end, or name another folder.",
        ) from e
    try:
        return _parse(json.loads(raw))
    except (ValueError, KeyError, TypeError, RecursionError) as e:
        raise FormatError("the list of the backup is damaged", where=LIST) from e


def _parse(members: dict[str, Any]) -> BackupList:
    if members["format"] != 1:
        raise ValueError("format")
    files = {str(path): (int(size), str(sha)) for path, (size, sha) in members["files"].items()}
    for path, (size, sha) in files.items():
        if not is_inside(path) or size < 0 or not _HEX.fullmatch(sha):
            raise ValueError(path)
    return BackupList(
        made_at=datetime.strptime(members["made_at"], _TIME).replace(tzinfo=UTC),
        mission=bytes.fromhex(members["mission"]),
        origin=str(members["log"]["origin"]),
        size=int(members["log"]["size"]),
        root=bytes.fromhex(members["log"]["root"]),
        roster=int(members["roster"]),
        moved=members["moved"] is True,
        files=files,
        mac=str(members["mac"]),
    )


def is_inside(path: str) -> bool:
    """Whether a path stays below the folder that it is relative to, on every system."""
    pure = PurePosixPath(path)
    plain = not any(bad in path for bad in ("\\", ":", "\0"))
    return plain and not pure.is_absolute() and bool(pure.parts) and ".." not in pure.parts
