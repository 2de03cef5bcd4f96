"""Mission pack of a device: verified, loaded, and refreshed as a whole or not at all.

A laptop works on with an expired pack and warns (`Pack.expired`).
Only taking over a *new* pack is refused when it has expired, is older than the one held, is altered
or has too few signatures.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from itertools import filterfalse
from pathlib import Path
from typing import Final

from fieldapp.errors import (
    FormatError,
    InputError,
    Message,
    StoreError,
    TypedText,
    VerificationError,
)
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import trust
from fieldapp.mission.trust import PackFiles
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.verification.counting_rule import parse_counting
from fieldapp.wording.shipped_lists import shipped_lists

ROSTER: Final = "roster-head.json"
AGREEMENT: Final = "agreement.geojson"
COUNTING: Final = "counting.toml"
RULES: Final = "agreement.toml"
BEARINGS: Final = "bearings.toml"
PLACES: Final = "places.sqlite"
VOCABULARY: Final = "vocabulary/"
BASEMAP: Final = "basemap/"
COUNTING_DEFAULT: Final = RESOURCES / "rules" / COUNTING
ROOT_HASH_DIGITS: Final = 64
ROOT_HASH_GROUP: Final = 8  # digits that stand together, on paper and where they are typed
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
        bearings: Errors of observers; b"" where the pack has none.
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
    bearings: bytes = b""
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
        return days_left(self.expires, now)

    @property
    def mission(self) -> bytes:
        """Mission identifier, 8 bytes."""
        return self.root_hash[:8]


def days_left(expires: datetime, now: datetime) -> int | None:
    """Days until a pack expires, as `Pack.days_left`."""
    days = (expires - now) // timedelta(days=1)
    return days if days < COUNTED_DAYS else None


def parse_root_hash(text: str) -> bytes:
    """Parse a pinned root hash, 64 hexadecimal digits; spaces and case do not matter.

    Raises:
        InputError: Not such digits; the first that is none is named with its group on paper.
    """
    digits = "".join(text.split()).lower()
    for n, digit in enumerate(digits):
        if digit not in "0123456789abcdef":
            raise _no_digit(digit, n // ROOT_HASH_GROUP + 1)
    if len(digits) != ROOT_HASH_DIGITS:
        raise InputError(
            Message("A root hash has 64 digits, 0 to 9 and a to f. These are {1}.", len(digits)),
            field="root hash",
            advice="Type it from the paper that the security officer gave you.",
        )
    return bytes.fromhex(digits)


def _no_digit(letter: str, group: int) -> InputError:
    if unicodedata.name(letter, "").startswith("CYRILLIC"):
        return InputError(
            Message("{1} in group {2} is a Cyrillic letter.", TypedText(letter), group),
            field="root hash",
            advice="Switch the keyboard to Latin letters, and type it again.",
        )
    return InputError(
        Message(
            "{1} in group {2} is no digit: there are 0 to 9 and a to f.", TypedText(letter), group
        ),
        field="root hash",
        advice="Type it from the paper that the security officer gave you.",
    )


OnRoster = Callable[[Roster], object]

OnContent = Callable[[Mapping[str, bytes], Mapping[str, bytes]], object]


def is_content(name: str) -> bool:
    """True for a target with zones, places, a code list or the counting rule."""
    return name in (AGREEMENT, PLACES, COUNTING) or name.startswith(VOCABULARY)


def _as_it_is(_roster: Roster) -> None:
    """Take over a pack without its entries: what reads no records needs none."""


def _untold(_before: Mapping[str, bytes], _after: Mapping[str, bytes]) -> None:
    """Take over a pack and tell nobody what changed."""


def refresh(
    held: PackFiles,
    read: trust.Read,
    *,
    root_hash: bytes,
    now: datetime,
    on_roster: OnRoster = _as_it_is,
    on_content: OnContent = _untold,
) -> Pack:
    """Take over a pack from a stick, another folder or the hub.

    Args:
        held: The pack held, if there is one.
        read: Reads the pack to take over.
        root_hash: The pinned root hash, 32 bytes.
        now: The device clock, UTC.
        on_roster: Called with its roster before it is taken over; what it raises stops that.
        on_content: Called then with the content that both have and that differs, by name, as it
            was and as it will be.

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
    targets = _targets(read, new, filterfalse(_is_basemap, new.targets.targets))
    pack = _made(targets, new, root_hash=root_hash, now=now, path=held.path)
    on_roster(pack.roster)
    if current is not None:
        before = _content_before(held.read, current, new)
        on_content(before, {name: targets[name] for name in before})
    _put(held, read, new, targets)
    return pack


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
    targets = _targets(read, new, filterfalse(_is_basemap, new.targets.targets))
    for name in filter(_is_basemap, new.targets.targets):
        trust.target(read, new, name)
    pack = _made(targets, new, root_hash=root_hash, now=now, path=held.path)
    on_roster(pack.roster)
    held.clear()
    _put(held, read, new, targets)
    return pack


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
    listed = trusted.targets.targets
    named = [ROSTER, PLACES, AGREEMENT, *filter(is_content, listed)]
    named += [name for name in (RULES, BEARINGS) if name in listed]
    targets = _targets(_program_first(held.read), trusted, named)
    return _made(targets, trusted, root_hash=root_hash, now=now, path=held.path)


def _program_first(read: trust.Read) -> trust.Read:
    """Read a code list that the program has too, to the byte, from there: a home's is sealed."""

    def read_either(name: str, limit: int) -> bytes | None:
        return _program_files().get(name) or read(name, limit)

    return read_either


def _made(
    targets: Mapping[str, bytes],
    trusted: trust.Trusted,
    *,
    root_hash: bytes,
    now: datetime,
    path: Callable[[str], Path],
) -> Pack:
    """The pack of these verified targets."""
    roster = roster_.parse(targets[ROSTER])
    if roster.mission != root_hash[:8]:
        raise FormatError("the roster is of another mission", where="roster")
    lists = {
        name.removeprefix(VOCABULARY).removesuffix(".json"): raw
        for name, raw in targets.items()
        if name.startswith(VOCABULARY)
    }
    counting = targets[COUNTING] if COUNTING in targets else COUNTING_DEFAULT.read_bytes()
    parse_counting(counting)

    def stored(name: str) -> Path:
        sha256 = trusted.targets.targets[name].hashes["sha256"]
        return path(f"{trust.TARGETS}/{trust.stored_name(name, sha256)}")

    return Pack(
        root_hash=root_hash,
        roster=roster,
        roster_hash=hashlib.sha256(targets[ROSTER]).digest(),
        vocabulary=Vocabulary.parse(lists).with_words(_program_words()),
        agreement=targets[AGREEMENT],
        counting=counting,
        rules=targets.get(RULES, b""),
        bearings=targets.get(BEARINGS, b""),
        places=targets[PLACES],
        expires=trusted.expires,
        expired=trusted.expires <= now,
        versions=trusted.versions,
        basemaps=tuple(map(stored, sorted(filter(_is_basemap, trusted.targets.targets)))),
    )


def _targets(read: trust.Read, trusted: trust.Trusted, names: Iterable[str]) -> dict[str, bytes]:
    """Targets of these names, and those that every pack has; each is read once."""
    every = {ROSTER, PLACES, AGREEMENT, *names}
    return {name: trust.target(read, trusted, name) for name in sorted(every)}


def _content_before(
    read: trust.Read, current: trust.Trusted, new: trust.Trusted
) -> dict[str, bytes]:
    """Content of the pack held that another pack has too, and that differs there."""
    old, listed = current.targets.targets, new.targets.targets
    before = {}
    for name in filter(is_content, old.keys() & listed.keys()):
        if old[name].hashes != listed[name].hashes:
            with suppress(VerificationError, StoreError):  # altered here: it cannot be compared
                before[name] = trust.target(read, current, name)
    return before


def _put(
    held: PackFiles, read: trust.Read, new: trust.Trusted, targets: Mapping[str, bytes]
) -> None:
    """Write a verified pack; the old one stands until the last file."""
    for name, raw in targets.items():
        sha256 = new.targets.targets[name].hashes["sha256"]
        held.write(f"{trust.TARGETS}/{trust.stored_name(name, sha256)}", raw)
    rest = [name for name in sorted(new.targets.targets) if name not in targets]
    trust.copy_only(read, new, held.write, rest)


def _is_basemap(name: str) -> bool:
    return name.startswith(BASEMAP)


def _is_there(held: PackFiles) -> bool:
    return held.read(f"{trust.METADATA}/timestamp.json", trust.MAX_METADATA) is not None


_program_lists = cache(shipped_lists)


@cache
def _program_words() -> Vocabulary:
    """The lists that come with the program: what people type, also in packs made before."""
    return Vocabulary.parse(_program_lists())


@cache
def _program_files() -> dict[str, bytes]:
    """Program's lists by the path that a repository gives them, which names their SHA-256."""
    return {
        f"{trust.TARGETS}/{trust.stored_name(f'{VOCABULARY}{name}.json', _sha256(raw))}": raw
        for name, raw in _program_lists().items()
    }


def _sha256(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
