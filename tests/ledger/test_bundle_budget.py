"""What one bundle may hold: no more is sealed, and no more is read."""

import hashlib
from datetime import timedelta

import pytest

from fieldapp.errors import FormatError, InputError, VerificationError
from fieldapp.ledger import age, bundle, record
from fieldapp.ledger.record import Manifest, Record
from tests.support import hostile
from tests.support.homes import MISSION, START, Device, seen

LYNX = Device.numbered(1)
LYNX.begin()
RECORDS = tuple(LYNX.sign(seen(str(n))) for n in range(8))
RECIPIENT = age.Identity(bytes(32)).recipient


def manifest(records: tuple[Record, ...] = RECORDS, **changed: object) -> Record:
    last = records[-1]
    named = {"first": records[0].seq, "last": last.seq, "count": len(records), "head": last.hash}
    body = Manifest(recipients=(hashlib.sha256(b"").digest(),), **named | changed)  # type: ignore[arg-type]
    return record.sign(
        body, signer=LYNX.signer, mission=MISSION, previous=last.head, now=START + timedelta(1)
    )


def plain(signed: Record, records: tuple[Record, ...] = RECORDS) -> bytes:
    return hostile.packed([signed.raw, *(each.raw for each in records)])


def budget(raw: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=words) as caught:
        bundle.parse(raw)
    assert caught.value.where == "budget"


def test_what_fits_is_sealed_and_read(monkeypatch: pytest.MonkeyPatch) -> None:
    raws = [each.raw for each in RECORDS]
    assert bundle.fitting(raws) == len(RECORDS)
    assert bundle.fitting([]) == 0
    assert bundle.parse(plain(manifest())).records == RECORDS
    monkeypatch.setattr(bundle, "MAX_RECORDS", 3)
    assert bundle.fitting(raws) == 3
    with pytest.raises(InputError, match="for one bundle"):
        bundle.seal(manifest(), raws, [RECIPIENT])
    monkeypatch.undo()
    monkeypatch.setattr(bundle, "MAX_BYTES", 1)
    assert bundle.fitting(raws) == 1


def test_what_is_more_than_fits_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    budget(plain(manifest(count=bundle.MAX_RECORDS + 1)), "records")
    for limit in ("MAX_VALUES", "MAX_BYTES", "MAX_PLAIN"):
        monkeypatch.setattr(bundle, limit, 40)
        budget(plain(manifest()), "more than")
        monkeypatch.undo()


def test_a_bundle_that_is_damaged_or_cut_short_behind_its_manifest_is_refused() -> None:
    many = tuple(LYNX.sign(seen(f"{n:x}" * 900)) for n in range(300))  # several blocks
    raw = plain(manifest(many), many)
    for wrong in (raw[:-12], raw[:-60] + bytes(52) + raw[-8:]):
        with pytest.raises(FormatError):
            bundle.parse(wrong)


def test_records_that_the_manifest_does_not_name_are_refused() -> None:
    for wrong in (plain(manifest(head=bytes(32))), plain(manifest(first=0))):
        with pytest.raises(VerificationError):
            bundle.parse(wrong)
