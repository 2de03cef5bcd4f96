"""Review in words: every field that will be signed, what is odd, and what a correction changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.entry.draft import OBSERVER, Draft, ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation.coordinates import format_decimal
from fieldapp.observation.observation import FIELDS, Observation, of_type
from fieldapp.ui.base.texts import ago, counted, said, tr
from fieldapp.ui.entry.readback_labels import all_of
from fieldapp.wording import observation_text
from fieldapp.wording.safe_text import visible

MATTER: Final = ("post", "site", "directions", "distance")
"""Fields that are read first, beside kind, count and time: a wrong one is another event."""
UNCHANGED: Final = {"as_typed", "sealed"}
"""Fields that are not told as changes: what they come to stands among the lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewWords:
    """Words shown before signing; safe to show.

    Attributes:
        first: What matters most of it: kind, what and how many, time, place, direction.
        lines: All that will be signed, `first` before the rest.
        odd: What is odd about it.
        changes: Of a correction: (field, before, after); "" for nothing.
    """

    first: tuple[str, ...]
    lines: tuple[str, ...]
    odd: tuple[str, ...]
    changes: tuple[tuple[str, str, str], ...]


def words_of(
    draft: Draft,
    parsed: ParsedDraft,
    observation: Observation,
    lexicon: Lexicon,
    now: datetime,
    *,
    files: Mapping[bytes, str],
) -> ReviewWords:
    """The review of a draft that is understood as this observation; `now` is UTC.

    `files` has the names of attached files by SHA-256.
    """
    doubts = (*parsed.doubts, *parsed.warnings)
    named = observation_text.words(lexicon.language)
    first, rest = _body(parsed, observation, lexicon, now)
    lines = [*first, *rest, *_beside(draft, observation, named, files)]
    return ReviewWords(
        first=tuple(visible(line) for line in first),
        lines=tuple(visible(line) for line in lines),
        odd=tuple(visible(_odd(each.field, said(each.message), named)) for each in doubts),
        changes=_changes(draft.base, observation, lexicon) if draft.target else (),
    )


def _odd(field: str, text: str, named: Mapping[str, str]) -> str:
    name = named.get(f"field_{field}", "")
    return f"{name}: {text}" if name else text


def _body(
    parsed: ParsedDraft, observation: Observation, lexicon: Lexicon, now: datetime
) -> tuple[list[str], list[str]]:
    """The observation: what matters most, then each other field on a line of its own."""
    names = observation_text.labels(lexicon.vocabulary, lexicon.language)
    words = observation_text.words(lexicon.language)
    kind = lexicon.vocabulary.label("kind", observation.kind, lexicon.language)
    read = all_of(observation, lexicon)
    title = observation_text.title(observation, names)
    first = [title if kind in title else f"{kind}: {title}"]
    rest: list[str] = []
    if observation.time:
        exact = observation.time.precision in ("second", "minute")
        past = now - (observation.time.end or observation.time.start)
        first.append(" · ".join(filter(None, (read["time"], ago(past) if exact else ""))))
    places = {observation_text.name_of(n, words): read[n] for n in of_type(FieldType.PLACE)}
    carried = {observation_text.name_of(n, words) for n in parsed.carried}
    observer = observation_text.name_of(OBSERVER, words)
    matter = {observation_text.name_of(n, words) for n in MATTER}
    for name, words_ in observation_text.lines(observation, names, words):
        text = _observer(observation, lexicon) or words_ if name == observer else words_
        parts = places.pop(name, "").split(" · ")
        read_back = [new for part in parts if (new := _unsaid(part, text))]
        again = [tr("as in the last entry")] if name in carried else []
        line = " · ".join([f"{name}: {text}", *read_back, *again])
        (first if name in matter else rest).append(line)
    return first, rest + [f"{name}: {text}" for name, text in places.items() if text]


def _unsaid(part: str, text: str) -> str:
    """Lines of what is read back that the text does not say already."""
    return "\n".join(line for line in part.splitlines() if line.replace("\u00a0", " ") not in text)


def _observer(observation: Observation, lexicon: Lexicon) -> str:
    """Call sign of whoever observed it, "" where this laptop is not given it."""
    signs = {kid: sign for sign, kid in lexicon.observers.items()}
    return signs.get(observation.observed_by or b"", "")


def _beside(
    draft: Draft, observation: Observation, named: Mapping[str, str], files: Mapping[bytes, str]
) -> list[str]:
    """Signed things beside the fields: drawing, files, source, the texts as they were typed."""
    lines = []
    if observation.drawn:
        lines.append(_drawn(observation))
    if draft.target:
        lines.append(f"{tr('Reason')}: {draft.reason}")
    if draft.source.strip():
        lines.append(f"{tr('Source, sealed apart')}: {draft.source.strip()}")
    if observation.sealed:
        lines.append(counted("{count} sealed fields", len(observation.sealed)))
    for each in observation.evidence:
        said = (files.get(each.sha256, ""), each.media_type, each.sha256.hex()[:12])
        lines.append(", ".join(filter(None, said)))
    for name, text in observation.as_typed:
        field = "" if name == "shorthand" else named.get(f"field_{name}", name)
        lines.append(f"{' · '.join(filter(None, (tr('As typed'), field)))}: {text}")
    return lines


def _drawn(observation: Observation) -> str:
    drawn = observation.drawn
    assert drawn is not None  # noqa: S101 - asked for where there is one
    what = {"point": tr("point"), "line": tr("line"), "polygon": tr("area")}[drawn.type]
    text = counted("Drawn on the map: {what}, {count} points", len(drawn.points), what=what)
    return f"{text}, {format_decimal(*drawn.points[0])}"


def _changes(
    before: Observation | None, after: Observation, lexicon: Lexicon
) -> tuple[tuple[str, str, str], ...]:
    """Field by field what a correction changes."""
    words = observation_text.words(lexicon.language)
    old = {} if before is None else _texts(before, lexicon)
    new = _texts(after, lexicon)
    return tuple(
        (observation_text.name_of(name, words, after.kind), old.get(name, ""), new.get(name, ""))
        for name in FIELDS
        if name not in UNCHANGED
        and (before is None or getattr(before, name) != getattr(after, name))
        if name in old or name in new
    )


def _texts(observation: Observation, lexicon: Lexicon) -> dict[str, str]:
    """Every field in words, read back where it is a time or a place; what is typed is left out."""
    names = observation_text.labels(lexicon.vocabulary, lexicon.language)
    words = observation_text.words(lexicon.language)
    texts = observation_text.field_texts(observation, names, words)
    for name, reading in all_of(observation, lexicon).items():
        if name in texts:
            texts[name] = visible(" · ".join(dict.fromkeys((texts[name], reading))))
    if OBSERVER in texts:
        texts[OBSERVER] = visible(_observer(observation, lexicon)) or texts[OBSERVER]
    if observation.drawn:
        texts["drawn"] = _drawn(observation)
    if observation.evidence:
        texts["evidence"] = ", ".join(each.sha256.hex()[:12] for each in observation.evidence)
    return texts
