"""A mission founded from the first page, by hand: real keys, a real pack, a laptop that joins."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.home import device, preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.errors import DecryptionError
from fieldapp.mission import officer, release
from fieldapp.sync.carrier import carrier
from fieldapp.ui.base.base_page import now
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.setup.found_page import FoundPage
from fieldapp.ui.setup.founded_page import FoundedPage
from fieldapp.ui.setup.welcome_page import WelcomePage
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import CHEAP, PASSPHRASE, reopened
from tests.ui.by_keys import line, press, type_into, words
from tests.ui.conftest import WAIT_MS, Start, settle
from tests.ui.test_first_pages import page
from tests.ui.walk import faults

SECRET = "five random words of headquarters"
OWN = ("the first officer's own words", "the second officer's own words", "the third's own words")


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldapp.store.keys.passphrase.Cost.for_this_machine", lambda: CHEAP)


def spin(root: QWidget, name: str) -> QSpinBox:
    (found,) = (each for each in root.findChildren(QSpinBox) if each.accessibleName() == name)
    return found


def empty(root: QWidget, name: str) -> None:
    line(root, name).selectAll()
    QTest.keyClick(line(root, name), Qt.Key.Key_Delete)


def fill(asked: QWidget, name: str = "Truce 2026") -> None:
    type_into(asked, "Name of the mission", name)
    type_into(asked, "New passphrase", SECRET)
    type_into(asked, "The same passphrase again", SECRET)


def choose(asked: QWidget, secret: str, again: str | None = None) -> None:
    """An officer chooses what opens their key."""
    type_into(asked, "New passphrase", secret)
    type_into(asked, "The same passphrase again", secret if again is None else again)
    press(asked, "This opens my key")


def planned(qtbot: QtBot, asked: QWidget) -> None:
    """Press the button, and wait until the first officer is asked."""
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: "The key of officer 1" in words(asked), timeout=WAIT_MS)


def test_a_mission_is_founded_and_a_laptop_joins_it(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    home, agreement = tmp_path / "hq", tmp_path / "zones.geojson"
    square = [[37.5, 48.0], [38.5, 48.0], [38.5, 48.9], [37.5, 48.9], [37.5, 48.0]]
    agreement.write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [
                    {
                        "type": "Feature",
                        "properties": {"label": f"Зона <b>{n}</b>", "km": n},
                        "geometry": {"type": "Polygon", "coordinates": [square]},
                    }
                    for n in (1, 2)
                ],
            }
        ),
        "utf-8",
    )
    program = start(home)
    press(page(program), "Found a mission…")
    asked = page(program)
    assert isinstance(asked, FoundPage)
    assert "2 of 3 must sign. Fewer stolen keys change nothing; 1 may be lost." in words(asked)
    fill(asked)
    type_into(asked, "Address of the hub on the network", "https://hub.example.org:8443")
    type_into(asked, "Zones and lines of the agreement, GeoJSON", str(agreement))
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: "has no name in its property" in words(asked), timeout=WAIT_MS)
    assert asked.zone_names.isVisible()
    assert asked.zone_names.chosen() == "label"
    assert not faults(asked)
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: "Зона <b>1</b>" in words(asked.zones), timeout=WAIT_MS)
    told = words(asked.zones)
    assert "7\u00a0403 km²" in told
    assert "known places in it" in told
    assert not faults(asked)
    press(asked.zones, "These are the zones")
    assert "The key of officer 1" in words(asked)
    assert not faults(asked)
    for number, own in enumerate(OWN, 1):
        assert f"The key of officer {number} of 3" in words(asked)
        choose(asked, own)
    qtbot.waitUntil(lambda: isinstance(page(program), FoundedPage), timeout=WAIT_MS)
    told = words(page(program)).replace("\u200b", "")
    assert str(home / "officers") in told
    assert not faults(page(program))
    press(page(program), "Copy the root hash")
    copied = QApplication.clipboard().text()
    assert copied in told
    press(page(program), "Open headquarters")
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    window = program.window
    assert isinstance(window, MainWindow)
    settle(qtbot, window)
    assert {"import", "mission"} <= window.pages.keys()
    program.end()

    keys = sorted((home / "officers").iterdir())
    assert [each.name for each in keys] == [f"officer-{n}.key" for n in (1, 2, 3)]
    opened = [officer.load(key, own) for key, own in zip(keys, OWN, strict=True)]
    assert len({each.public_key.keyid for each in opened}) == 3
    for secret in (SECRET, OWN[1]):
        with pytest.raises(DecryptionError):
            officer.load(keys[0], secret)
    assert not (home / "founding.part").exists()
    store = device.unlock(home, SECRET)
    pack = release.publish(store, tmp_path / "stick" / carrier.PACK, now=now())
    assert release.threshold(store) == 2
    store.close()
    assert pack.roster.mission_name == "Truce 2026"
    assert pack.roster.hub is not None
    assert pack.roster.hub.url == "https://hub.example.org:8443"
    assert "".join(copied.split()) == pack.root_hash.hex()
    device.create_home(tmp_path / "lynx", PASSPHRASE, call_sign="Lynx", now=now())
    store = reopened(tmp_path / "lynx")
    done = device.install_pack(store, tmp_path / "stick", root_hash=pack.root_hash.hex(), now=now())
    store.close()
    assert done.pack.roster.mission_name == "Truce 2026"


def test_what_is_wrong_is_told_and_nothing_is_made(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    home = tmp_path / "hq"
    program = start(home)
    press(page(program), "Found a mission…")
    asked = page(program)
    press(asked, "Found the mission")
    assert "name of the mission is empty" in words(asked)
    fill(asked, "<b>Truce</b>")
    type_into(asked, "Names of places, CSV", str(tmp_path / "nothing.csv"))
    press(asked, "Found the mission")
    assert "There is no such file" in words(asked)
    wrong = tmp_path / "zones.json"
    wrong.write_text("[]")
    empty(asked, "Names of places, CSV")
    type_into(asked, "Zones and lines of the agreement, GeoJSON", str(wrong))
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: "FeatureCollection" in words(asked), timeout=WAIT_MS)
    empty(asked, "Zones and lines of the agreement, GeoJSON")
    type_into(asked, "Address of the hub on the network", "http://hub")
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: "in small letters" in words(asked), timeout=WAIT_MS)
    assert {each.name for each in home.iterdir()} <= {"window.lock", "preferences.json"}
    press(asked, "Back")
    assert isinstance(page(program), WelcomePage)


def test_what_is_wrong_is_told_below_its_field(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "hq")
    press(page(program), "Found a mission…")
    asked = page(program)
    assert isinstance(asked, FoundPage)

    def told_below(field: QWidget, text: str) -> bool:
        at = asked.trouble.mapTo(asked, QPoint(0, 0)).y()
        low = field.mapTo(asked, QPoint(0, field.height())).y()
        inside = 0 < low <= at <= low + 40 and at + asked.trouble.height() <= asked.height()
        return (
            text in asked.trouble.text() and inside and not asked.trouble.visibleRegion().isEmpty()
        )

    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: told_below(asked.name, "is empty"), timeout=WAIT_MS)
    assert asked.focusWidget() is asked.name
    type_into(asked, "Name of the mission", "Truce")
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: told_below(asked.passphrase, "too weak"), timeout=WAIT_MS)
    fill(asked)
    assert not asked.regions.isVisible()
    type_into(asked, "Or the places of a country", "xx")
    assert asked.regions.isVisible(), "such places have no regions"
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: told_below(asked.country, "no such country"), timeout=WAIT_MS)
    type_into(asked, "Names of places, CSV", __file__)
    press(asked, "Found the mission")
    qtbot.waitUntil(lambda: told_below(asked.country, "not both"), timeout=WAIT_MS)


def test_an_officer_may_not_take_headquarters_passphrase_and_the_plan_is_kept(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "hq")
    press(page(program), "Found a mission…")
    asked = page(program)
    fill(asked)
    spin(asked, "Security officers with a key").setValue(2)
    planned(qtbot, asked)
    choose(asked, SECRET)
    assert "This passphrase opens headquarters" in words(asked)
    choose(asked, OWN[0], OWN[1])
    assert "The two passphrases differ" in words(asked)
    choose(asked, OWN[0])
    assert "The key of officer 2 of 2" in words(asked)
    assert line(asked, "New passphrase").text() == ""
    press(asked, "Back")
    assert line(asked, "Name of the mission").text() == "Truce 2026"
    planned(qtbot, asked)
    assert not (tmp_path / "hq" / "officers").exists()


REFUSED = ("The passphrase is wrong", "Officer 3 signed this already.")


def test_each_officer_signs_with_a_passphrase_of_their_own(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "hq")
    press(page(program), "Found a mission…")
    asked = page(program)
    fill(asked)
    planned(qtbot, asked)
    for own in OWN:
        choose(asked, own)
    qtbot.waitUntil(lambda: isinstance(page(program), FoundedPage), timeout=WAIT_MS)
    press(page(program), "Open headquarters")
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=WAIT_MS)
    window = program.window
    assert isinstance(window, MainWindow)
    window.go("mission")
    settle(qtbot, window)
    mission = window.pages["mission"]
    assert isinstance(mission, MissionPage)

    def sign(secret: str, told: str) -> None:
        assert mission.dialog is not None
        type_into(mission.dialog, "Passphrase of the officer's key", secret)
        press(mission.dialog, "Sign")
        shown = mission.dialog if told in REFUSED else mission
        qtbot.waitUntil(lambda: told in words(shown), timeout=WAIT_MS)

    press(mission, "Renew…")
    sign(SECRET, REFUSED[0])  # headquarters' own opens none
    sign(OWN[2], "Officers who must sign too, before it takes effect: 1.")
    settle(qtbot, window)
    press(mission.waiting, "Sign…")
    sign(OWN[2], REFUSED[1])
    sign(OWN[0], "The change has taken effect.")
    settle(qtbot, window)


def test_one_key_and_all_keys_are_called_what_they_are(start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "hq")
    press(page(program), "Found a mission…")
    asked = page(program)
    spin(asked, "Signatures that a change needs").setValue(1)
    assert "Any one of these keys alone decides" in words(asked)
    spin(asked, "Security officers with a key").setValue(2)
    spin(asked, "Signatures that a change needs").setValue(5)
    assert spin(asked, "Signatures that a change needs").value() == 2
    assert "When one key is lost, nothing can be changed" in words(asked)


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("language", ["en", "uk", "fr"])
def test_the_page_is_named_reachable_and_whole(
    start: Start, tmp_path: Path, language: str, size: str
) -> None:
    preferences.write_look(tmp_path / "hq", Preferences(language=language, size=size))
    program = start(tmp_path / "hq")
    asked = page(program)
    assert isinstance(asked, WelcomePage)
    asked.found.click()
    assert not faults(page(program))
