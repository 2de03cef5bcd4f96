"""What a screen reader finds on every page, over the accessibility bus of a real session.

Debian's Python asks the bus with the library of its screen reader, see `accessible_tree`. Without
its packages these tests fail: whoever cannot see the screen depends on them.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from tests.support import photos
from tests.support.forked import Forked
from tests.support.stored_rows import heard
from tests.ui import listened
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.x_server import x_server

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
ROLES = {
    "check box", "radio button", "push button", "button", "toggle button", "combo box", "text",
    "entry", "password text", "spin button", "slider", "list", "list item", "table", "table cell",
    "tree", "tree table", "column header", "menu item", "link", "application",
}  # fmt: skip
"""Roles that tell what a thing does, by their names in AT-SPI: "button" since its version 2.56."""
LEAST = 24  # pixels of a target in each direction: WCAG 2.2, 2.5.8

Node = dict[str, Any]


@pytest.fixture
def session() -> Iterator[dict[str, str]]:
    """The environment of a screen and a session bus of their own; they end with the test."""
    with x_server(1366, 768) as display:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        with bus:
            assert bus.stdout is not None
            yield os.environ | {
                "DISPLAY": display,
                "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
            bus.terminate()


def listen(session: dict[str, str]) -> list[Node]:
    """Everything that is on the screen, as the bus tells it, without what holds it."""
    done = subprocess.run(
        [SYSTEM_PYTHON, str(ROOT / "tests" / "ui" / "accessible_tree.py")],
        env={name: value for name, value in session.items() if name != "PYTHONPATH"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (program,) = json.loads(done.stdout)
    # Chromium's page is found twice: within its page of the window, and without a window.
    tops = [top for top in program["children"] if not is_chromium(top)]
    return [node for top in tops for node in flat(top)]


def is_chromium(top: Node) -> bool:
    return any(each["role"] == "document web" for each in top["children"])


def flat(node: Node) -> Iterator[Node]:
    yield node
    # What a closed list offers is not on the screen, though Qt says so.
    for child in node["children"] if node["role"] != "combo box" else ():
        yield from flat(child)


def has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def fills(part: list[int], whole: list[int]) -> bool:
    """Whether it is within a control: of a check box in a wide place, what can be pressed."""
    (x, y, width, height), (left, top, across, down) = part, whole
    inside = left <= x and top <= y and x + width <= left + across and y + height <= top + down
    return inside and width > 0 and 2 * height > down


def not_heard(nodes: list[Node], controls: list[Node]) -> list[str]:
    """Controls on the screen that a screen reader does not find, or that it has no words for."""
    wrong = []
    for each in controls:
        found = [node for node in nodes if fills(node["place"], each["place"])]
        if not any(has_words(node["name"]) for node in found):
            wrong.append(f"{each['is']} is not found with a name")
        elif not each["bare"] and not any(
            has_words(node["name"]) and node["role"] in ROLES for node in found
        ):
            wrong.append(f"{each['is']} has no role: {[node['role'] for node in found]}")
        if not each["bare"] and min(each["place"][2:]) < LEAST:
            wrong.append(f"{each['is']} is {each['place'][2]} x {each['place'][3]}")
    return wrong


def badly_told(nodes: list[Node]) -> list[str]:
    """What has a role on the bus and lacks a name, or is too small; within the map too."""
    wrong = []
    for node in nodes:
        what = f"{node['role']} {node['name']!r}"
        if node["role"] not in ROLES:
            continue
        if not has_words(node["name"]) and node["role"] != "table cell":
            wrong.append(f"{what} at {node['place']} has no name")
        if node["role"] == "combo box" and not has_words(node["description"]):
            wrong.append(f"{what} tells what is chosen, not what it is for")
        if min(node["place"][2:]) < LEAST and node["role"] not in {"text", "table cell"}:
            wrong.append(f"{what} is {node['place'][2]} x {node['place'][3]}")
    return wrong


@pytest.mark.slow
@pytest.mark.parametrize("who", ["Lynx 2", "Heron 1", "headquarters"])
def test_every_control_of_every_page_is_heard_with_name_and_role_and_large_enough(
    session: dict[str, str], ready: Ready, tmp_path: Path, who: str
) -> None:
    home = ready.copy(who, tmp_path)
    if who != "headquarters":
        with opened(home) as laptop:
            laptop.sign(heard())
            laptop.sign(laptop.photo(photos.jpeg()))
    preferences.write_look(home, Preferences(size="small"))
    folder = tmp_path / "stops"
    folder.mkdir()
    wrong: dict[str, list[str]] = {}
    program = Forked(listened.run, home, folder, environ=session)
    try:
        for line in program.stdout:
            stop = line.decode().strip()
            if not (folder / f"{stop}.json").exists():
                continue
            nodes = listen(session)
            controls = json.loads((folder / f"{stop}.json").read_text())
            wrong[stop] = [*not_heard(nodes, controls), *badly_told(nodes)]
            (folder / stop).touch()
        assert program.wait(120) == 0
    finally:
        program.kill()
        program.stdout.close()
    assert "settings" in wrong
    assert {stop: each for stop, each in wrong.items() if each} == {}
