"""News of a mission pack: the same by stick and by network, and no pack is verified for nothing."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home import device
from fieldapp.hub.publishing import append_log, list_outboxes
from fieldapp.ledger import roster
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.roster import changed
from fieldapp.mission import authoring, hub_keys, release, trust
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import COUNTING
from fieldapp.mission.signing import rotation
from fieldapp.store import settings
from fieldapp.store.records import notice_rows
from tests.support.mission import Laptop
from tests.support.networked_mission import Net, on_the_network


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    with on_the_network(tmp_path) as made:
        yield made


def news(laptop: Laptop) -> list[dict[str, Any]]:
    return [dict(each.content) for each in notice_rows.news(laptop.store) if each.kind == "pack"]


def promoted(net: Net, laptop: Laptop) -> None:
    """Officers give a laptop another role."""
    mission = net.mission
    entry = mission.pack.roster.device(laptop.kid)
    assert entry is not None
    promoting = changed(mission.pack.roster, [replace(entry, role="verification_officer")])
    mission.pack = authoring.change_roster(
        mission.store, promoting, mission.officers, mission.now
    ).pack


def test_revocations_and_an_own_new_role_are_told_by_network_as_by_stick(net: Net) -> None:
    owl, hawk = net.enrol("Owl", "supervisor"), net.enrol("Hawk", "supervisor")
    heron = net.enrol("Heron")
    for each in (owl, hawk):
        net.sync(each)
    told = [len(news(each)) for each in (owl, hawk)]
    net.mission.revoke(heron)
    promoted(net, owl)
    promoted(net, hawk)
    net.publish()
    stick = net.mission.folder / "stick"
    release.publish(net.mission.store, stick, now=net.mission.now)
    assert net.sync(owl).came.version
    device.install_pack(hawk.store, stick, root_hash=None, now=hawk.now)
    by_network, by_stick = news(owl)[told[0] :], news(hawk)[told[1] :]
    assert by_network == by_stick
    (one,) = by_network
    assert (one["revoked"], one["role"]) == (["Heron"], "verification_officer")
    net.sync(owl)
    device.load_pack(owl.store, owl.now)
    assert news(owl)[told[0] :] == by_network


def test_who_decides_about_the_mission_is_told_to_everybody(net: Net) -> None:
    """Enough officers who go along put others in the place of the rest: nobody else is asked."""
    owl, mission = net.enrol("Owl"), net.mission
    net.sync(owl)
    other = OfficerSigner(bytes(range(32)))
    public_key = Signer(bytes(range(32))).verifier.public_key
    rotation.change_officers(
        mission.store, add=(public_key,), remove=(), threshold=1,
        officers=(*mission.officers, other), now=mission.now,
    )  # fmt: skip
    net.publish()
    net.sync(owl)
    assert news(owl)[-1]["officers"]
    assert not any("officers" in each for each in news(owl)[:-1])


def test_a_pack_that_the_receiver_holds_back_is_noticed(net: Net) -> None:
    """All else passes: the list of the outbox says by which version headquarters goes."""
    owl, heron = net.enrol("Owl", "supervisor"), net.enrol("Heron")
    assert net.sync(owl).behind is None
    net.mission.revoke(heron)
    owl.log("so that a receipt comes back")
    net.sync(owl)
    net.take()
    told = net.sync(owl).behind
    assert told is not None
    assert "goes by version" in str(told)
    net.publish()
    assert net.sync(owl).behind is None


def test_two_packs_of_one_version_are_told_apart(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    """Officers who act together sign one for a laptop and another one for headquarters."""
    owl = net.enrol("Owl", "supervisor")
    assert net.sync(owl).behind is None
    others = replace(net.mission.pack.roster, retention_days=400)
    monkeypatch.setattr(list_outboxes, "digest", lambda _: roster.digest(others))
    signer = hub_keys.log_signer(net.mission.store)  # headquarters logs the one that it goes by
    append_log.append_once(
        net.mission.store, roster.digest(others), "roster", signer=signer, now=net.mission.now
    )
    owl.log("so that a receipt comes back")
    net.sync(owl)
    net.take()
    told = net.sync(owl).behind
    assert told is not None
    assert "another mission pack of version" in str(told)


@pytest.mark.parametrize("by", ["stick", "network"])
def test_news_is_told_though_the_program_ends_before_it_was(
    net: Net, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    owl, heron = net.enrol("Owl", "supervisor"), net.enrol("Heron")
    net.sync(owl)
    told = len(news(owl))
    net.mission.revoke(heron)
    net.publish()
    stick = net.mission.folder / "stick"
    release.publish(net.mission.store, stick, now=net.mission.now)

    class EndedError(BaseException):
        pass

    def ends(*_args: object, **_kwargs: object) -> None:
        raise EndedError

    with monkeypatch.context() as patch:
        patch.setattr(notice_rows, "add", ends)
        with pytest.raises(EndedError):
            if by == "network":
                net.sync(owl)
            else:
                device.install_pack(owl.store, stick, root_hash=None, now=owl.now)
    device.load_pack(owl.store, owl.now)
    (one,) = news(owl)[told:]
    assert one["revoked"] == ["Heron"]


def test_a_pack_is_verified_once_where_it_is_newer_and_else_not_at_all(
    net: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, mission = net.enrol("Lynx"), net.mission
    net.sync(lynx)
    assert lynx.pack is not None
    verified, read = Counter[str](), Counter[str]()
    real_verified, real_target = trust.verified, trust.target

    def counted(*args: Any, **kwargs: Any) -> trust.Trusted:
        found = real_verified(*args, **kwargs)
        verified[str(found.versions)] += 1
        return found

    def counted_target(files: trust.Read, trusted: trust.Trusted, name: str) -> bytes:
        read[f"{trusted.versions} {name}"] += 1
        return real_target(files, trusted, name)

    monkeypatch.setattr(trust, "verified", counted)
    monkeypatch.setattr(trust, "target", counted_target)
    monkeypatch.setattr(device, "load_pack", lambda *_: lynx.pack)  # of the next start
    monkeypatch.setattr("tests.support.networked_mission.load_pack", lambda *_: lynx.pack)
    net.sync(lynx)
    assert (verified, read) == ({}, {})
    counting = mission.pack.counting.replace(b"about_percent = 10", b"about_percent = 20")
    mission.pack = authoring.change_content(
        mission.store, {COUNTING: counting}, officers=mission.officers, now=mission.now
    ).pack
    net.publish()
    verified.clear()
    read.clear()
    before = lynx.pack.versions
    assert net.sync(lynx).came.version
    after = settings.get(lynx.store, settings.PACK_VERSIONS)
    assert verified == {str(before): 1, str(after): 1}
    assert read.pop(f"{before} {COUNTING}") == 1  # what changed is compared
    assert set(read) == {f"{after} {name}" for name in target_names(mission.source, mission.pack)}
    assert set(read.values()) == {1}


def target_names(source: Path, pack: Any) -> list[str]:
    trusted = trust.held(trust.reader(source), root_hash=pack.root_hash)
    return list(trusted.targets.targets)
