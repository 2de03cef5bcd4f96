"""Judging in the demo: two patrols and a camera, and what headquarters makes of what they told.

A link, an area, a judgement by a rule, a finding that another officer approves, a statement that is
answered; and the proof, checked with nothing but the root hash.
"""

from __future__ import annotations

import json
from typing import Final

from fieldapp.cli.base.demo_scene import Scene
from fieldapp.paths import RESOURCES

PATROL, OTHER_PATROL, CAMERA = "Lynx 2", "Otter 1", "Mast 1"
AUTHOR, APPROVER, REPORTER = "Kite 1", "Wren 1", "Swan 1"
NEW: Final = {
    OTHER_PATROL: ("monitor", "Team 2"),
    CAMERA: ("monitor", "Team 3"),
    AUTHOR: ("verification_officer", "Officers"),
    APPROVER: ("verification_officer", "Officers"),
    REPORTER: ("hq", "Office"),
}
"""Role and team of each laptop that comes to the demo."""
OLD: Final = ("Lynx 1", PATROL, "Heron 1", "Owl 1")
TOLD: Final = {
    PATROL: ("3 expl ESE 3-5km heard", "Avdiivka = 48.145278, 37.745"),
    OTHER_PATROL: ("4 expl W 4-6km heard", "Yasynuvata = 48.127778, 37.8625"),
    CAMERA: ("3 expl ENE 3-6km camera", "Opytne = 48.096377, 37.72225"),
}
WHEN: Final = "15 Sep 2018 14:12"


def play(stage: Scene, root_hash: str) -> list[str]:
    """Play it; what it came to, a line each.

    Args:
        stage: Of a demo whose laptops have reported.
        root_hash: The mission's.
    """
    _enrol(stage, root_hash)
    seen = []
    for name, (line, at) in TOLD.items():
        printed = stage.run("log", f"{line} {WHEN}", "--at", at, home=stage.laptop(name))
        seen.append(printed.split()[1])
    _carry(stage, *TOLD, AUTHOR)
    area = json.loads(stage.run("where", *seen, "--json", home=stage.hub))
    author, approver = stage.laptop(AUTHOR), stage.laptop(APPROVER)
    reason = ("--reason", "one salvo, told by three")
    link = stage.run("link", "overlap", *seen, *reason, home=author).split()[1].rstrip(":")
    printed = stage.run("statement", "Three shells fell west of us.", "--party", "B", home=author)
    statement = printed.split()[1]
    grounds = ("--grounds", "two patrols and a camera tell of it", "--confidence", "high")
    found = ("--state", "verified", "--rule", "F-1", *grounds)
    printed = stage.run("find", seen[0], link, *found, home=author)
    finding = printed.split()[1].rstrip(":")
    _carry(stage, AUTHOR, APPROVER)
    stage.run("approve", finding, home=approver)
    _carry(stage, APPROVER)
    for word in ("acknowledged", "told"):
        stage.run("answer", statement, word, "--note", "by letter", home=stage.hub)
    total = stage.run("total", "--day", "2018-09-15", home=stage.hub)
    folder = stage.out / "proof-judged"
    stage.run("proof", seen[0], "--out", folder, "--internal", home=stage.hub)
    said = stage.run("verify", folder, "--root-hash", root_hash, home=None)
    return [
        f"one event, told by two patrols and a camera: {total.splitlines()[0]}",
        f"where it was: {area['outcome']}, {area['area_m2'] / 1e6:.1f} km² for 90 %",
        *(
            line.strip()
            for line in said.splitlines()
            if any(f"{name}:" in line for name in ("finding", "figure", "judgement"))
        ),
        said.splitlines()[-1],
    ]


def _enrol(stage: Scene, root_hash: str) -> None:
    for name, (role, team) in NEW.items():
        stage.begin(stage.laptop(name), name)
        stage.run("request", "--out", stage.stick, home=stage.laptop(name))
        (request,) = stage.stick.glob(f"{name.replace(' ', '-')}*.request")
        who = ("--role", role, "--team", team, "--yes")
        stage.run("hub", "enrol", request, *who, home=stage.hub)
    rules = RESOURCES / "demo" / "agreement.toml"
    stage.run("hub", "change-rules", "--rules", rules, home=stage.hub)
    for name in (AUTHOR, APPROVER):  # so that either can try the other's part
        stage.run("hub", "approver", name, home=stage.hub)
    _publish(stage)
    for name in NEW:
        typed = ("--root-hash", root_hash)
        stage.run("install-pack", stage.stick, *typed, home=stage.laptop(name))
    _carry(stage, *NEW)
    stage.run("hub", "format-level", "2", home=stage.hub)
    _publish(stage)
    for name in (*NEW, *OLD):
        stage.run("install-pack", stage.stick, home=stage.laptop(name))


def _publish(stage: Scene) -> None:
    stage.run("hub", "publish", stage.stick / "fieldapp-pack", home=stage.hub)


def _carry(stage: Scene, *names: str) -> None:
    """Sticks to headquarters and back, twice: what is for one laptop may come of the next."""
    for _ in range(2):
        for name in names:
            stage.run("seal", "--to", stage.stick, home=stage.laptop(name), expect=None)
        stage.run("hub", "import", stage.stick, home=stage.hub)
        for name in names:
            stage.run("receive", stage.stick, home=stage.laptop(name))
