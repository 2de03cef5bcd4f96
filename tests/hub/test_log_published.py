"""The log as tiles, its audit from outside, and the witness: real files, servers and signatures."""

import hashlib
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from fieldapp.errors import FormatError, TransportError, VerificationError
from fieldapp.hub import witness_server
from fieldapp.hub.publishing import append_log, cosignatures, log_tiles, publish
from fieldapp.ledger.log import cosign, note, tlog
from fieldapp.ledger.log import tiles as tiles_
from fieldapp.ledger.log import witness as rules
from fieldapp.ledger.log.tiles import Tile
from fieldapp.mission import network, trust
from fieldapp.store import hub_log, settings
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.transfer import checkpoints
from fieldapp.sync import audit
from fieldapp.sync.network import static_reader
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.connection import Line, ServerRoute
from tests.support.homes import new_store
from tests.support.mission import NOW, Mission, quiet

SIGNER = note.LogSigner(origin="example.com/log", seed=b"\1" * 32, mldsa_seed=b"\2" * 32)
LOG = audit.Log(origin=SIGNER.origin, vkeys=SIGNER.vkeys, witnesses=())


class Hub:
    """A hub's log and what it shows; grown entry by entry."""

    def __init__(self, folder: Path) -> None:
        self.store = new_store(folder / "home")
        self.public = folder / "public"

    def grow(self, count: int, salt: str = "", *, at_once: bool = True) -> None:
        first = hub_log.size(self.store)
        made = [
            LogEntry(hash=hashlib.sha256(f"{salt}{n}".encode()).digest(), what="export")
            for n in range(first, first + count)
        ]
        for some in [made] if at_once else [[each] for each in made]:
            append_log.append(self.store, some, signer=SIGNER, now=NOW)

    def publish(self) -> None:
        log_tiles.publish(self.store, self.public)

    @property
    def shown(self) -> Path:
        return self.public / "log"

    @property
    def read(self) -> trust.Read:
        return trust.reader(self.shown)

    def fetch(self, tile: Tile) -> bytes:
        return (self.shown / tiles_.path(tile)).read_bytes()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    made = Hub(tmp_path)
    yield made
    made.store.close()


def test_a_tree_of_70000_has_the_tiles_that_the_specification_names() -> None:
    found = list(tiles_.between(0, 70_000))
    per = {level: [t for t in found if t.level == level] for level in (tiles_.ENTRIES, 0, 1, 2)}
    assert len(found) == 2 * 274 + 2 + 1
    assert [len([t for t in per[level] if t.width == 256]) for level in per] == [273, 273, 1, 0]
    assert [per[level][-1].width for level in per] == [112, 112, 17, 1]
    assert [tiles_.path(t) for t in tiles_.between(0, 256)] == [
        "tile/entries/000",
        "tile/0/000",
        "tile/1/000.p/1",
    ]


def test_positions_of_stored_hashes_are_found_back() -> None:
    for level in range(12):
        for n in (0, 1, 2, 255, 256, 4095):
            assert tlog.split_index(tlog.stored_index(level, n)) == (level, n)


def test_proofs_made_of_published_tiles_are_those_of_the_hub(hub: Hub) -> None:
    hub.grow(300)
    hub.publish()
    hub.grow(700)
    hub.publish()
    stored, read = hub_log.read_hashes(hub.store), tiles_.reader(1000, hub.fetch)
    assert tlog.root(1000, read) == tlog.root(1000, stored)
    assert tlog.consistency(300, 1000, read) == tlog.consistency(300, 1000, stored)
    assert tlog.inclusion(3, 1000, read) == tlog.inclusion(3, 1000, stored)
    raw = hub.fetch(Tile(level=tiles_.ENTRIES, n=0, width=256))
    assert raw[:2] == b"\0\x20"
    assert tlog.leaf_hash(raw[2:34]) == hub.fetch(Tile(level=0, n=0, width=256))[:32]


def test_tiles_of_every_signed_checkpoint_are_there_until_a_full_one_is(hub: Hub) -> None:
    hub.grow(6, at_once=False)
    hub.publish()
    assert sorted(p.name for p in (hub.shown / "tile/0/000.p").iterdir()) == list("123456")
    hub.grow(300)
    hub.publish()
    assert not (hub.shown / "tile/0/000.p").exists()
    assert not (hub.shown / "tile/entries/000.p").exists()
    assert (hub.shown / "tile/0/001.p/50").exists()


def test_others_may_read_what_is_published(hub: Hub) -> None:
    hub.grow(1)
    hub.publish()
    for path in [hub.public, *hub.public.glob("**/*")]:
        assert path.stat().st_mode & 0o444 == 0o444
        assert not path.is_dir() or path.stat().st_mode & 0o111 == 0o111


def test_publishing_again_writes_nothing_and_a_lost_folder_comes_back(hub: Hub) -> None:
    hub.grow(20)
    hub.publish()
    before = {p: p.read_bytes() for p in hub.public.glob("**/*") if p.is_file()}
    assert log_tiles.publish(hub.store, hub.public) == 0
    shutil.rmtree(hub.public)
    hub.publish()
    assert {p: p.read_bytes() for p in hub.public.glob("**/*") if p.is_file()} == before


def test_publishing_cut_off_after_any_file_leaves_a_log_that_holds(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.grow(250)
    hub.publish()
    hub.grow(300)
    real, allowed = log_tiles._write, 0

    def cut(files: Sequence[tuple[Path, bytes]]) -> None:
        nonlocal allowed
        real(files[:allowed])
        if allowed < len(files):
            raise KeyboardInterrupt
        allowed -= len(files)

    monkeypatch.setattr(log_tiles, "_write", cut)
    for step in range(12):
        allowed = step
        try:
            hub.publish()
        except KeyboardInterrupt:
            audit.audit(hub.read, LOG, tmp_path / f"state {step}", progress=quiet)
            continue
        break
    assert audit.audit(hub.read, LOG, tmp_path / "state", progress=quiet).size == 550


@pytest.mark.parametrize("size", [1, 255, 256, 257, 600])
def test_an_audit_replays_the_log_and_remembers_it(hub: Hub, tmp_path: Path, size: int) -> None:
    told = []
    hub.grow(size)
    hub.publish()
    first = audit.audit(hub.read, LOG, tmp_path / "s", progress=lambda *each: told.append(each))
    assert (first.size, first.before) == (size, ())
    assert told[-1][:2] == (size, size)
    hub.grow(3)
    hub.publish()
    second = audit.audit(hub.read, LOG, tmp_path / "s", progress=quiet)
    assert (second.size, second.before) == (size + 3, (size,))


def test_a_log_forked_at_the_same_size_is_shouted_about_and_the_proof_kept(
    hub: Hub, tmp_path: Path
) -> None:
    other = Hub(tmp_path / "other")
    for each, salt in ((hub, ""), (other, "x")):
        each.grow(300, salt)
        each.publish()
    audit.audit(hub.read, LOG, tmp_path / "s", progress=quiet)
    with pytest.raises(audit.TwoHistoriesError, match="two histories") as caught:
        audit.audit(other.read, LOG, tmp_path / "s", progress=quiet)
    kept = [
        note.open_checkpoint(p.read_text("utf-8"), LOG.origin, LOG.vkeys)
        for p in caught.value.proofs
    ]
    assert {each.checkpoint.size for each in kept} == {300}
    assert kept[0].checkpoint.root != kept[1].checkpoint.root
    other.store.close()


def test_a_log_rewritten_and_grown_is_found(hub: Hub, tmp_path: Path) -> None:
    other = Hub(tmp_path / "other")
    hub.grow(300)
    hub.publish()
    audit.audit(hub.read, LOG, tmp_path / "s", progress=quiet)
    other.grow(299)
    other.grow(50, "rewritten")
    other.publish()
    with pytest.raises(audit.TwoHistoriesError, match="rewritten: its first 300"):
        audit.audit(other.read, LOG, tmp_path / "s", progress=quiet)
    other.store.close()


def test_a_log_cut_back_is_found(hub: Hub, tmp_path: Path) -> None:
    hub.grow(10)
    hub.publish()
    shutil.copytree(hub.public, tmp_path / "older")
    hub.grow(10)
    hub.publish()
    audit.audit(hub.read, LOG, tmp_path / "s", progress=quiet)
    with pytest.raises(audit.TwoHistoriesError, match="older log"):
        audit.audit(trust.reader(tmp_path / "older/log"), LOG, tmp_path / "s", progress=quiet)


def test_every_changed_or_missing_file_is_found(hub: Hub, tmp_path: Path) -> None:
    hub.grow(520)
    hub.publish()
    for path in sorted(p for p in hub.shown.glob("**/*") if p.is_file()):
        good = path.read_bytes()
        path.write_bytes(good[:-3] + bytes([good[-3] ^ 1]) + good[-2:])
        with pytest.raises((VerificationError, FormatError)):
            audit.audit(hub.read, LOG, tmp_path / "s", progress=quiet)
        path.unlink()
        with pytest.raises((VerificationError, TransportError)):
            audit.audit(hub.read, LOG, tmp_path / "s", progress=quiet)
        path.write_bytes(good)
    audit.audit(hub.read, LOG, tmp_path / "s", progress=quiet)


# --- The witness.


@contextmanager
def running(server: ThreadingHTTPServer) -> Iterator[str]:
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def a_witness(
    folder: Path, report: Callable[[str], None] = lambda _: None
) -> witness_server.Witness:
    return witness_server.Witness(
        folder,
        witness_server.load_keys(folder, "w.example/w1"),
        witness_server.by_origin(SIGNER.vkeys),
        clock=lambda: NOW + timedelta(days=1),
        report=report,
    )


def submission(hub: Hub, old: int) -> bytes:
    newest = checkpoints.newest_checkpoint(hub.store)
    assert newest is not None
    proof = tlog.consistency(old, newest.size, hub_log.read_hashes(hub.store))
    return rules.encode(rules.Submission(old=old, proof=proof, note=newest.note)).encode()


def test_cosignatures_of_witnesses_in_the_world_hold() -> None:
    """A checkpoint of Google's staging log of May 2026, and four witnesses' public keys."""
    origin = "arche2025h1.staging.ct.transparency.dev"
    text = f"{origin}\n1432088532\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n"
    signatures = {
        origin: "ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzb"
        "C3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=",
        "transparency.dev/DEV:witness-little-garden": "2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8"
        "/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==",
        "witness1.smartit.nu/witness1": "pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4"
        "+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==",
        "remora.n621.de": "2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ"
        "/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==",
        "witness.stagemole.eu": "Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEy"
        "OUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==",
    }
    vkeys = (
        f"{origin}+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f",
        (
            "transparency.dev/DEV:witness-little-garden+d8042a87+"
            "BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM"
        ),
        "witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO",
        "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
        "witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv",
    )
    signed = f"{text}\n" + "".join(f"— {name} {raw}\n" for name, raw in signatures.items())
    opened = note.open_checkpoint(signed, origin, vkeys)
    assert (opened.checkpoint.size, len(opened.statements)) == (1_432_088_532, 5)
    assert sorted(each.type for each in opened.statements) == [1, 4, 4, 4, 4]
    with pytest.raises(VerificationError):
        note.open_checkpoint(signed.replace("1432088532", "1432088533"), origin, vkeys)


def test_a_witness_cosigns_what_goes_on_from_what_it_cosigned(hub: Hub, tmp_path: Path) -> None:
    judge = a_witness(tmp_path / "w")
    keys = witness_server.load_keys(tmp_path / "w", "w.example/w1").vkeys
    hub.grow(5)
    status, _, lines = judge.add_checkpoint(submission(hub, 0))
    assert status == 200
    newest = checkpoints.newest_checkpoint(hub.store)
    assert newest is not None
    signed = cosign.with_lines(newest.note, lines.decode(), keys)
    opened = note.open_checkpoint(signed, SIGNER.origin, (*SIGNER.vkeys, *keys))
    assert [s.type for s in opened.statements if s.name == "w.example/w1"] == [4, 6]
    assert {s.at for s in opened.statements if s.name == "w.example/w1"} == {
        NOW + timedelta(days=1)
    }
    hub.grow(7)
    assert judge.add_checkpoint(submission(hub, 0))[:2] == (409, "text/x.tlog.size")
    assert judge.add_checkpoint(submission(hub, 0))[2] == b"5\n"
    # Another process with the same folder goes on from there.
    assert a_witness(tmp_path / "w").add_checkpoint(submission(hub, 5))[0] == 200
    assert judge.add_checkpoint(submission(hub, 12))[0] == 200


def test_a_witness_refuses_two_histories_and_keeps_the_proof(hub: Hub, tmp_path: Path) -> None:
    judge, other = a_witness(tmp_path / "w"), Hub(tmp_path / "other")
    hub.grow(5)
    other.grow(5, "x")
    assert judge.add_checkpoint(submission(hub, 0))[0] == 200
    assert judge.add_checkpoint(submission(other, 5))[0] == 409
    other.grow(3, "x")
    assert judge.add_checkpoint(submission(other, 5))[0] == 422
    assert len(list((tmp_path / "w/evidence").iterdir())) == 2
    other.store.close()


def test_a_witness_refuses_what_the_specification_says(hub: Hub, tmp_path: Path) -> None:
    judge = a_witness(tmp_path / "w")
    hub.grow(4)
    good = submission(hub, 0).decode()
    stranger = note.LogSigner(origin="example.com/log", seed=b"\7" * 32)
    other = note.LogSigner(origin="example.com/other", seed=b"\1" * 32)
    head = note.Checkpoint(origin="example.com/log", size=4, root=bytes(32))
    elsewhere = note.Checkpoint(origin="example.com/other", size=4, root=bytes(32))
    a_hash = "A" * 43 + "="
    cases = {
        b"": 400,
        b"\xff": 400,
        good.replace("old 0", "old 00").encode(): 400,
        good.replace("old 0", "old 9").encode(): 400,
        good.replace("old 0\n", "old 0\nAAAA\n").encode(): 400,
        good.replace("old 0\n", "old 0\n****\n").encode(): 400,
        good.replace("old 0\n", "old 0\n" + f"{a_hash}\n" * 64).encode(): 400,
        good.replace("old 0\n", f"old 0\n{a_hash}\n").encode(): 422,
        good.replace("old 0", "old 3").encode(): 409,
        f"old 0\n\n{stranger.sign(head)}".encode(): 403,
        f"old 0\n\n{other.sign(elsewhere)}".encode(): 404,
        b"old 0\n\nno note": 400,
    }
    assert {body: judge.add_checkpoint(body)[0] for body in cases} == cases
    assert not list((tmp_path / "w").glob("*.checkpoint"))


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_a_witness_that_is_told_to_end_says_so(
    hub: Hub, tmp_path: Path, told: signal.Signals
) -> None:
    folder = tmp_path / "w"
    command = ["witness", "--name", "w.example/w1", "--folder", str(folder)]
    command += ["--listen", "127.0.0.1:0", "--log", SIGNER.vkeys[0]]
    hub.grow(5)
    with (
        subprocess.Popen(
            [sys.executable, "-m", "fieldapp", *command],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
        ExitStack() as ending,
    ):
        ending.callback(process.kill)  # also where the test fails: its end is waited for
        assert process.stderr is not None
        url = process.stderr.readline().split()[-1].removesuffix("/add-checkpoint")
        line = Line(ServerRoute(url=url), Meter())
        assert (
            line.ask("POST", "/add-checkpoint", body=submission(hub, 0), limit=9999).status == 200
        )
        # The connection stays open: nobody waits for what may come on it.
        process.send_signal(told)
        assert process.wait(60) == 0
        assert process.stderr.read().splitlines()[-1] == "Stopped."
        line.close()
    hub.grow(2)
    judge = a_witness(folder)
    assert judge.add_checkpoint(submission(hub, 0))[2] == b"5\n"
    assert judge.add_checkpoint(submission(hub, 5))[0] == 200


def test_the_hub_collects_cosignatures_over_http_and_publishes_them(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    mission.log_roster()
    origin_keys = mission.pack.roster.log_vkeys
    keys = witness_server.load_keys(tmp_path / "w", "w.example/w1")
    judge = witness_server.Witness(
        tmp_path / "w",
        keys,
        witness_server.by_origin(origin_keys),
        clock=lambda: NOW,
        report=lambda _: None,
    )
    mission.pack = network.add_witness(
        mission.store, keys.vkeys, officers=mission.officers, now=NOW
    ).pack
    roster, public = mission.pack.roster, tmp_path / "public"
    dead = "no address"

    def asked() -> list[cosignatures.WitnessReply]:
        signer = mission.hub.signer
        return publish.publish_cosigned(mission.store, roster, public, signer=signer, now=NOW)

    assert [a.problem != "" for a in cosignatures.collect(mission.store, roster)] == [True], dead
    with running(witness_server.serve(judge, "127.0.0.1", 0)) as url:
        cosignatures.put_url(mission.store, "w.example/w1", url)
        assert [a.problem for a in asked()] == [""]
        assert asked() == []
        mission.log_roster()
        # The hub has lost what it knew of the witness: the witness tells it.
        settings.put(mission.store, settings.witnessed_size("w.example/w1"), 0)
        assert [a.problem for a in asked()] == [""]
        line = Line(ServerRoute(url=url), Meter())
        at = f"/{hashlib.sha256(roster.log_origin.encode()).hexdigest()}/checkpoint"
        served = line.ask("GET", at, limit=note.MAX_NOTE)
        assert served.status == 200
        vkeys = (*origin_keys, *keys.vkeys)
        told = note.open_checkpoint(served.body.decode(), roster.log_origin, vkeys).statements
        assert {each.name for each in told} == {roster.log_origin, "w.example/w1"}
        assert line.ask("GET", f"/{'0' * 64}/checkpoint", limit=999).status == 404
        line.close()
        for path, body, status in (("/", b"x", 404), ("/add-checkpoint", b"x" * 80_000, 413)):
            line = Line(ServerRoute(url=url), Meter())
            # What is too large may be cut off before all of it was sent.
            with suppress(TransportError) if status == 413 else nullcontext():
                assert line.ask("POST", path, body=body, limit=1000).status == status
            line.close()
    log_ = audit.Log(
        origin=roster.log_origin, vkeys=roster.log_vkeys, witnesses=roster.witness_vkeys
    )
    found = audit.audit(trust.reader(public / "log"), log_, tmp_path / "s", progress=quiet)
    assert (found.size, found.witnesses) == (2, ("w.example/w1",))
    # Nobody answers there any more: the log goes on without it.
    append_log.append_once(mission.store, bytes(32), "export", signer=mission.hub.signer, now=NOW)
    assert asked()[0].problem
    assert audit.audit(trust.reader(public / "log"), log_, tmp_path / "s", progress=quiet).size == 3


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


def test_a_log_is_audited_over_http(hub: Hub, tmp_path: Path) -> None:
    hub.grow(300)
    hub.publish()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(hub.public)))
    with running(server) as url:
        line = Line(ServerRoute(url=url), Meter())
        assert (
            audit.audit(
                static_reader.reader(line, "/log/"), LOG, tmp_path / "s", progress=quiet
            ).size
            == 300
        )
        with pytest.raises(TransportError, match="no log"):
            audit.audit(
                static_reader.reader(line, "/nothing/"), LOG, tmp_path / "s", progress=quiet
            )
        line.close()
