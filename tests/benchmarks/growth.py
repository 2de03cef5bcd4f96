"""Growth of headquarters: publishing with nothing new, by size; bundles are small_bundles.py.

`python -m tests.benchmarks.growth [DEVICES VIEWERS]` prints each figure beside what issue 16 wants
to reach. Nothing here decides a test.
"""

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from fieldapp.hub.importer import import_batch
from fieldapp.hub.publishing import publish
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body, Genesis, OwnRecipient
from fieldapp.ledger.roster import changed
from fieldapp.mission import release
from tests.support.homes import Device, listed, seen
from tests.support.mission import Mission, forged, quiet

DEVICES, VIEWERS = 500, 10


def main() -> None:
    devices, viewers = map(int, sys.argv[1:3]) if len(sys.argv) > 2 else (DEVICES, VIEWERS)
    with tempfile.TemporaryDirectory() as folder:
        measured(Path(folder), devices, viewers)


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
    since = 0
    for words in ("publish, the first time", "publish with nothing new"):
        began = time.perf_counter()
        since = publish.publish(mission.store, roster, public, signer=hub.signer, since=since)
        took = time.perf_counter() - began
        print(f"{words}, {devices} devices, {viewers} viewers {took:10.3f} s   wanted 0.5 s")


if __name__ == "__main__":
    main()
