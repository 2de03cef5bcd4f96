"""Download of the mission pack: files that are here already are not fetched again.

Targets are named by their hash and metadata by its version, so of an unchanged pack two small files
are asked for: the next root, which is not there, and the timestamp. A large target comes in parts
that a cut leaves where they are, sealed, in the home's folder `incoming/`.
"""

from __future__ import annotations

import shutil
from datetime import datetime
from typing import Final

from fieldapp.errors import FieldappError, Message, TransportError, VerificationError
from fieldapp.ledger.roster import Roster
from fieldapp.mission import entry_files, pack, sealed_pack, trust
from fieldapp.mission.pack import Pack
from fieldapp.mission.rules import kept_rules
from fieldapp.mission.signing import content_changes
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.sealed import sealed_files
from fieldapp.sync import pack_news
from fieldapp.sync.network import protocol
from fieldapp.sync.network.hub_client import Remote

FOLDER: Final = "incoming"
_TIMESTAMP: Final = f"{trust.METADATA}/timestamp.json"
LARGE: Final = 2**18  # bytes of a target that is not fetched over a metered link


class TooLargeError(FieldappError):
    """Refusal of a mission pack that is too large for a metered link."""


def refresh(
    store: Store, current: Pack, remote: Remote, *, now: datetime, metered: bool
) -> Pack | None:
    """Download, verify and store a newer pack, and tell the home so; None where there is none.

    Where the timestamp is the one held, and no root follows, nothing is verified anew: that was
    done when the home was opened.

    Raises:
        TooLargeError: The link is metered, and there is a newer pack with a large file in it.
        TransportError: The network failed; what came of a large file stays.
        VerificationError, FormatError, StoreError: As `pack.refresh`.
    """
    held = sealed_pack.of_store(store)
    own = held.read
    got: dict[str, bytes | None] = {}

    def read(name: str, limit: int) -> bytes | None:
        if name != _TIMESTAMP and (raw := own(name, limit)) is not None:
            return raw
        if name not in got:
            if name.startswith(trust.TARGETS):
                if metered and limit > LARGE:
                    raise TooLargeError(
                        Message(
                            "A newer mission pack waits: {1} bytes are too much for this link.",
                            limit,
                        ),
                        advice="Sync over a better link, or install it from a stick.",
                    )
                got[name] = in_parts(store, remote, protocol.PACK + name, limit)
            else:
                got[name] = remote.read(protocol.PACK + name, limit)
        return got[name]

    def take_entries(roster: Roster) -> None:
        if settings.get(store, settings.ENTRIES_ROOT) != roster.root:
            listed = remote.read(protocol.ENTRIES + store.kid.hex(), entry_files.MAX_LIST)
            entry_files.take_with_pack(store, roster, listed)

    same = read(_TIMESTAMP, trust.MAX_METADATA) == own(_TIMESTAMP, trust.MAX_METADATA)
    if same and (metered or _is_newest(store, current, read, now)):
        return None  # over a metered link a new root waits for a new timestamp
    words: list[Message] = []
    newer = pack.refresh(
        held,
        read,
        root_hash=current.root_hash,
        now=now,
        on_roster=take_entries,
        on_content=lambda before, after: words.extend(content_changes.in_words(before, after)),
    )
    newer = entry_files.with_entries(store, newer)
    kept_rules.keep(store, newer)
    forget_parts(store)
    pack_news.take_up(store, newer, now, words)
    return newer if newer.version != current.version else None


def _is_newest(store: Store, current: Pack, read: trust.Read, now: datetime) -> bool:
    """Whether the pack in the home, of this timestamp, is the one at hand, and still holds."""
    if current.expires <= now or settings.get(store, settings.PACK_VERSIONS) != current.versions:
        return False
    following = f"{trust.METADATA}/{current.versions[0] + 1}.root.json"
    return read(following, trust.MAX_METADATA) is None


def in_parts(store: Store, remote: Remote, path: str, size: int) -> bytes | None:
    """Download a file of the hub, of that size, in parts that a cut leaves here; None: not there.

    Raises:
        TransportError: The network failed or the hub refuses.
        VerificationError: It is of another size.
        StoreError: The disk is full or failed.
    """
    folder, parts, at = store.home / FOLDER, [], 0
    while at < size:
        part = sealed_files.read(folder, store.secrets, f"{path} {at}")
        if part is None:
            answer = remote.read_part(path, at, size)
            if answer is None:
                return None
            part, whole = answer
            if not part or whole != size:
                raise VerificationError(
                    "What headquarters sent is of another size than it says.", check="size"
                )
            sealed_files.write(folder, store.secrets, f"{path} {at}", part)
        parts.append(part)
        at += len(part)
    if at > size:
        forget_parts(store)
        raise TransportError("A file broke on the way.", kind="cut", retry_after=0)
    return b"".join(parts)


def forget_parts(store: Store) -> None:
    """Remove the parts that came."""
    shutil.rmtree(store.home / FOLDER, ignore_errors=True)
