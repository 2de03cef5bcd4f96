"""Mission pack of a device: verified, loaded, and refreshed as a whole or not at all.

A laptop works on with an expired pack and warns (`Pack.expired`).
Only taking over a *new* pack is refused when it has expired, is older than the one held, is altered
or has too few signatures.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, InputError, StoreError, VerificationError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import trust
from fieldapp.mission.trust import PackFiles
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.verification.counting_rule import parse_counting

ROSTER: Final = "roster-head.json"
AGREEMENT: Final = "agreement.geojson"
COUNTING: Final = "counting.toml"
RULES: Final = "agreement.toml"
PLACES: Final = "places.sqlite"
VOCABULARY: Final = "vocabulary/"
BASEMAP: Final = "basemap/"
COUNTING_DEFAULT: Final = RESOURCES / "rules" / COUNTING
COUNTED_DAYS: Final = 14  # before it expires, everybody is told how many are left


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Verified mission pack.

    Attributes:
        root_hash: SHA-256 of the first root metadata, 32 bytes.
        roster: Keys of the mission; which devices belong to it comes apart (entry_files.py).
        roster_hash: SHA-256 of its head as it was signed; the log has it.
        vocabulary: The mission's code lists.
        agreement: Zones and lines, GeoJSON.
        counting: The counting rule file; the program's own where the pack has none.
        rules: The agreement's rule file; b"" where the pack has none.
        places: The gazetteer, as `store.foreign.gazetteer` opens it.
        expires: UTC.
        expired: It has expired at the time it was loaded.
        versions: Of its metadata, see `trust.Trusted`; a later pack has no smaller one.
        basemaps: Files of base map packs; `map.basemap.installed` checks their bytes before it uses
            them.
    """

    root_hash: bytes
    roster: Roster
    roster_hash: bytes
    vocabulary: Vocabulary
    agreement: bytes
    counting: bytes
    rules: bytes = b""
    places: bytes = field(repr=False)
    expires: datetime
    expired: bool
    versions: trust.Versions
    basemaps: tuple[Path, ...] = ()

    @property
    def version(self) -> int:
        """Version of its targets; grows with every change."""
        return self.versions[-1]

    def days_left(self, now: datetime) -> int | None:
        """Days until it expires, once they are few: 0 on the last day, below when it has expired.

        None while there are many.
        """
        days = (self.expires - now) // timedelta(days=1)
        return days if days < COUNTED_DAYS else None

    @property
    def mission(self) -> bytes:
        """Mission identifier, 8 bytes."""
        return self.root_hash[:8]


def parse_root_hash(text: str) -> bytes:
    """Parse a pinned root hash, 64 hexadecimal digits; spaces and case do not matter.

    Raises:
        InputError: Not such digits.
    """
    digits = "".join(text.split()).lower()
    if len(digits) != 64 or set(digits) - set("0123456789abcdef"):
        raise InputError(
            "A root hash has 64 hexadecimal digits.",
            field="root hash",
            advice="Type it from the paper that the security officer gave you.",
        )
    return bytes.fromhex(digits)


OnRoster = Callable[[Roster], object]


def _as_it_is(_roster: Roster) -> None:
    """Take over a pack without its entries: what reads no records needs none."""


def refresh(
    held: PackFiles,
    read: trust.Read,
    *,
    root_hash: bytes,
    now: datetime,
    on_roster: OnRoster = _as_it_is,
) -> Pack:
    """Take over a pack from a stick, another folder or the hub.

    Args:
        held: The pack held, if there is one.
        read: Reads the pack to take over.
        root_hash: The pinned root hash, 32 bytes.
        now: The device clock, UTC.
        on_roster: Called with its roster before it is taken over; what it raises stops that.

    Raises:
        VerificationError: Another mission's, altered, too few signatures, older than the one held
            or expired; the one held stays as it is.
        FormatError: It is signed, and its content is malformed.
        StoreError: The disk is full or failed; the pack held stays as it is.
        TransportError: The network failed; the pack held stays as it is.
    """
    current = None
    if _is_there(held):
        current = trust.held(held.read, root_hash=root_hash)
    new = trust.verified(read, root_hash=root_hash, at=now, current=current)
    on_roster(_content(read, new, root_hash)[0])
    trust.copy(read, new, held.write)
    return load(held, root_hash=root_hash, now=now)


def mend(
    held: PackFiles,
    read: trust.Read,
    *,
    root_hash: bytes,
    now: datetime,
    floor: trust.Versions,
    on_roster: OnRoster = _as_it_is,
) -> Pack:
    """Take over a pack in place of one that was altered or lost.

    Args:
        held: The broken pack; it is replaced, whatever is in it.
        read: Reads the pack to take over.
        root_hash: The pinned root hash, 32 bytes.
        now: The device clock, UTC.
        floor: Versions of the pack that was held; the very same may have expired since.
        on_roster: As refresh.

    Raises:
        VerificationError: Another mission's, altered, too few signatures, older than the one that
            was held, or newer and expired; nothing is changed.
        FormatError: It is signed, and its content is malformed.
        StoreError: The disk is full or failed; cut off while it writes, this is done again.
    """
    new = trust.verified(read, root_hash=root_hash, at=None)
    if any(version < least for version, least in zip(new.versions, floor, strict=True)):
        raise VerificationError(
            "The pack is older than the one held.",
            check="rollback",
            advice="Ask the security officer for the present one.",
        )
    if new.versions != floor:
        trust.verified(read, root_hash=root_hash, at=now)
    roster, *_ = _content(read, new, root_hash)
    for name in new.targets.targets:
        trust.target(read, new, name)
    on_roster(roster)
    held.clear()
    trust.copy(read, new, held.write)
    return load(held, root_hash=root_hash, now=now)


def load(held: PackFiles, *, root_hash: bytes, now: datetime) -> Pack:
    """Load a pack, verified from the pinned root hash.

    Args:
        held: The pack.
        root_hash: The pinned root hash, 32 bytes.
        now: The device clock, UTC.

    Raises:
        StoreError: There is no pack, or it cannot be read.
        VerificationError: It was altered.
        FormatError: Its content is malformed.
    """
    if not _is_there(held):
        raise StoreError(
            "There is no mission pack in this home.",
            advice="Run `fieldapp install-pack` with the folder from the security officer.",
        )
    trusted = trust.held(held.read, root_hash=root_hash)
    roster, roster_bytes, vocabulary, agreement, counting = _content(held.read, trusted, root_hash)
    rules = trust.target(held.read, trusted, RULES) if RULES in trusted.targets.targets else b""

    def stored(name: str) -> Path:
        listed = trusted.targets.targets[name]
        stored_name = trust.stored_name(name, listed.hashes["sha256"])
        return held.path(f"{trust.TARGETS}/{stored_name}")

    return Pack(
        root_hash=root_hash,
        roster=roster,
        roster_hash=hashlib.sha256(roster_bytes).digest(),
        vocabulary=vocabulary,
        agreement=agreement,
        counting=counting,
        rules=rules,
        places=trust.target(held.read, trusted, PLACES),
        expires=trusted.expires,
        expired=trusted.expires <= now,
        versions=trusted.versions,
        basemaps=tuple(
            stored(name) for name in sorted(trusted.targets.targets) if name.startswith(BASEMAP)
        ),
    )


def _is_there(held: PackFiles) -> bool:
    return held.read(f"{trust.METADATA}/timestamp.json", trust.MAX_METADATA) is not None


@cache
def _program_words() -> Vocabulary:
    """The lists that come with the program: what people type, in packs of before as well."""
    folder = RESOURCES / "vocabulary"
    return Vocabulary.parse({path.stem: path.read_bytes() for path in folder.glob("*.json")})


def _content(
    read: trust.Read, trusted: trust.Trusted, root_hash: bytes
) -> tuple[Roster, bytes, Vocabulary, bytes, bytes]:
    roster_bytes = trust.target(read, trusted, ROSTER)
    roster = roster_.parse(roster_bytes)
    if roster.mission != root_hash[:8]:
        raise FormatError("the roster is of another mission", where="roster")
    lists = {
        name.removeprefix(VOCABULARY).removesuffix(".json"): trust.target(read, trusted, name)
        for name in trusted.targets.targets
        if name.startswith(VOCABULARY)
    }
    trust.target(read, trusted, PLACES)
    agreement = trust.target(read, trusted, AGREEMENT)
    counting = COUNTING_DEFAULT.read_bytes()
    if COUNTING in trusted.targets.targets:
        counting = trust.target(read, trusted, COUNTING)
    parse_counting(counting)
    vocabulary = Vocabulary.parse(lists).with_words(_program_words())
    return roster, roster_bytes, vocabulary, agreement, counting
