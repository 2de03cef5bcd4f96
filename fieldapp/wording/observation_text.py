"""Text of an observation in a language, for cards, panels and the signing review.

Everything here ends up as text on a page, so every string from a person goes through `visible`
first: an invisible or direction-changing character is shown as a mark and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation import amounts, bearings, coordinates, flashes
from fieldapp.observation.notation.local_words import in_language
from fieldapp.observation.notation.position import UNRELIABLE
from fieldapp.observation.observation import FIELDS, Observation, in_order
from fieldapp.observation.values import Count, EventTime, Place, Step, Weapon
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.wording.language_words import words_of
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True)
class Label:
    """The vocabulary's labels in one language, made safe to show."""

    vocabulary: Vocabulary
    language: str

    def __call__(self, code_list: str, code: str) -> str:
        """The label of a code in a list."""
        return visible(self.vocabulary.label(code_list, code, self.language))

    def local(self, text: str) -> str:
        """Directions, distances and flights as the language writes them."""
        return in_language(text, self.language)

    def counted(self, count: Count | None, code_list: str, codes: Sequence[str]) -> str:
        """Count in words: the label of each code in the form that the count has.

        Args:
            count: None where it was not told.
            code_list: Its name.
            codes: What was counted together; empty where nothing of that was told.
        """
        if count is None or count.qualifier in ("uncounted", "continuous"):
            parts = [" / ".join(self(code_list, code) for code in codes), self.count(count)]
            return ", ".join(filter(None, parts))
        figure = count.of or count.high or count.low
        number = 100 if figure is None else figure  # "several" is many
        words = (
            visible(self.vocabulary.counted(code_list, code, self.language, number))
            for code in codes
        )
        return " ".join(filter(None, (self.count(count), " / ".join(words))))

    def count(self, count: Count | None) -> str:
        """A count in words."""
        if count is None:
            return ""
        word = words(self.language)
        low, high = count.low, count.high
        figures = "–".join(str(each) for each in dict.fromkeys((low, high)) if each is not None)
        if count.qualifier == "range" and (low is None) != (high is None):
            figures = f"{'?' if low is None else low}–{'?' if high is None else high}"
        if count.of is not None:
            figures = word["count_of"].format(n=figures, of=count.of)
        form = word.get(f"count_{count.qualifier}", "{n}")
        if figures and "{n}" not in form:
            return amounts.format_count(count)  # such as "several, 3-5"
        return form.format(n=figures) if figures or "{n}" not in form else ""


def words(language: str) -> Mapping[str, str]:
    """Fixed words of cards and pages in a language, English where there is no such language."""
    return words_of(language, "map")


def labels(vocabulary: Vocabulary, language: str) -> Label:
    """The vocabulary's labels in one language, made safe to show."""
    return Label(vocabulary, language)


def title(observation: Observation, label: Label, *, full: bool = False) -> str:
    """One line: the figures of its kind, how many of what, by which weapon, and its other facts.

    The kind is named where nothing was counted, and where what was told is its cause. A weapon is
    told by its type and its doubt alone, or in `full`: its calibre, model and share, too.
    """
    bare = (w if full else Weapon(type=w.type, either=w.either) for w in observation.weapons)
    weapons = ", ".join(visible(weapon_text(each, label)) for each in bare)
    counted = label.counted(observation.count, "what", observation.what)
    word = words(label.language)
    facts, figures = (
        [_fact(observation, name, label, word) for name in names] for names in (_FACTS, _FIGURES)
    )
    seen = [counted, weapons]
    parts = [*facts, *seen] if observation.kind in _CAUSED else [*seen, *facts]
    if observation.kind in _CAUSED or not (observation.what or weapons):
        parts.insert(0, label("kind", observation.kind))
    return " · ".join(filter(None, (*figures, *parts)))


_CAUSED: Final = frozenset({"casualty", "damage", "watch"})
"""Kinds whose `what` and weapons are a cause, or were heard meanwhile."""

_FIGURES: Final = ("killed", "injured", "delay_s")
"""Figures of a title: with their names, and first, where a narrow list cuts the rest."""

_FACTS: Final = ("nothing", "subject", "status")
"""What else a title tells of a kind."""

_LONGEST: Final = 60  # characters of a text in a title


def _fact(observation: Observation, name: str, label: Label, word: Mapping[str, str]) -> str:
    text = visible(_value(observation, name, label, word))
    if name in _FIGURES:
        return f"{name_of(name, word, observation.kind)}: {text}" if text else ""
    return text if len(text) <= _LONGEST or name != "subject" else f"{text[: _LONGEST - 1]}…"


def name_of(field: str, word: Mapping[str, str], kind: str = "") -> str:
    """The name of a field of an observation in the language of the words; a kind may rename it."""
    return word.get(f"field_{field}_{kind}") or word[f"field_{field}"]


def flag_text(field: str, word: Mapping[str, str]) -> str:
    """Text of a flag that is set: its own words where it has some, "yes" otherwise."""
    return word.get(f"field_{field}_yes", word["yes"])


def brief(observation: Observation, label: Label, word: Mapping[str, str]) -> str:
    """One line: the title with weapons in full, and what else a reader looks for first."""
    facts = (visible(_field(observation, name, label, word)) for name in _BRIEF)
    return " · ".join(filter(None, (title(observation, label, full=True), *facts)))


def listed_title(observation: Observation, label: Label) -> str:
    """One line for a list: the title with weapons in full, its doubt, direction and distance."""
    word = words(label.language)
    doubt = label("hedge", observation.hedge) if observation.hedge in _DOUBTS else ""
    where = (visible(_field(observation, name, label, word)) for name in ("directions", "distance"))
    return " · ".join(filter(None, (title(observation, label, full=True), doubt, *where)))


_DOUBTS: Final = ("consistent_with", "probable", "possible")
"""Codes of list "hedge" without which a list would tell as certain what was not."""


_BRIEF: Final = ("urgent", "assessment", "directions", "distance")


def place_name(observation: Observation) -> str:
    """The post, or the site where there is no post: its name, else its coordinates.

    A position that its receiver made doubtful begins with the mark ⚠: a narrow column cuts ends.
    """
    name = "post" if observation.post else "site"
    place = observation.post or observation.site
    if place is None:
        return ""
    mark = "⚠ " if place.doubts or _noted_doubt(observation, name) else ""
    if place.name or place.lat_e7 is None or place.lon_e7 is None:
        return mark + visible(place.name or place.reference)
    return mark + coordinates.format_decimal(place.lat_e7, place.lon_e7)


def _noted_doubt(observation: Observation, field: str) -> bool:
    """Whether the note doubts the position of a field, as it does at format level 1."""
    lines = observation.note.splitlines()
    return any(line.startswith(f"{field}: ") and UNRELIABLE in line for line in lines)


def field_texts(observation: Observation, label: Label, word: Mapping[str, str]) -> dict[str, str]:
    """Field to text for every field that is known, each by itself, safe to show."""
    texts = {name: visible(_value(observation, name, label, word)) for name in FIELDS}
    return {name: text for name, text in texts.items() if text}


def lines(observation: Observation, label: Label, word: Mapping[str, str]) -> Iterator[list[str]]:
    """[name, text] of each field that is known and not of the title alone, in reading order."""
    for name in ORDER:
        text = _field(observation, name, label, word)
        if text:
            yield [name_of(name, word, observation.kind), visible(text)]


_JOINED: Final = {"means": ("sensor", "means"), "assessment": ("hedge", "assessment")}
"""Fields that stand on one line with others."""

_TITLED: Final = ("kind", "time", "count", "what")
"""Fields that the title alone tells; the time stands beside it."""

ORDER: Final = tuple(
    name
    for name in in_order(
        first=(
            "urgent", "statement_kind", "count", "what", "post", "site", "control", "region",
            "means", "nothing", "assessment", "weapons", "directions", "distance",
            "distance_by", "flash_to_bang", "flight", "steps", "continues", "asset", "status",
            "subject", "party", "channel", "received", "reference", "replies_to", "reason",
            "origin", "quantity", "killed", "injured", "sexes", "ages", "sources", "people",
            "vehicles", "delay_s",
        ),
        last=("note", "evidence"),
    )
    if name not in {"kind", "time", "sensor", "hedge"}
)  # fmt: skip
"""Fields in reading order; see _JOINED for those that have no line of their own."""


def _field(observation: Observation, name: str, label: Label, word: Mapping[str, str]) -> str:
    if name in _TITLED and observation.kind != "watch":  # of a watch a number alone says little
        return ""
    parts = (_value(observation, each, label, word) for each in _JOINED.get(name, (name,)))
    return ", ".join(filter(None, parts))


def _value(observation: Observation, name: str, label: Label, word: Mapping[str, str]) -> str:
    field, value = FIELDS[name], getattr(observation, name)
    if value == field.empty:
        return ""
    if field.type is FieldType.FLAG:
        return flag_text(name, word)
    if field.type is FieldType.CODE:
        return label(field.list_of(observation.kind), value)
    if field.type is FieldType.CODES:
        return ", ".join(label(field.list_of(observation.kind), code) for code in value)
    return _TEXTS[field.type](value, label)


def moment(time: EventTime) -> str:
    """The event's time in the zone it was told in, no finer than its precision.

    >>> from datetime import datetime, UTC
    >>> moment(EventTime(start=datetime(2026, 7, 1, 11, 12, tzinfo=UTC), zone="Europe/Kyiv"))
    '2026-07-01 14:12 Europe/Kyiv'
    >>> moment(EventTime(start=datetime(2026, 7, 1, 17, 15, tzinfo=UTC), about=True,
    ...                  end=datetime(2026, 7, 2, 3, 0, tzinfo=UTC)))
    '≈ 2026-07-01 17:15 – 2026-07-02 03:00 UTC'
    """
    form, start, end = _ends(time)
    first, last = start.strftime(form), end.strftime(form)
    if start.date() == end.date():
        last = last.removeprefix(start.strftime("%Y-%m-%d "))
    text = first if end == start or last == first else f"{first} – {last}"
    return f"{'≈ ' if time.about else ''}{text}{_zone_name(time)}"


def span(time: EventTime) -> str:
    """Span of time for a column: the day is told once, and the end's as days on.

    >>> from datetime import datetime, UTC
    >>> span(EventTime(start=datetime(2026, 7, 1, 17, 15, tzinfo=UTC), zone="Europe/Kyiv",
    ...                end=datetime(2026, 7, 2, 3, 0, tzinfo=UTC)))
    '2026-07-01 20:15–06:00 +1 Europe/Kyiv'
    """
    form, start, end = _ends(time)
    first, last = start.strftime(form), end.strftime(form)
    if "%H" in form:
        days = (end.date() - start.date()).days
        last = end.strftime(form.removeprefix("%Y-%m-%d ")) + (f" +{days}" if days else "")
    text = first if end == start or last == first else f"{first}–{last}"
    return f"{'≈ ' if time.about else ''}{text}{_zone_name(time)}"


def _ends(time: EventTime) -> tuple[str, datetime, datetime]:
    """The form of its precision; start and end in its zone, the same of an instant."""
    zone = ZoneInfo(time.zone) if time.zone else UTC
    start, end = (each.astimezone(zone) for each in (time.start, time.end or time.start))
    return _FORMS[time.precision], start, end


def _zone_name(time: EventTime) -> str:
    return f" {time.zone or 'UTC'}" if "%H" in _FORMS[time.precision] else ""


_FORMS: Final = {
    "second": "%Y-%m-%d %H:%M:%S",
    "minute": "%Y-%m-%d %H:%M",
    "hour": "%Y-%m-%d %H:%M",
    "part_of_day": "%Y-%m-%d %H:%M",
    "day": "%Y-%m-%d",
    "month": "%Y-%m",
    "year": "%Y",
}


def stamp(when: datetime) -> str:
    """A moment of the record's or the page's own making, in UTC."""
    return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def _place(place: Place, label: Label) -> str:
    reference = f"({place.reference})" if place.reference else ""
    accuracy = "" if place.accuracy_m is None else label.local(f"± {place.accuracy_m} m")
    height = place.altitude_m
    altitude = "" if height is None else words(label.language)["altitude"].format(n=height)
    return " ".join(
        filter(None, (place.name, reference, accuracy, altitude, doubted(place, label.language)))
    )


def doubted(place: Place, language: str) -> str:
    """Why a receiver's position is doubted, in a language; "" where it is not."""
    word = words(language)
    reasons = "; ".join(word[f"doubt_{each}"] for each in place.doubts)
    return word["doubt"].format(reasons=reasons) if reasons else ""


def weapon_text(weapon: Weapon, label: Label) -> str:
    """A weapon in words: its share, label, calibre and model."""
    calibre = label.local(f"{weapon.calibre / 100:g} mm") if weapon.calibre else ""
    own = f"{label.count(weapon.count)} ×" if weapon.count else ""
    text = " ".join(filter(None, (own, label("weapon", weapon.type), calibre, weapon.model)))
    word = words(label.language)
    if weapon.part:
        text = word[f"weapon_{weapon.part}"].format(weapon=text)
    return word["weapon_either"].format(weapon=text) if weapon.either else text


def _step(step: Step, label: Label) -> str:
    flight = label.local(bearings.format_flight(step.flight)) if step.flight else ""
    what = label.counted(step.count, "what", (step.what,))
    parts = [what, *(label("assessment", code) for code in step.assessment)]
    at = "" if step.offset_s is None else f"+{step.offset_s} s"
    total = words(label.language)["step_total"] if step.summary else ""
    file = "" if step.evidence is None else f"#{step.evidence}"
    return " ".join(filter(None, (at, total, ", ".join(parts), flight, file)))


def _duration(seconds: int) -> str:
    """In minutes where they are whole, so that nothing is rounded off."""
    return f"{seconds} s" if seconds % 60 else f"{seconds // 60} min"


_TEXTS: Final[dict[FieldType, Callable[[Any, Label], str]]] = {
    FieldType.TEXT: lambda value, _: str(value),
    FieldType.COUNT: lambda value, label: label.count(value),
    FieldType.WHOLE: lambda value, _: str(value),
    FieldType.SECONDS: lambda value, label: label.local(_duration(value)),
    FieldType.TIME: lambda value, _: moment(value),
    FieldType.PLACE: _place,
    FieldType.WEAPONS: lambda value, label: "; ".join(weapon_text(each, label) for each in value),
    FieldType.DIRECTIONS: lambda value, label: label.local(bearings.format_directions(value)),
    FieldType.DISTANCE: lambda value, label: label.local(amounts.format_distance(value)),
    FieldType.FLASH: lambda value, label: label.local(flashes.format_flash(value)),
    FieldType.FLIGHT: lambda value, label: label.local(bearings.format_flight(value)),
    FieldType.STEPS: lambda value, label: "\n".join(_step(each, label) for each in value),
    FieldType.EVIDENCE: lambda value, _: str(len(value)),
    FieldType.DRAWN: lambda _value, _label: "",  # the map shows it
    FieldType.PAIRS: lambda _value, _label: "",  # what was typed stands beside what it means
    FieldType.HASHES: lambda _value, _label: "",  # a commitment says nothing to a reader
    FieldType.HASH: lambda value, _: value.hex()[:16],
    FieldType.KID: lambda value, _: value.hex(),
    FieldType.LEAVES: lambda value, _: str(len(value)),
}
"""Text of a value of each type; flags and codes need their field, see `_value`."""
