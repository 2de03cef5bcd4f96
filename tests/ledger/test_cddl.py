"""record.cddl in the hands of a validator that is not ours, over what is really signed."""

import re
from datetime import UTC, datetime

import cbor2
import pycddl
import pytest
from hypothesis import given, settings

from fieldapp.ledger import record
from fieldapp.ledger.bodies.link_body import LinkSuggestion
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import (
    Amendment,
    Answer,
    Body,
    DeviceEvent,
    Genesis,
    Head,
    Link,
    Manifest,
    Patrol,
    Placement,
    Record,
    Retraction,
    Review,
    Task,
)
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EvidenceRef
from fieldapp.paths import RESOURCES
from tests.support.any_observation import observations
from tests.support.homes import place, seen

CDDL = (RESOURCES / "formats" / "record.cddl").read_text("utf-8")
SIGNER = Signer(b"1" * 32)
BEFORE = Head(kid=SIGNER.verifier.kid, seq=0, hash=bytes(32))


def schema(root: str) -> pycddl.Schema:
    return pycddl.Schema(f"whole = {root}\n{CDDL}")


def flat() -> pycddl.Schema:
    """For a record: pycddl finds neither groups inside maps nor ranges below zero."""
    text = CDDL.replace("-1800000000..1800000000", "int")
    for name in ("head", "fields"):
        (group,) = re.findall(rf"^{name} = \((.*?)\n\)\n", text, re.DOTALL | re.MULTILINE)
        text = re.sub(rf"^{name} = \(.*?\n\)\n", "", text, flags=re.DOTALL | re.MULTILINE)
        text = text.replace(f" {name},", f"{group}\n").replace(f" {name}}}", f"{group}\n}}")
    return pycddl.Schema(f"whole = record\n{text}")


def payload(raw: bytes) -> bytes:
    return bytes(cbor2.loads(raw).value[2])


def signed(body: Body, before: Head | None = BEFORE) -> Record:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    return record.sign(body, signer=SIGNER, mission=bytes(8), previous=before, now=now)


@settings(max_examples=40, deadline=None)
@given(observations())
def test_any_observation_is_what_the_published_format_says(observation: Observation) -> None:
    made = signed(observation)
    schema("envelope").validate_cbor(made.raw)
    flat().validate_cbor(payload(made.raw))


@pytest.mark.parametrize(
    "body",
    [
        Amendment(target=bytes(32), observation=seen("a"), reason="b"),
        Retraction(target=bytes(32), reason="c"),
        Review(target=bytes(32), state="confirmed", note="d"),
        DeviceEvent(event="unlocked", note="e"),
        Patrol(action="start"),
        Patrol(action="sign_off", missing=("gap", "drafts")),
        Task(
            recipient=bytes(8), kind="other", text="f", place=place(48.5, 38.5), about=(bytes(32),)
        ),
        Answer(
            target=bytes(32),
            state="done",
            results=(bytes(32),),
            evidence=(EvidenceRef(sha256=bytes(32), size=9, media_type="application/pdf"),),
        ),
        Placement(reason="g", targets=(bytes(32),), post=place(48.5, 38.5, "Zolote")),
        Placement(reason="h", withdraws=bytes(32)),
        Link(reason="one event", relation="overlap", members=(bytes(32), b"1" * 32)),
        Link(
            reason="60 per cent of 134",
            relation="shares",
            members=(bytes(32), b"1" * 32),
            whole=Count(low=134, high=134),
            suggested=LinkSuggestion(rule="suggestions 1", level="fair"),
        ),
        Link(reason="two events", withdraws=bytes(32)),
        Manifest(recipients=(bytes(32),), first=0, last=1, count=2, head=bytes(32)),
        Manifest(
            recipients=(bytes(32),),
            first=0,
            last=1,
            count=2,
            head=bytes(32),
            log_signature=bytes(64),
        ),
    ],
)
def test_every_record_is_what_the_published_format_says(body: Body) -> None:
    flat().validate_cbor(payload(signed(body).raw))


def test_the_published_format_refuses_what_is_no_record() -> None:
    genesis = signed(Genesis(request_hash=bytes(32), app_version="1"), None)
    right = cbor2.loads(payload(genesis.raw))
    flat().validate_cbor(cbor2.dumps(right))
    for key, value in ((62, b"short"), (63, 7), (2, -1), (99, 0)):
        with pytest.raises(pycddl.ValidationError):
            flat().validate_cbor(cbor2.dumps(right | {key: value}))
    for key in right:
        with pytest.raises(pycddl.ValidationError):
            flat().validate_cbor(cbor2.dumps({k: v for k, v in right.items() if k != key}))


def test_no_name_of_the_published_format_is_one_of_the_prelude() -> None:
    prelude = {"any", "uint", "int", "bytes", "text", "time", "number", "float", "bool", "true"}
    names = re.findall(r"^([a-z][a-z0-9-]*)\s*=", CDDL, re.MULTILINE)
    assert names
    assert not prelude & set(names)
    assert len(names) == len(set(names))
