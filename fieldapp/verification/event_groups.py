"""Groups: observations that signed links join, each counted once. Pure.

What was found to be live fire or demining is set apart inside its group. A set-apart member does
not merely fall away: the others may tell of the same events, so bounds are widened by its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.observation.values import EventTime
from fieldapp.verification.claims import (
    PARTS_EXCEED_WHOLE,
    ClaimRow,
    CountClaim,
    CountingRule,
    at_most_or,
    bounded,
    by_weapon,
    by_what,
    claim,
    compose,
    less,
    observed,
    total_of,
    union_of,
)
from fieldapp.verification.link_force import EventLink, Forest

ASSESSED_APART: Final = {
    "controlled_detonation": "demining",
    "live_fire_exercise": "live_fire",
    "live_fire_inside": "live_fire",
    "live_fire_outside": "live_fire",
}
"""Assessments of a monitor that set an observation apart, with the line that it moves to."""

COUNTABLE: Final = frozenset(
    kind for kind, fields in FIELDS_OF_KIND.items() if "count" in fields
) - {"statement", "watch"}
"""Kinds of observations that tell how many; each has totals of its own."""

ASSESSMENTS_DIFFER: Final = "assessments_differ"
SET_APART_INSIDE: Final = "set_apart_inside"
WHOLE_MISSING: Final = "whole_missing"
MEMBER_GONE: Final = "member_gone"

ONE_SET: Final = frozenset({"same", "stages", "duplicate"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedRow:
    """An observation in force, as counting sees it. There is none of a statement.

    Attributes:
        hash: The thread's name: hash of its first version.
        kind: Code of list "kind"; each kind has totals of its own.
        claim: How many.
        flag: STEPS_DIFFER or "".
        what, weapons: The claim by codes.
        region: As told.
        time: When, None where not told.
        assessed: "live_fire" or "demining" by the monitor's assessment, or "".
        seen: The observation; None where it is not known.
    """

    hash: bytes
    kind: str
    claim: CountClaim
    flag: str = ""
    what: tuple[ClaimRow, ...] = ()
    weapons: tuple[ClaimRow, ...] = ()
    region: str = ""
    time: EventTime | None = None
    assessed: str = ""
    seen: Observation | None = None


@dataclass(frozen=True, slots=True)
class ApartLine:
    """Events set apart: the line they move to, their claim, and whether a finding says so."""

    label: str
    claim: CountClaim
    found: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EventGroup:
    """An observation, or what a link joins.

    Attributes:
        hash: Of the thread or of the link.
        relation: Of the link, "" for an observation.
        full: The claim of all of it, with what is set apart.
        counted: The claim of what counts, None where all is set apart.
        apart: What is set apart.
        flags: What somebody should look at, of this link alone.
        members: Of the link, in signed order, without those that are gone.
        row: The observation, None for a link.
    """

    hash: bytes
    relation: str = ""
    full: CountClaim
    counted: CountClaim | None
    apart: tuple[ApartLine, ...] = ()
    flags: tuple[str, ...] = ()
    members: tuple[EventGroup, ...] = ()
    row: CountedRow | None = None

    def leaves(self) -> Iterator[EventGroup]:
        """Observations of the group, in order."""
        if self.row:
            yield self
        for member in self.members:
            yield from member.leaves()

    def all_flags(self) -> Iterator[tuple[bytes, str]]:
        """(hash, flag) of all that is flagged in it."""
        yield from ((self.hash, flag) for flag in self.flags)
        for member in self.members:
            yield from member.all_flags()


def counted_row(hash_: bytes, seen: Observation, rule: CountingRule) -> CountedRow:
    """An observation as counting sees it.

    Raises:
        ValueError: It is a statement, which is never counted.
    """
    if seen.kind == "statement":
        msg = "a statement is never counted"
        raise ValueError(msg)
    whole, flag = observed(seen, rule)
    return CountedRow(
        hash=hash_,
        kind=seen.kind,
        claim=whole,
        flag=flag,
        what=by_what(seen, rule),
        weapons=by_weapon(seen, rule),
        region=seen.region,
        time=seen.time,
        assessed=assessed_apart(seen.assessment),
        seen=seen,
    )


def claim_alone(seen: Observation, rule: CountingRule) -> CountClaim | None:
    """The claim of an observation that nothing joins, None where its assessment sets it apart."""
    label = assessed_apart(seen.assessment)
    return None if label and rule.sets_apart(label) else observed(seen, rule)[0]


def assessed_apart(codes: Iterable[str]) -> str:
    """The line that assessments move an observation to, "" for none; the first by name of two."""
    return min((ASSESSED_APART[code] for code in codes if code in ASSESSED_APART), default="")


def groups(
    rows: Mapping[bytes, CountedRow],
    forest: Forest,
    rule: CountingRule,
    found: Mapping[bytes, str] | None = None,
) -> tuple[EventGroup, ...]:
    """Every observation once: alone, or in the outermost group that it is of.

    Args:
        rows: Observations in force, by thread.
        forest: The links, of these rows.
        rule: What the mission sets.
        found: "live_fire" or "demining" by threads and links that a finding sets apart.
    """
    found = {name: label for name, label in (found or {}).items() if rule.sets_apart(label)}
    made: dict[bytes, EventGroup] = {name: _leaf(row, rule, found) for name, row in rows.items()}
    for link in forest.in_force.values():  # a member is older than its link
        members = [made.pop(member) for member in link.members if member in made]
        if members:
            made[link.hash] = _joined(link, members, rule, found)
    return tuple(made.values())


def _leaf(row: CountedRow, rule: CountingRule, found: Mapping[bytes, str]) -> EventGroup:
    label, by_finding = found.get(row.hash, ""), row.hash in found
    if not label and row.assessed and rule.sets_apart(row.assessed):
        label = row.assessed
    return EventGroup(
        hash=row.hash,
        full=row.claim,
        counted=None if label else row.claim,
        apart=(ApartLine(label, row.claim, by_finding),) if label else (),
        flags=(row.flag,) if row.flag else (),
        row=row,
    )


def _joined(
    link: EventLink, members: list[EventGroup], rule: CountingRule, found: Mapping[bytes, str]
) -> EventGroup:
    """The group of a link with the members that are left."""
    relation = link.relation
    flags = [MEMBER_GONE] if len(members) < len(set(link.members)) else []
    if relation == "part" and members[0].hash != link.members[0]:
        relation = "apart"  # the sum of the parts
        flags.append(WHOLE_MISSING)
    declared = claim(link.whole, rule) if relation == "shares" else None
    full, flag = members[0].full, ""
    if len(members) > 1:
        full, flag = compose(relation, [each.full for each in members], declared)
        counted, lines, odd = _without_apart(relation, members, full)
    else:
        counted, lines, odd = members[0].counted, members[0].apart, ""
    if link.hash in found:
        counted, lines, odd = None, (ApartLine(found[link.hash], full, True),), ""
    return EventGroup(
        hash=link.hash,
        relation=link.relation,
        full=full,
        counted=counted,
        apart=lines,
        flags=tuple(dict.fromkeys(each for each in (*flags, flag, odd) if each)),
        members=tuple(members),
    )


GroupParts = tuple[CountClaim | None, tuple[ApartLine, ...], str]
"""The part of a group that counts, the part set apart, and a flag."""


def _without_apart(relation: str, members: Sequence[EventGroup], full: CountClaim) -> GroupParts:
    """The part that counts of a group with members set apart."""
    if not any(each.apart for each in members):
        return full, (), ""
    if relation in ONE_SET:
        return _one_set(relation, members, full)
    if relation == "overlap":
        return _rest_of_overlap(members)
    if relation == "apart":
        return _rest_of_sum(members)
    if relation == "shares":
        return _rest_of_whole(full, (), members)
    first, *parts = members
    if first.counted:
        return _rest_of_whole(first.counted, first.apart, parts)
    line = replace(first.apart[0], claim=full)
    differ = not line.found and any(part.counted for part in parts)
    return None, (line,), ASSESSMENTS_DIFFER if differ else ""


def _one_set(relation: str, members: Sequence[EventGroup], full: CountClaim) -> GroupParts:
    """Members that tell of one set of events: a finding on one of them is a finding on all."""
    whole = [each.apart[0] for each in members if each.counted is None]
    line = next((each for each in whole if each.found), whole[0] if whole else None)
    if line and (line.found or len(whole) == len(members)):
        return None, (replace(line, claim=full),), ""
    found = [_by_findings(each) for each in members]
    lines = _lines(found, union_of)
    if not lines:
        return full, (), ASSESSMENTS_DIFFER
    low = _least_of_rest(found, found[:1] if relation == "duplicate" else found)
    rest = less(full, union_of([each.claim for each in lines]))
    counted = bounded(low, rest.at_most, rest.best, figure=rest.figure)
    return counted, lines, SET_APART_INSIDE


def _by_findings(group: EventGroup) -> EventGroup:
    """A member with what findings alone set apart in it."""
    lines = tuple(line for line in group.apart if line.found)
    return replace(group, apart=lines, counted=group.counted if lines else group.full)


def _rest_of_overlap(members: Sequence[EventGroup]) -> GroupParts:
    """The part that counts of members that tell partly of the same events."""
    lines = _lines(members, union_of)
    counted = [each.counted for each in members if each.counted]
    if not counted:
        return None, lines, ""
    rest = union_of(counted)
    low = _least_of_rest(members, members)
    return bounded(low, rest.at_most, rest.best, figure=rest.figure), lines, SET_APART_INSIDE


def _rest_of_sum(members: Sequence[EventGroup]) -> GroupParts:
    """The part that counts of members that tell of different events."""
    counted = [each.counted for each in members if each.counted]
    return total_of(counted) if counted else None, _lines(members, total_of), SET_APART_INSIDE


def _rest_of_whole(
    whole: CountClaim, inside: Sequence[ApartLine], parts: Sequence[EventGroup]
) -> GroupParts:
    """The part that counts of a whole without its set-apart parts.

    Args:
        whole: The claim of what counts of the whole's own observation.
        inside: What is set apart in that; it may be the same as what is set apart in the parts.
        parts: The disjoint parts.
    """
    off = _lines(parts, total_of)
    others = total_of([each.counted for each in parts if each.counted])
    low = max(_minus(whole.at_least, off), _minus(others.at_least, inside))
    high = whole.at_most
    if high is not None and not inside:
        high -= sum(max((line.claim.at_least for line in each.apart), default=0) for each in parts)
    flag = PARTS_EXCEED_WHOLE if low > at_most_or(high, low) else SET_APART_INSIDE
    best = whole.best - sum(line.claim.best for line in off)
    merged = _merged((*inside, *off), union_of if inside else total_of)
    return bounded(low, high, best, figure=whole.figure), merged, flag


def _least_of_rest(members: Sequence[EventGroup], speaking: Sequence[EventGroup]) -> int:
    """The most that one member asserts beyond what is set apart in the others."""
    return max(
        _minus(each.counted.at_least, [ln for m in members if m is not each for ln in m.apart])
        for each in speaking
        if each.counted
    )


def _minus(at_least: int, lines: Sequence[ApartLine]) -> int:
    """Rest that is sure of a lower bound without these lines."""
    highs = [line.claim.at_most for line in lines]
    closed = [high for high in highs if high is not None]
    return max(0, at_least - sum(closed)) if len(closed) == len(highs) else 0


Composer = Callable[[Sequence[CountClaim]], CountClaim]


def _lines(members: Sequence[EventGroup], composer: Composer) -> tuple[ApartLine, ...]:
    return _merged([line for each in members for line in each.apart], composer)


def _merged(lines: Sequence[ApartLine], composer: Composer) -> tuple[ApartLine, ...]:
    """One line for each label, of findings and of assessments."""
    claims: dict[tuple[str, bool], list[CountClaim]] = {}
    for line in lines:
        claims.setdefault((line.label, line.found), []).append(line.claim)
    return tuple(ApartLine(label, composer(each), by) for (label, by), each in claims.items())
