"""The hub on the network: import, receiving and waiting, each beside what it is compared with.

`python -m tests.benchmarks.hub` prints the table; with names (import, receive, bucket, wait) some
of its rows. Nothing here decides a test. Where nginx is missing, its column says so.
"""

import base64
import hashlib
import http.client
import io
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

from fieldapp.app.headquarters.imports import AT_ONCE
from fieldapp.hub import telemetry
from fieldapp.hub.importer import daemon, workers
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.ledger import bundle
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.record import Record
from fieldapp.mission import release
from fieldapp.store import hub_log
from fieldapp.store.objects import bucket_objects
from fieldapp.store.records import feeds
from fieldapp.sync.network import protocol
from tests.benchmarks.ratios import _chain, _manifest, _more, _timed
from tests.benchmarks.time_limit import bounded
from tests.support import seaweed
from tests.support.homes import reopened
from tests.support.mission import Laptop, Mission
from tests.support.receiver_process import Sender, free_port, path, running, sender

CORES: Final = len(os.sched_getaffinity(0))
DEVICES: Final = 8
BUNDLES: Final = 4  # of each device
EACH: Final = 1250  # observations in one of them
MIB: Final = 200
LAPTOPS: Final = 1000
PER_SECOND: Final = 20


def import_(folder: Path) -> Iterator[str]:
    """Rate of the running importer, beside the signatures that the same cores can check."""
    mission = Mission.begin(folder / "mission")
    laptops = [mission.enrol(f"Post {n}") for n in range(DEVICES)]
    arrived = folder / "inbox" / "arrived"
    arrived.mkdir(parents=True)
    chains = [_chain(laptop, EACH) for laptop in laptops]
    signed = list(zip(laptops, chains, strict=True))
    for number in range(BUNDLES):
        for i, laptop in enumerate(laptops):
            manifest = _manifest(laptop, chains[i], mission.recipient)
            raw = bundle.seal(manifest, [each.raw for each in chains[i]], [mission.recipient])
            name = f"{number:010}-{laptop.kid.hex()}-{hashlib.sha256(raw).hexdigest()}.age"
            (arrived / name).write_bytes(raw)
            chains[i] = _more(laptop, manifest, EACH)
            signed.append((laptop, chains[i]))
    signed = signed[: DEVICES * BUNDLES]
    release.take_over(mission.store, now=mission.now)
    settings = workers.ImporterSettings(
        home=mission.store.home,
        secrets=mission.store.secrets,
        inbox=folder / "inbox",
        public=folder / "public",
        processes=CORES,
        figures=telemetry.ImporterFigures(Outcome),
    )
    mission.store.close()
    ready: list[float] = []
    taken: list[float] = []

    def all_taken() -> bool:
        """Whether all is imported; asked before the start, when ready, and repeatedly."""
        left = bool(list(arrived.iterdir()))
        (ready if left else taken).append(time.perf_counter())
        return not left

    # Each signature once before and once after, so that both have the machine for as long.
    before = _checks(signed)
    daemon.run(settings, stopped=all_taken)
    rate = 2 / (1 / before + 1 / _checks(signed))
    mine = DEVICES * BUNDLES * EACH / (taken[0] - ready[1])
    store = reopened(mission.store.home)
    assert hub_log.size(store) > DEVICES * BUNDLES * EACH
    assert not any(each.forked for each in feeds.feeds(store))
    store.close()
    yield (
        f"running importer, {CORES} cores, {DEVICES} devices | {mine:.0f} observations/s | "
        f"bare Ed25519 checks: {rate:.0f}/s | {mine / rate:.2f} x | 0.7 x"
    )


def _checks(feeds_: Sequence[tuple[Laptop, Sequence[Record]]]) -> float:
    """Signatures that all cores check in a second."""
    signed = [
        (laptop.store.secrets.signer.verifier, each.signature, each.signed_bytes)
        for laptop, chain in feeds_
        for each in chain
    ]
    with ThreadPoolExecutor(CORES) as pool:
        slices = [signed[i : i + AT_ONCE] for i in range(0, len(signed), AT_ONCE)]
        return len(signed) / _timed(lambda: list(pool.map(_check, slices)))


def _check(signed: Sequence[tuple[Verifier, bytes, bytes]]) -> None:
    for verifier, signature, over in signed:
        verifier.verify(signature, over)


def receive(folder: Path) -> Iterator[str]:
    """Upload rate, checked and durable, beside a disk and nginx that do neither check."""
    mission = Mission.begin(folder / "mission")
    laptop = mission.enrol("Lynx")
    files = [os.urandom(MIB * 2**20) for _ in range(3)]
    disk = _median(partial(_written, folder / "disk", raw) for raw in files)
    with running(mission, folder / "inbox") as receiver:
        one = sender(mission, laptop, receiver)
        # A laptop has hashed its files before.
        headers = [_asking(one, raw) for raw in files]
        mine = _median(
            partial(_sent, receiver.port, *each) for each in zip(files, headers, strict=True)
        )
    theirs = _nginx(folder / "nginx", files)
    nginx = f"nginx, PUT: {MIB / theirs:.0f} MiB/s" if theirs else "nginx: not on this machine"
    ratio = f"{theirs / mine:.2f} x" if theirs else ""
    yield f"receive, one file of {MIB} MiB | {MIB / mine:.0f} MiB/s | {nginx} | {ratio} | "
    yield (
        f"receive, one file of {MIB} MiB | {MIB / mine:.0f} MiB/s | "
        f"written and synced: {MIB / disk:.0f} MiB/s | {disk / mine:.2f} x | "
    )


def bucket(folder: Path) -> Iterator[str]:
    """Rate at which a bucket's server takes a file, checked by its SHA-256, beside nginx's PUT."""
    objects = bucket_objects.connect(seaweed.new_bucket(), seaweed.KEYS, spool=folder / "spool")
    files = [os.urandom(MIB * 2**20) for _ in range(3)]
    mine = _median(
        partial(objects.put_once, f"{n:064x}.age", io.BytesIO(raw)) for n, raw in enumerate(files)
    )
    theirs = _nginx(folder / "nginx", files)
    small = [os.urandom(3000) for _ in range(100)]
    each = sum(
        _timed(partial(objects.put_once, f"{n:063x}s.age", io.BytesIO(raw)))
        for n, raw in enumerate(small)
    )
    nginx = f"nginx, PUT: {MIB / theirs:.0f} MiB/s" if theirs else "nginx: not on this machine"
    ratio = f"{theirs / mine:.2f} x" if theirs else ""
    yield f"bucket, one file of {MIB} MiB in parts | {MIB / mine:.0f} MiB/s | {nginx} | {ratio} | "
    yield f"bucket, 3 kB, one after the other | {len(small) / each:.0f}/s | | | "


def _median(works: Iterable[Callable[[], object]]) -> float:
    return statistics.median(_timed(work) for work in works)


def _written(target: Path, raw: bytes) -> None:
    with target.open("wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())


def _asking(one: Sender, raw: bytes) -> dict[str, str]:
    """The head of a request that begins an upload and brings all of it."""
    sha256 = base64.b64encode(hashlib.sha256(raw).digest()).decode()
    fields = {"Upload-Length": str(len(raw)), "Upload-Metadata": f"sha256 {sha256}"}
    return one.uploading(raw) | fields | {"Content-Type": protocol.OFFSET_TYPE}


def _sent(port: int, raw: bytes, headers: dict[str, str]) -> None:
    link = http.client.HTTPConnection("127.0.0.1", port)
    try:
        link.request("POST", protocol.UPLOAD, raw, headers)
        assert link.getresponse().status == 201
    finally:
        link.close()


def _nginx(folder: Path, files: Sequence[bytes]) -> float:
    """Seconds in which nginx takes a file by PUT; 0 where it is not on this machine."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        return 0.0
    folder.mkdir()
    port = free_port()
    (folder / "nginx.conf").write_text(
        f"""
        {"user root;" if os.geteuid() == 0 else ""} daemon off; worker_processes 1;
        pid {folder}/pid; error_log stderr;
        events {{}}
        http {{ access_log off; client_body_temp_path {folder}/temp;
            server {{ listen 127.0.0.1:{port}; client_max_body_size 1g;
                location / {{ root {folder}; dav_methods PUT; }} }} }}
        """
    )
    process = subprocess.Popen([program, "-c", str(folder / "nginx.conf"), "-p", str(folder)])
    try:
        _until(lambda: _put(port, "0", b"x"))
        return _median(partial(_put, port, f"{n}", raw) for n, raw in enumerate(files, 1))
    finally:
        process.terminate()
        process.wait(60)


def _put(port: int, name: str, raw: bytes) -> bool:
    link = http.client.HTTPConnection("127.0.0.1", port)
    try:
        link.request("PUT", f"/{name}", raw)
        return link.getresponse().status == 201
    finally:
        link.close()


def _until(ready: Callable[[], bool]) -> None:
    for _ in range(600):
        try:
            if ready():
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError


def wait(folder: Path) -> Iterator[str]:
    """Latency of a small upload until it is durable, with 999 other laptops connected."""
    mission = Mission.begin(folder / "mission")
    laptops = [mission.enrol(f"Post {n}") for n in range(20)]
    with running(mission, folder / "inbox") as receiver:
        senders = [sender(mission, laptop, receiver) for laptop in laptops]
        alone = _latencies(senders, receiver.port, 1)
        many = _latencies(senders, receiver.port, LAPTOPS)
    for name, share in (("median", 0.5), ("p95", 0.95)):
        one, all_ = (sorted(each)[int(share * len(each))] * 1000 for each in (alone, many))
        yield (
            f"wait for 3 kB to be durable, {LAPTOPS:,} laptops connected, {PER_SECOND}/s, {name} | "
            f"{all_:.1f} ms | one connected: {one:.1f} ms | {all_ / one:.2f} x | "
        )


def _latencies(senders: Sequence[Sender], port: int, links: int) -> list[float]:
    """Seconds of each request, over so many open connections, at a steady pace."""
    chance = random.Random(links)
    open_ = [http.client.HTTPConnection("127.0.0.1", port, timeout=60) for _ in range(links)]
    for link in open_:
        link.connect()
    start, took = time.perf_counter(), []

    def send(number: int) -> None:
        time.sleep(max(0.0, start + number / PER_SECOND - time.perf_counter()))
        raw = chance.randbytes(3000)
        one, link = senders[number % len(senders)], open_[number % links]
        headers = _asking(one, raw)
        before = time.perf_counter()
        link.request("POST", protocol.UPLOAD, raw, headers)
        answer = link.getresponse()
        answer.read()
        took.append(time.perf_counter() - before)
        assert (answer.status, answer.headers["Location"]) == (201, path(raw))

    with ThreadPoolExecutor(20 if links > 1 else 1) as pool:
        list(pool.map(send, range(400)))
    for link in open_:
        link.close()
    return took


ALL: Final = {"import": import_, "receive": receive, "bucket": bucket, "wait": wait}


def main(names: Sequence[str]) -> None:
    """Print the table."""
    print("| what | measured | beside it | ratio | reach |\n|---|---|---|---|---|")
    for name in names or ALL:
        with tempfile.TemporaryDirectory() as folder:
            for line in ALL[name](Path(folder)):
                print(f"| {line} |", flush=True)


if __name__ == "__main__":
    bounded(240)
    main(sys.argv[1:])
