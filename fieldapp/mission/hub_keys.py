"""Keys of headquarters in its encrypted database: the log's keys, and the hub's identities.

The hub's encryption key rolls over by epochs, without officers. The next epoch's recipient is told
one epoch before it begins, in a note that the epoch key signs (ledger/log/epoch_note.py). The
private key of an epoch is destroyed the *horizon* after the epoch began
(hub/importer/retire_epochs.py): who takes the disk then opens nothing that was sealed earlier.

A token may hold the log's Ed25519 key, which laptops and outsiders check. The ML-DSA-44 key beside
it stays in the database, because PKCS#11 before 3.2 does not know it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from fieldapp.errors import InputError, Message, StoreError, VerificationError
from fieldapp.ledger import age
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import epoch_note, note
from fieldapp.ledger.log.epoch_note import Epoch, EpochNote
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings, signing_stop
from fieldapp.store.interface import Store
from fieldapp.store.keys import token_key
from fieldapp.store.keys.token_key import TokenKey, TokenPlace
from fieldapp.store.sealed import named_secrets
from fieldapp.store.settings import LogToken
from fieldapp.store.transfer import epochs
from fieldapp.store.transfer.epochs import StoredEpoch

EPOCH_DAYS: Final = 7
HORIZON_DAYS: Final = 60
MAX_DAYS: Final = 3650
MAX_EPOCHS: Final = 30  # whose keys are kept: with each of them every stranger's file is tried
_PUBLIC: Final = "public"  # where hub/publishing/publish.py writes what is not served elsewhere
_SLACK: Final = timedelta(days=1)
LOG_SEEDS: Final = ("log seed", "log mldsa seed")
"""Beginnings of the names of the secrets that are keys of a log."""


def new_secret(store: Store, name: str) -> bytes:
    """Make a secret of 32 random bytes, and store it under a name."""
    value = secrets.token_bytes(32)
    named_secrets.put(store, name, value)
    return value


def read_secret(store: Store, name: str) -> bytes:
    """Read the secret stored under a name.

    Raises:
        StoreError: There is none: this home has no mission.
    """
    value = named_secrets.get(store, name)
    if value is None:
        raise StoreError(
            "This home is not headquarters'.", advice="Name the mission home with --home."
        )
    return value


def is_mission(store: Store) -> bool:
    """True where this home is a mission's headquarters."""
    return settings.get(store, settings.LOG_ORIGIN) is not None


def log_signer(store: Store) -> note.LogSigner:
    """Signing keys of the log.

    Raises:
        StoreError: This home has no mission.
        StoppedSigningError: Its log may be older than one that was seen, or that it published.
    """
    signing_stop.check(store)
    signer = signer_of(store, settings.get(store, settings.LOG_ORIGIN) or "")
    served = settings.get(store, settings.PUBLIC_FOLDER)
    for public in {store.home / _PUBLIC, Path(served or store.home / _PUBLIC)}:
        path = public / "log" / "checkpoint"
        signing_stop.check_published(store, path, signer.origin, signer.vkeys)
    return signer


def log_vkeys(store: Store) -> tuple[str, ...]:
    """Verifier keys of the log, also while nothing is signed.

    Raises:
        StoreError: This home has no mission.
    """
    closed = settings.get(store, settings.CLOSED)
    if closed is not None:
        return tuple(closed["vkeys"])
    return signer_of(store, settings.get(store, settings.LOG_ORIGIN) or "").vkeys


def signer_of(store: Store, origin: str) -> note.LogSigner:
    """Signing keys of the log of that name: the mission's first one, or one that goes on from it.

    Raises:
        StoreError: This home has no mission.
    """
    named = seed_name(store, origin)
    token = settings.get(store, settings.LOG_TOKEN)
    return note.LogSigner(
        origin=origin,
        seed=(
            read_secret(store, named)
            if token is None or token.origin != origin
            else TokenKey(token.place, token.public_key)
        ),
        mldsa_seed=read_secret(store, named.replace("log seed", "log mldsa seed")),
    )


def seed_name(store: Store, origin: str) -> str:
    """Name of the secret that is the seed of a log's Ed25519 key."""
    later = named_secrets.get(store, f"log mldsa seed {origin}") is not None
    return f"log seed {origin}" if later else "log seed"


def make_log_key(store: Store, origin: str, place: TokenPlace | None) -> None:
    """Make the first keys of a log: in a token, or in the database where there is none.

    Raises:
        StoreError: The token is missing or locked, or the disk failed.
    """
    new_secret(store, "log mldsa seed")
    if place is None:
        new_secret(store, "log seed")
        return
    key = token_key.make(place)
    settings.put(
        store,
        settings.LOG_TOKEN,
        LogToken(origin=origin, place=place, public_key=key.verifier.public_key),
    )


def move_log_key(store: Store, place: TokenPlace) -> bool:
    """Move the log's Ed25519 key into a token, or say where its token is now; whether it moved.

    Cut off anywhere, the same again goes on: the key is tried in the token before it goes here.

    Raises:
        StoreError: This home has no mission; the token is missing or locked, or lacks the key.
    """
    origin = settings.get(store, settings.LOG_ORIGIN) or ""
    here = settings.get(store, settings.LOG_TOKEN)
    if here is not None and here.origin == origin:
        token_key.found(place, here.public_key)
        settings.put(store, settings.LOG_TOKEN, replace(here, place=place))
        epochs.overwrite(store)  # of a move that was cut off
        return False
    name = seed_name(store, origin)
    key = token_key.put(place, Signer(read_secret(store, name)))
    with store.transaction():
        settings.put(
            store,
            settings.LOG_TOKEN,
            LogToken(origin=origin, place=place, public_key=key.verifier.public_key),
        )
        named_secrets.remove(store, name)
    epochs.overwrite(store)
    return True


def token_place(store: Store) -> TokenPlace | None:
    """Token that has the log's key; None where the database has it."""
    token = settings.get(store, settings.LOG_TOKEN)
    here = settings.get(store, settings.LOG_ORIGIN)
    return token.place if token is not None and token.origin == here else None


def try_token(store: Store) -> None:
    """Try the log's key in its token, where a token has it.

    Raises:
        StoreError: The token is missing or locked, or lacks the key.
    """
    token = settings.get(store, settings.LOG_TOKEN)
    if token is not None and token_place(store) is not None:
        token_key.found(token.place, token.public_key)


def destroy_log_key(store: Store, now: datetime) -> None:
    """Destroy the log's keys for good, here and in their token: nothing is signed any more.

    Cut off anywhere, the same again goes on.

    Raises:
        StoreError: The token is missing or locked, or the disk failed.
    """
    with store.transaction():
        if settings.get(store, settings.CLOSED) is None:
            members = {"at": now.isoformat(), "vkeys": list(log_vkeys(store))}
            settings.put(store, settings.CLOSED, members)
        for name in named_secrets.every(store):
            if name.startswith(LOG_SEEDS):
                named_secrets.remove(store, name)
    epochs.overwrite(store)
    token = settings.get(store, settings.LOG_TOKEN)
    if token is not None:
        token_key.destroy(token.place, token.public_key)


def seed_in_token(store: Store) -> str | None:
    """Name of the secret that a token holds in the database's place; None where none does."""
    token = settings.get(store, settings.LOG_TOKEN)
    return None if token is None else seed_name(store, token.origin)


def identities(store: Store) -> tuple[age.Identity, ...]:
    """Identities of the hub that there are, newest epoch first.

    Raises:
        StoreError: This home has no mission.
    """
    read_secret(store, "online seed")  # or this is no headquarters
    seeds = (epochs.seed(store, each.number) for each in reversed(epochs.epochs(store)))
    return tuple(age.Identity(seed) for seed in seeds if seed is not None)


def has_epoch_key(store: Store, roster: Roster) -> bool:
    """Whether this home holds the key that signs the epochs of the mission."""
    return bool(named_secrets.get(store, f"epoch key {roster.epoch_key}"))


def new_epoch_key(store: Store, mission: bytes) -> str:
    """Make a key that signs epoch notes; its verifier key, for the roster."""
    signer = Signer.generate()
    vkey = epoch_note.epoch_vkey(mission, signer.verifier.public_key)
    named_secrets.put(store, f"epoch key {vkey}", signer.seed)
    return vkey


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochPlan:
    """Plan of the epochs: how long one lasts, and how long after its beginning its key is kept."""

    length: timedelta
    horizon: timedelta


def epoch_plan(store: Store) -> EpochPlan:
    """The plan that the mission has set."""
    length = settings.get(store, settings.EPOCH_DAYS) or EPOCH_DAYS
    horizon = settings.get(store, settings.HORIZON_DAYS) or HORIZON_DAYS
    return EpochPlan(length=timedelta(days=length), horizon=timedelta(days=horizon))


def set_epoch_plan(store: Store, *, days: int | None, horizon: int | None) -> EpochPlan:
    """Set how many days an epoch lasts and how many its key is kept; None leaves what is set.

    Raises:
        InputError: Less than a day, a key would go before the epochs that follow it are in use, or
            too many would be kept.
    """
    plan = epoch_plan(store)
    length = plan.length.days if days is None else days
    kept = plan.horizon.days if horizon is None else horizon
    if not 1 <= length <= MAX_DAYS or not 2 * length <= kept <= min(MAX_DAYS, MAX_EPOCHS * length):
        raise InputError(
            Message(
                "An epoch lasts 1 day or more, and its key is kept 2 to {1} times as long; {2} "
                "days at most.",
                MAX_EPOCHS,
                MAX_DAYS,
            ),
            field="horizon",
        )
    with store.transaction():
        settings.put(store, settings.EPOCH_DAYS, length)
        settings.put(store, settings.HORIZON_DAYS, kept)
    return epoch_plan(store)


def roll(store: Store, roster: Roster, now: datetime) -> str:
    """Begin the epochs that are due, and sign a note where there is something new to say.

    Cut off anywhere, it is done again: a private key is stored before its recipient is told.

    Args:
        store: The mission home's.
        roster: As it stands; names the epoch key.
        now: UTC.

    Returns:
        The newest note: the same text until there is something new to say.

    Raises:
        StoreError: This home has not the roster's epoch key; the disk is full or failed.
    """
    signer = Signer(read_secret(store, f"epoch key {roster.epoch_key}"))
    with store.transaction():
        text = settings.get(store, settings.EPOCH_NOTE)
        held = None if text is None else _verified(text, roster)
        _begin_due(store, now, anew=held is None)
        present, following = epochs.epochs(store)[-2:]
        made = EpochNote(
            mission=roster.mission,
            made=now,
            present=_as_epoch(store, present),
            following=_as_epoch(store, following),
            opens=tuple(sorted(each[:8] for each in epochs.opens(store))),
        )
        if held is None or text is None or replace(held, made=now) != made:
            if held is not None:  # a clock that was set back must not make laptops refuse it
                made = replace(made, made=max(now, held.made + timedelta(seconds=1)))
            text = epoch_note.sign(made, signer)
            settings.put(store, settings.EPOCH_NOTE, text)
    return text


def _verified(text: str, roster: Roster) -> EpochNote | None:
    """The note held, None where another epoch key signed it."""
    try:
        return epoch_note.verify(text, roster.mission, roster.epoch_key)
    except VerificationError:
        return None


def _begin_due(store: Store, now: datetime, *, anew: bool) -> None:
    stored, length = epochs.epochs(store), epoch_plan(store).length
    newest = stored[-1] if stored else None
    if stored and stored[-2].valid_from > now + _SLACK:
        anew = True  # a clock was ahead: else nothing would roll, and no key go, until then
    if newest is not None and newest.valid_from > now and not anew:
        return
    number = newest.number if newest else 0
    starts = [now, now + length]
    if newest is not None and not anew and newest.valid_from + length > now:
        starts = [newest.valid_from + length]
    for number_, start in enumerate(starts, number + 1):
        seed = secrets.token_bytes(32)
        epochs.add(store, number_, seed, str(age.Identity(seed).recipient), start)


def _as_epoch(store: Store, stored: StoredEpoch) -> Epoch:
    identity = age.Identity(epochs.seed(store, stored.number) or b"")
    return Epoch(
        number=stored.number, valid_from=stored.valid_from, recipient=str(identity.recipient)
    )


def due(store: Store, now: datetime) -> list[StoredEpoch]:
    """Epochs whose private key is to be destroyed: they began the horizon ago, and are over."""
    horizon = epoch_plan(store).horizon
    return [each for each, began in _over(store) if began + horizon <= now]


def _over(store: Store) -> list[tuple[StoredEpoch, datetime]]:
    """Epochs that are over and have a private key, with the moment from which its horizon counts.

    An epoch that another took the place of before it began counts from there.
    """
    stored = epochs.epochs(store)
    return [
        (each, min(later.valid_from for later in stored[index:]))
        for index, each in enumerate(stored[:-2])
        if each.destroyed_at is None
    ]


def next_change(store: Store, now: datetime) -> datetime:
    """Time when the next epoch begins or private key is destroyed (UTC); never before now."""
    ends = [began + epoch_plan(store).horizon for _, began in _over(store)]
    return max(now, min([*ends, *(each.valid_from for each in epochs.epochs(store)[-1:])]))
