"""TUF repository of a mission: read, verified from one pinned hash, copied whole.

    metadata/N.root.json, N.targets.json, N.snapshot.json, timestamp.json
    targets/<SHA-256>.<name>

The trust anchor is SHA-256 of `1.root.json`, which every laptop gets on paper. From there the
verifier of python-tuf follows each root to the next, then timestamp, snapshot and targets:
thresholds, rollback, mix-and-match and expiry are its business. Files are only ever added, and
`timestamp.json` is replaced last, so whoever reads sees the old pack or the new one.

TUF specification 1.0.34, consistent snapshots.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, Final

from tuf.api.exceptions import (
    DownloadError,
    EqualVersionNumberError,
    ExpiredMetadataError,
    RepositoryError,
)
from tuf.api.metadata import Metadata, Root, Targets
from tuf.api.serialization import DeserializationError

from fieldapp.errors import Message, StoreError, VerificationError
from fieldapp.mission.officer import keyid_of
from fieldapp.store.atomic_file import new_file, readable_folder

# The verifier's package also loads a fetcher, and with it all of HTTP. A pack is read from files,
# so every start of the program would load for nothing what can connect to the network.
_no_fetcher = ModuleType("tuf.ngclient.urllib3_fetcher")
_no_fetcher.__dict__["Urllib3Fetcher"] = type("Urllib3Fetcher", (), {})
sys.modules.setdefault(_no_fetcher.__name__, _no_fetcher)

from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet  # noqa: E402
from tuf.ngclient.config import EnvelopeType  # noqa: E402

METADATA: Final = "metadata"
TARGETS: Final = "targets"
MAX_METADATA: Final = 5_000_000
MAX_TARGET: Final = 256 * 2**20
MAX_ROOTS: Final = 256
_PIECE: Final = 2**20

_NEVER_EXPIRED: Final = datetime(1, 1, 1, tzinfo=UTC)

Read = Callable[[str, int], bytes | None]
"""The bytes of a file by its name below the repository, None where there is none."""

Write = Callable[[str, bytes], None]
"""Writes a file by its name below the repository, unless it is there already."""


Versions = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFiles:
    """Files of a repository, wherever they are kept: in a folder, or sealed in a home.

    Attributes:
        read, write: One file.
        clear: Removes them all.
        path: Where a base map lies, by its name below the repository.
    """

    read: Read
    write: Write
    clear: Callable[[], None]
    path: Callable[[str], Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Signatures of officers: how many hold, how many are needed, how many could have signed."""

    count: int
    threshold: int
    keys: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trusted:
    """Verified metadata of a repository.

    Attributes:
        files: Metadata that was verified, by name below the repository, timestamp last.
        targets: Metadata of the targets.
        versions: Of root, timestamp, snapshot and targets; they only grow.
        expires: When the first part of it expires, UTC.
        signed_by: Officers of the targets.
    """

    files: dict[str, bytes]
    targets: Targets
    versions: Versions
    expires: datetime
    signed_by: Signatures


_MOST_KNOWN: Final = 8
_known: Final[dict[bytes, Trusted]] = {}


def in_folder(folder: Path) -> PackFiles:
    """Files of a repository in a folder, in clear."""
    return PackFiles(
        read=reader(folder),
        write=partial(write, folder),
        clear=lambda: shutil.rmtree(folder),
        path=lambda name: folder / name,
    )


def reader(folder: Path, on_piece: Callable[[], object] = lambda: None) -> Read:
    """Function that reads the files of a folder; links and devices are not followed.

    Args:
        folder: The repository's.
        on_piece: Called before each piece of a file; an error that it raises stops.
    """

    def read(name: str, limit: int) -> bytes | None:
        path = folder / name
        try:
            if not stat.S_ISREG(path.lstat().st_mode):
                return None
            with path.open("rb") as file:
                raw = _bounded(file, limit + 1, on_piece)
        except FileNotFoundError:
            return None
        except OSError as e:
            raise StoreError(
                "The mission pack cannot be read.", advice="Check the disk or the stick."
            ) from e
        if len(raw) > limit:
            raise VerificationError(
                Message("{1} of the mission pack is too large.", Path(name).name), check="pack"
            )
        return raw

    return read


def _bounded(file: BinaryIO, limit: int, on_piece: Callable[[], object]) -> bytes:
    pieces, left = [], limit
    while left:
        on_piece()
        piece = file.read(min(left, _PIECE))
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def held(read: Read, *, root_hash: bytes) -> Trusted:
    """Verify the repository that is held here, whether it has expired or not.

    Where a newer one was being copied over it and that was cut off, there may be a root that the
    rest does not follow yet: then the older one still stands.

    Each command loads it several times: what was verified in this process, byte for byte, is not
    verified again.

    Args:
        read: Reads the repository.
        root_hash: SHA-256 of its first root metadata, 32 bytes.

    Raises:
        VerificationError, StoreError: As verified.
    """
    known = _known.get(root_hash)
    if known is None or not _reads_the_same(read, known):
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[root_hash] = _held(read, root_hash)
    return known


def _reads_the_same(read: Read, known: Trusted) -> bool:
    later = f"{METADATA}/{known.versions[0] + 1}.root.json"
    try:
        return read(later, MAX_METADATA) is None and all(
            read(name, MAX_METADATA) == raw for name, raw in known.files.items()
        )
    except (VerificationError, StoreError):
        return False


def _held(read: Read, root_hash: bytes) -> Trusted:
    try:
        return verified(read, root_hash=root_hash, at=None)
    except VerificationError:
        newest = 1
        while read(f"{METADATA}/{newest + 1}.root.json", MAX_METADATA) is not None:
            newest += 1
        for fewer in range(newest - 1, 0, -1):
            try:
                return verified(read, root_hash=root_hash, at=None, roots=fewer)
            except VerificationError:
                continue
        raise


def verified(
    read: Read,
    *,
    root_hash: bytes,
    at: datetime | None,
    current: Trusted | None = None,
    roots: int = MAX_ROOTS,
) -> Trusted:
    """Verify a repository's metadata, from the pinned root on.

    Args:
        read: Reads the repository.
        root_hash: SHA-256 of its first root metadata, 32 bytes.
        at: The time that nothing may have expired before, UTC; None for any.
        current: Metadata trusted until now: nothing may be older.
        roots: Versions of the root to follow at most.

    Raises:
        VerificationError: Another mission's, altered, too few signatures, older than the
            current one, or expired.
        StoreError: It cannot be read.
    """
    try:
        return _followed(read, root_hash, at or _NEVER_EXPIRED, current=current, roots=roots)
    except ExpiredMetadataError as e:
        raise VerificationError(
            "The mission pack has expired.",
            check="expiry",
            advice="Ask the security officer for a newer one, and check this machine's clock.",
        ) from e
    except (RepositoryError, DownloadError, DeserializationError, ValueError) as e:
        raise VerificationError(
            Message("The mission pack does not hold: {1}.", e),
            check="pack",
            advice="Do not use it; ask the security officer for another copy.",
        ) from e


def _followed(
    read: Read, root_hash: bytes, at: datetime, *, current: Trusted | None, roots: int
) -> Trusted:
    files: dict[str, bytes] = {}

    def take(name: str) -> bytes:
        raw = read(f"{METADATA}/{name}", MAX_METADATA)
        if raw is None:
            raise VerificationError(
                Message("{1} of the mission pack is missing.", name), check="pack"
            )
        files[f"{METADATA}/{name}"] = raw
        return raw

    first = take("1.root.json")
    if hashlib.sha256(first).digest() != root_hash:
        raise VerificationError(
            "The pack is of another mission than the pinned root hash names.",
            check="root",
            advice="Compare the root hash with the one on paper.",
        )
    trusted = TrustedMetadataSet(first, EnvelopeType.METADATA)
    trusted.reference_time = at
    while trusted.root.version < roots:
        name = f"{trusted.root.version + 1}.root.json"
        if read(f"{METADATA}/{name}", MAX_METADATA) is None:
            break
        trusted.update_root(take(name))
    if current is not None and current.versions[0] > trusted.root.version:
        raise VerificationError("The pack is older than the one held.", check="rollback")
    timestamp = take("timestamp.json")
    if current is not None:
        _load_current(trusted.update_timestamp, current.files[f"{METADATA}/timestamp.json"])
    _unless_equal(trusted, timestamp)
    name = f"{trusted.timestamp.snapshot_meta.version}.snapshot.json"
    if current is not None:
        for current_name, raw in current.files.items():
            if current_name.endswith(".snapshot.json"):
                _load_current(lambda raw: trusted.update_snapshot(raw, trusted=True), raw)
    trusted.update_snapshot(take(name))
    name = f"{trusted.snapshot.meta['targets.json'].version}.targets.json"
    trusted.update_targets(take(name))
    signed_by = _signatures(trusted.root, files[f"{METADATA}/{name}"])
    # Last, for whoever writes them in this order: it makes all the others count.
    files[f"{METADATA}/timestamp.json"] = files.pop(f"{METADATA}/timestamp.json")
    parts = (trusted.root, trusted.timestamp, trusted.snapshot, trusted.targets)
    return Trusted(
        files=files,
        targets=trusted.targets,
        versions=(
            trusted.root.version,
            trusted.timestamp.version,
            trusted.snapshot.version,
            trusted.targets.version,
        ),
        expires=min(part.expires for part in parts),
        signed_by=signed_by,
    )


def _signatures(root: Root, targets: bytes) -> Signatures:
    for key in root.keys.values():
        if key.keyid != keyid_of(key):
            raise VerificationError("A key of the mission pack is not its own.", check="pack")
    signed = Metadata[Targets].from_bytes(targets)
    result = root.get_verification_result("targets", signed.signed_bytes, signed.signatures)
    return Signatures(
        count=len(result.signed), threshold=result.threshold, keys=len(root.roles["targets"].keyids)
    )


def _load_current(update: Callable[[bytes], object], raw: bytes) -> None:
    """Load the metadata trusted before, so that the new is compared with it."""
    try:
        update(raw)
    except RepositoryError:
        # Expired, or superseded by a new key: what there is to compare with stays loaded.
        return


def _unless_equal(trusted: TrustedMetadataSet, raw: bytes) -> None:
    try:
        trusted.update_timestamp(raw)
    except EqualVersionNumberError:
        return


def target(read: Read, trusted: Trusted, name: str) -> bytes:
    """Read a target, of the length and hash in the metadata.

    Raises:
        VerificationError: Not listed, missing, or altered.
        StoreError: It cannot be read.
    """
    listed = trusted.targets.targets.get(name)
    if listed is None:
        raise VerificationError(Message("{1} is not in the mission pack.", name), check="pack")
    if listed.length > MAX_TARGET:
        raise VerificationError(
            Message("{1} of the mission pack is too large.", name), check="pack"
        )
    raw = read(f"{TARGETS}/{stored_name(name, listed.hashes['sha256'])}", listed.length)
    if raw is None:
        raise VerificationError(Message("{1} of the mission pack is missing.", name), check="pack")
    if len(raw) != listed.length or hashlib.sha256(raw).hexdigest() != listed.hashes["sha256"]:
        raise VerificationError(Message("{1} of the mission pack was altered.", name), check="pack")
    return raw


def stored_name(name: str, sha256: str) -> str:
    """Path of a target below `targets/`."""
    folder, _, file = name.rpartition("/")
    return f"{folder}/{sha256}.{file}" if folder else f"{sha256}.{file}"


def copy(read: Read, trusted: Trusted, put: Write) -> None:
    """Copy a verified repository; the old one stands until the last file.

    Raises:
        VerificationError: A target was altered.
        StoreError: The disk is full or failed.
    """
    copy_only(read, trusted, put, sorted(trusted.targets.targets))


def copy_only(read: Read, trusted: Trusted, put: Write, names: Iterable[str]) -> None:
    """Copy a verified repository as copy does, with some of the targets only.

    Raises:
        VerificationError, StoreError: As copy.
    """
    for name in names:
        raw = target(read, trusted, name)
        sha256 = trusted.targets.targets[name].hashes["sha256"]
        put(f"{TARGETS}/{stored_name(name, sha256)}", raw)
    for name, raw in trusted.files.items():
        put(name, raw)


def write(folder: Path, name: str, raw: bytes) -> None:
    """Write one file of a repository, unless it is there already; others may read it.

    Raises:
        StoreError: The disk is full or failed.
    """
    path = folder / name
    try:
        if path.is_file() and path.read_bytes() == raw:
            return
        readable_folder(path.parent)
        with new_file(path.parent, path.name) as new:
            new.file.write(raw)
        # Whoever carries a pack, or serves it, must be able to read it.
        os.chmod(path, 0o644)  # noqa: PTH101 - Path.chmod follows no other rule
    except OSError as e:
        raise StoreError("The mission pack cannot be written.", advice="Free some space.") from e
