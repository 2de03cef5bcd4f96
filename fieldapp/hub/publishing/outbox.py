"""Outbox files for devices beside receipts: feeds, reviews, lists, what liaison officers are shown.

Kinds and names are described in sync/carrier/receive.py; feeds and reviews are sealed to the
device. To whom, a device says itself, in its feed (store/records/own_feed.py). A file is durable
before it is noted as sent: cut off in between, the same records are sent once more under
another name, which changes nothing where they arrive. Evidence goes to whoever asks and may have it
(fetched_evidence.py); sealed fields are not passed on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, VerificationError
from fieldapp.hub.publishing import fetched_evidence, wanted_evidence
from fieldapp.hub.publishing.device_faults import DeviceFaults, apart
from fieldapp.hub.publishing.fetched_evidence import Entitled
from fieldapp.hub.publishing.issue_receipts import OUTBOX
from fieldapp.hub.publishing.wanted_evidence import WantedEvidence
from fieldapp.ledger import age, bundle, record
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.devices.device_entry import Device, FeedPoint
from fieldapp.ledger.devices.feed_list import FeedList, ListedFeeds
from fieldapp.ledger.log import cosign, note, tlog, witness
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.ledger.roles import opens, rights
from fieldapp.ledger.roster import Roster, may_see
from fieldapp.store import hub_log, settings
from fieldapp.store.atomic_file import new_file, readable_folder
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.setting_types import Setting
from fieldapp.store.transfer import handout_rows, outboxes, seal_again
from fieldapp.store.transfer.outboxes import Due, ForkedRecord
from fieldapp.sync import evidence_requests, handouts, recipients
from fieldapp.sync.carrier import receive

AT_ONCE: Final = 20_000  # records of one file
FULL: Final = 2**24  # bytes of records from which on a file is full: well below a bundle's limit
LETTERS_DAILY: Final = 2**20  # bytes of one author's letters to one device in a day, about
_DAY_S: Final = 86_400
_READ: Final = 200  # records that are read together: 13 MB at most


@dataclass(frozen=True, slots=True)
class _Outboxes:
    """Outboxes: folder, log that names begin with, what was written to, keys, faults."""

    store: Store
    public: Path
    head: Checkpoint
    written: set[str]
    entitled: Entitled
    faults: DeviceFaults

    def relay(
        self,
        kid: bytes,
        records: Sequence[bytes],
        indexes: Sequence[int],
        recipient: age.Recipient,
        listed: ListedFeeds | None = None,
    ) -> None:
        """Put a file of feeds, with the records' places in the log."""
        begun = FeedList(size=self.head.size, runs=feed_list.runs(indexes), listed=listed)
        lines = feed_list.join(begun, records)
        self.put(kid, receive.FEEDS, bundle.seal_lines(lines, [recipient]))

    def put(self, kid: bytes, kind: str, raw: bytes) -> None:
        folder = self.public / OUTBOX / kid.hex()
        name = f"{self.head.size:012d}-x{outboxes.next_number(self.store):012d}{kind}"
        readable_folder(folder)
        with new_file(folder, name, readable=True) as new:
            new.file.write(raw)
        self.written.add(folder.name)


def write(
    store: Store,
    roster: Roster,
    public: Path,
    *,
    head: Checkpoint,
    wanted: WantedEvidence,
    faults: DeviceFaults,
) -> set[str]:
    """Write what devices were not sent yet; returns the folders that were written to.

    Args:
        store: The hub's.
        roster: Decides who may see what.
        public: Folder of the public files.
        head: Of the published log; names begin with its size.
        wanted: Evidence that is missing, as of the publishing before; it is brought up to this one.
        faults: Of single devices; they keep nothing from the others.

    Raises:
        StoreError: The disk is full or failed; what was not written is due the next time.
    """
    # Reading a recipient's key is dear, and seldom needed.
    to = _Outboxes(store, public, head, set(), cache(partial(recipient_of, store)), faults)
    devices = [d for d in roster.devices if d.revoked_at is None and d.kid != store.kid]
    _grown_feeds(store, roster, devices, to)
    if forked := outboxes.forked(store):
        for device in devices:
            with apart(faults, device.kid):
                _forks(store, roster, device, forked, to)
    _letters(store, roster, {d.kid for d in devices}, to)
    _wanted(store, devices, to, wanted)
    _cosigned(store, roster, devices, to)
    _again(store, devices, to)
    _answers(store, roster, to)
    _shown(store, devices, to)
    return to.written


def recipient_of(store: Store, kid: bytes) -> age.Recipient | None:
    """Recipient of what is sealed to a device; None where it named none yet.

    Raises:
        VerificationError: It signed nonsense: nothing can be sealed to it.
    """
    text = outboxes.recipient(store, kid)
    if text is None:
        return None
    try:
        return age.Recipient.parse(text)
    except FormatError as e:
        raise VerificationError(
            "It named a key to which nothing can be sealed.",
            check="recipient",
            advice="Find out which program its holder runs; if it stays so, revoke the laptop and "
            "enrol it with a new key.",
        ) from e


def _grown_feeds(store: Store, roster: Roster, devices: list[Device], to: _Outboxes) -> None:
    """Send the feeds that have grown; all of them to who is new, and after a change of the roster.

    How far they were looked at is noted once everything of it is durable, and is forgotten before
    somebody is sent all: cut off in between, everybody's are looked at again.
    """
    root, _, row = (settings.get(store, settings.FEEDS_SCANNED) or " 0").partition(" ")
    same = root == roster.root.hex()
    grown, newest = outboxes.grown(store, int(row) if same else 0, to.head.size)
    viewers = [each for each in devices if rights(each.role).sees != "own"]
    whole = {
        viewer.kid
        for viewer in viewers
        if not same
        or viewer.kid in grown | to.faults.before
        or not outboxes.was_relayed(store, viewer.kid)
    }
    if not whole and not grown:
        return  # reading every device's head, and every viewer's list, is dear
    if whole:
        settings.remove(store, settings.FEEDS_SCANNED)
    points = ((d.kid, outboxes.head(store, d.kid, to.head.size)) for d in roster.devices)
    heads = {kid: head for kid, head in points if head is not None}
    owners = [d for d in roster.devices if d.kid in heads]
    fresh = [d for d in owners if d.kid in grown]
    lists = _Lists(owners, heads)
    for viewer in viewers:
        looked = owners if viewer.kid in whole else fresh
        with apart(to.faults, viewer.kid):
            _feeds(store, viewer, looked, lists, to, own_grew=viewer.kid in grown)
    settings.put(store, settings.FEEDS_SCANNED, f"{roster.root.hex()} {newest}")


class _Lists:
    """Lists of the feeds that devices may see, their own among them; each is made once."""

    def __init__(self, owners: Sequence[Device], heads: Mapping[bytes, FeedPoint]) -> None:
        self.owners = owners
        self.heads = heads
        self._made: dict[object, tuple[dict[bytes, FeedPoint], bytes]] = {}

    def of(self, viewer: Device) -> tuple[Mapping[bytes, FeedPoint], bytes]:
        """Last records of the feeds that a device may see, by kid, and the list's hash."""
        role = rights(viewer.role)
        key: object = viewer.kid
        if role.reports or role.judges:  # others of its kind see it, and so the same as it does
            key = role.sees if role.sees == "all" else viewer.team_id or viewer.kid
        found = self._made.get(key)
        if found is None:
            seen = [o.kid for o in self.owners if o.kid == viewer.kid or may_see(viewer, o)]
            heads = {kid: self.heads[kid] for kid in seen}
            found = self._made[key] = heads, feed_list.whole_hash(heads)
        return found


def _feeds(
    store: Store,
    viewer: Device,
    owners: Sequence[Device],
    lists: _Lists,
    to: _Outboxes,
    *,
    own_grew: bool,
) -> None:
    """Send a device what it may see of some feeds, and the list of all that it may see.

    The list comes first: what follows in other files is behind until it is there.
    """
    visible = [owner for owner in owners if may_see(viewer, owner)]
    recipient = to.entitled(viewer.kid)
    if recipient is None:
        return
    done = outboxes.relayed(store, viewer.kid)
    heads, whole_hash = lists.of(viewer)
    due = {o.kid: heads[o.kid] for o in visible if done.get(o.kid, 0) <= heads[o.kid].seq}
    gone = frozenset(done.keys() - heads.keys())
    if not due and not gone and not own_grew:
        return
    own = {viewer.kid: heads[viewer.kid]} if viewer.kid in heads else {}
    listed: ListedFeeds | None = ListedFeeds(
        root=to.head.root,
        whole_hash=whole_hash,
        heads={**due, **own} if done else heads,
        gone=gone,
        is_whole=not done,
    )
    batch: list[bytes] = []
    indexes: list[int] = []
    reached: dict[bytes, int] = {}
    size = 0

    def send() -> None:
        nonlocal listed, size
        to.relay(viewer.kid, batch, indexes, recipient, listed)
        outboxes.mark_relayed(store, viewer.kid, reached)
        listed, size = None, 0  # the rest of what it names follows
        batch.clear()
        indexes.clear()
        reached.clear()

    for kid, head in due.items():
        first = done.get(kid, 0)
        while first <= head.seq:
            last = min(head.seq, first + min(_READ, AT_ONCE - len(batch)) - 1)
            raws = feeds.records(store, kid, first, last)
            batch += raws
            indexes += outboxes.log_indexes(store, kid, first, last)
            size += sum(map(len, raws))
            reached[kid] = first = last + 1
            if len(batch) >= AT_ONCE or size >= FULL:
                send()
    if batch or listed is not None:
        send()
    outboxes.unmark_relayed(store, viewer.kid, gone)


def _forks(
    store: Store,
    roster: Roster,
    viewer: Device,
    forked: Collection[bytes],
    to: _Outboxes,
) -> None:
    """Other branches of the feeds that a device may see, a file for each piece of a chain.

    Of its own feed a device is sent every branch: so its holder learns that the key signed on
    another machine.
    """
    for kid in forked:
        owner = roster.device(kid)
        own = kid == viewer.kid
        recipient = to.entitled(viewer.kid)
        if owner is None or recipient is None or not (own or may_see(viewer, owner)):
            continue
        main = outboxes.head(store, owner.kid, to.head.size)
        while due := outboxes.forks_due(store, viewer.kid, owner.kid, to.head.size, most=_READ):
            if own and main is not None:
                first = min(record.parse(each.raw).seq for each in due)
                last = min(main.seq, first + _READ - 1)
                raws = feeds.records(store, owner.kid, first, last)
                indexes = outboxes.log_indexes(store, owner.kid, first, last)
                to.relay(viewer.kid, raws, indexes, recipient)
            for chain in _chains(due):
                indexes = [each.log_index for each in chain]
                to.relay(viewer.kid, [each.raw for each in chain], indexes, recipient)
                outboxes.mark_fork_sent(store, viewer.kid, owner.kid, chain[-1].id)


def _chains(due: Sequence[ForkedRecord]) -> Iterator[list[ForkedRecord]]:
    """Records that follow each other."""
    chain: list[ForkedRecord] = []
    head = b""
    for each in due:
        parsed = record.parse(each.raw)
        if chain and parsed.previous != head:
            yield chain
            chain = []
        chain.append(each)
        head = parsed.hash
    if chain:
        yield chain


def _letters(store: Store, roster: Roster, trusted: set[bytes], to: _Outboxes) -> None:
    due = outboxes.letters_due(store, roster)
    for owner in dict.fromkeys(each.owner for each in due if each.owner in trusted):
        with apart(to.faults, owner):
            _letters_to(store, owner, [each for each in due if each.owner == owner], to)


def _letters_to(store: Store, owner: bytes, mine: list[Due], to: _Outboxes) -> None:
    """Send a device its letters; those of one author beyond the day's bytes wait."""
    recipient, today = to.entitled(owner), outboxes.newest_arrival(store) // _DAY_S
    given: dict[bytes, int] = {}
    while mine and recipient is not None:
        sent, raws, size = list[Due](), list[bytes](), 0
        while mine and len(raws) < AT_ONCE and size < FULL:
            each = mine.pop(0)
            if each.author not in given:
                sent_of = device_settings.letters_given(each.author, owner)
                day, before = settings.get(store, sent_of) or (0, 0)
                given[each.author] = before if day == today else 0
            if given[each.author] >= LETTERS_DAILY:
                continue
            sent.append(each)
            raws.append(outboxes.letter(store, each))
            given[each.author] += len(raws[-1])
            size += len(raws[-1])
        if not sent:
            return
        to.put(owner, receive.LETTERS, bundle.seal_relay(raws, [recipient]))
        with store.transaction():
            outboxes.mark_sent(store, sent)
            for author in {each.author for each in sent}:
                settings.put(
                    store, device_settings.letters_given(author, owner), (today, given[author])
                )


def _wanted(store: Store, devices: list[Device], to: _Outboxes, wanted: WantedEvidence) -> None:
    """Write each device's list of missing evidence, where it or the named evidence has changed.

    A list speaks of the records in the log of the size in its name, and of no later ones.
    """
    kids = {device.kid for device in devices}
    changed = wanted_evidence.look(store, wanted, kids, to.head.size)
    changed |= to.faults.before & wanted.missing.keys() - wanted.beyond
    for device in devices:
        if device.kid not in changed:
            continue
        raw = evidence_requests.encode(device.kid, list(wanted.missing[device.kid]))
        state = hashlib.sha256(raw).hexdigest() + str(wanted.named[device.kid])
        sent = device_settings.evidence_list_sent(device.kid)
        _put_new(to, device.kid, receive.WANTED, raw, sent=sent, state=state)


def _put_new(
    to: _Outboxes, kid: bytes, kind: str, raw: bytes, *, sent: Setting[str], state: str
) -> None:
    """Put a file where its state is not the one that was noted as sent; note it."""
    if settings.get(to.store, sent) == state:
        return
    with apart(to.faults, kid):
        to.put(kid, kind, raw)
        settings.put(to.store, sent, state)


def _cosigned(store: Store, roster: Roster, devices: list[Device], to: _Outboxes) -> None:
    """Write the newest cosigned checkpoint for devices whose receipts are not witnessed yet.

    It goes on from a device's newest receipt, and waits for the next cosignatures where that is
    newer.
    """
    text = settings.get(store, settings.COSIGNED)
    if not text:
        return
    lines = note.small(text)
    if len(cosign.cosigners(lines, roster.witness_vkeys)) < roster.witness_threshold:
        lines = text  # one of them signs with ML-DSA-44 alone
    size = note.parse_checkpoint(note.split_note(text)[0]).size
    read = hub_log.read_hashes(store)
    for device in devices:
        receipted = settings.get(store, device_settings.receipted_size(device.kid)) or 0
        sent = device_settings.cosigned_sent(device.kid)
        if not (settings.get(store, sent) or 0) < receipted <= size <= to.head.size:
            continue
        with apart(to.faults, device.kid):
            proof = tlog.consistency(receipted, size, read)
            submission = witness.Submission(old=receipted, proof=proof, note=lines)
            to.put(device.kid, receive.COSIGNED, witness.encode(submission).encode())
            settings.put(store, sent, size)


def _again(store: Store, devices: list[Device], to: _Outboxes) -> None:
    """Write each device's list of bundles to seal again, where it has changed."""
    asked = seal_again.asked(store)
    for device in devices:
        if device.kid not in asked:
            continue
        raw = recipients.encode_again(asked[device.kid])
        state = hashlib.sha256(raw).hexdigest()
        sent = device_settings.seal_again_sent(device.kid)
        _put_new(to, device.kid, receive.AGAIN, raw, sent=sent, state=state)


def _answers(store: Store, roster: Roster, to: _Outboxes) -> None:
    """Write what devices asked for, and each one's list of answers, where it has changed."""
    lists = fetched_evidence.write(store, roster, to.public, to.entitled, to.faults)
    for kid, (newest, raw) in lists.items():
        # Asked again, the same answer is given again.
        state = f"{hashlib.sha256(raw).hexdigest()} {newest}"
        sent = device_settings.evidence_answers_sent(kid)
        _put_new(to, kid, receive.FETCHED, raw, sent=sent, state=state)


def _shown(store: Store, devices: list[Device], to: _Outboxes) -> None:
    """Send liaison officers what parties are shown, and nobody else."""
    for device in devices:
        if not opens(device.role, handouts.PAGE):
            continue
        with apart(to.faults, device.kid):
            recipient = to.entitled(device.kid)
            if recipient is None:
                continue
            sent = device_settings.shown_sent(device.kid)
            for handout in handout_rows.after(store, settings.get(store, sent) or 0):
                to.put(device.kid, receive.SHOWN, bundle.seal_lines(handout.raw, [recipient]))
                settings.put(store, sent, handout.id)
