"""A home and a hub of format level 1: what they hold is read, stored and signed the same for good.

`tests/vectors/level_one.json` was made by tests/tools/level_one.py. A feed may grow; its records
stay.
"""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from fieldapp.app.records import tasks
from fieldapp.ledger import dcbor, envelope, feed, record
from fieldapp.ledger.body import BODIES, LEVELS, encode_body, level_of
from fieldapp.ledger.devices.device_entry import Device, openings
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.record import Finding, Record, RecordType, Review
from fieldapp.observation.observation import FIELDS, Observation
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.records import feeds, observations, placements, reviews_and_findings
from fieldapp.store.records.search import Query
from tests.support.homes import new_store, roster_of
from tests.tools import level_one

FROZEN: dict[str, Any] = json.loads(level_one.FILE.read_text("ascii"))
FEEDS: list[list[Record]] = [
    [record.parse(bytes.fromhex(raw)) for raw in each["records"]] for each in FROZEN["feeds"]
]
ALL = [each for records in FEEDS for each in records]
LATER = {f.key for f in FIELDS.values() if f.key > 43} - {56} | {*range(81, 90)}
"""Keys of observations and findings that level 2 adds; 56 is older."""


def test_every_record_of_level_one_parses_verifies_and_is_written_the_same() -> None:
    for each, records in zip(FROZEN["feeds"], FEEDS, strict=True):
        verifier = Verifier(bytes.fromhex(each["public_key"]))
        for read in records:
            record.verify(read, verifier)
            _, content = envelope.parse(read.raw)
            payload: Any = dcbor.decode(content)
            body = {key: value for key, value in payload.items() if key >= 6}
            assert encode_body(read.type, read.body) == body
            assert level_of(read.body) == 1


def test_level_one_is_frozen_with_all_its_types_and_fields() -> None:
    assert {each.type for each in ALL} == {kind for kind, level in LEVELS.items() if level == 1}
    for kind, (_, table) in BODIES.items():
        if LEVELS[kind] == 1:
            bodies = [encode_body(kind, each.body) for each in ALL if each.type == kind]
            later = set() if kind is RecordType.PLACEMENT else LATER  # whose 81 is older
            assert {key for body in bodies for key in body} == table.keys - later, kind


def test_what_is_signed_today_at_level_one_is_what_was_signed_then() -> None:
    assert level_one.frozen() == FROZEN


def entry(number: int) -> Device:
    """A frozen feed's entry in a roster of today."""
    each = FROZEN["feeds"][number]
    public_key = bytes.fromhex(each["public_key"])
    return Device(
        kid=Verifier(public_key).kid,
        public_key=public_key,
        role=each["role"],
        valid_from=level_one.START - timedelta(days=1),
        revoked_at=None,
        revoked_log_size=None,
        request_hash=bytes(32),
        openings=openings(bytes, call_sign=f"Feed {number}", person=bytes([number]) * 8),
    )


def test_a_home_takes_in_the_feeds_of_level_one_and_finds_what_they_say(tmp_path: Path) -> None:
    listed = roster_of(*(entry(n) for n in range(len(FEEDS))))
    now = level_one.START + timedelta(days=1)
    store = new_store(tmp_path / "home")
    for records in FEEDS:
        admitted = feed.admit(
            records, roster=listed, mission=level_one.MISSION, head=None,
            known=lambda _seq: frozenset(), now=now,
        ends=lambda _: False,
        )  # fmt: skip
        feeds.append_admitted(store, admitted, received_at=now)
    seen = observations.search(store, Query(limit=None, kinds=("damage",)))
    assert [row.observation.urgent for row in seen] == [True]
    first = next(r for r in ALL if isinstance(r.body, Observation))
    judged = [each.record.body for each in reviews_and_findings.about(store, [first.hash])]
    assert {type(body) for body in judged} == {Review, Finding}
    withdrawn, withdrawal = placements.about(store, first.hash)
    assert (withdrawn.effect.reason, withdrawal.effect.reason) == ("withdrawn", "")
    (question,) = [t for t in tasks.given(store, listed) if t.task.kind == "question"]
    assert (question.state, len(question.results)) == ("done", 1)
    assert rebuild_index(store).equal
    assert [bytes.fromhex(raw) for each in FROZEN["feeds"] for raw in each["records"]] == [
        raw for records in FEEDS for raw in feeds.records(store, records[0].kid, 0, len(records))
    ]
