"""Trends of a period: the seven charts with what they rest on, and their files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from fieldapp.app.export import selection_text
from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state, mission_rules
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.judging.total_members import basis_members
from fieldapp.app.map.supervisor_map import Reached
from fieldapp.app.trends import trend_period, trend_reading
from fieldapp.app.trends.trend_filter import (
    EVERYTHING,
    HeldIndex,
    Passing,
    TrendProgress,
    passing,
    without_time,
)
from fieldapp.errors import InputError, Message
from fieldapp.map.index import filters
from fieldapp.map.index.filters import Filter
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.trends import trend_files
from fieldapp.report.trends.trend_files import TrendGrounds
from fieldapp.report.trends.trend_words import TrendWords, trend_texts
from fieldapp.store.atomic_file import new_file
from fieldapp.store.records import map_rows
from fieldapp.verification.basis import Basis
from fieldapp.verification.trends.all_charts import all_charts
from fieldapp.verification.trends.trend_chart import CHARTS, TrendChart
from fieldapp.wording.observation_text import labels

FORMATS: Final = ("svg", "png", "csv")

ReadAt = tuple[Basis, Reached]
"""Log, roster and rules that were counted by, and the newest record and change that were here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedTrend:
    """Filter, days and recommitment that trends are asked for.

    Attributes:
        chosen: The map's filter; its time gives the days where none are named.
        days: Operational days, one after the other; empty for those of the filter.
        truce: The moment of a recommitment; None for the newest that the rules name.
    """

    chosen: Filter = EVERYTHING
    days: tuple[date, ...] = ()
    truce: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Trends of a period.

    Attributes:
        charts: The seven.
        days: Operational days.
        truce: The recommitment; None where none is known.
        grounds: What they rest on, in words of a language.
        vocabulary: Labels of codes.
        read_at: What was here when it was read.
        held: The map's index as it was read, for the next time.
        size: Of the log, as it was asked for; None: now.
        allowed: Records that were chosen.
    """

    charts: tuple[TrendChart, ...]
    days: tuple[date, ...]
    truce: datetime | None
    grounds: Callable[[str], TrendGrounds]
    vocabulary: Vocabulary
    read_at: ReadAt
    held: HeldIndex | None = None
    size: int | None = None
    allowed: Passing = field(default_factory=Passing)

    def chart(self, name: str) -> TrendChart:
        """The chart with this name."""
        return next(each for each in self.charts if each.name == name)

    def words(self, language: str) -> TrendWords:
        """Words of the charts in a language."""
        label = labels(self.vocabulary, language)
        texts = trend_texts(language, by_who=self.allowed.watches is not None)
        return TrendWords(texts, label, self.grounds(language).zone)


def no_step(_done: int, _of: int, _what: str) -> None:
    """Nobody watches how far it is."""


def trend(
    session: Session,
    wanted: WantedTrend,
    now: datetime,
    *,
    size: int | None = None,
    before: HeldIndex | None = None,
    step: TrendProgress = no_step,
) -> Trend:
    """Trends of a period.

    Args:
        session: The open home.
        wanted: Filter, days, recommitment.
        now: The device clock, UTC.
        size: Of the log; None: now, with own records that are not in it.
        before: The map's index as it was read earlier.
        step: Called as it goes on.

    Raises:
        CancelledError: It was stopped.
        InputError: The days are too many, or the log is not as large.
        FormatError: The mission's zones are not in order.
        StoreError: The disk failed, or the home has no mission pack.
    """
    state, reached = counting_state.state_at(session, size), map_rows.last(session.store)
    days = wanted.days or trend_period.filtered_days(state, wanted.chosen, now)
    known = trend_period.recommitments(session, state)
    truce = wanted.truce or trend_period.truce_of(known, days, state)
    allowed, held = Passing(), before
    if wanted.chosen != EVERYTHING:
        allowed, held = passing(session, wanted.chosen, before, step)
    parts = trend_reading.read(session, state, days=days, truce=truce, passing=allowed, step=step)
    vocabulary = pack_of(session).vocabulary
    return Trend(
        charts=all_charts(parts),
        days=days,
        truce=truce,
        grounds=_grounds(session, state, wanted.chosen, days, vocabulary, allowed=allowed),
        vocabulary=vocabulary,
        read_at=(state.basis, reached),
        held=held,
        size=size,
        allowed=allowed,
    )


def here_now(session: Session) -> ReadAt:
    """Mark of what is here now; where it is not a trend's `read_at`, something came since.

    Raises:
        StoreError: The disk failed, or the home has no mission pack.
    """
    return counting_state.state_at(session).basis, map_rows.last(session.store)


def _grounds(
    session: Session,
    state: CountingState,
    chosen: Filter,
    days: Sequence[date],
    vocabulary: Vocabulary,
    *,
    allowed: Passing,
) -> Callable[[str], TrendGrounds]:
    at_any_time = without_time(chosen)
    plain = at_any_time == EVERYTHING
    filter_words = selection_text.of_filter(at_any_time, vocabulary, state.zone)
    files = mission_rules.applied_files(state.store, pack_of(session), state.log)
    agreement = hashlib.sha256(files.rules).hexdigest() if files.rules else None
    basis = basis_members(state)

    def of(language: str) -> TrendGrounds:
        return TrendGrounds(
            days=(f"{days[0]}", f"{days[-1]}"),
            zone=state.zone,
            basis=basis,
            agreement=agreement,
            selection=selection_members(at_any_time),
            selection_words="" if plain else filter_words(language),
            hours_of_all=allowed.chosen,
        )

    return of


def selection_members(chosen: Filter) -> dict[str, Any]:
    """Members of a selection as the files of charts have them: of teams and laptops the number.

    A file that leaves the mission names none of them, as its words do not.
    """
    named = json.loads(filters.filter_text(replace(chosen, teams=(), laptops=())))
    numbers = {"teams": len(chosen.teams), "laptops": len(chosen.laptops)}
    return {**named, **{name: number for name, number in numbers.items() if number}}


def write(
    session: Session, found: Trend, name: str, path: Path, *, language: str, at: datetime
) -> None:
    """Write a chart to a file, in the format that the file's name ends with.

    Args:
        session: The open home.
        found: The trends.
        name: Of the chart.
        path: An earlier file is replaced.
        language: Of the words.
        at: The device clock, UTC.

    Raises:
        InputError: The name of the chart or the format is none.
        StoreError: The disk failed, or the program's assets were not built.
    """
    if name not in CHARTS:
        raise InputError(Message("There is no chart {1}.", name), suggestions=CHARTS)
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        raise InputError(
            Message("A chart is written as {1}.", ", ".join(FORMATS)),
            field="file",
            advice="Let the name of the file end so.",
        )
    raw = _raw(found, name, form, language, at)
    digest = hashlib.sha256(raw).digest()
    text = f"trend {name} {found.days[0]} {found.days[-1]}"
    access_log.note(session, Act.EXPORT, Purpose.REPORT, text, digest)
    with new_file(path.parent, path.name) as new:
        new.file.write(raw)


def _raw(found: Trend, name: str, form: str, language: str, at: datetime) -> bytes:
    chart, grounds, words = found.chart(name), found.grounds(language), found.words(language)
    if form == "csv":
        return trend_files.table(chart, grounds)
    if form == "svg":
        return trend_files.svg(chart, words, grounds).encode()
    return trend_files.png(chart, words, grounds, at)


def as_members(found: Trend, names: Sequence[str]) -> list[Mapping[str, object]]:
    """Charts as members for JSON, alike on every machine."""
    charts = [found.chart(name) for name in names]
    return list(trend_files.members(charts, found.grounds("en")))
