"""Words of the review queue: kinds, reasons, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from fieldapp.app.desk.decisions import CONFIRM, DISPUTE, QUESTION, READ, Decision, records_of
from fieldapp.app.desk.queue_view import QueueRow
from fieldapp.app.records.record_list import RecordRow
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.record_words import body_words, title_of, without_effect
from fieldapp.ui.base.record_words import distrust_words as distrust_words_of
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.entry.form import titles
from fieldapp.ui.records.judging_words import level_words
from fieldapp.verification.review_queue import (
    CONFIRMED_AS,
    COPIED,
    MEMBER_CHANGED,
    NOT_WATCHED,
    PUBLISHED,
    REVOKED,
    QueuedRecord,
)
from fieldapp.wording.safe_text import visible


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
        "suggestion": tr("Suggested link"),
        "retraction": tr("Retraction"),
        "watch_gap": tr("Gap in watches"),
        "edition": tr("Edition"),
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
        "no_post_accuracy": tr("how well the post is known is not told"),
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
        "may_be_overlap": tr("may tell of some of the same events"),
        "may_be_stages": tr("may be launch and landing of the same rounds"),
        "may_be_duplicate": tr("may be entered twice"),
        **level_words(),
        PUBLISHED: tr("an edition in force tells what it takes back"),
        NOT_WATCHED: tr("not watched after it"),
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


def advice_words(item: QueuedRecord) -> str:
    """Advice on an item that no review of its record settles; "" of the others."""
    return {
        "suggestion": tr(
            "L or Enter shows what each link would come to; it may be signed there that they are "
            "different events, too."
        ),
        "retraction": tr(
            "It waits until an edition corrects that one, or C confirms that none needs to."
        ),
        "watch_gap": tr(
            "It waits until a watch of that time comes, or C confirms that there was none; Q asks "
            "whoever watched before."
        ),
        "edition": tr("Enter shows it on the page Report, where another person approves it."),
    }.get(item.waiting.kind, "")


def others_words(item: QueuedRecord) -> str:
    """Heading of the other records that an item is about."""
    return {
        "suggestion": tr("It may belong to"),
        "retraction": tr("It takes back"),
    }.get(item.waiting.kind, tr("It joins"))


def asked(what: str) -> tuple[str, str]:
    """(heading, name of the field) where words are typed for a decision; "" for a reason."""
    return {
        QUESTION: (tr("Ask whoever signed it"), tr("Question")),
        DISPUTE: (tr("Dispute it"), ""),
        CONFIRM: (tr("Confirm it, with a note"), tr("Note")),
    }[what]


def reasons(row: QueueRow, language: str, zone: str) -> str:
    """Why an item waits, what that names, and who has taken it, in one line."""
    waiting = row.item.waiting
    parts = [why_words(code, language) for code in waiting.why]
    if waiting.kind == "suggestion":
        parts.append(counted("with {count} others", len(waiting.others)))
    parts += [visible(name) for name in waiting.names]
    if waiting.times is not None:
        first, last = waiting.times
        since = in_zone(first, zone)
        parts.append(
            tr("since {time}").format(time=since)
            if last is None
            else tr("{first} to {last}").format(first=since, last=in_zone(last, zone))
        )
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
    """True where an item can be decided so; some that are no observation can be confirmed."""
    waiting = each.item.waiting
    if what == READ:
        return waiting.kind == "answer"
    if what == QUESTION and waiting.kind == "watch_gap":
        return True
    confirmed = what == CONFIRM and not set(CONFIRMED_AS).isdisjoint(waiting.why)
    return waiting.kind == "observation" or confirmed


def conflict_words(reason: str) -> str:
    """Why a person may not judge a record."""
    return tr("You may not judge this: {why}").format(why=without_effect(reason))


def left_out(count: int) -> str:
    """Sentence about observations that nobody is asked to judge; "" where there are none."""
    if not count:
        return ""
    return counted("⚠ {count} observations are without effect and not in the queue", count)
