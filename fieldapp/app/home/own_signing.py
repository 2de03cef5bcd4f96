"""Own signing: a body signed as this home's next record, if its role may sign it.

The hub refuses a whole bundle that holds one record beyond its device's rights, so such a record
must never be made. Headquarters' own records travel in no bundle: they enter the log as they are
signed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from fieldapp import __version__
from fieldapp.errors import InputError
from fieldapp.hub.publishing import append_log
from fieldapp.ledger.body import DOUBTED, TYPE_OF, RecordType, kind_of
from fieldapp.ledger.record import Amendment, Body, Genesis, Record
from fieldapp.ledger.roster import may_sign
from fieldapp.mission import hub_keys
from fieldapp.mission.pack import Pack
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation.position import format_place
from fieldapp.observation.observation import Observation, of_type
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import append_signed, appending


def check_role(store: Store, pack: Pack, kind: RecordType, of: str = "") -> None:
    """Check that the roster gives this laptop a role that signs such records.

    Args:
        store: The laptop's.
        pack: Its mission's.
        kind: Type of the records.
        of: Kind of observation, where they are such.

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
    if may_sign(device, kind, of):
        return
    if kind == RecordType.REVIEW:
        raise InputError("This laptop's role may not review.", field="role")
    if kind == RecordType.TASK:
        raise InputError("This laptop's role may not give tasks.", field="role")
    if kind == RecordType.PLACEMENT:
        raise InputError("Only headquarters places posts.", field="role")
    raise InputError(
        "This laptop's role may not sign this.", field="role", advice="Use a laptop whose role may."
    )


def is_logged(store: Store) -> bool:
    """True where what is signed enters the log at once: in headquarters' own home."""
    return hub_keys.is_mission(store)


def sign_own(store: Store, pack: Pack, body: Body, *, now: datetime) -> Record:
    """Sign a body as the newest record of the own feed; headquarters' is in the log then.

    Raises:
        InputError: This laptop's role may not sign it, or a note has no room for a doubt that its
            mission has no field for; nothing was signed.
        StoreError: As append_signed.
    """
    check_role(store, pack, TYPE_OF[type(body)], kind_of(body))
    body = _readable(body, pack)
    if not is_logged(store):
        return _append(store, pack, body, now)
    with store.transaction():
        begin_headquarters(store, pack, now=now)
        return _append_logged(store, pack, body, now)


@contextmanager
def signing_many(store: Store, pack: Pack, *, now: datetime) -> Generator[Callable[[Body], Record]]:
    """Sign bodies one after the other, as `sign_own`, in one transaction; see `appending`.

    Raises:
        InputError, StoreError: As sign_own.
    """
    logged = is_logged(store)

    def log(records: Sequence[Record]) -> None:
        if logged:
            entries = [LogEntry(hash=each.hash, what="record") for each in records]
            append_log.append(store, entries, signer=hub_keys.log_signer(store), now=now)

    with store.transaction():
        if logged:
            begin_headquarters(store, pack, now=now)
        level = pack.roster.format_level
        with appending(store, mission=pack.mission, now=now, level=level, stored=log) as append:

            def sign(body: Body) -> Record:
                check_role(store, pack, TYPE_OF[type(body)], kind_of(body))
                return append(_readable(body, pack))

            yield sign


def _readable(body: Body, pack: Pack) -> Body:
    """The body as every laptop of the mission can read it.

    Where the mission's format level has no field for doubts about a position, they stand in the
    observation's note, in the words in which they are typed.
    """
    if isinstance(body, Amendment):
        plain = _readable(body.observation, pack)
        assert isinstance(plain, Observation)  # noqa: S101 - as given
        return replace(body, observation=plain)
    if pack.roster.format_level >= DOUBTED or not isinstance(body, Observation):
        return body
    places = {name: getattr(body, name) for name in of_type(FieldType.PLACE)}
    doubted = {name: place for name, place in places.items() if place and place.doubts}
    if not doubted:
        return body
    lines = (f"{name}: {format_place(place)}" for name, place in doubted.items())
    note = "\n".join(filter(None, (body.note, *lines)))
    kept: dict[str, Any] = {name: replace(place, doubts=()) for name, place in doubted.items()}
    return replace(body, note=note, **kept)


def begin_headquarters(store: Store, pack: Pack, *, now: datetime) -> None:
    """Begin headquarters' own feed, where it has not begun.

    Raises:
        StoreError: The disk is full or failed.
    """
    if feeds.head(store, store.kid) is None:
        device = pack.roster.device(store.kid)
        assert device is not None  # noqa: S101 - the mission's first roster lists it
        genesis = Genesis(request_hash=device.request_hash, app_version=__version__)
        _append_logged(store, pack, genesis, now)


def _append_logged(store: Store, pack: Pack, body: Body, now: datetime) -> Record:
    with store.transaction():
        signed = _append(store, pack, body, now)
        entry = LogEntry(hash=signed.hash, what="record")
        append_log.append(store, [entry], signer=hub_keys.log_signer(store), now=now)
    return signed


def _append(store: Store, pack: Pack, body: Body, now: datetime) -> Record:
    return append_signed(store, body, mission=pack.mission, now=now, level=pack.roster.format_level)
