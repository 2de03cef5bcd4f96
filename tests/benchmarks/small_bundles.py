"""Bundles of one observation: stored one by one and in groups, and from arrival to the receipt.

`python -m tests.benchmarks.small_bundles [DEVICES [PER_SECOND]]` prints the rate of one process
that stores each bundle by itself beside one that stores groups, in one run, what publishing a
receipt costs, and how long after it came a bundle's receipt lies in its outbox, at a steady pace.
Where a disk has no journal, as this machine's, ext4 passes over each file that was removed within
the last minutes when it makes a new one: a file then costs ten times more. Nothing here decides a
test.
"""

import hashlib
import multiprocessing
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fieldapp.hub import telemetry
from fieldapp.hub.importer import daemon, workers
from fieldapp.hub.importer.group_commit import GroupCommit, import_sealed
from fieldapp.hub.importer.import_file import Hub
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.publishing import publish
from fieldapp.ledger import bundle, record
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body, Genesis, Head, Manifest, OwnRecipient, Record
from fieldapp.ledger.roster import changed
from fieldapp.mission import authoring, release
from fieldapp.store.index import effect_rows
from tests.benchmarks.time_limit import bounded
from tests.support.homes import Device, listed, seen
from tests.support.mission import Mission

DEVICES, PER_SECOND = 200, 300
ROUNDS = 3  # of publishing what each device sent, behind a first one
BEFORE = 3 + ROUNDS + 1  # bundles of each device, until the steady arrival begins
SECONDS = 5  # of steady arrival
WAIT_S = 10.0
_FORK = multiprocessing.get_context("fork")


class Sensor:
    """A device that signs and seals, and keeps nothing."""

    def __init__(self, number: int, mission: Mission) -> None:
        self.device = Device(Signer(number.to_bytes(32, "big")))
        self.mission = mission
        self.head: Head | None = None

    def sign(self, body: Body) -> Record:
        signed = record.sign(
            body,
            signer=self.device.signer,
            mission=self.mission.pack.mission,
            previous=self.head,
            now=self.mission.now,
        )
        self.head = signed.head
        return signed

    def sealed(self, folder: Path, number: int, *bodies: Body) -> Path:
        """A bundle, named as the receiver names it."""
        chain, to = [self.sign(each) for each in bodies], self.mission.recipient
        manifest = self.sign(
            Manifest(
                recipients=(hashlib.sha256(str(to).encode()).digest(),),
                first=chain[0].seq,
                last=chain[-1].seq,
                count=len(chain),
                head=chain[-1].hash,
            )
        )
        raw = bundle.seal(manifest, [each.raw for each in chain], [to])
        name = f"{number:010}-{self.device.kid.hex()}-{hashlib.sha256(raw).hexdigest()}.age"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(raw)
        return folder / name


def begun(folder: Path, devices: int) -> tuple[Mission, list[Sensor]]:
    """A mission whose devices have sent how they begin."""
    mission = Mission.begin(folder / "mission", now=datetime.now(UTC).replace(microsecond=0))
    sensors = [Sensor(number, mission) for number in range(1, devices + 1)]
    entries = [
        replace(listed(each.device), valid_from=mission.now, request_hash=bytes(32))
        for each in sensors
    ]
    roster = changed(mission.pack.roster, entries)
    change = authoring.change_roster(mission.store, roster, mission.officers, mission.now)
    mission.pack = change.pack
    effect_rows.put_roster(mission.store, mission.pack.roster)
    first = Genesis(request_hash=bytes(32), app_version="0")
    told = OwnRecipient(recipient=str(mission.recipient))
    grouped(mission.hub, [each.sealed(folder / "first", 0, first, told) for each in sensors])
    return mission, sensors


def grouped(hub: Hub, paths: Sequence[Path]) -> None:
    group, now = GroupCommit(hub), workers.now()
    settled = []
    for path in paths:
        settled += group.give(path, now=now)
        if group.full:
            settled += group.commit()
    settled += group.commit()
    outcomes = {each.result.outcome for each in settled if each.result}
    assert (len(settled), outcomes) == (len(paths), {"imported"}), outcomes


def one_by_one(hub: Hub, paths: Sequence[Path]) -> None:
    for path in paths:
        assert import_sealed(hub, path, now=workers.now()).outcome == "imported"


def rates(mission: Mission, sensors: Sequence[Sensor], folder: Path) -> None:
    """Bundles that one process stores in a second, and what one costs in signature checks."""
    hub, rate, cost = mission.hub, [], []
    for number, imported in enumerate((one_by_one, grouped)):
        paths = [each.sealed(folder, number, seen("one")) for each in sensors]
        began, spent = time.perf_counter(), time.process_time()
        imported(hub, paths)
        rate.append(len(paths) / (time.perf_counter() - began))
        cost.append((time.process_time() - spent) / len(paths))
    check = _check_s(sensors[0])
    print(
        f"bundles of one observation, one process | {rate[1]:.0f}/s in groups | "
        f"one by one: {rate[0]:.0f}/s | {rate[1] / rate[0]:.1f} x | 1,000/s\n"
        f"CPU of one, in groups | {cost[1] * 1000:.2f} ms | one by one: {cost[0] * 1000:.2f} ms; a "
        f"signature check: {check * 1000:.3f} ms | {cost[1] / check:.0f} checks |"
    )


def _check_s(sensor: Sensor) -> float:
    head, times = sensor.head, 500
    signed = sensor.sign(seen("one"))
    sensor.head = head  # nobody sends this record: the next one takes its place
    verifier = sensor.device.signer.verifier
    began = time.process_time()
    for _ in range(times):
        verifier.verify(signed.signature, signed.signed_bytes)
    return (time.process_time() - began) / times


def receipts(mission: Mission, sensors: Sequence[Sensor], folder: Path) -> None:
    """CPU time and clock of publishing a receipt and its list, and what a start takes."""
    hub, public, spent = mission.hub, folder / "public", []
    for number in range(ROUNDS + 1):
        grouped(hub, [each.sealed(folder, number, seen("one")) for each in sensors])
        spent.append(_published(hub, public))
    user, system, clock = (sum(each) / ROUNDS for each in zip(*spent[1:], strict=True))
    start = _published(hub, public)
    count = len(sensors) / 1000
    print(
        f"publishing a receipt and its list | user {user / count:.2f} ms, system "
        f"{system / count:.2f} ms, clock {clock / count:.2f} ms | | | \n"
        f"publishing as a program starts, {len(sensors) * BEFORE} receipts | "
        f"{start[0] + start[1]:.3f} s of CPU | | |"
    )


def _published(hub: Hub, public: Path) -> tuple[float, float, float]:
    before, began = os.times(), time.perf_counter()
    publish.publish(hub.store, hub.roster, public, signer=hub.signer, now=workers.now())
    after = os.times()
    return after.user - before.user, after.system - before.system, time.perf_counter() - began


def latency(mission: Mission, sensors: Sequence[Sensor], folder: Path, per_second: int) -> None:
    """Time from a bundle's arrival in the receiver's folder to its receipt in a signed list."""
    inbox, public = folder / "inbox", folder / "public"
    arrived = inbox / "arrived"
    arrived.mkdir(parents=True)
    release.take_over(mission.store, now=mission.now)
    paths = [
        sensors[number % len(sensors)].sealed(folder / "made", number, seen("one"))
        for number in range(per_second * SECONDS)
    ]
    settings = workers.ImporterSettings(
        home=mission.store.home,
        secrets=mission.store.secrets,
        inbox=inbox,
        public=public,
        processes=1,
        figures=telemetry.ImporterFigures(Outcome),
    )
    mission.store.close()
    came: dict[str, list[float]] = defaultdict(list)
    sender = _FORK.Process(target=_arrive, args=(paths, arrived, per_second))
    until = time.monotonic() + SECONDS + WAIT_S

    def stopped() -> bool:
        if sender.pid is None and len(list(public.glob("outbox/*/*.list"))) == len(sensors):
            sender.start()
        over = sender.pid is not None and not sender.is_alive() and not list(arrived.iterdir())
        return over or time.monotonic() > until

    daemon.run(settings, stopped=stopped)
    for line in (folder / "came").read_text().splitlines():
        kid, at = line.split()
        came[kid].append(float(at))
    took = []
    for kid, times in came.items():
        # What is not told yet when time is up is left out, and counted below.
        took += [told - at for at, told in zip(times, _told(public, kid), strict=False)]
    took.sort()
    print(
        f"from arrival to the listed receipt, {per_second}/s, {len(took)} of {len(paths)} | "
        f"p50 {took[len(took) // 2]:.2f} s, p95 {took[int(len(took) * 0.95)]:.2f} s | | | p95 2 s"
    )


def _arrive(paths: Sequence[Path], arrived: Path, per_second: int) -> None:
    start, came = time.perf_counter(), []
    for number, path in enumerate(paths):
        time.sleep(max(0.0, start + number / per_second - time.perf_counter()))
        came.append(f"{path.name.split('-')[1]} {time.time()}")
        path.rename(arrived / path.name)
    (arrived.parent.parent / "came").write_text("\n".join(came))


def _told(public: Path, kid: str) -> list[float]:
    """When each receipt of a device was in a list, in order."""
    folder = public / "outbox" / kid
    lists = sorted(path.stat().st_ctime for path in folder.glob("*.list"))
    written = (path.stat().st_ctime for path in sorted(folder.glob("*.receipt")))
    return [min(each for each in lists if each >= at) for at in written][BEFORE:]


def main() -> None:
    numbers = list(map(int, sys.argv[1:3]))
    devices, per_second = (*numbers, *(DEVICES, PER_SECOND)[len(numbers) :])
    print("| what | measured | beside it | ratio | reach |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        mission, sensors = begun(Path(folder), devices)
        rates(mission, sensors, Path(folder) / "rates")
        receipts(mission, sensors, Path(folder) / "receipts")
        latency(mission, sensors, Path(folder), per_second)


if __name__ == "__main__":
    bounded(55)
    main()
