"""Files from headquarters' outbox, each checked before it counts; from a stick or the network.

    <size>-<log index>.receipt    records of this laptop are in the log    ledger/receipt.py
    <size>-x<number>.wanted       evidence that the hub lacks              sync/evidence_requests.py
    <size>-x<number>.again        bundles to seal again            sync/recipients.py
    <size>-x<number>.fetched      about evidence that was asked for        sync/evidence_answers.py
    <size>-x<number>.letters      reviews of own records, and tasks       sealed to this laptop
    <size>-x<number>.shown        to a liaison officer: sync/handouts.py   sealed to this laptop
    <size>-x<number>.feeds        feeds that this laptop may see, and      sealed to this laptop
                                  the list of them (ledger/devices/feed_list.py)
    <size>-x<number>.cosigned     a checkpoint that witnesses cosigned     ledger/log/witness.py
    <size>-x<number>.joined       several of these in one                 ledger/log/outbox_files.py
    <size>-x<number>.list         what the others are                      ledger/log/outbox_list.py

`<size>` is the log's when the file was made, so names in their order are in the order of the log.
What receipts, letters, feeds and cosigned checkpoints hold is signed itself; the others are not.
All but receipts and cosigned checkpoints, which are small, count where a list that the log's key
signed names the file with these bytes, from a stick too: else whoever knows this laptop's recipient
could seal to it what is costly to read.
Records of other feeds go through `feed.admit` like any import. Files of other kinds are a later
version's and are left alone. Beside the outboxes on a stick lies the note of whom laptops seal to,
`epochs` (sync/recipients.py).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from fieldapp.errors import (
    DecryptionError,
    FieldappError,
    FormatError,
    Message,
    NewerFormatError,
    StoreError,
    TransportError,
    VerificationError,
)
from fieldapp.ledger import age, bundle
from fieldapp.ledger import receipt as receipts_
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.devices.feed_list import FeedList
from fieldapp.ledger.log import note, outbox_list, witness
from fieldapp.ledger.log import outbox_files as outbox_files_
from fieldapp.ledger.log.outbox_list import OutboxList
from fieldapp.ledger.receipt import Receipt
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import listed_feeds, receipts
from fieldapp.sync import (
    arrivals,
    evidence_answers,
    evidence_requests,
    handouts,
    newer_files,
    newest_list,
    outbox_cursor,
    recipients,
)
from fieldapp.sync.arrivals import Arrivals
from fieldapp.sync.carrier import carried_outbox, carrier, passed_on, receipt_proofs
from fieldapp.sync.carrier.carried_outbox import CarriedFile, CarriedOutbox
from fieldapp.sync.carrier.passed_on import PassedOn

RECEIPT: Final = ".receipt"
WANTED: Final = ".wanted"
AGAIN: Final = ".again"
FETCHED: Final = ".fetched"
LETTERS: Final = ".letters"
FEEDS: Final = ".feeds"
SHOWN: Final = ".shown"
COSIGNED: Final = ".cosigned"
JOINED: Final = ".joined"
SEALED: Final = (LETTERS, FEEDS, SHOWN)
UNSIGNED: Final = (
    WANTED,
    AGAIN,
    FETCHED,
)  # each list of such a kind takes the place of the one before
LISTED: Final = (*UNSIGNED, *SEALED, JOINED)  # nothing is opened that no signed list names
SINGLE: Final = (RECEIPT, *UNSIGNED, *SEALED, COSIGNED)
KINDS: Final = (*SINGLE, JOINED)

_MISSING: Final = Message("Some of what headquarters sent earlier is missing here.")
_ASKED: Final = Message(
    "The next bundle asks headquarters for all of it by itself: seal or sync once, and receive "
    "again after that. Nothing is lost."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """Result of receiving files.

    Attributes:
        logged: Own records that were proven to be in the log for the first time, witnessed as the
            mission requires; the manifests of bundles are none of them.
        duplicates: Receipts that were stored already.
        came: Records of others that came, as letters or with their feeds.
        evidence: Pieces of evidence of others that were asked for.
        shown: Extracts and editions that came for a liaison officer.
        newer: Files of a newer version, which are kept until this program is updated.
        forked: The own key signed on another machine, which was not known here.
        refused: (file, what is wrong, what to do) of each file that is not valid, and of each feed
            of which records were refused.
        again: Something of that is not kept here, and is to be asked for again.
    """

    logged: int = 0
    duplicates: int = 0
    came: Arrivals = field(default_factory=Counter)
    evidence: int = 0
    shown: int = 0
    newer: int = 0
    forked: bool = False
    refused: tuple[tuple[str, Message, Message], ...] = ()
    again: bool = False

    def __add__(self, other: Received) -> Received:
        return Received(
            logged=self.logged + other.logged,
            duplicates=self.duplicates + other.duplicates,
            came=self.came + other.came,
            evidence=self.evidence + other.evidence,
            shown=self.shown + other.shown,
            newer=self.newer + other.newer,
            forked=self.forked or other.forked,
            refused=tuple(dict.fromkeys(self.refused + other.refused)),
            again=self.again or other.again,
        )


def name(receipt: Receipt, size: int) -> str:
    """File name of a receipt; `size` is its checkpoint's."""
    return f"{size:012d}-{receipt.log_index:012d}{RECEIPT}"


def receipt_names(store: Store) -> frozenset[str]:
    """File names of the stored receipts."""
    names = []
    for raw in receipts.receipts(store):
        receipt = receipts_.parse(raw)
        names.append(name(receipt, receipts_.head(receipt).size))
    return frozenset(names)


def receive(
    store: Store,
    folder: Path,
    *,
    roster: Roster,
    now: datetime,
    on_file: Callable[[int], object] = lambda _done: None,
) -> Received:
    """Receive this laptop's files from a carrier, in the order of the log.

    Args:
        store: The laptop's.
        folder: The carrier, see sync/carrier/carried_outbox.py.
        roster: Of the mission pack.
        now: The device clock, UTC.
        on_file: Called before each file with the number of files done; an error that it raises
            stops, and what was received stays.

    Raises:
        StoreError: The disk failed.
    """
    outbox = carried_outbox.read(store, folder)
    lists, received = _lists(store, outbox, roster)
    listed = dict(pair for each in lists for pair in each.files)
    received += _take_note(store, folder, roster)
    due = outbox_cursor.following(store, lists)
    cut_off = {name for each in lists if each not in due for name, _ in each.files}
    received += missing(store)
    done_with: set[str] = set()
    for done, file in enumerate(outbox_files(outbox)):
        on_file(done)
        got = receive_file(
            store,
            file.name,
            partial(file.read, limit(file.name)),
            listed=listed,
            roster=roster,
            now=now,
        )
        if not got.again:
            done_with.add(file.name)
        elif file.name in cut_off and missing(store).refused:
            got = replace(got, refused=())  # it needs what is missing, and comes again with that
        received += got
    for each in due:
        if any(name not in done_with for name, _ in each.files if name.endswith(KINDS)):
            break
        outbox_cursor.advance(store, each)
    return received


def missing(store: Store) -> Received:
    """Sentence where files of the outbox are gone that were not taken."""
    if not settings.get(store, settings.OUTBOX_GAP):
        return Received()
    return Received(refused=(("outbox", _MISSING, _ASKED),))


def _take_note(store: Store, folder: Path, roster: Roster) -> Received:
    path = folder / carrier.OUTBOX / recipients.FILE
    if not path.exists():
        return Received()
    try:
        recipients.take(store, carrier.read(path, note.MAX_NOTE), roster)
    except StoreError:
        raise
    except FieldappError as e:
        return Received(refused=((path.name, e.message, e.advice),))
    return Received()


def _lists(
    store: Store, outbox: CarriedOutbox, roster: Roster
) -> tuple[list[OutboxList], Received]:
    """Signed lists on a carrier, by name; and what is not valid."""
    lists, refused = [], list(outbox.refused)
    for file in outbox.files:
        if not file.name.endswith(outbox_list.LIST):
            continue
        try:
            text = file.read(note.MAX_NOTE).decode("utf-8", "replace")
            lists.append(newest_list.take(store, text, roster))
        except StoreError:
            raise
        except FieldappError as e:
            refused.append((file.name, e.message, e.advice))
    return sorted(lists, key=lambda each: each.name), Received(refused=tuple(refused))


def outbox_files(outbox: CarriedOutbox) -> list[CarriedFile]:
    """Files of an outbox that are received, in the order of the log."""
    return [file for file in outbox.files if file.name.endswith(KINDS)]


def limit(name: str) -> int:
    """Greatest size of a file of this name, in bytes."""
    if name.endswith(RECEIPT):
        return receipts_.MAX_RECEIPT
    if name.endswith(COSIGNED):
        return witness.MAX_SUBMISSION
    return evidence_requests.MAX_WANTED if name.endswith(UNSIGNED) else bundle.MAX_BUNDLE


def receive_file(
    store: Store,
    name: str,
    read: Callable[[], bytes],
    *,
    listed: Mapping[str, bytes],
    roster: Roster,
    now: datetime,
) -> Received:
    """Receive one file; one that is not valid is reported and changes nothing.

    Of others' records each feed, and each letter, is refused by itself.

    One of a newer version that is listed is kept; `retry_newer` receives it after an update.

    Args:
        store: The laptop's.
        name: Of the file, with one of KINDS at its end.
        read: Gives its bytes.
        listed: SHA-256 of the files that signed lists name.
        roster: Of the mission pack.
        now: The device clock, UTC.

    Raises:
        StoreError: The disk failed.
    """
    raw = b""
    try:
        raw = read()
        _check_listed(name, raw, listed)
        if name.endswith(JOINED):
            return _joined(store, raw, roster, now)
        with store.transaction():
            return _single(store, name, raw, roster, now)
    except StoreError:
        raise
    except NewerFormatError as e:
        if name.endswith(SEALED) and newer_files.keep(store, name, raw):
            return Received(newer=1)
        return Received(refused=((name, e.message, e.advice),), again=True)
    except FieldappError as e:
        return Received(refused=((name, e.message, e.advice),), again=True)


def _single(store: Store, name: str, raw: bytes, roster: Roster, now: datetime) -> Received:
    if name.endswith(RECEIPT):
        return _receipt(store, raw, roster, now)
    if name.endswith(COSIGNED):
        logged = receipt_proofs.take_cosigned(store, raw, roster)
        return Received(logged=logged)
    if name.endswith(WANTED):
        evidence_requests.put(store, name, raw)
        return Received()
    if name.endswith(AGAIN):
        recipients.seal_named_again(store, raw)
        return Received()
    if name.endswith(FETCHED):
        evidence_answers.put(store, name, raw, now)
        return Received()
    identities = [store.secrets.letter_identity]
    if name.endswith(SHOWN):
        handouts.take(store, bundle.open_lines(raw, identities), roster, now)
        return Received(shown=1)
    if name.endswith(LETTERS):
        raws = bundle.open_relay(raw, identities)
        return _result(store, name, roster, passed_on.take_letters(store, raws, roster, now))
    begun, raws = feed_list.split(bundle.open_lines(raw, identities))
    if begun.size != outbox_list.log_size(name):
        raise VerificationError("The list of feeds is of another size of the log.", check="list")
    found = passed_on.take_feeds(store, raws, list(begun.indexes), roster, now)
    # The list also stands where a feed was refused, which is behind then.
    fits = begun.listed is None or listed_feeds.take(store, name, begun.size, begun.listed)
    if not fits and not settings.get(store, settings.OUTBOX_GAP):
        settings.put(store, settings.OUTBOX_GAP, name)
    return _result(store, name, roster, found)


def _result(store: Store, name: str, roster: Roster, found: PassedOn) -> Received:
    """Result of a file of others' records; what was refused is kept, to be tried again."""
    kept = bool(found.left) and _keep_rest(store, name, found.left)
    newer = [e for e in found.refused.values() if isinstance(e, NewerFormatError) and kept]
    return Received(
        came=arrivals.counted(store, found.new),
        newer=int(bool(newer)),
        forked=bool(found.forked),
        refused=tuple(
            ("outbox", *passed_on.in_words(roster, kid, e))
            for kid, e in found.refused.items()
            if e not in newer
        ),
        again=bool(found.left) and not kept,
    )


def _keep_rest(store: Store, name: str, left: Sequence[tuple[bytes, int]]) -> bool:
    """Keep records that were refused, with those of before, sealed to this laptop itself.

    They are in one file: a feed that is refused for good grows, and would fill the room for files.
    """
    identity, rests, records = store.secrets.letter_identity, list[Path](), list(left)
    for path in reversed(newer_files.rests(store, name)):
        with suppress(DecryptionError, FormatError, TransportError, VerificationError):
            records = [*_kept_records(path, identity), *records]
            rests.append(path)  # one that was damaged stays by itself
    every = list(dict.fromkeys(records))
    raws, own = [raw for raw, _ in every], [identity.recipient]
    if name.endswith(LETTERS):
        return newer_files.keep_rest(store, name, bundle.seal_relay(raws, own), rests)
    size = max(map(outbox_list.log_size, (name, *(path.name for path in rests))))
    begun = FeedList(size=size, runs=feed_list.runs(index for _, index in every))
    sealed = bundle.seal_lines(feed_list.join(begun, raws), own)
    return newer_files.keep_rest(store, name, sealed, rests)


def _kept_records(path: Path, identity: age.Identity) -> Iterator[tuple[bytes, int]]:
    """Records in a file that was kept, with their places in the log; letters have none."""
    raw = carrier.read(path, limit(path.name))
    if path.name.endswith(LETTERS):
        return ((each, 0) for each in bundle.open_relay(raw, [identity]))
    begun, raws = feed_list.split(bundle.open_lines(raw, [identity]))
    return zip(raws, begun.indexes, strict=True)


def _joined(store: Store, raw: bytes, roster: Roster, now: datetime) -> Received:
    """Receive files that were joined: the list that names the whole vouches for each."""
    received = Received()
    for name, content in outbox_files_.split(raw):
        if name.endswith(SINGLE):
            received += receive_file(
                store,
                name,
                partial(bytes, content),
                listed={name: hashlib.sha256(content).digest()},
                roster=roster,
                now=now,
            )
    return received


def retry_newer(store: Store, roster: Roster, now: datetime) -> Received:
    """Receive the files of newer versions that are kept; what is still newer stays.

    Raises:
        StoreError: The disk failed.
    """
    received = Received()
    for path in newer_files.paths(store):
        raw = carrier.read(path, limit(path.name))
        listed = {path.name: hashlib.sha256(raw).digest()}  # it was, when it was kept
        got = receive_file(
            store, path.name, partial(bytes, raw), listed=listed, roster=roster, now=now
        )
        if not (got.newer or got.refused):
            path.unlink(missing_ok=True)
        received += got
    return received


def _check_listed(name: str, raw: bytes, listed: Mapping[str, bytes]) -> None:
    expected = listed.get(name)
    if expected is None and name.endswith(LISTED):
        raise VerificationError(
            "Headquarters did not list this file.",
            check="list",
            advice="Ask headquarters for a new stick.",
        )
    if expected is not None and expected != hashlib.sha256(raw).digest():
        raise VerificationError("The file is not the one that headquarters listed.", check="list")


def _receipt(store: Store, raw: bytes, roster: Roster, now: datetime) -> Received:
    if receipts.has_receipt(store, raw):
        return Received(duplicates=1)
    return Received(logged=receipt_proofs.store_receipt(store, raw, roster, now))
