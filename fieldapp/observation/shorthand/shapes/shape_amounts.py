"""Distances and calibres of a line."""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import FieldText, InputError, Message, TypedText
from fieldapp.observation.notation.flashes import FLASH_PATTERN, flash_of
from fieldapp.observation.observation import FIELDS_OF_KIND
from fieldapp.observation.shorthand.shapes.pieces import LineText, Piece, asked, counted, in_own
from fieldapp.observation.values import Distance
from fieldapp.observation.words.number_words import SPELLED, VAGUE, any_of, spelled

# --- Distances.

UNIT: Final = (
    r"(?:kms|km\.?|kilomet(?:re|er)s?|klicks?|clicks?|км\.?|кілометр\w{0,3}|километр\w{0,3}"
    r"|mtrs?|met(?:re|er)s?|mt|m|метр\w{0,3}|м)(?![\w])"
)
_LENGTH: Final = r"(?!0\d)(?:\d{1,3}[ \u00a0]000(?=\s?[mм])|\d+(?:[.,]\d+)?)"
_HALVES: Final = {
    "half a": 0.5, "half": 0.5, "one and a half": 1.5, "two and a half": 2.5, "пів": 0.5,
    "півтора": 1.5, "два з половиною": 2.5, "дві з половиною": 2.5, "пол": 0.5, "полтора": 1.5,
    "полутора": 1.5, "два с половиной": 2.5,
}  # fmt: skip
_WORDED: Final = re.compile(
    rf"(?:за\s+)?(?P<about>(?:about|around|approximately|roughly|some|близько|приблизно|десь|около|"
    rf"примерно)\s+(?:(?:за|в|у|на)\s+)?)?(?P<near>(?P<whole>{SPELLED}|\d+)\s+(?:and\s+a\s+half|(?:з|із|с)\s+половин\w+)|"
    rf"{any_of(_HALVES)}|пол(?=кило)|пів(?=кіло)|a|(?=кілометр(?!\w)|километр(?!\w))|{SPELLED})"
    rf"(?:\s*(?:-|–|\bto\b|\bor\b|\bдо\b|\bабо\b|\bили\b)\s*(?P<far>{SPELLED}))?\s*-?\s*"
    r"(?P<unit>kms|km|kilomet(?:re|er)s?|klicks?|км|кілометр\w{0,3}|километр\w{0,3}"
    r"|met(?:re|er)s?|метр\w{0,3})(?!\w)",
    re.IGNORECASE,
)
_ABOUT: Final = (
    r"about|abt|~|≈|ca\.?|circa|around|approx\.?|approximately|roughly|близько|біля|приблизно|"
    r"прибл\.?|прим\.?|десь|где[\s-]то|плюс[\s-]мінус|плюс[\s-]минус|около|примерно|"
    r"орієнтовно|environ"
)
_OVER: Final = (
    r"over|more\s+than|>|beyond|at\s+least|понад|більше|більш|далі|свыше|"
    r"более|больше|далее|дальше|farther\s+than|(?:no|not)\s+closer\s+than|не\s+ближче|не\s+ближе|"
    r"не\s+менше|не\s+менее|не\s+меньше|(?:not?|no)\s+(?:less|under)\s+than|not\s+under|"
    r"не\s+менш|щонайменше|minimum|min\.?|мінімум|минимум"
)
_UP: Final = (
    r"up\s+to|less\s+than|under|<|within|до|менше|менш|менее|меньше|не\s+більше|не\s+более|не\s+больше|"
    r"(?:not?|no)\s+more\s+than|not\s+over|not\s+beyond|at\s+most|maximum|max\.?|максимум|"
    r"не\s+більш|не\s+далі|не\s+дальше|не\s+далее|not?\s+(?:farther|further)\s+than|ближче|ближе"
)
_THAN: Final = r"(?:\s+(?:ніж|як|чем))?(?:\s+(?:за|в|у|на)(?=\s))?"
_DISTANCE: Final = re.compile(
    rf"(?:за\s+)?(?P<about>(?:{_ABOUT})\s*(?:(?:за|в|у|на)\s+)?)?(?:(?P<over>(?:{_OVER}){_THAN}\s*)|(?P<up>(?:{_UP}){_THAN}\s*))?"
    rf"(?:(?:from|between|від|від|от|между|між)\s+(?=\d[^\n]{{0,12}}?(?:to|and|до|та|і|и|-)))?"
    rf"(?P<near>{_LENGTH})(?P<plus>\+)?(?:\s*-?\s*(?P<unit1>{UNIT}))?(?P<plus1>\+)?"
    rf"(?:\s*(?:-|–|—|/|\.{{2,3}}|…|\bto\b|\bor\b|\band\b|&|\bдо\b|\bабо\b|"
    rf"\bили\b)\s*(?P<far>{_LENGTH})\s*-?\s*(?P<unit2>{UNIT})(?P<plus2>\+)?)?"
    rf"(?:\s*(?:±|\+/-|\+-)\s*(?P<spread>{_LENGTH})\s*(?P<unit3>{UNIT}))?"
    r"(?P<overhead>\s+overhead(?!\w))?"
    r"(?:\s+(?:(?P<least>minimum|min|at\s+least|мінімум|минимум|щонайменше)|(?P<most>maximum|max|at\s+most|"
    r"максимум|щонайбільше))(?!\w)\.?(?!\s*\d{1,3}(?!\d)))?",
    re.IGNORECASE,
)
_CM: Final = r"(?:cms?|centimet(?:re|er)s?|см|сантиметр\w{0,3})(?!\w)"
_SIZED: Final = re.compile(
    rf"{_LENGTH}\s*[x×х*]\s*{_LENGTH}(?:\s*[x×х*]\s*{_LENGTH})?\s*(?:{UNIT}|{_CM})(?!\w)|"
    rf"{_LENGTH}(?:\s*[-–]\s*{_LENGTH})?\s*{_CM}(?:\s+(?:high|wide|deep|across|long|thick)(?!\w))?|"
    r"(?:(?:at|on|in|на|у|в|with|an?|the)\s+){0,2}(?:height|altitude|alt\.?|hg?ts?\.?|h|elev\.?|вис\.?|выс\.?|diameter|width|depth|"
    r"radius|(?:висот|высот|діаметр|диаметр|глибин|глубин|ширин|радіус|радиус)\w{0,3})\s*[:=]?\s*"
    r"(?:(?:of|is|about|approx\.?|близько|около|до|in)\s+){0,2}"
    rf"{_LENGTH}(?:\s*[-–]\s*{_LENGTH})?\s*{UNIT}"
    rf"|(?:(?:{_ABOUT})\s*)?{_LENGTH}(?:\s*[-–]\s*{_LENGTH})?\s*{UNIT}\s+(?:AGL|AMSL|ASL|"
    r"above\s+(?:the\s+)?(?:ground|us)|over\s+us|high|tall|wide|deep|across|long|thick|up(?!\s+to)|"
    r"(?:in\s+(?:diameter|width|depth|height)|diameter|altitude|alt)(?!\s*\d)|над\s+(?:нами|землею|земл[её]й|"
    r"головою|головой)|заввишки|завширшки|завглибшки|завдовжки|у\s+діаметрі|в\s+диаметре|"
    r"в\s+высоту|в\s+ширину|в\s+глубину|в\s+длину)(?!\w)",
    re.IGNORECASE,
)
"""A height or a size: `100m AGL`, `висота 300 м`, `3 m wide`. It is not how far away."""
_LEAST: Final = re.compile(
    rf"(?:від|от)\s+{_LENGTH}\s*{UNIT}(?!\s*(?:-|–|—|до(?!\w)))", re.IGNORECASE
)
"""`від 3 км`: three, or more."""
_TURNED: Final = re.compile(
    r"(?P<unit>метрів|кілометр(?:ів|и|а)|метров|километр(?:ов|а))\s+(?P<figure>\d{1,4})"
    r"(?:\s*[-–]\s*(?P<far>\d{1,4}))?(?![\w.,:])",
    re.IGNORECASE,
)
_ENDS: Final = ("figure", "far")
"""`метрів 300`: turned around, it is about so much."""
_FLASH: Final = re.compile(
    r"(?:ftb|flash[\s-]to[\s-]bang|від\s+спалаху\s+до\s+звуку|от\s+вспышки\s+до\s+звука)"
    rf"\s*[:=]?\s*{FLASH_PATTERN}",
    re.IGNORECASE,
)
_FRACTION: Final = re.compile(r"(?:1/[234]|3/4)\s?[kк]", re.IGNORECASE)
"""`1/2 km`: half a kilometre, or one to two."""
_BEFORE_HUNDREDS: Final = re.compile(
    r"(?:\d+|\b(?:few|several|couple(?:\s+of)?|many|кілька|декілька|несколько|пару|пара))\s*$",
    re.IGNORECASE,
)
_OVERHEAD: Final = re.compile(
    r"(?:directly\s+|right\s+)?(?:overhead|ovhd|o/h)(?!\w)|above\s+us|over\s+us|над\s+головою|над\s+головой|"
    r"над\s+нами",
    re.IGNORECASE,
)
_OTHER_UNIT: Final = re.compile(
    rf"(?:(?:{_ABOUT})\s*)?(?P<near>{_LENGTH})(?:\s*-\s*(?P<far>{_LENGTH}))?\s*"
    r"(?P<unit>yds?|yards?|miles?|mi|ft|feet|nm|kn|kmh|ярд\w*|мил[яьи]\w*)(?!\w|-\d)",
    re.IGNORECASE,
)
_METRES: Final = {"y": 0.9144, "я": 0.9144, "m": 1609.344, "f": 0.3048}
"""Metres of a unit by its first letter; which mile a `миля` or `nm` is nobody knows."""
_UNCOUNTED: Final = re.compile(
    rf"(?:{any_of(VAGUE)}|(?:a\s+)?couple(?:\s+of)?|пар[ау])\s+{UNIT}", re.IGNORECASE
)
"""`кілька сотень метрів`, `a couple of km`: no figure."""


def sizes(line: LineText, at: int) -> Piece | None:
    """A height or a size at a place of the line, which is no distance."""
    match = _SIZED.match(line.text, at)
    text = Message("A height or a size has no field: F8 puts it into the note.")
    return match and asked(at, match.end(), text)


def distances(line: LineText, at: int) -> Piece | None:
    """A distance with its unit at a place of the line."""
    other = _OTHER_UNIT.match(line.text, at)
    vague = _UNCOUNTED.match(line.text, at)
    if other or vague:
        meant = _in_metres(line, other) if other else ()
        end = (other or vague).end()  # type: ignore[union-attr]
        return asked(at, end, Message("Write a distance in km or m."), "distance", meant)
    least = _LEAST.match(line.text, at)
    if least:
        text = Message("Write it before the figure: at least 5, up to 5 km.")
        return asked(at, least.end(), text, "distance")
    turned = _TURNED.match(line.text, at)
    if turned and not counted(line, turned.end()):
        ends = [_metres(turned[each] or turned["figure"], turned["unit"]) for each in _ENDS]
        distance = Distance(low_m=min(ends), high_m=max(ends), about=True)
        return Piece(at, turned.end(), "distance", distance)
    words = _WORDED.match(line.text, at)
    return _worded(line, at, words) if words else _figured(line, at)


def _in_metres(line: LineText, match: re.Match[str]) -> tuple[str, ...]:
    """A distance in yards, feet or miles as one in metres, to offer."""
    scale = _METRES.get(match["unit"][0].casefold())
    if scale is None or match["unit"].casefold() == "nm":
        return ()
    ends = [float(match[each].replace(",", ".")) * scale for each in ("near", "far") if match[each]]
    about, unit = in_own(line, "about", "близько", "около"), in_own(line, "m", "м", "м")
    return (f"{about} {'-'.join(f'{round(each, -1):.0f}' for each in ends)}{unit}",)


def _figured(line: LineText, at: int) -> Piece | None:
    """A distance in figures, `overhead` among them."""
    overhead = _OVERHEAD.match(line.text, at)
    if overhead:
        return Piece(at, overhead.end(), "distance", Distance(overhead=True))
    match = _DISTANCE.match(line.text, at)
    if match is None or not (match["unit1"] or match["unit2"]):
        return None
    end = match.end()
    if _FRACTION.match(match[0]):
        typed = TypedText("".join(match[0].split()))
        return asked(at, end, Message("{1} may be one distance or two figures.", typed), "distance")
    if match["far"] and not match["unit1"] and len(match["near"]) > 3 and match["unit2"][0] in "kк":
        return None  # "2315 до 2 км" begins with a time
    try:
        return Piece(at, end, "distance", _distance(match))
    except InputError as e:
        return Piece(at, end, "ask", value="distance", error=e)


def flashes(line: LineText, at: int) -> Piece | None:
    """`ftb 12s stopwatch`: a time from flash to bang at a place of the line."""
    match = _FLASH.match(line.text, at)
    if match is None:
        return None
    name = "flash_to_bang"
    if name not in FIELDS_OF_KIND[line.kind]:
        text = Message("This kind of entry has no such field: {1}.", FieldText(name))
        return asked(at, match.end(), text, name)
    try:
        return Piece(at, match.end(), "key", (name, flash_of(match)))
    except InputError as e:
        return Piece(at, match.end(), "ask", value=name, error=e)


def _worded(line: LineText, at: int, match: re.Match[str]) -> Piece:
    """`three to five km`, `півтора кілометра`; not the end of `2 thousand metres`."""
    figure = _BEFORE_HUNDREDS.search(line.text[:at])
    if figure and re.match(r"(?:thousand|hundred|тисяч|тысяч|сто)", match["near"], re.IGNORECASE):
        text = Message("{1} is no distance.", TypedText((figure[0] + match[0]).strip()[:40]))
        return asked(at, match.end(), text, "distance")
    word = " ".join(match["near"].casefold().split())
    near = _HALVES.get(word) or (1 if word in ("a", "") else spelled(word))
    if match["whole"]:
        near = (int(match["whole"]) if match["whole"].isdigit() else spelled(match["whole"])) + 0.5
    scale = 1000 if match["unit"].casefold().startswith(("k", "к")) else 1
    ends = [round(each * scale) for each in (near, spelled(match["far"]) if match["far"] else near)]
    if ends[0] > ends[1]:
        return asked(at, match.end(), Message("The near end is beyond the far one."), "distance")
    if match["far"] and hundreds_apart(spelled(word), spelled(match["far"])):
        text = Message("{1} is no distance.", TypedText(match[0].strip()[:40]))
        return asked(at, match.end(), text, "distance")
    distance = Distance(low_m=ends[0], high_m=ends[1], about=bool(match["about"]))
    return Piece(at, match.end(), "distance", distance)


def hundreds_apart(near: int, far: int) -> bool:
    """Whether `five or six hundred` may leave out the first hundred."""
    return far >= 100 > 10 * near


def _distance(match: re.Match[str]) -> Distance:
    unit = match["unit2"] or match["unit1"]
    near = _metres(match["near"], match["unit1"] or unit)
    far = _metres(match["far"], unit) if match["far"] else near
    if match["spread"]:
        spread = _metres(match["spread"], match["unit3"])
        near, far = max(0, near - spread), far + spread
    if not far:
        raise InputError("Nought is no distance: write overhead, or how far.", field="distance")
    over = match["over"] or match["plus"] or match["plus1"] or match["plus2"] or match["least"]
    up = match["up"] or match["most"]
    if over and up:
        raise InputError("The near end is beyond the far one.", field="distance")
    return Distance(
        low_m=None if up else near,
        high_m=None if over else far,
        about=bool(match["about"]),
        overhead=bool(match["overhead"]),
    )


def _metres(figure: str, unit: str) -> int:
    kilometres = unit.casefold().startswith(("k", "к", "cl"))
    whole, _, part = re.sub(r"\s", "", figure).replace(",", ".").partition(".")
    if not kilometres and len(part) == 3 and whole.strip("0"):
        return int(whole + part)  # 2,000 m
    places, scale = (3, 1000) if kilometres else (0, 1)
    if len(part.rstrip("0")) > places:
        raise InputError("A distance is told to the metre.", field="distance")
    return int(whole) * scale + int((part + "000")[:places] or 0)


# --- Calibres.

_CALIBRE: Final = re.compile(
    r"(?P<other>\d{1,3}\s*(?:mm|мм)?\s*(?:/|-|or|and|or|або|"
    r"или)\s*)?(?P<figure>\d{1,4}(?:[.,]\d{1,2})?)\s*-?(?:mm|мм|millimet\w+|міліметр\w*|"
    r"миллиметр\w*)"
    r"(?:овий|овый|овими|овыми|ових|овых|ова|овая|ового|ової|овой)?(?![\w])",
    re.IGNORECASE,
)


def calibres(line: LineText, at: int) -> Piece | None:
    """A calibre at a place of the line, in hundredths of a millimetre."""
    match = _CALIBRE.match(line.text, at)
    if match is None:
        return None
    if match["other"]:
        return asked(
            at, match.end(), Message("Two calibres: write each beside its weapon."), "weapons"
        )
    whole, _, part = match["figure"].replace(",", ".").partition(".")
    value = int(whole) * 100 + int((part + "00")[:2])
    if not 0 < value <= 200_000:
        return asked(at, match.end(), Message("There is no such calibre."), "weapons")
    return Piece(at, match.end(), "calibre", value)
