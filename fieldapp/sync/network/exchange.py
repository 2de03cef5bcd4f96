"""Exchange with the hub: its steps, in the order in which they matter on a bad link.

1. the mission pack, where there is a newer one: whom to believe; and the note of whom to seal to
2. what waits in the outbox: a receipt may show that something need not be sent
3. records, all of them, before any evidence
4. evidence: what the hub asked for, then the small before the large; an urgent observation that is
   signed meanwhile goes between two parts of it
5. the outbox again, where something was sent: the hub may have taken it in by now
6. evidence of others that was asked for and that headquarters has sealed
7. the log's checkpoint: it must continue what was seen, or the hub shows two histories; read over
   another connection, which does not say which laptop asks

Every step leaves the store so that the next exchange goes on from there, on any network, days
later. In *metered* mode steps 4, 6 and 7 are left out, and the pack is asked for once a day.

To wait some seconds for a receipt costs less than to connect again for it, and a person who sends
over a thin link wants the proof: step 5 is repeated while nothing came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from fieldapp.errors import (
    FieldappError,
    FormatError,
    LostEvidenceError,
    StoreError,
    TransportError,
    VerificationError,
)
from fieldapp.ledger import age
from fieldapp.ledger.log import note
from fieldapp.ledger.log.outbox_list import OutboxList
from fieldapp.mission import entry_files
from fieldapp.mission.pack import Pack
from fieldapp.store import settings
from fieldapp.store.evidence import files
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, notice_rows
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.transfer import upload_queue
from fieldapp.store.transfer.upload_queue import Outgoing, UploadPiece
from fieldapp.sync import (
    evidence_answers,
    evidence_requests,
    newest_list,
    outbox_cursor,
    recipients,
)
from fieldapp.sync.carrier import carrier, fetched_pieces, receive, spool
from fieldapp.sync.carrier.receive import Received
from fieldapp.sync.network import (
    consistency,
    pack_download,
    protocol,
    static_reader,
)
from fieldapp.sync.network.connection import Line
from fieldapp.sync.network.hub_client import Remote
from fieldapp.sync.network.upload import Pace, deliver

OFFER_AGAIN: Final = timedelta(hours=1)  # what the hub had and did not log may have been lost there
RECORD: Final = 140  # bytes of a record in a sealed bundle, about
RECEIPT_S: Final = (5.0, 15.0)
PACK_DAILY: Final = timedelta(days=1)
OF_ANOTHER_ROSTER: Final = ("roster", "log proof")  # checks that a list of all, or of some, fails


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """Counts of what the hub has not taken: records, bundles and pieces of evidence.

    Attributes:
        records: Number of records.
        bundles: Number of bundles in which some of them are sealed.
        pieces: Pieces of evidence.
        size: Bytes of all that, about.
    """

    records: int
    bundles: int
    pieces: int
    size: int


@dataclass(slots=True, kw_only=True)
class Exchange:
    """Exchange that goes on over as many connections as it takes.

    Attributes:
        store: The laptop's.
        pack: The mission pack; replaced where a newer one came.
        clock: The device clock, UTC.
        metered: Records and receipts only, as few bytes as can be.
        on_step: Called with each step, a word: "pack", "receive", "records", "evidence",
            "fetch", "check".
        wait: Waits so many seconds; False where a person does not want to.
        received: Result of receiving so far.
        version: Of a newer mission pack that was taken over.
        problems: Errors that did not stop the rest.
        pace: Of the link.
    """

    store: Store
    pack: Pack
    clock: Callable[[], datetime]
    metered: bool = False
    on_step: Callable[[str], None] = lambda _: None
    wait: Callable[[float], bool] = lambda _: False
    received: Received = field(default_factory=Received)
    version: int | None = None
    problems: list[FieldappError] = field(default_factory=list)
    pace: Pace = field(default_factory=Pace)
    _sent: bool = field(default=False, init=False)
    _entries_asked: bool = field(default=False, init=False)
    _refreshed_again: bool = field(default=False, init=False)

    def run(self, remote: Remote, public: Line) -> None:
        """Run every step of an exchange.

        Args:
            remote: The hub, which knows this laptop by its token.
            public: A connection to the hub that says nothing of this laptop, for its log.

        Raises:
            TransportError: The network failed or the hub refuses; call it again to go on.
            StoppedError: The budget is used up, or a person cancelled.
            VerificationError: The hub shows two histories ("consistency").
            StoreError: The disk is full or failed.
        """
        self.problems.clear()
        self._entries_asked = False
        self.on_step("pack")
        self._refresh(remote)
        self._take_note(remote)
        self.on_step("receive")
        self.received += receive.retry_newer(self.store, self.pack.roster, self.clock())
        self._receive(remote)
        self.on_step("records")
        self._send_records(remote)
        if not self.metered:
            self.on_step("evidence")
            self._send_evidence(remote)
        if self._sent:
            self.on_step("receive")
            self._receive(remote)
            self._await_receipts(remote)
        if not self.metered:
            self._fetch_evidence(remote)
            self.on_step("check")
            remote.line.close()
            read = static_reader.reader(public, protocol.LOG)
            consistency.check(self.store, self.pack.roster, read)

    def unsent(self) -> Unsent:
        """Count what is still to be sent."""
        bundles = [
            each
            for each in upload_queue.waiting(self.store)
            if each.evidence is None and each.taken_at is None
        ]
        pieces = self._due()
        taken = [e.last for e in upload_queue.waiting(self.store) if not e.evidence and e.taken_at]
        first = max([upload_queue.first_pending(self.store), *(last + 1 for last in taken)])
        unsealed = max(0, _last(self.store) + 1 - upload_queue.first_due(self.store))
        size = RECORD * unsealed + sum(each.size for each in bundles)
        size += sum(p.outgoing.size if p.outgoing else p.size for p in pieces)
        return Unsent(
            records=max(0, _last(self.store) + 1 - first),
            bundles=len(bundles),
            pieces=len(pieces),
            size=size,
        )

    def unproven(self) -> bool:
        """True where something that the hub has is not proven to be in its log."""
        return any(e.evidence is None and e.taken_at for e in upload_queue.waiting(self.store))

    def _await_receipts(self, remote: Remote) -> None:
        for seconds in RECEIPT_S:
            if not self.unproven() or not self.wait(seconds):
                return
            self._receive(remote)

    def _refresh(self, remote: Remote) -> None:
        now = self.clock()
        asked = settings.get(self.store, settings.PACK_ASKED_AT)
        if self.metered and asked and abs(now - asked) < PACK_DAILY:
            return
        try:
            newer = pack_download.refresh(
                self.store, self.pack, remote, now=now, metered=self.metered
            )
            if newer is not None:
                self.pack, self.version = newer, newer.version
        except TransportError:
            raise
        except StoreError:
            raise
        except FieldappError as e:
            # A bad pack must not keep records from being sent.
            self.problems.append(e)
            return
        settings.put(self.store, settings.PACK_ASKED_AT, now)
        if entry_files.is_due(self.store, self.pack.roster):
            self._entries(remote)

    def _entries(self, remote: Remote) -> None:
        """Take over the entries of the roster that are meant for this laptop."""
        self._entries_asked = True
        try:
            raw = remote.read(protocol.ENTRIES + self.store.kid.hex(), entry_files.MAX_LIST)
            if raw is not None:
                entry_files.take(self.store, self.pack.roster, raw)
                self.pack = entry_files.with_entries(self.store, self.pack)
                effect_rows.put_roster(self.store, self.pack.roster)
        except TransportError:
            raise
        except StoreError:
            raise
        except FieldappError as e:
            # The list of a roster that came meanwhile, or a bad one: the next exchange asks again.
            # Over a thin link the pack may be older; what waits for a newer one says so already.
            other = isinstance(e, VerificationError) and e.check in OF_ANOTHER_ROSTER
            if not (self.metered and other):
                self.problems.append(e)

    def _take_note(self, remote: Remote) -> None:
        """Take the note of whom to seal to; over a thin link, where it is needed."""
        roster = self.pack.roster
        if self.metered and not recipients.is_due(self.store, roster, self.clock()):
            return
        raw = remote.read(protocol.PACK + recipients.FILE, note.MAX_NOTE)
        try:
            if raw is not None:
                recipients.take(self.store, raw, roster)
        except (FormatError, VerificationError) as e:
            self.problems.append(e)

    def _receive(self, remote: Remote) -> None:
        stored = receive.receipt_names(self.store)
        found = self._outbox_lists(remote)
        if (
            newest_list.behind(self.store, self.pack.roster) is not None
            and not self._refreshed_again
        ):
            self._refreshed_again = True  # it was published meanwhile, or is held back
            settings.remove(self.store, settings.PACK_ASKED_AT)
            self._refresh(remote)
        lists = outbox_cursor.following(self.store, found)
        missing = receive.missing(self.store)
        if missing.refused and missing.refused[0] not in self.received.refused:
            self.received += missing
        listed = dict(pair for outbox in lists for pair in outbox.files)
        # Of the lists of wanted evidence, and of bundles to seal again, the newest alone counts.
        newest = {
            max((name for name in listed if name.endswith(kind)), default="")
            for kind in receive.UNSIGNED
        }
        in_order = True
        for outbox in lists:
            for name, _ in outbox.files:
                if name not in stored and (name in newest or not name.endswith(receive.UNSIGNED)):
                    in_order &= self._receive_file(remote, name, listed)
            if in_order:
                outbox_cursor.advance(self.store, outbox)
        spool.settle(self.store, evidence_requests.newest(self.store))

    def _outbox_lists(self, remote: Remote) -> list[OutboxList]:
        """Lists of the outbox behind the last one whose files were all received."""
        at = settings.get(self.store, settings.OUTBOX_READ_TO) or ""
        lists: list[OutboxList] = []
        more = True
        while more:
            begun = at
            texts, more = remote.outbox_lists(at)
            for text in texts:
                try:
                    outbox = newest_list.take(self.store, text, self.pack.roster)
                except StoreError:
                    raise
                except FieldappError as e:
                    self.received += Received(refused=(("outbox", e.message, e.advice),))
                    return lists
                if outbox.name <= at:
                    return lists  # an old one
                lists.append(outbox)
                at = outbox.name
            more = more and at > begun
        return lists

    def _receive_file(self, remote: Remote, name: str, listed: Mapping[str, bytes]) -> bool:
        """Receive a file of the outbox; True once it is done with."""
        if not name.endswith(receive.KINDS):
            return True
        path = protocol.outbox_path(self.store.kid, name)
        raw = remote.read(path, receive.limit(name))
        if raw is None:
            return False  # held back: it is asked for again

        def take() -> Received:
            return receive.receive_file(
                self.store,
                name,
                lambda: raw,
                listed=listed,
                roster=self.pack.roster,
                now=self.clock(),
            )

        received = take()
        if received.refused and not self._entries_asked:
            # It may be of somebody who is not known here yet: their entry lies ready.
            self._entries(remote)
            received = replace(received, newer=0, refused=(), again=False) + take()
        self.received += received
        return not received.again

    def _send_records(self, remote: Remote) -> None:
        roster = self.pack.roster
        sending = upload_queue.first_due(self.store) <= _last(self.store)
        now = self.clock()
        outbox_cursor.tell(self.store, mission=roster.mission, now=now, sending=sending)
        untold = settings.get(self.store, settings.SIGNED_RECIPIENT) is None
        if untold or upload_queue.first_due(self.store) <= _last(self.store):
            tell_recipient(self.store, mission=roster.mission, now=now)
        spool.seal_records(self.store, roster=roster, now=self.clock())
        for bundle in upload_queue.waiting(self.store):
            if bundle.evidence is None and self._is_due(bundle):
                self._deliver(remote, bundle)

    def _is_due(self, outgoing: Outgoing) -> bool:
        if outgoing.taken_at is None:
            return True
        return not self.metered and abs(self.clock() - outgoing.taken_at) > OFFER_AGAIN

    def _send_urgent(self, remote: Remote) -> None:
        """Send what became urgent meanwhile; nothing waits behind a long upload."""
        if notice_rows.urgent_from(self.store, upload_queue.first_due(self.store)):
            self._send_records(remote)

    def _send_evidence(self, remote: Remote) -> None:
        for piece in self._due():
            self._send_urgent(remote)
            outgoing = piece.outgoing
            if outgoing is None:
                try:
                    outgoing = spool.seal_evidence(
                        self.store,
                        piece.sha256,
                        piece.seq,
                        roster=self.pack.roster,
                        now=self.clock(),
                    )
                except LostEvidenceError as e:
                    self.problems.append(e)  # and the others go
                    continue
            self._deliver(remote, outgoing)

    def _due(self) -> list[UploadPiece]:
        """Evidence to send, in its order."""
        requests = evidence_requests.newest(self.store)
        due = [
            each
            for each in upload_queue.pieces(self.store)
            if self._goes(each, requests.lacks(each)) and files.has(self.store, each.sha256)
        ]
        return sorted(due, key=lambda each: (requests.lacks(each) is not True, each.size, each.seq))

    def _goes(self, piece: UploadPiece, lacks: bool | None) -> bool:  # noqa: FBT001 - three answers
        outgoing = piece.outgoing
        if outgoing is not None and outgoing.taken_at is not None:
            # The importer may not have come to it yet; a hub that lost it says so for long.
            return lacks is True and abs(self.clock() - outgoing.taken_at) > OFFER_AGAIN
        if lacks is None:
            return outgoing is not None or not piece.on_stick
        return lacks

    def _fetch_evidence(self, remote: Remote) -> None:
        """Take what was asked for and is ready; a part that came stays where a cut left it."""
        for request in evidence_answers.open_requests(self.store):
            if request.answer != evidence_answers.READY:
                continue
            self.on_step("fetch")
            name = evidence_answers.file_name(self.store.kid, request.sha256)
            path, size = protocol.outbox_path(self.store.kid, name), age.sealed_size(request.size)
            try:
                raw = pack_download.in_parts(self.store, remote, path, size)
                if raw is not None:
                    fetched_pieces.take(self.store, request, raw, self.pack.roster, self.clock())
                    self.received += Received(evidence=1)
            except (StoreError, TransportError):
                raise
            except FieldappError as e:
                pack_download.forget_parts(self.store)
                self.problems.append(e)

    def _deliver(self, remote: Remote, outgoing: Outgoing) -> None:
        file = spool.path(self.store, outgoing.sha256)
        if not carrier.is_plain(file) or carrier.digest(file)[0] != outgoing.sha256:
            # Damaged here: what is in it is sealed again, out of the store.
            upload_queue.drop(self.store, outgoing.sha256)
            raise TransportError(
                "A file that waited to be sent was damaged; it is sealed again.",
                kind="cut",
                retry_after=0,
            )
        deliver(
            remote,
            file,
            sha256=outgoing.sha256,
            size=outgoing.size,
            begun=outgoing.begun,
            pace=self.pace,
            begin=lambda: upload_queue.mark_begun(self.store, outgoing.sha256),
            between=(lambda: self._send_urgent(remote)) if outgoing.evidence else lambda: None,
        )
        upload_queue.mark_taken(self.store, outgoing.sha256, self.clock())
        self._sent = self._sent or outgoing.taken_at is None


def _last(store: Store) -> int:
    """Number of the newest own record, -1 where there is none."""
    head = feeds.head(store, store.kid)
    return -1 if head is None else head.seq
