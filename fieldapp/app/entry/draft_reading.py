"""Reading of a draft: the observation that line and form together say, and what cannot be read.

A field of the form is read as the shorthand reads `field="text"`, so there is one way to understand
a text. A field that cannot be read keeps its text and has its error; a piece of the line that
cannot be read is named; the others are understood all the same. `?` is an answer in every field:
not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from fieldapp.app.entry.draft import KIND, LINE, OBSERVER, Draft, LineReader, ParsedDraft
from fieldapp.app.entry.listed_region import warned, with_region
from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import bearings, moments
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND, TEXTS, Observation
from fieldapp.observation.values import EventTime
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.observation.warnings import ObservationWarning, odd
from fieldapp.observation.words.place_marks import names_a_place

if TYPE_CHECKING:  # a list of drafts does without the patterns of the shorthand, which are many
    from fieldapp.observation.shorthand.tolerant_parse import PartialParse

NO_OBSERVER: Final = Message("No other laptop has this call sign.")
_NOT_CARRIED: Final = ObservationWarning(
    field="post",
    message=Message("The line names a place: the post of the last entry is not taken over."),
)
_NOBODY: Final[Mapping[str, bytes]] = MappingProxyType({})


def understand(
    draft: Draft,
    *,
    now: datetime,
    zone: str,
    vocabulary: Vocabulary,
    gazetteer: PlaceLookup | None,
    observers: Mapping[str, bytes] = _NOBODY,
) -> ParsedDraft:
    """Read a draft as far as it can be read; errors are given by field, and never raised.

    `observers` has the keys of those for whom something can be logged, by call sign.
    """
    from fieldapp.app.entry.typed_time import typed_time  # noqa: PLC0415 - as above
    from fieldapp.observation.shorthand import shorthand, tolerant_parse  # noqa: PLC0415 - as above

    told_at = draft.clock or now
    known: dict[str, Any] = {
        "now": told_at,
        "zone": zone,
        "vocabulary": vocabulary,
        "gazetteer": gazetteer,
    }
    base = draft.base or Observation(kind=KIND)
    read: LineReader = partial(tolerant_parse.read, kind=base.kind, **known)
    strict = partial(shorthand.parse, **known)
    time_of = partial(typed_time, now=told_at, zone=zone, vocabulary=vocabulary)

    def value_of(kind: str, name: str, text: str) -> Any:
        if FIELDS[name].type is FieldType.TIME and not bearings.unknown(text):
            return time_of(text)
        return _value(kind, name, text, strict)

    whole = read(draft.line)
    kind_told = (
        draft.base is not None
        or any(name == "kind" for _, _, name in whole.spans)
        or ("kind" in draft.edits and _stands(draft, "kind", whole, read))
    )
    line = tolerant_parse.noted(whole, draft.line, _marked(draft, whole, kind_told=kind_told))
    errors: dict[str, InputError] = {LINE: line.missed[0].error} if line.missed else {}
    standing = {n: t for n, t in draft.edits.items() if _stands(draft, n, line, read)}
    kind = standing.get("kind") or line.kind
    observation = _of_kind(base, kind)
    apart = not {"post"} & {*line.values, *standing} and _elsewhere(draft.line, whole, line)
    carried = {n: t for n, t in draft.carried.items() if n != "post" or not apart}
    for name, text in carried.items():
        observation, _ = _with(observation, name, text, value_of)
    for name, value in line.values.items():
        if name in FIELDS_OF_KIND[kind]:
            observation = _replaced(observation, name, value)[0]
    for name, text in standing.items():
        if name == OBSERVER:
            observation, error = _observed_by(observation, text.strip(), observers)
        else:
            observation, error = _with(observation, name, text, value_of)
        if error is not None:
            errors[name] = error
    if "region" not in {*line.values, *standing, *carried}:
        observation = with_region(observation, gazetteer, before=draft.base)
    observation = _completed(observation, draft, standing, errors)
    signs = {kid: sign for sign, kid in observers.items()}
    texts = (
        texts_of(observation)
        | {OBSERVER: signs.get(observation.observed_by or b"", "")}
        | {name: text for name, text in standing.items() if name in errors}
    )
    filled = bool(draft.carried or not draft.empty) and any(texts.values())
    return ParsedDraft(
        observation=observation if filled else None,
        errors=errors,
        warnings=(
            (*_odd(observation, now, standing), *warned(observation, gazetteer)) if filled else ()
        ),
        texts=texts,
        spans=line.spans,
        missed=line.missed,
        second=line.second,
        doubts=(
            *(_NOT_CARRIED for _ in range(len(draft.carried) - len(carried))),
            *_noted(draft.line, whole, line),
            *_overruled(draft.line, line, observation),
        ),
        carried=tuple(n for n in carried if n not in line.values and n not in standing),
        kind_told=kind_told,
    )


def _marked(draft: Draft, whole: PartialParse, *, kind_told: bool) -> set[str]:
    """The pieces that stand in the note, without those that are of another kind."""
    pieces = {draft.line[e.start : e.end] for e in whole.missed if e.error.field == "kind"}
    return set(draft.noted) - (set() if kind_told else pieces)


def _elsewhere(text: str, before: PartialParse, after: PartialParse) -> bool:
    """Whether a piece that stands in the note may name where somebody was."""
    return any(
        each.error.field == "post" or names_a_place(text, each.start, each.end)
        for each in before.missed
        if each not in after.missed
    )


def _noted(text: str, before: PartialParse, after: PartialParse) -> Iterator[ObservationWarning]:
    """The pieces that are not understood and stand in the note, each with what is wrong with it."""
    for each in before.missed:
        if each not in after.missed:
            piece = TypedText(text[each.start : each.end])
            message = Message("{1} It goes into the note as it is: {2}.", each.error.message, piece)
            yield ObservationWarning(field="note", message=message)


def _overruled(
    text: str, line: PartialParse, observation: Observation
) -> Iterator[ObservationWarning]:
    """The fields of which the line says something else than what stands."""
    for name, value in line.values.items():
        if name not in FIELDS_OF_KIND[observation.kind] or getattr(observation, name) != value:
            pieces = [text[start:end] for start, end, field in line.spans if field == name]
            message = Message(
                "The line says {1}; something else is signed.", TypedText(" ".join(pieces))
            )
            yield ObservationWarning(field=name, message=message)


def _of_kind(observation: Observation, kind: str) -> Observation:
    """Observation as another kind, without the fields that this kind does not have."""
    if kind == observation.kind:
        return observation
    own = FIELDS_OF_KIND[kind] & FIELDS_OF_KIND[observation.kind]
    return Observation(kind=kind, **{name: getattr(observation, name) for name in own})


def _stands(draft: Draft, name: str, line: PartialParse, read: LineReader) -> bool:
    """An edit stands until the line tells something else of its field than it did before."""
    if name not in draft.over or draft.over[name] == draft.line:
        return True
    before = read(draft.over[name])
    if name == "kind":
        return before.kind == line.kind
    return name not in line.values or before.values.get(name) == line.values[name]


def _with(
    observation: Observation, name: str, text: str, value_of: Callable[[str, str, str], Any]
) -> tuple[Observation, InputError | None]:
    """The observation with a field's text, as far as that can be read."""
    if name not in FIELDS_OF_KIND[observation.kind]:
        return observation, None
    try:
        value = value_of(observation.kind, name, text)
    except InputError as e:
        return observation, e
    return _replaced(observation, name, value)


def _observed_by(
    observation: Observation, sign: str, observers: Mapping[str, bytes]
) -> tuple[Observation, InputError | None]:
    """The observation with whoever observed it; "" or "?" for whoever signs it."""
    if sign and not bearings.unknown(sign) and sign not in observers:
        near = tuple(sorted(observers))[:8]
        return observation, InputError(NO_OBSERVER, field=OBSERVER, suggestions=near)
    return replace(observation, observed_by=observers.get(sign)), None


def _replaced(
    observation: Observation, name: str, value: Any
) -> tuple[Observation, InputError | None]:
    try:
        return replace(observation, **{name: value}), None
    except InputError as e:
        return observation, e


def _value(kind: str, name: str, text: str, strict: Callable[[str], Any]) -> Any:
    if name in TEXTS and (name != "region" or not bearings.unknown(text)):
        return text.strip()
    if bearings.unknown(text):
        return getattr(Observation(kind=kind), name)
    quoted = text.replace('"', '""')
    try:
        return getattr(strict(f'{kind}: {name}="{quoted}"').observation, name)
    except InputError as e:
        raise InputError(e.message, field=name, suggestions=e.suggestions, advice=e.advice) from e


def _odd(
    observation: Observation, now: datetime, edits: Mapping[str, str]
) -> tuple[ObservationWarning, ...]:
    """Oddities; a field that somebody said is not known is not asked for again."""
    answered = {name for name, text in edits.items() if text and bearings.unknown(text)}
    return tuple(each for each in odd(observation, now) if each.field not in answered)


def _completed(
    observation: Observation,
    draft: Draft,
    edits: Mapping[str, str],
    errors: dict[str, InputError],
) -> Observation:
    own = FIELDS_OF_KIND[observation.kind]
    as_typed = [("shorthand", draft.line)] if draft.line.strip() and LINE not in errors else []
    as_typed += [
        (name, text)
        for name, text in edits.items()
        if name in own and name not in errors and text.strip()
        if name != OBSERVER  # a call sign: it stands in no record
    ]
    try:
        observation = replace(observation, as_typed=tuple(as_typed))
    except InputError as e:  # what was typed is signed as it was typed, or nothing is
        observation = replace(observation, as_typed=())
        if not errors:
            errors[LINE] = InputError(e.message, advice="Write less, or make two entries of it.")
    return replace(observation, evidence=draft.evidence, sealed=draft.sealed, drawn=draft.drawn)


def texts_of(observation: Observation) -> dict[str, str]:
    """Every field of an observation's kind as text that the form shows and reads back."""
    return {
        name: _text(name, getattr(observation, name)) if FIELDS[name].typed else ""
        for name in FIELDS_OF_KIND[observation.kind]
    }


def _text(name: str, value: Any) -> str:
    if isinstance(value, EventTime):
        return moments.format_short(value)  # the form shows how it is read beside it
    from fieldapp.observation.notation.field_text import format_field  # noqa: PLC0415 - as above

    return format_field(name, value)
