"""Signed sizes of records, beside those of commit fbfd7f2: what a satellite link carries."""

import pytest

from fieldapp.ledger import record
from fieldapp.ledger.body import READS
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body
from tests.support.homes import MISSION, START, seen

SIGNER, HASH = Signer(b"\1" * 32), bytes(range(32))
GENESIS = record.Genesis(request_hash=HASH, app_version="0.1.0")


def manifest(signature: bytes = b"") -> record.Manifest:
    return record.Manifest(
        recipients=(HASH,),
        first=0,
        last=9,
        count=10,
        head=HASH,
        reads=READS,
        log_signature=signature,
    )


@pytest.mark.parametrize(
    ("body", "then"),
    [
        (seen(), 194),
        (record.Amendment(target=HASH, reason="wrong count", observation=seen()), 244),
        (record.Retraction(target=HASH, reason="a training exercise"), 199),
        (record.Patrol(action="start", team="1", vehicle="12"), 158),
        (record.Review(target=HASH, state="confirmed"), 189),
        (record.Finding(targets=(HASH,), state="verified"), 189),
        (record.DeviceEvent(event="clock"), 149),
        (record.KeyChange(public_key=HASH), 177),
        (manifest(), 223),
    ],
)
def test_no_record_grew_by_more_than_four_bytes(body: Body, then: int) -> None:
    head = record.sign(GENESIS, signer=SIGNER, mission=MISSION, previous=None, now=START).head
    signed = record.sign(body, signer=SIGNER, mission=MISSION, previous=head, now=START)
    assert then <= len(signed.raw) <= then + 4


def test_a_feed_begins_as_small_as_then() -> None:
    begun = record.sign(GENESIS, signer=SIGNER, mission=MISSION, previous=None, now=START)
    assert len(begun.raw) == 150


def test_the_logs_signature_in_a_manifest_costs_its_own_bytes() -> None:
    """Once for each newer checkpoint that a laptop saw."""
    head = record.sign(GENESIS, signer=SIGNER, mission=MISSION, previous=None, now=START).head
    without, with_ = (
        record.sign(manifest(each), signer=SIGNER, mission=MISSION, previous=head, now=START)
        for each in (b"", bytes(64))
    )
    assert len(with_.raw) - len(without.raw) <= 64 + 4
