"""Check of the area that a finding cites: it comes out again from what it names. Pure.

Whose words are one witness's is read off the roster as it was at the finding's place in the log: a
later change of team changes no finding. Where a proof folder does not show it, nothing is said.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from fieldapp.errors import FormatError
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import Finding, LocatedArea
from fieldapp.ledger.bodies.judging_bodies import Placement
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.devices.device_entry import PERSON, Device, team_at
from fieldapp.ledger.record import Body
from fieldapp.observation.observation import Observation
from fieldapp.verification.corroboration.bearing_model import RULE, BearingModel, cited_model
from fieldapp.verification.corroboration.one_witness import witness
from fieldapp.verification.effect import NOT_HERE

AREA: Final = "area"
"""Reason of a finding whose area does not come out again."""
MAX_INPUTS: Final = 64
"""Records that an area is computed from: two seconds of a slow machine."""


class SignedBody(NamedTuple):
    """Body of a record, and the feed that it is of."""

    kid: bytes
    body: Body


class AreaQuestion(NamedTuple):
    """Question whether an area comes out again: all that the answer rests on.

    Attributes:
        cited: The area.
        model: Errors of observers.
        bodies: Of what it names, and of what that corrects or places.
        marks: Of whose words they are, by hash of the version.
        resting: Hashes of the observations that the finding rests on, by themselves or by links.
    """

    cited: LocatedArea
    model: BearingModel
    bodies: Mapping[bytes, Body]
    marks: Mapping[bytes, frozenset[bytes]]
    resting: frozenset[bytes]

    @property
    def key(self) -> bytes:
        """Hash of the question: records and model are in it by their hashes."""
        marks = sorted((hash_, sorted(some)) for hash_, some in self.marks.items())
        asked = (RULE, self.cited, marks, sorted(self.resting))
        return hashlib.sha256(repr(asked).encode()).digest()

    def comes_out(self) -> bool:
        """Compute it again; some 25 ms for each observer."""
        from fieldapp.verification.corroboration import located_area  # noqa: PLC0415 - large

        made = located_area.again(
            self.cited, self.model, self.bodies, lambda name, _seen: self.marks[name]
        )
        firsts = {located_area.first_version(each, self.bodies) for each in self.resting}
        return made.state == "same" and made.threads <= firsts


def reason(
    body: Finding,
    signed: Mapping[bytes, SignedBody],
    file_of: Callable[[bytes], bytes | None],
    *,
    devices: Mapping[bytes, Device],
    at: int | None,
    comes_out: Callable[[AreaQuestion], bool],
) -> str:
    """Reason why the area that a finding cites gives it no effect; "" where there is none.

    Args:
        body: The finding; it cites an area.
        signed: Records that are here, by hash: all that is `near` it, and near that.
        file_of: Content of a rule file by its SHA-256, None where it is not here.
        devices: The roster's entries, by kid.
        at: Position of the finding in the log, None where it has none.
        comes_out: Answers the question, from memory where it was put before.
    """
    cited = body.located
    assert cited is not None  # noqa: S101 - the caller's
    if len(cited.inputs) > MAX_INPUTS:
        return AREA
    model = _model(cited.model, file_of)
    if model is None or not signed.keys() >= {*cited.inputs}:
        return NOT_HERE
    versions = {h: seen for h in cited.inputs if (seen := _observation(signed[h].body)) is not None}
    kids = {kid for h, seen in versions.items() for kid in (signed[h].kid, seen.observed_by or b"")}
    known = [devices[kid] for kid in kids if kid in devices]
    if any(PERSON in each.hidden or team_at(each, at) is None for each in known):
        return ""  # who is one witness is not open here
    marks = {h: witness(signed[h].kid, seen, devices.get, at) for h, seen in versions.items()}
    bodies = {hash_: each.body for hash_, each in signed.items()}
    asked = AreaQuestion(cited, model, bodies, marks, _resting(body.targets, bodies))
    return "" if comes_out(asked) else AREA


def _model(cited: bytes, file_of: Callable[[bytes], bytes | None]) -> BearingModel | None:
    try:
        return cited_model(cited, file_of(cited))
    except FormatError:  # of a later version
        return None


def _observation(body: Body) -> Observation | None:
    seen = body.observation if isinstance(body, Amendment) else body
    return seen if isinstance(seen, Observation) else None


def _resting(targets: Iterable[bytes], bodies: Mapping[bytes, Body]) -> frozenset[bytes]:
    found, due = set[bytes](), {*targets}
    while due:
        found |= due
        links = (bodies.get(each) for each in due)
        due = {m for link in links if isinstance(link, Link) for m in link.members} - found
    return frozenset(found)


def near(body: Body) -> tuple[bytes, ...]:
    """Hashes of what has to be at hand of a record to compute an area again."""
    if isinstance(body, Finding):
        return (*body.targets, *(body.located.inputs if body.located is not None else ()))
    if isinstance(body, Amendment):
        return (body.target,)
    if isinstance(body, Link):
        return body.members
    return body.targets if isinstance(body, Placement) else ()
