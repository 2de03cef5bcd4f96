"""Words of the review queue: kinds, reasons, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from fieldapp.app.desk.decisions import CONFIRM, DISPUTE, QUESTION, READ, Decision, records_of
from fieldapp.app.desk.queue_view import QueueRow
from fieldapp.app.records.record_list import RecordRow
from fieldapp.ui.base.record_words import body_words, title_of, without_effect
from fieldapp.ui.base.record_words import distrust_words as distrust_words_of
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.entry.form import titles
from fieldapp.verification.review_queue import COPIED, MEMBER_CHANGED, REVOKED


def kind_words() -> dict[str, str]:
    """Kinds of what waits."""
    return {
        "observation": tr("Observation"),
        "statement": tr("Statement"),
        "answer": tr("Answer to read"),
        "task": tr("Task unanswered"),
        "finding": tr("Finding"),
        "link": tr("Link"),
        "feed": tr("Copied key"),
    }


def why_words(code: str, language: str) -> str:
    """Why something waits; a field's name where that field is odd, an unknown code as it is."""
    words = {
        "new": tr("new"),
        "changed": tr("changed since it was reviewed"),
        "skewed": tr("clock of the laptop is off"),
        "after_revocation": tr("signed after a revocation"),
        "forked": tr("the key signed on another machine"),
        REVOKED: tr("its laptop is trusted no more"),
        COPIED: tr("its laptop's key was copied"),
        "jump": tr("the position jumped"),
        "overdue": tr("overdue"),
        "acknowledged": tr("to be acknowledged"),
        "tasked": tr("a patrol is to look"),
        "answered": tr("waits for the patrol"),
        "found": tr("waits for a finding"),
        "told": tr("the party is to be told"),
        "closed": tr("to be closed"),
        "pending": tr("waits for a second officer"),
        "returned": tr("returned with a question"),
        "shaken": tr("what it rests on changed"),
        "doubted": tr("somebody doubts since what it rests on"),
        "taken": tr("held by an earlier link"),
        "not_here": tr("waits for a record that is not here"),
        "member_held": tr("a link in it is held"),
        "contradicts": tr("contradicts another link"),
        MEMBER_CHANGED: tr("what it joins changed since: confirm it, or withdraw it"),
        "disagrees": tr("an earlier finding in force counts it otherwise"),
        "done": tr("done"),
        "declined": tr("declined"),
        "cannot": tr("cannot be done"),
    }
    if code in words:
        return words[code]
    field = titles(language).get(code)
    return code.replace("_", " ") if field is None else tr("odd: {field}").format(field=field)


def is_distrusted(row: QueueRow) -> bool:
    """Whether an observation is of a laptop that is trusted no more."""
    return not {REVOKED, COPIED}.isdisjoint(row.item.waiting.why)


def distrust_words(row: QueueRow) -> str:
    """Sentences on a laptop that is trusted no more, and what can be done; "" where it is."""
    if REVOKED in row.item.waiting.why:
        advice = tr(
            "No question reaches that laptop: see what others observed near it, then C confirms "
            "it, D disputes it with a reason."
        )
        return f"{distrust_words_of(REVOKED, row.owner)} {advice}"
    if COPIED in row.item.waiting.why:
        return distrust_words_of(COPIED, row.owner)
    if row.item.waiting.kind == "feed":
        return tr(
            "The key of {name} signed on two machines: what each signed since has no effect. Tell "
            "the security officer, who finds out which machine is right and signs it."
        ).format(name=row.owner)
    return ""


def asked(what: str) -> tuple[str, str]:
    """(heading, name of the field) where words are typed for a decision; "" for a reason."""
    return {
        QUESTION: (tr("Ask whoever signed it"), tr("Question")),
        DISPUTE: (tr("Dispute it"), ""),
        CONFIRM: (tr("Confirm it, with a note"), tr("Note")),
    }[what]


def reasons(row: QueueRow, language: str) -> str:
    """Why an item waits, and who has taken it, in one line."""
    parts = [why_words(code, language) for code in row.item.waiting.why]
    if row.item.mine:
        parts.append(tr("taken by you"))
    if row.taken_by:
        parts.append(tr("taken by {name}").format(name=row.taken_by))
    return ", ".join(parts)


def says(row: QueueRow) -> str:
    """Text of a row, in one line; a copied key is told, for its record says nothing of it."""
    said = "" if row.row is None else record_words(row.row)
    return f"{kind_words()['feed']} · {said}" if row.item.waiting.kind == "feed" else said


def events(row: QueueRow) -> str:
    """Time of the events of a row, of the first and the last where they are several."""
    return " … ".join((*row.times[:1], *row.times[1:][-1:]))


def record_words(row: RecordRow) -> str:
    """A record in one line."""
    title = title_of(row) or ("" if row.body is None else body_words(row.body))
    return " · ".join(filter(None, (title, row.place, row.note)))


def waits_words(since: datetime, now: datetime) -> str:
    """Span since when something waits, as a person counts: minutes, hours, days."""
    return span_words(now - since)


def span_words(span: timedelta) -> str:
    """A span in the largest unit that it has two of, or the next smaller one."""
    minutes = max(0, int(span.total_seconds()) // 60)
    if minutes < 120:
        return tr("{count} min").format(count=minutes)
    if minutes < 48 * 60:
        return tr("{count} h").format(count=minutes // 60)
    return tr("{count} d").format(count=minutes // (24 * 60))


def left_words(due: datetime | None, now: datetime) -> str:
    """Time left until something is due, or by how much it is late; "" where nothing is due."""
    if due is None:
        return ""
    if due < now:
        return "⚠ " + tr("{span} late").format(span=span_words(now - due))
    return tr("{span} left").format(span=span_words(due - now))


def decision_words() -> dict[str, str]:
    """Decisions, as they are listed before they are signed."""
    return {
        CONFIRM: tr("Confirmed"),
        QUESTION: tr("Question"),
        DISPUTE: tr("Disputed"),
        READ: tr("Answer read"),
    }


def decision_signs() -> dict[str, str]:
    """Signs of decisions before a row."""
    return {CONFIRM: "✓", QUESTION: "?", DISPUTE: "≠", READ: "✓"}


def decisions_heading(made: Sequence[Decision]) -> str:
    """Number of decisions to be signed, and of the records where it is another."""
    heading, count = counted("{count} decisions will be signed", len(made)), records_of(made)
    if count == len(made):
        return heading
    more = tr("{records}, as a question is a review and a task")
    return f"{heading}: {more.format(records=counted('{count} records', count))}"


def decision_line(decision: Decision, row: RecordRow | None) -> str:
    """One decision in words: what is signed, of what, of whom; a hash where it is not here."""
    about = decision.target.hex()[:12]
    if row is not None:
        about = f"{record_words(row)} · {row.when} · {row.signer}"
    note = f"\n     “{decision.note}”" if decision.note else ""
    return f"{decision_words()[decision.what]}: {about}{note}"


def why_not(what: str, rows: Sequence[QueueRow]) -> str:
    """Reason why one of these rows cannot be decided so, "" where all can."""
    barred = next((each.item.conflict for each in rows if each.item.conflict), "")
    if barred:
        return conflict_words(barred)
    if all(_can_be(what, each) for each in rows):
        return ""
    if what == READ:
        return tr("Only an answer is read so.")
    return tr("This waits for something else: Enter opens it.")


def _can_be(what: str, each: QueueRow) -> bool:
    """True where an item can be decided so; a link whose member changed can be confirmed."""
    waiting = each.item.waiting
    if what == READ:
        return waiting.kind == "answer"
    return waiting.kind == "observation" or (what == CONFIRM and MEMBER_CHANGED in waiting.why)


def conflict_words(reason: str) -> str:
    """Why a person may not judge a record."""
    return tr("You may not judge this: {why}").format(why=without_effect(reason))


def left_out(count: int) -> str:
    """Sentence about observations that nobody is asked to judge; "" where there are none."""
    if not count:
        return ""
    return counted("⚠ {count} observations are without effect and not in the queue", count)
