"""Rule files by their hash, rule notices and editions with their effect."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from fieldapp.ledger.bodies.mission_bodies import EditionFile
from fieldapp.ledger.record import Edition, Finding, Link, Record, RuleNotice
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
    assert judging_records(store, target, internal=True) == [], "it is not approved"
    receive(store, kite)
    behind = {target.hash, later.hash, finding.hash, approval.hash}
    for of in (target, later, finding, approval):
        assert {record.hash for record in judging_records(store, of, internal=True)} == behind


def test_a_finding_is_not_about_what_a_link_joins_to_the_found_record(store: Store) -> None:
    lynx, owl, kite = Device.numbered(6), Device.numbered(7), Device.numbered(8)
    owl.role = kite.role = "verification_officer"
    for each in (lynx, owl, kite):
        each.begin()
    ten, eleven, twelve, later = (lynx.sign(seen(h)) for h in ("ten", "eleven", "twelve", "later"))
    pair = owl.sign(Link(relation="duplicate", members=(ten.hash, eleven.hash), reason="twice"))
    apart = owl.sign(Link(relation="apart", members=(ten.hash, twelve.hash), reason="others"))
    gone = owl.sign(Link(relation="same", members=(ten.hash, later.hash), reason="one event"))
    owl.sign(Link(withdraws=gone.hash, reason="two events"))
    on_one = owl.sign(Finding(targets=(ten.hash,), state="observed", note="heard"))
    on_link = owl.sign(Finding(targets=(apart.hash,), state="observed", note="heard twice"))
    for finding in (on_one, on_link):
        kite.sign(Finding(approves=finding.hash, state="approved"))
    effect_rows.put_roster(store, replace(roster([lynx, owl, kite]), version=2))
    for device in (lynx, owl, kite):
        receive(store, device)

    def findings(of: Record) -> set[bytes]:
        found = judging_records(store, of, internal=True)
        return {r.hash for r in found if isinstance(r.body, Finding) and r.body.approves is None}

    for record in (ten, on_one):
        assert on_one.hash in findings(record)
    for record in (eleven, later, pair, gone):
        assert findings(record) == set(), record.body
    assert findings(twelve) == {on_link.hash}
    assert findings(apart) == {on_link.hash}


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
