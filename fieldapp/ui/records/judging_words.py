"""Words of links, suggestions and judgements by the rules."""

from __future__ import annotations

from collections.abc import Iterable

from fieldapp.app.records.record_judging import LinkHere, RecordJudging
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.record_words import relation_words, without_effect
from fieldapp.ui.base.texts import counted, in_words, said, tr
from fieldapp.verification.claims import COUNTS_CONTRADICT, PARTS_EXCEED_WHOLE
from fieldapp.verification.rules.judge import ProvisionJudgement
from fieldapp.verification.rules.rule_words import UNKNOWN
from fieldapp.verification.suggested.misfits import Misfit
from fieldapp.wording.safe_text import quoted


def level_words() -> dict[str, str]:
    """Levels of a suggestion in words."""
    return {"strong": tr("strong"), "fair": tr("fair"), "weak": tr("weak")}


def idle_words(reason: str) -> str:
    """Reason why a link does not group, in words."""
    words = {
        "apart_member": tr("a link that says different events can be no member"),
        "contradicts": tr("what it calls different is joined by another link"),
        "member_held": tr("a link that it names is held"),
        "mixed_kinds": tr("its members are of different kinds"),
        "no_event": tr("a member is no observation"),
        "not_here": tr("a member is not here yet"),
        "not_yours": tr("somebody else signed it"),
        "one_thread": tr("its members are versions of one observation"),
        "other_team": tr("a member is not of the patrol leader's own team"),
        "own_patrol": tr("nobody links what their own patrol logged or observed"),
        "own_record": tr("nobody links what they logged or observed themselves"),
        "relation": tr("a patrol leader signs these of the own team alone: twice, shares"),
        "statement": tr("what a party told is never counted"),
        "taken": tr("a member is in an earlier link"),
    }
    return words.get(reason) or without_effect(reason)


def misfit_lines(found: Misfit, zone: str) -> list[str]:
    """Times, places and matters that cannot meet, in words; none where all can."""
    lines = []
    if found.times is not None:
        earlier, later = (in_zone(each, zone) for each in found.times)
        text = tr("⚠ These times cannot meet: until {earlier}, and from {later}.")
        lines.append(text.format(earlier=earlier, later=later))
    if found.apart_m is not None:
        text = tr("⚠ These places cannot meet: {km} km lie between them.")
        lines.append(text.format(km=round(found.apart_m / 1000, 1)))
    words = {
        "what": tr("⚠ These tell of different kinds of events."),
        "weapons": tr("⚠ These tell of different weapons."),
        "stages": tr("⚠ A launch and a landing are to be joined, and not both are told."),
    }
    lines += [words[each] for each in found.matter]
    return lines


def flag_lines(flags: Iterable[str]) -> list[str]:
    """Counts of a link that do not fit each other, in words."""
    words = {
        PARTS_EXCEED_WHOLE: tr("⚠ The parts come to more than their whole."),
        COUNTS_CONTRADICT: tr("⚠ These counts cannot be of the same events."),
    }
    return [words[each] for each in flags if each in words]


def link_words(link: LinkHere) -> str:
    """A link of a record as lines that are safe to show."""
    relation = relation_words().get(link.relation, link.relation)
    count = counted("{count} records", link.count)
    lines = [f"{relation} · {count} · {quoted(link.why)} ({link.signer})"]
    if link.times:
        lines.append(tr("With events of {times}").format(times=", ".join(link.times)))
    if link.reason:
        lines.append(f"⚠ {idle_words(link.reason)}")
    return "\n".join(lines)


def rule_lines(found: RecordJudging) -> list[str]:
    """Judgements by the rules, a line each; empty where no provision is about it."""
    if found.trouble is not None:
        return [f"⚠ {in_words(found.trouble)}"]
    return [_line(each) for each in found.judgements]


def _line(found: ProvisionJudgement) -> str:
    outcomes = {
        "violation": tr("violation"),
        "not_violation": tr("no violation"),
        "cannot_tell": tr("cannot be told"),
    }
    parts = [f"{found.provision}: {outcomes[found.outcome]}"]
    if found.share is not None:
        parts.append(tr("{share} % inside").format(share=round(found.share * 100)))
    lines = [" · ".join(parts), *(said(UNKNOWN[each]) for each in found.unknowns)]
    if found.notified:
        names = ", ".join(each.hex()[:16] for each in found.notified)
        lines.append(tr("Notification: {names}").format(names=names))
    return "\n".join(lines)
