"""Bundles of hostile devices: as costly to read as a small file can be, whoever signed them."""

import hashlib
import itertools
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from fieldapp.ledger import record
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Amendment, Body, DeviceEvent, Finding, Head, Manifest, Record
from fieldapp.observation.observation import MAX_DIRECTIONS, MAX_MEMBERS
from fieldapp.observation.values import Count, Direction, Drawn, EvidenceRef, Step
from tests.support.homes import seen
from tests.support.mission import NOW, Laptop, Mission, age_file

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PAD = b"\x50\x2a\x4d\x18\0\0\0\0"
_STEPS = (Step(what="x", count=Count(low=1, high=1)),) * 800


def chain(
    bodies: Iterable[Body], *, signer: Signer, mission: bytes, head: Head | None
) -> list[Record]:
    """Records that follow each other, signed and stored nowhere."""
    signed = []
    for body in bodies:
        signed.append(record.sign(body, signer=signer, mission=mission, previous=head, now=NOW))
        head = signed[-1].head
    return signed


def manifest(records: Sequence[Record], signer: Signer, mission: Mission) -> Record:
    """A manifest that names them all."""
    last = records[-1]
    body = Manifest(
        recipients=(hashlib.sha256(str(mission.recipient).encode()).digest(),),
        first=records[0].seq,
        last=last.seq,
        count=len(records),
        head=last.hash,
    )
    return record.sign(
        body, signer=signer, mission=mission.pack.mission, previous=last.head, now=NOW
    )


def packed(raws: Iterable[bytes], *, level: int = 3) -> bytes:
    """A bundle's plaintext of whatever is given, without any limit."""
    options: dict[int, int] = {
        zstd.CompressionParameter.compression_level: level,
        zstd.CompressionParameter.window_log: 23,
    }
    return bytes(zstd.compress(b"".join(raws), options=options)) + PAD


def bundle(folder: Path, records: Sequence[Record], signer: Signer, mission: Mission) -> Path:
    """A sealed file of records and the manifest that names them."""
    raws = [manifest(records, signer, mission).raw, *(each.raw for each in records)]
    return age_file(folder, packed(raws), mission.recipient)


def many_values(count: int) -> Iterator[Body]:
    """Observations of as many CBOR values as a record may have, in few bytes."""
    return (seen(steps=_STEPS) for _ in range(count))


def many_directions(count: int) -> Iterator[Body]:
    directions = tuple(Direction(start=n, points=False) for n in range(MAX_DIRECTIONS))
    return (seen(directions=directions) for _ in range(count))


def much_text(count: int) -> Iterator[Body]:
    """Observations of different words to be searched for, as long as a text may be."""
    words = itertools.count(0x10000)
    for _ in range(count):
        yield seen(" ".join(f"{next(words):x}" for _ in range(1350)))


def many_small(count: int) -> Iterator[Body]:
    return (DeviceEvent(event="x") for _ in range(count))


def much_evidence(count: int) -> Iterator[Body]:
    """Observations that name five hundred files each."""
    numbers = itertools.count(1)
    for _ in range(count):
        yield seen(
            evidence=tuple(
                EvidenceRef(sha256=next(numbers).to_bytes(32, "big"), size=1, media_type="a/b")
                for _ in range(MAX_MEMBERS)
            )
        )


def many_sealed(count: int) -> Iterator[Body]:
    numbers = itertools.count(1)
    for _ in range(count):
        yield seen(sealed=tuple(next(numbers).to_bytes(32, "big") for _ in range(MAX_MEMBERS)))


def many_targets(count: int) -> Iterator[Body]:
    """Findings about eighteen hundred records each."""
    numbers = itertools.count(1)
    for _ in range(count):
        targets = tuple(next(numbers).to_bytes(32, "big") for _ in range(1800))
        yield Finding(targets=targets, state="x")


def much_drawn(count: int) -> Iterator[Body]:
    points = tuple((n % 800_000_000, n * 7) for n in range(1000))
    return (seen(drawn=Drawn(type="line", points=points)) for _ in range(count))


def one_thread(count: int, target: bytes) -> Iterator[Body]:
    """Corrections, all of one record."""
    return (Amendment(target=target, reason="x", observation=seen("x")) for _ in range(count))


def of_laptop(laptop: Laptop, bodies: Iterable[Body], mission: Mission, folder: Path) -> Path:
    """A bundle of an enrolled laptop that signs what it likes, beginning with its feed."""
    signer = laptop.store.secrets.signer
    genesis = record.Genesis(request_hash=bytes(32), app_version="1")
    records = chain([genesis, *bodies], signer=signer, mission=mission.pack.mission, head=None)
    return bundle(folder, records, signer, mission)


def zeros(laptop: Laptop, mission: Mission, folder: Path) -> Path:
    """A bundle whose manifest holds, and of which 300 MiB of zeros are to be unpacked."""
    signer = laptop.store.secrets.signer
    genesis = record.Genesis(request_hash=bytes(32), app_version="1")
    records = chain([genesis], signer=signer, mission=mission.pack.mission, head=None)
    raws = [manifest(records, signer, mission).raw, *[bytes(2**20)] * 300]
    return age_file(folder, packed(raws), mission.recipient)
