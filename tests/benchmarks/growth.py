"""Growth of headquarters: publishing with nothing new, by size; bundles are small_bundles.py.

`python -m tests.benchmarks.growth [DEVICES VIEWERS [PIECES]]` prints each figure beside what issue
16 wants to reach, and what looking for missing evidence takes where so many pieces are named:
everything, beside what is new. Nothing here decides a test.
"""

import hashlib
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from fieldapp.hub.importer import import_batch
from fieldapp.hub.importer.group_commit import import_sealed
from fieldapp.hub.publishing import publish, wanted_evidence
from fieldapp.hub.publishing.wanted_evidence import WantedEvidence
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body, Genesis, OwnRecipient
from fieldapp.ledger.roster import changed
from fieldapp.mission import release
from fieldapp.observation.values import EvidenceRef
from fieldapp.store import hub_log
from fieldapp.store.records import feeds
from tests.support.homes import Device, evidence_file, listed, seen
from tests.support.mission import Mission, forged, quiet

DEVICES, VIEWERS, PIECES = 500, 10, 20_000


def main() -> None:
    given = [int(each) for each in sys.argv[1:4]]
    devices, viewers, pieces = (*given, *(DEVICES, VIEWERS, PIECES)[len(given) :])
    with tempfile.TemporaryDirectory() as folder:
        measured(Path(folder), devices, viewers)
    with tempfile.TemporaryDirectory() as folder:
        looked_for(Path(folder), pieces)


def measured(folder: Path, devices: int, viewers: int) -> None:
    mission = Mission.begin(folder / "mission")
    signers = [Signer(number.to_bytes(32, "big")) for number in range(1, devices + 1)]
    entries = [
        replace(listed(Device(signer)), role="supervisor" if number < viewers else "monitor")
        for number, signer in enumerate(signers)
    ]
    roster = changed(mission.pack.roster, entries)
    hub = replace(mission.hub, roster=roster)
    stick = folder / "stick"
    recipient = str(mission.recipient)
    for signer in signers:
        bodies: list[Body] = [
            Genesis(request_hash=bytes(32), app_version="0"),
            OwnRecipient(recipient=recipient),
            seen("one"),
        ]
        forged(stick, signer, roster.mission, bodies, mission.recipient)
    report = import_batch.import_files(hub, [stick], now=mission.now, progress=quiet)
    assert report.in_order, report
    public = folder / "public"
    release.take_over(mission.store, now=mission.now)
    release.serve(mission.store, public, now=mission.now)  # as the daemon does
    since = None
    for words, days in (
        ("publish, the first time", 0),
        ("publish with nothing new", 0),
        ("publish a day later: a list for each", 1),
    ):
        mission.now += timedelta(days=days)
        began, spent = time.perf_counter(), time.process_time()
        since = publish.publish(
            mission.store, roster, public, signer=hub.signer, now=mission.now, since=since
        )
        took, cpu = time.perf_counter() - began, time.process_time() - spent
        print(
            f"{words}, {devices} devices, {viewers} viewers {took:10.3f} s, CPU {cpu:.3f} s"
            "   wanted 0.5 s"
        )


def looked_for(folder: Path, pieces: int) -> None:
    """Look for missing evidence: all that is named, and then what one more bundle names."""
    mission = Mission.begin(folder / "mission")
    signer = Signer(bytes(32))
    roster = changed(mission.pack.roster, [listed(Device(signer))])
    hub = replace(mission.hub, roster=roster)
    head = None
    for first in range(0, pieces + 1, 1000):
        here = range(first, min(pieces, first + 1000)) or range(first, first + 1)
        named = [
            EvidenceRef(
                sha256=hashlib.sha256(str(number).encode()).digest(),
                media_type="image/jpeg",
                size=1,
            )
            for number in here
        ]
        bodies: list[Body] = [seen("a photo", evidence=(ref,)) for ref in named]
        if head is None:
            bodies.insert(0, Genesis(request_hash=bytes(32), app_version="0"))
        path = forged(
            folder / "stick", signer, roster.mission, bodies, mission.recipient, previous=head
        )
        if first >= pieces:
            kids = [signer.verifier.kid]
            wanted, size = WantedEvidence(), hub_log.size(mission.store)
            began = time.perf_counter()
            wanted_evidence.look(mission.store, wanted, kids, size)
            everything = time.perf_counter() - began
        for ref in named:
            file = evidence_file(mission.store, ref.sha256)
            file.parent.mkdir(exist_ok=True)
            file.touch()
        assert import_sealed(hub, path, now=mission.now).stored
        head = feeds.head(mission.store, signer.verifier.kid)
    began = time.perf_counter()
    wanted_evidence.look(mission.store, wanted, kids, hub_log.size(mission.store))
    new = time.perf_counter() - began
    print(f"missing evidence of {pieces} pieces, all looked at {everything:10.4f} s")
    print(f"what one more bundle names {new:10.4f} s, {everything / new:.0f} times less")


if __name__ == "__main__":
    main()
