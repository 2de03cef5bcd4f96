"""Outboxes of fifty laptops, opened with their own keys: no monitor is sent a judging record (J19).

    python -m tests.benchmarks.sniffed

Everybody signs all that their role may sign about everybody's observations, headquarters publishes,
and each laptop's outbox is opened as that laptop opens it.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import Final

from fieldapp.hub.publishing import publish
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Review, Task
from fieldapp.mission import authoring, hub_keys
from fieldapp.store.records.own_feed import tell_recipient
from tests.benchmarks.time_limit import bounded
from tests.hub.test_rights_matrix import JUDGING, opened
from tests.support.homes import seen
from tests.support.mission import Laptop, Mission

ROLES: Final = {
    "monitor": 36, "patrol_leader": 6, "supervisor": 4, "verification_officer": 3, "hq": 1,
}  # fmt: skip
TEAMS: Final = 6


def signed(folder: Path) -> tuple[Mission, dict[str, list[Laptop]]]:
    """The mission, and its laptops by role; all is at headquarters."""
    mission = Mission.begin(folder)
    laptops = {
        role: [mission.enrol(f"{role} {n}", role, f"team {n % TEAMS}") for n in range(count)]
        for role, count in ROLES.items()
    }
    every = [each for some in laptops.values() for each in some]
    for officer in laptops["verification_officer"]:
        authoring.let_approve(
            mission.store, officer.kid.hex(), may=True, officers=mission.officers, now=mission.now
        )
    mission.pack = authoring.raise_format_level(
        mission.store, 2, reads={each.kid: 2 for each in every}, left_behind=(),
        officers=mission.officers, now=mission.now,
    ).pack  # fmt: skip
    for each in every:
        tell_recipient(each.store, mission=each.mission, now=each.now)
    heard = {each.kid: each.sign(seen("heard")).hash for each in laptops["monitor"]}
    names = list(heard.values())
    findings = []
    for n, each in enumerate((*laptops["supervisor"], *laptops["verification_officer"])):
        pair = (names[2 * n], names[2 * n + 1])
        each.sign(Link(relation="overlap", members=pair, reason="one event"), level=2)
        for kid, name in heard.items():
            each.sign(Review(target=name, state="confirmed"))
            each.sign(Task(kind="question", recipient=kid, about=(name,), text="how far?"))
    for n, each in enumerate(laptops["verification_officer"]):
        body = Finding(targets=(names[20 + n],), state="observed", note="heard")
        findings.append(each.sign(body, level=2).hash)
    for n, each in enumerate(laptops["verification_officer"]):
        body = Finding(approves=findings[n - 1], state="approved", note="so")
        each.sign(body, level=2)
    for each in every:
        each.seal(folder / "stick")
    mission.take(folder / "stick")
    return mission, laptops


def main() -> None:
    """Print what was opened, by role, and how many judging records it held."""
    with tempfile.TemporaryDirectory() as folder:
        mission, laptops = signed(Path(folder) / "mission")
        public = Path(folder) / "public"
        publish.publish(mission.store, mission.pack.roster, public,
                        signer=hub_keys.log_signer(mission.store), now=mission.now)  # fmt: skip
        print("| role | laptops | kinds of record sent | judging records |\n|---|---|---|---|")
        for role, some in laptops.items():
            found = Counter[RecordType]()
            for laptop in some:
                sent = opened(laptop, public)
                found.update({type_ for each in sent.values() for _, type_ in each})
            judging = sum(count for type_, count in found.items() if type_ in JUDGING)
            print(f"| {role} | {len(some)} | {len(found)} | {judging} |")
            assert role != "monitor" or not judging
        mission.close()


if __name__ == "__main__":
    bounded(900)
    main()
