"""Founding a mission: its officers' keys, its first roster and pack, headquarters' home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.desk import hub_address, new_home
from fieldapp.desk.officers import OFFICERS, log_change
from fieldapp.errors import InputError, StoreError
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import authoring, content, network, officer
from fieldapp.mission.release import Change
from fieldapp.store import keystore
from fieldapp.store.database import open_store

MAX_OFFICERS: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a mission is to be.

    Attributes:
        name: What it is called.
        officers: Security officers with a key, 1 to 20.
        threshold: Signatures that a change needs, 1 to `officers`.
        agreement: GeoJSON of the agreement's zones and lines, or None.
        places: CSV of place names, or None for the demo's.
        country: Instead: its places of 500 people or more, as UA; "" for none.
        address: Of the hub on the network, "" for none yet.
    """

    name: str
    officers: int = 1
    threshold: int = 1
    agreement: Path | None = None
    places: Path | None = None
    country: str = ""
    address: str = ""


def found(home: Path, passphrase: str, plan: Plan, *, now: datetime) -> bytes:
    """Make a mission and headquarters' home; its root hash. Where it fails, nothing is left.

    Args:
        home: Headquarters' folder; made where it is missing.
        passphrase: Opens the home, and each officer's key.
        plan: What it is to be.
        now: UTC.

    Raises:
        InputError: A threshold that cannot be met, no name, or a file that cannot be read.
        StoreError: There is a home already, or the disk failed.
    """
    if not plan.name.strip():
        raise InputError("The mission has no name.", field="name")
    if not 1 <= plan.threshold <= plan.officers <= MAX_OFFICERS:
        raise InputError("The threshold is 1 to the number of officers.", field="threshold")
    if plan.address:
        hub_address.check(plan.address)
    new_home.check(home)
    targets = content.bundled(agreement=plan.agreement, gazetteer=plan.places, country=plan.country)
    with new_home.founding(home) as part:
        return _found(part, passphrase, plan, targets, now)


def _found(
    part: Path, passphrase: str, plan: Plan, targets: dict[str, bytes], now: datetime
) -> bytes:
    try:
        (part / OFFICERS).mkdir(mode=0o700)
    except OSError as e:
        raise StoreError(f"{part} cannot be made.", advice="Free some space.") from e
    store = open_store(part, keystore.create(part / "keystore", passphrase))
    try:
        names = (f"officer-{n + 1}{officer.SUFFIX}" for n in range(plan.officers))
        signers = [officer.create(part / OFFICERS / name, passphrase) for name in names]
        pack = authoring.create(
            store,
            name=plan.name,
            officers=signers,
            threshold=plan.threshold,
            content=targets,
            now=now,
        )
        log_change(store, Change(pack=pack, missing=0), now)
        if plan.address:
            pins = (hub_address.own_pin(part, plan.address, now),)
            address = HubAddress(url=plan.address, pins=pins)
            log_change(store, network.set_hub(store, address, officers=signers, now=now), now)
    finally:
        store.close()
    return pack.root_hash
