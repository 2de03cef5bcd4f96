"""Body of a finding, of its approval and of its withdrawal; with its CBOR keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from fieldapp.errors import FormatError
from fieldapp.ledger.dcbor import Value
from fieldapp.ledger.fields import (
    HASH,
    INTEGER,
    POINTS,
    TEXT,
    Codec,
    Table,
    columns,
    listing,
    struct,
)
from fieldapp.observation.values import check_text, require

APPROVED: Final = "approved"
VERDICTS: Final = (APPROVED, "returned", "dissent")
"""States of an approval: what a second officer says of a finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedJudgement:
    """Judgement by a rule that a finding cites.

    Attributes:
        provision: Identifier in the rule file.
        rules: SHA-256 of the rule file.
        outcome: Code: "violation", "not_violation", "cannot_tell".
        share: Of the told area inside the zone, per mille; None where no area decides.
    """

    provision: str
    rules: bytes
    outcome: str
    share: int | None = None

    def __post_init__(self) -> None:
        require(self.share is None or 0 <= self.share <= 1000, "0 to 1000", "share")


SHOWN_TO: Final = ("parties", "public")
"""Audiences of findings that may be shown outside the mission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Whom a finding names.

    Attributes:
        level: Code: "direction", "area", "party". A finding that names nobody has none.
        party: Identifier in the rule file; "" but for level "party".
        confidence: Code, as a finding's.
        grounds: Why, in words.
    """

    level: str
    party: str = ""
    confidence: str = ""
    grounds: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocatedArea:
    """Area by the bearings, as the author saw it (verification/corroboration/located_area.py).

    Attributes:
        model: SHA-256 of the model's file.
        outcome: Code: "area", "insufficient", "contradictory".
        area_m2: Of the 90 % area.
        polygon: Its corners, (latitude, longitude) in degrees x 10^7: one ring without a hole.
        inputs: Hashes of the versions that it was computed from, and of the placements that served.
    """

    model: bytes
    outcome: str
    area_m2: int | None = None
    polygon: tuple[tuple[int, int], ...] = ()
    inputs: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Conclusion of a verification officer; or what a second officer says of it; or its withdrawal.

    A second officer's has `approves`, `state` (one of VERDICTS), `note` and `basis` alone. Before
    findings had more fields an approval repeated targets and state; that is read, never written.
    A withdrawal has `withdraws` and `note` alone; it takes an approval as a finding does.

    Attributes:
        targets: Hashes of the records it rests on: observations (any version), links, answers.
        state: Code of the finding.
        note: Grounds, in words.
        approves: Hash of the finding or withdrawal that this one judges, None for the author's own.
        judgements: By which rules.
        confidence: Code: "low", "moderate", "high".
        attribution: Whom it names, None for nobody.
        located: Where it was, None where nobody computed it.
        supersedes: Hash of the finding whose place it takes.
        withdraws: Hash of the finding that is taken back.
        audience: Code: "internal", "parties", "public": the widest it may go.
        basis: (size, root hash) of the log that the signer had; None where that was not known.
    """

    targets: tuple[bytes, ...] = ()
    state: str = ""
    note: str = ""
    approves: bytes | None = None
    judgements: tuple[CitedJudgement, ...] = ()
    confidence: str = ""
    attribution: Attribution | None = None
    located: LocatedArea | None = None
    supersedes: bytes | None = None
    withdraws: bytes | None = None
    audience: str = "internal"
    basis: tuple[int, bytes] | None = None

    def __post_init__(self) -> None:
        concludes = self.withdraws is None and self.approves is None
        bare = not (self.judgements or self.confidence or self.attribution or self.located)
        bare = bare and self.supersedes is None and self.audience == "internal"
        require(concludes or bare, "an approval or a withdrawal says nothing else", "approves")
        if self.withdraws is not None:
            alone = not self.targets and not self.state and self.approves is None
            require(alone, "a withdrawal has its grounds alone", "withdraws")
            require(self.basis is None, "a withdrawal has its grounds alone", "basis")
            check_text(self.note, "note")
            require(len(self.note.strip().encode()) >= 3, "grounds of 3 bytes or more", "note")
            return
        require(bool(self.state), "a state", "state")
        if not self.targets:
            require(self.approves is not None, "what it rests on", "targets")
            require(self.state in VERDICTS, "approved, returned or dissent", "state")

    @property
    def names(self) -> tuple[bytes, ...]:
        """Hashes of all that it rests on, judges, supersedes or withdraws, each once."""
        others = filter(None, (self.approves, self.supersedes, self.withdraws))
        return tuple(dict.fromkeys((*self.targets, *others)))

    @property
    def is_plain(self) -> bool:
        """Only what findings had before they had more fields."""
        rest = (self.judgements, self.confidence, self.attribution, self.located, self.supersedes)
        return bool(self.targets) and self.audience == "internal" and not (any(rest) or self.basis)


def _parse_basis(value: Any) -> tuple[int, bytes]:
    if type(value) is not list or len(value) != 2 or type(value[0]) is not int or value[0] < 0:
        raise FormatError("expected a size and a root hash")
    return value[0], HASH.parse(value[1])


def _encode_basis(value: tuple[int, bytes]) -> Value:
    return list(value)


BASIS: Final = Codec(encode=_encode_basis, parse=_parse_basis)
"""(size, root hash) of the log that a signer had."""

TABLE: Final[Table] = columns(
    Finding,
    {
        "note": (67, TEXT),
        "targets": (68, listing(HASH)),
        "state": (69, TEXT),
        "approves": (70, HASH),
        "withdraws": (81, HASH),
        "judgements": (
            82,
            listing(
                struct(
                    CitedJudgement,
                    {
                        "provision": (0, TEXT),
                        "rules": (1, HASH),
                        "outcome": (2, TEXT),
                        "share": (3, INTEGER),
                    },
                )
            ),
        ),
        "confidence": (83, TEXT),
        "attribution": (
            84,
            struct(
                Attribution,
                {
                    "level": (0, TEXT),
                    "party": (1, TEXT),
                    "confidence": (2, TEXT),
                    "grounds": (3, TEXT),
                },
            ),
        ),
        "located": (
            85,
            struct(
                LocatedArea,
                {
                    "model": (0, HASH),
                    "outcome": (1, TEXT),
                    "area_m2": (2, INTEGER),
                    "polygon": (3, POINTS),
                    "inputs": (4, listing(HASH)),
                },
            ),
        ),
        "supersedes": (86, HASH),
        "audience": (88, TEXT),
        "basis": (89, BASIS),
    },
)
"""Fields by key."""
