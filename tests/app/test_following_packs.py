"""An open window follows the mission pack that another program takes over."""

from datetime import UTC, datetime
from pathlib import Path

from fieldapp.app.home import device
from fieldapp.app.home.session import close_session, follow_pack, open_session
from fieldapp.mission import authoring, release
from fieldapp.mission.pack import RULES as RULES_FILE
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Mission, home

RULES = b"""agreement = "Truce 2026"
version = 1
issued = "2026-03-01"
zone = "Europe/Kyiv"
[[party]]
id = "A"
"""
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


def test_a_stick_without_a_whole_pack_brings_the_rule_files_that_changed(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path / "mission", now=NOW)
    lynx = mission.enrol("Lynx")
    authoring.change_content(mission.store, {RULES_FILE: RULES}, officers=mission.officers, now=NOW)
    release.publish_head(mission.store, tmp_path / "stick", now=NOW)
    taken = device.take_pack(lynx.store, tmp_path / "stick", root_hash=None, now=NOW)
    assert taken.rules == RULES
    mission.close()
