"""Records of judging in a proof folder, and which of them the author of a finding had."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from fieldapp.ledger.bodies.field_bodies import Amendment, Retraction
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import Placement, Record
from fieldapp.observation.observation import Observation
from fieldapp.verification.all_effects import ArrivedRecord, settle, settle_with_findings
from fieldapp.verification.corroboration.located_area import first_version
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings.finding_effect import FindingEffects
from fieldapp.verification.rules.agreement_rules import AgreementRules


class FolderJudging(NamedTuple):
    """Records of the folder in the order of the log, with what judges them."""

    placed: list[ArrivedRecord]
    devices: dict[bytes, Device]
    attributing: dict[bytes, bool]
    rules: dict[bytes, AgreementRules]  # those that can be read beside these zones and codes
    models: dict[bytes, bytes]
    zones: bytes
    size: int
    counting: dict[bytes, bytes]  # counting rule files by the finding that was signed by them
    own_counting: bytes  # SHA-256 of the mission pack's

    @property
    def effects(self) -> tuple[dict[bytes, Effect], FindingEffects]:
        """Effect of each record, by its hash, and what findings come to."""
        return settle_with_findings(
            self.placed, self.devices, attributing=self.attributing, models=self.models
        )


class SeenObservation(NamedTuple):
    """Observation that a finding names, by itself or by a link, as its author had it.

    Attributes:
        first: Hash of its first version.
        version: Hash of the version in force.
        seen: What that says, its post where headquarters placed it.
        named: The finding names it by itself.
        stands: It is neither retracted nor without effect.
        placement: Hash of the placement in force, None where there is none.
    """

    first: bytes
    version: bytes
    seen: Observation
    named: bool
    stands: bool
    placement: bytes | None


def seen_by(
    finding: Record, then: Sequence[ArrivedRecord], judging: FolderJudging
) -> Iterator[SeenObservation]:
    """Observations that a finding names, by itself or by links, by these records."""
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    effects = settle(then, judging.devices, attributing=judging.attributing)
    bodies = {each.record.hash: each.record.body for each in then}
    due = [*reversed(body.targets)]
    passed = set[bytes]()
    while due:
        target = due.pop()
        said = bodies.get(target)
        if target in passed or target not in effects:
            continue
        passed.add(target)
        if isinstance(said, Link):
            due += reversed(said.members)
        version = target
        while (newer := effects[version].replaced_by) is not None and newer in effects:
            version = newer
        said = bodies[version]
        seen = said.observation if isinstance(said, Amendment) else said
        if not isinstance(seen, Observation):
            continue
        first = first_version(version, bodies)
        placement: bytes | None = None
        for hash_, placed in bodies.items():
            if not isinstance(placed, Placement) or placed.post is None or effects[hash_].reason:
                continue
            if first in {first_version(each, bodies) for each in placed.targets}:
                seen, placement = replace(seen, post=placed.post), hash_
        stands = not effects[version].reason
        named = target in body.targets
        yield SeenObservation(first, version, seen, named, stands, placement)


def known(finding: Record, judging: FolderJudging) -> tuple[list[ArrivedRecord], bool]:
    """Records that the author had, by the log; and whether more came before the finding did.

    These are what the log had at the size that the finding names, what it names itself, and
    the author's own records before it.
    """
    body = finding.body
    assert isinstance(body, Finding)  # noqa: S101 - the caller's
    size = 0 if body.basis is None else body.basis[0]
    (at,) = (each.log_index for each in judging.placed if each.record.hash == finding.hash)
    before = [each for each in judging.placed if (each.log_index or 0) < (at or 0)]
    then = [
        each
        for each in before
        if (each.log_index or 0) < size
        or each.record.kid == finding.kid
        or each.record.hash in body.targets
    ]
    had = {each.record.hash for each in then}
    later = [each.record.body for each in before if each.record.hash not in had]
    return then, any(isinstance(body, Amendment | Retraction | Placement) for body in later)
