"""Outgoing fire that two patrols heard on one side of a line, and the rules of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from fieldapp.ledger.bodies.finding_body import CitedJudgement, Finding
from fieldapp.ledger.record import Record
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Direction, Distance, Place
from fieldapp.verification.corroboration.bearing_model import BearingModel
from fieldapp.verification.corroboration.located_area import SourceInput, as_located, locate
from tests.support.homes import place, seen


def _heard(post: Place, tenths: int, most_m: int) -> Observation:
    return seen(
        post=post,
        means="heard",
        what=("explosion",),
        assessment=("outgoing",),
        directions=(Direction(start=tenths),),
        distance=Distance(low_m=2000, high_m=most_m),
    )


HEARD = {
    "Lynx": _heard(place(48.10, 37.74, "Opytne"), 900, 8000),
    "Crow": _heard(place(48.14, 37.80, "Krasnohorivka"), 1800, 15_000),
}
"""By call sign: eastward and southward."""
# The line lies east of the source, and crosses what each of the two told by itself.
SIDES = {"west": (37, 37.83), "east": (37.83, 39)}
RULE_FILE = b"""agreement = "Truce"
version = 1
issued = "2018-01-01"
zone = "Europe/Kyiv"
[[party]]
id = "A"
name.en = "Side A"
[[party]]
id = "B"
name.en = "Side B"
[[side]]
party = "A"
zone = "west"
[[side]]
party = "B"
zone = "east"
[[provision]]
id = "F-A"
party = "A"
article = "I.1"
forbids = "fire"
anywhere = true
[[provision]]
id = "F-B"
party = "B"
article = "I.1"
forbids = "fire"
anywhere = true
"""


def zones() -> bytes:
    def ring(west: float, east: float) -> list[list[float]]:
        return [[west, 47], [east, 47], [east, 49], [west, 49], [west, 47]]

    features = [
        {
            "type": "Feature",
            "properties": {"id": name, "name": name},
            "geometry": {"type": "Polygon", "coordinates": [ring(*ends)]},
        }
        for name, ends in SIDES.items()
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def located_finding(heard: Sequence[Record], party: str = "A") -> Finding:
    """A finding that this party broke the rule, by where the fire was that two heard."""
    inputs = [
        SourceInput(each.hash, told, frozenset({each.kid}))
        for each in sorted(heard, key=lambda r: r.hash)
        if isinstance(told := each.body, Observation)
    ]
    return Finding(
        targets=tuple(each.hash for each in heard),
        state="verified",
        note="two posts",
        judgements=(
            CitedJudgement(
                provision=f"F-{party}", rules=sha256(RULE_FILE).digest(), outcome="violation"
            ),
        ),
        located=as_located(locate(inputs, BearingModel())),
    )


def elsewhere(finding: Finding) -> Finding:
    """The same, with the area on the other side of the line."""
    assert finding.located is not None
    away = tuple((lat, lon + 2_000_000) for lat, lon in finding.located.polygon)
    return replace(finding, located=replace(finding.located, polygon=away))
