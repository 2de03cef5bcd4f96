"""Figures of a report, counted from signed records by code that shares nothing with the program.

It reads records in the order of the log and knows the rules from the specification alone: claims,
links, what findings and assessments set apart, operational days. All who signed are taken to be
entitled, all counts to be of one code each; what is set apart stands in no link of a link.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

QUALIFIERS = (
    "exact", "about", "at_least", "over", "up_to", "almost", "range",
    "several", "tens", "hundreds", "uncounted", "continuous",
)  # fmt: skip
RELATIONS = ("same", "stages", "overlap", "part", "duplicate", "shares", "apart")
WORDS = {"several": 2, "tens": 20, "hundreds": 200, "uncounted": 1, "continuous": 1}
APART = {"controlled_detonation": "demining"} | dict.fromkeys(
    ("live_fire_exercise", "live_fire_inside", "live_fire_outside"), "live_fire"
)
LABELS = ("live_fire", "demining")
DAY, MONTH, YEAR = 4, 5, 6
KYIV = ZoneInfo("Europe/Kyiv")

Bounds = tuple[int, int | None, int, bool]
"""At least, at most or open, best, with a figure."""


def cbor(raw: bytes, at: int = 0) -> tuple[Any, int]:
    """A value of RFC 8949, as far as records use it, and where the next begins."""
    major, small = raw[at] >> 5, raw[at] & 31
    at += 1
    if small > 23:
        size = 1 << (small - 24)
        small, at = int.from_bytes(raw[at : at + size]), at + size
    match major:
        case 0:
            return small, at
        case 1:
            return -1 - small, at
        case 2 | 3:
            text = raw[at : at + small]
            return (text if major == 2 else text.decode()), at + small
        case 4:
            made = []
            for _ in range(small):
                value, at = cbor(raw, at)
                made.append(value)
            return made, at
        case 5:
            members = {}
            for _ in range(small):
                key, at = cbor(raw, at)
                members[key], at = cbor(raw, at)
            return members, at
        case 6:
            return cbor(raw, at)
    return {20: False, 21: True}[small], at


class Event(NamedTuple):
    """An observation in force, or what a link joins."""

    bounds: Bounds
    counted: Bounds | None
    apart: dict[str, Bounds]
    found: bool  # it was a finding that set it apart
    leaves: tuple[dict[int, Any], ...]
    speaking: tuple[dict[int, Any], ...]  # the leaves that tell of what counts


class Row(NamedTuple):
    """A line of the totals."""

    bounds: Bounds
    rows: int
    open_rows: int
    without_figure: int
    apart: dict[str, Bounds]
    explosions: Bounds


def claim(count: dict[int, int] | None) -> Bounds:
    """What a count asserts."""
    if count is None:
        return 1, None, 1, False
    word, low, high = QUALIFIERS[count.get(0, 0)], count.get(1, 0), count.get(2, 0)
    if word in WORDS:
        return WORDS[word], None, WORDS[word], False
    if word in ("at_least", "over"):
        low += word == "over"
        return low, None, low, True
    if high == 0:
        return 0, 0, 0, True
    if word == "up_to":
        return 1, high, 1, True
    if word == "about":
        return max(1, low - _tenth(low)), high + _tenth(high), (low + high) // 2, True
    if word == "almost":
        least = max(1, low - _tenth(low))
        most = max(least, high - 1)
        return least, most, most, True
    return low, high, (low + high) // 2, True


def _tenth(figure: int) -> int:
    return max(1, (figure + 5) // 10)


def added(claims: Sequence[Bounds]) -> Bounds:
    """Of different events."""
    open_ = any(each[1] is None for each in claims)
    return (
        sum(each[0] for each in claims),
        None if open_ else sum(each[1] or 0 for each in claims),
        sum(each[2] for each in claims),
        all(each[3] for each in claims),
    )


def joined(relation: str, claims: Sequence[Bounds], whole: Bounds | None) -> Bounds:
    """Of what a link joins."""
    low, best = max(each[0] for each in claims), max(each[2] for each in claims)
    figure = any(each[3] for each in claims)
    if relation in ("same", "stages"):
        tops = [each[1] for each in claims if each[1] is not None]
        top = max(tops, default=None)
        if top is None or top < low:
            return low, None, best, figure
        return low, top, min(best, top), figure
    if relation == "overlap":
        return low, added(claims)[1], best, figure
    if relation == "duplicate":
        return claims[0]
    if relation == "shares":
        assert whole is not None
        return whole
    first, least = claims[0], max(claims[0][0], sum(each[0] for each in claims[1:]))
    top = None if first[1] is None else max(first[1], least)
    return least, top, max(first[2], least), first[3]


def group(relation: str, members: Sequence[Event], whole: Bounds | None, label: str) -> Event:
    """Of a link in force whose members are here; the first is the whole, or the primary."""
    bounds = joined(relation, [each.bounds for each in members], whole)
    one_set = relation in ("same", "stages", "duplicate")
    leaves = tuple(leaf for each in members for leaf in each.leaves)
    heard = tuple(
        leaf
        for each in members
        for leaf in (each.speaking if each.counted else each.leaves if one_set else ())
    )
    tail = (leaves, heard or leaves)
    labels = [lab for each in members for lab in each.apart]
    found = [lab for each in members if each.found for lab in each.apart]
    if label or (one_set and (found or all(each.apart for each in members))):
        return Event(bounds, None, {label or (found or labels)[0]: bounds}, bool(label), *tail)
    if one_set or not labels:
        return Event(bounds, bounds, {}, False, *tail)
    rest = [each.bounds for each in members if not each.apart]
    aside = [each.bounds for each in members if each.apart]
    sum_apart = {
        lab: (added if relation in ("part", "shares") else _union)(
            [each.bounds for each in members if lab in each.apart]
        )
        for lab in set(labels)
    }
    tops = [sum_apart[lab][1] for lab in sum_apart]
    off = None if None in tops else sum(top or 0 for top in tops)
    if relation == "overlap":
        if not rest:
            return Event(bounds, None, sum_apart, True, *tail)
        union = _union(rest)
        low = 0 if off is None else max(0, union[0] - off)
        return Event(bounds, (low, *union[1:]), sum_apart, True, *tail)
    if relation == "part" and members[0].apart:
        return Event(bounds, None, {next(iter(members[0].apart)): bounds}, True, *tail)
    others = sum(each.bounds[0] for each in members[relation == "part" :] if not each.apart)
    base = members[0].bounds if relation == "part" else bounds
    low = max(0 if off is None else base[0] - off, others, 0)
    high = None if base[1] is None else max(low, base[1] - sum(each[0] for each in aside))
    best = max(low, base[2] - sum(each[2] for each in aside))
    best = best if high is None else min(best, high)
    return Event(bounds, (low, high, best, base[3]), sum_apart, True, *tail)


def _union(claims: Sequence[Bounds]) -> Bounds:
    return joined("overlap", claims, None)


class Log:
    """What the first records of the log come to.

    Args:
        raws: Signed bytes, in the order of the log.
    """

    def __init__(self, raws: Iterable[bytes]) -> None:
        self.thread: dict[bytes, bytes] = {}
        self.now: dict[bytes, dict[int, Any]] = {}
        links: dict[bytes, dict[int, Any]] = {}
        gone, pending = set[bytes](), dict[bytes, dict[int, Any]]()
        found: dict[bytes, str] = {}
        for raw in raws:
            hash_, body = hashlib.sha256(raw).digest(), cbor(cbor(raw)[0][2])[0]
            match body[0]:
                case 1:
                    self.thread[hash_], self.now[hash_] = hash_, body
                case 2:
                    self.thread[hash_] = self.thread[body[60]]
                    self.now[self.thread[hash_]] = body
                case 3:
                    gone.add(self.thread[body[60]])
                case 6 if 70 in body:
                    if body[69] == "approved":
                        state = pending[body[70]]
                        for target in state[68] if state[69] in LABELS else ():
                            found.setdefault(self.thread.get(target, target), state[69])
                case 6:
                    pending[hash_] = body
                case 10 if 81 in body:
                    gone.add(body[81])
                case 10:
                    links[hash_] = body
        self.now = {name: body for name, body in self.now.items() if name not in gone}
        self.found = found
        self.events = self._events(links, gone)

    def _events(self, links: dict[bytes, dict[int, Any]], gone: set[bytes]) -> list[Event]:
        top = {name: self._single(name, body) for name, body in self.now.items()}
        taken, idle = set[bytes](), set[bytes]()
        for name, link in links.items():
            relation = RELATIONS[link[78]]
            if name in gone or relation == "apart":
                continue
            members = [*dict.fromkeys(self.thread.get(each, each) for each in link[68])]
            if idle & {*members} or taken & ({*members} - gone):
                idle.add(name)
                continue
            taken |= {*members}
            here = [each for each in members if each in top]
            if not here:
                gone.add(name)
                continue
            parts = [top.pop(each) for each in here]
            whole = claim(link[79]) if 79 in link else None
            if relation == "part" and here[0] != members[0]:
                top[name] = _summed(parts)
            elif len(parts) == 1:
                top[name] = parts[0]
            else:
                top[name] = group(relation, parts, whole, self.found.get(name, ""))
        return list(top.values())

    def _single(self, name: bytes, body: dict[int, Any]) -> Event:
        bounds = claim(body.get(14))
        by_word = [APART[each] for each in body.get(16, ()) if each in APART]
        label = self.found.get(name, "") or (by_word[0] if by_word else "")
        return Event(
            bounds, None if label else bounds, {label: bounds} if label else {},
            name in self.found, (body,), (body,),
        )  # fmt: skip

    def total(self, day: date | None, region: str | None) -> Row:
        """The line of an operational day and a region; None: in no day, of all regions."""
        events = [
            each
            for each in self.events
            if day_of(each) == day and region in (None, each.speaking[0].get(11, ""))
        ]
        counted = [each.counted for each in events if each.counted]
        labels = {lab for each in events for lab in each.apart}
        return Row(
            added(counted),
            len(counted),
            sum(each[1] is None for each in counted),
            sum(not each[3] for each in counted),
            {lab: added([e.apart[lab] for e in events if lab in e.apart]) for lab in labels},
            added([each for event in events for each in _explosions(event)]),
        )


def _explosions(event: Event) -> Iterator[Bounds]:
    """All of what tells of explosions alone; up to all of what may tell of them."""
    codes = {code for leaf in event.speaking for code in leaf.get(15, ())}
    if event.counted and (not codes or "explosion" in codes):
        low, high, best, figure = event.counted
        yield (low, high, best, figure) if codes == {"explosion"} else (0, high, 0, figure)


def _summed(parts: Sequence[Event]) -> Event:
    rest = [each.counted for each in parts if each.counted]
    labels = {lab for each in parts for lab in each.apart}
    return Event(
        added([each.bounds for each in parts]),
        added(rest) if rest else None,
        {lab: added([e.apart[lab] for e in parts if lab in e.apart]) for lab in labels},
        any(each.found for each in parts),
        tuple(leaf for each in parts for leaf in each.leaves),
        tuple(leaf for each in parts if each.counted for leaf in each.speaking),
    )


def day_of(event: Event) -> date | None:
    """The operational day, from 19:30 to 19:30: of where all windows meet, else of their hull."""
    windows = [each for leaf in event.leaves if (each := _window(leaf.get(7)))]
    if not windows:
        return None
    first, last = max(each[0] for each in windows), min(each[1] for each in windows)
    if first >= last:
        last = max(each[1] for each in windows)
    local = (last - timedelta(seconds=1)).astimezone(KYIV)
    late = (local.hour, local.minute) >= (19, 30)
    return local.date() + timedelta(days=1) if late else local.date()


def _window(time: dict[int, int] | None) -> tuple[datetime, datetime] | None:
    if time is None or time.get(2, 1) in (MONTH, YEAR):
        return None
    start = datetime.fromtimestamp(time[0], UTC)
    if time.get(2, 1) == DAY:
        named = datetime.combine(start.astimezone(KYIV).date(), datetime.min.time(), KYIV)
        evening = named.replace(hour=19, minute=30)
        return (evening - timedelta(days=1)).astimezone(UTC), evening.astimezone(UTC)
    return start, start + timedelta(seconds=time.get(1, 0) or 1)
