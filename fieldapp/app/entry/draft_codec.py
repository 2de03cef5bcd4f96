"""A draft as bytes, for the store of drafts: JSON with every member of `Draft`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from fieldapp.app.entry.draft import Draft
from fieldapp.errors import FormatError, InputError
from fieldapp.ledger import dcbor
from fieldapp.ledger.fields import OBSERVATION, build, encode_observation, parse_fields
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Drawn, EvidenceRef


def encode(draft: Draft) -> bytes:
    """A draft as bytes."""
    drawn = None if draft.drawn is None else [draft.drawn.type, draft.drawn.points]
    return json.dumps(
        {
            "line": draft.line,
            "edits": dict(draft.edits),
            "over": dict(draft.over),
            "carried": dict(draft.carried),
            "clock": None if draft.clock is None else int(draft.clock.timestamp()),
            "evidence": [[e.sha256.hex(), e.size, e.media_type] for e in draft.evidence],
            "source": draft.source,
            "sealed": [each.hex() for each in draft.sealed],
            "drawn": drawn,
            "base": "" if draft.base is None else _encode_base(draft.base),
            "target": draft.target.hex(),
            "reason": draft.reason,
        }
    ).encode()


def decode(raw: bytes) -> Draft:
    """A draft from bytes.

    Raises:
        FormatError: They are something else.
    """
    try:
        found = json.loads(raw)
        drawn, clock = found["drawn"], found["clock"]
        return Draft(
            line=found["line"],
            edits=dict(found["edits"]),
            over=dict(found["over"]),
            carried=dict(found["carried"]),
            clock=None if clock is None else datetime.fromtimestamp(clock, UTC),
            evidence=tuple(
                EvidenceRef(sha256=bytes.fromhex(h), size=size, media_type=type_)
                for h, size, type_ in found["evidence"]
            ),
            source=found["source"],
            sealed=tuple(bytes.fromhex(each) for each in found["sealed"]),
            drawn=drawn and Drawn(type=drawn[0], points=tuple((a, b) for a, b in drawn[1])),
            base=_decode_base(found["base"]) if found["base"] else None,
            target=bytes.fromhex(found["target"]),
            reason=found["reason"],
        )
    except (ValueError, KeyError, TypeError, OverflowError, OSError, InputError, FormatError) as e:
        raise FormatError("a draft that cannot be read", where="draft") from e


def _encode_base(seen: Observation) -> str:
    return dcbor.encode(encode_observation(seen)).hex()


def _decode_base(text: str) -> Observation:
    found: Any = dcbor.decode(bytes.fromhex(text))
    seen: Observation = build(Observation, parse_fields(found, OBSERVATION))
    return seen
