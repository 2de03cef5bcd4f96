"""What the supervisors' map counts by: links and findings in force, and what the total rests on."""

from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.map import supervisor_map
from fieldapp.app.records import zone_measuring
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Amendment, Record
from fieldapp.map.index.columns import Index
from fieldapp.map.index.totals import totals
from fieldapp.observation.values import Count
from fieldapp.verification.selections.selection_totals import Totals
from tests.support.homes import Device, receive
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.laptop import opened


@pytest.fixture
def laptop(tmp_path: Path) -> Generator[Laptop]:
    with opened(homes.make(tmp_path / "mission").copy("Heron 1", tmp_path)) as made:
        yield made


def session(laptop: Laptop) -> Session:
    assert laptop.pack is not None
    return Session(store=laptop.store, pack=laptop.pack)


def told(laptop: Laptop, figure: int) -> Record:
    return laptop.sign(heard(count=Count(low=figure, high=figure)))


def loaded(laptop: Laptop) -> Index:
    builder, _, _ = supervisor_map.begin(session(laptop))
    supervisor_map.take(session(laptop), builder, 0)
    zone_measuring.measure(session(laptop))
    return supervisor_map.finish(session(laptop), builder)


def officer(laptop: Laptop, *bodies: Link) -> list[Record]:
    owl = Device.numbered(9)
    owl.role = "supervisor"
    owl.begin()
    signed = [owl.sign(body) for body in bodies]
    receive(laptop.store, owl)
    return signed


def all_of(index: Index) -> Totals:
    return totals(index, np.arange(len(index)))


def figures(found: Totals) -> tuple[int, int | None]:
    ((_, total),) = found.counted
    return total.claim.at_least, total.claim.at_most


def test_a_link_and_its_withdrawal_reach_a_map_that_is_open(laptop: Laptop) -> None:
    first, second, _third = (told(laptop, figure) for figure in (9, 15, 4))
    index, since = loaded(laptop), supervisor_map.begin(session(laptop))[2]
    assert figures(all_of(index)) == (28, 28)
    again, since = supervisor_map.refreshed(session(laptop), index, since)
    assert again is index, "nothing came"
    (link,) = officer(
        laptop, Link(relation="overlap", members=(first.hash, second.hash), reason="one morning")
    )
    index, since = supervisor_map.refreshed(session(laptop), index, since)
    assert figures(all_of(index)) == (19, 28)
    assert [group.hash for group in index.counting.groups] == [link.hash]
    there = np.flatnonzero(index.columns.id == index.counting.placed_by[0])
    assert figures(totals(index, there)) == (15, 24)
    assert len(loaded(laptop).counting.members) == 2


def test_an_amendment_of_a_member_is_counted_in_its_group(laptop: Laptop) -> None:
    first, second = told(laptop, 9), told(laptop, 15)
    officer(laptop, Link(relation="same", members=(first.hash, second.hash), reason="one event"))
    index, since = loaded(laptop), supervisor_map.begin(session(laptop))[2]
    assert figures(all_of(index)) == (15, 15)
    changed = heard(count=Count(low=21, high=21))
    laptop.sign(Amendment(target=second.hash, reason="counted again", observation=changed))
    index, since = supervisor_map.refreshed(session(laptop), index, since)
    assert figures(all_of(index)) == (21, 21)
    assert all_of(index).elsewhere == 0


def test_a_total_on_a_laptop_does_not_look_complete(laptop: Laptop) -> None:
    told(laptop, 9)
    basis = all_of(loaded(laptop)).basis
    assert basis is not None
    assert (basis.complete, basis.unlogged) == (False, 1)
