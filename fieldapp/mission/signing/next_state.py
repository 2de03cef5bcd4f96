"""State of the mission as changes would make it: the metadata that officers sign.

It names one content of the whole pack. Which one that is depends on what takes effect before a
change and with it. So an officer who agreed to several changes signs each alone, all together, all
but each one, and each one before all others (`ways`).

The metadata names the changes that took effect and were made last, in a member of its own that TUF
leaves alone (`APPLIED`): of each when it was made, in seconds, and the first 4 bytes of its digest,
all in order; and, once there are more than `REMEMBERED`, when the newest of those that it names no
more was made. What was made then or before takes effect no more. So what officers agreed to once
does not take effect twice, whoever puts it on the list again, and the metadata does not grow.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
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
"""Changes that are named: those that were made last."""
_DIGITS: Final = 16  # of one change: 8 of its time, 8 of its digest
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
    late = is_stale(standing, listed, now) or is_of_later(standing, listed, now)
    return not was_applied(standing, listed) and not late


def was_applied(standing: Base, listed: ListedChange) -> bool:
    """True for a change that took effect already, as far as those are named."""
    return _short(listed.delta) in _applied(standing.targets).changes


def is_stale(standing: Base, listed: ListedChange, now: datetime) -> bool:
    """True for a change that has waited too long, or longer than as many others as are named."""
    made_at = listed.delta.made_at
    return made_at + timedelta(days=release.PACK_DAYS) <= now or made_at <= after(standing)


def is_of_later(standing: Base, listed: ListedChange, now: datetime) -> bool:
    """True for a change that was made after now: a clock was wrong."""
    return listed.delta.made_at > max(now, after(standing)) + _AHEAD


def after(standing: Base) -> datetime:
    """Time after which a change was made that takes effect: of those named no more the newest's.

    Not before 1970; where a clock was ahead, it may be later than now.
    """
    return datetime.fromtimestamp(_applied(standing.targets).after, UTC)


class _Applied(NamedTuple):
    """Changes that took effect: when the newest that is not named was made; those that are."""

    after: int = 0
    changes: tuple[str, ...] = ()


def _short(delta: Delta) -> str:
    return f"{int(delta.made_at.timestamp()):08x}{delta_.digest(delta).hex()[:8]}"


def _applied(targets: Targets) -> _Applied:
    found = targets.unrecognized_fields.get(APPLIED)
    if not isinstance(found, dict) or "changes" not in found:  # by day, as before: forgotten
        return _Applied()
    digits = found["changes"]
    parts = (digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS))
    return _Applied(found["after"], tuple(parts))


def _with(applied: _Applied, delta: Delta) -> _Applied:
    """With one more, the same in whatever order they took effect."""
    changes = sorted((*applied.changes, _short(delta)))
    gone, kept = changes[:-REMEMBERED], changes[-REMEMBERED:]
    return _Applied(max([applied.after, *(int(each[:8], 16) for each in gone)]), tuple(kept))


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
    applied = _applied(standing.targets)
    for listed in way:
        delta = listed.delta
        applied = _with(applied, delta)
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
            APPLIED: {"after": applied.after, "changes": "".join(applied.changes)},
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
