"""Handouts for liaison officers: kept once, the newest of a name holds; findings since a row."""

from datetime import timedelta

from fieldapp.ledger.record import Finding, Link
from fieldapp.store.interface import Store
from fieldapp.store.records import linked_state, log_state
from fieldapp.store.transfer import handout_rows
from tests.store.contract.test_records import monitor, officer
from tests.support.homes import START, receive


def test_a_handout_is_kept_once_and_the_newest_of_a_name_holds(store: Store) -> None:
    later = START + timedelta(days=1)
    assert handout_rows.standing(store, "finding a") is None
    handout_rows.put(store, "finding a", b"in force", START)
    handout_rows.put(store, "edition b", b"edition", START)
    handout_rows.put(store, "finding a", b"in force", later)
    handout_rows.put(store, "finding a", b"over", later, standing="withdrawn")
    assert handout_rows.standing(store, "finding a") == "withdrawn"
    assert [each.raw for each in handout_rows.newest(store)] == [b"over", b"edition"]
    first, *others = handout_rows.after(store, 0)
    assert (first.raw, first.at) == (b"in force", START)
    assert handout_rows.after(store, first.id) == others
    assert [each.raw for each in others] == [b"edition", b"over"]


def test_findings_that_came_since_and_what_they_rest_on_by_links(store: Store) -> None:
    lynx, judge = monitor(store, "heard", "seen", "far"), officer(9, "verification_officer")
    _, one, two, _ = lynx.signed
    link = judge.sign(Link(relation="overlap", members=(one.hash, two.hash), reason="one event"))
    receive(store, judge)
    names, row = handout_rows.findings(store, 0)
    assert names == set()
    found = judge.sign(Finding(targets=(link.hash,), state="observed", note="heard"))
    receive(store, judge)
    assert handout_rows.findings(store, row)[0] == {found.hash}
    rested = linked_state.rested_on(store, log_state.newest(store), [link.hash])
    assert {each.hash for each in rested} == {one.hash, two.hash}
