"""Token rules: read the pieces of a shorthand line from left to right; see shorthand.py."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation import amounts, bearings, moments, position, weapons
from fieldapp.observation.notation.steps import POINT, parse_steps
from fieldapp.observation.observation import FIELDS_OF_KIND, SEVERAL, STATUS_LISTS, list_of
from fieldapp.observation.shorthand.key_values import keyed, unquoted
from fieldapp.observation.shorthand.scanner import Reader


def read(r: Reader) -> None:
    """Read the line into `values` and `spans`, from `at` on.

    Raises:
        InputError: A piece is not understood; `position` and `at` are where.
    """
    if not r.led:
        r.led = True
        _lead(r)
    while r.skip():
        if not any(part(r) for part in _PARTS):
            raise _unknown(r)


_LEAD: Final = re.compile(r"\s*([^\W\d][\w -]{0,60}?)\s*:(?!\d)")


def _lead(r: Reader) -> None:
    lead = _LEAD.match(r.text)
    if lead is None:
        return
    word, end = lead[1].strip(), lead.end()
    kind = r.vocabulary.find("kind", word)
    if kind is not None and kind in FIELDS_OF_KIND:
        r.kind = kind
        r.spans.append((0, end, "kind"))
        r.at = end
        return
    sensor = r.vocabulary.find("sensor", word)
    if sensor is None:
        raise InputError(
            Message("{1} is no kind of observation.", TypedText(word)),
            field="kind",
            position=0,
            suggestions=r.vocabulary.near("kind", word),
        )
    r.take("sensor", end, sensor)
    r.values["means"] = "recorded"
    stop = r.text.find(";", end)
    stop = len(r.text) if stop < 0 else stop
    steps = r.tried("steps", lambda: parse_steps(r.text[end:stop], r.vocabulary))
    r.take("steps", stop, steps)


_WORD: Final = re.compile(r"[^\s,;=\"]+")


def _unknown(r: Reader) -> InputError:
    word = _WORD.match(r.text, r.at)
    text = word[0] if word else r.text[r.at]
    lists = ["what", "weapon", "assessment", "means", "sensor", STATUS_LISTS.get(r.kind, "")]
    near = [each for name in lists for each in r.vocabulary.near(name, text)]
    return InputError(
        Message("{1} is not understood.", TypedText(text[:60])),
        position=r.at,
        suggestions=tuple(dict.fromkeys(near))[:3],
        advice="Put free text into quotes, or behind //.",
    )


_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"')
_REST: Final = re.compile(r"//\s*(.*)", re.DOTALL)
_AT: Final = re.compile(r'(?:@\s*|at\s+(?="))(?:"((?:[^"]|"")*)"|([^\s,;"]+))')


def _note(r: Reader) -> bool:
    match = r.match(_REST) or r.match(_QUOTED)
    if not match:
        return False
    return r.take("note", match.end(), unquoted(match[1]).strip())


def _post(r: Reader) -> bool:
    match = r.match(_AT)
    if not match:
        return False
    text = unquoted(match[1]) if match[1] is not None else match[2]
    place = r.tried("post", lambda: position.place(text, r.gazetteer))
    return r.take("post", match.end(), place)


_DAY: Final = (
    r"(?:yesterday|today|вчора|сьогодні|вчера|сегодня|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}\s+(?:{'|'.join(moments.MONTHS)})\b\.?(?:\s+(?:19|20)\d\d)?)"
)
_CLOCK: Final = r"(?:\d{1,2}:\d{2}(?::\d{2})?|[0-2]\d[0-5]\d)"
_OFFSET: Final = r"(?:\s*(?:Z|UTC)\b|[+-]\d{2}:?\d{2}\b|\s+(?:first|second)\b)?"
_ISO: Final = r"\d{4}-\d{2}-\d{2}T[\d:]+(?:Z|[+-]\d{2}:?\d{2})?"
_PART: Final = r"(?:evening|night|morning|вечір|ніч|ранок|вечер|ночь|утро)"
_TIME: Final = re.compile(
    r"(?P<about>(?:about|around|~|ca\.?|circa|approx\.?)\s*)?(?:at\s+)?(?P<told>"
    rf"{_ISO}(?:/{_ISO})?"
    rf"|(?:{_DAY}[\s,]+)?{_CLOCK}(?:\s*[-–]\s*{_CLOCK})?{_OFFSET}(?:\s+(?:on\s+)?{_DAY})?"
    rf"|(?:{_DAY}\s+)?{_PART}(?:\s+{_DAY})?|{_DAY}|now|зараз|сейчас)"
    r"(?:\s*\((?:second|minute|hour|part_of_day|day|month|year)\))?"
    r"(?![\w°])(?!\s*(?:mm|km|m)\b)",
    re.IGNORECASE,
)
_BARE: Final = re.compile(r"\d{4}(?!\d)")


def _time(r: Reader) -> bool:
    match = r.match(_TIME)
    if not match:
        return False
    if match["about"] and _BARE.fullmatch(match["told"]) and "count" not in r.values:
        figure = match["told"]
        raise InputError(
            Message("about {1} may be a time or a count.", figure),
            position=r.at,
            suggestions=(f"about {figure[:2]}:{figure[2:]}", f'count="about {figure}"'),
        )
    text = re.sub(r"\bat\s+", "", match[0], flags=re.IGNORECASE)
    found = r.tried("time", lambda: moments.parse_time(text, now=r.now, zone=r.zone))
    return r.take("time", match.end(), found)


_DISTANCE: Final = re.compile(amounts.DISTANCE_PATTERN, re.IGNORECASE)
_OVERHEAD: Final = re.compile(r"overhead(?!\w)", re.IGNORECASE)


def _distance(r: Reader) -> bool:
    match = r.match(_DISTANCE)
    if match and (match["unit1"] or match["unit2"]):
        return r.take(
            "distance", match.end(), r.tried("distance", lambda: amounts.distance_of(match))
        )
    overhead = r.match(_OVERHEAD)
    if not overhead:
        return False
    return r.take("distance", overhead.end(), amounts.parse_distance("overhead"))


_TAIL: Final = r"(?:\s*(?:mag|M|true|T)(?!\w))?(?:\s*(?:±|\+/-)\s*\d{1,3}(?:[.,]\d)?\s*°?)?"
_DIRECTIONS: Final = re.compile(
    rf"(?:broad\s+)?{POINT}(?:\s*(?:to|–|—|до)\s*{POINT})?{_TAIL}"
    r"|(?:north|south)?-?(?:north|south|east|west)erly(?:\s+directions?)?(?!\w)"
)
_SHORT_FLIGHT: Final = re.compile(rf"{POINT}-{POINT}")
_FLIGHT: Final = re.compile(
    r"(?:mostly\s+)?(?:(?:flight|flying|in flight|fired|moving|heading)\s+)(?:from\s+)?(?:to\s+)?"
    rf"{POINT}"
    rf"(?:\s*(?:-|–|to)\s*{POINT})?(?:\s+mostly)?"
    rf"|from\s+{POINT}(?:\s+to\s+{POINT})?|to\s+{POINT}",
    re.IGNORECASE,
)


def _flight(r: Reader) -> bool:
    match = r.match(_FLIGHT)
    if match:
        text = re.sub(r"\b(?:flight|flying|in flight|moving)\s+", "", match[0], flags=re.IGNORECASE)
        text = re.sub(r"^heading\s+(?=[^t])", "to ", text, flags=re.IGNORECASE)
        if bearings.point(text) is not None:
            text = f"to {text}"
        return r.take("flight", match.end(), r.tried("flight", lambda: bearings.parse_flight(text)))
    short = r.match(_SHORT_FLIGHT)
    if short:
        first, _, second = short[0].partition("-")
        raise InputError(
            Message("{1} may be an arc of directions or a flight.", short[0]),
            field="directions",
            position=r.at,
            suggestions=(f"{first} to {second}", f"flight {short[0]}"),
        )
    return False


def _directions(r: Reader) -> bool:
    match = r.match(_DIRECTIONS)
    if not match:
        return False
    found = r.tried("directions", lambda: bearings.parse_directions(match[0]))
    return r.take("directions", match.end(), found)


_COUNT: Final = re.compile(amounts.COUNT_PATTERN, re.IGNORECASE)


def _count(r: Reader) -> bool:
    match = r.match(_COUNT)
    if not match or not match[0].strip() or not re.search(r"\w", match[0]):
        return False
    # A count ends where its figures end: "3expl" is one, "3x" and "7.62" are not.
    end = r.at + len(match[0].rstrip())
    if re.match(r"[.:°]\d|\s*(?:mm|мм)\b", r.text[end:]):
        return False
    word = match["word"] or ""
    if word.casefold() in ("a", "an") and not match["qualifier"] and "count" in r.values:
        return False
    return r.take("count", end, r.tried("count", lambda: amounts.count_of(match)))


# --- Words.

_CALIBRE: Final = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?\s*-?(?:mm|мм)\b", re.IGNORECASE)
_CALIBRE_AFTER: Final = re.compile(rf"\s*{_CALIBRE.pattern}", re.IGNORECASE)
_MODEL: Final = re.compile(r"\s+([^\s,;\"]*\d[^\s,;\"]*)(?=[\s,;]|$)")
_OWN: Final = re.compile(r"\d{1,6}\s*[x×х]\s*(?=[^\W\d_]|\d)", re.IGNORECASE)
_OR: Final = re.compile(r"\s+(?:or|або|или)\s+", re.IGNORECASE)


def _weapon(r: Reader) -> bool:
    start, end, name = r.at, r.at, ""
    own = r.match(_OWN)
    r.at = own.end() if own else start
    before = r.match(_CALIBRE)
    if before:
        r.at = before.end()
        r.at += len(r.text[r.at :]) - len(r.text[r.at :].lstrip(" "))
    for word_end, words in r.words():
        if r.vocabulary.find("weapon", words) is not None:
            end, name = word_end, words
            break
    r.at = start
    if not name:
        if before:
            raise InputError(
                "A calibre needs its weapon beside it.",
                field="weapons",
                position=start,
                advice="Such as 120mm mortar.",
            )
        return False
    model = _MODEL.match(r.text, end)
    if model and r.vocabulary.find("weapon", model[1]) == r.vocabulary.find("weapon", name):
        end, name = model.end(), model[1]
    after = None if before else _CALIBRE_AFTER.match(r.text, end)
    end = after.end() if after else end
    calibre = before[0] if before else after[0] if after else ""
    piece = f"{own[0] if own else ''}{calibre} {name}"
    weapon = r.tried("weapons", lambda: weapons.parse_weapons(piece, r.vocabulary))
    if _OR.match(r.text, end) or (r.values.get("weapons") and _ends_with_or(r)):
        weapon = tuple(replace(each, either=True) for each in weapon)
    gap = _OR.match(r.text, end)
    return r.take("weapons", gap.end() if gap else end, weapon)


def _ends_with_or(r: Reader) -> bool:
    return bool(re.search(r"\b(?:or|або|или)\s+$", r.text[: r.at], re.IGNORECASE))


def _word(r: Reader) -> bool:
    for end, words in r.words():
        for name in _lists(r):
            code_list = list_of(r.kind, name)
            code = r.vocabulary.find(code_list, words)
            if code is not None:
                return r.take(name, end, (code,) if name in SEVERAL else code)
    return False


def _lists(r: Reader) -> list[str]:
    """Fields whose words are looked for, in order: what a kind is about comes first."""
    own = FIELDS_OF_KIND[r.kind]
    joined = bool(re.search(r"(?:\b(?:and|та|и|et)|[+/])\s*$", r.text[: r.at], re.IGNORECASE))
    # A second word for what it was says how it was assessed, unless it is joined by "and".
    first = ["what"] if not r.values.get("what") or joined else []
    order = [*first, "assessment", "status", "means", "hedge", "sensor", "asset", "control", "what"]
    fresh = [n for n in order if n in own and (n in SEVERAL or n not in r.values)]
    return list(dict.fromkeys(fresh))


_PARTS: Final = (
    _note, _post, keyed, _distance, _time, _flight, _directions, _weapon, _word, _count
)  # fmt: skip
