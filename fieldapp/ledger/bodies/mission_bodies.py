"""Bodies of what a mission makes known: editions, rule notices, remarks, digests; CBOR keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import FormatError
from fieldapp.ledger.bodies.finding_body import BASIS, VERDICTS
from fieldapp.ledger.dcbor import Value
from fieldapp.ledger.fields import (
    HASH,
    INTEGER,
    MOMENT,
    TEXT,
    TIME,
    Codec,
    Table,
    columns,
    encode_moment,
    listing,
    one_of,
    parse_moment,
    struct,
)
from fieldapp.observation.values import EventTime, require

REMARKS: Final = ("cosigned", "dissent")
RULE_FILES: Final = ("agreement", "counting", "bearings")
"""Rule files of the pack by the word that people type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleNotice:
    """Notice from when on a rule file of the mission pack is applied, or a verdict on one.

    Attributes:
        rules: SHA-256 of the file; None in a verdict.
        effective_from: UTC; None in a verdict.
        file: Which of RULE_FILES; "" in a verdict, and where it was not told.
        note: In words.
        approves: Hash of the notice that this one judges.
        state: In a verdict: "approved", "returned" or "dissent".
        basis: (size, root hash) of the log that the signer had; None where that was not known.
    """

    rules: bytes | None = None
    effective_from: datetime | None = None
    file: str = ""
    note: str = ""
    approves: bytes | None = None
    state: str = ""
    basis: tuple[int, bytes] | None = None

    def __post_init__(self) -> None:
        announces = self.approves is None
        require((self.rules is not None) == announces, "a file or a verdict", "rules")
        require((self.effective_from is not None) == announces, "from when on", "effective_from")
        require(self.file in ("", *(RULE_FILES if announces else ())), "a rule file", "file")
        require(self.state in (("",) if announces else VERDICTS), "a verdict", "state")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Word of a party's liaison officer about what the mission showed them.

    Attributes:
        target: Hash of the finding or observation.
        state: One of REMARKS.
        file: SHA-256 of the file that was shown.
        note: Why; a dissent has it.
    """

    target: bytes
    state: str
    file: bytes
    note: str = ""

    def __post_init__(self) -> None:
        require(self.state in REMARKS, "cosigned or dissent", "state")
        given = len(self.note.strip().encode()) >= 3
        require(given or self.state == "cosigned", "a reason of 3 bytes or more", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionFile:
    """File of an edition: SHA-256, bytes, media type and name."""

    sha256: bytes
    size: int
    media_type: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionRules:
    """SHA-256 of the rule files that an edition was made by; None where it used none."""

    counting: bytes | None = None
    agreement: bytes | None = None
    bearings: bytes | None = None
    texts: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Edition of a report, or a verdict on one.

    Attributes:
        number: As it is printed; "" in a verdict.
        kind: Code: "daily", "spot", "weekly", "thematic", "correction".
        period: First moment, and the seconds that it lasts.
        audience: Code: "internal", "parties", "public".
        languages: Codes; the first one binds.
        files: What is published.
        roots: (index of the audience, root of its content) of each.
        rules: By which it was made.
        previous: Hash of the edition before.
        supersedes: Hash of the edition that it corrects.
        note: In words.
        approves, state, basis: As of a rule notice.
    """

    number: str = ""
    kind: str = ""
    period: tuple[datetime, int] | None = None
    audience: str = ""
    languages: tuple[str, ...] = ()
    files: tuple[EditionFile, ...] = ()
    roots: tuple[tuple[int, bytes], ...] = ()
    rules: EditionRules | None = None
    previous: bytes | None = None
    supersedes: bytes | None = None
    note: str = ""
    approves: bytes | None = None
    state: str = ""
    basis: tuple[int, bytes] | None = None

    def __post_init__(self) -> None:
        publishes = self.approves is None
        given = (self.number, self.kind, self.period, self.audience, self.files)
        require(all(given) if publishes else not any(given), "an edition or a verdict", "number")
        others = (self.languages, self.roots, self.rules, self.previous, self.supersedes)
        require(publishes or not any(others), "a verdict says nothing else", "approves")
        require(self.state in (("",) if publishes else VERDICTS), "a verdict", "state")


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """Digest of the raw detections that a gateway had in an hour.

    Attributes:
        time: The hour.
        root: Root of the Merkle tree over them.
        counts: (class, number) of each class.
        sensor: Name of the sensor.
    """

    time: EventTime
    root: bytes
    counts: tuple[tuple[str, int], ...] = ()
    sensor: str = ""


def _encode_period(value: tuple[datetime, int]) -> Value:
    return [encode_moment(value[0]), value[1]]


def _parse_period(value: Any) -> tuple[datetime, int]:
    if type(value) is not list or len(value) != 2 or type(value[1]) is not int or value[1] < 1:
        raise FormatError("expected a start and seconds")
    start = parse_moment(value[0])
    parse_moment(value[0] + value[1])  # its end is a moment too
    return start, value[1]


def _pairs(first: Codec, second: Codec) -> Codec:
    """Codec of pairs: an array of both values in turn."""

    def parse(value: Any) -> tuple[tuple[Any, Any], ...]:
        if type(value) is not list or len(value) % 2:
            raise FormatError("expected an array of pairs")
        pairs = zip(value[::2], value[1::2], strict=True)
        return tuple((first.parse(one), second.parse(other)) for one, other in pairs)

    def encode(value: Any) -> Value:
        return [x for one, other in value for x in (first.encode(one), second.encode(other))]

    return Codec(encode=encode, parse=parse)


_PERIOD: Final = Codec(encode=_encode_period, parse=_parse_period)
_FILE: Final = struct(
    EditionFile,
    {"sha256": (0, HASH), "size": (1, INTEGER), "media_type": (2, TEXT), "name": (3, TEXT)},
)
_RULES: Final = struct(
    EditionRules,
    {"counting": (0, HASH), "agreement": (1, HASH), "bearings": (2, HASH), "texts": (3, HASH)},
)
_JUDGES: Final = {
    "note": (67, TEXT),
    "state": (69, TEXT),
    "approves": (70, HASH),
    "basis": (89, BASIS),
}

TABLES: Final[dict[type, Table]] = {
    RuleNotice: columns(
        RuleNotice,
        {
            **_JUDGES,
            "rules": (91, HASH),
            "effective_from": (92, MOMENT),
            "file": (117, one_of(RULE_FILES)),
        },
    ),
    Remark: columns(
        Remark,
        {"target": (60, HASH), "note": (67, TEXT), "state": (69, TEXT), "file": (112, HASH)},
    ),
    Edition: columns(
        Edition,
        {
            **_JUDGES,
            "supersedes": (86, HASH),
            "number": (100, TEXT),
            "kind": (101, TEXT),
            "period": (102, _PERIOD),
            "audience": (104, TEXT),
            "languages": (105, listing(TEXT)),
            "files": (106, listing(_FILE)),
            "roots": (107, _pairs(INTEGER, HASH)),
            "rules": (108, _RULES),
            "previous": (109, HASH),
        },
    ),
    Digest: columns(
        Digest,
        {
            "time": (7, TIME),
            "sensor": (50, TEXT),
            "root": (113, HASH),
            "counts": (114, _pairs(TEXT, INTEGER)),
        },
    ),
}
"""Fields of each body, by key."""
