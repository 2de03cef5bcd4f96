"""A record in plain words of a language, for a proof folder; the signed bytes alone count.

Everything that the record carries has a line, with the number of its key where it has no better
name elsewhere: positions and drawings in degrees, evidence by SHA-256, what was typed beside what
it means. Times are in UTC or in the zone that they were told in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any, Final

from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, LocatedArea
from fieldapp.ledger.bodies.link_body import LinkSuggestion
from fieldapp.ledger.bodies.mission_bodies import Edition, EditionFile, EditionRules
from fieldapp.ledger.body import Body
from fieldapp.ledger.record import Record
from fieldapp.observation.notation import coordinates
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Drawn, EventTime, EvidenceRef, Place
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.report.check_result import stamp
from fieldapp.wording.language_words import words_of
from fieldapp.wording.observation_text import labels, lines, moment, name_of, words
from fieldapp.wording.safe_text import visible

FOLDER: Final = RESOURCES / "proof"

_MORE: Final = ("post", "site", "drawn", "as_typed", "evidence", "sealed")
"""Fields of an observation that a card shows in part or not at all."""


def proof_words(language: str) -> Mapping[str, str]:
    """Fixed words of proof folders in a language."""
    return words_of(language, "proof")


def plain_words(record: Record, vocabulary: Vocabulary, language: str) -> str:
    """The record in words of a language, a fact a line.

    Args:
        record: The record.
        vocabulary: The mission's.
        language: Its code.
    """
    word = proof_words(language)
    facts = (*_head(record, word), *_body(record.body, vocabulary, language))
    stated = [f"{name}{word['colon']}{_indented(visible(text))}" for name, text in facts]
    return "\n".join((word["title"], "", word["only_bytes"], "", *stated, ""))


def _head(record: Record, word: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield word["record"], record.hash.hex()
    yield word["type"], f"{word[f'type_{record.type.name.lower()}']} ({int(record.type)})"
    yield word["feed"], f"{record.kid.hex()}, {word['number']} {record.seq}"
    yield word["mission"], record.mission.hex()
    if record.previous:
        yield word["previous"], record.previous.hex()
    if record.checkpoint:
        size, root = record.checkpoint
        yield word["checkpoint"], f"{size}, {root.hex()}"
    yield word["signed_at"], f"{stamp(record.signed_at)} ({word[f'clock_{record.clock}']})"


def _body(body: Body, vocabulary: Vocabulary, language: str) -> Iterator[tuple[str, str]]:
    word = proof_words(language)
    if isinstance(body, Observation):
        yield from _observation(body, vocabulary, language)
        return
    for each in fields(body):
        value = getattr(body, each.name)
        if isinstance(value, Observation):
            continue
        counted = isinstance(value, Count)
        text = labels(vocabulary, language).count(value) if counted else _text(value)
        if text:
            own = f"edition_{each.name}" if isinstance(body, Edition) else ""
            yield word.get(own) or word[f"body_{each.name}"], text
    if isinstance(body, Amendment):
        yield from _observation(body.observation, vocabulary, language)


def _observation(
    seen: Observation, vocabulary: Vocabulary, language: str
) -> Iterator[tuple[str, str]]:
    word, label = words(language), labels(vocabulary, language)
    yield name_of("kind", word), label("kind", seen.kind)
    if seen.time is not None:
        yield name_of("time", word), moment(seen.time)
    if seen.count is not None or seen.what:
        names = [name_of(name, word) for name in ("count", "what") if getattr(seen, name)]
        yield ", ".join(names), label.counted(seen.count, "what", seen.what)
    given = {word.get(f"field_{each}") for each in ("kind", "time", "count", "what", *_MORE)}
    yield from ((name, text) for name, text in lines(seen, label, word) if name not in given)
    for each in _MORE:
        text = _text(getattr(seen, each))
        if text:
            yield word.get(f"field_{each}") or proof_words(language)[f"body_{each}"], text


def _text(value: Any) -> str:
    """A value as text, "" for one that says nothing."""
    if isinstance(value, tuple):
        if tuple(map(type, value)) in ((int, bytes), (datetime, int), (str, int)):
            first, second = value
            return f"{_text(first)}, {_text(second)}{' s' if isinstance(first, datetime) else ''}"
        return "\n".join(": ".join(e) if _is_pair(e) else _text(e) for e in value)
    write = _TEXTS.get(type(value), str)
    return "" if value is None else write(value)


def _is_pair(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(each, str) for each in value)


def _place(place: Place) -> str:
    where = ""
    if place.lat_e7 is not None and place.lon_e7 is not None:
        where = f"{_position(place.lat_e7, place.lon_e7)} WGS 84 ({place.source})"
    accuracy = "" if place.accuracy_m is None else f"± {place.accuracy_m} m"
    altitude = "" if place.altitude_m is None else f"↑ {place.altitude_m} m"
    doubted = f"in doubt: {', '.join(place.doubts)}" if place.doubts else ""
    parts = (place.name, place.reference, where, accuracy, altitude, doubted)
    return ", ".join(filter(None, parts))


def _drawn(drawn: Drawn) -> str:
    return f"{drawn.type}: {'; '.join(_position(lat, lon) for lat, lon in drawn.points)}"


def _evidence(ref: EvidenceRef) -> str:
    return f"{ref.sha256.hex()} ({ref.size} B, {ref.media_type})"


def _suggestion(suggested: LinkSuggestion) -> str:
    return f"{suggested.rule}: {suggested.level}"


def _cited(cited: CitedJudgement) -> str:
    share = "" if cited.share is None else f", {cited.share} ‰"
    return f"{cited.provision}: {cited.outcome}{share} ({cited.rules.hex()})"


def _attribution(named: Attribution) -> str:
    return ", ".join(filter(None, (named.level, named.party, named.confidence, named.grounds)))


def _located(located: LocatedArea) -> str:
    size = "" if located.area_m2 is None else f", {located.area_m2} m²"
    corners = "; ".join(_position(lat, lon) for lat, lon in located.polygon)
    inputs = " ".join(each.hex() for each in located.inputs)
    head = f"{located.outcome}{size} ({located.model.hex()})"
    return "\n".join(filter(None, (head, corners, inputs)))


def _file(file: EditionFile) -> str:
    return f"{file.name}: {file.sha256.hex()} ({file.size} B, {file.media_type})"


def _rules(rules: EditionRules) -> str:
    values = ((each.name, getattr(rules, each.name)) for each in fields(rules))
    return "\n".join(f"{name}: {digest.hex()}" for name, digest in values if digest is not None)


def _position(lat_e7: int, lon_e7: int) -> str:
    return coordinates.format_decimal(lat_e7, lon_e7)


def _indented(text: str) -> str:
    return text.replace("\n", "\n    ")


_TEXTS: Final[dict[type, Callable[[Any], str]]] = {
    bytes: bytes.hex,
    datetime: stamp,
    EventTime: moment,
    Place: _place,
    Drawn: _drawn,
    EvidenceRef: _evidence,
    LinkSuggestion: _suggestion,
    CitedJudgement: _cited,
    Attribution: _attribution,
    LocatedArea: _located,
    EditionFile: _file,
    EditionRules: _rules,
}
"""Text of a value of each type; any other as it is."""
