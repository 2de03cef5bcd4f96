"""Records of every type as commit fbfd7f2 signed them: they parse, verify, and mean the same.

`signed_records.json` holds one feed: the exact bytes of its records, and the fields that were put
into them.
"""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldapp.ledger import dcbor, envelope, record
from fieldapp.ledger.body import READS, encode_body, level_of
from fieldapp.ledger.keys import Signer, Verifier
from fieldapp.ledger.record import Head, Manifest, Record, RecordType

SIGNED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "signed_records.json").read_text("utf-8")
)
VERIFIER = Verifier(bytes.fromhex(SIGNED["public_key"]))
FEED: list[Record] = [record.parse(bytes.fromhex(each["raw"])) for each in SIGNED["records"]]


@pytest.mark.parametrize("number", range(len(FEED)))
def test_a_record_that_was_signed_before_still_parses_and_verifies(number: int) -> None:
    read, expected = FEED[number], SIGNED["records"][number]
    record.verify(read, VERIFIER)
    assert read.type.name.lower() == expected["type"]
    assert fields(read.body, expected["fields"]) == expected["fields"]
    _, content = envelope.parse(read.raw)
    payload: Any = dcbor.decode(content)
    body = {key: value for key, value in payload.items() if key >= 6}
    assert encode_body(read.type, read.body) == body


def fields(body: object, names: dict[str, Any]) -> dict[str, Any]:
    """Values of these fields, as they are written in the file."""
    return {
        name: fields(getattr(body, name), inner)
        if isinstance(inner, dict)
        else ascii(getattr(body, name)).replace(", doubts=()", "")  # places had none
        for name, inner in names.items()
    }


def test_every_type_of_record_written_today_is_of_the_first_format_level() -> None:
    assert {level_of(old.body) for old in FEED} == {1}


def test_no_record_grew_by_more_than_four_bytes() -> None:
    signer = Signer(bytes(range(32)))
    for old in FEED:
        body = replace(old.body, reads=READS) if isinstance(old.body, Manifest) else old.body
        before = None
        if old.previous is not None:
            before = Head(kid=old.kid, seq=old.seq - 1, hash=old.previous)
        new = record.sign(
            body,
            signer=signer,
            mission=old.mission,
            previous=before,
            now=old.signed_at,
            clock=old.clock,
            checkpoint=old.checkpoint,
        )
        assert len(new.raw) - len(old.raw) == (3 if isinstance(body, Manifest) else 0)


def test_the_feed_has_every_type_of_that_time_in_one_chain() -> None:
    assert {each.type for each in FEED} == {RecordType(number) for number in range(10)}
    assert [each.seq for each in FEED] == list(range(len(FEED)))
    assert [each.previous for each in FEED[1:]] == [each.hash for each in FEED[:-1]]


def test_a_manifest_that_brings_a_new_head_grows_by_the_logs_signature_alone() -> None:
    signer = Signer(bytes(range(32)))
    (old,) = (each for each in FEED if isinstance(each.body, Manifest))
    assert isinstance(old.body, Manifest)
    assert old.previous is not None
    head = Head(kid=old.kid, seq=old.seq - 1, hash=old.previous)
    sizes = [
        len(
            record.sign(
                replace(old.body, log_signature=signature),
                signer=signer,
                mission=old.mission,
                previous=head,
                now=old.signed_at,
            ).raw
        )
        for signature in (b"", bytes(64))
    ]
    assert sizes[1] - sizes[0] <= 64 + 4
