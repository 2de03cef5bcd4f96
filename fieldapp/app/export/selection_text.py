"""Selection of an export in words that name its values: of a list of the map, or of Records.

The words are those of the file's language, whatever the window's is. A file that leaves the mission
names no team; the window does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.records.record_query import TYPES, RecordQuery
from fieldapp.map.coastline import DegreeBox
from fieldapp.map.index.filters import Filter
from fieldapp.map.supervisor.frozen_selection import (
    NEAR_M,
    FrozenSelection,
    Ring,
    middle,
)
from fieldapp.mission import hub_keys
from fieldapp.observation.local_time import in_zone
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store import hub_log
from fieldapp.store.transfer import checkpoints
from fieldapp.verification.zones import INSIDE, PART, RULE
from fieldapp.wording.observation_text import Label, labels, words
from fieldapp.wording.safe_text import visible
from fieldapp.wording.searched_text import searched_text

__all__ = ["Ring"]  # given on to the window, beside what is defined here

Words = Callable[[str], str]
"""Text of a selection in a language, by its name."""


NOBODY: Final[Mapping[str, str]] = MappingProxyType({})
"""No call signs: who made the observations is not named."""


def known_entry(session: Session) -> int | None:
    """Size of the newest log that is known here, None where none is.

    Raises:
        StoreError: The disk failed.
    """
    if hub_keys.is_mission(session.store):
        return hub_log.size(session.store)
    newest = checkpoints.newest_checkpoint(session.store)
    return None if newest is None else newest.size


_LISTS: Final = (
    ("kinds", "field_kind"),
    ("weapons", "field_weapons"),
    ("calibres", "selection_calibre"),
    ("means", "field_means"),
    ("assessment", "field_assessment"),
    ("zones", "zones"),
    ("figures", "field_count"),
    ("harmed", "selection_harm"),
)
"""Part of a filter, and the word for it."""

_CODE_LISTS: Final = {"kinds": "kind", "weapons": "weapon"}
_HARM: Final = {"killed": "field_killed", "injured": "field_injured", "": "selection_none"}


def value_text(part: str, code: str, word: Mapping[str, str], label: Label) -> str:
    """Words for a value of one of the parts of a filter that are lists, on pages and in files.

    Args:
        part: Its name, as in `Filter`.
        code: The value.
        word: The words of a language.
        label: Labels of codes in it.
    """
    match part:
        case "calibres" if code.isdecimal():
            return f"{int(code) / 100:g} mm"
        case "zones":
            verdict, _, zone = code.partition(" ")
            text = word.get(f"zone_{verdict}", code)
            return f"{visible(zone)}: {text}" if verdict in (INSIDE, PART) else text
        case "figures":
            return word.get(f"selection_{code}", code)
        case "harmed":
            return word[_HARM.get(code, "selection_not_told")]
    return label(_CODE_LISTS.get(part, part), code) if code else word["selection_not_told"]


def of_map(
    frozen: FrozenSelection,
    vocabulary: Vocabulary,
    zone: str,
    *,
    calls: Mapping[str, str] = NOBODY,
    written: int | None = None,
) -> Words:
    """Words for a list of the map.

    Args:
        frozen: What it was chosen by.
        vocabulary: Labels of the codes.
        zone: IANA name of the zone of its times.
        calls: Call signs by key identifier in hex, where teams and laptops are named: in the
            window alone.
        written: Size of the newest log that is known here when it is written to a file; said where
            it is another than that of the list.
    """

    def text(language: str) -> str:
        word, label = words(language), labels(vocabulary, language)
        parts = [*_filtered(frozen.chosen, word, label, zone, calls)]
        late = written is not None and written != frozen.entry
        newer = [word["selection_written"].format(entry=written)] if late else []
        return _joined([_place(frozen, word), *parts, *_basis(frozen, word, zone), *newer])

    return text


def of_filter(
    chosen: Filter, vocabulary: Vocabulary, zone: str, *, calls: Mapping[str, str] = NOBODY
) -> Words:
    """Words for a filter of the map alone; arguments as `of_map`."""

    def text(language: str) -> str:
        word, label = words(language), labels(vocabulary, language)
        return _joined([*_filtered(chosen, word, label, zone, calls)])

    return text


def of_list(
    asked: RecordQuery,
    vocabulary: Vocabulary,
    zone: str,
    *,
    at: datetime,
    entry: int | None,
    left_out: int = 0,
) -> Words:
    """Words for a list of the page Records.

    Args:
        asked: What the list was asked for.
        vocabulary: Labels of the codes.
        zone: IANA name of the zone of its times.
        at: When it was asked for, by the device clock, UTC.
        entry: Size of the newest log that was known here, None where none was.
        left_out: How many match but are retracted or without effect.
    """

    def text(language: str) -> str:
        word, label = words(language), labels(vocabulary, language)
        parts = [*_asked(asked, word, label, zone)] or [word["selection_all"]]
        if left_out:
            parts.append(word["selection_left_out"].format(count=left_out))
        return _joined([*parts, _chosen(word, zone, at, entry)])

    return text


def of_command(restrictions: str, entry: int | None, left_out: int) -> str:
    """Selection of a command in English: its options, and on what it rests.

    Args:
        restrictions: The options as they were typed, "" for none.
        entry: Size of the newest log that is known here, None where none is.
        left_out: How many versions match but are replaced, retracted or without effect.
    """
    word = words("en")
    parts = [restrictions or word["selection_all"]]
    if left_out:
        parts.append(f"{left_out} that match are left out: replaced, retracted or without effect")
    known = "no log is known here" if entry is None else f"the log is known up to entry {entry}"
    return _joined([*parts, known])


def of_picked(whole: Words, count: int) -> Words:
    """Words for rows that a person picked out of a list, which `whole` tells."""

    def text(language: str) -> str:
        return _joined([words(language)["selection_picked"].format(count=count), whole(language)])

    return text


def _joined(parts: Sequence[str]) -> str:
    return "; ".join(visible(each) for each in parts)


def _filtered(
    chosen: Filter, word: Mapping[str, str], label: Label, zone: str, calls: Mapping[str, str]
) -> Iterator[str]:
    span = [None if s is None else datetime.fromtimestamp(s, UTC) for s in _ends(chosen)]
    yield from _time(word, zone, *span)
    yield from _listed(
        {part: getattr(chosen, part) for part, _ in _LISTS}, chosen.at_least, word, label
    )
    for part, name, codes in (
        ("selection_teams", "selection_team", chosen.teams),
        ("selection_laptops", "selection_laptop", chosen.laptops),
    ):
        if codes:
            texts = [calls.get(code, code) or word["selection_not_told"] for code in codes]
            many = word[part].format(count=len(codes))
            yield f"{word[name]}: {many if calls is NOBODY else ', '.join(texts)}"
    if chosen.states:
        yield f"{word['selection_proof']}: {_words_of(chosen.states, word)}"
    if chosen.reviews:
        yield f"{word['selection_review']}: {_words_of(chosen.reviews, word)}"
    for part in ("evidence", "flagged", "placed"):
        if getattr(chosen, part):
            yield word[f"selection_{part}"]
    if chosen.words:
        yield searched_text(chosen.words, word, label)
    yield word["selection_withdrawn" if chosen.withdrawn else "selection_in_force"]


def _listed(
    parts: Mapping[str, Sequence[str]],
    at_least: int | None,
    word: Mapping[str, str],
    label: Label,
) -> Iterator[str]:
    for part, name in _LISTS:
        codes = parts.get(part, ())
        if codes:
            values = (value_text(part, code, word, label) for code in codes)
            by = f" ({word['zone_rule']} {RULE})" if part == "zones" else ""
            yield f"{word[name]}{by}: {', '.join(values)}"
    if at_least is not None:
        yield word["selection_at_least"].format(count=at_least)


def _ends(chosen: Filter) -> tuple[int | None, int | None]:
    return chosen.since, chosen.until


def _asked(asked: RecordQuery, word: Mapping[str, str], label: Label, zone: str) -> Iterator[str]:
    yield from _time(word, zone, asked.since, asked.until)
    parts = {
        "kinds": "" if asked.kind in TYPES else asked.kind,
        "calibres": asked.calibre,
        "zones": asked.zone,
        "figures": asked.figures,
        "harmed": asked.harmed,
    }
    codes = {part: (code,) for part, code in parts.items() if code}
    yield from _listed(codes, asked.at_least, word, label)
    if asked.states:
        yield f"{word['selection_proof']}: {_words_of(asked.states, word)}"
    if asked.review:
        review = "" if asked.review == "none" else asked.review
        yield f"{word['selection_review']}: {_words_of((review,), word)}"
    for only, name in (
        ("corrected", "corrected_only"),
        ("retracted", "retracted_only"),
        ("set_aside", "set_aside_only"),
        ("evidence", "selection_evidence"),
    ):
        if only in asked.only:
            yield word[name]
    if asked.brought is not None:
        yield word["selection_brought"]
    if asked.text.strip():
        yield searched_text(asked.text.strip(), word, label)
    yield word["selection_withdrawn" if asked.all_versions else "selection_in_force"]


def _words_of(codes: Sequence[str], word: Mapping[str, str]) -> str:
    return ", ".join(
        word.get(code, code.replace("_", " ")) if code else word["selection_none"] for code in codes
    )


def _time(
    word: Mapping[str, str], zone: str, since: datetime | None, until: datetime | None
) -> Iterator[str]:
    ends = {
        name: f"{in_zone(at, zone)} {zone}"
        for name, at in (("since", since), ("until", until))
        if at is not None
    }
    if len(ends) == 2:
        yield word["selection_between"].format(**ends)
    elif "since" in ends:
        yield word["selection_from"].format(**ends)
    elif ends:
        yield word["selection_before"].format(**ends)


def _place(frozen: FrozenSelection, word: Mapping[str, str]) -> str:
    area, what = frozen.area, frozen.pick.what
    if area is None:
        return word["selection_nowhere"]
    return word[f"selection_{what}"].format(
        area=area_text(area, word),
        count=len(frozen.ring),
        km=NEAR_M // 1000,
        place=f"“{frozen.pick.name}”",
        middle="{:.4f}, {:.4f}".format(*middle(frozen.pick.ring)) if what == "around" else "",
    )


def area_text(area: DegreeBox, word: Mapping[str, str]) -> str:
    """Two corners of a box, latitude before longitude, to some ten metres."""
    west, south, east, north = (f"{_turned(n, each):.4f}" for n, each in enumerate(area))
    return word["selection_area"].format(west=west, south=south, east=east, north=north)


def _turned(place: int, degrees: float) -> float:
    """A longitude (every second value) between -180 and 180: a view may lie turns away."""
    return degrees if place % 2 else (degrees + 180) % 360 - 180


def _basis(frozen: FrozenSelection, word: Mapping[str, str], zone: str) -> Iterator[str]:
    yield _chosen(word, zone, frozen.at, frozen.entry)
    if frozen.unlogged:
        yield word["selection_unlogged"].format(count=frozen.unlogged)
    if frozen.unmeasured:
        names = ", ".join(frozen.unmeasured_names)
        more = ", …" if frozen.unmeasured > len(frozen.unmeasured_names) else ""
        yield word["selection_unmeasured"].format(count=frozen.unmeasured, names=f"{names}{more}")


def _chosen(word: Mapping[str, str], zone: str, at: datetime, entry: int | None) -> str:
    when = f"{in_zone(at, zone)} {zone}"
    if entry is None:
        return word["selection_no_entry"].format(when=when)
    return word["selection_entry"].format(when=when, entry=entry)
