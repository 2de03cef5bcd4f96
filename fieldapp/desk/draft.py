"""A draft: a typed line and a form over one observation, each field as text in its notation.

The line fills the form; what is typed or clicked in the form stands over what the line says. A
field of the form is read as the shorthand reads `field="text"`, so there is one way to understand a
text. A field that cannot be read keeps its text and has its error; the others are understood all
the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from fieldapp.errors import FormatError, InputError
from fieldapp.ledger import dcbor
from fieldapp.ledger.fields import OBSERVATION, build, encode_observation, parse_fields
from fieldapp.observation import moments, notation, position, shorthand
from fieldapp.observation.observation import (
    CODE_LISTS,
    FIELDS_OF_KIND,
    Drawn,
    EvidenceRef,
    Observation,
    Place,
)
from fieldapp.observation.position import Gazetteer
from fieldapp.observation.steps import format_steps
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.observation.warnings import Warning as Odd
from fieldapp.observation.warnings import odd

LINE: Final = "line"
_COUNTS: Final = ("count", "killed", "injured")
_FIGURES: Final = ("people", "vehicles")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was typed and clicked so far.

    Attributes:
        line: The shorthand line.
        edits: Field to text, for fields that were edited in the form; "" clears one. "kind" is a
            field here.
        evidence: Files that are in the home already.
        sealed: Commitments to sealed fields.
        drawn: A geometry drawn on the map.
        base: What was signed, for a correction: it stands where nothing else is told.
        target: Hash of the record that this corrects, b"" for a new observation.
        reason: Why, for a correction.
    """

    line: str = ""
    edits: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[EvidenceRef, ...] = ()
    sealed: tuple[bytes, ...] = ()
    drawn: Drawn | None = None
    base: Observation | None = None
    target: bytes = b""
    reason: str = ""

    @property
    def empty(self) -> bool:
        """Nothing is in it that anybody would miss."""
        told = self.line.strip() or self.edits or self.evidence or self.sealed or self.drawn
        return not (told or self.base)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is understood of a draft.

    Attributes:
        observation: None where nothing is told yet or the line is not understood.
        errors: By field, "line" for the line.
        warnings: What is odd.
        texts: Every field of the kind as text, for the form.
    """

    observation: Observation | None
    errors: Mapping[str, InputError]
    warnings: tuple[Odd, ...]
    texts: Mapping[str, str]


def understand(
    draft: Draft,
    *,
    now: datetime,
    zone: str,
    vocabulary: Vocabulary,
    gazetteer: Gazetteer | None,
) -> Sight:
    """What is understood of a draft so far; errors are told by field, and never raised."""

    def read(line: str) -> Observation:
        return shorthand.parse(
            line, now=now, zone=zone, vocabulary=vocabulary, gazetteer=gazetteer
        ).observation

    errors: dict[str, InputError] = {}
    seen = draft.base or Observation(kind=draft.edits.get("kind") or "ceasefire_violation")
    seen = _of_kind(seen, draft.edits.get("kind"))
    if draft.line.strip():
        try:
            told = _over(draft.base, read(draft.line))
            seen = _of_kind(told, draft.edits.get("kind"))
        except InputError as e:
            errors[LINE] = e
    for name, text in draft.edits.items():
        if name == "kind" or name not in FIELDS_OF_KIND[seen.kind]:
            continue
        try:
            seen = replace(seen, **{name: _value(seen.kind, name, text, read)})
        except InputError as e:
            errors[name] = e
    seen = _completed(seen, draft, errors)
    texts = texts_of(seen) | {name: text for name, text in draft.edits.items() if name in errors}
    some = not draft.empty and any(texts.values())
    return Sight(
        observation=seen if some else None,
        errors=errors,
        warnings=odd(seen, now) if some else (),
        texts=texts,
    )


def _over(base: Observation | None, told: Observation) -> Observation:
    """What a line tells, over what was signed before where it is of the same kind."""
    if base is None or base.kind != told.kind:
        return told
    empty = Observation(kind=told.kind)
    own = FIELDS_OF_KIND[told.kind]
    changes = {name: getattr(told, name) for name in own}
    return replace(base, **{n: v for n, v in changes.items() if v != getattr(empty, n)})


def _of_kind(seen: Observation, kind: str | None) -> Observation:
    """The same as another kind, without the fields that it does not have."""
    if not kind or kind == seen.kind:
        return seen
    own = FIELDS_OF_KIND[kind] & FIELDS_OF_KIND[seen.kind]
    return Observation(kind=kind, **{name: getattr(seen, name) for name in own})


def _value(kind: str, name: str, text: str, read: Any) -> Any:
    if not text.strip():
        return getattr(Observation(kind=kind), name)
    quoted = text.replace('"', '""')
    try:
        return getattr(read(f'{kind}: {name}="{quoted}"'), name)
    except InputError as e:
        raise InputError(str(e), field=name, suggestions=e.suggestions, advice=e.advice) from e


def _completed(seen: Observation, draft: Draft, errors: Mapping[str, InputError]) -> Observation:
    own = FIELDS_OF_KIND[seen.kind]
    typed = [("shorthand", draft.line)] if draft.line.strip() and LINE not in errors else []
    typed += [
        (name, text)
        for name, text in draft.edits.items()
        if name in own and name not in errors and text.strip()
    ]
    return replace(
        seen,
        as_typed=tuple(typed),
        evidence=draft.evidence,
        sealed=draft.sealed,
        drawn=draft.drawn,
    )


def texts_of(seen: Observation) -> dict[str, str]:
    """Every field of an observation's kind as text that the form shows and reads back."""
    found = dict.fromkeys(FIELDS_OF_KIND[seen.kind], "")
    for name in found:
        value = getattr(seen, name)
        if value in (None, "", (), False):
            continue
        if name in _COUNTS:
            found[name] = notation.format_count(value)
        elif name in _FIGURES:
            found[name] = str(value)
        elif name in ("post", "site"):
            found[name] = place_text(value)
        elif name == "time":
            found[name] = moments.format_time(value)
        elif name in _WRITERS:
            found[name] = _WRITERS[name](value)
        elif name in CODE_LISTS or name == "status":
            found[name] = value if isinstance(value, str) else ";".join(value)
        elif isinstance(value, str):
            found[name] = value
    return found


def place_text(place: Place) -> str:
    """A place as the form shows it: its name, else its coordinates."""
    if place.name or place.lat_e7 is None or place.lon_e7 is None:
        return place.name or place.reference
    return position.format_decimal(place.lat_e7, place.lon_e7)


_WRITERS: Final[dict[str, Any]] = {
    "directions": notation.format_directions,
    "distance": notation.format_distance,
    "flight": notation.format_flight,
    "weapons": notation.format_weapons,
    "steps": format_steps,
    "delay_s": lambda seconds: f"{seconds}s",
    "nothing": lambda _: "yes",
}


# --- Kept on the disk.


def encode(draft: Draft) -> bytes:
    """A draft as JSON, for the store of drafts."""
    drawn = None if draft.drawn is None else [draft.drawn.type, draft.drawn.points]
    return json.dumps(
        {
            "line": draft.line,
            "edits": dict(draft.edits),
            "evidence": [[e.sha256.hex(), e.size, e.media_type] for e in draft.evidence],
            "sealed": [each.hex() for each in draft.sealed],
            "drawn": drawn,
            "base": "" if draft.base is None else _encode_base(draft.base),
            "target": draft.target.hex(),
            "reason": draft.reason,
        }
    ).encode()


def decode(raw: bytes) -> Draft:
    """A draft from JSON.

    Raises:
        FormatError: It is something else.
    """
    try:
        found = json.loads(raw)
        drawn = found["drawn"]
        return Draft(
            line=found["line"],
            edits=found["edits"],
            evidence=tuple(
                EvidenceRef(sha256=bytes.fromhex(h), size=size, media_type=type_)
                for h, size, type_ in found["evidence"]
            ),
            sealed=tuple(bytes.fromhex(each) for each in found["sealed"]),
            drawn=drawn and Drawn(type=drawn[0], points=tuple((a, b) for a, b in drawn[1])),
            base=_decode_base(found["base"]) if found.get("base") else None,
            target=bytes.fromhex(found["target"]),
            reason=found["reason"],
        )
    except (ValueError, KeyError, TypeError, InputError, FormatError) as e:
        raise FormatError("a draft that cannot be read", where="draft") from e


def _encode_base(seen: Observation) -> str:
    return dcbor.encode(encode_observation(seen)).hex()


def _decode_base(text: str) -> Observation:
    found: Any = dcbor.decode(bytes.fromhex(text))
    seen: Observation = build(Observation, parse_fields(found, OBSERVATION))
    return seen
