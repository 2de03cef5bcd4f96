"""Raw detections of a day, digested by the hour (J17: 1,000,000 in, none counted).

python -m tests.benchmarks.detections [DETECTIONS]
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from fieldapp.app.desk import detections
from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.mission import authoring
from tests.benchmarks.time_limit import bounded
from tests.support.mission import NOW, Mission

HOURS = 24


def hour(folder: Path, number: int, count: int) -> Path:
    """A file of so many detections in one hour."""
    path = folder / f"{number}.jsonl"
    with path.open("w") as file:
        for n in range(count):
            at = NOW + timedelta(hours=number, milliseconds=3_599_000 * n // count)
            what = ("explosion", "burst", "vehicle")[n % 3]
            moment = f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"
            file.write(json.dumps({"at": moment, "class": what, "probability": n % 1000}) + "\n")
    return path


def main(count: int) -> None:
    """Print what was digested, and what of it counts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mission = Mission.begin(folder / "mission")
        gateway = mission.enrol("G1", "sensor")
        mission.pack = authoring.raise_format_level(
            mission.store, 2, reads={gateway.kid: 2}, left_behind=(),
            officers=mission.officers, now=mission.now,
        ).pack  # fmt: skip
        mission.install(gateway)
        session = Session(store=gateway.store, pack=gateway.pack)
        files = [hour(folder, n, count // HOURS) for n in range(HOURS)]
        begun = time.process_time()
        made = [
            detections.digest(session, path, "array 1", now=NOW + timedelta(days=2))
            for path in files
        ]
        took = time.process_time() - begun
        state = counting_state.state_at(session)
        days = [
            counting_state.day_total(state, (NOW + timedelta(days=n)).date()) for n in (0, 1, 2)
        ]
        counted = sum(day.claim.best for day in days)
        total = sum(each.total for each in made)
        print(
            f"{total:,} detections in {len(made)} records, {took:.0f} s of CPU: {counted} counted"
        )


if __name__ == "__main__":
    bounded(1700)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
