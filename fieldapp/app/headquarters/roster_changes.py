"""The security officer's changes to the mission, each of them signed by officers and logged.

An officer's key is a file of its own, opened by a passphrase of its own, best kept away from this
machine. A change that lacks officers' signatures is staged and waits for the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home.session import Session, reload_pack
from fieldapp.errors import DecryptionError, InputError
from fieldapp.hub.publishing import append_log
from fieldapp.ledger.roster import Device
from fieldapp.mission import authoring, enrolment, hub_keys, officer, release
from fieldapp.mission.enrolment import EnrolmentRequest
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.mission.release import Change
from fieldapp.store import hub_log
from fieldapp.store.interface import Store
from fieldapp.sync.carrier import carrier

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


Step = Callable[[Store, Sequence[OfficerSigner], datetime], Change]
"""A change that officers sign, such as `enrol` with its laptop filled in."""


def mission(store: Store, now: datetime) -> Mission:
    """The mission as it stands.

    Raises:
        StoreError: This home has no mission.
    """
    return Mission(
        pack=release.held(store, now),
        threshold=release.threshold(store),
        keys=keys_here(store),
        staged=(store.home / release.FOLDER / release.STAGED).is_file(),
    )


def keys_here(store: Store) -> tuple[Path, ...]:
    """Officers' key files in the home."""
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
    for file in keys_here(store):
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


def enrol(
    store: Store,
    request: EnrolmentRequest,
    *,
    call_sign: str,
    role: str,
    team: str,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """List a laptop in the roster, once its fingerprint was compared face to face.

    Raises:
        InputError, VerificationError: As authoring.enrol.
    """
    change = authoring.enrol(
        store, request, call_sign=call_sign, role=role, team=team, officers=officers, now=now
    )
    return log_change(store, change, now)


def revoke(
    store: Store,
    named: str,
    *,
    last_good_seq: int | None,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Revoke a laptop, by call sign or key identifier; the log says when.

    Raises:
        InputError, VerificationError: As authoring.revoke.
    """
    change = authoring.revoke(
        store,
        named,
        last_good_seq=last_good_seq,
        log_size=hub_log.size(store),
        officers=officers,
        now=now,
    )
    return log_change(store, change, now)


def rotate_key(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Make a new encryption key of the hub.

    Raises:
        VerificationError: These officers may not sign.
    """
    return log_change(store, authoring.rotate_hub_key(store, officers=officers, now=now), now)


def renew(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Sign the mission pack once more, so that it does not expire.

    Raises:
        VerificationError: These officers may not sign.
    """
    return log_change(store, authoring.renew(store, officers=officers, now=now), now)


def sign_staged(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Add signatures to the staged change.

    Raises:
        InputError: Nothing is staged.
        VerificationError: These officers may not sign.
    """
    return log_change(store, release.sign_staged(store, officers=officers, now=now), now)


def change(
    session: Session, files: Sequence[Path], passphrase: str, step: Step, now: datetime
) -> Change:
    """Open officers' keys, make a change with them, and work with the new mission pack from here.

    Raises:
        InputError, StoreError, FormatError, DecryptionError: As signers.
        InputError, VerificationError: As the change.
    """
    made = step(session.store, signers(session.store, files, passphrase), now)
    reload_pack(session, now)
    return made


def publish(store: Store, folder: Path, *, now: datetime) -> Pack:
    """Write the mission pack to a folder, or to a stick's folder for it.

    Raises:
        StoreError: This home has no mission, or the folder cannot be written.
    """
    return release.publish(store, folder, now=now)


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
    # Kept where the hub's commands read it, like any device's pack.
    release.publish(store, store.home / "pack", now=now)
    return change
