"""State of the mission as changes would make it: the metadata that officers sign.

It names one content of the whole pack. Which one that is depends on what takes effect before a
change and with it. So an officer who agreed to several changes signs each alone, all together, all
but each one, and each one before all others (`ways`).

The metadata names the changes that took effect lately, in a member of its own that TUF leaves alone
(`APPLIED`): by the day on which they were made, the first 4 bytes of their digests, sorted.
What officers agreed to once does not take effect twice, whoever puts it on the list again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any, Final, NamedTuple

from tuf.api.metadata import Metadata, Root, TargetFile, Targets

from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import officer as officer_
from fieldapp.mission import pack as pack_
from fieldapp.mission import release
from fieldapp.mission.signing import delta as delta_
from fieldapp.mission.signing import officer_set
from fieldapp.mission.signing.change_book import Book, ListedChange
from fieldapp.mission.signing.delta import Delta, OfficerSet
from fieldapp.store.interface import Store

APPLIED: Final = "x-fieldapp-applied"
REMEMBERED: Final = 256
"""Newest changes that are named however old they are: no clock that was ahead ends that."""
_DIGITS: Final = 8
_AHEAD: Final = timedelta(minutes=10)


class Base(NamedTuple):
    """State of the mission as it stands."""

    root: Root
    targets: Targets
    roster: Roster


class MissionState(NamedTuple):
    """State as it would be, and the bytes of it that officers sign."""

    base: Base
    parts: tuple[tuple[Metadata[Any], bytes], ...]
    roots: tuple[Root, ...]


Way = tuple[ListedChange, ...]


def base(store: Store, now: datetime) -> Base:
    """State of the mission as it stands.

    Raises:
        StoreError: This home has no mission.
    """
    roster = release.current_pack(store, now).roster
    return Base(release.newest_root(store), release.newest_targets(store), roster)


def is_open(standing: Base, listed: ListedChange, now: datetime) -> bool:
    """True where a change may take effect: it did not yet, and is neither too old nor of later."""
    late = is_stale(listed, now) or is_of_later(listed, now)
    return not was_applied(standing, listed) and not late


def was_applied(standing: Base, listed: ListedChange) -> bool:
    """True for a change that took effect already."""
    digits = _applied(standing.targets).get(_day(listed.delta), "")
    return _short(listed.delta) in _parts(digits)


def is_stale(listed: ListedChange, now: datetime) -> bool:
    """True for a change that has waited too long."""
    return listed.delta.made_at + timedelta(days=release.PACK_DAYS) <= now


def is_of_later(listed: ListedChange, now: datetime) -> bool:
    """True for a change that was made after now: a clock was wrong."""
    return listed.delta.made_at > now + _AHEAD


def _short(delta: Delta) -> str:
    return delta_.digest(delta).hex()[:_DIGITS]


def _parts(digits: str) -> list[str]:
    return [digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS)]


def _day(delta: Delta) -> str:
    return delta.made_at.date().isoformat()


def _applied(targets: Targets) -> dict[str, str]:
    found = targets.unrecognized_fields.get(APPLIED)
    return found if isinstance(found, dict) else {}


def expected(standing: Base, book: Book) -> Roster:
    """The roster as it will be when all that waits has taken effect."""
    roster = standing.roster
    for listed in book.changes:
        roster = delta_.apply(roster, listed.delta)
    return roster


def ways(changes: Sequence[ListedChange]) -> list[Way]:
    """Ways in which changes can take effect, the longest first; see above."""
    together = tuple(changes)
    others = ((each, tuple(c for c in changes if c is not each)) for each in changes)
    found = chain([together], *([(one,), (one, *rest), rest] for one, rest in others))
    return sorted({way for way in found if way}, key=lambda w: (-len(w), [c.number for c in w]))


def state(standing: Base, way: Iterable[ListedChange]) -> MissionState:
    """State of the mission once changes took effect, in this order."""
    roster, root, expires = standing.roster, standing.root, standing.targets.expires
    files: dict[str, TargetFile] = dict(standing.targets.targets)
    applied = dict(_applied(standing.targets))
    for listed in way:
        delta = listed.delta
        done = [*_parts(applied.get(_day(delta), "")), _short(delta)]
        applied[_day(delta)] = "".join(sorted(done))  # the same in whatever order they took effect
        roster = delta_.apply(roster, delta)
        expires = max(expires, delta.made_at + timedelta(days=release.PACK_DAYS))
        for name, file in delta.targets.items():
            if file is None:
                files.pop(name, None)
            else:
                files[name] = file
        if delta.officers is not None:
            root = _next_root(root, delta.officers, delta.made_at)
    files[pack_.ROSTER] = TargetFile.from_data(pack_.ROSTER, roster_.encode(roster), ["sha256"])
    targets = Targets(
        unrecognized_fields={
            **standing.targets.unrecognized_fields,
            APPLIED: _remembered(applied),
        },
        version=standing.targets.version + roster.version - standing.roster.version,
        expires=expires,
        targets=files,
    )
    signed: list[Metadata[Any]] = [Metadata(targets)]
    if root is not standing.root:
        signed.append(Metadata(root))
    return MissionState(
        base=Base(root, targets, roster),
        parts=tuple((part, part.signed_bytes) for part in signed),
        roots=(standing.root,) if root is standing.root else (standing.root, root),
    )


def _remembered(applied: dict[str, str]) -> dict[str, str]:
    """The changes that are named on: what is too old to be signed goes, where there are many."""
    oldest = date.fromisoformat(max(applied)) - timedelta(days=release.PACK_DAYS + 1)
    named, kept = 0, dict[str, str]()
    for day in sorted(applied, reverse=True):
        if named >= REMEMBERED and day < oldest.isoformat():
            break
        kept[day] = applied[day]
        named += len(_parts(applied[day]))
    return kept


def _next_root(root: Root, officers: OfficerSet, made_at: datetime) -> Root:
    following = Root(
        version=root.version + 1,
        expires=made_at + timedelta(days=release.ROOT_DAYS),
        consistent_snapshot=True,
    )
    for role in officer_set.ROLES_OF_OFFICERS:
        for public_key in officers.public_keys:
            following.add_key(officer_.key_of(public_key), role)
        following.roles[role].threshold = officers.threshold
    for role in ("snapshot", "timestamp"):
        for keyid in root.roles[role].keyids:
            following.add_key(root.keys[keyid], role)
    return following
