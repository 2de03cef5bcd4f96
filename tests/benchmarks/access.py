"""Cost of the access log: records opened at headquarters with it, beside the same without.

`python -m tests.benchmarks.access` prints it. Opening is what the page Records asks of the home for
its pane; what was noted is stored every second, as the window does, and that counts too.
"""

import statistics
import tempfile
import time
from pathlib import Path
from typing import Final
from unittest import mock

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session
from fieldapp.app.records import record_detail
from fieldapp.store import access_rows
from tests.benchmarks.ratios import _seen
from tests.support.mission import Mission

RECORDS: Final = 4000
BATCH: Final = 50  # a second's worth of openings, and one commit


def _opened(session: Session, hashes: list[bytes]) -> float:
    begin = settled = time.process_time()
    for each in hashes:
        record_detail.detail(
            session, each, purpose=Purpose.PANEL, language="en", zone="Europe/Kyiv"
        )
        if time.process_time() - settled > 1:
            access_log.settle(session)
            settled = time.process_time()
    access_log.settle(session)
    return (time.process_time() - begin) / len(hashes)


def main() -> None:
    """Print what opening one record takes, and how much the log adds."""
    with tempfile.TemporaryDirectory() as folder:
        mission = Mission.begin(Path(folder))
        laptop = mission.enrol("Lynx 1")
        logged = [laptop.sign(_seen(number)) for number in range(RECORDS)]
        laptop.seal(Path(folder))
        mission.take(Path(folder))
        hashes = [each.hash for each in logged]
        session = Session(store=mission.store, pack=mission.pack, settled_by_window=True)
        access_log.note(session, Act.SEARCH, Purpose.PANEL, "the first row signs the head")
        _opened(session, hashes)
        pairs = []
        for first in range(0, RECORDS, BATCH):  # in turns: others use the machine, too
            some = hashes[first : first + BATCH]
            with mock.patch.object(access_log, "note"):
                without = _opened(session, some)
            pairs.append((without, _opened(session, some)))
        bare = statistics.median(each for each, _ in pairs)
        adds = statistics.median(log / without - 1 for without, log in pairs)
        rows = access_rows.head(mission.store).number
        mission.store.close()
        laptop.store.close()
    print(f"a record opened: {bare * 1e3:.3f} ms of processor time; rows written: {rows}")
    print(f"the access log adds {100 * adds:.1f} % (target 5 %)")


if __name__ == "__main__":
    main()
