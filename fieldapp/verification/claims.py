"""Claims: what an observation asserts about how many, as bounds. Pure.

A claim is [at_least, at_most]; at_most is None where it is open. No other value stands for a count
here, so nothing that is unknown becomes a bare number. Only `about` and `almost` are conventions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Weapon

NOT_KNOWN: Final = "not_known"
ALL_REGIONS: Final = "all"
MIXED: Final = "mixed"
SEVERAL_WEAPONS: Final = "several_weapons"
ONE_OF_SEVERAL: Final = "one_of_several"
SUMMARIES: Final = frozenset({MIXED, SEVERAL_WEAPONS, ONE_OF_SEVERAL})
"""Keys of lines that hold all of a claim, whose shares stand in brackets."""

COUNTS_CONTRADICT: Final = "counts_contradict"
PARTS_EXCEED_WHOLE: Final = "parts_exceed_whole"
STEPS_DIFFER: Final = "steps_differ"

Counted = Literal["apart", "counted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingRule:
    """Settings of a mission about counting.

    Attributes:
        about_percent: Half-width of "about", in per cent of the figure.
        several, tens, hundreds: The least that each word asserts.
        live_fire, demining: Whether they are set apart, or counted with the violations.
    """

    about_percent: int = 10
    several: int = 2
    tens: int = 20
    hundreds: int = 200
    live_fire: Counted = "apart"
    demining: Counted = "apart"

    def sets_apart(self, label: str) -> bool:
        """Whether what is "live_fire" or "demining" stays out of the violations."""
        return {"live_fire": self.live_fire, "demining": self.demining}[label] == "apart"


@dataclass(frozen=True, slots=True)
class CountClaim:
    """Bounds of a number of events.

    Attributes:
        at_least: Lower bound.
        at_most: Upper bound, None where it is open.
        best: One figure between them.
        figure: Whether a figure was told, or words alone.
    """

    at_least: int
    at_most: int | None
    best: int
    figure: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.at_least <= self.best <= at_most_or(self.at_most, self.best):
            msg = "0 <= at_least <= best <= at_most"
            raise ValueError(msg)

    @property
    def likely(self) -> int | None:
        """The likeliest figure as it may be told; None where the top is open."""
        return None if self.at_most is None else self.best


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A line of a total by a key.

    Attributes:
        key: A code, a name of a region, or one of NOT_KNOWN, MIXED ….
        claim: Its bounds.
        bracketed: Stands beside the total and is never added.
    """

    key: str
    claim: CountClaim
    bracketed: bool = False


def at_most_or(at_most: int | None, open_: int) -> int:
    """An upper bound, or a figure for an open one."""
    return open_ if at_most is None else at_most


NOTHING: Final = CountClaim(0, 0, 0)


def region_key(name: str) -> str:
    """Key of a region: its name, in quotes where it would be taken for a key; NOT_KNOWN for "".

    >>> region_key("Luhansk"), region_key("all"), region_key('"all"'), region_key("")
    ('Luhansk', '"all"', '""all""', 'not_known')
    """
    if name.strip('"') in (ALL_REGIONS, NOT_KNOWN):
        return f'"{name}"'
    return name or NOT_KNOWN


def bounded(at_least: int, at_most: int | None, best: int, *, figure: bool = True) -> CountClaim:
    """A claim with its lower bound at 0 or above, and the other two values not below it."""
    low = max(0, at_least)
    high = None if at_most is None else max(low, at_most)
    return CountClaim(low, high, max(low, min(best, at_most_or(high, best))), figure)


def claim(count: Count | None, rule: CountingRule) -> CountClaim:
    """Claim of a count; an absent one asserts one event or more."""
    absent = bounded(1, None, 1, figure=False)
    if count is None:
        return absent
    low, high = count.low, count.high
    match count.qualifier:
        case "several" | "tens" | "hundreds" as word:
            floor: int = getattr(rule, word)
            return bounded(floor, None, floor, figure=False)
        case "exact" | "about" | "almost" | "range" as word if low is not None and high is not None:
            return _figures(word, low, high, rule)
        case "at_least" if low is not None:
            return bounded(low, None, low)
        case "over" if low is not None:
            return bounded(low + 1, None, low + 1)
        case "up_to" if high is not None:
            return bounded(min(1, high), high, 1)
    return absent


def times(claim: CountClaim, number: int) -> CountClaim:
    """The claim about so many observations of different events that claim the same each."""
    high = None if claim.at_most is None else claim.at_most * number
    return bounded(claim.at_least * number, high, claim.best * number, figure=claim.figure)


def total_of(claims: Sequence[CountClaim]) -> CountClaim:
    """The claim about different events together."""
    return bounded(
        sum(each.at_least for each in claims),
        _sum_or_open([each.at_most for each in claims]),
        sum(each.best for each in claims),
        figure=all(each.figure for each in claims),
    )


def union_of(claims: Sequence[CountClaim]) -> CountClaim:
    """The claim about events of which some may be the same."""
    return bounded(
        max(each.at_least for each in claims),
        _sum_or_open([each.at_most for each in claims]),
        max(each.best for each in claims),
        figure=any(each.figure for each in claims),
    )


def compose(
    relation: str, claims: Sequence[CountClaim], whole: CountClaim | None = None
) -> tuple[CountClaim, str]:
    """The claim of members that a link joins, and a flag, "" where nothing is odd.

    Args:
        relation: Code of list "link_relation".
        claims: Of the members, in the link's order.
        whole: The declared total of `shares`.
    """
    match relation:
        case "same" | "stages":
            union = union_of(claims)
            closed = [each.at_most for each in claims if each.at_most is not None]
            if not closed or max(closed) < union.at_least:
                return replace(union, at_most=None), COUNTS_CONTRADICT if closed else ""
            return bounded(union.at_least, max(closed), union.best, figure=union.figure), ""
        case "overlap":
            return union_of(claims), ""
        case "part":
            first, least = claims[0], sum(each.at_least for each in claims[1:])
            flag = PARTS_EXCEED_WHOLE if least > at_most_or(first.at_most, least) else ""
            low = max(first.at_least, least)
            return bounded(low, first.at_most, first.best, figure=first.figure), flag
        case "shares" if whole is not None:
            least = sum(each.at_least for each in claims)
            return whole, PARTS_EXCEED_WHOLE if least > at_most_or(whole.at_most, least) else ""
        case "duplicate":
            return claims[0], ""
        case "apart":
            return total_of(claims), ""
    msg = f"no such relation, or no whole: {relation}"
    raise ValueError(msg)


def observed(seen: Observation, rule: CountingRule) -> tuple[CountClaim, str]:
    """The claim of one observation, and a flag, "" where nothing is odd.

    A camera's steps are added where no count was told; a told count holds over them.
    """
    if not seen.steps:
        return claim(seen.count, rule), ""
    steps = total_of([claim(step.count, rule) for step in seen.steps])
    if seen.count is None:
        later = seen.steps if seen.continues else seen.steps[1:]
        sums_up = any(step.summary for step in later)
        return steps, STEPS_DIFFER if sums_up else ""  # it repeats earlier ones
    own = claim(seen.count, rule)
    meet = own.at_least <= at_most_or(steps.at_most, own.at_least) and (
        steps.at_least <= at_most_or(own.at_most, steps.at_least)
    )
    return own, "" if meet else STEPS_DIFFER


def by_what(seen: Observation, rule: CountingRule) -> tuple[ClaimRow, ...]:
    """The claim of one observation by codes of `what`; lines without brackets add up to it."""
    whole = observed(seen, rule)[0]
    if not seen.steps:
        return unsplit(known(seen.what), whole, MIXED)
    steps: dict[str, list[CountClaim]] = {}
    for step in seen.steps:
        steps.setdefault(step.what or NOT_KNOWN, []).append(claim(step.count, rule))
    return _split({key: total_of(claims) for key, claims in steps.items()}, whole, MIXED)


def by_weapon(seen: Observation, rule: CountingRule) -> tuple[ClaimRow, ...]:
    """The claim of one observation by weapon; lines without brackets add up to it."""
    whole = observed(seen, rule)[0]
    types = known([each.type for each in seen.weapons])
    if any(each.either for each in seen.weapons) and len(types) > 1:
        return _one_of_several(seen.weapons, types, whole)
    own = dict(_own_shares(seen.weapons, types, whole, rule))
    if not own:
        return unsplit(types, whole, SEVERAL_WEAPONS)
    others = tuple(each for each in types if each not in own)
    rest = less(whole, total_of(list(own.values())))
    if len(others) > 1:
        split = _split({**own, SEVERAL_WEAPONS: rest}, whole, SEVERAL_WEAPONS)
        shares = unsplit(others, rest, SEVERAL_WEAPONS)[1:]
        return (*split, *shares)
    if others or rest != NOTHING:
        own[others[0] if others else NOT_KNOWN] = rest
    return _split(own, whole, SEVERAL_WEAPONS)


def known(codes: Sequence[str]) -> tuple[str, ...]:
    """Codes without repetition, in order; "not known" is left out where another is known."""
    named = tuple(dict.fromkeys(code for code in codes if code not in ("", NOT_KNOWN)))
    return named or (NOT_KNOWN,)


def unsplit(codes: Sequence[str], whole: CountClaim, several: str) -> tuple[ClaimRow, ...]:
    """Lines of one claim about several codes: all of it in one line, each code in brackets."""
    if len(codes) == 1:
        return (ClaimRow(codes[0], whole),)
    others = len(codes) - 1
    share = bounded(0, whole.at_most, 0, figure=False)
    if whole.at_least > others:
        high = None if whole.at_most is None else whole.at_most - others
        share = bounded(1, high, 1, figure=False)
    return (ClaimRow(several, whole), *(ClaimRow(code, share, True) for code in codes))


def less(whole: CountClaim, share: CountClaim) -> CountClaim:
    """Rest of a claim without a share of it."""
    low = 0 if share.at_most is None else whole.at_least - share.at_most
    high = None if whole.at_most is None else whole.at_most - share.at_least
    return bounded(low, high, whole.best - share.best, figure=whole.figure and share.figure)


def _figures(word: str, low: int, high: int, rule: CountingRule) -> CountClaim:
    """The claim of a figure, or of two, with a word that may widen it."""
    if high == 0:
        return NOTHING
    match word:
        case "about":
            least, most = max(1, low - _width(low, rule)), high + _width(high, rule)
            return bounded(least, most, (low + high) // 2)
        case "almost":
            least = max(1, low - _width(low, rule))
            return bounded(least, high - 1, high - 1)
    return bounded(low, high, (low + high) // 2)


def _width(figure: int, rule: CountingRule) -> int:
    return max(1, (figure * rule.about_percent + 50) // 100)


def _sum_or_open(bounds: Sequence[int | None]) -> int | None:
    closed = [each for each in bounds if each is not None]
    return sum(closed) if len(closed) == len(bounds) else None


def _own_shares(
    weapons: Sequence[Weapon], types: Sequence[str], whole: CountClaim, rule: CountingRule
) -> Iterator[tuple[str, CountClaim]]:
    """The share of each weapon that was told with one: by a figure, as "most" or as "part"."""
    for type_ in types:
        same = [each for each in weapons if each.type == type_]
        if same and all(each.count for each in same):
            yield type_, total_of([claim(each.count, rule) for each in same])
        elif [each.part for each in same] == ["most"]:
            least = whole.at_least // 2 + 1 if whole.at_least else 0
            yield type_, bounded(least, whole.at_most, least, figure=False)
        elif [each.part for each in same] == ["part"]:
            most = None if whole.at_most is None else whole.at_most - 1
            yield type_, bounded(min(1, whole.at_least), most, 1, figure=False)


def _one_of_several(
    weapons: Sequence[Weapon], types: Sequence[str], whole: CountClaim
) -> tuple[ClaimRow, ...]:
    """Lines of weapons of which some are alternatives: each of those fired none or all."""
    alternatives = {each.type for each in weapons if each.either}
    if alternatives.issuperset(types):
        share = bounded(0, whole.at_most, 0, figure=False)
        return (ClaimRow(ONE_OF_SEVERAL, whole), *(ClaimRow(each, share, True) for each in types))
    first, *rows = unsplit(types, whole, SEVERAL_WEAPONS)
    free = bounded(0, whole.at_most, 0, figure=False)
    return (first, *(ClaimRow(r.key, free, True) if r.key in alternatives else r for r in rows))


def _split(
    shares: Mapping[str, CountClaim], whole: CountClaim, several: str
) -> tuple[ClaimRow, ...]:
    """Lines of told shares; in brackets below the whole where they do not add up to it."""
    if total_of(list(shares.values())) == whole:
        return tuple(ClaimRow(key, share) for key, share in shares.items())
    if len(shares) == 1:
        return (ClaimRow(next(iter(shares)), whole),)
    rows = (ClaimRow(key, share, True) for key, share in shares.items() if key != several)
    return (ClaimRow(several, whole), *rows)
