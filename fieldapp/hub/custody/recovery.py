"""Recovery secret of headquarters: made and shared, tried in a drill, used to open a home."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import DecryptionError, StoreError
from fieldapp.hub.custody import recovery_file, recovery_shares, share_sheet
from fieldapp.hub.custody.share_sheet import SheetHead
from fieldapp.ledger import age
from fieldapp.mission import hub_keys
from fieldapp.store import settings
from fieldapp.store.database import open_store
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.sealed import named_secrets
from fieldapp.store.transfer import epochs

Print = Callable[[int, bytes], object]
"""Prints a sheet: its number from 1, and the PDF; an error that it raises stops."""

_KEYSTORE: Final = recovery_file.KEYSTORE


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryState:
    """Standing of a home's recovery.

    Attributes:
        needed, count: Shares that are needed, of how many.
        made_at: When they were made, UTC.
        drilled_at: When shares were last proven to open it, UTC; None before.
    """

    needed: int
    count: int
    made_at: datetime
    drilled_at: datetime | None


def state(store: Store) -> RecoveryState | None:
    """Standing of the recovery; None where no shares were made."""
    members = settings.get(store, settings.RECOVERY)
    if members is None:
        return None
    drilled = members.get("drilled")
    return RecoveryState(
        needed=members["needed"],
        count=members["count"],
        made_at=datetime.fromisoformat(members["made"]),
        drilled_at=datetime.fromisoformat(drilled) if drilled else None,
    )


def make(
    store: Store,
    passphrase: str,
    head: SheetHead,
    printed: Print,
) -> None:
    """Make a new recovery secret and print its shares; those of an earlier one open no newer file.

    The secret is in no file, and the sheets only where `printed` puts them. Nothing changes before
    all of them were printed.

    Args:
        store: Headquarters'.
        passphrase: Opens its keystore.
        head: How many shares are needed, of how many, and what the sheets say.
        printed: Prints a sheet.

    Raises:
        InputError: As recovery_shares.check.
        DecryptionError: The passphrase is wrong.
        StoreError: The disk is full or failed.
    """
    of = head.of
    recovery_shares.check(of)
    keystore.unlock(store.home / _KEYSTORE, passphrase)
    secret = secrets.token_bytes(32)
    for number, share in enumerate(recovery_shares.split(secret, of), 1):
        printed(number, share_sheet.pdf(share, number, head))
    recipient = age.Identity(secret).recipient
    keystore.set_recovery(store.home / _KEYSTORE, passphrase, [recipient])
    members = {
        "recipient": str(recipient),
        "needed": of.needed,
        "count": of.total,
        "made": head.made_at.isoformat(),
    }
    settings.put(store, settings.RECOVERY, members)
    recovery_file.write(store)


def drill(store: Store, shares: Sequence[str], *, now: datetime) -> None:
    """Prove that shares open everything that headquarters holds, without changing any of it.

    Raises:
        InputError: The shares do not fit together.
        DecryptionError: They do not open the recovery file or the keystore.
        StoreError: There is no recovery file, or it is not up to date.
    """
    identity = age.Identity(recovery_shares.join(shares))
    content = recovery_file.read(store.home / recovery_file.NAME, identity)
    if recovery_file.differs(store, content):
        raise StoreError(
            "The recovery file is older than the keys of this home.",
            advice="Run `fieldapp hub backup`, which writes it anew, then try again.",
        )
    opened = keystore.open_recovery(store.home / _KEYSTORE, [identity])
    if opened.database_key != store.secrets.database_key:
        raise DecryptionError("The shares open another keystore.", advice="Make new shares.")
    open_store(store.home, opened).close()
    members = settings.get(store, settings.RECOVERY) or {}
    settings.put(store, settings.RECOVERY, members | {"drilled": now.isoformat()})


def open_home(home: Path, shares: Sequence[str], new: str) -> None:
    """Give a home a new passphrase by shares; every earlier one stops working.

    Where the keystore is missing, the one in the recovery file is put in its place.

    Raises:
        InputError: The shares do not fit together.
        DecryptionError: They do not open this home.
        StoreError: There is neither keystore nor recovery file, or the disk failed.
    """
    identity = age.Identity(recovery_shares.join(shares))
    path = home / _KEYSTORE
    if not path.exists():
        content = recovery_file.read(home / recovery_file.NAME, identity)
        path.write_bytes(content.keystore)
        path.chmod(0o600)
    keystore.recover(path, [identity], new)


def add_missing(
    store: Store, files: Sequence[Path], shares: Sequence[str], *, now: datetime
) -> tuple[str, ...]:
    """Take secrets that a home lacks from newer recovery files; their names.

    Keys of epochs that this home destroyed stay destroyed, and the log's of a closed mission.

    Raises:
        InputError: The shares do not fit together.
        StoreError: The disk is full or failed.
    """
    identity, added = age.Identity(recovery_shares.join(shares)), []
    closed = settings.get(store, settings.CLOSED) is not None
    for file in files:
        try:
            content = recovery_file.read(file, identity)
        except (DecryptionError, StoreError):
            continue
        if content.root_hash != settings.get(store, settings.ROOT_HASH):
            continue
        for name, value in content.secrets.items():
            if name == hub_keys.seed_in_token(store):
                continue  # it left the database for good
            if closed and name.startswith(hub_keys.LOG_SEEDS):
                continue  # it was destroyed
            if named_secrets.get(store, name) is None and _take(store, name, value, now):
                added.append(name)
    return tuple(added)


def _take(store: Store, name: str, value: bytes, now: datetime) -> bool:
    number = epochs.number_of(name)
    if number is None:
        named_secrets.put(store, name, value)
        return True
    if number in {known.number for known in epochs.epochs(store)}:
        return False  # its private key was destroyed here
    # When it began is not known here: its horizon counts from now.
    epochs.add(store, number, value, str(age.Identity(value).recipient), now)
    return True
