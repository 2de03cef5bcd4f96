"""Benchmarks as ratios: each measured beside what it is compared with, in one run.

`make bench` prints the table; `python -m tests.benchmarks.ratios NAME…` one or several of its rows.
Nothing here decides a test. What is not on the machine (the age command) is left out, and said so.
"""

import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.app.headquarters.imports import THREADS, in_slices
from fieldapp.hub.importer import import_batch
from fieldapp.ledger import age, bundle, record
from fieldapp.ledger.record import Manifest, Record
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place, Weapon
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, observations
from fieldapp.store.records.search import Query
from tests.benchmarks.time_limit import bounded
from tests.support.mission import NOW, Laptop, Mission, quiet
from tests.support.stored_rows import heard

EVIDENCE_MIB: Final = 256
ROWS: Final = 1_000_000
PLACES: Final = ("Svitlodarsk", "Avdiivka", "Ясинувата", "Donetsk railway station")


def _seen(number: int) -> Observation:
    """Observations that differ as real ones do: time, count, direction, distance, weapon, place."""
    start = NOW + timedelta(minutes=number % 500_000)
    return heard(
        time=EventTime(start=start, zone="Europe/Kyiv"),
        post=Place(
            name=PLACES[number % len(PLACES)],
            lat_e7=484_350_000 + number * 7919 % 5_000_000,
            lon_e7=382_210_000 + number * 104_729 % 9_000_000,
            accuracy_m=50,
            source="gnss",
        ),
        weapons=(Weapon(type=("hmg", "mortar", "small_arms")[number % 3]),),
    )


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _chain(laptop: Laptop, count: int) -> list[Record]:
    """The feed's genesis record and that many observations behind it, signed and not stored."""
    head = feeds.head(laptop.store, laptop.kid)
    assert head is not None
    raw = feeds.raw(laptop.store, head.hash)
    assert raw is not None
    genesis = record.parse(raw)
    return [genesis, *_more(laptop, genesis, count)]


def _more(laptop: Laptop, before: Record, count: int) -> list[Record]:
    """Observations that follow a record of the feed."""
    signed = [before]
    for number in range(count):
        signed.append(
            record.sign(
                _seen(number),
                signer=laptop.store.secrets.signer,
                mission=laptop.mission,
                previous=signed[-1].head,
                now=NOW + timedelta(seconds=number),
            )
        )
    return signed[1:]


def _manifest(laptop: Laptop, chain: Sequence[Record], recipient: age.Recipient) -> Record:
    return record.sign(
        Manifest(
            recipients=(hashlib.sha256(str(recipient).encode()).digest(),),
            first=chain[0].seq,
            last=chain[-1].seq,
            count=len(chain),
            head=chain[-1].hash,
        ),
        signer=laptop.store.secrets.signer,
        mission=laptop.mission,
        previous=chain[-1].head,
        now=NOW + timedelta(hours=12),
    )


def _sealed(laptop: Laptop, chain: Sequence[Record], recipient: age.Recipient) -> bytes:
    manifest = _manifest(laptop, chain, recipient)
    return bundle.seal(manifest, [each.raw for each in chain], [recipient])


def log(folder: Path) -> Iterator[str]:
    """An observation signed and durable, beside a bare signature and a bare commit."""
    laptop = Mission.begin(folder / "mission").enrol("A")
    key, payload = Ed25519PrivateKey.generate(), os.urandom(280)
    db = laptop.store.db
    db.execute("CREATE TABLE bare (raw BLOB)")
    ours, bare = [], []

    def commit() -> None:
        with db.atomic():
            db.execute("INSERT INTO bare VALUES (?)", [key.sign(payload) + payload])

    for number in range(300):
        seen = _seen(number)
        ours.append(_timed(partial(laptop.sign, seen)))
        bare.append(_timed(commit))
    mine, theirs = statistics.median(ours), statistics.median(bare)
    yield (
        f"log: signed and durable | {mine * 1000:.2f} ms | a signature and a commit: "
        f"{theirs * 1000:.2f} ms | {mine / theirs:.2f} x | 1.5 x"
    )


def wire(folder: Path) -> Iterator[str]:
    """Bytes per observation of a sealed bundle of a hundred."""
    mission = Mission.begin(folder / "mission")
    laptop = mission.enrol("A")
    size = len(_sealed(laptop, _chain(laptop, 100), mission.recipient))
    yield (
        f"wire: bytes each, 100 sealed | {size / 100:.0f} B | the signature alone: 64 B | "
        f"{size / 6400:.2f} x | 150 B"
    )


def evidence(folder: Path) -> Iterator[str]:
    """Sealing and opening a large file, beside the age command."""
    plain, sealed, back = folder / "plain", folder / "sealed", folder / "back"
    with plain.open("wb") as file:
        for _ in range(EVIDENCE_MIB):
            file.write(os.urandom(2**20))
    identity = age.Identity.generate()

    def seal() -> None:
        with plain.open("rb") as source, sealed.open("wb") as sink:
            age.encrypt(source, sink, [identity.recipient])

    def open_() -> None:
        with sealed.open("rb") as source, back.open("wb") as sink:
            age.decrypt(source, sink, [identity])

    rates = {"seal": EVIDENCE_MIB / _timed(seal), "open": EVIDENCE_MIB / _timed(open_)}
    theirs = _age_command(folder, plain) if shutil.which("age") else {}
    for what, rate in rates.items():
        beside = (
            f"age command: {theirs[what]:.0f} MiB/s | {rate / theirs[what]:.2f} x"
            if theirs
            else "age command: not on this machine | "
        )
        yield f"evidence: {what}, {EVIDENCE_MIB} MiB | {rate:.0f} MiB/s | {beside} | 1 x"


def _age_command(folder: Path, plain: Path) -> dict[str, float]:
    key, sealed = str(folder / "key"), str(folder / "sealed.age")
    subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
    named = subprocess.run(["age-keygen", "-y", key], check=True, capture_output=True, text=True)
    to = ["age", "-r", named.stdout.strip(), "-o", sealed, str(plain)]
    back = ["age", "-d", "-i", key, "-o", str(folder / "back.age"), sealed]
    return {
        "seal": EVIDENCE_MIB / _timed(lambda: subprocess.run(to, check=True)),
        "open": EVIDENCE_MIB / _timed(lambda: subprocess.run(back, check=True)),
    }


def import_(folder: Path) -> Iterator[str]:
    """Import rate of a hub, beside the signatures that the same cores can check."""
    count, each_file = 20_000, 1_000
    mission = Mission.begin(folder / "mission")
    laptop = mission.enrol("A")
    stick = folder / "stick"
    stick.mkdir()
    chain = _chain(laptop, each_file)
    signed: list[Record] = []
    for number in range(count // each_file):
        manifest = _manifest(laptop, chain, mission.recipient)
        sealed = bundle.seal(manifest, [each.raw for each in chain], [mission.recipient])
        (stick / f"{number:02}.age").write_bytes(sealed)
        signed += chain
        chain = _more(laptop, manifest, each_file)
    verifier = laptop.store.secrets.signer.verifier
    with ThreadPoolExecutor(THREADS) as pool:
        mapper = in_slices(pool)
        check = lambda each: verifier.verify(each.signature, each.signed_bytes)  # noqa: E731
        raw = len(signed) / _timed(lambda: list(mapper(check, signed)))
        hub = import_batch.Hub(
            store=mission.store,
            roster=mission.pack.roster,
            identities=mission.hub.identities,
            signer=mission.hub.signer,
            mapper=mapper,
        )
        took = _timed(lambda: import_batch.import_files(hub, [stick], now=NOW, progress=quiet))
    rate = count / took
    yield (
        f"hub import, both cores | {rate:.0f}/s | bare Ed25519 checks: {raw:.0f}/s | "
        f"{rate / raw:.2f} x | 0.7 x"
    )


def search(folder: Path) -> Iterator[str]:
    """First page of several searches over a million observations."""
    mission = Mission.begin(folder / "mission")
    laptop = mission.enrol("A")
    _fill(laptop, ROWS)
    asked = {
        "newest": Query(limit=50),
        "one day": Query(since=NOW + timedelta(days=30), until=NOW + timedelta(days=31), limit=50),
        "area": Query(bbox=(38.3, 48.5, 38.4, 48.6), limit=50),
        "near": Query(near=(48.6, 38.5, 5000.0), limit=50),
        "text": Query(text="Avdiivka", limit=50),
        "text and area": Query(text="Ясинувата", bbox=(38.3, 48.5, 38.4, 48.6), limit=50),
    }
    for name, query in asked.items():
        page = observations.search(laptop.store, query)
        assert len(page) == 50, name
        read = partial(_read, laptop.store, [row.hash for row in page])
        found, fetched = (
            statistics.median(_timed(work) for _ in range(9))
            for work in (partial(observations.search, laptop.store, query), read)
        )
        yield (
            f"search of {ROWS:,}: {name} | {found * 1000:.1f} ms | the same 50 read by their "
            f"hashes: {fetched * 1000:.1f} ms | {found / fetched:.1f} x | 50 ms"
        )


def _read(store: Store, hashes: Sequence[bytes]) -> None:
    for each in hashes:
        raw = feeds.raw(store, each)
        assert raw is not None
        record.parse(raw)


def _fill(laptop: Laptop, count: int) -> None:
    """Rows as a hub holds them; signed once, for what is measured is how they are found."""
    store: Store = laptop.store
    head = feeds.head(store, laptop.kid)
    for start in range(0, count, 10_000):
        with store.transaction():
            for number in range(start, start + 10_000):
                signed = record.sign(
                    _seen(number),
                    signer=store.secrets.signer,
                    mission=laptop.mission,
                    previous=head,
                    now=NOW + timedelta(seconds=number),
                )
                feeds.append(store, signed)
                head = signed.head


ALL: Final = {"log": log, "wire": wire, "evidence": evidence, "import": import_, "search": search}


def main(names: Sequence[str]) -> None:
    """Print the table."""
    print("| what | measured | beside it | ratio | reach |\n|---|---|---|---|---|")
    for name in names or ALL:
        with tempfile.TemporaryDirectory() as folder:
            for line in ALL[name](Path(folder)):
                print(f"| {line} |", flush=True)


if __name__ == "__main__":
    bounded(1200)
    main(sys.argv[1:])
