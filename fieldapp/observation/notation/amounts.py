"""Counts and distances as people type them, and back.

Every parser takes the whole text of one field; None is "not known" (empty, "?", "N/K"). What is
written with `format_…` is read back to the same value. A text that cannot be read is an InputError
with the offset of the first wrong character.

    count      3 | about 40 | at least 5 | over 76 | up to 9 | almost 20 | 30-35 | 16 of 57 |
               several | tens | hundreds | uncounted | continuous
    distance   3-5km | 0,5-4 km | 500m-2km | about 3km | over 5km | up to 2km | overhead

>>> format_count(parse_count("about 40")), format_distance(parse_distance("0,5-4 km"))
('about 40', '0.5-4km')
"""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation.bearings import unknown
from fieldapp.observation.values import Count, Distance

# --- Counts.

_QUALIFIERS: Final = {
    "exactly": "exact",
    "about": "about", "~": "about", "≈": "about", "ca": "about", "ca.": "about", "circa": "about",
    "around": "about", "approximately": "about", "approx": "about", "approx.": "about",
    "some": "about", "близько": "about", "около": "about", "environ": "about",
    "at least": "at_least", ">=": "at_least", "≥": "at_least", "min": "at_least",
    "щонайменше": "at_least", "не менее": "at_least", "au moins": "at_least",
    "over": "over", "more than": "over", ">": "over", "понад": "over", "более": "over",
    "plus de": "over",
    "up to": "up_to", "<=": "up_to", "≤": "up_to", "max": "up_to", "до": "up_to",
    "jusqu'à": "up_to", "jusqu’à": "up_to",
    "almost": "almost", "nearly": "almost", "майже": "almost", "почти": "almost",
    "range": "range",
    "several": "several", "multiple": "several", "a few": "several", "few": "several",
    "кілька": "several", "несколько": "several", "plusieurs": "several",
    "tens": "tens", "dozens": "tens", "десятки": "tens",
    "hundreds": "hundreds", "сотні": "hundreds", "сотни": "hundreds",
    "uncounted": "uncounted", "uncountable": "uncounted", "countless": "uncounted",
    "continuous": "continuous", "continuously": "continuous", "constant": "continuous",
}  # fmt: skip
_NUMBERS: Final = {
    word: number
    for number, words in enumerate(
        (
            (), ("a", "an", "one", "another", "single"), ("two",), ("three",), ("four",),
            ("five",), ("six",), ("seven",), ("eight",), ("nine",), ("ten",), ("eleven",),
            ("twelve", "dozen"),
        )
    )
    for word in words
}  # fmt: skip
_WRITTEN: Final = {
    "exact": "exactly", "about": "about", "at_least": "at least", "over": "over", "up_to": "up to",
    "almost": "almost",
}  # fmt: skip
_VAGUE: Final = frozenset({"several", "tens", "hundreds", "uncounted", "continuous"})
_BOTH: Final = frozenset({"", "exact", "about", "almost"})
_NUMBER: Final = r"\d{1,3}(?:[ ,\u00a0]\d{3})+|\d+"


def _words(words: dict[str, str]) -> str:
    return "|".join(
        re.escape(word) + (r"(?!\w)" if word[-1].isalpha() else "")
        for word in sorted(words, key=len, reverse=True)
    )


COUNT_PATTERN: Final = (
    rf"(?:(?P<qualifier>{_words(_QUALIFIERS)})\s*)?"
    rf"(?:(?P<low>{_NUMBER})?(?P<dash>\s*(?:-|–|—|\bto\b)\s*)(?P<high>{_NUMBER})?"
    rf"|(?P<single>{_NUMBER})|(?P<word>{_words(dict.fromkeys(_NUMBERS, ''))}))?"
    rf"(?:\s*(?:(?:out )?of|з|из|sur)\s+(?P<of>{_NUMBER}))?"
)
_COUNT: Final = re.compile(COUNT_PATTERN, re.IGNORECASE)


def parse_count(text: str) -> Count | None:
    """Parse a count.

    Raises:
        InputError: Not a count.
    """
    if unknown(text):
        return None
    plain = text.strip()
    for lead in ("a total of ", "in total ", "total of "):
        plain = plain.removeprefix(lead)
    match = _COUNT.fullmatch(plain)
    if match is None or not match.group().strip() or match.group() in ("-", "–"):
        end = _COUNT.match(plain)
        raise InputError(
            Message("{1} is not a count.", TypedText(text[:60])),
            field="count",
            position=_offset(text, plain, end.end() if end else 0),
            advice="Such as 3, about 40, at least 5, 30-35, several, uncounted.",
        )
    return count_of(match)


def count_of(match: re.Match[str]) -> Count:
    """The count in a match of COUNT_PATTERN.

    Raises:
        InputError: Its bounds are reversed, or a figure is missing.
    """
    qualifier = _QUALIFIERS.get((match["qualifier"] or "").casefold(), "")
    single = _figure(match["single"])
    if match["word"]:
        single = _NUMBERS[match["word"].casefold()]
    low, high = _figure(match["low"]), _figure(match["high"])
    if single is not None:
        low = None if qualifier == "up_to" else single
        high = None if qualifier in {"at_least", "over"} | _VAGUE else single
        high = single if qualifier in _BOTH | {"up_to", "range"} else high
    if not qualifier:
        qualifier = "range" if match["dash"] else "exact"
    return Count(qualifier=qualifier, low=low, high=high, of=_figure(match["of"]))


def _figure(text: str | None) -> int | None:
    return int(re.sub(r"\D", "", text)) if text else None


def format_count(count: Count) -> str:
    """The count as `parse_count` reads it."""
    low, high = count.low, count.high
    single = {"at_least": (low, None), "over": (low, None), "up_to": (None, high)}
    if count.qualifier in single and (low, high) == single[count.qualifier]:
        bounds = str(low if high is None else high) if (low, high) != (None, None) else ""
    elif low == high and low is not None and count.qualifier in _BOTH:
        bounds = str(low)
    elif low is None and high is None:
        bounds = ""
    else:
        bounds = f"{'' if low is None else low}-{'' if high is None else high}"
    word = _WRITTEN.get(count.qualifier, count.qualifier)
    if (count.qualifier == "range" and low is not None and high is not None) or (
        count.qualifier == "exact" and low == high
    ):
        word = ""
    of = "" if count.of is None else f"of {count.of}"
    return " ".join(filter(None, (word, bounds, of)))


# --- Distances.

_UNIT: Final = r"(?:km|kms|km\.|kilomet(?:re|er)s?|км|m|mt|met(?:re|er)s?|м|метрів|метров)\b\.?"
_LENGTH: Final = r"\d+(?:[.,]\d+)?"
_NEARLY: Final = r"about|~|≈|ca\.?|circa|around|approx\.?|approximately|близько|около|environ"
_OVERHEAD: Final = "overhead", "above", "над головою", "над головой", "au-dessus"
DISTANCE_PATTERN: Final = (
    rf"(?P<about>(?:{_NEARLY})\s*)?"
    r"(?P<bound>(?:over|more than|>|beyond|up to|less than|<|within|понад|более|до"
    r"|plus de|jusqu['’]à)\s*)?"
    rf"(?P<near>{_LENGTH})\s*(?P<unit1>{_UNIT})?"
    rf"(?:\s*(?:-|–|—|to|до)\s*(?P<far>{_LENGTH})\s*(?P<unit2>{_UNIT}))?"
    r"(?:\s+(?P<overhead>overhead))?"
)
_DISTANCE: Final = re.compile(DISTANCE_PATTERN, re.IGNORECASE)


def parse_distance(text: str) -> Distance | None:
    """Parse a distance, in metres; tenths of a metre are refused rather than rounded.

    Raises:
        InputError: Not a distance, or without a unit.
    """
    if unknown(text):
        return None
    plain = text.strip()
    if plain.casefold() in _OVERHEAD:
        return Distance(overhead=True)
    match = _DISTANCE.fullmatch(plain)
    if match is None or not (match["unit1"] or match["unit2"]):
        start = _DISTANCE.match(plain)
        raise InputError(
            Message("{1} is not a distance with its unit.", TypedText(text[:60])),
            field="distance",
            position=_offset(text, plain, start.end() if start else 0),
            advice="Such as 3-5km, 500m, about 2km, over 5km, overhead.",
        )
    return distance_of(match)


def distance_of(match: re.Match[str]) -> Distance:
    """The distance in a match of DISTANCE_PATTERN.

    Raises:
        InputError: It is not in whole metres, or its bounds are reversed.
    """
    unit = match["unit2"] or match["unit1"]
    near = _metres(match["near"], match["unit1"] or unit)
    far = _metres(match["far"], unit) if match["far"] else near
    bound = (match["bound"] or "").strip().casefold()
    up = bound in ("up to", "less than", "<", "within", "до", "jusqu'à", "jusqu’à")
    return Distance(
        low_m=None if up else near,
        high_m=None if bound and not up else far,
        about=bool(match["about"]),
        overhead=bool(match["overhead"]),
    )


def _metres(figure: str, unit: str) -> int:
    kilometres = unit.casefold().startswith(("k", "к"))
    whole, _, part = figure.replace(",", ".").partition(".")
    places, scale = (3, 1000) if kilometres else (0, 1)
    if len(part.rstrip("0")) > places:
        raise InputError("A distance is told to the metre.", field="distance")
    return int(whole) * scale + int((part + "000")[:places] or 0)


def format_distance(distance: Distance) -> str:
    """The distance as `parse_distance` reads it."""
    low, high = distance.low_m, distance.high_m
    words = ["about"] if distance.about and (low, high) != (None, None) else []
    if low is not None and high is not None:
        words.append(_length(low, high) if low != high else _length(low))
    elif low is not None:
        words.append(f"over {_length(low)}")
    elif high is not None:
        words.append(f"up to {_length(high)}")
    if distance.overhead:
        words.append("overhead")
    return " ".join(words)


def _length(*metres: int) -> str:
    if max(metres) < 1000:
        return "-".join(map(str, metres)) + "m"
    return "-".join(f"{m / 1000:.3f}".rstrip("0").rstrip(".") for m in metres) + "km"


def _offset(text: str, plain: str, at: int) -> int:
    """Offset in the typed text of an offset in the stripped one."""
    return text.find(plain[:1]) + at if plain else 0
