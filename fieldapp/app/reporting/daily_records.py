"""Records of a daily report: what was in force at a size of the log, by operational days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from fieldapp.app.judging import counting_state
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.reporting.judged_records import ReportJudge, judged, suggested
from fieldapp.errors import InputError, Message
from fieldapp.ledger.record import Amendment
from fieldapp.observation.field_table import KINDS, STATEMENT, VIOLATION
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span, day_of, span
from fieldapp.report.daily.report_records import ReportedRecord, ReportPeriod, ReportRecords
from fieldapp.report.daily.sections import MOST_DAYS
from fieldapp.store.records import linked_state, log_state, map_rows, record_numbers
from fieldapp.store.records.log_state import ThreadState
from fieldapp.verification import counting
from fieldapp.verification.event_groups import EventGroup

_AT_ONCE: Final = 400  # rows read by one statement
_SECOND: Final = timedelta(seconds=1)


def records_of(state: CountingState, judge: ReportJudge, last: date, days: int) -> ReportRecords:
    """Records of the report of some operational days, and of as many days before them.

    Args:
        state: What counts.
        judge: The rules that are applied to it.
        last: The last of the days.
        days: How many.

    Raises:
        InputError: No day, or too many.
        StoreError: The disk failed.
    """
    if not 1 <= days <= MOST_DAYS:
        raise InputError(Message("A report has 1 to {1} days.", MOST_DAYS), field="days")
    end = last - timedelta(days=days)
    threads = log_state.between(state.store, state.log, STATEMENT, None, None)
    statements = tuple(_in_force(state, threads))
    now, threads, names = _period(state, _days(last, days), statements)
    before, _, earlier = _period(state, _days(end, days), statements)
    replaced, withdrawn = counting_state.left_out(state, now.span, KINDS)
    return ReportRecords(
        now=now,
        before=before,
        undated=_undated(state),
        undated_others=_undated_others(state, statements),
        versions={**_versions(state, log_state.undated(state.store)), **earlier, **names},
        basis=state.basis,
        zone=state.zone,
        cut_off=state.cut_off,
        replaced=replaced,
        withdrawn=withdrawn,
        rules=judge.named,
        judged=judged(state, judge, threads, _seen(now)),
        suggested=suggested(state, now.days),
    )


def _seen(period: ReportPeriod) -> dict[bytes, Observation]:
    """Versions in force of a period's observations, by thread."""
    leaves = (leaf for group in period.violations for leaf in group.leaves())
    found = {leaf.hash: leaf.row.seen for leaf in leaves if leaf.row and leaf.row.seen}
    others = (each for kind in period.others.values() for each in kind)
    return found | {each.thread: each.seen for each in others}


def _days(last: date, count: int) -> tuple[date, ...]:
    return tuple(last - timedelta(days=back) for back in reversed(range(count)))


def _period(
    state: CountingState, days: tuple[date, ...], statements: Iterable[ReportedRecord]
) -> tuple[ReportPeriod, set[int], Mapping[bytes, bytes]]:
    """A period, its threads by their numbers, and the version in force of each violation."""
    within = (
        span(days[0], state.zone, state.cut_off)[0],
        span(days[-1], state.zone, state.cut_off)[1],
    )
    threads = log_state.between(state.store, state.log, VIOLATION, *within)
    groups = _on(state, counting_state.groups_of(state, threads, VIOLATION), days)
    others = {
        kind: tuple(_others(state, kind, within, set(days)))
        for kind in KINDS
        if kind not in (VIOLATION, STATEMENT)
    }
    others[STATEMENT] = tuple(each for each in statements if _received(state, each, within))
    period = ReportPeriod(
        days=days,
        span=within,
        violations=groups,
        others={kind: found for kind, found in others.items() if found},
    )
    names = _versions(state, threads)
    for kind in KINDS:
        if kind not in (VIOLATION, STATEMENT):
            threads |= log_state.between(
                state.store, state.log, kind, within[0], within[1] - _SECOND
            )
    return period, threads, names


def _on(
    state: CountingState, groups: Iterable[EventGroup], days: Sequence[date]
) -> tuple[EventGroup, ...]:
    by_day = counting.by_day(groups, state.zone, state.cut_off)
    return tuple(group for day in days for group in by_day.get(day, ()))


def _undated(state: CountingState) -> tuple[EventGroup, ...]:
    found = counting_state.groups_of(state, log_state.undated(state.store), VIOLATION)
    return counting.by_day(found, state.zone, state.cut_off).get(None, ())


def _received(state: CountingState, statement: ReportedRecord, within: Span) -> bool:
    """Whether the mission received a statement then, whenever what it tells happened."""
    window = _window(state, statement)
    return window is not None and within[0] <= window[0] < within[1]


def _window(state: CountingState, each: ReportedRecord) -> Span | None:
    """When it was, of a statement when it was received; None where that has no day."""
    when = each.seen.received or each.seen.time
    return counting.told_window(when, state.zone, state.cut_off)


def _undated_others(
    state: CountingState, statements: Iterable[ReportedRecord]
) -> Mapping[str, tuple[ReportedRecord, ...]]:
    """By kind, what is no violation and has no day."""
    found: dict[str, list[ReportedRecord]] = {}
    undated = _in_force(state, log_state.undated(state.store))
    for each in (*(one for one in undated if one.seen.kind != STATEMENT), *statements):
        if each.seen.kind != VIOLATION and _window(state, each) is None:
            found.setdefault(each.seen.kind, []).append(each)
    return {kind: tuple(found[kind]) for kind in sorted(found)}


def _others(
    state: CountingState, kind: str, within: Span, days: set[date]
) -> Iterator[ReportedRecord]:
    """Observations of a kind on these days; watches that reach into the span."""
    numbers = log_state.between(state.store, state.log, kind, within[0], within[1] - _SECOND)
    for each in _in_force(state, numbers):
        seen = each.seen
        window = _window(state, each)
        if seen.kind != kind or window is None:
            continue
        if kind == "watch" or day_of(window[1] - _SECOND, state.zone, state.cut_off) in days:
            yield each


def _in_force(state: CountingState, numbers: Iterable[int]) -> Iterator[ReportedRecord]:
    threads = _current(log_state.threads(state.store, state.log, numbers))
    rows = sorted(threads)
    for start in range(0, len(rows), _AT_ONCE):
        for entry in record_numbers.entries(state.store, rows[start : start + _AT_ONCE]):
            body = entry.record.body
            seen = body.observation if isinstance(body, Amendment) else body
            assert isinstance(seen, Observation)  # noqa: S101 - a thread's versions are nothing else
            yield ReportedRecord(hash=entry.record.hash, thread=threads[entry.number], seen=seen)


def _versions(state: CountingState, threads: Iterable[int]) -> dict[bytes, bytes]:
    """Hash of the version in force of each of these threads, and of all that links join to them."""
    linked = linked_state.with_links(state.store, state.log, threads)
    current = _current(linked.threads.values())
    found: dict[bytes, bytes] = {}
    for rows in log_state.slices(sorted(current)):  # hashes alone: records were read for the groups
        hashes = map_rows.hashes(state.store, rows)
        found |= {current[row]: hash_ for row, hash_ in zip(rows, hashes, strict=True)}
    return found


def _current(threads: Iterable[ThreadState]) -> dict[int, bytes]:
    """Threads by the number of the version in force."""
    return {each.current: each.hash for each in threads if each.current is not None}
