"""What a screen reader finds: prints the accessibility tree of the window, as JSON.

Run by Debian's own Python, which has the library that Orca uses, on the bus of the environment.
Each node: role, name, description, focusable, [x, y, width, height] on the screen, children.
What is not on the screen is left out.
"""

import json
import sys
import time
from typing import Any

import gi  # type: ignore[import-not-found]  # of Debian's Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - by version

TRIES = 300
MOST = 60  # children of a list or a table: the others are like them


def told(node: Any) -> dict[str, Any]:
    place = node.get_extents(Atspi.CoordType.SCREEN)
    children = [node.get_child_at_index(n) for n in range(min(node.get_child_count(), MOST))]
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "focusable": node.get_state_set().contains(Atspi.StateType.FOCUSABLE),
        "place": [place.x, place.y, place.width, place.height],
        "children": [told(child) for child in children if child and showing(child)],
    }


def showing(node: Any) -> bool:
    states = node.get_state_set()
    return bool(states.contains(Atspi.StateType.SHOWING))


def main() -> None:
    Atspi.init()
    for _ in range(TRIES):  # a program that has just begun is not on the bus yet
        desktop = Atspi.get_desktop(0)
        found = [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]
        try:
            trees = [told(each) for each in found if each and each.get_name() == "fieldapp"]
        except GLib.Error:  # what was on the screen went while the tree was read
            trees = []
        if any(tree["children"] for tree in trees):
            break
        time.sleep(0.1)
    json.dump(trees, sys.stdout)


main()
