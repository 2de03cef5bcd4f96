"""What a laptop holds of the feeds that it may see: as of an entry of the log, or behind it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, total_members
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.reporting import report_recount
from fieldapp.app.reporting.daily_records import records_of
from fieldapp.app.reporting.judged_records import judge_of
from fieldapp.cli.judging.basis_heading import heading
from fieldapp.hub.publishing import carry_outboxes
from fieldapp.hub.publishing import outbox as hub_outbox
from fieldapp.ledger import bundle
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.devices.feed_list import FeedList, ListedFeeds
from fieldapp.ledger.log import note, outbox_list
from fieldapp.ledger.log.outbox_list import LIST, OutboxList
from fieldapp.mission import hub_keys
from fieldapp.report.daily.sections import daily
from fieldapp.store import hub_log, integrity
from fieldapp.store.records import feeds, observations
from fieldapp.store.records.search import Query
from fieldapp.sync.carrier import carried_outbox, receive
from fieldapp.ui.base import total_words
from fieldapp.verification.basis import Basis
from tests.support.mission import Laptop
from tests.support.networked_mission import Net, on_the_network


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    with on_the_network(tmp_path) as made:
        yield made


def opened(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def state_of(laptop: Laptop, size: int | None = None) -> CountingState:
    return counting_state.state_at(opened(laptop), size)


def basis(laptop: Laptop, size: int | None = None) -> Basis:
    return state_of(laptop, size).basis


def by_network(net: Net, laptop: Laptop) -> None:
    net.sync(laptop)
    net.take()
    assert not net.sync(laptop).received.refused


def by_stick(net: Net, laptop: Laptop) -> None:
    stick = net.mission.folder / f"stick of {laptop.kid.hex()}"
    laptop.now += timedelta(minutes=1)
    laptop.log("on the way")
    laptop.seal(stick)
    net.take(stick)
    carry_outboxes.copy_outboxes(net.mission.store, stick, net.public)
    net.mission.install(laptop)
    assert not laptop.receive(stick).refused


def outbox(net: Net, laptop: Laptop) -> Path:
    return net.public / "outbox" / laptop.kid.hex()


def feeds_file(net: Net, laptop: Laptop) -> Path:
    return max(outbox(net, laptop).glob(f"*{receive.FEEDS}"))


@pytest.mark.parametrize("way", [by_network, by_stick])
def test_a_laptop_that_holds_all_listed_speaks_as_of_an_entry(
    net: Net, way: Callable[[Net, Laptop], None]
) -> None:
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    lynx.log("heard")
    assert not basis(owl).complete  # no list is here
    for each in (lynx, owl, owl):
        way(net, each)
    found = basis(owl)
    assert (found.complete, found.behind, found.feeds) == (True, 0, 2)  # Lynx's and its own
    size = hub_log.size(net.mission.store)
    assert found.size == size
    assert (
        counting_state.state_at(Session(store=net.mission.store, pack=net.mission.pack)).basis.root
        == found.root
    )
    # Places in the log are known here, and are no proof.
    (row,) = observations.search(owl.store, Query(text="heard"))
    (at_hub,) = observations.search(net.mission.store, Query(text="heard"))
    assert row.log_index == at_hub.log_index
    assert (row.state, at_hub.state) == ("received", "logged")
    assert integrity.check(owl.store).problems == ()
    # What is signed here comes after all others, and is named.
    owl.log("seen", "and heard")
    found = basis(owl)
    assert (found.complete, found.size, found.unlogged) == (True, size, 2)
    way(net, owl)
    assert (basis(owl).complete, basis(owl).unlogged) == (True, 0)
    assert basis(owl).size == hub_log.size(net.mission.store)


def test_a_file_that_is_held_back_leaves_the_laptop_at_the_entry_before(net: Net) -> None:
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    for each in (owl, lynx):
        by_network(net, each)
    net.sync(owl)
    before = basis(owl)
    assert before.complete
    lynx.log("heard")
    by_network(net, lynx)
    held_back = feeds_file(net, owl)
    away = held_back.rename(net.mission.folder / "away")
    net.sync(owl)
    assert basis(owl).size == before.size
    assert not list(observations.search(owl.store, Query(text="heard")))
    away.rename(held_back)
    net.sync(owl)
    assert basis(owl).complete
    assert basis(owl).size > before.size


def test_a_feed_of_which_the_end_is_not_here_is_behind(
    net: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub_outbox, "AT_ONCE", 4)
    owl, lynx, crow = net.enrol("Owl", "supervisor"), net.enrol("Lynx"), net.enrol("Crow")
    by_network(net, owl)
    lynx.log("one", "two", "three", "four", "five", "six")
    crow.log("seven")
    for each in (crow, lynx):
        net.sync(each)
    net.take()
    rest = feeds_file(net, owl)
    away = rest.rename(net.mission.folder / "away")
    net.sync(owl)
    found = basis(owl)
    assert (found.complete, found.behind, found.feeds) == (False, 1, 3)
    assert found.size == hub_log.size(net.mission.store)
    words = total_words.basis_words(found)
    assert words.startswith("Of the records here; 1 of 3 feeds")
    assert f"behind entry {found.size}." in words
    away.rename(rest)
    net.sync(owl)
    assert total_words.basis_words(basis(owl)) == f"As of entry {found.size}."


def test_of_an_earlier_entry_a_laptop_says_what_it_holds(
    net: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    net.mission.log_roster()
    lynx.log("heard")
    for each in (lynx, owl, owl):
        by_network(net, each)
    then = basis(owl).size
    lynx.log("later")
    for each in (lynx, owl):
        by_network(net, each)
    now = basis(owl).size
    assert (then < now, basis(owl).complete) == (True, True)
    found = basis(owl, then)
    assert (found.complete, found.behind, found.later_roster) == (True, 0, False)
    # Of the time before headquarters first went by this roster, that of then is not here.
    state = state_of(owl, 1)
    assert (state.basis.complete, state.basis.later_roster) == (False, True)
    said = heading(total_members.basis_members(state))
    assert said == (
        "Of the records here, all 2 feeds up to entry 1, by today's roster: that of then is not "
        "here"
    )
    # What is missing now was logged after that entry.
    monkeypatch.setattr(hub_outbox, "AT_ONCE", 2)
    lynx.log("one", "two", "three", "four")
    net.sync(lynx)
    net.take()
    rest = feeds_file(net, owl)
    rest.rename(net.mission.folder / "away")
    net.sync(owl)
    assert basis(owl).behind == 1
    assert (basis(owl, then).behind, basis(owl, then).complete) == (0, True)
    state = state_of(owl)
    day = lynx.now.date()
    content = daily(records_of(state, judge_of(opened(owl), state), day, 1))
    (row,) = content.section("heading")
    assert (row.cells["feeds"], row.cells["behind"], row.cells["later_roster"]) == (2, 1, "no")
    # A newer roster was not that of then.
    net.enrol("Crow")
    net.mission.log_roster()
    by_network(net, owl)
    assert basis(owl, then).later_roster


def test_an_old_stick_takes_nothing_back(net: Net) -> None:
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    for each in (lynx, owl):
        by_stick(net, each)
    old = net.mission.folder / "old"
    shutil.copytree(net.mission.folder / f"stick of {owl.kid.hex()}", old)
    for each in (lynx, owl):
        by_stick(net, each)
    found = basis(owl)
    assert found.complete
    owl.receive(old)
    assert basis(owl) == found


def test_a_feed_of_which_a_part_was_left_out_is_behind(net: Net) -> None:
    """Whoever carries the files leaves one out; what comes after it does not fit."""
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    stick = net.mission.folder / "stick"
    for each in (lynx, owl):
        by_network(net, each)
    net.sync(owl)
    before = basis(owl)
    assert before.complete
    passed_on = list[Path]()
    for text in ("one", "two"):
        lynx.log(text)
        by_network(net, lynx)
        passed_on.append(feeds_file(net, owl))
    left_out = passed_on[0]
    carry_outboxes.copy_outboxes(net.mission.store, stick, net.public)
    (carried_outbox.folder_of(owl.store, stick) / left_out.name).unlink()
    owl.receive(stick)
    assert not list(observations.search(owl.store, Query(text="two")))
    found = basis(owl)
    assert (found.complete, found.behind) == (False, 1)
    assert found.size > before.size
    net.sync(owl)
    assert basis(owl).complete
    assert basis(owl).size > before.size


def hostile(net: Net, owl: Laptop, signer: note.LogSigner, root: bytes, size: int) -> None:
    """A list that says there is nothing to see, in the owl's outbox."""
    listed = ListedFeeds(root, feed_list.whole_hash({}), {}, is_whole=True)
    raw = bundle.seal_lines(
        feed_list.join(FeedList(size=size, listed=listed), []),
        [owl.store.secrets.letter_identity.recipient],
    )
    name = f"{size:012d}-x{10**11:012d}{receive.FEEDS}"
    (outbox(net, owl) / name).write_bytes(raw)
    last = max(outbox(net, owl).glob(f"*{LIST}")).name
    one = OutboxList(
        kid=owl.kid, name=f"{size:012d}-x{10**11 + 1:012d}{LIST}", after=last,
        files=((name, hashlib.sha256(raw).digest()),), at=net.mission.now,
    )  # fmt: skip
    head = note.Checkpoint(origin=signer.origin, size=size, root=root)
    (outbox(net, owl) / one.name).write_text(outbox_list.sign(one, head, signer), "utf-8")


@pytest.mark.parametrize("whose", ["a stranger's", "another log's", "two logs"])
def test_a_list_of_another_log_changes_nothing(net: Net, whose: str) -> None:
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    for each in (lynx, owl):
        by_network(net, each)
    net.sync(owl)
    found = basis(owl)
    assert found.complete
    own = hub_keys.log_signer(net.mission.store)
    signer = {
        "a stranger's": note.LogSigner(origin=own.origin, seed=b"r" * 32),
        "another log's": note.LogSigner(origin="example.com/log", seed=b"r" * 32),
        "two logs": own,
    }[whose]
    hostile(net, owl, signer, bytes(32), found.size)
    assert net.sync(owl).received.refused
    assert basis(owl) == found


def test_a_change_that_does_not_fit_has_everything_asked_for_anew(net: Net) -> None:
    """Headquarters was restored from a copy that knows less of what it sent."""
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    for each in (lynx, owl):
        by_network(net, each)
    net.sync(owl)
    owl.store.db.execute("DELETE FROM listed_feed WHERE kid = ?", [lynx.kid])
    crow = net.enrol("Crow")
    by_network(net, crow)
    net.sync(owl)
    assert feeds.head(owl.store, crow.kid) is not None  # records are taken
    before = basis(owl)
    for _ in range(2):
        by_network(net, owl)
    assert basis(owl).complete
    assert basis(owl).feeds == 3
    assert basis(owl).size > before.size


def test_a_patrol_leader_has_the_team_alone_and_a_monitor_no_list(net: Net) -> None:
    lynx, heron = net.enrol("Lynx"), net.enrol("Heron", "patrol_leader")
    for each in (lynx, heron, lynx, heron):
        by_network(net, each)
    found = basis(heron)
    assert (found.complete, found.of_team) == (False, True)
    assert "headquarters' links are not here" in total_words.basis_words(found)
    assert basis(lynx).feeds == 0
    assert total_words.basis_words(basis(lynx)).startswith("Of the records here")


def test_a_report_is_recounted_as_of_its_entry(net: Net) -> None:
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    lynx.log("heard")
    for each in (lynx, owl):
        by_network(net, each)
    hub = Session(store=net.mission.store, pack=net.mission.pack)
    state = counting_state.state_at(hub)
    content = daily(records_of(state, judge_of(hub, state), lynx.now.date(), 1))
    assert content.section("hashes")
    lynx.log("later")
    for each in (lynx, owl):
        by_network(net, each)
    session = Session(store=owl.store, pack=owl.pack)
    assert basis(owl).complete
    found = report_recount.recount(session, content)
    assert (found.word, found.others, found.named) == (report_recount.SAME, 0, 1)
    # A laptop that is behind counts all that is here.
    owl.store.db.execute("UPDATE listed_feed SET hash = zeroblob(32) WHERE kid = ?", [lynx.kid])
    assert report_recount.recount(session, content).word == report_recount.OTHER
