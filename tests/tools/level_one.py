"""Records of format level 1, frozen: `python -m tests.tools.level_one` makes the file again.

Four feeds of fixed keys: headquarters', a monitor's, a supervisor's, an officer's. They have every
type of record and every field of level 1. Later versions must read them, and sign the same bytes.
"""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fieldapp.ledger import record
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Body, Head, Record
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND, Observation
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    Drawn,
    EventTime,
    EvidenceRef,
    Flight,
    Place,
    Step,
    Weapon,
)

FILE = Path(__file__).parents[1] / "vectors" / "level_one.json"
MISSION = bytes(range(8))
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
POST = Place(name="Zolote", lat_e7=485000000, lon_e7=385000000, accuracy_m=5, source="survey")
LETTER = EvidenceRef(sha256=b"\7" * 32, size=9, media_type="application/pdf")
LEVEL_ONE = {*range(44), 56}  # keys of an observation's fields
VALUES: dict[str, Any] = {
    "TEXT": "text",
    "CODE": "code",
    "CODES": ("one", "two"),
    "COUNT": Count(qualifier="about", low=3, high=3, of=9),
    "WHOLE": 7,
    "SECONDS": 90,
    "FLAG": True,
    "TIME": EventTime(
        start=START, end=START + timedelta(minutes=9), zone="Europe/Kyiv", about=True
    ),
    "PLACE": POST,
    "WEAPONS": (Weapon(type="mortar", calibre=12000, model="2B11", part="most", either=True),),
    "DIRECTIONS": (Direction(start=450, end=900, error=20, magnetic=True),),
    "DISTANCE": Distance(low_m=3000, high_m=5000, about=True),
    "FLIGHT": Flight(origin=2700, heading=900, mostly=True),
    "STEPS": (Step(what="projectile", count=Count(low=2, high=2), assessment=("outgoing",)),),
    "DRAWN": Drawn(type="line", points=((485000000, 385000000), (486000000, 386000000))),
    "PAIRS": (("shorthand", "3 expl"),),
    "EVIDENCE": (EvidenceRef(sha256=b"\6" * 32, size=8, media_type="image/jpeg"),),
    "HASHES": (b"\5" * 32,),
}


class _Feed:
    def __init__(self, number: int, role: str) -> None:
        self.signer, self.role = Signer(bytes([number]) * 32), role
        self.kid = self.signer.verifier.kid
        self.head: Head | None = None
        self.signed: list[Record] = []
        self.sign(record.Genesis(request_hash=bytes(32), app_version="0.1.0"))

    def sign(self, body: Body, **more: Any) -> Record:
        now = START + timedelta(minutes=len(self.signed))
        signed = record.sign(
            body, signer=self.signer, mission=MISSION, previous=self.head, now=now, **more
        )
        self.head = signed.head
        self.signed.append(signed)
        return signed


def _observation(kind: str) -> Observation:
    # Nothing was heard, so nothing was counted; why it was not complete has a record of its own.
    left_out = {"count", "reason"} if kind == "watch" else set()
    names = FIELDS_OF_KIND[kind] - left_out
    first = [name for name in FIELDS if name in names and FIELDS[name].key in LEVEL_ONE]
    values = {name: VALUES[FIELDS[name].type.name] for name in first}
    return Observation(kind=kind, **values)


def feeds() -> list[_Feed]:
    """The feeds, signed anew."""
    hq, lynx, owl = _Feed(1, "hq"), _Feed(2, "monitor"), _Feed(3, "supervisor")
    officer = _Feed(5, "verification_officer")
    lynx.sign(record.OwnRecipient(recipient="age1pq1…"), clock="gnss", checkpoint=(3, b"\2" * 32))
    seen = [lynx.sign(_observation(kind)) for kind in FIELDS_OF_KIND]
    first = seen[0].hash
    amended = lynx.sign(
        record.Amendment(target=first, reason="counted again", observation=_observation("weapon"))
    )
    lynx.sign(record.Retraction(target=seen[1].hash, reason="own vehicle"))
    for action in ("start", "stop", "route"):
        lynx.sign(
            record.Patrol(
                action=action, team="2", vehicle="7", note="fog", time=VALUES["TIME"],
                evidence=VALUES["EVIDENCE"],
            )
        )  # fmt: skip
    lynx.sign(record.Patrol(action="sign_off", missing=("gap", "drafts")))
    owl.sign(record.Review(target=first, state="questioned", note="from which side?"))
    twin = hq.sign(record.Task(recipient=owl.kid, kind="mirror", text="Wait at the mill"))
    task = hq.sign(
        record.Task(
            recipient=lynx.kid, kind="question", text="From which side?", about=(first,),
            due=START + timedelta(days=1), place=POST, drawn=VALUES["DRAWN"], pair=twin.hash,
            urgency="flash",
        )
    )  # fmt: skip
    lynx.sign(
        record.Answer(
            target=task.hash, state="done", note="east", results=(amended.hash,), evidence=(LETTER,)
        )
    )
    placed = hq.sign(record.Placement(reason="surveyed", targets=(first,), post=POST))
    hq.sign(record.Placement(reason="another village", withdraws=placed.hash))
    found = officer.sign(record.Finding(targets=(first,), state="verified", note="two posts"))
    officer.sign(record.Finding(targets=(first,), state="verified", approves=found.hash))
    owl.sign(record.DeviceEvent(event="evidence_exported", note="to the press"))
    owl.sign(record.KeyChange(public_key=Signer(b"\4" * 32).verifier.public_key))
    head = lynx.signed[-1]
    lynx.sign(
        record.Manifest(
            recipients=(b"\3" * 32,), first=0, last=head.seq, count=head.seq + 1, head=head.hash,
            reads=1, log_signature=b"\4" * 64,
        )
    )  # fmt: skip
    lynx.sign(
        Observation(
            kind="watch", time=VALUES["TIME"], post=POST, status=("interrupted",), reason="fog"
        )
    )  # added when watches got their reason; what stands before it kept its bytes
    return [hq, lynx, owl, officer]


def frozen() -> dict[str, Any]:
    """Content of the file."""
    return {
        "mission": MISSION.hex(),
        "feeds": [
            {
                "role": feed.role,
                "public_key": feed.signer.verifier.public_key.hex(),
                "records": [each.raw.hex() for each in feed.signed],
            }
            for feed in feeds()
        ],
    }


if __name__ == "__main__":
    FILE.write_text(json.dumps(frozen(), indent=0) + "\n", "ascii")
