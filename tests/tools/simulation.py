"""Simulation of a mission: hundreds of laptops, bad links, a hub that is killed repeatedly.

`python -m tests.tools.simulation` runs 200 laptops with 50,000 observations and evidence over links
of 2.4 kbit/s to 10 Mbit/s, cut at random, with clocks that jump; receiver and importer are killed
-9 at random. It prints a table and ends with exit status 1 where anything was lost, doubled or not
proven. `--laptops`, `--observations` and `--limit` (seconds) make it smaller; a small one is part
of the test suite. Whatever happens, laptops stop after the limit, and all of it soon afterwards.
With `--engine postgres` headquarters' database is on a server, which is started for it.

Links are shaped on loopback in scaled time: `--scale 60` lets an hour of theirs pass in a minute,
with their delays, stalls and pauses between tries. The hub and the laptops themselves cannot be
hurried, so what waits for the importer does not count: a laptop that has sent everything looks
again once there is something for it, as if a day had passed. A killed half of the hub that needs
three seconds to be back was away for three minutes. Bytes are counted on the link, TLS and all.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from fieldapp import __version__
from fieldapp.app.exchange import network_sync
from fieldapp.app.exchange.network_sync import Wish
from fieldapp.app.home.device import load_pack
from fieldapp.errors import TransportError
from fieldapp.hub.custody import to_server
from fieldapp.hub.importer import held_files
from fieldapp.ledger.devices.device_entry import Device, openings
from fieldapp.ledger.record import Genesis
from fieldapp.ledger.roster import changed
from fieldapp.mission import authoring, entry_files, release, sealed_pack, trust
from fieldapp.mission.pack import refresh
from fieldapp.observation.values import EventTime
from fieldapp.store import hub_log, integrity, settings
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import append_signed
from fieldapp.store.transfer import receipts, upload_queue
from fieldapp.sync import audit
from fieldapp.sync.carrier import spool
from fieldapp.sync.network import exchange
from tests.support import postgres
from tests.support.faulty_link import Fault, Link
from tests.support.homes import PASSPHRASE, reopened, seen
from tests.support.mission import Mission, home, quiet
from tests.support.networked_mission import Net, on_the_network

LINKS: Final = {  # name: bits a second, seconds one way, share of the laptops
    "satellite 2.4 kbit/s": (2_400, 0.6, 15),
    "satellite 9.6 kbit/s": (9_600, 0.6, 15),
    "radio 64 kbit/s": (64_000, 0.2, 20),
    "mobile 256 kbit/s": (256_000, 0.1, 20),
    "mobile 2 Mbit/s": (2_000_000, 0.05, 20),
    "office 10 Mbit/s": (10_000_000, 0.02, 10),
}
METERED: Final = 10_000  # bits a second below which a link is used as a metered one
PIECES: Final = (4_000, 20_000, 60_000, 120_000)  # bytes of the evidence of each laptop


@dataclass
class Played:
    """One simulated laptop: its link and its traffic."""

    home: Path
    kid: bytes
    link: Link
    name: str
    metered: bool
    began: float = 0.0
    ended: float = 0.0
    failures: int = 0
    syncs: int = 0
    sent: int = 0
    problem: str = ""
    stop: network_sync.StopSignal = field(default_factory=network_sync.StopSignal)
    base: int = field(default=0)  # bytes sent back at the base, evidence of a metered link


@dataclass(frozen=True, kw_only=True)
class Plan:
    laptops: int = 200
    observations: int = 50_000
    scale: float = 60.0
    limit: float = 1500.0
    seed: int = 1
    kills: float = 20.0  # seconds between them, about
    engine: str = "sqlite"


class Hurried(network_sync.StopSignal):
    """Stop signal that waits in scaled time; for the importer it waits as long as it takes.

    Args:
        scale: How much faster.
        due: There is something new in the laptop's outbox.
    """

    def __init__(self, scale: float, due: Callable[[], bool]) -> None:
        super().__init__()
        self.waited = 0.0  # for the importer, seconds
        self._scale = scale
        self._due = due

    def wait(self, seconds: float) -> bool:
        if seconds in exchange.RECEIPT_S:
            return self.until_due(seconds)
        return super().wait(seconds / self._scale)

    def until_due(self, seconds: float) -> bool:
        """Wait for something new, at most so long."""
        began = time.monotonic()
        while time.monotonic() < began + seconds and not self._due() and super().wait(0.2):
            pass
        self.waited += time.monotonic() - began
        return not self()


def prepared(net: Net, plan: Plan) -> list[Played]:
    """Laptops with their observations signed and their evidence kept; all in one roster."""
    mission, chance = net.mission, random.Random(plan.seed)
    names = [n for n, (_, _, share) in LINKS.items() for _ in range(share)]
    each = -(-plan.observations // plan.laptops)
    played, devices = [], []
    for number in range(plan.laptops):
        store = home(mission.folder / f"laptop {number}")
        devices.append(
            Device(
                kid=store.kid,
                public_key=store.secrets.signer.verifier.public_key,
                role="monitor",
                valid_from=mission.now,
                revoked_at=None,
                revoked_log_size=None,
                request_hash=bytes(32),
                openings=openings(
                    bytes,
                    call_sign=f"Lynx {number}",
                    team=str(number % 20),
                    team_id=bytes([number % 20]) * 8,
                    person=number.to_bytes(8, "big"),
                ),
            )
        )
        name = names[number * len(names) // plan.laptops]
        _log(store, mission, each, random.Random(plan.seed * 1000 + number))
        rate, delay, _ = LINKS[name]
        link = Link(
            to=net.link.to,
            rate=rate / 8 * plan.scale,
            delay=delay / plan.scale,
            faults=_faults(random.Random(chance.random())),
        )
        played.append(
            Played(home=store.home, kid=store.kid, link=link, name=name, metered=rate < METERED)
        )
        store.close()
    roster = release.current_pack(mission.store, mission.now).roster
    mission.pack = authoring.change_roster(
        mission.store, changed(roster, devices), mission.officers, mission.now
    ).pack
    release.take_over(mission.store, now=mission.now)
    net.publish()
    # One that is started now knows all of them; one that runs looks a second later.
    net.running.kill()
    net.start_again()
    for one in played:
        store = reopened(one.home)
        pack = refresh(
            sealed_pack.of_store(store),
            trust.reader(mission.source),
            root_hash=mission.pack.root_hash,
            now=mission.now,
        )
        settings.put(store, settings.ROOT_HASH, pack.root_hash)
        own = entry_files.name(store.kid)
        entry_files.take(store, pack.roster, (net.public / "pack" / own).read_bytes())
        store.close()
    return played


def _log(store: Store, mission: Mission, count: int, chance: random.Random) -> None:
    mission_id, began = mission.pack.mission, mission.now - timedelta(hours=12)
    with store.transaction():
        append_signed(
            store,
            Genesis(request_hash=bytes(32), app_version=__version__),
            mission=mission_id,
            now=began,
        )
        for number in range(count - len(PIECES)):
            when = began + timedelta(minutes=number)
            body = seen(f"{chance.randrange(900)} bursts", time=EventTime(start=when))
            append_signed(store, body, mission=mission_id, now=when)
        for size in PIECES:
            ref = files.add(store, io.BytesIO(chance.randbytes(size)), "image/jpeg")
            append_signed(
                store, seen("photo", evidence=(ref,)), mission=mission_id, now=mission.now
            )


def _faults(chance: random.Random) -> Any:
    """One connection in three breaks somewhere, one in ten stalls."""

    def next_() -> Fault | None:
        kind = chance.random()
        if kind < 0.25:
            return Fault(cut_after=int(chance.expovariate(1 / 60_000)))
        if kind < 0.33:
            return Fault(cut_down_after=int(chance.expovariate(1 / 4000)))
        return Fault(stall_after=3000, stall_s=0.5) if kind < 0.43 else None

    return next_


def live(one: Played, plan: Plan, outbox: Path, seed: int) -> None:
    """Sync until all is proven: over its own link first, evidence of a thin one at the base."""
    chance = random.Random(seed)
    store = reopened(one.home)

    def due() -> bool:
        names = [path.name for path in outbox.glob("[0-9]*")]
        return max(names, default="") > (settings.get(store, settings.OUTBOX_READ_TO) or "")

    one.stop = stop = Hurried(plan.scale, due)
    stop.wait(chance.random() * min(30.0, plan.laptops / 8) * plan.scale)
    one.began = time.monotonic()
    clock = _Clock(chance)
    try:
        while not stop():
            wish = Wish(proxy="", metered=one.metered, tries=None)
            pack = load_pack(store, clock())
            hub = pack.roster.hub
            assert hub is not None
            hub = replace(hub, url=f"https://127.0.0.1:{one.link.port}")
            pack = replace(pack, roster=replace(pack.roster, hub=hub))
            done = network_sync.sync(store, pack, wish, clock=clock, stop=stop)
            one.failures += done.failures
            one.syncs += 1
            clock.jump()
            if upload_queue.first_pending(store) > _last(store) and not done.left.pieces:
                if not upload_queue.waiting(store):
                    break
            elif one.metered and upload_queue.first_pending(store) > _last(store):
                # The records are proven; what is left goes over a better link.
                one.ended = time.monotonic() - stop.waited
                one.sent = one.link.figures.up
                one.metered = False
                rate, delay, _ = LINKS["office 10 Mbit/s"]
                one.link.rate, one.link.delay = rate / 8 * plan.scale, delay / plan.scale
                continue
            if done.left.bundles or (done.left.pieces and not one.metered):
                stop.wait(600)
            else:
                stop.until_due(plan.limit)
    except Exception as e:  # noqa: BLE001 - told in the table
        one.problem = f"{type(e).__name__}: {e}"
    finally:
        if not one.sent:
            one.ended = time.monotonic() - stop.waited
            one.sent = one.link.figures.up
        one.base = one.link.figures.up - one.sent
        store.close()


class _Clock:
    """A device clock that is set forth and back by up to a month."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._off = timedelta(0)

    def __call__(self) -> datetime:
        return (datetime.now(UTC) + self._off).replace(microsecond=0)

    def jump(self) -> None:
        if self._chance.random() < 0.5:
            self._off = timedelta(hours=self._chance.randrange(-720, 720))


def _last(store: Store) -> int:
    head = feeds.head(store, store.kid)
    return -1 if head is None else head.seq


# --- The hub's other half, in a process of its own that may be killed at any moment.


class Importer:
    """`fieldapp hub import --watch`, as it runs at headquarters."""

    def __init__(self, folder: Path) -> None:
        home, passphrase = folder / "headquarters", folder / "passphrase"
        passphrase.write_text(PASSPHRASE)
        options = ["--home", home, "--passphrase-file", passphrase, "--public", folder / "public"]
        self._command = ["hub", "import", "--watch", *map(str, options), str(folder / "inbox")]
        self.kills = 0
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "fieldapp", *self._command],
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    def kill(self) -> None:
        """kill -9, and start another."""
        self.end()
        self.kills += 1
        self._start()

    def end(self) -> None:
        """All its processes, as systemd does it."""
        assert self._process.poll() is None, "the importer ended by itself"
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(60)


# --- The whole of it.


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """Result of a simulation: the table, and faults in words."""

    table: str
    wrong: tuple[str, ...]
    ratio: float


def simulate(folder: Path, plan: Plan) -> Outcome:
    """Play it."""
    start = datetime.now(UTC).replace(microsecond=0)
    table, ratio, wrong = "", 0.0, []
    try:
        with on_the_network(folder, now=start) as net:
            if plan.engine == "postgres":
                to_server.move(net.mission.store, postgres.fresh())
                net.mission.store.close()
                net.mission.store = reopened(folder / "headquarters")
            played = prepared(net, plan)
            net.mission.store.close()
            network_table = _played(net, plan, played)
            net.mission.store = reopened(folder / "headquarters")
            wrong += _wrong(net, plan, played)
            table, ratio = _table(net, plan, played)
            table += f"\n\n{network_table}"
    except AssertionError as e:  # what the receiver itself said was wrong
        wrong.append(str(e)[-2000:])
    return Outcome(table=table, wrong=tuple(wrong), ratio=ratio)


def _played(net: Net, plan: Plan, played: Sequence[Played]) -> str:
    """Let laptops live and halves of the hub die until all is proven; what died, in words."""
    chance, receivers, began = random.Random(plan.seed), 0, time.monotonic()
    hub = Importer(net.mission.folder)
    threads = []
    for number, one in enumerate(played):
        outbox = net.public / "outbox" / one.kid.hex()
        arguments = (one, plan, outbox, plan.seed * 7919 + number)
        threads.append(threading.Thread(target=live, args=arguments, daemon=True))
    with ExitStack() as stack:
        stack.callback(threading.stack_size, threading.stack_size(2**18))
        stack.callback(hub.end)
        for one in played:
            stack.enter_context(one.link)
        for thread in threads:
            thread.start()
        stack.callback(_stopped, played, threads)
        turn = time.monotonic() + chance.expovariate(1 / plan.kills)
        while any(thread.is_alive() for thread in threads):
            if time.monotonic() - began > plan.limit:
                break
            if time.monotonic() > turn:
                if chance.random() < 0.5:
                    hub.kill()
                else:
                    net.running.kill()
                    net.start_again()
                    receivers += 1
                # From when it is there again: on a slow machine it would do nothing but start.
                turn = time.monotonic() + chance.expovariate(1 / plan.kills)
            time.sleep(0.1)
    kills = f"{receivers} times the receiver, {hub.kills} times the importer"
    return f"kill -9: {kills}. {time.monotonic() - began:.0f} s for all of it."


def _stopped(played: Sequence[Played], threads: Sequence[threading.Thread]) -> None:
    """No laptop goes on."""
    for one in played:
        one.stop.stop()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "a laptop cannot be stopped"


def _wrong(net: Net, plan: Plan, played: Sequence[Played]) -> Any:
    """What was lost, doubled, or not proven."""
    store, total = net.mission.store, 0
    for one in played:
        if one.problem:
            yield f"{one.home.name}: {one.problem}"
        laptop = reopened(one.home)
        last = _last(laptop)
        mine = feeds.records(laptop, one.kid, 0, last)
        total += sum(1 for _ in files.named(laptop))
        if feeds.records(store, one.kid, 0, last + 9) != mine or feeds.forks(store, one.kid):
            yield f"{one.home.name}: the hub has other records than the laptop"
        if receipts.logged(laptop, one.kid) != last + 1:
            yield f"{one.home.name}: {receipts.logged(laptop, one.kid)} of {last + 1} proven"
        if upload_queue.waiting(laptop) or any((laptop.home / spool.FOLDER).glob("*")):
            yield f"{one.home.name}: something still waits to be sent"
        laptop.close()
    entries = [e.hash for e in hub_log.entries(store, 0, hub_log.size(store)) if e.what == "record"]
    if len(entries) != len(set(entries)):
        yield "a record stands in the log twice"
    missing = sum(not files.has(store, e.sha256) for e in files.named(store))
    if missing or total != plan.laptops * len(PIECES):
        yield f"{missing} of {total} pieces of evidence are missing"
    if held_files.listed(store, held_files.QUARANTINE) or held_files.listed(
        store, held_files.PENDING
    ):
        yield "files are in quarantine or wait"
    yield from integrity.check(store).problems
    roster = net.mission.pack.roster
    log = audit.Log(origin=roster.log_origin, vkeys=roster.log_vkeys, witnesses=())
    with suppress(TransportError):
        found = audit.audit(
            trust.reader(net.public / "log"), log, net.mission.folder / "audit", progress=quiet
        )
        if found.size != hub_log.size(store):
            yield f"the published log has {found.size} of {hub_log.size(store)} entries"


def _table(net: Net, plan: Plan, played: Sequence[Played]) -> tuple[str, float]:
    needed: dict[str, int] = {}
    for line in (net.running.inbox / "received.log").read_text("ascii").splitlines():
        _, _, length, kid, _ = line.split()
        needed[kid] = needed.get(kid, 0) + int(length)
    lines = [
        "| link | laptops | time, median | longest | needed | sent / needed | breaks |",
        "|---|---|---|---|---|---|---|",
    ]
    all_sent = all_needed = 0
    for name in LINKS:
        some = [one for one in played if one.name == name]
        if not some:
            continue
        took = sorted((one.ended - one.began) * plan.scale for one in some)
        need = sum(needed.get(one.kid.hex(), 0) for one in some)
        sent = sum(one.sent + one.base for one in some)
        breaks = sum(one.failures for one in some)
        all_sent, all_needed = all_sent + sent, all_needed + need
        lines.append(
            f"| {name} | {len(some)} | {_span(took[len(took) // 2])} | {_span(took[-1])} "
            f"| {need / 1e6:.1f} MB | {sent / max(1, need):.2f} | {breaks} |"
        )
    ratio = all_sent / max(1, all_needed)
    count = len(played)
    breaks = sum(one.failures for one in played)
    lines.append(f"| all | {count} | | | {all_needed / 1e6:.1f} MB | {ratio:.2f} | {breaks} |")
    return "\n".join(lines), ratio


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the simulation and print its table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--laptops", type=int, default=Plan.laptops)
    parser.add_argument("--observations", type=int, default=Plan.observations)
    parser.add_argument("--scale", type=float, default=Plan.scale)
    parser.add_argument("--limit", type=float, default=Plan.limit)
    parser.add_argument("--engine", choices=("sqlite", "postgres"), default=Plan.engine)
    parser.add_argument("--seed", type=int, default=Plan.seed)
    args = parser.parse_args(argv)
    plan = Plan(
        laptops=args.laptops,
        observations=args.observations,
        scale=args.scale,
        limit=args.limit,
        seed=args.seed,
        engine=args.engine,
    )
    with tempfile.TemporaryDirectory() as folder:
        found = simulate(Path(folder), plan)
    print(found.table)
    for line in found.wrong[:20]:
        print(f"WRONG: {line}")
    print(
        "Nothing lost, nothing doubled, every record proven in the log."
        if not found.wrong
        else f"{len(found.wrong)} things are wrong."
    )
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
