"""The page Agreement: rules in words, zones with dates, and what the last version changed."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.mission import authoring, release
from fieldapp.mission.pack import AGREEMENT, COUNTING, RULES
from fieldapp.mission.rules import kept_rules
from fieldapp.ui.judging.agreement_page import AgreementPage
from fieldapp.ui.shell.window import MainWindow
from tests.cli.test_rules_commands import BAND
from tests.cli.test_rules_commands import RULES as FILE
from tests.support.mission import Mission
from tests.ui.by_hand import rest, texts
from tests.ui.conftest import Start, Unlock
from tests.ui.walk import clipped, faults

OLD = FILE.replace('id = "A"', 'id = "A"\nname.en = "Side A"\nname.uk = "Сторона А"', 1)
NEW = OLD.replace("version = 1", "version = 2").replace('["mortar"]', '["mortar", "tank"]').replace(
    'article = "I.2"', 'article = "I.2"\nfrom = "2018-03-01T00:01:00+02:00"\n'
    'text = "No mortars in the band."'
)  # fmt: skip
ZONE = json.loads(json.dumps(BAND))
ZONE["features"][0]["properties"] |= {"id": "Band", "valid_from": "2018-02-20T00:00:00+02:00"}


def officers_home(folder: Path, *versions: str) -> Path:
    """A closed home of a supervisor whose packs had these versions of the rules."""
    now = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(folder, now=now)
    heron = mission.enrol("Heron 1", "supervisor")
    for number, text in enumerate(versions, 1):
        counting = f"version = {number}\nabout_percent = {10 * number}\n"
        mission.pack = authoring.change_content(
            mission.store,
            {
                RULES: text.encode(),
                AGREEMENT: json.dumps(ZONE).encode(),
                COUNTING: counting.encode(),
            },
            officers=mission.officers,
            now=now,
        ).pack
        mission.install(heron)
        assert heron.pack is not None
        kept_rules.keep(heron.store, heron.pack)
    home = heron.store.home
    heron.store.close()
    release.take_over(mission.store, now=now)
    mission.store.close()
    return home


def shown(qtbot: QtBot, window: MainWindow) -> AgreementPage:
    window.go("agreement")
    page = window.pages["agreement"]
    assert isinstance(page, AgreementPage)
    rest(qtbot, window)
    return page


def test_the_rules_stand_in_words_with_zones_and_what_changed(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path
) -> None:
    page = shown(qtbot, unlock(start(officers_home(tmp_path / "m", OLD, NEW))))
    words = texts(page)
    assert "Truce 2026, version 2 of 2018-01-01" in words
    assert "What this version changed:" in words
    assert "Counting rule, version 2 · SHA-256 " in words
    assert "about_percent is 20, before it was 10." in words
    assert "⚠ No notice says since when" in words
    rows = page.table.texts()
    assert [row[:2] for row in rows] == [
        ["Provision", "F-1"], ["Provision", "W-1"], ["Zone", "Band"],
    ]  # fmt: skip
    assert "It binds both parties. Fire is forbidden. Anywhere." in rows[0][2]
    assert "Since 2018-02-20 00:00 +02:00." in rows[2][2]
    assert QApplication.focusWidget() is page.table
    page.table.selectRow(1)
    rest(qtbot, page.window())  # type: ignore[arg-type]
    words = texts(page.detail)
    assert "About: mortar, tank." in words
    assert "Since 2018-03-01 00:01 +02:00." in words
    assert "No mortars in the band." in words
    assert not faults(page)
    assert not clipped(page)


@pytest.mark.parametrize("versions", [(), (OLD,)])
def test_without_rules_or_an_earlier_version_the_page_says_what_is_there(
    qtbot: QtBot, start: Start, unlock: Unlock, tmp_path: Path, versions: tuple[str, ...]
) -> None:
    page = shown(qtbot, unlock(start(officers_home(tmp_path / "m", *versions))))
    words = texts(page)
    assert "What this version changed" not in words
    assert ("has no rules" in words) == (not versions)
