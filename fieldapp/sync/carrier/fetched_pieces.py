"""Evidence of others that was asked for, as it comes: it counts where its hash is the signed one.

Whoever knows this laptop's recipient can seal any bytes to it, the hub too. So nothing is opened
that was not asked for, and nothing stays that is not what the signed record names.
"""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

from fieldapp.errors import FieldappError, Message, StoreError, TransportError
from fieldapp.ledger import age
from fieldapp.ledger.record import DeviceEvent
from fieldapp.ledger.roster import Roster
from fieldapp.store.evidence import files, register
from fieldapp.store.interface import Store
from fieldapp.store.records import notice_rows
from fieldapp.store.records.own_feed import append_signed
from fieldapp.store.transfer import asked_evidence
from fieldapp.sync import evidence_answers
from fieldapp.sync.carrier import carried_outbox, carrier
from fieldapp.sync.carrier.receive import Received
from fieldapp.sync.evidence_answers import OpenRequest


def take(store: Store, request: OpenRequest, raw: bytes, roster: Roster, now: datetime) -> None:
    """Take over a piece that was asked for, and have headquarters let go of it.

    Args:
        store: The laptop's.
        request: What was asked for.
        raw: The sealed file.
        roster: Of the mission pack.
        now: The device clock, UTC.

    Raises:
        VerificationError: It is another file than the signed record names; it was not kept.
        FormatError, DecryptionError: It does not open.
        InputError: It is empty, or too large.
        StoreError: The disk is full or failed.
    """
    source = age.opened(io.BytesIO(raw), [store.secrets.letter_identity])
    files.add(store, source, "", sha256=request.sha256)
    register.note_check(store, request.sha256, "whole", now)
    digits = request.sha256.hex()
    with store.transaction():
        came = DeviceEvent(event=asked_evidence.CAME, note=digits)
        append_signed(store, came, mission=roster.mission, now=now)
        asked_evidence.drop(store, store.kid, request.sha256)
        news = {"sha256": digits, "word": evidence_answers.HERE}
        notice_rows.add(store, notice_rows.EVIDENCE, news, now)


def from_carrier(store: Store, folder: Path, roster: Roster, now: datetime) -> Received:
    """Take what was asked for from a carrier; what is not valid is reported and changes nothing.

    Raises:
        StoreError: The disk is full or failed.
        TransportError: The carrier failed.
    """
    received, target = Received(), carried_outbox.folder_of(store, folder)
    for request in evidence_answers.open_requests(store):
        path = target / evidence_answers.file_name(store.kid, request.sha256)
        if not carrier.is_plain(path):
            continue
        try:
            raw = carrier.read(path, age.sealed_size(request.size))
            take(store, request, raw, roster, now)
        except (StoreError, TransportError):
            raise
        except FieldappError as e:
            advice = e.advice or Message("It was not kept. Tell headquarters.")
            received += Received(refused=((path.name, e.message, advice),))
        else:
            received += Received(evidence=1)
    return received
