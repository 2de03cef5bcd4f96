"""An open window follows the mission pack that another program takes over."""

from datetime import UTC, datetime
from pathlib import Path

from fieldapp.app.home import device
from fieldapp.app.home.session import close_session, follow_pack, open_session
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Mission, home

NOW = datetime.now(UTC).replace(microsecond=0)


def test_a_window_opened_before_the_first_pack_follows_the_packs_that_come(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path / "mission", now=NOW)
    home(tmp_path / "laptop").close()
    window = open_session(tmp_path / "laptop", PASSPHRASE, NOW)
    command = reopened(tmp_path / "laptop")
    assert not follow_pack(window)
    pinned = mission.pack.root_hash.hex()
    device.take_pack(command, mission.source, root_hash=pinned, now=NOW)
    assert follow_pack(window)
    assert not follow_pack(window)
    mission.enrol("Lynx")
    device.take_pack(command, mission.source, root_hash=None, now=NOW)
    assert follow_pack(window)
    assert window.pack is not None
    assert window.pack.version == mission.pack.version
    command.close()
    close_session(window)
