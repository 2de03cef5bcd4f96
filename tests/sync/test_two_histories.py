"""A hub that shows two histories, and what laptops and headquarters notice, by real commands."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.cli import main
from fieldapp.hub import witness_server
from fieldapp.hub.publishing import append_log, cosignatures, publish
from fieldapp.ledger.log import note
from fieldapp.mission import network, release
from fieldapp.store.database import open_store
from fieldapp.store.keys import keystore
from fieldapp.sync.network import exchange
from tests.hub.test_log_published import running
from tests.support.homes import PASSPHRASE, seen
from tests.support.mission import Laptop, Mission
from tests.support.networked_mission import Net, on_the_network

SIGN_OF = "has seen another history of the log"


@pytest.fixture
def net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Net]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(exchange, "RECEIPT_S", ())
    with on_the_network(tmp_path, now=datetime.now(UTC).replace(microsecond=0)) as made:
        yield made


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in a home; returns its exit status and all it said."""
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, "utf-8")

    def command(home: Path, *words: object) -> tuple[int, str]:
        typed = [str(word) for word in words]
        split = 2 if typed[0] == "hub" else 1
        options = ["--home", str(home), "--passphrase-file", str(secret)]
        status = main([*typed[:split], *options, *typed[split:]])
        out = capsys.readouterr()
        return status, out.out + out.err

    return command


def headquarters(net: Net) -> Path:
    """Headquarters' home, with the mission pack where its commands read it."""
    release.take_over(net.mission.store, now=net.mission.now)
    return net.mission.store.home


def other_hub(net: Net) -> Net:
    """The operator's second set of books: a copy of everything, with the same keys."""
    home = net.mission.store.home
    net.mission.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(home, home.parent / "other")
    shutil.copytree(net.public, net.public.parent / "other public")
    secrets = keystore.unlock(home.parent / "other" / "keystore", PASSPHRASE)
    mission = replace(net.mission, store=open_store(home.parent / "other", secrets))
    return replace(net, mission=mission, public=net.public.parent / "other public")


def shown(net: Net, of: Net) -> None:
    """Serve one set of books at the hub's address."""
    for name in ("log", "outbox"):
        shutil.rmtree(net.public / name, ignore_errors=True)
        shutil.copytree(of.public / name, net.public / name)


def split(net: Net, run: Run, one: Laptop, two: Laptop) -> Net:
    """Both laptops report over the network, and each is shown the log without the other's.

    Returns:
        The first laptop's set of books, as published.
    """
    homes = one.store.home, two.store.home
    for laptop in (one, two):
        laptop.log("before")
        assert run(laptop.store.home, "sync")[0] == 0
    net.take()
    for home in homes:
        assert "proven to be in the log" in run(home, "sync")[1]
    other = other_hub(net)
    arrived = net.running.inbox / "arrived"
    for path in arrived.iterdir():
        path.unlink()
    mine = net.public.parent / "mine"
    one.log("one alone")
    assert run(homes[0], "sync")[0] == 0
    net.take()
    assert run(homes[0], "sync")[0] == 0
    shutil.copytree(net.public, mine)
    for path in arrived.iterdir():
        path.unlink()
    shown(net, other)
    two.log("two alone")
    assert run(homes[1], "sync")[0] == 0
    other.take()
    shown(net, other)
    status, told = run(homes[1], "sync")
    assert (status, "proven to be in the log" in told) == (0, True)
    # Neither of them could notice: each was shown one log, whole and signed.
    other.mission.store.close()
    return replace(net, public=mine)


def audited(net: Net, tmp_path: Path, *more: str) -> int:
    keys = [word for key in net.mission.pack.roster.log_vkeys for word in ("--vkey", key)]
    words = [word for key in more for word in ("--vkey", key)]
    return main(["audit", str(net.public), *keys, *words, "--state", str(tmp_path / "audit")])


def test_headquarters_learns_of_a_second_history_from_a_stick(
    net: Net, run: Run, tmp_path: Path
) -> None:
    lynx, owl = net.enrol("Lynx"), net.enrol("Owl")
    first = split(net, run, lynx, owl)
    owl.log("on the stick")
    stick = tmp_path / "stick"
    stick.mkdir()
    assert run(owl.store.home, "seal", "--to", stick)[0] == 0
    shown(net, first)  # headquarters stops where its public copy shows another log
    hub = headquarters(net)
    # The second set of books has what stands before it: here the bundle waits, and is heard.
    assert "waiting" in run(hub, "hub", "import", stick)[1]
    told = run(hub, "hub", "status")[1]
    assert f"ALARM: laptop Owl {SIGN_OF}" in told
    assert "The log's key signed that head too" in told
    (feed,) = [
        each
        for each in json.loads(run(hub, "hub", "status", "--json")[1])["feeds"]
        if each.get("call_sign") == "Owl"
    ]
    assert "history" in feed["state"]
    assert feed["other_history"]["note"]
    kept = sorted((hub / "two-histories").iterdir())
    notes = [path.read_text("utf-8") for path in kept if path.suffix == ".checkpoint"]
    keys = net.mission.pack.roster.log_vkeys
    heads = [note.open_checkpoint(n, net.mission.pack.roster.log_origin, keys) for n in notes]
    assert len({(head.checkpoint.size, head.checkpoint.root) for head in heads}) == 2
    assert {path.suffix for path in kept} == {".checkpoint"}  # they lie in clear, records do not


def test_a_supervisor_learns_of_a_second_history_from_a_feed_that_is_passed_on(
    net: Net, run: Run, tmp_path: Path
) -> None:
    kite, owl = net.enrol("Kite", "supervisor"), net.enrol("Owl")
    first = split(net, run, kite, owl)
    owl.log("on the stick")
    stick, sent = tmp_path / "stick", tmp_path / "sent"
    for folder in (stick, sent):
        folder.mkdir()
    assert run(owl.store.home, "seal", "--to", stick)[0] == 0
    # The operator needs Owl's records in the first books too, or supervisors would miss them.
    for path in (net.running.inbox / "arrived").glob("*.age"):
        shutil.copy(path, sent)
    shown(net, first)
    net.take(sent, stick)
    status, told = run(kite.store.home, "sync")
    assert (status, f"ALARM: laptop Owl {SIGN_OF}" in told) == (3, True)
    assert "The log's key signed that head too" in told
    kept = list((kite.store.home / "two-histories").iterdir())
    assert kept
    assert not [path for path in kept if b"on the stick" in path.read_bytes()]
    # It stands, whatever comes next.
    assert SIGN_OF in run(kite.store.home, "receive", stick)[1]


def test_nobody_is_accused_where_there_is_one_history(net: Net, run: Run, tmp_path: Path) -> None:
    kite, owl = net.enrol("Kite", "supervisor"), net.enrol("Owl")
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(3):
        owl.log(f"number {number}")
        kite.log(f"number {number}")
        for laptop in (owl, kite, owl):
            assert run(laptop.store.home, "sync")[0] == 0
            net.take()
    status, told = run(kite.store.home, "sync")
    assert (status, SIGN_OF in told) == (0, False)
    assert "ALARM" not in run(headquarters(net), "hub", "status")[1]
    assert not (kite.store.home / "two-histories").exists()


def with_witness(net: Net, folder: Path) -> tuple[witness_server.Witness, Mission]:
    keys = witness_server.load_keys(folder, "w.example/w1")
    judge = witness_server.Witness(
        folder,
        keys,
        witness_server.by_origin(net.mission.pack.roster.log_vkeys),
        clock=lambda: datetime.now(UTC).replace(microsecond=0),
        report=lambda _: None,
    )
    mission = net.mission
    mission.pack = network.add_witness(
        mission.store, keys.vkeys, officers=mission.officers, now=mission.now
    ).pack
    return judge, mission


def test_without_its_witness_nothing_counts_as_proven_and_the_audit_says_so(
    net: Net, run: Run, tmp_path: Path
) -> None:
    judge, mission = with_witness(net, tmp_path / "w")
    vkeys = mission.pack.roster.witness_vkeys
    lynx = net.enrol("Lynx")
    lynx.sign(seen("in the log"))
    home, hub = lynx.store.home, headquarters(net)
    assert run(home, "sync")[0] == 0
    net.take()
    told = run(home, "sync")[1]
    assert "in the log, not witnessed" in told
    assert "proven to be" not in told
    rows = [json.loads(line) for line in run(home, "list", "--json")[1].splitlines()]
    assert [row["state"] for row in rows] == ["unwitnessed"]
    assert "not witnessed" in run(home, "show", rows[0]["record"])[1]
    assert "not witnessed" in run(home, "list")[1]
    assert "not witnessed" in run(hub, "hub", "status")[1]
    assert audited(net, tmp_path) == 0
    assert audited(net, tmp_path, *vkeys) == 4
    # The cosigned checkpoint comes, over the network to one and on a stick to the other.
    heron = net.enrol("Heron")
    headquarters(net)
    heron.log("by stick")
    stick = tmp_path / "stick"
    stick.mkdir()
    run(heron.store.home, "seal", "--to", stick)
    run(hub, "hub", "import", stick)
    told = run(heron.store.home, "receive", stick)[1]
    assert "in the log, not witnessed" in told
    with running(witness_server.serve(judge, "127.0.0.1", 0)) as url:
        cosignatures.put_url(mission.store, "w.example/w1", url)
        heron.log("again")
        run(heron.store.home, "seal", "--to", stick)
        run(hub, "hub", "import", stick)
    told = run(heron.store.home, "receive", stick)[1]
    assert "not witnessed" not in told
    assert "proven to be in the log" in told
    roster, signer = mission.pack.roster, mission.hub.signer
    publish.publish(mission.store, roster, net.public, signer=signer, now=mission.now)
    told = run(home, "sync")[1]
    assert "not witnessed" not in told
    rows = [json.loads(line) for line in run(home, "list", "--json")[1].splitlines()]
    assert [row["state"] for row in rows] == ["logged"]
    assert audited(net, tmp_path, *vkeys) == 0


def test_two_histories_are_found_where_a_witness_is_required_and_nobody_cosigned(
    net: Net, run: Run, tmp_path: Path
) -> None:
    _, mission = with_witness(net, tmp_path / "w")
    vkeys = mission.pack.roster.witness_vkeys
    lynx, owl = net.enrol("Lynx"), net.enrol("Owl")
    for laptop in (lynx, owl):
        laptop.log("before")
        run(laptop.store.home, "sync")
    net.take()
    for laptop in (lynx, owl):
        assert "in the log, not witnessed" in run(laptop.store.home, "sync")[1]
    other = other_hub(net)
    mine = shutil.copy(net.public / "log" / "checkpoint", tmp_path / "mine")
    for path in (net.running.inbox / "arrived").iterdir():
        path.unlink()
    owl.log("alone")
    run(owl.store.home, "sync")
    other.take()
    shown(net, other)
    assert "in the log, not witnessed" in run(owl.store.home, "sync")[1]
    assert audited(net, tmp_path, *vkeys) == 4
    other.mission.store.close()
    # In the first books the same bundle stands behind something else.
    shutil.copy(mine, net.public / "log" / "checkpoint")
    append_log.append_once(
        mission.store, bytes(32), "export", signer=mission.hub.signer, now=mission.now
    )
    net.take()
    owl.log("on the stick")
    stick = tmp_path / "stick"
    stick.mkdir()
    run(owl.store.home, "seal", "--to", stick)
    hub = headquarters(net)
    run(hub, "hub", "import", stick)
    assert f"ALARM: laptop Owl {SIGN_OF}" in run(hub, "hub", "status")[1]
