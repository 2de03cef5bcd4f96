"""Sticks and the network in any order, with duplicates, losses and cuts: always the same end."""

import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from fieldapp.errors import InputError, TransportError
from fieldapp.hub.importer import held_files
from fieldapp.hub.publishing import carry_outboxes
from fieldapp.store import integrity
from fieldapp.store.evidence import files as evidence
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.transfer import receipts, upload_queue
from tests.support.faulty_link import Fault, every
from tests.support.mission import Laptop
from tests.support.networked_mission import Net, on_the_network

EXAMPLES = 10
STEPS = 20
LAPTOPS = 2  # of each example


@pytest.fixture(scope="module")
def net(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Net]:
    with on_the_network(tmp_path_factory.mktemp("mixed")) as made:
        yield made


class Carriers(RuleBasedStateMachine):
    """Two laptops, three sticks, the network; whatever happens in between."""

    net: Net
    pool: list[Laptop]
    number = 0

    def __init__(self) -> None:
        super().__init__()
        Carriers.number += 1
        self.laptops = [self.pool.pop() for _ in range(LAPTOPS)]
        self.folder = self.net.mission.folder / f"sticks {Carriers.number}"
        self.chance = random.Random(Carriers.number)
        for number in range(3):
            (self.folder / str(number)).mkdir(parents=True)

    def stick(self, number: int) -> Path:
        return self.folder / str(number)

    @rule(who=st.integers(0, LAPTOPS - 1), photo=st.booleans())
    def log(self, who: int, photo: bool) -> None:
        laptop = self.laptops[who]
        laptop.log("heard")
        if photo:
            laptop.sign(laptop.photo(self.chance.randbytes(3000)))

    @rule(who=st.integers(0, LAPTOPS - 1), stick=st.integers(0, 2))
    def seal(self, who: int, stick: int) -> None:
        laptop = self.laptops[who]
        tell_recipient(laptop.store, mission=laptop.mission, now=laptop.now)
        with suppress(InputError):  # nothing waits
            laptop.seal(self.stick(stick))

    @rule(stick=st.integers(0, 2))
    def lose(self, stick: int) -> None:
        shutil.rmtree(self.stick(stick))
        self.stick(stick).mkdir()

    @rule(one=st.integers(0, 2), other=st.integers(0, 2))
    def copy(self, one: int, other: int) -> None:
        if one != other:
            shutil.copytree(self.stick(one), self.stick(other), dirs_exist_ok=True)

    @rule(stick=st.integers(0, 2), part=st.floats(0, 1))
    def break_a_file(self, stick: int, part: float) -> None:
        files = sorted(self.stick(stick).glob("fieldapp/*.age"))
        if files:
            path = files[int(part * (len(files) - 1))]
            path.write_bytes(path.read_bytes()[: int(part * path.stat().st_size)])

    @rule(stick=st.integers(0, 2))
    def bring_to_headquarters(self, stick: int) -> None:
        self.net.take(self.stick(stick))
        carry_outboxes.copy_outboxes(self.net.mission.store, self.stick(stick), self.net.public)

    @rule(who=st.integers(0, LAPTOPS - 1), stick=st.integers(0, 2))
    def bring_back(self, who: int, stick: int) -> None:
        self.laptops[who].receive(self.stick(stick))

    @rule(
        who=st.integers(0, LAPTOPS - 1),
        cuts=st.lists(st.integers(200, 12_000), max_size=2),
        metered=st.booleans(),
        budget=st.sampled_from([None, None, 9000]),
    )
    def sync(self, who: int, cuts: list[int], metered: bool, budget: int | None) -> None:
        self.net.link.faults = every([Fault(cut_after=at) for at in cuts])
        with suppress(TransportError):
            self.net.sync(self.laptops[who], metered=metered, budget=budget, tries=2)
        self.net.link.faults = lambda: None

    @rule()
    def import_what_arrived(self) -> None:
        self.net.take()

    @rule(who=st.integers(0, LAPTOPS - 1), hours=st.integers(-48, 48))
    def clock_jumps(self, who: int, hours: int) -> None:
        self.laptops[who].now += timedelta(hours=hours)

    def teardown(self) -> None:
        """Days later there is a link that works: then all is there, once, and proven."""
        for _ in range(3):
            for laptop in self.laptops:
                laptop.now += timedelta(hours=3)
                assert not self.net.sync(laptop).received.refused
            self.net.take()
        for laptop in self.laptops:
            self.net.sync(laptop)
            store, hub = laptop.store, self.net.mission.store
            head = feeds.head(store, laptop.kid)
            assert head is not None
            mine = feeds.records(store, laptop.kid, 0, head.seq)
            assert feeds.records(hub, laptop.kid, 0, head.seq + 9) == mine
            assert feeds.forks(hub, laptop.kid) == []
            assert receipts.logged(store, laptop.kid) == head.seq + 1
            assert upload_queue.waiting(store) == []
            assert all(evidence.has(hub, each.sha256) for each in upload_queue.pieces(store))
            assert not [
                k for k in held_files.listed(hub, held_files.PENDING) if k.kid == laptop.kid
            ]


@pytest.mark.slow
def test_sticks_and_the_network_in_any_order_end_the_same(net: Net) -> None:
    pool = [net.mission.enrol(f"Lynx {n}") for n in range(LAPTOPS * (EXAMPLES + 2))]
    net.enrol("the receiver knows this one, and so the others")
    Carriers.net, Carriers.pool = net, pool
    run_state_machine_as_test(
        Carriers,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            database=None,
        ),
    )
    assert integrity.check(net.mission.store).problems == ()
