"""Time of rules over many observations (J14: 1,000 by 40 provisions in 2 s), and triage (J13).

python -m tests.benchmarks.judging

Triage: a program that decides is killed at 200 random points, after which every decision that it
told must be in the home. The 60 decisions by keys are in tests/ui/test_review_page.py.
"""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import shapely

from fieldapp.app.desk import decisions
from fieldapp.app.desk.decisions import Decision
from fieldapp.app.home.session import Session
from fieldapp.verification.agreement import DatedZone
from fieldapp.verification.rules.judge import RuleContext, judge_all
from fieldapp.verification.rules.rule_file import parse_rules
from tests.benchmarks.time_limit import bounded
from tests.benchmarks.totals import _line
from tests.support.homes import place, reopened, seen
from tests.support.mission import Mission
from tests.verification.test_rules import CODES, FILE, ZONES

PROVISIONS: Final = 40
KILLS: Final = 200


def rules_by_observations() -> None:
    """Judge 1,000 observations by 40 provisions, most of them by a zone."""
    more = "".join(
        f'[[provision]]\nid = "X-{n}"\nparty = "{"AB"[n % 2]}"\narticle = "I.{n}"\n'
        f'forbids = "fire"\ninside = "{ZONES[n % 3]}"\n'
        for n in range(PROVISIONS - FILE.count("[[provision]]"))
    )
    rules = parse_rules((FILE + more).encode(), ZONES, CODES)
    strips = zip(ZONES, (37.0, 38.0, 37.5, 37.9), strict=True)
    zones = [DatedZone(id=name, geometry=shapely.box(at, 47, at + 1, 49)) for name, at in strips]

    observations = [
        seen(f"bang {n}", post=place(47.5 + n % 90 / 90, 37.2 + n % 70 / 50, "P"))
        for n in range(1000)
    ]
    context = RuleContext(zones=zones)

    def work() -> int:
        return sum(len(list(judge_all(each, rules, context))) for each in observations)

    print(f"{work():,} judgements")
    _line("1,000 observations by 40 provisions", work)


def killed() -> None:
    """Kill a program that decides; what it told is kept, and nothing is half there."""
    chance = random.Random(13)
    lost = odd = all_ = 0
    with tempfile.TemporaryDirectory() as folder:
        mission = Mission.begin(Path(folder) / "mission")
        home = mission.enrol("Owl", "verification_officer").store
        path = home.home
        home.close()
        for number in range(KILLS):
            read, write = os.pipe()
            child = os.fork()
            if not child:
                os.close(read)
                _decide(path, number, write)
                os._exit(0)
            os.close(write)
            with os.fdopen(read, "rb") as answers:
                answers.read(1)  # it is open
                time.sleep(chance.random() * 0.05)
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                kept_by_word = len(answers.read())
            store = reopened(path)
            kept = {each.target for each in decisions.tray(Session(store=store, pack=None))}
            store.close()
            said = {_target(number, at) for at in range(kept_by_word)}
            lost += len(said - kept)
            mine = {each for each in kept if each[:4] == number.to_bytes(4, "big")}
            odd += len(mine) not in (kept_by_word, kept_by_word + 1)
            all_ += kept_by_word
    print(f"{KILLS} kills: {all_} decisions told, {lost} lost, {odd} homes odd (J13: 0, 0)")


def _target(number: int, at: int) -> bytes:
    return number.to_bytes(4, "big") + at.to_bytes(28, "big")


def _decide(path: Path, number: int, write: int) -> None:
    store = reopened(path)
    session = Session(store=store, pack=None)
    os.write(write, b"!")
    for at in range(10_000):
        made = Decision(
            target=_target(number, at),
            what=decisions.CONFIRM,
            decided_at=datetime.now(UTC) + timedelta(seconds=at),
        )
        decisions.decide(session, [made])
        os.write(write, b".")


if __name__ == "__main__":
    bounded(540)
    for each in (rules_by_observations, killed):
        each()
