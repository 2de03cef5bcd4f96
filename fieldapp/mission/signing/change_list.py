"""List of the mission's changes that wait for officers' signatures, beside each other.

An officer agrees to a change, and signs what laptops will get: metadata that names one content of
the whole pack. Which content that is depends on what takes effect before and with it. So an officer
who agrees to several changes signs each alone, all together, all but each one, and each one before
all others (`_ways`): whichever the next officer agrees to, the signatures meet. Where they do not,
because changes took effect in yet another order, `missing` says so, and the first officer signs
once more.

The list is a setting in headquarters' database. Signatures are kept by the SHA-256 of what was
signed, and checked again before anything takes effect.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import chain
from typing import Any, NamedTuple

from tuf.api.metadata import Metadata, Root, Signature, TargetFile, Targets

from fieldapp.errors import InputError, Message, VerificationError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import officer as officer_
from fieldapp.mission import pack as pack_
from fieldapp.mission import release
from fieldapp.mission.fingerprint import in_words
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.release import Change
from fieldapp.mission.signing import delta as delta_
from fieldapp.mission.signing import officer_set
from fieldapp.mission.signing.delta import Delta, OfficerSet
from fieldapp.mission.signing.officer_set import NumberedOfficer
from fieldapp.store import settings
from fieldapp.store.interface import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A change that waits.

    Attributes:
        number: As people call it; never used twice.
        delta: What it changes.
        before: The roster that stands.
        compare: Eight words of its hash, for two officers to compare aloud.
        signed_by: Numbers of the officers who signed it, as it can take effect now.
        missing: How many officers must sign yet.
        officers: Who may sign now.
        officers_ever: How many ever could.
        threshold: Signatures that a change needs now.
    """

    number: int
    delta: Delta
    before: Roster
    compare: tuple[str, ...]
    signed_by: tuple[int, ...]
    missing: int
    officers: tuple[NumberedOfficer, ...]
    officers_ever: int
    threshold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listed:
    """A change in the list, and the key identifiers of officers who agreed to it."""

    number: int
    delta: Delta
    agreed: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Book:
    """The list as it is stored, and signatures by the SHA-256 of what was signed."""

    following: int = 1
    changes: list[_Listed] = field(default_factory=list)
    signatures: dict[str, dict[str, str]] = field(default_factory=dict)


class _Base(NamedTuple):
    """What stands."""

    root: Root
    targets: Targets
    roster: Roster


class _State(NamedTuple):
    """What would stand, and the bytes of it that officers sign."""

    base: _Base
    parts: tuple[tuple[Metadata[Any], bytes], ...]
    roots: tuple[Root, ...]


_Way = tuple[_Listed, ...]


def waiting(store: Store, now: datetime) -> list[Waiting]:
    """The changes that wait, in the order in which they were made.

    Raises:
        StoreError: This home has no mission.
    """
    base, book = _base(store, now), _load(store)
    states = [(way, _state(base, way)) for way in _ways(book.changes)]
    known = officer_set.numbers(store)
    found = []
    for listed in book.changes:
        signed = [
            (_missing(book, state), len(way), sorted(_signers(book, state)))
            for way, state in states
            if listed in way
        ]
        missing, _, signers = min(signed, key=lambda one: one[:2])
        found.append(
            Waiting(
                number=listed.number,
                delta=listed.delta,
                before=base.roster,
                compare=in_words(delta_.digest(listed.delta)),
                signed_by=tuple(sorted(known[keyid] for keyid in signers if keyid in known)),
                missing=missing,
                officers=tuple(officer_set.officers(store)),
                officers_ever=len(known),
                threshold=release.threshold(store),
            )
        )
    return found


def expected(store: Store, now: datetime) -> Roster:
    """The roster as it will be when all that waits has taken effect: later changes mind it.

    Raises:
        StoreError: This home has no mission.
    """
    return _expected(_base(store, now), _load(store))


def add(
    store: Store,
    roster: Roster,
    *,
    content: Mapping[str, bytes | None],
    officers: Sequence[OfficerSigner],
    now: datetime,
    officer_change: OfficerSet | None = None,
) -> Change:
    """Put a change at the end of the list, signed; where that is enough, it takes effect.

    Args:
        store: The mission home's.
        roster: Made from the expected one; the next version.
        content: Other targets by name; None takes one away.
        officers: They sign.
        now: UTC.
        officer_change: Who may sign from then on; None where that stays.

    Raises:
        InputError: It changes what another change that waits does; or somebody else changed
            something in between.
        VerificationError: These officers may not sign.
        StoreError: The disk is full or failed.
    """
    files = release.put_targets(store, content)
    with store.transaction():
        base, book = _base(store, now), _load(store)
        before = _expected(base, book)
        if roster.version != before.version + 1:
            raise InputError(
                "Somebody else changed the mission in between.", advice="Make the change again."
            )
        delta = delta_.between(before, roster, targets=files, officers=officer_change, made_at=now)
        for other in book.changes:
            if other.delta.topics & delta.topics:
                raise InputError(
                    Message("This would change what change {1} does, which waits.", other.number),
                    advice="Let officers sign that one first, or withdraw it.",
                )
        listed = _Listed(number=book.following, delta=delta)
        book.following += 1
        book.changes.append(listed)
        missing, number = _signed(store, base, book, [listed.number], officers=officers, now=now)
    return Change(pack=release.current_pack(store, now), missing=missing, number=number)


def sign(
    store: Store, numbers: Sequence[int], *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Add signatures to changes that wait; what has enough takes effect.

    Args:
        store: The mission home's.
        numbers: Of the changes; empty for all.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: No such change waits, one waited too long, or these officers signed already.
        VerificationError: These officers may not sign.
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        base, book = _base(store, now), _load(store)
        wanted = _named(book, numbers)
        for listed in wanted:
            if listed.delta.made_at + timedelta(days=release.PACK_DAYS) <= now:
                raise InputError(
                    Message("Change {1} has waited too long.", listed.number),
                    advice="Withdraw it, and make it again.",
                )
        chosen = [each.number for each in wanted]
        missing, number = _signed(store, base, book, chosen, officers=officers, now=now)
    return Change(pack=release.current_pack(store, now), missing=missing, number=number)


def withdraw(store: Store, number: int) -> None:
    """Take a change off the list; it had no effect.

    Raises:
        InputError: No such change waits.
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        book = _load(store)
        (gone,) = _named(book, [number])
        book.changes.remove(gone)
        _save(store, book)
    left = [file for each in book.changes for file in each.delta.targets.items()]
    left += release.newest_targets(store).targets.items()
    for name, file in gone.delta.targets.items():
        if file is not None and (name, file) not in left:
            (store.home / release.FOLDER / release.target_path(name, file)).unlink(missing_ok=True)


def _named(book: _Book, numbers: Sequence[int]) -> list[_Listed]:
    if not book.changes and not numbers:
        raise InputError("No change waits for a signature.")
    listed = {each.number: each for each in book.changes}
    for number in numbers:
        if number not in listed:
            raise InputError(
                Message("No change {1} waits for a signature.", number),
                field="change",
                suggestions=tuple(map(str, listed)),
            )
    return [each for each in book.changes if not numbers or each.number in numbers]


# --- What would stand.


def _base(store: Store, now: datetime) -> _Base:
    roster = release.current_pack(store, now).roster
    return _Base(release.newest_root(store), release.newest_targets(store), roster)


def _expected(base: _Base, book: _Book) -> Roster:
    roster = base.roster
    for listed in book.changes:
        roster = delta_.apply(roster, listed.delta)
    return roster


def _ways(changes: Sequence[_Listed]) -> list[_Way]:
    """Ways in which changes can take effect, the longest first; see the module's docstring."""
    together = tuple(changes)
    others = ((each, tuple(c for c in changes if c is not each)) for each in changes)
    ways = chain([together], *([(one,), (one, *rest), rest] for one, rest in others))
    return sorted({way for way in ways if way}, key=lambda w: (-len(w), [c.number for c in w]))


def _state(base: _Base, way: Iterable[_Listed]) -> _State:
    roster, root, expires = base.roster, base.root, base.targets.expires
    files: dict[str, TargetFile] = dict(base.targets.targets)
    for listed in way:
        delta = listed.delta
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
        version=base.targets.version + roster.version - base.roster.version,
        expires=expires,
        targets=files,
    )
    signed: list[Metadata[Any]] = [Metadata(targets)]
    if root is not base.root:
        signed.append(Metadata(root))
    return _State(
        base=_Base(root, targets, roster),
        parts=tuple((part, part.signed_bytes) for part in signed),
        roots=(base.root,) if root is base.root else (base.root, root),
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


# --- Signatures.


def _signed(
    store: Store,
    base: _Base,
    book: _Book,
    numbers: Sequence[int],
    *,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> tuple[int, int]:
    """Sign changes of a book, let take effect what has enough signatures, and store the book.

    Returns:
        How many signatures are missing, and the number of the first change that waits; or 0, 0.
    """
    agreeing = {officer.public_key.keyid: officer for officer in officers}
    for each in book.changes:
        if each.number in numbers and agreeing.keys() - _who_may_sign(base.root, each.delta):
            raise VerificationError("This officer may not sign for the mission.", check="officer")
    book.changes = [
        replace(each, agreed=tuple(dict.fromkeys((*each.agreed, *agreeing))))
        if each.number in numbers
        else each
        for each in book.changes
    ]
    new = 0
    while True:
        states: dict[_Way, _State] = {}
        for keyid, officer in agreeing.items():
            for way in _ways([each for each in book.changes if keyid in each.agreed]):
                state = states.setdefault(way, _state(base, way))
                new += _sign_state(book, state, officer)
        done = next((way for way in states if not _missing(book, states[way])), None)
        if done is None:
            break
        base = states[done].base
        _take_effect(store, book, states[done], now)
        book.changes = [each for each in book.changes if each not in done]
    if not new:
        names = officer_set.numbers(store)
        raise InputError(
            Message(
                "Officer {1} signed this already.",
                ", ".join(str(names[keyid]) for keyid in agreeing if keyid in names),
            ),
            advice="Another officer must sign, with a key and passphrase of their own.",
        )
    left = [each.number for each in book.changes if each.number in numbers]
    _save(store, book)
    return max((_least(book, base, each) for each in left), default=0), min(left, default=0)


def _least(book: _Book, base: _Base, number: int) -> int:
    """How many signatures a change lacks, in the way in which it lacks the fewest."""
    ways = (way for way in _ways(book.changes) if number in {each.number for each in way})
    return min(_missing(book, _state(base, way)) for way in ways)


def _who_may_sign(root: Root, delta: Delta) -> set[str]:
    """Key identifiers of the officers, and of those who are to be."""
    coming = delta.officers.public_keys if delta.officers is not None else ()
    return {*root.roles["targets"].keyids, *(officer_.key_of(key).keyid for key in coming)}


def _sign_state(book: _Book, state: _State, officer: OfficerSigner) -> int:
    """Sign what would stand, where this officer may and has not yet; how many signatures."""
    keyid, new = officer.public_key.keyid, 0
    if not any(keyid in root.roles["targets"].keyids for root in state.roots):
        return 0
    for _, raw in state.parts:
        signatures = book.signatures.setdefault(hashlib.sha256(raw).hexdigest(), {})
        if keyid not in signatures:
            signatures[keyid] = officer.sign(raw).signature
            new += 1
    return new


def _signatures(book: _Book, raw: bytes) -> dict[str, Signature]:
    stored = book.signatures.get(hashlib.sha256(raw).hexdigest(), {})
    return {keyid: Signature(keyid, signature) for keyid, signature in stored.items()}


def _signers(book: _Book, state: _State) -> set[str]:
    """Key identifiers of the officers whose signatures on all of it hold."""
    of_parts = [
        {
            keyid
            for root in state.roots
            for keyid in root.get_verification_result("targets", raw, _signatures(book, raw)).signed
        }
        for _, raw in state.parts
    ]
    return set.intersection(*of_parts)


def _missing(book: _Book, state: _State) -> int:
    return officer_set.missing(_signers(book, state), state.roots)


def _take_effect(store: Store, book: _Book, state: _State, now: datetime) -> None:
    release.put_targets(store, {pack_.ROSTER: roster_.encode(state.base.roster)})
    for part, raw in state.parts:
        part.signatures.update(_signatures(book, raw))
    release.queue(store, [part for part, _ in state.parts], (), now)


# --- The list as it is stored.


def _load(store: Store) -> _Book:
    stored = settings.get(store, settings.WAITING_CHANGES)
    if stored is None:
        return _Book()
    return _Book(
        following=stored["following"],
        changes=[
            _Listed(
                number=each["number"],
                delta=delta_.of_json(each["delta"]),
                agreed=tuple(each["agreed"]),
            )
            for each in stored["changes"]
        ],
        signatures=stored["signatures"],
    )


def _save(store: Store, book: _Book) -> None:
    changes = [
        {"number": c.number, "delta": delta_.to_json(c.delta), "agreed": c.agreed}
        for c in book.changes
    ]
    settings.put(
        store,
        settings.WAITING_CHANGES,
        {
            "following": book.following,
            "changes": changes,
            "signatures": book.signatures if changes else {},
        },
    )
