"""Judgements by rules that a finding cites, computed again outside."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple

from shapely.geometry.base import BaseGeometry

from fieldapp.ledger.bodies.finding_body import CitedJudgement, Finding
from fieldapp.report.check_result import CheckResult
from fieldapp.report.verify.folder_judging import FolderJudging, SeenObservation
from fieldapp.verification import agreement
from fieldapp.verification.corroboration.located_area import ComputedAgain, fired_from, region
from fieldapp.verification.rules.agreement_rules import BOTH, AgreementRules
from fieldapp.verification.rules.judge import ProvisionJudgement, RuleContext, judge_all
from fieldapp.wording.safe_text import visible


def recomputed(
    body: Finding,
    had: tuple[Sequence[SeenObservation], bool],
    area: ComputedAgain | None,
    judging: FolderJudging,
    wrong: list[str],
) -> Iterator[CheckResult]:
    """Compute each judgement that a finding cites again, from what its author had.

    Args:
        body: The finding's.
        had: The observations, and whether more came before the finding did.
        area: What came out of the area that it cites, None where it cites none.
        judging: The folder's records.
        wrong: What contradicts itself is added here.
    """
    found = _all_ways(body, had[0], area, judging)
    said: dict[str, list[CitedJudgement]] = {name: [] for name in ("same", *_NOT_SHOWN)}
    for cited in body.judgements:
        how = _how(cited, found, judging, later=had[1])
        if how:
            said[how].append(cited)
        else:
            wrong.append(
                f"The judgement of {visible(cited.provision)} does not come out again from these "
                "records."
            )
    if said["same"]:
        text = f"By the rules that it cites, computed again here: {_cites(said['same'], judging)}."
        yield CheckResult(about="judgement", established=True, text=text)
    for how, why in _NOT_SHOWN.items():
        if said[how]:
            text = f"Cited: {_cites(said[how], judging)}. {why}"
            yield CheckResult(about="judgement", established=False, text=text)


_NOT_SHOWN: Final = {
    "no rules": "NOT computed again: the rule file is not here.",
    "unseen": "Whether anything was notified before, this folder does not show; all else comes out "
    "the same.",
    "by word": "It comes out so only where the fire came from the area that its author signed, "
    "which this folder does not show.",
    "other": "It does not come out the same here. The author may have had other records than the "
    "log had at the entry that the finding names, or the mission other zones or codes than today: "
    "this folder does not show it.",
}
"""Why a judgement is not established."""


class _Ways(NamedTuple):
    """Judgements that come out here: by what the bearings show, and by the area that was signed."""

    here: list[ProvisionJudgement]
    by_word: list[ProvisionJudgement]


def _all_ways(
    body: Finding,
    seen: Sequence[SeenObservation],
    area: ComputedAgain | None,
    judging: FolderJudging,
) -> _Ways:
    source, signed = None, None
    if area is not None and area.state == "same":
        source = area.source
    if area is not None and area.state != "other" and body.located is not None:
        signed = region(body.located)
    return _Ways(
        list(_judgements(body, seen, judging, partial(fired_from, source))),
        [] if signed is None else list(_judgements(body, seen, judging, lambda _version: signed)),
    )


def _how(cited: CitedJudgement, found: _Ways, judging: FolderJudging, *, later: bool) -> str:
    """In which way a judgement comes out again; "" where it contradicts what is here."""
    if cited.rules not in judging.attributing:
        return "no rules"
    here = [each for each in found.here if _is_of(each, cited)]
    if any(_equal(each, cited) for each in here):
        return "same"
    if any(each.unknowns == ("notified",) and _share(each) == cited.share for each in here):
        return "unseen"
    if any(_is_of(each, cited) and _equal(each, cited) for each in found.by_word):
        return "by word"
    return "other" if later or _by_zones(cited, judging) else ""


def _by_zones(cited: CitedJudgement, judging: FolderJudging) -> bool:
    """Whether zones, which may have been others then, decide it; or its rules need others."""
    rules = judging.rules.get(cited.rules)
    if rules is None:
        return True
    return any(
        each.inside
        or each.outside
        or each.of
        or each.party != BOTH
        or set(each.unless) & {*rules.sites}
        for each in rules.provisions
        if each.id == cited.provision
    )


def _cites(cited: Sequence[CitedJudgement], judging: FolderJudging) -> str:
    return "; ".join(
        f"{visible(each.provision)} {each.outcome.replace('_', ' ')} "
        f"({_heading(judging.rules.get(each.rules))}SHA-256 {each.rules.hex()[:16]})"
        for each in cited
    )


def _heading(rules: AgreementRules | None) -> str:
    return "" if rules is None else f"{visible(rules.agreement)}, version {rules.version}, "


def _is_of(found: ProvisionJudgement, cited: CitedJudgement) -> bool:
    return (found.provision, found.sha256) == (cited.provision, cited.rules)


def _equal(found: ProvisionJudgement, cited: CitedJudgement) -> bool:
    return (found.outcome, _share(found)) == (cited.outcome, cited.share)


def _share(found: ProvisionJudgement) -> int | None:
    return None if found.share is None else round(found.share * 1000)


def _judgements(
    body: Finding,
    seen: Sequence[SeenObservation],
    judging: FolderJudging,
    fired: Callable[[bytes], BaseGeometry | None],
) -> Iterator[ProvisionJudgement]:
    """Judgements of the observations that a finding names itself; `fired`: where from, if known."""
    zones = agreement.dated(json.loads(judging.zones))
    for each in seen:
        if not each.named:
            continue
        context = RuleContext(zones=zones, fired_from=fired(each.version))
        for sha256 in {cited.rules for cited in body.judgements} & judging.rules.keys():
            yield from judge_all(each.seen, judging.rules[sha256], context)
