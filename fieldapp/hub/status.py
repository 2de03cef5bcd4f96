"""Status of the hub: feeds received, gaps, quarantine and log."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import NOTHING, Message
from fieldapp.hub.importer import held_files, held_quota
from fieldapp.hub.importer.held_quota import HeldUsage
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.publishing import (
    device_faults,
    outbox_quota,
    shown_findings,
    wanted_evidence,
)
from fieldapp.hub.publishing.outbox_quota import OutboxUse
from fieldapp.ledger import body
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys
from fieldapp.store import hub_log, settings
from fieldapp.store.devices.device_settings import CitedHead
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures, witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, notice_rows, reviews_and_findings
from fieldapp.store.transfer import bundles as bundles_
from fieldapp.store.transfer import checkpoints, epochs, outboxes
from fieldapp.sync import histories

_ALARMS: Final = frozenset(
    ("history", "meddles", "urgent", "evidence", "astray", "forked", "unsent")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedStatus:
    """Status of one feed, or of a device in the roster from which nothing came.

    Attributes:
        kid: 8 bytes.
        call_sign, role: From the roster, "" where the device is not in it.
        last: Number of its newest record, None where nothing came.
        signed_at: When that was signed, by the device's clock.
        received_at: When it came in.
        missing: Numbers of the first and last record that a pending bundle needs.
        waiting: Number of pending bundles.
        forked: Records on other branches.
        open_fork: Whether nobody said yet which branch is its holder's.
        branches: (number, hash) of the newest record of each branch of such a fork.
        contradicted: Records of others that it corrects, where somebody should look at that.
        reviewed: Most records that it reviewed of what came on one day, where as above.
        urgent: Most observations that it marked as urgent of what came on one day, where as above.
        beyond: It names more evidence than headquarters looks for.
        astray: Tasks that it gives to laptops that the roster does not know.
        unsent: Why what it is to be sent cannot be written; or else nothing.
        history: The head of the log that it has seen and that this log does not contain.
        revoked_at: From the roster.
        reads: Highest format level that its program reads; None before its first bundle.
    """

    kid: bytes
    call_sign: str = ""
    role: str = ""
    last: int | None = None
    signed_at: datetime | None = None
    received_at: datetime | None = None
    missing: tuple[int, int] | None = None
    waiting: int = 0
    forked: int = 0
    open_fork: bool = False
    branches: tuple[tuple[int, bytes], ...] = ()
    contradicted: int = 0
    reviewed: int = 0
    urgent: int = 0
    beyond: bool = False
    astray: int = 0
    unsent: Message = NOTHING
    history: CitedHead | None = None
    revoked_at: datetime | None = None
    reads: int | None = None

    @property
    def states(self) -> tuple[str, ...]:
        """States of the feed, one or more words.

        "history", "meddles", "urgent", "evidence", "astray", "forked", "unsent", "revoked", "gap",
        "nothing yet", or else "in order".
        """
        words = tuple(
            word
            for word, holds in (
                ("history", self.history),
                ("meddles", self.contradicted or self.reviewed),
                ("urgent", self.urgent),
                ("evidence", self.beyond),
                ("astray", self.astray),
                ("forked", self.open_fork),
                ("unsent", self.unsent),
                ("revoked", self.revoked_at),
                ("gap", self.waiting),
                ("nothing yet", self.last is None and not self.waiting),
            )
            if holds
        )
        return words or ("in order",)

    @property
    def state(self) -> str:
        """States in one text."""
        return ", ".join(self.states)


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochStatus:
    """Epochs of the hub's encryption key.

    Attributes:
        present: Number of the present epoch; 0 before the first.
        since: When it began, UTC.
        next_at: When the next one begins.
        days, horizon_days: How long one lasts, and from its beginning how long its key is kept.
        kept: Number of private keys that there are.
        oldest: When the oldest epoch that still opens began.
        waits: Files for which the destruction of a private key waits.
    """

    present: int
    since: datetime | None
    next_at: datetime | None
    days: int
    horizon_days: int
    kept: int
    oldest: datetime | None
    waits: tuple[str, ...]


def epoch_status(store: Store) -> EpochStatus:
    """Epochs of the hub's encryption key as they stand."""
    stored, plan = epochs.epochs(store), hub_keys.epoch_plan(store)
    kept = [each for each in stored if each.destroyed_at is None]
    present, following = stored[-2:] if stored else (None, None)
    waits = settings.get(store, settings.DESTRUCTION_WAITS)
    return EpochStatus(
        present=present.number if present else 0,
        since=present.valid_from if present else None,
        next_at=following.valid_from if following else None,
        days=plan.length.days,
        horizon_days=plan.horizon.days,
        kept=len(kept),
        oldest=kept[0].valid_from if kept else None,
        waits=tuple(waits or ()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Status of the whole hub.

    Attributes:
        feeds: By call sign, then key identifier.
        evidence_missing: Pieces of evidence that records name and that have not come.
        evidence_waiting: Pieces that came before the record that names them.
        quarantine: Files in quarantine, by outcome.
        held: Use of the quotas of pending files and the quarantine, by folder.
        outboxes: Use of the quota of outboxes, by device.
        unshown: Findings, in hexadecimal, of which parties are sent no extract, and why.
        log_size: Entries in the log.
        witnessed: Entries that are witnessed as the mission requires; None where it does not.
        checkpoint: The newest one; None before the first import.
        format_level: The mission's.
        behind: Call signs of trusted laptops that cannot read that level.
        epochs: Of the hub's encryption key.
        not_ready: Where this program reads a higher one: of those that cannot, or never said.
    """

    feeds: tuple[FeedStatus, ...]
    evidence_missing: int
    evidence_waiting: int
    quarantine: dict[str, int]
    held: dict[str, HeldUsage]
    outboxes: tuple[OutboxUse, ...]
    unshown: dict[str, Message]
    log_size: int
    witnessed: int | None
    checkpoint: checkpoints.StoredCheckpoint | None
    format_level: int
    behind: tuple[str, ...]
    not_ready: tuple[str, ...]
    epochs: EpochStatus

    @property
    def alarming(self) -> bool:
        """Whether somebody should look at something: at a feed, a finding, or an old key."""
        feeds = any(_ALARMS.intersection(each.states) for each in self.feeds)
        return feeds or bool(self.unshown or self.epochs.waits)


def status(store: Store, roster: Roster) -> Status:
    """Status of the hub's store, pending files and quarantine.

    Raises:
        StoreError: The disk failed, or a pending file or one of the quarantine is damaged.
    """
    stored = {feed.head.kid: feed for feed in feeds.feeds(store)}
    devices = {device.kid: device for device in roster.devices}
    pending = held_files.listed(store, held_files.PENDING)
    bundles = [each for each in pending if each.kid is not None and each.first is not None]
    # The hub's own feed appears once it has signed something, like any other.
    kids = stored.keys() | devices.keys() | {each.kid for each in bundles if each.kid is not None}
    beyond, astray = wanted_evidence.beyond(store), outboxes.to_nobody(store, roster)
    rows, unusual = [], reviews_and_findings.unusual(store)
    urgent = notice_rows.many_urgent(store)
    others = {each.kid: each for each in histories.found(store)}
    unsent = device_faults.standing(store)
    for kid in kids:
        feed, device = stored.get(kid), devices.get(kid)
        firsts = [each.first for each in bundles if each.kid == kid and each.first is not None]
        expected = feed.head.seq + 1 if feed else 0
        rows.append(
            FeedStatus(
                kid=kid,
                call_sign=device.call_sign if device else "",
                role=device.role if device else "",
                last=feed.head.seq if feed else None,
                signed_at=feed.signed_at if feed else None,
                received_at=feed.received_at if feed else None,
                missing=(expected, min(firsts) - 1) if firsts else None,
                waiting=len(firsts),
                forked=feed.forked if feed else 0,
                open_fork=feed is not None and feed.open_fork,
                branches=feeds.branches(store, kid) if feed is not None and feed.open_fork else (),
                contradicted=unusual.get(kid, (0, 0))[0],
                reviewed=unusual.get(kid, (0, 0))[1],
                urgent=urgent.get(kid, 0),
                beyond=kid in beyond,
                astray=astray[kid],
                unsent=unsent.get(kid, NOTHING),
                history=others.get(kid),
                revoked_at=device.revoked_at if device else None,
                reads=bundles_.reads(store, kid),
            )
        )

    trusted = [r for r in rows if r.call_sign and r.revoked_at is None and r.kid != store.kid]
    behind = [r for r in trusted if r.reads is not None and r.reads < roster.format_level]
    later = roster.format_level < body.READS
    not_ready = [r for r in trusted if later and (r.reads or 0) < body.READS]
    erased = erasures.everything(store)
    return Status(
        feeds=tuple(sorted(rows, key=lambda each: (each.call_sign, each.kid))),
        evidence_missing=len(
            files.lacking(store, {e.sha256 for e in files.named(store)} - erased.keys())
        ),
        evidence_waiting=sum(each.outcome == Outcome.WAITING and not each.kid for each in pending),
        quarantine=dict(
            sorted(
                Counter(
                    each.outcome for each in held_files.listed(store, held_files.QUARANTINE)
                ).items()
            )
        ),
        held={place: held_quota.usage(store, place) for place in held_quota.QUOTAS},
        outboxes=tuple(outbox_quota.use(store)),
        unshown=shown_findings.unshown(store),
        log_size=hub_log.size(store),
        witnessed=witness_rows.size(store) if roster.witness_threshold else None,
        checkpoint=checkpoints.newest_checkpoint(store),
        format_level=roster.format_level,
        behind=tuple(sorted(r.call_sign for r in behind)),
        not_ready=tuple(sorted(r.call_sign for r in not_ready)),
        epochs=epoch_status(store),
    )


def members(status: Status) -> dict[str, Any]:
    """Status for `--json`: hashes in hexadecimal, unknown values left out."""
    checkpoint = status.checkpoint
    return {
        "feeds": [
            {
                name: value
                for name, value in (
                    ("kid", feed.kid.hex()),
                    ("call_sign", feed.call_sign or None),
                    ("role", feed.role or None),
                    ("state", feed.state),
                    ("last", feed.last),
                    ("signed_at", feed.signed_at and feed.signed_at.isoformat()),
                    ("received_at", feed.received_at and feed.received_at.isoformat()),
                    ("missing", feed.missing and list(feed.missing)),
                    ("waiting", feed.waiting),
                    ("forked", feed.forked),
                    ("branches", [[seq, hash_.hex()] for seq, hash_ in feed.branches] or None),
                    ("contradicted", feed.contradicted or None),
                    ("reviewed", feed.reviewed or None),
                    ("urgent", feed.urgent or None),
                    ("names_more_evidence", feed.beyond or None),
                    ("tasks_to_nobody", feed.astray or None),
                    ("unsent", feed.unsent or None),
                    ("other_history", feed.history and _history(feed.history)),
                    ("revoked_at", feed.revoked_at and feed.revoked_at.isoformat()),
                    ("reads", feed.reads),
                )
                if value is not None
            }
            for feed in status.feeds
        ],
        "evidence": {"missing": status.evidence_missing, "waiting": status.evidence_waiting},
        "quarantine": status.quarantine,
        "format_level": {
            "mission": status.format_level,
            "program": body.READS,
            "behind": status.behind,
            "not_ready": status.not_ready,
        },
        "epochs": {
            "present": status.epochs.present,
            "since": status.epochs.since and status.epochs.since.isoformat(),
            "next_at": status.epochs.next_at and status.epochs.next_at.isoformat(),
            "days": status.epochs.days,
            "horizon_days": status.epochs.horizon_days,
            "private_keys": status.epochs.kept,
            "oldest": status.epochs.oldest and status.epochs.oldest.isoformat(),
            "waits": list(status.epochs.waits),
        },
        "held": {
            place: {
                "files": held.files,
                "most_files": held.quota.files,
                "bytes": held.size,
                "most_bytes": held.quota.size,
                "days": held.quota.age.days,
                "oldest": held.oldest and held.oldest.isoformat(),
                "discarded": held.discarded,
            }
            for place, held in status.held.items()
        },
        "outboxes": {
            "most_bytes": outbox_quota.QUOTA.size,
            "days": outbox_quota.QUOTA.age.days,
            "devices": [
                {
                    "kid": each.kid.hex(),
                    "files": each.files,
                    "bytes": each.size,
                    "heard": each.heard and each.heard.isoformat(),
                    "let_go": each.let_go,
                }
                for each in status.outboxes
            ],
        },
        "findings_unshown": status.unshown,
        "log": {
            "size": status.log_size,
            "witnessed": status.witnessed,
            "checkpoint": checkpoint
            and {"size": checkpoint.size, "root": checkpoint.root.hex(), "note": checkpoint.note},
        },
    }


def _history(head: CitedHead) -> dict[str, Any]:
    return {
        "size": head.size,
        "root": head.root.hex(),
        "record": head.record.hex(),
        "note": head.note or None,
    }
