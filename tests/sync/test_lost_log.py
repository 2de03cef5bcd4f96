"""Headquarters is lost while laptops sync: the log begins again, and all of it is brought again."""

import random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.headquarters import custody, roster_changes
from fieldapp.errors import StoppedSigningError
from fieldapp.hub.publishing import publish
from fieldapp.mission import hub_keys
from fieldapp.mission.signing import new_log
from fieldapp.store import hub_log
from fieldapp.store.records import feeds
from fieldapp.store.transfer import receipts
from fieldapp.sync import newer_files
from fieldapp.sync.carrier import receive
from tests.support.homes import PASSPHRASE, reopened
from tests.support.networked_mission import Net, on_the_network
from tests.sync.test_network_sync import everything_is_there, through


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    with on_the_network(tmp_path) as made:
        yield made


def lose(net: Net, backup: Path) -> None:
    """Headquarters' machine burns, and the receiver's with it; the backup comes to another one."""
    net.running.kill()
    net.mission.store.close()
    home = net.mission.store.home
    for folder in (home, net.public, net.running.inbox):
        shutil.rmtree(folder)
    custody.restore(backup, home, PASSPHRASE, [], now=net.mission.now)
    net.mission.store = reopened(home)


def begin_again(net: Net) -> None:
    mission = net.mission
    change = new_log.begin_again(mission.store, officers=mission.officers, now=mission.now)
    roster_changes.log_change(mission.store, change, mission.now)
    mission.pack = change.pack
    roster, signer = mission.pack.roster, hub_keys.log_signer(mission.store)
    publish.publish(mission.store, roster, net.public, signer=signer, now=mission.now)
    net.publish()
    net.start_again()


def test_five_laptops_that_went_on_bring_again_over_the_network_what_the_new_log_lacks(
    net: Net, tmp_path: Path
) -> None:
    laptops = [net.enrol(name) for name in ("Lynx", "Wolf", "Fox", "Otter", "Heron")]
    for laptop in laptops:
        laptop.log("before the backup")
    through(net, *laptops)
    custody.backup(net.mission.store, tmp_path / "safe", now=net.mission.now)
    kept = hub_log.size(net.mission.store)
    for number, laptop in enumerate(laptops):
        laptop.log("after the backup", "and one more")
        laptop.sign(laptop.photo(random.Random(number).randbytes(20_000)))
    through(net, *laptops)
    everything_is_there(net, *laptops)
    for laptop in laptops:
        laptop.log("uploaded, and lost before it was imported")
        laptop.sign(laptop.photo(b"so was this" * 2000))
        net.sync(laptop)
    net.mission.now += timedelta(days=1)
    lose(net, tmp_path / "safe")
    with pytest.raises(StoppedSigningError):
        hub_keys.log_signer(net.mission.store)
    begin_again(net)
    for laptop in laptops:
        laptop.log("while headquarters was away")
        laptop.now = net.mission.now
    # What was kept to be tried again tells places in the log that ended.
    assert newer_files.keep(laptops[0].store, f"{kept:012d}-x{1:012d}{receive.FEEDS}", b"x")
    through(net, *laptops)
    assert newer_files.paths(laptops[0].store) == []
    through(net, *laptops)  # the evidence is asked for with the receipts
    everything_is_there(net, *laptops)
    assert hub_log.size(net.mission.store) > kept
    for laptop in laptops:
        head = feeds.head(laptop.store, laptop.kid)
        assert head is not None
        assert receipts.logged(laptop.store, laptop.kid) == head.seq + 1
