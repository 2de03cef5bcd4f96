"""List of the mission's changes that wait for officers' signatures, beside each other.

An officer agrees to changes and signs what laptops will get, in each way in which these changes can
take effect (next_state.py): whichever the next officer agrees to, the signatures meet. Where they
do not, because changes took effect in yet another order, `missing` says so, and the first officer
signs once more. Every signature is checked again before anything takes effect.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import Root, Signature, TargetFile

from fieldapp.errors import InputError, Message, VerificationError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import officer as officer_
from fieldapp.mission import pack as pack_
from fieldapp.mission import release
from fieldapp.mission.fingerprint import in_words
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_book, content_changes, next_state, officer_set
from fieldapp.mission.signing import delta as delta_
from fieldapp.mission.signing.change_book import Book, ListedChange
from fieldapp.mission.signing.delta import Delta, OfficerSet
from fieldapp.mission.signing.next_state import Base, MissionState, Way
from fieldapp.mission.signing.officer_set import NumberedOfficer
from fieldapp.store.devices import roster_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingChange:
    """A change that waits.

    Attributes:
        number: As people call it; never used twice.
        delta: What it changes.
        content: What it changes in zones, places, code lists and counting rule, in words.
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
    content: tuple[Message, ...]
    before: Roster
    compare: tuple[str, ...]
    signed_by: tuple[int, ...]
    missing: int
    officers: tuple[NumberedOfficer, ...]
    officers_ever: int
    threshold: int


def waiting(store: Store, now: datetime) -> list[WaitingChange]:
    """The changes that wait, in the order in which they were made.

    Raises:
        StoreError: This home has no mission.
    """
    base, book = _loaded(store, now)
    states = [(way, next_state.state(base, way)) for way in next_state.ways(book.changes)]
    known = officer_set.numbers(store)
    targets = release.newest_targets(store).targets if book.changes else {}
    found = []
    for listed in book.changes:
        signed = [
            (_missing(book, state), len(way), sorted(_signers(book, state)))
            for way, state in states
            if listed in way
        ]
        missing, _, signers = min(signed, key=lambda one: one[:2])
        found.append(
            WaitingChange(
                number=listed.number,
                delta=listed.delta,
                content=_content_words(store, targets, listed.delta),
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


def _content_words(
    store: Store, targets: Mapping[str, TargetFile], delta: Delta
) -> tuple[Message, ...]:
    words: list[Message] = []
    for name in filter(pack_.is_content, delta.targets):
        try:
            before = {name: _bytes(store, name, targets.get(name))}
            after = {name: _bytes(store, name, delta.targets[name])}
        except (OSError, LengthOrHashMismatchError):
            words.append(Message("{1} is missing here, or was altered: do not sign.", name))
        else:
            words += content_changes.in_words(before, after)
    return tuple(words)


def _bytes(store: Store, name: str, file: TargetFile | None) -> bytes | None:
    if file is None:
        return None
    raw = (store.home / release.FOLDER / release.target_path(name, file)).read_bytes()
    file.verify_length_and_hashes(raw)
    return raw


def expected(store: Store, now: datetime) -> Roster:
    """The roster as it will be when all that waits has taken effect: later changes mind it.

    Raises:
        StoreError: This home has no mission.
    """
    return next_state.expected(*_loaded(store, now))


def _loaded(store: Store, now: datetime) -> tuple[Base, Book]:
    """The mission as it stands, and the list; what took effect is on it no more, whoever put it."""
    base, book = next_state.base(store, now), change_book.load(store)
    book.changes = [each for each in book.changes if not next_state.was_applied(base, each)]
    return base, book


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
        base, book = _loaded(store, now)
        before = next_state.expected(base, book)
        if roster.version - before.version not in (1, delta_.LEAP):
            raise InputError(
                "Somebody else changed the mission in between.", advice="Make the change again."
            )
        made_at = max(now, next_state.after(base) + timedelta(seconds=1))
        delta = delta_.between(
            before, roster, targets=files, officers=officer_change, made_at=made_at
        )
        for other in book.changes:
            if other.delta.topics & delta.topics:
                raise InputError(
                    Message("This would change what change {1} does, which waits.", other.number),
                    advice="Let officers sign that one first, or withdraw it.",
                )
        listed = ListedChange(number=book.following, delta=delta)
        while next_state.was_applied(base, listed):  # the same one again, within a second
            delta = replace(delta, made_at=delta.made_at + timedelta(seconds=1))
            listed = replace(listed, delta=delta)
        book.following += 1
        book.changes.append(listed)
        missing, number = _signed(store, base, book, [listed.number], officers=officers, now=now)
    return Change(pack=release.current_pack(store, now), missing=missing, number=number)


def sign(
    store: Store, read: Sequence[WaitingChange], *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Add signatures to changes that wait; what has enough takes effect.

    Args:
        store: The mission home's.
        read: The changes as officers read them.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: A change is not the one that was read any more, waited too long, or is of later
            than now; it lets somebody approve who did so while it waited; or these officers signed
            already.
        VerificationError: These officers may not sign.
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        base, book = _loaded(store, now)
        listed = {each.number: each for each in book.changes}
        for seen in read:
            standing = listed.get(seen.number)
            if standing is None or delta_.digest(standing.delta) != delta_.digest(seen.delta):
                raise InputError(
                    Message("Change {1} is not the one that was shown any more.", seen.number),
                    advice="Look at the list again before you sign.",
                )
            if next_state.is_stale(base, standing, now):
                raise InputError(
                    Message("Change {1} has waited too long.", seen.number),
                    advice="Withdraw it, and make it again.",
                )
            if next_state.is_of_later(base, standing, now):
                raise InputError(
                    Message(
                        "Change {1} was made later than this machine's clock says.", seen.number
                    ),
                    advice="Check this machine's clock.",
                )
            _check_approvers(store, base.roster, standing)
        chosen = [each.number for each in read]
        missing, number = _signed(store, base, book, chosen, officers=officers, now=now)
    return Change(pack=release.current_pack(store, now), missing=missing, number=number)


def _check_approvers(store: Store, before: Roster, listed: ListedChange) -> None:
    """Refuse a right to approve that waited while its laptop approved something without it.

    The right counts from where the log was when the change was made: it would make that good.
    """
    for device in listed.delta.devices:
        known = before.device(device.kid)
        if known is None or device.approves_since == known.approves_since:
            continue
        if feeds.has_approved(store, device.kid, device.approves_since):
            raise InputError(
                Message(
                    "{1} approved something without the right while change {2} waited.",
                    device.call_sign,
                    listed.number,
                ),
                advice="Withdraw it, and make it again.",
            )


def named(waits: Sequence[WaitingChange], numbers: Sequence[int]) -> list[WaitingChange]:
    """Changes of these numbers among those that wait; all where no number is given.

    Raises:
        InputError: None waits, or none of such a number.
    """
    if not waits and not numbers:
        raise InputError("No change waits for a signature.")
    for number in numbers:
        _known(number, [each.number for each in waits])
    return [each for each in waits if not numbers or each.number in numbers]


def _known(number: int, listed: Sequence[int]) -> None:
    if number not in listed:
        raise InputError(
            Message("No change {1} waits for a signature.", number),
            field="change",
            suggestions=tuple(map(str, listed)),
        )


def withdraw(store: Store, number: int, now: datetime) -> None:
    """Take a change off the list; it had no effect.

    Raises:
        InputError: No such change waits.
        StoreError: The disk is full or failed.
    """
    with store.transaction():
        book = change_book.load(store)
        _known(number, [each.number for each in book.changes])
        (gone,) = (each for each in book.changes if each.number == number)
        book.changes.remove(gone)
        # What would stand with it is signed no more: nobody finds it ready later.
        base = next_state.base(store, now)
        states = [next_state.state(base, way) for way in next_state.ways(book.changes)]
        kept = {_named(raw) for state in states for _, raw in state.parts}
        book.signatures = {name: all_ for name, all_ in book.signatures.items() if name in kept}
        change_book.save(store, book)
    left = [file for each in book.changes for file in each.delta.targets.items()]
    left += release.newest_targets(store).targets.items()
    for name, file in gone.delta.targets.items():
        if file is not None and (name, file) not in left:
            (store.home / release.FOLDER / release.target_path(name, file)).unlink(missing_ok=True)


def _named(raw: bytes) -> str:
    """Name of signed bytes in the book."""
    return hashlib.sha256(raw).hexdigest()


# --- Signatures.


def _signed(
    store: Store,
    base: Base,
    book: Book,
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
        _agreed(each, officers) if each.number in numbers else each for each in book.changes
    ]
    new = 0
    while True:
        states: dict[Way, MissionState] = {}
        for officer in agreeing.values():
            key = officer.public_key
            mine = [c for c in book.changes if change_book.agreed(c, key)]
            for way in next_state.ways([c for c in mine if next_state.is_open(base, c, now)]):
                if way not in states:
                    states[way] = next_state.state(base, way)
                new += _sign_state(book, states[way], officer)
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
    change_book.save(store, book)
    return max((_least(book, base, each) for each in left), default=0), min(left, default=0)


def _agreed(change: ListedChange, officers: Sequence[OfficerSigner]) -> ListedChange:
    signed = {each.public_key.keyid: each.sign(change_book.agreement(change)) for each in officers}
    new = {keyid: signature.signature for keyid, signature in signed.items()}
    return replace(change, agreed=tuple((dict(change.agreed) | new).items()))


def _least(book: Book, base: Base, number: int) -> int:
    """Number of signatures that a change lacks, in the way in which it lacks the fewest."""
    ways = (way for way in next_state.ways(book.changes) if number in {each.number for each in way})
    return min(_missing(book, next_state.state(base, way)) for way in ways)


def _who_may_sign(root: Root, delta: Delta) -> set[str]:
    """Key identifiers of the officers, and of those who are to be."""
    coming = delta.officers.public_keys if delta.officers is not None else ()
    return {*root.roles["targets"].keyids, *(officer_.key_of(key).keyid for key in coming)}


def _sign_state(book: Book, state: MissionState, officer: OfficerSigner) -> int:
    """Sign what would stand, where this officer may and has not yet; how many signatures."""
    keyid, new = officer.public_key.keyid, 0
    if not any(keyid in root.roles["targets"].keyids for root in state.roots):
        return 0
    for _, raw in state.parts:
        signatures = book.signatures.setdefault(_named(raw), {})
        if keyid not in signatures:
            signatures[keyid] = officer.sign(raw).signature
            new += 1
    return new


def _signatures(book: Book, raw: bytes) -> dict[str, Signature]:
    stored = book.signatures.get(_named(raw), {})
    return {keyid: Signature(keyid, signature) for keyid, signature in stored.items()}


def _signers(book: Book, state: MissionState) -> set[str]:
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


def _missing(book: Book, state: MissionState) -> int:
    return officer_set.missing(_signers(book, state), state.roots)


def _take_effect(store: Store, book: Book, state: MissionState, now: datetime) -> None:
    roster = state.base.roster
    roster_rows.stage(store, roster.entries, roster.version)
    release.put_targets(store, {pack_.ROSTER: roster_.encode(roster)})
    for part, raw in state.parts:
        part.signatures.update(_signatures(book, raw))
    release.queue(store, [part for part, _ in state.parts], (), now)
