"""Set-up of a laptop: new home, enrolment request, mission pack, first signed record."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from operator import lt
from pathlib import Path
from typing import Final

from fieldapp import __version__
from fieldapp.app.home import atomic_home
from fieldapp.app.home.own_signing import sign_own
from fieldapp.errors import (
    BrokenPackError,
    DamagedStoreError,
    FormatError,
    InputError,
    Message,
    StoreError,
    VerificationError,
)
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Genesis
from fieldapp.ledger.roster import Roster
from fieldapp.mission import enrolment, entry_files, hub_keys, sealed_pack, trust
from fieldapp.mission import pack as pack_
from fieldapp.mission.fingerprint import Fingerprint, fingerprint
from fieldapp.mission.pack import Pack
from fieldapp.mission.rules import kept_rules
from fieldapp.mission.signing import content_changes
from fieldapp.mission.trust import Versions
from fieldapp.store import settings
from fieldapp.store.database import has_database, open_store
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore, token_key
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.keys.token_key import AskPin
from fieldapp.store.records import feeds
from fieldapp.sync import pack_news, recipients
from fieldapp.sync.carrier import carrier

_LOAD_AGAIN: Final = Message(
    "Load it again from the security officer's stick. Records and drafts are whole."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRequest:
    """An enrolment request.

    Attributes:
        raw: The signed request.
        code: The same for a QR code: without what does not fit there.
        call_sign: As its holder is called on the radio.
        fingerprint: Of the key, to be read aloud.
        name: Of its files, without their suffix.
    """

    raw: bytes
    code: bytes
    call_sign: str
    fingerprint: Fingerprint
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """A mission pack that was taken over; `device` is None while the roster lacks this laptop."""

    pack: Pack
    device: Device | None


def check_home(home: Path) -> None:
    """There is a home in this folder.

    Raises:
        StoreError: There is none.
    """
    if not (home / "keystore").exists():
        raise StoreError(
            Message("There is no fieldapp home in {1}.", home),
            advice="Make one with `fieldapp init`, or name another with --home.",
        )


def create_home(
    home: Path,
    passphrase: str,
    *,
    call_sign: str,
    now: datetime,
    cost: keystore.Cost | None = None,
) -> None:
    """Make a laptop's keys and its encrypted database, and prove that the passphrase opens them.

    Args:
        home: The folder; made where it is missing.
        passphrase: What unlocks it.
        call_sign: What its holder is called on the radio.
        now: The device clock, UTC.
        cost: Of a guess of the passphrase; None for what suits this machine.

    Raises:
        StoreError: There is a home already, or the folder cannot be made.
        InputError: The call sign is empty or too long.
    """
    enrolment.check_call_sign(call_sign)
    with atomic_home.founding(home) as part:
        keystore.create(part / "keystore", passphrase, cost=cost)
        store = open_store(part, keystore.unlock(part / "keystore", passphrase))
        try:
            raw = enrolment.make_request(store.secrets.signer, call_sign=call_sign, now=now)
            settings.put(store, settings.CALL_SIGN, call_sign)
            settings.put(store, settings.ENROLMENT_REQUEST, raw)
        finally:
            store.close()


def unlock(home: Path, passphrase: str) -> Store:
    """Open a home.

    Raises:
        StoreError: There is none, or its database cannot be opened.
        DamagedStoreError: Its database is damaged or gone.
        DecryptionError: The passphrase is wrong.
    """
    secrets = unlock_keys(home, passphrase)
    # A new database would begin the feed a second time: to others, a key on two machines.
    if not has_database(home):
        raise DamagedStoreError(
            "The database of this home is gone.",
            advice="Restore the folder from a copy, or let the security officer enrol it anew.",
        )
    return open_store(home, secrets)


def ask_for_pins(ask: AskPin) -> None:
    """Let the PIN of a token that has a key, and no file of its PIN, be asked for."""
    token_key.ask_with(ask)


def unlock_keys(home: Path, passphrase: str) -> Secrets:
    """Keys of a home, whatever became of its database.

    Raises:
        StoreError: There is none.
        DecryptionError: The passphrase is wrong.
    """
    check_home(home)
    return keystore.unlock(home / "keystore", passphrase)


def change_passphrase(home: Path, old: str, new: str) -> None:
    """Put a new passphrase in place of the old one, and prove that it opens the home.

    A crash at any moment leaves one of the two working.

    Raises:
        StoreError: The disk is full or failed.
        DecryptionError: The old passphrase is wrong.
    """
    path = home / "keystore"
    keystore.change_passphrase(path, old, new)
    keystore.unlock(path, new)


def request(store: Store) -> DeviceRequest:
    """This laptop's enrolment request.

    Raises:
        StoreError: This home makes none: it is headquarters'.
    """
    code = settings.get(store, settings.ENROLMENT_REQUEST)
    if code is None:
        raise StoreError("This home makes no requests.", advice="Make one with `fieldapp init`.")
    public_key = store.secrets.signer.verifier.public_key
    call_sign = settings.get(store, settings.CALL_SIGN) or ""
    slug = re.sub(r"[^\w-]+", "-", call_sign).strip("-") or "laptop"
    raw = enrolment.make_request(
        store.secrets.signer,
        call_sign=call_sign,
        now=enrolment.parse_request(code).made_at,
        recipient=store.secrets.letter_identity.recipient,
    )
    return DeviceRequest(
        raw=raw,
        code=code,
        call_sign=call_sign,
        fingerprint=fingerprint(public_key),
        name=f"{slug}-{public_key.hex()[:8]}",
    )


def write_request(made: DeviceRequest, folder: Path) -> Path:
    """Write a request to a folder, as a file and as a QR code; the file's path.

    Raises:
        TransportError: The carrier failed.
    """
    carrier.put(folder, made.name + enrolment.SUFFIX, lambda sink: sink.write(made.raw))
    carrier.put(folder, made.name + ".png", lambda sink: sink.write(enrolment.qr_png(made.code)))
    return folder / (made.name + enrolment.SUFFIX)


def install_pack(
    store: Store,
    folder: Path,
    *,
    root_hash: str | None,
    now: datetime,
    going: Callable[[], object] = lambda: None,
) -> Installed:
    """Take over a mission pack; the first time, begin this laptop's feed.

    One that was altered or lost is replaced, by none that is older.

    Args:
        store: The laptop's.
        folder: The pack, or a carrier that holds one.
        root_hash: As typed from paper; needed the first time only.
        now: The device clock, UTC.
        going: Called again and again; an error that it raises stops, and the pack held stays.

    Raises:
        InputError: The root hash is missing, malformed, or another mission's.
        VerificationError, FormatError, StoreError: As `pack.refresh` and `pack.mend`.
    """
    pack = take_pack(store, folder, root_hash=root_hash, now=now, going=going)
    device = pack.roster.device(store.kid)
    if device is not None and feeds.head(store, store.kid) is None:
        genesis = Genesis(request_hash=device.request_hash, app_version=__version__)
        sign_own(store, pack, genesis, now=now)
    _take_epoch_note(store, _pack_folder(folder), pack.roster)
    return Installed(pack=pack, device=device)


def take_pack(
    store: Store,
    folder: Path,
    *,
    root_hash: str | None,
    now: datetime,
    going: Callable[[], object] = lambda: None,
) -> Pack:
    """`install_pack`, without beginning a feed.

    Raises:
        InputError, VerificationError, FormatError, StoreError: As install_pack.
    """
    source = trust.reader(_pack_folder(folder), going)
    pinned = _pinned(store, root_hash)
    here, floor = sealed_pack.of_store(store), _held_versions(store)

    def read(name: str, limit: int) -> bytes | None:
        raw = source(name, limit)
        if raw is None and name.startswith(f"{trust.TARGETS}/"):
            return here.read(name, limit)  # the carrier has only what changed
        return raw

    def take_entries(roster: Roster) -> None:
        listed = entry_files.own_on_carrier(store, source)
        entry_files.take_with_pack(store, roster, listed)

    words: list[Message] = []
    if floor is not None and _is_broken(store, now):
        pack = pack_.mend(
            here, read, root_hash=pinned, now=now, floor=floor, on_roster=take_entries
        )
    else:
        pack = pack_.refresh(
            here,
            read,
            root_hash=pinned,
            now=now,
            on_roster=take_entries,
            on_content=lambda before, after: words.extend(content_changes.in_words(before, after)),
        )
    settings.put(store, settings.ROOT_HASH, pinned)
    pack = entry_files.with_entries(store, pack)
    kept_rules.keep(store, pack)
    pack_news.take_up(store, pack, now, words)
    return pack


def _pack_folder(folder: Path) -> Path:
    inside = folder / carrier.PACK
    return inside if inside.is_dir() else folder


def _take_epoch_note(store: Store, folder: Path, roster: Roster) -> None:
    """Take the note of whom to seal to, which lies beside a pack."""
    raw = trust.reader(folder)(recipients.FILE, note.MAX_NOTE)
    if raw is not None:
        recipients.take(store, raw, roster)


def _pinned(store: Store, typed: str | None) -> bytes:
    known = settings.get(store, settings.ROOT_HASH)
    if typed is None and known is None:
        raise InputError(
            "The root hash is needed the first time.",
            field="root hash",
            advice="Type it from the paper that the security officer gave you.",
        )
    pinned = known if known and not typed else pack_.parse_root_hash(typed or "")
    if known is not None and pinned != known:
        raise InputError(
            "This home belongs to another mission.",
            field="root hash",
            advice="Make a home of its own for this mission.",
        )
    return pinned


def has_pack(store: Store) -> bool:
    """Whether a mission pack was taken over in this home."""
    return settings.get(store, settings.ROOT_HASH) is not None


def load_pack(store: Store, now: datetime) -> Pack:
    """The mission pack of an open home, verified from its pinned root hash.

    Raises:
        StoreError: There is none.
        BrokenPackError: It was altered or lost since, or an older one was put in its place.
    """
    pinned = settings.get(store, settings.ROOT_HASH)
    floor = _held_versions(store)  # before the files: others may write newer ones meanwhile
    if pinned is None:
        raise StoreError(
            "This home has no mission pack.", advice="Run `fieldapp install-pack` first."
        )
    try:
        held = pack_.load(sealed_pack.of_store(store), root_hash=pinned, now=now)
        pack = entry_files.with_entries(store, held)
    except DamagedStoreError:
        raise
    except (VerificationError, FormatError, StoreError) as e:
        raise BrokenPackError(
            "The mission pack in this home was altered or is damaged.",
            advice=_LOAD_AGAIN,
        ) from e
    if floor is not None and any(map(lt, pack.versions, floor)):
        raise BrokenPackError(
            "The mission pack in this home is older than the one that it had.", advice=_LOAD_AGAIN
        )
    pack_news.take_up(store, pack, now)
    return pack


def _is_broken(store: Store, now: datetime) -> bool:
    try:
        load_pack(store, now)
    except BrokenPackError:
        return True
    return False


def must_end(store: Store, pack: Pack) -> bool:
    """Whether the mission ends and this is a laptop, to be wiped once everything is in the log."""
    return pack.roster.ended_at is not None and not hub_keys.is_mission(store)


def _held_versions(store: Store) -> Versions | None:
    versions = settings.get(store, settings.PACK_VERSIONS)
    if versions is None:
        return None
    root, timestamp, snapshot, targets = versions
    return root, timestamp, snapshot, targets
