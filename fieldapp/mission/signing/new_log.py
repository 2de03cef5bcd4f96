"""New log of headquarters, where the newest entries of the one before were lost.

Officers say up to which entry the earlier log counts (ledger/log/earlier_log.py). The new one has a
name and keys of its own, the same entries up to there, and goes on; headquarters' own feed goes on
under a new key. It begins once enough officers have signed; until then its keys wait beside the
others, and nothing is signed.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from fieldapp.ledger.devices.device_entry import Device, FeedPoint, openings
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.ledger.roster import Roster, changed, is_hub
from fieldapp.mission import hub_keys
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list
from fieldapp.mission.signing.delta import LEAP
from fieldapp.store import hub_log, settings, signing_stop
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.sealed import named_secrets


def begin_again(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Say that the log begins again after the entries that are here: a step that officers sign.

    Versions of the mission pack leap, for laptops may hold newer ones than the copy knows.

    Raises:
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    size = hub_log.size(store)
    ended = EarlierLog(
        origin=roster.log_origin,
        vkeys=roster.log_vkeys,
        size=size,
        root=signing_stop.root_at(store, size),
        at=now,
    )
    number = len(roster.earlier_logs) + 2
    origin = f"fieldapp.invalid/{roster.mission.hex()}/{number}-{secrets.token_hex(4)}"
    for name in ("log seed", "log mldsa seed"):
        hub_keys.new_secret(store, f"{name} {origin}")
    after = replace(
        changed(roster, _with_new_own_key(store, roster, now)),
        version=roster.version + LEAP,
        log_origin=origin,
        log_vkeys=hub_keys.signer_of(store, origin).vkeys,
        earlier_logs=(*roster.earlier_logs, ended),
    )
    return change_list.add(store, after, content={}, officers=officers, now=now)


def _with_new_own_key(store: Store, roster: Roster, now: datetime) -> tuple[Device, ...]:
    """Entries of headquarters' own device, which ends, and of one with a new key that follows it.

    The feed may have gone on in the lost part: the same key would sign other records with the same
    numbers.
    """
    signer = Signer.generate()
    kid = signer.verifier.kid
    named_secrets.put(store, named_secrets.own_seed_name(kid), signer.seed)
    before = next(d for d in roster.devices if _is_own(d))
    head = feeds.head(store, before.kid)
    known = None if head is None else FeedPoint(head.seq, head.hash)
    ended = replace(
        before,
        revoked_at=now,
        revoked_log_size=hub_log.size(store),
        last_good=known,
        last_logged=known,
    )
    new = replace(
        before,
        kid=kid,
        public_key=signer.verifier.public_key,
        openings=openings(secrets.token_bytes, call_sign=before.call_sign),
        valid_from=now,
        follows=before.kid,
    )
    return ended, new


def _is_own(device: Device) -> bool:
    return is_hub(device) and device.revoked_at is None


def take_effect(store: Store, roster: Roster) -> bool:
    """Go over to the log that the roster names, where it is a new one; whether it was.

    Raises:
        StoreError: The disk is full or failed.
    """
    if settings.get(store, settings.LOG_ORIGIN) == roster.log_origin:
        return False
    with store.transaction():
        settings.put(store, settings.LOG_ORIGIN, roster.log_origin)
        own = next(d for d in roster.devices if _is_own(d))
        settings.put(store, settings.OWN_SEED, named_secrets.own_seed_name(own.kid))
        signing_stop.end(store)
    return True
