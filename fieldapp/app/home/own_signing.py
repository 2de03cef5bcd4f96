"""Own signing: a body signed as this laptop's next record, if its role may sign it.

The hub refuses a whole bundle that holds one record beyond its device's rights, so such a record
must never be made.
"""

from __future__ import annotations

from datetime import datetime

from fieldapp.errors import InputError
from fieldapp.ledger.body import TYPE_OF, RecordType
from fieldapp.ledger.record import Body, Record
from fieldapp.ledger.roster import may_sign
from fieldapp.mission.pack import Pack
from fieldapp.store.interface import Store
from fieldapp.store.records.own_feed import append_signed


def check_role(store: Store, pack: Pack, kind: RecordType) -> None:
    """Check that the roster gives this laptop a role that signs such records.

    Raises:
        InputError: It does not.
    """
    device = pack.roster.device(store.kid)
    if device is None:
        raise InputError(
            "This laptop is not in the roster.",
            field="role",
            advice="Give its request to the security officer, then install the next pack.",
        )
    if may_sign(device, kind):
        return
    if kind == RecordType.REVIEW:
        raise InputError("This laptop's role may not review.", field="role")
    raise InputError(
        "This laptop's role may not sign this.", field="role", advice="Use a laptop whose role may."
    )


def sign_own(store: Store, pack: Pack, body: Body, *, now: datetime) -> Record:
    """Sign a body as the newest record of the own feed.

    Raises:
        InputError: This laptop's role may not sign it; nothing was signed.
        StoreError: As append_signed.
    """
    check_role(store, pack, TYPE_OF[type(body)])
    return append_signed(store, body, mission=pack.mission, now=now, level=pack.roster.format_level)
