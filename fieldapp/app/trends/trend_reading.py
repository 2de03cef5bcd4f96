"""Reading of a period for trends, day by day: a million observations are never held at once.

Each day is read as its total is (`day_total` in app/judging/counting_state.py), so a chart says
what `total` says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, mission_rules
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.trends.edition_days import revised_days
from fieldapp.app.trends.trend_filter import Passing, TrendProgress
from fieldapp.errors import FieldappError
from fieldapp.ledger.record import Record
from fieldapp.observation.field_table import VIOLATION
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span, span
from fieldapp.store.records import linked_state, log_state, placements
from fieldapp.store.records.search import Query, matching
from fieldapp.verification import counting
from fieldapp.verification.counting import Total
from fieldapp.verification.event_groups import COUNTABLE, EventGroup
from fieldapp.verification.reporting.coverage import coverage, cut, span_of, total_length
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.judge import RuleContext
from fieldapp.verification.trends import zone_weapons
from fieldapp.verification.trends.all_charts import TrendParts
from fieldapp.verification.trends.day_part import DayPart, day_part
from fieldapp.verification.trends.sector_shares import SectorFinder
from fieldapp.verification.trends.truce_blocks import TruceBlock, block_spans
from fieldapp.verification.trends.zone_weapons import NOT_JUDGED, JudgedKey, weapon_type

_SECOND: Final = timedelta(seconds=1)
WATCH: Final = "watch"


@dataclass(frozen=True, slots=True)
class WeaponJudge:
    """Outcomes of a weapon by the agreement's rules."""

    rules: AgreementRules | None
    context: RuleContext
    placed: Mapping[bytes, Record]

    def outcomes(self, group: EventGroup) -> Iterator[tuple[str, str]]:
        """(provision, outcome) of each provision that is about it."""
        seen = counting.placing(group).seen
        found = False
        if self.rules is not None and seen is not None:
            placed = self.placed.get(counting.placing(group).hash)
            for each in mission_rules.judged(seen, self.rules, self.context, placed):
                found = True
                yield each.provision, each.outcome
        if not found:
            yield "", NOT_JUDGED


def read(
    session: Session,
    state: CountingState,
    *,
    days: Sequence[date],
    truce: datetime | None,
    passing: Passing,
    step: TrendProgress,
) -> TrendParts:
    """Records that charts of a period are made of, summed up day by day.

    Args:
        session: The open home.
        state: What counts.
        days: Operational days, one after the other.
        truce: A recommitment, for the blocks around it.
        passing: What was chosen.
        step: Called before each day and block.

    Raises:
        CancelledError: It was stopped.
        FormatError: The mission's zones are not in order.
        StoreError: The disk failed.
    """
    finder = SectorFinder(state.areas)
    spans = [span(day, state.zone, state.cut_off) for day in days]
    whole = spans[0][0], spans[-1][1]
    kinds = [kind for kind in sorted(COUNTABLE) if _occurs(state, kind, whole)]
    watches = _watches(state, whole, passing)
    by_day = _by_span(watches, spans)
    judge = judge_of(session, state)
    rules = judge.rules
    judged: Counter[JudgedKey] = Counter()
    parts: list[DayPart] = []
    steps = len(days) + (len(list(block_spans(truce))) if truce else 0)
    for number, (day, within) in enumerate(zip(days, spans, strict=True)):
        step(number, steps, f"{day}")
        chosen: dict[str, list[EventGroup]] = {}
        every: list[EventGroup] = []
        may_lie: tuple[EventGroup, ...] = ()
        for kind in kinds:
            groups, numbers = groups_in(state, kind, *within)
            here = [g for g in groups if counting.day_of_group(g, state.zone, state.cut_off) == day]
            chosen[kind] = [g for g in here if passes(g, numbers, passing)]
            if kind == VIOLATION:
                every, may_lie = here, groups
        for kind in zone_weapons.KINDS:
            for group in chosen.get(kind, ()):
                for provision, outcome in judge.outcomes(group):
                    judged[provision, weapon_type(group), outcome] += 1
        parts.append(
            day_part(
                day=day,
                span=within,
                by_kind=chosen,
                violations=chosen.get(VIOLATION, []),
                all_violations=every,
                may_lie=may_lie,
                watches=by_day[number],
                zone=state.zone,
                finder=finder,
            )
        )
    undated = counting_state.undated_total(state)
    blocks, straddling = _blocks(
        state, truce, passing, lambda place, what: step(len(days) + place, steps, what)
    )
    revised: Mapping[date, bool | None] = {}
    if passing == Passing():
        revised = revised_days(session, state, parts, lambda day: step(steps, steps, f"{day}"))
    return TrendParts(
        days=parts,
        undated=undated if passing.events is None else _undated(state, passing),
        all_undated=undated,
        posts=coverage([*watches], whole),
        sectors=finder.names,
        zone=state.zone,
        truce=truce,
        blocks=blocks,
        straddling=straddling,
        judged=judged,
        rules=rules.version if rules else None,
        revised=revised,
        chosen=passing.events is not None,
        by_who=passing.watches is not None,
        by_place=passing.by_place,
    )


def judge_of(session: Session, state: CountingState) -> WeaponJudge:
    """Judge by the rules that are applied.

    Raises:
        FormatError: The mission's zones are not in order.
        StoreError: The disk failed.
    """
    placed = placements.in_force(state.store)
    return WeaponJudge(_rules(session, state), mission_rules.context(session), placed)


def _rules(session: Session, state: CountingState) -> AgreementRules | None:
    try:
        return mission_rules.rules(session, state.log)
    except FieldappError:
        return None  # weapons are then shown as not judged


def _occurs(state: CountingState, kind: str, within: Span) -> bool:
    """Whether any version of a kind may lie in a span."""
    asked = Query(
        kinds=(kind,), since=within[0], until=within[1], limit=1,
        include_retracted=True, include_amended=True, include_void=True,
    )  # fmt: skip
    return any(True for _ in matching(state.store, asked))


def groups_in(
    state: CountingState, kind: str, first: datetime, after: datetime
) -> tuple[tuple[EventGroup, ...], Mapping[bytes, int | None]]:
    """Groups of a kind that may lie in a span, and the number of each thread's version in force."""
    threads = log_state.between(state.store, state.log, kind, first, after)
    return _groups_of(state, kind, threads)


def _groups_of(
    state: CountingState, kind: str, threads: set[int]
) -> tuple[tuple[EventGroup, ...], Mapping[bytes, int | None]]:
    linked = linked_state.with_links(state.store, state.log, threads)
    groups = counting_state.groups_in(state, linked, lambda each: each.kind == kind)
    return groups, {each.hash: each.current for each in linked.threads.values()}


def passes(group: EventGroup, numbers: Mapping[bytes, int | None], passing: Passing) -> bool:
    """Whether the observation that gives a group its place was chosen, as on the map."""
    if passing.events is None:
        return True
    return numbers.get(counting.placing(group).hash) in passing.events


def watches_in(
    state: CountingState, within: Span, passing: Passing
) -> list[tuple[bytes, Observation]]:
    """Watches in force that reach into a span, with the hash of their first version."""
    threads = log_state.between(state.store, state.log, WATCH, within[0], within[1] - _SECOND)
    hashes = {
        each.current: each.hash
        for each in log_state.threads(state.store, state.log, threads)
        if each.current is not None
        and each.kind == WATCH
        and (passing.watches is None or each.current in passing.watches)
    }
    return [(hashes[number], seen) for number, seen in log_state.seen(state.store, list(hashes))]


def _watches(state: CountingState, within: Span, passing: Passing) -> list[Observation]:
    return [seen for _, seen in watches_in(state, within, passing)]


def _by_span(watches: Sequence[Observation], spans: Sequence[Span]) -> list[list[Observation]]:
    """Watches of each span, of spans that adjoin; one of several stands in each."""
    found: list[list[Observation]] = [[] for _ in spans]
    first = spans[0][0]
    for watch in watches:
        if watch.time is None:
            continue
        stated = span_of(watch.time)
        start = max(0, (stated[0] - first).days - 1)  # days have 23 to 25 hours
        for number in range(start, len(spans)):
            if spans[number][0] > stated[1]:
                break
            if cut(stated, spans[number]):
                found[number].append(watch)
    return found


def _undated(state: CountingState, passing: Passing) -> Total:
    """Violations in no day that were chosen."""
    groups, numbers = _groups_of(state, VIOLATION, log_state.undated(state.store))
    chosen = [group for group in groups if passes(group, numbers, passing)]
    days = counting.by_day(chosen, state.zone, state.cut_off)
    return counting.total(days.get(None, ()))


def _blocks(
    state: CountingState,
    truce: datetime | None,
    passing: Passing,
    step: Callable[[int, str], None],
) -> tuple[list[TruceBlock], Total]:
    """Blocks around a recommitment, and what lies across it."""
    if truce is None:
        return [], counting.total(())
    spans = list(block_spans(truce))
    watches = _watches(state, (spans[0][1][0], spans[-1][1][1]), passing)
    by_block = _by_span(watches, [within for _, within in spans])
    blocks: list[TruceBlock] = []
    across: list[EventGroup] = []
    for place, (number, within) in enumerate(spans):
        step(place, f"{number:+}")
        chosen = chosen_in(state, within, passing)
        if number == -1:
            across = [group for group in chosen if _is_across(group, truce)]
        blocks.append(
            TruceBlock(
                number=number,
                span=within,
                total=counting.period_total(chosen, *within),
                watched=total_length(coverage(by_block[place], within)),
            )
        )
    return blocks, counting.total(across)


def chosen_in(state: CountingState, within: Span, passing: Passing) -> list[EventGroup]:
    """Violations that were chosen and may lie in a span, whatever day they count in."""
    last = within[1] - _SECOND
    threads = log_state.between(state.store, state.log, VIOLATION, within[0], last)
    threads |= linked_state.linked_between(state.store, within[0], last)
    groups, numbers = _groups_of(state, VIOLATION, threads)
    return [group for group in groups if passes(group, numbers, passing)]


def _is_across(group: EventGroup, moment: datetime) -> bool:
    window = counting.window_of(group)
    return window is not None and window[0] < moment < window[1]
