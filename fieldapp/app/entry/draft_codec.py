"""Codec of drafts: JSON with every member of `Draft`, for the store of drafts."""

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
    """Encode a draft."""
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
            "number": draft.number,
            "reason": draft.reason,
            "noted": list(draft.noted),
        }
    ).encode()


def decode(raw: bytes) -> Draft:
    """Decode a draft.

    Raises:
        FormatError: They are something else.
    """
    try:
        members = json.loads(raw)
        drawn, clock = members["drawn"], members["clock"]
        return Draft(
            line=members["line"],
            edits=dict(members["edits"]),
            over=dict(members["over"]),
            carried=dict(members["carried"]),
            clock=None if clock is None else datetime.fromtimestamp(clock, UTC),
            evidence=tuple(
                EvidenceRef(sha256=bytes.fromhex(h), size=size, media_type=type_)
                for h, size, type_ in members["evidence"]
            ),
            source=members["source"],
            sealed=tuple(bytes.fromhex(each) for each in members["sealed"]),
            drawn=drawn and Drawn(type=drawn[0], points=tuple((a, b) for a, b in drawn[1])),
            base=_decode_base(members["base"]) if members["base"] else None,
            target=bytes.fromhex(members["target"]),
            number=int(members.get("number", 0)),
            reason=members["reason"],
            noted=tuple(map(str, members.get("noted", ()))),
        )
    except (ValueError, KeyError, TypeError, OverflowError, OSError, InputError, FormatError) as e:
        raise FormatError("a draft that cannot be read", where="draft") from e


def _encode_base(observation: Observation) -> str:
    return dcbor.encode(encode_observation(observation)).hex()


def _decode_base(text: str) -> Observation:
    fields: Any = dcbor.decode(bytes.fromhex(text))
    observation: Observation = build(Observation, parse_fields(fields, OBSERVATION))
    return observation
