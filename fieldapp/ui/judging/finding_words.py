"""Words of findings: where one stands, what it lacks, its checks, and who signed what."""

from __future__ import annotations

from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.app.records.record_judging import FindingHere
from fieldapp.ui.base.record_words import judged, void_words, without_effect
from fieldapp.ui.base.texts import figure, tr
from fieldapp.verification.findings.check_list import CheckOutcome
from fieldapp.verification.findings.finding_effect import NOT_APPROVED
from fieldapp.wording.safe_text import quoted


def group_words() -> dict[str, str]:
    """Groups of the list, each with a sign, so that colour is never needed."""
    return {
        "draft": tr("✎ Draft"),
        "for_me": tr("➤ Waits for you"),
        "waits": tr("◌ Waits for another officer"),
        "shaken": tr("⚠ In force, shaken"),
        "in_force": tr("● In force"),
        "superseded": tr("↷ Superseded"),
        "withdrawn": tr("✗ Withdrawn"),
        "without_effect": tr("⚠ Without effect"),
    }


def state_of(code: str) -> str:
    """State of a finding in words, its first letter large; of a draft without one, that."""
    words = judged(code) if code else tr("no state chosen")
    return f"{words[:1].upper()}{words[1:]}"


def confidence_words() -> dict[str, str]:
    """Words for how sure a finding is, by code."""
    return {
        "low": tr("low confidence"),
        "moderate": tr("moderate confidence"),
        "high": tr("high confidence"),
    }


def audience_words() -> dict[str, str]:
    """The widest circle that a finding may go to."""
    return {
        "internal": tr("inside the mission"),
        "parties": tr("the parties"),
        "public": tr("everybody"),
    }


def level_words() -> dict[str, str]:
    """Levels of an attribution."""
    return {
        "": tr("nobody is named"),
        "direction": tr("a direction of fire"),
        "area": tr("an area of origin"),
        "party": tr("a party"),
    }


def outcome_words() -> dict[str, str]:
    """Outcomes of a judgement by a provision."""
    return {
        "violation": tr("violation"),
        "not_violation": tr("no violation"),
        "cannot_tell": tr("cannot be told"),
    }


def finding_line(found: FindingHere, author: str) -> str:
    """A finding that rests on a record, in one line; `author` is its author's role in words."""
    parts = [state_of(found.state)]
    if found.confidence:
        parts.append(confidence_words()[found.confidence])
    if found.reason == NOT_APPROVED:
        parts.append(tr("waits for a second officer"))
    elif found.reason:
        parts.append(without_effect(found.reason))
    else:
        parts.append(since_words(found.since))
    if found.shaken:
        parts.append(tr("⚠ shaken: what it rests on changed"))
    if found.doubted:
        parts.append(tr("⚠ doubted since: a review disputes or questions a record"))
    return " · ".join(filter(None, (*parts, author)))


def remark_line(each: PartyRemark) -> str:
    """A liaison officer's word on one line: it stands beside the mission's, and changes nothing."""
    said = tr("co-signed") if each.body.state == "cosigned" else tr("dissents")
    head = tr("Liaison officer of party {party}: {said}").format(party=each.party, said=said)
    why = f" · ⚠ {without_effect(each.reason)}" if each.reason else ""
    return " · ".join(filter(None, (head, quoted(each.body.note)))) + why


def since_words(since: int | None) -> str:
    """In force since an entry of the log."""
    if since is None:
        return tr("approved; in force once the approval is in the log: that is not known here")
    return tr("in force since entry {index}").format(index=figure(since))


def lack_words() -> dict[str, str]:
    """Needs of a state that are not met."""
    return {
        "confirmation": tr(
            "the patrol's day signed off, and a confirmation by its team or a supervisor"
        ),
        "inquiry": tr("the answer to an inquiry"),
        "judgement": tr("a provision that can be told: violation, or not"),
        "observation": tr("an observation in force"),
        "second_source": tr("a second patrol in one link, or other means"),
        "state": tr("a state that this version knows"),
        "statement": tr("a party's statement"),
        "subject": tr("an observation or a statement in force"),
    }


def lacking(codes: tuple[str, ...]) -> str:
    """Unmet needs of a state, in one line."""
    return "; ".join(lack_words().get(each, each.replace("_", " ")) for each in codes)


def check_words() -> dict[int, str]:
    """The checks by their numbers."""
    return {
        1: tr("The author is a verification officer."),
        2: tr("The approver has the right to approve."),
        3: tr("Author and approver are two persons."),
        4: tr("Neither is of a patrol that it rests on."),
        5: tr("Both keys stand, and the approval comes later in the log."),
        6: tr("The approval names exactly this finding."),
        7: tr("What it rests on is here."),
        8: tr("What the state needs is there."),
        9: tr("It names a party by the mission's rules, with two approvals."),
        10: tr("The area that it cites comes out again from what it names."),
    }


def check_line(check: CheckOutcome, lacks: tuple[str, ...]) -> str:
    """A check with its outcome; colour is never needed."""
    outcomes = {
        "holds": ("✓", ""),
        "fails": ("✗", ""),
        "waits": ("◌", tr("waits for the approval")),
        "author": ("◌", tr("holds for the author; waits for the approval")),
        "none": ("–", tr("not asked of this one")),
    }
    sign, words = outcomes[check.outcome]
    if check.reasons:
        words = "; ".join(void_words(each) for each in check.reasons)
    if "needs" in check.reasons and lacks:
        words = f"{words}: {lacking(lacks)}"
    text = f"{sign} {check.number}. {check_words()[check.number]}"
    return f"{text} ({words})" if words else text
