"""The security officer's changes to the mission: signed by officers, then entered into the log.

The steps themselves are in `mission` (`authoring.enrol`, `network.set_hub` …); `authorised` makes
one and logs it. An officer's key is a file of its own, opened by a passphrase of its own, best kept
away from this machine. A change that lacks officers' signatures waits for the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from fieldapp.app.home.session import Session, reload_pack
from fieldapp.errors import DecryptionError, InputError, Message
from fieldapp.hub.custody import recovery_file
from fieldapp.hub.publishing import append_log, cosignatures, device_faults
from fieldapp.ledger import record as records_
from fieldapp.ledger.devices.device_entry import Device, FeedPoint
from fieldapp.ledger.log import note
from fieldapp.ledger.roles import ROLES
from fieldapp.mission import authoring, enrolment, hub_keys, network, officer, release
from fieldapp.mission.enrolment import EnrolmentRequest
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list, new_log, officer_set, waiting_zones
from fieldapp.mission.signing.change_list import WaitingChange
from fieldapp.mission.signing.officer_set import NumberedOfficer
from fieldapp.mission.signing.waiting_zones import ShownZones
from fieldapp.store import hub_log, signing_stop
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles
from fieldapp.sync.carrier import carrier

__all__ = [
    "ROLES",
    "Device",
    "WaitingChange",
]  # given on to the window, beside what is defined here

OFFICERS: Final = "officers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission:
    """The mission as its officers see it.

    Attributes:
        pack: As it stands.
        threshold: Officers' signatures that a change needs.
        keys: Key files of officers in the home.
        waiting: Changes that wait for signatures.
        zones: As those that change zones or places make them, by the change's number.
        officers: Who may sign.
    """

    pack: Pack
    threshold: int
    keys: tuple[Path, ...]
    waiting: tuple[WaitingChange, ...]
    zones: Mapping[int, ShownZones]
    officers: tuple[NumberedOfficer, ...]


class RosterStep(Protocol):
    """A change that officers sign, such as `authoring.enrol` with its laptop filled in."""

    def __call__(
        self, store: Store, /, *, officers: Sequence[OfficerSigner], now: datetime
    ) -> Change:
        """Make the change, or let it wait where officers' signatures are missing."""


def mission(store: Store, now: datetime) -> Mission:
    """The mission as it stands.

    Raises:
        StoreError: This home has no mission.
    """
    waiting = tuple(change_list.waiting(store, now))
    return Mission(
        pack=release.current_pack(store, now),
        threshold=release.threshold(store),
        keys=keys_here(store),
        waiting=waiting,
        zones=waiting_zones.of_waiting(store, waiting),
        officers=tuple(officer_set.officers(store)),
    )


def keys_here(store: Store) -> tuple[Path, ...]:
    """Key files of officers in the home."""
    return tuple(sorted((store.home / OFFICERS).glob(f"*{officer.SUFFIX}")))


def key_files(store: Store, files: Sequence[Path]) -> Sequence[Path]:
    """Key files that were named, or else those in the home.

    Raises:
        InputError: None is named and none is in the home.
    """
    found = files or keys_here(store)
    if not found:
        raise InputError("No officer's key is here.", advice="Name an officer's key file.")
    return found


def signers(store: Store, files: Sequence[Path], passphrase: str) -> list[OfficerSigner]:
    """The officers of these key files; where none is named, those of the home's that it opens.

    Of the home's no more are opened than are needed. Each officer has a passphrase of their own:
    whoever else must sign adds their signature to what waits.

    Raises:
        InputError: As key_files.
        StoreError, FormatError: A file cannot be read, or is no key.
        DecryptionError: The passphrase is wrong.
    """
    if files:
        return [officer.load(file, passphrase) for file in files]
    opened: list[OfficerSigner] = []
    wrong: DecryptionError | None = None
    for file in key_files(store, ()):
        try:
            opened.append(officer.load(file, passphrase))
        except DecryptionError as e:
            wrong = e
        if len(opened) == release.threshold(store):
            break
    if wrong is not None and not opened:
        raise wrong
    return opened


def read_request(path: Path) -> EnrolmentRequest:
    """A laptop's request, from its file or from the text of its QR code.

    Raises:
        FormatError: Not a request.
        VerificationError: Its own key did not sign it.
        TransportError: The file cannot be read.
    """
    raw = carrier.read(path, 4 * enrolment.MAX_REQUEST)
    if not raw.startswith(b"\xd2"):
        raw = enrolment.from_text(raw.decode("ascii", "replace"))
    return enrolment.parse_request(raw)


def authorised(
    store: Store, step: RosterStep, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Make a change that officers sign, and enter into the log what stands then.

    Args:
        store: The mission home's.
        step: The change.
        officers: Who signs.
        now: UTC.

    Raises:
        InputError, VerificationError: As the step.
        StoreError: The disk is full or failed.
    """
    return log_change(store, step(store, officers=officers, now=now), now)


def change(
    session: Session, files: Sequence[Path], passphrase: str, step: RosterStep, now: datetime
) -> Change:
    """Open officers' keys, make a change with them, and work with the new mission pack from here.

    Raises:
        InputError, StoreError, FormatError, DecryptionError: As signers.
        InputError, VerificationError: As the change.
    """
    store = session.store
    made = authorised(store, step, signers(store, files, passphrase), now)
    reload_pack(session, now)
    return made


def revoke(
    store: Store,
    named: str,
    *,
    last_good_seq: int | None = None,
    last_good_hash: str = "",
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Revoke a laptop, by call sign or key identifier: a step; the roster says when in the log.

    Args:
        store: The mission home's.
        named: Call sign or key identifier.
        last_good_seq: Number of the last record that is trusted; None: up to what is here.
        last_good_hash: First digits of its hash, where several records have that number.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: That record is not here, or several are; or as authoring.revoke.
        VerificationError: As authoring.revoke.
    """
    roster = change_list.expected(store, now)
    kid = authoring.trusted_device(roster, named).kid
    with store.transaction():
        last_good = _last_good(store, kid, last_good_seq, last_good_hash)
        last_logged, log_size = feeds.last_logged(store, kid), hub_log.size(store)
    return authoring.revoke(
        store,
        named,
        last_good=last_good,
        last_logged=last_logged,
        log_size=log_size,
        officers=officers,
        now=now,
    )


def _last_good(store: Store, kid: bytes, seq: int | None, digits: str) -> FeedPoint | None:
    if seq is None:
        if feeds.is_open_fork(store, kid):
            raise InputError(
                "The key of this laptop signed on two machines.",
                field="last good record",
                advice="Name the number and hash of the last record that is its holder's.",
            )
        return None
    known = sorted(feeds.known(store, kid, seq))
    matching = [hash_ for hash_ in known if hash_.hex().startswith(digits.strip().lower())]
    if not matching:
        raise InputError(
            Message("No such record {1} of this laptop is here.", seq),
            field="last good record",
            advice="Import its bundles first, or name a record that is here.",
        )
    if len(matching) > 1:
        raise InputError(
            Message("Several records of this laptop have the number {1}.", seq),
            field="last good record",
            suggestions=tuple(hash_.hex() for hash_ in matching),
            advice="Name the hash of the one that is its holder's.",
        )
    return FeedPoint(seq, matching[0])


def read_kid(text: str) -> bytes:
    """A key identifier as typed.

    Raises:
        InputError: Not 16 hexadecimal digits.
    """
    digits = text.strip().lower()
    if len(digits) != 16 or set(digits) - set("0123456789abcdef"):
        raise InputError(
            "A key identifier has 16 hexadecimal digits.",
            field="kid",
            advice="`fieldapp hub status --json` lists them.",
        )
    return bytes.fromhex(digits)


def find_record(store: Store, digits: str) -> bytes:
    """The hash of the record that begins with these hexadecimal digits.

    Raises:
        InputError: None does, or several.
    """
    return feeds.find(store, digits)


def settle_fork(
    store: Store,
    kid: bytes,
    record_hash: bytes,
    *,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Say which branch of a forked feed is its holder's, by one of its records: a step.

    Raises:
        InputError: The feed has one branch, or the record is not of this feed.
        VerificationError: These officers may not sign.
    """
    if not feeds.forks(store, kid):
        raise InputError("The feed of this laptop has one branch only.", field="laptop")
    raw = feeds.raw(store, record_hash)
    record = None if raw is None else records_.parse(raw)
    if record is None or record.kid != kid:
        raise InputError("This record is not of this laptop's feed.", field="hash")
    point = FeedPoint(record.seq, record.hash)
    return authoring.settle_fork(store, point, kid=kid, officers=officers, now=now)


def let_approve(
    store: Store, named: str, *, may: bool, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Give or take the right to approve what other officers found: a step.

    Raises:
        InputError: No such laptop, several of that name, it was revoked, its role approves nothing,
            or it is so already.
        VerificationError: These officers may not sign.
    """
    return authoring.let_approve(store, named, may=may, officers=officers, now=now)


def raise_format_level(
    store: Store,
    level: int,
    left_behind: Sequence[str],
    *,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Raise the mission's format level, by what each laptop's newest manifest says: a step.

    Raises:
        InputError, VerificationError: As authoring.raise_format_level.
    """
    devices = change_list.expected(store, now).devices
    return authoring.raise_format_level(
        store,
        level,
        reads={device.kid: bundles.reads(store, device.kid) or 0 for device in devices},
        left_behind=left_behind,
        officers=officers,
        now=now,
    )


def set_retention(
    store: Store, days: int, *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Say after how many days evidence and sealed values are due for erasure: a step.

    Raises:
        InputError, VerificationError: As authoring.change_roster.
    """
    roster = replace(change_list.expected(store, now), retention_days=days)
    return authoring.change_roster(store, roster, officers, now)


def add_witness(
    store: Store,
    vkeys: Sequence[str],
    url: str,
    *,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """List a witness of the log by its verifier keys, and remember where to ask it: a step.

    Raises:
        FormatError, InputError, VerificationError: As network.add_witness.
    """
    change = network.add_witness(store, vkeys, officers=officers, now=now)
    cosignatures.put_url(store, note.parse_vkey(vkeys[0]).name, url)
    return change


def require_witnesses(
    store: Store, count: int, *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Set how many witnesses must have signed a checkpoint: a step.

    Raises:
        InputError, VerificationError: As network.require_witnesses.
    """
    return network.require_witnesses(store, count, officers=officers, now=now)


def publish(session: Session, folder: Path, *, now: datetime) -> tuple[Path, Pack]:
    """Write the mission pack to a carrier, into the folder that laptops look for.

    Returns:
        That folder, and the pack as it was read back.

    Raises:
        StoreError: This home has no mission, or the folder cannot be written.
    """
    target = folder if folder.name == carrier.PACK else folder / carrier.PACK
    return target, write_pack(session.store, target, now=now)


def write_pack(store: Store, folder: Path, *, now: datetime) -> Pack:
    """Write the mission pack to exactly this folder; the pack as it was read back.

    Raises:
        StoreError: As publish.
    """
    pack = release.publish(store, folder, now=now, apart=device_faults.carried(store))
    recovery_file.write(store)  # an epoch may have begun
    return pack


def trusted(pack: Pack, own: bytes) -> list[Device]:
    """Laptops that can be revoked, by call sign; headquarters' own key is none of them."""
    found = [d for d in pack.roster.devices if d.revoked_at is None and d.kid != own]
    return sorted(found, key=lambda device: device.call_sign)


def _revocation(device: Device) -> str:
    """Line of a revocation in the log's entry."""
    points = (device.last_good, device.last_logged)
    words = [f"{point.seq} {point.hash.hex()}" if point else "none" for point in points]
    return " ".join([device.kid.hex(), *words, str(device.revoked_log_size)])


def revoked(pack: Pack) -> list[Device]:
    """Laptops that were revoked, the newest revocation first."""
    gone = [(d.revoked_at, d.kid, d) for d in pack.roster.devices if d.revoked_at is not None]
    return [device for *_, device in sorted(gone, reverse=True, key=lambda one: one[:2])]


def log_change(store: Store, change: Change, now: datetime) -> Change:
    """Enter into the log which roster and which revocations stand now; the same change.

    Raises:
        StoreError: The disk is full or failed.
    """
    if change.missing and signing_stop.stopped(store) is not None:
        return change  # the log takes no entry before it is compared or begins again
    effect_rows.put_roster(store, change.pack.roster)
    new_log.take_effect(store, change.pack.roster)
    hub_keys.roll(store, change.pack.roster, now)
    signer = hub_keys.log_signer(store)
    append_log.append_once(store, change.pack.roster_hash, "roster", signer=signer, now=now)
    gone = [d for d in change.pack.roster.devices if d.revoked_at is not None]
    if gone:
        statement = "\n".join(map(_revocation, gone)).encode()
        digest = hashlib.sha256(statement).digest()
        append_log.append_once(store, digest, "revocation", signer=signer, now=now)
    release.take_over(store, now=now)
    recovery_file.write(store)
    return change
