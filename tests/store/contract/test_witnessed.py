"""How far the log is witnessed, and heads of it that other devices cite."""

from dataclasses import replace
from datetime import UTC, datetime

from fieldapp.ledger.log import note, tlog
from fieldapp.ledger.log.cosign import Cosigner, with_lines
from fieldapp.ledger.roster import Roster
from fieldapp.store import hub_log, settings
from fieldapp.store.devices import device_settings
from fieldapp.store.devices.device_settings import CitedHead
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.index import witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import map_rows, observations, record_numbers
from fieldapp.store.records.search import Query
from fieldapp.store.sealed import named_secrets
from fieldapp.store.transfer import checkpoints, receipts, stamp_rows
from fieldapp.store.transfer.checkpoints import StoredCheckpoint
from tests.support.homes import START, log, own_device, seen


def test_the_first_stamp_with_an_entry_and_the_newest_are_found(store: Store) -> None:
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    first, second = (
        stamp_rows.StoredStamp(size=size, at=at, stamp=b"stamp %d" % size, root=b"pem")
        for size in (7, 9)
    )
    assert stamp_rows.newest(store) is None
    stamp_rows.add(store, first)
    stamp_rows.add(store, second)
    stamp_rows.add(store, replace(second, stamp=b"other"))
    assert stamp_rows.newest(store) == second
    assert stamp_rows.first_with(store, 6) == first
    assert stamp_rows.first_with(store, 7) == second
    assert stamp_rows.first_with(store, 9) is None


def test_a_secret_that_was_removed_is_gone(store: Store) -> None:
    named_secrets.put(store, "log seed", b"s" * 32)
    named_secrets.remove(store, "log seed")
    named_secrets.remove(store, "log seed")
    assert named_secrets.get(store, "log seed") is None


LOG = note.LogSigner(origin="example.com/log", seed=bytes(32))
WITNESSES = [Cosigner(name=f"w{n}.example", seed=bytes([n]) * 32) for n in (1, 2)]
VKEYS = tuple(vkey for witness in WITNESSES for vkey in witness.vkeys)


def rules(threshold: int) -> Roster:
    return Roster(
        version=1,
        mission=bytes(8),
        mission_name="Test mission",
        epoch_key="",
        log_origin=LOG.origin,
        log_vkeys=LOG.vkeys,
        witness_vkeys=VKEYS,
        witness_threshold=threshold,
    )


def signed(size: int, *by: Cosigner) -> str:
    text = LOG.sign(note.Checkpoint(origin=LOG.origin, size=size, root=bytes([size] * 32)))
    for each in by:
        text = with_lines(text, each.lines(text, at=START), each.vkeys)
    return text


def held(store: Store, size: int, *by: Cosigner) -> None:
    checkpoints.add_checkpoint(
        store,
        StoredCheckpoint(size=size, root=bytes([size] * 32), note=signed(size, *by), kept_at=START),
    )


def states(store: Store) -> list[str]:
    rows = observations.search(store, Query())
    return [row.state for row in sorted(rows, key=lambda row: row.seq)]


def test_a_record_counts_as_proven_once_enough_witnesses_cosigned_a_log_with_it(
    store: Store,
) -> None:
    log(store, own_device(store), *map(seen, "abc"))
    receipts.mark_logged(store, store.kid, first=1, count=2, log_index=4)
    held(store, 6)
    assert witness_rows.size(store) == witness_rows.ALL
    assert states(store) == ["logged", "logged", "signed"]
    witness_rows.put_rules(store, rules(1))
    assert states(store) == ["unwitnessed", "unwitnessed", "signed"]
    assert (receipts.proven(store, store.kid), receipts.unwitnessed(store, store.kid)) == (0, 2)
    assert receipts.logged_between(store, store.kid, 0, 9) == (0, 2)
    for wanted, count in ((("unwitnessed",), 2), (("logged",), 0), (("signed",), 1)):
        assert len(observations.search(store, Query(states=wanted))) == count
        numbers = record_numbers.records(store, states=wanted, types=(1,))
        assert len(numbers) == count
        assert {each.state for each in record_numbers.entries(store, numbers)} <= set(wanted)
    assert [word for _, word in map_rows.pending(store)].count("unwitnessed") == 2
    assert not witness_rows.take(store, signed(5))
    assert witness_rows.take(store, signed(5, WITNESSES[0]))
    assert (witness_rows.size(store), states(store)[:2]) == (5, ["logged", "unwitnessed"])
    held(store, 6, WITNESSES[1])
    assert states(store)[:2] == ["logged", "logged"]
    assert receipts.unwitnessed(store, store.kid) == 0
    # A later mission pack asks for more of them: what one alone cosigned is no longer enough.
    settings.put(store, device_settings.cosigned_sent(store.kid), 6)
    witness_rows.put_rules(store, rules(2))
    assert (witness_rows.size(store), states(store)[:2]) == (0, ["unwitnessed", "unwitnessed"])
    assert not settings.get(store, settings.COSIGNED)
    assert settings.get(store, device_settings.cosigned_sent(store.kid)) is None
    held(store, 6, *WITNESSES)
    assert states(store)[:2] == ["logged", "logged"]
    witness_rows.put_rules(store, rules(1))
    assert witness_rows.size(store) == 6


def test_a_cosignature_that_does_not_hold_witnesses_nothing(store: Store) -> None:
    witness_rows.put_rules(store, rules(1))
    other = Cosigner(name="w1.example", seed=b"another key of the same name 32b")
    assert not witness_rows.take(store, signed(5, other))
    text = signed(5, WITNESSES[0])
    assert not witness_rows.take(store, text.replace(f"\n{5}\n", "\n6\n", 1))
    assert witness_rows.size(store) == 0


def test_the_newest_checkpoint_seen_is_the_largest_of_all_that_were_verified(store: Store) -> None:
    assert checkpoints.newest_seen(store) is None
    held(store, 3)
    assert checkpoints.newest_seen(store) == (3, bytes([3] * 32), signed(3))
    settings.put(store, settings.HUB_CHECKPOINT, signed(9))
    assert checkpoints.newest_seen(store) == (9, bytes([9] * 32), signed(9))


def test_the_log_knows_which_roots_it_had(store: Store) -> None:
    hub_log.append(store, [LogEntry(hash=bytes([n]) * 32, what="export") for n in range(5)])
    root = tlog.root(3, hub_log.read_hashes(store))
    contains = hub_log.contains(store)
    assert contains(3, root)
    assert contains(0, tlog.EMPTY_ROOT)
    assert not contains(4, root)
    assert not contains(6, root)


def test_cited_heads_are_kept_by_feed(store: Store) -> None:
    first = CitedHead(kid=b"lynx____", record=bytes(32), size=7, root=b"r" * 32)
    wrong = CitedHead(
        kid=b"owl_____", record=b"x" * 32, size=2, root=b"o" * 32, note=signed(2), other=True
    )
    for each in (first, wrong):
        settings.put(store, device_settings.cited_head(each.kid), each)
    assert device_settings.cited_heads(store) == [first, wrong]
    settings.remove(store, device_settings.cited_head(first.kid))
    assert device_settings.cited_heads(store) == [wrong]
