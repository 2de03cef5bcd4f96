"""Services of headquarters on PostgreSQL that are killed and cut off at random.

`python -m tests.tools.chaos` does for a minute what may happen to headquarters on several machines,
while laptops send files to two receivers: it kills -9 an importer, a receiver, the elected
sequencer, the other one, now and then PostgreSQL itself; it stops the bucket's server for some
seconds, and cuts the network between PostgreSQL and an importer or the elected sequencer. Then it
lets what runs come to an end and looks at all of it: what a receiver acknowledged was imported,
every record is stored once and logged once, every checkpoint that was ever published goes on from
the one before, every receipt proves its records, every piece of evidence is in the bucket. It
prints what it did, and ends with exit status 1 where any of it does not hold. `--seconds`,
`--importers`, `--laptops`, `--bundles` and `--seed` change it; a short one is part of the test
suite.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from fieldapp.store import hub_log
from fieldapp.store.transfer import receipts
from tests.support import postgres, seaweed
from tests.support.homes import reopened
from tests.support.mission import Laptop
from tests.tools import chaos_arrivals
from tests.tools.chaos_checks import check, look
from tests.tools.chaos_run import LAST_S, Run, Service, kill, prepared, revive, start, wait

_STROKE_S: Final = 1.2
_PAUSE_S: Final = (0.5, 3.0)  # of the bucket's server
_CUT_S: Final = (0.5, 6.0)  # of an importer: some end before the server learns of them


def disturb(
    run: Run, files: Sequence[tuple[Laptop, Path]], *, seconds: float, importers: int, seed: int
) -> None:
    """Let files arrive while services and servers are struck and come back."""
    chance = random.Random(seed)
    for port in run.arrivals.ports:
        start(run, "receiver", port=port)
    for role in ("sequencer", "sequencer", *("importer",) * importers):
        start(run, role)
    wait(lambda: any(each.said("elected") for each in run.services), "nobody is elected")
    wait(lambda: all(e.said("listening") for e in run.services if e.port), "no receiver listens")
    mission = run.mission.pack.mission
    chaos_arrivals.begin(run.arrivals, mission, files, seconds=seconds * 0.9, seed=seed)
    begun, strokes, later = time.monotonic(), int(seconds / _STROKE_S), list[threading.Timer]()
    try:
        for stroke in range(strokes):
            look(run)
            later += _STROKES[stroke % len(_STROKES)](run, chance)
            until = begun + seconds * (stroke + 1) / strokes
            while time.monotonic() < until:
                revive(run)
                look(run)
                time.sleep(0.1)
    finally:
        for each in later:
            each.join()


def _later(seconds: float, work: Callable[[], object]) -> list[threading.Timer]:
    timer = threading.Timer(seconds, work)
    timer.start()
    return [timer]


def _kill_some(run: Run, chance: random.Random) -> list[threading.Timer]:
    """Kill an importer or a sequencer; a sequencer's place is taken over."""
    struck = chance.choice([each for each in run.services if each.role != "receiver"])
    elected = _leads(struck)
    run.killed[f"{struck.role}{', elected' if elected else ''}"] += 1
    others, at = _followers(run, struck) if elected else [], time.monotonic()
    kill(struck, all_of_it=chance.random() < 0.5)
    run.services.remove(struck)
    if others:
        run.failovers.append(_followed(others, at))
    start(run, struck.role)
    return []


def _kill_receiver(run: Run, chance: random.Random) -> list[threading.Timer]:
    struck = chance.choice([each for each in run.services if each.role == "receiver"])
    run.killed["receiver"] += 1
    kill(struck, all_of_it=True)
    run.services.remove(struck)
    start(run, "receiver", port=struck.port)
    return []


def _kill_server(run: Run, _chance: random.Random) -> list[threading.Timer]:
    run.killed["server"] += 1
    run.server.kill()
    run.server.restart()
    return []


def _pause_bucket(run: Run, chance: random.Random) -> list[threading.Timer]:
    run.killed["bucket, paused"] += 1
    process = seaweed.process()
    process.send_signal(signal.SIGSTOP)
    return _later(chance.uniform(*_PAUSE_S), lambda: process.send_signal(signal.SIGCONT))


def _cut_importer(run: Run, chance: random.Random) -> list[threading.Timer]:
    assert run.relay is not None
    struck = chance.choice([each for each in run.services if each.role == "importer"])
    run.killed["importer, cut off"] += 1
    session, relay = struck.process.pid, run.relay
    relay.cut(session)
    return _later(chance.uniform(*_CUT_S), lambda: relay.mend(session))


def _cut_elected(run: Run, chance: random.Random) -> list[threading.Timer]:
    """Cut the elected sequencer off; another goes on while it still knows nothing of it."""
    assert run.relay is not None

    def led() -> bool:
        revive(run)
        return any(_leads(each) for each in run.services)

    wait(led, "nobody is elected")
    struck = next(each for each in run.services if _leads(each))
    others, at = _followers(run, struck), time.monotonic()
    run.killed["sequencer, cut off"] += 1
    session, relay = struck.process.pid, run.relay
    relay.cut(session)
    if others:
        run.cut_failovers.append(_followed(others, at))
    return _later(chance.uniform(0, 3), lambda: relay.mend(session))


_STROKES: Final = (
    _kill_some,
    _kill_receiver,
    _cut_importer,
    _kill_server,
    _pause_bucket,
    _kill_receiver,
    _cut_elected,
    _kill_some,
)


def _followers(run: Run, elected: Service) -> list[Service]:
    """Sequencers that wait for this one's end."""
    return [
        each
        for each in run.services
        if each.role == "sequencer"
        and each is not elected
        and each.process.poll() is None
        and (each.said("waiting") or 0) > (each.said("failed") or 0)
    ]


def _followed(others: Sequence[Service], at: float) -> float:
    """Seconds until one of them is elected."""
    wait(lambda: any((each.said("elected") or 0) > at for each in others), "no failover")
    return min(t for each in others if (t := each.said("elected") or 0) > at) - at


def _leads(made: Service) -> bool:
    elected = made.said("elected") or 0
    ended = ("waiting", "failed", "not elected any more")
    return made.process.poll() is None and elected > max(made.said(each) or 0 for each in ended)


def settle(run: Run) -> None:
    """Wait until everything is imported, logged and published; end what runs."""
    store = reopened(run.mission.store.home)

    def done() -> bool:
        revive(run)
        arrived = run.arrivals.done and not list(run.arrived.glob("*.age"))
        return arrived and not receipts.waiting(store, 1)

    wait(done, "files are left, or records that are not logged")
    for made in run.services:
        made.process.terminate()
    for made in run.services:
        made.process.wait(LAST_S)
    look(run)
    if max(run.published, default=0) != hub_log.size(store):
        run.wrong.append("the log is not published to its end")
    run.mission.store = store


@contextmanager
def chaos(
    folder: Path, *, seconds: float, importers: int, laptops: int, bundles: int, seed: int
) -> Iterator[Run]:
    """A whole run in a folder; its mission is open."""
    bucket, server = seaweed.new_bucket(), postgres.own_server()
    try:
        run, files = prepared(
            folder, server, laptops=laptops, bundles=bundles, relayed=True, bucket=bucket
        )
        try:
            disturb(run, files, seconds=seconds, importers=importers, seed=seed)
            settle(run)
            check(run)
            yield run
            run.mission.close()
        finally:
            run.arrivals.stop()
            for made in run.services:
                kill(made, all_of_it=True)
            for reader in run.readers:
                reader.join(LAST_S)
            if run.relay is not None:
                run.relay.end()
    finally:
        server.stop()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--importers", type=int, default=3)
    parser.add_argument("--laptops", type=int, default=12)
    parser.add_argument("--bundles", type=int, default=30)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    given = parser.parse_args(arguments)
    print(f"seed {given.seed}")
    with (
        tempfile.TemporaryDirectory(prefix="chaos") as folder,
        chaos(Path(folder), **vars(given)) as run,
    ):
        print(f"struck: {dict(run.killed)}")
        print(f"log: {hub_log.size(run.mission.store)} entries, {len(run.published)} of its "
              f"states were seen published")  # fmt: skip
        print(f"acknowledged: {len(run.arrivals.acknowledged)} files")
        for name, took in (("killed", run.failovers), ("cut off", run.cut_failovers)):
            print(f"failover, {name}: {', '.join(f'{each:.2f}' for each in took)} s")
        print("\n".join(run.wrong) or "Every record once, one log, every word true.")
        return 1 if run.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
