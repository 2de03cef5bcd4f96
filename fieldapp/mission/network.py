"""Network entries of the roster: the hub's address, and the witnesses of its log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from fieldapp.errors import InputError, Message
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.log import note
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import authoring
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list
from fieldapp.store.interface import Store


def add_witness(
    store: Store, vkeys: Sequence[str], *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Add a witness of the log by its verifier keys.

    Raises:
        FormatError: Not verifier keys.
        InputError: They are of several witnesses, or listed already.
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    names = {note.parse_vkey(vkey).name for vkey in vkeys}
    listed = set(vkeys) & set(roster.witness_vkeys)
    if len(names) != 1 or listed or roster.log_origin in names:  # the log is no witness of itself
        raise InputError("Give the keys of one witness that is not listed yet.", field="vkey")
    keys = (*roster.witness_vkeys, *vkeys)
    needed = max(roster.witness_threshold, 1)
    changed = replace(roster, witness_vkeys=keys, witness_threshold=needed)
    return authoring.change_roster(store, changed, officers, now)


def require_witnesses(
    store: Store, count: int, *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Set how many witnesses must have signed a checkpoint.

    Raises:
        InputError: There are not so many.
        VerificationError: These officers may not sign.
    """
    roster = change_list.expected(store, now)
    names = {key.name for key in note.known_keys(roster.witness_vkeys)}
    if not 0 <= count <= len(names):
        raise InputError(
            Message("The mission has {1} witnesses.", len(names)),
            field="require",
            advice="Add witnesses first.",
        )
    changed = replace(roster, witness_threshold=count)
    return authoring.change_roster(store, changed, officers, now)


def set_hub(
    store: Store, address: HubAddress, *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Set the hub's address on the network, and the pins of its TLS keys.

    Raises:
        InputError: Not an address that a laptop can use, or no pin, or more than four.
        VerificationError: These officers may not sign.
    """
    if not roster_.is_hub_url(address.url):
        raise InputError(
            "The hub's address is https://HOST or https://HOST:PORT, in small letters.",
            field="address",
        )
    if not 1 <= len(address.pins) <= roster_.MAX_PINS:
        raise InputError("A hub has one to four pins.", field="pin")
    roster = replace(change_list.expected(store, now), hub=address)
    return authoring.change_roster(store, roster, officers, now)
