"""The index follows the rules of effect: the same end whatever came when, twice, or before."""

import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldapp.errors import VerificationError
from fieldapp.ledger.devices.device_entry import Device as Entry
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Amendment, Finding, KeyChange, Link, Record, Review
from fieldapp.ledger.roster import Roster
from fieldapp.observation.observation import Observation
from fieldapp.store.index import effect_rows
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    linked_state,
    log_state,
    observations,
    record_numbers,
    reviews_and_findings,
)
from fieldapp.store.records.desk.unreviewed import unreviewed
from fieldapp.store.records.linked_state import LinkedState
from fieldapp.store.records.search import Query
from fieldapp.store.transfer import receipts
from fieldapp.verification.all_effects import ArrivedRecord, settle
from fieldapp.verification.effect import Effect, Holders, successors
from tests.support.homes import (
    START,
    Device,
    new_store,
    receive,
    renamed,
    roster,
    roster_of,
    seen,
    twin,
)

AGE = timedelta(days=4000)
RECEIVED = int((START + timedelta(days=1)).timestamp())
EVERYTHING = Query(include_amended=True, include_retracted=True, include_void=True, limit=None)
ROLES = (
    "monitor", "monitor", "patrol_leader", "supervisor", "verification_officer",
    "verification_officer",
)  # fmt: skip
COPY = len(ROLES)  # the first one's key on another machine

Action = tuple[int, int, int, int]  # who, what, about which record, hours by a clock that is set


class Delivery(NamedTuple):
    """One record, and the laptop that hands it over."""

    device: Device
    record: Record


@dataclass
class World:
    """What a mission signed: laptops, a copied key, corrections, reviews by anybody."""

    devices: list[Device] = field(default_factory=list)
    copy: Device | None = None

    @classmethod
    def of(cls, actions: list[Action]) -> "World":
        world = cls()
        for number, role in enumerate(ROLES, 1):
            device = Device.numbered(number)
            device.role = role
            device.begin()
            world.devices.append(device)
        for who, what, about, hours in actions:
            world.act(who, what, about, timedelta(hours=hours))
        return world

    def act(self, who: int, what: int, about: int, hours: timedelta) -> None:
        if who == COPY and self.copy is None:
            first = self.devices[0]
            self.copy = twin(first, about % len(first.signed))
        device = self.copy if who == COPY else self.devices[who]
        assert device is not None
        assert device.head is not None
        if device.head.ended:
            return
        target = self.signed[about % len(self.signed)]
        at = START + timedelta(minutes=len(self.signed)) + hours
        match what:
            case 0 | 1:
                device.sign(self.told(str(about), about), at=at)
            case 2 | 3:
                # Most often of what is an observation, so that something comes of it.
                target = self.target(about)
                device.amend(target.hash, self.told(f"amended {about}", about), at=at)
            case 4:
                device.retract(self.target(about).hash, at=at)
            case 5:
                device.sign(Review(target=target.hash, state=f"state {about % 3}"), at=at)
            case 6:
                of = self.signed[about * 7 % len(self.signed)]
                approves = of.hash if isinstance(of.body, Finding) else None
                about_ = of.body.targets if isinstance(of.body, Finding) else (target.hash,)
                device.sign(Finding(targets=about_, state="verified", approves=approves), at=at)
            case 8 | 9:
                device.sign(self.link(about), at=at)
            case 10:
                links = [r for r in self.signed if isinstance(r.body, Link)]
                named = links[about % len(links)] if links else target
                device.sign(Link(reason="two events", withdraws=named.hash), at=at)
            case _ if who == 0 and about % 2 == 0:
                key = self.devices[1].signer.verifier.public_key
                device.sign(KeyChange(public_key=key), at=at)
            case _:
                device.sign(seen("on"), at=at)

    def told(self, note: str, about: int) -> Observation:
        """An observation; every fourth one was observed by somebody else than who logs it."""
        observer = self.devices[about // 4 % len(self.devices)].kid
        return seen(note, observed_by=None if about % 4 else observer)

    def link(self, about: int) -> Link:
        """A link of two or three records, most often of observations, of links too."""
        some = [self.target(about), self.target(about * 5 + 3), self.target(about * 11 + 7)]
        links = [r for r in self.signed if isinstance(r.body, Link)]
        some += links[about % 3 :][:1]
        names = tuple(dict.fromkeys(each.hash for each in some))
        if len(names) < 2:
            names = (*names, bytes(32))
        relation = ("same", "overlap", "duplicate", "apart", "part")[about % 5]
        return Link(reason="one event", relation=relation, members=names)

    def target(self, about: int) -> Record:
        found = [r for r in self.signed if isinstance(r.body, Observation | Amendment)]
        among = found if found and about % 8 else self.signed
        return among[about // 8 % len(among)]

    @property
    def signed(self) -> list[Record]:
        found: dict[bytes, Record] = {}
        for device in (*self.devices, *([self.copy] if self.copy else [])):
            found |= {record.hash: record for record in device.signed}
        return list(found.values())

    def deliveries(self) -> list[Delivery]:
        each = [*self.devices, *([self.copy] if self.copy else [])]
        return [Delivery(device, record) for device in each for record in device.signed]


def admissible(world: World) -> World:
    """What a role may not sign never gets in: the rules are asked about what did."""
    for device in (*world.devices, *([world.copy] if world.copy else [])):
        device.role = "verification_officer"
    return world


def entries(world: World, chance: random.Random) -> list[Roster]:
    """Rosters, each newer than the one before: who follows whom, who was revoked, which branch."""
    listed = {each.kid: each for each in roster(world.devices).devices}
    for role, kid in zip(ROLES, list(listed), strict=True):
        listed[kid] = renamed(replace(listed[kid], role=role), team=chance.choice(("", "1", "2")))
    versions = [listed]
    for _ in range(chance.randrange(5)):
        now = dict(versions[-1])
        kid = chance.choice(list(now)[:3])
        now[kid] = changed(now[kid], world, chance)
        versions.append(now)
    return [
        replace(roster_of(*each.values()), version=number)
        for number, each in enumerate(versions, 2)
    ]


def changed(entry: Entry, world: World, chance: random.Random) -> Entry:
    own = [record for record in world.signed if record.kid == entry.kid]
    named = chance.choice(own)
    point = FeedPoint(named.seq, named.hash)
    first = world.devices[0].kid
    match chance.randrange(6):
        case 0 | 1 | 2 if entry.kid != first:
            return replace(entry, follows=None if entry.follows else first)
        case 1 | 2:
            return replace(entry, revoked_at=START, last_good=point)
        case 3:
            return replace(entry, revoked_at=START, last_logged=chance.choice((None, point)))
        case _:
            return replace(entry, true_branch=point)


def delivered(store: Store, world: World, log: list[Record], chance: random.Random) -> None:
    """Hand everything over in some order, some of it twice; positions and rosters in between."""
    rosters = entries(world, random.Random(len(log)))
    due = world.deliveries()
    due += chance.sample(due, len(due) // 3)
    steps: list[Callable[[], bool]] = [
        *(partial(arrives, store, delivery) for delivery in due),
        *(partial(is_placed, store, record, index) for index, record in enumerate(log)),
        *(partial(is_known, store, each) for each in rosters),
    ]
    chance.shuffle(steps)
    while steps:
        steps = [step for step in steps if not step()]
    effect_rows.put_roster(store, rosters[-1])


def is_known(store: Store, given: Roster) -> bool:
    effect_rows.put_roster(store, given)
    return True


def arrives(store: Store, delivery: Delivery) -> bool:
    """Whether it was taken; a record whose earlier ones have not come waits."""
    try:
        receive(store, delivery.device, [delivery.record])
    except VerificationError as e:
        if e.check != "3":
            raise
        return False
    return True


def is_placed(store: Store, record: Record, index: int) -> bool:
    number = record_numbers.number(store, record.hash)
    if number is None:
        return False
    with store.transaction():
        receipts.place(store, [(number, index)])
    return True


def state(store: Store, world: World) -> dict[bytes, Effect]:
    """Effect of every record as lists, panels and exports show it."""
    numbers = {record_numbers.number(store, record.hash): record for record in world.signed}
    found = {}
    for number, entry in zip(
        numbers, record_numbers.entries(store, [n or 0 for n in numbers]), strict=True
    ):
        found[numbers[number].hash] = Effect(reason=entry.reason, flags=entry.flags)
    for row in observations.stream(store, EVERYTHING):
        found[row.hash] = Effect(row.reason, row.amended_by, row.retracted_by, row.flags)
    judged: dict[bytes, Effect] = {}
    for record in world.signed:
        for each in reviews_and_findings.about(store, [record.hash]):
            hash_ = each.record.hash
            if hash_ not in judged or judged[hash_].reason:
                judged[hash_] = replace(each.effect, flags=found[hash_].flags)
    return found | judged | linked(found, linked_state.all_links(store, log_state.newest(store)))


def linked(found: dict[bytes, Effect], links: LinkedState) -> dict[bytes, Effect]:
    """Effect of every link, with the flags of its record."""
    return {
        hash_: replace(effect, flags=found[hash_].flags)
        for hash_, effect in links.links.effects.items()
    }


def then(store: Store, world: World, size: int, listed: dict[bytes, Entry]) -> dict[str, Any]:
    """What counted at a size of the log: the version in force of each thread, and each link."""
    state_ = log_state.at_size(store, size, listed)
    numbers = {record_numbers.number(store, r.hash): r.hash for r in world.signed}
    threads = log_state.threads(store, state_, all_threads(store))
    effects = linked_state.all_links(store, state_).links.effects
    return {
        "in force": {each.hash: numbers[each.current] for each in threads if each.current},
        "links": {hash_: each.reason for hash_, each in effects.items()},
    }


def all_threads(store: Store) -> set[int]:
    kinds = ("ceasefire_violation",)
    return {
        thread
        for kind in kinds
        for thread in log_state.between(
            store, log_state.LogState(Holders({}), 0), kind, START - AGE, START + AGE
        )
    }


def wanted_then(
    placed: list[ArrivedRecord], size: int, listed: dict[bytes, Entry]
) -> dict[str, Any]:
    """The same by the rules alone, of the records that the log had."""
    some = [p for p in placed if p.log_index is not None and p.log_index < size]
    effects = settle(some, listed)
    bodies = {p.record.hash: p.record for p in some}
    current = {
        hash_
        for hash_, record in bodies.items()
        if isinstance(record.body, Observation | Amendment)
        and effects[hash_] == Effect(flags=effects[hash_].flags)
    }
    return {
        "in force": {first_of(bodies[each], bodies, listed): each for each in current},
        "links": {h: effects[h].reason for h, r in bodies.items() if isinstance(r.body, Link)},
    }


def first_of(record: Record, bodies: dict[bytes, Record], listed: dict[bytes, Entry]) -> bytes:
    """Hash of the first version of a thread."""
    changes = [r for r in bodies.values() if isinstance(r.body, KeyChange)]
    who = Holders(listed, successors=successors(changes))
    while isinstance(record.body, Amendment):
        named = bodies.get(record.body.target)
        if named is None or not isinstance(named.body, Observation | Amendment):
            break
        if not who.may_correct(record.kid, named.kid):
            break
        record = named
    return record.hash


# Most is done by two laptops of one holder and somebody who meddles with the records of the first.
ACTIONS = st.lists(
    st.tuples(
        st.sampled_from((0, 0, 0, 1, 1, 1, 2, 3, 4, 5, COPY)),
        st.sampled_from((1, 2, 2, 2, 4, 5, 6, 7, 8, 9, 10)),
        st.integers(0, 60),
        st.integers(-60, 60),
    ),
    min_size=8,
    max_size=30,
)


def homes(count: int) -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            store = new_store(Path(folder) / str(number))
            yield store
            store.close()


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(actions=ACTIONS, seed=st.integers(0, 2**16), logged=st.integers(0, 40))
def test_whatever_came_when_the_end_is_that_of_the_rules(
    actions: list[Action], seed: int, logged: int
) -> None:
    world = admissible(World.of(actions))
    log = world.signed
    random.Random(seed).shuffle(log)
    log = in_feed_order(log)[:logged]
    listed: dict[bytes, Any] = {
        each.kid: each for each in entries(world, random.Random(len(log)))[-1].devices
    }
    places = {record.hash: index for index, record in enumerate(log)}
    placed = [ArrivedRecord(r, places.get(r.hash), RECEIVED) for r in world.signed]
    wanted = settle(placed, listed)
    for number, store in enumerate(homes(2)):
        delivered(store, world, log, random.Random(seed + number))
        assert state(store, world) == wanted
        for size in {len(log) // 2, len(log)}:
            assert then(store, world, size, listed) == wanted_then(placed, size, listed)
        waiting = list(unreviewed(store))
        report = rebuild_index(store)
        assert report.equal, report.differences
        assert list(unreviewed(store)) == waiting, "as where nothing was looked at before"


def in_feed_order(log: list[Record]) -> list[Record]:
    """The same feeds in the same places, each in the order of its numbers, as a log has them."""
    by_feed: dict[bytes, Iterator[Record]] = {
        kid: iter(sorted((r for r in log if r.kid == kid), key=lambda r: r.seq))
        for kid in {r.kid for r in log}
    }
    return [next(by_feed[record.kid]) for record in log]
