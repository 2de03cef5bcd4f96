"""Rule files by their hash, rule notices and editions with their effect."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from fieldapp.ledger.bodies.mission_bodies import EditionFile
from fieldapp.ledger.record import Edition, Finding, RuleNotice
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, log_state, rule_rows
from fieldapp.store.records.desk.judging_records import judging_records
from tests.support.homes import (
    Device,
    log,
    own_device,
    receive,
    roster,
    seen,
)

NAME = "agreement.toml"


def sha256(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()


def test_a_rule_file_is_kept_under_its_hash_once(store: Store) -> None:
    rule_rows.keep(store, NAME, b"one")
    rule_rows.keep(store, NAME, b"two", attributes=True)
    rule_rows.keep(store, NAME, b"one")
    assert rule_rows.kept(store, sha256(b"one")) == (NAME, b"one")
    assert rule_rows.kept(store, bytes(32)) is None
    assert sorted(rule_rows.named(store, NAME)) == [b"one", b"two"]
    assert rule_rows.named(store, "counting.toml") == []
    rule_rows.keep(store, "counting.toml", b"three")
    assert rule_rows.attributing(store) == {sha256(b"one"): False, sha256(b"two"): True}


def test_notices_are_read_with_what_they_come_to(store: Store) -> None:
    desk = own_device(store)
    log(store, desk)
    since = datetime(2026, 3, 3, tzinfo=UTC)
    notice = desk.sign(RuleNotice(rules=sha256(b"one"), effective_from=since))
    approval = desk.sign(RuleNotice(approves=notice.hash, state="approved"))
    for each in (notice, approval):
        feeds.append(store, each)
    found = rule_rows.notices(store, log_state.newest(store))
    assert set(found.records) == set(found.found.effects) == {notice.hash, approval.hash}
    assert not rule_rows.notices(store, log_state.at_size(store, 0, {})).records
    assert rule_rows.applied(store, log_state.newest(store)) == [], "one person approves nothing"


def test_the_records_behind_a_finding_in_force_are_found(store: Store) -> None:
    lynx, owl, kite = Device.numbered(6), Device.numbered(7), Device.numbered(8)
    owl.role = kite.role = "verification_officer"
    for each in (lynx, owl, kite):
        each.begin()
    target = lynx.sign(seen("ten"))
    later = lynx.amend(target.hash, seen("eleven"))
    finding = owl.sign(Finding(targets=(target.hash,), state="observed", note="heard"))
    approval = kite.sign(Finding(approves=finding.hash, state="approved"))
    for each in (lynx, owl):
        receive(store, each)
    effect_rows.put_roster(store, replace(roster([lynx, owl, kite]), version=2))
    assert judging_records(store, target) == [], "it is not approved"
    receive(store, kite)
    behind = {target.hash, later.hash, finding.hash, approval.hash}
    for of in (target, later, finding, approval):
        assert {record.hash for record in judging_records(store, of)} == behind


def test_editions_are_read_apart_from_notices(store: Store) -> None:
    desk = own_device(store)
    log(store, desk)
    since = datetime(2026, 3, 3, tzinfo=UTC)
    notice = desk.sign(RuleNotice(rules=sha256(b"one"), effective_from=since))
    file = EditionFile(sha256=sha256(b"a"), size=1, media_type="text/csv", name="a.csv")
    edition = desk.sign(
        Edition(number="1", kind="daily", period=(since, 1), audience="internal", files=(file,))
    )
    for each in (notice, edition):
        feeds.append(store, each)
    found = rule_rows.editions(store, log_state.newest(store))
    assert set(found.records) == set(found.found.effects) == {edition.hash}
    assert found.positions == {edition.hash: None}
