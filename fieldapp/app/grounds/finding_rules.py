"""Ladder and rules of a finding: what each state needs and lacks, and what provisions say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from fieldapp.app.grounds import named_observations, rule_trial
from fieldapp.app.grounds.cited_area import CitedArea
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import mission_rules
from fieldapp.errors import FieldappError
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, Finding, LocatedArea
from fieldapp.mission.rules import kept_rules
from fieldapp.store.records import log_state, placements
from fieldapp.store.records.log_state import ThreadState
from fieldapp.verification.corroboration.located_area import fired_from
from fieldapp.verification.effect import Holders
from fieldapp.verification.findings.finding_checks import (
    ATTRIBUTION,
    LADDER,
    RestedOn,
    may_not_attribute,
    unmet,
)
from fieldapp.verification.rules.judge import ProvisionJudgement


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedRule:
    """A provision that a finding cites, or may cite.

    Attributes:
        cited: What is cited of it; None in a draft that does not cite it.
        version: Of the rule file; None where that is not here.
        now: What it says of each of the observations by the rules that are applied now.
    """

    provision: str
    cited: CitedJudgement | None
    version: int | None
    now: tuple[ProvisionJudgement, ...]


def rungs(
    cited: Sequence[CitedJudgement],
    located: LocatedArea | None,
    full: Mapping[bytes, RestedOn],
    holders: Holders,
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """States of the ladder in their order, each with what it needs and lacks."""
    return tuple((state, lacks(state, cited, located, full, holders)) for state in LADDER)


def lacks(
    state: str,
    cited: Sequence[CitedJudgement],
    located: LocatedArea | None,
    full: Mapping[bytes, RestedOn],
    holders: Holders,
) -> tuple[str, ...]:
    """Needs of a state that are not met by what stands; the needs do not ask for the names."""
    body = Finding(targets=(b"",), state=state, judgements=tuple(cited), located=located)
    return unmet(body, [rest for rest in full.values() if rest.gone_at is None], holders)


def seen_here(
    body: Finding, area: CitedArea | None, judged: Sequence[ProvisionJudgement]
) -> tuple[Sequence[CitedJudgement], LocatedArea | None]:
    """Judgements and area of a finding, without those of an area that does not come out again."""
    if area is None or area.state != "other":
        return body.judgements, body.located
    now = {rule_trial.as_cited(each) for each in judged}
    here = [each for each in body.judgements if each in now]
    return here, replace(area.cited, outcome="contradictory")


def judged(
    session: Session, threads: Sequence[ThreadState], area: CitedArea | None
) -> tuple[FieldappError | None, list[ProvisionJudgement]]:
    """Trouble with the rules, None for none; and their judgements of observations in force.

    The fire was where the bearings show it by what is here, never where somebody signed it was.
    """
    store = session.store
    try:
        rules = mission_rules.rules(session)
    except FieldappError as e:
        return e, []
    names = named_observations.in_force(session, threads)
    if rules is None or not names:
        return None, []
    context, placed = mission_rules.context(session), placements.in_force(store)
    source = area.source if area is not None and area.state == "same" else None
    found: list[ProvisionJudgement] = []
    for number, seen in log_state.seen(store, names):
        there = replace(context, fired_from=fired_from(source, names[number]))
        found += mission_rules.judged(seen, rules, there, placed.get(names[number]))
    return None, found


def cited(
    session: Session, cited: Sequence[CitedJudgement], judged: Sequence[ProvisionJudgement]
) -> tuple[CitedRule, ...]:
    """Provisions that a finding cites, with what they say now."""
    return tuple(provision(session, each.provision, each, judged) for each in cited)


def provision(
    session: Session,
    name: str,
    cited: CitedJudgement | None,
    judged: Sequence[ProvisionJudgement],
) -> CitedRule:
    """A provision with what is cited of it, its version and what it says now."""
    now = tuple(each for each in judged if each.provision == name)
    if cited is None:
        version = now[0].version if now else None
    else:
        file = mission_rules.file_of(session.store, pack_of(session), cited.rules)
        version = None if file is None else kept_rules.version(file[1])
    return CitedRule(provision=name, cited=cited, version=version, now=now)


def may_not_name(
    state: str,
    targets: tuple[bytes, ...],
    cited: tuple[CitedJudgement, ...],
    attributing: Mapping[bytes, bool],
) -> str:
    """Why a draft that named a party, and said how sure, could not."""
    if not targets or not state:
        return ATTRIBUTION
    sure = Attribution(level="party", party="A", confidence="high")
    body = Finding(targets=targets, state=state, judgements=cited, attribution=sure)
    return may_not_attribute(body, attributing)
