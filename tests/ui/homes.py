"""Homes for the window's tests: a mission made once, its homes copied for each test."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.mission import release
from fieldapp.sync.carrier import carrier
from tests.support.homes import reopened
from tests.support.mission import Mission

# Call sign and role; the folder of the home is the call sign.
PEOPLE = (
    ("Lynx 1", "patrol_leader"), ("Lynx 2", "monitor"), ("Heron 1", "supervisor"),
    ("Ibis 1", "verification_officer"), ("Dove", "liaison"),
)  # fmt: skip


@dataclass(frozen=True)
class Ready:
    """Closed homes of one mission that began today, every laptop enrolled and its feed begun.

    Attributes:
        folder: "headquarters" and a folder for each call sign of PEOPLE, all with homes.PASSPHRASE.
        root_hash: As it stands on paper.
    """

    folder: Path
    root_hash: str

    def copy(self, name: str, folder: Path) -> Path:
        """A home of its own for a test: "headquarters" or a call sign, copied into a folder."""
        return Path(shutil.copytree(self.folder / name, folder / name))

    def pack(self, stick: Path) -> Path:
        """The mission pack, put on a stick as headquarters does; the stick."""
        shutil.copytree(self.folder / "headquarters" / release.FOLDER, stick / carrier.PACK)
        return stick


def make(folder: Path, agreement: Path | None = None) -> Ready:
    """Make the homes; a quarter of a second."""
    now = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(folder, now=now, agreement=agreement)
    for call_sign, role in PEOPLE:
        mission.enrol(call_sign, role, party="B" if role == "liaison" else "")
    for laptop in mission.laptops.values():
        mission.install(laptop)
        laptop.store.close()
    # Kept where headquarters reads it, like any device's pack.
    release.take_over(mission.store, now=mission.now)
    mission.store.close()
    return Ready(folder=folder, root_hash=mission.pack.root_hash.hex())


def stored(home: Path) -> Preferences:
    """The preferences of a home, as whoever unlocks it finds them."""
    store = reopened(home)
    try:
        return preferences.read(store)
    finally:
        store.close()


def prefer(home: Path, chosen: Preferences) -> None:
    """Set the preferences of a closed home."""
    store = reopened(home)
    preferences.write(store, chosen)
    store.close()
