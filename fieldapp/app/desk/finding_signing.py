"""A finding signed, or judged, as it was shown: what changed since is looked at again."""

from __future__ import annotations

from datetime import datetime

from fieldapp.app.desk import finding_drafts, finding_view
from fieldapp.app.desk.finding_drafts import KeptFinding
from fieldapp.app.desk.finding_view import FindingView
from fieldapp.app.grounds import rule_trial
from fieldapp.app.home.session import Session
from fieldapp.app.judging import signed_findings
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.finding_body import CitedJudgement
from fieldapp.verification.selections.finding_figure import bounds


def sign(
    session: Session, made: KeptFinding, shown: FindingView, *, zone: str, now: datetime
) -> ListedFinding:
    """Sign a draft as it was shown in words, and let it go.

    Args:
        session: A verification officer's.
        made: The draft.
        shown: What it came to when it was shown.
        zone: IANA name of the zone of the rows' times.
        now: The device clock, UTC.

    Raises:
        InputError: The draft was let go, or the rules or what it rests on say something else by
            now; or as signed_findings.sign. A draft is still kept.
        StoreError: As signed_findings.sign.
    """
    draft = made.draft
    with session.store.transaction():
        finding_drafts.check_kept(session, made.name)
        found = finding_view.of_draft(session, draft, language="en", zone=zone)
        if found.no_area is not None:
            raise found.no_area
        names = [each.hex() for each in found.names]
        cited: tuple[CitedJudgement, ...] = ()
        if draft.provisions:
            source = None if found.area is None else found.area.source
            cited = rule_trial.cited(session, names, draft.provisions, source)
        _check_same(found, shown, same_rules=set(cited) == set(shown.citing))
        signed = signed_findings.sign(
            session,
            names,
            draft.state,
            draft.grounds,
            confidence=draft.confidence,
            judgements=cited,
            attribution=draft.attribution,
            located=None if found.area is None else found.area.cited,
            supersedes=draft.supersedes,
            audience=draft.audience,
            now=now,
        )
        finding_drafts.throw_away(session, made.name)
    return signed


def judge(
    session: Session, shown: FindingView, verdict: str, note: str, *, zone: str, now: datetime
) -> ListedFinding:
    """Say of a finding as it was shown: approved, returned or dissent.

    Raises:
        InputError: What it rests on, what the rules say of it or what others signed about it
            changed since it was shown; or as signed_findings.judge.
        StoreError: As signed_findings.judge.
    """
    listed = shown.listed
    assert listed is not None  # noqa: S101 - a draft is judged by nobody
    digits = listed.record.hash.hex()
    with session.store.transaction():
        found = finding_view.looked_at(session, digits, language="en", zone=zone)
        _check_same(found, shown, same_rules=_ruled(found) == _ruled(shown))
        return signed_findings.judge(session, digits, verdict, note, now=now)


def _check_same(found: FindingView, shown: FindingView, *, same_rules: bool) -> None:
    if not same_rules:
        raise InputError(
            "The rules say something else than when it was shown: look at it again.", field="rule"
        )
    if _standing(found) != _standing(shown):
        raise InputError(
            "It changed since it was shown, or what it rests on did: look at it again.",
            field="hash",
        )


def _standing(view: FindingView) -> object:
    """Standing without the places in the log, which are no news to whoever read the rest."""
    return (
        view.group,
        {(step.hash, step.what, step.reason) for step in view.steps},
        [(each.version, each.change, each.row and each.row.review) for each in view.rests],
        [None if each is None else bounds(each) for each in (view.totals, view.now)],
        view.lacks,
        view.area and (view.area.cited, view.area.state, view.area.left_out),
    )


def _ruled(view: FindingView) -> object:
    return {(each.provision, each.cited, each.version, frozenset(each.now)) for each in view.rules}
