"""Rule files by their hash, rule notices and editions with their effect."""

import hashlib
from datetime import UTC, datetime

from fieldapp.ledger.bodies.mission_bodies import EditionFile
from fieldapp.ledger.record import Edition, RuleNotice
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, log_state, rule_rows
from tests.support.homes import log, own_device

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
