"""Records that a daily report is made of, as app/reporting reads them from the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.verification.basis import Basis
from fieldapp.verification.event_groups import EventGroup
from fieldapp.verification.suggested.suggestions import Suggestion

UNREADABLE: Final = "unreadable"
"""In the place of the hash of rules that are applied and cannot be read here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedRecord:
    """An observation in force.

    Attributes:
        hash: Of the version in force.
        thread: Hash of the first version.
        seen: The observation.
    """

    hash: bytes
    thread: bytes
    seen: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedFinding:
    """A finding in force.

    Attributes:
        state: What it finds.
        confidence: In it, "" where none is given.
        shaken: What it rests on changed since it took effect: it is under review.
        hash: Of its record.
    """

    state: str
    confidence: str
    shaken: bool
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedRecord:
    """Judging of an observation: the finding that is shown, and the outcome by each provision."""

    finding: ReportedFinding | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRules:
    """Rules beside the counting rule.

    Attributes:
        agreement, bearings, zones: SHA-256 of the files, hex; "" for none, or UNREADABLE.
        standard_of_proof: As the agreement's rules name it, "" where they do not.
    """

    agreement: str = ""
    bearings: str = ""
    zones: str = ""
    standard_of_proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSuggestions:
    """Suggestions among the violations of a period.

    Attributes:
        found: Pairs.
        not_compared: Threads of observations that were not compared with others.
    """

    found: tuple[Suggestion, ...] = ()
    not_compared: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPeriod:
    """A period of operational days with what was observed in it.

    Attributes:
        days: Operational days, in order, one after the other.
        span: First moment, and the first after it, UTC.
        violations: Ceasefire violations in their groups.
        others: Other observations by kind; those of kind "watch" may reach beyond the span.
    """

    days: tuple[date, ...]
    span: Span
    violations: tuple[EventGroup, ...]
    others: Mapping[str, tuple[ReportedRecord, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRecords:
    """All that a daily report is made of.

    Attributes:
        now: The period that it is about.
        before: The one that it is compared with: as it was reported, the days before.
        undated: Violations in no operational day.
        undated_others: Other observations in no operational day, by kind.
        versions: Hash of the version in force of each thread of a violation, by the thread.
        basis: State of the log.
        zone: IANA name.
        cut_off: When operational days begin.
        replaced: Versions of observations of these days that are not the one in force.
        withdrawn: Observations of these days of which no version is in force: retracted, forked, or
            signed after a revocation.
        rules: The other rules.
        judged: Judging of the observations of `now`, by thread; of those that have one.
        suggested: Suggestions among its violations.
    """

    now: ReportPeriod
    before: ReportPeriod
    undated: tuple[EventGroup, ...]
    versions: Mapping[bytes, bytes]
    basis: Basis
    zone: str
    cut_off: time
    undated_others: Mapping[str, tuple[ReportedRecord, ...]] = field(default_factory=dict)
    replaced: int = 0
    withdrawn: int = 0
    rules: ReportRules = field(default_factory=ReportRules)
    judged: Mapping[bytes, JudgedRecord] = field(default_factory=dict)
    suggested: ReportSuggestions = field(default_factory=ReportSuggestions)
