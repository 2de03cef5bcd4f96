"""Home of a released version, kept: `python -m tests.tools.released_home` writes it.

Headquarters' database and keystore, with what a laptop sent: observations, a correction, a
withdrawal, the log and receipts. It goes into `tests/vectors/homes/VERSION.zip`, beside it what the
database must still tell. Made once for a version (RELEASING.md) and never again;
`tests/store/test_released_homes.py` opens all of them.
"""

import json
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any, Final

from fieldapp import __version__
from fieldapp.ledger.record import Amendment, Retraction
from fieldapp.store import hub_log
from fieldapp.store.interface import Store
from fieldapp.store.records.search import Query, matching
from tests.support.mission import Mission
from tests.support.stored_rows import heard

FOLDER: Final = Path(__file__).parents[1] / "vectors" / "homes"
FILES: Final = ("fieldapp.db", "keystore")


def state(store: Store) -> dict[str, Any]:
    """What a database of records must tell in every later version."""
    rows = store.db.execute("SELECT raw FROM record ORDER BY id")
    return {
        "records": [raw.hex() for (raw,) in rows],
        "log": hub_log.size(store),
        "in_force": len([*matching(store, Query(limit=None))]),
        "all": len(
            [*matching(store, Query(limit=None, include_retracted=True, include_amended=True))]
        ),
        "Avdiivka": len([*matching(store, Query(text="Avdiiv"))]),
    }


def main() -> int:
    """Make the home of this version; 1 where there is one."""
    target = FOLDER / f"{__version__}.zip"
    if target.exists():
        print(f"{target} is there: a released home is never made again.")
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mission = Mission.begin(folder / "mission")
        laptop = mission.enrol("Lynx 1")
        first, second, _ = (
            laptop.sign(heard(note=note)) for note in ("at Avdiivka", "second", "third")
        )
        nearer = heard(note="near Avdiivka")
        laptop.sign(Amendment(target=first.hash, reason="nearer", observation=nearer))
        laptop.sign(Retraction(target=second.hash, reason="mistyped"))
        (folder / "stick").mkdir()
        laptop.seal(folder / "stick")
        mission.take(folder / "stick")
        told = state(mission.store)
        home = mission.store.home
        mission.store.db.execute("VACUUM")
        mission.close()
        FOLDER.mkdir(exist_ok=True)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as kept:
            for each in FILES:
                kept.write(home / each, each)
            kept.writestr("state.json", json.dumps(told, indent=1))
    print(f"{target}: {target.stat().st_size} bytes, {len(told['records'])} records")
    return 0


if __name__ == "__main__":
    sys.exit(main())
