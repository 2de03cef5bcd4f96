"""Editions in the demo: a report for each audience, and its correction after a record changed.

Headquarters freezes, a person of headquarters signs, an officer approves; each copy is published,
and both editions are checked.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fieldapp.cli.base.demo_scene import Scene
from fieldapp.paths import RESOURCES

OBSERVER, AUTHOR, APPROVER = "Otter 1", "Swan 1", "Wren 1"
DAY: Final = ("--day", "2018-09-15")
TOLD: Final = "{} expl SE 3-6km heard 15 Sep 2018 16:40"
NUMBER, CORRECTION = "1/2018", "1/2018 corr."
_LINES: Final = 4
"""Changes that are told."""


def play(stage: Scene) -> list[str]:
    """Play it; what it came to, a line each.

    Args:
        stage: Of a demo in which the three people are enrolled.
    """
    stick = stage.out / "report-stick"
    stick.mkdir()
    observer = stage.laptop(OBSERVER)
    printed = stage.run("log", TOLD.format(29), "--at", "Svitlodarsk", home=observer)
    _carry(stage, stick, OBSERVER)
    texts = RESOURCES / "demo" / "report_text.toml"
    stage.run("report", "text", *DAY, "--put", texts, home=stage.hub)
    first = _edition(stage, stick, NUMBER)
    counted = ("--reason", "counted again on the recording")
    stage.run("amend", printed.split()[1], TOLD.format(31), *counted, home=observer)
    _carry(stage, stick, OBSERVER)
    wanted = ("--kind", "correction", "--corrects", NUMBER, "--note", "one record was corrected")
    second = _edition(stage, stick, CORRECTION, *wanted)
    changed = stage.run("edition", "diff", NUMBER, CORRECTION, home=stage.hub).splitlines()
    checks = [
        stage.run("edition", "check", number, home=stage.hub).splitlines()
        for number in (NUMBER, CORRECTION)
    ]
    return [
        *(
            f"edition {number}: {next((of / 'public').glob('edition-*.en.pdf'))}"
            for number, of in ((NUMBER, first), (CORRECTION, second))
        ),
        *(f"changed since {NUMBER}: {line}" for line in changed[:_LINES]),
        f"both checked: all {sum(map(len, checks))} points hold",
    ]


def _edition(stage: Scene, stick: Path, number: str, *wanted: str) -> Path:
    """Freeze, sign, approve and publish a report for each audience; the folder of its copies."""
    name = f"edition {number.replace('/', '-')}"
    frozen, out = stick / f"frozen {name}", stage.out / name
    more = ("--audience", "public", "--language", "en", "--language", "uk", *wanted)
    stage.run("report", "freeze", "--number", number, *DAY, *more, "--out", frozen, home=stage.hub)
    printed = stage.run("report", "sign", frozen, home=stage.laptop(AUTHOR))
    _carry(stage, stick, AUTHOR, APPROVER)
    hash_ = printed.split()[1].rstrip(":")
    stage.run("report", "approve", hash_, "--files", frozen, home=stage.laptop(APPROVER))
    _carry(stage, stick, APPROVER)
    for audience in ("internal", "parties", "public"):
        to = ("--audience", audience, "--out", out / audience)
        stage.run("report", "publish", number, *to, home=stage.hub)
    return out


def _carry(stage: Scene, stick: Path, *names: str) -> None:
    """Carry a stick to headquarters and back."""
    for name in names:
        stage.run("seal", "--to", stick, home=stage.laptop(name), expect=None)
    stage.run("hub", "import", stick, home=stage.hub)
    for name in names:
        stage.run("receive", stick, home=stage.laptop(name))
