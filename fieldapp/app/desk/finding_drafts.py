"""Drafts of findings: kept encrypted until they are signed or thrown away."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any, Final

from fieldapp.app.grounds import cited_area, finding_names
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import tasks
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.finding_body import Attribution
from fieldapp.ledger.bodies.judging_bodies import Task
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.record import Body, parse
from fieldapp.ledger.roles import rights
from fieldapp.store import drafts
from fieldapp.store.drafts import StoredDraft
from fieldapp.store.records import feeds, linked_state, log_state
from fieldapp.verification.corroboration.located_area import as_located
from fieldapp.verification.event_groups import assessed_apart

_KIND: Final = "finding"
SET_APART: Final = "set_apart"
"""Asked for in place of a state: live fire or demining, by what the monitor assessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingDraft:
    """A finding that is not signed.

    Attributes:
        targets: Hashes, in hexadecimal, of what it is to rest on.
        state: Code, "" while none is chosen.
        grounds: Why, as typed.
        confidence: Code, "" for none.
        provisions: Ids of the provisions it cites.
        audience: Code: the widest it may go.
        supersedes: Hash, in hexadecimal, of the finding whose place it is to take; "" for none.
        where: It cites where the fire was, by the bearings told.
        level, party, sure, because: Whom it names: an attribution's fields; level "" for nobody.
    """

    targets: tuple[str, ...] = ()
    state: str = ""
    grounds: str = ""
    confidence: str = ""
    provisions: tuple[str, ...] = ()
    audience: str = "internal"
    supersedes: str = ""
    where: bool = False
    level: str = ""
    party: str = ""
    sure: str = ""
    because: str = ""

    @property
    def attribution(self) -> Attribution | None:
        """Attribution that is signed; None where nobody is named."""
        if not self.level:
            return None
        party = self.party if self.level == "party" else ""
        return Attribution(
            level=self.level, party=party, confidence=self.sure, grounds=self.because.strip()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFinding:
    """A kept draft: its name, when it was saved, and what is in it."""

    name: str
    saved_at: datetime
    draft: FindingDraft


def begin(session: Session, names: Sequence[bytes], state: str, now: datetime) -> KeptFinding:
    """Begin a draft on records.

    A record that is linked brings the links in force and all that these join, see
    `finding_names.drafted_on`; of a task that was answered it rests on the answer, and on what the
    task is about.

    Args:
        session: A verification officer's.
        names: Hashes of what it is to rest on.
        state: Code, "" for none yet, or SET_APART.
        now: The device clock, UTC.

    Raises:
        InputError: This role signs no findings, or one of these is not here.
        StoreError: The disk is full or failed.
    """
    _check_author(session)
    asked: list[bytes] = []
    for name in names:
        raw = feeds.raw(session.store, name)
        if raw is None:
            raise InputError("One of these is not here.", field="targets")
        asked += _with_more(session, name, parse(raw).body)
    targets = [each.hex() for each in finding_names.drafted_on(session, asked)]
    if state == SET_APART:
        state = _assessed(session, names)
    return _save(session, _new_name(), FindingDraft(targets=tuple(targets), state=state), now)


def succeeding(session: Session, found: ListedFinding, now: datetime) -> KeptFinding:
    """Begin a draft that is to take the place of a finding, with all that it says.

    It rests on the same records as they are in force and linked now. Its area by bearings is
    computed anew: without that the successor could be corroborated where
    the finding is not.

    Raises:
        InputError: This role signs no findings, or it has an area that cannot be computed here.
        StoreError: The disk is full or failed.
    """
    _check_author(session)
    body = found.body
    if body.located is not None:
        as_located(cited_area.of_targets(session, body.targets))
    attributed = body.attribution
    draft = FindingDraft(
        targets=tuple(each.hex() for each in finding_names.drafted_on(session, body.targets)),
        state=body.state,
        grounds=body.note,
        confidence=body.confidence,
        provisions=tuple(dict.fromkeys(each.provision for each in body.judgements)),
        audience=body.audience,
        supersedes=found.record.hash.hex(),
        where=body.located is not None,
        level="" if attributed is None else attributed.level,
        party="" if attributed is None else attributed.party,
        sure="" if attributed is None else attributed.confidence,
        because="" if attributed is None else attributed.grounds,
    )
    return _save(session, _new_name(), draft, now)


def keep(session: Session, name: str, draft: FindingDraft, now: datetime) -> KeptFinding:
    """Keep a draft as it stands now; one that was let go does not come back.

    Raises:
        InputError: It was signed or thrown away.
        StoreError: The disk is full or failed; the earlier one stands.
    """
    with session.store.transaction():
        check_kept(session, name)
        return _save(session, name, draft, now)


def kept(session: Session) -> list[KeptFinding]:
    """Drafts that are kept, the newest first.

    Raises:
        StoreError: The disk failed.
    """
    return [
        KeptFinding(name=each.name, saved_at=each.saved_at, draft=_draft(json.loads(each.content)))
        for each in drafts.drafts(session.store)
        if each.kind == _KIND
    ]


def throw_away(session: Session, name: str) -> None:
    """Throw a draft away; it was never signed.

    Raises:
        StoreError: The disk failed.
    """
    drafts.remove(session.store, name)


def check_kept(session: Session, name: str) -> None:
    """Check that a draft is still kept.

    Raises:
        InputError: It was signed or thrown away.
        StoreError: The disk failed.
    """
    if drafts.get(session.store, name) is None:
        raise InputError("This draft was signed or thrown away by now.", field="draft")


def _save(session: Session, name: str, draft: FindingDraft, now: datetime) -> KeptFinding:
    content = json.dumps(asdict(draft)).encode()
    drafts.save(session.store, StoredDraft(name=name, kind=_KIND, saved_at=now, content=content))
    return KeptFinding(name=name, saved_at=now, draft=draft)


def _check_author(session: Session) -> None:
    device = pack_of(session).roster.device(session.store.kid)
    if device is None or RecordType.FINDING not in rights(device.role).signs:
        raise InputError("Only a verification officer signs findings.", field="role")


def _with_more(session: Session, name: bytes, body: Body) -> tuple[bytes, ...]:
    if not isinstance(body, Task):
        return (name,)
    given = tasks.all_tasks(session.store, pack_of(session).roster)
    done = (each.finished for each in given if each.hash == name)
    answers = [answer.hash for answer in done if answer is not None]
    return *answers, *body.about


def _new_name() -> str:
    return f"finding {secrets.token_hex(8)}"


def _draft(members: dict[str, Any]) -> FindingDraft:
    known = {each.name for each in fields(FindingDraft)}
    values = {name: value for name, value in members.items() if name in known}
    for name in ("targets", "provisions"):
        values[name] = tuple(values.get(name, ()))
    return FindingDraft(**values)


def _assessed(session: Session, names: Sequence[bytes]) -> str:
    """State that sets events apart as their monitors assessed them; live fire where none did."""
    store = session.store
    linked = linked_state.around(store, log_state.newest(store), set(names))
    named = [t for t in linked.threads.values() if not set(names).isdisjoint(t.versions)]
    seen = log_state.seen(store, [t.current for t in named if t.current is not None])
    states = (assessed_apart(observation.assessment) for _, observation in seen)
    return next(filter(None, states), "live_fire")
