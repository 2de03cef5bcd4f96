"""Body of a gateway's hourly digest of raw detections, which are no records; with its CBOR keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from fieldapp.errors import FormatError
from fieldapp.ledger.fields import HASH, OBSERVATION, TIME, Codec, Table, columns
from fieldapp.observation.values import EventTime, EvidenceRef, check_text, require


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """Digest of what a gateway's sensors detected in a span of time: it counts in nothing.

    Attributes:
        time: The span.
        root: Merkle root of the raw detections, RFC 6962; each is a leaf, in the order of the file.
        classes: (class, number) of the detections.
        evidence: The file with the detections, where it is handed over.
    """

    time: EventTime
    root: bytes
    classes: tuple[tuple[str, int], ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()

    def __post_init__(self) -> None:
        names = [name for name, _ in self.classes]
        require(len(set(names)) == len(names), "a class twice", "classes")
        for name, number in self.classes:
            check_text(name, "classes")
            require(0 < number < 2**31, "figure out of range", "classes")


def _encode_classes(value: tuple[tuple[str, int], ...]) -> list[Any]:
    return [each for pair in value for each in pair]


def _parse_classes(value: Any) -> tuple[tuple[str, int], ...]:
    if type(value) is not list or len(value) % 2:
        raise FormatError("expected an array of pairs")
    pairs = tuple(zip(value[::2], value[1::2], strict=True))
    if any(type(name) is not str or type(number) is not int for name, number in pairs):
        raise FormatError("pairs of the wrong type")
    return pairs


TABLE: Final[Table] = columns(
    Digest,
    {
        "time": (7, TIME),
        "evidence": (42, OBSERVATION.columns[42][1]),
        "root": (113, HASH),
        "classes": (114, Codec(encode=_encode_classes, parse=_parse_classes)),
    },
)
"""Fields by key."""
