"""Words about statements: kinds, steps, deadlines."""

from __future__ import annotations

from datetime import datetime

from fieldapp.app.desk.statement_chain import ListedStatement, SignedStep
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.record_words import judged
from fieldapp.ui.base.texts import tr
from fieldapp.ui.desk.queue_words import left_words, why_words
from fieldapp.ui.headquarters.hub_words import role_words
from fieldapp.verification.statements import Deadline
from fieldapp.wording.safe_text import quoted, visible


def kind_words() -> dict[str, str]:
    """Kinds of statement; "" where none was told."""
    return {
        "": tr("Statement"),
        "allegation": tr("Allegation"),
        "notification": tr("Notification"),
        "denial": tr("Denial"),
        "casualty_report": tr("Report of casualties"),
        "answer": tr("Answer of a party"),
        "withdrawal": tr("Withdrawal"),
    }


def kind_of(listed: ListedStatement) -> str:
    """Kind of a statement in words, an unknown code as it is."""
    code = listed.row.observation.statement_kind
    return kind_words().get(code, visible(code))


def heading_of(listed: ListedStatement) -> str:
    """Party, kind and the party's own number, in one line."""
    statement = listed.row.observation
    return visible(
        " · ".join(filter(None, (statement.party, kind_of(listed), statement.reference)))
    )


def standing(listed: ListedStatement, language: str) -> str:
    """The next step, in words."""
    if listed.next is None:
        return tr("closed")
    return why_words(listed.next, language)


def due_words(listed: ListedStatement, now: datetime) -> str:
    """Time left to the deadline that is next; "" where none is."""
    return left_words(listed.due.at if listed.due else None, now)


def deadline_words(deadline: Deadline, now: datetime, zone: str) -> str:
    """A deadline in words: what, until when, and whether it was kept."""
    what = {"inspect": tr("To be looked into"), "answer": tr("To be answered")}[deadline.name]
    words = tr("{what} by {when}").format(what=what, when=in_zone(deadline.at, zone))
    if deadline.dropped_at is not None:
        without = {
            "inspect": tr("closed without inspection: {when}"),
            "answer": tr("closed without answer: {when}"),
        }[deadline.name]
        return f"{words} · {without.format(when=in_zone(deadline.dropped_at, zone))}"
    if deadline.met_at is None:
        return f"{words} · {left_words(deadline.at, now)}"
    late = tr("too late: {when}") if deadline.is_breached(now) else tr("kept: {when}")
    return f"{words} · {late.format(when=in_zone(deadline.met_at, zone))}"


def step_words(step: SignedStep, zone: str) -> str:
    """A step in words: what, when, by which role."""
    names = {
        "received": tr("received"),
        "acknowledged": tr("acknowledged"),
        "tasked": tr("patrol tasked"),
        "answered": tr("patrol answered"),
        "found": tr("found: {state}"),
        "told": tr("party told"),
        "closed": tr("closed"),
        "withdrawn": tr("withdrawn by the party"),
    }
    note = judged(step.note) if step.name == "found" else step.note
    name = names[step.name].format(state=note)
    role = role_words().get(step.role, step.role)
    more = "" if step.name == "found" else step.note
    line = " · ".join(filter(None, (in_zone(step.at, zone), name, role)))
    return quoted(f"{line}: {more}" if more else line)
