"""The security officer's changes to the mission: signed by officers, then entered into the log.

The steps themselves are in `mission` (`authoring.enrol`, `network.set_hub` …); `authorised` makes
one and logs it. An officer's key is a file of its own, opened by a passphrase of its own, best kept
away from this machine. A change that lacks officers' signatures is staged and waits for the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from fieldapp.app.home.session import Session, reload_pack
from fieldapp.errors import DecryptionError, InputError
from fieldapp.hub.publishing import append_log, cosignatures
from fieldapp.ledger.log import note
from fieldapp.ledger.roles import ROLES
from fieldapp.ledger.roster import Device
from fieldapp.mission import authoring, enrolment, hub_keys, network, officer, release
from fieldapp.mission.enrolment import EnrolmentRequest
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.mission.release import Change
from fieldapp.store import hub_log
from fieldapp.store.interface import Store
from fieldapp.store.transfer import bundles
from fieldapp.sync.carrier import carrier

__all__ = ["ROLES", "Device"]  # given on to the window, beside what is defined here

OFFICERS: Final = "officers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission:
    """The mission as its officers see it.

    Attributes:
        pack: As it stands.
        threshold: Officers' signatures that a change needs.
        keys: Key files of officers in the home.
        staged: A change waits for signatures.
    """

    pack: Pack
    threshold: int
    keys: tuple[Path, ...]
    staged: bool


class RosterStep(Protocol):
    """A change that officers sign, such as `authoring.enrol` with its laptop filled in."""

    def __call__(
        self, store: Store, /, *, officers: Sequence[OfficerSigner], now: datetime
    ) -> Change:
        """Make the change, or stage it where officers' signatures are missing."""


def mission(store: Store, now: datetime) -> Mission:
    """The mission as it stands.

    Raises:
        StoreError: This home has no mission.
    """
    return Mission(
        pack=release.current_pack(store, now),
        threshold=release.threshold(store),
        keys=_keys_here(store),
        staged=(store.home / release.FOLDER / release.STAGED).is_file(),
    )


def _keys_here(store: Store) -> tuple[Path, ...]:
    return tuple(sorted((store.home / OFFICERS).glob(f"*{officer.SUFFIX}")))


def signers(store: Store, files: Sequence[Path], passphrase: str) -> list[OfficerSigner]:
    """The officers of these key files; where none is named, those of the home's that it opens.

    Of the home's no more are opened than are needed. Each officer has a passphrase of their own:
    whoever else must sign adds their signature to what is staged.

    Raises:
        InputError: None is named and none is in the home.
        StoreError, FormatError: A file cannot be read, or is no key.
        DecryptionError: The passphrase is wrong.
    """
    if files:
        return [officer.load(file, passphrase) for file in files]
    opened: list[OfficerSigner] = []
    wrong: DecryptionError | None = None
    for file in _keys_here(store):
        try:
            opened.append(officer.load(file, passphrase))
        except DecryptionError as e:
            wrong = e
        if len(opened) == release.threshold(store):
            break
    if opened:
        return opened
    raise wrong or InputError("No officer's key is here.", advice="Name an officer's key file.")


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
    last_good_seq: int | None,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Revoke a laptop, by call sign or key identifier: a step; the roster says when in the log.

    Raises:
        InputError, VerificationError: As authoring.revoke.
    """
    return authoring.revoke(
        store,
        named,
        last_good_seq=last_good_seq,
        log_size=hub_log.size(store),
        officers=officers,
        now=now,
    )


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
    devices = release.current_pack(store, now).roster.devices
    return authoring.raise_format_level(
        store,
        level,
        reads={device.kid: bundles.reads(store, device.kid) or 0 for device in devices},
        left_behind=left_behind,
        officers=officers,
        now=now,
    )


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
    return target, release.publish(session.store, target, now=now)


def trusted(pack: Pack, own: bytes) -> list[Device]:
    """Laptops that can be revoked, by call sign; headquarters' own key is none of them."""
    found = [d for d in pack.roster.devices if d.revoked_at is None and d.kid != own]
    return sorted(found, key=lambda device: device.call_sign)


def log_change(store: Store, change: Change, now: datetime) -> Change:
    """Enter into the log which roster and which revocations stand now; the same change.

    Raises:
        StoreError: The disk is full or failed.
    """
    if change.missing:
        return change
    signer = hub_keys.log_signer(store)
    append_log.append_once(store, change.pack.roster_hash, "roster", signer=signer, now=now)
    gone = [d for d in change.pack.roster.devices if d.revoked_at is not None]
    if gone:
        statement = "\n".join(f"{d.kid.hex()} {d.last_good_seq}" for d in gone).encode()
        digest = hashlib.sha256(statement).digest()
        append_log.append_once(store, digest, "revocation", signer=signer, now=now)
    release.take_over(store, now=now)
    return change
